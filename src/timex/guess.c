#include "resolve.h"

#include <stdlib.h>

/* What the document does not say: when it was published, which year it reports on, how it writes figures. */

typedef struct ent_timex__census {
    int years, bare_months, seen_months, deictic, day_month, month_day, numeric_day_first, numeric_month_first;
    int count[3000];     /* explicit dates by year */
    int months[3000];    /* those with a month */
    int year_list[4096]; /* all years, for the median */
    int listed;
} census;

static void count_one(const ent_timex__doc *d, census *c, const ent_timex__found *f) {
    bool month = tx_has(f, TS_month);
    int y = tx_has(f, TS_year) ? f->slot[TS_year] : tx_has(f, TS_bcyear) ? 1 : 0;
    if (y > 0 && y < 3000) {
        c->years++;
        c->count[y] += month ? 2 : 1;
        if (c->listed < 4096) c->year_list[c->listed++] = y;
        c->months[y] += month;
    } else if (month) {
        c->bare_months++;
        c->seen_months |= 1 << f->slot[TS_month];
    }
    if (month && tx_has(f, TS_day)) {
        bool first = d->text->token[f->token].kind != ENT_TOK_WORD;
        c->day_month += first;
        c->month_day += !first;
    }
    if (tx_has(f, TS_n1)) {
        c->numeric_day_first += f->slot[TS_n1] > 12;
        c->numeric_month_first += f->slot[TS_n2] > 12;
    }
    int32_t dei = tx_has(f, TS_dei) ? f->slot[TS_dei] : tx_has(f, TS_mdei) ? f->slot[TS_mdei] : f->slot[TS_wdei];
    c->deictic += tx_has(f, TS_wday) || tx_has(f, TS_dayrel) || f->slot[TS_dir] == K_AGO ||
                  (dei != TX_NONE && !ent_timex__textual(dei));
}

void ent_timex__count(ent_timex__doc *d, size_t from) {
    if (!d->census) d->census = ENT_NEW(d->arena, census);
    for (size_t i = from; i < d->list.n; i++) count_one(d, d->census, &d->list.v[i]);
}

