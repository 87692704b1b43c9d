/* Shared within the room.
 *
 * How a time is found: each word has classes (timex_words.tsv); patterns over classes (timex_rules.tsv, timex_parts.tsv)
 * are compiled into one automaton; the longest match at a position wins and fills slots (day, month, unit, direction …);
 * the rule's `make` tells which resolver turns the slots into a value, given what is known of the document.
 */
#ifndef ENT_TIMEX_INNER_H
#define ENT_TIMEX_INNER_H

#include "entente/timex.h"

/* X(class, slot that it fills). */
#define ENT_TIMEX__CLASSES(X)                                                                                          \
    X(MONTH, month) X(MONTHA, month) X(WDAY, wday) X(WDAYA, wday) X(UNIT, unit) X(UNITS, unit) X(UNITX, unit)          \
    X(SEASON, season) X(PART, part) X(DEI, dei) X(DIR, dir) X(PHASE, phase) X(PHASE2, phase) X(ENDW, phase)            \
    X(APPROX, approx) X(AMPM, ampm) X(ZONE, zone) X(ERA, era) X(CARD, count) X(ORDW, ord) X(LASTW, ord) X(QTY, qty)    \
    X(EVERY, every) X(SETW, set) X(REL, rel) X(ADJ, adj) X(CLOCKW, hour) X(DECW, decade) X(DAYREL, dayrel)             \
    X(SHORT, lead)                                                                                                     \
    /* by the token's shape, or by more than one token */                                                              \
    X(NUM, count) X(ORD, ord) X(YEAR, year) X(DECADE, decade) X(QUARTER, quarter) X(HALF, half) X(FISCAL, fiscal)      \
    X(DOTCLOCK, clocka) X(MINAP, offset) X(CLOCKA, clocka) X(DAY, holiday)

/* All slots: those of the classes, and those that patterns name. */
#define ENT_TIMEX__SLOTS(X)                                                                                            \
    X(month) X(wday) X(unit) X(season) X(part) X(dei) X(dir) X(phase) X(approx) X(ampm) X(zone) X(era) X(count)        \
    X(ord) X(qty) X(every) X(set) X(rel) X(adj) X(hour) X(decade) X(dayrel) X(lead) X(year) X(quarter) X(half)         \
    X(fiscal) X(offset) X(clocka) X(holiday) X(day) X(year2) X(minute) X(second) X(mon) X(n1) X(n2) X(n3) X(short)     \
    X(ydei) X(mdei) X(wdei) X(udei) X(unit2) X(count2) X(bcyear) X(century) X(weekno) X(last) X(hhmm)

enum {
#define X(c, s) TC_##c,
    ENT_TIMEX__CLASSES(X)
#undef X
    TC_COUNT
};
enum {
#define X(s) TS_##s,
    ENT_TIMEX__SLOTS(X)
#undef X
    TS_COUNT
};

/* X(make of timex_rules.tsv, its resolver in dates.c, times.c, units.c). */
#define ENT_TIMEX__MAKES(X)                                                                                           \
    X(date, date) X(nth, date) X(bareunit, unit) X(barepart, part) X(rate, set) X(yearrange, year)                    \
    X(nthunit, nth_unit) X(splityear, split_year) X(week, unit) X(hour, clock) X(numeric, numeric) X(year, year)      \
    X(decade, decade) X(century, century) X(season, season) X(quarter, quarter) X(half, half) X(fiscal, fiscal)       \
    X(weekday, weekday) X(holiday, named_day) X(dayrel, dayrel) X(part, part) X(clock, clock) X(unit, unit)           \
    X(units, units) X(offset, offset) X(duration, duration) X(set, set) X(fixed, fixed)

enum {
#define X(m, f) TM_##m,
    ENT_TIMEX__MAKES(X)
#undef X
    TM_COUNT
};

