/* The automaton's states: shared by the compiler (grammar.c) and the matcher (match.c). */
#ifndef ENT_TIMEX_GRAMMAR_H
#define ENT_TIMEX_GRAMMAR_H

#include "timex.h"

enum { TX_SPLIT, TX_CLASS, TX_LITERAL, TX_PUNCT, TX_EN_DASH, TX_CUT, TX_ACCEPT };
enum { TX_LITERALS_MOST = 1024, TX_KEY_PUNCT = TC_COUNT + TX_LITERALS_MOST };

/* What comes second in a match, beyond the classes. */
enum { TX_SECOND_WORD = TC_COUNT, TX_SECOND_PUNCT, TX_SECOND_ANY, TX_SECONDS };

/* What may stand behind the first token of a match. */
typedef struct ent_timex__follow {
    uint64_t mask;
    uint64_t literal[TX_LITERALS_MOST / 64];
    bool punct, accepts; /* `accepts`: the one token may be a match */
} ent_timex__follow;

/* A state at which a rule begins, and the class, word or punctuation that it takes. */
typedef struct {
    int32_t key, state;
} ent_timex__beginning;

typedef ENT_VEC(ent_timex__beginning) ent_timex__beginnings;

ent_status ent_timex__index(ent_timex_tagger *t, ent_arena *a, ent_timex__beginnings *starts, ent_err *err);

#endif
