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

typedef struct {
    ent_net net;
    ent_paths paths;
    double *strength, *eigenvector, *pagerank, *hub, *authority, *constraint;
    uint32_t *core;
    uint64_t *triangles;
} measures;

static ent_status measure(const ent_pass_input *in, const ent_windows *all, size_t i, measures *m, ent_arena *a, ent_err *err) {
    ent_graph_window_net(in->graph, &all->v[i], a, &m->net);
    uint32_t n = m->net.n;
    m->paths = *ent_pass_memo__window_paths(in, all, i);
    m->strength = ENT_NEWN(a, double, n);
    m->eigenvector = ENT_NEWN(a, double, n);
    m->pagerank = ENT_NEWN(a, double, n);
    m->hub = ENT_NEWN(a, double, n);
    m->authority = ENT_NEWN(a, double, n);
    m->constraint = ENT_NEWN(a, double, n);
    m->core = ENT_NEWN(a, uint32_t, n);
    m->triangles = ENT_NEWN(a, uint64_t, n);
    ent_measure__strength(&m->net, m->strength);
    ent_measure__pagerank(&m->net, 0.85, m->pagerank);
    ent_measure__cores(&m->net, m->core);
    ent_measure__triangles(&m->net, m->triangles);
    ent_measure__constraint(&m->net, m->constraint);
    ent_status s = ent_measure__eigenvector(&m->net, m->eigenvector, err);
    return s ? s : ent_measure__hits(&m->net, m->hub, m->authority, err);
}

static void show(const ent_pass_input *in, const ent_window *w, const measures *m, uint32_t v, int64_t rank, uint32_t before,
                 ent_table *t, ent_arena *a) {
    double d = ent_net__degree(&m->net, v), triangles = (double)m->triangles[v];
    uint32_t actor = m->net.actor[v];
    ent_value *c = ent_table_row(t, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = rank;
    c[4].d = before ? (double)before - (double)rank : NAN;
    c[5].s = ent_pass__actor(in, actor)->id;
    c[6].i = ent_net__degree(&m->net, v);
    c[7].d = m->strength[v];
    c[8].d = m->paths.betweenness[v];
    c[9].d = m->paths.closeness[v];
    c[10].d = m->paths.harmonic[v];
    c[11].d = m->eigenvector[v];
    c[12].d = m->pagerank[v];
    c[13].d = m->authority[v];
    c[14].d = m->hub[v];
    c[15].i = m->core[v];
    c[16].d = d > 1 ? triangles / (d * (d - 1) / 2) : 0;
    c[17].d = m->constraint[v];
    c[18].d = d > 0 ? d - 2 * triangles / d : NAN;
    c[19].s = ent_str_fmt(a, "%s & %s", ent_pass__where_actor(in, a, actor).p, ent_pass__where_days(a, w->days).p);
}

/* rank: of each actor in the window before, 0 = none; becomes this window's. */
static void show_window(const ent_pass_input *in, const ent_window *w, const measures *m, uint32_t *rank, ent_table *t,
                        ent_arena *scratch, ent_arena *a) {
    uint32_t n = m->net.n, top = in->opts->top ? in->opts->top : SHOWN, *order = ent_pass__order(m->strength, n, scratch);
    for (uint32_t k = 0; k < n && k < top; k++) show(in, w, m, order[k], k + 1, rank[m->net.actor[order[k]]], t, a);
    memset(rank, 0, in->corpus->actors * sizeof *rank);
    for (uint32_t k = 0; k < n; k++) rank[m->net.actor[order[k]]] = k + 1;
}

ent_status ent_pass_centrality_windows(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status s = ent_pass__windows(in, a, &w, err);
    if (s) return s;
    ent_table *t = ENT_TABLE(out, a, "centrality_windows", COLUMNS,
                             "Centrality by %s: the %u strongest of each (above %d actors paths from %d sampled ones)", w.unit,
                             in->opts->top ? in->opts->top : SHOWN, ENT_WINDOW_EXACT, ENT_WINDOW_SAMPLE);
    uint32_t *rank = ENT_NEWN(a, uint32_t, in->corpus->actors);
    for (size_t i = 0; i < w.n && !s; i++) {
        ent_arena *scratch = ent_arena_new();
        measures m = { 0 };
        s = measure(in, &w, i, &m, scratch, err);
        if (!s) show_window(in, &w.v[i], &m, rank, t, scratch, a);
        ent_arena_free(scratch);
        ent_pass__progress(in, "centrality_windows", (double)(i + 1) / (double)w.n);
    }
    return s;
}
