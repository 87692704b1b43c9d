/* One actor in the middle, its partners around it; a ring a period, the latest outside. */
#include "places.h"

#include <math.h>
#include <stdlib.h>

enum { WIDTH = 1300, HEIGHT = 1180, TOP = 110, INNER = 92, OUTER = 400, RINGS_MOST = 5, MOST = 30, ROUND = 120, MIDDLE = 78 };

#define GAP 0.35 /* of the round, at the top: room for the names of the rings */

typedef struct {
    uint32_t actor, total, ring[RINGS_MOST + 2];
    double angle;
    int community;
} spoke;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    ent_bins bins;
    uint32_t ego;
    spoke *spoke;
    size_t spokes, partners, dated;
    uint32_t most;
    double cx, cy;
} ego;

bool ent_chart__ego_suits(const ent_render_input *in) {
    uint32_t e = ent_chart__ego(in);
    size_t n = 0;
    for (size_t i = 0; i < in->graph->ties; i++) n += in->graph->tie[i].a == e || in->graph->tie[i].b == e;
    return n >= 4 && in->corpus->dated >= 8;
}

static int by_total(const void *a, const void *b) {
    const spoke *x = a, *y = b;
    if (x->total != y->total) return x->total < y->total ? 1 : -1;
    return x->actor < y->actor ? -1 : x->actor > y->actor;
}

static int by_community(const void *a, const void *b) {
    const spoke *x = a, *y = b;
    return x->community != y->community ? x->community - y->community : by_total(a, b);
}

static void count(ego *g, const ent_tie *t, spoke *s) {
    s->total = t->contacts;
    for (uint32_t k = 0; k < t->contacts; k++) {
        const ent_corpus_event *e = &g->in->corpus->event[g->in->graph->contact[t->contact + k].event];
        long at = ent_chart__bin(&g->bins, e);
        if (at < 0 || ent_chart__coarse(&g->bins, e)) continue;
        s->ring[at]++;
        g->dated++;
    }
}

