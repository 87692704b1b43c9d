#include "format.h"

#include <ctype.h>

static const char *const NAMES[] = { "", "day", "week", "month", "quarter", "season", "half", "year", "fiscal year",
                                     "decade", "century", "span", "open" };
static const char *const MONTHS[] = { "January", "February", "March", "April", "May", "June", "July", "August",
                                      "September", "October", "November", "December" };

const char *ent_render__precision_name(ent_render__precision p) { return NAMES[p]; }

/* Does the text have this shape? 9 = a digit, * = anything from here on, others = themselves. */
static bool shaped(ent_str s, const char *shape) {
    size_t i = 0;
    for (; shape[i] && shape[i] != '*'; i++) {
        if (i >= s.n) return false;
        if (shape[i] == '9' ? !isdigit((unsigned char)s.p[i]) : s.p[i] != shape[i]) return false;
    }
    return shape[i] == '*' || i == s.n;
}

static const struct {
    const char *shape;
    ent_render__precision precision;
} SHAPES[] = {
    { "9999-99-99*", P_DAY },    { "9999-99", P_MONTH },     { "9999", P_YEAR },       { "999", P_DECADE },
    { "99", P_CENTURY },         { "9999-Q9", P_QUARTER },   { "9999-H9", P_HALF },    { "9999-SP", P_SEASON },
    { "9999-SU", P_SEASON },     { "9999-FA", P_SEASON },    { "9999-WI", P_SEASON },  { "9999-W99*", P_WEEK },
    { "FY9999*", P_FISCAL_YEAR }, { "BC9999", P_YEAR },      { "-9999-99-99*", P_DAY }, { "-9999-99", P_MONTH },
    { "-9999", P_YEAR },
};

ent_render__precision ent_render__precision_of(ent_str date) {
    if (!date.n) return P_NONE;
    const char *slash = memchr(date.p, '/', date.n);
    if (slash) {
        size_t at = (size_t)(slash - date.p);
        ent_str a = ent_str_sub(date, 0, at), b = ent_str_sub(date, at + 1, date.n);
        return !a.n || !b.n || ent_str_is(a, "..") || ent_str_is(b, "..") ? P_OPEN : P_SPAN;
    }
    for (size_t i = 0; i < sizeof SHAPES / sizeof *SHAPES; i++)
        if (shaped(date, SHAPES[i].shape)) return SHAPES[i].precision;
    return P_SPAN;
}

ent_str ent_render__day(char text[ENT_DAY_TEXT], ent_day d) {
    if (d == ENT_NO_DAY) return (ent_str){ "", 0 };
    ent_civil c = ent_day_civil(d);
    char *p = text;
    unsigned year = (unsigned)(c.year < 0 ? -c.year : c.year);
    if (c.year < 0) *p++ = '-';
    if (year > 9999) p += snprintf(p, 10, "%u", year);
    else
        for (unsigned k = 1000; k; k /= 10) *p++ = (char)('0' + year / k % 10);
    const int part[] = { c.month, c.day };
    for (int i = 0; i < 2; i++) {
        *p++ = '-';
        *p++ = (char)('0' + part[i] / 10);
        *p++ = (char)('0' + part[i] % 10);
    }
    return (ent_str){ text, (size_t)(p - text) };
}

static int number(ent_str s, size_t at, size_t n) {
    int v = 0;
    for (size_t i = at; i < at + n; i++) v = v * 10 + (s.p[i] - '0');
    return v;
}

static const char *month(ent_str s) {
    int m = number(s, 5, 2);
    return m >= 1 && m <= 12 ? MONTHS[m - 1] : "?";
}

/* Words of one date without a slash into text[cap]. */
static void words_of(char *text, size_t cap, ent_str s) {
    static const char *const ORDINAL[] = { "first", "second", "third", "fourth" };
    static const struct {
        const char *code, *name;
    } SEASONS[] = { { "SP", "spring" }, { "SU", "summer" }, { "FA", "autumn" }, { "WI", "winter" } };
    ent_render__precision p = ent_render__precision_of(s);
    bool plain = s.n && isdigit((unsigned char)s.p[0]);
    if (p == P_DAY && plain) snprintf(text, cap, "%d %s %d", number(s, 8, 2), month(s), number(s, 0, 4));
    else if (p == P_MONTH && plain) snprintf(text, cap, "%s %d", month(s), number(s, 0, 4));
    else if (p == P_YEAR && s.p[0] == 'B') snprintf(text, cap, "%d BC", number(s, 2, 4));
    else if (p == P_DECADE) snprintf(text, cap, "%.*s0s", ENT_FMT(s));
    else if (p == P_CENTURY) snprintf(text, cap, "%.*s00s", ENT_FMT(s));
    else if (p == P_FISCAL_YEAR) snprintf(text, cap, "fiscal year %.*s", (int)s.n - 2, s.p + 2);
    else if ((p == P_QUARTER || p == P_HALF) && s.p[6] >= '1' && s.p[6] <= '4')
        snprintf(text, cap, "%s %s of %d", ORDINAL[s.p[6] - '1'], NAMES[p], number(s, 0, 4));
    else if (p == P_WEEK) snprintf(text, cap, "%s %d of %d", s.n > 8 ? "weekend of week" : "week", number(s, 6, 2), number(s, 0, 4));
    else snprintf(text, cap, "%.*s", ENT_FMT(s));
    for (size_t i = 0; p == P_SEASON && i < sizeof SEASONS / sizeof *SEASONS; i++)
        if (ent_str_is(ent_str_sub(s, 5, s.n), SEASONS[i].code)) snprintf(text, cap, "%s %d", SEASONS[i].name, number(s, 0, 4));
}

ent_str ent_render__date_words(char text[ENT_DATE_WORDS], ent_str date) {
    const char *slash = date.n ? memchr(date.p, '/', date.n) : NULL;
    if (!slash) {
        words_of(text, ENT_DATE_WORDS, date);
        return ent_str_of(text);
    }
    size_t at = (size_t)(slash - date.p);
    ent_str a = ent_str_sub(date, 0, at), b = ent_str_sub(date, at + 1, date.n);
    char from[64], to[64];
    words_of(from, sizeof from, a);
    words_of(to, sizeof to, b);
    bool no_a = !a.n || ent_str_is(a, ".."), no_b = !b.n || ent_str_is(b, "..");
    if (no_b) snprintf(text, ENT_DATE_WORDS, "since %s", from);
    else if (no_a) snprintf(text, ENT_DATE_WORDS, "until %s", to);
    else snprintf(text, ENT_DATE_WORDS, "%s to %s", from, to);
    return ent_str_of(text);
}

ent_str ent_render__date_caveat(char text[ENT_DATE_WORDS], ent_str date) {
    ent_render__precision p = ent_render__precision_of(date);
    if (p == P_NONE || p == P_DAY) return (ent_str){ "", 0 };
    char words[ENT_DATE_WORDS];
    ent_render__date_words(words, date);
    bool some_day = p < P_SPAN;
    snprintf(text, ENT_DATE_WORDS, some_day ? "%.120s, no day given" : "%.120s", words);
    return ent_str_of(text);
}
