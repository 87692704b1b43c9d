#include "event.h"

/* What the rows of a verb ask about where a pronoun stands: severed ties with B and resumed them. */

/* The object right behind the clause's verb; of a clause whose object is a pronoun too, that of the clause it shares with. */
static uint32_t named_first(const ent_event__found *f, uint32_t id) {
    for (int step = 0; step < 3 && id != ENT_EVENT__NONE; step++, id = f->s->clause[id].shares) {
        uint32_t k = f->s->clause[id].group_end, np = k < f->s->n ? f->s->tok[k].np : 0;
        if (np && !(f->s->tok[f->s->np[np - 1].head].bits & ENT_W_PRON)) return np;
    }
    return 0;
}

/* Proposed a draft, and it was adopted: the object of the clause before, that names nobody; the pronoun where there is none. */
static uint32_t spoken_of(const ent_event__sent *s, uint32_t clause, uint32_t np) {
    for (uint32_t id = clause; s->clause[clause].kind == ENT_CLAUSE_COORD && id-- > 0;) {
        const ent_event__clause *x = &s->clause[id];
        if (!x->finite || x->verb == ENT_EVENT__NONE || x->passive) continue;
        bool thing = x->object && !s->tok[s->np[x->object - 1].head].mention && !(s->tok[s->np[x->object - 1].head].bits & ENT_W_PRON);
        return thing ? x->object : np;
    }
    return np;
}

/* What the rows ask about: the clause's theme, or what a pronoun there stands for: severed ties with B and resumed them. */
uint32_t ent_event__asked_about(const ent_event__found *f, uint32_t clause) {
    const ent_event__sent *s = f->s;
    uint32_t np = ent_event__theme_np(f, clause);
    bool pronoun = np && s->tok[s->np[np - 1].head].bits & ENT_W_PRON && clause > 0;
    if (pronoun && s->clause[clause].subject == np && s->clause[clause].passive) return spoken_of(s, clause, np);
    pronoun &= s->clause[clause].shares != ENT_EVENT__NONE;
    return pronoun ? named_first(f, s->clause[clause].shares) : np;
}
