#include "timex.h"

/* Named days: fixed ones, the nth weekday of a month, and those that hang on Easter (timex_days.tsv). */

enum { FIXED, NTH, EASTER, ORTHODOX, NO_VALUE };

static bool ints(ent_str s, int32_t *v, size_t n) {
    size_t i = 0;
    for (ent_str part; ent_str_split(&s, ' ', &part);)
        if (part.n && i < n) v[i++] = ent_timex__code(part);
    return i == n;
}

static bool read_rule(ent_str r, ent_timex__day *d) {
    int32_t v[3];
    if (ent_str_is(r, "none")) return d->kind = NO_VALUE, true;
    if (r.n == 5 && r.p[2] == '-') {
        d->kind = FIXED;
        d->month = (r.p[0] - '0') * 10 + r.p[1] - '0';
        d->day = (r.p[3] - '0') * 10 + r.p[4] - '0';
        return ent_civil_valid((ent_civil){ 2000, d->month, d->day });
    }
    bool behind = ent_str_has_prefix(r, "nth+1 ");
    if (behind || ent_str_has_prefix(r, "nth ")) {
        if (!ints(ent_str_sub(r, behind ? 6 : 4, r.n), v, 3)) return false;
        *d = (ent_timex__day){ .name = d->name, .kind = NTH, .month = v[0], .weekday = v[1], .n = v[2], .day = behind };
        return true;
    }
    bool orthodox = ent_str_has_prefix(r, "orthodox ");
    if (!orthodox && !ent_str_has_prefix(r, "easter ")) return false;
    d->kind = orthodox ? ORTHODOX : EASTER;
    return ints(ent_str_sub(r, orthodox ? 9 : 7, r.n), &d->n, 1);
}

static void mark(ent_timex_tagger *t, ent_arena *a, ent_str name) {
    ent_tokens k = { 0 };
    ent_tokens_scan(t->lex, name, 0, name.n, a, &k);
    for (size_t i = 0; i < k.n; i++) {
        if (k.v[i].kind == ENT_TOK_PUNCT || k.v[i].kind == ENT_TOK_CLITIC) continue; /* told apart anyhow */
        ent_timex__lexeme *x = ent_timex__lexeme_of(t, a, ent_str_sub(name, k.v[i].begin, k.v[i].end));
        x->named = true;
        if (!i) x->mask |= (uint64_t)1 << TC_DAY;
    }
}

ent_status ent_timex__load_days(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    const ent_lex_table *tab = ent_lexicon_table(t->lex, "timex_days");
    int name = ent_lex_column(tab, "name"), rule = ent_lex_column(tab, "rule");
    t->days = ent_phrases_new(t->lex, a);
    for (size_t i = 0; i < tab->rows; i++) {
        const ent_row *r = &tab->row[i];
        ent_timex__day d = { .name = ent_cell(r, name) };
        if (!read_rule(ent_cell(r, rule), &d))
            return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "\"%.*s\" is no rule of a day", ENT_FMT(ent_cell(r, rule)));
        mark(t, a, d.name);
        ent_phrases_add(t->days, ent_cell(r, name), (uint32_t)t->day.n);
        *ent_vec_push(a, &t->day) = d;
    }
    return ENT_OK;
}

/* Source: anonymous Gregorian computus (Nature, 1876); Meeus's Julian algorithm. */
ent_day ent_timex__easter(int y, bool orthodox) {
    if (orthodox) {
        int a = y % 4, b = y % 7, c = y % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
        int m = (d + e + 114) / 31, day = (d + e + 114) % 31 + 1;
        return ent_day_of(y, m, day) + (y / 100 - y / 400 - 2);
    }
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    return ent_day_of(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

static ent_day nth_weekday(const ent_timex__day *h, int year) {
    if (h->n > 0) {
        ent_day first = ent_day_of(year, h->month, 1);
        return first + (h->weekday - ent_day_weekday(first) + 7) % 7 + (h->n - 1) * 7 + h->day;
    }
    ent_day last = ent_day_of(year, h->month + 1, 1) - 1;
    return last - (ent_day_weekday(last) - h->weekday + 7) % 7 + h->day;
}

bool ent_timex__holiday(const ent_timex__day *h, int year, ent_timex__point *p) {
    ent_day d;
    if (year < 1) return false;
    switch (h->kind) {
    case FIXED: d = ent_day_of(year, h->month, h->day); break;
    case NTH: d = nth_weekday(h, year); break;
    case EASTER: case ORTHODOX: d = ent_timex__easter(year, h->kind == ORTHODOX) + h->n; break;
    default: return false;
    }
    *p = ent_timex__point_of_day(d, 'D');
    return true;
}
