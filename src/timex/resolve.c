#include "resolve.h"

static const struct {
    const char *name;
    ent_timex__resolver *run;
} MAKES[TM_COUNT] = {
#define X(m, f) { #m, ent_timex__##f },
    ENT_TIMEX__MAKES(X)
#undef X
};

int ent_timex__make_of(ent_str name) {
    for (int i = 0; i < TM_COUNT; i++)
        if (ent_str_is(name, MAKES[i].name)) return i;
    return -1;
}

bool ent_timex__own_year(const ent_timex__found *f, int *y) {
    if (tx_has(f, TS_bcyear)) return *y = f->slot[TS_era] == K_BC ? 1 - f->slot[TS_bcyear] : f->slot[TS_bcyear], true;
    return tx_has(f, TS_year) ? (*y = f->slot[TS_year], true) : false;
}

/* A bare year that the story does not move to: "(1812)", "the 2003 invasion", "since 1914", "the treaty of 1994". */
bool ent_timex__aside(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_text *x = d->text;
    int year;
    if (!ent_timex__own_year(f, &year)) return false;
    if (!f->token || x->block[f->block].kind == ENT_BLOCK_HEADING || x->block[f->block].begin == x->token[f->token].begin) return false;
    if (f->tokens > 1 && f->slot[TS_phase] != TX_NONE) return false;
    const ent_token *k = &x->token[f->token - 1];
    if (f->tokens > 1 && ent_timex__context(d->tagger, &x->token[f->token + f->tokens - 2]) & TX_MOVES) return false; /* early in 1965 */
    if (k->kind == ENT_TOK_PUNCT) return k->ch == '(';
    return !(ent_timex__context(d->tagger, k) & TX_MOVES);
}

/* A date whose year the story leaves again at once: the next year named lies nearer to where the story was. */
static bool excursion(const ent_timex__doc *d, const ent_timex__found *f, int y) {
    const ent_timex__found *end = d->list.v + d->list.n;
    int was = d->narrative.year, next;
    if (!d->narrative.gran || y == was || ent_timex__begins_block(d, f)) return false;
    for (const ent_timex__found *g = f + 1; g < end && g < f + 30; g++) {
        if (!ent_timex__own_year(g, &next) || (!tx_has(g, TS_month) && ent_timex__aside(d, g))) continue;
        int to_was = next > was ? next - was : was - next, to_y = next > y ? next - y : y - next;
        return to_was < to_y;
    }
    return false;
}

/* "two years ago", "the previous year": looks back, and the story stays where it is. */
static bool backward(const ent_timex__found *f) {
    int32_t dir = f->slot[TS_dir], dei = f->slot[TS_dei];
    return dir == K_AGO || dir == K_BEFORE || dei == K_PREV || dei == K_LAST || f->slot[TS_ydei] == K_PREV;
}

/* The flow of the text after an expression. */
static void flow(ent_timex__doc *d, const ent_timex__found *f) {
    if (!f->point.gran || (f->type != ENT_TIMEX_DATE && f->type != ENT_TIMEX_TIME)) return;
    ent_timex__point p = f->last_point.gran ? f->last_point : f->point;
    d->mention = p;
    d->mention_sentence = f->sentence;
    if (p.gran == 'Y' && d->now.gran && ent_timex__aside(d, f)) return;
    int year;
    bool away = d->mode == TX_NARRATIVE && ent_timex__own_year(f, &year) && excursion(d, f, year);
    d->now = p;
    if ((p.gran == 'M' || p.gran == 'D') && !tx_has(f, TS_mdei)) d->month_seen = p, d->month_sentence = f->sentence;
    if (p.gran == 'D') d->day_seen = p, d->day_block = f->block;
    if (away || backward(f)) return;
    if (p.gran == 'Y' && d->narrative.gran && d->narrative.year == p.year) return; /* keeps the month */
    d->narrative = p;
}

/* A story that begins with bare months: their year follows from the first year named, and from how often the months
 * start anew before it. */
