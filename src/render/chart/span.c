#include "span.h"

#include "../say.h"

#include "measure.h"

#include <math.h>
#include <stdlib.h>

static int by_double(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

enum { FEW = 10, ENT_WIDE_YEARS = 24 };

void ent_chart__core(double *at, size_t n, double *first, double *last) {
    size_t want = (n * 4 + 4) / 5, best = 0;
    ent_chart__sort(at, n, sizeof *at, by_double);
    *first = at[0], *last = at[n - 1];
    if (n < FEW) return;
    for (size_t i = 0; i + want <= n; i++)
        if (at[i + want - 1] - at[i] < at[best + want - 1] - at[best]) best = i;
    double length = at[best + want - 1] - at[best], room = fmax(length * 0.2, 20);
    if (length * 3 > *last - *first) return;
    double low = at[best] - room, high = at[best + want - 1] + room;
    size_t i = 0, j = n - 1;
    while (at[i] < low) i++;
    while (at[j] > high) j--;
    *first = at[i], *last = at[j];
}

/* ---- periods -------------------------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    int days, months;
    double length; /* days, about */
} UNITS[] = {
    { "hour", 0, 0, 1 / 24.0 },
    { "day", 1, 0, 1 },
    { "week", 7, 0, 7 },
    { "month", 0, 1, 30.4 },
    { "quarter", 0, 3, 91.3 },
    { "year", 0, 12, 365.2 },
    { "decade", 0, 120, 3652 },
    { "century", 0, 1200, 36525 },
    { "millennium", 0, 12000, 365250 },
};
enum { HOUR, DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY, UNIT_COUNT = sizeof UNITS / sizeof *UNITS };

static int floor_to(int value, int step) { return value - ((value % step) + step) % step; }

static ent_day begin_of(size_t u, ent_day d) {
    if (u == HOUR) return d;
    if (UNITS[u].days) return UNITS[u].days == 7 ? d - (ent_day_weekday(d) - 1) : d;
    ent_civil c = ent_day_civil(d);
    return ent_day_of(0, 1 + floor_to(c.year * 12 + c.month - 1, UNITS[u].months), 1);
}

/* Hours come a day at a time. */
static ent_day next_of(size_t u, ent_day d) {
    if (u == HOUR) return d + 1;
    return UNITS[u].days ? d + UNITS[u].days : ent_day_add_months(d, UNITS[u].months);
}

ent_str ent_chart__year_words(const ent_render_input *in, int year, ent_arena *a) {
    if (year > 0) return ent_str_fmt(a, "%d", year);
    return ent_say(in, a, "date.bc", ent_tx("y", ent_str_fmt(a, "%d", 1 - year)));
}

static ent_str decade_words(const ent_render_input *in, int year, ent_arena *a) {
    return ent_say(in, a, "date.decade", ent_tx("y", ent_chart__year_words(in, year, a)));
}

static void name_bin(const ent_render_input *in, size_t u, ent_bin *b, ent_arena *a) {
    ent_civil c = ent_day_civil(b->first);
    ent_str year = ent_chart__year_words(in, c.year, a);
    size_t month = (size_t)c.month - 1;
    ent_str name = ent_say_part(in, "months.short", month);
    if (u == HOUR) {
        b->label = ent_str_fmt(a, "%d", b->hour);
        b->group = ent_say(in, a, "tick.day", ent_nr("d", (size_t)c.day), ent_tx("month", name));
    } else if (u <= WEEK) {
        b->label = ent_str_fmt(a, "%d", c.day);
        b->group = ent_say(in, a, "tick.month", ent_tx("month", name), ent_tx("y", year));
    } else if (u <= QUARTER) {
        b->label = u == MONTH ? ent_say_part(in, "months.letter", month) : ent_say(in, a, "tick.quarter", ent_nr("q", month / 3 + 1));
        b->group = year;
    } else if (u == YEAR) {
        b->label = ent_say(in, a, "tick.year", ent_tx("y", ent_str_fmt(a, "%02d", ((c.year % 100) + 100) % 100)));
        b->group = decade_words(in, floor_to(c.year, 10), a);
    } else {
        b->label = year;
        b->group = u == DECADE ? decade_words(in, floor_to(c.year, 100), a) : ENT_S("");
    }
}

