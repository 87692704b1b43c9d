#include "event.h"

/* A and B met; they welcomed the agreement reached between them: nobody praises, what is told is the agreement. */

static bool welcomes(const ent_event__cand *c) {
    static const char *const WORD[] = { "welcome", "hail", "applaud", "celebrate" };
    if (c->np || c->dropped || c->type != ENT_SUPPORT) return false;
    for (size_t i = 0; i < sizeof WORD / sizeof *WORD; i++)
        if (ent_str_is(c->trigger->lemma, WORD[i])) return true;
    return false;
}

static bool deal(const ent_event__cand *o) {
    return !o->dropped && (o->type == ENT_AGREE || o->type == ENT_SUPPORT || o->type == ENT_COOPERATE);
}

static bool dated(const ent_event__sent *s, uint32_t clause) {
    for (uint32_t k = s->clause[clause].begin; k < s->clause[clause].end; k++)
        if (s->tok[k].timex && s->tok[k].clause == clause) return true;
    return false;
}

/* Whoever takes part in o welcomes it himself. */
static bool own(const ent_event__cand *c, const ent_event__cand *o) {
    for (uint32_t p = 0; p < o->parties; p++)
        if (!ent_event__has(c, o->party[p].actor)) return false;
    return true;
}

void ent_event__welcomed(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!welcomes(c) || ent_event__role_count(c, 'r') || ent_event__role_count(c, 'a') < 2) return;
    uint32_t np = ent_event__theme_np(f, c->clause), k = np ? f->by_np[np - 1] : 0;
    ent_event__cand *noun = k ? &f->cand[k - 1] : NULL, *verb = NULL;
    for (uint32_t i = 0; i < f->n; i++) { /* the agreement reached between the two */
        const ent_event__clause *x = &s->clause[f->cand[i].clause];
        if (!f->cand[i].np && x->kind == ENT_CLAUSE_PART && x->antecedent == np && x->antecedent_object) verb = &f->cand[i];
    }
    if (noun && noun->dropped) noun = NULL; /* the verb tells it */
    if (noun && !(deal(noun) && own(c, noun))) return;
    if (verb && !(deal(verb) && own(c, verb))) return;
    if (!noun && !verb) return;
    if (verb && dated(s, verb->clause)) {
        c->dropped = true;
        return;
    }
    const ent_event__cand *o = noun ? noun : verb;
    c->type = o->type, c->mode = o->mode, c->begin = o->begin, c->end = o->end;
    if (noun) noun->dropped = true;
    if (verb) verb->dropped = true;
}
