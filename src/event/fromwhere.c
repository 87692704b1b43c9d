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

/* Two men held in A since May, jailed by A in 2010, were freed: by A. */
static void holder(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t np = ent_event__theme_np(f, c->clause);
    uint32_t with = s->clause[c->clause].shares; /* were arrested in A in June and freed in July */
    const ent_event__cand *o = with == ENT_EVENT__NONE ? NULL : ent_event__verb_of(f, with);
    for (uint32_t p = 0; o && o < c && o->type == ENT_COERCE && s->clause[with].passive && p < o->parties; p++)
        if (o->party[p].role == 'a') ent_event__party_add(c, o->party[p].actor, o->party[p].mention, 'a'), c->passive_alone = false;
    for (uint32_t i = 0; np && i < s->nps && c->passive_alone; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool at = s->np[i].slot == ENT_SLOT_IN + 1 || s->np[i].slot == ENT_SLOT_BY + 1;
        bool theirs = y->antecedent == np || (y->parent == c->clause && y->antecedent && y->begin < c->token); /* …, X, were freed */
        if (!at || y->kind != ENT_CLAUSE_PART || !y->passive || !theirs || s->np[i].clause == c->clause) continue;
        bool long_held = s->np[i].slot == ENT_SLOT_IN + 1 && holds_state(s, i) && s->g->held && y->group == y->verb &&
            ent_event__of_class(s->g, s->token[y->verb].word, s->g->held);
        if (long_held || s->np[i].slot == ENT_SLOT_BY + 1) c->passive_alone = !ent_event__party_np(s, c, i + 1, 'a', true);
    }
}

/* Was denied entry into A, was refused a visa to A, asylum in A: A refuses. */
static void kept_out(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    enum { INTO = 1u << ENT_SLOT_INTO | 1u << ENT_SLOT_TO | 1u << ENT_SLOT_IN };
    for (uint32_t i = 0; i < s->nps && c->passive_alone; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->clause != c->clause || g->begin <= c->token || !g->slot || !(INTO >> (g->slot - 1) & 1)) continue;
        if (!ent_event__np_class(f, i + 1, ENT_EVENT__BODY) && !ent_event__np_class(f, i + 1, ENT_EVENT__STATE)) continue;
        c->passive_alone = !ent_event__party_np(s, c, i + 1, 'a', true);
        for (uint32_t p = 0; p < c->parties; p++)
            if (c->party[p].np == i + 1) c->party[p].role = 'a';
    }
}

/* Were expelled from A, were released from captivity in A, was suspended from the body A: A did it. */
void ent_event__from_where(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool tried = c->type == ENT_ACCUSE && s->g->indict && ent_event__of_class(s->g, s->token[c->token].word, s->g->indict);
    if (c->type == ENT_REJECT) kept_out(f, c);
    if (!tried && c->type != ENT_SANCTION && c->type != ENT_RETREAT && c->type != ENT_COERCE && c->type != ENT_ASSAULT) return;
    if (c->type == ENT_RETREAT && ent_str_is(c->mode, "release")) holder(f, c);
    bool out = ent_str_is(c->mode, "expel") || ent_str_is(c->mode, "release") || ent_str_is(c->mode, "deport");
    for (uint32_t i = 0; i < s->nps && c->passive_alone; i++) {
        uint32_t prep = s->np[i].prep; /* was shut out of A's network */
        bool outside = s->np[i].slot == ENT_SLOT_OF + 1 && prep != ENT_EVENT__NONE && prep > 0 && s->token[prep - 1].word == s->g->w.out;
        bool from = s->np[i].clause == c->clause && (s->np[i].slot == ENT_SLOT_FROM + 1 || outside) && s->np[i].begin > c->token;
        bool host = from && (c->type == ENT_SANCTION ||
            (c->type == ENT_ASSAULT && s->np[i].up == 0)) && /* was shelled from A */
            (ent_event__np_class(f, i + 1, ENT_EVENT__BODY) || ent_event__np_class(f, i + 1, ENT_EVENT__STATE) || holds_state(s, i));
        bool there = (tried || c->type == ENT_SANCTION) && !ent_str_is(c->mode, "withdraw") &&
            s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_IN + 1 && s->np[i].begin > c->token && holds_state(s, i);
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool told = s->np[i].begin == c->end || (y->kind == ENT_CLAUSE_INF && y->parent == c->clause && y->object == i + 1);
        bool leave = told && ent_str_is(c->mode, "expel") && s->np[i].prep == ENT_EVENT__NONE && holds_state(s, i);
        if (!there && !leave && (!from || (!out && !host))) continue; /* beef was banned in A, was told to leave A */
        c->passive_alone = !ent_event__party_np(s, c, i + 1, 'a', true);
        for (uint32_t p = 0; p < c->parties; p++)
            if (c->party[p].np == i + 1) c->party[p].role = 'a';
    }
}

/* A's troops were withdrawn from B: A leaves. */
static void withdrawn(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t own = c->type == ENT_RETREAT && ent_str_is(c->mode, "withdraw") ? ent_event__theme_np(f, c->clause) : 0;
    if (!own || ent_event__role_count(c, 'a')) return;
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].np && s->np[c->party[i].np - 1].list == s->np[own - 1].list) c->party[i].role = 'a', c->passive_alone = false;
    for (uint32_t i = 0; !c->passive_alone && i < s->nps; i++)
        if (s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_FROM + 1 && s->np[i].begin > c->token)
            ent_event__party_np(s, c, i + 1, 'r', true);
}

/* Two of A's people were killed in B: A's, not B's. */
void ent_event__only_patient(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t own = ent_event__theme_np(f, c->clause), n = 0;
    withdrawn(f, c);
    if (c->type != ENT_ASSAULT || !own || c->trigger->frame.role[ENT_SLOT_O] != 'r') return;
    for (uint32_t i = 0; i < c->parties; i++) n += c->party[i].np && s->np[c->party[i].np - 1].list == s->np[own - 1].list;
    for (uint32_t i = c->parties; n && i-- > 0;) {
        const ent_event__party *p = &c->party[i];
        uint8_t slot = p->np ? s->np[p->np - 1].slot : 0;
        bool where = p->role == 'r' && (slot == ENT_SLOT_IN + 1 || slot == ENT_SLOT_AT + 1) && s->np[p->np - 1].begin > c->token;
        if (where) memmove(&c->party[i], &c->party[i + 1], (--c->parties - i) * sizeof *c->party);
    }
}
