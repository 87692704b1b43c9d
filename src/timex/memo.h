/* Between the walk through the automaton (match.c) and what was found before (memo.c). */
#ifndef ENT_TIMEX_MEMO_H
#define ENT_TIMEX_MEMO_H

#include "timex.h"

/* All matches from token `at` up to `end`, longest first (of equal ones the first rule's). *far: the furthest token looked
 * at, `end` where the end was. */
size_t ent_timex__walk_at(ent_timex__matcher *m, uint32_t at, uint32_t end, ent_timex__match *out, size_t cap, uint32_t *far);

#endif
