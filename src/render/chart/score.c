/* Pairs from conflict to cooperation over time: every event a mark at its score, a line of their mean. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1500,
    LEFT = 96,
    RIGHT = 60,
    TOP = 140,
    PANEL = 230,
    GAP = 64,
    BELOW = 70,
    PAIRS_MOST = 4,
    LEAST = 3,
    CURVE = 160
};

typedef struct {
    const ent_tie *tie;
    size_t scored, days; /* events; days on which there are any */
    bool mixed;          /* of conflict and cooperation: what is always the same tells least */
} pair;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    pair *pair;
    size_t pairs, all;
    double first, last, low, high; /* days; scores */
} score;

static const ent_corpus_event *event_of(const score *c, const ent_tie *t, uint32_t k) {
    return &c->in->corpus->event[c->in->graph->contact[t->contact + k].event];
}

static bool scored(const ent_corpus_event *e) { return e->day != ENT_NO_DAY && !isnan(e->record->score); }

static int by_worth(const void *a, const void *b) {
    const pair *x = a, *y = b;
    size_t p = x->days * (x->mixed ? 3 : 1), q = y->days * (y->mixed ? 3 : 1);
    if (p != q) return p < q ? 1 : -1;
    return x->tie < y->tie ? -1 : x->tie > y->tie;
}

/* Pairs of the ego; of anybody when it has none. */
static void find_pairs(score *c, uint32_t ego) {
    const ent_graph *g = c->in->graph;
    for (size_t i = 0; i < g->ties; i++) {
        const ent_tie *t = &g->tie[i];
        if (ego != UINT32_MAX && t->a != ego && t->b != ego) continue;
        double low = 0, high = 0;
        ent_day last = ENT_NO_DAY;
        pair p = { .tie = t };
        for (uint32_t k = 0; k < t->contacts; k++) {
            const ent_corpus_event *e = event_of(c, t, k);
            if (!scored(e)) continue;
            p.scored++;
            p.days += e->day != last;
            last = e->day;
            low = fmin(low, e->record->score), high = fmax(high, e->record->score);
        }
        if (p.scored < LEAST || p.days < 2) continue;
        p.mixed = low < 0 && high > 0;
        c->pair[c->pairs++] = p;
    }
}

static void choose(score *c) {
    c->pair = ENT_NEWN(c->a, pair, c->in->graph->ties + 1);
    find_pairs(c, ent_chart__ego(c->in));
    if (!c->pairs) find_pairs(c, UINT32_MAX);
    c->all = c->pairs;
    ent_chart__sort(c->pair, c->pairs, sizeof *c->pair, by_worth);
    if (c->pairs > PAIRS_MOST) c->pairs = PAIRS_MOST;
    size_t n = 0, room = 0;
    for (size_t i = 0; i < c->pairs; i++) room += c->pair[i].scored;
    double *at = ENT_NEWN(c->a, double, room + 1);
    for (size_t i = 0; i < c->pairs; i++)
        for (uint32_t k = 0; k < c->pair[i].tie->contacts; k++)
            if (scored(event_of(c, c->pair[i].tie, k))) {
                at[n++] = event_of(c, c->pair[i].tie, k)->day;
                double v = event_of(c, c->pair[i].tie, k)->record->score;
                c->low = fmin(c->low, v), c->high = fmax(c->high, v);
            }
    if (!n) return;
    ent_chart__core(at, n, &c->first, &c->last);
    double pad = fmax(3, (c->last - c->first) * 0.03);
    c->first -= pad, c->last += pad;
}

