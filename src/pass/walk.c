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
    uint32_t *from, *down; /* arcs of shortest paths: those of order[k] are down[from[k] .. from[k + 1]) */
    double *dist, *paths, *delta, *share;
    uint32_t reached, heaped;
};

ent_walker *ent_walker__new(const ent_net *net, bool weighted, ent_arena *a) {
    ent_walker *w = ENT_NEW(a, ent_walker);
    uint32_t n = net->n;
    *w = (ent_walker){ .net = net, .order = ENT_NEWN(a, uint32_t, n + 1), .hops = ENT_NEWN(a, uint32_t, n),
                       .paths = ENT_NEWN(a, double, n), .delta = ENT_NEWN(a, double, n),
                       .share = ENT_NEWN(a, double, n), .from = ENT_NEWN(a, uint32_t, n + 1),
                       .down = ENT_NEWN(a, uint32_t, net->offset[n] + 1) };
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

/* Breadth first with the number of shortest paths. Few branches: in a graph of small distances they cannot be foreseen.
 * The arcs to the next level are kept in `down`, so that the way back walks no others. */
static void walk_hops(ent_walker *w, uint32_t source) {
    const uint32_t *offset = w->net->offset, *to = w->net->to;
    uint32_t *hops = w->hops, *order = w->order, *down = w->down, reached = 1, n = 0;
    double *paths = w->paths;
    memset(hops, 0xff, w->net->n * sizeof *hops);
    memset(paths, 0, w->net->n * sizeof *paths);
    hops[source] = 0;
    paths[source] = 1;
    order[0] = source;
    for (uint32_t k = 0; k < reached; k++) {
        uint32_t v = order[k], next = hops[v] + 1, from = n;
        double p = paths[v];
        w->from[k] = n;
        for (uint32_t i = offset[v]; i < offset[v + 1]; i++) {
            uint32_t u = to[i], h = hops[u], fresh = h == UINT32_MAX;
            order[reached] = u;
            reached += fresh;
            hops[u] = fresh ? next : h;
            down[n] = u;
            n += h >= next;
        }
        for (uint32_t i = from; i < n; i++) paths[down[i]] += p;
    }
    w->from[reached] = n;
    w->reached = reached;
}

static void back_hops(ent_walker *w) {
    double *delta = w->delta, *share = w->share;
    for (uint32_t k = w->reached; k-- > 0;) {
        uint32_t v = w->order[k];
        double sum = 0;
        for (uint32_t i = w->from[k]; i < w->from[k + 1]; i++) sum += share[w->down[i]];
        delta[v] = w->paths[v] * sum;
        share[v] = (1 + delta[v]) / w->paths[v];
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

/* Here `down` leads back: to the vertices before. */
static void count_lengths(ent_walker *w) {
    const ent_net *net = w->net;
    uint32_t n = 0;
    for (uint32_t k = 0; k < w->reached; k++) {
        uint32_t v = w->order[k];
        w->delta[v] = 0;
        w->paths[v] = k == 0;
        w->from[k] = n;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            w->down[n] = net->to[i];
            n += k && on_path(w, net->to[i], v, w->length[i]);
        }
        for (uint32_t i = w->from[k]; i < n; i++) w->paths[v] += w->paths[w->down[i]];
    }
    w->from[w->reached] = n;
}

static void back_lengths(ent_walker *w) {
    for (uint32_t k = w->reached; k-- > 1;) {
        uint32_t v = w->order[k];
        double share = (1 + w->delta[v]) / w->paths[v];
        for (uint32_t i = w->from[k]; i < w->from[k + 1]; i++) w->delta[w->down[i]] += w->paths[w->down[i]] * share;
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
