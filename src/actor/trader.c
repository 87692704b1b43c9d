#include "actor.h"

/* In a text about firms an unheard name alone that does what firms do, and never stands as a person or a place, is a
 * firm's. One sentence seldom tells (Sablon sued Ombrex); all that the document says of it does. */

enum { ENOUGH = 2, FIRMS_LEAST = 3, NAMES_MOST = 512 };

typedef struct {
    uint32_t hash, token;
    int votes;
    bool inside; /* a sentence: its capital is no beginning's */
} named;

typedef struct {
    ent_actor__work *w;
    named v[NAMES_MOST];
    uint32_t n;
    uint32_t firms, states; /* mentions */
} poll;

static bool lower(const ent_actor__work *w, uint32_t i) {
    return i >= w->first && i < w->end && ent_actor__tok(w, i)->kind == ENT_TOK_WORD && !ent_actor__cap(w, i);
}

/* Verbs behind a name; "is" and "was" may tell of anything. */
static bool verb(const ent_actor__work *w, uint32_t i) {
    if (!lower(w, i)) return false;
    if (ent_actor__class(w, i) & (ENT_W_GOVERN | ENT_W_BODYVERB)) return true;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    if (ent_actor__class(w, i) & ENT_W_AUX) return !ent_str_is(s, "is") && !ent_str_is(s, "was");
    return (s.n > 4 && ent_str_has_suffix(s, "ed")) ||
           ent_actor__trade(w, i) & (ENT_T_DID | ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS);
}

static bool of_person(const ent_actor__work *w) {
    for (uint32_t i = w->first; i < w->end; i++)
        if (ent_actor__trade(w, i) & ENT_T_PERSON && !ent_actor__cap(w, i)) return true;
    return false;
}

/* What stands before the name: 2 a trade, 1 a party, 0 nothing, -9 it is none. */
static int before(const ent_actor__work *w, uint32_t i) {
    if (i == w->first) return 0;
    const ent_token *t = ent_actor__tok(w, i - 1);
    if (t->kind == ENT_TOK_PUNCT) return t->ch == '-' && ent_actor__joined(w, i) ? -9 : 0;
    if (t->kind != ENT_TOK_WORD) return 0;
    uint32_t c = ent_actor__class(w, i - 1), trade = ent_actor__trade(w, i - 1);
    if (ent_actor__cap(w, i - 1)) return i - 1 > w->first || !(c & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON)) ? -9 : 0;
    if (c & ENT_W_MAKER) return 2;
    if (trade & (ENT_T_TAKES | ENT_T_RIVAL))
        return lower(w, i + 1) && !(ent_actor__class(w, i + 1) & ENT_W_STOP) ? 0 : 2; /* supplied X drones */
    if (c & ENT_W_DET) return -1;
    if (ent_actor__class(w, i - 1) & ENT_W_GOVERN) return 1; /* accused X of */
    if (c & ENT_W_IN) {
        bool held = i > w->first + 1 && ent_actor__trade(w, i - 2) & ENT_T_HELD;
        return held ? 2 : ent_actor__is(w, i - 1, "in") ? -9 : 0;
    }
    return c & ENT_W_PARTY ? 1 : 0;
}

/* … and behind it. */
static int behind(const ent_actor__work *w, uint32_t i) {
    if (i >= w->end) return 0;
    if (ent_actor__possessive(w, i)) {
        bool deal = i + 1 < w->end && ent_actor__class(w, i + 1) & (uint32_t)ENT_W_DEAL;
        return deal || (i + 1 < w->end && ent_actor__trade(w, i + 1) & ENT_T_OWNS) ? 2 : 1;
    }
    if (ent_actor__tok(w, i)->kind == ENT_TOK_PUNCT)
        return ent_actor__punct(w, i, '-') || (ent_actor__punct(w, i, ',') && ent_actor__is(w, i + 1, "who")) ? -9 : 0;
    if (ent_actor__cap(w, i)) return -9;
    if (ent_actor__is(w, i, "who")) return -9;
    if (!verb(w, i) || of_person(w)) return 0;
    for (uint32_t k = i + 1; k < i + 6 && lower(w, k); k++) /* agreed to sell, has offered to buy */
        if (ent_actor__trade(w, k) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS)) return 2;
    return 1;
}

static named *row(poll *p, uint32_t hash, uint32_t i) {
    for (uint32_t k = 0; k < p->n; k++)
        if (p->v[k].hash == hash) return &p->v[k];
    if (p->n == NAMES_MOST) return NULL;
    p->v[p->n] = (named){ .hash = hash, .token = i };
    return &p->v[p->n++];
}

static void vote(poll *p, uint32_t i) {
    const ent_actor__work *w = p->w;
    const ent_token *t = ent_actor__tok(w, i);
    if (t->kind != ENT_TOK_WORD || t->end - t->begin < 3 || t->flags & ENT_TOK_UPPER ||
        (t->word && !(t->word >= w->g->named_from && t->word < w->g->named_to)))
        return;
    named *r = row(p, t->hash, i);
    if (!r) return;
    int b = before(w, i), a = behind(w, i + 1);
    r->votes += a + b;
    if (i > w->first && b > -9) r->inside = true;
}

static void poll_sentence(poll *p) {
    ent_actor__work *w = p->w;
    for (size_t k = 0; k < w->piece.n; k++) {
        uint32_t actor = w->piece.v[k].actor;
        if (actor == ENT_ACTOR__NONE) continue;
        p->firms += w->actor.v[actor].kind == ENT_ACTOR_COMPANY;
        p->states += w->actor.v[actor].kind == ENT_ACTOR_STATE;
    }
    if (w->text->block[w->text->sentence[w->sentence].block].kind != ENT_BLOCK_PARA) return;
    for (uint32_t i = ent_actor__next_cap(w, w->first); i < w->end; i = ent_actor__next_cap(w, i + 1))
        if (!ent_actor__piece_at(w, i)) vote(p, i);
}

/* The same word without its capital: no name. */
static bool common(const poll *p, const named *r) {
    const ent_actor__work *w = p->w;
    for (uint32_t i = 0; i < w->text->tokens; i++)
        if (ent_actor__tok(w, i)->hash == r->hash && !ent_actor__cap(w, i)) return true;
    return false;
}

void ent_actor__traders(ent_actor__work *w) {
    poll *p = ENT_NEW(w->a, poll);
    p->w = w;
    for (uint32_t s = 0; s < w->text->sentences; s++) {
        ent_actor__enter(w, s);
        poll_sentence(p);
    }
    if (p->firms < FIRMS_LEAST || p->firms * 2 < p->states) return;
    for (uint32_t k = 0; k < p->n; k++) {
        const named *r = &p->v[k];
        if (r->votes < ENOUGH || !r->inside || common(p, r)) continue;
        uint32_t i = r->token;
        uint32_t actor =
            ent_actor__fresh(w, ent_actor__make_id(w, i, i + 1), ent_actor__words(w, i, i + 1), ENT_ACTOR_COMPANY);
        ent_actor__learn(w, i, i + 1, actor, ENT_FORM_LEARNT);
        w->firms++;
    }
}
