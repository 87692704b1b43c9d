#include "event.h"

/* What a thing was made by tells who is concerned when it is undone: the embargo that A had imposed on B was lifted; sailors
 * captured by A were freed; the offer that A made to B was turned down; C denounced the treaty that A had signed with B. */

static bool measure(uint8_t type) {
    return type == ENT_SANCTION || type == ENT_AID || type == ENT_COERCE || type == ENT_MOBILIZE || type == ENT_RETREAT;
}

/* What is done with a measure (EU sanctions on Iran were lifted; suspended U.S. aid to Yemen): the noun says whose and on whom. */
bool ent_event__fill_measure(const ent_event__found *f, ent_event__cand *c, uint32_t np) {
    uint32_t k = np ? f->by_np[np - 1] : 0;
    const ent_event__trigger *noun = k ? f->cand[k - 1].trigger : NULL;
    const char *of = k ? noun->frame.role : NULL; /* gas exports to B, the takeover of B */
    bool deal = k && noun->type == ENT_COOPERATE && (of[ENT_SLOT_TO] == 'r' || of[ENT_SLOT_FROM] == 'r' || of[ENT_SLOT_OF] == 'r');
    bool trade = deal && (c->type == ENT_COOPERATE || (c->type == ENT_SANCTION && !ent_event__role_count(c, 'a')));
    if (k && noun->type == ENT_MOBILIZE && ent_str_is(c->mode, "expel")) return false; /* ordered B's troops out of the capital */
    if (!k || !(trade || (measure(c->type) && measure(noun->type)))) return false;
    const ent_event__trigger *own = c->trigger; /* came to B's help: it is for B */
    if (own->words && c->type == ENT_AID && f->s->g->slot[own->word[own->words - 1]] == ENT_SLOT_TO + 1) return false;
    uint32_t before = c->parties;
    c->trigger = noun;
    ent_event__fill_group(f->s, c, np - 1);
    c->trigger = own;
    bool stops = c->type == ENT_SANCTION && ent_event__role_count(c, 'a') && !c->np && !f->s->clause[c->clause].passive;
    for (uint32_t i = before; stops && before && i < c->parties; i++)
        if (c->party[i].role == 'a') c->party[i].role = 'r'; /* the Bank suspended B's loans */
    return c->parties > before;
}

/* A's loan to B, the treaty of A with B was signed: the noun's own frame says who they are, and all of them sign. */
void ent_event__fill_text(const ent_event__found *f, ent_event__cand *c, uint32_t np) {
    uint32_t k = np ? f->by_np[np - 1] : 0, before = c->parties;
    if (!k || !ent_event__typed(&f->cand[k - 1])) {
        ent_event__party_np(f->s, c, np, 'a', false);
        return;
    }
    const ent_event__trigger *own = c->trigger;
    c->trigger = f->cand[k - 1].trigger;
    ent_event__fill_group(f->s, c, np - 1);
    c->trigger = own;
    for (uint32_t i = before; i < c->parties; i++)
        if (c->party[i].role == 'r') c->party[i].role = 'a';
    if (c->parties == before) ent_event__party_np(f->s, c, np, 'a', false);
}

/* The aid that A gave B: what is given stands before, so that the group behind the verb is who gets it. */
static bool dative(const ent_event__sent *s, const ent_event__clause *x) {
    if (!x->object || x->indirect || x->passive || x->verb == ENT_EVENT__NONE || !s->g->giving) return false;
    const ent_event__np *g = &s->np[x->object - 1];
    return g->begin == x->group_end && s->tok[g->head].mention && ent_event__of_class(s->g, s->token[x->verb].word, s->g->giving);
}

/* A that-clause without an object, whose verb's row names the noun before it as what it is done to, belongs to that noun: the
 * embargo that A imposed on B. Returns whether it has been made a relative clause. */
bool ent_event__that_relative(const ent_event__sent *s, uint32_t id) {
    ent_event__clause *x = &s->clause[id];
    bool gets = (x->kind == ENT_CLAUSE_COMP || (x->kind == ENT_CLAUSE_REL && x->antecedent_object)) && dative(s, x);
    if (gets && x->kind == ENT_CLAUSE_REL) x->indirect = x->object, x->object = 0;
    if (x->kind != ENT_CLAUSE_COMP || (x->object && !gets) || x->passive || !x->finite) return false;
    if (!x->subject || x->intro == ENT_EVENT__NONE) return false;
    uint32_t np = s->tok[x->intro].pos == ENT_P_THAT && x->intro ? s->tok[x->intro - 1].np : 0;
    if (!np || s->tok[s->np[np - 1].head].mention || s->tok[s->np[np - 1].head].bits & ENT_W_PRON) return false;
    x->kind = ENT_CLAUSE_REL, x->antecedent = np;
    if (gets) x->indirect = x->object, x->object = 0;
    return true;
}

