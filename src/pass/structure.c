/* The shape of the whole, at all times and window by window. */
#include <math.h>

#include "memo.h"

static const ent_column STRUCTURE[] = {
    { "window", ENT_COL_TEXT, "", "\"all\", or a period" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "events", ENT_COL_INT, "events", "" },
    { "actors", ENT_COL_INT, "actors", "with a tie; in \"all\" those without one too" },
    { "ties", ENT_COL_INT, "ties", "" },
    { "density", ENT_COL_REAL, "share", "of the pairs that are tied" },
    { "components", ENT_COL_INT, "", "" },
    { "largest", ENT_COL_REAL, "share", "of the actors in the largest component" },
    { "bridges", ENT_COL_INT, "ties", "whose loss parts a component" },
    { "articulation_points", ENT_COL_INT, "actors", "whose loss parts a component" },
    { "transitivity", ENT_COL_REAL, "share", "of the paths of two ties that are closed" },
    { "assortativity", ENT_COL_REAL, "", "do those with many partners deal with their like? -1 to 1 (Newman 2002)" },
    { "reciprocity", ENT_COL_REAL, "share", "of one-sided acts' directions that are answered" },
    { "degree_centralization", ENT_COL_REAL, "share", "0 all alike, 1 a star (Freeman 1979)" },
    { "betweenness_centralization", ENT_COL_REAL, "share", "the same by betweenness" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column CUTS[] = {
    { "kind", ENT_COL_TEXT, "", "articulation point or bridge" },
    { "actor", ENT_COL_ACTOR, "", "" },
    { "other", ENT_COL_ACTOR, "", "the other end of a bridge" },
    { "where", ENT_COL_WHERE, "", "" },
};

static double transitivity(const ent_net *net, ent_arena *a) {
    uint64_t *triangles = ENT_NEWN(a, uint64_t, net->n);
    double closed = 0, paths = 0;
    ent_measure__triangles(net, triangles);
    for (uint32_t v = 0; v < net->n; v++) {
        double d = ent_net__degree(net, v);
        closed += (double)triangles[v];
        paths += d * (d - 1) / 2;
    }
    return paths > 0 ? closed / paths : NAN;
}

/* What is done to v by the other end, apart from what is reciprocal: weight - acts. */
static double reciprocity(const ent_net *net) {
    double arcs = 0, answered = 0;
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            uint32_t u = net->to[i];
            if (u < v) continue;
            uint32_t k = net->offset[u];
            while (net->to[k] != v) k++;
            double least = ENT_NO_ACT * net->weight[i];
            bool back = net->weight[i] - net->acts[i] > least, forth = net->weight[k] - net->acts[k] > least;
            arcs += forth + back;
            answered += forth && back ? 2 : 0;
        }
    }
    return arcs > 0 ? answered / arcs : NAN;
}

static double centralization(const double *value, uint32_t n, double most) {
    double top = 0, sum = 0;
    for (uint32_t v = 0; v < n; v++) top = fmax(top, value[v]);
    for (uint32_t v = 0; v < n; v++) sum += top - value[v];
    return n > 2 ? sum / most : NAN;
}

static double largest_share(const ent_net *net, const uint32_t *component, uint32_t count, ent_arena *a) {
    uint32_t *size = ENT_NEWN(a, uint32_t, count + 1), most = 0;
    for (uint32_t v = 0; v < net->n; v++)
        if (++size[component[v]] > most) most = size[component[v]];
    return net->n ? (double)most / net->n : NAN;
}

typedef struct {
    char *bridge, *cut;
    uint32_t bridges, cuts;
} cuts;

static cuts find_cuts(const ent_net *net, ent_arena *a) {
    cuts c = { ENT_NEWN(a, char, net->n ? net->offset[net->n] : 0), ENT_NEWN(a, char, net->n), 0, 0 };
    ent_measure__cuts(net, c.bridge, c.cut, a);
    for (uint32_t i = 0; net->n && i < net->offset[net->n]; i++) c.bridges += c.bridge[i] != 0;
    for (uint32_t v = 0; v < net->n; v++) c.cuts += c.cut[v] != 0;
    c.bridges /= 2;
    return c;
}

