/* The network by period: small multiples in which every actor keeps its place. */
#include "places.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1500,
    TOP = 110,
    GAP = 18,
    HEAD = 30,
    BELOW = 70,
    BINS_MOST = 6,
    NAMED = 10,
    SIDE = 27,
    ACTORS_MOST = 70,
    TIES_MOST = 140
};

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    ent_bins bins;
    ent_places p;
    double *strength, most; /* strength[period * actors + actor] */
    double low[2], high[2]; /* of the places of actors that are ever there */
    bool *there;            /* ever, and among the strongest */
    size_t shown, all, actors, columns;
    double wide, tall; /* of a panel */
} windows;

static ent_bins periods(const ent_render_input *in, ent_arena *a) { return ent_chart__bins(in, BINS_MOST, a); }

bool ent_chart__network_windows_suits(const ent_render_input *in) {
    ent_arena *a = ent_arena_new();
    ent_bins b = periods(in, a);
    size_t in_some = 0;
    for (size_t i = 0; i < in->corpus->dated; i++) in_some += ent_chart__bin(&b, &in->corpus->event[i]) >= 0;
    bool suits = b.n >= 2 && in_some >= 20 && in->graph->ties >= 8;
    ent_arena_free(a);
    return suits;
}

static long period_of(const windows *w, const ent_contact *c) {
    const ent_corpus_event *e = &w->in->corpus->event[c->event];
    return ent_chart__coarse(&w->bins, e) ? -1 : ent_chart__bin(&w->bins, e);
}

static int by_double(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}

/* More actors than can be told apart: those that are never strong are left out. */
static void leave_strongest(windows *w) {
    uint32_t n = w->in->graph->vertices;
    double *best = ENT_NEWN(w->a, double, n + 1), *order = ENT_NEWN(w->a, double, n + 1);
    for (uint32_t v = 0; v < n; v++) {
        for (size_t k = 0; k < w->bins.n; k++) best[v] = fmax(best[v], w->strength[k * n + v]);
        order[v] = best[v];
        w->all += best[v] > 0;
    }
    ent_chart__sort(order, n, sizeof *order, by_double);
    for (uint32_t v = 0; v < n; v++) {
        if (n > ACTORS_MOST && best[v] < order[ACTORS_MOST - 1]) w->there[v] = false;
        w->actors += w->there[v];
        for (size_t k = 0; k < w->bins.n && !w->there[v]; k++) w->strength[k * n + v] = 0;
    }
}

