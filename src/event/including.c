#include "event.h"

/* Stepped up its help, including the dispatch of a hospital to B; aided the region through the training of C's police: what
 * the act consists of is its subject's, too. */

/* Group i hangs on one that is only an example of what the verb does. */
bool ent_event__of_example(const ent_event__sent *s, uint32_t i) {
    for (uint32_t step = 0; ent_event__has_slot(s->slots, ENT_SLOT_INCLUDING) && s->np[i].up && step < 6; step++) {
        const ent_event__np *g = &s->np[i = s->np[i].up - 1];
        if (s->np[g->list].slot == ENT_SLOT_INCLUDING + 1 && !s->tok[g->head].mention) return true;
    }
    return false;
}

static bool part_of_act(const ent_event__sent *s, uint32_t np) {
    for (int step = 0; np && step < 4; step++) {
        const ent_event__np *g = &s->np[s->np[np - 1].list];
        if (g->slot == ENT_SLOT_INCLUDING + 1 || g->slot == ENT_SLOT_THROUGH + 1) return true;
        if (g->slot != ENT_SLOT_OF + 1) return false; /* a series of talks */
        np = g->up;
    }
    return false;
}

void ent_event__including(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool open = ent_event__mutual(c->type) ? c->parties == 1 : c->parties && !ent_event__role_count(c, 'a');
    if (!c->np || c->governor != ENT_EVENT__NONE || !open || !part_of_act(s, c->np)) return;
    const ent_event__clause *x = &s->clause[s->np[c->np - 1].clause];
    uint32_t subject = ent_event__subject(f, s->np[c->np - 1].clause);
    bool fronted = x->verb > c->token && s->np[s->np[c->np - 1].list].slot != ENT_SLOT_THROUGH + 1; /* through a gift to B, A helped */
    if (!subject || x->passive || f->by_np[subject - 1] || fronted) return;
    if (ent_event__party_np(s, c, subject, 'a', false)) c->rule = "part of an act";
}
