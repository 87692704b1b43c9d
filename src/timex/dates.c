#include "resolve.h"

/* Resolvers of calendar dates. */

static void impossible(ent_timex__doc *d, const ent_timex__found *f, int year, int month, int day) {
    const ent_token *a = &d->text->token[f->token], *b = &d->text->token[f->token + f->tokens - 1];
    ent_note_add(d->notes, d->text->doc->id, ent_text_line(d->text, a->begin), a->begin, ent_text_bytes(d->text, a->begin, b->end),
                 "no such date: month %d of %d has no day %d", month, year, day);
}

static bool civil(ent_timex__doc *d, ent_timex__found *f, int year, int month, int day) {
    ent_timex__point p = { .gran = day > 0 ? 'D' : 'M', .year = year, .month = month, .day = day > 0 ? day : 0 };
    if (day > 0 && !ent_civil_valid((ent_civil){ year, month, day })) {
        if (d->notes) impossible(d, f, year, month, day);
        p.gran = 'M';
    }
    ent_timex__set_point(f, p);
    return true;
}

/* A month that "this", "last", "the following" points to from `p`. */
static int pointed_year(ent_timex__doc *d, ent_timex__found *f, int month) {
    int32_t dei = f->slot[TS_mdei];
    ent_timex__point p = ent_timex__reference(d, dei);
    int n, from = p.gran == 'M' || p.gran == 'D' ? p.month : p.gran == 'S' ? (p.sub * 3 + 4 > 12 ? 12 : p.sub * 3 + 4) : 6;
    if (!p.gran || !ent_timex__step_of(dei, &n)) return TX_NONE;
    ent_timex__note_anchor(f, p);
    if (n < 0) return month < from ? p.year : p.year - 1;
    if (n > 0) return month > from ? p.year : p.year + 1;
    return p.year;
}

static bool day_slot(const ent_timex__found *f, int *day) {
    *day = tx_has(f, TS_day) ? f->slot[TS_day] : 0;
    return *day > 0;
}

static bool undated(ent_timex__found *f, int month, int day) {
    char v[40];
    if (day > 0) snprintf(v, sizeof v, "XXXX-%02d-%02d", month, day);
    else snprintf(v, sizeof v, "XXXX-%02d", month);
    ent_timex__set_value(f, ENT_TIMEX_DATE, v);
    return true;
}

/* The month that "the 18th" lies in, in news: that of the sentence, else by tense from the day of publication. */
static ent_timex__point news_month(ent_timex__doc *d, const ent_timex__found *f, int day, ent_timex__point t) {
    ent_timex__point seen = d->month_seen;
    if (seen.gran && d->month_sentence == f->sentence && !(seen.gran == 'D' && day < seen.day)) return seen;
    int tense = ent_timex__tense(d, f);
    if (tense < 0 && day > t.day) return ent_timex__shift((ent_timex__point){ 'M', t.year, t.month, 0, 0 }, K_M, -1);
    if (tense > 0 && day < t.day) return ent_timex__shift((ent_timex__point){ 'M', t.year, t.month, 0, 0 }, K_M, 1);
    return t;
}

/* Talks resume on 9 November; five men were killed on the 25th: what has happened lies before the day of writing. */
static ent_timex__point not_ahead(ent_timex__doc *d, const ent_timex__found *f, ent_timex__point p, int day, ent_timex__point t) {
    enum { MONTHS = 2 };
    for (int i = 0; i < MONTHS && ent_day_of(p.year, p.month, day) > ent_timex__first_day(t) && ent_timex__tense(d, f) < 0; i++)
        p = ent_timex__shift((ent_timex__point){ 'M', p.year, p.month, 0, 0 }, K_M, -1);
    return p;
}

/* 3-5 May, March-May: up to the last of them. */
static bool up_to_last(ent_timex__found *f) {
    if (!tx_has(f, TS_last)) return true;
    ent_timex__point a = f->point, b = a;
    if (a.gran == 'D') b.day = f->slot[TS_last];
    else b.month = f->slot[TS_last];
    if (a.gran == 'M' && b.month < a.month) a.year--;
    ent_timex__set_point(f, a);
    f->last_point = b;
    size_t n = strlen(f->value);
    f->value[n++] = '/';
    ent_timex__write_point(b, f->value + n, sizeof f->value - n);
    return true;
}

