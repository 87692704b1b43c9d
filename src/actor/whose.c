#include "refer.h"

/* Whose "its" is, in the talk of companies; whose Treasury. */

/* Turkey's Baykar: where the company is at home. */
bool ent_actor__at_home(const ent_actor__work *w, size_t k) {
    const ent_mention *c = &w->mention.v[k], *next = k + 1 < w->mention.n ? c + 1 : c;
    bool firm = next->actors && w->actor.v[next->actor[0]].kind == ENT_ACTOR_COMPANY;
    return firm && c->flags & ENT_MENTION_POSSESSIVE && next->token == c->token + c->tokens + 1;
}

/* The French battery maker Saft: the state that a company is said to be of, right before it. */
bool ent_actor__of_firm(const ent_actor__work *w, const ent_mention *m) {
    const ent_mention *next = m + 1;
    if (m->role != ENT_MENTION_BODY && !(m->flags & ENT_MENTION_ADJECTIVE)) return false;
    if (m->actors != 1 || w->actor.v[m->actor[0]].kind != ENT_ACTOR_STATE) return false;
    return next->actors && next->token == m->token + m->tokens && w->actor.v[next->actor[0]].kind == ENT_ACTOR_COMPANY;
}

/* A regulator cleared its takeover of B: a company's. */
bool ent_actor__merges(const ent_actor__work *w, const ent_mention *m) {
    uint32_t next = m->token + m->tokens;
    return next < w->text->tokens && ent_actor__trade(w, next) & ENT_T_UNITES;
}

/* Ryanair's pilots walked out; its takeover …: the company whose the sentence's first group is; ENT_ACTOR__NONE. */
uint32_t ent_actor__leads(const ent_actor__work *w, size_t first, size_t before) {
    const ent_mention *own = first < before ? &w->mention.v[first] : NULL;
    bool whose = own && own->actors == 1 && (own->flags & ENT_MENTION_POSSESSIVE || own->agent.n);
    if (!whose || own->token != w->text->sentence[own->sentence].token) return ENT_ACTOR__NONE;
    return w->actor.v[own->actor[0]].kind == ENT_ACTOR_COMPANY ? own->actor[0] : ENT_ACTOR__NONE;
}

/* The Treasury: America's, where it is spoken of and no other state has one nearer. */
void ent_actor__treasury(ent_actor__work *w, ent_mention *m) {
    if (m->actors != 1 || !ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token + m->tokens - 1)), "Treasury")) return;
    for (size_t k = 0; k < w->g->treasury.n; k++)
        if (ent_str_eq(w->actor.v[m->actor[0]].id, w->g->treasury.v[k])) return;
    uint32_t usa = ent_actor__id(w->g, ENT_S("USA"));
    if (usa == ENT_ACTOR__NONE || !w->of_known[usa]) return;
    uint32_t actor = w->of_known[usa] - 1;
    ent_actor__set_actors(w, m, &actor, 1);
}

/* The League, its Council, between the wars: that of Nations, where no other one has been named. */
void ent_actor__league(ent_actor__work *w, ent_mention *m) {
    enum { FOUNDED = 1919, WOUND_UP = 1946 };
    uint32_t known = ent_actor__id(w->g, ENT_S("LON")), last = m->token + m->tokens - 1;
    if (known == ENT_ACTOR__NONE || w->year < FOUNDED || w->year > WOUND_UP || !ent_actor__cap(w, last)) return;
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, last));
    bool organ = w->of_known[known] && (ent_str_is(word, "Council") || ent_str_is(word, "Assembly"));
    if (!ent_str_is(word, "League") && !organ) return;
    uint32_t actor = ent_actor__here(w, known);
    ent_actor__set_actors(w, m, &actor, 1);
    m->confidence = 0.6, m->rule = "refer-name";
}

