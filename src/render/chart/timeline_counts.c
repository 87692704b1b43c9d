/* The timeline's axis and the counts on it. */
#include "timeline.h"

#include <math.h>

enum { BINS_MOST = 200 };

typedef struct {
    int months, hours; /* length of a bin: one of the two */
    const char *name;
} bin_size;

static bin_size choose_bins(double days, bool hours) {
    static const bin_size SIZE[] = { { 0, 1, "hour" },    { 0, 24, "day" },      { 0, 168, "week" },
                                     { 1, 0, "month" },   { 3, 0, "quarter" },   { 12, 0, "year" },
                                     { 60, 0, "lustrum" }, { 120, 0, "decade" }, { 1200, 0, "century" } };
    static const double LENGTH[] = { 1 / 24.0, 1, 7, 30.4, 91.3, 365.2, 1826, 3652, 36525 };
    size_t k = !hours;
    while (k + 1 < sizeof SIZE / sizeof *SIZE && days / LENGTH[k] > 90) k++;
    return SIZE[k];
}

static double bin_begin(bin_size b, double at) {
    if (b.hours == 1) return floor(at * 24 + 1e-6) / 24;
    ent_day d = (ent_day)floor(at);
    if (b.hours) return b.hours == 24 ? d : d - (ent_day_weekday(d) - 1);
    ent_civil c = ent_day_civil(d);
    int m = c.year * 12 + c.month - 1, r = ((m % b.months) + b.months) % b.months;
    return ent_day_of(c.year, c.month - r, 1);
}

static double bin_next(bin_size b, double at) {
    return b.hours ? round(at * 24 + b.hours) / 24 : ent_day_add_months((ent_day)at, b.months);
}

/* The part of a span that falls to a bin. */
static double part_of(const ent_timeline_item *x, double begin, double end) {
    double common = fmin(x->last, end) - fmax(x->first, begin);
    return common > 0 ? common / (x->last - x->first) : 0;
}

/* Band -1 in the file: events dated less exactly than a bin, shared out over their span. */
static void write_counts(timeline *t, bin_size size, double *most) {
    ent_out *o = ent_sheet_data(t->s, "counts", "begin\tend\tband\tfrom count\tto count");
    *most = 0;
    double d = bin_begin(size, t->first);
    for (int bins = 0; d < t->last && bins < BINS_MOST; bins++) {
        double next = bin_next(size, d);
        double n[ENT_TIMELINE_BANDS + 1] = { 0 }, at = 0, begin = fmax(d, t->first), end = fmin(next, t->last);
        for (size_t i = 0; i < t->items; i++) {
            const ent_timeline_item *x = &t->item[i];
            bool coarse = x->vague && x->last - x->first > (next - d) * 1.05;
            if (coarse)
                n[t->bands] += part_of(x, d, next);
            else
                n[x->band] += x->first >= d - 1e-6 && x->first < next - 1e-6;
        }
        for (int b = 0; b <= t->bands; b++) {
            if (n[b] > 0)
                ent_out_fmt(o, "%.4f\t%.4f\t%d\t%.3g\t%.3g\n", begin, end, b < t->bands ? b : -1, at, at + n[b]);
            at += n[b];
        }
        *most = fmax(*most, at);
        d = next;
    }
}

void ent_timeline_axis(timeline *t, double top, double bottom) {
    ent_tick tick[64];
    size_t n = ent_chart__ticks(t->in, t->first, t->last, WIDTH - LEFT - RIGHT, t->hours, tick, 64, t->a);
    for (size_t i = 0; i < n; i++) {
        double x = ent_timeline_pixel(t, tick[i].day);
        ent_out_fmt(
            t->s->gp,
            "set arrow from screen %.5f, screen %.5f to screen %.5f, screen %.5f nohead back lc rgb \"%s\" lw 1\n",
            x / t->s->width, 1 - top / t->s->height, x / t->s->width, 1 - bottom / t->s->height, t->s->theme->rule);
        double half = ent_chart__width(tick[i].label, 10) / 2;
        if (x - half > LEFT - 40 && x + half < WIDTH - 4)
            ent_sheet_text(t->s, x, bottom + 14, 'c', 10, t->s->theme->soft, tick[i].label);
    }
}

void ent_timeline_counts(timeline *t) {
    bin_size size = choose_bins(t->last - t->first, t->hours);
    double most;
    write_counts(t, size, &most);
    double step = ent_chart__nice(most, 3);
    double top = t->bottom + 14, bottom = top + COUNTS - 64;
    ent_out *o = t->s->gp;
    ent_frame f = { LEFT, top, WIDTH - RIGHT, bottom, t->first, t->last, 0, fmax(ceil(most / step), 1) * step };
    ent_out_z(o, "# counts on the same axis\nunset label\nunset object\nunset arrow\n");
    ent_sheet_frame(t->s, &f);
    ent_out_fmt(o,
                "set border 1 lc rgb \"%s\"\nset ytics 0, %g nomirror scale 0 font F9 tc rgb \"%s\"\nset grid ytics lc "
                "rgb \"%s\" lw 1 dt 1\n",
                t->s->theme->faint, step, t->s->theme->soft, t->s->theme->rule);
    ent_str unit = ent_say_row(t->in, "unit", size.name);
    ent_sheet_text_within(t->s, LEFT - 40, (top + bottom) / 2, 'r', 10, t->s->theme->soft,
                          ent_say(t->in, t->a, "per_unit", ent_tx("unit", unit)), LEFT - 50);
    ent_out_z(o,
              "set style fill solid 1.0 noborder\nplot 'timeline.counts.dat' using (($1+$2)/2):($4+$5)/2.0:"
              "($1+($2-$1)*0.08):($2-($2-$1)*0.08):4:5:(hue($3)) with boxxyerror lc rgb variable\nunset multiplot\n");
}
