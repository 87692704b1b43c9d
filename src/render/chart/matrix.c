/* Who deals with whom as a matrix: actors ordered by community, then by strength. */
#include "places.h"

#include <math.h>
#include <stdlib.h>

enum { LEFT = 230, TOP = 290, CELL = 27, NARROW = 980, BELOW = 110, MOST = 40, NAMES = 170 };

typedef struct {
    uint32_t actor;
    int community;
    double strength;
} place;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    place *place;
    size_t n, actors;
    uint32_t *row; /* by actor: its place + 1 */
    double most, width;
    ent_frame f;
} matrix;

bool ent_chart__matrix_suits(const ent_render_input *in) { return in->graph->ties >= 6 && in->graph->vertices >= 5; }

static int by_strength(const void *a, const void *b) {
    const place *x = a, *y = b;
    if (x->strength != y->strength) return x->strength < y->strength ? 1 : -1;
    return x->actor < y->actor ? -1 : x->actor > y->actor;
}

static int by_community(const void *a, const void *b) {
    const place *x = a, *y = b;
    return x->community != y->community ? x->community - y->community : by_strength(a, b);
}

static void find_places(matrix *m) {
    const ent_graph *g = m->in->graph;
    ent_places p = ent_chart__places(m->in, m->a);
    m->place = ENT_NEWN(m->a, place, g->vertices + 1);
    for (uint32_t i = 0; i < g->vertices; i++) m->place[i] = (place){ .actor = i, .community = p.community[i] };
    for (size_t i = 0; i < g->ties; i++) {
        m->place[g->tie[i].a].strength += g->tie[i].contacts;
        m->place[g->tie[i].b].strength += g->tie[i].contacts;
    }
    ent_chart__sort(m->place, g->vertices, sizeof *m->place, by_strength);
    while (m->actors < g->vertices && m->place[m->actors].strength > 0) m->actors++;
    m->n = m->actors < MOST ? m->actors : MOST;
    ent_chart__sort(m->place, m->n, sizeof *m->place, by_community);
    m->row = ENT_NEWN(m->a, uint32_t, g->vertices + 1);
    for (size_t i = 0; i < m->n; i++) m->row[m->place[i].actor] = (uint32_t)i + 1;
    for (size_t i = 0; i < g->ties; i++)
        if (m->row[g->tie[i].a] && m->row[g->tie[i].b]) m->most = fmax(m->most, g->tie[i].contacts);
}

static void cell(matrix *m, ent_out *o, const ent_shades *h, uint32_t row, uint32_t column, const ent_tie *t) {
    double y = (double)(m->n - row);
    ent_out_fmt(o, "%u\t%.0f\t%u\t%.4g\t", column - 1, y, t->contacts, t->weight);
    ent_render__gnuplot_cell(o, m->in->corpus->actor[m->place[row - 1].actor].id);
    ent_out_char(o, '\t');
    ent_render__gnuplot_cell(o, m->in->corpus->actor[m->place[column - 1].actor].id);
    ent_out_char(o, '\n');
    ent_str figure = ent_str_fmt(m->a, "%u", t->contacts);
    if (t->contacts > 1 && ent_chart__width(figure, 8) < CELL - 4)
        ent_sheet_text(m->s, ent_frame_x(&m->f, column - 0.5), ent_frame_y(&m->f, y + 0.5), 'c', 8,
                       ent_sheet_ink_on(m->s, ent_chart__shade(h, t->contacts)), figure);
}

static void write_cells(matrix *m) {
    ent_out *o = ent_sheet_data(m->s, "cells", "column\trow\tevents\tweight\tactor\twith");
    ent_shades h = ent_chart__shades(m->most);
    const ent_graph *g = m->in->graph;
    for (size_t i = 0; i < g->ties; i++) {
        uint32_t a = m->row[g->tie[i].a], b = m->row[g->tie[i].b];
        if (!a || !b || a == b) continue;
        cell(m, o, &h, a, b, &g->tie[i]);
        cell(m, o, &h, b, a, &g->tie[i]);
    }
    ent_sheet_shades(m->s, &h);
    ent_sheet_shades_key(m->s, &h, m->width - 40, m->f.y1 + 40, ent_say_word(m->in, "matrix.cell"));
    ent_sheet_text(m->s, 40, m->f.y1 + 40, 'l', 9, m->s->theme->soft, ent_say_word(m->in, "matrix.none"));
}

static void draw_names(matrix *m) {
    for (size_t i = 0; i < m->n; i++) {
        const char *colour = m->s->theme->hue[m->place[i].community];
        double at = CELL * ((double)i + 0.5);
        ent_str name = ent_chart__name(m->in, m->place[i].actor, 9, NAMES, m->a);
        ent_sheet_text(m->s, LEFT - 10, TOP + at, 'r', 9, colour, name);
        ent_sheet_text_up(m->s, LEFT + at, TOP - 10, 9, colour, name);
    }
}

static void draw_blocks(matrix *m) {
    for (size_t i = 0; i < m->n; i++) {
        double at = CELL * (double)i;
        ent_sheet_fill(m->s, (ent_box){ LEFT + 1, TOP + at + 1, m->f.x1 - 1, TOP + at + CELL - 1 }, m->s->theme->none,
                       1);
        ent_sheet_fill(m->s, (ent_box){ LEFT + at + 1, TOP + at + 1, LEFT + at + CELL - 1, TOP + at + CELL - 1 },
                       m->s->theme->rule, 1);
    }
    for (size_t i = 0, from = 0; i < m->n; i++) {
        if (i + 1 < m->n && m->place[i + 1].community == m->place[i].community) continue;
        double x0 = LEFT + CELL * (double)from, x1 = LEFT + CELL * (double)(i + 1), d = TOP - LEFT;
        if (m->place[i].community < 8)
            ent_sheet_outline(m->s, (ent_box){ x0, x0 + d, x1, x1 + d }, m->s->theme->hue[m->place[i].community], 2);
        from = i + 1;
    }
}

ent_status ent_chart__matrix_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                  ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    matrix m = { .in = in, .a = a };
    find_places(&m);
    double side = CELL * (double)m.n;
    m.width = fmax(NARROW, LEFT + side + 60);
    m.f = (ent_frame){ LEFT, TOP, LEFT + side, TOP + side, 0, fmax((double)m.n, 1), 0, fmax((double)m.n, 1) };
    m.s = ent_sheet_begin(in, opts, "matrix", m.width, m.n ? TOP + side + BELOW : 400, a);
    ent_str some = ent_say(in, a, m.n < m.actors ? "matrix.actors.some" : "network.actors", ent_nr("shown", m.n),
                           ent_nr("n", m.actors));
    ent_sheet_title(m.s, in->title.n ? in->title : ent_say_word(in, "matrix.title"),
                    ent_say(in, a, "matrix.sub", ent_tx("actors", some)));
    if (m.n) {
        draw_blocks(&m);
        draw_names(&m);
        write_cells(&m);
        ent_sheet_panel(m.s, &m.f);
        ent_out_z(m.s->gp, "set style fill solid 1.0 noborder\n"
                           "plot 'matrix.cells.dat' using ($1+0.5):($2+0.5):(0.45):(0.45):(shade($3)) with boxxyerror "
                           "lc rgb variable\n");
    } else {
        ent_sheet_nothing(m.s, "ties");
    }
    ent_status s = ent_sheet_end(m.s, err);
    ent_arena_free(a);
    return s;
}
