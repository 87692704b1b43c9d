/* Days of a year as a sheet of weeks: how much happened on each. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum {
    LEFT = 110,
    TOP = 110,
    CELL = 24,
    WEEKS = 54,
    YEAR = 7 * CELL + 62,
    BELOW = 80,
    YEARS_MOST = 6,
    WIDTH = LEFT + WEEKS * CELL + 60
};

typedef struct {
    int year;
    uint32_t day[366], month[12], exact, most; /* month: events known to the month only */
} year;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    year *year;
    size_t years, all, shown, months, coarser;
    uint32_t most;
} calendar;

static ent_day new_year(int y) { return ent_day_of(y, 1, 1); }

static int by_year(const void *a, const void *b) { return ((const year *)a)->year - ((const year *)b)->year; }

static int by_exact(const void *a, const void *b) {
    const year *x = a, *y = b;
    if (x->exact != y->exact) return x->exact < y->exact ? 1 : -1;
    return y->year - x->year;
}

static year *year_of(calendar *c, ent_map *seen, int y) {
    char name[16];
    ent_str key = { name, (size_t)snprintf(name, sizeof name, "%d", y) };
    uint32_t k = *ent_map_put(seen, key, (uint32_t)c->years);
    if (k == c->years) c->year[c->years++].year = y;
    return &c->year[k];
}

/* The years with most events known to the day, in the order of time. */
static void find_years(calendar *c) {
    const ent_corpus *x = c->in->corpus;
    ent_map *seen = ent_map_new(c->a);
    size_t room = 1;
    for (size_t i = 0; i < x->dated; i++)
        room += i == 0 || ent_day_civil(x->event[i].day).year != ent_day_civil(x->event[i - 1].day).year;
    c->year = ENT_NEWN(c->a, year, room);
    for (size_t i = 0; i < x->dated; i++) {
        ent_civil d = ent_day_civil(x->event[i].day);
        ent_days span = x->event[i].record->days;
        year *y = year_of(c, seen, d.year);
        if (span.first == span.last)
            y->day[x->event[i].day - new_year(d.year)]++, y->exact++;
        else if (span.first != ENT_NO_DAY && span.last != ENT_NO_DAY && span.last - span.first <= 31)
            y->month[d.month - 1]++;
        else
            c->coarser++;
    }
    ent_chart__sort(c->year, c->years, sizeof *c->year, by_exact);
    while (c->all < c->years && c->year[c->all].exact) c->all++;
    c->years = c->all < YEARS_MOST ? c->all : YEARS_MOST;
    ent_chart__sort(c->year, c->years, sizeof *c->year, by_year);
    for (size_t i = 0; i < c->years; i++) {
        c->shown += c->year[i].exact;
        for (int d = 0; d < 366; d++)
            if (c->year[i].day[d] > c->most) c->most = c->year[i].day[d];
        for (int m = 0; m < 12; m++) c->months += c->year[i].month[m];
    }
}

