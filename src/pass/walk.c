/* Shortest paths from one source, and Brandes' sums over them. */
#include <math.h>
#include <stdlib.h>

#include "measures.h"

/* Two lengths this near are the same path length: sums of 1/weight in another order differ by rounding. */
static const double SAME = 1e-11;

struct ent_walker {
    const ent_net *net;
    double *length;   /* of each arc; NULL = hops */
    uint32_t *hops, *order, *heap, *place; /* place: in the heap, 1-based */
    double *dist, *paths, *delta;
    uint32_t reached, heaped;
};

ent_walker *ent_walker__new(const ent_net *net, bool weighted, ent_arena *a) {
    ent_walker *w = ENT_NEW(a, ent_walker);
    uint32_t n = net->n;
    *w = (ent_walker){ .net = net, .order = ENT_NEWN(a, uint32_t, n), .hops = ENT_NEWN(a, uint32_t, n),
                       .paths = ENT_NEWN(a, double, n), .delta = ENT_NEWN(a, double, n) };
    if (!weighted) return w;
    w->heap = ENT_NEWN(a, uint32_t, n + 1);
    w->place = ENT_NEWN(a, uint32_t, n);
    w->dist = ENT_NEWN(a, double, n);
    w->length = ENT_NEWN(a, double, net->offset[n]);
    for (uint32_t i = 0; i < net->offset[n]; i++) w->length[i] = 1 / net->weight[i];
    return w;
}

const uint32_t *ent_walker__hops(ent_walker *w, uint32_t source, uint32_t *reached) {
    const ent_net *net = w->net;
    memset(w->hops, 0xff, net->n * sizeof *w->hops);
    w->hops[source] = 0;
    w->order[0] = source;
    w->reached = 1;
    for (uint32_t k = 0; k < w->reached; k++) {
        uint32_t v = w->order[k];
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            uint32_t u = net->to[i];
            if (w->hops[u] != UINT32_MAX) continue;
            w->hops[u] = w->hops[v] + 1;
            w->order[w->reached++] = u;
        }
    }
    *reached = w->reached;
    return w->hops;
}

/* Breadth first with the number of shortest paths. */
static void walk_hops(ent_walker *w, uint32_t source) {
    const uint32_t *offset = w->net->offset, *to = w->net->to;
    uint32_t *hops = w->hops, *order = w->order, reached = 1;
    double *paths = w->paths;
    memset(hops, 0xff, w->net->n * sizeof *hops);
    hops[source] = 0;
    paths[source] = 1;
    order[0] = source;
    for (uint32_t k = 0; k < reached; k++) {
        uint32_t v = order[k], next = hops[v] + 1;
        double p = paths[v];
        for (uint32_t i = offset[v]; i < offset[v + 1]; i++) {
            uint32_t u = to[i];
            if (hops[u] == UINT32_MAX) hops[u] = next, paths[u] = p, order[reached++] = u;
            else if (hops[u] == next) paths[u] += p;
        }
    }
    w->reached = reached;
}

static void back_hops(ent_walker *w) {
    const uint32_t *offset = w->net->offset, *to = w->net->to, *hops = w->hops;
    double *delta = w->delta;
    const double *paths = w->paths;
    for (uint32_t k = 0; k < w->reached; k++) delta[w->order[k]] = 0;
    for (uint32_t k = w->reached; k-- > 1;) {
        uint32_t v = w->order[k], before = hops[v] - 1;
        double share = (1 + delta[v]) / paths[v];
        for (uint32_t i = offset[v]; i < offset[v + 1]; i++)
            if (hops[to[i]] == before) delta[to[i]] += paths[to[i]] * share;
    }
}

/* ---- weighted ------------------------------------------------------------------------------------------------- */

static void put(ent_walker *w, uint32_t at, uint32_t v) {
    w->heap[at] = v;
    w->place[v] = at;
}

static void rise(ent_walker *w, uint32_t v) {
    uint32_t at = w->place[v];
    for (; at > 1 && w->dist[w->heap[at / 2]] > w->dist[v]; at /= 2) put(w, at, w->heap[at / 2]);
    put(w, at, v);
}

static uint32_t take_nearest(ent_walker *w) {
    uint32_t nearest = w->heap[1], last = w->heap[w->heaped--], at = 1;
    w->place[nearest] = 0;
    if (!w->heaped) return nearest;
    for (uint32_t child; (child = 2 * at) <= w->heaped; at = child) {
        if (child < w->heaped && w->dist[w->heap[child + 1]] < w->dist[w->heap[child]]) child++;
        if (w->dist[w->heap[child]] >= w->dist[last]) break;
        put(w, at, w->heap[child]);
    }
    put(w, at, last);
    return nearest;
}

static void walk_lengths(ent_walker *w, uint32_t source) {
    const ent_net *net = w->net;
    for (uint32_t v = 0; v < net->n; v++) w->dist[v] = INFINITY, w->place[v] = 0;
    w->dist[source] = 0;
    w->reached = 0;
    w->heaped = 1;
    put(w, 1, source);
    while (w->heaped) {
        uint32_t v = take_nearest(w);
        w->order[w->reached++] = v;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            uint32_t u = net->to[i];
            double d = w->dist[v] + w->length[i];
            if (d >= w->dist[u]) continue;
            if (isinf(w->dist[u])) put(w, ++w->heaped, u);
            w->dist[u] = d;
            rise(w, u);
        }
    }
}

static bool on_path(const ent_walker *w, uint32_t before, uint32_t v, double length) {
    return w->dist[before] < w->dist[v] && w->dist[before] + length - w->dist[v] <= SAME * w->dist[v];
}

static void count_lengths(ent_walker *w) {
    const ent_net *net = w->net;
    w->paths[w->order[0]] = 1;
    for (uint32_t k = 0; k < w->reached; k++) {
        uint32_t v = w->order[k];
        w->delta[v] = 0;
        if (!k) continue;
        w->paths[v] = 0;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
            if (on_path(w, net->to[i], v, w->length[i])) w->paths[v] += w->paths[net->to[i]];
    }
}

static void back_lengths(ent_walker *w) {
    const ent_net *net = w->net;
    for (uint32_t k = w->reached; k-- > 1;) {
        uint32_t v = w->order[k];
        double share = (1 + w->delta[v]) / w->paths[v];
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++)
            if (on_path(w, net->to[i], v, w->length[i])) w->delta[net->to[i]] += w->paths[net->to[i]] * share;
    }
}

void ent_walker__source(ent_walker *w, uint32_t source, ent_paths__sums *sums) {
    if (w->length) walk_lengths(w, source), count_lengths(w), back_lengths(w);
    else walk_hops(w, source), back_hops(w);
    for (uint32_t k = 1; k < w->reached; k++) {
        uint32_t v = w->order[k];
        double d = w->length ? w->dist[v] : w->hops[v];
        sums->dependency[v] += w->delta[v];
        sums->square[v] += w->delta[v] * w->delta[v];
        sums->distance[v] += d;
        sums->inverse[v] += 1 / d;
        sums->reached[v] += 1;
    }
}
