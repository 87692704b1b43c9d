/* Shared within the room. */
#ifndef ENT_EVAL_INNER_H
#define ENT_EVAL_INNER_H

#include "entente/eval.h"

bool ent_eval__void(const ent_noted_event *e); /* negated, hypothetical, cancelled */
ent_str ent_eval__typed_key(const ent_noted_event *e, ent_arena *a);
bool ent_eval__same_set(const ent_str *a, uint32_t n, const ent_str *b, uint32_t m);
static inline double ent_eval__f1(double p, double r) { return p + r > 0 ? 2 * p * r / (p + r) : 0; }

#endif
