#include "cli.h"

enum { WORD_MOST = 48 };

static size_t min3(size_t a, size_t b, size_t c) { return a < b ? (a < c ? a : c) : (b < c ? b : c); }

/* Levenshtein distance; words longer than WORD_MOST are far from everything. */
static size_t distance(const char *a, const char *b) {
    size_t n = strlen(a), m = strlen(b), row[WORD_MOST + 1];
    if (n > WORD_MOST || m > WORD_MOST) return WORD_MOST;
    for (size_t j = 0; j <= m; j++) row[j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t left_above = row[0];
        row[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t above = row[j];
            row[j] = min3(above + 1, row[j - 1] + 1, left_above + (a[i - 1] != b[j - 1]));
            left_above = above;
        }
    }
    return row[m];
}

const char *cli_nearest(const char *word, const char *(*name)(size_t i, const void *data), size_t n, const void *data) {
    const char *best = NULL;
    size_t least = strlen(word) / 3 + 2; /* farther is another word */
    for (size_t i = 0; i < n; i++) {
        const char *z = name(i, data);
        size_t d = z ? distance(word, z) : WORD_MOST;
        if (z && strlen(word) >= 3 && strncmp(word, z, strlen(word)) == 0) d = 1; /* cut short */
        if (d < least) least = d, best = z;
    }
    return best;
}
