/* The attributes of nodes and edges by name: every format carries these. */
#include "format.h"

#include <math.h>

/* ---- texts built in the scratch space */

static void reserve(ent_render__net *net, size_t n) {
    if (net->scratch_n + n <= net->scratch_cap) return;
    while (net->scratch_n + n > net->scratch_cap) net->scratch_cap = net->scratch_cap ? net->scratch_cap * 2 : 1024;
    net->scratch = ent_xrealloc(net->scratch, net->scratch_cap);
}

void ent_render__put(ent_render__net *net, ent_str s) {
    reserve(net, s.n + 1);
    if (s.n) memcpy(net->scratch + net->scratch_n, s.p, s.n);
    net->scratch_n += s.n;
}

static void put_separator(ent_render__net *net) {
    if (net->scratch_n) ent_render__put(net, (ent_str){ &net->separator, 1 });
}

static void put_number(ent_render__net *net, uint32_t n) {
    char t[12], *p = t + sizeof t;
    do *--p = (char)('0' + n % 10);
    while (n /= 10);
    ent_render__put(net, (ent_str){ p, (size_t)(t + sizeof t - p) });
}

static bool built(ent_render__net *net, ent_render__value *v) {
    v->s = (ent_str){ net->scratch, net->scratch_n };
    return v->s.n > 0;
}

ent_str ent_render__list(ent_render__net *net, const ent_str *s, size_t n) {
    net->scratch_n = 0;
    for (size_t i = 0; i < n; i++) {
        put_separator(net);
        ent_render__put(net, s[i]);
    }
    return (ent_str){ net->scratch, net->scratch_n };
}

static bool text(ent_render__value *v, ent_str s) {
    v->s = s;
    return s.n > 0;
}

static bool day(ent_render__net *net, ent_render__value *v, ent_day d) {
    /* First and last are one day more often than not. */
    if (d != net->day || !net->day_text_n) {
        ent_str s = ent_render__day(net->day_text, d);
        net->day = d;
        net->day_text_n = s.n;
    }
    return text(v, (ent_str){ net->day_text, net->day_text_n });
}

/* ---- of nodes; the record of an event node, NULL for an actor */

#define NODE(fn) static bool fn(ent_render__net *net, const ent_render__attr *attr, uint32_t node, ent_render__value *v)

static const ent_event *record_of(const ent_render__net *net, uint32_t node) {
    return ent_render__is_event(net, node) ? ent_render__event(net, node) : NULL;
}

NODE(node_actor) {
    (void)attr;
    return !ent_render__is_event(net, node) && text(v, net->corpus->actor[node].id);
}
NODE(node_kind) {
    (void)attr;
    return text(v, ent_str_of(record_of(net, node) ? "event" : ent_actor_kind_name(net->corpus->actor[node].kind)));
}
NODE(node_community) {
    (void)attr;
    v->i = ent_render__is_event(net, node) ? -1 : net->community[node];
    return v->i >= 0;
}
NODE(node_events) {
    (void)attr;
    v->i = ent_render__is_event(net, node) ? 0 : net->corpus->actor[node].events;
    return !ent_render__is_event(net, node);
}
NODE(node_first) {
    (void)attr;
    const ent_event *e = record_of(net, node);
    return day(net, v, e ? e->days.first : net->active[node].first);
}
NODE(node_last) {
    (void)attr;
    const ent_event *e = record_of(net, node);
    return day(net, v, e ? e->days.last : net->active[node].last);
}
NODE(node_measure) {
    if (ent_render__is_event(net, node) || net->centrality_row[node] == UINT32_MAX) return false;
    const ent_value *c = &net->centrality->cell[(size_t)net->centrality_row[node] * net->centrality->columns + (size_t)attr->column];
    if (attr->kind == ATTR_INT) v->i = c->i;
    else v->d = c->d;
    return attr->kind == ATTR_INT || isfinite(c->d);
}

NODE(node_event_id) {
    (void)attr;
    return record_of(net, node) && text(v, record_of(net, node)->id);
}

/* ---- of edges */

#define EDGE(fn) static bool fn(ent_render__net *net, const ent_render__edge *e, ent_render__value *v)

EDGE(edge_types) {
    net->scratch_n = 0;
    for (int t = 0; t < ENT_TYPES; t++) {
        if (!(e->types >> t & 1)) continue;
        put_separator(net);
        ent_render__put(net, ent_str_of(ent_type_name((ent_type)t)));
    }
    return built(net, v);
}
EDGE(edge_first) { return day(net, v, e->days.first); }
EDGE(edge_last) { return day(net, v, e->days.last); }

static ent_str before_slash(ent_str s) {
    const char *at = s.n ? memchr(s.p, '/', s.n) : NULL;
    return at ? ent_str_sub(s, 0, (size_t)(at - s.p)) : s;
}

static ent_str behind_slash(ent_str s) {
    const char *at = s.n ? memchr(s.p, '/', s.n) : NULL;
    return at ? ent_str_sub(s, (size_t)(at - s.p) + 1, s.n) : s;
}

