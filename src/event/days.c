#include "event.h"

/* An event on several days: by the places of its brackets, again and again, then once more. */

/* They met thrice (Rome, June; Paris, July): the date found stands in a bracket of its own; the others there too. */
void ent_event__all_of_bracket(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t k = c->token, before = c->timex[0], n = c->timexes, kept[ENT_EVENT__DATES];
    memcpy(kept, c->timex, n * sizeof *kept);
    while (k < s->n && s->tok[k].timex != before + 1) k++;
    if (k >= s->n || s->clause[s->tok[k].clause].kind != ENT_CLAUSE_BRACKET || s->clause[s->tok[k].clause].verb != ENT_EVENT__NONE) return;
    uint32_t begin = s->clause[s->tok[k].clause].begin;
    if (begin >= c->end && ent_event__in_bracket(f, c, begin) && c->timex[0] == before && c->timexes >= n) return;
    memcpy(c->timex, kept, n * sizeof *kept);
    c->timexes = n;
}

/* It met in Bangkok (April), Phnom Penh and Vientiane (both December): a meeting at each place. Dates into c. */
bool ent_event__by_place(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t home = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, dated = 0;
    uint32_t date[ENT_EVENT__DATES];
    if (!ent_event__has_slot(s->slots, ENT_SLOT_IN) && !ent_event__has_slot(s->slots, ENT_SLOT_AT)) return false;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i], *first = &s->np[g->list];
        bool place = first->slot && (first->slot - 1 == ENT_SLOT_IN || first->slot - 1 == ENT_SLOT_AT) && first->begin > c->token;
        if (!place || (first->clause != home && g->clause != home) || !ent_event__in_bracket(f, c, g->end)) continue;
        for (uint32_t k = 0; k < c->timexes && dated < ENT_EVENT__DATES; k++) date[dated++] = c->timex[k];
    }
    memcpy(c->timex, date, dated * sizeof *date);
    c->timexes = dated > 1 ? dated : 0;
    return dated > 1;
}

/* Again, once more, then, finally, where it goes on with a preposition or a date. */
static bool anew(const ent_event__sent *s, uint32_t k) {
    ent_word w = s->token[k].word;
    if (!w || !k || s->tok[k].pos != ENT_P_ADV || (s->tok[k - 1].pos != ENT_P_CONJ && ent_event__punct(s, k - 1) != ',')) return false;
    return w == s->g->w.again || w == s->g->w.once || w == s->g->w.then || w == s->g->w.finally;
}

/* Behind the date at token k stands at most where it was, and no subject or verb: then in June it left. */
static bool last_of_clause(const ent_event__sent *s, uint32_t k) {
    for (uint32_t t = s->tok[k].timex; k < s->n && s->tok[k].timex == t;) k++;
    for (; k < s->n; k++) {
        const ent_event__np *g = s->tok[k].np ? &s->np[s->tok[k].np - 1] : NULL;
        if (s->tok[k].pos == ENT_P_CONJ || (s->token[k].kind == ENT_TOK_PUNCT && ent_event__punct(s, k) != ',')) return true;
        if (g && g->prep != ENT_EVENT__NONE) k = g->end - 1;
        else if (s->tok[k].pos != ENT_P_PREP && s->tok[k].pos != ENT_P_ADV && ent_event__punct(s, k) != ',') return false;
    }
    return true;
}

/* Met at A in May and again at B in June: on both days. */
void ent_event__more_days(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t k = c->end, last = c->timex[c->timexes - 1] + 1;
    while (k < s->n && s->tok[k].timex != last) k++;
    uint32_t clause = k < s->n ? s->tok[k].clause : 0;
    bool open = false;
    for (; k < s->n && s->tok[k].clause == clause && c->timexes < ENT_EVENT__DATES; k++) {
        const ent_event__np *g = s->tok[k].np ? &s->np[s->tok[k].np - 1] : NULL;
        uint32_t t = s->tok[k].timex;
        if (s->tok[k].pos >= ENT_P_VERB && s->tok[k].pos <= ENT_P_MODAL) return;
        if (ent_event__punct(s, k) == ';' || ent_event__punct(s, k) == '(') return;
        if (!open && s->tok[k].pos == ENT_P_CONJ && k + 1 < s->n && !anew(s, k + 1) && ent_event__punct(s, k + 1) != ',') return;
        if (anew(s, k)) open = true;
        else if (g && g->begin == k && g->prep == ENT_EVENT__NONE && !t && open && g->head >= k && s->tok[g->head].mention) return;
        if (!open || !t || !ent_event__dates(&s->timexes->v[t - 1])) continue;
        if (!last_of_clause(s, k)) return;
        for (uint32_t i = 0; i < c->timexes; i++)
            if (c->timex[i] == t - 1) return;
        c->timex[c->timexes++] = t - 1;
        open = false;
    }
}

/* Three rounds of talks in 2010, two of which were held …: some of what the clause before tells of. */
static bool part_of_it(const ent_event__sent *s, const ent_event__clause *x, const ent_event__cand *c) {
    const ent_event__np *g = &s->np[x->antecedent - 1];
    if (x->intro == ENT_EVENT__NONE || x->intro < 2 || s->token[x->intro - 1].word != s->g->w.of || s->tok[g->head].mention) return false;
    bool aside = g->begin > 1 && (ent_event__punct(s, g->begin - 1) == ',' || ent_event__punct(s, g->begin - 1) == '(');
    return aside && g->prep == ENT_EVENT__NONE && x->parent == (c->governor != ENT_EVENT__NONE ? c->governor : c->clause);
}

/* The group np is the event's, or hangs on it, or bears it: rounds of talks between A and B. */
static bool same_thing(const ent_event__sent *s, uint32_t np, uint32_t own) {
    for (uint32_t i = np, step = 0; i && step < 4; step++, i = s->np[i - 1].up ? s->np[i - 1].up : s->np[s->np[i - 1].list].up)
        if (i == own) return true;
    return s->np[own - 1].up == np;
}

/* Talks, which took place in April and June; rounds, two of which were held in May: the days that the clause gives. */
bool ent_event__relative_days(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!c->np || c->type != ENT_CONSULT) return false;
    for (uint32_t id = 1; id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->kind != ENT_CLAUSE_REL || !x->finite || x->negated || x->begin < c->token || x->subject) continue;
        const ent_event__cand *v = ent_event__verb_of(f, id);
        if (!v || !v->trigger->light || ent_event__typed(v) || (!x->passive && !v->trigger->words)) continue; /* held; took place */
        uint32_t n = 0;
        if (!x->antecedent || !(part_of_it(s, x, c) || same_thing(s, x->antecedent, c->np))) continue;
        for (uint32_t k = x->begin; k < s->n && n < ENT_EVENT__DATES; k++) { /* a comma closes the clause: in March, June and July */
            uint32_t t = s->tok[k].timex;
            if (s->tok[k].clause != id && !t && s->tok[k].pos != ENT_P_CONJ && ent_event__punct(s, k) != ',') break;
            if (t && ent_event__dates(&s->timexes->v[t - 1]) && (!n || c->timex[n - 1] != t - 1)) c->timex[n++] = t - 1;
        }
        if (n) return c->timexes = n, c->own_date = true;
    }
    return false;
}