static void centralizations(const ent_net *net, const ent_paths *paths, ent_value *c, ent_arena *a) {
    double n = net->n, *degree = ENT_NEWN(a, double, net->n);
    for (uint32_t v = 0; v < net->n; v++) degree[v] = ent_net__degree(net, v);
    c[0].d = centralization(degree, net->n, (n - 1) * (n - 2));
    c[1].d = centralization(paths->betweenness, net->n, n - 1);
}

static void show(const ent_net *net, const cuts *cut, const ent_paths *paths, ent_table *t) {
    ent_arena *scratch = ent_arena_new();
    ent_value *c = &t->cell[(t->rows - 1) * t->columns];
    double n = net->n, m = (double)ent_net__ties(net);
    uint32_t *component = ENT_NEWN(scratch, uint32_t, net->n), count = ent_measure__components(net, component, scratch);
    c[4].i = net->n;
    c[5].i = (int64_t)m;
    c[6].d = n > 1 ? m / (n * (n - 1) / 2) : NAN;
    c[7].i = count;
    c[8].d = largest_share(net, component, count, scratch);
    c[9].i = cut->bridges;
    c[10].i = cut->cuts;
    c[11].d = transitivity(net, scratch);
    c[12].d = ent_measure__assortativity(net);
    c[13].d = reciprocity(net);
    centralizations(net, paths, c + 14, scratch);
    ent_arena_free(scratch);
}

static void show_cuts(const ent_pass_input *in, const ent_net *net, const cuts *cut, ent_table *t, ent_arena *a) {
    for (uint32_t v = 0; v < net->n; v++) {
        if (!cut->cut[v]) continue;
        ent_value *c = ent_table_row(t, a);
        c[0].s = ENT_S("articulation point");
        c[1].s = ent_pass__actor(in, v)->id;
        c[2].s = ENT_S("");
        c[3].s = ent_pass__where_actor(in, a, v);
    }
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            if (!cut->bridge[i] || net->to[i] < v) continue;
            ent_value *c = ent_table_row(t, a);
            c[0].s = ENT_S("bridge");
            c[1].s = ent_pass__actor(in, v)->id;
            c[2].s = ent_pass__actor(in, net->to[i])->id;
            c[3].s = ent_pass__where_pair(in, a, v, net->to[i]);
        }
    }
}

static void whole(const ent_pass_input *in, ent_table *t, ent_table *list, ent_arena *a) {
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ent_graph_net(in->graph, scratch, &net);
    cuts cut = find_cuts(&net, scratch);
    ent_value *c = ent_table_row(t, a);
    c[0].s = ENT_S("all");
    c[1].s = ent_pass__day(a, in->corpus->period.first);
    c[2].s = ent_pass__day(a, in->corpus->period.last);
    c[3].i = (int64_t)in->corpus->events;
    c[16].s = ENT_S("");
    show(&net, &cut, ent_pass_memo__paths(in, &net), t);
    show_cuts(in, &net, &cut, list, a);
    ent_arena_free(scratch);
}

static void one_window(const ent_pass_input *in, const ent_windows *all, size_t i, ent_table *t, ent_arena *a) {
    const ent_window *w = &all->v[i];
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ent_graph_window_net(in->graph, w, scratch, &net);
    cuts cut = find_cuts(&net, scratch);
    ent_value *c = ent_table_row(t, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = w->events;
    c[16].s = ent_pass__where_days(a, w->days);
    show(&net, &cut, ent_pass_memo__window_paths(in, all, i), t);
    ent_arena_free(scratch);
}

ent_status ent_pass_structure(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status s = ent_pass__windows(in, a, &w, err);
    if (s) return s;
    ent_table *t = ENT_TABLE(out, a, "structure", STRUCTURE, "Shape of the whole and by %s", w.unit);
    ent_table *list = ENT_TABLE(out, a, "structure_cuts", CUTS, "Whose loss would part the graph");
    whole(in, t, list, a);
    for (size_t i = 0; i < w.n; i++) one_window(in, &w, i, t, a);
    return ENT_OK;
}
