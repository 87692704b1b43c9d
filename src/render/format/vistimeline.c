/* Ends are exclusive and every time has a zone. */
#include "format.h"

static void time_of(ent_out *o, const char *name, ent_day d, int minute) {
    ent_civil c = ent_day_civil(d);
    ent_out_fmt(o, ",\"%s\":\"", name);
    /* Years outside 0 to 9999 have a sign and six digits (ECMA-262). */
    if (c.year < 0 || c.year > 9999) ent_out_fmt(o, "%c%06d", c.year < 0 ? '-' : '+', c.year < 0 ? -c.year : c.year);
    else ent_out_fmt(o, "%04d", c.year);
    ent_out_fmt(o, "-%02d-%02dT%02d:%02d:00Z\"", c.month, c.day, minute / 60, minute % 60);
}

static void when(ent_out *o, const ent_event *e) {
    ent_day first = e->days.first, last = e->days.last;
    if (first == ENT_NO_DAY || last == ENT_NO_DAY || first == last) {
        int from = 0, to = 0;
        bool lasts = ent_render__clock(e, &from, &to) && to > from;
        time_of(o, "start", first == ENT_NO_DAY ? last : first, from);
        if (lasts) time_of(o, "end", last, to);
        ent_out_z(o, lasts ? ",\"type\":\"range\"" : ",\"type\":\"point\"");
        return;
    }
    time_of(o, "start", first, 0);
    time_of(o, "end", last + 1, 0);
    ent_out_z(o, ",\"type\":\"range\"");
}

static void title(ent_render__net *net, const ent_event *e, ent_out *o) {
    char words[ENT_DATE_WORDS];
    net->scratch_n = 0;
    ent_render__put_html(net, ent_render__date_words(words, e->date));
    ent_render__put(net, ENT_S("<br>"));
    ent_render__put_html(net, e->sentence.n ? e->sentence : e->text);
    ent_render__put(net, ENT_S("<br>"));
    ent_render__put_html(net, e->document);
    if (e->line) {
        char line[24];
        ent_render__put(net, (ent_str){ line, (size_t)snprintf(line, sizeof line, ", line %u", e->line) });
    }
    ent_out_z(o, ",\"title\":");
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
}

static void item(ent_render__net *net, size_t i, const ent_map *ids, ent_out *o) {
    const ent_event *e = net->corpus->event[i].record;
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, ent_render__event_id(net, i, ids));
    ent_out_z(o, ",\"content\":");
    ent_str headline = ent_str_copy(net->arena, ent_render__headline(net, e));
    net->scratch_n = 0;
    ent_render__put_html(net, headline);
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
    title(net, e, o);
    when(o, e);
    bool partial = ent_render__precision_of(e->date) != P_DAY;
    const char *quad = ent_quad_name(ent_type_quad(e->type));
    ent_out_fmt(o, ",\"group\":\"%s\",\"className\":\"%s%s%s\",\"date\":", ent_type_name(e->type), quad, *quad && partial ? " " : "",
                partial ? "partial" : "");
    ent_out_json(o, e->date);
    ent_out_char(o, '}');
}

static void groups(const ent_render_input *in, ent_out *o) {
    uint32_t seen = 0;
    for (size_t i = 0; i < in->corpus->events; i++)
        if (ent_render__dated(in->corpus->event[i].record)) seen |= 1u << in->corpus->event[i].record->type;
    const char *comma = "";
    for (int t = 0; t < ENT_TYPES; t++) {
        if (!(seen >> t & 1)) continue;
        const char *name = ent_type_name((ent_type)t);
        ent_out_fmt(o, "%s{\"id\":\"%s\",\"content\":\"%s\"}", comma, name, name);
        comma = ",";
    }
}

ent_status ent_render__vistimeline(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    ent_out_z(out, "{\"groups\":[");
    groups(in, out);
    ent_out_z(out, "],\n\"items\":[");
    size_t n = 0;
    for (size_t i = 0; i < in->corpus->events; i++) {
        if (!ent_render__dated(in->corpus->event[i].record)) continue;
        ent_out_z(out, n++ ? ",\n" : "\n");
        item(&net, i, ids, out);
    }
    ent_out_z(out, "]}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
