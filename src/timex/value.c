#include "timex.h"

/* Points of the calendar: written as TIMEX3 values, moved by units. */

static const char *const SEASONS[] = { "SP", "SU", "FA", "WI" };

/* Written without printf: a document may have a date every hundred bytes. */
static char *digits(char *p, int v, int n) {
    for (int i = n; i-- > 0; v /= 10) p[i] = (char)('0' + v % 10);
    return p + n;
}

static char *year_text(char *p, int year, int divide, int n) {
    if (year > 0) return digits(p, year / divide, n);
    *p++ = 'B', *p++ = 'C';
    return digits(p, (1 - year) / divide, n);
}

void ent_timex__write_point(ent_timex__point p, char *out, size_t cap) {
    char text[32], *t = text;
    if (p.gran == 'C') t = year_text(t, p.year, 100, 2);
    else if (p.gran == 'E') t = year_text(t, p.year, 10, 3);
    else if (p.gran) t = year_text(t, p.year, 1, 4);
    switch (p.gran) {
    case 'H': case 'Q': *t++ = '-', *t++ = p.gran, t = digits(t, p.sub, 1); break;
    case 'S': *t++ = '-', memcpy(t, SEASONS[p.sub & 3], 2), t += 2; break;
    case 'M': *t++ = '-', t = digits(t, p.month, 2); break;
    case 'W': case 'K':
        *t++ = '-', *t++ = 'W', t = digits(t, p.sub, 2);
        if (p.gran == 'K') memcpy(t, "-WE", 3), t += 3;
        break;
    case 'D': *t++ = '-', t = digits(t, p.month, 2), *t++ = '-', t = digits(t, p.day, 2); break;
    default: break;
    }
    size_t n = (size_t)(t - text);
    if (n >= cap) n = cap - 1;
    memcpy(out, text, n);
    out[n] = 0;
}

ent_timex__point ent_timex__point_of_day(ent_day d, char gran) {
    ent_civil c = ent_day_civil(d);
    ent_timex__point p = { gran, c.year, c.month, c.day, 0 };
    switch (gran) {
    case 'W': case 'K': {
        int week;
        ent_day_iso_week(d, &p.year, &week);
        p.sub = (int8_t)week;
        break;
    }
    case 'Q': p.sub = (c.month + 2) / 3; break;
    case 'H': p.sub = c.month > 6 ? 2 : 1; break;
    case 'S': /* winter is named by the year that it begins in */
        p.sub = (c.month + 9) % 12 / 3;
        if (c.month < 3) p.year--;
        break;
    case 'E': p.year -= ((c.year % 10) + 10) % 10; break;
    case 'C': p.year -= ((c.year % 100) + 100) % 100; break;
    default: break;
    }
    return p;
}

static ent_days span(ent_timex__point p) {
    int first = 1, n = 12, year = p.year;
    switch (p.gran) {
    case 'C': return (ent_days){ ent_day_of(year, 1, 1), ent_day_of(year + 100, 1, 1) - 1 };
    case 'E': return (ent_days){ ent_day_of(year, 1, 1), ent_day_of(year + 10, 1, 1) - 1 };
    case 'H': first = p.sub * 6 - 5, n = 6; break;
    case 'Q': first = p.sub * 3 - 2, n = 3; break;
    case 'S': first = 3 + 3 * p.sub, n = 3; break;
    case 'M': first = p.month, n = 1; break;
    case 'W': case 'K': {
        ent_day monday = ent_iso_week_monday(year, p.sub);
        return (ent_days){ p.gran == 'K' ? monday + 5 : monday, monday + 6 };
    }
    case 'D': {
        ent_day d = ent_day_of(year, p.month, p.day);
        return (ent_days){ d, d };
    }
    case 'Y': break;
    default: return (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    }
    return (ent_days){ ent_day_of(year, first, 1), ent_day_of(year, first + n, 1) - 1 };
}

ent_day ent_timex__first_day(ent_timex__point p) { return span(p).first; }
ent_day ent_timex__last_day(ent_timex__point p) { return span(p).last; }

static ent_day middle(ent_timex__point p) {
    ent_days s = span(p);
    return s.first + (s.last - s.first) / 2;
}

static ent_timex__point year_point(int year) { return (ent_timex__point){ .gran = 'Y', .year = year }; }

/* Months on a point that is no finer than its kind allows: a year stays a year. */
static ent_timex__point add_months(ent_timex__point p, int n, char gran) {
    if (p.gran == 'Y') return year_point(p.year + (n < 0 ? -((-n + 6) / 12) : (n + 6) / 12));
    ent_day d = p.gran == 'D' ? span(p).first : middle(p);
    return ent_timex__point_of_day(ent_day_add_months(d, n), gran);
}

static ent_timex__point add_days(ent_timex__point p, int n, char gran) {
    if (p.gran == 'Y' || p.gran == 'E' || p.gran == 'C') return (ent_timex__point){ 0 };
    if (p.gran == 'M' || p.gran == 'S' || p.gran == 'Q' || p.gran == 'H') {
        return ent_timex__point_of_day(middle(p) + n, n > 45 || n < -45 || p.gran == 'M' ? 'M' : p.gran);
    }
    return ent_timex__point_of_day((p.gran == 'D' ? span(p).first : middle(p)) + n, p.gran == 'D' || gran != 'D' ? gran : 'W');
}

ent_timex__point ent_timex__shift(ent_timex__point p, int32_t unit, int n) {
    if (n > 100000 || n < -100000 || !p.gran) return (ent_timex__point){ 0 };
    switch (unit) {
    case TX_CODE4('Y', 0, 0, 0): return p.gran == 'E' || p.gran == 'C' ? (ent_timex__point){ 0 } : year_point(p.year + n);
    case TX_CODE4('D', 'E', 0, 0): return year_point(p.year + 10 * n);
    case TX_CODE4('C', 'E', 0, 0): return year_point(p.year + 100 * n);
    case TX_CODE4('M', 'L', 0, 0): return year_point(p.year + 1000 * n);
    case TX_CODE4('M', 0, 0, 0): return add_months(p, n, 'M');
    case TX_CODE4('Q', 0, 0, 0): return add_months(p, 3 * n, 'Q');
    case TX_CODE4('S', 'M', 0, 0): return add_months(p, 6 * n, 'H');
    case TX_CODE4('W', 0, 0, 0): return add_days(p, 7 * n, 'W');
    case TX_CODE4('W', 'E', 0, 0): return add_days(p, 7 * n, 'K');
    case TX_CODE4('F', 'N', 0, 0): return add_days(p, 14 * n, 'W');
    case TX_CODE4('D', 0, 0, 0): return add_days(p, n, 'D');
    default: return (ent_timex__point){ 0 };
    }
}
