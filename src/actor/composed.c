#include "actor.h"

/* The Core Group, composed of Kenya, ASEAN and the UN, met: a body that no table knows is those who make it up, there and later. */

enum { WORDS_BETWEEN = 5, MEMBERS_MOST = 10 };

/* ", which is composed of", "consisting of", "made up of": the token behind, 0 = it is not told. */
static uint32_t told_of(const ent_actor__work *w, uint32_t i, uint32_t end) {
    for (uint32_t k = i; k < end && k < i + WORDS_BETWEEN; k++) {
        if (ent_actor__trade(w, k) & ENT_T_COMPOSED) return k + 1;
        bool link = ent_actor__punct(w, k, ',') || ent_actor__class(w, k) & (ENT_W_STOP | ENT_W_DET | ENT_W_AUX);
        if (!link || (k == i && ent_actor__class(w, k) & ENT_W_AUX)) return 0; /* the Group is made a party */
    }
    return 0;
}

/* Nothing but a comma, "and", articles, "of" and "up" between. */
static bool linked(const ent_actor__work *w, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to; k++) {
        ent_str s = ent_token_str(w->text, ent_actor__tok(w, k));
        bool word = ent_str_is(s, "and") || ent_str_is(s, "of") || ent_str_is(s, "up") || ent_actor__class(w, k) & ENT_W_DET;
        if (!word && !ent_actor__punct(w, k, ',') && !ent_actor__punct(w, k, ')') && !ent_actor__punct(w, k, '(')) return false;
    }
    return to <= from + WORDS_BETWEEN;
}

static void as_members(ent_actor__work *w, uint32_t body, const uint32_t *member, uint32_t n) {
    for (size_t i = 0; i < w->mention.n; i++) {
        ent_mention *m = &w->mention.v[i];
        if (m->actors != 1 || m->actor[0] != body) continue;
        ent_actor__set_actors(w, m, member, n);
        m->rule = "composed", m->confidence = 0.7;
    }
}

void ent_actor__composed(ent_actor__work *w) {
    for (size_t i = 0; i < w->mention.n; i++) {
        const ent_mention *m = &w->mention.v[i];
        if (m->actors != 1 || m->role != ENT_MENTION_NAME || w->actor.v[m->actor[0]].kind == ENT_ACTOR_STATE) continue;
        const ent_sentence *s = &w->text->sentence[m->sentence];
        uint32_t at = told_of(w, m->token + m->tokens, s->token + s->tokens), member[MEMBERS_MOST], n = 0, body = m->actor[0];
        if (!at || ent_actor__id(w->g, w->actor.v[body].id) != ENT_ACTOR__NONE) continue;
        for (size_t k = i + 1; k < w->mention.n && w->mention.v[k].sentence == m->sentence && n < MEMBERS_MOST; k++) {
            const ent_mention *c = &w->mention.v[k];
            if (c->actors != 1 || c->flags & ENT_MENTION_PLACE || !linked(w, at, c->token)) break;
            bool again = n && member[n - 1] == c->actor[0];
            if (!again) member[n++] = c->actor[0];
            at = c->token + c->tokens;
        }
        if (n > 1) as_members(w, body, member, n);
    }
}
