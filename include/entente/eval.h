/* entente/eval.h - how well a system's records or temporal expressions match an annotation. */
#ifndef ENTENTE_EVAL_H
#define ENTENTE_EVAL_H

#include "entente/record.h"

/* A gold annotation and what a system made of the same document. */
typedef struct {
    ent_annotation gold, system;
} ent_eval_pair;

/* ---- events. Keys of different pairs never match. */
typedef enum { ENT_EVAL_DYADS, ENT_EVAL_RELATIONS, ENT_EVAL_EVENTS, ENT_EVAL_TYPED, ENT_EVAL_KEYS } ent_eval_key;

typedef struct {
    size_t hit, wrong, missed;
    double precision, recall, f1;
} ent_eval_figure;

typedef struct {
    ent_eval_figure key[ENT_EVAL_KEYS];
    size_t directed, direction_right; /* directed gold events whose line, date and type was found; with both sides right */
} ent_eval_events;

/* A gold record that is unsure or a repetition is optional: finding it is neither rewarded nor punished. Negated,
 * hypothetical and cancelled records do not count. */
void ent_eval_score_events(const ent_eval_pair *pairs, size_t n, ent_arena *scratch, ent_eval_events *out);
void ent_eval_show_events(const ent_eval_events *e, ent_out *out);
/* Each fault on a line, by kind (missed, invented, wrong date, type, participants, direction), then counts by type. */
void ent_eval_list_events(const ent_eval_pair *pairs, size_t n, ent_arena *scratch, ent_out *out);

/* ---- temporal expressions, as the TempEval-3 toolkit scores them. */
typedef enum { ENT_OFFSETS_CHAR, ENT_OFFSETS_BYTE, ENT_OFFSETS_UTF16 } ent_offsets; /* of the system; gold counts code points */

typedef struct {
    size_t gold, system, relaxed, strict, type, value, loose, both;
} ent_eval_counts;

typedef struct {
    ent_str type;
    ent_eval_counts n;
} ent_eval_type;

typedef struct {
    ent_eval_counts n;
    ent_eval_type *by_type; /* sorted by the gold type */
    size_t types;
    size_t displaced;       /* system expressions whose text is not what gold has at their offsets */
    size_t unknown;         /* system documents that gold lacks */
} ent_eval_timexes;

/* `faults`: each fault as a line of text; NULL = not wanted. */
void ent_eval_score_timexes(const ent_annotation *gold, const ent_annotation *system, ent_offsets unit, ent_arena *a,
                            ent_eval_timexes *out, ent_out *faults);
void ent_eval_show_timexes(const ent_eval_timexes *t, ent_out *out);
/* The unit in which the system's offsets meet its own texts best. */
ent_offsets ent_eval_guess_offsets(const ent_annotation *gold, const ent_annotation *system, ent_arena *scratch);
/* One spelling of values that mean the same: P7D = P1W, T16:00:00 = T16:00. */
ent_str ent_eval_canonical(ent_arena *a, ent_str value);

#endif
