/* Whom the ego deals with. */
#include <math.h>
#include <stdlib.h>

#include "pass.h"

enum { SHOWN_OTHERS = 3 };

static const ent_column PARTNERS[] = {
    { "rank", ENT_COL_INT, "", "by weight" },
    { "partner", ENT_COL_ACTOR, "", "" },
    { "name", ENT_COL_TEXT, "", "" },
    { "kind", ENT_COL_TEXT, "", "state, igo, company, ..." },
    { "events", ENT_COL_INT, "events", "in which the two dealt with each other" },
    { "weight", ENT_COL_REAL, "", "sum of the events' weights, see --weight" },
    { "share", ENT_COL_REAL, "share", "of the ego's weight" },
    { "bilateral", ENT_COL_INT, "events", "of the two alone" },
    { "to_partner", ENT_COL_INT, "events", "in which the ego acted on the partner" },
    { "from_partner", ENT_COL_INT, "events", "in which the partner acted on the ego" },
    { "mean_score", ENT_COL_REAL, "score", "mean conflict-cooperation score, -10 to 10" },
    { "types", ENT_COL_LIST, "events", "type:count, the most frequent first" },
    { "first", ENT_COL_DATE, "", "day of the first dated event" },
    { "last", ENT_COL_DATE, "", "day of the last" },
    { "trend", ENT_COL_REAL, "", "(second half of the period - first half) / both, by events: -1 to 1" },
    { "others", ENT_COL_LIST, "events", "who else was there most often, actor:count" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    uint32_t partner, events, bilateral, to, from, scored, type[ENT_TYPES], early, late;
    double weight, score;
    ent_day first, last;
    ent_str others;
} row;

static void count_event(row *r, const ent_corpus_event *x, int direction, ent_day middle) {
    const ent_event *e = x->record;
    r->events++;
    r->type[e->type]++;
    if (e->entities == 2) r->bilateral++;
    if (direction > 0) r->to++;
    if (direction < 0) r->from++;
    if (!isnan(e->score)) r->score += e->score, r->scored++;
    if (x->day == ENT_NO_DAY) return;
    if (r->first == ENT_NO_DAY) r->first = x->day;
    r->last = x->day;
    if (x->day <= middle) r->early++;
    else r->late++;
}

/* Third parties of the tie's events: counted in `count`, which comes and goes all zero. */
static ent_str others_of(const ent_pass_input *in, const ent_tie *t, uint32_t *count, ent_arena *a) {
    const ent_graph *g = in->graph;
    uint32_t best[SHOWN_OTHERS] = { 0 }, n = 0;
    ENT_VEC(uint32_t) seen = { 0 };
    ent_arena *scratch = ent_arena_new();
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_corpus_event *x = &in->corpus->event[g->contact[t->contact + k].event];
        for (uint32_t i = 0; i < x->record->entities; i++) {
            uint32_t o = x->actor[i];
            if (o != t->a && o != t->b && !count[o]++) *ent_vec_push(scratch, &seen) = o;
        }
    }
    for (; n < SHOWN_OTHERS; n++) {
        uint32_t top = UINT32_MAX;
        for (size_t i = 0; i < seen.n; i++) {
            uint32_t o = seen.v[i], shown = 0;
            for (uint32_t k = 0; k < n; k++) shown |= best[k] == o;
            if (shown) continue;
            if (top == UINT32_MAX || count[o] > count[top] || (count[o] == count[top] && o < top)) top = o;
        }
        if (top == UINT32_MAX) break;
        best[n] = top;
    }
    ent_str text = ENT_S("");
    for (uint32_t k = 0; k < n; k++)
        text = ent_str_fmt(a, "%s%s%.*s:%u", text.p, k ? " " : "", ENT_FMT(ent_pass__actor(in, best[k])->id), count[best[k]]);
    for (size_t i = 0; i < seen.n; i++) count[seen.v[i]] = 0;
    ent_arena_free(scratch);
    return text;
}

static row measure(const ent_pass_input *in, uint32_t ego, const ent_tie *t, uint32_t *scratch_count, ent_arena *a) {
    ent_days p = in->corpus->counted;
    ent_day middle = p.first == ENT_NO_DAY ? 0 : (ent_day)(p.first + ((int64_t)p.last - p.first) / 2);
    row r = { .partner = t->a == ego ? t->b : t->a, .weight = t->weight, .first = ENT_NO_DAY, .last = ENT_NO_DAY };
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_contact *c = &in->graph->contact[t->contact + k];
        count_event(&r, &in->corpus->event[c->event], t->a == ego ? c->direction : -c->direction, middle);
    }
    r.others = others_of(in, t, scratch_count, a);
    return r;
}

static int by_weight(const void *p, const void *q) {
    const row *a = p, *b = q;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    if (a->events != b->events) return a->events > b->events ? -1 : 1;
    return (a->partner > b->partner) - (a->partner < b->partner);
}

static void show(const ent_pass_input *in, uint32_t ego, const row *r, size_t rank, double total, ent_table *t, ent_arena *a) {
    const ent_corpus_actor *x = ent_pass__actor(in, r->partner);
    uint32_t dated = r->early + r->late;
    ent_value *c = ent_table_row(t, a);
    c[0].i = (int64_t)rank;
    c[1].s = x->id;
    c[2].s = x->name;
    c[3].s = ent_str_of(ent_actor_kind_name(x->kind));
    c[4].i = r->events;
    c[5].d = r->weight;
    c[6].d = total != 0 ? r->weight / total : NAN;
    c[7].i = r->bilateral;
    c[8].i = r->to;
    c[9].i = r->from;
    c[10].d = r->scored ? r->score / r->scored : NAN;
    c[11].s = ent_pass__types(a, r->type);
    c[12].s = ent_pass__day(a, r->first);
    c[13].s = ent_pass__day(a, r->last);
    c[14].d = dated ? ((double)r->late - r->early) / dated : NAN;
    c[15].s = r->others;
    c[16].s = ent_pass__where_pair(in, a, ego, r->partner);
}

ent_status ent_pass_partners(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    uint32_t ego = ent_pass_ego(in);
    if (ego == UINT32_MAX && in->opts->ego.n)
        return ent_fail(err, ENT_ERR_USAGE, "", 0, "--ego: no event has an actor \"%.*s\"", ENT_FMT(in->opts->ego));
    ent_arena *scratch = ent_arena_new();
    uint32_t *count = ENT_NEWN(scratch, uint32_t, in->corpus->actors);
    ENT_VEC(row) rows = { 0 };
    double total = 0;
    for (size_t i = 0; ego != UINT32_MAX && i < in->graph->ties; i++) {
        const ent_tie *t = &in->graph->tie[i];
        if (t->a != ego && t->b != ego) continue;
        *ent_vec_push(scratch, &rows) = measure(in, ego, t, count, a);
        total += t->weight;
    }
    if (rows.n) qsort(rows.v, rows.n, sizeof *rows.v, by_weight);
    ent_str id = ego == UINT32_MAX ? ENT_S("nobody") : ent_pass__actor(in, ego)->id;
    ent_table *t = ENT_TABLE(out, a, "partners", PARTNERS, "Partners of %.*s, %s", ENT_FMT(id), ent_corpus_period(in->corpus, a).p);
    for (size_t i = 0; i < ent_pass__top(in, rows.n); i++) show(in, ego, &rows.v[i], i + 1, total, t, a);
    ent_arena_free(scratch);
    return ENT_OK;
}
