#include "entente/base.h"

bool ent_leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

int ent_month_length(int y, int m) {
    static const int LENGTH[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return m == 2 && ent_leap(y) ? 29 : LENGTH[m - 1];
}

bool ent_civil_valid(ent_civil c) {
    return c.month >= 1 && c.month <= 12 && c.day >= 1 && c.day <= ent_month_length(c.year, c.month);
}

static int floor_div(int a, int b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

/* Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days). */
ent_day ent_day_of(int year, int month, int day) {
    year += floor_div(month - 1, 12);
    month = month - 1 - floor_div(month - 1, 12) * 12 + 1;
    int y = year - (month <= 2);
    int era = floor_div(y, 400);
    int yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468 + day - 1;
}

ent_civil ent_day_civil(ent_day d) {
    int z = d + 719468;
    int era = floor_div(z, 146097);
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;
    int m = mp + (mp < 10 ? 3 : -9);
    return (ent_civil){ yoe + era * 400 + (m <= 2), m, doy - (153 * mp + 2) / 5 + 1 };
}

int ent_day_weekday(ent_day d) { return (d + 3) - floor_div(d + 3, 7) * 7 + 1; }

ent_day ent_iso_week_monday(int year, int week) {
    ent_day fourth = ent_day_of(year, 1, 4); /* always in week 1 */
    return fourth - (ent_day_weekday(fourth) - 1) + (week - 1) * 7;
}

void ent_day_iso_week(ent_day d, int *year, int *week) {
    int y = ent_day_civil(d + 4 - ent_day_weekday(d)).year; /* the Thursday decides */
    *year = y;
    *week = (d - ent_iso_week_monday(y, 1)) / 7 + 1;
}

ent_day ent_day_add_months(ent_day d, int months) {
    ent_civil c = ent_day_civil(d);
    int m0 = c.month - 1 + months;
    int y = c.year + floor_div(m0, 12), m = m0 - floor_div(m0, 12) * 12 + 1;
    int most = ent_month_length(y, m);
    return ent_day_of(y, m, c.day < most ? c.day : most);
}

ent_str ent_day_iso(ent_arena *a, ent_day d) {
    ent_civil c = ent_day_civil(d);
    return ent_str_fmt(a, c.year < 0 ? "-%04d-%02d-%02d" : "%04d-%02d-%02d", c.year < 0 ? -c.year : c.year, c.month, c.day);
}

/* ---- spans of values ------------------------------------------------------------------------------------------ */

static bool digits(ent_str s, size_t at, size_t n, int *v) {
    if (at + n > s.n) return false;
    *v = 0;
    for (size_t i = at; i < at + n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        *v = *v * 10 + (s.p[i] - '0');
    }
    return true;
}

static ent_days months(int y, int first, int n) {
    return (ent_days){ ent_day_of(y, first, 1), ent_day_of(y, first + n, 1) - 1 };
}

/* Behind "YYYY-": quarter, half, season, week, month, day. */
static bool year_part(int y, ent_str s, ent_days *out) {
    int a, b;
    if (s.n == 2 && s.p[0] == 'Q' && digits(s, 1, 1, &a) && a >= 1 && a <= 4) return *out = months(y, a * 3 - 2, 3), true;
    if (s.n == 2 && s.p[0] == 'H' && digits(s, 1, 1, &a) && a >= 1 && a <= 2) return *out = months(y, a * 6 - 5, 6), true;
    static const char SEASONS[] = "SPSUFAWI"; /* winter is named by the year that it begins in */
    if (s.n == 2 && s.p[0] >= 'A')
        for (int i = 0; i < 4; i++)
            if (memcmp(s.p, SEASONS + 2 * i, 2) == 0) return *out = months(y, 3 + 3 * i, 3), true;
    if (s.n >= 3 && s.p[0] == 'W' && digits(s, 1, 2, &a) && a >= 1 && a <= 53) {
        ent_day monday = ent_iso_week_monday(y, a);
        if (s.n == 3) return *out = (ent_days){ monday, monday + 6 }, true;
        if (s.n == 6 && memcmp(s.p + 3, "-WE", 3) == 0) return *out = (ent_days){ monday + 5, monday + 6 }, true;
        if (s.n == 5 && s.p[3] == '-' && digits(s, 4, 1, &b) && b >= 1 && b <= 7)
            return *out = (ent_days){ monday + b - 1, monday + b - 1 }, true;
        return false;
    }
    if (!digits(s, 0, 2, &a) || a < 1 || a > 12) return false;
    if (s.n == 2) return *out = months(y, a, 1), true;
    if (s.n < 5 || s.p[2] != '-' || !digits(s, 3, 2, &b) || !ent_civil_valid((ent_civil){ y, a, b })) return false;
    if (s.n > 5 && s.p[5] != 'T') return false;
    ent_day d = ent_day_of(y, a, b);
    return *out = (ent_days){ d, d }, true;
}

static bool single_span(ent_str s, int fiscal, ent_days *out) {
    int y;
    if (ent_str_has_prefix(s, "FY") && s.n == 6 && digits(s, 2, 4, &y)) return *out = months(y, fiscal ? fiscal : 1, 12), true;
    bool bc = ent_str_has_prefix(s, "BC");
    if (bc || (s.n && s.p[0] == '-')) {
        size_t skip = bc ? 2 : 1;
        ent_str t = ent_str_sub(s, skip, s.n);
        if (!digits(t, 0, 4, &y)) return false;
        y = bc ? 1 - y : -y;
        if (t.n == 4) return *out = months(y, 1, 12), true;
        return t.n > 5 && t.p[4] == '-' && year_part(y, ent_str_sub(t, 5, t.n), out);
    }
    if (s.n == 2 && digits(s, 0, 2, &y)) return *out = months(y * 100, 1, 1200), true;
    if (s.n == 3 && digits(s, 0, 3, &y)) return *out = months(y * 10, 1, 120), true;
    if (!digits(s, 0, 4, &y)) return false;
    if (s.n == 4) return *out = months(y, 1, 12), true;
    return s.n > 5 && s.p[4] == '-' && year_part(y, ent_str_sub(s, 5, s.n), out);
}

bool ent_day_span(ent_str value, int fiscal_start, ent_days *span) {
    *span = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    const char *slash = value.n ? memchr(value.p, '/', value.n) : NULL;
    if (!slash) return single_span(value, fiscal_start, span);
    ent_str a = { value.p, (size_t)(slash - value.p) }, b = ent_str_sub(value, a.n + 1, value.n);
    ent_days x, y;
    bool open_a = ent_str_is(a, ".."), open_b = ent_str_is(b, "..");
    if (open_a && open_b) return false;
    if (!open_a && !single_span(a, fiscal_start, &x)) return false;
    if (!open_b && !single_span(b, fiscal_start, &y)) return false;
    if (!open_a) span->first = x.first;
    if (!open_b) span->last = y.last;
    return open_a || open_b || span->first <= span->last;
}

/* ---- times of day --------------------------------------------------------------------------------------------- */

static const struct {
    const char *code;
    int from, to; /* hours */
} PARTS[] = { { "MO", 6, 12 }, { "MI", 11, 13 }, { "AF", 12, 18 }, { "EV", 18, 22 }, { "NI", 20, 24 }, { "DT", 6, 18 } };

/* As exact as it is said: an hour, a minute or a second long. */
static bool clock_span(ent_str s, double *from, double *to) {
    int v[3] = { 0 }, n = 0;
    size_t at = 0;
    for (; n < 3 && digits(s, at, 2, &v[n]); n++, at += 3)
        if (n < 2 && (at + 2 >= s.n || s.p[at + 2] != ':')) break;
    if (!n && !digits(s, 0, 2, &v[0])) return false;
    if (v[0] > 24 || v[1] > 59 || v[2] > 60) return false;
    static const double LENGTH[] = { 3600, 60, 1, 1 };
    double seconds = v[0] * 3600.0 + v[1] * 60 + v[2];
    *from = seconds / 86400;
    *to = (seconds + LENGTH[n]) / 86400;
    if (*to > 1) *to = 1;
    return *from <= 1;
}

static bool time_span(ent_str s, double *from, double *to) {
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++)
        if (ent_str_is(s, PARTS[i].code)) return *from = PARTS[i].from / 24.0, *to = PARTS[i].to / 24.0, true;
    return clock_span(s, from, to);
}

bool ent_time_span(ent_str value, double *from, double *to) {
    const char *slash = value.n ? memchr(value.p, '/', value.n) : NULL;
    if (!slash) return value.n && time_span(value, from, to);
    double none;
    size_t at = (size_t)(slash - value.p);
    return time_span(ent_str_sub(value, 0, at), from, &none) && time_span(ent_str_sub(value, at + 1, value.n), to, &none) &&
           *from <= *to;
}
