#include "resolve.h"

/* Resolvers of units: "last year", "two days later", "for three weeks", "every Friday". */

static void write_duration(char *out, size_t cap, int32_t unit, int32_t n) {
    if (unit == K_TH && n > 100 && n % 100) { /* five and a half hours */
        snprintf(out, cap, "PT%dH%dM", n / 100, n % 100 * 60 / 100);
        return;
    }
    char code[4] = { (char)(unit & 127), (char)(unit >> 8 & 127), 0, 0 };
    const char *t = code[0] == 'T' ? "T" : "", *u = code[0] == 'T' ? code + 1 : code;
    int32_t factor = 1;
    if (unit == K_FN) u = "W", factor = 2;
    if (unit == K_WE) u = n == 100 ? "WE" : "WE";
    if (n < 0) snprintf(out, cap, "P%sX%s", t, u);
    else if (n % 100 == 0) { /* as a rule */
        char z[ENT_INT_ROOM + 8], *p = ent_put(ent_put(z, ENT_S("P")), ent_str_of(t));
        p = ent_put(ent_put_int(p, n / 100 * factor), ent_str_of(u));
        *p = 0;
        memcpy(out, z, (size_t)(p - z) + 1);
    }
    else if (n % 10 == 0) snprintf(out, cap, "P%s%d.%d%s", t, n / 100, n % 100 / 10, u);
    else snprintf(out, cap, "P%s%d.%02d%s", t, n / 100, n % 100, u);
}

/* "over the past year", "for the next decade": a length, no date. */
static bool stretch(const ent_timex__doc *d, const ent_timex__found *f, int32_t unit) {
    int32_t dei = f->slot[TS_dei];
    if (dei == K_PAST && unit != K_WE) return true;
    if ((dei != K_NEXT && dei != K_FOLL && dei != K_LAST) || (unit != K_Y && unit != K_DE && unit != K_CE) || !f->token) return false;
    return (ent_timex__context(d->tagger, &d->text->token[f->token - 1]) & TX_SPANS) != 0;
}

/* "within the hour", "the year ended June 30": a length. */
static bool ended(const ent_timex__doc *d, const ent_timex__found *f) {
    uint32_t next = f->token + f->tokens;
    if (f->make == TM_bareunit && f->token && ent_timex__word_is(d->tagger, &d->text->token[f->token - 1], TW_within)) return true;
    if (f->make != TM_bareunit || next >= d->text->tokens) return false;
    const ent_token *k = &d->text->token[next];
    return ent_timex__word_is(d->tagger, k, TW_ended) || ent_timex__word_is(d->tagger, k, TW_ending);
}

static bool starts_with(const ent_timex__doc *d, const ent_timex__found *f, int word) {
    return ent_timex__word_is(d->tagger, &d->text->token[f->token], word);
}

/* A day hangs on the last day named in the paragraph; in news "later in the month" on the day of publication. */
static ent_timex__point anchor(ent_timex__doc *d, const ent_timex__found *f, int32_t dei, char gran) {
    ent_timex__point t = ent_timex__today(d);
    if (d->mode == TX_NEWS && dei == TX_NONE && t.gran && gran != 'D') return t;
    ent_timex__point p = ent_timex__reference(d, dei);
    if (gran == 'D' && ent_timex__textual(dei) && p.gran != 'D' && d->day_seen.gran && d->day_block == f->block) return d->day_seen;
    return p;
}

static const char *unknown(char gran) {
    return gran == 'Y' ? "XXXX" : gran == 'M' ? "XXXX-XX" : gran == 'W' ? "XXXX-WXX" : "XXXX-XX-XX";
}

/* "week 12 of 2014" */
static bool week_of_year(ent_timex__doc *d, ent_timex__found *f) {
    int week = f->slot[TS_weekno] / (f->slot[TS_weekno] >= 100 ? 100 : 1), year = ent_timex__today(d).year;
    if (!ent_timex__year_of(d, f, &year) && !year) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-WXX");
    if (week < 1 || week > 53) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-WXX");
    return ent_timex__set_point(f, (ent_timex__point){ .gran = 'W', .year = year, .sub = (int8_t)week });
}