bool ent_chart__score_suits(const ent_render_input *in) {
    ent_arena *a = ent_arena_new();
    score c = { .in = in, .a = a };
    choose(&c);
    bool suits = c.pairs > 0 && c.pair[0].scored >= 5;
    ent_arena_free(a);
    return suits;
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static ent_frame frame(const score *c, size_t i) {
    double top = TOP + (double)i * (PANEL + GAP);
    return (ent_frame){ LEFT,     top,     WIDTH - RIGHT,        top + PANEL,
                        c->first, c->last, fmin(c->low - 1, -2), fmax(c->high + 1, 2) };
}

/* Events of one day and score stand beside each other, and move apart by half a mark. */
static void write_events(score *c, size_t i, const ent_frame *f) {
    ent_out *o = ent_sheet_data(c->s, ent_str_fmt(c->a, "events%zu", i + 1).p,
                                "day\tscore\tkind (d day, m less exact)\tdate\ttype\tid");
    const ent_tie *t = c->pair[i].tie;
    double last_x[32], x;
    for (int k = 0; k < 32; k++) last_x[k] = -1e9;
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_corpus_event *e = event_of(c, t, k);
        if (!scored(e) || e->day < c->first || e->day > c->last) continue;
        int level = (int)floor(e->record->score + 10.5);
        level = level < 0 ? 0 : level > 31 ? 31 : level;
        x = fmax(ent_frame_x(f, e->day + 0.5), last_x[level] + 5);
        last_x[level] = x;
        ent_out_fmt(o, "%.2f\t%g\t%c\t", f->left + (x - f->x0) / (f->x1 - f->x0) * (f->right - f->left),
                    e->record->score, e->record->days.first == e->record->days.last ? 'd' : 'm');
        ent_render__gnuplot_cell(o, e->record->date);
        ent_out_fmt(o, "\t%s\t", ent_type_name(e->record->type));
        ent_render__gnuplot_cell(o, e->record->id);
        ent_out_char(o, '\n');
    }
}

/* Mean of the scores near in time, weighed with a bell; broken where none is near. */
static void write_mean(score *c, size_t i) {
    ent_out *o = ent_sheet_data(c->s, ent_str_fmt(c->a, "mean%zu", i + 1).p, "day\tmean score of the events near");
    const ent_tie *t = c->pair[i].tie;
    double width = (c->last - c->first) / 18;
    for (int p = 0; p <= CURVE; p++) {
        double day = c->first + (c->last - c->first) * p / CURVE, sum = 0, all = 0;
        for (uint32_t k = 0; k < t->contacts; k++) {
            const ent_corpus_event *e = event_of(c, t, k);
            if (!scored(e)) continue;
            double d = (e->day - day) / width, w = exp(-d * d / 2);
            sum += w * e->record->score, all += w;
        }
        if (all > 0.1)
            ent_out_fmt(o, "%.2f\t%.3f\n", day, sum / all);
        else
            ent_out_char(o, '\n');
    }
}

static int by_weight(const void *a, const void *b) {
    const ent_corpus_event *x = *(const ent_corpus_event *const *)a, *y = *(const ent_corpus_event *const *)b;
    double p = fabs(x->record->score - 2), q = fabs(y->record->score - 2); /* most talk is mildly friendly */
    if (p != q) return p < q ? 1 : -1;
    return ent_str_cmp(x->record->id, y->record->id);
}

static void take_marks(score *c, const ent_tie *t, const ent_frame *f) {
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_corpus_event *e = event_of(c, t, k);
        if (!scored(e) || e->day < c->first || e->day > c->last) continue;
        double x = ent_frame_x(f, e->day + 0.5), y = ent_frame_y(f, e->record->score);
        ent_boxes_take(c->s->boxes, (ent_box){ x - 5, y - 5, x + 5, y + 5 });
    }
}

/* Words beside the marks that stand out most, as far as there is room. */
static void label_events(score *c, const ent_tie *t, const ent_frame *f) {
    const ent_corpus_event **list = ENT_NEWN(c->a, const ent_corpus_event *, t->contacts + 1);
    size_t n = 0, placed = 0;
    take_marks(c, t, f);
    for (uint32_t k = 0; k < t->contacts; k++)
        if (scored(event_of(c, t, k)) && event_of(c, t, k)->record->text.n) list[n++] = event_of(c, t, k);
    ent_chart__sort(list, n, sizeof *list, by_weight);
    for (size_t k = 0; k < n && k < 80 && placed < 14; k++) {
        double x = ent_frame_x(f, list[k]->day + 0.5), y = ent_frame_y(f, list[k]->record->score);
        if (x < f->x0 || x > f->x1) continue;
        ent_str words = ent_chart__fit(c->a, list[k]->record->text, 8, 210);
        for (int side = 0; side < 4; side++) {
            double w = ent_chart__width(words, 8) / 2, lx = side < 2 ? x + (side ? -w - 9 : w + 9) : x,
                   ly = side < 2 ? y : y + (side == 2 ? -14 : 14);
            if (lx - w < f->x0 || lx + w > f->x1 ||
                !ent_boxes_free_at(c->s->boxes, ent_sheet_box(lx, ly, 'c', 8, words)))
                continue;
            ent_sheet_text_over(c->s, lx, ly, 'c', 8, c->s->theme->soft, words);
            placed++;
            break;
        }
    }
}

