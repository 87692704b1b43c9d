#include "resolve.h"

/* The years of months that have none, in a story. Dates run forward by small steps; now and then the story steps back, or
 * names a date aside and returns. Of all ways to give each month a year the cheapest is taken, looking at the dates behind
 * a month as well as at those before it: a path through the dates (Viterbi), a few places of the story kept at each. */

/* Costs, about a month each. A bare month leads on by less than a year, an explicit date as far as it likes; a step back is
 * dearer; most dear is a date that the story only looks at. */
enum { PLACES = 8, ON_MOST = 13, ON_TOLD_MOST = 4, BACK = 2, BACK_LEAST = 2, BACK_MOST = 26, ASIDE = 26, ASIDE_YEAR = 20, HAD = 14,
    OUT_OF_HEAD = 12, LEADS = 4 };

/* Where the story may be after a date: year and month (0 = not told), what it cost, and from which place of the date before. */
typedef struct {
    int year;
    int8_t month, from;
    int cost;
} place;

typedef struct {
    place at[PLACES];
    uint32_t found; /* index in the list; the date of the story that it is */
    uint8_t n;
} stop;

typedef enum { NOTHING, FIXED, WHOLE_YEAR, MONTH, STEP, LATER } role;

static int month_of(const ent_timex__found *f) {
    if (tx_has(f, TS_month)) return f->slot[TS_month];
    switch (f->slot[TS_season]) {
    case TX_K('S', 'P', 0, 0): return 4;
    case TX_K('S', 'U', 0, 0): return 7;
    case TX_K('F', 'A', 0, 0): return 10;
    case TX_K('W', 'I', 0, 0): return 12;
    default: break;
    }
    return tx_has(f, TS_quarter) ? f->slot[TS_quarter] * 3 - 1 : 0;
}

/* What a date is to the story; years of a step ("the following year", "two years later") in *step. */
static role role_of(const ent_timex__doc *d, const ent_timex__found *f, int *year, int *step) {
    if (f->dropped) return NOTHING;
    int month = month_of(f);
    if (ent_timex__own_year(f, year)) return month ? FIXED : ent_timex__aside(d, f) ? NOTHING : WHOLE_YEAR;
    if (tx_has(f, TS_year2) || tx_has(f, TS_mdei) || tx_has(f, TS_short)) return NOTHING;
    if (tx_has(f, TS_ydei)) {
        if (!ent_timex__step_of(f->slot[TS_ydei], step) || *step < 0) return NOTHING;
        return STEP;
    }
    if (month) return MONTH;
    if (f->slot[TS_unit] != K_Y) return NOTHING;
    *step = 1;
    if (f->make == TM_unit && (f->slot[TS_dei] == K_FOLL || f->slot[TS_dei] == K_NEXT)) return STEP;
    if (f->make != TM_offset || f->slot[TS_dir] != K_AFTER || tx_has(f, TS_qty)) return NOTHING;
    if (tx_has(f, TS_count)) *step = f->slot[TS_count] / 100;
    return f->slot[TS_count] % 100 && tx_has(f, TS_count) ? NOTHING : LATER;
}

/* What it costs the story to go on from a to b; a year as a whole is as near as its nearest month. */
static int way(const place *a, int year, int month, int most) {
    int from = a->year * 12 + (a->month ? a->month : 1), to = year * 12 + (month ? month : 1), back = 0;
    int from_end = a->month ? from : from + 11, to_end = month ? to : to + 11;
    if (to > from_end) return to - from_end < most ? to - from_end : most;
    if (to_end < from) back = (from - to_end) * BACK + BACK_LEAST;
    return back < BACK_MOST ? back : BACK_MOST;
}

static void offer(stop *s, int year, int month, int cost, int from) {
    size_t i = 0;
    while (i < s->n && (s->at[i].year != year || s->at[i].month != month)) i++;
    if (i < s->n && s->at[i].cost <= cost) return;
    if (i == s->n) {
        if (s->n < PLACES) s->n++;
        else if (s->at[--i].cost <= cost) return;
    }
    for (; i > 0 && s->at[i - 1].cost > cost; i--) s->at[i] = s->at[i - 1];
    s->at[i] = (place){ .year = year, .month = (int8_t)month, .from = (int8_t)from, .cost = cost };
}