bool ent_timex__unit(ent_timex__doc *d, ent_timex__found *f) {
    int32_t unit = f->slot[TS_unit], dei = tx_has(f, TS_mdei) ? f->slot[TS_mdei] : f->slot[TS_dei];
    int n;
    if (tx_has(f, TS_weekno)) return week_of_year(d, f);
    if (!tx_has(f, TS_unit)) unit = K_D, dei = K_FOLL; /* the morrow */
    char gran = ent_timex__gran_of(unit);
    ent_timex__set_phase(f);
    if (stretch(d, f, unit) || ended(d, f)) {
        f->type = ENT_TIMEX_DURATION;
        write_duration(f->value, sizeof f->value, unit, 100);
        return true;
    }
    if (dei == K_NEXT && (unit == K_D || starts_with(d, f, TW_the))) dei = K_FOLL; /* next day is never tomorrow */
    ent_timex__point p = anchor(d, f, dei, gran);
    if (!p.gran || !gran || !ent_timex__step_of(dei, &n)) {
        if (!gran) return ent_timex__set_value(f, ENT_TIMEX_TIME, "");
        return ent_timex__set_value(f, ENT_TIMEX_DATE, unknown(gran));
    }
    if (unit == K_WE && dei == TX_NONE && d->mode == TX_NEWS && p.gran == 'D' && ent_timex__tense(d, f) < 0) {
        ent_day day = ent_timex__first_day(p); /* the one gone by */
        if (ent_day_weekday(day) < 6) p = ent_timex__point_of_day(day - 7, 'D');
    }
    ent_timex__note_anchor(f, p);
    if (n) p = ent_timex__shift(p, unit, n);
    if (p.gran == gran || gran == 'Y') {
        p.gran = gran;
    } else if (p.gran) {
        static const char ORDER[] = "CEYHQSMWKD";
        const char *have = strchr(ORDER, p.gran), *want = strchr(ORDER, gran);
        if (have && want && (want < have || p.gran == 'D' || p.gran == 'K')) p = ent_timex__point_of_day(ent_timex__first_day(p), gran);
    }
    if (!p.gran) return ent_timex__set_value(f, ENT_TIMEX_DATE, gran == 'D' ? "XXXX-XX-XX" : "XXXX");
    ent_timex__set_point(f, p);
    return true;
}

/* The month or year of "the third week of the month". */
static void whole_unit(ent_timex__doc *d, ent_timex__found *f) {
    ent_timex__found unit = *f;
    unit.slot[TS_unit] = f->slot[TS_unit2];
    unit.slot[TS_dei] = f->slot[TS_udei];
    ent_timex__unit(d, &unit);
    if (!unit.point.gran) {
        ent_timex__set_value(f, ENT_TIMEX_DATE, unit.value);
        return;
    }
    ent_timex__set_point(f, unit.point);
    f->anchor = unit.anchor;
}

/* "the last day of September", "the third week of October" (which keeps the month). */
bool ent_timex__nth_unit(ent_timex__doc *d, ent_timex__found *f) {
    int nth = f->slot[TS_ord];
    if (tx_has(f, TS_unit2)) whole_unit(d, f);
    else if (tx_has(f, TS_month)) ent_timex__date(d, f);
    else ent_timex__year(d, f);
    if (!tx_has(f, TS_ord)) /* the week of March 3 */
        return f->point.gran != 'D' || ent_timex__set_point(f, ent_timex__point_of_day(ent_timex__first_day(f->point), 'W'));
    if (!f->point.gran || f->slot[TS_unit] != K_D) return true;
    ent_timex__point whole = f->point;
    ent_day first = ent_timex__first_day(whole), last = ent_timex__last_day(whole), day = nth < 0 ? last : first + nth - 1;
    return day > last ? true : ent_timex__set_point(f, ent_timex__point_of_day(day, 'D'));
}

/* The number in hundredths; "a few" = -1; none = 1. */
static int32_t amount(const ent_timex__found *f) {
    if (tx_has(f, TS_count)) return f->slot[TS_count];
    return tx_has(f, TS_qty) ? -1 : 100;
}

static const char *approx_mod(int32_t code) {
    switch (code) {
    case TX_K('A', 'P', 'P', 'R'): return "APPROX";
    case TX_K('M', 'O', 'R', 'E'): return "MORE_THAN";
    case TX_K('L', 'E', 'S', 'S'): return "LESS_THAN";
    default: return NULL;
    }
}

static bool plural(const ent_timex__doc *d, const ent_timex__found *f) {
    for (uint32_t i = f->token; i < f->token + f->tokens; i++) {
        ent_timex__lexeme own;
        if (ent_timex__see(d->tagger, d->text, &d->text->token[i], &own)->mask >> TC_UNITS & 1) return true;
    }
    return false;
}

