/* Actors by several measures side by side: a dot plot with a panel a measure. */
#include "draw.h"

#include <math.h>

enum {
    WIDTH = 1500,
    LEFT = 270,
    RIGHT = 60,
    TOP = 168,
    ROW = 27,
    BELOW = 62,
    ROWS_MOST = 30,
    PANELS = 5,
    GAP = 46,
    FIGURE = 44
};

/* Columns of the table "centrality", and the rows "ranking.…" that name them. */
static const struct {
    const char *column, *words;
    bool whole;
} MEASURES[PANELS] = {
    { NULL, "events", true },
    { "degree", "partners", true },
    { "strength", "strength", false },
    { "betweenness", "betweenness", false },
    { "pagerank", "pagerank", false },
};

typedef struct {
    uint32_t actor;
    double value[PANELS];
} row;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    row *row;
    size_t rows;
    double most[PANELS], least[PANELS]; /* `least` above zero */
} ranking;

bool ent_chart__ranking_suits(const ent_render_input *in) { return in->corpus->actors >= 4 && in->graph->ties >= 3; }

/* ---- values --------------------------------------------------------------------------------------------------- */

static void take_measure(ranking *r, int m) {
    const ent_table *t;
    int actor = ent_chart__column(r->in, "centrality", "actor", &t),
        column = ent_chart__column(r->in, "centrality", MEASURES[m].column, &t);
    for (size_t i = 0; i < r->rows; i++) r->row[i].value[m] = NAN;
    if (actor < 0 || column < 0) return;
    for (size_t k = 0; k < t->rows; k++) {
        const ent_value *v = t->cell + k * t->columns;
        for (size_t i = 0; i < r->rows; i++)
            if (ent_str_eq(r->in->corpus->actor[r->row[i].actor].id, v[actor].s))
                r->row[i].value[m] = t->column[column].kind == ENT_COL_INT ? (double)v[column].i : v[column].d;
    }
}