#define TX_NONE INT32_MIN
/* A short code of a table, "this" or "SP", as a number. */
#define TX_CODE4(a, b, c, d) ((int32_t)((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24))
#define TX_CODE(s) TX_CODE4((s)[0], (s)[0] ? (s)[1] : 0, (s)[0] && (s)[1] ? (s)[2] : 0, (s)[0] && (s)[1] && (s)[2] ? (s)[3] : 0)
int32_t ent_timex__code(ent_str s); /* an integer's value, or the code of up to four characters */

/* Words that code names. */
#define ENT_TIMEX__WORDS(X) \
    X(a) X(after) X(am) X(and) X(are) X(as) X(at) X(be) X(before) X(by) X(during) X(early) X(ended) X(ending) \
    X(fall) X(far) X(following) X(for) X(had) X(half) X(have) X(having) X(in) X(is) X(last) X(made) X(of) X(old) X(on) \
    X(once) X(one) X(other) X(pm) X(second) X(set) X(shall) X(since) X(soon) X(spring) X(than) X(that) X(the) \
    X(time) X(to) X(twice) X(until) X(up) X(when) X(will) X(within)
enum {
#define X(w) TW_##w,
    ENT_TIMEX__WORDS(X)
#undef X
    TW_COUNT
};

/* ---- words ---------------------------------------------------------------------------------------------------- */

typedef struct {
    uint64_t mask; /* classes */
    uint16_t literal;
    bool named; /* in the name of a day */
    uint8_t n;
    uint8_t cls[6];
    int32_t value[6];
} ent_timex__lexeme;

typedef struct {
    uint8_t what;  /* see grammar.c */
    uint8_t cls, slot, glued;
    uint16_t literal;
    int32_t next, other; /* states */
    int32_t rule;
} ent_timex__state;

/* A state that takes a token, packed: what matching reads. `next`: the state behind it, or the rule that it ends. */
typedef struct {
    int32_t next;
    uint16_t literal;
    uint8_t what, cls, slot, glued;
} ent_timex__jump;

/* What a state's successors take: classes, literals (by number modulo 64), punctuation; `always`: also nothing. */
typedef struct {
    uint64_t mask, literal;
    bool punct, always;
} ent_timex__way;

typedef struct {
    ent_str name;
    uint8_t make, type; /* type and value of make `fixed`; `where`: the mode that it needs */
    ent_str value, where;
    bool query, narrative; /* `where` */
} ent_timex__rule;

typedef struct {
    int32_t month, day; /* fixed day; month 0 = `kind` tells */
    int32_t kind, n, weekday;
    ent_str name;
} ent_timex__day;

struct ent_timex_tagger {
    ent_lexicon *lex;
    ENT_VEC(ent_timex__lexeme) lexeme; /* 0 = a word of no class */
    uint16_t *of_word;
    uint16_t *kind;                       /* by word: what matching tells apart (memo.c) */
    uint8_t *starts;                      /* by word: TX_MAY_START */
    bool number_alone;                    /* … of figures before a word of no class: some rule may begin so */
    struct ent_timex__follow *follow;     /* by lexeme, then by class: what may come second */
    size_t words;
    ENT_VEC(ent_timex__state) state;
    ENT_VEC(ent_timex__rule) rule;
    ENT_VEC(ent_timex__jump) jump; /* by state, through `jump_at`: the states that no longer split, in order */
    uint32_t *jump_at;
    ent_timex__way *way;           /* by state */
    ENT_VEC(int32_t) start;        /* consuming states at which rules begin, by key */
    ent_timex__jump *start_jump;   /* beside `start`: packed */
    ent_timex__way *start_way;     /* beside `start`: what comes behind each */
    ENT_VEC(uint32_t) second;      /* indices of `start` by key and what comes second (class, word, punctuation, anything) */
    uint32_t *second_at;
    uint32_t *start_at;            /* key → range of `start`: classes, then literals */
    uint32_t keys, literals;
    uint16_t and_literal;
    ent_phrases *days;
    ENT_VEC(ent_timex__day) day;
    ent_word word[TW_COUNT];
    uint32_t *context;             /* by word: bits, below */
    size_t contexts;
};

