#include "graph.h"

ent_slide *ent_slide_new(const ent_graph *g, ent_arena *a) {
    ent_slide *s = ENT_NEW(a, ent_slide);
    *s = (ent_slide){ .graph = g, .contacts = ENT_NEWN(a, uint32_t, g->ties), .degree = ENT_NEWN(a, uint32_t, g->vertices),
                      .strength = ENT_NEWN(a, double, g->vertices) };
    return s;
}

static void enter(ent_slide *s, const ent_contact *c) {
    s->weight += c->weight;
    s->strength[c->a] += c->weight;
    s->strength[c->b] += c->weight;
    if (s->contacts[c->tie]++) return;
    s->ties++;
    s->actors += (s->degree[c->a]++ == 0) + (s->degree[c->b]++ == 0);
}

/* What is empty is set to nothing, so that rounding does not pile up. */
static void leave_actor(ent_slide *s, uint32_t v) {
    if (--s->degree[v]) return;
    s->actors--;
    s->strength[v] = 0;
}

static void leave(ent_slide *s, const ent_contact *c) {
    s->weight -= c->weight;
    s->strength[c->a] -= c->weight;
    s->strength[c->b] -= c->weight;
    if (--s->contacts[c->tie]) return;
    leave_actor(s, c->a);
    leave_actor(s, c->b);
    if (--s->ties == 0) s->weight = 0;
}

static void each(ent_slide *s, uint32_t from, uint32_t to, void (*what)(ent_slide *s, const ent_contact *c)) {
    const ent_graph *g = s->graph;
    for (uint32_t i = from < to ? g->event_offset[from] : 0, end = from < to ? g->event_offset[to] : 0; i < end; i++)
        what(s, &g->contact[g->by_event[i]]);
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

void ent_slide_to(ent_slide *s, uint32_t event, uint32_t events) {
    uint32_t from = s->event, to = s->event + s->events, end = event + events;
    if (event >= to || end <= from) {
        each(s, from, to, leave);
        each(s, event, end, enter);
    } else {
        each(s, event, least(from, end), enter);
        each(s, to, end, enter);
        each(s, from, least(event, to), leave);
        each(s, end, to, leave);
    }
    s->event = event;
    s->events = events;
}