static bool as_exact_as(const ent_event *e, double days) {
    double from, to;
    if (e->days.last == ENT_NO_DAY || e->days.first == ENT_NO_DAY) return false;
    ent_chart__extent(e, &from, &to);
    return to - from <= days * 1.05 + (days >= 1);
}

/* At least half of the events must be dated as exactly as the unit, or the picture would be of guesses. */
static bool exact_enough(const ent_corpus *c, size_t u, double first, double last) {
    size_t n = 0, exact = 0;
    for (size_t i = 0; i < c->dated; i++) {
        if (c->event[i].day < first || c->event[i].day > last) continue;
        n++;
        exact += as_exact_as(c->event[i].record, UNITS[u].length);
    }
    return exact * 2 >= n;
}

/* Periods that cover the stretch; most + 1 = more than `most`. */
static size_t count(size_t u, double first, double last, size_t most) {
    size_t n = 0;
    if (u == HOUR && last - first >= ENT_HOURS_MOST) return most + 1;
    for (ent_day d = begin_of(u, (ent_day)floor(first)); d <= last && n <= most; d = next_of(u, d)) n += u == HOUR ? 24 : 1;
    return n;
}

static void add_bins(const ent_render_input *in, size_t u, ent_day d, ent_bins *b, ent_arena *a) {
    for (int hour = u == HOUR ? 0 : -1; hour < (u == HOUR ? 24 : 0); hour++) {
        b->v[b->n] = (ent_bin){ .first = d, .last = next_of(u, d) - 1, .hour = hour };
        name_bin(in, u, &b->v[b->n++], a);
    }
}

ent_bins ent_chart__bins(const ent_render_input *in, size_t most, ent_arena *a) {
    const ent_corpus *c = in->corpus;
    ent_bins b = { .unit = "day" };
    if (!c->dated) return b;
    double *at = ENT_NEWN(a, double, c->dated), first, last;
    for (size_t i = 0; i < c->dated; i++) at[i] = c->event[i].day;
    ent_chart__core(at, c->dated, &first, &last);
    size_t u = 0;
    while (u + 1 < UNIT_COUNT && (count(u, first, last, most) > most || !exact_enough(c, u, first, last))) u++;
    b.unit = UNITS[u].name;
    b.v = ENT_NEWN(a, ent_bin, most + 2);
    for (ent_day d = begin_of(u, (ent_day)floor(first)); d <= last && b.n < most + 2; d = next_of(u, d))
        add_bins(in, u, d, &b, a);
    bool wide = u == YEAR && b.n <= ENT_WIDE_YEARS; /* room for the whole number */
    for (size_t k = 0; wide && k < b.n; k++)
        b.v[k].label = ent_chart__year_words(in, ent_day_civil(b.v[k].first).year, a), b.v[k].group = ENT_S("");
    for (size_t i = 0; i < c->dated; i++) {
        b.before += c->event[i].day < b.v[0].first;
        b.after += c->event[i].day > b.v[b.n - 1].last;
    }
    return b;
}

void ent_chart__bin_extent(const ent_bin *b, double *from, double *to) {
    *from = b->hour < 0 ? b->first : b->first + b->hour / 24.0;
    *to = b->hour < 0 ? b->last + 1.0 : b->first + (b->hour + 1) / 24.0;
}

void ent_chart__extent(const ent_event *e, double *from, double *to) {
    double begin, end;
    *from = e->days.first, *to = e->days.last + 1.0;
    if (e->days.first == e->days.last && ent_time_span(e->time, &begin, &end))
        *from = e->days.first + begin, *to = e->days.first + end;
}

static long bin_at(const ent_bins *b, double at) {
    size_t low = 0, high = b->n;
    double from, to;
    while (high - low > 1) {
        size_t mid = (low + high) / 2;
        ent_chart__bin_extent(&b->v[mid], &from, &to);
        if (from <= at + 1e-7)
            low = mid;
        else
            high = mid;
    }
    return (long)low;
}

