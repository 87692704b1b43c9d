/* graph EVENTS.jsonl WHAT : figures of the graph rooms, CPU and wall seconds, medians of interleaved runs.
 * WHAT: paths (exact, shared out, sampled, against one igraph call), slide (windows moved against counted anew), layout. */
#include <math.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "net_igraph.h"
#include "share.h"

#include "entente.h"

enum { RUNS = 3, TOP = 20 };

static double wall(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}
static double of(int who) {
    struct rusage u;
    getrusage(who, &u);
    return (double)u.ru_utime.tv_sec + (double)u.ru_utime.tv_usec * 1e-6;
}
static double cpu(void) { return of(RUSAGE_SELF) + of(RUSAGE_CHILDREN); }

static int ascending(const void *p, const void *q) { return (*(const double *)p > *(const double *)q) - (*(const double *)p < *(const double *)q); }
static double median(double *v, int n) {
    qsort(v, (size_t)n, sizeof *v, ascending);
    return v[n / 2];
}

/* ---- betweenness ------------------------------------------------------------------------------------------------ */

static double igraph_run(const ent_net *net, double *out) {
    igraph_t g;
    igraph_vector_t weight, result;
    ent_net__igraph(net, &g, &weight, NULL);
    igraph_vector_init(&result, 0);
    double t = wall();
    igraph_betweenness(&g, &result, igraph_vss_all(), false, NULL);
    t = wall() - t;
    double n = net->n;
    for (uint32_t v = 0; v < net->n; v++) out[v] = VECTOR(result)[v] / ((n - 1) * (n - 2) / 2);
    igraph_vector_destroy(&result);
    igraph_vector_destroy(&weight);
    igraph_destroy(&g);
    return t;
}

static double own_run(const ent_net *net, uint32_t sources, int processes, ent_arena *a, ent_paths *p) {
    ent_paths_opts o = { .sources = sources, .processes = processes, .seed = 1 };
    double t = wall();
    ent_measure__paths(net, &o, a, p);
    return wall() - t;
}

static int overlap(const double *x, const double *y, uint32_t n, ent_arena *a) {
    uint32_t *p = ent_pass__order(x, n, a), *q = ent_pass__order(y, n, a);
    int same = 0;
    for (int i = 0; i < TOP; i++)
        for (int k = 0; k < TOP; k++) same += p[i] == q[k];
    return same;
}

static void paths(const ent_graph *g, ent_arena *a) {
    ent_net net;
    ent_paths exact, two, sampled;
    ent_graph_net(g, a, &net);
    double *other = ENT_NEWN(a, double, net.n), t[4][RUNS], most = 0, error = 0;
    for (int r = 0; r < RUNS; r++) {
        t[0][r] = igraph_run(&net, other);
        t[1][r] = own_run(&net, 0, 1, a, &exact);
        t[2][r] = own_run(&net, 0, 2, a, &two);
        t[3][r] = own_run(&net, 1024, 2, a, &sampled);
    }
    for (uint32_t v = 0; v < net.n; v++) most = fmax(most, fabs(other[v] - two.betweenness[v])), error = fmax(error, fabs(sampled.betweenness[v] - two.betweenness[v]));
    printf("betweenness, %u actors, %zu ties: igraph %.2f s, own one process %.2f s, two %.2f s (%.2f x igraph), differs by %.1e\n", net.n,
           ent_net__ties(&net), median(t[0], RUNS), median(t[1], RUNS), median(t[2], RUNS), median(t[0], RUNS) / median(t[2], RUNS), most);
    printf("  1,024 sources, two processes: %.2f s, top-%d overlap %.2f, largest error %.5f (bound %.3f)\n", median(t[3], RUNS), TOP,
           overlap(two.betweenness, sampled.betweenness, net.n, a) / (double)TOP, error, sampled.bound);
}

/* ---- windows ---------------------------------------------------------------------------------------------------- */