/* "He had served in Canada in 1776": told before its time. */
static bool had(const ent_timex__doc *d, const ent_timex__found *f) {
    enum { NEAR = 24 };
    const ent_sentence *s = &d->text->sentence[f->sentence];
    for (uint32_t i = f->token; i > s->token && f->token - i < NEAR; i--)
        if (ent_timex__word_is(d->tagger, &d->text->token[i - 1], TW_had)) return true;
    return false;
}

/* What it costs to look at a date and not to move to it. Where a paragraph or a heading begins with it, it is meant. */
static int aside_cost(const ent_timex__doc *d, const ent_timex__found *f, role r) {
    const ent_block *b = &d->text->block[f->block];
    if (b->kind == ENT_BLOCK_HEADING || b->begin == d->text->token[f->token].begin) return 2 * ASIDE;
    return r == FIXED ? ASIDE : ASIDE_YEAR;
}

/* The date begins its sentence: the story goes on there. */
static bool leads(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_sentence *s = &d->text->sentence[f->sentence];
    return f->token <= s->token + 1 && !had(d, f);
}

/* head: the year of the heading that a date stands below, 0 = none; back: what a step back costs more. */
static void advance(const stop *before, stop *s, role r, int year, int month, int step, int aside, bool had, int head, int back) {
    for (int k = 0; k < before->n; k++) {
        const place *p = &before->at[k];
        switch (r) {
        case FIXED:
            offer(s, year, month, p->cost + way(p, year, month, ON_TOLD_MOST), k);
            offer(s, p->year, p->month, p->cost + (had && year < p->year ? HAD : aside), k);
            break;
        case WHOLE_YEAR:
            offer(s, year, year == p->year ? p->month : 0, p->cost + way(p, year, 0, ON_TOLD_MOST), k);
            offer(s, p->year, p->month, p->cost + (had && year < p->year ? HAD : aside), k);
            break;
        case LATER: offer(s, p->year + step, p->month, p->cost, k); break;
        case STEP: offer(s, p->year + step, month, p->cost, k); break;
        default:
            for (int y = p->year - 1; y <= p->year + 1; y++)
                offer(s, y, month,
                    p->cost + way(p, y, month, ON_MOST) + (head && y != head ? OUT_OF_HEAD : 0) + (y < p->year ? back : 0), k);
        }
    }
}

/* From the best of the last places back to the first: the years of the months on the way. */
static void settle(ent_timex__doc *d, const stop *s, size_t n) {
    int k = 0;
    for (size_t i = n; i-- > 0;) {
        ent_timex__found *f = &d->list.v[s[i].found];
        int year, step;
        if (role_of(d, f, &year, &step) == MONTH) f->story_year = s[i].at[k].year;
        k = s[i].at[k].from;
    }
}

void ent_timex__story(ent_timex__doc *d) {
    ENT_VEC(stop) path = { 0 };
    stop start = { .n = 0 };
    int head = 0;
    if (d->mode != TX_NARRATIVE) return;
    if (d->narrative.gran) offer(&start, d->narrative.year, 0, 0, 0);
    for (uint32_t i = 0; i < d->list.n; i++) {
        int year = 0, step = 0, month = month_of(&d->list.v[i]);
        role r = role_of(d, &d->list.v[i], &year, &step);
        if (r == NOTHING) continue;
        stop s = { .found = i };
        const stop *before = path.n ? &path.v[path.n - 1] : &start;
        const ent_timex__found *f = &d->list.v[i];
        if (r == WHOLE_YEAR && ent_timex__year_head(d, f)) head = year;
        bool told_before = (r == FIXED || r == WHOLE_YEAR) && had(d, f);
        if (before->n) advance(before, &s, r, year, month, step, aside_cost(d, f, r), told_before, head,
            leads(d, f) ? LEADS : 0);
        else if (r == FIXED || r == WHOLE_YEAR) offer(&s, year, month, 0, 0);
        if (s.n) *ent_vec_push(d->arena, &path) = s;
    }
    settle(d, path.v, path.n);
}
