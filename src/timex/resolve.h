/* Resolvers: one for each `make` of timex_rules.tsv. */
#ifndef ENT_TIMEX_RESOLVE_H
#define ENT_TIMEX_RESOLVE_H

#include "timex.h"

/* True when a value was found. */
typedef bool ent_timex__resolver(ent_timex__doc *d, ent_timex__found *f);
ent_timex__resolver ent_timex__date, ent_timex__numeric, ent_timex__year, ent_timex__decade, ent_timex__century,
    ent_timex__season, ent_timex__quarter, ent_timex__half, ent_timex__fiscal, ent_timex__weekday, ent_timex__named_day,
    ent_timex__dayrel, ent_timex__part, ent_timex__clock, ent_timex__unit, ent_timex__units, ent_timex__offset,
    ent_timex__duration, ent_timex__nth_unit, ent_timex__split_year, ent_timex__set, ent_timex__fixed;

#define TX_K(a, b, c, d) TX_CODE4(a, b, c, d)
enum {
    K_THIS = TX_K('t', 'h', 'i', 's'), K_LAST = TX_K('l', 'a', 's', 't'), K_PAST = TX_K('p', 'a', 's', 't'),
    K_NEXT = TX_K('n', 'e', 'x', 't'), K_PREV = TX_K('p', 'r', 'e', 'v'), K_FOLL = TX_K('f', 'o', 'l', 'l'),
    K_SAME = TX_K('s', 'a', 'm', 'e'), K_THAT = TX_K('t', 'h', 'a', 't'), K_THESE = TX_K('t', 'h', 'e', 's'),
    K_THOSE = TX_K('t', 'h', 'o', 's'), K_RECENT = TX_K('r', 'c', 'n', 't'), K_AGO = TX_K('a', 'g', 'o', 0),
    K_AFTER = TX_K('a', 'f', 't', 0), K_BEFORE = TX_K('b', 'e', 'f', 0), K_FORWARD = TX_K('f', 'r', 'w', 'd'),
    K_Y = 'Y', K_M = 'M', K_W = 'W', K_D = 'D', K_DE = TX_K('D', 'E', 0, 0), K_CE = TX_K('C', 'E', 0, 0), K_Q = 'Q',
    K_TH = TX_K('T', 'H', 0, 0), K_TM = TX_K('T', 'M', 0, 0), K_TS = TX_K('T', 'S', 0, 0), K_WE = TX_K('W', 'E', 0, 0),
    K_FN = TX_K('F', 'N', 0, 0), K_ML = TX_K('M', 'L', 0, 0), K_BC = TX_K('b', 'c', 0, 0)
};

static inline bool tx_has(const ent_timex__found *f, int slot) { return f->slot[slot] != TX_NONE; }

/* "this", "next" … as a step from an anchor: -1, 0, 1; false when the word gives none. */
bool ent_timex__step_of(int32_t dei, int *n);
/* Does the word point from the text ("the following year") rather than from the time of writing ("next year")? */
bool ent_timex__textual(int32_t dei);
ent_timex__point ent_timex__today(ent_timex__doc *d);                 /* publication, or end of the year reported on */
ent_timex__point ent_timex__reference(ent_timex__doc *d, int32_t dei); /* what the word points from */
/* The year of a month, season or day that has none. */
int ent_timex__guess_year(ent_timex__doc *d, const ent_timex__found *f, int month, int day);
bool ent_timex__year_of(ent_timex__doc *d, const ent_timex__found *f, int *year); /* what the expression itself says */
bool ent_timex__set_point(ent_timex__found *f, ent_timex__point p);
void ent_timex__note_anchor(ent_timex__found *f, ent_timex__point p);
bool ent_timex__set_value(ent_timex__found *f, ent_timex_type type, const char *value);
char ent_timex__gran_of(int32_t unit);
void ent_timex__set_phase(ent_timex__found *f);

/* The calendar year in which the fiscal year of this name begins. "2014-15" is called by its first year everywhere. */
static inline int ent_timex__fiscal_first(const ent_timex__doc *d, int name) { return name - d->fiscal_last; }

bool ent_timex__own_year(const ent_timex__found *f, int *y);                     /* written out */
bool ent_timex__aside(const ent_timex__doc *d, const ent_timex__found *f);       /* a bare year that the story does not move to */
bool ent_timex__year_head(const ent_timex__doc *d, const ent_timex__found *f);   /* a block that is a year and nothing else */
/* Day, month and year of its own. */
bool ent_timex__own_line(const ent_timex__doc *d, const ent_timex__found *f);     /* the head of a release */
bool ent_timex__run_in(const ent_timex__doc *d, const ent_timex__found *f);
bool ent_timex__dateline(const ent_timex__doc *d, const ent_timex__found *f); /* stands in the head of a dispatch */
bool ent_timex__full_date(const ent_timex__found *f);
/* `deictic`: how many expressions speak from the day of writing; `years`: how many name a year. */
void ent_timex__guess_published(ent_timex__doc *d, int deictic, int years);

#endif
