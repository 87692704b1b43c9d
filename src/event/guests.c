#include "event.h"

/* Whom participles name: talks hosted by A, chaired by B and attended by C are theirs; missiles fired by A are A's. */

static bool of_meetings(const ent_event__cand *v) {
    return v->trigger->type == ENT_CONSULT || (v->trigger->light && v->trigger->effect == ENT_OP_CARRY);
}

static void add_agents(const ent_event__found *f, ent_event__cand *n, uint32_t clause) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool agent = g->clause == clause && g->list == i && g->slot && g->slot - 1 == ENT_SLOT_BY;
        if (agent) ent_event__party_np(s, n, i + 1, 'a', false);
    }
}

/* The meeting that group i, behind under, tells the chair of: the nearest before it in its clause. */
static ent_event__cand *chaired(ent_event__found *f, uint32_t i) {
    const ent_event__np *g = &f->s->np[i];
    ent_event__cand *best = NULL;
    for (uint32_t k = 0; k < f->n; k++) {
        ent_event__cand *c = &f->cand[k];
        bool here = c->clause == g->clause || c->governor == g->clause;
        bool kind = c->type == ENT_CONSULT || c->type == ENT_OTHER;
        if (!c->dropped && kind && here && c->parties && c->token < g->begin && (!best || best->token < c->token)) best = c;
    }
    return best;
}

/* Met under German chairmanship, under the presidency of Japan: Germany, Japan take part. */
static void chairs(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->prep == ENT_EVENT__NONE || s->token[g->prep].word != s->g->w.under || !s->g->chair) continue;
        if (!s->token[g->head].word || !ent_event__of_class(s->g, s->token[g->head].word, s->g->chair)) continue;
        ent_event__cand *c = chaired(f, i);
        if (c) ent_event__party_np(s, c, i + 1, 'a', false);
    }
}

void ent_event__guests(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    chairs(f);
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *v = &f->cand[i];
        const ent_event__clause *x = &s->clause[v->clause];
        if (v->np || x->kind != ENT_CLAUSE_PART || !x->passive || !x->antecedent || !of_meetings(v)) continue;
        uint32_t np = x->antecedent; /* a meeting on security hosted by A */
        while (!f->by_np[np - 1] && s->np[np - 1].up) np = s->np[np - 1].up;
        ent_event__cand *n = f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
        uint32_t k = f->by_clause[s->np[np - 1].clause]; /* attended the G20 hosted by A */
        if ((!n || n->dropped) && k && s->clause[f->cand[k - 1].clause].object == np) n = &f->cand[k - 1];
        if (!n || n->dropped || n->type != ENT_CONSULT || n->governor == v->clause) continue;
        add_agents(f, n, v->clause);
        v->dropped = true;
    }
}

/* The missiles fired by A struck …; expelled workers employed by B: whose a nameless group is a participle says. */
void ent_event__participle_agents(const ent_event__found *f, ent_event__cand *c, uint32_t np, char role) {
    const ent_event__sent *s = f->s;
    if (!np || !role || role == '-' || ent_event__role_count(c, role)) return;
    for (uint32_t i = np; i < s->nps; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool agent = s->np[i].slot == ENT_SLOT_BY + 1 && y->kind == ENT_CLAUSE_PART && y->passive && y->antecedent == np;
        if (agent && s->np[i].clause != c->clause) ent_event__party_np(s, c, i + 1, role, false);
    }
}

/* Together with B, along with B, jointly with B, alongside B: group i stands with whoever acts. */
static bool alongside(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    if (g->prep == ENT_EVENT__NONE || g->list != i) return false;
    ent_word prep = s->token[g->prep].word, before = g->prep > 0 ? s->token[g->prep - 1].word : 0;
    if (prep && prep == s->g->w.alongside) return true;
    return prep == s->g->w.with && before && (before == s->g->w.together || before == s->g->w.along || before == s->g->w.jointly);
}

static bool joins(const ent_event__sent *s, uint32_t clause) {
    uint32_t v = s->clause[clause].verb;
    return v != ENT_EVENT__NONE && s->token[v].word && (s->token[v].word == s->g->w.joined || s->token[v].word == s->g->w.joining);
}

/* A joined B in condemning C; A, joined by B, condemned C. */
static void joined(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (x->kind == ENT_CLAUSE_PART && x->parent != ENT_EVENT__NONE && joins(s, x->parent) && s->clause[x->parent].object)
        ent_event__party_np(s, c, s->clause[x->parent].object, 'a', true);
    uint32_t subject = ent_event__subject(f, c->clause);
    for (uint32_t i = subject; subject && i < s->nps; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool by = s->np[i].slot == ENT_SLOT_BY + 1 && s->np[i].list == i && y->kind == ENT_CLAUSE_PART && y->passive;
        bool theirs = y->antecedent && s->np[y->antecedent - 1].list == s->np[subject - 1].list;
        if (by && theirs && s->np[i].clause != c->clause && joins(s, s->np[i].clause)) ent_event__party_np(s, c, i + 1, 'a', true);
    }
}

/* A, together with B, froze aid to C: B too. Acting jointly with B, A froze … */
void ent_event__alongside(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!ent_event__role_count(c, 'a') || s->clause[c->clause].passive) return;
    joined(f, c);
    for (uint32_t i = 0; i < s->nps; i++) {
        if (!alongside(s, i)) continue;
        const ent_event__clause *x = &s->clause[s->np[i].clause];
        bool own = s->np[i].clause == c->clause, how = x->kind == ENT_CLAUSE_PART && x->parent == c->clause && !x->passive;
        const ent_event__cand *does = how ? ent_event__verb_of(f, s->np[i].clause) : NULL;
        if (own || (how && (!does || !ent_event__typed(does)))) ent_event__party_np(s, c, i + 1, 'a', true);
    }
}
