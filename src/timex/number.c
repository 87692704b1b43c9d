#include "timex.h"

/* Numbers in words and figures, in hundredths: "twenty-five", "two hundred and six", "two and a half", "5 1/2". */

typedef struct {
    const ent_timex_tagger *t;
    const ent_text *x;
    uint32_t at, end;
    uint32_t *far;
} reader;

static const ent_token *token(const reader *r, uint32_t i) {
    if (i > *r->far) *r->far = i;
    return i < r->end ? &r->x->token[i] : NULL;
}

static int32_t card(const reader *r, uint32_t i) {
    const ent_token *k = token(r, i);
    if (!k || k->kind != ENT_TOK_WORD || !k->word || k->word >= r->t->words) return -1;
    int32_t v = ent_timex__value(&r->t->lexeme.v[r->t->of_word[k->word]], TC_CARD);
    return v == TX_NONE ? -1 : v;
}

static bool is(const reader *r, uint32_t i, int word) {
    const ent_token *k = token(r, i);
    return k && ent_timex__word_is(r->t, k, word);
}

static bool hyphen(const reader *r, uint32_t i) {
    const ent_token *k = token(r, i);
    return k && k->kind == ENT_TOK_PUNCT && k->ch == '-' && !(k->flags & ENT_TOK_SPACE);
}

/* Words of one number; the first is known to be one. */
static uint32_t words(const reader *r, uint32_t i, int64_t *v) {
    int64_t total = 0, part = 0;
    int32_t last = INT32_MAX;
    for (int32_t c; i < r->end; i++) {
        uint32_t j = i;
        if (last != INT32_MAX && hyphen(r, i)) j++;
        if (last >= 100 && last != INT32_MAX && is(r, i, TW_and) && card(r, i + 1) > 0) j++;
        c = card(r, j);
        if (c < 0) break;
        if (c >= 1000) {
            total += (part ? part : 1) * c;
            part = 0;
        } else if (c == 100) {
            part = (part ? part : 1) * 100;
        } else if (c == 12 && last != INT32_MAX && last < 12) {
            part = part * 12; /* two dozen */
        } else if (last != INT32_MAX && (last < 20 || c >= 10)) {
            if (last < 100) break;
            part += c;
        } else {
            part += c;
        }
        last = c;
        i = j;
        if (total > 1000000000 || part > 1000000000) break;
    }
    *v = total + part;
    return i;
}

/* "and a half", "1/2" behind a number. */
static uint32_t fraction(const reader *r, uint32_t i, int64_t *v) {
    if (is(r, i, TW_and)) {
        uint32_t j = i + 1 + (is(r, i + 1, TW_a) || is(r, i + 1, TW_one));
        if (is(r, j, TW_half)) return *v += 50, j + 1;
    }
    const ent_token *a = token(r, i), *slash = token(r, i + 1), *b = token(r, i + 2);
    if (b && a->kind == ENT_TOK_NUMBER && slash->ch == '/' && b->kind == ENT_TOK_NUMBER && a->num > 0 && b->num > a->num &&
        b->num <= 8)
        return *v += 100 * a->num / b->num, i + 3;
    return i;
}

static int64_t decimal(ent_str s) {
    int64_t v = 0;
    int places = -1;
    for (size_t i = 0; i < s.n && places < 2 && v < 1000000000; i++) {
        if (s.p[i] == ',') continue;
        if (s.p[i] == '.') places = 0;
        else v = v * 10 + (s.p[i] - '0'), places += places >= 0;
    }
    for (; places < 2; places = places < 0 ? 1 : places + 1) v *= 10;
    return v;
}

uint32_t ent_timex__number(const ent_timex_tagger *t, const ent_text *x, uint32_t at, uint32_t end, int32_t *hundredths, uint32_t *far) {
    reader r = { t, x, at, end, far };
    const ent_token *k = token(&r, at);
    int64_t v;
    uint32_t i = at;
    if (k && k->kind == ENT_TOK_NUMBER) {
        v = decimal(ent_token_str(x, k));
        i++;
    } else if (card(&r, at) >= 0) {
        i = words(&r, at, &v);
        v *= 100;
    } else {
        return 0;
    }
    i = fraction(&r, i, &v);
    if (v < 0 || v > INT32_MAX) return 0;
    *hundredths = (int32_t)v;
    return i - at;
}

uint32_t ent_timex__ordinal(const ent_timex_tagger *t, const ent_text *x, uint32_t at, uint32_t end, int32_t *v, uint32_t *far) {
    reader r = { t, x, at, end, far };
    const ent_token *k = token(&r, at);
    if (!k) return 0;
    if (k->flags & ENT_TOK_ORDINAL) return *v = k->num, 1;
    int32_t tens = card(&r, at);
    uint32_t i = at;
    if (tens >= 20 && tens < 100) i += hyphen(&r, at + 1) ? 2 : 1;
    else tens = 0;
    k = token(&r, i);
    if (!k || !k->word || k->word >= t->words) return 0;
    int32_t o = ent_timex__value(&t->lexeme.v[t->of_word[k->word]], TC_ORDW);
    if (o == TX_NONE || (tens && o > 9)) return 0;
    *v = tens + o;
    return i + 1 - at;
}
