/* Who matters in the whole graph. */
#include <math.h>

#include "memo.h"

static const double DAMPING = 0.85;

static const ent_column CENTRALITY[] = {
    { "rank", ENT_COL_INT, "", "by strength" },
    { "actor", ENT_COL_ACTOR, "", "" },
    { "name", ENT_COL_TEXT, "", "" },
    { "kind", ENT_COL_TEXT, "", "" },
    { "degree", ENT_COL_INT, "actors", "dealt with" },
    { "strength", ENT_COL_REAL, "", "sum of the ties' weights, see --weight" },
    { "betweenness", ENT_COL_REAL, "share", "of the pairs of others whose shortest paths (in ties) run through it" },
    { "betweenness_error", ENT_COL_REAL, "share", "half width of the 95 % interval where sampled; no value = exact" },
    { "closeness", ENT_COL_REAL, "", "1 / mean distance to those reached, times their share (Wasserman, Faust)" },
    { "harmonic", ENT_COL_REAL, "", "mean of 1 / distance" },
    { "betweenness_weighted", ENT_COL_REAL, "share", "with ties 1/weight long" },
    { "closeness_weighted", ENT_COL_REAL, "", "with ties 1/weight long" },
    { "harmonic_weighted", ENT_COL_REAL, "", "with ties 1/weight long" },
    { "eigenvector", ENT_COL_REAL, "", "weighted; the largest is 1" },
    { "pagerank", ENT_COL_REAL, "share", "weighted, damping 0.85" },
    { "authority", ENT_COL_REAL, "", "acted on by those who act; the largest is 1" },
    { "hub", ENT_COL_REAL, "", "acts on those acted on; the largest is 1" },
    { "coreness", ENT_COL_INT, "", "the largest k of a k-core that it is in" },
    { "clustering", ENT_COL_REAL, "share", "of the pairs of its partners that are tied" },
    { "constraint", ENT_COL_REAL, "", "Burt's, weighted: low = spans structural holes" },
    { "effective_size", ENT_COL_REAL, "actors", "partners less their redundancy (Burt)" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    ent_net net;
    ent_paths hops, lengths;
    double *strength, *eigenvector, *pagerank, *hub, *authority, *constraint;
    uint32_t *core;
    uint64_t *triangles;
} measures;

static ent_status measure(const ent_pass_input *in, measures *m, ent_arena *a, ent_err *err) {
    ent_graph_net(in->graph, a, &m->net);
    uint32_t n = m->net.n;
    m->hops = *ent_pass_memo__paths(in, &m->net);
    ent_paths_opts o = ent_pass_memo__paths_opts(in, &m->net);
    o.weighted = true;
    if (!in->opts->sources && o.sources > ENT_WEIGHTED_SAMPLE) o.sources = ENT_WEIGHTED_SAMPLE;
    o.what = "weighted betweenness";
    ent_measure__paths(&m->net, &o, a, &m->lengths);
    m->strength = ENT_NEWN(a, double, n);
    m->eigenvector = ENT_NEWN(a, double, n);
    m->pagerank = ENT_NEWN(a, double, n);
    m->hub = ENT_NEWN(a, double, n);
    m->authority = ENT_NEWN(a, double, n);
    m->constraint = ENT_NEWN(a, double, n);
    m->core = ENT_NEWN(a, uint32_t, n);
    m->triangles = ENT_NEWN(a, uint64_t, n);
    ent_measure__strength(&m->net, m->strength);
    ent_measure__pagerank(&m->net, DAMPING, m->pagerank);
    ent_measure__cores(&m->net, m->core);
    ent_measure__triangles(&m->net, m->triangles);
    ent_measure__constraint(&m->net, m->constraint);
    ent_status s = ent_measure__eigenvector(&m->net, m->eigenvector, err);
    return s ? s : ent_measure__hits(&m->net, m->hub, m->authority, err);
}

static void show_paths(ent_value *c, const measures *m, uint32_t v) {
    c[6].d = m->hops.betweenness[v];
    c[7].d = m->hops.error[v];
    c[8].d = m->hops.closeness[v];
    c[9].d = m->hops.harmonic[v];
    c[10].d = m->lengths.betweenness[v];
    c[11].d = m->lengths.closeness[v];
    c[12].d = m->lengths.harmonic[v];
}

static void show(const ent_pass_input *in, const measures *m, uint32_t v, size_t rank, ent_table *t, ent_arena *a) {
    const ent_corpus_actor *x = ent_pass__actor(in, v);
    double d = ent_net__degree(&m->net, v), triangles = (double)m->triangles[v];
    ent_value *c = ent_table_row(t, a);
    c[0].i = (int64_t)rank;
    c[1].s = x->id;
    c[2].s = x->name;
    c[3].s = ent_str_of(ent_actor_kind_name(x->kind));
    c[4].i = ent_net__degree(&m->net, v);
    c[5].d = m->strength[v];
    show_paths(c, m, v);
    c[13].d = m->eigenvector[v];
    c[14].d = m->pagerank[v];
    c[15].d = m->authority[v];
    c[16].d = m->hub[v];
    c[17].i = m->core[v];
    c[18].d = d > 1 ? triangles / (d * (d - 1) / 2) : 0;
    c[19].d = m->constraint[v];
    c[20].d = d > 0 ? d - 2 * triangles / d : NAN;
    c[21].s = ent_pass__where_actor(in, a, v);
}

ent_status ent_pass_centrality(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    measures m = { 0 };
    ent_status s = measure(in, &m, scratch, err);
    if (!s) {
        ent_str how = ENT_S("");
        if (m.hops.bound > 0)
            how = ent_str_fmt(scratch, "; paths from %u sampled actors (weighted: %u), betweenness within %.3f (%.3f) of the truth "
                              "with 95 %% confidence",
                              m.hops.sources, m.lengths.sources, m.hops.bound, m.lengths.bound);
        ent_table *t = ENT_TABLE(out, a, "centrality", CENTRALITY, "Centrality of %u actors and %zu ties%s", m.net.n,
                                 ent_net__ties(&m.net), how.p);
        uint32_t *order = ent_pass__order(m.strength, m.net.n, scratch);
        for (size_t i = 0; i < ent_pass__top(in, m.net.n); i++) show(in, &m, order[i], i + 1, t, a);
    }
    ent_arena_free(scratch);
    return s;
}
