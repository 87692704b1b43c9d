/* The network of actors: layout from the pass, area by strength, colour by community, width of ties in classes. */
#include "places.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1500,
    HEIGHT = 1150,
    SIDE = 60,
    TOP = 126,
    BOTTOM = 70,
    NODES_MOST = 100,
    EDGES_MOST = 320,
    CLASSES = 5,
    CURVE = 12
};
#define NAME_POINTS 10.0

typedef struct {
    uint32_t actor;
    double x, y, r, strength; /* pixels */
    int community;
    bool labelled;
} node;

typedef struct {
    uint32_t a, b; /* nodes */
    double weight;
    int width; /* class, 0 = thin */
} edge;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    node *node;
    edge *edge;
    size_t nodes, edges, actors, ties, unlabelled;
    ent_places place;
    double cut[CLASSES]; /* smallest weight of each class */
} network;

bool ent_chart__network_suits(const ent_render_input *in) { return in->graph->ties >= 3; }

/* ---- what is drawn -------------------------------------------------------------------------------------------- */

static double *strengths(const ent_graph *g, ent_arena *a) {
    double *s = ENT_NEWN(a, double, g->vertices + 1);
    for (size_t i = 0; i < g->ties; i++) {
        s[g->tie[i].a] += g->tie[i].weight;
        s[g->tie[i].b] += g->tie[i].weight;
    }
    return s;
}

static int by_strength(const void *a, const void *b) {
    const node *x = a, *y = b;
    if (x->strength != y->strength) return x->strength < y->strength ? 1 : -1;
    return x->actor < y->actor ? -1 : 1;
}

static void find_nodes(network *n) {
    const ent_graph *g = n->in->graph;
    double *strength = strengths(g, n->a);
    n->node = ENT_NEWN(n->a, node, g->vertices + 1);
    for (uint32_t v = 0; v < g->vertices; v++)
        if (strength[v] > 0)
            n->node[n->nodes++] = (node){ .actor = v, .strength = strength[v], .community = n->place.community[v] };
    n->actors = n->nodes;
    ent_chart__sort(n->node, n->nodes, sizeof *n->node, by_strength);
    if (n->nodes > NODES_MOST) n->nodes = NODES_MOST;
    double most = n->nodes ? n->node[0].strength : 1, room = fmin(30, 30 * sqrt(50.0 / (double)(n->nodes + 1)));
    for (size_t i = 0; i < n->nodes; i++) n->node[i].r = 5 + room * sqrt(n->node[i].strength / most);
}

/* Positions of the layout, scaled into the frame. */
static void find_places(network *n) {
    double x0 = 1e18, x1 = -1e18, y0 = 1e18, y1 = -1e18;
    for (size_t i = 0; i < n->nodes; i++) {
        node *v = &n->node[i];
        v->x = n->place.x[v->actor], v->y = n->place.y[v->actor];
        x0 = fmin(x0, v->x), x1 = fmax(x1, v->x);
        y0 = fmin(y0, v->y), y1 = fmax(y1, v->y);
    }
    for (size_t i = 0; i < n->nodes; i++) {
        node *v = &n->node[i];
        v->x = x1 > x0 ? SIDE + 40 + (v->x - x0) / (x1 - x0) * (WIDTH - 2 * SIDE - 80) : WIDTH / 2.0;
        v->y =
            y1 > y0 ? TOP + 40 + (v->y - y0) / (y1 - y0) * (HEIGHT - TOP - BOTTOM - 80) : (TOP + HEIGHT - BOTTOM) / 2.0;
    }
}

/* Nodes that touch are pushed apart a little, so that none hides another. */
static void push_apart(network *n) {
    for (int round = 0; round < 60; round++)
        for (size_t i = 0; i < n->nodes; i++)
            for (size_t j = i + 1; j < n->nodes; j++) {
                node *p = &n->node[i], *q = &n->node[j];
                double dx = q->x - p->x, dy = q->y - p->y, d = hypot(dx, dy), want = p->r + q->r + 10;
                if (d >= want) continue;
                if (d < 1e-6) dx = 1, dy = (double)(i % 3) - 1, d = hypot(dx, dy);
                double move = (want - d) / d * 0.35;
                q->x += dx * move, q->y += dy * move;
                p->x -= dx * move * 0.3, p->y -= dy * move * 0.3;
            }
    for (size_t i = 0; i < n->nodes; i++) {
        node *v = &n->node[i];
        v->x = fmin(fmax(v->x, SIDE + v->r), WIDTH - SIDE - v->r);
        v->y = fmin(fmax(v->y, TOP + v->r), HEIGHT - BOTTOM - v->r);
    }
}

static int by_weight(const void *a, const void *b) {
    const edge *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? -1 : 1;
    return x->a != y->a ? (x->a < y->a ? -1 : 1) : x->b < y->b ? -1 : x->b > y->b;
}

