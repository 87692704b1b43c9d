/* Measures that need no more than a vertex and its neighbours, components and PageRank. */
#include <math.h>
#include <stdlib.h>

#include "measures.h"

void ent_measure__strength(const ent_net *net, double *out) {
    for (uint32_t v = 0; v < net->n; v++) {
        out[v] = 0;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) out[v] += net->weight[i];
    }
}

uint32_t ent_measure__components(const ent_net *net, uint32_t *component, ent_arena *a) {
    uint32_t *stack = ENT_NEWN(a, uint32_t, net->n), count = 0;
    memset(component, 0xff, net->n * sizeof *component);
    for (uint32_t s = 0; s < net->n; s++) {
        if (component[s] != UINT32_MAX) continue;
        uint32_t n = 1;
        stack[0] = s;
        component[s] = count;
        while (n) {
            uint32_t v = stack[--n];
            for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
                uint32_t u = net->to[i];
                if (component[u] != UINT32_MAX) continue;
                component[u] = count;
                stack[n++] = u;
            }
        }
        count++;
    }
    return count;
}

/* ---- cores: vertices in bins by degree, the lowest taken off first ---------------------------------------------- */

typedef struct {
    uint32_t *order, *place, *bin;
} bins;

static bins sort_by_degree(const ent_net *net, uint32_t *degree, ent_arena *a) {
    uint32_t most = 0, n = net->n;
    for (uint32_t v = 0; v < n; v++) {
        degree[v] = ent_net__degree(net, v);
        if (degree[v] > most) most = degree[v];
    }
    bins b = { ENT_NEWN(a, uint32_t, n), ENT_NEWN(a, uint32_t, n), ENT_NEWN(a, uint32_t, most + 2) };
    for (uint32_t v = 0; v < n; v++) b.bin[degree[v] + 1]++;
    for (uint32_t d = 0; d <= most; d++) b.bin[d + 1] += b.bin[d];
    for (uint32_t v = 0; v < n; v++) b.place[v] = b.bin[degree[v]]++, b.order[b.place[v]] = v;
    for (uint32_t d = most + 1; d > 0; d--) b.bin[d] = b.bin[d - 1];
    b.bin[0] = 0;
    return b;
}

/* Moves u one bin down: it changes place with the first of its bin. */
static void lower(bins *b, uint32_t *degree, uint32_t u) {
    uint32_t first = b->bin[degree[u]], w = b->order[first], at = b->place[u];
    b->order[first] = u;
    b->order[at] = w;
    b->place[u] = first;
    b->place[w] = at;
    b->bin[degree[u]]++;
    degree[u]--;
}

void ent_measure__cores(const ent_net *net, uint32_t *degree) {
    ent_arena *a = ent_arena_new();
    bins b = sort_by_degree(net, degree, a);
    for (uint32_t k = 0; k < net->n; k++) {
        uint32_t v = b.order[k];
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
            if (degree[net->to[i]] > degree[v]) lower(&b, degree, net->to[i]);
    }
    ent_arena_free(a);
}

/* ---- triangles -------------------------------------------------------------------------------------------------- */

static bool above(const ent_net *net, uint32_t u, uint32_t v) {
    uint32_t a = ent_net__degree(net, u), b = ent_net__degree(net, v);
    return a != b ? a > b : u > v;
}

/* Each triangle is found once, from its lowest vertex, looking up only. */
void ent_measure__triangles(const ent_net *net, uint64_t *out) {
    ent_arena *a = ent_arena_new();
    uint32_t *up = ENT_NEWN(a, uint32_t, net->n ? net->offset[net->n] / 2 : 0), *from = ENT_NEWN(a, uint32_t, net->n + 1);
    uint32_t *mark = ENT_NEWN(a, uint32_t, net->n), n = 0;
    for (uint32_t v = 0; v < net->n; v++) {
        out[v] = 0;
        from[v] = n;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
            if (above(net, net->to[i], v)) up[n++] = net->to[i];
    }
    from[net->n] = n;
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = from[v]; i < from[v + 1]; i++) mark[up[i]] = v + 1;
        for (uint32_t i = from[v]; i < from[v + 1]; i++) {
            uint32_t u = up[i];
            for (uint32_t k = from[u]; k < from[u + 1]; k++)
                if (mark[up[k]] == v + 1) out[v]++, out[u]++, out[up[k]]++;
        }
    }
    ent_arena_free(a);
}

void ent_measure__constraint(const ent_net *net, double *out) {
    ent_arena *a = ent_arena_new();
    double *strength = ENT_NEWN(a, double, net->n), *tied = ENT_NEWN(a, double, net->n);
    uint32_t *mark = ENT_NEWN(a, uint32_t, net->n);
    ent_measure__strength(net, strength);
    for (uint32_t v = 0; v < net->n; v++) {
        uint32_t from = net->offset[v], to = net->offset[v + 1];
        for (uint32_t i = from; i < to; i++) mark[net->to[i]] = v + 1, tied[net->to[i]] = net->weight[i] / strength[v];
        for (uint32_t i = from; i < to; i++) {
            uint32_t q = net->to[i];
            double share = net->weight[i] / strength[v] / strength[q];
            for (uint32_t k = net->offset[q]; k < net->offset[q + 1]; k++)
                if (mark[net->to[k]] == v + 1) tied[net->to[k]] += share * net->weight[k];
        }
        out[v] = from == to ? NAN : 0;
        for (uint32_t i = from; i < to; i++) out[v] += tied[net->to[i]] * tied[net->to[i]];
    }
    ent_arena_free(a);
}

/* Power iteration; a vertex without ties jumps anywhere. */
void ent_measure__pagerank(const ent_net *net, double damping, double *rank) {
    enum { MOST_ROUNDS = 1000 };
    ent_arena *a = ent_arena_new();
    uint32_t n = net->n;
    double *strength = ENT_NEWN(a, double, n), *share = ENT_NEWN(a, double, n), change = 1;
    ent_measure__strength(net, strength);
    for (uint32_t v = 0; v < n; v++) rank[v] = 1.0 / n;
    for (int round = 0; round < MOST_ROUNDS && n && change > 1e-14; round++) {
        double idle = 0;
        for (uint32_t v = 0; v < n; v++) {
            if (strength[v] > 0) share[v] = rank[v] / strength[v];
            else idle += rank[v];
        }
        change = 0;
        for (uint32_t v = 0; v < n; v++) {
            double sum = 0;
            for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) sum += share[net->to[i]] * net->weight[i];
            double fresh = (1 - damping) / n + damping * (sum + idle / n);
            change += fabs(fresh - rank[v]);
            rank[v] = fresh;
        }
    }
    ent_arena_free(a);
}
