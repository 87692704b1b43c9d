#include "parse.h"

/* What participles hang on, and who is only by whom they are. */

/* Group np is by whom the participle's noun is armed, held, hosted: no subject. */
bool ent_event__of_agent(const ent_event__sent *s, const ent_event__clause *x, uint32_t np) {
    return x->kind == ENT_CLAUSE_PART && x->passive && x->antecedent && s->np[s->np[np - 1].list].slot == ENT_SLOT_BY + 1;
}

/* The agreement on the conflict in Chad issued in May: what was issued is no state; from the state up to what it hangs on. */
uint32_t ent_event__whole(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *g = &s->np[np - 1];
    uint32_t m = s->tok[g->head].mention;
    enum { PARTY = 1u << ENT_SLOT_BETWEEN | 1u << ENT_SLOT_WITH | 1u << ENT_SLOT_TO | 1u << ENT_SLOT_ON | 1u << ENT_SLOT_AGAINST };
    bool party = g->slot && PARTY >> (g->slot - 1) & 1; /* talks between A and B held in May, aid to B frozen in June */
    bool state = m && g->up && (party || s->mentions->v[m - 1].flags & ENT_MENTION_PLACE);
    while (state && g->up && s->np[g->up - 1].clause == g->clause) np = g->up, g = &s->np[np - 1];
    return np;
}

/* Talks between A and B, held in May: what was held is what the groups before the comma hang on. */
uint32_t ent_event__hung_on(const ent_event__sent *s, uint32_t np) {
    while (s->np[np - 1].up && s->np[s->np[np - 1].up - 1].clause == s->np[np - 1].clause && s->np[np - 1].slot != ENT_SLOT_BY + 1) {
        const ent_event__np *g = &s->np[np - 1], *up = &s->np[g->up - 1];
        bool place = s->tok[up->head].mention && (up->slot == ENT_SLOT_IN + 1 || up->slot == ENT_SLOT_AT + 1);
        if (place && !s->tok[g->head].mention && g->slot != ENT_SLOT_OF + 1) break; /* appeals in Rome against a fine, imposed by A */
        np = g->up;
    }
    return np;
}