/* What a neighbouring word says (timex_context.tsv). */
enum {
    TX_PREP = 1,      /* in, since, until: a time may follow */
    TX_QUANTITY = 2,  /* behind a number: tons, dollars */
    TX_NUMBERED = 4,  /* before a number: No., page, flight, resolution */
    TX_TITLE = 8,     /* Mr, President: a name follows */
    TX_FUTURE = 16,
    TX_PAST = 32,
    TX_SEPARATOR = 64, /* between the members of a list or a range */
    TX_PLAN = 128,     /* Agenda, Horizon, Vision: the number is a name */
    TX_SUBJECT = 256,  /* I, we, you: "May I" */
    TX_COVERS = 65536, /* covers, period: what a report is about follows */
    TX_TO = 512,       /* to, through, until: a range */
    TX_FROM = 1024,
    TX_BE = 2048,        /* is, were: "were to end" lies ahead */
    TX_YEARBOOK = 32768, /* Yearbook, Bluebook: the year behind it is of the name */
    TX_JOINS = 16384,    /* between the parts of one expression: at, on, from */
    TX_SPANS = 8192,     /* for, over: a length follows */
    TX_REPORTS = 1 << 17, /* Report 2015 */
    TX_PAPER = 1 << 18,   /* the Sunday Times */
    TX_COUNTED = 1 << 19, /* the 14th Congress */
    TX_COMING = 1 << 21,  /* meets, begins: arranged */
    TX_MODAL = 1 << 20,   /* may last three days */
    /* the first month of a country's fiscal year, four bits; its years are called by the one that they end in */
    TX_FISCAL_SHIFT = 24, TX_FISCAL = 15 << 24, TX_FISCAL_LAST = 1 << 28,
    TX_MOVES = 4096,    /* in, by, during: the story moves to the year behind it */
};

ent_status ent_timex__words(ent_timex_tagger *t, ent_arena *a, ent_err *err);
/* A word's row of the table; a number's classes are put into *own. */
const ent_timex__lexeme *ent_timex__see(const ent_timex_tagger *t, const ent_text *text, const ent_token *k, ent_timex__lexeme *own);
ent_timex__lexeme *ent_timex__lexeme_of(ent_timex_tagger *t, ent_arena *a, ent_str word); /* made when absent */
static inline bool ent_timex__word_is(const ent_timex_tagger *t, const ent_token *k, int word) { return k->word == t->word[word]; }
int32_t ent_timex__value(const ent_timex__lexeme *x, int cls); /* TX_NONE when absent */
uint16_t ent_timex__literal(ent_timex_tagger *t, ent_arena *a, ent_str word);
static inline uint32_t ent_timex__context(const ent_timex_tagger *t, const ent_token *k) {
    return k->word < t->contexts ? t->context[k->word] : 0;
}

/* ---- matching ------------------------------------------------------------------------------------------------- */

enum { TX_MATCH_MOST = 40, TX_MATCHES_MOST = 12, TX_NO_VALUE = TC_COUNT, TX_A_CUT };

/* One consumed element: where, counted from the match's beginning, and the slot that it fills (TS_COUNT = none) with the
 * value of the class. TX_A_CUT ends a piece. */
typedef struct {
    uint8_t at, tokens, slot, cls;
} ent_timex__step;

typedef struct {
    uint32_t tokens, steps;
    int32_t rule;
    ent_timex__step step[TX_MATCH_MOST];
} ent_timex__match;

typedef struct ent_timex__memo ent_timex__memo;

typedef struct {
    const ent_timex_tagger *tagger;
    const ent_text *text;
    ent_arena *arena;
    uint32_t *seen; /* by state and position: the generation of the last visit */
    uint32_t generation;
    ent_timex__memo *memo;
    ent_timex__match found[TX_MATCHES_MOST];
} ent_timex__matcher;

