#include "actor.h"

/* How a mention stands in its sentence. */

/* Urged both sides, promised the two money: a verb stands right before it, so that it is nobody of that verb's own sentence. */
bool ent_actor__undergoes(const ent_actor__work *w, const ent_mention *m) {
    uint32_t first = w->text->sentence[m->sentence].token, i = m->token;
    while (i > first && (i == m->token || ent_actor__class(w, i) & ENT_W_DET)) i--;
    if (i == m->token) return false;
    if (w->text->token[i].kind != ENT_TOK_WORD || ent_actor__cap(w, i)) return false;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    return ent_actor__class(w, i) & ENT_W_GOVERN || (s.n > 4 && ent_str_has_suffix(s, "ed"));
}

/* Behind a preposition: with Honda, of the G8. */
bool ent_actor__oblique(const ent_actor__work *w, const ent_mention *m) {
    uint32_t first = w->text->sentence[m->sentence].token, i = m->token;
    while (i > first && (ent_actor__class(w, i - 1) & ENT_W_DET)) i--;
    return i > first && (ent_actor__class(w, i - 1) & (ENT_W_PARTY | ENT_W_IN | ENT_W_OF)) &&
           !(w->text->token[i - 1].kind == ENT_TOK_PUNCT) &&
           !ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i - 1)), "and");
}

/* Behind what a sentence says aside at token i, between commas and of nobody named: the States, conversely, ceased … */
static uint32_t past_aside(const ent_actor__work *w, uint32_t i) {
    enum { LONGEST = 8 };
    if (i >= w->text->tokens || !ent_actor__punct(w, i, ',')) return i;
    for (uint32_t k = i + 1; k < w->text->tokens && k <= i + LONGEST; k++) {
        if (ent_actor__punct(w, k, ',')) return k > i + 1 ? k + 1 : i;
        if (w->text->token[k].kind != ENT_TOK_WORD || ent_actor__cap(w, k)) return i;
    }
    return i;
}

/* A verb stands right behind it. */
bool ent_actor__governs(const ent_actor__work *w, const ent_mention *m) {
    uint32_t i = past_aside(w, m->token + m->tokens);
    if (i >= w->text->tokens || w->text->token[i].kind != ENT_TOK_WORD || ent_actor__cap(w, i)) return false;
    if (ent_actor__class(w, i) & (ENT_W_GOVERN | ENT_W_AUX | ENT_W_BODYVERB)) return true;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    return ent_str_has_suffix(s, "ed") && s.n > 4;
}

/* The subject of a relative clause: of which BP had lost half, where Chad … */
bool ent_actor__in_relative(const ent_actor__work *w, const ent_mention *m) {
    static const char *const WORDS[] = { "which", "whom", "whose", "where" };
    uint32_t first = w->text->sentence[m->sentence].token, i = m->token;
    while (i > first && (ent_actor__class(w, i - 1) & ENT_W_DET)) i--;
    ent_str s = i > first ? ent_token_str(w->text, ent_actor__tok(w, i - 1)) : ENT_S("");
    for (size_t k = 0; k < sizeof WORDS / sizeof *WORDS; k++)
        if (ent_str_is(s, WORDS[k])) return true;
    return false;
}