static void draw_panel(score *c, size_t i) {
    ent_frame f = frame(c, i);
    const ent_tie *t = c->pair[i].tie;
    ent_str x = ent_chart__name(c->in, t->a, 13, 560, c->a), y = ent_chart__name(c->in, t->b, 13, 560, c->a);
    ent_sheet_bold(c->s, LEFT, f.y0 - 14, 'l', 12, c->s->theme->ink,
                   ent_say(c->in, c->a, "join.pair", ent_tx("a", x), ent_tx("b", y)));
    ent_sheet_text(c->s, WIDTH - RIGHT, f.y0 - 14, 'r', 9, c->s->theme->soft,
                   ent_say(c->in, c->a, "score.events", ent_nr("shown", c->pair[i].scored), ent_nr("n", t->contacts)));
    ent_sheet_fill(c->s, (ent_box){ f.x0, f.y0, f.x1, ent_frame_y(&f, 0) }, c->s->theme->hue[0], 0.05);
    ent_sheet_fill(c->s, (ent_box){ f.x0, ent_frame_y(&f, 0), f.x1, f.y1 }, c->s->theme->hue[1], 0.05);
    for (int v = -10; v <= 10; v += 5) {
        if (v < f.low || v > f.high) continue;
        ent_sheet_line(c->s, f.x0, ent_frame_y(&f, v), f.x1, ent_frame_y(&f, v),
                       v ? c->s->theme->rule : c->s->theme->faint, 1);
        ent_sheet_text(c->s, LEFT - 10, ent_frame_y(&f, v), 'r', 9, c->s->theme->soft,
                       ent_str_fmt(c->a, v > 0 ? "+%d" : "%d", v));
    }
    ent_sheet_time_axis(c->s, &f, f.y0);
    write_events(c, i, &f);
    write_mean(c, i);
    label_events(c, t, &f);
}

static void plot_panel(score *c, size_t i) {
    ent_frame f = frame(c, i);
    ent_out *o = c->s->gp;
    ent_sheet_panel(c->s, &f);
    draw_panel(c, i);
    ent_out_fmt(o, "plot 'score.mean%zu.dat' using 1:2 with lines lw 6 lc rgb \"%s\", \\\n", i + 1, c->s->theme->rule);
    for (int k = 0; k < 2; k++)
        ent_out_fmt(
            o, "  'score.events%zu.dat' using 1:($2 %s 0 ? $2 : NaN) with points pt %d ps 1.2*PS lc rgb \"%s\", \\\n",
            i + 1, k ? "<" : ">=", k ? 9 : 7, c->s->theme->hue[k]);
    ent_out_fmt(
        o, "  'score.events%zu.dat' using 1:(strcol(3) eq 'm' ? $2 : NaN) with points pt 7 ps 0.5*PS lc rgb \"%s\"\n",
        i + 1, c->s->theme->paper);
}

ent_status ent_chart__score_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                 ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    score c = { .in = in, .a = a };
    choose(&c);
    c.s = ent_sheet_begin(in, opts, "score", WIDTH, c.pairs ? TOP + (double)c.pairs * (PANEL + GAP) + BELOW - 20 : 400,
                          a);
    ent_str some = c.pairs < c.all ? ent_say(in, a, "score.some", ent_nr("shown", c.pairs), ent_nr("n", c.all))
                                   : ENT_S("");
    ent_sheet_title(c.s, in->title.n ? in->title : ent_say_word(in, "score.title"),
                    ent_say_join(in, a, some, ent_say_word(in, "score.sub")));
    for (size_t i = 0; i < c.pairs; i++) plot_panel(&c, i);
    if (!c.pairs) ent_sheet_nothing(c.s, "scores");
    ent_status s = ent_sheet_end(c.s, err);
    ent_arena_free(a);
    return s;
}