ent_timex__memo *ent_timex__memo_new(ent_arena *a);
void ent_timex__kinds(ent_timex_tagger *t, ent_arena *a);
ent_status ent_timex__grammar(ent_timex_tagger *t, ent_arena *a, ent_err *err);
ent_status ent_timex__load_days(ent_timex_tagger *t, ent_arena *a, ent_err *err);
enum { TX_NO_START, TX_MAY_START, TX_MAY_START_ALONE }; /* the first only before a word that has a class */
static inline bool ent_timex__dull(const ent_timex_tagger *t, const ent_token *k) {
    return k->kind == ENT_TOK_WORD && (k->word >= t->words || !t->of_word[k->word]);
}
/* May a rule begin at the token, k[1] being the next of the block where there is `more`? */
static inline bool ent_timex__can_start(const ent_timex_tagger *t, const ent_token *k, bool more) {
    switch (k->kind) {
    case ENT_TOK_WORD: {
        uint8_t s = k->word < t->words ? t->starts[k->word] : TX_NO_START;
        return s == TX_MAY_START_ALONE || (s && more && !ent_timex__dull(t, k + 1));
    }
    case ENT_TOK_NUMBER: return k->num < 0 || k->num > 999 || !more || !ent_timex__dull(t, k + 1) || t->number_alone;
    case ENT_TOK_ALNUM: return true;
    default: return k->kind == ENT_TOK_PUNCT && k->ch == '\'';
    }
}
/* All matches from token `at` up to `end`, longest first (of equal ones the first rule's); valid until the next call. */
size_t ent_timex__match_at(ent_timex__matcher *m, uint32_t at, uint32_t end, const ent_timex__match **out);
/* What the element of a match that begins at token `at` gives its slot. */
int32_t ent_timex__value_of(const ent_timex__matcher *m, const ent_timex__step *s, uint32_t at, uint32_t end);
/* Tokens of a number ("twenty-five", "two and a half", "5 1/2") in hundredths, or of an ordinal; 0 = none. *far: the
 * furthest token looked at, when that is further. */
uint32_t ent_timex__number(const ent_timex_tagger *t, const ent_text *x, uint32_t at, uint32_t end, int32_t *hundredths, uint32_t *far);
uint32_t ent_timex__ordinal(const ent_timex_tagger *t, const ent_text *x, uint32_t at, uint32_t end, int32_t *v, uint32_t *far);
int ent_timex__make_of(ent_str name); /* -1 unknown */

/* ---- finding -------------------------------------------------------------------------------------------------- */

/* A place in the calendar at a granularity: 'C' century, 'E' decade, 'Y', 'H', 'Q', 'S' season, 'M', 'W', 'D'; 0 = none. */
typedef struct {
    char gran;
    int year;
    int8_t month, day, sub; /* sub: half, quarter, season (0 spring … 3 winter) or week */
} ent_timex__point;

/* What was found, before and after it is resolved. */
typedef struct {
    int32_t slot[TS_COUNT];
    int32_t rule;
    uint32_t token, tokens, sentence, block;
    uint8_t make;
    bool dropped, shared, resolved, explicit_year, range_first, range_last;
    uint32_t group;
    int32_t story_year; /* of a month without a year in a story; 0 = not known */
    /* resolved */
    ent_timex_type type;
    char value[48];
    const char *mod;
    ent_timex__point point, last_point;
    ent_timex__point until;  /* the end of a range that became one expression */
    ent_timex__point exact;  /* the day of "two weeks later", whose value is a week */
    ent_timex__point anchor; /* what it was resolved against */
} ent_timex__found;

typedef ENT_VEC(ent_timex__found) ent_timex__list;

typedef enum { TX_NEWS, TX_REPORT, TX_NARRATIVE } ent_timex__mode;

