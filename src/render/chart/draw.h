/* What most charts are made of: panels, lines, boxes, axes, keys, shades of counts. Shared inside the room. */
#ifndef ENT_RENDER_DRAW_H
#define ENT_RENDER_DRAW_H

#include "sheet.h"
#include "span.h"

enum { ENT_SHADES = 6 };

/* Begins a panel: labels, lines and boxes written from here on (before the first: from the beginning) are drawn with
 * it. */
void ent_sheet_panel(ent_sheet *s, const ent_frame *f);
/* Pixels; behind the data. */
void ent_sheet_line(ent_sheet *s, double x0, double y0, double x1, double y1, const char *colour, double width);
void ent_sheet_outline(ent_sheet *s, ent_box b, const char *colour, double width);
void ent_sheet_fill(ent_sheet *s, ent_box b, const char *colour, double opacity);
void ent_sheet_mark(ent_sheet *s, double x, double y, double size, const char *colour);
void ent_sheet_text_up(ent_sheet *s, double x, double y, double points, const char *colour,
                       ent_str text); /* reads upwards from y */

/* Ticks with labels under the frame, whose x is in days; thin rules through it. */
void ent_sheet_time_axis(ent_sheet *s, const ent_frame *f, double top);
/* Labels of periods under a frame whose x counts periods, with the groups under them. Returns the pixel below. */
double ent_sheet_bins_axis(ent_sheet *s, const ent_frame *f, const ent_bins *b);
/* Rules and figures left of a frame whose y counts events; sets nothing of gnuplot's own axes. */
void ent_sheet_count_axis(ent_sheet *s, const ent_frame *f, double most, ent_str unit);
double ent_chart__nice(double most, int parts); /* a step of 1, 2 or 5 that makes at most `parts` of it */

/* Coloured squares with words in a row from x; those that no longer fit are left out. Returns the x behind. */
double ent_sheet_key(ent_sheet *s, double x, double y, const char *const *colour, const ent_str *words, size_t n);

/* Counts in at most six shades: shade k is for counts from cut[k]. */
typedef struct {
    double cut[ENT_SHADES];
    int n;
} ent_shades;
ent_shades ent_chart__shades(double most);
int ent_chart__shade(const ent_shades *h, double count);
void ent_sheet_shades(ent_sheet *s, const ent_shades *h); /* defines gnuplot's shade(count) */
void ent_sheet_shades_key(ent_sheet *s, const ent_shades *h, double right, double y, ent_str what);
const char *ent_sheet_ink_on(const ent_sheet *s, int shade); /* of figures on a shade */

/* The row "none.<why>" in the middle of a picture that has nothing to show; plots nothing. */
void ent_sheet_nothing(ent_sheet *s, const char *why);

ent_str ent_chart__name(const ent_render_input *in, uint32_t actor, double points, double pixels, ent_arena *a);
uint32_t ent_chart__ego(const ent_render_input *in); /* UINT32_MAX = none */
long ent_chart__hue(const char *colour);             /* "#rrggbb" as a number, for a data file */
ent_str ent_chart__type_words(const ent_render_input *in, ent_type t);
/* Numbers of a table's column; -1 = no such table or column. */
int ent_chart__column(const ent_render_input *in, const char *table, const char *column, const ent_table **t);

#endif