/* "the 18th": of the month last named, or of the month of writing. */
static bool nth_day(ent_timex__doc *d, ent_timex__found *f, int day) {
    ent_timex__point p = d->month_seen.gran ? d->month_seen : ent_timex__today(d), t = ent_timex__today(d);
    int32_t dei = f->slot[TS_mdei];
    int n = 0;
    bool dispatch = d->mode == TX_NEWS && !(d->review && d->month_seen.gran);
    if (dispatch && t.gran == 'D' && dei == TX_NONE) p = news_month(d, f, day, t);
    if ((dei == K_THIS || dei == K_NEXT || dei == K_LAST) && t.gran && d->mode != TX_NARRATIVE) p = t;
    if (!p.gran || !p.month) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-XX-XX");
    if (d->mode == TX_NEWS && t.gran == 'D' && dei == TX_NONE) p = not_ahead(d, f, p, day, t);
    if (dei != TX_NONE && ent_timex__step_of(dei, &n) && n) p = ent_timex__shift((ent_timex__point){ 'M', p.year, p.month, 0, 0 }, K_M, n);
    ent_timex__note_anchor(f, (ent_timex__point){ 'M', p.year, p.month, 0, 0 });
    return civil(d, f, p.year, p.month, day) && up_to_last(f);
}

bool ent_timex__date(ent_timex__doc *d, ent_timex__found *f) {
    int month = tx_has(f, TS_month) ? f->slot[TS_month] : tx_has(f, TS_mon) ? f->slot[TS_mon] : 0, day, year;
    day_slot(f, &day);
    ent_timex__set_phase(f);
    if (!month) return day ? nth_day(d, f, day) : ent_timex__year(d, f);
    if (ent_timex__year_of(d, f, &year)) {
        f->explicit_year = tx_has(f, TS_year) || tx_has(f, TS_bcyear) || tx_has(f, TS_year2);
    } else if (tx_has(f, TS_mdei)) {
        year = pointed_year(d, f, month);
    } else {
        year = ent_timex__guess_year(d, f, month, day);
        if (year != TX_NONE) ent_timex__note_anchor(f, (ent_timex__point){ .gran = 'Y', .year = year });
    }
    if (year == TX_NONE) return undated(f, month, day);
    civil(d, f, year, month, day);
    return up_to_last(f);
}

bool ent_timex__numeric(ent_timex__doc *d, ent_timex__found *f) {
    int a = f->slot[TS_n1], b = f->slot[TS_n2], year;
    bool day_first = a > 12 || (b <= 12 && d->out->day_first == 1);
    if (!ent_timex__year_of(d, f, &year)) return true;
    int month = day_first ? b : a, day = day_first ? a : b;
    f->explicit_year = true;
    if (month > 12) {
        if (d->notes) impossible(d, f, year, month, day);
        ent_timex__set_point(f, (ent_timex__point){ .gran = 'Y', .year = year });
        return true;
    }
    civil(d, f, year, month, day);
    return true;
}

bool ent_timex__year(ent_timex__doc *d, ent_timex__found *f) {
    int year;
    ent_timex__set_phase(f);
    if (!ent_timex__year_of(d, f, &year)) return true;
    f->explicit_year = true;
    ent_timex__set_point(f, (ent_timex__point){ .gran = 'Y', .year = year });
    if (!tx_has(f, TS_last)) return true;
    f->last_point = (ent_timex__point){ .gran = 'Y', .year = f->slot[TS_last] };
    size_t n = strlen(f->value);
    snprintf(f->value + n, sizeof f->value - n, "/%04d", f->slot[TS_last]);
    return true;
}

bool ent_timex__decade(ent_timex__doc *d, ent_timex__found *f) {
    int y = tx_has(f, TS_decade) ? f->slot[TS_decade] : f->slot[TS_year];
    ent_timex__set_phase(f);
    if (y < 10) y *= 10;
    if (y < 100) {
        int base = d->now.gran && d->now.year > 1000 ? d->now.year / 100 * 100 : 1900;
        y += base;
    }
    f->explicit_year = true;
    ent_timex__set_point(f, (ent_timex__point){ .gran = 'E', .year = y / 10 * 10 });
    return true;
}

bool ent_timex__century(ent_timex__doc *d, ent_timex__found *f) {
    (void)d;
    int c = f->slot[TS_century];
    ent_timex__set_phase(f);
    ent_timex__point p = { .gran = 'C', .year = f->slot[TS_era] == K_BC ? 1 - c * 100 : (c - 1) * 100 };
    ent_timex__set_point(f, p);
    if (f->slot[TS_era] == K_BC) snprintf(f->value, sizeof f->value, "BC%02d", c - 1), f->point.gran = 0;
    else if (c == 1) snprintf(f->value, sizeof f->value, "00");
    return true;
}

