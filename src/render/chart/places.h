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

/* Eight places around a disc, nearest to reading habit first; takes and draws the first that is free. */
bool ent_sheet_label_by(ent_sheet *s, double x, double y, double r, double points, const char *colour, ent_str name);

#endif