/* As an ISO interval, each end as exact as it was said. */
EDGE(edge_date) {
    if (e->events == 1) return text(v, e->record->date);
    ent_str from = before_slash(e->record->date), to = behind_slash(e->latest->date);
    net->scratch_n = 0;
    ent_render__put(net, from);
    if (!ent_str_eq(from, to)) ent_render__put(net, ENT_S("/")), ent_render__put(net, to);
    return from.n && built(net, v);
}

/* The coarser one of the two ends'. */
EDGE(edge_precision) {
    (void)net;
    ent_render__precision a = ent_render__precision_of(e->record->date);
    ent_render__precision b = e->latest == e->record ? a : ent_render__precision_of(e->latest->date);
    return text(v, ent_str_of(ent_render__precision_name(a > b ? a : b)));
}
EDGE(edge_score) {
    (void)net;
    v->d = round(e->score * 100) / 100;
    return isfinite(e->score);
}
EDGE(edge_contacts) {
    (void)net;
    v->i = e->events;
    return true;
}
EDGE(edge_forth) {
    (void)net;
    v->d = e->forth;
    return true;
}
EDGE(edge_back) {
    (void)net;
    v->d = e->back;
    return true;
}
EDGE(edge_direction) {
    (void)net;
    return text(v, e->contact->direction ? ENT_S("directed") : ENT_S("reciprocal"));
}

/* Calls `put` for each event of the edge. */
static bool each_event(ent_render__net *net, const ent_render__edge *e, void (*put)(ent_render__net *, const ent_event *),
                       ent_render__value *v) {
    net->scratch_n = 0;
    if (!e->contact) put(net, e->record);
    for (uint32_t i = 0; i < e->contacts; i++) {
        const ent_contact *c = &e->contact[i];
        if (e->only != ANY_DIRECTION && c->direction != e->only) continue;
        put_separator(net);
        put(net, net->corpus->event[c->event].record);
    }
    return built(net, v);
}

static void put_id(ent_render__net *net, const ent_event *r) { ent_render__put(net, r->id); }
static void put_source(ent_render__net *net, const ent_event *r) {
    ent_render__put(net, r->document);
    ent_render__put(net, ENT_S(":"));
    put_number(net, r->line);
}
EDGE(edge_events) { return each_event(net, e, put_id, v); }
EDGE(edge_sources) { return each_event(net, e, put_source, v); }
EDGE(edge_role) {
    static const char *const ROLE[] = { "participant", "actor", "recipient" };
    (void)net;
    return text(v, ent_str_of(ROLE[e->record->entity[e->entity].role]));
}
EDGE(edge_sector) {
    (void)net;
    return text(v, e->record->entity[e->entity].sector);
}
EDGE(edge_agent) {
    (void)net;
    return text(v, e->record->entity[e->entity].agent);
}

/* ---- of one event: on event nodes and on edges that stand for one event */

