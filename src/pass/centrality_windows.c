/* Who matters, window by window, and who rises. */
#include <math.h>

#include "memo.h"

enum { SHOWN = 50 };

static const ent_column COLUMNS[] = {
    { "window", ENT_COL_TEXT, "", "" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "rank", ENT_COL_INT, "", "by strength within the window" },
    { "rank_change", ENT_COL_REAL, "", "places gained since the window before; no value = was not there" },
    { "actor", ENT_COL_ACTOR, "", "" },
    { "degree", ENT_COL_INT, "actors", "" },
    { "strength", ENT_COL_REAL, "", "" },
    { "betweenness", ENT_COL_REAL, "share", "" },
    { "closeness", ENT_COL_REAL, "", "" },
    { "harmonic", ENT_COL_REAL, "", "" },
    { "eigenvector", ENT_COL_REAL, "", "" },
    { "pagerank", ENT_COL_REAL, "share", "" },
    { "authority", ENT_COL_REAL, "", "" },
    { "hub", ENT_COL_REAL, "", "" },
    { "coreness", ENT_COL_INT, "", "" },
    { "clustering", ENT_COL_REAL, "share", "" },
    { "constraint", ENT_COL_REAL, "", "" },
    { "effective_size", ENT_COL_REAL, "actors", "" },
    { "where", ENT_COL_WHERE, "", "" },
};

enum { STRENGTH, EIGENVECTOR, PAGERANK, HUB, AUTHORITY, CONSTRAINT, CORE, TRIANGLES, ARRAYS };

typedef struct {
    ent_net net;
    ent_paths paths;
    const double *of[ARRAYS];
} measures;

/* What processes may share out. Not so what ARPACK finds: it draws its random starts from one row of numbers, and who drew
 * before would show. */
static void measure(const ent_pass_input *in, const ent_net *net, double *to, ent_arena *a) {
    (void)in;
    uint32_t n = net->n, *core = ENT_NEWN(a, uint32_t, n);
    uint64_t *triangles = ENT_NEWN(a, uint64_t, n);
    ent_measure__strength(net, to + STRENGTH * n);
    ent_measure__pagerank(net, 0.85, to + PAGERANK * n);
    ent_measure__constraint(net, to + CONSTRAINT * n);
    ent_measure__cores(net, core);
    ent_measure__triangles(net, triangles);
    for (uint32_t v = 0; v < n; v++) {
        to[CORE * n + v] = core[v];
        to[TRIANGLES * n + v] = (double)triangles[v];
    }
}

static ent_status window_measures(const ent_window_work *w, size_t i, measures *m, ent_arena *a, ent_err *err) {
    double *from = w->memory + w->offset[i];
    ent_graph_window_net(w->in->graph, &w->all->v[i], a, &m->net);
    m->paths = *ent_pass_memo__window_paths(w->in, w->all, i);
    for (size_t k = 0; k < ARRAYS; k++) m->of[k] = from + k * m->net.n;
    ent_status s = ent_measure__eigenvector(&m->net, from + EIGENVECTOR * (size_t)m->net.n, err);
    return s ? s : ent_measure__hits(&m->net, from + HUB * (size_t)m->net.n, from + AUTHORITY * (size_t)m->net.n, err);
}

static void show(const ent_pass_input *in, const ent_window *w, const measures *m, uint32_t v, int64_t rank, uint32_t before,
                 ent_table *t, ent_arena *a) {
    double d = ent_net__degree(&m->net, v), triangles = m->of[TRIANGLES][v];
    uint32_t actor = m->net.actor[v];
    ent_value *c = ent_table_row(t, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = rank;
    c[4].d = before ? (double)before - (double)rank : NAN;
    c[5].s = ent_pass__actor(in, actor)->id;
    c[6].i = ent_net__degree(&m->net, v);
    c[7].d = m->of[STRENGTH][v];
    c[8].d = m->paths.betweenness[v];
    c[9].d = m->paths.closeness[v];
    c[10].d = m->paths.harmonic[v];
    c[11].d = m->of[EIGENVECTOR][v];
    c[12].d = m->of[PAGERANK][v];
    c[13].d = m->of[AUTHORITY][v];
    c[14].d = m->of[HUB][v];
    c[15].i = (int64_t)m->of[CORE][v];
    c[16].d = d > 1 ? triangles / (d * (d - 1) / 2) : 0;
    c[17].d = m->of[CONSTRAINT][v];
    c[18].d = d > 0 ? d - 2 * triangles / d : NAN;
    c[19].s = ent_str_fmt(a, "%s & %s", ent_pass__where_actor(in, a, actor).p, ent_pass__where_days(a, w->days).p);
}

/* rank: of each actor in the window before, 0 = none; becomes this window's. */
static void show_window(const ent_pass_input *in, const ent_window *w, const measures *m, uint32_t *rank, ent_table *t,
                        ent_arena *scratch, ent_arena *a) {
    uint32_t n = m->net.n, top = in->opts->top ? in->opts->top : SHOWN, *order = ent_pass__order(m->of[STRENGTH], n, scratch);
    for (uint32_t k = 0; k < n && k < top; k++) show(in, w, m, order[k], k + 1, rank[m->net.actor[order[k]]], t, a);
    memset(rank, 0, in->corpus->actors * sizeof *rank);
    for (uint32_t k = 0; k < n; k++) rank[m->net.actor[order[k]]] = k + 1;
}

static ent_status show_all(const ent_window_work *w, ent_table *t, ent_arena *a, ent_err *err) {
    uint32_t *rank = ENT_NEWN(a, uint32_t, w->in->corpus->actors);
    ent_status s = ENT_OK;
    for (size_t i = 0; i < w->all->n && !s; i++) {
        ent_arena *scratch = ent_arena_new();
        measures m = { 0 };
        s = window_measures(w, i, &m, scratch, err);
        if (!s) show_window(w->in, &w->all->v[i], &m, rank, t, scratch, a);
        ent_arena_free(scratch);
    }
    return s;
}

static size_t *offsets(const ent_pass_input *in, const ent_windows *all, ent_arena *a) {
    size_t *offset = ENT_NEWN(a, size_t, all->n + 1);
    for (size_t i = 0; i < all->n; i++) offset[i + 1] = offset[i] + ARRAYS * (size_t)ent_pass_memo__window_actors(in, all, i);
    return offset;
}

ent_status ent_pass_centrality_windows(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows all;
    ent_status s = ent_pass__windows(in, a, &all, err);
    if (s) return s;
    ent_table *t = ENT_TABLE(out, a, "centrality_windows", COLUMNS,
                             "Centrality by %s: the %u strongest of each (above %d actors paths from %d sampled ones)", all.unit,
                             in->opts->top ? in->opts->top : SHOWN, ENT_WINDOW_EXACT, ENT_WINDOW_SAMPLE);
    ent_arena *scratch = ent_arena_new();
    ent_window_work w = { .in = in, .all = &all, .offset = offsets(in, &all, scratch), .measure = measure, .what = "centrality_windows" };
    ent_pass_windows__run(&w, scratch);
    s = show_all(&w, t, a, err);
    ent_pass_windows__release(&w);
    ent_arena_free(scratch);
    return s;
}
