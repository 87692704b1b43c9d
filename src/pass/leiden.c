/* Leiden's communities, several runs, and how well they agree. */
#include <math.h>
#include <stdlib.h>

#include "net_igraph.h"
#include "share.h"

enum { ROUNDS = 3, MOST_RUNS = 16 };

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

/* ---- runs, side by side ------------------------------------------------------------------------------------------- */

static const double WORTH_A_PROCESS = 2e5; /* ties × runs */

typedef struct {
    igraph_t graph;
    igraph_vector_t weight, strength;
    double resolution;
    uint32_t n;
    uint64_t seed[MOST_RUNS];
    double *modularity; /* of each run; NAN = failed. Shared, like the members behind it. */
    uint32_t *member;   /* run × n */
} work;

static void one_run(void *data, int run) {
    work *w = data;
    igraph_integer_t count;
    igraph_vector_int_t membership;
    uint32_t *member = w->member + (size_t)run * w->n;
    igraph_vector_int_init(&membership, 0);
    igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)w->seed[run]);
    igraph_error_t code = igraph_community_leiden(&w->graph, &w->weight, &w->strength, w->resolution, 0.01, false, ROUNDS,
                                                  &membership, &count, NULL);
    if (!code) code = igraph_modularity(&w->graph, &membership, &w->weight, 1, false, &w->modularity[run]);
    if (code) w->modularity[run] = NAN;
    for (uint32_t v = 0; !code && v < w->n; v++) member[v] = (uint32_t)VECTOR(membership)[v];
    if (!code) renumber(member, w->n);
    igraph_vector_int_destroy(&membership);
}

static double agreement_of(const work *w, int runs) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < runs; i++)
        for (int k = i + 1; k < runs; k++)
            sum += ent_measure__rand_index(w->member + (size_t)i * w->n, w->member + (size_t)k * w->n, w->n), count++;
    return count ? sum / count : NAN;
}

static int best_run(const work *w, int runs) {
    int best = -1;
    for (int i = 0; i < runs; i++)
        if (!isnan(w->modularity[i]) && (best < 0 || w->modularity[i] > w->modularity[best] + 1e-12)) best = i;
    return best;
}

static ent_status many_runs(work *w, int runs, int processes, uint32_t *member, double *modularity, double *agreement, ent_err *err) {
    size_t bytes = (size_t)runs * (sizeof(double) + w->n * sizeof(uint32_t));
    bool small = (double)igraph_ecount(&w->graph) * runs < WORTH_A_PROCESS;
    int n = small ? 1 : ent_share__processes(processes);
    void *shared = n > 1 ? ent_share__memory(bytes) : NULL;
    w->modularity = shared ? shared : ent_xmalloc(bytes);
    w->member = (uint32_t *)(w->modularity + runs);
    ent_share__run(&(ent_share){ one_run, NULL, w, runs }, shared ? n : 1);
    int best = best_run(w, runs);
    if (best >= 0) {
        *modularity = w->modularity[best];
        memcpy(member, w->member + (size_t)best * w->n, w->n * sizeof *member);
        if (agreement) *agreement = agreement_of(w, runs);
    }
    if (shared) ent_share__release(shared, bytes);
    else free(w->modularity);
    return best >= 0 ? ENT_OK : ent_igraph__failed(IGRAPH_FAILURE, "communities", err);
}

ent_status ent_measure__leiden(const ent_net *net, const ent_leiden_opts *opts, uint32_t *member, uint32_t *communities,
                               double *modularity, double *agreement, ent_err *err) {
    for (uint32_t v = 0; v < net->n; v++) member[v] = v;
    *communities = net->n;
    *modularity = NAN;
    if (agreement) *agreement = NAN;
    if (!ent_net__ties(net)) return ENT_OK;
    work w = { .n = net->n };
    uint64_t state = opts->seed;
    for (int i = 0; i < MOST_RUNS; i++) w.seed[i] = ent_pass__random(&state) >> 1;
    igraph_vector_init(&w.strength, net->n);
    ent_measure__strength(net, VECTOR(w.strength));
    double total = 0;
    for (uint32_t v = 0; v < net->n; v++) total += VECTOR(w.strength)[v];
    w.resolution = 1 / total;
    ent_status s = ent_net__igraph(net, &w.graph, &w.weight, err);
    int runs = opts->runs < MOST_RUNS ? opts->runs : MOST_RUNS;
    if (!s) s = many_runs(&w, runs, opts->processes, member, modularity, agreement, err);
    if (!s) *communities = renumber(member, net->n);
    igraph_destroy(&w.graph);
    igraph_vector_destroy(&w.weight);
    igraph_vector_destroy(&w.strength);
    return s;
}