static void slide(const ent_graph *g, ent_arena *a) {
    ent_windows w;
    ent_err err = { 0 };
    if (ent_graph_windows(g->corpus, ENT_S("365d"), ENT_S("1d"), a, &w, &err)) exit(1);
    double moved[RUNS], counted[RUNS], sum = 0;
    size_t every = 16, n = 0; /* counted anew: every 16th window, or it takes too long */
    for (int r = 0; r < RUNS; r++) {
        ent_slide *s = ent_slide_new(g, a);
        double t = cpu();
        for (size_t i = 0; i < w.n; i++) ent_slide_to(s, w.v[i].event, w.v[i].events), sum += s->weight;
        moved[r] = (cpu() - t) / (double)w.n;
        ent_slide *fresh = ent_slide_new(g, a);
        t = cpu();
        n = 0;
        for (size_t i = 0; i < w.n; i += every, n++) {
            memset(fresh->contacts, 0, g->ties * sizeof *fresh->contacts);
            memset(fresh->degree, 0, g->vertices * sizeof *fresh->degree);
            memset(fresh->strength, 0, g->vertices * sizeof *fresh->strength);
            fresh->events = 0, fresh->ties = fresh->actors = 0, fresh->weight = 0;
            ent_slide_to(fresh, w.v[i].event, w.v[i].events);
            sum += fresh->weight;
        }
        counted[r] = (cpu() - t) / (double)n;
    }
    printf("windows of 365 days by a day, %zu of them, %zu ties: moved %.4f ms each, counted anew %.3f ms (%.0f x)%s\n", w.n, g->ties,
           median(moved, RUNS) * 1e3, median(counted, RUNS) * 1e3, median(counted, RUNS) / median(moved, RUNS), sum < 0 ? "?" : "");
}

static void layout(const ent_graph *g, ent_arena *a) {
    ent_pass_opts opts = { .seed = 1 };
    ent_pass_input in = { .corpus = g->corpus, .graph = g, .opts = &opts };
    ent_tables tables[2] = { { 0 }, { 0 } };
    double t[2];
    for (int r = 0; r < 2; r++) {
        t[r] = cpu();
        if (ent_pass_run(ENT_S("layout"), &in, a, &tables[r], NULL)) exit(1);
        t[r] = cpu() - t[r];
    }
    const ent_table *x = tables[0].v[0], *y = tables[1].v[0];
    bool same = x->rows == y->rows;
    for (size_t i = 0; same && i < x->rows; i++) same = x->cell[3 * i + 1].d == y->cell[3 * i + 1].d && x->cell[3 * i + 2].d == y->cell[3 * i + 2].d;
    printf("layout, %u actors, %zu ties: %.2f s, twice %s\n", g->vertices, g->ties, t[0] < t[1] ? t[0] : t[1], same ? "the same" : "DIFFERENT");
}

static const struct {
    const char *name;
    void (*run)(const ent_graph *g, ent_arena *a);
} BENCH[] = { { "paths", paths }, { "slide", slide }, { "layout", layout } };

int main(int argc, char **argv) {
    ent_arena *a = ent_arena_new();
    ent_events events;
    ent_notes notes = { .arena = a };
    ent_err err = { 0 };
    ent_corpus c;
    ent_graph g;
    ent_corpus_opts opts = { 0 };
    if (argc < 3) return 2;
    double t = cpu();
    if (ent_record_read(argv[1], a, &events, &notes, &err)) return 1;
    double read = cpu() - t;
    t = cpu();
    if (ent_corpus_build(&events, 1, &opts, a, &c, &notes, &err) || ent_graph_build(&c, &(ent_graph_opts){ 0 }, a, &g, &err)) return 1;
    printf("%s: %zu records read in %.2f s, corpus and graph built in %.2f s: %zu actors, %zu ties\n", argv[1], events.n, read, cpu() - t, c.actors, g.ties);
    for (int k = 2; k < argc; k++)
        for (size_t i = 0; i < sizeof BENCH / sizeof *BENCH; i++)
            if (strcmp(BENCH[i].name, argv[k]) == 0) BENCH[i].run(&g, a);
    ent_arena_free(a);
    return 0;
}
