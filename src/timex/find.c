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

static size_t pieces_of(const ent_timex_tagger *t, const ent_timex__match *m, ent_timex__found *out) {
    size_t n = 0;
    bool filled = false, any = false, cuts = false;
    for (uint32_t i = 0; i <= m->steps && n < PIECES_MOST; i++) {
        const ent_timex__step *s = &m->step[i];
        if (i == m->steps || s->cut) {
            n += filled;
            filled = any = false;
            cuts |= i < m->steps;
            continue;
        }
        if (!any) fresh(&out[n], m, t), out[n].token = s->token;
        any = true;
        out[n].tokens = s->token + s->tokens - out[n].token;
        if (s->slot == TS_COUNT) continue;
        filled = true;
        if (out[n].slot[s->slot] == TX_NONE) out[n].slot[s->slot] = s->value;
    }
    if (!cuts) return out[0].token = m->token, out[0].tokens = m->tokens, 1;
    for (size_t i = n; i-- > 1;) inherit(&out[i - 1], &out[i]);
    for (size_t i = 1; i < n; i++) inherit(&out[i], &out[i - 1]);
    return n;
}

static size_t keep(ent_timex__doc *d, ent_timex__match *m, size_t n, uint32_t block, uint32_t *sentence) {
    ent_timex__found piece[PIECES_MOST];
    const ent_text *x = d->text;
    while (*sentence + 1 < x->sentences && x->sentence[*sentence + 1].token <= m[0].token) ++*sentence;
    for (size_t i = 0; i < n; i++) {
        size_t k = pieces_of(d->tagger, &m[i], piece);
        bool good = k > 0;
        for (size_t j = 0; j < k && good; j++) {
            piece[j].block = block;
            piece[j].sentence = *sentence;
            good = ent_timex__is_time(d, &piece[j]);
        }
        if (!good) continue;
        for (size_t j = 0; j < k; j++) {
            piece[j].dropped = ent_timex__is_name(d, &piece[j]);
            *ent_vec_push(d->arena, &d->list) = piece[j];
        }
        return m[i].tokens;
    }
    return 0;
}

void ent_timex__find_all(ent_timex__doc *d, ent_timex__matcher *m) {
    const ent_text *x = d->text;
    ent_timex__match found[TX_MATCHES_MOST];
    uint32_t sentence = 0;
    for (uint32_t b = 0; b < x->blocks; b++) {
        const ent_block *k = &x->block[b];
        if (!k->sentences) continue;
        const ent_sentence *last = &x->sentence[k->sentence + k->sentences - 1];
        uint32_t i = x->sentence[k->sentence].token, end = last->token + last->tokens;
        while (i < end) {
            if (!ent_timex__can_start(d->tagger, &x->token[i]) || !ent_timex__may_match(m, i, end)) {
                i++;
                continue;
            }
            size_t n = ent_timex__match_at(m, i, end, found, TX_MATCHES_MOST);
            uint32_t taken = n ? (uint32_t)keep(d, found, n, b, &sentence) : 0;
            i += taken ? taken : 1;
        }
    }
}
