#include "format.h"

static const char *const COLUMNS[] = { "id", "date", "time", "first", "last", "precision", "event", "mode", "context", "status", "quad",
                                       "score", "participants", "actor", "recipient", "names", "place", "words", "sentence",
                                       "document", "line", "confidence", "rule" };

static void text(ent_out *o, ent_str s, char sep) {
    ent_out_char(o, sep);
    ent_render__cell(o, s, sep);
}

static void day(ent_out *o, ent_day d, char sep) {
    char t[ENT_DAY_TEXT];
    text(o, ent_render__day(t, d), sep);
}

static void number(ent_out *o, double d, char sep) {
    ent_out_char(o, sep);
    if (d == d) ent_out_num(o, d);
}

enum { ANY = -1, NAMES = -2 };

static void actors(ent_render__net *net, const ent_event *e, int role, ent_out *o, char sep) {
    net->scratch_n = 0;
    for (uint32_t i = 0; i < e->entities; i++) {
        bool self = role == ENT_ROLE_RECIPIENT && e->entity[i].self;
        if (role >= 0 && (int)e->entity[i].role != role && !self) continue;
        if (net->scratch_n) ent_render__put(net, role == NAMES ? ENT_S("; ") : ENT_S(" "));
        ent_render__put(net, role == NAMES ? e->entity[i].name : e->entity[i].id);
    }
    text(o, (ent_str){ net->scratch, net->scratch_n }, sep);
}

static void row(ent_render__net *net, size_t i, const ent_map *ids, ent_out *o, char sep) {
    const ent_event *e = net->corpus->event[i].record;
    ent_render__cell(o, ent_render__event_id(net, i, ids), sep);
    text(o, e->date, sep);
    text(o, e->time, sep);
    day(o, e->days.first, sep);
    day(o, e->days.last, sep);
    text(o, ent_str_of(ent_render__precision_name(ent_render__precision_of(e->date))), sep);
    text(o, ent_str_of(ent_type_name(e->type)), sep);
    text(o, ent_render__list(net, e->mode, e->modes), sep);
    text(o, ent_render__list(net, e->context, e->contexts), sep);
    text(o, ent_str_of(ent_status_name(e->status)), sep);
    text(o, ent_str_of(ent_quad_name(ent_type_quad(e->type))), sep);
    number(o, e->score, sep);
    actors(net, e, ANY, o, sep);
    actors(net, e, ENT_ROLE_ACTOR, o, sep);
    actors(net, e, ENT_ROLE_RECIPIENT, o, sep);
    actors(net, e, NAMES, o, sep);
    text(o, e->place, sep);
    text(o, e->text, sep);
    text(o, e->sentence, sep);
    text(o, e->document, sep);
    number(o, e->line, sep);
    number(o, (double)(int)(e->confidence * 100 + 0.5) / 100, sep);
    text(o, e->rule, sep);
    ent_out_z(o, sep == ',' ? "\r\n" : "\n");
}

static ent_status table(const ent_render_input *in, ent_out *o, char sep) {
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    for (size_t i = 0; i < sizeof COLUMNS / sizeof *COLUMNS; i++) {
        if (i) ent_out_char(o, sep);
        ent_out_z(o, COLUMNS[i]);
    }
    ent_out_z(o, sep == ',' ? "\r\n" : "\n");
    for (size_t i = 0; i < in->corpus->events; i++) row(&net, i, ids, o, sep);
    ent_render__net_close(&net);
    return ENT_OK;
}

ent_status ent_render__events_csv(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    return table(in, out, ',');
}
ent_status ent_render__events_tsv(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    return table(in, out, '\t');
}
