/* How wide text is, and where labels fit. Pixels throughout; y grows downwards. Shared inside the room. */
#ifndef ENT_RENDER_MEASURE_H
#define ENT_RENDER_MEASURE_H

#include "entente/base.h"

#include <stdlib.h>

/* qsort that takes an empty list without an array as well. */
static inline void ent_chart__sort(void *v, size_t n, size_t size, int (*order)(const void *, const void *)) {
    if (n > 1) qsort(v, n, size, order);
}

enum { ENT_CHART__DPI = 96 };

/* Width in pixels of one line of DejaVu Sans at `points`; 2 % generous. CJK counts one em. */
double ent_chart__width(ent_str s, double points);
static inline double ent_chart__height(double points) { return points * ENT_CHART__DPI / 72.0 * 1.2; }
/* The longest beginning that fits into `pixels`, with "…" where it was cut. */
ent_str ent_chart__fit(ent_arena *a, ent_str s, double points, double pixels);

/* Bytes of the longest beginning that fits, cut at a blank where there is one near. */
size_t ent_chart__line(ent_str s, double points, double pixels);

typedef struct {
    double x0, y0, x1, y1;
} ent_box;

/* Boxes that are taken, in a grid, so that a collision test costs the neighbours only. */
typedef struct ent_boxes ent_boxes;
ent_boxes *ent_boxes_new(ent_arena *a, double width, double height);
bool ent_boxes_free_at(const ent_boxes *b, ent_box box); /* inside the picture and touching none */
void ent_boxes_take(ent_boxes *b, ent_box box);

#endif
