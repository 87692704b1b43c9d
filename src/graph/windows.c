/* Windows: calendar units, lengths with a step, growing. */
#include <stdlib.h>

#include "graph.h"

enum { MOST_WINDOWS = 200000, FITTING = 60, FEW = 150 };

/* A length in days or in months; the calendar units begin where the calendar has them begin. */
typedef struct {
    int days, months;
    const char *unit; /* NULL: a length from the first day on */
} stride;

static const struct {
    const char *name;
    stride stride;
} UNITS[] = { { "week", { 7, 0, "week" } },       { "month", { 0, 1, "month" } },      { "quarter", { 0, 3, "quarter" } },
              { "year", { 0, 12, "year" } },      { "decade", { 0, 120, "decade" } } };
enum { UNIT_COUNT = sizeof UNITS / sizeof *UNITS };

static bool parse_length(ent_str s, stride *out) {
    int64_t n = 0;
    if (s.n < 2 || s.n > 6) return false;
    for (size_t i = 0; i + 1 < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        n = n * 10 + (s.p[i] - '0');
    }
    *out = (stride){ 0, 0, NULL };
    switch (s.p[s.n - 1]) {
    case 'd': out->days = (int)n; break;
    case 'w': out->days = (int)n * 7; break;
    case 'm': out->months = (int)n; break;
    case 'y': out->months = (int)n * 12; break;
    default: return false;
    }
    return n > 0;
}

static bool parse_stride(ent_str s, stride *out) {
    for (int i = 0; i < UNIT_COUNT; i++)
        if (ent_str_is(s, UNITS[i].name)) return *out = UNITS[i].stride, true;
    return parse_length(s, out);
}

static ent_day step_on(ent_day d, const stride *s, int64_t n) {
    return s->months ? ent_day_add_months(d, (int)(s->months * n)) : (ent_day)(d + s->days * n);
}

/* First day of the unit that d lies in. */
static ent_day unit_start(ent_day d, const stride *s) {
    ent_civil c = ent_day_civil(d);
    if (!s->unit) return d;
    if (s->days) return d - ent_day_weekday(d) + 1;
    if (s->months <= 12) return ent_day_of(c.year, (c.month - 1) / s->months * s->months + 1, 1);
    int years = s->months / 12, down = c.year % years;
    return ent_day_of(c.year - (down < 0 ? down + years : down), 1, 1);
}

static ent_str name_of(ent_arena *a, ent_days d, const stride *s) {
    ent_civil c = ent_day_civil(d.first);
    const char *sign = c.year < 0 ? "-" : "";
    int year = abs(c.year), iso, week;
    if (s->unit && s->days) return ent_day_iso_week(d.first, &iso, &week), ent_str_fmt(a, "%04d-W%02d", iso, week);
    if (s->unit && s->months == 1) return ent_str_fmt(a, "%s%04d-%02d", sign, year, c.month);
    if (s->unit && s->months == 3) return ent_str_fmt(a, "%s%04d-Q%d", sign, year, (c.month + 2) / 3);
    if (s->unit && s->months == 12) return ent_str_fmt(a, "%s%04d", sign, year);
    if (s->unit) return ent_str_fmt(a, "%s%04ds", sign, year);
    return ent_str_fmt(a, "%s/%s", ent_day_iso(a, d.first).p, ent_day_iso(a, d.last).p);
}

/* The shortest stretch of days that holds three quarters of the dated events. */
static ent_days core_of(const ent_corpus *c) {
    size_t most = c->dated, take = (most * 3 + 3) / 4;
    ent_days best = c->counted;
    for (size_t i = 0; take && i + take <= most; i++) {
        ent_days d = { c->event[i].day, c->event[i + take - 1].day };
        if ((int64_t)d.last - d.first < (int64_t)best.last - best.first) best = d;
    }
    return best;
}

/* Are three quarters of the events dated as exactly as that? */
static bool fine_enough(const ent_corpus *c, double days) {
    size_t coarse = 0;
    for (size_t i = 0; i < c->dated; i++) {
        ent_days d = c->event[i].record->days;
        coarse += d.first == ENT_NO_DAY || d.last == ENT_NO_DAY || (double)d.last - d.first > days;
    }
    return coarse * 4 <= c->dated;
}

