/* Kleinberg's automaton, apart from tables, for tests. */
#ifndef ENT_PASS_KLEINBERG_H
#define ENT_PASS_KLEINBERG_H

#include "pass.h"

typedef struct {
    uint32_t level;       /* 1 = above the base rate */
    size_t first, last;   /* events: from `first` to `last` */
    double weight;        /* cost saved against staying one level lower */
} ent_burst;
typedef ENT_VEC(ent_burst) ent_bursts;

typedef struct {
    double scaling; /* s: each level's rate is s times that of the level below */
    double gamma;   /* cost of climbing a level is gamma × ln(n) */
    uint32_t levels; /* above the base; 1 = the two-state automaton */
} ent_kleinberg;

/* `at`: ascending times of n events. The states of the n - 1 gaps of least cost: gap x costs -ln(rate) + rate × x in a
 * state of that rate, the base rate is (n - 1) / (last - first). Nested bursts, outer ones first.
 * Source: Kleinberg, Data Mining and Knowledge Discovery 7, 2003. Cost: n × levels. */
void ent_kleinberg__find(const double *at, size_t n, const ent_kleinberg *k, ent_arena *a, ent_bursts *out);

#endif
