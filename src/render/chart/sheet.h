/* A chart in the making: script, data files and the boxes of its labels. Shared inside the room. */
#ifndef ENT_RENDER_SHEET_H
#define ENT_RENDER_SHEET_H

#include "../gnuplot.h"
#include "../say.h"
#include "measure.h"

typedef struct {
    const char *paper, *ink, *soft, *faint, *rule, *none,
        *bar;           /* "#rrggbb": background, text, secondary text, captions, grid, cells of zero, bars of totals */
    const char *hue[9]; /* categories: Okabe-Ito, the last for "others" */
    const char *scale[6]; /* counts, few to many, one hue */
} ent_theme;

const ent_theme *ent_chart__theme(ent_str name);

typedef struct {
    const ent_render_input *in;
    const ent_chart_opts *opts;
    const ent_theme *theme;
    const char *name;
    double width, height; /* pixels at 96 to the inch */
    ent_arena *a;
    ent_out *gp; /* the script */
    ent_boxes *boxes;
    ENT_VEC(ent_out *) data;
    ENT_VEC(ent_str) data_name;
    ent_out *label_list; /* NAME.labels.tsv: x0 y0 x1 y1 text of every label placed */
    int labels, panels;
} ent_sheet;

/* Where a plot's axes stand on the sheet, and what they show. */
typedef struct {
    double x0, y0, x1, y1;         /* pixels, y downwards */
    double left, right, low, high; /* data */
} ent_frame;
static inline double ent_frame_x(const ent_frame *f, double v) {
    return f->x0 + (v - f->left) / (f->right - f->left) * (f->x1 - f->x0);
}
static inline double ent_frame_y(const ent_frame *f, double v) {
    return f->y1 - (v - f->low) / (f->high - f->low) * (f->y1 - f->y0);
}

/* Begins script and labels, writes terminal, fonts (F8 … F20), title, subtitle and source line. */
ent_sheet *ent_sheet_begin(const ent_render_input *in, const ent_chart_opts *opts, const char *name, double width,
                           double height, ent_arena *a);
void ent_sheet_title(ent_sheet *s, ent_str title, ent_str subtitle);
/* A data file NAME.<what>.dat, tab-separated, with a first comment line that names the columns. */
ent_out *ent_sheet_data(ent_sheet *s, const char *what, const char *columns);
/* `set … margin at screen` and ranges for the frame. */
void ent_sheet_frame(ent_sheet *s, const ent_frame *f);
/* Text at a pixel; anchor 'l' 'c' 'r', vertically centred on y. Its box is taken and listed. */
void ent_sheet_text(ent_sheet *s, double x, double y, char anchor, double points, const char *colour, ent_str text);
/* In smaller type where it is wider than `room`, by two points at most; then cut. */
void ent_sheet_text_within(ent_sheet *s, double x, double y, char anchor, double points, const char *colour,
                           ent_str text, double room);
ent_box ent_sheet_box(double x, double y, char anchor, double points, ent_str text);
/* As ent_sheet_text, on a veil of paper that softens the lines behind. */
void ent_sheet_text_over(ent_sheet *s, double x, double y, char anchor, double points, const char *colour,
                         ent_str text);
/* As ent_sheet_text, in bold where the terminal has it. */
void ent_sheet_bold(ent_sheet *s, double x, double y, char anchor, double points, const char *colour, ent_str text);
void ent_sheet_list(ent_sheet *s, ent_box box, ent_str text); /* takes and lists a box drawn by other means */
/* Writes script, data and labels, runs gnuplot for each format. Errors: ENT_ERR_IO, ENT_ERR_TOOL. */
ent_status ent_sheet_end(ent_sheet *s, ent_err *err);

/* "Japan–India: summit telephone call". Names as the corpus shows them; the ego is left out where everyone knows. */
ent_str ent_chart__label(const ent_render_input *in, const ent_corpus_event *e, bool without_ego, ent_arena *a);
/* "215 events in 1 document, 6 January 2020 to 17 February 2021". */
ent_str ent_chart__scope(const ent_render_input *in, ent_arena *a);

/* Ticks of a time axis. */
typedef struct {
    double day;
    ent_str label;
} ent_tick;
/* hours: steps of less than a day too. */
size_t ent_chart__ticks(const ent_render_input *in, double first, double last, double pixels, bool hours, ent_tick *out,
                        size_t cap, ent_arena *a);

#endif
