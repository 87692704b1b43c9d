/* The ties that weigh more for one of their ends than chance would deal it. */
#include <math.h>

#include "measures.h"

static const double SIGNIFICANT = 0.05;

static const ent_column COLUMNS[] = {
    { "a", ENT_COL_ACTOR, "", "" },
    { "b", ENT_COL_ACTOR, "", "" },
    { "weight", ENT_COL_REAL, "", "" },
    { "share_of_a", ENT_COL_REAL, "share", "of a's strength" },
    { "share_of_b", ENT_COL_REAL, "share", "of b's strength" },
    { "alpha", ENT_COL_REAL, "", "chance of such a share in a random deal of strength, for the end where it is smaller" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    uint32_t a, b;
    double weight, share[2], alpha;
} row;

static double chance(double share, uint32_t degree) { return degree > 1 ? pow(1 - share, degree - 1) : 1; }

static row measure(const ent_net *net, const double *strength, uint32_t v, uint32_t i) {
    uint32_t u = net->to[i];
    row r = { v, u, net->weight[i], { net->weight[i] / strength[v], net->weight[i] / strength[u] }, 0 };
    r.alpha = fmin(chance(r.share[0], ent_net__degree(net, v)), chance(r.share[1], ent_net__degree(net, u)));
    return r;
}

ent_status ent_pass_backbone(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ENT_VEC(row) rows = { 0 };
    ent_graph_net(in->graph, scratch, &net);
    double *strength = ENT_NEWN(scratch, double, net.n);
    ent_measure__strength(&net, strength);
    for (uint32_t v = 0; v < net.n; v++) {
        for (uint32_t i = net.offset[v]; i < net.offset[v + 1]; i++) {
            if (net.to[i] < v) continue;
            row r = measure(&net, strength, v, i);
            if (r.alpha < SIGNIFICANT) *ent_vec_push(scratch, &rows) = r;
        }
    }
    double *key = ENT_NEWN(scratch, double, rows.n);
    for (size_t i = 0; i < rows.n; i++) key[i] = -rows.v[i].alpha;
    uint32_t *order = ent_pass__order(key, rows.n, scratch);
    ent_table *t = ENT_TABLE(out, a, "backbone", COLUMNS, "Backbone: %zu of %zu ties are significant (disparity filter, alpha < %.2f)",
                             rows.n, ent_net__ties(&net), SIGNIFICANT);
    for (size_t k = 0; k < ent_pass__top_pairs(in, rows.n); k++) {
        const row *r = &rows.v[order[k]];
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, r->a)->id;
        c[1].s = ent_pass__actor(in, r->b)->id;
        c[2].d = r->weight;
        c[3].d = r->share[0];
        c[4].d = r->share[1];
        c[5].d = r->alpha;
        c[6].s = ent_pass__where_pair(in, a, r->a, r->b);
    }
    ent_arena_free(scratch);
    return ENT_OK;
}
