#include "resolve.h"

/* Lists and ranges: neighbours that only "and", a comma or "to" parts share a number, and what one of them lacks. */

enum { NO_GAP, LIST_GAP, AGAIN_GAP, RANGE_GAP };

static int gap_kind(const ent_timex__doc *d, const ent_timex__found *a, const ent_timex__found *b) {
    uint32_t from = a->token + a->tokens, to = b->token;
    int kind = NO_GAP;
    if (a->block != b->block || to - from > 4) return NO_GAP;
    for (uint32_t i = from; i < to; i++) {
        const ent_token *k = &d->text->token[i];
        uint32_t c = ent_timex__context(d->tagger, k);
        if (k->kind == ENT_TOK_PUNCT) {
            if (k->ch == '-') kind = RANGE_GAP;
            else if (k->ch == ',' || k->ch == '&' || k->ch == '/') kind = kind ? kind : LIST_GAP;
            else return NO_GAP;
        } else if (c & TX_TO) {
            kind = RANGE_GAP;
        } else if (c & TX_SEPARATOR) {
            kind = kind ? kind : LIST_GAP;
        } else if (kind == LIST_GAP && ent_str_is(ent_token_str(d->text, k), "again")) {
            kind = AGAIN_GAP; /* in May and again in June */
        } else if (!(c & TX_PREP) || !kind) {
            return NO_GAP;
        }
    }
    return kind;
}

static bool between(const ent_timex__doc *d, const ent_timex__found *f) {
    return f->token && (ent_timex__context(d->tagger, &d->text->token[f->token - 1]) & TX_FROM);
}

static bool calendar(const ent_timex__found *f) {
    return tx_has(f, TS_month) || tx_has(f, TS_year) || tx_has(f, TS_day) || tx_has(f, TS_bcyear) || tx_has(f, TS_season) ||
           tx_has(f, TS_quarter) || tx_has(f, TS_n1) || tx_has(f, TS_fiscal) || tx_has(f, TS_decade) || tx_has(f, TS_wday) ||
           tx_has(f, TS_dayrel);
}

static void lend_year(ent_timex__found *to, const ent_timex__found *from, bool range) {
    if (tx_has(to, TS_year) || tx_has(to, TS_ydei) || tx_has(to, TS_mdei) || tx_has(to, TS_bcyear)) return;
    if (!(tx_has(to, TS_month) || tx_has(to, TS_season) || tx_has(to, TS_quarter))) return;
    if (!(tx_has(from, TS_month) || tx_has(from, TS_season) || tx_has(from, TS_quarter)) || !tx_has(from, TS_year)) return;
    bool over = range && tx_has(to, TS_month) && tx_has(from, TS_month) && to->slot[TS_month] > from->slot[TS_month];
    to->slot[TS_year] = from->slot[TS_year] - over;
    to->shared = true;
}

/* In November 2011 and again in March: the first March behind it. */
static void lend_on(ent_timex__found *to, const ent_timex__found *from) {
    bool over = tx_has(to, TS_month) && tx_has(from, TS_month) && to->slot[TS_month] < from->slot[TS_month];
    bool lacks = !tx_has(to, TS_year);
    lend_year(to, from, false);
    if (lacks && tx_has(to, TS_year)) to->slot[TS_year] += over;
}

/* Groups are counted from the block's end, then numbered through the document. */
void ent_timex__share(ent_timex__doc *d, size_t from) {
    uint32_t group = 0;
    for (size_t i = d->list.n; i-- > from + 1;) {
        ent_timex__found *a = &d->list.v[i - 1], *b = &d->list.v[i];
        int gap = calendar(a) && calendar(b) ? gap_kind(d, a, b) : NO_GAP;
        if (gap == NO_GAP) continue;
        if (gap == LIST_GAP && between(d, a)) gap = RANGE_GAP;
        if (!b->group) b->group = ++group;
        a->group = b->group;
        if (gap == RANGE_GAP) a->range_first = b->range_last = true;
        lend_year(a, b, gap == RANGE_GAP);
        if (gap == AGAIN_GAP) lend_on(b, a);
    }
    if (!group) return;
    for (size_t i = from; i < d->list.n; i++)
        if (d->list.v[i].group) d->list.v[i].group = d->groups + group + 1 - d->list.v[i].group;
    d->groups += group;
}
