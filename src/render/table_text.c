/* A table for reading: aligned columns, as many as the width holds. */
#include <math.h>
#include <stdlib.h>

#include "entente/render.h"

enum { WIDEST = 44, GAP = 2 };

static bool right(const ent_column *c) { return c->kind == ENT_COL_INT || c->kind == ENT_COL_REAL; }

static ent_str number(double v, char text[32]) {
    if (!isfinite(v)) return ENT_S("");
    int n = fabs(v) >= 1000 || v == floor(v) ? snprintf(text, 32, "%.0f", v) : snprintf(text, 32, "%.4g", v);
    /* 1e-05 and the like read badly in a column. */
    if (strchr(text, 'e') && fabs(v) < 1) n = snprintf(text, 32, "%.5f", v);
    return (ent_str){ text, (size_t)n };
}

static ent_str cell(const ent_table *t, size_t row, uint32_t column, char text[32]) {
    ent_value v = t->cell[row * t->columns + column];
    switch (t->column[column].kind) {
    case ENT_COL_INT: return (ent_str){ text, (size_t)snprintf(text, 32, "%lld", (long long)v.i) };
    case ENT_COL_REAL: return number(v.d, text);
    default: return v.s;
    }
}

/* The beginning of s that fits into `width` columns. */
static ent_str cut(ent_str s, int width, int *used) {
    size_t at = 0;
    *used = 0;
    while (at < s.n) {
        int32_t rune;
        size_t n = ent_utf8_next(ent_str_sub(s, 0, s.n), at, &rune);
        int w = ent_utf8_width(ent_str_sub(s, at, at + n));
        if (*used + w > width) break;
        *used += w;
        at += n;
    }
    return ent_str_sub(s, 0, at);
}

static void spaces(ent_out *o, int n) {
    while (n-- > 0) ent_out_char(o, ' ');
}

static void put(ent_out *o, ent_str s, int width, bool to_right, bool last) {
    int used = ent_utf8_width(s);
    bool shortened = used > width;
    if (shortened) s = cut(s, width - 1, &used), used++;
    if (to_right) spaces(o, width - used);
    for (size_t i = 0; i < s.n; i++) ent_out_char(o, (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i]);
    if (shortened) ent_out_z(o, "…");
    if (!to_right && !last) spaces(o, width - used);
}

static int width_of(const ent_table *t, uint32_t column, size_t rows) {
    int most = (int)strlen(t->column[column].name);
    char text[32];
    for (size_t r = 0; r < rows; r++) {
        int w = ent_utf8_width(cell(t, r, column, text));
        if (w > most) most = w;
    }
    return most > WIDEST ? WIDEST : most;
}

/* Columns that fit; those for programs are left out. Returns how many. */
static uint32_t choose(const ent_table *t, size_t rows, int width, uint32_t *shown, int *widths, uint32_t *hidden) {
    uint32_t n = 0;
    int used = 0;
    *hidden = 0;
    for (uint32_t i = 0; i < t->columns; i++) {
        if (t->column[i].kind == ENT_COL_WHERE) continue;
        int w = width_of(t, i, rows);
        if (n && used + GAP + w > width) {
            ++*hidden;
            continue;
        }
        used += (n ? GAP : 0) + w;
        widths[n] = w;
        shown[n++] = i;
    }
    return n;
}

static void line(const ent_table *t, size_t row, bool head, const uint32_t *shown, const int *widths, uint32_t n, ent_out *o) {
    char text[32];
    for (uint32_t k = 0; k < n; k++) {
        const ent_column *c = &t->column[shown[k]];
        if (k) spaces(o, GAP);
        put(o, head ? ent_str_of(c->name) : cell(t, row, shown[k], text), widths[k], right(c), k + 1 == n);
    }
    ent_out_char(o, '\n');
}

void ent_render_table_text(const ent_table *t, size_t top, int width, ent_out *o) {
    size_t rows = top && top < t->rows ? top : t->rows;
    uint32_t *shown = ent_xmalloc(t->columns * sizeof *shown), hidden;
    int *widths = ent_xmalloc(t->columns * sizeof *widths);
    uint32_t n = choose(t, rows, width, shown, widths, &hidden);
    ent_out_str(o, t->title);
    ent_out_char(o, '\n');
    if (t->rows) line(t, 0, true, shown, widths, n, o);
    for (size_t r = 0; r < rows; r++) line(t, r, false, shown, widths, n, o);
    if (!t->rows) ent_out_z(o, "(nothing)\n");
    if (rows < t->rows) ent_out_fmt(o, "(%zu more rows)\n", t->rows - rows);
    if (hidden) ent_out_fmt(o, "(%u more columns: a wider terminal, --format csv or json)\n", hidden);
    free(shown);
    free(widths);
}
