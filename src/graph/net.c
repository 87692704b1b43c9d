/* Nets: compressed rows out of ties. */
#include <stdlib.h>

#include "graph.h"

typedef struct {
    uint32_t a, b;
    double weight, forth, back;
} pair;

static void put(ent_net *net, uint32_t at, uint32_t to, double weight, double suffered) {
    net->to[at] = to;
    net->weight[at] = weight;
    net->acts[at] = weight - suffered;
}

/* Pairs sorted by (a, b) with a < b give rows that are sorted: first the smaller neighbours, then the larger. */
static void fill(ent_net *net, const pair *p, size_t n, ent_arena *a) {
    net->offset = ENT_NEWN(a, uint32_t, net->n + 2);
    net->to = ENT_NEWN(a, uint32_t, 2 * n);
    net->weight = ENT_NEWN(a, double, 2 * n);
    net->acts = ENT_NEWN(a, double, 2 * n);
    uint32_t *at = net->offset + 1;
    for (size_t i = 0; i < n; i++) at[p[i].a + 1]++, at[p[i].b + 1]++;
    for (uint32_t v = 0; v < net->n; v++) at[v + 1] += at[v];
    for (size_t i = 0; i < n; i++) put(net, at[p[i].b]++, p[i].a, p[i].weight, p[i].forth);
    for (size_t i = 0; i < n; i++) put(net, at[p[i].a]++, p[i].b, p[i].weight, p[i].back);
}

void ent_graph_net(const ent_graph *g, ent_arena *a, ent_net *net) {
    ent_arena *scratch = ent_arena_new();
    pair *p = ENT_NEWN(scratch, pair, g->ties);
    size_t n = 0;
    for (size_t i = 0; i < g->ties; i++) {
        const ent_tie *t = &g->tie[i];
        if (t->weight > 0) p[n++] = (pair){ t->a, t->b, t->weight, t->forth, t->back };
    }
    *net = (ent_net){ .n = g->vertices };
    fill(net, p, n, a);
    ent_arena_free(scratch);
}

/* ---- of a window ---------------------------------------------------------------------------------------------- */

static int ascending(const void *p, const void *q) {
    uint64_t a = *(const uint64_t *)p, b = *(const uint64_t *)q;
    return (a > b) - (a < b);
}

/* The window's contacts as sortable keys: tie above, contact below. */
static uint64_t *window_contacts(const ent_graph *g, const ent_window *w, ent_arena *scratch, size_t *n) {
    size_t from = g->event_offset[w->event], to = g->event_offset[w->event + w->events];
    uint64_t *key = ENT_NEWN(scratch, uint64_t, to - from);
    for (size_t i = from; i < to; i++)
        key[i - from] = (uint64_t)g->contact[g->by_event[i]].tie << 32 | g->by_event[i];
    *n = to - from;
    if (*n) qsort(key, *n, sizeof *key, ascending);
    return key;
}

static size_t window_pairs(const ent_graph *g, const uint64_t *key, size_t n, pair *p) {
    size_t pairs = 0;
    for (size_t i = 0; i < n;) {
        uint64_t tie = key[i] >> 32;
        pair sum = { g->tie[tie].a, g->tie[tie].b, 0, 0, 0 };
        for (; i < n && key[i] >> 32 == tie; i++) {
            const ent_contact *c = &g->contact[(uint32_t)key[i]];
            sum.weight += c->weight;
            if (c->direction > 0) sum.forth += c->weight;
            if (c->direction < 0) sum.back += c->weight;
        }
        if (sum.weight > 0) p[pairs++] = sum;
    }
    return pairs;
}

/* Numbers the actors that occur, ascending. */
static void renumber(ent_net *net, pair *p, size_t n, ent_arena *scratch, ent_arena *a) {
    uint64_t *key = ENT_NEWN(scratch, uint64_t, 2 * n);
    for (size_t i = 0; i < n; i++) key[2 * i] = (uint64_t)p[i].a << 32 | 2 * i, key[2 * i + 1] = (uint64_t)p[i].b << 32 | (2 * i + 1);
    if (n) qsort(key, 2 * n, sizeof *key, ascending);
    net->actor = ENT_NEWN(a, uint32_t, 2 * n);
    for (size_t i = 0; i < 2 * n; i++) {
        if (!i || key[i] >> 32 != key[i - 1] >> 32) net->actor[net->n++] = (uint32_t)(key[i] >> 32);
        uint32_t at = (uint32_t)key[i];
        *(at & 1 ? &p[at / 2].b : &p[at / 2].a) = net->n - 1;
    }
}

void ent_graph_window_net(const ent_graph *g, const ent_window *w, ent_arena *a, ent_net *net) {
    ent_arena *scratch = ent_arena_new();
    size_t n;
    uint64_t *key = window_contacts(g, w, scratch, &n);
    pair *p = ENT_NEWN(scratch, pair, n);
    size_t pairs = window_pairs(g, key, n, p);
    *net = (ent_net){ 0 };
    renumber(net, p, pairs, scratch, a);
    fill(net, p, pairs, a);
    ent_arena_free(scratch);
}
