#include "event.h"

/* America restricted American investment in Chinese chips; Britain barred British firms from trade with Iran: what is done to
 * one's own is meant for the other who is named there. */

static bool state(const ent_event__sent *s, uint32_t actor) { return s->mentions->actor[actor].kind == ENT_ACTOR_STATE; }

/* The clause is the candidate's, or hangs on it: from trading with B. */
static bool inside(const ent_event__sent *s, uint32_t id, uint32_t clause) {
    for (int step = 0; id != ENT_EVENT__NONE && step < 4; step++, id = s->clause[id].parent) {
        if (id == clause) return true;
        uint8_t kind = s->clause[id].kind;
        if (kind != ENT_CLAUSE_PART && kind != ENT_CLAUSE_INF) return false;
    }
    return false;
}

void ent_event__past_own(const ent_event__found *f, ent_event__cand *c) {
    enum { FAR = 24 /* tokens */ };
    const ent_event__sent *s = f->s;
    static const uint32_t SLOTS = 1u << ENT_SLOT_IN | 1u << ENT_SLOT_TO | 1u << ENT_SLOT_FROM | 1u << ENT_SLOT_WITH | 1u << ENT_SLOT_INTO |
                                  1u << ENT_SLOT_OF | 1u << ENT_SLOT_ON;
    if (c->type != ENT_SANCTION || c->np || !c->self || c->parties != 1 || c->party[0].role != 'a' || !state(s, c->party[0].actor)) return;
    for (uint32_t i = 0; i < s->nps && c->parties == 1; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin <= c->token || g->begin > c->token + FAR || !g->named || !g->slot || !(SLOTS >> (g->slot - 1) & 1)) continue;
        if (!inside(s, g->clause, c->clause)) continue;
        ent_event__own_mentions(s, c, g, 'r', true);
    }
    if (c->parties > 1) c->rule = "whom it is meant for", c->self = false;
}
