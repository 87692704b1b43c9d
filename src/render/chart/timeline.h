/* The timeline's items, bands and rows. Shared between timeline.c and timeline_rows.c. */
#ifndef ENT_RENDER_TIMELINE_H
#define ENT_RENDER_TIMELINE_H

#include "sheet.h"

enum { ENT_TIMELINE_BANDS = 9, ENT_TIMELINE_ROWS = 34 };
#define ENT_TIMELINE_POINTS 10.0

typedef struct {
    const ent_corpus_event *e;
    double first, last, at; /* days; `at` is where the mark stands */
    double rank;
    double x, x0, x1; /* pixels: the mark, and where all that is drawn of it begins and ends */
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
    double top, bottom; /* pixels */
} ent_timeline_band;

/* Gives rows to as many labels as fit, the highest ranks first; the others have row -1. Sorts by time. Returns how many
 * have no label. Cost: items x rows. */
size_t ent_timeline_rows(ent_timeline_item *item, size_t items, ent_timeline_band *band, int bands, double left,
                         double right);

#endif
