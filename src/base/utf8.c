#include "entente/base.h"

#include <utf8proc.h>

size_t ent_utf8_next(ent_str s, size_t at, int32_t *rune) {
    unsigned char c = (unsigned char)s.p[at];
    if (c < 0x80) {
        *rune = c;
        return 1;
    }
    utf8proc_int32_t r;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &r);
    if (n <= 0) {
        *rune = -1;
        return 1;
    }
    *rune = r;
    return (size_t)n;
}

size_t ent_utf8_put(char out[4], int32_t rune) {
    return (size_t)utf8proc_encode_char(rune, (utf8proc_uint8_t *)out);
}

bool ent_utf8_valid(ent_str s, size_t *bad) {
    for (size_t i = 0; i < s.n;) {
        uint64_t eight, four[4];
        while (i + 32 <= s.n && (memcpy(four, s.p + i, 32), !((four[0] | four[1] | four[2] | four[3]) & 0x8080808080808080u))) i += 32;
        if (i == s.n) break;
        if (i + 8 <= s.n && (memcpy(&eight, s.p + i, 8), !(eight & 0x8080808080808080u))) {
            i += 8;
            continue;
        }
        int32_t r;
        size_t n = ent_utf8_next(s, i, &r);
        if (r < 0) {
            if (bad) *bad = i;
            return false;
        }
        i += n;
    }
    return true;
}

int ent_utf8_width(ent_str s) {
    int w = 0;
    for (size_t i = 0; i < s.n;) {
        int32_t r;
        i += ent_utf8_next(s, i, &r);
        w += r < 0 ? 1 : utf8proc_charwidth(r);
    }
    return w;
}

size_t ent_utf8_count(ent_str s) {
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
    return n;
}

bool ent_rune_is_letter(int32_t r) {
    if (r < 0x80) return (r | 32) >= 'a' && (r | 32) <= 'z';
    utf8proc_category_t c = utf8proc_category(r);
    return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO) || c == UTF8PROC_CATEGORY_MN || c == UTF8PROC_CATEGORY_MC;
}

bool ent_rune_is_upper(int32_t r) {
    if (r < 0x80) return r >= 'A' && r <= 'Z';
    utf8proc_category_t c = utf8proc_category(r);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool ent_rune_is_space(int32_t r) {
    if (r < 0x80) return r == ' ' || (r >= '\t' && r <= '\r');
    utf8proc_category_t c = utf8proc_category(r);
    return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP || r == 0x85 || r == 0xfeff;
}

/* Letters that Unicode does not decompose but that readers write without their stroke. */
static const struct {
    int32_t rune;
    const char *plain;
} UNSTROKED[] = {
    { 0x2018, "'" }, { 0x2019, "'" }, { 0x02bc, "'" }, { 0x02bb, "'" }, { 0x201c, "\"" }, { 0x201d, "\"" },
    { 0x2010, "-" }, { 0x2011, "-" }, { 0x2012, "-" }, { 0x2013, "-" }, { 0x2014, "-" }, { 0x2015, "-" },
    { 0x2212, "-" }, { 0x00d8, "o" }, { 0x00f8, "o" }, { 0x0141, "l" }, { 0x0142, "l" }, { 0x0110, "d" },
    { 0x0111, "d" }, { 0x00d0, "d" }, { 0x00f0, "d" }, { 0x00de, "th" }, { 0x00fe, "th" }, { 0x00c6, "ae" },
    { 0x00e6, "ae" }, { 0x0152, "oe" }, { 0x0153, "oe" }, { 0x0131, "i" }, { 0x0130, "i" }, { 0x00df, "ss" },
};

static size_t fold_rune(int32_t r, char *out, size_t cap) {
    for (size_t i = 0; i < sizeof UNSTROKED / sizeof *UNSTROKED; i++)
        if (UNSTROKED[i].rune == r) {
            size_t n = strlen(UNSTROKED[i].plain);
            if (n > cap) return 0;
            memcpy(out, UNSTROKED[i].plain, n);
            return n;
        }
    utf8proc_int32_t d[16];
    int bound = UTF8PROC_BOUNDCLASS_START;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        r, d, 16, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, &bound);
    size_t at = 0;
    for (utf8proc_ssize_t i = 0; i < n && i < 16; i++) {
        char c[4];
        size_t k = ent_utf8_put(c, d[i]);
        if (at + k > cap) break;
        memcpy(out + at, c, k);
        at += k;
    }
    return at;
}

size_t ent_utf8_fold(ent_str s, char *out, size_t cap) {
    size_t at = 0;
    for (size_t i = 0; i < s.n && at < cap;) {
        unsigned char c = (unsigned char)s.p[i];
        if (c < 0x80) {
            out[at++] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
            i++;
            continue;
        }
        int32_t r;
        i += ent_utf8_next(s, i, &r);
        if (r >= 0) at += fold_rune(r, out + at, cap - at);
    }
    return at;
}

ent_str ent_str_fold(ent_arena *a, ent_str s) {
    size_t cap = s.n * 4 + 4;
    char *p = ent_arena_alloc(a, cap + 1);
    size_t n = ent_utf8_fold(s, p, cap);
    p[n] = 0;
    return (ent_str){ p, n };
}