static uint32_t list_of(const ent_event__sent *s, uint32_t np) { return np ? s->np[np - 1].list + 1 : 0; }

/* The offer that A made to B: the noun's act, with whom its light verb names. */
static const ent_event__cand *carried(ent_event__found *f, uint32_t np, uint32_t clause) {
    if (!f->by_np[np - 1]) return NULL;
    ent_event__cand_copy(f->spare, &f->cand[f->by_np[np - 1] - 1]);
    f->spare->parties = 0, f->spare->governor = clause, f->spare->type = f->spare->trigger->type, f->spare->status = ENT_ACTUAL;
    ent_event__fill(f, f->spare);
    return f->spare;
}

/* The act that the group is the object of, in a clause that hangs on it; NULL = none. */
static const ent_event__cand *made_by(ent_event__found *f, const ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    for (uint32_t id = 1; id < s->clauses; id++) {
        const ent_event__clause *y = &s->clause[id];
        if (list_of(s, y->antecedent) != list_of(s, np) || !y->antecedent || id == c->clause) continue;
        const ent_event__cand *o = ent_event__verb_of(f, id);
        bool object = o && list_of(s, ent_event__theme_np(f, id)) == list_of(s, np) && (y->passive || y->subject);
        if (object && o->trigger->light && !ent_event__typed(o)) o = carried(f, np, id);
        if (object && o && ent_event__typed(o) && o->type != ENT_OTHER && o->status == ENT_ACTUAL && o->parties) return o;
    }
    return NULL;
}

static void add(ent_event__cand *c, const ent_event__cand *o, char of, char role) {
    if (of == 'a' && o->passive_alone) return; /* taken hostage in A: not by A, perhaps */
    for (uint32_t p = 0; p < o->parties; p++)
        if (o->party[p].role == of || !of)
            if (ent_event__party_add(c, o->party[p].actor, ENT_EVENT__NONE, role)) c->rule = "what it was made by";
}

/* A trawler was seized by A and let go in June; A jailed two of B's men, who were freed later: whoever held them lets them go. */
static void captor(const ent_event__found *f, ent_event__cand *c) {
    if (c->type != ENT_RETREAT || !ent_str_is(c->mode, "release") || !c->passive_alone || ent_event__role_count(c, 'a')) return;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool held = !o->dropped && (o->type == ENT_COERCE || o->type == ENT_ASSAULT) && o->status == ENT_ACTUAL && o->token < c->token;
        bool same = false;
        for (uint32_t p = 0; held && p < c->parties; p++) same |= ent_event__has_role(o, c->party[p].actor, 'r');
        if (same) add(c, o, 'a', 'a');
    }
}

/* Parliament threw out the treaty signed with A: of the two that signed it, it is the state's. */
static void own_organ(const ent_event__found *f, ent_event__cand *c, const ent_event__cand *o) {
    const ent_event__sent *s = f->s;
    uint32_t np = ent_event__subject(f, c->clause), state = 0, states = 0;
    if (!np || !s->g->organ || !ent_event__of_class(s->g, s->token[s->np[np - 1].head].word, s->g->organ)) return;
    for (uint32_t p = 0; p < o->parties; p++)
        if (s->mentions->actor[o->party[p].actor].kind == ENT_ACTOR_STATE) state = p, states++;
    if (states == 1) ent_event__party_add(c, o->party[state].actor, ENT_EVENT__NONE, 'a');
}

/* A plan drawn up by B was turned down by A: what is done to it is towards B, whatever the verb that tells who made it. */
static void drawn_up_by(const ent_event__found *f, ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    bool answer = c->type == ENT_REJECT || c->type == ENT_CONCEDE || c->type == ENT_SUPPORT || c->type == ENT_ACCUSE;
    if (!answer || !np || ent_event__role_count(c, 'r') || ent_event__role_count(c, 'a') != 1 || !s->participles) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool by = s->np[i].slot == ENT_SLOT_BY + 1 && y->kind == ENT_CLAUSE_PART && y->passive && s->np[i].clause != c->clause;
        if (!by || !y->antecedent || list_of(s, y->antecedent) != list_of(s, np) || s->np[i].begin > c->token) continue;
        if (ent_event__party_np(s, c, i + 1, 'r', false)) c->rule = "what it was made by";
    }
}

