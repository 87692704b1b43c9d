#include "actor.h"

/* Does the piece stand as a place? A state: behind in, at, from, near, to …; a capital: unless it governs or deals. */

static uint32_t skip_det(const ent_actor__work *w, uint32_t i) {
    while (i > w->first && (ent_actor__class(w, i - 1) & ENT_W_DET)) i--;
    return i;
}

/* The head of a list "between Oslo and Moscow" decides for its other members. */
static uint32_t list_head(const ent_actor__work *w, uint32_t i) {
    for (int steps = 0; i > w->first && steps < 8; steps++) {
        uint32_t k = skip_det(w, i);
        if (k < w->first + 2) break;
        bool comma = ent_actor__punct(w, k - 1, ',');
        ent_str word = ent_token_str(w->text, ent_actor__tok(w, k - 1));
        if (!comma && !ent_str_is(word, "and") && !ent_str_is(word, "or")) break;
        k--;
        if (k > w->first && ent_actor__punct(w, k - 1, ',')) k--;
        uint32_t q = k;
        const ent_actor__piece *before = NULL;
        for (size_t n = 0; n < w->piece.n; n++)
            if (w->piece.v[n].token + w->piece.v[n].tokens == q) before = &w->piece.v[n];
        if (!ent_actor__names(before)) break;
        i = before->token;
    }
    return i;
}

/* A past tense that no rule tells, of what capitals are said to have done. */
static bool went(ent_str word) {
    static const char *const PAST[] = { "went", "took", "gave", "sent", "made", "put", "let", "kept", "left", "lost", "paid", "sold",
        "sought", "spoke", "stood", "told", "thought", "withdrew", "came", "began", "broke", "brought", "built", "bought", "chose", "cut",
        "drew", "felt", "fought", "found", "forbade", "got", "had", "hit", "held", "knew", "laid", "lent", "led", "meant", "met", "shut",
        "threw", "understood", "undertook", "won", "wrote" };
    for (size_t i = 0; i < sizeof PAST / sizeof *PAST; i++)
        if (ent_str_is(word, PAST[i])) return true;
    return false;
}

static bool governs(const ent_actor__work *w, uint32_t after) {
    if (after >= w->end) return false;
    uint32_t c = ent_actor__class(w, after);
    if (c & ENT_W_GOVERN) return true;
    const ent_token *t = ent_actor__tok(w, after);
    ent_str word = ent_token_str(w->text, t);
    if (t->kind == ENT_TOK_WORD && !(t->flags & ENT_TOK_CAP) && (ent_str_has_suffix(word, "ed") || went(word))) return true;
    return (c & ENT_W_AUX) && after + 1 < w->end && !(ent_actor__class(w, after + 1) & ENT_W_DET);
}

/* Behind the last name of "London, Paris and Bonn signed": whether that governs tells of all. */
static uint32_t list_tail(const ent_actor__work *w, uint32_t after) {
    for (int steps = 0; after + 1 < w->end && steps < 8; steps++) {
        uint32_t k = after;
        if (ent_actor__punct(w, k, ',')) k++;
        if (k < w->end && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, k)), "and")) k++;
        while (k > after && k < w->end && ent_actor__class(w, k) & ENT_W_DET) k++;
        const ent_actor__piece *next = k > after && k < w->end ? ent_actor__piece_at(w, k) : NULL;
        if (!ent_actor__names(next) || next->token != k) break;
        after = k + next->tokens;
    }
    return after;
}

/* Behind the aside that follows it: Washington, neutral at first, restored …; Moscow, which had backed A, sold … */
static uint32_t past_aside(const ent_actor__work *w, uint32_t after) {
    enum { LONGEST = 14 };
    if (after >= w->end || !ent_actor__punct(w, after, ',')) return after;
    for (uint32_t k = after + 1; k < w->end && k < after + LONGEST && !ent_actor__punct(w, k, ';'); k++)
        if (ent_actor__punct(w, k, ',')) return k + 1;
    return after;
}

/* "ministers from Australia": their origin, not where they are. */
static bool origin(const ent_actor__work *w, uint32_t head) {
    if (head < w->first + 2 || !ent_str_is(ent_token_str(w->text, ent_actor__tok(w, head - 1)), "from")) return false;
    if (ent_actor__trade(w, head - 2) & ENT_T_LEAVE) return true; /* approval from Brussels */
    const ent_actor__piece *p = ent_actor__piece_at(w, head - 2);
    return ent_actor__heads(p) && p->tokens == 1;
}

static bool inside(const ent_actor__work *w, uint32_t i) {
    static const char *const WORDS[] = { "in", "within", "inside", "outside", "throughout" };
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    for (size_t k = 0; k < sizeof WORDS / sizeof *WORDS; k++)
        if (ent_str_is(s, WORDS[k])) return true;
    return false;
}

uint8_t ent_actor__place_flag(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = p->token + p->tokens;
    bool capital = p->form == ENT_FORM_CAPITAL || p->form == ENT_FORM_REGION;
    if (ent_actor__possessive(w, after)) return 0;
    ent_str article = p->token > w->first ? ent_token_str(w->text, ent_actor__tok(w, p->token - 1)) : ENT_S("");
    if (capital && (ent_str_is(article, "the") || ent_str_is(article, "a"))) return ENT_MENTION_PLACE; /* the Lusaka accord */
    uint32_t head = skip_det(w, list_head(w, p->token));
    uint32_t before = head > w->first ? ent_actor__class(w, head - 1) : 0;
    if ((before & (ENT_W_PARTY | ENT_W_GOVERN)) || origin(w, head)) return 0; /* with Oslo, warned Beijing */
    if (w->actor.v[p->actor].kind != ENT_ACTOR_STATE && before && !inside(w, head - 1)) return 0;
    if (before & ENT_W_IN) return ENT_MENTION_PLACE;
    if (!capital) return 0;
    if (head == w->first && governs(w, past_aside(w, after))) return 0;
    return governs(w, after) || governs(w, list_tail(w, after)) ? 0 : ENT_MENTION_PLACE;
}
