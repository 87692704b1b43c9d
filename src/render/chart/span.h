/* The stretch of time that a chart shows, cut into calendar periods. Shared inside the room. */
#ifndef ENT_RENDER_SPAN_H
#define ENT_RENDER_SPAN_H

#include "entente/render.h"

typedef struct {
    ent_day first, last;  /* inclusive */
    int hour;             /* of that day; -1 = the period is of days */
    ent_str label, group; /* "J" of "2019", "14" of "Jan 2019" */
} ent_bin;

typedef struct {
    ent_bin *v;
    size_t n;
    const char *unit;     /* "hour" … "millennium" */
    size_t before, after; /* dated events outside */
} ent_bins;

/* A few early or late values must not squeeze the rest: where four fifths of them lie within a third of the whole, that
 * part with what lies close by is given back, else the whole. Sorts `at`. */
void ent_chart__core(double *at, size_t n, double *first, double *last);

/* The dated events' core in the shortest calendar unit that makes at most `most` periods and that most events are dated
 * as exactly as. n = 0: nothing is dated. */
ent_bins ent_chart__bins(const ent_render_input *in, size_t most, ent_arena *a);
/* Period of an event, of a day; -1 = outside. In periods of hours an event of no known time is of its day's first. */
long ent_chart__bin(const ent_bins *b, const ent_corpus_event *e);
long ent_chart__bin_of_day(const ent_bins *b, ent_day day);
/* Begin and end in days and parts of days; of an event with both ends known its time of day counts. */
void ent_chart__bin_extent(const ent_bin *b, double *from, double *to);
void ent_chart__extent(const ent_event *e, double *from, double *to);
ent_str ent_chart__bin_iso(const ent_bin *b, ent_arena *a); /* "2020-10-22", "2020-10-22T14:00" */
/* Is the event dated more coarsely than its period? */
bool ent_chart__coarse(const ent_bins *b, const ent_corpus_event *e);
/* "January 2019", "2019", "14 January 2019". */
ent_str ent_chart__day_words(const ent_render_input *in, ent_day day, const char *unit, ent_arena *a);
ent_str ent_chart__year_words(const ent_render_input *in, int year, ent_arena *a);
ent_str ent_chart__bin_words(const ent_render_input *in, const ent_bins *b, size_t i, ent_arena *a); /* of one period */
/* "January 2019 to June 2022". */
ent_str ent_chart__bins_words(const ent_render_input *in, const ent_bins *b, ent_arena *a);
ent_str ent_chart__unit(const ent_render_input *in, const ent_bins *b); /* its word: "month" */

enum { ENT_HOURS_MOST = 3 }; /* days that are told by the hour */

#endif
