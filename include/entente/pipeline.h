/* entente/pipeline.h - the corridor: one call from a file to its events. */
#ifndef ENTENTE_PIPELINE_H
#define ENTENTE_PIPELINE_H

#include "entente/record.h"

typedef enum { ENT_STAGE_DOC, ENT_STAGE_TEXT, ENT_STAGE_TIMEX, ENT_STAGE_ACTOR, ENT_STAGE_EVENT } ent_stage;

typedef struct {
    ent_lexicon_opts lexicon;
    ent_read_opts read;
    ent_timex_opts timex;
    ent_actor_opts actor;
    ent_event_opts event;
    ent_stage last; /* no document will be read further than this: the tables of later stages are left out; 0 = to the end */
} ent_pipeline_opts;

typedef struct ent_pipeline ent_pipeline; /* lexicon and taggers, ready */

ent_status ent_pipeline_open(const ent_pipeline_opts *opts, ent_arena *a, ent_pipeline **p, ent_err *err);
const ent_lexicon *ent_pipeline_lexicon(const ent_pipeline *p);
const ent_actor_tagger *ent_pipeline_actors(const ent_pipeline *p);

/* Every stage's product of one document. */
typedef struct {
    ent_doc doc;
    ent_text text;
    ent_timexes timexes;
    ent_mentions mentions;
    ent_events events;
    const ent_event_tagger *event_tagger; /* for ent_event_show_clauses */
} ent_reading;

/* Reads one document as far as `last`; everything lives in `a`. */
ent_status ent_pipeline_read(const ent_pipeline *p, const char *path, ent_stage last, ent_arena *a, ent_reading *out,
                             ent_notes *notes, ent_err *err);
/* The same with an id of the caller's choice: documents of one file name need different ones. */
ent_status ent_pipeline_read_as(const ent_pipeline *p, const char *path, ent_str id, ent_stage last, ent_arena *a,
                                ent_reading *out, ent_notes *notes, ent_err *err);

#endif
