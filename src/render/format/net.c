/* Nodes and edges of a view, one after the other: no format ever holds them all. */
#include "format.h"

#include <math.h>
#include <stdlib.h>

/* Known days only: an event since 2015 reaches from its first day to that day. */
static void span_known(ent_days *d, ent_days e) {
    if (e.first == ENT_NO_DAY) e.first = e.last;
    if (e.last == ENT_NO_DAY) e.last = e.first;
    if (e.first == ENT_NO_DAY) return;
    if (d->first == ENT_NO_DAY || e.first < d->first) d->first = e.first;
    if (d->last == ENT_NO_DAY || e.last > d->last) d->last = e.last;
}

static void find_active(ent_render__net *net) {
    size_t n = (size_t)net->actors + 1;
    net->active = ENT_NEWN(net->arena, ent_days, n);
    net->since_ever = ENT_NEWN(net->arena, bool, n);
    net->for_ever = ENT_NEWN(net->arena, bool, n);
    for (uint32_t i = 0; i < net->actors; i++) net->active[i] = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    for (size_t i = 0; i < net->corpus->events; i++) {
        const ent_corpus_event *e = &net->corpus->event[i];
        ent_days d = e->record->days;
        bool dated = d.first != ENT_NO_DAY || d.last != ENT_NO_DAY;
        net->dated |= dated;
        for (uint32_t k = 0; k < e->record->entities; k++) {
            span_known(&net->active[e->actor[k]], d);
            net->since_ever[e->actor[k]] |= dated && d.first == ENT_NO_DAY;
            net->for_ever[e->actor[k]] |= dated && d.last == ENT_NO_DAY;
        }
    }
}

static size_t arcs(const ent_graph *g) {
    size_t n = 0;
    for (size_t i = 0; i < g->ties; i++) {
        bool forth = false, back = false;
        for (uint32_t k = 0; k < g->tie[i].contacts; k++) {
            int d = g->contact[g->tie[i].contact + k].direction;
            forth |= d > 0;
            back |= d < 0;
        }
        n += (size_t)forth + back;
    }
    return n;
}

static size_t count_edges(const ent_render__net *net) {
    size_t n = 0;
    switch (net->view) {
    case ENT_VIEW_PAIR: return net->graph->contacts;
    case ENT_VIEW_WEIGHTED: return net->graph->ties;
    case ENT_VIEW_DIRECTED: return arcs(net->graph);
    case ENT_VIEW_TWO_MODE:
        for (size_t i = 0; i < net->corpus->events; i++) n += net->corpus->event[i].record->entities;
    }
    return n;
}

void ent_render__net_open(const ent_render_input *in, ent_view view, ent_render__net *net) {
    *net = (ent_render__net){ .in = in, .corpus = in->corpus, .graph = in->graph, .view = view, .separator = ' ' };
    net->arena = ent_arena_new();
    net->directed = view == ENT_VIEW_DIRECTED;
    net->actors = (uint32_t)in->corpus->actors;
    net->nodes = net->actors + (view == ENT_VIEW_TWO_MODE ? (uint32_t)in->corpus->events : 0);
    net->edges = count_edges(net);
    find_active(net);
    ent_render__keys(net);
    ent_render__looks(net);
    ent_render__attrs(net);
}

void ent_render__net_close(ent_render__net *net) {
    ent_arena_free(net->arena);
    free(net->scratch);
    free(net->spell);
}

const ent_event *ent_render__event(const ent_render__net *net, uint32_t node) {
    return net->corpus->event[node - net->actors].record;
}

bool ent_render__single(const ent_render__net *net) {
    return net->view == ENT_VIEW_PAIR || net->view == ENT_VIEW_TWO_MODE;
}

/* What one event adds to its edge. */
static void add_event(ent_render__edge *e, const ent_event *r, uint32_t *scored) {
    ent_day first = e->record ? e->record->days.first : ENT_NO_DAY; /* ENT_NO_DAY is later than every day */
    if (!e->record || r->days.first < first) e->record = r;
    bool later = r->days.last != ENT_NO_DAY && (!e->latest || e->latest->days.last == ENT_NO_DAY || r->days.last >= e->latest->days.last);
    if (later || !e->latest) e->latest = r;
    span_known(&e->days, r->days);
    e->types |= 1u << r->type;
    e->events++;
    if (isnan(r->score)) return;
    e->score += r->score;
    ++*scored;
}

