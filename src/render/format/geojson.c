/* Longitude first. An event lies where it is said to, if that is a state or a capital that the tables know, else at the
 * capitals of its states; `located_by` tells which. */
#include "format.h"

typedef struct {
    double latitude, longitude;
} point;

typedef struct {
    ent_render__net net;
    ent_map *ids, *places; /* folded name of a capital or state → index into point */
    ENT_VEC(point) point;
    uint32_t *capital;     /* by actor; UINT32_MAX = unknown */
} geo;

static void know(geo *g, ent_str name, uint32_t i) {
    if (name.n) ent_map_put(g->places, ent_str_fold(g->net.arena, name), i);
}

static void find_places(geo *g, const ent_lexicon *lex) {
    const ent_corpus *c = g->net.corpus;
    g->places = ent_map_new(g->net.arena);
    g->capital = ENT_NEWN(g->net.arena, uint32_t, c->actors + 1);
    for (size_t i = 0; i < c->actors; i++) {
        ent_str name;
        point p;
        g->capital[i] = UINT32_MAX;
        if (!lex || !ent_actor_place(lex, c->actor[i].id, &name, &p.latitude, &p.longitude)) continue;
        g->capital[i] = (uint32_t)g->point.n;
        *ent_vec_push(g->net.arena, &g->point) = p;
        know(g, name, g->capital[i]);
        know(g, c->actor[i].name, g->capital[i]);
    }
}

static void position(ent_out *o, point p) {
    ent_out_char(o, '[');
    ent_out_num(o, p.longitude);
    ent_out_char(o, ',');
    ent_out_num(o, p.latitude);
    ent_out_char(o, ']');
}

/* How it was placed; "" = not at all. */
static const char *geometry(geo *g, const ent_corpus_event *e, ent_out *o) {
    const uint32_t *named = e->record->place.n ? ent_map_get(g->places, ent_str_fold(g->net.arena, e->record->place)) : NULL;
    size_t n = 0;
    for (uint32_t k = 0; k < e->record->entities; k++) n += g->capital[e->actor[k]] != UINT32_MAX;
    if (named || n == 1) ent_out_z(o, "{\"type\":\"Point\",\"coordinates\":");
    if (named) {
        position(o, g->point.v[*named]);
        ent_out_char(o, '}');
        return "the place named";
    }
    if (!n) {
        ent_out_z(o, "null");
        return "";
    }
    if (n > 1) ent_out_z(o, "{\"type\":\"MultiPoint\",\"coordinates\":[");
    for (uint32_t k = 0, i = 0; k < e->record->entities; k++) {
        if (g->capital[e->actor[k]] == UINT32_MAX) continue;
        if (i++) ent_out_char(o, ',');
        position(o, g->point.v[g->capital[e->actor[k]]]);
    }
    ent_out_z(o, n > 1 ? "]}" : "}");
    return "the capitals of its actors";
}

static void text(ent_out *o, const char *name, ent_str s) {
    if (!s.n) return;
    ent_out_fmt(o, ",\"%s\":", name);
    ent_out_json(o, s);
}

static void properties(geo *g, const ent_event *e, const char *located, ent_out *o) {
    ent_out_z(o, ",\"properties\":{\"title\":");
    ent_out_json(o, ent_render__headline(&g->net, e));
    ent_out_fmt(o, ",\"event\":\"%s\",\"status\":\"%s\"", ent_type_name(e->type), ent_status_name(e->status));
    text(o, "date", e->date);
    text(o, "time", e->time);
    ent_out_z(o, ",\"first\":");
    ent_render__json_day(o, e->days.first);
    ent_out_z(o, ",\"last\":");
    ent_render__json_day(o, e->days.last);
    text(o, "precision", ent_str_of(ent_render__precision_name(ent_render__precision_of(e->date))));
    ent_out_z(o, ",\"actors\":[");
    for (uint32_t i = 0; i < e->entities; i++) {
        if (i) ent_out_char(o, ',');
        ent_out_json(o, e->entity[i].id);
    }
    ent_out_z(o, "],\"score\":");
    ent_out_num(o, e->score);
    text(o, "place", e->place);
    text(o, "located_by", ent_str_of(located));
    text(o, "document", e->document);
    ent_out_fmt(o, ",\"line\":%u", e->line);
    text(o, "sentence", e->sentence);
    ent_out_z(o, "}}");
}

ent_status ent_render__geojson(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    geo g = { 0 };
    ent_render__events_open(in, &g.net, &g.ids);
    find_places(&g, in->lex);
    ent_out_z(out, "{\"type\":\"FeatureCollection\",\"features\":[");
    for (size_t i = 0; i < in->corpus->events; i++) {
        ent_out_z(out, i ? ",\n{\"type\":\"Feature\",\"id\":" : "\n{\"type\":\"Feature\",\"id\":");
        ent_out_json(out, ent_render__event_id(&g.net, i, g.ids));
        ent_out_z(out, ",\"geometry\":");
        const char *located = geometry(&g, &in->corpus->event[i], out);
        properties(&g, in->corpus->event[i].record, located, out);
    }
    ent_out_z(out, "]}\n");
    ent_render__net_close(&g.net);
    return ENT_OK;
}
