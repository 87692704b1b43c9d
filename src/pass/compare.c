/* Two periods, or two parts of the corpus: who rose, who fell, which ties are new or lost, and could it be chance? */
#include <math.h>
#include <stdlib.h>

#include "pass.h"

static const ent_column ACTORS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "before", ENT_COL_INT, "events", "in the first part" },
    { "after", ENT_COL_INT, "events", "in the second" },
    { "share_before", ENT_COL_REAL, "share", "of the first part's events" },
    { "share_after", ENT_COL_REAL, "share", "of the second's" },
    { "ratio", ENT_COL_REAL, "", "share after / share before" },
    { "p", ENT_COL_REAL, "", "exact: chance of a difference as unlikely, were all events shuffled between the parts (Fisher)" },
    { "q", ENT_COL_REAL, "", "share of false alarms among rows up to this one (Benjamini, Hochberg 1995)" },
    { "verdict", ENT_COL_TEXT, "", "rose, fell, or no change beyond chance (q > 0.05)" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column TIES[] = {
    { "a", ENT_COL_ACTOR, "", "" },
    { "b", ENT_COL_ACTOR, "", "" },
    { "before", ENT_COL_INT, "events", "" },
    { "after", ENT_COL_INT, "events", "" },
    { "state", ENT_COL_TEXT, "", "new, lost, rose, fell, same" },
    { "p", ENT_COL_REAL, "", "exact, as for actors" },
    { "q", ENT_COL_REAL, "", "share of false alarms among rows up to this one" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    uint32_t count[2];
    uint32_t number;
    double p, q;
} row;

/* ---- the exact test: hypergeometric, two-sided by probability ----------------------------------------------------- */

static double log_choose(double n, double k) { return lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1); }

/* x of the first part's n[0] events and y of the second's n[1] have the property. */
static double fisher(uint32_t x, uint32_t y, const double n[2]) {
    double k = (double)x + y, all = log_choose(n[0] + n[1], k), sum = 0;
    double mine = log_choose(n[0], x) + log_choose(n[1], y) - all;
    double low = fmax(0, k - n[1]), high = fmin(k, n[0]);
    for (double i = low; i <= high; i++) {
        double p = log_choose(n[0], i) + log_choose(n[1], k - i) - all;
        if (p <= mine + 1e-7) sum += exp(p);
    }
    return sum < 1 ? sum : 1;
}

static int by_p(const void *p, const void *q) {
    const row *a = p, *b = q;
    if (a->p != b->p) return a->p < b->p ? -1 : 1;
    uint32_t x = a->count[0] + a->count[1], y = b->count[0] + b->count[1];
    if (x != y) return x > y ? -1 : 1;
    return (a->number > b->number) - (a->number < b->number);
}

static void judge(row *v, size_t n, const double parts[2]) {
    for (size_t i = 0; i < n; i++) v[i].p = fisher(v[i].count[0], v[i].count[1], parts);
    if (n) qsort(v, n, sizeof *v, by_p);
    double least = 1;
    for (size_t i = n; i-- > 0;) {
        double q = v[i].p * (double)n / (double)(i + 1);
        if (q < least) least = q;
        v[i].q = least;
    }
}

/* ---- the two parts ------------------------------------------------------------------------------------------------ */

typedef struct {
    int8_t *part; /* of each event: 0, 1, -1 = in neither */
    double events[2];
    ent_str where[2], name;
} parting;

static ent_status part_by_filter(const ent_pass_input *in, parting *p, ent_arena *a, ent_err *err) {
    uint32_t *event;
    size_t n;
    ent_status s = ent_corpus_select(in->corpus, in->opts->split, a, &event, &n, err);
    if (s) return s;
    for (size_t i = 0; i < n; i++) p->part[event[i]] = 1;
    p->where[1] = ent_str_fmt(a, "(%.*s)", ENT_FMT(in->opts->split));
    p->where[0] = ent_str_fmt(a, "!(%.*s)", ENT_FMT(in->opts->split));
    p->name = ent_str_fmt(a, "the events that are not and that are %.*s", ENT_FMT(in->opts->split));
    return ENT_OK;
}

static void part_by_day(const ent_pass_input *in, parting *p, ent_arena *a, ent_day day) {
    for (size_t i = 0; i < in->corpus->events; i++) {
        ent_day d = in->corpus->event[i].day;
        p->part[i] = d == ENT_NO_DAY ? -1 : d >= day;
    }
    ent_str text = day == ENT_NO_DAY ? ENT_S("null") : ent_day_iso(a, day);
    p->where[0] = ent_str_fmt(a, "date<%s", text.p);
    p->where[1] = ent_str_fmt(a, "date>=%s", text.p);
    p->name = ent_str_fmt(a, "before %s and from then on", text.p);
}

/* Without --split: at the event in the middle, or the next one so that both parts hold something. */
static ent_day middle_day(const ent_corpus *c) {
    if (!c->dated) return ENT_NO_DAY;
    size_t i = c->dated / 2;
    while (i + 1 < c->dated && c->event[i].day == c->counted.first) i++;
    return c->event[i].day;
}

static ent_status part(const ent_pass_input *in, parting *p, ent_arena *a, ent_err *err) {
    ent_days d = { 0 };
    ent_str split = in->opts->split;
    p->part = ENT_NEWN(a, int8_t, in->corpus->events);
    ent_status s = ENT_OK;
    if (split.n == 0) part_by_day(in, p, a, middle_day(in->corpus));
    else if (ent_day_span(split, 1, &d)) part_by_day(in, p, a, d.first);
    else s = part_by_filter(in, p, a, err);
    for (size_t i = 0; i < in->corpus->events && !s; i++)
        if (p->part[i] >= 0) p->events[(int)p->part[i]]++;
    return s;
}

static ent_str where(const parting *p, const row *r, ent_str of, ent_arena *a) {
    int later = r->count[1] >= r->count[0];
    return ent_str_fmt(a, "%s & %s", of.p, p->where[later].p);
}

static void show_actors(const ent_pass_input *in, const parting *p, const row *v, size_t n, ent_table *t, ent_arena *a) {
    for (size_t i = 0; i < ent_pass__top(in, n); i++) {
        double share[2];
        for (int k = 0; k < 2; k++) share[k] = p->events[k] ? v[i].count[k] / p->events[k] : NAN;
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, v[i].number)->id;
        c[1].i = v[i].count[0];
        c[2].i = v[i].count[1];
        c[3].d = share[0];
        c[4].d = share[1];
        c[5].d = share[0] > 0 ? share[1] / share[0] : NAN;
        c[6].d = v[i].p;
        c[7].d = v[i].q;
        c[8].s = v[i].q > 0.05 ? ENT_S("no change beyond chance") : share[1] > share[0] ? ENT_S("rose") : ENT_S("fell");
        c[9].s = where(p, &v[i], ent_pass__where_actor(in, a, v[i].number), a);
    }
}

