#include "event.h"

/* Visited A in March, in April B and in May C; signed with A in March and, in June, with B: the day stands ahead of whom it is with. */

static bool separates(const ent_event__sent *s, uint32_t i) {
    return s->tok[i].pos == ENT_P_CONJ || ent_event__punct(s, i) == ',' || ent_event__punct(s, i) == ';';
}

/* Behind the separator at token i a date and then somebody alone: his group's number, the timex + 1 in *t; 0 = it is not so. */
static uint32_t ahead(const ent_event__sent *s, uint32_t i, uint32_t *t) {
    uint32_t k = i + 1;
    while (k < s->n && (separates(s, k) || s->tok[k].pos == ENT_P_ADV)) k++;
    if (k + 1 >= s->n || s->tok[k].pos != ENT_P_PREP || !s->tok[k + 1].timex) return 0;
    *t = s->tok[++k].timex;
    if (!ent_event__dates(&s->timexes->v[*t - 1])) return 0;
    while (k < s->n && s->tok[k].timex == *t) k++;
    if (ent_event__punct(s, k) == ',') k++;
    if (k + 1 < s->n && s->tok[k].pos == ENT_P_PREP) k++;
    uint32_t np = k < s->n ? s->tok[k].np : 0;
    if (!np || s->np[np - 1].begin != k || !s->tok[s->np[np - 1].head].mention) return 0;
    uint32_t end = s->np[np - 1].end;
    if (end >= s->n || ent_event__punct(s, end) == ';' || (ent_event__punct(s, end) == '.' && end + 1 >= s->n)) return np;
    if (!separates(s, end)) return 0;
    while (end < s->n && separates(s, end)) end++; /* in April the chief, X, had left: no more days */
    return end + 1 < s->n && s->tok[end].pos == ENT_P_PREP && s->tok[end + 1].timex ? np : 0;
}

static uint32_t slot_of(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *g = &s->np[np - 1];
    return g->prep != ENT_EVENT__NONE && g->prep + 1 == g->begin ? g->slot : 0;
}

/* Who stands in c, before token i, where that group stands: behind its preposition, or as the object. */
static const ent_event__party *like(const ent_event__found *f, const ent_event__cand *c, uint32_t np, uint32_t i) {
    const ent_event__sent *s = f->s;
    uint32_t object = s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause].object, slot = slot_of(s, np);
    for (uint32_t p = 0; p < c->parties; p++) {
        uint32_t g = c->party[p].np;
        if (!g || s->np[g - 1].begin >= i || s->np[g - 1].begin < c->token) continue;
        if (slot ? s->np[s->np[g - 1].list].slot == slot : object && s->np[g - 1].list == s->np[object - 1].list) return &c->party[p];
    }
    return NULL;
}

/* The next such group behind token *from, which moves on: c with it in *one, on its day. The first asks with *from = 0. */
bool ent_event__next_ahead(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    uint32_t home = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, t = 0;
    for (uint32_t i = *from > c->end ? *from : c->end; i + 3 < s->n && s->tok[i].clause == home; i++) {
        if (s->tok[i].pos == ENT_P_VERB || !separates(s, i)) continue;
        uint32_t np = ahead(s, i, &t);
        const ent_event__party *x = np ? like(f, c, np, i) : NULL;
        const ent_mention *m = x ? &s->mentions->v[s->tok[s->np[np - 1].head].mention - 1] : NULL;
        if (!m || m->actors != 1 || m->actor[0] == x->actor) continue;
        ent_event__cand_copy(one, c);
        one->parties = 0;
        uint32_t slot = slot_of(s, np);
        for (uint32_t p = 0; p < c->parties; p++) {
            uint32_t g = c->party[p].np;
            bool alike = g && (s->np[g - 1].list == s->np[x->np - 1].list || (slot && s->np[s->np[g - 1].list].slot == slot));
            bool other = g && s->np[g - 1].begin > c->token && (s->np[g - 1].begin > i || alike);
            if (!other) one->party[one->parties++] = c->party[p];
        }
        ent_event__party_add(one, m->actor[0], s->tok[s->np[np - 1].head].mention - 1, x->role);
        one->timex[0] = t - 1, one->timexes = 1, one->interval = false, one->rule = "day ahead";
        *from = s->np[np - 1].end;
        return true;
    }
    return false;
}

/* c without what those groups tell; its day is the last one told before them. */
void ent_event__before_ahead(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t i = c->end, t = 0, n = 0, day = 0;
    while (i + 3 < s->n && !(separates(s, i) && ahead(s, i, &t))) i++;
    for (uint32_t p = 0; p < c->parties; p++)
        if (!c->party[p].np || s->np[c->party[p].np - 1].begin < i) c->party[n++] = c->party[p];
    c->parties = n;
    uint32_t home = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    for (uint32_t k = 0; k < i; k++)
        if (s->tok[k].timex && s->tok[k].clause == home && ent_event__dates(&s->timexes->v[s->tok[k].timex - 1])) day = s->tok[k].timex;
    if (day) c->timex[0] = day - 1, c->timexes = 1, c->interval = false;
}
