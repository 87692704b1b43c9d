/* The period of a corpus, and its words. */
#include <stdlib.h>

#include "corpus.h"

static ent_day first_of(const ent_corpus_event *e) { return e->record->days.first == ENT_NO_DAY ? e->day : e->record->days.first; }
static ent_day last_of(const ent_corpus_event *e) { return e->record->days.last == ENT_NO_DAY ? e->day : e->record->days.last; }

ent_days ent_corpus__period(const ent_corpus *c) {
    ent_days d = c->counted;
    for (size_t i = 0; i < c->dated; i++) {
        ent_day first = first_of(&c->event[i]), last = last_of(&c->event[i]);
        if (first < d.first) d.first = first;
        if (last > d.last) d.last = last;
    }
    return d;
}

enum { BY_DAY, BY_MONTH, BY_YEAR };

/* How exactly one end of an event's date is known: "2015/2020-03" to the year at its start, to the month at its end. */
static int exactness(const ent_event *e, bool last) {
    ent_str side = e->date, rest = e->date, part;
    if (memchr(side.p, '/', side.n))
        for (int i = 0; ent_str_split(&rest, '/', &part); i++)
            if (i == last) side = part;
    ent_days d;
    if (!side.n || !ent_corpus__span(side, &d) || d.first == ENT_NO_DAY || d.last == ENT_NO_DAY) return BY_DAY;
    int64_t days = (int64_t)d.last - d.first + 1;
    return days > 92 ? BY_YEAR : days > 7 ? BY_MONTH : BY_DAY;
}

/* The best that is known of an end: of the events that reach it, the most exact. */
static int best(const ent_corpus *c, bool last) {
    int found = BY_YEAR;
    for (size_t i = 0; i < c->dated; i++) {
        const ent_corpus_event *e = &c->event[i];
        if (last ? last_of(e) != c->period.last : first_of(e) != c->period.first) continue;
        int x = exactness(e->record, last);
        if (x < found) found = x;
    }
    return found;
}

static ent_str name(ent_arena *a, ent_day d, int how) {
    ent_civil c = ent_day_civil(d);
    if (how == BY_DAY) return ent_day_iso(a, d);
    const char *sign = c.year < 0 ? "-" : "";
    if (how == BY_MONTH) return ent_str_fmt(a, "%s%04d-%02d", sign, abs(c.year), c.month);
    return ent_str_fmt(a, "%s%04d", sign, abs(c.year));
}

ent_str ent_corpus_period(const ent_corpus *c, ent_arena *a) {
    if (!c->dated) return ENT_S("undated");
    int first = best(c, false), last = best(c, true), how = first > last ? first : last;
    ent_str from = name(a, c->period.first, how), to = name(a, c->period.last, how);
    return ent_str_eq(from, to) ? from : ent_str_fmt(a, "%s to %s", from.p, to.p);
}
