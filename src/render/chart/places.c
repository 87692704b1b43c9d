#include "places.h"

#include <math.h>

static void read_layout(const ent_render_input *in, ent_places *p) {
    const ent_table *t;
    int actor = ent_chart__column(in, "layout", "actor", &t), x = ent_chart__column(in, "layout", "x", &t),
        y = ent_chart__column(in, "layout", "y", &t);
    for (size_t r = 0; actor >= 0 && x >= 0 && y >= 0 && r < t->rows; r++) {
        const ent_value *row = t->cell + r * t->columns;
        uint32_t i = ent_corpus_find(in->corpus, row[actor].s);
        if (i != UINT32_MAX) p->x[i] = row[x].d, p->y[i] = row[y].d;
    }
}

static void read_communities(const ent_render_input *in, ent_places *p) {
    const ent_table *t;
    int actor = ent_chart__column(in, "communities", "actor", &t),
        c = ent_chart__column(in, "communities", "community", &t);
    for (size_t r = 0; actor >= 0 && c >= 0 && r < t->rows; r++) {
        const ent_value *row = t->cell + r * t->columns;
        uint32_t i = ent_corpus_find(in->corpus, row[actor].s);
        if (i == UINT32_MAX) continue;
        if (row[c].i > p->communities) p->communities = (int)row[c].i;
        if (row[c].i >= 1 && row[c].i <= 8) p->community[i] = (int)row[c].i - 1;
    }
}

ent_places ent_chart__places(const ent_render_input *in, ent_arena *a) {
    size_t n = in->corpus->actors;
    ent_places p = { .x = ENT_NEWN(a, double, n + 1),
                     .y = ENT_NEWN(a, double, n + 1),
                     .community = ENT_NEWN(a, int, n + 1) };
    for (size_t i = 0; i < n; i++) {
        p.x[i] = cos(6.2831853 * (double)i / (double)n);
        p.y[i] = sin(6.2831853 * (double)i / (double)n);
        p.community[i] = 8;
    }
    read_layout(in, &p);
    read_communities(in, &p);
    return p;
}

bool ent_sheet_label_by(ent_sheet *s, double x, double y, double r, double points, const char *colour, ent_str name) {
    double w = ent_chart__width(name, points), h = ent_chart__height(points);
    static const double AT[8][2] = { { 1, 0 },     { -1, 0 },     { 0, 1 },      { 0, -1 },
                                     { 0.7, 0.7 }, { -0.7, 0.7 }, { 0.7, -0.7 }, { -0.7, -0.7 } };
    for (int k = 0; k < 8; k++) {
        double dx = AT[k][0], dy = AT[k][1];
        double lx = x + dx * r +
                    (dx > 0   ? w / 2
                     : dx < 0 ? -w / 2
                              : 0),
               ly = y + dy * r +
                    (dy > 0   ? h / 2
                     : dy < 0 ? -h / 2
                              : 0);
        if (!ent_boxes_free_at(s->boxes, ent_sheet_box(lx, ly, 'c', points, name))) continue;
        ent_sheet_text_over(s, lx, ly, 'c', points, colour, name);
        return true;
    }
    return false;
}

/* ---- shapes of communities ------------------------------------------------------------------------------------ */

/* Corners of the shape (0 = a circle), where the first stands, and whether it has a hole. A ring is of no community. */
static const struct {
    int corners;
    double turn, hole; /* hole: part of the radius */
} SHAPES[ENT_COMMUNITIES] = { { 0, 0, 0 },   { 4, 45, 0 },    { 3, 90, 0 },  { 4, 90, 0 },   { 0, 0, 0.45 },
                              { 4, 45, 0.45 }, { 3, 270, 0 }, { 4, 90, 0.45 }, { 0, 0, 0.72 } };
enum { ROUND = 36 };

ent_shapes ent_shapes_begin(ent_sheet *s) {
    ent_shapes h = { .s = s, .holes = ent_out_memory() };
    for (int c = 0; c < ENT_COMMUNITIES; c++) h.of[c] = ent_out_memory();
    return h;
}

void ent_shapes_add(ent_shapes *h, int c, double x, double y, double r) {
    int n = SHAPES[c].corners ? SHAPES[c].corners : ROUND;
    double step = 6.283185307 / n, reach = r * sqrt(step / sin(step)); /* of equal area */
    for (int i = 0; i <= n; i++) {
        double angle = SHAPES[c].turn / 57.29577951 + step * i;
        ent_out_fmt(h->of[c], "%.2f\t%.2f\n", x + reach * cos(angle), h->s->height - y + reach * sin(angle));
    }
    ent_out_char(h->of[c], '\n');
    h->used[c]++;
    if (SHAPES[c].hole > 0)
        ent_out_fmt(h->holes, "%.2f\t%.2f\t%.2f\n", x, h->s->height - y, r * SHAPES[c].hole);
}

void ent_shapes_key(ent_shapes *h, double x, double y, const int *community, const ent_str *words, size_t n) {
    double end = h->s->width - 40, gap = end - x;
    for (size_t i = 0; i < n; i++) gap -= 18 + ent_chart__width(words[i], 10);
    gap = fmin(fmax(gap / (double)(n > 1 ? n - 1 : 1), 6), 22);
    for (size_t i = 0; i < n; i++) {
        double w = ent_chart__width(words[i], 10);
        if (x + 18 + w > end + 1) break;
        ent_shapes_add(h, community[i], x + 6, y, 6.5);
        ent_sheet_text(h->s, x + 18, y, 'l', 10, h->s->theme->soft, words[i]);
        x += 18 + w + gap;
    }
}

void ent_shapes_write(ent_shapes *h) {
    ent_out *o = ent_sheet_data(h->s, "shapes", "x\ty: outlines, two empty lines between communities");
    for (int c = 0; c < ENT_COMMUNITIES; c++) {
        ent_out_z(o, "0\t-1000\n\n"); /* keeps an empty community an index of its own */
        ent_out_str(o, ent_out_bytes(h->of[c]));
        ent_out_char(o, '\n');
        ent_out_drop(h->of[c]);
    }
    o = ent_sheet_data(h->s, "holes", "x\ty\tradius: of the marks that are hollow");
    ent_out_z(o, "0\t-1000\t0\n");
    ent_out_str(o, ent_out_bytes(h->holes));
    ent_out_drop(h->holes);
}

void ent_shapes_plot(const ent_shapes *h, bool last) {
    for (int c = 0; c < ENT_COMMUNITIES; c++)
        if (h->used[c])
            ent_out_fmt(h->s->gp,
                        "  '%s.shapes.dat' index %d using 1:2 with filledcurves closed fs solid 1.0 border rgb \"%s\" fc rgb "
                        "\"%s\" lw 1.5, \\\n",
                        h->s->name, c, h->s->theme->paper, h->s->theme->hue[c]);
    ent_out_fmt(h->s->gp, "  '%s.holes.dat' using 1:2:3 with circles fs solid 1.0 noborder fc rgb \"%s\"%s\n", h->s->name,
                h->s->theme->paper, last ? "" : ", \\");
}
