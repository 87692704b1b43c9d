#include "actor.h"

/* --expand-groups: the Baltic states → EST LVA LTU, the members of the time that the sentence, else the document, is of. The two
 * Koreas are no bloc but two states told together, with it or without. */

static int year_at(const ent_timexes *t, const ent_mention *m, int year) {
    for (size_t i = 0; t && i < t->n; i++) {
        if (t->v[i].sentence < m->sentence) continue;
        if (t->v[i].sentence > m->sentence) break;
        if (t->v[i].days.first != ENT_NO_DAY) return ent_day_civil(t->v[i].days.first).year;
    }
    return year;
}

static void members(ent_actor__work *w, const ent_actor__more *k, int year, uint32_t *actor, uint32_t *n,
                    uint32_t cap) {
    for (size_t i = 0; i < k->member.n && *n < cap; i++) {
        int16_t from = k->member_from.v[i], to = k->member_to.v[i];
        if (year && ((from && year < from) || (to && year > to))) continue;
        actor[(*n)++] = ent_actor__here(w, k->member.v[i]);
    }
}

enum { MEMBERS_MOST = 256 };

/* The actor may stand for its members. */
static bool together(const ent_actor__work *w, uint32_t actor) {
    return w->g->opts.expand_groups || ent_str_has_prefix(w->actor.v[actor].name, "two ");
}

/* The five Nordic countries, three Baltic presidents: told one by one, by their number. */
static bool counted(const ent_actor__work *w, const ent_mention *m) {
    ent_word first = ent_actor__tok(w, m->token)->word;
    if (m->actors != 1 || !first || w->actor.v[m->actor[0]].kind == ENT_ACTOR_STATE) return false;
    for (size_t i = 1; i < w->g->numeral.n; i++) /* three and more */
        if (w->g->numeral.v[i] == first) return true;
    return false;
}

static void expand(ent_actor__work *w, ent_mention *m, int year) {
    uint32_t actor[MEMBERS_MOST], n = 0, before = m->actors;
    bool any = false;
    for (uint32_t i = 0; i < before && n < MEMBERS_MOST; i++) {
        uint32_t known = together(w, m->actor[i]) || counted(w, m) ? ent_actor__id(w->g, w->actor.v[m->actor[i]].id) : ENT_ACTOR__NONE;
        uint32_t first = n;
        if (known != ENT_ACTOR__NONE) members(w, &w->g->more.v[known], year, actor, &n, MEMBERS_MOST);
        if (n == first)
            actor[n++] = m->actor[i];
        else
            any = true;
    }
    if (any) ent_actor__set_actors(w, m, actor, n);
}

void ent_actor__expand(ent_actor__work *w, const ent_timexes *timexes) {
    size_t from = 0;
    bool any_together = false;
    for (uint32_t a = 0; a < w->actor.n && !any_together; a++) any_together = together(w, a);
    for (size_t i = 0; i < w->mention.n && !any_together; i++) any_together = counted(w, &w->mention.v[i]);
    if (!any_together) return;
    for (size_t i = 0; i < w->mention.n; i++) {
        ent_mention *m = &w->mention.v[i];
        bool any = counted(w, m);
        for (uint32_t k = 0; k < m->actors; k++) any |= together(w, m->actor[k]);
        if (!any) continue;
        while (timexes && from < timexes->n && timexes->v[from].sentence < m->sentence) from++;
        ent_timexes rest = { 0 };
        if (timexes) rest = (ent_timexes){ .v = timexes->v + from, .n = timexes->n - from };
        expand(w, m, year_at(&rest, m, w->year));
    }
}
