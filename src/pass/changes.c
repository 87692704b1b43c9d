/* Change points in the activity and in the score, by optimal partitioning. */
#include <math.h>

#include "measures.h"

enum { MOST_PERIODS = 4000 };

static const ent_column COLUMNS[] = {
    { "series", ENT_COL_TEXT, "", "activity (events a period) or score (mean score of an event)" },
    { "at", ENT_COL_DATE, "", "first day of the new stretch" },
    { "period", ENT_COL_TEXT, "", "its period" },
    { "before", ENT_COL_REAL, "", "mean of the stretch before" },
    { "after", ENT_COL_REAL, "", "mean of the stretch from here on" },
    { "gain", ENT_COL_REAL, "", "log-likelihood gained by the change, the penalty for it already taken off" },
    { "where", ENT_COL_WHERE, "", "events of the new stretch" },
};

/* Sums over the first i periods. */
typedef struct {
    double *events, *score, *square, *scored;
    size_t n;
    bool of_score;
    double variance; /* of an event's score within periods */
} series;

/* Twice the negative log-likelihood of a stretch: Poisson counts, or normal means with a common variance. */
static double cost(const series *s, size_t from, size_t to) {
    if (s->of_score) {
        double n = s->scored[to] - s->scored[from], sum = s->score[to] - s->score[from];
        double squares = s->square[to] - s->square[from];
        return n > 0 ? (squares - sum * sum / n) / s->variance : 0;
    }
    double n = (double)(to - from), sum = s->events[to] - s->events[from];
    return sum > 0 ? 2 * (sum - sum * log(sum / n)) : 0;
}

static double mean(const series *s, size_t from, size_t to) {
    double n = s->of_score ? s->scored[to] - s->scored[from] : (double)(to - from);
    double sum = s->of_score ? s->score[to] - s->score[from] : s->events[to] - s->events[from];
    return n > 0 ? sum / n : NAN;
}

/* Least cost with a penalty a change (Jackson et al. 2005); last[i]: where the stretch that ends at i begins. */
static size_t *partition(const series *s, double penalty, ent_arena *a) {
    double *best = ENT_NEWN(a, double, s->n + 1);
    size_t *last = ENT_NEWN(a, size_t, s->n + 1);
    best[0] = -penalty;
    for (size_t i = 1; i <= s->n; i++) {
        best[i] = INFINITY;
        for (size_t k = 0; k < i; k++) {
            double c = best[k] + penalty + cost(s, k, i);
            if (c < best[i] - 1e-9) best[i] = c, last[i] = k;
        }
    }
    return last;
}

static void show(const series *s, const ent_window *w, size_t from, size_t at, size_t to, double penalty, ent_table *t, ent_arena *a) {
    ent_value *c = ent_table_row(t, a);
    c[0].s = s->of_score ? ENT_S("score") : ENT_S("activity");
    c[1].s = ent_day_iso(a, w[at].days.first);
    c[2].s = w[at].name;
    c[3].d = mean(s, from, at);
    c[4].d = mean(s, at, to);
    c[5].d = (cost(s, from, to) - cost(s, from, at) - cost(s, at, to) - penalty) / 2;
    c[6].s = ent_pass__where_days(a, (ent_days){ w[at].days.first, w[to - 1].days.last });
}

static void find(const series *s, const ent_window *w, ent_table *t, ent_arena *scratch, ent_arena *a) {
    double penalty = 3 * log((double)s->n); /* a place and a mean: a strict Bayesian information criterion */
    size_t *last = partition(s, penalty, scratch), *cut = ENT_NEWN(scratch, size_t, s->n + 2), cuts = 0;
    for (size_t i = s->n; i > 0; i = last[i]) cut[cuts++] = i;
    cut[cuts] = 0;
    for (size_t k = cuts; k-- > 1;) show(s, w, cut[k + 1], cut[k], cut[k - 1], penalty, t, a);
}

/* Only windows that touch the core: the scattered ones outside have gaps between them. */
static ent_window *core_windows(const ent_windows *w, size_t *n) {
    size_t from = 0, to = w->n;
    while (from < to && w->v[from].days.last < w->core.first) from++;
    while (to > from && w->v[to - 1].days.first > w->core.last) to--;
    *n = to - from < MOST_PERIODS ? to - from : MOST_PERIODS;
    return w->v + from;
}

static series sum_up(const ent_pass_input *in, const ent_window *w, size_t n, ent_arena *a) {
    series s = { ENT_NEWN(a, double, n + 1), ENT_NEWN(a, double, n + 1), ENT_NEWN(a, double, n + 1),
                 ENT_NEWN(a, double, n + 1), n, false, 1 };
    double within = 0;
    for (size_t i = 0; i < n; i++) {
        double sum = 0, square = 0, scored = 0;
        for (uint32_t k = w[i].event; k < w[i].event + w[i].events; k++) {
            double x = ent_pass__event(in, k)->score;
            if (!isnan(x)) sum += x, square += x * x, scored++;
        }
        if (scored) within += square - sum * sum / scored;
        s.events[i + 1] = s.events[i] + w[i].events;
        s.score[i + 1] = s.score[i] + sum;
        s.square[i + 1] = s.square[i] + square;
        s.scored[i + 1] = s.scored[i] + scored;
    }
    double freedom = s.scored[n] - (double)n;
    s.variance = freedom > 0 && within > 1e-9 ? within / freedom : 1;
    return s;
}

ent_status ent_pass_changes(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    /* Windows that do not overlap: of sliding ones, the steps. */
    const ent_graph_opts *g = &in->opts->graph;
    bool growing = ent_str_is(g->window, "growing");
    ent_windows w;
    ent_status status = ent_graph_windows(in->corpus, g->step.n || growing ? g->step : g->window, ENT_S(""), a, &w, err);
    if (status) return status;
    ent_arena *scratch = ent_arena_new();
    size_t n;
    ent_window *v = core_windows(&w, &n);
    ent_table *t = ENT_TABLE(out, a, "changes", COLUMNS, "Change points, by %s", w.unit);
    if (n > 1) {
        series s = sum_up(in, v, n, scratch);
        find(&s, v, t, scratch, a);
        s.of_score = true;
        find(&s, v, t, scratch, a);
    }
    ent_arena_free(scratch);
    return ENT_OK;
}
