#include "format.h"

static void text(ent_out *o, const char *name, ent_str s) {
    ent_out_fmt(o, ",\"%s\":", name);
    if (s.n) ent_out_json(o, s);
    else ent_out_z(o, "null");
}

static void actors(ent_out *o, const char *name, const ent_event *e, ent_role role) {
    ent_out_fmt(o, ",\"%s\":[", name);
    size_t n = 0;
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        if (x->role != role && !(role == ENT_ROLE_RECIPIENT && x->self)) continue;
        ent_out_z(o, n++ ? ",{\"id\":" : "{\"id\":");
        ent_out_json(o, x->id);
        text(o, "name", x->name);
        text(o, "country", x->kind == ENT_ACTOR_STATE ? x->id : (ent_str){ "", 0 });
        ent_out_fmt(o, ",\"kind\":\"%s\"", ent_actor_kind_name(x->kind));
        text(o, "sector", x->sector);
        text(o, "agent", x->agent);
        ent_out_char(o, '}');
    }
    ent_out_char(o, ']');
}

static void source(ent_out *o, const ent_event *e) {
    ent_out_z(o, ",\"source\":{\"document\":");
    ent_out_json(o, e->document);
    ent_out_fmt(o, ",\"line\":%u,\"begin\":%u,\"end\":%u", e->line, e->begin, e->end);
    text(o, "sentence", e->sentence);
    ent_out_char(o, '}');
}

static void record(ent_render__net *net, size_t i, const ent_map *ids, ent_out *o) {
    const ent_event *e = net->corpus->event[i].record;
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, ent_render__event_id(net, i, ids));
    text(o, "date", e->date);
    if (e->time.n) text(o, "time", e->time);
    ent_out_z(o, ",\"start\":");
    ent_render__json_day(o, e->days.first);
    ent_out_z(o, ",\"end\":");
    ent_render__json_day(o, e->days.last);
    ent_out_fmt(o, ",\"event\":\"%s\",\"mode\":", ent_type_name(e->type));
    ent_render__json_texts(o, e->mode, e->modes);
    ent_out_z(o, ",\"context\":");
    ent_render__json_texts(o, e->context, e->contexts);
    text(o, "quad", ent_str_of(ent_quad_name(ent_type_quad(e->type))));
    ent_out_z(o, ",\"score\":");
    ent_out_num(o, e->score);
    ent_out_fmt(o, ",\"status\":\"%s\"", ent_status_name(e->status));
    actors(o, "actor", e, ENT_ROLE_ACTOR);
    actors(o, "recipient", e, ENT_ROLE_RECIPIENT);
    actors(o, "other", e, ENT_ROLE_OTHER);
    text(o, "place", e->place);
    text(o, "text", e->text);
    source(o, e);
    ent_out_z(o, ",\"evidence\":");
    ent_render__json_texts(o, e->evidence, e->evidences);
    ent_out_z(o, ",\"confidence\":");
    ent_out_num(o, (double)(int)(e->confidence * 100 + 0.5) / 100);
    ent_out_z(o, "}\n");
}

ent_status ent_render__plover(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    for (size_t i = 0; i < in->corpus->events; i++) record(&net, i, ids, out);
    ent_render__net_close(&net);
    return ENT_OK;
}
