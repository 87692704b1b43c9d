/* Where actors stand on pictures of the graph, and their communities. Shared inside the room. */
#ifndef ENT_RENDER_PLACES_H
#define ENT_RENDER_PLACES_H

#include "draw.h"

typedef struct {
    double *x, *y;  /* by actor, -1 to 1, from the table "layout"; on a circle where there is none */
    int *community; /* by actor: 0 … 7 for the eight largest, 8 for others and none */
    int communities;
} ent_places;

ent_places ent_chart__places(const ent_render_input *in, ent_arena *a);

/* Communities have a shape beside their hue, so that they are told apart in grey as well. Marks of all sizes of one
 * picture are collected, then written and drawn together: NAME.shapes.dat has an index a community. */
enum { ENT_COMMUNITIES = 9 };
typedef struct {
    ent_sheet *s;
    ent_out *of[ENT_COMMUNITIES], *holes;
    int used[ENT_COMMUNITIES];
} ent_shapes;
ent_shapes ent_shapes_begin(ent_sheet *s);
void ent_shapes_add(ent_shapes *h, int community, double x, double y, double r); /* pixels; the area of a circle of r */
/* Marks with words in a row from x; those that no longer fit are left out. */
void ent_shapes_key(ent_shapes *h, double x, double y, const int *community, const ent_str *words, size_t n);
void ent_shapes_write(ent_shapes *h); /* the data files */
void ent_shapes_plot(const ent_shapes *h, bool last); /* clauses of gnuplot's plot; `last`: nothing comes behind them */

/* Eight places around a disc, nearest to reading habit first; takes and draws the first that is free. */
bool ent_sheet_label_by(ent_sheet *s, double x, double y, double r, double points, const char *colour, ent_str name);

#endif