/* The Commission: Brussels's, where the European Union is spoken of and no other commission has been named. */
void ent_actor__commission(ent_actor__work *w, ent_mention *m) {
    uint32_t eu = ent_actor__id(w->g, ENT_S("EU"));
    if (eu == ENT_ACTOR__NONE || !w->of_known[eu]) return;
    if (!ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token + m->tokens - 1)), "Commission")) return;
    uint32_t actor = w->of_known[eu] - 1;
    ent_actor__set_actors(w, m, &actor, 1);
    m->confidence = 0.6, m->rule = "refer-name";
}

/* A has supported the fund since its establishment: of the body named right before, not of the state that acts. */
uint32_t ent_actor__founded(const ent_actor__work *w, size_t i) {
    const ent_mention *m = &w->mention.v[i], *c = i ? m - 1 : NULL;
    uint32_t next = m->token + m->tokens;
    bool founded = next < w->text->tokens && ent_actor__trade(w, next) & ENT_T_FOUNDED;
    if (!founded || !c || c->sentence != m->sentence || c->actors != 1 || c->role == ENT_MENTION_ANAPHOR) return ENT_ACTOR__NONE;
    return w->actor.v[c->actor[0]].kind == ENT_ACTOR_STATE ? ENT_ACTOR__NONE : c->actor[0];
}

/* Both Indian companies: the two at home there that were named last, else the two companies named last; false = it is not so. */
bool ent_actor__both_national(ent_actor__work *w, size_t i, ent_mention *m) {
    enum { NEAR = 2 };
    for (int any = 0; any < 2; any++) {
        uint32_t two[3], n = 0;
        for (size_t k = i; k-- > 0 && n < 3 && m->sentence - w->mention.v[k].sentence <= NEAR;) {
            const ent_mention *c = &w->mention.v[k];
            if (c->actors != 1 || w->actor.v[c->actor[0]].kind != ENT_ACTOR_COMPANY || !same_block(w, c->sentence, m->sentence)) continue;
            uint32_t known = ent_actor__id(w->g, w->actor.v[c->actor[0]].id), a = c->actor[0];
            uint32_t home = known == ENT_ACTOR__NONE ? ENT_ACTOR__NONE : w->g->more.v[known].home;
            bool there = home != ENT_ACTOR__NONE && ent_str_eq(w->g->actor.v[home].id, w->actor.v[m->actor[0]].id);
            if ((!any && !there) || (n && two[0] == a) || (n > 1 && two[1] == a)) continue;
            two[n++] = a;
        }
        if (n != 2) continue;
        uint32_t order[2] = { two[1], two[0] };
        ent_actor__set_actors(w, m, order, 2);
        m->confidence = 0.6, m->rule = "refer-number";
        return true;
    }
    return false;
}

static bool word_is(const ent_actor__work *w, uint32_t token, const char *const *list) {
    for (size_t i = 0; token < w->text->tokens && list[i]; i++)
        if (ent_str_is(ent_token_str(w->text, ent_actor__tok(w, token)), list[i])) return true;
    return false;
}

/* It was declared that …: nobody; but it was told that … */
bool ent_actor__empty_it(const ent_actor__work *w, const ent_mention *m) {
    static const char *const IT[] = { "it", "It", NULL }, *const IS[] = { "is", "was", "has", "had", "be", "been", NULL };
    static const char *const THAT[] = { "that", NULL };
    static const char *const FEELS[] = { "told", "informed", "advised", "notified", "warned", "assured", "concerned", "confident",
                                         "aware", "convinced", "worried", "certain", "sure", "pleased", "satisfied", "adamant", NULL };
    uint32_t t = m->token + 1, last = m->token + 6;
    if (m->tokens != 1 || !word_is(w, m->token, IT) || !word_is(w, t, IS)) return false;
    while (word_is(w, t, IS)) t++;
    for (; t < last && t < w->text->tokens; t++) {
        if (word_is(w, t, FEELS) || ent_actor__punct(w, t, ',') || ent_actor__punct(w, t, '.')) return false;
        if (word_is(w, t, THAT)) return t > m->token + 2;
    }
    return false;
}
