/* Events by period, stacked by type, with their trend and the points where the level changed. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum { WIDTH = 1500, LEFT = 96, RIGHT = 50, TOP = 168, HEIGHT = 420, BELOW = 96, BINS_MOST = 90, KINDS = 8 };

typedef struct {
    uint32_t of[ENT_TYPES];
} tally;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    ent_bins bins;
    ent_type kind[ENT_TYPES]; /* types by frequency; those from `kinds` on are drawn as one */
    size_t total[ENT_TYPES], kinds, shown, coarse;
    tally *cell;
    double *spread; /* events dated less exactly than a period, shared out evenly over their span */
    double *sum, *trend, most;
    ent_frame f;
} activity;

bool ent_chart__activity_suits(const ent_render_input *in) {
    const ent_corpus *c = in->corpus;
    return c->dated >= 8 && c->period.first < c->period.last;
}

/* ---- counts --------------------------------------------------------------------------------------------------- */

static void spread_out(activity *v, const ent_event *e) {
    double first, last;
    ent_chart__extent(e, &first, &last);
    for (size_t k = 0; k < v->bins.n; k++) {
        double from, to;
        ent_chart__bin_extent(&v->bins.v[k], &from, &to);
        double common = (fmin(to, last) - fmax(from, first)) / (last - first);
        if (common > 0) v->spread[k] += common, v->sum[k] += common;
    }
}

static void count(activity *v) {
    const ent_corpus *c = v->in->corpus;
    v->cell = ENT_NEWN(v->a, tally, v->bins.n + 1);
    v->sum = ENT_NEWN(v->a, double, v->bins.n + 1);
    v->spread = ENT_NEWN(v->a, double, v->bins.n + 1);
    for (size_t i = 0; i < c->dated; i++) {
        const ent_event *e = c->event[i].record;
        long k = ent_chart__bin(&v->bins, &c->event[i]);
        if (k < 0) continue;
        v->shown++;
        if (ent_chart__coarse(&v->bins, &c->event[i]) && e->days.first != ENT_NO_DAY && e->days.last != ENT_NO_DAY) {
            v->coarse++;
            spread_out(v, e);
            continue;
        }
        v->cell[k].of[e->type]++;
        v->total[e->type]++;
        v->sum[k]++;
    }
    for (size_t k = 0; k < v->bins.n; k++) v->most = fmax(v->most, v->sum[k]);
}

/* The most frequent first; acts of no type stand with the rest at the end. */
static void sort_kinds(activity *v) {
    for (int t = 0; t < ENT_OTHER; t++) {
        size_t at = v->kinds;
        while (at > 0 && v->total[v->kind[at - 1]] < v->total[t]) v->kind[at] = v->kind[at - 1], at--;
        v->kind[at] = (ent_type)t;
        v->kinds++;
    }
    while (v->kinds && !v->total[v->kind[v->kinds - 1]]) v->kinds--;
    if (v->total[ENT_OTHER]) v->kind[v->kinds++] = ENT_OTHER;
}

