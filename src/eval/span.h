/* Extents of temporal expressions and their pairs. */
#ifndef ENT_EVAL_SPAN_H
#define ENT_EVAL_SPAN_H

#include "eval.h"

/* From offsets of one unit to code points of a text and to its bytes. text.p == NULL: offsets are taken as they are. */
typedef struct {
    ent_str text;
    uint32_t *byte;  /* by code point */
    int64_t *point;  /* by unit; -1 = within a character */
    size_t points, units;
} ent_eval__scale;

typedef struct {
    int64_t begin, end;
    const ent_noted_timex *t;
} ent_eval__span;

typedef struct {
    size_t partner; /* index of the system's span */
    bool found, exact;
} ent_eval__match;

ent_eval__scale ent_eval__scale_of(ent_str text, ent_offsets unit, ent_arena *a);
ent_eval__span *ent_eval__spans(const ent_noted_document *d, const ent_eval__scale *s, ent_arena *a, size_t *n);
bool ent_eval__displaced(const ent_eval__span *v, const ent_eval__scale *s, ent_arena *a);
/* One for each gold span; `used` marks the system's spans that have a partner. */
ent_eval__match *ent_eval__pair(const ent_eval__span *g, size_t n, const ent_eval__span *s, size_t m, ent_arena *a, bool *used);

#endif
