/* Betweenness, closeness and harmonic centrality: sources shared out over processes, sums put together. */
#define _DEFAULT_SOURCE
#include <math.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measures.h"

/* Sources are cut into this many parts however many processes there are, so that sums have one order. */
enum { PARTS = 8, MOST_PROCESSES = PARTS };
static const double WORTH_A_PROCESS = 4e6; /* arcs to walk */

typedef struct {
    const ent_net *net;
    const ent_paths_opts *opts;
    const uint32_t *source;
    uint32_t sources;
    double *memory; /* PARTS × ENT_PATHS_ARRAYS × n */
} job;

static ent_paths__sums sums_of(const job *j, int part) {
    size_t n = j->net->n;
    double *p = j->memory + (size_t)part * ENT_PATHS_ARRAYS * n;
    return (ent_paths__sums){ p, p + n, p + 2 * n, p + 3 * n, p + 4 * n };
}

static void run_part(const job *j, ent_walker *w, int part, bool tell) {
    ent_paths__sums sums = sums_of(j, part);
    const ent_pass_input *in = j->opts->progress;
    for (uint32_t i = (uint32_t)part, k = 0; i < j->sources; i += PARTS, k++) {
        ent_walker__source(w, j->source[i], &sums);
        if (tell && in && k % 64 == 63) ent_pass__progress(in, j->opts->what, ((double)part + (double)i / j->sources) / PARTS);
    }
}

/* Parts first, first + step, … */
static void run_parts(const job *j, int first, int step) {
    ent_arena *a = ent_arena_new();
    ent_walker *w = ent_walker__new(j->net, j->opts->weighted, a);
    for (int part = first; part < PARTS; part += step) run_part(j, w, part, first == 0);
    ent_arena_free(a);
}

static int processes_for(const job *j) {
    bool small = (double)j->sources * j->net->offset[j->net->n] < WORTH_A_PROCESS;
    long n = j->opts->processes > 0 ? j->opts->processes : small ? 1 : sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MOST_PROCESSES ? MOST_PROCESSES : (int)n;
}

/* A child's parts are done again here when it could not be started or died. */
static void repeat(const job *j, int first, int step) {
    for (int part = first; part < PARTS; part += step)
        memset(sums_of(j, part).dependency, 0, ENT_PATHS_ARRAYS * (size_t)j->net->n * sizeof(double));
    run_parts(j, first, step);
}

static void share_out(const job *j) {
    int n = processes_for(j);
    pid_t child[MOST_PROCESSES] = { 0 };
    fflush(NULL);
    for (int i = 1; i < n; i++) {
        child[i] = fork();
        if (child[i] != 0) continue;
        run_parts(j, i, n);
        _exit(0);
    }
    run_parts(j, 0, n);
    for (int i = 1; i < n; i++) {
        int status = 1;
        if (child[i] < 0 || waitpid(child[i], &status, 0) < 0 || status != 0) repeat(j, i, n);
    }
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
        bool alone = processes_for(&j) == 1;
        j.memory = alone ? NULL : mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (!alone && j.memory == MAP_FAILED) alone = true;
        if (alone) j.memory = ent_arena_alloc(scratch, bytes), run_parts(&j, 0, 1);
        else share_out(&j);
        ent_paths__sums total;
        add_up(&j, &total);
        finish(&j, &total, scratch, out);
        if (!alone) munmap(j.memory, bytes);
    }
    ent_arena_free(scratch);
}
