#include "format.h"

enum { FOLD_AT = 75 };

typedef struct {
    ent_out *o;
    size_t column;
} folded;

/* Lines of at most 75 octets, never cut within a character. */
static void put(folded *f, ent_str s) {
    for (size_t i = 0; i < s.n;) {
        int32_t rune;
        size_t n = ent_utf8_next(s, i, &rune);
        if (f->column + n > FOLD_AT) {
            ent_out_z(f->o, "\r\n ");
            f->column = 1;
        }
        ent_out_str(f->o, ent_str_sub(s, i, i + n));
        f->column += n;
        i += n;
    }
}

static void put_z(folded *f, const char *z) { put(f, ent_str_of(z)); }

static void text(folded *f, ent_str s) {
    for (size_t i = 0; i < s.n;) {
        int32_t rune;
        size_t n = ent_utf8_next(s, i, &rune);
        if (rune == '\\' || rune == ';' || rune == ',') put_z(f, "\\");
        if (rune == '\n') put_z(f, "\\n");
        else if (rune == '\t') put_z(f, " ");
        else if (rune >= 0x20 && rune != 0x7f) put(f, ent_str_sub(s, i, i + n));
        i += n;
    }
}

static void end_line(folded *f) {
    ent_out_z(f->o, "\r\n");
    f->column = 0;
}

static void property(folded *f, const char *name, ent_str value) {
    if (!value.n) return;
    put_z(f, name);
    text(f, value);
    end_line(f);
}

static void date(folded *f, const char *name, ent_day d) {
    ent_civil c = ent_day_civil(d);
    char t[64];
    snprintf(t, sizeof t, "%s;VALUE=DATE:%04d%02d%02d", name, c.year, c.month, c.day);
    put_z(f, t);
    end_line(f);
}

/* Local time of wherever it was: no zone. */
static void moment(folded *f, const char *name, ent_day d, int minute) {
    ent_civil c = ent_day_civil(d);
    char t[64];
    snprintf(t, sizeof t, "%s:%04d%02d%02dT%02d%02d00", name, c.year, c.month, c.day, minute / 60, minute % 60);
    put_z(f, t);
    end_line(f);
}

/* Only what four digits can write. */
static bool fits(const ent_event *e, ent_day *first, ent_day *last) {
    if (!ent_render__dated(e)) return false;
    *first = e->days.first != ENT_NO_DAY ? e->days.first : e->days.last;
    *last = e->days.last != ENT_NO_DAY ? e->days.last : e->days.first;
    return ent_day_civil(*first).year >= 1 && ent_day_civil(*last + 1).year <= 9999;
}

static void description(ent_render__net *net, const ent_event *e, folded *f) {
    char words[ENT_DATE_WORDS];
    net->scratch_n = 0;
    ent_render__put(net, ENT_S("Date: "));
    ent_render__put(net, ent_render__date_words(words, e->date));
    ent_render__put(net, ENT_S("\n"));
    ent_render__put(net, e->sentence.n ? e->sentence : e->text);
    ent_render__put(net, ENT_S("\nSource: "));
    ent_render__put_source(net, e);
    property(f, "DESCRIPTION:", (ent_str){ net->scratch, net->scratch_n });
}

/* A partial date is said in front of the summary: the entry covers every day that it may mean. */
static void summary(ent_render__net *net, const ent_event *e, folded *f) {
    char words[ENT_DATE_WORDS];
    ent_str caveat = ent_render__date_caveat(words, e->date);
    ent_str headline = ent_render__headline(net, e);
    put_z(f, "SUMMARY:");
    if (caveat.n) {
        put_z(f, "(");
        text(f, caveat);
        put_z(f, ") ");
    }
    text(f, headline);
    end_line(f);
}

static void entry(ent_render__net *net, size_t i, const ent_map *ids, folded *f) {
    static const char *const STATUS[ENT_STATUSES] = { "CONFIRMED", "TENTATIVE", "CONFIRMED", "CANCELLED", "TENTATIVE", "CANCELLED" };
    const ent_event *e = net->corpus->event[i].record;
    ent_day first, last;
    if (!fits(e, &first, &last)) return;
    ent_out_z(f->o, "BEGIN:VEVENT\r\n");
    put_z(f, "UID:");
    text(f, ent_render__event_id(net, i, ids));
    put_z(f, "@entente");
    end_line(f);
    ent_out_z(f->o, "DTSTAMP:19700101T000000Z\r\n"); /* same input, same bytes: no clock */
    int from, to;
    if (ent_render__clock(e, &from, &to)) {
        moment(f, "DTSTART", first, from);
        if (to > from) moment(f, "DTEND", first, to);
    } else {
        date(f, "DTSTART", first);
        date(f, "DTEND", last + 1);
    }
    summary(net, e, f);
    description(net, e, f);
    property(f, "LOCATION:", e->place);
    property(f, "CATEGORIES:", ent_str_of(ent_type_name(e->type)));
    property(f, "STATUS:", ent_str_of(STATUS[e->status]));
    property(f, "X-ENTENTE-DATE:", e->date);
    ent_out_z(f->o, "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
}

ent_status ent_render__ics(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    folded f = { .o = out };
    ent_out_z(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//entente//events//EN\r\nCALSCALE:GREGORIAN\r\n");
    property(&f, "X-WR-CALNAME:", ent_render__title(in, net.arena));
    for (size_t i = 0; i < in->corpus->events; i++) entry(&net, i, ids, &f);
    ent_out_z(out, "END:VCALENDAR\r\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