bool ent_timex__duration(ent_timex__doc *d, ent_timex__found *f) {
    const ent_text *x = d->text;
    int32_t unit = f->slot[TS_unit], n = amount(f);
    const ent_token *first = &x->token[f->token];
    if (!tx_has(f, TS_count) && !tx_has(f, TS_qty)) {
        if (plural(d, f)) n = -1; /* "weeks" */
        if (ent_timex__word_is(d->tagger, first, TW_half)) n = 50;
        else if (f->tokens >= 5 && ent_timex__word_is(d->tagger, &first[f->tokens - 1], TW_half)) n = 150; /* a day and a half */
    }
    f->type = ENT_TIMEX_DURATION;
    f->mod = approx_mod(f->slot[TS_approx]);
    if (n == 100 && unit == K_CE && f->tokens >= 5) unit = K_Y, n = 2500; /* a quarter of a century */
    if (n == 50 && unit == K_CE) unit = K_Y, n = 5000;
    if (n == 50 && unit == K_DE) unit = K_Y, n = 500;
    write_duration(f->value, sizeof f->value, unit, n);
    return true;
}

bool ent_timex__units(ent_timex__doc *d, ent_timex__found *f) {
    int32_t n = amount(f);
    if (f->slot[TS_dei] == K_RECENT && !tx_has(f, TS_count)) return ent_timex__set_value(f, ENT_TIMEX_DATE, "PAST_REF");
    if (!tx_has(f, TS_count)) n = -1;
    (void)d;
    f->type = ENT_TIMEX_DURATION;
    write_duration(f->value, sizeof f->value, f->slot[TS_unit], n);
    return true;
}

/* "later" and "earlier" count from the date last named, be it an aside, when that is near. */
static ent_timex__point told_from(ent_timex__doc *d, const ent_timex__found *f) {
    bool days = f->slot[TS_unit] == K_D || f->slot[TS_unit] == K_W; /* parted in 1917, signed four days earlier: than a day told */
    if (days && d->mention.gran == 'Y' && d->day_seen.gran && d->day_block == f->block) return d->day_seen;
    if (d->mention.gran && f->sentence - d->mention_sentence <= 1) return d->mention;
    return ent_timex__reference(d, K_PREV);
}

/* "a week ago today", "two weeks from tomorrow", "a week from Friday": to the day. */
static bool from_day(ent_timex__doc *d, ent_timex__found *f, int32_t n) {
    ent_timex__found day = *f;
    day.slot[TS_dir] = TX_NONE;
    if (tx_has(f, TS_dayrel)) ent_timex__dayrel(d, &day);
    else ent_timex__weekday(d, &day);
    ent_timex__point p = day.point;
    bool gone = p.gran == 'D' && f->slot[TS_dir] == TX_NONE && d->mode == TX_NEWS && ent_timex__first_day(p) < d->out->published;
    if (gone && tx_has(f, TS_wday)) p = ent_timex__shift(p, K_D, 7); /* "a week from Sunday" counts from the next one */
    f->anchor = day.anchor;
    int32_t unit = f->slot[TS_unit], days = unit == K_W ? 7 : unit == K_FN ? 14 : 1;
    if (p.gran != 'D') return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-XX-XX");
    if (unit == K_Y || unit == K_M)
        p = ent_timex__point_of_day(ent_day_add_months(ent_timex__first_day(p), n / 100 * (unit == K_Y ? 12 : 1)), 'D');
    else p = ent_timex__shift(p, K_D, n / 100 * days);
    return ent_timex__set_point(f, p);
}