#define OF_EVENT(name, value)                                                                                        \
    static bool event_##name(ent_render__net *net, const ent_event *r, ent_render__value *v) { (void)net; return value; } \
    NODE(node_##name) { (void)attr; return record_of(net, node) && event_##name(net, record_of(net, node), v); }     \
    EDGE(edge_##name) { return event_##name(net, e->record, v); }

#define OF_NODE(name, value)                                                                                         \
    static bool event_##name(ent_render__net *net, const ent_event *r, ent_render__value *v) { (void)net; return value; } \
    NODE(node_##name) { (void)attr; return record_of(net, node) && event_##name(net, record_of(net, node), v); }

OF_NODE(type, text(v, ent_str_of(ent_type_name(r->type))))
OF_NODE(date, text(v, r->date))
OF_NODE(precision, text(v, ent_str_of(ent_render__precision_name(ent_render__precision_of(r->date)))))
OF_NODE(score, (v->d = r->score, isfinite(r->score)))
OF_EVENT(time, text(v, r->time))
OF_EVENT(mode, text(v, ent_render__list(net, r->mode, r->modes)))
OF_EVENT(context, text(v, ent_render__list(net, r->context, r->contexts)))
OF_EVENT(status, text(v, ent_str_of(ent_status_name(r->status))))
OF_EVENT(place, text(v, r->place))
OF_EVENT(confidence, (v->d = round(r->confidence * 100) / 100, r->confidence > 0))
OF_EVENT(document, text(v, r->document))
OF_EVENT(line, (v->i = r->line, r->line > 0))
OF_EVENT(words, text(v, r->text))
OF_EVENT(sentence, text(v, r->sentence))

/* ---- the tables */

static const ent_render__attr ACTORS[] = {
    { "actor_id", ATTR_TEXT, node_actor, NULL, 0 },      { "kind", ATTR_TEXT, node_kind, NULL, 0 },
    { "community", ATTR_INT, node_community, NULL, 0 },  { "events", ATTR_INT, node_events, NULL, 0 },
    { "first", ATTR_DAY, node_first, NULL, 0 },          { "last", ATTR_DAY, node_last, NULL, 0 },
};
static const ent_render__attr EVENTS[] = {
    { "event_id", ATTR_TEXT, node_event_id, NULL, 0 },   { "type", ATTR_TEXT, node_type, NULL, 0 },
    { "mode", ATTR_LIST, node_mode, NULL, 0 },           { "context", ATTR_LIST, node_context, NULL, 0 },
    { "status", ATTR_TEXT, node_status, NULL, 0 },       { "date", ATTR_TEXT, node_date, NULL, 0 },
    { "time", ATTR_TEXT, node_time, NULL, 0 },
    { "precision", ATTR_TEXT, node_precision, NULL, 0 }, { "score", ATTR_REAL, node_score, NULL, 0 },
    { "place", ATTR_TEXT, node_place, NULL, 0 },         { "confidence", ATTR_REAL, node_confidence, NULL, 0 },
    { "document", ATTR_TEXT, node_document, NULL, 0 },   { "line", ATTR_INT, node_line, NULL, 0 },
    { "words", ATTR_TEXT, node_words, NULL, 0 },         { "sentence", ATTR_TEXT, node_sentence, NULL, 0 },
};
/* The beginning is that of all; edges of one event have the rest of PAIR, summed ones that of SUMMED. */
#define COMMON                                                                                                       \
    { "types", ATTR_LIST, NULL, edge_types, 0 }, { "first", ATTR_DAY, NULL, edge_first, 0 },                         \
    { "last", ATTR_DAY, NULL, edge_last, 0 }, { "date", ATTR_TEXT, NULL, edge_date, 0 },                             \
    { "precision", ATTR_TEXT, NULL, edge_precision, 0 }, { "score", ATTR_REAL, NULL, edge_score, 0 },                \
    { "events", ATTR_LIST, NULL, edge_events, 0 }
static const ent_render__attr PAIR[] = {
    COMMON, { "time", ATTR_TEXT, NULL, edge_time, 0 }, { "direction", ATTR_TEXT, NULL, edge_direction, 0 },
    { "mode", ATTR_LIST, NULL, edge_mode, 0 }, { "context", ATTR_LIST, NULL, edge_context, 0 },
    { "status", ATTR_TEXT, NULL, edge_status, 0 },
    { "place", ATTR_TEXT, NULL, edge_place, 0 }, { "confidence", ATTR_REAL, NULL, edge_confidence, 0 },
    { "document", ATTR_TEXT, NULL, edge_document, 0 }, { "line", ATTR_INT, NULL, edge_line, 0 },
    { "words", ATTR_TEXT, NULL, edge_words, 0 }, { "sentence", ATTR_TEXT, NULL, edge_sentence, 0 },
};
static const ent_render__attr SUMMED[] = {
    COMMON, { "contacts", ATTR_INT, NULL, edge_contacts, 0 }, { "sources", ATTR_LIST, NULL, edge_sources, 0 },
    { "forth", ATTR_REAL, NULL, edge_forth, 0 }, { "back", ATTR_REAL, NULL, edge_back, 0 },
};
static const ent_render__attr ROLES[] = {
    COMMON, { "role", ATTR_TEXT, NULL, edge_role, 0 }, { "sector", ATTR_TEXT, NULL, edge_sector, 0 },
    { "agent", ATTR_TEXT, NULL, edge_agent, 0 },
};
#define SET(table) net->edge_attr = table, net->edge_attrs = sizeof table / sizeof *table

static bool taken(const ent_render__net *net, const char *name) {
    for (size_t i = 0; i < net->node_attrs; i++)
        if (strcmp(net->node_attr[i].name, name) == 0) return true;
    return false;
}

static void add_measures(ent_render__net *net) {
    const ent_table *t = net->centrality;
    for (uint32_t c = 0; t && c < t->columns; c++) {
        ent_column_kind kind = t->column[c].kind;
        bool number = kind == ENT_COL_INT || kind == ENT_COL_REAL;
        if (!number || taken(net, t->column[c].name) || strcmp(t->column[c].name, "rank") == 0) continue;
        net->node_attr[net->node_attrs++] = (ent_render__attr){ t->column[c].name, kind == ENT_COL_INT ? ATTR_INT : ATTR_REAL,
                                                                node_measure, NULL, (int)c };
    }
}

void ent_render__attrs(ent_render__net *net) {
    enum { A = sizeof ACTORS / sizeof *ACTORS, E = sizeof EVENTS / sizeof *EVENTS };
    size_t most = A + E + (net->centrality ? net->centrality->columns : 0);
    net->node_attr = ENT_NEWN(net->arena, ent_render__attr, most);
    memcpy(net->node_attr, ACTORS, sizeof ACTORS);
    net->node_attrs = A;
    if (net->view == ENT_VIEW_TWO_MODE) {
        memcpy(net->node_attr + A, EVENTS, sizeof EVENTS);
        net->node_attrs += E;
    }
    add_measures(net);
    if (net->view == ENT_VIEW_PAIR) SET(PAIR);
    else if (net->view == ENT_VIEW_TWO_MODE) SET(ROLES);
    else SET(SUMMED);
    if (net->directed) net->edge_attrs -= 2;
}
