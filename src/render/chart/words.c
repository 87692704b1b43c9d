/* The words on charts: labels of events, scope of the data, ticks of a time axis. */
#include "draw.h"

#include <math.h>

static ent_str name_of(const ent_render_input *in, const ent_corpus_event *e, uint32_t i) {
    const ent_corpus_actor *x = &in->corpus->actor[e->actor[i]];
    return x->name.n && ent_utf8_width(x->name) <= 24 && ent_render__can_draw(x->name) ? x->name : x->id;
}

static bool is_ego(const ent_render_input *in, const ent_corpus_event *e, uint32_t i) {
    return in->ego.n && ent_str_eq(in->corpus->actor[e->actor[i]].id, in->ego);
}

enum { NAMED_MOST = 3 };

static ent_str names(const ent_render_input *in, const ent_corpus_event *e, int role, bool without_ego, ent_arena *a) {
    ent_str out = ENT_S("");
    uint32_t shown = 0, rest = 0;
    for (uint32_t i = 0; i < e->record->entities; i++) {
        if (role >= 0 && (int)e->record->entity[i].role != role) continue;
        if (without_ego && is_ego(in, e, i)) continue;
        if (shown == NAMED_MOST) {
            rest++;
            continue;
        }
        ent_str n = name_of(in, e, i);
        out = shown++ ? ent_str_fmt(a, "%.*s–%.*s", ENT_FMT(out), ENT_FMT(n)) : n;
    }
    return rest ? ent_str_fmt(a, "%.*s +%u", ENT_FMT(out), rest) : out;
}

ent_str ent_chart__label(const ent_render_input *in, const ent_corpus_event *e, bool without_ego, ent_arena *a) {
    const ent_event *r = e->record;
    bool directed = false;
    for (uint32_t i = 0; i < r->entities; i++) directed |= r->entity[i].role == ENT_ROLE_RECIPIENT;
    ent_str who;
    if (directed) {
        ent_str from = names(in, e, ENT_ROLE_ACTOR, false, a), to = names(in, e, ENT_ROLE_RECIPIENT, false, a);
        const char *arrow = ent_render__rtl(from.n ? from : to) ? "←" : "→"; /* the way that the line is read */
        who = ent_str_fmt(a, "%.*s %s %.*s", ENT_FMT(from), arrow, ENT_FMT(to));
    } else {
        who = names(in, e, -1, without_ego && r->entities > 1, a);
    }
    ent_str what = r->text.n ? r->text : ent_chart__type_words(in, r->type);
    return who.n ? ent_say(in, a, "join.who", ent_tx("who", who), ent_tx("what", what)) : what;
}

/* Of an ISO day, month or year. */
static ent_str date_words(const ent_render_input *in, ent_str iso, ent_arena *a) {
    ent_days d;
    if (!ent_day_span(iso, 1, &d)) return iso;
    return ent_chart__day_words(in, d.first, d.last == d.first ? "day" : d.last - d.first < 31 ? "month" : "year", a);
}

ent_str ent_chart__scope(const ent_render_input *in, ent_arena *a) {
    const ent_corpus *c = in->corpus;
    ent_str docs = c->documents == 1 ? c->document[0] : ent_say(in, a, "scope.documents", ent_nr("n", c->documents));
    ent_str count = ent_say(in, a, "scope.events", ent_nr("n", c->events), ent_tx("documents", docs));
    if (!c->dated) return count;
    ent_str period = ent_corpus_period(c, a);
    const char *to = strstr(period.p, " to ");
    if (to)
        period = ent_say(in, a, "range", ent_tx("from", date_words(in, ent_str_sub(period, 0, (size_t)(to - period.p)), a)),
                         ent_tx("to", date_words(in, ent_str_of(to + strlen(" to ")), a)));
    else
        period = date_words(in, period, a);
    return ent_say(in, a, "scope.period", ent_tx("scope", count), ent_tx("period", period));
}

/* ---- ticks ---------------------------------------------------------------------------------------------------- */

enum { BY_HOUR, BY_DAY, BY_MONTH, BY_YEAR };

