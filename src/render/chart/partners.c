/* Whom one actor deals with, and when: partners by period, with totals above and beside. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1500,
    LEFT = 250,
    RIGHT = 150,
    TOP = 200,
    ROW = 32,
    BELOW = 120,
    BAR = 90,
    ROWS_MOST = 24,
    BINS_MOST = 54
};
enum { CELL_MOST = 56, FEW_BINS = 8, WIDE_CELL = 110 };

typedef struct {
    uint32_t actor, total;
    uint32_t *cell,
        *vague; /* by period: events dated as exactly as it; others, which might be of any period of their span */
} row;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    ent_bins bins;
    uint32_t ego;
    row *row;
    size_t rows, partners;
    uint32_t *told, *mine; /* by period: events of anybody; of the ego with a partner */
    size_t events, shown, undated, coarse, outside;
    uint32_t most_cell, most_mine, most_total;
    ent_frame f;
} partners;

static bool is_ego(const ent_tie *t, uint32_t ego) { return t->a == ego || t->b == ego; }

bool ent_chart__partners_suits(const ent_render_input *in) {
    uint32_t ego = ent_chart__ego(in);
    size_t partners = 0, contacts = 0;
    for (size_t i = 0; i < in->graph->ties; i++)
        if (is_ego(&in->graph->tie[i], ego)) partners++, contacts += in->graph->tie[i].contacts;
    return partners >= 3 && contacts >= 10 && in->corpus->dated >= 10;
}

/* ---- counts --------------------------------------------------------------------------------------------------- */

static void count_vague(partners *p, row *r, const ent_corpus_event *e) {
    ent_days d = e->record->days;
    for (size_t k = 0; k < p->bins.n; k++)
        if (d.first != ENT_NO_DAY && d.last != ENT_NO_DAY && p->bins.v[k].last >= d.first &&
            p->bins.v[k].first <= d.last)
            r->vague[k]++;
}

static void count_tie(partners *p, const ent_tie *t, row *r) {
    r->total = t->contacts;
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_corpus_event *e = &p->in->corpus->event[p->in->graph->contact[t->contact + k].event];
        long at = ent_chart__bin(&p->bins, e);
        if (at < 0) continue;
        if (ent_chart__coarse(&p->bins, e))
            count_vague(p, r, e);
        else
            r->cell[at]++;
    }
}

static int by_total(const void *a, const void *b) {
    const row *x = a, *y = b;
    if (x->total != y->total) return x->total < y->total ? 1 : -1;
    return x->actor < y->actor ? -1 : 1;
}

static void find_rows(partners *p) {
    const ent_graph *g = p->in->graph;
    p->row = ENT_NEWN(p->a, row, g->vertices + 1);
    for (size_t i = 0; i < g->ties; i++) {
        const ent_tie *t = &g->tie[i];
        if (!is_ego(t, p->ego)) continue;
        row *r = &p->row[p->rows++];
        r->actor = t->a == p->ego ? t->b : t->a;
        r->cell = ENT_NEWN(p->a, uint32_t, p->bins.n + 1);
        r->vague = ENT_NEWN(p->a, uint32_t, p->bins.n + 1);
        count_tie(p, t, r);
    }
    p->partners = p->rows;
    ent_chart__sort(p->row, p->rows, sizeof *p->row, by_total);
    if (p->rows > ROWS_MOST) p->rows = ROWS_MOST;
    for (size_t i = 0; i < p->rows; i++) {
        if (p->row[i].total > p->most_total) p->most_total = p->row[i].total;
        for (size_t k = 0; k < p->bins.n; k++)
            if (p->row[i].cell[k] > p->most_cell) p->most_cell = p->row[i].cell[k];
    }
}

static bool meets(const partners *p, const ent_corpus_event *e) {
    bool there = false;
    for (uint32_t i = 0; i < e->record->entities; i++) there |= e->actor[i] == p->ego;
    return there && e->record->entities > 1;
}

