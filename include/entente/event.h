/* entente/event.h - who did what to whom, when: the event record (field names and types follow PLOVER, 2021). */
#ifndef ENTENTE_EVENT_H
#define ENTENTE_EVENT_H

#include "entente/actor.h"

/* In this order everywhere. */
typedef enum {
    ENT_AGREE, ENT_CONSULT, ENT_SUPPORT, ENT_CONCEDE, ENT_COOPERATE, ENT_AID, ENT_RETREAT, ENT_REQUEST, ENT_ACCUSE,
    ENT_REJECT, ENT_THREATEN, ENT_PROTEST, ENT_SANCTION, ENT_MOBILIZE, ENT_COERCE, ENT_ASSAULT, ENT_OTHER,
    ENT_TYPES
} ent_type;

typedef enum { ENT_QUAD_NONE, ENT_QUAD_VC, ENT_QUAD_MC, ENT_QUAD_VX, ENT_QUAD_MX } ent_quad; /* verbal/material cooperation/conflict */

typedef enum {
    ENT_ACTUAL, ENT_PLANNED, ENT_ONGOING, ENT_CANCELLED, ENT_HYPOTHETICAL, ENT_NEGATED,
    ENT_STATUSES
} ent_event_status;

const char *ent_type_name(ent_type t);             /* "AGREE" … */
bool ent_type_parse(ent_str name, ent_type *t);
ent_quad ent_type_quad(ent_type t);
const char *ent_quad_name(ent_quad q);             /* "", "VC", "MC", "VX", "MX" */
double ent_type_score(ent_type t, ent_str mode);   /* PLOVER, -10 to 10; NAN for OTHER; mode "" = the type's own */
typedef struct {
    ent_type type;
    const char *mode;
    double score;
} ent_type_mode;
const ent_type_mode *ent_type_modes(size_t *n);    /* PLOVER's modes with their scores */
const char *ent_status_name(ent_event_status s);
bool ent_status_parse(ent_str name, ent_event_status *s);

typedef enum { ENT_ROLE_OTHER, ENT_ROLE_ACTOR, ENT_ROLE_RECIPIENT } ent_role;

/* One participant. */
typedef struct {
    ent_str id, name, sector, agent, text;
    uint32_t begin, end; /* bytes of `text` in the document; both 0 = implied, not named there */
    ent_actor_kind kind;
    ent_role role;       /* OTHER: an intermediary, in `participants` only */
    bool self;           /* an actor that is the recipient as well: a state and its own people */
} ent_entity;

typedef struct {
    ent_str id;          /* "document:begin:n", stable */
    ent_str document;
    uint32_t line, begin, end; /* of the trigger */
    ent_str text;        /* the trigger words */
    ent_str sentence;    /* "" with --no-text */
    ent_str date;        /* TIMEX3 / ISO 8601; "" = null */
    ent_str date_text;
    ent_days days;       /* first and last day; ENT_NO_DAY = null */
    ent_str time;        /* of an exact day: the time of day, see ent_time_span; "" = not said */
    ent_type type;
    ent_event_status status;
    ent_str *mode, *context;
    uint32_t modes, contexts;
    ent_entity *entity;  /* participants in text order, an id once */
    uint32_t entities;
    ent_str place;
    double score;        /* NAN = none */
    double confidence;
    ent_str rule;
    ent_str same_as;     /* id of the record of the same event earlier on; "" = none */
    uint32_t input;      /* which file of records it came from, 1 = the first; 0 = none */
    ent_str *evidence;   /* ids of records merged into this one (corpus) */
    uint32_t evidences;
} ent_event;

typedef struct {
    ent_event *v;
    size_t n;
} ent_events;

typedef struct {
    bool no_text;          /* leave the sentence out */
    double min_confidence; /* 0 = all */
    /* Takes each record as it is made, in order; it lives until the call returns, and the list of events stays empty. NULL =
     * they are listed. Spares the memory of a long document's records where they are but written. */
    void (*each)(void *to, const ent_event *e);
    void *to;
} ent_event_opts;

typedef struct ent_event_tagger ent_event_tagger;

ent_status ent_event_open(ent_lexicon *lex, ent_arena *a, ent_event_tagger **tagger, ent_err *err);
ent_status ent_event_find(const ent_event_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                          const ent_mentions *mentions, const ent_event_opts *opts, ent_arena *a, ent_events *out,
                          ent_notes *notes, ent_err *err);

/* Clauses as JSON Lines, one each: kind, parent, words of its verb, subject and object (`entente show clauses`). */
void ent_event_show_clauses(const ent_event_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                            const ent_mentions *mentions, ent_arena *a, ent_out *o);

#endif