void ent_event__theme_tells(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->dropped || !ent_event__typed(c) || c->np || s->clauses < 2 || c->followed || c->self) return;
    bool actors = ent_event__role_count(c, 'a') > 0, recipients = ent_event__role_count(c, 'r') > 0;
    bool formal = (c->type == ENT_SUPPORT || c->type == ENT_AGREE) && c->trigger->frame.role[ENT_SLOT_O] == '-';
    uint32_t np = actors && recipients ? 0 : ent_event__theme_np(f, c->clause);
    if (!np && formal && !actors) np = ent_event__subject(f, c->clause); /* the treaty that A signed with B came into force */
    const ent_event__cand *o = np ? made_by(f, c, np) : NULL;
    if (!o) {
        captor(f, c), drawn_up_by(f, c, np);
        return;
    }
    bool passive = s->clause[c->clause].passive && c->passive_alone, deal = ent_event__mutual(o->type) && !ent_event__role_count(o, 'r');
    bool answer = c->type == ENT_REJECT || c->type == ENT_ACCUSE || (c->type == ENT_SUPPORT && !formal);
    bool undone = c->type == ENT_RETREAT || c->type == ENT_SANCTION || c->type == ENT_CONCEDE || c->type == ENT_AID;
    if (formal && c->parties < 2) {
        if (deal) add(c, o, 0, 'a');
    } else if (answer) {
        if (!actors && !recipients && !passive && deal) own_organ(f, c, o);
        if (!recipients) add(c, o, 'a', 'r');
        if (o >= f->cand && o < f->cand + f->n && o->type == ENT_AGREE && !ent_event__role_count(o, 'r') && !passive)
            add(&f->cand[o - f->cand], c, 'a', 'r'); /* rejected the money that A and B had offered: to whoever rejects it */
        if (!actors && passive && c->type == ENT_REJECT) add(c, o, 'r', 'a');
    } else if (undone && deal) {
        if (actors) add(c, o, 0, 'r');
    } else if (undone) {
        uint32_t before = c->parties;
        if (!recipients) add(c, o, 'r', 'r');
        if (!recipients && c->parties == before && c->type == ENT_SANCTION) add(c, o, 'a', 'r'); /* called off what B had offered */
        if (!actors && passive) add(c, o, 'a', 'a');
    }
}

/* In A fighting broke out, and B sent troops there: to the place named last. */
void ent_event__there(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool goes = c->type == ENT_MOBILIZE || c->type == ENT_AID || (c->type == ENT_CONSULT && ent_str_is(c->mode, "visit"));
    bool tried = (c->type == ENT_ACCUSE || c->type == ENT_SANCTION) && ent_event__role_count(c, 'r') && !ent_event__role_count(c, 'a');
    bool sent_there = goes && !c->np && !ent_event__role_count(c, 'r') && ent_event__role_count(c, 'a');
    if (!tried && !sent_there) return; /* is under investigation there: by whoever rules the place */
    uint32_t k = c->token + 1;
    while (k < s->n && s->tok[k].clause == c->clause && s->token[k].word != s->g->w.there) k++;
    if (k >= s->n || s->tok[k].clause != c->clause || !s->g->w.there) return;
    uint32_t last = 0;
    for (uint32_t i = c->token; !last && i-- > 0;) {
        const ent_mention *x = s->tok[i].mention ? &s->mentions->v[s->tok[i].mention - 1] : NULL;
        if (x && x->flags & ENT_MENTION_PLACE && x->actors == 1 && !ent_event__has(c, x->actor[0])) last = x->actor[0] + 1;
    }
    for (uint32_t i = 0; !tried && !last && i < f->n; i++) { /* officers were sent to the mission, and engineers deployed there */
        const ent_event__cand *o = &f->cand[i];
        bool sent = !o->dropped && o->token < c->token && (o->type == ENT_AID || o->type == ENT_MOBILIZE);
        for (uint32_t p = 0; sent && p < o->parties; p++)
            if (o->party[p].role == 'r' && !ent_event__has(c, o->party[p].actor)) last = o->party[p].actor + 1;
    }
    if (!last && f->about && !ent_event__has(c, f->about - 1)) last = f->about;
    if (last && ent_event__party_add(c, last - 1, ENT_EVENT__NONE, tried ? 'a' : 'r')) c->rule = "the place named last";
}

/* A's embassy in the capital of B was closed: by A, towards B. */
void ent_event__own_legation(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_SANCTION || c->np || !c->passive_alone || c->parties != 1 || !s->g->legation) return;
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (!np || !ent_event__np_class(f, np, s->g->legation) || c->party[0].mention == ENT_EVENT__NONE) return;
    uint32_t owner = s->mentions->v[c->party[0].mention].token - s->first; /* of the group itself, not of where it is */
    if (owner < s->np[np - 1].begin || owner >= s->np[np - 1].end) return;
    for (uint32_t i = np; i < s->nps && i < np + 4; i++) {
        bool where = s->np[i].up == np && (s->np[i].slot == ENT_SLOT_IN + 1 || s->np[i].slot == ENT_SLOT_AT + 1);
        if (where && ent_event__party_np(s, c, i + 1, 'r', true)) c->party[0].role = 'a', c->passive_alone = false;
    }
}