/* Steps of a time axis from hours to millennia; the first whose labels have room is taken. */
static const struct {
    int unit, step;
    double days; /* of a step, about */
} STEPS[] = {
    { BY_HOUR, 1, 1 / 24.0 }, { BY_HOUR, 2, 2 / 24.0 },  { BY_HOUR, 3, 3 / 24.0 },   { BY_HOUR, 6, 6 / 24.0 },
    { BY_HOUR, 12, 0.5 },     { BY_DAY, 1, 1 },          { BY_DAY, 2, 2 },           { BY_DAY, 7, 7 },
    { BY_MONTH, 1, 30.4 },    { BY_MONTH, 2, 60.9 },     { BY_MONTH, 3, 91.3 },      { BY_MONTH, 6, 182.6 },
    { BY_YEAR, 1, 365.2 },    { BY_YEAR, 2, 730.5 },     { BY_YEAR, 5, 1826 },       { BY_YEAR, 10, 3652 },
    { BY_YEAR, 20, 7305 },    { BY_YEAR, 50, 18262 },    { BY_YEAR, 100, 36525 },    { BY_YEAR, 500, 182625 },
    { BY_YEAR, 1000, 365250 },
};
enum { STEP_COUNT = sizeof STEPS / sizeof *STEPS, LABEL_GAP = 8, STEP_LEAST = 14 };
#define TICK_POINTS 10.0

static ent_str clock_words(const ent_render_input *in, int hour, int minute, ent_arena *a) {
    return ent_say(in, a, "tick.hour", ent_tx("h", ent_str_fmt(a, "%d", hour)), ent_tx("m", ent_str_fmt(a, "%02d", minute)));
}

/* The first tick and those at a turn say more: the year of a month, the day of an hour. */
static ent_str tick_label(const ent_render_input *in, int unit, double at, bool first, ent_arena *a) {
    ent_day day = (ent_day)floor(at + 1e-6);
    int hour = (int)((at + 1e-6 - day) * 24);
    ent_civil c = ent_day_civil(day);
    ent_str year = ent_chart__year_words(in, c.year, a), month = ent_say_part(in, "months.short", (size_t)c.month - 1);
    if (unit == BY_YEAR) return year;
    if (unit == BY_MONTH)
        return c.month == 1 || first ? ent_say(in, a, "tick.month", ent_tx("month", month), ent_tx("y", year)) : month;
    ent_str words = ent_say(in, a, "tick.day", ent_nr("d", (size_t)c.day), ent_tx("month", month));
    if (unit == BY_DAY || (hour == 0 && !first)) return words;
    ent_str clock = clock_words(in, hour, 0, a);
    return first ? ent_say(in, a, "tick.clock", ent_tx("day", words), ent_tx("clock", clock)) : clock;
}

static double align(int unit, int step, double at) {
    if (unit == BY_HOUR) return floor(at) + floor((at - floor(at)) * 24 / step + 1e-6) * step / 24;
    ent_day d = (ent_day)ceil(at);
    ent_civil c = ent_day_civil(d);
    if (unit == BY_YEAR) return ent_day_of(c.year - ((c.year % step) + step) % step, 1, 1);
    if (unit == BY_MONTH) return ent_day_of(c.year, c.month - (c.month - 1) % step, 1);
    return step == 7 ? d - (ent_day_weekday(d) - 1) : d;
}

static double next(int unit, int step, double at) {
    if (unit == BY_HOUR) return round((at + step / 24.0) * 24) / 24;
    if (unit == BY_DAY) return at + step;
    ent_civil c = ent_day_civil((ent_day)at);
    return unit == BY_MONTH ? ent_day_of(c.year, c.month + step, 1) : ent_day_of(c.year + step, 1, 1);
}

static size_t make_ticks(const ent_render_input *in, size_t k, double first, double last, ent_tick *out, size_t cap,
                         ent_arena *a) {
    size_t n = 0;
    for (double at = align(STEPS[k].unit, STEPS[k].step, first); at <= last && n < cap; at = next(STEPS[k].unit, STEPS[k].step, at))
        if (at >= first) out[n] = (ent_tick){ at, tick_label(in, STEPS[k].unit, at, n == 0, a) }, n++;
    return n;
}

static bool have_room(const ent_tick *t, size_t n, double pixels_a_day) {
    for (size_t i = 1; i < n; i++) {
        double half = (ent_chart__width(t[i - 1].label, TICK_POINTS) + ent_chart__width(t[i].label, TICK_POINTS)) / 2;
        if ((t[i].day - t[i - 1].day) * pixels_a_day < half + LABEL_GAP) return false;
    }
    return true;
}

size_t ent_chart__ticks(const ent_render_input *in, double first, double last, double pixels, bool hours, ent_tick *out,
                        size_t cap, ent_arena *a) {
    double pixels_a_day = pixels / (last - first);
    size_t n = 0;
    for (size_t k = 0; k < STEP_COUNT; k++) {
        if ((STEPS[k].unit == BY_HOUR && !hours) || STEPS[k].days * pixels_a_day < STEP_LEAST) continue;
        n = make_ticks(in, k, first, last, out, cap, a);
        if (n < cap && have_room(out, n, pixels_a_day)) break;
    }
    return n;
}
