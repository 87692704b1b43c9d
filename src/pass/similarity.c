/* Structural similarity: who deals with the same others. */
#include <math.h>

#include "measures.h"

enum { MOST_ACTORS = 500, NEAREST = 3 };

static const ent_column COLUMNS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "other", ENT_COL_ACTOR, "", "one of the three most alike" },
    { "cosine", ENT_COL_REAL, "", "of their weights with all others: 1 = the same mix" },
    { "jaccard", ENT_COL_REAL, "share", "shared partners / partners of either" },
    { "shared", ENT_COL_INT, "actors", "partners of both" },
    { "tied", ENT_COL_TEXT, "", "do the two deal with each other?" },
    { "where", ENT_COL_WHERE, "", "events of either" },
};

typedef struct {
    double *product; /* with each other actor */
    uint32_t *shared, *seen, count;
} row;

/* Products over all paths of two ties from v. */
static void measure(const ent_net *net, uint32_t v, row *r) {
    r->count = 0;
    for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
        uint32_t q = net->to[i];
        for (uint32_t k = net->offset[q]; k < net->offset[q + 1]; k++) {
            uint32_t u = net->to[k];
            if (u == v) continue;
            if (!r->shared[u]++) r->seen[r->count++] = u;
            r->product[u] += net->weight[i] * net->weight[k];
        }
    }
}

static bool tied(const ent_net *net, uint32_t v, uint32_t u) {
    for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
        if (net->to[i] == u) return true;
    return false;
}

static void show(const ent_pass_input *in, const ent_net *net, const double *length, uint32_t v, row *r, ent_table *t,
                 ent_arena *scratch, ent_arena *a) {
    double *cosine = ENT_NEWN(scratch, double, r->count);
    for (uint32_t i = 0; i < r->count; i++) cosine[i] = r->product[r->seen[i]] / (length[v] * length[r->seen[i]]);
    for (uint32_t k = 0; k < NEAREST; k++) {
        uint32_t best = UINT32_MAX;
        for (uint32_t i = 0; i < r->count; i++) {
            if (cosine[i] < 0) continue;
            if (best == UINT32_MAX || cosine[i] > cosine[best] || (cosine[i] == cosine[best] && r->seen[i] < r->seen[best])) best = i;
        }
        if (best == UINT32_MAX) break;
        uint32_t u = r->seen[best], both = r->shared[u];
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, v)->id;
        c[1].s = ent_pass__actor(in, u)->id;
        c[2].d = fmin(1, cosine[best]);
        c[3].d = (double)both / (ent_net__degree(net, v) + ent_net__degree(net, u) - both);
        c[4].i = both;
        c[5].s = tied(net, v, u) ? ENT_S("yes") : ENT_S("no");
        c[6].s = ent_str_fmt(a, "participant=\"%s\",\"%s\"", c[0].s.p, c[1].s.p);
        cosine[best] = -1;
    }
    for (uint32_t i = 0; i < r->count; i++) r->product[r->seen[i]] = 0, r->shared[r->seen[i]] = 0;
}

ent_status ent_pass_similarity(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ent_graph_net(in->graph, scratch, &net);
    double *length = ENT_NEWN(scratch, double, net.n), *strength = ENT_NEWN(scratch, double, net.n);
    for (uint32_t i = 0, v = 0; v < net.n; length[v] = sqrt(length[v]), v++)
        for (; i < net.offset[v + 1]; i++) length[v] += net.weight[i] * net.weight[i];
    ent_measure__strength(&net, strength);
    row r = { ENT_NEWN(scratch, double, net.n), ENT_NEWN(scratch, uint32_t, net.n), ENT_NEWN(scratch, uint32_t, net.n), 0 };
    uint32_t *order = ent_pass__order(strength, net.n, scratch), n = net.n < MOST_ACTORS ? net.n : MOST_ACTORS;
    ent_table *t = ENT_TABLE(out, a, "similarity", COLUMNS, "Who deals with the same others: the %u strongest actors", n);
    for (uint32_t k = 0; k < ent_pass__top(in, n); k++) {
        measure(&net, order[k], &r);
        show(in, &net, length, order[k], &r, t, scratch, a);
    }
    ent_arena_free(scratch);
    return ENT_OK;
}