static void find_spokes(ego *g) {
    ent_places p = ent_chart__places(g->in, g->a);
    g->spoke = ENT_NEWN(g->a, spoke, g->in->graph->vertices + 1);
    for (size_t i = 0; i < g->in->graph->ties; i++) {
        const ent_tie *t = &g->in->graph->tie[i];
        if (t->a != g->ego && t->b != g->ego) continue;
        spoke *s = &g->spoke[g->spokes++];
        s->actor = t->a == g->ego ? t->b : t->a;
        s->community = p.community[s->actor];
        count(g, t, s);
    }
    g->partners = g->spokes;
    ent_chart__sort(g->spoke, g->spokes, sizeof *g->spoke, by_total);
    if (g->spokes > MOST) g->spokes = MOST;
    ent_chart__sort(g->spoke, g->spokes, sizeof *g->spoke, by_community);
    for (size_t i = 0; i < g->spokes; i++) {
        g->spoke[i].angle = -1.570796327 + GAP / 2 + (6.283185307 - GAP) * ((double)i + 0.5) / (double)g->spokes;
        for (size_t k = 0; k < g->bins.n; k++)
            if (g->spoke[i].ring[k] > g->most) g->most = g->spoke[i].ring[k];
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static double radius(const ego *g, size_t ring) {
    return g->bins.n > 1 ? INNER + (OUTER - INNER) * (double)ring / (double)(g->bins.n - 1) : (INNER + OUTER) / 2.0;
}
static double outside(const ego *g) { return radius(g, g->bins.n ? g->bins.n - 1 : 0) + 40; }

static void write_rings(ego *g) {
    ent_out *o = ent_sheet_data(g->s, "rings", "x\ty: one block a period");
    for (size_t k = 0; k < g->bins.n; k++) {
        ent_out_fmt(o, "# %s\n", ent_chart__bin_iso(&g->bins.v[k], g->a).p);
        for (int i = 0; i <= ROUND; i++) {
            double angle = 6.283185307 * i / ROUND;
            ent_out_fmt(o, "%.1f\t%.1f\n", g->cx + cos(angle) * radius(g, k),
                        HEIGHT - g->cy - sin(angle) * radius(g, k));
        }
        ent_out_char(o, '\n');
    }
}

static void write_spokes(ego *g) {
    ent_out *o = ent_sheet_data(g->s, "partners",
                                "x\ty\tradius\tcolour\tevents\tperiod from\tid: one mark a partner and period");
    ent_out *lines = ent_sheet_data(g->s, "spokes", "x\ty: from the middle outwards");
    for (size_t i = 0; i < g->spokes; i++) {
        const spoke *s = &g->spoke[i];
        double dx = cos(s->angle), dy = sin(s->angle);
        ent_out_fmt(lines, "%.1f\t%.1f\n%.1f\t%.1f\n\n", g->cx + dx * 46, HEIGHT - (g->cy + dy * 46),
                    g->cx + dx * (outside(g) - 6), HEIGHT - (g->cy + dy * (outside(g) - 6)));
        for (size_t k = 0; k < g->bins.n; k++) {
            if (!s->ring[k]) continue;
            double x = g->cx + dx * radius(g, k), y = g->cy + dy * radius(g, k),
                   r = 5 + 17 * sqrt((double)s->ring[k] / g->most);
            ent_out_fmt(o, "%.1f\t%.1f\t%.1f\t%ld\t%u\t%s\t", x, HEIGHT - y, r,
                        ent_chart__hue(g->s->theme->hue[s->community]), s->ring[k],
                        ent_chart__bin_iso(&g->bins.v[k], g->a).p);
            ent_render__gnuplot_cell(o, g->in->corpus->actor[s->actor].id);
            ent_out_char(o, '\n');
            ent_str figure = ent_str_fmt(g->a, "%u", s->ring[k]);
            ent_box b = ent_sheet_box(x, y, 'c', 8, figure);
            if (r > 8 && ent_chart__width(figure, 8) < 2 * r - 2 && ent_boxes_free_at(g->s->boxes, b))
                ent_sheet_text(g->s, x, y, 'c', 8, "#ffffff", figure);
        }
    }
}

/* Names around the rings; those of neighbours at the top and bottom step down the sheet so that none lies on another.
 */
static void draw_names(ego *g, ent_shapes *h) {
    double room_x = g->cx - outside(g) - 50;
    for (size_t i = 0; i < g->spokes; i++) {
        const spoke *s = &g->spoke[i];
        double dx = cos(s->angle), dy = sin(s->angle);
        ent_shapes_add(h, s->community, g->cx + dx * (outside(g) - 6), g->cy + dy * (outside(g) - 6), 5);
        ent_str name = ent_chart__name(g->in, s->actor, 10, fmin(room_x, 210), g->a);
        ent_str words = ent_str_fmt(g->a, "%.*s %u", ENT_FMT(name), s->total);
        char anchor = fabs(dx) < 0.08 ? 'c' : dx > 0 ? 'l' : 'r';
        for (int step = 0; step < 12; step++) {
            double r = outside(g) + 4 + 4.0 * step, x = g->cx + dx * r, y = g->cy + dy * (r + 6);
            if (!ent_boxes_free_at(g->s->boxes, ent_sheet_box(x, y, anchor, 10, words))) continue;
            ent_sheet_text(g->s, x, y, anchor, 10, g->s->theme->ink, words);
            break;
        }
    }
}

/* The name in the middle: on one line, on two, or the id. */
static void draw_ego(ego *g) {
    ent_str name = g->in->corpus->actor[g->ego].name;
    const char *blank = name.n ? memchr(name.p, ' ', name.n) : NULL;
    if (ent_chart__width(name, 11) > MIDDLE && blank && ent_render__can_draw(name)) {
        ent_str first = ent_str_sub(name, 0, (size_t)(blank - name.p)), rest =
            ent_str_trim(ent_str_sub(name, first.n, name.n));
        if (ent_chart__width(first, 9) <= MIDDLE && ent_chart__width(rest, 9) <= MIDDLE) {
            ent_sheet_text(g->s, g->cx, g->cy - 8, 'c', 9, "#ffffff", first);
            ent_sheet_text(g->s, g->cx, g->cy + 8, 'c', 9, "#ffffff", rest);
            return;
        }
    }
    ent_sheet_text(g->s, g->cx, g->cy, 'c', 11, "#ffffff", ent_chart__name(g->in, g->ego, 11, MIDDLE, g->a));
}

static void draw_periods(ego *g) {
    for (size_t k = 0; k < g->bins.n; k++) {
        ent_str words = ent_chart__bin_words(g->in, &g->bins, k, g->a);
        double y = g->cy - radius(g, k);
        ent_box b = ent_sheet_box(g->cx, y, 'c', 8, words);
        if (ent_boxes_free_at(g->s->boxes, b)) ent_sheet_text_over(g->s, g->cx, y, 'c', 8, g->s->theme->soft, words);
    }
    draw_ego(g);
}

static void plot(ego *g, const ent_shapes *h) {
    const ent_theme *t = g->s->theme;
    ent_frame f = { 0, 0, WIDTH, HEIGHT, 0, WIDTH, 0, HEIGHT };
    ent_sheet_panel(g->s, &f);
    ent_out_fmt(g->s->gp,
                "plot 'ego.rings.dat' using 1:2 with lines lc rgb \"%s\" lw 1, \\\n"
                "  'ego.spokes.dat' using 1:2 with lines lw 0.8 lc rgb \"%s\", \\\n",
                t->rule, t->rule);
    ent_out_fmt(g->s->gp,
                "  'ego.partners.dat' using 1:2:($3+1.5) with circles fs solid 1.0 noborder fc rgb \"%s\", \\\n"
                "  'ego.partners.dat' using 1:2:3:4 with circles fs solid 1.0 noborder fc rgb variable, \\\n",
                t->paper);
    ent_shapes_plot(h, false);
    ent_out_fmt(g->s->gp,
                "  '+' using (%.1f):(%.1f):(44) every ::0::0 with circles fs solid 1.0 noborder fc rgb \"%s\"\n",
                g->cx, HEIGHT - g->cy, t->ink[1] > '8' ? t->bar : t->ink);
}

ent_status ent_chart__ego_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes, ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    ego g = { .in = in,
              .a = a,
              .ego = ent_chart__ego(in),
              .bins = ent_chart__bins(in, RINGS_MOST, a),
              .cx = WIDTH / 2.0,
              .cy = (HEIGHT + TOP - 30) / 2.0 };
    if (g.bins.n > RINGS_MOST + 2) g.bins.n = RINGS_MOST + 2;
    if (g.ego != UINT32_MAX) find_spokes(&g);
    g.s = ent_sheet_begin(in, opts, "ego", WIDTH, g.spokes ? HEIGHT : 400, a);
    ent_str name = g.ego == UINT32_MAX ? ent_say_word(in, "nobody") : ent_chart__name(in, g.ego, 18, 600, a);
    ent_str some = ent_say(in, a, g.spokes < g.partners ? "partners.some" : "partners.n", ent_nr("shown", g.spokes),
                           ent_nr("n", g.partners));
    ent_str sub = ent_say(in, a, "ego.sub", ent_tx("partners", some), ent_tx("unit", ent_chart__unit(in, &g.bins)),
                          ent_nr("dated", g.dated));
    ent_sheet_title(g.s, in->title.n ? in->title : ent_say(in, a, "ego.title", ent_tx("name", name)), sub);
    if (g.spokes) {
        write_rings(&g);
        write_spokes(&g);
        draw_periods(&g);
        ent_shapes h = ent_shapes_begin(g.s);
        draw_names(&g, &h);
        ent_shapes_write(&h);
        plot(&g, &h);
    } else {
        ent_sheet_nothing(g.s, "ties");
    }
    ent_status s = ent_sheet_end(g.s, err);
    ent_arena_free(a);
    return s;
}
