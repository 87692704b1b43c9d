#include "actor.h"

/* A company of the tables by the first word of its name, or by its first letters: Rio Tinto … Rio sued. Where the document has
 * named it in full and somewhere has that word alone do what bodies do. */

enum { EVIDENCE_TOKENS = 3000, HITS = 8 };

static bool capital_word(const ent_actor__work *w, uint32_t i) {
    return i < w->text->tokens && ent_actor__cap(w, i) && ent_actor__tok(w, i)->kind != ENT_TOK_PUNCT;
}

/* A word of companies' names alone, or of no table. */
static bool own(const ent_actor__work *w, uint32_t i) {
    ent_word word = ent_actor__tok(w, i)->word;
    return !word || (word >= w->g->named_from && word < w->g->named_to);
}

/* In June Rio sued, on 8 June Rio sued, Yesterday Rio sued. */
static bool behind_date(const ent_actor__work *w, uint32_t i) {
    if (ent_actor__class(w, i) & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON)) return true;
    if (!i) return false;
    return ent_actor__tok(w, i - 1)->kind == ENT_TOK_NUMBER || ent_actor__class(w, i - 1) & ENT_W_STOP;
}

/* No part of a longer name: not Rio Grande, Minas-Rio; a word of other meanings is no place and nothing that an article has. */
bool ent_actor__lone(const ent_actor__work *w, uint32_t i) {
    if (i + 1 < w->text->tokens && (capital_word(w, i + 1) || ent_actor__punct(w, i + 1, '-'))) return false;
    if (!i) return true;
    const ent_token *t = ent_actor__tok(w, i), *before = t - 1;
    bool begins = !(t->flags & ENT_TOK_SPACE) || before->kind == ENT_TOK_PUNCT;
    if (!begins && capital_word(w, i - 1)) return behind_date(w, i - 1);
    if (before->ch == '-' && before->kind == ENT_TOK_PUNCT && !(t->flags & ENT_TOK_SPACE)) return false;
    return own(w, i) || !(ent_actor__class(w, i - 1) & (ENT_W_DET | ENT_W_IN));
}

/* A company of the tables begins there. */
static bool firm_at(const ent_actor__work *w, uint32_t i) {
    ent_hit hit[HITS];
    uint32_t left = i < w->text->tokens ? w->text->tokens - i : 0;
    size_t n = left ? ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), left < 4 ? left : 4, hit, HITS) : 0;
    for (size_t k = 0; k < n; k++) {
        uint32_t actor = w->g->entry.v[hit[k].value].actor;
        if (actor != ENT_ACTOR__NONE && w->g->actor.v[actor].kind == ENT_ACTOR_COMPANY) return true;
    }
    return false;
}

/* Rio sued; Rio and Vale. */
static bool does(const ent_actor__work *w, uint32_t i) {
    if (i >= w->text->tokens || ent_actor__tok(w, i)->kind != ENT_TOK_WORD || ent_actor__cap(w, i)) return false;
    if (ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i)), "and")) return firm_at(w, i + 1);
    if (ent_actor__class(w, i) & (ENT_W_AUX | ENT_W_GOVERN | ENT_W_BODYVERB)) return true;
    if (ent_actor__trade(w, i) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS)) return true;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    return s.n > 3 && ent_str_has_suffix(s, "ed");
}

static bool acts_alone(const ent_actor__work *w, uint32_t after, uint32_t hash) {
    uint32_t last = after + EVIDENCE_TOKENS < w->text->tokens ? after + EVIDENCE_TOKENS : w->text->tokens;
    for (uint32_t i = after; i < last; i++)
        if (ent_actor__tok(w, i)->hash == hash && capital_word(w, i) && ent_actor__lone(w, i) && does(w, i + 1)) return true;
    return false;
}

/* The letters that a name's words begin with: BA for British Airways. */
static bool initials(const ent_actor__work *w, uint32_t i, const ent_actor__piece *p) {
    const ent_token *t = ent_actor__tok(w, i);
    if (!(t->flags & ENT_TOK_UPPER) || t->end - t->begin != p->tokens) return false;
    for (uint32_t k = 0; k < p->tokens; k++) {
        const ent_token *of = ent_actor__tok(w, p->token + k);
        if (of->kind != ENT_TOK_WORD || w->text->doc->text.p[of->begin] != w->text->doc->text.p[t->begin + k]) return false;
    }
    return true;
}

static void by_letters(ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = p->token + p->tokens;
    uint32_t last = after + EVIDENCE_TOKENS < w->text->tokens ? after + EVIDENCE_TOKENS : w->text->tokens;
    ent_hit hit[HITS];
    for (uint32_t i = after; i < last; i++) {
        if (!initials(w, i, p) || !ent_actor__lone(w, i)) continue;
        if (!ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), 1, hit, HITS)) ent_actor__learn(w, i, i + 1, p->actor, ENT_FORM_LEARNT);
        return;
    }
}

/* May stand for the name: nothing else is so called. */
static bool free_word(const ent_actor__work *w, uint32_t i) {
    const ent_token *t = ent_actor__tok(w, i), *next = t + 1;
    if (t->kind != ENT_TOK_WORD || t->flags & ENT_TOK_UPPER || t->end - t->begin < 3 || next->kind != ENT_TOK_WORD) return false;
    uint32_t not_one = ENT_W_STOP | ENT_W_DET | ENT_W_COMMON | ENT_W_GIVEN | ENT_W_GEO | ENT_W_THING | ENT_W_OFFICIAL | ENT_W_FORMER;
    if (ent_actor__class(w, i) & not_one) return false;
    ent_hit hit[HITS];
    size_t n = ent_phrases_at(w->g->phrases, t, 1, hit, HITS);
    for (size_t k = 0; k < n; k++)
        if (w->g->entry.v[hit[k].value].form != ENT_FORM_PREFIX && w->g->entry.v[hit[k].value].form != ENT_FORM_PERSON) return false;
    return true; /* Reynolds, where Reynolds American has been told of: no minister */
}

static bool tried(ent_actor__work *w, uint32_t hash) {
    for (size_t k = 0; k < w->shortened.n; k++)
        if (w->shortened.v[k] == hash) return true;
    *ent_vec_push(w->a, &w->shortened) = hash;
    return false;
}

void ent_actor__short_names(ent_actor__work *w) {
    for (size_t k = 0; k < w->piece.n; k++) {
        const ent_actor__piece *p = &w->piece.v[k];
        if (p->form != ENT_FORM_BODY || p->tokens < 2 || p->actor == ENT_ACTOR__NONE) continue;
        if (w->actor.v[p->actor].kind != ENT_ACTOR_COMPANY || tried(w, ent_actor__tok(w, p->token)->hash)) continue;
        by_letters(w, p);
        if (!free_word(w, p->token) || !acts_alone(w, p->token + p->tokens, ent_actor__tok(w, p->token)->hash)) continue;
        ent_actor__learn(w, p->token, p->token + 1, p->actor, ENT_FORM_LEARNT);
        w->learnt.v[w->learnt.n - 1].lone = true;
    }
}