static stride fitting(const ent_corpus *c, ent_days core) {
    for (int i = 0; i < UNIT_COUNT - 1; i++) {
        const stride *s = &UNITS[i].stride;
        double days = s->days ? s->days : s->months * 30.6;
        if (((double)core.last - core.first) / days < FITTING && fine_enough(c, days)) return *s;
    }
    return UNITS[UNIT_COUNT - 1].stride;
}

static uint32_t first_event(const ent_corpus *c, int64_t day) {
    size_t low = 0, high = c->dated;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (c->event[mid].day < day) low = mid + 1;
        else high = mid;
    }
    return (uint32_t)low;
}

typedef struct {
    stride window, step;
    bool growing;
} plan;

static ent_status no_stride(const char *option, const char *more, ent_str word, ent_err *err) {
    return ent_fail(err, ENT_ERR_USAGE, "", 0, "%s: \"%.*s\" is none of week, month, quarter, year, decade, %s90d, 2w, 3m, 1y", option,
                    ENT_FMT(word), more);
}

static ent_status make_plan(const ent_corpus *c, ent_str window, ent_str step, ent_days core, plan *p, ent_err *err) {
    *p = (plan){ .growing = ent_str_is(window, "growing") };
    bool ok = window.n == 0 || p->growing ? (p->window = fitting(c, core), true) : parse_stride(window, &p->window);
    if (!ok)
        return no_stride("--window", "growing, ", window, err);
    p->step = p->window;
    if (step.n && !parse_stride(step, &p->step))
        return no_stride("--step", "", step, err);
    if (p->growing) p->window = p->step;
    /* A calendar unit moved by another step, or a length that steps in months, keeps the calendar's first days. */
    if (step.n && !p->growing) p->window.unit = NULL;
    return ENT_OK;
}

static ent_day start_of(const plan *p, ent_day first) {
    stride calendar = p->step;
    if (!calendar.unit && !calendar.days) calendar = (stride){ 0, 1, "month" };
    return unit_start(first, &calendar);
}

static double days_of(const stride *s) { return s->days ? s->days : s->months * 30.6; }

/* Empty windows are kept where few or within the core: a stray date of 1945 shall not make a thousand of them. */
static bool wanted(const ent_window *w, const plan *p, ent_days period, ent_days core) {
    bool few = ((double)period.last - period.first) / days_of(&p->step) < FEW;
    return few || w->events || (w->days.last >= core.first && w->days.first <= core.last);
}

ent_status ent_graph_windows(const ent_corpus *c, ent_str window, ent_str step, ent_arena *a, ent_windows *out,
                             ent_err *err) {
    plan p;
    *out = (ent_windows){ .core = core_of(c), .unit = "window" };
    ent_status status = make_plan(c, window, step, out->core, &p, err);
    if (status) return status;
    if (p.window.unit && !p.growing) out->unit = p.window.unit;
    if (!c->dated) return ENT_OK;
    ent_day start = start_of(&p, c->counted.first);
    for (int64_t i = 0;; i++) {
        ent_days d = { step_on(start, &p.step, i), step_on(step_on(start, &p.step, i), &p.window, 1) - 1 };
        if (d.first > c->counted.last) break;
        if (p.growing) d.first = c->counted.first;
        if (out->n >= MOST_WINDOWS)
            return ent_fail(err, ENT_ERR_LIMIT, "", 0, "more than %d windows: take a longer --step", MOST_WINDOWS);
        ent_window w = { .days = d, .event = first_event(c, d.first) };
        w.events = first_event(c, (int64_t)d.last + 1) - w.event;
        if (!wanted(&w, &p, c->counted, out->core)) continue;
        w.name = name_of(a, d, &p.window);
        if (p.growing) w.name = ent_str_fmt(a, "%s/%s", ent_day_iso(a, d.first).p, ent_day_iso(a, d.last).p);
        *ent_vec_push(a, out) = w;
        /* A sliding window whose end has passed the last day has seen everything. */
        if (!p.window.unit && !p.growing && d.last >= c->counted.last) break;
    }
    return ENT_OK;
}
