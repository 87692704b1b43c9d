/* One spelling of TIMEX3 values that mean the same. */
#include "eval.h"

#include <stdlib.h>

static bool digits(ent_str s, size_t at, size_t n) {
    if (at + n > s.n) return false;
    for (size_t i = at; i < at + n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return true;
}

/* 2013-03-22T24:00 is the next day's T00; *out is empty when the value is no such thing. */
static bool midnight(ent_arena *a, ent_str v, ent_str *out) {
    if (!digits(v, 0, 4) || v.n < 13 || v.p[4] != '-' || !digits(v, 5, 2) || v.p[7] != '-' || !digits(v, 8, 2)) return false;
    if (memcmp(v.p + 10, "T24", 3) != 0) return false;
    for (size_t i = 13; i < v.n; i += 3)
        if (i + 3 > v.n || memcmp(v.p + i, ":00", 3) != 0) return false;
    ent_civil c = { atoi(ent_str_copy(a, ent_str_sub(v, 0, 4)).p), atoi(ent_str_copy(a, ent_str_sub(v, 5, 7)).p),
                    atoi(ent_str_copy(a, ent_str_sub(v, 8, 10)).p) };
    *out = v;
    if (!ent_civil_valid(c)) return true;
    ent_str day = ent_day_iso(a, ent_day_of(c.year, c.month, c.day) + 1);
    *out = ent_str_fmt(a, "%.*sT00", ENT_FMT(day));
    return true;
}

/* Takes out ":00" behind T16:00 (`colons` 1) or T16 (0), where nothing more exact follows. */
static ent_str without_zeros(ent_arena *a, ent_str v, int colons) {
    size_t head = colons ? 6 : 3;
    for (size_t i = 0; i + head + 3 <= v.n; i++) {
        bool time = v.p[i] == 'T' && digits(v, i + 1, 2) && (!colons || (v.p[i + 3] == ':' && digits(v, i + 4, 2)));
        size_t end = i + head + 3;
        if (!time || memcmp(v.p + i + head, ":00", 3) != 0) continue;
        if (end < v.n && !strchr("Z+-", v.p[end])) continue;
        return ent_str_fmt(a, "%.*s%.*s", (int)(i + head), v.p, (int)(v.n - end), v.p + end);
    }
    return v;
}

/* P12M = P1Y and so on, applied one after the other in this order. */
static const struct {
    const char *head, *unit; /* what stands before and behind the number */
    int times, by;           /* the number is multiplied, or divided where it can be */
    bool zero;               /* … a 0 too */
    const char *new_head, *new_unit;
} RULES[] = {
    { "P", "DE", 10, 1, true, "P", "Y" },  { "P", "CE", 100, 1, true, "P", "Y" },  { "P", "E", 10, 1, true, "P", "Y" },
    { "P", "C", 100, 1, true, "P", "Y" },  { "P", "L", 1000, 1, true, "P", "Y" },  { "P", "W", 7, 1, true, "P", "D" },
    { "P", "M", 1, 12, true, "P", "Y" },   { "P", "Q", 3, 1, true, "P", "M" },     { "PT", "H", 1, 24, false, "P", "D" },
    { "PT", "M", 1, 60, false, "PT", "H" },
};

static ent_str unit(ent_arena *a, ent_str v, size_t rule) {
    size_t h = strlen(RULES[rule].head), u = strlen(RULES[rule].unit);
    if (v.n <= h + u || v.n > 15 || memcmp(v.p, RULES[rule].head, h) != 0 || !digits(v, h, v.n - h - u)) return v;
    if (memcmp(v.p + v.n - u, RULES[rule].unit, u) != 0) return v;
    long long n = atoll(ent_str_copy(a, ent_str_sub(v, h, v.n - u)).p);
    if (n % RULES[rule].by || (!n && !RULES[rule].zero && v.n == h + u + 1)) return v;
    return ent_str_fmt(a, "%s%lld%s", RULES[rule].new_head, n * RULES[rule].times / RULES[rule].by, RULES[rule].new_unit);
}

ent_str ent_eval_canonical(ent_arena *a, ent_str v) {
    static const char *const DECADES[] = { "PXDE", "PXCE", "PXE", "PXC" };
    v = ent_str_trim(v);
    ent_str m;
    if (midnight(a, v, &m)) return m;
    v = without_zeros(a, without_zeros(a, v, 1), 0);
    for (size_t i = 0; i < sizeof RULES / sizeof *RULES; i++) {
        v = unit(a, v, i);
        if (i != 4) continue; /* the unknown numbers have their place between */
        for (size_t k = 0; k < 4; k++)
            if (ent_str_is(v, DECADES[k])) v = ENT_S("PXY");
    }
    return v;
}
