#include "event.h"

/* A and B signed, C mediating; after talks brokered by C, with C acting as umpire: between whom C stands is told beside it. */

static bool between(const ent_event__cand *o, const ent_event__cand *c) {
    if (o == c || o->dropped || !ent_event__typed(o) || o->type == ENT_OTHER || o->status == ENT_HYPOTHETICAL) return false;
    uint32_t others = 0;
    for (uint32_t p = 0; p < o->parties; p++) others += o->party[p].role != 'p' && !ent_event__has(c, o->party[p].actor);
    return others > 1;
}

/* After talks mediated by C: a participle of a noun, without a day of its own, goes with what was agreed. */
static bool dateless(const ent_event__sent *s, const ent_event__cand *c) {
    const ent_event__clause *x = &s->clause[c->clause];
    if (c->governor != ENT_EVENT__NONE || x->kind != ENT_CLAUSE_PART || !x->antecedent) return false;
    for (uint32_t k = x->begin; k < x->end; k++)
        if (s->tok[k].timex && s->tok[k].clause == c->clause) return false;
    return true;
}

/* …, said the American mediator, X: who has mediated what the sentence tells of. */
void ent_event__mediator_says(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->dropped || c->type != ENT_CONSULT || c->parties < 2 || ent_event__role_count(c, 'r') || !s->g->mediation) return;
    if (!ent_event__has_class(s, s->g->mediation) || c->status == ENT_HYPOTHETICAL) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->prep != ENT_EVENT__NONE || !g->named) continue;
        for (uint32_t k = g->begin; k < g->end; k++) {
            ent_word w = s->token[k].word;
            bool person = w && ent_event__of_class(s->g, w, s->g->mediation) && k + 1 <= g->end && !ent_event__punct(s, k);
            if (person) ent_event__own_mentions(s, c, g, 'a', false);
        }
    }
}

void ent_event__mediates(ent_event__found *f, ent_event__cand *c) {
    if (c->np || c->dropped || c->type != ENT_CONSULT || !ent_str_is(c->mode, "third-party")) return;
    if (!ent_event__role_count(c, 'a') || ent_event__role_count(c, 'a') != c->parties) return;
    const ent_event__cand *of = NULL; /* the last one before, else the first one behind */
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        if (!between(o, c)) continue;
        bool closer = !of || (o->token < c->token ? of->token > c->token || of->token < o->token : of->token > o->token);
        if (closer) of = o;
    }
    for (uint32_t p = 0; of && p < of->parties; p++)
        if (of->party[p].role != 'p') ent_event__party_add(c, of->party[p].actor, of->party[p].mention, 'a');
    if (of && of->clause != c->clause && dateless(f->s, c)) c->governor = of->clause;
}
