/* entente/corpus.h - many documents' events become one corpus: actors numbered, duplicates linked, selection. */
#ifndef ENTENTE_CORPUS_H
#define ENTENTE_CORPUS_H

#include "entente/event.h"

typedef struct {
    ent_str id, name;
    ent_actor_kind kind;
    uint32_t events; /* counted events that it takes part in */
} ent_corpus_actor;

typedef struct {
    const ent_event *record;
    const uint32_t *actor; /* indices into ent_corpus.actor, one for each record->entity */
} ent_corpus_event;

typedef struct {
    const ent_corpus_actor *actor; /* sorted by id */
    size_t actors;
    const ent_corpus_event *event; /* sorted by first day (undated last), then id; duplicates merged */
    size_t events;
    const ent_str *document;       /* ids, sorted */
    size_t documents;
    size_t records;                /* read, before merging and selection */
    ent_days period;               /* first and last day of the dated events */
} ent_corpus;

typedef struct {
    ent_str where;         /* filter, see ent_corpus_where_help; "" = all */
    ent_str since, until;  /* partial dates; "" = open */
    bool all_statuses;     /* keep negated, hypothetical and cancelled ones too */
    bool keep_duplicates;
    double min_confidence;
} ent_corpus_opts;

const char *ent_corpus_where_help(void);
/* The events stay owned by the caller's arena. Errors: ENT_ERR_USAGE for a bad filter, with the column in the message. */
ent_status ent_corpus_build(const ent_events *lists, size_t n_lists, const ent_corpus_opts *opts, ent_arena *a,
                            ent_corpus *out, ent_notes *notes, ent_err *err);

#endif
