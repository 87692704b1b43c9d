#include <math.h>

#include "memo.h"

enum { SHOWN_MEMBERS = 12 };

static const ent_column MEMBERS[] = {
    { "community", ENT_COL_INT, "", "1 = the largest" },
    { "actor", ENT_COL_ACTOR, "", "" },
    { "name", ENT_COL_TEXT, "", "" },
    { "strength_inside", ENT_COL_REAL, "", "weight of its ties within the community" },
    { "share_inside", ENT_COL_REAL, "share", "of its strength" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column GROUPS[] = {
    { "community", ENT_COL_INT, "", "1 = the largest" },
    { "members", ENT_COL_INT, "actors", "" },
    { "ties_inside", ENT_COL_INT, "ties", "between members" },
    { "weight_inside", ENT_COL_REAL, "", "of these ties" },
    { "weight_outside", ENT_COL_REAL, "", "of ties to others" },
    { "density", ENT_COL_REAL, "share", "of the pairs of members that are tied" },
    { "actors", ENT_COL_LIST, "", "the strongest inside first" },
};

typedef struct {
    double *inside, *strength;
    uint32_t *member, count;
} parts;

static parts divide(const ent_net *net, const uint32_t *member, uint32_t count, ent_arena *a) {
    parts p = { ENT_NEWN(a, double, net->n), ENT_NEWN(a, double, net->n), (uint32_t *)member, count };
    ent_measure__strength(net, p.strength);
    for (uint32_t v = 0; v < net->n; v++)
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
            if (member[net->to[i]] == member[v]) p.inside[v] += net->weight[i];
    return p;
}

static uint32_t ties_inside(const ent_net *net, const uint32_t *member, uint32_t v) {
    uint32_t n = 0;
    for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) n += net->to[i] > v && member[net->to[i]] == member[v];
    return n;
}

/* Vertices ordered by community, the strongest inside first. */
static uint32_t *by_community(const ent_net *net, const parts *p, ent_arena *a) {
    uint32_t *strong = ent_pass__order(p->inside, net->n, a), *order = ENT_NEWN(a, uint32_t, net->n);
    uint32_t *at = ENT_NEWN(a, uint32_t, p->count + 1);
    for (uint32_t v = 0; v < net->n; v++) at[p->member[v] + 1]++;
    for (uint32_t c = 0; c < p->count; c++) at[c + 1] += at[c];
    for (uint32_t i = 0; i < net->n; i++) order[at[p->member[strong[i]]]++] = strong[i];
    return order;
}

static void show_group(const ent_pass_input *in, const ent_net *net, const parts *p, const uint32_t *v, uint32_t n,
                       ent_table *t, ent_arena *a) {
    ent_value *c = ent_table_row(t, a);
    double inside = 0, outside = 0;
    uint32_t ties = 0;
    ent_str list = ENT_S("");
    for (uint32_t i = 0; i < n; i++) {
        inside += p->inside[v[i]] / 2;
        outside += p->strength[v[i]] - p->inside[v[i]];
        ties += ties_inside(net, p->member, v[i]);
        if (i < SHOWN_MEMBERS) list = ent_str_fmt(a, "%s%s%s", list.p, i ? " " : "", ent_pass__actor(in, v[i])->id.p);
    }
    c[0].i = p->member[v[0]] + 1;
    c[1].i = n;
    c[2].i = ties;
    c[3].d = inside;
    c[4].d = outside;
    c[5].d = n > 1 ? ties / (n * (n - 1.0) / 2) : NAN;
    c[6].s = list;
}

static void show_members(const ent_pass_input *in, const parts *p, const uint32_t *v, uint32_t n, ent_table *t, ent_arena *a) {
    for (uint32_t i = 0; i < n; i++) {
        ent_value *c = ent_table_row(t, a);
        c[0].i = p->member[v[i]] + 1;
        c[1].s = ent_pass__actor(in, v[i])->id;
        c[2].s = ent_pass__actor(in, v[i])->name;
        c[3].d = p->inside[v[i]];
        c[4].d = p->strength[v[i]] > 0 ? p->inside[v[i]] / p->strength[v[i]] : NAN;
        c[5].s = ent_pass__where_actor(in, a, v[i]);
    }
}

ent_status ent_pass_communities(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    ent_net net;
    ent_graph_net(in->graph, scratch, &net);
    const ent_communities *found;
    ent_status s = ent_pass_memo__communities(in, &net, &found, err);
    if (!s) {
        const uint32_t *member = found->member, count = found->count;
        parts p = divide(&net, member, count, scratch);
        uint32_t *order = by_community(&net, &p, scratch);
        ent_table *groups = ENT_TABLE(out, a, "community_groups", GROUPS,
                                      "%u communities: modularity %.4f, agreement of %d runs %.3f (adjusted Rand index, 1 = the same)",
                                      count, found->modularity, found->runs, found->agreement);
        ent_table *members = ENT_TABLE(out, a, "communities", MEMBERS, "Members of the communities");
        for (uint32_t i = 0, n; i < net.n; i += n) {
            for (n = 1; i + n < net.n && member[order[i + n]] == member[order[i]];) n++;
            show_group(in, &net, &p, order + i, n, groups, a);
            show_members(in, &p, order + i, n, members, a);
        }
    }
    ent_arena_free(scratch);
    return s;
}
