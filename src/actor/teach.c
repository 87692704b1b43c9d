#include "actor.h"

/* Whose somebody is, told beside his name: Nicaragua's Daniel X, Aleksandar X of Serbia, his Chinese counterpart, Zhang X. */

static bool is_word(const ent_actor__work *w, uint32_t i, const char *z) {
    return ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i)), z);
}

static bool same(const ent_actor__work *w, uint32_t a, uint32_t b) {
    const ent_token *x = ent_actor__tok(w, a), *y = ent_actor__tok(w, b);
    return x->kind == ENT_TOK_WORD && ent_str_eq(ent_token_str(w->text, x), ent_token_str(w->text, y));
}

static bool state(const ent_actor__work *w, const ent_mention *m) {
    return m->actors == 1 && w->actor.v[m->actor[0]].kind == ENT_ACTOR_STATE && m->role == ENT_MENTION_NAME;
}

/* Prince Mohammed, King Abdullah: the one who was called so, with all his names, before; ENT_ACTOR__NONE. */
uint32_t ent_actor__royal(const ent_actor__work *w, uint32_t title, uint32_t name) {
    static const char *const TITLE[] = { "Prince", "Princess", "King", "Queen", "Sheikh", "Sultan", "Emir" };
    enum { BACK = 200 };
    bool one = false;
    for (size_t i = 0; i < sizeof TITLE / sizeof *TITLE; i++) one |= is_word(w, title, TITLE[i]);
    for (size_t k = w->mention.n, steps = 0; one && k-- > 0 && steps < BACK; steps++) {
        const ent_mention *m = &w->mention.v[k];
        if (m->role != ENT_MENTION_PERSON || m->actors != 1) continue;
        for (uint32_t t = m->token; t + 1 < m->token + m->tokens; t++)
            if (same(w, t, title) && same(w, t + 1, name)) return m->actor[0];
    }
    return ENT_ACTOR__NONE;
}

/* Deputy Secretary of State X: an American's office, where the document speaks for nobody. */
uint32_t ent_actor__american(ent_actor__work *w, uint32_t begin, uint32_t end) {
    uint32_t usa = ent_actor__id(w->g, ENT_S("USA"));
    bool of = end >= begin + 4 && is_word(w, end - 1, "State") && is_word(w, end - 2, "of") && is_word(w, end - 3, "Secretary");
    if (!of || usa == ENT_ACTOR__NONE || w->speaker != UINT32_MAX || is_word(w, begin, "Parliamentary")) return ENT_ACTOR__NONE;
    return ent_actor__here(w, usa);
}

/* Mr Ortega, of whom no table knows: the state that his name stood with before; ENT_ACTOR__NONE. */
uint32_t ent_actor__told_whose(const ent_actor__work *w, uint32_t name) {
    enum { BACK = 200, WORDS = 4 };
    for (size_t k = w->mention.n, steps = 0; k-- > 0 && steps < BACK; steps++) {
        const ent_mention *m = &w->mention.v[k];
        if (!state(w, m)) continue;
        uint32_t t = m->token + m->tokens;
        if (m->flags & ENT_MENTION_POSSESSIVE)
            for (uint32_t i = t + 1; i <= t + WORDS && i < name && ent_actor__cap(w, i); i++)
                if (same(w, i, name)) return m->actor[0];
        if (m->token > 2 && is_word(w, m->token - 1, "of") && same(w, m->token - 2, name)) return m->actor[0];
    }
    return ENT_ACTOR__NONE;
}

static bool given(const ent_actor__work *w, uint32_t i) { return ent_actor__cap(w, i) && ent_actor__class(w, i) & ENT_W_GIVEN; }

/* A name of two words or more begins at token i and is somebody's: where it ends, else 0. */
static uint32_t somebody(const ent_actor__work *w, uint32_t i, bool sure) {
    if (i + 1 >= w->end || !ent_actor__cap(w, i) || (!sure && !given(w, i))) return 0;
    uint32_t end = ent_actor__name_end(w, i);
    if (end < i + 2 || ent_actor__class(w, end - 1) & (ENT_W_THING | ENT_W_GEO | ENT_W_FIRMS | ENT_W_STATES)) return 0;
    return end;
}

/* The person's name is a mention of its own behind mention k. */
static void name_behind(ent_actor__work *w, size_t k, uint32_t begin, uint32_t end, uint32_t actor) {
    if (k + 1 < w->mention.n && w->mention.v[k + 1].token < end) return;
    ent_mention *last = ent_actor__mention(w, begin, end - begin, actor);
    last->role = ENT_MENTION_PERSON, last->confidence = 0.8, last->rule = "envoy-name", last->sector = w->mention.v[k - 1].sector;
    ent_mention m = *last;
    size_t n = w->mention.n - 1;
    for (; n > k + 1; n--) w->mention.v[n] = w->mention.v[n - 1], w->open.v[n] = w->open.v[n - 1];
    w->mention.v[n] = m, w->open.v[n] = (ent_actor__open){ 0 };
}

/* Norway's ambassador to Peru, Jan Berg: the name is of the first, where no comma closes it, too. */
static bool envoy_to(ent_actor__work *w, size_t k) {
    const ent_mention *m = &w->mention.v[k], *to = m + 1;
    uint32_t t = m->token + m->tokens;
    if (m->role != ENT_MENTION_OFFICE || k + 1 >= w->mention.n || to->role != ENT_MENTION_NAME) return false;
    if (!is_word(w, t, "to") || to->token > t + 2 || !ent_actor__punct(w, to->token + to->tokens, ',')) return false;
    uint32_t begin = to->token + to->tokens + 1, end = somebody(w, begin, true), actor = m->actor[0];
    if (!end) return false;
    ent_actor__learn_person(w, begin, end, actor);
    name_behind(w, k + 1, begin, end, actor);
    return true;
}

void ent_actor__teach(ent_actor__work *w, size_t from) {
    for (size_t k = from; k < w->mention.n; k++) {
        const ent_mention m = w->mention.v[k];
        uint32_t t = m.token + m.tokens, end = 0;
        if (m.actors != 1 || t >= w->end || envoy_to(w, k)) continue;
        if (m.role == ENT_MENTION_BODY && m.tokens > 1 && is_word(w, t - 1, "counterpart")) {
            t += ent_actor__punct(w, t, ',');
            end = somebody(w, t, true);
        } else if (state(w, &m) && m.flags & ENT_MENTION_POSSESSIVE) {
            end = somebody(w, ++t, false);
        } else if (state(w, &m) && m.token > w->first + 2 && is_word(w, m.token - 1, "of")) {
            end = m.token - 1, t = end - 2;
            if (!given(w, t) || ent_actor__name_end(w, t) != end) continue;
        }
        if (end) ent_actor__learn_person(w, t, end, m.actor[0]);
    }
}
