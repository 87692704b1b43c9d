#include "event.h"

/* Dates that are not the day of what they stand beside: terms that are set, days from which others are counted. */

enum { SINCE_BACK = 14 /* tokens */ };

/* By the end of 2017, until 2022: a term set by what is promised or asked, not the day on which it was. */
double ent_event__term_cost(const ent_event__found *f, const ent_event__cand *c, uint32_t token) {
    const ent_event__sent *s = f->s;
    uint32_t k = token;
    while (k > 0 && (s->tok[k - 1].pos == ENT_P_DET || s->tok[k - 1].pos == ENT_P_ADV)) k--;
    ent_word w = k > 0 ? s->token[k - 1].word : 0;
    if (k > 1 && s->tok[k - 1].pos == ENT_P_PREP && s->tok[k - 2].pos == ENT_P_NEG) return 90; /* not before 2025 */
    bool as_of = k > 1 && w && w == s->g->w.of && s->token[k - 2].word == s->g->w.as; /* as of May, 800 had been trained */
    if (as_of && s->clause[c->clause].perfect) return 90;
    for (uint32_t b = k; w && w == s->g->w.since && b-- > 0 && b + SINCE_BACK > k && ent_event__punct(s, b) != ',';)
        if (ent_event__of_class(s->g, s->token[b].word, s->g->superlative)) return 90; /* the first visit by A to B since 2011 */
    if (w && w < s->g->words && s->g->slot[w] == ENT_SLOT_FOR + 1) return 2; /* the chair for 2014 */
    bool said = c->type == ENT_AGREE || c->type == ENT_REQUEST || c->type == ENT_THREATEN || c->type == ENT_REJECT;
    bool from = w && w == s->g->w.from && c->type == ENT_AGREE;
    if (token < c->token || !w || (w != s->g->w.by && w != s->g->w.until && w != s->g->w.before && !from)) return 0;
    return said || w == s->g->w.until ? 90 : 2;
}

/* On 9 August, six days after A attacked B: counted from the day of the one to that of the other. 99 = not this event's. */
double ent_event__counted(const ent_event__found *f, const ent_event__cand *c, uint32_t home, uint32_t end, int side) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[home];
    uint32_t last = s->token[end].word == s->g->w.after || s->token[end].word == s->g->w.before ? end : end - 1;
    bool behind = c->np && s->np[c->np - 1].prep == last;
    for (int step = 0; !behind && step < 4 && x->parent != ENT_EVENT__NONE; step++, x = &s->clause[x->parent])
        behind = x->kind == ENT_CLAUSE_ADV ? x->intro == last : x->begin == end;
    return behind == (side > 0) ? 0 : 99;
}
