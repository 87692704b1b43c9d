/* Shared by the passes. */
#ifndef ENT_PASS_PASS_H
#define ENT_PASS_PASS_H

#include "entente/pass.h"

#define PASS(name, summary, source) \
    ent_status ent_pass_##name(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err);
#include "passes.def"
#undef PASS

#define ENT_COLUMNS(c) (uint32_t)(sizeof(c) / sizeof *(c))
#define ENT_TABLE(out, a, name, columns, ...) ent_table_add(out, a, name, columns, ENT_COLUMNS(columns), __VA_ARGS__)

static inline const ent_corpus_actor *ent_pass__actor(const ent_pass_input *in, uint32_t i) { return &in->corpus->actor[i]; }
static inline const ent_event *ent_pass__event(const ent_pass_input *in, uint32_t i) { return in->corpus->event[i].record; }

/* "CONSULT:12 AID:3", the most frequent first. */
ent_str ent_pass__types(ent_arena *a, const uint32_t count[ENT_TYPES]);
ent_str ent_pass__day(ent_arena *a, ent_day d); /* ISO; "" for none */
/* Filters for `where` columns. */
ent_str ent_pass__where_pair(const ent_pass_input *in, ent_arena *a, uint32_t i, uint32_t j);
ent_str ent_pass__where_actor(const ent_pass_input *in, ent_arena *a, uint32_t i);
ent_str ent_pass__where_days(ent_arena *a, ent_days d);

/* Windows as the options have them. */
ent_status ent_pass__windows(const ent_pass_input *in, ent_arena *a, ent_windows *out, ent_err *err);

/* Numbers 0 … n-1 in descending order of value; equal ones in ascending order of number. */
uint32_t *ent_pass__order(const double *value, size_t n, ent_arena *a);
static inline size_t ent_pass__top(const ent_pass_input *in, size_t n) {
    return in->opts->top && in->opts->top < n ? in->opts->top : n;
}
/* Of tables of pairs: there may be millions. */
enum { ENT_MOST_PAIRS = 10000 };
static inline size_t ent_pass__top_pairs(const ent_pass_input *in, size_t n) {
    size_t most = in->opts->top ? in->opts->top : ENT_MOST_PAIRS;
    return most < n ? most : n;
}

void ent_pass__progress(const ent_pass_input *in, const char *what, double share);

/* A small random generator of our own, the same everywhere (Source: SplitMix64, Steele, Lea, Flood 2014). */
static inline uint64_t ent_pass__random(uint64_t *state) {
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}
/* Uniform below n (n > 0). */
static inline uint64_t ent_pass__below(uint64_t *state, uint64_t n) { return ent_pass__random(state) % n; }

#endif