static void find_rows(ranking *r) {
    const ent_corpus *c = r->in->corpus;
    r->row = ENT_NEWN(r->a, row, ROWS_MOST + 1);
    for (uint32_t i = 0; i < c->actors; i++) {
        size_t at = r->rows;
        while (at > 0 && r->row[at - 1].value[0] < c->actor[i].events) at--;
        if (at == ROWS_MOST) continue;
        size_t end = r->rows < ROWS_MOST ? r->rows++ : ROWS_MOST - 1;
        memmove(&r->row[at + 1], &r->row[at], sizeof(row) * (end - at));
        r->row[at] = (row){ .actor = i, .value = { c->actor[i].events } };
    }
    for (int m = 1; m < PANELS; m++) take_measure(r, m);
    for (int m = 0; m < PANELS; m++) {
        r->least[m] = INFINITY;
        for (size_t i = 0; i < r->rows; i++)
            if (r->row[i].value[m] > 0)
                r->most[m] = fmax(r->most[m], r->row[i].value[m]), r->least[m] = fmin(r->least[m], r->row[i].value[m]);
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static ent_frame frame(const ranking *r, int m) {
    double width = (WIDTH - LEFT - RIGHT - (PANELS - 1) * GAP) / (double)PANELS, x = LEFT + m * (width + GAP);
    return (ent_frame){ x,
                        TOP,
                        x + width - FIGURE,
                        TOP + ROW * (double)r->rows,
                        0,
                        sqrt(fmax(r->most[m], 1e-12)) * 1.03,
                        0,
                        (double)r->rows };
}

static ent_str figure(const ranking *r, int m, double v) {
    if (isnan(v)) return ENT_S("–");
    if (MEASURES[m].whole || v == 0 || v >= 100) return ent_say_count(r->in, r->a, (size_t)(v + 0.5));
    if (v >= 0.001) return ent_say_number(r->in, r->a, "%.2g", v);
    return ent_str_fmt(r->a, "<%.*s", ENT_FMT(ent_say_number(r->in, r->a, "%.3f", 0.001)));
}

static void draw_scale(ranking *r, int m, const ent_frame *f) {
    const ent_theme *t = r->s->theme;
    double unit = 1, last = -1e9;
    while (!MEASURES[m].whole && unit > 1e-9 && r->most[m] / unit < 4) unit /= 10;
    double step = unit * ent_chart__nice(r->most[m] / unit, 4);
    ent_sheet_bold(r->s, f->x0 - 6, TOP - 42, 'l', 10, t->hue[m], ent_say_row(r->in, "ranking", MEASURES[m].words));
    for (double v = 0; v <= r->most[m] * 1.0001; v += step) {
        double x = ent_frame_x(f, sqrt(v));
        ent_str words = v >= 100 ? ent_say_count(r->in, r->a, (size_t)(v + 0.5)) : ent_say_number(r->in, r->a, "%.2g", v);
        if (x - ent_chart__width(words, 8) / 2 < last + 4) continue;
        ent_sheet_line(r->s, x, f->y0 - 6, x, f->y1, t->rule, 1);
        ent_sheet_text(r->s, x, f->y0 - 16, 'c', 8, t->soft, words);
        last = x + ent_chart__width(words, 8) / 2;
    }
}

static void draw_panels(ranking *r) {
    ent_out *o = ent_sheet_data(r->s, "actors", "row\tevents\tpartners\tstrength\tbetweenness\tpagerank\tid\tname");
    for (size_t i = 0; i < r->rows; i++) {
        const ent_corpus_actor *c = &r->in->corpus->actor[r->row[i].actor];
        double y = TOP + ROW * ((double)i + 0.5);
        ent_sheet_text(r->s, LEFT - 16, y, 'r', 11, r->s->theme->ink,
                       ent_chart__name(r->in, r->row[i].actor, 11, LEFT - 34, r->a));
        if (i % 5 == 4 && i + 1 < r->rows)
            ent_sheet_line(r->s, 40, y + ROW / 2.0, WIDTH - RIGHT, y + ROW / 2.0, r->s->theme->rule, 1);
        ent_out_fmt(o, "%zu", r->rows - 1 - i);
        for (int m = 0; m < PANELS; m++) {
            ent_frame f = frame(r, m);
            double v = r->row[i].value[m];
            ent_out_fmt(o, isnan(v) ? "\t?" : "\t%g", v);
            ent_sheet_text(r->s, f.x1 + 10, y, 'l', 9, r->s->theme->soft, figure(r, m, v));
        }
        ent_out_char(o, '\t');
        ent_render__gnuplot_cell(o, c->id);
        ent_out_char(o, '\t');
        ent_render__gnuplot_cell(o, c->name);
        ent_out_char(o, '\n');
    }
    for (int m = 0; m < PANELS; m++) {
        ent_frame f = frame(r, m);
        draw_scale(r, m, &f);
    }
}

static void plot(ranking *r) {
    ent_out_z(r->s->gp, "set datafile missing \"?\"\n");
    for (int m = 0; m < PANELS; m++) {
        ent_frame f = frame(r, m);
        ent_sheet_panel(r->s, &f);
        ent_out_fmt(
            r->s->gp,
            "plot 'ranking.actors.dat' using (0):($1+0.5):(sqrt($%d)):(0) with vectors nohead lw 2 lc rgb \"%s\", \\\n",
            m + 2, r->s->theme->rule);
        ent_out_fmt(r->s->gp, "  '' using (sqrt($%d)):($1+0.5) with points pt 7 ps 1.3*PS lc rgb \"%s\"\n", m + 2,
                    r->s->theme->hue[m]);
    }
}

ent_status ent_chart__ranking_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                   ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    ranking r = { .in = in, .a = a };
    find_rows(&r);
    r.s = ent_sheet_begin(in, opts, "ranking", WIDTH, r.rows ? TOP + ROW * (double)r.rows + BELOW : 400, a);
    ent_str sub = ent_say(in, a, r.rows < in->corpus->actors ? "ranking.sub.some" : "ranking.sub",
                          ent_nr("shown", r.rows), ent_nr("n", in->corpus->actors));
    ent_sheet_title(r.s, in->title.n ? in->title : ent_say_word(in, "ranking.title"), sub);
    if (r.rows)
        draw_panels(&r), plot(&r);
    else
        ent_sheet_nothing(r.s, "actors");
    ent_status s = ent_sheet_end(r.s, err);
    ent_arena_free(a);
    return s;
}