long ent_chart__bin_of_day(const ent_bins *b, ent_day day) {
    if (!b->n || day == ENT_NO_DAY || day < b->v[0].first || day > b->v[b->n - 1].last) return -1;
    return bin_at(b, day);
}

long ent_chart__bin(const ent_bins *b, const ent_corpus_event *e) {
    double from = e->day, to;
    if (ent_chart__bin_of_day(b, e->day) < 0) return -1;
    if (e->record->time.n) ent_chart__extent(e->record, &from, &to);
    return bin_at(b, from);
}

bool ent_chart__coarse(const ent_bins *b, const ent_corpus_event *e) {
    ent_days d = e->record->days;
    if (d.first == ENT_NO_DAY || d.last == ENT_NO_DAY) return e->day != ENT_NO_DAY;
    long i = ent_chart__bin(b, e);
    double from, to;
    if (i < 0) return false;
    ent_chart__bin_extent(&b->v[i], &from, &to);
    return !as_exact_as(e->record, to - from);
}

ent_str ent_chart__bin_iso(const ent_bin *b, ent_arena *a) {
    ent_str day = ent_day_iso(a, b->first);
    return b->hour < 0 ? day : ent_str_fmt(a, "%.*sT%02d:00", ENT_FMT(day), b->hour);
}

ent_str ent_chart__day_words(const ent_render_input *in, ent_day day, const char *unit, ent_arena *a) {
    ent_civil c = ent_day_civil(day);
    ent_str year = ent_chart__year_words(in, c.year, a), month = ent_say_part(in, "months", (size_t)c.month - 1);
    bool exact = strcmp(unit, "hour") == 0 || strcmp(unit, "day") == 0 || strcmp(unit, "week") == 0;
    if (exact) return ent_say(in, a, "date.day", ent_nr("d", (size_t)c.day), ent_tx("month", month), ent_tx("y", year));
    if (ent_str_is(ent_str_of(unit), "month") || ent_str_is(ent_str_of(unit), "quarter"))
        return ent_say(in, a, "date.month", ent_tx("month", month), ent_tx("y", year));
    return year;
}

static ent_str from_to(const ent_render_input *in, ent_str from, ent_str to, ent_arena *a) {
    return ent_str_eq(from, to) ? from : ent_say(in, a, "range", ent_tx("from", from), ent_tx("to", to));
}

ent_str ent_chart__bin_words(const ent_render_input *in, const ent_bins *b, size_t i, ent_arena *a) {
    ent_civil c = ent_day_civil(b->v[i].first);
    ent_str unit = ent_str_of(b->unit), year = ent_chart__year_words(in, c.year, a);
    if (ent_str_is(unit, "quarter"))
        return ent_say(in, a, "date.quarter", ent_nr("q", (size_t)(c.month + 2) / 3), ent_tx("y", year));
    if (ent_str_is(unit, "decade")) return decade_words(in, c.year, a);
    if (ent_str_is(unit, "century")) return from_to(in, year, ent_chart__year_words(in, c.year + 99, a), a);
    ent_str words = ent_chart__day_words(in, b->v[i].first, b->unit, a);
    if (b->v[i].hour < 0) return words;
    ent_str hour = ent_say(in, a, "tick.hour", ent_nr("h", (size_t)b->v[i].hour), ent_tx("m", ENT_S("00")));
    return ent_say(in, a, "tick.clock", ent_tx("day", words), ent_tx("clock", hour));
}

ent_str ent_chart__bins_words(const ent_render_input *in, const ent_bins *b, ent_arena *a) {
    if (!b->n) return ENT_S("–");
    return from_to(in, ent_chart__day_words(in, b->v[0].first, b->unit, a),
                   ent_chart__day_words(in, b->v[b->n - 1].last, b->unit, a), a);
}

ent_str ent_chart__unit(const ent_render_input *in, const ent_bins *b) { return ent_say_row(in, "unit", b->unit); }