static void weigh(windows *w) {
    const ent_graph *g = w->in->graph;
    w->strength = ENT_NEWN(w->a, double, (size_t)g->vertices * w->bins.n + 1);
    w->there = ENT_NEWN(w->a, bool, g->vertices + 1);
    for (size_t i = 0; i < g->contacts; i++) {
        const ent_contact *c = &g->contact[i];
        long k = period_of(w, c);
        if (k < 0) continue;
        w->shown++;
        double *s = w->strength + (size_t)k * g->vertices;
        s[c->a] += c->weight, s[c->b] += c->weight;
        w->most = fmax(w->most, fmax(s[c->a], s[c->b]));
        w->there[c->a] = w->there[c->b] = true;
    }
    leave_strongest(w);
    for (int k = 0; k < 2; k++) w->low[k] = 1e9, w->high[k] = -1e9;
    for (uint32_t v = 0; v < g->vertices; v++) {
        if (!w->there[v]) continue;
        w->low[0] = fmin(w->low[0], w->p.x[v]), w->high[0] = fmax(w->high[0], w->p.x[v]);
        w->low[1] = fmin(w->low[1], w->p.y[v]), w->high[1] = fmax(w->high[1], w->p.y[v]);
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static ent_box panel(const windows *w, size_t k) {
    double x = 40 + (double)(k % w->columns) * (w->wide + GAP), y = TOP + (double)(k / w->columns) * (w->tall + GAP);
    return (ent_box){ x, y, x + w->wide, y + w->tall };
}

/* Two beside each other where there are few, else three. */
static void arrange(windows *w) {
    w->columns = w->bins.n <= 4 ? 2 : 3;
    w->wide = (WIDTH - 80 - GAP * (double)(w->columns - 1)) / (double)w->columns;
    w->tall = w->columns == 2 ? 560 : 420;
}

static double place(double v, double low, double high, double from, double to) {
    return high > low ? from + (v - low) / (high - low) * (to - from) : (from + to) / 2;
}
static double x_of(const windows *w, ent_box b, uint32_t v) {
    return place(w->p.x[v], w->low[0], w->high[0], b.x0 + SIDE, b.x1 - SIDE);
}
static double y_of(const windows *w, ent_box b, uint32_t v) {
    return place(w->p.y[v], w->low[1], w->high[1], b.y0 + HEAD + SIDE, b.y1 - SIDE);
}
static double radius(const windows *w, double strength) { return 3 + 13 * sqrt(strength / w->most); }

static int width_class(double weight) { return weight < 1 ? 0 : weight < 3 ? 1 : 2; }

static double tie_weight(const windows *w, size_t k, const ent_tie *t) {
    double weight = 0;
    if (!w->there[t->a] || !w->there[t->b]) return 0;
    for (uint32_t c = 0; c < t->contacts; c++)
        if (period_of(w, &w->in->graph->contact[t->contact + c]) == (long)k)
            weight += w->in->graph->contact[t->contact + c].weight;
    return weight;
}

static void write_tie(windows *w, ent_out *o, size_t k, const ent_tie *t, double weight) {
    ent_box b = panel(w, k);
    double x = x_of(w, b, t->a), y = y_of(w, b, t->a);
    ent_out_fmt(o, "%.1f\t%.1f\t%.1f\t%.1f\t%d\t%zu\t", x, w->s->height - y, x_of(w, b, t->b) - x, y - y_of(w, b, t->b),
                width_class(weight), k);
    ent_render__gnuplot_cell(o, w->in->corpus->actor[t->a].id);
    ent_out_char(o, '\t');
    ent_render__gnuplot_cell(o, w->in->corpus->actor[t->b].id);
    ent_out_char(o, '\n');
}

typedef struct {
    double weight;
    const ent_tie *tie;
} weighed;

static int by_weight(const void *a, const void *b) {
    const weighed *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return x->tie < y->tie ? -1 : x->tie > y->tie;
}

/* The strongest ties of each period, and of each actor the strongest, so that none stands alone that is not. */
static void write_ties(windows *w) {
    ent_out *o = ent_sheet_data(w->s, "ties",
                                "x\ty\tx step\ty step\tclass of weight (0 below 1, 1 below 3, 2 more)\tperiod\ta\tb");
    const ent_graph *g = w->in->graph;
    weighed *list = ENT_NEWN(w->a, weighed, g->ties + 1);
    for (size_t k = 0; k < w->bins.n; k++) {
        bool *tied = ENT_NEWN(w->a, bool, g->vertices + 1);
        size_t n = 0;
        for (size_t i = 0; i < g->ties; i++) {
            double weight = tie_weight(w, k, &g->tie[i]);
            if (weight > 0) list[n++] = (weighed){ weight, &g->tie[i] };
        }
        ent_chart__sort(list, n, sizeof *list, by_weight);
        for (size_t i = 0; i < n; i++) {
            const ent_tie *t = list[i].tie;
            if (i < TIES_MOST || !tied[t->a] || !tied[t->b]) write_tie(w, o, k, t, list[i].weight);
            tied[t->a] = tied[t->b] = true;
        }
    }
}

static void write_actors(windows *w, ent_shapes *h) {
    ent_out *o = ent_sheet_data(w->s, "actors",
                                "x\ty\tradius\tcolour\tstrength\tperiod\tid; strength 0: not there in that period");
    uint32_t n = w->in->graph->vertices;
    for (size_t k = 0; k < w->bins.n; k++)
        for (int there = 0; there < 2; there++)
            for (uint32_t v = 0; v < n; v++) {
                double s = w->strength[k * n + v];
                if (!w->there[v] || (s > 0) != there) continue;
                ent_box b = panel(w, k);
                if (there) ent_shapes_add(h, w->p.community[v], x_of(w, b, v), y_of(w, b, v), radius(w, s));
                ent_out_fmt(o, "%.1f\t%.1f\t%.1f\t%ld\t%.4g\t%zu\t", x_of(w, b, v), w->s->height - y_of(w, b, v),
                            there ? radius(w, s) : 1.6,
                            ent_chart__hue(there ? w->s->theme->hue[w->p.community[v]] : w->s->theme->rule), s, k);
                ent_render__gnuplot_cell(o, w->in->corpus->actor[v].id);
                ent_out_char(o, '\n');
            }
}

/* A label may not leave its panel: the boxes of the strips between panels are taken beforehand. */
static void label_panel(windows *w, size_t k) {
    uint32_t n = w->in->graph->vertices;
    const double *s = w->strength + k * n;
    ent_box b = panel(w, k);
    uint32_t named[NAMED], many = 0;
    bool *done = ENT_NEWN(w->a, bool, n + 1);
    for (; many < NAMED; many++) {
        uint32_t best = UINT32_MAX;
        for (uint32_t v = 0; v < n; v++)
            if (!done[v] && s[v] > 0 && (best == UINT32_MAX || s[v] > s[best])) best = v;
        if (best == UINT32_MAX) break;
        done[named[many] = best] = true;
        double x = x_of(w, b, best), y = y_of(w, b, best), r = radius(w, s[best]) * 0.8;
        ent_boxes_take(w->s->boxes, (ent_box){ x - r, y - r, x + r, y + r });
    }
    for (uint32_t i = 0; i < many; i++)
        ent_sheet_label_by(w->s, x_of(w, b, named[i]), y_of(w, b, named[i]), radius(w, s[named[i]]) + 3, i < 3 ? 10 : 9,
                           w->s->theme->ink, ent_chart__name(w->in, named[i], 10, 130, w->a));
}

static void draw_panels(windows *w) {
    for (size_t k = 0; k < w->bins.n; k++) {
        ent_box b = panel(w, k);
        ent_sheet_outline(w->s, b, w->s->theme->rule, 1);
        size_t events = 0;
        for (size_t i = 0; i < w->in->corpus->dated; i++)
            events += ent_chart__bin(&w->bins, &w->in->corpus->event[i]) == (long)k &&
                      !ent_chart__coarse(&w->bins, &w->in->corpus->event[i]);
        ent_sheet_bold(w->s, b.x0 + 12, b.y0 + 18, 'l', 11, w->s->theme->ink, ent_chart__bin_words(w->in, &w->bins, k, w->a));
        ent_sheet_text(w->s, b.x1 - 12, b.y0 + 18, 'r', 9, w->s->theme->soft,
                       ent_say(w->in, w->a, "windows.events", ent_nr("n", events)));
        ent_boxes_take(w->s->boxes, (ent_box){ b.x0 - GAP / 2.0, b.y0, b.x0, b.y1 });
        ent_boxes_take(w->s->boxes, (ent_box){ b.x1, b.y0, b.x1 + GAP / 2.0, b.y1 });
        ent_boxes_take(w->s->boxes, (ent_box){ b.x0, b.y1, b.x1, b.y1 + GAP });
    }
    for (size_t k = 0; k < w->bins.n; k++) label_panel(w, k);
}

static void plot(windows *w, const ent_shapes *h) {
    static const double LINE[] = { 0.7, 1.8, 4 };
    ent_frame f = { 0, 0, WIDTH, w->s->height, 0, WIDTH, 0, w->s->height };
    ent_sheet_panel(w->s, &f);
    ent_out_z(w->s->gp, "plot ");
    for (int c = 0; c < 3; c++)
        ent_out_fmt(w->s->gp,
                    "'network_windows.ties.dat' using ($5 == %d ? $1 : NaN):2:3:4 with vectors nohead lw %g lc rgb "
                    "\"#60%s\", \\\n  ",
                    c, LINE[c], w->s->theme->faint + 1);
    ent_out_z(w->s->gp,
              "'network_windows.actors.dat' using ($5 > 0 ? NaN : $1):2:3:4 with circles fs solid 1.0 noborder fc rgb variable, "
              "\\\n");
    ent_shapes_plot(h, true);
}

ent_status ent_chart__network_windows_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                           ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    windows w = { .in = in, .a = a, .bins = periods(in, a), .p = ent_chart__places(in, a) };
    weigh(&w);
    bool some = w.shown > 0;
    arrange(&w);
    size_t rows = (w.bins.n + w.columns - 1) / w.columns;
    w.s = ent_sheet_begin(in, opts, "network_windows", WIDTH,
                          some ? TOP + (double)rows * (w.tall + GAP) + BELOW - GAP : 400, a);
    ent_str few = w.actors < w.all
                      ? ent_say(in, a, "windows.some", ent_nr("shown", w.actors), ent_nr("n", w.all))
                      : ENT_S("");
    ent_str sub = ent_say(in, a, "windows.sub", ent_tx("unit", ent_chart__unit(in, &w.bins)));
    ent_sheet_title(w.s, in->title.n ? in->title : ent_say_word(in, "windows.title"), ent_say_join(in, a, few, sub));
    if (some) {
        draw_panels(&w);
        write_ties(&w);
        ent_shapes h = ent_shapes_begin(w.s);
        write_actors(&w, &h);
        ent_shapes_write(&h);
        plot(&w, &h);
    } else {
        ent_sheet_nothing(w.s, "dated_ties");
    }
    ent_status s = ent_sheet_end(w.s, err);
    ent_arena_free(a);
    return s;
}