/* Mean over a tenth of the periods, weighed with a bell so that the line has no steps. */
static void find_trend(activity *v) {
    double width = fmax(1, (double)v->bins.n / 20);
    v->trend = ENT_NEWN(v->a, double, v->bins.n + 1);
    for (size_t k = 0; k < v->bins.n; k++) {
        double sum = 0, all = 0;
        for (size_t i = 0; i < v->bins.n; i++) {
            double d = ((double)i - (double)k) / width, w = exp(-d * d / 2);
            sum += w * v->sum[i];
            all += w;
        }
        v->trend[k] = sum / all;
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

/* Is the type of that rank drawn with the rest? */
static bool is_rest(const activity *v, size_t rank) {
    return v->kind[rank] == ENT_OTHER || (v->kinds > KINDS && rank >= KINDS - 1);
}

/* Dark and light hues take turns, so that neighbours in a bar differ in grey as well. */
static const char *hue(const activity *v, size_t rank) {
    static const int ORDER[KINDS] = { 0, 4, 2, 5, 1, 3, 7, 6 };
    return v->s->theme->hue[is_rest(v, rank) ? KINDS : ORDER[rank]];
}

static double bar(ent_out *o, size_t column, double at, double n, long colour, const char *what, const char *from) {
    if (n > 0) ent_out_fmt(o, "%zu\t%.3f\t%.3f\t%ld\t%s\t%s\n", column, at, at + n, colour, what, from);
    return at + n;
}

static void write_counts(activity *v) {
    ent_out *o = ent_sheet_data(v->s, "counts", "column\tfrom count\tto count\tcolour\ttype\tperiod from");
    for (size_t k = 0; k < v->bins.n; k++) {
        const char *from = ent_chart__bin_iso(&v->bins.v[k], v->a).p;
        double at = 0, rest = 0;
        for (size_t r = 0; r < v->kinds; r++) {
            uint32_t n = v->cell[k].of[v->kind[r]];
            if (is_rest(v, r))
                rest += n;
            else
                at = bar(o, k, at, n, ent_chart__hue(hue(v, r)), ent_type_name(v->kind[r]), from);
        }
        at = bar(o, k, at, rest, ent_chart__hue(v->s->theme->hue[KINDS]), "other", from);
        bar(o, k, at, v->spread[k], ent_chart__hue(v->s->theme->rule), "less exactly dated", from);
    }
    o = ent_sheet_data(v->s, "trend", "column\tevents\ttrend");
    for (size_t k = 0; k < v->bins.n; k++) ent_out_fmt(o, "%zu\t%.3f\t%.3f\n", k, v->sum[k], v->trend[k]);
}

static void draw_key(activity *v) {
    const char *colour[KINDS + 2];
    ent_str words[KINDS + 2];
    size_t n = 0, rest = 0;
    for (size_t r = 0; r < v->kinds; r++) {
        size_t total = v->total[v->kind[r]];
        if (is_rest(v, r))
            rest += total;
        else
            colour[n] = hue(v, r),
            words[n++] = ent_say(v->in, v->a, "join.count", ent_tx("what", ent_chart__type_words(v->in, v->kind[r])),
                                 ent_nr("n", total));
    }
    if (rest) colour[n] = v->s->theme->hue[KINDS], words[n++] = ent_say(v->in, v->a, "activity.other", ent_nr("n", rest));
    if (v->coarse)
        colour[n] = v->s->theme->rule, words[n++] = ent_say(v->in, v->a, "activity.coarse", ent_nr("n", v->coarse));
    double x = ent_sheet_key(v->s, LEFT, 104, colour, words, n);
    ent_str trend = ent_say_word(v->in, "activity.trend");
    if (x + 32 + ent_chart__width(trend, 10) > WIDTH - 20) return;
    ent_sheet_line(v->s, x, 104, x + 26, 104, v->s->theme->ink, 2);
    ent_sheet_text(v->s, x + 32, 104, 'l', 10, v->s->theme->soft, trend);
}

static double change_at(const activity *v, const ent_table *t, size_t r) {
    const ent_value *row = t->cell + r * t->columns;
    ent_days d;
    if (!ent_str_is(row[0].s, "activity") || !ent_day_span(row[1].s, 1, &d)) return -1;
    long k = ent_chart__bin_of_day(&v->bins, d.first);
    if (k <= 0) return -1;
    const ent_bin *b = &v->bins.v[k];
    return ent_frame_x(&v->f, (double)k + ((double)d.first - b->first) / ((double)b->last - b->first + 1));
}

/* Points where the level of activity changed, from the pass. Labelled where the next one leaves room. */
static void draw_changes(activity *v) {
    const ent_table *t;
    if (ent_chart__column(v->in, "changes", "series", &t) != 0 || ent_table_column(t, "at") != 1) return;
    double x = -1, next;
    for (size_t r = t->rows; r-- > 0; x = next >= 0 ? next : x) {
        next = change_at(v, t, r);
        if (next < 0) continue;
        ent_days d;
        ent_day_span(t->cell[r * t->columns + 1].s, 1, &d); /* change_at could read it */
        ent_str words = ent_say(v->in, v->a, "activity.change", ent_tx("date", ent_chart__day_words(v->in, d.first, v->bins.unit, v->a)));
        ent_box b = ent_sheet_box(next + 5, TOP - 14, 'l', 8, words);
        ent_sheet_line(v->s, next, TOP - 24, next, v->f.y1, v->s->theme->soft, 1.2);
        if (ent_boxes_free_at(v->s->boxes, b) && (x < 0 || b.x1 < x - 4))
            ent_sheet_text(v->s, b.x0, TOP - 14, 'l', 8, v->s->theme->soft, words);
    }
}

static void plot(activity *v) {
    double width = fmin(0.42, 30 * (double)v->bins.n / (v->f.x1 - v->f.x0)); /* no bar above 60 pixels */
    ent_sheet_panel(v->s, &v->f);
    ent_out_fmt(v->s->gp, "set style fill solid 1.0 border rgb \"%s\"\n", v->s->theme->paper);
    ent_out_fmt(v->s->gp,
                "plot 'activity.counts.dat' using ($1+0.5):(($2+$3)/2.0):(%.3f):(($3-$2)/2.0):4 with boxxyerror lc rgb "
                "variable, \\\n"
                "  'activity.trend.dat' using ($1+0.5):3 smooth mcsplines with lines lw 4 lc rgb \"%s\", \\\n"
                "  'activity.trend.dat' using ($1+0.5):3 smooth mcsplines with lines lw 2 lc rgb \"%s\"\n",
                width, v->s->theme->paper, v->s->theme->ink);
}

static ent_str subtitle(activity *v) {
    ent_str sub = ent_say(v->in, v->a, "activity.sub", ent_nr("n", v->shown), ent_tx("unit", ent_chart__unit(v->in, &v->bins)),
                          ent_tx("period", ent_chart__bins_words(v->in, &v->bins, v->a)));
    if (v->coarse)
        sub = ent_say_join(v->in, v->a, sub, ent_say(v->in, v->a, "activity.spread", ent_nr("n", v->coarse)));
    size_t undated = v->in->corpus->events - v->in->corpus->dated;
    const ent_left left[] = { { "left.earlier", v->bins.before }, { "left.later", v->bins.after }, { "left.undated", undated } };
    return ent_say_join(v->in, v->a, sub, ent_say_left(v->in, v->a, "left.shown", left, 3));
}

ent_status ent_chart__activity_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                    ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    activity v = { .in = in, .a = a, .bins = ent_chart__bins(in, BINS_MOST, a) };
    count(&v);
    sort_kinds(&v);
    find_trend(&v);
    double step = ent_chart__nice(v.most, 8);
    v.f = (ent_frame){
        LEFT, TOP, WIDTH - RIGHT, TOP + HEIGHT, 0, fmax((double)v.bins.n, 1), 0, ceil(v.most / step + 0.001) * step
    };
    v.s = ent_sheet_begin(in, opts, "activity", WIDTH, TOP + HEIGHT + BELOW, a);
    ent_sheet_title(v.s, in->title.n ? in->title : ent_say_word(in, "activity.title"), subtitle(&v));
    if (v.shown) {
        draw_key(&v);
        write_counts(&v);
        ent_sheet_count_axis(v.s, &v.f, v.f.high, ent_say(in, a, "per_unit", ent_tx("unit", ent_chart__unit(in, &v.bins))));
        ent_sheet_bins_axis(v.s, &v.f, &v.bins);
        draw_changes(&v);
        plot(&v);
    } else {
        ent_sheet_nothing(v.s, "dates");
    }
    ent_status s = ent_sheet_end(v.s, err);
    ent_arena_free(a);
    return s;
}