static void sum_up(const ent_render__net *net, ent_render__edge *e) {
    e->days = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    uint32_t scored = 0;
    for (uint32_t i = 0; i < e->contacts; i++) {
        const ent_contact *c = &e->contact[i];
        if (e->only != ANY_DIRECTION && c->direction != e->only) continue;
        if (e->only != ANY_DIRECTION || e->contacts == 1) e->weight += c->weight;
        add_event(e, net->corpus->event[c->event].record, &scored);
    }
    e->score = scored ? e->score / scored : NAN;
}

/* An edge between a and b; acting from b on a, it starts at b. */
static void from_contacts(ent_render__walk *w, ent_render__edge *e, const ent_tie *t, bool turned) {
    e->contact = w->net->graph->contact + t->contact;
    e->contacts = t->contacts;
    e->source = turned ? t->b : t->a;
    e->target = turned ? t->a : t->b;
}

/* Ties jump about in the events: what the next ones need is fetched while this one is written. Inlined by force: gcc 12
 * drops calls of a function that does nothing but prefetch. */
static inline __attribute__((always_inline)) void fetch_ahead(const ent_render__net *net, size_t contact) {
    enum { FAR = 32, NEAR = 16 };
    const ent_graph *g = net->graph;
    if (contact + FAR >= g->contacts) return;
    __builtin_prefetch(&net->corpus->event[g->contact[contact + FAR].event]);
    const char *record = (const char *)net->corpus->event[g->contact[contact + NEAR].event].record;
    for (size_t at = 0; at <= offsetof(ent_event, score); at += 64) __builtin_prefetch(record + at);
    const ent_event *next = net->corpus->event[g->contact[contact + NEAR / 2].event].record;
    __builtin_prefetch(next->id.p);
    __builtin_prefetch(next->date.p);
}

static bool next_pair(ent_render__walk *w, ent_render__edge *e) {
    const ent_graph *g = w->net->graph;
    if (w->at == g->contacts) return false;
    const ent_contact *c = &g->contact[w->at];
    fetch_ahead(w->net, w->at);
    if (w->at == 0 || c->a != w->a || c->b != w->b) memset(w->seen, 0, sizeof w->seen);
    w->a = c->a;
    w->b = c->b;
    ent_tie one = { .a = c->a, .b = c->b, .contact = (uint32_t)w->at, .contacts = 1 };
    from_contacts(w, e, &one, c->direction < 0);
    e->only = ANY_DIRECTION;
    sum_up(w->net, e);
    e->nth = ++w->seen[e->record->type];
    w->at++;
    return true;
}

static bool next_tie(ent_render__walk *w, ent_render__edge *e) {
    const ent_graph *g = w->net->graph;
    if (w->at == g->ties) return false;
    const ent_tie *t = &g->tie[w->at++];
    fetch_ahead(w->net, t->contact);
    from_contacts(w, e, t, false);
    e->only = ANY_DIRECTION;
    sum_up(w->net, e);
    e->weight = t->weight;
    e->forth = t->forth;
    e->back = t->back;
    return true;
}

static bool next_arc(ent_render__walk *w, ent_render__edge *e) {
    const ent_graph *g = w->net->graph;
    while (w->at < g->ties) {
        const ent_tie *t = &g->tie[w->at];
        bool back = w->back;
        *e = (ent_render__edge){ .only = back ? -1 : 1 };
        from_contacts(w, e, t, back);
        sum_up(w->net, e);
        w->back = !back;
        w->at += back;
        if (e->events) return true;
    }
    return false;
}

static bool next_role(ent_render__walk *w, ent_render__edge *e) {
    const ent_corpus *c = w->net->corpus;
    while (w->at < c->events && w->entity == c->event[w->at].record->entities) w->at++, w->entity = 0;
    if (w->at == c->events) return false;
    const ent_corpus_event *x = &c->event[w->at];
    uint32_t scored = 0;
    e->days = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    add_event(e, x->record, &scored);
    if (!scored) e->score = NAN;
    e->weight = 1;
    e->entity = w->entity;
    e->source = x->actor[w->entity++];
    e->target = w->net->actors + (uint32_t)w->at;
    return true;
}

bool ent_render__next(ent_render__walk *w, ent_render__edge *e) {
    static bool (*const NEXT[])(ent_render__walk *, ent_render__edge *) = { next_pair, next_tie, next_arc, next_role };
    *e = (ent_render__edge){ 0 };
    if (!NEXT[w->net->view](w, e)) return false;
    e->number = ++w->number;
    return true;
}
