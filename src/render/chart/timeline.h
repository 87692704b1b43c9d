/* The timeline's items, bands and rows. Shared by the files timeline*.c. */
#ifndef ENT_RENDER_TIMELINE_H
#define ENT_RENDER_TIMELINE_H

#include "draw.h"

enum { ENT_TIMELINE_BANDS = 9, ENT_TIMELINE_ROWS = 34 };
#define ENT_TIMELINE_POINTS 10.0

/* Pixels, but for DENSE: events without a label above which the strip under a band shows their density. */
enum {
    WIDTH = 1700,
    LEFT = 190,
    RIGHT = 40,
    TOP = 104,
    COUNTS = 120,
    ROW = 27,
    STRIP = 14,
    DENSE_STRIP = 34,
    DENSE = 250,
    BAND_GAP = 10,
    LABEL_MOST = 330
};

typedef struct {
    const ent_corpus_event *e;
    double first, last, at; /* days; `at` is where the mark stands */
    double rank;
    double x, x0, x1; /* pixels: the mark, and where all that is drawn of it begins and ends */
    double size;      /* of the mark: its area grows with the weight of the act */
    double width;     /* of the label, pixels */
    double label_x;   /* where it begins */
    ent_str label;
    int band;
    bool vague;   /* known to a month or a year only */
    bool span;    /* lasts: drawn as a bar */
    bool to_left; /* the label stands left of the mark */
    int row;      /* -1: no place for its label */
} ent_timeline_item;

typedef struct {
    ent_str name;
    size_t items;
    int rows;
    ent_type type; /* of its first event: orders bands of quads */
    bool rest;     /* of what has no kind of its own, and of all that found no band */
    double top, bottom; /* pixels */
} ent_timeline_band;

typedef struct {
    ent_sheet *s;
    const ent_render_input *in;
    ent_str lanes;
    ent_arena *a;
    ent_timeline_item *item;
    size_t items, without, undated, before, after;
    ent_timeline_band band[ENT_TIMELINE_BANDS];
    int bands;
    double first, last; /* days shown */
    bool hours;         /* a few days whose events have times: the axis is of hours */
    double bottom;      /* pixel under the lowest band */
    int strip;          /* height of the strip for events without a label */
} timeline;

/* The time axis through all of it, and the counts on it. */
void ent_timeline_axis(timeline *t, double top, double bottom);
void ent_timeline_counts(timeline *t);
static inline double ent_timeline_pixel(const timeline *t, double day) {
    return LEFT + (day - t->first) / (t->last - t->first) * (WIDTH - LEFT - RIGHT);
}

/* Gives rows to as many labels as fit, the highest ranks first; the others have row -1. Sorts by time. Returns how many
 * have no label. Cost: items x rows. */
size_t ent_timeline_rows(ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands, double left,
                         double right);

#endif
