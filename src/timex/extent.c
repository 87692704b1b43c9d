#include "resolve.h"

/* How far an expression reaches, by the kind of text. */

/* Tokens at `i` that news leave out: "about", "at least", "earlier" before a weekday. */
static uint32_t outside(const ent_timex__doc *d, const ent_timex__found *f, uint32_t i) {
    const ent_token *k = &d->text->token[i]; /* not the last of the expression */
    ent_timex__lexeme own;
    const ent_timex__lexeme *x = ent_timex__see(d->tagger, d->text, k, &own);
    bool day = tx_has(f, TS_wday) || tx_has(f, TS_dayrel);
    if (day && !tx_has(f, TS_dir) && (x->mask >> TC_PHASE & 1 || x->mask >> TC_PHASE2 & 1)) return 1;
    if (x->mask >> TC_PHASE2 & 1 && f->slot[TS_unit] == K_W) return 1;
    bool than = ent_timex__word_is(d->tagger, &k[1], TW_than);
    if (x->mask >> TC_APPROX & 1 && ent_timex__value(x, TC_APPROX) != TX_K('M', 'O', 'R', 'E') && !than) return 1;
    if (ent_timex__word_is(d->tagger, k, TW_at)) return 2;
    return 0;
}

void ent_timex__trim(ent_timex__doc *d, size_t from, size_t to) {
    if (d->mode != TX_NEWS || d->query) return;
    for (size_t i = from; i < to; i++) {
        ent_timex__found *f = &d->list.v[i];
        for (uint32_t n; f->tokens > 1 && (n = outside(d, f, f->token)) > 0 && n < f->tokens;) f->token += n, f->tokens -= n;
    }
}

/* "next week" and "after 3pm" stay two. */
static bool coarse(const ent_timex__found *f) {
    return f->type == ENT_TIMEX_DATE && f->point.gran && f->point.gran != 'D';
}

/* January, February and March; 3, 5 and 8 May: one after the other, each by itself. */
static bool listed(const ent_timex__found *a, const ent_timex__found *b) {
    if (a->type != ENT_TIMEX_DATE || b->type != ENT_TIMEX_DATE || tx_has(a, TS_wday) || tx_has(a, TS_dayrel)) return false;
    if (!tx_has(a, TS_month) || !tx_has(b, TS_month) || tx_has(a, TS_day) != tx_has(b, TS_day)) return false;
    return a->slot[TS_month] != b->slot[TS_month] || (tx_has(a, TS_day) && a->slot[TS_day] != b->slot[TS_day]);
}

/* Do only joining words part the two? */
static bool joined(const ent_timex__doc *d, const ent_timex__found *a, const ent_timex__found *b) {
    uint32_t from = a->token + a->tokens, to = b->token;
    bool and = false;
    if ((a->type == ENT_TIMEX_TIME) != (b->type == ENT_TIMEX_TIME) && (coarse(a) || coarse(b))) return false;
    if (to - from > 3 || a->block != b->block) return false;
    const ent_token *before = a->token ? &d->text->token[a->token - 1] : NULL;
    bool by = before && (ent_timex__word_is(d->tagger, before, TW_by) || ent_timex__word_is(d->tagger, before, TW_to));
    if (by && a->type == ENT_TIMEX_DURATION) return false; /* extended by a year on 29 June */
    bool comma = to > from && d->text->token[from].kind == ENT_TOK_PUNCT && d->text->token[from].ch == ',';
    uint32_t end = b->token + b->tokens - (b->type != ENT_TIMEX_DURATION);
    if (comma && end + 1 < d->text->tokens && d->text->token[end + 1].kind == ENT_TOK_WORD &&
        (ent_timex__word_is(d->tagger, &d->text->token[end], TW_after) || ent_timex__word_is(d->tagger, &d->text->token[end], TW_before)))
        return false; /* 9 August, six days after the fall of A; 9 August, the day after it fell */
    bool years = tx_has(a, TS_year) && tx_has(b, TS_year) && a->slot[TS_year] != b->slot[TS_year];
    if (comma && years) return false; /* May 2011, in June 2012 */
    if (comma && listed(a, b)) return false;
    for (uint32_t i = from; i < to; i++) {
        const ent_token *k = &d->text->token[i];
        bool joins = k->kind == ENT_TOK_PUNCT ? strchr("-,~/(+", k->ch ? k->ch : '?') != NULL
                                              : (ent_timex__context(d->tagger, k) & TX_JOINS) != 0;
        if (!joins) return false;
        and |= ent_timex__word_is(d->tagger, k, TW_and);
    }
    return !and || (a->token && (ent_timex__context(d->tagger, &d->text->token[a->token - 1]) & TX_FROM));
}

static void absorb(ent_timex__found *a, const ent_timex__found *b) {
    a->tokens = b->token + b->tokens - a->token;
    const char *day = b->point.gran == 'D' ? b->value : NULL, *tee = strchr(a->value, 'T');
    if (b->type == ENT_TIMEX_TIME && a->type == ENT_TIMEX_DATE) {
        const char *t = strchr(b->value, 'T');
        a->type = ENT_TIMEX_TIME;
        if (t && a->point.gran == 'D') snprintf(a->value + 10, sizeof a->value - 10, "%s", t);
    } else if (a->type == ENT_TIMEX_TIME && tee && day) {
        char t[24];
        snprintf(t, sizeof t, "%.20s", tee);
        snprintf(a->value, sizeof a->value, "%.10s%s", day, t);
        a->point = b->point;
    }
    if (a->range_first && b->range_last) a->until = b->point;
    a->range_first = a->range_last = false;
}

void ent_timex__join(ent_timex__doc *d) {
    size_t last = 0;
    for (size_t i = 1; i < d->list.n; i++) {
        if (joined(d, &d->list.v[last], &d->list.v[i])) {
            absorb(&d->list.v[last], &d->list.v[i]);
            d->list.v[i].dropped = true;
        } else {
            last = i;
        }
    }
}
