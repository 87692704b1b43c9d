#include "entente/base.h"

int ent_str_cmp(ent_str a, ent_str b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool ent_str_has_prefix(ent_str s, const char *prefix) {
    size_t n = strlen(prefix);
    return s.n >= n && memcmp(s.p, prefix, n) == 0;
}

bool ent_str_has_suffix(ent_str s, const char *suffix) {
    size_t n = strlen(suffix);
    return s.n >= n && memcmp(s.p + s.n - n, suffix, n) == 0;
}

static bool blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

ent_str ent_str_trim(ent_str s) {
    while (s.n && blank(s.p[0])) s.p++, s.n--;
    while (s.n && blank(s.p[s.n - 1])) s.n--;
    return s;
}

bool ent_str_split(ent_str *rest, char sep, ent_str *part) {
    if (!rest->p) return false;
    const char *at = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
    if (at) {
        *part = (ent_str){ rest->p, (size_t)(at - rest->p) };
        *rest = (ent_str){ at + 1, rest->n - part->n - 1 };
    } else {
        *part = *rest;
        *rest = (ent_str){ NULL, 0 };
    }
    return true;
}

ent_str ent_str_copy(ent_arena *a, ent_str s) {
    char *p = ent_arena_alloc(a, s.n + 1);
    if (s.n) memcpy(p, s.p, s.n);
    return (ent_str){ p, s.n };
}

ent_str ent_str_join(ent_arena *a, ent_str x, ent_str y, ent_str z) {
    char *p = ent_arena_alloc(a, x.n + y.n + z.n + 1);
    return (ent_str){ p, (size_t)(ent_put(ent_put(ent_put(p, x), y), z) - p) };
}

ent_str ent_str_fmt(ent_arena *a, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    char most[256]; /* enough as a rule: written once */
    int n = vsnprintf(most, sizeof most, format, args);
    va_end(args);
    char *p = ent_arena_alloc(a, (size_t)n + 1);
    if ((size_t)n < sizeof most) memcpy(p, most, (size_t)n + 1);
    else vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return (ent_str){ p, (size_t)n };
}

/* Eight bytes, the first the lowest. */
static uint64_t eight(const char *p) {
    uint64_t x;
    memcpy(&x, p, sizeof x);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    return x;
}

static uint64_t mixed(uint64_t h, uint64_t x) {
    h = (h ^ x) * 0xff51afd7ed558ccdu;
    return h ^ h >> 32;
}

/* Eight bytes at a time; the last eight may overlap those before them. (The multiplier is MurmurHash3's.) */
uint64_t ent_str_hash(ent_str s) {
    uint64_t h = 0x9e3779b97f4a7c15u ^ s.n;
    if (s.n >= 8) {
        for (size_t i = 0; i + 8 < s.n; i += 8) h = mixed(h, eight(s.p + i));
        h = mixed(h, eight(s.p + s.n - 8));
    } else {
        uint64_t x = 0;
        for (size_t i = 0; i < s.n; i++) x = x << 8 | (unsigned char)s.p[i];
        h = mixed(h, x);
    }
    return mixed(h, h >> 29);
}
