#include "event.h"

/* Visits that no verb tells of: President X, in Cairo on Monday for talks, said …; visiting Foreign Minister X said in Hanoi. */

static const ent_mention *head(const ent_event__sent *s, const ent_event__np *g) {
    uint32_t m = s->tok[g->head].mention;
    return m && s->mentions->v[m - 1].actors == 1 ? &s->mentions->v[m - 1] : NULL;
}

/* Somebody who can travel: by name or office, of a state or a body. */
static const ent_mention *traveller(const ent_event__sent *s, const ent_event__np *g) {
    const ent_mention *m = head(s, g);
    if (!m || (m->role != ENT_MENTION_PERSON && m->role != ENT_MENTION_OFFICE) || m->flags & ENT_MENTION_PLURAL) return NULL;
    uint8_t kind = (uint8_t)s->mentions->actor[m->actor[0]].kind;
    return kind == ENT_ACTOR_STATE || kind == ENT_ACTOR_IGO ? m : NULL;
}

/* The group is a place in a state where those of `of` are not at home. */
static const ent_mention *abroad(const ent_event__sent *s, const ent_event__np *g, uint32_t of) {
    const ent_mention *m = g->slot == ENT_SLOT_IN + 1 ? head(s, g) : NULL;
    if (!m || !(m->flags & ENT_MENTION_PLACE) || m->actor[0] == of) return NULL;
    return s->mentions->actor[m->actor[0]].kind == ENT_ACTOR_STATE ? m : NULL;
}

static ent_event__cand *add(ent_event__found *f, uint32_t np, const ent_mention *who, const ent_mention *where) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[np - 1];
    ent_event__cand *c = f->by_np[np - 1] ? NULL : ent_event__cand_add(f, f->sojourn, g->head, g->clause);
    if (!c) return NULL;
    c->np = np, c->begin = g->begin, c->end = g->end, c->rule = "sojourn";
    f->by_np[np - 1] = f->n;
    ent_event__party_add(c, who->actor[0], (uint32_t)(who - s->mentions->v), 'a');
    if (where) ent_event__party_add(c, where->actor[0], (uint32_t)(where - s->mentions->v), 'r');
    return c;
}

/* Group i, between commas behind somebody, is where he is. */
static void between_commas(ent_event__found *f, uint32_t i) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[i];
    if (g->slot != ENT_SLOT_IN + 1 || g->prep == ENT_EVENT__NONE || g->prep < 2 || ent_event__punct(s, g->prep - 1) != ',') return;
    uint32_t np = ent_event__np_before(s, g->prep - 1);
    if (!np || s->np[np - 1].prep != ENT_EVENT__NONE || s->np[np - 1].clause != g->clause) return;
    const ent_mention *who = traveller(s, &s->np[np - 1]), *where = who ? abroad(s, g, who->actor[0]) : NULL;
    if (!where) return;
    uint32_t k = g->end;
    while (k < s->n && s->tok[k].pos != ENT_P_VERB && s->tok[k].pos < ENT_P_BE && ent_event__punct(s, k) != ',') k++;
    while (k < s->n && s->tok[k].pos != ENT_P_PUNCT) k++; /* to explain the plan */
    char end = ent_event__punct(s, k);
    if (k + 1 >= s->n || end == ',' || end == '.' || end == ';') add(f, i + 1, who, where);
}

/* Group i is of a visiting minister: where his clause tells, or its sentence. */
static void visiting(ent_event__found *f, uint32_t i) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[i];
    const ent_mention *who = traveller(s, g), *where = NULL;
    uint32_t k = g->begin;
    while (k < g->head && s->token[k].word != s->g->w.visiting) k++;
    if (!who || k == g->head) return;
    for (uint32_t j = i + 1; j < s->nps && !where; j++) where = abroad(s, &s->np[j], who->actor[0]);
    ent_event__cand *c = add(f, i + 1, who, where);
    if (c) c->token = c->begin = k, c->end = k + 1;
}

void ent_event__find_sojourns(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    bool in = ent_event__has_slot(s->slots, ENT_SLOT_IN), guest = ent_event__says(s, visiting);
    if (!s->named || (!in && !guest)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        if (in) between_commas(f, i);
        if (guest) visiting(f, i);
    }
}
