/* entente/record.h - event records as JSON Lines: the one format in the middle (DESIGN: the event record). */
#ifndef ENTENTE_RECORD_H
#define ENTENTE_RECORD_H

#include "entente/event.h"

void ent_record_write(const ent_event *e, ent_out *out); /* one line */
/* Reads JSON Lines. A broken line becomes a note with its number and words, and the rest is read.
 * Only `event` and one of participants/actor is required of a record; what can be worked out (start, end_date, quad,
 * score, kind of a known id) is filled in. Errors: ENT_ERR_IO. */
ent_status ent_record_read(const char *path, ent_arena *a, ent_events *out, ent_notes *notes, ent_err *err);
ent_status ent_record_parse(ent_str bytes, const char *path, ent_arena *a, ent_events *out, ent_notes *notes,
                            ent_err *err);

/* ---- annotations: what a scorer reads, gold or system, as written and nothing filled in --------------------------- */

/* An event record's fields that are scored. Lists are sets: sorted, each id once. */
typedef struct {
    int64_t line;              /* -1 = none */
    ent_str date;              /* p == NULL: null */
    ent_str type, status, text;
    ent_str *who, *actor, *recipient; /* who: participants and both others */
    uint32_t whos, actors, recipients;
    bool optional;             /* "sure": "low", or there is a "same_as" */
} ent_noted_event;

typedef struct {
    int64_t begin, end;
    ent_str type, text;        /* text.p == NULL: not given */
    ent_str *value;            /* the values that are accepted; at least one, perhaps "" */
    uint32_t values;
} ent_noted_timex;

/* A line {"id", "text", "timexes": […]}; or all lines of `show timexes` as one document without an id. */
typedef struct {
    ent_str id, text;          /* text.p == NULL: not given */
    ent_noted_timex *timex;
    uint32_t timexes;
} ent_noted_document;

typedef struct {
    ent_noted_event *event;
    size_t events;
    ent_noted_document *document;
    size_t documents;
} ent_annotation;

/* Errors: ENT_ERR_IO; ENT_ERR_FORMAT with the line for what is no JSON or neither of the two shapes. */
ent_status ent_annotation_read(const char *path, ent_arena *a, ent_annotation *out, ent_err *err);

#endif
