/* Ranks by period: who rises, who falls. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum { WIDTH = 1500, SIDE = 250, TOP = 130, ROW = 54, BELOW = 110, BINS_MOST = 14, BINS_LEAST = 3, A_PERIOD = 10, RANKS = 10, HUES = 8 };

typedef struct {
    uint32_t actor;
    double total, *weight; /* by period */
    int *rank;             /* by period, 0 = the first; -1 = not among the shown */
    int marks;             /* periods in which it is shown */
} line;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    ent_bins bins;
    line *line;
    size_t actors, lines;
    ent_frame f;
} bump;

/* Few events in many periods would leave marks without lines. */
static ent_bins periods(const ent_render_input *in, ent_arena *a) {
    size_t most = in->corpus->dated / A_PERIOD;
    return ent_chart__bins(in, most < BINS_LEAST ? BINS_LEAST : most > BINS_MOST ? BINS_MOST : most, a);
}

bool ent_chart__bump_suits(const ent_render_input *in) {
    ent_arena *a = ent_arena_new();
    ent_bins b = periods(in, a);
    size_t full = 0;
    for (size_t k = 0; k < b.n; k++) {
        size_t n = 0;
        for (size_t i = 0; i < in->corpus->dated; i++)
            n += in->corpus->event[i].day >= b.v[k].first && in->corpus->event[i].day <= b.v[k].last;
        full += n >= 5;
    }
    ent_arena_free(a);
    return full >= 3 && in->graph->vertices >= 5;
}

/* ---- ranks ---------------------------------------------------------------------------------------------------- */

static void weigh(bump *b) {
    const ent_graph *g = b->in->graph;
    b->actors = g->vertices;
    b->line = ENT_NEWN(b->a, line, b->actors + 1);
    for (uint32_t i = 0; i < b->actors; i++)
        b->line[i] = (line){ .actor = i,
                             .weight = ENT_NEWN(b->a, double, b->bins.n + 1),
                             .rank = ENT_NEWN(b->a, int, b->bins.n + 1) };
    for (size_t i = 0; i < g->contacts; i++) {
        const ent_contact *c = &g->contact[i];
        const ent_corpus_event *e = &b->in->corpus->event[c->event];
        long k = ent_chart__bin(&b->bins, e);
        if (k < 0 || ent_chart__coarse(&b->bins, e)) continue;
        b->line[c->a].weight[k] += c->weight, b->line[c->a].total += c->weight;
        b->line[c->b].weight[k] += c->weight, b->line[c->b].total += c->weight;
    }
}

static int by_total(const void *a, const void *b) {
    const line *x = a, *y = b;
    if (x->total != y->total) return x->total < y->total ? 1 : -1;
    return x->actor < y->actor ? -1 : x->actor > y->actor;
}

/* Equal weights: the one that is stronger in the whole goes first. */
static void rank_period(bump *b, size_t k) {
    for (size_t i = 0; i < b->actors; i++) {
        int rank = 0;
        double w = b->line[i].weight[k];
        for (size_t j = 0; j < b->actors && rank < RANKS; j++)
            rank += b->line[j].weight[k] > w + 1e-9 || (fabs(b->line[j].weight[k] - w) <= 1e-9 && j < i);
        b->line[i].rank[k] = w > 1e-9 && rank < RANKS ? rank : -1;
    }
}

