#include "event.h"

/* What a verb tells as done, ahead, thought of or denied: no accord was reached, none of them signed, they signed nothing; that A
 * attacked is untrue; instead of visiting A. */

/* No state, none of them, nothing, not a single one; but no fewer than ten. */
static bool none(const ent_event__sent *s, uint32_t np) {
    if (!np) return false;
    const ent_event__np *g = &s->np[np - 1];
    if (!(s->tok[g->begin].bits & ENT_W_NEG)) {
        if (!g->begin || s->tok[g->begin - 1].pos != ENT_P_NEG || g->prep != ENT_EVENT__NONE) return false;
        ent_word w = s->token[g->begin].word;
        if (!w || (w != s->g->w.a && w != s->g->w.an && w != s->g->w.one)) return false;
    }
    for (uint32_t k = g->begin; k < s->n && k < g->begin + 4; k++)
        if (s->token[k].word && s->token[k].word == s->g->w.than) return false;
    return true;
}

/* Nobody does it, or it is done to nobody. */
static bool of_nobody(const ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    const ent_event__clause *y = x; /* no state signed it or ratified it */
    for (int step = 0; step < 3 && !y->subject && y->kind == ENT_CLAUSE_COORD && y->shares != ENT_EVENT__NONE; step++)
        y = &s->clause[y->shares];
    if (y->finite && none(s, y->subject)) return true;
    if (s->tok[x->verb].pos == ENT_P_HAVE) return false; /* has no intention of: the noun says it */
    return !x->passive && x->object && s->np[x->object - 1].begin > x->verb && none(s, x->object);
}

static bool has_word(const ent_event__sent *s, uint32_t id, uint32_t from, uint32_t class) {
    for (uint32_t k = from; k < s->n && k < s->clause[id].end; k++)
        if (s->tok[k].clause == id && s->token[k].word && ent_event__of_class(s->g, s->token[k].word, class)) return true;
    return false;
}

/* It is not true that A attacked; reports that A attacked were false, were made up. */
static bool untrue(const ent_event__sent *s, const ent_event__clause *x) {
    if (x->kind != ENT_CLAUSE_COMP || x->parent == ENT_EVENT__NONE || !s->g->untrue) return false;
    const ent_event__clause *p = &s->clause[x->parent];
    if (p->verb == ENT_EVENT__NONE || !p->finite || !(s->tok[p->group].pos == ENT_P_BE)) return false;
    if (p->negated) return ent_event__has_class(s, s->g->truth) && has_word(s, x->parent, p->verb, s->g->truth);
    return ent_event__has_class(s, s->g->untrue) && has_word(s, x->parent, p->verb, s->g->untrue);
}

/* Instead of visiting A, without asking A. */
static bool in_place_of(const ent_event__sent *s, const ent_event__clause *x) {
    if (x->kind != ENT_CLAUSE_PART || !x->begin || x->antecedent || !ent_event__has_class(s, s->g->undone)) return false;
    uint32_t k = x->group == ENT_EVENT__NONE ? x->begin : x->group;
    while (k > 0 && s->tok[k - 1].pos == ENT_P_ADV) k--;
    if (!k || s->tok[k - 1].pos != ENT_P_PREP) return false;
    ent_word w = s->token[k - 1].word;
    bool undone = w && ent_event__of_class(s->g, w, s->g->undone);
    return undone || (k > 1 && s->token[k - 2].word && ent_event__of_class(s->g, s->token[k - 2].word, s->g->undone));
}

/* Nearly went to war; but nearly two hundred died. */
static bool nearly(const ent_event__sent *s, const ent_event__clause *x) {
    if (!ent_event__has_class(s, s->g->nearly)) return false;
    for (uint32_t k = x->group > 0 ? x->group - 1 : 0; k < x->verb; k++)
        if (s->tok[k].pos == ENT_P_ADV && ent_event__of_class(s->g, s->token[k].word, s->g->nearly)) return true;
    return false;
}

/* Is the plan told of here that of the clause before it, or of that in which it stands? */
static bool told_in(const ent_event__sent *s, uint32_t id, uint32_t home) {
    for (int step = 0; step < 6 && id != ENT_EVENT__NONE; step++, id = s->clause[id].parent)
        if (id == home) return true;
    return false;
}

/* Put off, cancelled: before it was held; not: suspended, broken off. */
static bool beforehand(const ent_event__sent *s, const ent_event__cand *v) {
    const ent_event__triggers *set = &s->g->verb;
    ent_word w = s->token[v->token].word;
    for (uint32_t e = w < s->g->words ? set->at[w] : 0; w < s->g->words && e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (t->words == v->trigger->words && (t->op == ENT_OP_POSTPONE || t->op == ENT_OP_CANCEL)) return true;
    }
    return false;
}

