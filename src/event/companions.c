#include "event.h"

/* In cooperation with X: X takes part in what the clause tells; where that is no event, the cooperation is one. */

void ent_event__mark_companions(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (!c->np || c->type != ENT_COOPERATE) continue;
        const ent_event__np *g = &s->np[c->np - 1];
        if (g->prep == ENT_EVENT__NONE || s->token[g->prep].word != s->g->w.in || g->begin != g->prep + 1) continue;
        c->companion = c->dropped = true;
        f->s->np[c->np - 1].up = 0; /* what it hangs on is not done to the companion */
    }
}

/* Preparations for hosting a congress: it is not held. */
static bool prepared(const ent_event__sent *s, const ent_event__cand *o) {
    uint32_t b = s->clause[o->clause].begin;
    return !o->np && s->clause[o->clause].kind == ENT_CLAUSE_PART && b > 1 && s->tok[b - 1].pos == ENT_P_PREP && s->g->eve &&
        ent_event__of_class(s->g, s->token[b - 2].word, s->g->eve);
}

/* A advanced preparations in coordination with B: A and B cooperate. */
static void alone(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t id = s->np[c->np - 1].clause;
    for (int step = 0; step < 4 && !s->clause[id].finite && s->clause[id].parent != ENT_EVENT__NONE; step++) id = s->clause[id].parent;
    const ent_event__clause *x = &s->clause[id];
    uint32_t subject = x->finite && !x->passive && !x->negated && !x->future && !x->would ? ent_event__subject(f, id) : 0;
    if (!subject) return;
    c->parties = 0;
    for (uint32_t k = c->np; k < s->nps && k < c->np + 2; k++)
        if (s->np[k].up == c->np && s->np[k].slot == ENT_SLOT_WITH + 1) ent_event__party_np(s, c, k + 1, 'a', true);
    if (!c->parties || !ent_event__party_np(s, c, subject, 'a', false) || c->parties < 2) return;
    c->dropped = false, c->governor = id, c->rule = "companion";
}

void ent_event__companions(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    if (ent_event__has_class(s, s->g->eve))
        for (uint32_t i = 0; i < f->n; i++) f->cand[i].dropped |= prepared(s, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        const ent_event__np *g = &s->np[c->np ? c->np - 1 : 0];
        if (!c->companion) continue;
        uint32_t told = 0;
        for (uint32_t k = c->np; k < s->nps && k < c->np + 2; k++) {
            if (s->np[k].up != c->np || !s->np[k].slot || s->np[k].slot - 1 != ENT_SLOT_WITH) continue;
            for (uint32_t v = 0; v < f->n; v++) {
                ent_event__cand *o = &f->cand[v];
                if (o->dropped || !ent_event__typed(o) || !o->parties ||
                    (o->governor != ENT_EVENT__NONE ? o->governor : o->clause) != g->clause) continue;
                if (o->np && o->governor == ENT_EVENT__NONE) continue;
                told += o->type != ENT_OTHER || s->times > 0; /* no date: no record */
                ent_event__party_np(s, o, k + 1, o->type == ENT_CONSULT || o->type == ENT_COOPERATE ? 'a' : 'x', true);
            }
        }
        if (!told) alone(f, c);
    }
}