static int season_index(int32_t code) {
    static const int32_t CODES[] = { TX_K('S', 'P', 0, 0), TX_K('S', 'U', 0, 0), TX_K('F', 'A', 0, 0), TX_K('W', 'I', 0, 0) };
    for (int i = 0; i < 4; i++)
        if (CODES[i] == code) return i;
    return 0;
}

/* The year of a part that begins with `month` and has none of its own. */
static bool part_year(ent_timex__doc *d, ent_timex__found *f, int month, int *year) {
    if (ent_timex__year_of(d, f, year)) {
        f->explicit_year = tx_has(f, TS_year) || tx_has(f, TS_bcyear) || tx_has(f, TS_year2);
        return true;
    }
    *year = tx_has(f, TS_mdei) ? pointed_year(d, f, month) : ent_timex__guess_year(d, f, month, 0);
    return *year != TX_NONE;
}

bool ent_timex__season(ent_timex__doc *d, ent_timex__found *f) {
    static const char *const NAMES[] = { "SP", "SU", "FA", "WI" };
    int s = season_index(f->slot[TS_season]), year;
    ent_timex__set_phase(f);
    if (part_year(d, f, s == 3 ? 12 : 4 + 3 * s, &year)) {
        ent_timex__set_point(f, (ent_timex__point){ .gran = 'S', .year = year, .sub = s });
        return true;
    }
    char v[16];
    snprintf(v, sizeof v, "XXXX-%s", NAMES[s]);
    ent_timex__set_value(f, ENT_TIMEX_DATE, v);
    return true;
}

bool ent_timex__quarter(ent_timex__doc *d, ent_timex__found *f) {
    int q = f->slot[TS_quarter], year;
    if (q == TX_NONE || !part_year(d, f, q * 3 - 1, &year)) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-QX");
    ent_timex__set_point(f, (ent_timex__point){ .gran = 'Q', .year = year, .sub = q });
    if (!d->fiscal_report || tx_has(f, TS_year) || d->out->fiscal_start < 2) return true;
    /* a fiscal quarter, by its months */
    ent_day first = ent_day_of(d->report_first, d->out->fiscal_start + 3 * (q - 1), 1);
    ent_timex__set_point(f, ent_timex__point_of_day(first, 'M'));
    f->last_point = ent_timex__point_of_day(ent_day_add_months(first, 2), 'M');
    size_t n = strlen(f->value);
    f->value[n++] = '/';
    ent_timex__write_point(f->last_point, f->value + n, sizeof f->value - n);
    return true;
}

bool ent_timex__half(ent_timex__doc *d, ent_timex__found *f) {
    int h = f->slot[TS_half], year;
    if (h == TX_NONE || !part_year(d, f, h * 6 - 3, &year)) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-HX");
    ent_timex__set_point(f, (ent_timex__point){ .gran = 'H', .year = year, .sub = h });
    return true;
}

bool ent_timex__fiscal(ent_timex__doc *d, ent_timex__found *f) {
    int year = f->slot[TS_fiscal], n;
    ent_timex__set_phase(f);
    if (year == TX_NONE) {
        ent_timex__point p = ent_timex__today(d);
        if (!p.gran || !ent_timex__step_of(f->slot[TS_ydei], &n)) return ent_timex__set_value(f, ENT_TIMEX_DATE, "FYXXXX");
        year = (d->fiscal_report ? d->out->reports_on : p.year) + n;
    }
    f->type = ENT_TIMEX_DATE;
    f->explicit_year = tx_has(f, TS_fiscal);
    snprintf(f->value, sizeof f->value, "FY%04d", year);
    return true;
}

/* "2010–11": a fiscal year where the document has such, else a range. */
bool ent_timex__split_year(ent_timex__doc *d, ent_timex__found *f) {
    int y = f->slot[TS_fiscal];
    if (d->fiscal_words) return ent_timex__fiscal(d, f);
    f->explicit_year = true;
    ent_timex__set_point(f, (ent_timex__point){ .gran = 'Y', .year = y });
    f->last_point = (ent_timex__point){ .gran = 'Y', .year = y / 100 * 100 + f->slot[TS_short] };
    snprintf(f->value, sizeof f->value, "%04d/%04d", y, f->last_point.year);
    return true;
}

/* ---- days ----------------------------------------------------------------------------------------------------- */

static bool several(const ent_timex__doc *d, const ent_timex__found *f) {
    return ent_str_has_suffix(ent_token_str(d->text, &d->text->token[f->token + f->tokens - 1]), "days") && f->make == TM_weekday;
}