bool ent_chart__calendar_suits(const ent_render_input *in) {
    ent_arena *a = ent_arena_new();
    calendar c = { .in = in, .a = a };
    find_years(&c);
    size_t days = 0;
    for (size_t i = 0; i < c.years; i++)
        for (int d = 0; d < 366; d++) days += c.year[i].day[d] > 0;
    ent_arena_free(a);
    return days >= 12 && c.shown * 2 >= c.months + c.coarser;
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

/* Column of a day on the sheet of its year. */
static int week_of(int year, ent_day d) { return (d - new_year(year) + ent_day_weekday(new_year(year)) - 1) / 7; }

static void write_days(calendar *c) {
    ent_out *o = ent_sheet_data(c->s, "days", "week\trow\tevents\tday");
    for (size_t i = 0; i < c->years; i++) {
        const year *y = &c->year[i];
        for (ent_day d = new_year(y->year); d < new_year(y->year + 1); d++)
            ent_out_fmt(o, "%d\t%.3f\t%u\t%s\n", week_of(y->year, d),
                        (TOP + YEAR * (double)i + 40) / CELL + ent_day_weekday(d) - 1, y->day[d - new_year(y->year)],
                        ent_day_iso(c->a, d).p);
    }
}

/* Steps between months. */
static void write_months(calendar *c) {
    ent_out *o = ent_sheet_data(c->s, "months", "week\trow: the line before each month");
    for (size_t i = 0; i < c->years; i++)
        for (int m = 1; m <= 13; m++) {
            ent_day d = ent_day_of(c->year[i].year, m, 1);
            double top = (TOP + YEAR * (double)i + 40) / CELL;
            int w = week_of(c->year[i].year, d), r = ent_day_weekday(d) - 1;
            ent_out_fmt(o, "%d\t%.3f\n%d\t%.3f\n", w, top + 7, w, top + r);
            if (r) ent_out_fmt(o, "%d\t%.3f\n%d\t%.3f\n", w + 1, top + r, w + 1, top);
            ent_out_char(o, '\n');
        }
}

static void draw_names(calendar *c) {
    for (size_t i = 0; i < c->years; i++) {
        const year *y = &c->year[i];
        double top = TOP + YEAR * (double)i + 40;
        ent_sheet_bold(c->s, 40, top - 16, 'l', 12, c->s->theme->ink, ent_str_fmt(c->a, "%d", y->year));
        for (size_t d = 0; d < 7; d += 2)
            ent_sheet_text(c->s, LEFT - 8, top + CELL * ((double)d + 0.5), 'r', 8, c->s->theme->soft,
                           ent_say_part(c->in, "days.short", d));
        for (int m = 0; m < 12; m++) {
            double x = LEFT + CELL * (week_of(y->year, ent_day_of(y->year, m + 1, 7)) + 0.1);
            ent_str more = y->month[m] ? ent_str_fmt(c->a, "  +%u", y->month[m]) : ENT_S("");
            ent_sheet_text(c->s, x, top - 13, 'l', 9, c->s->theme->soft,
                           ent_str_fmt(c->a, "%.*s%.*s", ENT_FMT(ent_say_part(c->in, "months.short", (size_t)m)), ENT_FMT(more)));
        }
    }
}

static ent_str subtitle(calendar *c) {
    const ent_render_input *in = c->in;
    ent_str sub = ent_say(in, c->a, "calendar.sub", ent_nr("n", c->shown));
    if (c->months) sub = ent_say_join(in, c->a, sub, ent_say(in, c->a, "calendar.months", ent_nr("n", c->months)));
    if (c->years < c->all)
        sub = ent_say_join(in, c->a, sub,
                           ent_say(in, c->a, "calendar.some", ent_nr("shown", c->years), ent_nr("n", c->all)));
    size_t undated = in->corpus->events - in->corpus->dated;
    const ent_left left[] = { { "left.coarse", c->coarser }, { "left.undated", undated } };
    return ent_say_join(in, c->a, sub, ent_say_left(in, c->a, "left.shown", left, 2));
}

static void plot(calendar *c) {
    ent_frame f = { LEFT, 0, LEFT + WEEKS * CELL, c->s->height, 0, WEEKS, c->s->height / CELL, 0 };
    ent_shades h = ent_chart__shades(c->most);
    ent_sheet_shades(c->s, &h);
    ent_sheet_shades_key(c->s, &h, WIDTH - 60, c->s->height - 46, ent_say_word(c->in, "calendar.cell"));
    ent_sheet_panel(c->s, &f);
    ent_out_fmt(c->s->gp,
                "set style fill solid 1.0 noborder\nplot 'calendar.days.dat' using ($1+0.5):($2+0.5):(0.45):(0.45):"
                "($3 < 1 ? 0x%s : shade($3)) with boxxyerror lc rgb variable, \\\n"
                "  'calendar.months.dat' using 1:2 with lines lw 1.5 lc rgb \"%s\"\n",
                c->s->theme->none + 1, c->s->theme->faint);
}

ent_status ent_chart__calendar_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                    ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    calendar c = { .in = in, .a = a };
    find_years(&c);
    c.s = ent_sheet_begin(in, opts, "calendar", WIDTH, c.years ? TOP + YEAR * (double)c.years + BELOW : 400, a);
    ent_sheet_title(c.s, in->title.n ? in->title : ent_say_word(in, "calendar.title"), subtitle(&c));
    if (c.years) {
        draw_names(&c);
        write_days(&c);
        write_months(&c);
        plot(&c);
    } else {
        ent_sheet_nothing(c.s, "days");
    }
    ent_status s = ent_sheet_end(c.s, err);
    ent_arena_free(a);
    return s;
}
