/* Bridges and articulation points, and degree assortativity. */
#include <math.h>

#include "measures.h"

typedef struct {
    const ent_net *net;
    uint32_t *found, *low, *arc, *up, *stack; /* order of discovery from 1; next arc to look at; arc to the parent */
    uint32_t depth, clock;
    char *bridge, *cut;
} search;

static void enter(search *s, uint32_t v, uint32_t up) {
    s->found[v] = s->low[v] = ++s->clock;
    s->arc[v] = s->net->offset[v];
    s->up[v] = up;
    s->stack[s->depth++] = v;
}

static uint32_t arc_between(const ent_net *net, uint32_t from, uint32_t to) {
    uint32_t i = net->offset[from];
    while (net->to[i] != to) i++;
    return i;
}

/* v is done: its parent learns how far up it reaches. */
static void leave(search *s, uint32_t v, uint32_t *children) {
    if (--s->depth == 0) return;
    uint32_t p = s->stack[s->depth - 1];
    if (s->low[v] < s->low[p]) s->low[p] = s->low[v];
    if (s->depth == 1) ++*children;
    else if (s->low[v] >= s->found[p]) s->cut[p] = 1;
    if (s->low[v] > s->found[p]) s->bridge[s->up[v]] = s->bridge[arc_between(s->net, v, p)] = 1;
}

static void walk(search *s, uint32_t root) {
    uint32_t children = 0;
    enter(s, root, UINT32_MAX);
    while (s->depth) {
        uint32_t v = s->stack[s->depth - 1];
        if (s->arc[v] == s->net->offset[v + 1]) {
            leave(s, v, &children);
            continue;
        }
        uint32_t i = s->arc[v]++, u = s->net->to[i];
        if (!s->found[u]) enter(s, u, i);
        else if ((s->depth < 2 || u != s->stack[s->depth - 2]) && s->found[u] < s->low[v]) s->low[v] = s->found[u];
    }
    if (children > 1) s->cut[root] = 1;
}

void ent_measure__cuts(const ent_net *net, char *bridge, char *cut, ent_arena *a) {
    search s = { .net = net, .found = ENT_NEWN(a, uint32_t, net->n), .low = ENT_NEWN(a, uint32_t, net->n),
                 .arc = ENT_NEWN(a, uint32_t, net->n), .up = ENT_NEWN(a, uint32_t, net->n),
                 .stack = ENT_NEWN(a, uint32_t, net->n), .bridge = bridge, .cut = cut };
    for (uint32_t v = 0; v < net->n; v++)
        if (!s.found[v]) walk(&s, v);
}

/* Correlation of the degrees at the two ends of a tie. */
double ent_measure__assortativity(const ent_net *net) {
    double n = 0, product = 0, sum = 0, square = 0;
    for (uint32_t v = 0; v < net->n; v++) {
        double d = ent_net__degree(net, v);
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            n++;
            product += d * ent_net__degree(net, net->to[i]);
            sum += d;
            square += d * d;
        }
    }
    double mean = n ? sum / n : 0, variance = n ? square / n - mean * mean : 0;
    return variance > 1e-12 * (square / (n ? n : 1)) ? (product / n - mean * mean) / variance : NAN;
}
