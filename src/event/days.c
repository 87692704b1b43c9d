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
