#include "event.h"

/* Captions: "Minister X and Secretary Y in Tokyo, 24 April 2014" has no verb and no meeting in it, but those who are seen together
 * have met. */

static bool person(const ent_event__sent *s, const ent_event__np *g) {
    const ent_mention *m = s->tok[g->head].mention ? &s->mentions->v[s->tok[g->head].mention - 1] : NULL;
    return m && m->actors == 1 && (m->role == ENT_MENTION_PERSON || m->role == ENT_MENTION_OFFICE) && !(m->flags & ENT_MENTION_PLURAL);
}

static uint32_t actor(const ent_event__sent *s, const ent_event__np *g) {
    return s->mentions->v[s->tok[g->head].mention - 1].actor[0];
}

/* Persons of at least two states, in one list or with each other, and then nobody else but where and when; index of the first group + 1. */
static uint32_t together(const ent_event__sent *s) {
    uint32_t first = 0, others = 0;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool mate = g->prep == ENT_EVENT__NONE || (first && g->list == first - 1) || g->slot == ENT_SLOT_WITH + 1;
        if (mate && person(s, g)) {
            if (!first) first = i + 1;
            else others += actor(s, g) != actor(s, &s->np[first - 1]);
        } else if (!first || (g->slot != ENT_SLOT_IN + 1 && g->slot != ENT_SLOT_AT + 1 && g->slot != ENT_SLOT_OF + 1 && !g->up)) {
            if (s->tok[g->head].timex || s->tok[g->begin].timex) continue;
            bool side = s->clause[g->clause].kind == ENT_CLAUSE_BRACKET || ent_event__punct(s, g->end) == ':'; /* (left), From left: */
            bool credit = first && s->clause[g->clause].kind == ENT_CLAUSE_BRACKET && ent_event__punct(s, s->n - 1) == ')';
            if (side && (!g->named || credit)) continue; /* (8 May, Oslo; Photo: Cabinet Office) */
            if (first && s->tok[g->head].mention && s->mentions->v[s->tok[g->head].mention - 1].flags & ENT_MENTION_PLACE) continue;
            return 0;
        }
    }
    return others ? first : 0;
}

void ent_event__find_pictured(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    if (f->n || !s->dated || s->clauses == 0 || s->clause[0].verb != ENT_EVENT__NONE || s->n < 4) return;
    for (uint32_t id = 1; id < s->clauses; id++)
        if (s->clause[id].verb != ENT_EVENT__NONE) return;
    uint32_t np = together(s);
    if (!np) return;
    ent_event__cand *c = ent_event__cand_add(f, f->pictured, s->np[np - 1].head, s->np[np - 1].clause);
    if (!c) return;
    c->np = np, c->begin = s->np[np - 1].begin, c->end = s->np[np - 1].end, c->rule = "caption";
    f->by_np[np - 1] = f->n;
    for (uint32_t i = np - 1; i < s->nps; i++)
        if (person(s, &s->np[i])) ent_event__party_add(c, actor(s, &s->np[i]), s->tok[s->np[i].head].mention - 1, 'a');
}
