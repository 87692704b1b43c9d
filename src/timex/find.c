#include "timex.h"

/* From matches to candidates: pieces of a match, words in common, the filter. */

static const uint8_t IN_COMMON[] = { TS_month, TS_year, TS_year2, TS_ydei, TS_era, TS_mon };

static void inherit(ent_timex__found *to, const ent_timex__found *from) {
    for (size_t i = 0; i < sizeof IN_COMMON; i++) {
        uint8_t s = IN_COMMON[i];
        bool year = s == TS_year || s == TS_year2 || s == TS_ydei;
        if (year && (to->slot[TS_year] != TX_NONE || to->slot[TS_year2] != TX_NONE)) continue;
        if (to->slot[s] == TX_NONE) to->slot[s] = from->slot[s];
    }
}

static void fresh(ent_timex__found *f, const ent_timex__match *m, const ent_timex_tagger *t) {
    *f = (ent_timex__found){ .rule = m->rule, .make = t->rule.v[m->rule].make };
    for (int i = 0; i < TS_COUNT; i++) f->slot[i] = TX_NONE;
}

enum { PIECES_MOST = 12 };

static size_t pieces_of(const ent_timex__matcher *m, const ent_timex__match *x, uint32_t at, uint32_t end, ent_timex__found *out) {
    size_t n = 0;
    bool filled = false, any = false, cuts = false;
    for (uint32_t i = 0; i <= x->steps && n < PIECES_MOST; i++) {
        const ent_timex__step *s = &x->step[i];
        if (i == x->steps || s->cls == TX_A_CUT) {
            n += filled;
            filled = any = false;
            cuts |= i < x->steps;
            continue;
        }
        if (!any) fresh(&out[n], x, m->tagger), out[n].token = at + s->at;
        any = true;
        out[n].tokens = at + s->at + s->tokens - out[n].token;
        if (s->slot == TS_COUNT) continue;
        filled = true;
        if (out[n].slot[s->slot] == TX_NONE) out[n].slot[s->slot] = ent_timex__value_of(m, s, at, end);
    }
    if (!cuts) return out[0].token = at, out[0].tokens = x->tokens, 1;
    for (size_t i = n; i-- > 1;) inherit(&out[i - 1], &out[i]);
    for (size_t i = 1; i < n; i++) inherit(&out[i], &out[i - 1]);
    int32_t first = out[0].slot[TS_year], last = n > 1 ? out[1].slot[TS_year2] : 0;
    if (out[0].make == TM_yearrange && n > 1 && last > first % 100) out[1].slot[TS_year] = first / 100 * 100 + last; /* 1939-45 */
    return n;
}

/* Room for the pieces of a match at the end of the list: they are made where they stay. */
static ent_timex__found *room(ent_timex__doc *d) {
    if (d->list.cap < d->list.n + PIECES_MOST) {
        size_t cap = d->list.cap * 2 + PIECES_MOST;
        ent_timex__found *v = ENT_NEWN(d->scratch, ent_timex__found, cap);
        if (d->list.n) memcpy(v, d->list.v, d->list.n * sizeof *v);
        d->list.v = v;
        d->list.cap = cap;
    }
    return &d->list.v[d->list.n];
}

/* The longest match that is a time. Returns its tokens, 0 = none is. */
static uint32_t keep(ent_timex__doc *d, const ent_timex__matcher *m, const ent_timex__match *x, size_t n, uint32_t at, uint32_t end,
                     uint32_t block) {
    for (size_t i = 0; i < n; i++) {
        ent_timex__found *piece = room(d);
        size_t k = pieces_of(m, &x[i], at, end, piece);
        bool good = k > 0;
        for (size_t j = 0; j < k && good; j++) {
            piece[j].block = block;
            piece[j].sentence = d->sentence;
            good = ent_timex__is_time(d, &piece[j]);
        }
        if (!good) continue;
        for (size_t j = 0; j < k; j++) piece[j].dropped = ent_timex__is_name(d, &piece[j]);
        d->list.n += k;
        return x[i].tokens;
    }
    return 0;
}

void ent_timex__find_all(ent_timex__doc *d, ent_timex__matcher *m) {
    const ent_text *x = d->text;
    const ent_timex__match *found;
    for (uint32_t b = 0; b < x->blocks; b++) {
        const ent_block *k = &x->block[b];
        if (!k->sentences) continue;
        const ent_sentence *last = &x->sentence[k->sentence + k->sentences - 1];
        uint32_t i = x->sentence[k->sentence].token, end = last->token + last->tokens;
        size_t from = d->list.n;
        uint32_t label = ent_timex__entry(d, b, room(d));
        if (label) d->list.n++, i += label;
        while (i < end) {
            size_t n = ent_timex__can_start(d->tagger, &x->token[i], i + 1 < end) ? ent_timex__match_at(m, i, end, &found) : 0;
            if (n)
                while (d->sentence + 1 < x->sentences && x->sentence[d->sentence + 1].token <= i) d->sentence++;
            uint32_t taken = n ? keep(d, m, found, n, i, end, b) : 0;
            i += taken ? taken : 1;
        }
        if (d->list.n > from) ent_timex__entry_date(d, from), ent_timex__share(d, from), ent_timex__count(d, from);
        ent_timex__month_head(d, b, from);
    }
}
