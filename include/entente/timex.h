/* entente/timex.h - temporal expressions with TIMEX3 values (TimeML 1.2.1; values ISO 8601). */
#ifndef ENTENTE_TIMEX_H
#define ENTENTE_TIMEX_H

#include "entente/text.h"

typedef enum { ENT_TIMEX_DATE, ENT_TIMEX_TIME, ENT_TIMEX_DURATION, ENT_TIMEX_SET } ent_timex_type;

/* What the document does not say itself. */
typedef struct {
    ent_str published;  /* ISO date of the document's creation; "" = guessed */
    int reports_on;     /* the year that bare months belong to; 0 = guessed */
    int day_first;      /* 12/06/1985: 1 = day first, 0 = month first, -1 = guessed */
    int fiscal_start;   /* first month of the fiscal year; 0 = guessed (by country and document) */
} ent_timex_opts;

typedef struct {
    uint32_t begin, end;    /* bytes */
    uint32_t token, tokens; /* first, count */
    uint32_t sentence;
    ent_timex_type type;
    ent_str value;          /* "2020-10-22", "P3D", "PRESENT_REF", … */
    ent_str mod;            /* START MID END APPROX BEFORE AFTER …; "" = none */
    ent_days days;          /* calendar span of a DATE or TIME; both ENT_NO_DAY = none */
    ent_str event_value;    /* the value as an event's date carries it: as `value`, save open intervals ("2015/..") and
                             * ranges ("2008/2020", on their first expression); "" = names no date (PRESENT_REF, …) */
    ent_days event_days;
    ent_str event_time;     /* of a TIME: what stands behind the T ("14:30", "MO"), even when the day is not known; of a
                             * range within a day "14:30/16:00"; "" = none */
    uint32_t event_begin, event_end; /* the words of event_value ("since 2015", "between 2008 and 2020") */
    int8_t event_side;      /* whose date event_value is, where it is counted ("six days after"): -1 of what is told before, 1 of
                             * what is told behind, 0 of either */
    uint32_t group;         /* expressions of one list or range share a number; 0 = alone */
    bool range_first, range_last; /* ends of a range: an event takes the first one's event_value for the whole */
    const char *rule;       /* the rule that fired */
    ent_str anchor;         /* what it was resolved against: "published 2019-03-14", "2020 (reports on)"; "" = nothing */
} ent_timex;

typedef struct {
    const ent_timex *v; /* in text order, not overlapping */
    size_t n;
    /* What was used, and whence: "told", "date line", "markup", "title", "inferred", "country", "" = unknown. */
    ent_day published;
    int reports_on, day_first, fiscal_start;
    const char *published_why, *reports_on_why, *day_first_why, *fiscal_start_why;
} ent_timexes;

typedef struct ent_timex_tagger ent_timex_tagger; /* the tables, ready; one for many documents */

ent_status ent_timex_open(ent_lexicon *lex, ent_arena *a, ent_timex_tagger **tagger, ent_err *err);
/* Impossible dates (31 June) become notes. Cost: linear in the tokens. */
ent_status ent_timex_find(const ent_timex_tagger *tagger, const ent_text *text, const ent_timex_opts *opts,
                          ent_arena *a, ent_timexes *out, ent_notes *notes, ent_err *err);

#endif