void ent_timex__seed(ent_timex__doc *d) {
    int month = 0, turns = 0;
    if (d->mode != TX_NARRATIVE) return;
    for (size_t i = 0; i < d->list.n; i++) {
        const ent_timex__found *f = &d->list.v[i];
        if (!tx_has(f, TS_month) && !tx_has(f, TS_year)) continue;
        int year;
        if (tx_has(f, TS_month)) {
            turns += month && f->slot[TS_month] - month < -6;
            month = f->slot[TS_month];
        }
        if (!tx_has(f, TS_year) && !tx_has(f, TS_bcyear)) continue;
        if (month && ent_timex__year_of(d, f, &year)) d->narrative = (ent_timex__point){ .gran = 'Y', .year = year - turns };
        return;
    }
}

/* "every year from 15 June to 15 October" */
static bool recurs(const ent_timex__doc *d, const ent_timex__found *before, const ent_timex__found *f) {
    if (before->sentence != f->sentence || f->point.gran != 'D' || tx_has(f, TS_year) || !tx_has(f, TS_month)) return false;
    if (f->group && f->group == before->group) return strncmp(before->value, "XXXX-", 5) == 0;
    return before->type == ENT_TIMEX_SET && before->slot[TS_unit] == K_Y && f->token - before->token <= before->tokens + 1 &&
           d->mode != TX_NEWS;
}

static void yearly(ent_timex__found *f) {
    memcpy(f->value, "XXXX", 4);
    f->point.gran = 0;
}

/* A text of several dispatches or releases: each speaks from its own day, which stands before its first words or on a line of its
 * own above ("Press Release No. 12 - 3 May 1999"). A dispatch that is a day from the publication's is the same. */
static void new_dispatch(ent_timex__doc *d, const ent_timex__found *f) {
    enum { SAME = 1, MOST = 366 };
    if (d->mode != TX_NEWS || f->point.gran != 'D' || !tx_has(f, TS_month)) return;
    bool line = ent_timex__own_line(d, f) || ent_timex__run_in(d, f);
    if (!line && !ent_timex__dateline(d, f)) return;
    ent_day day = ent_timex__first_day(f->point), apart = d->out->published - day;
    if (apart < 0) apart = -apart;
    d->written = apart > (line ? 0 : SAME) && apart < MOST ? day : ENT_NO_DAY;
}

/* Reports write "10-14 December" with a hyphen for a dash: one expression, as with the dash. */
static bool closes_days(ent_timex__doc *d, const ent_timex__found *f) {
    const ent_timex__found *a = d->last;
    if (d->mode != TX_REPORT || !a || a->block != f->block || f->token != a->token + a->tokens + 1) return false;
    const ent_token *k = &d->text->token[f->token - 1];
    if (k->kind != ENT_TOK_PUNCT || k->ch != '-' || (k->flags & ENT_TOK_SPACE) || (k[1].flags & ENT_TOK_SPACE)) return false;
    return a->make == TM_date && f->make == TM_date && a->rule == f->rule && a->point.gran == 'D' && f->point.gran == 'D' &&
           ent_timex__first_day(a->point) < ent_timex__first_day(f->point);
}

static void close_days(ent_timex__found *a, ent_timex__found *f) {
    size_t n = strlen(a->value);
    if (n + strlen(f->value) + 2 > sizeof a->value) return;
    a->value[n] = '/';
    strcpy(a->value + n + 1, f->value);
    a->tokens = f->token + f->tokens - a->token;
    a->last_point = f->point;
    a->range_first = a->range_last = false;
    f->dropped = true;
}

void ent_timex__resolve(ent_timex__doc *d, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) {
        ent_timex__found *f = &d->list.v[i];
        if (f->dropped) continue;
        if (d->mode != TX_NARRATIVE && (d->tagger->rule.v[f->rule].narrative || ent_timex__is_title(d, f))) {
            f->dropped = true;
            continue;
        }
        MAKES[f->make].run(d, f);
        if (i && recurs(d, f - 1, f)) yearly(f);
        f->resolved = true;
        if (ent_timex__year_head(d, f)) d->head_year = f->slot[TS_year];
        if (closes_days(d, f)) close_days(d->last, f);
        else d->last = f;
        new_dispatch(d, f);
        flow(d, f);
    }
}