/* Those that stand in the ranks most often, and highest, first: they get the colours. */
static void choose_lines(bump *b) {
    for (size_t i = 0; i < b->actors; i++) {
        line *l = &b->line[i];
        l->total = 0;
        for (size_t k = 0; k < b->bins.n; k++)
            if (l->rank[k] >= 0) l->total += RANKS + 4 - l->rank[k], l->marks++;
    }
    ent_chart__sort(b->line, b->actors, sizeof *b->line, by_total);
    while (b->lines < b->actors && b->line[b->lines].total > 0) b->lines++;
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static double x_of(const bump *b, size_t k) { return ent_frame_x(&b->f, (double)k + 0.5); }
static double y_of(const line *l, size_t k) { return TOP + ROW * (l->rank[k] + 0.5); }
static const char *hue(const bump *b, size_t i) {
    return b->s->theme->hue[i < HUES && b->line[i].marks > 1 ? i : HUES];
}

/* Name over or under the last mark of a stretch, where the line does not come from. */
static void label_stretch(bump *b, size_t i, size_t last, const char *colour) {
    const line *l = &b->line[i];
    ent_str fit = ent_chart__name(b->in, l->actor, 8, (b->f.x1 - b->f.x0) / (double)b->bins.n - 6, b->a);
    bool falls = last && l->rank[last - 1] >= 0 && l->rank[last - 1] < l->rank[last];
    for (int turn = 0; turn < 2; turn++, falls = !falls) {
        double x = x_of(b, last), y = y_of(l, last) + (falls ? 18 : -18);
        if (!ent_boxes_free_at(b->s->boxes, ent_sheet_box(x, y, 'c', 8, fit))) continue;
        ent_sheet_text_over(b->s, x, y, 'c', 8, colour, fit);
        return;
    }
}

/* Names beside the frame where a line reaches it, else at the end of each stretch. */
static void label(bump *b, size_t i) {
    const line *l = &b->line[i];
    size_t n = b->bins.n;
    ent_str name = ent_chart__name(b->in, l->actor, 10, SIDE - 50, b->a);
    const char *colour = i < HUES && l->marks > 1 ? hue(b, i) : b->s->theme->soft;
    if (l->rank[0] >= 0) ent_sheet_text(b->s, x_of(b, 0) - 20, y_of(l, 0), 'r', 10, colour, name);
    if (n > 1 && l->rank[n - 1] >= 0) ent_sheet_text(b->s, x_of(b, n - 1) + 20, y_of(l, n - 1), 'l', 10, colour, name);
    for (size_t k = 1; k + 1 < n; k++)
        if (l->rank[k] >= 0 && l->rank[k + 1] < 0) label_stretch(b, i, k, colour);
}

static void write_lines(bump *b) {
    ent_out *o = ent_sheet_data(b->s, "ranks",
                                "column\trank\tcolour\tstrength\tactor\tperiod from: one block a stretch without gap");
    for (size_t i = b->lines; i-- > 0;) {
        const line *l = &b->line[i];
        for (size_t k = 0; k < b->bins.n; k++) {
            if (l->rank[k] < 0) {
                ent_out_char(o, '\n');
                continue;
            }
            ent_out_fmt(o, "%zu\t%d\t%ld\t%.4g\t", k, l->rank[k] + 1, ent_chart__hue(hue(b, i)), l->weight[k]);
            ent_render__gnuplot_cell(o, b->in->corpus->actor[l->actor].id);
            ent_out_fmt(o, "\t%s\n", ent_chart__bin_iso(&b->bins.v[k], b->a).p);
            ent_sheet_text(b->s, x_of(b, k), y_of(l, k), 'c', 8, "#ffffff", ent_str_fmt(b->a, "%d", l->rank[k] + 1));
        }
        ent_out_char(o, '\n');
    }
    for (size_t i = 0; i < b->lines; i++) label(b, i);
}

static void plot(bump *b) {
    ent_sheet_panel(b->s, &b->f);
    ent_out_fmt(b->s->gp,
                "plot 'bump.ranks.dat' using ($1+0.5):(%d.5-$2):3 with lines lw 5 lc rgb variable, \\\n"
                "  '' using ($1+0.5):(%d.5-$2) with points pt 7 ps 3.1*PS lc rgb \"%s\", \\\n"
                "  '' using ($1+0.5):(%d.5-$2):3 with points pt 7 ps 2.6*PS lc rgb variable\n",
                RANKS, RANKS, b->s->theme->paper, RANKS);
}

ent_status ent_chart__bump_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    bump b = { .in = in, .a = a, .bins = periods(in, a) };
    weigh(&b);
    ent_chart__sort(b.line, b.actors, sizeof *b.line, by_total);
    for (size_t k = 0; k < b.bins.n; k++) rank_period(&b, k);
    choose_lines(&b);
    b.f = (ent_frame){ SIDE, TOP, WIDTH - SIDE, TOP + ROW * RANKS, 0, fmax((double)b.bins.n, 1), 0, RANKS };
    b.s = ent_sheet_begin(in, opts, "bump", WIDTH, TOP + ROW * RANKS + BELOW, a);
    ent_str sub = ent_say(in, a, "bump.sub", ent_tx("unit", ent_chart__unit(in, &b.bins)),
                          ent_tx("period", ent_chart__bins_words(in, &b.bins, a)), ent_nr("ranks", RANKS),
                          ent_nr("shown", b.lines), ent_nr("n", b.actors));
    ent_sheet_title(b.s, in->title.n ? in->title : ent_say_word(in, "bump.title"), sub);
    if (b.lines) {
        write_lines(&b);
        ent_sheet_bins_axis(b.s, &b.f, &b.bins);
        plot(&b);
    } else {
        ent_sheet_nothing(b.s, "dated_ties");
    }
    ent_status s = ent_sheet_end(b.s, err);
    ent_arena_free(a);
    return s;
}
