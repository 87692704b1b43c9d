/* Bullets and enumerators at the beginning of a block. */
#include "text.h"

static const struct {
    const char *mark;
    bool space; /* only with a blank behind it */
} BULLETS[] = {
    { "•", false }, { "‣", false }, { "◦", false }, { "▪", false }, { "●", false }, { "○", false }, { "■", false },
    { "□", false }, { "▶", false }, { "·", false }, { "–", true }, { "—", true }, { "-", true }, { "*", true }, { "+", true },
};

static size_t bullet(ent_str s) {
    unsigned char first = s.n ? (unsigned char)s.p[0] : 'x';
    if ((first | 32) >= 'a' && (first | 32) <= 'z') return 0; /* as most blocks begin */
    for (size_t i = 0; i < sizeof BULLETS / sizeof *BULLETS; i++) {
        size_t n = strlen(BULLETS[i].mark);
        if (!ent_str_has_prefix(s, BULLETS[i].mark)) continue;
        if (!BULLETS[i].space || (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))) return n;
    }
    return 0;
}

static bool roman(ent_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("ivxlIVXL", s.p[i])) return false;
    return s.n > 0;
}

/* What counts: 1 digits, 2 a capital, 3 a small letter, 4 Roman capitals, 5 small Roman ones; 0 = nothing. */
static int counter(ent_str s, size_t *n) {
    size_t i = 0;
    while (i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') || (i && s.p[i] == '.' && i + 1 < s.n && s.p[i + 1] >= '0' && s.p[i + 1] <= '9')))
        i++;
    if (i) return *n = i, i <= 8 ? 1 : 0;
    while (i < s.n && i < 6 && (s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z') i++;
    *n = i;
    bool up = i && s.p[0] < 'a';
    if (i >= 2 && roman(ent_str_sub(s, 0, i))) return up ? 4 : 5;
    return i == 1 ? (up ? 2 : 3) : 0;
}

static bool blank(ent_str s, size_t i) { return i < s.n && (s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '\n'); }

size_t ent_text__enumerator(ent_str s, int *form) {
    size_t n = bullet(s), k;
    if (n) return *form = ENT_TEXT__BULLET, n;
    bool open = s.n && s.p[0] == '(';
    int what = counter(ent_str_sub(s, open, s.n), &k);
    *form = ENT_TEXT__NO_MARK;
    if (!what) return 0;
    size_t i = k + open;
    char close = i < s.n && (s.p[i] == ')' || s.p[i] == '.') ? s.p[i] : 0;
    if (open && close != ')') return 0;
    if (!close && what != 1 && what != 2) return 0;  /* "3 Global Security", "A Countering Terrorism" */
    if (!close && k > 3 && !memchr(s.p, '.', k)) return 0; /* "2020 Summit": a year */
    if (close) i++;
    if (!blank(s, i)) return 0;
    *form = ENT_TEXT__FIRST_FORM + what * 4 + (open ? 1 : close == ')' ? 2 : close == '.' ? 3 : 0);
    return i;
}
