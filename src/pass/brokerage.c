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

/* The arcs that are acts, with the group of each one's end beside it. */
typedef struct {
    uint32_t *offset, *to, *group;
} arcs;

static arcs acts_of(const ent_net *net, const uint32_t *group, ent_arena *a) {
    uint32_t n = 0, most = net->n ? net->offset[net->n] : 0;
    arcs x = { ENT_NEWN(a, uint32_t, net->n + 1), ENT_NEWN(a, uint32_t, most), ENT_NEWN(a, uint32_t, most) };
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            if (net->acts[i] < ENT_NO_ACT * net->weight[i]) continue;
            x.to[n] = net->to[i];
            x.group[n++] = group[net->to[i]];
        }
        x.offset[v + 1] = n;
    }
    return x;
}

/* The paths from a over b to whom a does not reach. No branches: who is reached cannot be foreseen. */
static void count_over(const arcs *x, const unsigned char *reached, uint32_t group_a, uint32_t b, uint32_t group_b, uint64_t *roles) {
    uint32_t all = 0, in_a = 0, in_b = 0;
    for (uint32_t k = x->offset[b]; k < x->offset[b + 1]; k++) {
        uint32_t free = !reached[x->to[k]];
        all += free;
        in_a += free & (x->group[k] == group_a);
        in_b += free & (x->group[k] == group_b);
    }
    if (group_a == group_b) {
        roles[COORDINATOR] += in_b;
        roles[REPRESENTATIVE] += all - in_b;
    } else {
        roles[GATEKEEPER] += in_b;
        roles[ITINERANT] += in_a;
        roles[LIAISON] += all - in_a - in_b;
    }
}

/* Cost: the paths of two arcs. */
static void count(const ent_net *net, const uint32_t *group, uint64_t (*roles)[ROLES], ent_arena *scratch) {
    arcs x = acts_of(net, group, scratch);
    unsigned char *reached = ENT_NEWN(scratch, unsigned char, net->n);
    for (uint32_t a = 0; a < net->n; a++) {
        uint32_t from = x.offset[a], to = x.offset[a + 1];
        reached[a] = 1;
        for (uint32_t i = from; i < to; i++) reached[x.to[i]] = 1;
        for (uint32_t i = from; i < to; i++) count_over(&x, reached, group[a], x.to[i], x.group[i], roles[x.to[i]]);
        for (uint32_t i = from; i < to; i++) reached[x.to[i]] = 0;
        reached[a] = 0;
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
