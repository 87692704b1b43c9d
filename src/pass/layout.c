#include <math.h>

#include "net_igraph.h"

enum { GRID_ABOVE = 1000, ROUNDS = 500, ROUNDS_GRID = 300 };

static const ent_column LAYOUT[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "x", ENT_COL_REAL, "", "-1 to 1" },
    { "y", ENT_COL_REAL, "", "-1 to 1" },
};

/* Starts on a sunflower's spiral, the strongest in the middle: no random numbers, and a good start. */
static void spiral(const ent_net *net, igraph_matrix_t *at) {
    ent_arena *a = ent_arena_new();
    double *strength = ENT_NEWN(a, double, net->n);
    ent_measure__strength(net, strength);
    uint32_t *order = ent_pass__order(strength, net->n, a);
    for (uint32_t i = 0; i < net->n; i++) {
        double r = sqrt(i + 0.5), angle = i * 2.399963229728653;
        MATRIX(*at, order[i], 0) = r * cos(angle);
        MATRIX(*at, order[i], 1) = r * sin(angle);
    }
    ent_arena_free(a);
}

/* Weights tamed: a tie of weight 100 shall not pull its ends into one point. */
static void tame(igraph_vector_t *weight) {
    for (igraph_integer_t i = 0; i < igraph_vector_size(weight); i++) VECTOR(*weight)[i] = 0.5 + log1p(VECTOR(*weight)[i]);
}

static void fit(igraph_matrix_t *at, uint32_t n) {
    double low[2] = { INFINITY, INFINITY }, high[2] = { -INFINITY, -INFINITY };
    for (uint32_t v = 0; v < n; v++)
        for (int k = 0; k < 2; k++) low[k] = fmin(low[k], MATRIX(*at, v, k)), high[k] = fmax(high[k], MATRIX(*at, v, k));
    double span = fmax(high[0] - low[0], high[1] - low[1]);
    for (uint32_t v = 0; v < n; v++)
        for (int k = 0; k < 2; k++)
            MATRIX(*at, v, k) = span > 0 ? (MATRIX(*at, v, k) - (low[k] + high[k]) / 2) / (span / 2) : 0;
}

ent_status ent_pass_layout(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    igraph_t graph;
    igraph_vector_t weight;
    igraph_matrix_t at;
    ent_graph_net(in->graph, scratch, &net);
    igraph_matrix_init(&at, net.n, 2);
    ent_status s = ent_net__igraph(&net, &graph, &weight, err);
    if (s) goto done;
    ent_igraph__ready(in->opts->seed);
    tame(&weight);
    spiral(&net, &at);
    bool grid = net.n > GRID_ABOVE;
    igraph_error_t code = igraph_layout_fruchterman_reingold(&graph, &at, true, grid ? ROUNDS_GRID : ROUNDS, sqrt(net.n),
                                                             grid ? IGRAPH_LAYOUT_GRID : IGRAPH_LAYOUT_NOGRID, &weight,
                                                             NULL, NULL, NULL, NULL);
    if (code) s = ent_igraph__failed(code, "the layout", err);
    if (s) goto done;
    fit(&at, net.n);
    ent_table *t = ENT_TABLE(out, a, "layout", LAYOUT, "Places of %u actors", net.n);
    for (uint32_t v = 0; v < net.n; v++) {
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, v)->id;
        c[1].d = MATRIX(at, v, 0);
        c[2].d = MATRIX(at, v, 1);
    }
done:
    igraph_matrix_destroy(&at);
    igraph_vector_destroy(&weight);
    igraph_destroy(&graph);
    ent_arena_free(scratch);
    return s;
}
