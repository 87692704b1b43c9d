#include "timex.h"

/* Classes of a token by its shape: 1990s, FY2020, Q3, 5pm, 18th, 1985. */

static void put(ent_timex__lexeme *x, int cls, int32_t value) {
    x->mask |= (uint64_t)1 << cls;
    x->cls[x->n] = (uint8_t)cls;
    x->value[x->n++] = value;
}

static size_t digits_at(ent_str s, size_t at, int32_t *v) {
    size_t i = at;
    for (*v = 0; i < s.n && i < at + 6 && s.p[i] >= '0' && s.p[i] <= '9'; i++) *v = *v * 10 + (s.p[i] - '0');
    return i - at;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

static void number_shape(ent_timex__lexeme *x, const ent_token *k, ent_str s) {
    put(x, TC_NUM, k->num);
    if (s.n == 4 && k->num >= 1000 && k->num <= 2199) put(x, TC_YEAR, k->num);
    int32_t h, m;
    size_t n = digits_at(s, 0, &h);
    if (k->num < 0 && n && n <= 2 && h <= 24 && n + 3 == s.n && digits_at(s, n + 1, &m) == 2 && m < 60) put(x, TC_DOTCLOCK, h * 60 + m);
}

/* 5pm, 5p, 10am, 8.30pm, 15h30, 19h: minutes since midnight; -1 = no. */
static int32_t clock_shape(ent_str s) {
    int32_t h, m = 0;
    size_t i = digits_at(s, 0, &h);
    if (i > 2 || h > 24) return -1;
    if (i < s.n && s.p[i] == '.' && digits_at(s, i + 1, &m) == 2) i += 3;
    if (i < s.n && lower(s.p[i]) == 'h') {
        size_t n = digits_at(s, i + 1, &m);
        return i + 1 + n == s.n && (n == 0 || n == 2) && m < 60 ? h * 60 + m : -1;
    }
    if (h > 12 || i >= s.n || i + 2 < s.n || (i + 2 == s.n && lower(s.p[i + 1]) != 'm')) return -1;
    char c = lower(s.p[i]);
    if (c != 'a' && c != 'p') return -1;
    return (h % 12 + (c == 'p' ? 12 : 0)) * 60 + m;
}

/* The 35am of 10:35am: minutes, and 720 more for the afternoon; -1 = no. */
static int32_t minute_shape(ent_str s) {
    int32_t m;
    if (digits_at(s, 0, &m) != 2 || m > 59 || s.n < 3 || s.n > 4 || (s.n == 4 && lower(s.p[3]) != 'm')) return -1;
    char c = lower(s.p[2]);
    return c == 'p' ? m + 720 : c == 'a' ? m : -1;
}

static void alnum_shape(ent_timex__lexeme *x, const ent_token *k, ent_str s) {
    int32_t v;
    size_t n = digits_at(s, 0, &v);
    if (k->flags & ENT_TOK_ORDINAL) {
        put(x, TC_ORD, k->num);
        return;
    }
    if (n && n + 1 == s.n && lower(s.p[n]) == 's' && v % 10 == 0 && (n == 4 || n == 2)) {
        put(x, TC_DECADE, v);
        return;
    }
    if (n == 1 && s.n == 2 && (lower(s.p[1]) == 'q' || lower(s.p[1]) == 'h') && v >= 1 && v <= 4) {
        put(x, lower(s.p[1]) == 'q' ? TC_QUARTER : TC_HALF, v);
        return;
    }
    if (n) {
        int32_t c = clock_shape(s);
        if (c >= 0) put(x, TC_CLOCKA, c);
        if ((c = minute_shape(s)) >= 0) put(x, TC_MINAP, c);
        return;
    }
    char a = lower(s.p[0]);
    if (s.n == 2 && digits_at(s, 1, &v) == 1 && (a == 'q' || a == 'h') && v >= 1 && v <= (a == 'q' ? 4 : 2))
        put(x, a == 'q' ? TC_QUARTER : TC_HALF, v);
    if (s.n >= 4 && a == 'f' && lower(s.p[1]) == 'y' && (n = digits_at(s, 2, &v)) + 2 == s.n && (n == 2 || n == 4))
        put(x, TC_FISCAL, n == 2 ? (v < 70 ? 2000 + v : 1900 + v) : v);
}

const ent_timex__lexeme *ent_timex__see(const ent_timex_tagger *t, const ent_text *text, const ent_token *k, ent_timex__lexeme *own) {
    if (k->kind == ENT_TOK_WORD || k->kind == ENT_TOK_CLITIC || k->kind == ENT_TOK_PUNCT)
        return &t->lexeme.v[k->word < t->words ? t->of_word[k->word] : 0];
    if (k->word && k->word < t->words && t->of_word[k->word]) *own = t->lexeme.v[t->of_word[k->word]];
    else *own = (ent_timex__lexeme){ 0 };
    if (k->kind == ENT_TOK_NUMBER) number_shape(own, k, ent_token_str(text, k));
    else alnum_shape(own, k, ent_token_str(text, k));
    return own;
}
