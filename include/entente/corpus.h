/* entente/corpus.h - many documents' events become one corpus: actors numbered, duplicates linked, selection.
 *
 * The day of an event. Texts date as exactly as they can, from a day to a century. Wherever one day is needed (sorting,
 * windows, periods, date comparisons) an event counts at the middle of its span, rounded down: 2020-10 at 2020-10-16,
 * FY2019 at 2019-09-30; a span open at the end (2015/..) counts at its first day, one open at the start at its last.
 *
 * Duplicates. Records of the same type and participants whose statuses agree are one event when `same_as` says so, or
 * when they come from different documents, their modes do not exclude each other, their times of day are equal where both
 * have one, and their dates are equal or one is an exact day and the other a span of at most a quarter in which just one
 * such day lies. One document's records are told apart by their author and never merged by date. The record with the
 * shorter span leads, then the actual one, then the more confident; the ids of the others become its `evidence`.
 */
#ifndef ENTENTE_CORPUS_H
#define ENTENTE_CORPUS_H

#include "entente/event.h"

typedef struct {
    ent_str id, name;    /* the name most often used */
    ent_actor_kind kind;
    uint32_t events;     /* that it takes part in */
} ent_corpus_actor;

typedef struct {
    const ent_event *record;
    const uint32_t *actor; /* indices into ent_corpus.actor, one for each record->entity */
    ent_day day;           /* at which it counts; ENT_NO_DAY = undated */
} ent_corpus_event;

typedef struct {
    const ent_corpus_actor *actor; /* sorted by id */
    size_t actors;
    const ent_corpus_event *event; /* sorted by day (undated last), time of day, then id; duplicates merged */
    size_t events, dated;          /* the first `dated` have a day */
    const ent_str *document;       /* ids, sorted */
    size_t documents;
    size_t records;                /* read, before selection and merging */
    ent_days period;               /* first and last day that a dated event may have been on; both ENT_NO_DAY = none dated */
    ent_days counted;              /* first and last `day` */
} ent_corpus;

typedef struct {
    ent_str where;         /* filter, see ent_corpus_where_help; "" = all */
    ent_str since, until;  /* partial dates, both inclusive; "" = open. When given, undated events are out. */
    bool all_statuses;     /* keep negated, hypothetical and cancelled ones too */
    bool keep_duplicates;
    double min_confidence;
} ent_corpus_opts;

const char *ent_corpus_where_help(void);
/* The events stay owned by the caller's arena. Errors: ENT_ERR_USAGE for a bad filter, with the column in the message. */
ent_status ent_corpus_build(const ent_events *lists, size_t n_lists, const ent_corpus_opts *opts, ent_arena *a,
                            ent_corpus *out, ent_notes *notes, ent_err *err);

ent_day ent_corpus_day(ent_days span);                       /* the rule above */
/* "2019-03-05 to 2020-12-31", as exact as the dates are: "1945 to 2049" when either end is known to the year alone;
 * "undated". */
ent_str ent_corpus_period(const ent_corpus *c, ent_arena *a);
uint32_t ent_corpus_find(const ent_corpus *c, ent_str id);   /* actor's index; UINT32_MAX = none */
/* Indices of the events that a filter picks: what stands behind a row of a table (its `where` cell). */
ent_status ent_corpus_select(const ent_corpus *c, ent_str where, ent_arena *a, uint32_t **event, size_t *n, ent_err *err);

/* Do participants i and j of an event deal with each other in it? In an event without recipient (a meeting) all do. In
 * one with recipients each actor deals with each recipient and an intermediary with all; givers and receivers among
 * themselves do not. *direction: 1 = i acts on j, -1 = j on i, 0 = both alike. */
bool ent_corpus_contact(const ent_event *e, uint32_t i, uint32_t j, int *direction);

#endif