typedef struct {
    const ent_timex_tagger *tagger;
    const ent_text *text;
    const ent_timex_opts *opts;
    ent_arena *arena;
    ent_arena *scratch; /* of what is found, until it is handed over */
    ent_notes *notes;
    ent_timex__list list;
    ent_timexes *out;
    uint32_t groups;
    struct ent_timex__census *census;
    bool review; /* looks back on a year or so: its bare months are of all seasons */
    ent_day written;                /* of the dispatch at hand, where a text has several; ENT_NO_DAY = as published */
    ent_timex__found *last;  /* the last one resolved */
    const ent_timex__found *handed; /* the last one */
    uint32_t sentence;    /* of the match at work, while all are found */
    ent_timex__mode mode;
    bool fiscal_last;     /* FY2020 is the fiscal year that ends in 2020 */
    int report_first;     /* the year in which the fiscal year reported on begins */
    bool fiscal_report;   /* bare months belong to a fiscal year */
    /* the flow of the text */
    ent_timex__point now;     /* the last date */
    ent_timex__point narrative; /* the last date that is no aside */
    ent_timex__found month_head; /* the month that heads the section, while all are found; tokens 0 = none does */
    int head_year; /* the year that heads the section, and is all its heading says; 0 = none does */
    ent_timex__point entry;   /* the date that the block (an entry of a chronology) or its heading begins with */
    ent_timex__point month_seen; /* the last date that has a month */
    ent_timex__point day_seen, mention; /* the last day; the last date of all, asides too */
    uint32_t mention_sentence;
    uint32_t month_sentence, day_block, block;
    bool query; /* a line or two, as people type them */
    bool fiscal_words; /* speaks of fiscal years */
} ent_timex__doc;

static inline bool ent_timex__begins_block(const ent_timex__doc *d, const ent_timex__found *f) {
    return d->text->token[f->token].begin == d->text->block[f->block].begin;
}
/* entry.c */
uint32_t ent_timex__entry(const ent_timex__doc *d, uint32_t block, ent_timex__found *out);
void ent_timex__entry_date(ent_timex__doc *d, size_t from);
void ent_timex__month_head(ent_timex__doc *d, uint32_t block, size_t from);
void ent_timex__find_all(ent_timex__doc *d, ent_timex__matcher *m);
bool ent_timex__is_time(ent_timex__doc *d, const ent_timex__found *f); /* filter: no money, titles, names */
bool ent_timex__is_title(ent_timex__doc *d, const ent_timex__found *f); /* a length in the name of something */
bool ent_timex__is_name(ent_timex__doc *d, const ent_timex__found *f); /* the year of "Yearbook 2015": kept for what it tells, not shown */
void ent_timex__guess(ent_timex__doc *d);  /* published, reports_on, day_first, fiscal_start, mode */
void ent_timex__share(ent_timex__doc *d, size_t from);  /* of one block: lists and ranges: groups, months and years in common */
void ent_timex__count(ent_timex__doc *d, size_t from);  /* for the guesses */
void ent_timex__seed(ent_timex__doc *d);
void ent_timex__story(ent_timex__doc *d);  /* years of months that have none, by what stands before and behind them */
void ent_timex__resolve(ent_timex__doc *d, size_t from, size_t to);
void ent_timex__trim(ent_timex__doc *d, size_t from, size_t to); /* news: approximations are no part of the expression */
void ent_timex__apart(ent_timex__doc *d, ent_timex *v, size_t from, size_t to); /* event dates of "six days after …" */
void ent_timex__join(ent_timex__doc *d);     /* queries: day, time of day and range are one expression */

/* -1 past, 1 future, 0 unknown: what the verbs near the expression say. */
int ent_timex__tense(const ent_timex__doc *d, const ent_timex__found *f);

/* ---- values --------------------------------------------------------------------------------------------------- */

void ent_timex__write_point(ent_timex__point p, char *out, size_t cap);
ent_day ent_timex__first_day(ent_timex__point p); /* ENT_NO_DAY when none */
ent_day ent_timex__last_day(ent_timex__point p);
ent_timex__point ent_timex__point_of_day(ent_day d, char gran);
/* The point `n` units on; granularity of the unit, or of `p` where that is coarser. */
ent_timex__point ent_timex__shift(ent_timex__point p, int32_t unit, int n);
bool ent_timex__holiday(const ent_timex__day *h, int year, ent_timex__point *p);
ent_day ent_timex__easter(int year, bool orthodox);

#endif
