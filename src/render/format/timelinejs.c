/* Dates are objects of a year, a month, a day, an hour and a minute: as many of them as the text gave. */
#include "format.h"

enum { YEAR = 1, MONTH, DAY };

static int level(ent_str date) {
    ent_render__precision p = ent_render__precision_of(date);
    if (p == P_DAY || p == P_WEEK) return DAY;
    return p == P_YEAR || p == P_DECADE || p == P_CENTURY ? YEAR : MONTH;
}

/* The finer of the two ends: an end that is coarser than its start would seem to lie before it. */
static int levels(ent_str date) {
    const char *slash = date.n ? memchr(date.p, '/', date.n) : NULL;
    if (!slash) return date.n ? level(date) : DAY;
    size_t at = (size_t)(slash - date.p);
    ent_str a = ent_str_sub(date, 0, at), b = ent_str_sub(date, at + 1, date.n);
    int x = ent_str_is(a, "..") || !a.n ? YEAR : level(a), y = ent_str_is(b, "..") || !b.n ? YEAR : level(b);
    return x > y ? x : y;
}

static void date(ent_out *o, const char *name, ent_civil c, int level, int minute) {
    ent_out_fmt(o, ",\"%s\":{\"year\":%d", name, c.year);
    if (level >= MONTH) ent_out_fmt(o, ",\"month\":%d", c.month);
    if (level >= DAY) ent_out_fmt(o, ",\"day\":%d", c.day);
    if (minute >= 0) ent_out_fmt(o, ",\"hour\":%d,\"minute\":%d", minute / 60, minute % 60);
    ent_out_char(o, '}');
}

static bool same(ent_civil a, ent_civil b, int level) {
    return a.year == b.year && (level < MONTH || a.month == b.month) && (level < DAY || a.day == b.day);
}

static void dates(ent_out *o, const ent_event *e) {
    int l = levels(e->date);
    bool from = e->days.first != ENT_NO_DAY, to = e->days.last != ENT_NO_DAY;
    ent_civil a = ent_day_civil(from ? e->days.first : e->days.last), b = ent_day_civil(to ? e->days.last : e->days.first);
    int begin = -1, end = -1;
    bool clock = ent_render__clock(e, &begin, &end);
    date(o, "start_date", a, l, begin);
    if (clock ? end > begin : !same(a, b, l)) date(o, "end_date", b, l, end);
    if (ent_render__precision_of(e->date) == P_DAY) return;
    char words[ENT_DATE_WORDS];
    ent_out_z(o, ",\"display_date\":");
    ent_out_json(o, ent_render__date_words(words, e->date));
}

static void text(ent_render__net *net, const ent_event *e, ent_out *o) {
    ent_str headline = ent_str_copy(net->arena, ent_render__headline(net, e));
    net->scratch_n = 0;
    ent_render__put_html(net, headline);
    ent_out_z(o, ",\"text\":{\"headline\":");
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
    net->scratch_n = 0;
    ent_render__put(net, ENT_S("<p>"));
    ent_render__put_html(net, e->sentence.n ? e->sentence : e->text);
    ent_render__put(net, ENT_S("</p><p>"));
    ent_render__put(net, ent_str_of(ent_type_name(e->type)));
    ent_render__put(net, ENT_S(", "));
    ent_render__put(net, ent_str_of(ent_status_name(e->status)));
    ent_render__put(net, ENT_S("</p><p>"));
    size_t at = net->scratch_n;
    ent_render__put_source(net, e);
    ent_str source = ent_str_copy(net->arena, (ent_str){ net->scratch + at, net->scratch_n - at });
    net->scratch_n = at;
    ent_render__put_html(net, source);
    ent_render__put(net, ENT_S("</p>"));
    ent_out_z(o, ",\"text\":");
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
    ent_out_char(o, '}');
}

ent_status ent_render__timelinejs(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    ent_out_z(out, "{\"scale\":\"human\",\"title\":{\"text\":{\"headline\":");
    net.scratch_n = 0;
    ent_render__put_html(&net, ent_render__title(in, net.arena));
    ent_out_json(out, (ent_str){ net.scratch, net.scratch_n });
    ent_out_z(out, ",\"text\":\"\"}},\"events\":[");
    size_t n = 0;
    for (size_t i = 0; i < in->corpus->events; i++) {
        const ent_event *e = in->corpus->event[i].record;
        if (!ent_render__dated(e)) continue;
        ent_out_z(out, n++ ? ",\n{\"unique_id\":" : "\n{\"unique_id\":");
        ent_out_json(out, ent_render__event_id(&net, i, ids));
        ent_out_fmt(out, ",\"group\":\"%s\"", ent_type_name(e->type));
        dates(out, e);
        text(&net, e, out);
        ent_out_char(out, '}');
    }
    ent_out_z(out, "]}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