bool ent_timex__offset(ent_timex__doc *d, ent_timex__found *f) {
    int32_t unit = f->slot[TS_unit], dir = f->slot[TS_dir], n = amount(f);
    if (ent_timex__word_is(d->tagger, &d->text->token[f->token + f->tokens - 1], TW_time)) dir = K_FORWARD; /* in two weeks' time */
    if (tx_has(f, TS_dayrel) || (tx_has(f, TS_wday) && dir == TX_NONE)) return from_day(d, f, dir == K_AGO || dir == K_BEFORE ? -n : n);
    int sign = dir == K_AGO || dir == K_BEFORE ? -1 : 1;
    const ent_token *first = &d->text->token[f->token];
    if (!tx_has(f, TS_count) && ent_timex__word_is(d->tagger, first, TW_half)) n = 50;
    if (!tx_has(f, TS_count) && (f->tokens == 2 || tx_has(f, TS_qty))) n = -1;
    f->mod = approx_mod(f->slot[TS_approx]);
    ent_timex__point p = dir == K_AGO || dir == K_FORWARD ? ent_timex__reference(d, K_LAST) : told_from(d, f);
    if (n == 50 && unit == K_CE) unit = K_Y, n = 5000;
    if (n == 50 && unit == K_Y) unit = K_M, n = 600;
    if (n == 50 && unit == K_DE) unit = K_Y, n = 500;
    if (tx_has(f, TS_wday)) {
        ent_timex__weekday(d, f);
        p = f->point;
    } else if (tx_has(f, TS_udei)) {
        int k;
        p = ent_timex__reference(d, f->slot[TS_udei]);
        if (ent_timex__step_of(f->slot[TS_udei], &k)) p = ent_timex__shift(p, f->slot[TS_unit2], k);
    }
    bool hours = unit == K_TH || unit == K_TM || unit == K_TS, on = hours && p.gran == 'D' && dir != K_AGO; /* some hours later */
    if ((n < 0 && !on) || !p.gran) return ent_timex__set_value(f, ENT_TIMEX_DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    ent_timex__note_anchor(f, p);
    if (tx_has(f, TS_wday) && unit == K_Y) { /* "twenty years ago this Tuesday" keeps the day */
        p.year += sign * n / 100;
        return ent_timex__set_point(f, p);
    }
    if (tx_has(f, TS_unit2) && unit == K_Y) {
        p.year += sign * n / 100;
        return ent_timex__set_point(f, p);
    }
    if (hours) {
        if (p.gran != 'D') return ent_timex__set_value(f, ENT_TIMEX_TIME, "");
        if (unit == K_TH && n > 0) p = ent_timex__shift(p, K_D, sign * (n / 2400)); /* forty-eight hours on */
        ent_timex__set_point(f, p);
        f->type = ENT_TIMEX_TIME;
        strcat(f->value, "TXX:XX");
        return true;
    }
    int weeks = n % 100 ? 0 : unit == K_W ? 7 : unit == TX_K('F', 'N', 0, 0) ? 14 : 0;
    if (weeks && p.gran == 'D') f->exact = ent_timex__shift(p, K_D, sign * weeks * (n / 100));
    p = ent_timex__shift(p, unit, sign * ((n + 50) / 100));
    if (!p.gran) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-XX-XX");
    ent_timex__set_point(f, p);
    return true;
}

bool ent_timex__set(ent_timex__doc *d, ent_timex__found *f) {
    char v[32];
    int32_t n = tx_has(f, TS_count) ? f->slot[TS_count] : 100;
    if (f->tokens == 3 && ent_timex__word_is(d->tagger, &d->text->token[f->token + 1], TW_other)) n = 200;
    if (tx_has(f, TS_ord)) n = f->slot[TS_ord] * 100; /* every second year */
    if (tx_has(f, TS_wday)) {
        snprintf(v, sizeof v, "XXXX-WXX-%d", f->slot[TS_wday]);
    } else if (tx_has(f, TS_month)) {
        snprintf(v, sizeof v, "XXXX-%02d", f->slot[TS_month]);
    } else if (tx_has(f, TS_season)) {
        snprintf(v, sizeof v, "XXXX-%c%c", f->slot[TS_season] & 127, f->slot[TS_season] >> 8 & 127);
    } else if (tx_has(f, TS_set)) {
        char code[5] = { 0 };
        for (int i = 0; i < 4; i++) code[i] = (char)(f->slot[TS_set] >> 8 * i & 127);
        if (code[0] == 'T') snprintf(v, sizeof v, "PT1%s", code + 1);
        else if (code[0] >= '2' && code[0] <= '9') snprintf(v, sizeof v, "P%s", code);
        else if (!strcmp(code, "Q")) snprintf(v, sizeof v, "P1Q");
        else snprintf(v, sizeof v, !strcmp(code, "NI") ? "TNI" : "P1%s", code);
    } else {
        write_duration(v, sizeof v, f->slot[TS_unit], n);
    }
    ent_timex__set_value(f, ENT_TIMEX_SET, v);
    return true;
}

bool ent_timex__fixed(ent_timex__doc *d, ent_timex__found *f) {
    const ent_timex__rule *r = &d->tagger->rule.v[f->rule];
    f->type = (ent_timex_type)r->type;
    snprintf(f->value, sizeof f->value, "%.*s", ENT_FMT(r->value));
    return true;
}