/* The talks between A and B, planned for May, were put off, nobody says by whom: talks that were not held, and no refusal. */
static void put_off(ent_event__found *f, ent_event__cand *v) {
    const ent_event__clause *x = &f->s->clause[v->clause];
    bool meets = v->type == ENT_REJECT && ent_str_is(v->mode, "meet") && !v->np && !v->dropped;
    if (!meets || !x->passive || !v->passive_alone || x->negated || !beforehand(f->s, v)) return;
    uint32_t np = ent_event__theme_np(f, v->clause), k = np ? f->by_np[np - 1] : 0;
    ent_event__cand *c = k && f->cand[k - 1].type == ENT_CONSULT ? &f->cand[k - 1] : NULL;
    if (!c) return;
    for (uint32_t p = 0; p < v->parties && !c->parties; p++) c->party[c->parties++] = v->party[p];
    c->dropped = false, c->status = ENT_CANCELLED;
    v->dropped = true;
}

/* A was to visit B in May, but the trip was called off. */
void ent_event__called_off(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) put_off(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n && s->clauses > 1; i++) {
        const ent_event__cand *v = &f->cand[i];
        const ent_event__clause *x = &s->clause[v->clause];
        bool off = v->trigger->op == ENT_OP_POSTPONE || v->trigger->op == ENT_OP_CANCEL ||
            (v->trigger->type == ENT_REJECT && ent_str_is(v->trigger->mode, "meet"));
        if (v->np || !off || !x->passive || !x->finite || x->negated) continue;
        if (x->kind != ENT_CLAUSE_COORD || x->parent == ENT_EVENT__NONE) continue;
        uint32_t np = x->subject; /* the trip, the ceremony, it: with nobody in it */
        if (!np || s->tok[s->np[np - 1].head].mention || s->tok[s->np[np - 1].begin].bits & ENT_W_OWN) continue;
        for (uint32_t k = 0; k < f->n; k++) {
            ent_event__cand *c = &f->cand[k];
            bool ahead = c->status == ENT_PLANNED || (c->status == ENT_HYPOTHETICAL && s->clause[c->clause].to_be);
            if (c->token < x->begin && ahead && told_in(s, c->clause, x->parent)) c->status = ENT_CANCELLED;
        }
    }
}

/* Will not leave until B pays: nobody has paid. */
static bool awaited(const ent_event__sent *s, const ent_event__clause *x) {
    if (x->kind != ENT_CLAUSE_ADV || x->intro == ENT_EVENT__NONE || s->token[x->intro].word != s->g->w.until) return false;
    const ent_event__clause *p = &s->clause[x->parent];
    return (p->negated || p->future) && (p->future || p->would || p->kind == ENT_CLAUSE_INF);
}

/* Would have freed them and let the inspectors in: the second participle is under the same auxiliaries. */
static bool under_same(const ent_event__sent *s, const ent_event__clause *x) {
    if (x->kind != ENT_CLAUSE_COORD || x->subject || x->shares == ENT_EVENT__NONE || x->group != x->verb) return false;
    const ent_event__clause *p = &s->clause[x->shares];
    return p->would && p->perfect && s->tok[x->verb].bits & ENT_W_PART;
}

uint8_t ent_event__verb_status(const ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    uint8_t status = ENT_ACTUAL;
    if (of_nobody(f, id) || in_place_of(s, x) || nearly(s, x)) return ENT_NEGATED;
    for (int step = 0; step < 4; step++) {
        if (x->negated) return ENT_NEGATED;
        if (x->conditional || x->should || x->can || awaited(s, x)) return ENT_HYPOTHETICAL;
        if (untrue(s, x)) return ENT_CANCELLED;
        if (x->future) status = ENT_PLANNED;
        if (x->would) status = x->kind == ENT_CLAUSE_COMP ? ENT_PLANNED : ENT_HYPOTHETICAL;
        if (x->shares == ENT_EVENT__NONE || (x->finite && !under_same(s, x))) break;
        x = &s->clause[x->shares];
    }
    if (x->to_be && s->tok[x->group].pos == ENT_P_TO) status = ENT_PLANNED; /* Peru to sell copper to Chile */
    if (x->kind == ENT_CLAUSE_INF && x->parent != ENT_EVENT__NONE && s->clause[x->parent].to_be) status = ENT_PLANNED;
    if (ent_event__punct(s, s->n - 1) == '?') return ENT_HYPOTHETICAL;
    return status;
}
