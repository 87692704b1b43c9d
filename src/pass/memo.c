#include "memo.h"

#include "share.h"

enum { EXACT_UP_TO = 5000, SAMPLE = 1024, ARRAYS = 3 };

struct ent_pass_memo {
    ent_arena *arena;
    ent_paths *whole, *window;
    uint32_t *window_actors;
    ent_communities *communities;
};

struct ent_pass_memo *ent_pass_memo__new(ent_arena *a) {
    struct ent_pass_memo *m = ENT_NEW(a, struct ent_pass_memo);
    m->arena = a;
    return m;
}

ent_paths_opts ent_pass_memo__paths_opts(const ent_pass_input *in, const ent_net *net) {
    uint32_t sources = in->opts->sources ? in->opts->sources : net->n > EXACT_UP_TO ? SAMPLE : 0;
    return (ent_paths_opts){ .sources = sources, .processes = in->opts->processes, .seed = in->opts->seed, .progress = in,
                             .what = "betweenness" };
}

const ent_paths *ent_pass_memo__paths(const ent_pass_input *in, const ent_net *net) {
    struct ent_pass_memo *m = in->memo;
    if (m->whole) return m->whole;
    ent_paths_opts o = ent_pass_memo__paths_opts(in, net);
    m->whole = ENT_NEW(m->arena, ent_paths);
    ent_measure__paths(net, &o, m->arena, m->whole);
    return m->whole;
}

/* ---- windows, side by side ---------------------------------------------------------------------------------------- */

static void run_window(void *data, int i) {
    const ent_window_work *w = data;
    ent_arena *a = ent_arena_new();
    ent_net net;
    ent_graph_window_net(w->in->graph, &w->all->v[i], a, &net);
    w->measure(w->in, &net, w->memory + w->offset[i], a);
    ent_arena_free(a);
    if (i % ent_share__processes(w->in->opts->processes) == 0)
        ent_pass__progress(w->in, w->what, (double)(i + 1) / (double)w->all->n);
}

static size_t bytes_of(const ent_window_work *w) { return w->offset[w->all->n] * sizeof(double); }

void ent_pass_windows__run(ent_window_work *w, ent_arena *a) {
    w->shared = ent_share__memory(bytes_of(w));
    w->memory = w->shared ? w->shared : ent_arena_alloc(a, bytes_of(w));
    ent_share__run(&(ent_share){ run_window, NULL, w, (int)w->all->n }, w->shared ? ent_share__processes(w->in->opts->processes) : 1);
}

void ent_pass_windows__release(ent_window_work *w) { ent_share__release(w->shared, bytes_of(w)); }

static void measure_paths(const ent_pass_input *in, const ent_net *net, double *to, ent_arena *a) {
    ent_paths paths;
    ent_paths_opts o = { .sources = net->n > ENT_WINDOW_EXACT ? ENT_WINDOW_SAMPLE : 0, .processes = 1, .seed = in->opts->seed };
    ent_measure__paths(net, &o, a, &paths);
    double *from[ARRAYS] = { paths.betweenness, paths.closeness, paths.harmonic };
    for (int k = 0; k < ARRAYS && net->n; k++) memcpy(to + (size_t)k * net->n, from[k], net->n * sizeof *to);
}

static size_t *measure_sizes(const ent_pass_input *in, const ent_windows *all, ent_arena *a) {
    size_t *offset = ENT_NEWN(a, size_t, all->n + 1);
    for (size_t i = 0; i < all->n; i++) {
        ent_arena *scratch = ent_arena_new();
        ent_net net;
        ent_graph_window_net(in->graph, &all->v[i], scratch, &net);
        offset[i + 1] = offset[i] + (size_t)ARRAYS * net.n;
        ent_arena_free(scratch);
    }
    return offset;
}

static void run_windows(const ent_pass_input *in, const ent_windows *all) {
    struct ent_pass_memo *m = in->memo;
    ent_window_work w = { .in = in, .all = all, .offset = measure_sizes(in, all, m->arena), .measure = measure_paths, .what = "windows" };
    ent_pass_windows__run(&w, m->arena);
    double *kept = w.memory;
    if (w.shared) {
        kept = ent_arena_alloc(m->arena, bytes_of(&w));
        memcpy(kept, w.shared, bytes_of(&w));
    }
    ent_pass_windows__release(&w);
    m->window = ENT_NEWN(m->arena, ent_paths, all->n + 1);
    m->window_actors = ENT_NEWN(m->arena, uint32_t, all->n + 1);
    for (size_t i = 0; i < all->n; i++) {
        size_t n = (w.offset[i + 1] - w.offset[i]) / ARRAYS;
        double *p = kept + w.offset[i];
        m->window_actors[i] = (uint32_t)n;
        m->window[i] = (ent_paths){ .betweenness = p, .closeness = p + n, .harmonic = p + 2 * n };
    }
}

const ent_paths *ent_pass_memo__window_paths(const ent_pass_input *in, const ent_windows *all, size_t i) {
    if (!in->memo->window) run_windows(in, all);
    return &in->memo->window[i];
}

uint32_t ent_pass_memo__window_actors(const ent_pass_input *in, const ent_windows *all, size_t i) {
    if (!in->memo->window) run_windows(in, all);
    return in->memo->window_actors[i];
}

ent_status ent_pass_memo__communities(const ent_pass_input *in, const ent_net *net, const ent_communities **out, ent_err *err) {
    struct ent_pass_memo *m = in->memo;
    ent_status s = ENT_OK;
    if (!m->communities) {
        ent_communities *c = ENT_NEW(m->arena, ent_communities);
        c->runs = ent_net__ties(net) > ENT_LEIDEN_MANY ? ENT_LEIDEN_RUNS_MANY : ENT_LEIDEN_RUNS;
        ent_leiden_opts o = { in->opts->seed, c->runs, in->opts->processes };
        c->member = ENT_NEWN(m->arena, uint32_t, net->n);
        s = ent_measure__leiden(net, &o, c->member, &c->count, &c->modularity, &c->agreement, err);
        if (!s) m->communities = c;
    }
    *out = m->communities;
    return s;
}
