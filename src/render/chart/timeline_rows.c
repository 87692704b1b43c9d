#include "timeline.h"

#include <math.h>
#include <stdlib.h>

enum { BEFORE = 9, AFTER = 11, GAP = 14 };

static int by_time(const void *a, const void *b) {
    const ent_timeline_item *x = a, *y = b;
    if (x->x0 != y->x0) return x->x0 < y->x0 ? -1 : 1;
    if (x->rank != y->rank) return x->rank < y->rank ? 1 : -1;
    return ent_str_cmp(x->e->record->id, y->e->record->id);
}

static int by_rank(const void *a, const void *b) {
    const ent_timeline_item *x = a, *y = b;
    if (x->rank != y->rank) return x->rank < y->rank ? 1 : -1;
    return by_time(a, b);
}

/* First row of the band whose last label ends before this one begins; -1 when it would need one row too many. */
static int first_fit(ent_timeline_item *i, double *end, int rows, double left, double right) {
    bool to_left = i->x1 + AFTER + i->width > right;
    double begin = to_left ? i->x0 - AFTER - i->width : i->x0 - BEFORE;
    double stop = to_left ? i->x1 + BEFORE : i->x1 + AFTER + i->width;
    if (begin < left - BEFORE) return -1;
    i->label_x = to_left ? begin : i->x1 + AFTER;
    for (int r = 0; r < rows; r++)
        if (end[r] + GAP <= begin) return end[r] = stop, r;
    return -1;
}

/* Rows for the items in time order; false when the bands together would need too many. */
static bool lay(ent_timeline_item *item, size_t n, ent_timeline_band *band, int bands, double left, double right) {
    static double end[ENT_TIMELINE_BANDS][ENT_TIMELINE_ROWS];
    int total = 0;
    for (int b = 0; b < bands; b++) {
        band[b].rows = 0;
        for (int r = 0; r < ENT_TIMELINE_ROWS; r++) end[b][r] = -1e9;
    }
    for (size_t k = 0; k < n; k++) {
        ent_timeline_band *b = &band[item[k].band];
        item[k].row = first_fit(&item[k], end[item[k].band], ENT_TIMELINE_ROWS, left, right);
        if (item[k].row >= b->rows) total += item[k].row + 1 - b->rows, b->rows = item[k].row + 1;
        if (total > ENT_TIMELINE_ROWS) return false;
    }
    return true;
}

/* Bands take turns: the k-th of a band of n comes at k / sqrt(n), so that a crowded band does not take all the room. */
static void share_out(ent_timeline_item *item, size_t items) {
    double size[ENT_TIMELINE_BANDS] = { 0 }, taken[ENT_TIMELINE_BANDS] = { 0 };
    qsort(item, items, sizeof *item, by_rank);
    for (size_t k = 0; k < items; k++) size[item[k].band]++;
    for (size_t k = 0; k < items; k++) item[k].rank = -(taken[item[k].band]++ / sqrt(size[item[k].band]));
}

size_t ent_timeline_rows(ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands, double left, double right) {
    share_out(item, items);
    size_t n = items < 400 ? items : 400; /* more labels than that are never read */
    for (;; n = n * 9 / 10) {
        qsort(item, items, sizeof *item, by_rank);
        for (size_t k = 0; k < items; k++) item[k].row = -1;
        qsort(item, n, sizeof *item, by_time);
        if (lay(item, n, band, bands, left, right) || n <= 1) break;
    }
    size_t without = 0;
    qsort(item, items, sizeof *item, by_time);
    for (size_t k = 0; k < items; k++) without += item[k].row < 0;
    return without;
}