static int by_int(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

/* ---- the year reported on ------------------------------------------------------------------------------------------ */

enum { HEAD_BLOCKS = 6 };

static const ent_token *before(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_token *k = &d->text->token[f->token];
    return f->token && k->begin > d->text->block[f->block].begin ? k - 1 : NULL;
}

static bool yearbook(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_token *k = before(d, f), *after = &d->text->token[f->token + f->tokens];
    if (k && (ent_timex__context(d->tagger, k) & TX_YEARBOOK)) return true;
    return f->token + f->tokens < d->text->tokens && (ent_timex__context(d->tagger, after) & TX_YEARBOOK);
}

/* "This report covers fiscal year 2010–11" */
static bool covered(const ent_timex__doc *d, const ent_timex__found *f) {
    for (uint32_t i = 1; i <= 5 && i <= f->token; i++)
        if (ent_timex__context(d->tagger, &d->text->token[f->token - i]) & TX_COVERS) return true;
    return false;
}

/* The best candidate among the first blocks: a span of months or a fiscal year, else a year in a heading. */
static const ent_timex__found *title_date(const ent_timex__doc *d) {
    const ent_timex__found *best = NULL;
    for (size_t i = 0; i < d->list.n && d->list.v[i].block < HEAD_BLOCKS; i++) {
        const ent_timex__found *f = &d->list.v[i];
        bool year = tx_has(f, TS_year) || tx_has(f, TS_fiscal), head = d->text->block[f->block].kind != ENT_BLOCK_PARA;
        if (!year || tx_has(f, TS_day)) continue;
        bool span = tx_has(f, TS_fiscal) || (tx_has(f, TS_month) && tx_has(f, TS_last));
        if (span && (head || covered(d, f))) return f;
        if (head && !best && !tx_has(f, TS_month)) best = f;
    }
    return best;
}

/* A yearbook is named after the year that it appears in, unless its dates say otherwise. */
static int reported(const census *c, int y, bool book) {
    return book && c->months[y] <= 2 * c->months[y - 1] + 2 ? y - 1 : y;
}

static int markup_title_year(const ent_timex__doc *d, bool *book) {
    ent_tokens k = { 0 };
    ent_str s = d->text->doc->title;
    ent_tokens_scan(d->tagger->lex, s, 0, s.n, d->arena, &k);
    for (size_t i = 0; i < k.n; i++) {
        if (k.v[i].kind != ENT_TOK_NUMBER || k.v[i].end - k.v[i].begin != 4 || k.v[i].num < 1900 || k.v[i].num > 2150) continue;
        *book = (i && (ent_timex__context(d->tagger, &k.v[i - 1]) & TX_YEARBOOK)) ||
                (i + 1 < k.n && (ent_timex__context(d->tagger, &k.v[i + 1]) & TX_YEARBOOK));
        return k.v[i].num;
    }
    return 0;
}

bool ent_timex__year_head(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_block *b = &d->text->block[f->block];
    const ent_token *t = &d->text->token[f->token];
    return tx_has(f, TS_year) && !tx_has(f, TS_month) && t->begin == b->begin && b->end <= t[f->tokens - 1].end + 1;
}

static int year_heads(const ent_timex__doc *d) {
    int heads = 0, last = 0;
    for (size_t i = 0; i < d->list.n; i++) {
        const ent_timex__found *f = &d->list.v[i];
        if (!ent_timex__year_head(d, f) || f->slot[TS_year] == last) continue;
        last = f->slot[TS_year], heads++;
    }
    return heads;
}

static void guess_reports_on(ent_timex__doc *d, const census *c) {
    ent_timexes *o = d->out;
    o->reports_on = d->opts->reports_on;
    o->reports_on_why = o->reports_on ? "told" : "";
    if (o->reports_on || c->bare_months < 3) return;
    const ent_timex__found *f = title_date(d);
    bool book = f && yearbook(d, f), span = f && (tx_has(f, TS_month) || tx_has(f, TS_fiscal));
    int y = !f ? markup_title_year(d, &book) : tx_has(f, TS_fiscal) ? f->slot[TS_fiscal] : f->slot[TS_year];
    if (y < 1900 || y > 2150) return;
    int later = 0;
    for (int i = y + 2; i < y + 60; i++) later += c->months[i];
    if (later > 2 || year_heads(d) > 1) return; /* a story that goes on, no report on a year */
    o->reports_on = span ? y : reported(c, y, book);
    o->reports_on_why = o->reports_on == y ? "title" : "inferred";
}

static void guess_day_first(ent_timex__doc *d, const census *c) {
    ent_timexes *o = d->out;
    o->day_first = d->opts->day_first;
    o->day_first_why = "told";
    if (o->day_first >= 0) return;
    o->day_first_why = "inferred";
    if (c->numeric_day_first != c->numeric_month_first) o->day_first = c->numeric_day_first > c->numeric_month_first;
    else o->day_first = c->day_month >= c->month_day;
}

/* The country that the document speaks of: beside its first fiscal years, else at its head. */
static void fiscal_country(ent_timex__doc *d) {
    enum { HEAD = 3000, AROUND = 40, LOOKS = 20 };
    int votes[32] = { 0 }, best = 0, looks = 0;
    for (size_t i = 0; i < d->list.n && looks < LOOKS; i++) {
        const ent_timex__found *f = &d->list.v[i];
        if (f->make != TM_fiscal) continue;
        looks++;
        uint32_t from = f->token > AROUND ? f->token - AROUND : 0, to = f->token + f->tokens + AROUND;
        for (uint32_t k = from; k < to && k < d->text->tokens; k++) {
            uint32_t c = ent_timex__context(d->tagger, &d->text->token[k]);
            if ((d->text->token[k].flags & ENT_TOK_CAP) || d->text->token[k].kind != ENT_TOK_WORD) votes[c >> TX_FISCAL_SHIFT & 31] += 2;
        }
    }
    if (!looks) return;
    for (uint32_t k = 0; k < d->text->tokens && k < HEAD; k++)
        if (d->text->token[k].flags & ENT_TOK_CAP) votes[ent_timex__context(d->tagger, &d->text->token[k]) >> TX_FISCAL_SHIFT & 31]++;
    for (int i = 1; i < 32; i++)
        if ((i & 15) && votes[i] > (best ? votes[best] : 0)) best = i;
    if (!best) return;
    d->out->fiscal_start = best & 15;
    d->out->fiscal_start_why = "country";
    d->fiscal_last = best >> 4 & 1;
}

/* "the budget year July 1977 to June 1978", at the head of a report: its first month; 0 = none. */
static int report_span(const ent_timex__doc *d) {
    for (size_t i = 0; i + 1 < d->list.n && d->list.v[i + 1].block < HEAD_BLOCKS; i++) {
        const ent_timex__found *a = &d->list.v[i], *b = &d->list.v[i + 1];
        if (!a->range_first || tx_has(a, TS_day) || tx_has(b, TS_day)) continue;
        if (!tx_has(a, TS_month) || !tx_has(b, TS_month) || !tx_has(a, TS_year) || !tx_has(b, TS_year)) continue;
        bool whole = b->slot[TS_year] == a->slot[TS_year] + 1 && b->slot[TS_month] == a->slot[TS_month] - 1;
        if (whole && d->out->reports_on == a->slot[TS_year]) return a->slot[TS_month];
    }
    return 0;
}

static void guess_fiscal(ent_timex__doc *d) {
    ent_timexes *o = d->out;
    o->fiscal_start = d->opts->fiscal_start;
    o->fiscal_start_why = o->fiscal_start ? "told" : "";
    const ent_timex__found *title = title_date(d);
    d->fiscal_report = title && tx_has(title, TS_fiscal) && (!o->reports_on || title->slot[TS_fiscal] == o->reports_on);
    for (size_t i = 0; i + 1 < d->list.n; i++) {
        const ent_timex__found *a = &d->list.v[i], *b = &d->list.v[i + 1];
        if (a->make == TM_fiscal) d->fiscal_words = true;
        if (o->fiscal_start || !a->range_first || !ent_timex__full_date(a) || !ent_timex__full_date(b)) continue;
        if (a->slot[TS_day] == 1 && a->slot[TS_month] > 1 && b->slot[TS_year] == a->slot[TS_year] + 1 &&
            b->slot[TS_month] == a->slot[TS_month] - 1) {
            o->fiscal_start = a->slot[TS_month];
            o->fiscal_start_why = "inferred";
        }
    }
    int span = o->fiscal_start ? 0 : report_span(d);
    if (span) o->fiscal_start = span, o->fiscal_start_why = "inferred", d->fiscal_report = true;
    if (!o->fiscal_start) fiscal_country(d);
    d->report_first = o->reports_on - (d->fiscal_last && !(title && tx_has(title, TS_short)));
    if (!o->fiscal_start && d->fiscal_report) o->fiscal_start = 4;
}

/* Dispatches name months near their own day; a text with bare months of all seasons looks back on them. */
static bool looks_back(const census *c) {
    enum { MONTHS = 6 };
    int n = 0;
    for (int m = 1; m <= 12; m++) n += c->seen_months >> m & 1;
    return n >= MONTHS && c->deictic * 2 < c->bare_months;
}

static void guess_mode(ent_timex__doc *d, census *c) {
    ent_timexes *o = d->out;
    int published = o->published == ENT_NO_DAY ? 0 : ent_day_civil(o->published).year;
    enum { LATE = 3 }; /* a report on a year comes out in the next one or two: later, it is a history */
    bool history = published >= o->reports_on + LATE && c->years >= 4;
    if (o->reports_on && o->reports_on != published && !history) {
        d->mode = TX_REPORT;
        return;
    }
    d->mode = published ? TX_NEWS : TX_NARRATIVE;
    if (!c->listed || !published) return;
    qsort(c->year_list, (size_t)c->listed, sizeof(int), by_int);
    if (c->years >= 4 && c->deictic * 3 < c->years && c->year_list[c->listed / 2] < published - 1) d->mode = TX_NARRATIVE;
}

void ent_timex__guess(ent_timex__doc *d) {
    census *c = d->census ? d->census : ENT_NEW(d->arena, census);
    guess_day_first(d, c);
    ent_timex__guess_published(d, c->deictic, c->years);
    guess_reports_on(d, c);
    guess_fiscal(d);
    guess_mode(d, c);
    d->review = looks_back(c);
}