bool ent_timex__weekday(ent_timex__doc *d, ent_timex__found *f) {
    int32_t dei = f->slot[TS_wdei];
    int wd = f->slot[TS_wday], n = 0;
    if (several(d, f)) { /* "on Mondays" */
        char v[16];
        snprintf(v, sizeof v, "XXXX-WXX-%d", wd);
        return ent_timex__set_value(f, ENT_TIMEX_SET, v);
    }
    if (tx_has(f, TS_udei)) { /* "Wednesday of this week" */
        ent_timex__point week = ent_timex__reference(d, f->slot[TS_udei]);
        if (week.gran != 'D' || f->slot[TS_unit2] != K_W || !ent_timex__step_of(f->slot[TS_udei], &n)) week.gran = 0;
        if (!week.gran) return ent_timex__set_value(f, ENT_TIMEX_DATE, "XXXX-XX-XX");
        ent_day t = ent_timex__first_day(week);
        return ent_timex__set_point(f, ent_timex__point_of_day(t - ent_day_weekday(t) + wd + 7 * n, 'D'));
    }
    ent_timex__point p = ent_timex__textual(dei) && dei != TX_NONE ? ent_timex__reference(d, dei) : (ent_timex__point){ 0 };
    if (!p.gran) p = d->mode == TX_NARRATIVE ? d->narrative : ent_timex__today(d);
    if (p.gran != 'D') {
        char v[16];
        snprintf(v, sizeof v, "XXXX-WXX-%d", wd);
        return ent_timex__set_value(f, ENT_TIMEX_DATE, v);
    }
    ent_day t = ent_timex__first_day(p);
    int back = (ent_day_weekday(t) - wd + 7) % 7, ahead = (wd - ent_day_weekday(t) + 7) % 7;
    ent_timex__note_anchor(f, p);
    if (!ent_timex__step_of(dei, &n)) n = 0;
    ent_day day;
    if (dei == K_THIS) day = t - ent_day_weekday(t) + wd;
    else if (n < 0) day = t - (back ? back : 7);
    else if (n > 0) day = t + (ahead ? ahead : 7);
    else if (d->mode == TX_NARRATIVE) day = t + ahead;
    else day = ent_timex__tense(d, f) > 0 ? t + ahead : t - back;
    ent_timex__set_point(f, ent_timex__point_of_day(day, 'D'));
    return true;
}

bool ent_timex__named_day(ent_timex__doc *d, ent_timex__found *f) {
    const ent_timex__day *h = &d->tagger->day.v[f->slot[TS_holiday]];
    ent_timex__point p;
    int year, n;
    if (!ent_timex__year_of(d, f, &year)) {
        int month = h->month ? h->month : 4;
        year = ent_timex__guess_year(d, f, month, h->day && h->kind == 0 ? h->day : 0);
    } else if (tx_has(f, TS_ydei) && ent_timex__step_of(f->slot[TS_ydei], &n) && d->out->published != ENT_NO_DAY &&
               ent_timex__holiday(h, year - n, &p)) {
        ent_day day = ent_timex__first_day(p); /* "last Thanksgiving": the latest one */
        if (n < 0 && day < d->out->published) year -= n;
        if (n > 0 && day > d->out->published) year -= n;
    }
    if (year == TX_NONE || !ent_timex__holiday(h, year, &p)) {
        char v[16] = "XXXX-XX-XX";
        if (year != TX_NONE && year > 0) snprintf(v, sizeof v, "%04d", year);
        return ent_timex__set_value(f, ENT_TIMEX_DATE, v);
    }
    f->explicit_year = tx_has(f, TS_year);
    ent_timex__set_point(f, p);
    return true;
}

bool ent_timex__dayrel(ent_timex__doc *d, ent_timex__found *f) {
    int n = f->slot[TS_dayrel];
    ent_timex__point p = ent_timex__today(d);
    if (tx_has(f, TS_dir)) n += f->slot[TS_dir] == K_BEFORE ? -1 : 1; /* the day before yesterday */
    if (d->mode == TX_NARRATIVE || p.gran != 'D') {
        static const char *const REF[] = { "PAST_REF", "PRESENT_REF", "FUTURE_REF" };
        return ent_timex__set_value(f, ENT_TIMEX_DATE, n == 100 ? "PRESENT_REF" : REF[(n > 0) - (n < 0) + 1]);
    }
    ent_timex__note_anchor(f, p);
    ent_timex__set_point(f, ent_timex__point_of_day(ent_timex__first_day(p) + (n == 100 ? 0 : n), 'D'));
    if (n != 100) return true;
    f->type = ENT_TIMEX_TIME;
    strcat(f->value, "TNI");
    return true;
}
