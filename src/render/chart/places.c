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