static ent_str state_of(const row *r, const parting *p) {
    double x = r->count[0] * p->events[1], y = r->count[1] * p->events[0];
    if (!r->count[0]) return ENT_S("new");
    if (!r->count[1]) return ENT_S("lost");
    if (r->q > 0.05) return ENT_S("same");
    return y > x ? ENT_S("rose") : ENT_S("fell");
}

static void show_ties(const ent_pass_input *in, const parting *p, const row *v, size_t n, ent_table *t, ent_arena *a) {
    for (size_t i = 0; i < ent_pass__top_pairs(in, n); i++) {
        const ent_tie *tie = &in->graph->tie[v[i].number];
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, tie->a)->id;
        c[1].s = ent_pass__actor(in, tie->b)->id;
        c[2].i = v[i].count[0];
        c[3].i = v[i].count[1];
        c[4].s = state_of(&v[i], p);
        c[5].d = v[i].p;
        c[6].d = v[i].q;
        c[7].s = where(p, &v[i], ent_pass__where_pair(in, a, tie->a, tie->b), a);
    }
}

static void count(const ent_pass_input *in, const parting *p, row *actor, row *tie) {
    for (size_t i = 0; i < in->corpus->actors; i++) actor[i].number = (uint32_t)i;
    for (size_t i = 0; i < in->graph->ties; i++) tie[i].number = (uint32_t)i;
    for (size_t i = 0; i < in->corpus->events; i++)
        for (uint32_t k = 0; p->part[i] >= 0 && k < in->corpus->event[i].record->entities; k++)
            actor[in->corpus->event[i].actor[k]].count[(int)p->part[i]]++;
    for (size_t i = 0; i < in->graph->contacts; i++) {
        int k = p->part[in->graph->contact[i].event];
        if (k >= 0) tie[in->graph->contact[i].tie].count[k]++;
    }
}

static size_t drop_empty(row *v, size_t n) {
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (v[i].count[0] + v[i].count[1]) v[kept++] = v[i];
    return kept;
}

ent_status ent_pass_compare(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    parting p = { 0 };
    ent_status s = part(in, &p, scratch, err);
    if (!s) {
        row *actor = ENT_NEWN(scratch, row, in->corpus->actors), *tie = ENT_NEWN(scratch, row, in->graph->ties);
        count(in, &p, actor, tie);
        size_t actors = drop_empty(actor, in->corpus->actors), ties = drop_empty(tie, in->graph->ties);
        judge(actor, actors, p.events);
        judge(tie, ties, p.events);
        ent_table *t = ENT_TABLE(out, a, "compare", ACTORS, "Actors compared: %s (%.0f and %.0f events)", p.name.p, p.events[0],
                                 p.events[1]);
        show_actors(in, &p, actor, actors, t, a);
        ent_table *u = ENT_TABLE(out, a, "compare_ties", TIES, "Ties compared: %s", p.name.p);
        show_ties(in, &p, tie, ties, u, a);
    }
    ent_arena_free(scratch);
    return s;
}