static void count_periods(partners *p) {
    const ent_corpus *c = p->in->corpus;
    p->told = ENT_NEWN(p->a, uint32_t, p->bins.n + 1);
    p->mine = ENT_NEWN(p->a, uint32_t, p->bins.n + 1);
    for (size_t i = 0; i < c->events; i++) {
        const ent_corpus_event *e = &c->event[i];
        long at = ent_chart__bin(&p->bins, e);
        bool mine = meets(p, e), coarse = at >= 0 && ent_chart__coarse(&p->bins, e);
        p->events += mine;
        if (at >= 0 && !coarse) p->told[at]++;
        if (!mine) continue;
        if (e->day == ENT_NO_DAY)
            p->undated++;
        else if (at < 0)
            p->outside++;
        else if (coarse)
            p->coarse++;
        else if (p->shown++, ++p->mine[at] > p->most_mine)
            p->most_mine = p->mine[at];
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static void place(partners *p) {
    double cell = fmin(p->bins.n <= FEW_BINS ? WIDE_CELL : CELL_MOST, (WIDTH - LEFT - RIGHT) / (double)p->bins.n);
    double bottom = TOP + ROW * (double)p->rows;
    p->f = (ent_frame){ LEFT, TOP, LEFT + cell * (double)p->bins.n, bottom, 0, (double)p->bins.n, 0, (double)p->rows };
}

static void titles(partners *p) {
    const ent_render_input *in = p->in;
    ent_str ego = ent_chart__name(in, p->ego, 18, 600, p->a);
    ent_str title = in->title.n ? in->title : ent_say(in, p->a, "partners.title", ent_tx("name", ego));
    ent_str sub = ent_say(in, p->a, "partners.sub", ent_nr("n", p->shown), ent_tx("unit", ent_chart__unit(in, &p->bins)),
                          ent_tx("period", ent_chart__bins_words(in, &p->bins, p->a)));
    if (p->rows < p->partners)
        sub = ent_say_join(in, p->a, sub,
                           ent_say(in, p->a, "partners.first", ent_nr("shown", p->rows), ent_nr("n", p->partners)));
    const ent_left left[] = { { "left.outside", p->outside }, { "left.coarse", p->coarse }, { "left.undated", p->undated } };
    ent_sheet_title(p->s, title, ent_say_join(in, p->a, sub, ent_say_left(in, p->a, "left.cells", left, 3)));
}

/* One line a cell. kind: n a count, z none, u perhaps: only events whose date is less exact; cells of periods that
 * nothing is told of are left out. */
static void write_cells(partners *p) {
    ent_out *o = ent_sheet_data(
        p->s, "cells",
        "column\trow\tevents\tkind (n count, z none, u perhaps)\tless exactly dated\tperiod from\tpartner");
    ent_shades h = ent_chart__shades(p->most_cell);
    double cell = (p->f.x1 - p->f.x0) / (double)p->bins.n;
    for (size_t i = 0; i < p->rows; i++)
        for (size_t k = 0; k < p->bins.n; k++) {
            const row *r = &p->row[i];
            char kind = r->cell[k] ? 'n' : r->vague[k] ? 'u' : p->told[k] ? 'z' : 0;
            if (!kind) continue;
            ent_out_fmt(o, "%zu\t%zu\t%u\t%c\t%u\t%s\t", k, p->rows - 1 - i, r->cell[k], kind, r->vague[k],
                        ent_chart__bin_iso(&p->bins.v[k], p->a).p);
            ent_render__gnuplot_cell(o, p->in->corpus->actor[r->actor].id);
            ent_out_char(o, '\n');
            ent_str figure = ent_str_fmt(p->a, "%u", r->cell[k]);
            if (r->cell[k] > 1 && ent_chart__width(figure, 9) < cell - 4)
                ent_sheet_text(p->s, ent_frame_x(&p->f, (double)k + 0.5), TOP + ROW * ((double)i + 0.5), 'c', 9,
                               ent_sheet_ink_on(p->s, ent_chart__shade(&h, r->cell[k])), figure);
        }
}

static void write_rows(partners *p) {
    ent_out *o = ent_sheet_data(p->s, "partners", "row\tevents\tshown\tid\tname");
    double x = p->f.x1 + 14, room = fmin(RIGHT - 70, WIDTH - x - 56);
    for (size_t i = 0; i < p->rows; i++) {
        const row *r = &p->row[i];
        const ent_corpus_actor *c = &p->in->corpus->actor[r->actor];
        double y = TOP + ROW * ((double)i + 0.5);
        uint32_t shown = 0;
        for (size_t k = 0; k < p->bins.n; k++) shown += r->cell[k];
        ent_sheet_text(p->s, LEFT - 12, y, 'r', 11, p->s->theme->ink,
                       ent_chart__name(p->in, r->actor, 11, LEFT - 30, p->a));
        ent_sheet_text(p->s, x + room * r->total / p->most_total + 6, y, 'l', 9, p->s->theme->soft,
                       ent_str_fmt(p->a, "%u", r->total));
        ent_out_fmt(o, "%zu\t%u\t%u\t", p->rows - 1 - i, r->total, shown);
        ent_render__gnuplot_cell(o, c->id);
        ent_out_char(o, '\t');
        ent_render__gnuplot_cell(o, c->name);
        ent_out_char(o, '\n');
    }
    ent_sheet_text(p->s, x, TOP - 14, 'l', 9, p->s->theme->soft, ent_say_word(p->in, "partners.all"));
}

static void write_periods(partners *p) {
    ent_out *o =
        ent_sheet_data(p->s, "periods", "column\tevents of the ego with partners\tevents of anybody\tfrom\tto");
    size_t top = 0;
    for (size_t k = 0; k < p->bins.n; k++) {
        ent_out_fmt(o, "%zu\t%u\t%u\t%s\t%s\n", k, p->mine[k], p->told[k], ent_chart__bin_iso(&p->bins.v[k], p->a).p,
                    ent_day_iso(p->a, p->bins.v[k].last).p);
        if (p->mine[k] > p->mine[top]) top = k;
    }
    ent_sheet_text(p->s, ent_frame_x(&p->f, (double)top + 0.5), TOP - 8 - BAR - 9, 'c', 9, p->s->theme->soft,
                   ent_str_fmt(p->a, "%u", p->mine[top]));
}

static void draw_key(partners *p) {
    double y = p->f.y1 + 70;
    ent_shades h = ent_chart__shades(p->most_cell);
    ent_sheet_shades(p->s, &h);
    ent_str unit = ent_chart__unit(p->in, &p->bins);
    ent_sheet_shades_key(p->s, &h, WIDTH - 40, y, ent_say(p->in, p->a, "partners.cell", ent_tx("unit", unit)));
    const char *colour[] = { p->s->theme->none };
    ent_str none[] = { ent_say_word(p->in, "partners.none") };
    double x = ent_sheet_key(p->s, LEFT, y, colour, none, 1);
    ent_out_fmt(p->s->gp,
                "set object rect from screen %.5f, screen %.5f to screen %.5f, screen %.5f fc rgb \"%s\" fillstyle "
                "transparent pattern 4 noborder\n",
                x / WIDTH, 1 - (y + 6) / p->s->height, (x + 12) / WIDTH, 1 - (y - 6) / p->s->height,
                p->s->theme->faint);
    ent_str unknown = ent_say(p->in, p->a, "partners.perhaps", ent_tx("unit", unit)),
            blank = ent_say_word(p->in, "partners.blank");
    ent_sheet_text(p->s, x + 18, y, 'l', 10, p->s->theme->soft, unknown);
    x += 40 + ent_chart__width(unknown, 10);
    ent_sheet_text(p->s, x, y, 'l', 10, p->s->theme->soft, blank);
}

static void plot(partners *p) {
    ent_out *o = p->s->gp;
    const ent_theme *t = p->s->theme;
    ent_out_z(o, "kind(k) = (strcol(4) eq k ? $2 + 0.5 : NaN)\nset style fill solid 1.0 noborder\n");
    ent_sheet_panel(p->s, &p->f);
    static const char BOX[] = "($1+0.5):(kind(\"%c\")):(0.46):(0.45)%s with boxxyerror %s lc rgb ";
    ent_out_z(o, "plot 'partners.cells.dat' using ");
    ent_out_fmt(o, BOX, 'z', "", "fs solid 1.0 noborder");
    ent_out_fmt(o, "\"%s\", \\\n  '' using ", t->none);
    ent_out_fmt(o, BOX, 'u', "", "fs transparent pattern 4 noborder");
    ent_out_fmt(o, "\"%s\", \\\n  '' using ", t->faint);
    ent_out_fmt(o, BOX, 'n', ":(shade($3))", "fs solid 1.0 noborder");
    ent_out_z(o, "variable\n");
    ent_frame above = { p->f.x0, TOP - 8 - BAR, p->f.x1, TOP - 8, 0, (double)p->bins.n, 0, fmax(p->most_mine, 1) };
    ent_sheet_panel(p->s, &above);
    ent_out_fmt(o,
                "plot 'partners.periods.dat' using ($1+0.5):($2/2.0):(0.44):($2/2.0) with boxxyerror lc rgb \"%s\"\n",
                t->bar);
    double x = p->f.x1 + 14;
    ent_frame beside = { x, p->f.y0,        x + fmin(RIGHT - 70, WIDTH - x - 56), p->f.y1, 0, fmax(p->most_total, 1),
                         0, (double)p->rows };
    ent_sheet_panel(p->s, &beside);
    ent_out_fmt(o,
                "plot 'partners.partners.dat' using ($2/2.0):($1+0.5):($2/2.0):(0.3) with boxxyerror lc rgb \"%s\"\n",
                t->bar);
}

ent_status ent_chart__partners_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                    ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    partners p = { .in = in, .a = a, .ego = ent_chart__ego(in), .bins = ent_chart__bins(in, BINS_MOST, a) };
    if (p.ego != UINT32_MAX) find_rows(&p);
    count_periods(&p);
    bool some = p.rows && p.bins.n;
    place(&p);
    p.s = ent_sheet_begin(in, opts, "partners", WIDTH, some ? p.f.y1 + BELOW : 400, a);
    if (some) {
        titles(&p);
        draw_key(&p);
        write_cells(&p);
        write_rows(&p);
        write_periods(&p);
        ent_sheet_bins_axis(p.s, &p.f, &p.bins);
        plot(&p);
    } else {
        ent_sheet_title(p.s, ent_say_word(in, "partners.plain"), ent_say_word(in, "partners.plain.sub"));
        ent_sheet_nothing(p.s, p.rows ? "dates" : "ties");
    }
    ent_status s = ent_sheet_end(p.s, err);
    ent_arena_free(a);
    return s;
}
