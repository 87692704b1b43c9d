/* Betweenness, closeness and harmonic centrality: sources shared out over processes, sums put together. */
#include <math.h>
#include <stdlib.h>

#include "measures.h"
#include "share.h"

/* Sources are cut into this many parts however many processes there are, so that sums have one order. */
enum { PARTS = 8 };
static const double WORTH_A_PROCESS = 4e6; /* arcs to walk */

typedef struct {
    const ent_net *net;
    const ent_paths_opts *opts;
    const uint32_t *source;
    uint32_t sources;
    int processes;
    double *memory; /* PARTS × ENT_PATHS_ARRAYS × n */
} job;

static ent_paths__sums sums_of(const job *j, int part) {
    size_t n = j->net->n;
    double *p = j->memory + (size_t)part * ENT_PATHS_ARRAYS * n;
    return (ent_paths__sums){ p, p + n, p + 2 * n, p + 3 * n, p + 4 * n };
}

static void run_part(void *data, int part) {
    const job *j = data;
    const ent_pass_input *in = part == 0 ? j->opts->progress : NULL;
    ent_arena *a = ent_arena_new();
    ent_walker *w = ent_walker__new(j->net, j->opts->weighted, a);
    ent_paths__sums sums = sums_of(j, part);
    for (uint32_t i = (uint32_t)part, k = 0; i < j->sources; i += PARTS, k++) {
        ent_walker__source(w, j->source[i], &sums);
        /* The parts run side by side or one after the other: told by the share of all that the first one has done. */
        double rounds = (double)PARTS / j->processes;
        if (in && k % 32 == 31) ent_pass__progress(in, j->opts->what, (double)i / j->sources / rounds);
    }
    ent_arena_free(a);
}

static void clear_part(void *data, int part) {
    const job *j = data;
    memset(sums_of(j, part).dependency, 0, ENT_PATHS_ARRAYS * (size_t)j->net->n * sizeof(double));
}

static int processes_for(const job *j) {
    bool small = (double)j->sources * j->net->offset[j->net->n] < WORTH_A_PROCESS;
    return j->opts->processes == 0 && small ? 1 : ent_share__processes(j->opts->processes);
}

static const uint32_t *choose(const ent_net *net, const ent_paths_opts *o, uint32_t *n, ent_arena *a) {
    uint32_t *v = ENT_NEWN(a, uint32_t, net->n);
    uint64_t state = o->seed;
    for (uint32_t i = 0; i < net->n; i++) v[i] = i;
    *n = o->sources && o->sources < net->n ? o->sources : net->n;
    for (uint32_t i = 0; *n < net->n && i < *n; i++) {
        uint32_t k = i + (uint32_t)ent_pass__below(&state, net->n - i), t = v[i];
        v[i] = v[k];
        v[k] = t;
    }
    return v;
}

static void add_up(const job *j, ent_paths__sums *total) {
    *total = sums_of(j, 0);
    for (int part = 1; part < PARTS; part++) {
        const double *from = sums_of(j, part).dependency;
        for (size_t i = 0; i < ENT_PATHS_ARRAYS * (size_t)j->net->n; i++) total->dependency[i] += from[i];
    }
}

/* 95 % interval of a mean of k drawn without replacement from n. */
static double half_width(double sum, double square, double k, double n) {
    double mean = sum / k, variance = (square / k - mean * mean) * k / (k - 1);
    return 1.96 * sqrt(variance > 0 ? variance / k * (1 - k / n) : 0);
}

static void finish(const job *j, const ent_paths__sums *s, ent_arena *a, ent_paths *out) {
    const ent_net *net = j->net;
    double n = net->n, k = j->sources;
    bool sampled = j->sources < net->n;
    uint32_t *component = ENT_NEWN(a, uint32_t, net->n), *size = ENT_NEWN(a, uint32_t, net->n + 1);
    ent_measure__components(net, component, a);
    char *is_source = ENT_NEWN(a, char, net->n);
    for (uint32_t v = 0; v < net->n; v++) size[component[v]]++;
    for (uint32_t i = 0; i < j->sources; i++) is_source[j->source[i]] = 1;
    for (uint32_t v = 0; v < net->n; v++) {
        double others = size[component[v]] - 1.0;
        out->betweenness[v] = n > 2 ? s->dependency[v] * (n / k) / ((n - 1) * (n - 2)) : 0;
        out->error[v] = sampled ? half_width(s->dependency[v], s->square[v], k, n) * n / ((n - 1) * (n - 2)) : NAN;
        out->closeness[v] = others == 0 ? 0 : s->reached[v] == 0 ? NAN : s->reached[v] / s->distance[v] * others / (n - 1);
        out->harmonic[v] = n > 1 && k > is_source[v] ? s->inverse[v] / (k - is_source[v]) : 0;
    }
    out->sources = j->sources;
    out->bound = sampled ? sqrt(log(2 * n / 0.05) / (2 * k)) : 0;
}

void ent_measure__paths(const ent_net *net, const ent_paths_opts *opts, ent_arena *a, ent_paths *out) {
    ent_arena *scratch = ent_arena_new();
    size_t bytes = (size_t)PARTS * ENT_PATHS_ARRAYS * net->n * sizeof(double);
    job j = { .net = net, .opts = opts };
    *out = (ent_paths){ .betweenness = ENT_NEWN(a, double, net->n), .error = ENT_NEWN(a, double, net->n),
                        .closeness = ENT_NEWN(a, double, net->n), .harmonic = ENT_NEWN(a, double, net->n) };
    if (net->n) {
        j.source = choose(net, opts, &j.sources, scratch);
        j.processes = processes_for(&j);
        void *shared = j.processes > 1 ? ent_share__memory(bytes) : NULL;
        if (!shared) j.processes = 1;
        j.memory = shared ? shared : ent_arena_alloc(scratch, bytes);
        ent_share__run(&(ent_share){ run_part, clear_part, &j, PARTS }, j.processes);
        ent_paths__sums total;
        add_up(&j, &total);
        finish(&j, &total, scratch, out);
        ent_share__release(shared, bytes);
    }
    ent_arena_free(scratch);
}
