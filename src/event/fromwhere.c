#include "event.h"

/* Passives that tell where somebody was put out, let go or shut out: that is who did it. */

/* A state stands in the group: from Swedish networks, from Australia's airspace. */
static bool holds_state(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = s->np[i].begin; k < s->np[i].end; k++) {
        const ent_mention *x = s->tok[k].mention ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        if (x && x->actors == 1 && s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_STATE) return true;
    }
    return false;
}

/* Were expelled from A, were released from captivity in A, was suspended from the body A: A did it. */
void ent_event__from_where(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_SANCTION && c->type != ENT_RETREAT && c->type != ENT_COERCE) return;
    bool out = ent_str_is(c->mode, "expel") || ent_str_is(c->mode, "release") || ent_str_is(c->mode, "deport");
    for (uint32_t i = 0; i < s->nps && c->passive_alone; i++) {
        bool from = s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_FROM + 1 && s->np[i].begin > c->token;
        bool host = from && c->type == ENT_SANCTION &&
            (ent_event__np_class(f, i + 1, ENT_EVENT__BODY) || ent_event__np_class(f, i + 1, ENT_EVENT__STATE) || holds_state(s, i));
        if (!from || (!out && !host)) continue;
        c->passive_alone = !ent_event__party_np(s, c, i + 1, 'a', true);
        for (uint32_t p = 0; p < c->parties; p++)
            if (c->party[p].np == i + 1) c->party[p].role = 'a';
    }
}
