/* Brokerage roles: a acts on b and b on c, but a not on c; the groups that the three are in make b's role. */
#include "memo.h"

enum { COORDINATOR, ITINERANT, GATEKEEPER, REPRESENTATIVE, LIAISON, ROLES };

static const ent_column COLUMNS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "community", ENT_COL_INT, "", "the group it is in (as in communities)" },
    { "total", ENT_COL_INT, "paths", "that it brokers" },
    { "coordinator", ENT_COL_INT, "paths", "all three in one group" },
    { "itinerant", ENT_COL_INT, "paths", "the two in one group, the broker from outside" },
    { "gatekeeper", ENT_COL_INT, "paths", "from outside into its own group" },
    { "representative", ENT_COL_INT, "paths", "out of its own group" },
    { "liaison", ENT_COL_INT, "paths", "three groups" },
    { "where", ENT_COL_WHERE, "", "" },
};

static int role_of(uint32_t a, uint32_t b, uint32_t c) {
    if (a == b) return b == c ? COORDINATOR : REPRESENTATIVE;
    if (b == c) return GATEKEEPER;
    return a == c ? ITINERANT : LIAISON;
}

static bool acts(const ent_net *net, uint32_t arc) { return net->acts[arc] >= ENT_NO_ACT * net->weight[arc]; }

/* Cost: the paths of two arcs. */
static void count(const ent_net *net, const uint32_t *group, uint64_t (*roles)[ROLES], ent_arena *scratch) {
    uint32_t *mark = ENT_NEWN(scratch, uint32_t, net->n);
    for (uint32_t a = 0; a < net->n; a++) {
        mark[a] = a + 1;
        for (uint32_t i = net->offset[a]; i < net->offset[a + 1]; i++)
            if (acts(net, i)) mark[net->to[i]] = a + 1;
        for (uint32_t i = net->offset[a]; i < net->offset[a + 1]; i++) {
            uint32_t b = net->to[i];
            if (!acts(net, i)) continue;
            for (uint32_t k = net->offset[b]; k < net->offset[b + 1]; k++)
                if (acts(net, k) && mark[net->to[k]] != a + 1) roles[b][role_of(group[a], group[b], group[net->to[k]])]++;
        }
    }
}

static void show(const ent_pass_input *in, const uint32_t *group, uint64_t (*roles)[ROLES], ent_table *t, ent_arena *scratch,
                 ent_arena *a) {
    size_t n = in->corpus->actors;
    double *total = ENT_NEWN(scratch, double, n);
    for (size_t v = 0; v < n; v++)
        for (int r = 0; r < ROLES; r++) total[v] += (double)roles[v][r];
    uint32_t *order = ent_pass__order(total, n, scratch);
    for (size_t k = 0; k < ent_pass__top(in, n) && total[order[k]] > 0; k++) {
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, order[k])->id;
        c[1].i = group[order[k]] + 1;
        c[2].i = (int64_t)total[order[k]];
        for (int r = 0; r < ROLES; r++) c[3 + r].i = (int64_t)roles[order[k]][r];
        c[8].s = ent_pass__where_actor(in, a, order[k]);
    }
}

ent_status ent_pass_brokerage(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ent_graph_net(in->graph, scratch, &net);
    const ent_communities *c;
    ent_status s = ent_pass_memo__communities(in, &net, &c, err);
    if (!s) {
        uint64_t(*roles)[ROLES] = ent_arena_alloc(scratch, sizeof *roles * (net.n + 1));
        count(&net, c->member, roles, scratch);
        ent_table *t = ENT_TABLE(out, a, "brokerage", COLUMNS, "Brokerage between %u communities", c->count);
        show(in, c->member, roles, t, scratch, a);
    }
    ent_arena_free(scratch);
    return s;
}