/* The strongest ties, and of each actor the strongest, so that none stands alone that is not. */
static void thin_out(network *n) {
    bool *tied = ENT_NEWN(n->a, bool, n->nodes + 1), *keep = ENT_NEWN(n->a, bool, n->edges + 1);
    size_t kept = 0;
    for (size_t i = n->edges; i-- > 0;) {
        const edge *e = &n->edge[i];
        keep[i] = n->edges - i <= EDGES_MOST || !tied[e->a] || !tied[e->b];
        tied[e->a] = tied[e->b] = true;
    }
    for (size_t i = 0; i < n->edges; i++)
        if (keep[i]) n->edge[kept++] = n->edge[i];
    n->edges = kept;
}

static void find_edges(network *n) {
    const ent_graph *g = n->in->graph;
    uint32_t *at = ENT_NEWN(n->a, uint32_t, g->vertices + 1);
    for (size_t i = 0; i < n->nodes; i++) at[n->node[i].actor] = (uint32_t)i + 1;
    n->edge = ENT_NEWN(n->a, edge, g->ties + 1);
    double most = 0;
    for (size_t i = 0; i < g->ties; i++) {
        const ent_tie *t = &g->tie[i];
        if (!at[t->a] || !at[t->b] || t->a == t->b) continue;
        n->edge[n->edges++] = (edge){ at[t->a] - 1, at[t->b] - 1, t->weight, 0 };
        most = fmax(most, t->weight);
    }
    ent_chart__sort(n->edge, n->edges, sizeof *n->edge,
                    by_weight); /* weak ones first: the strong are drawn over them */
    n->ties = n->edges;
    thin_out(n);
    for (int c = 0; c < CLASSES; c++) n->cut[c] = 1e18;
    for (size_t i = 0; i < n->edges; i++) {
        double share = most > 0 ? log1p(n->edge[i].weight) / log1p(most) : 0;
        n->edge[i].width = share >= 1 ? CLASSES - 1 : (int)(share * CLASSES);
        n->cut[n->edge[i].width] = fmin(n->cut[n->edge[i].width], n->edge[i].weight);
    }
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

/* A bowed line from rim to rim. */
static void curve(ent_out *o, const node *p, const node *q) {
    double dx = q->x - p->x, dy = q->y - p->y, d = hypot(dx, dy);
    if (d < 1e-6 || d <= p->r + q->r) return;
    double cx = (p->x + q->x) / 2 - dy * 0.08, cy = (p->y + q->y) / 2 + dx * 0.08;
    for (int i = 0; i <= CURVE; i++) {
        double t = (double)i / CURVE, from = (p->r + 1.5) / d, to = 1 - (q->r + 1.5) / d;
        t = from + t * (to - from);
        double u = 1 - t;
        ent_out_fmt(o, "%.1f\t%.1f\n", u * u * p->x + 2 * u * t * cx + t * t * q->x,
                    HEIGHT - (u * u * p->y + 2 * u * t * cy + t * t * q->y));
    }
}

static void write_edges(network *n) {
    ent_out *o = ent_sheet_data(n->s, "ties", "x\ty: one block a tie, two empty lines between classes of width");
    for (int c = 0; c < CLASSES; c++) {
        ent_out_z(o, "0\t-1000\n\n"); /* keeps an empty class a block of its own */
        for (size_t i = 0; i < n->edges; i++) {
            const edge *e = &n->edge[i];
            if (e->width != c) continue;
            ent_out_z(o, "# ");
            ent_render__gnuplot_cell(o, n->in->corpus->actor[n->node[e->a].actor].id);
            ent_out_char(o, '\t');
            ent_render__gnuplot_cell(o, n->in->corpus->actor[n->node[e->b].actor].id);
            ent_out_fmt(o, "\t%g\n", e->weight);
            curve(o, &n->node[e->a], &n->node[e->b]);
            ent_out_char(o, '\n');
        }
        ent_out_char(o, '\n');
    }
}

static void write_nodes(network *n, ent_shapes *h) {
    ent_out *o = ent_sheet_data(n->s, "actors", "x\ty\tradius\tcolour\tstrength\tcommunity\tid\tname");
    for (size_t i = 0; i < n->nodes; i++) {
        const node *v = &n->node[i];
        const ent_corpus_actor *c = &n->in->corpus->actor[v->actor];
        ent_shapes_add(h, v->community, v->x, v->y, v->r);
        ent_out_fmt(o, "%.1f\t%.1f\t%.1f\t%ld\t%g\t%d\t", v->x, HEIGHT - v->y, v->r,
                    strtol(n->s->theme->hue[v->community] + 1, NULL, 16), v->strength, v->community + 1);
        ent_render__gnuplot_cell(o, c->id);
        ent_out_char(o, '\t');
        ent_render__gnuplot_cell(o, c->name);
        ent_out_char(o, '\n');
    }
}

static void draw_labels(network *n) {
    for (size_t i = 0; i < n->nodes; i++) {
        const node *v = &n->node[i];
        double k = v->r * 0.8;
        ent_boxes_take(n->s->boxes, (ent_box){ v->x - k, v->y - k, v->x + k, v->y + k });
    }
    for (size_t i = 0; i < n->nodes; i++) {
        node *v = &n->node[i];
        double points = i < 8 ? NAME_POINTS + 2 : NAME_POINTS;
        const char *ink = n->s->theme->ink;
        v->labelled = ent_sheet_label_by(n->s, v->x, v->y, v->r + 4, points, ink,
                                         ent_chart__name(n->in, v->actor, points, 180, n->a)) ||
                      ent_sheet_label_by(n->s, v->x, v->y, v->r + 4, NAME_POINTS - 2, ink,
                                         ent_chart__name(n->in, v->actor, NAME_POINTS - 2, 110, n->a));
        n->unlabelled += !v->labelled;
    }
}

/* Communities, each with its strongest member. */
static void draw_communities(network *n, ent_shapes *h) {
    int community[9];
    ent_str words[9];
    size_t many = 0;
    for (int c = 0; c < 9; c++) {
        size_t members = 0, first = 0;
        for (size_t i = n->nodes; i-- > 0;)
            if (n->node[i].community == c) members++, first = i;
        if (!members || (c == 8 && !many)) continue;
        ent_str name = ent_chart__name(n->in, n->node[first].actor, 10, n->place.communities > 6 ? 110 : 170, n->a);
        community[many] = c;
        words[many++] = c == 8 ? ent_say(n->in, n->a, "network.smaller", ent_nr("n", members))
                        : members == 1
                            ? name
                            : ent_say(n->in, n->a, "network.more", ent_tx("name", name), ent_nr("n", members - 1));
    }
    ent_shapes_key(h, 40, 100, community, words, many);
}

static void draw_key(network *n) {
    double x = SIDE, y = HEIGHT - 38;
    ent_str width = ent_say_word(n->in, "network.width");
    ent_sheet_text(n->s, x, y, 'l', 9, n->s->theme->soft, width);
    x += ent_chart__width(width, 9) + 14;
    for (int c = 0; c < CLASSES; c++) {
        if (n->cut[c] > 1e17) continue;
        ent_out_fmt(n->s->gp,
                    "set arrow from screen %.5f, screen %.5f to screen %.5f, screen %.5f nohead lw %g lc rgb \"%s\"\n",
                    x / WIDTH, 1 - y / HEIGHT, (x + 34) / WIDTH, 1 - y / HEIGHT, 0.8 + 1.5 * c, n->s->theme->faint);
        ent_str words = ent_say(n->in, n->a, "network.from",
                                ent_tx("weight", ent_say_number(n->in, n->a, "%.3g", n->cut[c])));
        ent_sheet_text(n->s, x + 42, y, 'l', 9, n->s->theme->soft, words);
        x += 54 + ent_chart__width(words, 9) + 12;
    }
}

static void plot(network *n, const ent_shapes *h) {
    ent_out *o = n->s->gp;
    ent_frame f = { 0, 0, WIDTH, HEIGHT, 0, WIDTH, 0, HEIGHT };
    ent_sheet_frame(n->s, &f);
    ent_out_z(o, "plot \\\n");
    static const char *const ALPHA[CLASSES] = { "a0", "80", "60", "40", "20" }, *const PALE[CLASSES] = { "c8", "b8",
                                                                                                         "a0", "80",
                                                                                                         "50" };
    bool many = n->edges > 180;
    for (int c = 0; c < CLASSES; c++)
        ent_out_fmt(o, "  'network.ties.dat' index %d using 1:2 with lines lw %g lc rgb \"#%s%s\", \\\n", c,
                    0.8 + (many ? 0.9 : 1.5) * c, many ? PALE[c] : ALPHA[c], n->s->theme->faint + 1);
    ent_shapes_plot(h, true);
}

ent_status ent_chart__network_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                   ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    network n = { .in = in, .a = a };
    n.place = ent_chart__places(in, a);
    find_nodes(&n);
    find_places(&n);
    push_apart(&n);
    find_edges(&n);
    n.s = ent_sheet_begin(in, opts, "network", WIDTH, HEIGHT, a);
    ent_str some = ent_say(in, a, n.actors > n.nodes ? "network.actors.some" : "network.actors",
                           ent_nr("shown", n.nodes), ent_nr("n", n.actors));
    ent_str ties = ent_say(in, a, n.ties > n.edges ? "network.ties.some" : "network.ties", ent_nr("shown", n.edges),
                           ent_nr("n", n.ties));
    ent_sheet_title(n.s, in->title.n ? in->title : ent_say_word(in, "network.title"),
                    ent_say(in, a, "network.sub", ent_tx("actors", some), ent_tx("ties", ties)));
    if (n.nodes) {
        ent_shapes h = ent_shapes_begin(n.s);
        draw_key(&n);
        draw_communities(&n, &h);
        draw_labels(&n);
        if (n.unlabelled)
            ent_sheet_text(n.s, WIDTH - 40, HEIGHT - 38, 'r', 9, n.s->theme->soft,
                           ent_say(in, a, "network.unnamed", ent_nr("n", n.unlabelled)));
        write_edges(&n);
        write_nodes(&n, &h);
        ent_shapes_write(&h);
        plot(&n, &h);
    } else {
        ent_sheet_nothing(n.s, "ties");
    }
    ent_status s = ent_sheet_end(n.s, err);
    ent_arena_free(a);
    return s;
}
