#include "event.h"

/* Came under attack from A, won a loan from B, drew a rebuke from C: the verb's subject is whom the noun's act is on. */

/* What several do with each other nobody undergoes: obtained a ceasefire, received a delegation, secured a deal with A. */
static bool goes_one_way(const ent_event__cand *c) {
    const char *role = c->trigger->frame.role;
    switch (c->trigger->type) {
    case ENT_CONSULT: case ENT_COOPERATE: case ENT_RETREAT: case ENT_OTHER: return false;
    case ENT_AGREE: return role[ENT_SLOT_TO] == 'r';
    case ENT_SUPPORT: return role[ENT_SLOT_WITH] != 'a' && role[ENT_SLOT_BETWEEN] != 'a';
    default: return true;
    }
}

bool ent_event__undergoes(const ent_event__found *f, const ent_event__cand *c) {
    if (c->governor == ENT_EVENT__NONE || f->s->clause[c->governor].passive || !goes_one_way(c)) return false;
    const ent_event__cand *v = ent_event__verb_of(f, c->governor);
    return v && v->trigger->light && v->trigger->effect == ENT_OP_UNDERGO;
}

/* Who does it stands behind "from", "by" or "at". */
void ent_event__undergone(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!ent_event__undergoes(f, c)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool behind = g->clause == c->governor && g->list == i && g->begin > c->token &&
            (g->slot == ENT_SLOT_FROM + 1 || g->slot == ENT_SLOT_BY + 1);
        if (!behind || (g->up && g->up != c->np && s->np[g->up - 1].slot != ENT_SLOT_OF + 1)) continue;
        uint32_t before = c->parties;
        ent_event__party_np(s, c, i + 1, 'a', true);
        for (uint32_t p = 0; p < before; p++)
            if (c->party[p].np && s->np[c->party[p].np - 1].list == i) c->party[p].role = 'a';
    }
    bool law = c->type == ENT_ACCUSE || c->type == ENT_SANCTION; /* faced an investigation in A: by A's own */
    for (uint32_t i = 0; law && i < s->nps && !ent_event__role_count(c, 'a'); i++) {
        const ent_event__np *g = &s->np[i];
        bool there = g->clause == c->governor && g->slot == ENT_SLOT_IN + 1 && g->begin > c->token && g->list == i;
        if (there && ent_event__np_class(f, i + 1, ENT_EVENT__STATE)) ent_event__party_np(s, c, i + 1, 'a', true);
    }
}
