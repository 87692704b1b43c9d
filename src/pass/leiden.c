/* Leiden's communities, several runs, and how well they agree. */
#include <math.h>
#include <stdlib.h>

#include "net_igraph.h"

enum { ROUNDS = 3 };

/* Numbers communities by size, the largest first; equal ones by their first member. */
static uint32_t renumber(uint32_t *member, uint32_t n) {
    ent_arena *a = ent_arena_new();
    uint32_t count = 0, *first = ENT_NEWN(a, uint32_t, n + 1), *fresh = ENT_NEWN(a, uint32_t, n + 1);
    double *size = ENT_NEWN(a, double, n + 1);
    memset(first, 0xff, (n + 1) * sizeof *first);
    for (uint32_t v = 0; v < n; v++) {
        if (first[member[v]] == UINT32_MAX) first[member[v]] = count++;
        member[v] = first[member[v]];
        size[member[v]]++;
    }
    uint32_t *order = ent_pass__order(size, count, a);
    for (uint32_t c = 0; c < count; c++) fresh[order[c]] = c;
    for (uint32_t v = 0; v < n; v++) member[v] = fresh[member[v]];
    ent_arena_free(a);
    return count;
}

typedef struct {
    uint32_t x, y;
} both;
static int by_both(const void *p, const void *q) {
    const both *a = p, *b = q;
    if (a->x != b->x) return a->x < b->x ? -1 : 1;
    return (a->y > b->y) - (a->y < b->y);
}
static double pairs(double n) { return n * (n - 1) / 2; }
static double same_pairs(const uint32_t *x, uint32_t n, ent_arena *a) {
    uint32_t *size = ENT_NEWN(a, uint32_t, n);
    double sum = 0;
    for (uint32_t v = 0; v < n; v++) size[x[v]]++;
    for (uint32_t c = 0; c < n; c++) sum += pairs(size[c]);
    return sum;
}

double ent_measure__rand_index(const uint32_t *x, const uint32_t *y, uint32_t n) {
    ent_arena *a = ent_arena_new();
    both *b = ENT_NEWN(a, both, n);
    for (uint32_t v = 0; v < n; v++) b[v] = (both){ x[v], y[v] };
    if (n) qsort(b, n, sizeof *b, by_both);
    double together = 0;
    for (uint32_t i = 0, from = 0; i < n; i++) {
        if (i + 1 < n && by_both(&b[i], &b[i + 1]) == 0) continue;
        together += pairs(i + 1 - from);
        from = i + 1;
    }
    double in_x = same_pairs(x, n, a), in_y = same_pairs(y, n, a), chance = n > 1 ? in_x * in_y / pairs(n) : 0;
    double most = (in_x + in_y) / 2;
    ent_arena_free(a);
    return most == chance ? 1 : (together - chance) / (most - chance);
}

typedef struct {
    igraph_t graph;
    igraph_vector_t weight, strength;
    igraph_vector_int_t membership;
    double resolution;
} work;

static ent_status one_run(work *w, uint64_t seed, uint32_t *member, double *modularity, ent_err *err) {
    igraph_integer_t count;
    igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
    igraph_error_t code = igraph_community_leiden(&w->graph, &w->weight, &w->strength, w->resolution, 0.01, false, ROUNDS,
                                                  &w->membership, &count, NULL);
    if (!code) code = igraph_modularity(&w->graph, &w->membership, &w->weight, 1, false, modularity);
    if (code) return ent_igraph__failed(code, "communities", err);
    for (igraph_integer_t v = 0; v < igraph_vcount(&w->graph); v++) member[v] = (uint32_t)VECTOR(w->membership)[v];
    return ENT_OK;
}

static double agreement_of(uint32_t *const *run, int runs, uint32_t n) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < runs; i++)
        for (int k = i + 1; k < runs; k++) sum += ent_measure__rand_index(run[i], run[k], n), count++;
    return count ? sum / count : NAN;
}

static ent_status many_runs(work *w, uint32_t n, uint64_t seed, int runs, uint32_t *member, double *modularity,
                            double *agreement, ent_err *err) {
    ent_arena *a = ent_arena_new();
    uint32_t **run = ENT_NEWN(a, uint32_t *, runs);
    ent_status s = ENT_OK;
    *modularity = -2;
    for (int i = 0; i < runs && !s; i++) {
        double q = 0;
        run[i] = ENT_NEWN(a, uint32_t, n);
        s = one_run(w, ent_pass__random(&seed) >> 1, run[i], &q, err);
        if (s) break;
        renumber(run[i], n);
        if (q > *modularity + 1e-12) *modularity = q, memcpy(member, run[i], n * sizeof *member);
    }
    if (!s && agreement) *agreement = agreement_of(run, runs, n);
    ent_arena_free(a);
    return s;
}

ent_status ent_measure__leiden(const ent_net *net, uint64_t seed, int runs, uint32_t *member, uint32_t *communities,
                               double *modularity, double *agreement, ent_err *err) {
    for (uint32_t v = 0; v < net->n; v++) member[v] = v;
    *communities = net->n;
    *modularity = NAN;
    if (agreement) *agreement = NAN;
    if (!ent_net__ties(net)) return ENT_OK;
    work w;
    igraph_vector_int_init(&w.membership, 0);
    igraph_vector_init(&w.strength, net->n);
    ent_measure__strength(net, VECTOR(w.strength));
    double total = 0;
    for (uint32_t v = 0; v < net->n; v++) total += VECTOR(w.strength)[v];
    w.resolution = 1 / total;
    ent_status s = ent_net__igraph(net, &w.graph, &w.weight, err);
    if (!s) s = many_runs(&w, net->n, seed, runs, member, modularity, agreement, err);
    if (!s) *communities = renumber(member, net->n);
    igraph_destroy(&w.graph);
    igraph_vector_destroy(&w.weight);
    igraph_vector_destroy(&w.strength);
    igraph_vector_int_destroy(&w.membership);
    return s;
}
