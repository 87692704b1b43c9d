#include "read.h"

static bool digits(ent_str s, size_t at, size_t n) {
    if (at + n > s.n) return false;
    for (size_t i = at; i < at + n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return true;
}

static int value(ent_str s, size_t at, size_t n) {
    int v = 0;
    for (size_t i = at; i < at + n; i++) v = v * 10 + (s.p[i] - '0');
    return v;
}

static ent_str iso(ent_arena *a, int y, int m, int d) {
    ent_civil c = { y, m, d };
    return y >= 1000 && ent_civil_valid(c) ? ent_day_iso(a, ent_day_of(y, m, d)) : ENT_S("");
}

static int month(ent_str word) {
    static const char MONTHS[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.n < 3) return 0;
    char w[3] = { (char)(word.p[0] | 32), (char)(word.p[1] | 32), (char)(word.p[2] | 32) };
    for (int i = 0; i < 12; i++)
        if (memcmp(MONTHS + 3 * i, w, 3) == 0) return i + 1;
    return 0;
}

/* "27 April 2021", "April 27, 2021", "Tue, 27 Apr 2021 09:00:00 GMT": the first day, month and year named. */
static ent_str in_words(ent_arena *a, ent_str s) {
    int y = 0, m = 0, d = 0;
    for (size_t i = 0; i < s.n;) {
        size_t b = i;
        if (digits(s, i, 1)) {
            while (digits(s, i, 1)) i++;
            if (i - b == 4 && !y) y = value(s, b, 4);
            else if (i - b <= 2 && !d) d = value(s, b, i - b);
        } else if ((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z') {
            while (i < s.n && (s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z') i++;
            if (!m) m = month(ent_str_sub(s, b, i));
        } else {
            i++;
        }
    }
    return iso(a, y, m, d);
}

ent_str ent_read__iso(ent_arena *a, ent_str s) {
    s = ent_str_trim(s);
    if (s.n > 100) s.n = 100;
    if (digits(s, 0, 8) && !digits(s, 8, 1)) return iso(a, value(s, 0, 4), value(s, 4, 2), value(s, 6, 2));
    bool dashes = digits(s, 0, 4) && digits(s, 5, 2) && digits(s, 8, 2) && strchr("-/.", s.p[4]) && s.p[4] == s.p[7];
    return dashes ? iso(a, value(s, 0, 4), value(s, 5, 2), value(s, 8, 2)) : in_words(a, s);
}
