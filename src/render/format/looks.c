/* Positions, sizes and colours: from the passes' tables where they have been run, else something that can be looked at. */
#include "format.h"

#include <math.h>

/* Okabe and Ito's colours, that most eyes tell apart (Source: jfly.uni-koeln.de/color, 2008), then darker ones. */
static const int COLORS[][3] = { { 0, 114, 178 },  { 230, 159, 0 },  { 0, 158, 115 }, { 204, 121, 167 }, { 86, 180, 233 },
                                 { 213, 94, 0 },   { 240, 228, 66 }, { 0, 76, 119 },  { 153, 106, 0 },   { 0, 105, 77 } };
static const int GREY[3] = { 153, 153, 153 };
enum { COLOR_COUNT = sizeof COLORS / sizeof *COLORS };

static ent_map *actor_map(const ent_render__net *net) {
    ent_map *m = ent_map_new(net->arena);
    for (uint32_t i = 0; i < net->actors; i++) *ent_map_put(m, net->corpus->actor[i].id, i) = i;
    return m;
}

static double cell_number(const ent_table *t, size_t row, int column) {
    const ent_value *v = &t->cell[row * t->columns + (size_t)column];
    return t->column[column].kind == ENT_COL_INT ? (double)v->i : v->d;
}

static void read_layout(ent_render__net *net, const ent_map *actors) {
    const ent_table *t = ent_tables_find(net->in->tables, "layout");
    int id = t ? ent_table_column(t, "actor") : -1, x = t ? ent_table_column(t, "x") : -1, y = t ? ent_table_column(t, "y") : -1;
    if (id < 0 || x < 0 || y < 0) return;
    for (size_t r = 0; r < t->rows; r++) {
        const uint32_t *i = ent_map_get(actors, t->cell[r * t->columns + (size_t)id].s);
        double px = cell_number(t, r, x), py = cell_number(t, r, y);
        if (i && isfinite(px) && isfinite(py)) net->x[*i] = px, net->y[*i] = py;
    }
}

/* A circle for those without a place, and the whole scaled to -500 … 500. */
static void settle(ent_render__net *net) {
    double low[2] = { INFINITY, INFINITY }, high[2] = { -INFINITY, -INFINITY };
    for (uint32_t i = 0; i < net->actors; i++) {
        if (isnan(net->x[i])) continue;
        low[0] = fmin(low[0], net->x[i]), high[0] = fmax(high[0], net->x[i]);
        low[1] = fmin(low[1], net->y[i]), high[1] = fmax(high[1], net->y[i]);
    }
    double wide = fmax(high[0] - low[0], high[1] - low[1]), scale = wide > 0 ? 1000 / wide : 1;
    for (uint32_t i = 0; i < net->actors; i++) {
        double turn = 2 * acos(-1) * i / (net->actors ? net->actors : 1);
        bool placed = !isnan(net->x[i]);
        double x = placed ? (net->x[i] - (low[0] + high[0]) / 2) * scale : 500 * cos(turn);
        double y = placed ? (net->y[i] - (low[1] + high[1]) / 2) * scale : 500 * sin(turn);
        net->x[i] = round(x * 100) / 100;
        net->y[i] = round(y * 100) / 100;
    }
}

static void read_communities(ent_render__net *net, const ent_map *actors) {
    const ent_table *t = ent_tables_find(net->in->tables, "communities");
    int id = t ? ent_table_column(t, "actor") : -1, c = t ? ent_table_column(t, "community") : -1;
    if (id < 0 || c < 0) return;
    for (size_t r = 0; r < t->rows; r++) {
        const uint32_t *i = ent_map_get(actors, t->cell[r * t->columns + (size_t)id].s);
        double v = t->column[c].kind == ENT_COL_INT || t->column[c].kind == ENT_COL_REAL ? cell_number(t, r, c) : NAN;
        if (i && isfinite(v) && v >= 0 && v < INT32_MAX) net->community[*i] = (int32_t)v;
    }
}

static void read_centrality(ent_render__net *net, const ent_map *actors) {
    net->centrality = ent_tables_find(net->in->tables, "centrality");
    int id = net->centrality ? ent_table_column(net->centrality, "actor") : -1;
    if (id < 0) net->centrality = NULL;
    if (!net->centrality) return;
    const ent_table *t = net->centrality;
    for (size_t r = 0; r < t->rows; r++) {
        const uint32_t *i = ent_map_get(actors, t->cell[r * t->columns + (size_t)id].s);
        if (i) net->centrality_row[*i] = (uint32_t)r;
    }
}

/* Area by strength. */
static void find_sizes(ent_render__net *net) {
    const ent_graph *g = net->graph;
    double most = 0;
    for (size_t i = 0; i < g->ties; i++) {
        net->size[g->tie[i].a] += fabs(g->tie[i].weight);
        net->size[g->tie[i].b] += fabs(g->tie[i].weight);
    }
    for (uint32_t i = 0; i < net->actors; i++) most = fmax(most, net->size[i]);
    for (uint32_t i = 0; i < net->actors; i++) net->size[i] = round((6 + 24 * sqrt(most > 0 ? net->size[i] / most : 0)) * 100) / 100;
}

void ent_render__looks(ent_render__net *net) {
    size_t n = (size_t)net->actors + 1;
    net->x = ENT_NEWN(net->arena, double, n);
    net->y = ENT_NEWN(net->arena, double, n);
    net->size = ENT_NEWN(net->arena, double, n);
    net->community = ENT_NEWN(net->arena, int32_t, n);
    net->centrality_row = ENT_NEWN(net->arena, uint32_t, n);
    for (uint32_t i = 0; i < net->actors; i++) net->x[i] = NAN, net->community[i] = -1, net->centrality_row[i] = UINT32_MAX;
    if (net->in->tables && net->in->tables->n) {
        const ent_map *actors = actor_map(net);
        read_layout(net, actors);
        read_communities(net, actors);
        read_centrality(net, actors);
    }
    settle(net);
    find_sizes(net);
}

static void place(const ent_render__net *net, uint32_t node, double *x, double *y, double *size) {
    if (!ent_render__is_event(net, node)) {
        *x = net->x[node], *y = net->y[node], *size = net->size[node];
        return;
    }
    /* Amid its actors, a little aside by number so that events of the same actors do not cover each other. */
    const ent_corpus_event *e = &net->corpus->event[node - net->actors];
    double turn = 2.399963 * node, far = 8 + node % 7 * 4, n = e->record->entities ? e->record->entities : 1;
    *x = far * cos(turn), *y = far * sin(turn), *size = 3;
    for (uint32_t k = 0; k < e->record->entities; k++) *x += net->x[e->actor[k]] / n, *y += net->y[e->actor[k]] / n;
    *x = round(*x * 100) / 100;
    *y = round(*y * 100) / 100;
}

ent_render__look ent_render__look_of(const ent_render__net *net, uint32_t node) {
    ent_render__look look;
    int32_t c = ent_render__is_event(net, node) ? -1 : net->community[node]; /* from 1, the largest */
    memcpy(look.rgb, c < 0 ? GREY : COLORS[(c + COLOR_COUNT - 1) % COLOR_COUNT], sizeof GREY);
    place(net, node, &look.x, &look.y, &look.size);
    return look;
}
