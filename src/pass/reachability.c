/* Whom can word reach? Paths that respect time: each step at a later day than the one before. */
#include <math.h>

#include "measures.h"

enum { MOST_ACTORS = 200 };
static const double MOST_WORK = 1e8; /* contacts looked at */

static const ent_column COLUMNS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "reaches", ENT_COL_INT, "actors", "by meetings one after another" },
    { "share", ENT_COL_REAL, "share", "of all others" },
    { "mean_days", ENT_COL_REAL, "days", "from its first meeting until they are reached" },
    { "mean_steps", ENT_COL_REAL, "steps", "on the earliest paths" },
    { "static_reaches", ENT_COL_INT, "actors", "if time did not matter" },
    { "where", ENT_COL_WHERE, "", "" },
};

/* Dated contacts in order of time. */
typedef struct {
    const ent_pass_input *in;
    uint32_t contacts;
    ent_day *arrival;  /* INT32_MAX = not reached */
    uint32_t *steps, *list;
    uint32_t reached;
} walk;

static void pass_on(walk *w, uint32_t from, uint32_t to, ent_day day) {
    /* Who hears of it on a day can tell it from the next day on. */
    if (w->arrival[from] >= day || w->arrival[to] <= day) return;
    if (w->arrival[to] == INT32_MAX) w->list[w->reached++] = to;
    w->arrival[to] = day;
    w->steps[to] = w->steps[from] + 1;
}

static void run(walk *w, uint32_t source) {
    const ent_graph *g = w->in->graph;
    for (uint32_t i = 0; i < w->reached; i++) w->arrival[w->list[i]] = INT32_MAX;
    w->list[0] = source;
    w->reached = 1;
    w->arrival[source] = INT32_MIN;
    w->steps[source] = 0;
    for (uint32_t i = 0; i < w->contacts; i++) {
        const ent_contact *c = &g->contact[g->by_event[i]];
        ent_day day = w->in->corpus->event[c->event].day;
        pass_on(w, c->a, c->b, day);
        pass_on(w, c->b, c->a, day);
    }
}

static void show(walk *w, uint32_t source, uint32_t component_size, ent_table *t, ent_arena *a) {
    double days = 0, steps = 0, n = w->reached - 1;
    ent_day first = INT32_MAX;
    for (uint32_t i = 1; i < w->reached; i++)
        if (w->arrival[w->list[i]] < first) first = w->arrival[w->list[i]];
    for (uint32_t i = 1; i < w->reached; i++) days += (double)w->arrival[w->list[i]] - first, steps += w->steps[w->list[i]];
    ent_value *c = ent_table_row(t, a);
    c[0].s = ent_pass__actor(w->in, source)->id;
    c[1].i = w->reached - 1;
    c[2].d = w->in->corpus->actors > 1 ? n / ((double)w->in->corpus->actors - 1) : NAN;
    c[3].d = n > 0 ? days / n : NAN;
    c[4].d = n > 0 ? steps / n : NAN;
    c[5].i = component_size - 1;
    c[6].s = ent_pass__where_actor(w->in, a, source);
}

static uint32_t how_many(const ent_pass_input *in, uint32_t contacts) {
    double n = in->corpus->actors < MOST_ACTORS ? (double)in->corpus->actors : MOST_ACTORS;
    if (contacts && n * contacts > MOST_WORK) n = MOST_WORK / contacts;
    return (uint32_t)n;
}

/* Without regard to time, over the dated contacts. */
static uint32_t *component_sizes(const walk *w, ent_arena *a) {
    const ent_graph *g = w->in->graph;
    uint32_t n = g->vertices, *parent = ENT_NEWN(a, uint32_t, n), *size = ENT_NEWN(a, uint32_t, n);
    for (uint32_t v = 0; v < n; v++) parent[v] = v;
    for (uint32_t i = 0; i < w->contacts; i++) {
        uint32_t x = g->contact[g->by_event[i]].a, y = g->contact[g->by_event[i]].b;
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        while (parent[y] != y) y = parent[y] = parent[parent[y]];
        if (x != y) parent[x > y ? x : y] = x > y ? y : x;
    }
    for (uint32_t v = 0; v < n; v++) {
        uint32_t x = v;
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        size[x]++;
    }
    for (uint32_t v = 0; v < n; v++) {
        uint32_t x = v;
        while (parent[x] != x) x = parent[x];
        size[v] = size[x];
    }
    return size;
}

ent_status ent_pass_reachability(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    size_t n = in->corpus->actors;
    walk w = { in, in->graph->event_offset[in->corpus->dated], ENT_NEWN(scratch, ent_day, n), ENT_NEWN(scratch, uint32_t, n),
               ENT_NEWN(scratch, uint32_t, n + 1), 0 };
    double *events = ENT_NEWN(scratch, double, n);
    for (size_t v = 0; v < n; v++) w.arrival[v] = INT32_MAX, events[v] = in->corpus->actor[v].events;
    uint32_t *order = ent_pass__order(events, n, scratch), most = how_many(in, w.contacts), *size = component_sizes(&w, scratch);
    ent_table *t = ENT_TABLE(out, a, "reachability", COLUMNS, "Whom word from the %u most active actors can reach in time", most);
    for (uint32_t k = 0; k < ent_pass__top(in, most); k++) {
        run(&w, order[k]);
        show(&w, order[k], size[order[k]], t, a);
        ent_pass__progress(in, "reachability", (double)(k + 1) / most);
    }
    ent_arena_free(scratch);
    return ENT_OK;
}
