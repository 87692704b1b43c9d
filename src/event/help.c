#include "event.h"

/* With money from A, with A's support, with funds provided by A: A helps whoever does what the clause tells of. */

/* The group hangs on group np, straight or by another. */
static bool within(const ent_event__sent *s, uint32_t i, uint32_t np) {
    for (int step = 0; i && step < 4; step++, i = s->np[i - 1].up ? s->np[i - 1].up : s->np[s->np[i - 1].list].up)
        if (i == np || s->np[i - 1].list == np - 1) return true;
    return false;
}

/* What is given with a verb, met with, provided with: its own. */
static bool own_with(const ent_event__cand *v) {
    for (uint32_t i = 0; i < v->trigger->whens; i++)
        if (ent_event__has_slot(v->trigger->when[i].slots, ENT_SLOT_WITH)) return true;
    return v->type == ENT_CONSULT || v->type == ENT_REJECT || v->type == ENT_ACCUSE || v->trigger->type == ENT_AGREE;
}

static ent_event__cand *verb(ent_event__found *f, uint32_t clause) {
    ent_event__cand *v = f->by_clause[clause] ? &f->cand[f->by_clause[clause] - 1] : NULL;
    return v && !v->dropped ? v : NULL;
}

/* Whoever was taken from that group is no party to the verb. */
static void leave_to(const ent_event__sent *s, ent_event__cand *v, uint32_t np) {
    for (uint32_t p = v->parties; p-- > 0;)
        if (v->party[p].np && within(s, v->party[p].np, np)) memmove(&v->party[p], &v->party[p + 1], (--v->parties - p) * sizeof *v->party);
}

/* Whom it helps: who acts in the clause; of a passive, by whom it is done. */
static void helped(const ent_event__found *f, ent_event__cand *c, const ent_event__cand *v, uint32_t clause) {
    const ent_event__clause *x = &f->s->clause[clause];
    for (uint32_t p = 0; v && p < v->parties; p++)
        if (v->party[p].role == 'a' && v->party[p].np) ent_event__party_add(c, v->party[p].actor, v->party[p].mention, 'r');
    uint32_t subject = ent_event__subject(f, clause);
    if (!ent_event__role_count(c, 'r') && subject && !x->passive) ent_event__party_np(f->s, c, subject, 'r', false);
}

/* Funds provided by A: whose they are. Returns the verb that tells it, which is no event of its own then. */
static ent_event__cand *provided_by(ent_event__found *f, ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    ent_event__cand *told = NULL;
    for (uint32_t i = np; s->participles && i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        const ent_event__clause *y = &s->clause[g->clause];
        if (g->slot != ENT_SLOT_BY + 1 || y->kind != ENT_CLAUSE_PART || !y->passive || y->antecedent != np) continue;
        ent_event__cand *v = verb(f, g->clause);
        bool gives = s->g->given && ent_event__of_class(s->g, s->token[y->verb].word, s->g->given);
        if (gives && ent_event__party_np(s, c, i + 1, 'a', false) && v) told = v;
    }
    return told;
}

static bool may_help(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    if (g->slot != ENT_SLOT_WITH + 1 || s->clause[g->clause].verb == ENT_EVENT__NONE || g->list != i) return false;
    ent_word head = s->token[g->head].word;
    return head && !(s->token[g->head].flags & ENT_TOK_UPPER) && ent_event__of_class(s->g, head, s->g->help);
}

static bool looks(const ent_event__sent *s) { return ent_event__says(s, with) && ent_event__has_class(s, s->g->help); }

/* A place among the candidates for each such group that is no noun of an act. */
void ent_event__find_help(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; looks(s) && i < s->nps; i++) {
        if (f->by_np[i] || !may_help(s, i)) continue;
        ent_event__cand *c = ent_event__cand_add(f, f->gift, s->np[i].head, s->np[i].clause);
        if (!c) return;
        c->np = i + 1, c->begin = s->np[i].begin, c->end = s->np[i].end, c->rule = "with help";
        f->by_np[i] = f->n;
    }
}

/* c becomes the help that its group tells of; false = nobody helps anybody by it. */
static bool help(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[c->np - 1];
    ent_event__cand *v = verb(f, g->clause), *one = f->spare;
    if (v && (own_with(v) || (v->begin <= g->prep && g->prep < v->end))) return false; /* met with support from */
    if (c->trigger != f->gift && (c->governor != ENT_EVENT__NONE || c->boss)) return false;
    memcpy(one, c, offsetof(ent_event__cand, party));
    one->parties = 0;
    ent_event__party_np(s, one, c->np, 'a', false);
    for (uint32_t i = 0; i < c->parties; i++) { /* loans from A and guarantees from us */
        const ent_event__party *p = &c->party[i];
        if (p->role == 'a' && (!p->np || within(s, p->np, c->np))) ent_event__party_add(one, p->actor, p->mention, 'a');
    }
    ent_event__cand *told = provided_by(f, one, c->np);
    if (!one->parties) return false;
    bool alone = s->clause[g->clause].passive; /* built with A's help: A did it */
    for (uint32_t p = 0; v && p < v->parties; p++)
        alone &= v->party[p].role != 'a' || (v->party[p].np && within(s, v->party[p].np, c->np));
    if (alone) return c->trigger != f->gift;
    if (v) leave_to(s, v, c->np);
    helped(f, one, v, g->clause);
    if (!ent_event__role_count(one, 'r')) return false;
    ent_event__cand_copy(c, one);
    if (told) told->dropped = true;
    c->governor = g->clause, c->rule = "with help", c->dropped = false, c->boss = 0;
    bool words = s->g->assent && ent_event__of_class(s->g, s->token[g->head].word, s->g->assent);
    c->type = words ? ENT_SUPPORT : ENT_AID;
    return true;
}

void ent_event__help(ent_event__found *f) {
    if (!looks(f->s)) return;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        bool ours = c->trigger == f->gift; /* a participle may have it for its object: funds provided by A */
        if (c->np && (ours || !c->dropped) && may_help(f->s, c->np - 1) && !help(f, c) && ours) c->dropped = true;
    }
}

/* Somebody whose help the sentence tells of: not the other side of what is done with it. */
bool ent_event__helper(const ent_event__found *f, uint32_t actor) {
    for (uint32_t i = 0; looks(f->s) && i < f->n; i++)
        if (f->cand[i].np && !f->cand[i].dropped && !strcmp(f->cand[i].rule, "with help") && ent_event__has_role(&f->cand[i], actor, 'a'))
            return true;
    return false;
}
