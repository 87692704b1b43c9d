#include "timeline.h"

#include <math.h>
#include <stdlib.h>

enum { BEFORE = 9, AFTER = 11, GAP = 14, FEW = 400, SLOTS = 24, A_ROW = 40 };

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

/* Where the mark and its label begin and stop; false when there is no room for the label on that side. */
static bool extent(ent_timeline_item *i, bool to_left, double left, double right, double *begin, double *stop) {
    *begin = to_left ? i->x0 - AFTER - i->width : i->x0 - BEFORE;
    *stop = to_left ? i->x1 + BEFORE : i->x1 + AFTER + i->width;
    i->label_x = to_left ? *begin : i->x1 + AFTER;
    return *begin >= left - BEFORE && *stop <= right + BEFORE;
}

/* ---- few: in the order of time, so that rows read like stairs --------------------------------------------------- */

static bool lay_all(ent_timeline_item *item, size_t n, ent_timeline_band *band, int bands, double left, double right) {
    static double end[ENT_TIMELINE_BANDS][ENT_TIMELINE_ROWS];
    int total = 0;
    for (int b = 0; b < bands; b++) {
        band[b].rows = 0;
        for (int r = 0; r < ENT_TIMELINE_ROWS; r++) end[b][r] = -1e9;
    }
    for (size_t k = 0; k < n; k++) {
        double begin, stop, *row = end[item[k].band];
        int r = 0;
        if (!extent(&item[k], false, left, right, &begin, &stop) && !extent(&item[k], true, left, right, &begin, &stop))
            return false;
        while (r < ENT_TIMELINE_ROWS && row[r] + GAP > begin) r++;
        if (r == ENT_TIMELINE_ROWS) return false;
        item[k].row = r;
        row[r] = stop;
        if (r >= band[item[k].band].rows) total++, band[item[k].band].rows = r + 1;
        if (total > ENT_TIMELINE_ROWS) return false;
    }
    return true;
}

/* ---- many: the highest ranks first, each where there is a gap ---------------------------------------------------- */

typedef struct {
    double begin[A_ROW], stop[A_ROW];
    int n;
} row;

/* Rows for each band by the root of its size, at least one. */
static void share_rows(const ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands) {
    double size[ENT_TIMELINE_BANDS] = { 0 }, all = 0;
    for (size_t k = 0; k < items; k++) size[item[k].band]++;
    for (int b = 0; b < bands; b++) all += sqrt(size[b]);
    for (int b = 0; b < bands; b++) {
        int rows = (int)(ENT_TIMELINE_ROWS * sqrt(size[b]) / all);
        band[b].rows = rows < 1 ? 1 : rows;
    }
}

/* Stretches of time take turns, so that a crowded one does not take all the room: the k-th best of a stretch comes
 * after the best of all others. */
static void take_turns(ent_timeline_item *item, size_t items, double left, double right) {
    static int taken[ENT_TIMELINE_BANDS][SLOTS];
    memset(taken, 0, sizeof taken);
    ent_chart__sort(item, items, sizeof *item, by_rank);
    for (size_t k = 0; k < items; k++) {
        int slot = (int)((item[k].x - left) / (right - left) * SLOTS);
        slot = slot < 0 ? 0 : slot >= SLOTS ? SLOTS - 1 : slot;
        item[k].rank = -taken[item[k].band][slot]++;
    }
    ent_chart__sort(item, items, sizeof *item, by_rank);
}

static bool fits(const row *r, double begin, double stop) {
    for (int i = 0; i < r->n; i++)
        if (begin < r->stop[i] + GAP && r->begin[i] < stop + GAP) return false;
    return r->n < A_ROW;
}

typedef struct {
    double left, right;
    ent_timeline_band *band;
    int used[ENT_TIMELINE_BANDS];
    row rows[ENT_TIMELINE_BANDS][ENT_TIMELINE_ROWS + ENT_TIMELINE_BANDS];
} packing;

/* The first row with a gap for the item, its label on the right or, when no row has one, on the left. */
static bool place(packing *p, ent_timeline_item *item) {
    int b = item->band;
    for (int to_left = 0; to_left < 2; to_left++) {
        double begin, stop;
        if (!extent(item, to_left, p->left, p->right, &begin, &stop)) continue;
        for (int r = 0; r < p->band[b].rows; r++) {
            row *to = &p->rows[b][r];
            if (!fits(to, begin, stop)) continue;
            to->begin[to->n] = begin, to->stop[to->n++] = stop;
            item->row = r;
            if (r >= p->used[b]) p->used[b] = r + 1;
            return true;
        }
    }
    return false;
}

static size_t pack(ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands, double left,
                   double right) {
    static packing p;
    size_t without = 0;
    memset(&p, 0, sizeof p);
    p.left = left, p.right = right, p.band = band;
    for (size_t k = 0; k < items; k++) {
        item[k].row = -1;
        without += !place(&p, &item[k]);
    }
    for (int b = 0; b < bands; b++) band[b].rows = p.used[b];
    return without;
}

size_t ent_timeline_rows(ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands, double left,
                         double right) {
    ent_chart__sort(item, items, sizeof *item, by_time);
    if (items <= FEW && lay_all(item, items, band, bands, left, right)) return 0;
    share_rows(item, items, band, bands);
    take_turns(item, items, left, right);
    size_t without = pack(item, items, band, bands, left, right);
    ent_chart__sort(item, items, sizeof *item, by_time);
    return without;
}
