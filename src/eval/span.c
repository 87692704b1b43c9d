/* Expressions of a document, in code points of gold's text, without white space at their ends. */
#include "span.h"

#include <stdlib.h>

static uint32_t units_of(int32_t rune, size_t bytes, ent_offsets unit) {
    return unit == ENT_OFFSETS_CHAR ? 1 : unit == ENT_OFFSETS_BYTE ? (uint32_t)bytes : rune > 0xffff ? 2 : 1;
}

ent_eval__scale ent_eval__scale_of(ent_str text, ent_offsets unit, ent_arena *a) {
    ent_eval__scale s = { .text = text };
    s.byte = ENT_NEWN(a, uint32_t, text.n + 2);
    s.point = ENT_NEWN(a, int64_t, 2 * text.n + 2);
    for (size_t i = 0; i < text.n;) {
        int32_t rune;
        size_t n = ent_utf8_next(text, i, &rune);
        s.byte[s.points] = (uint32_t)i;
        uint32_t u = units_of(rune, n, unit);
        for (uint32_t k = 0; k < u; k++) s.point[s.units + k] = k ? -1 : (int64_t)s.points;
        s.units += u;
        s.points++;
        i += n;
    }
    s.byte[s.points] = (uint32_t)text.n;
    s.point[s.units] = (int64_t)s.points;
    return s;
}

static int64_t point_of(const ent_eval__scale *s, int64_t at, int64_t other) {
    if (at >= 0 && (size_t)at <= s->units && s->point[at] >= 0) return s->point[at];
    if (other >= 0 && (size_t)other <= s->units && s->point[other] >= 0) return s->point[other];
    return at;
}

static bool space_at(const ent_eval__scale *s, int64_t point) {
    int32_t rune;
    ent_utf8_next(s->text, s->byte[point], &rune);
    return ent_rune_is_space(rune) || (rune >= 0x1c && rune <= 0x1f);
}

static int by_place(const void *a, const void *b) {
    const ent_eval__span *x = a, *y = b;
    if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end) return x->end < y->end ? -1 : 1;
    return x->t < y->t ? -1 : x->t > y->t; /* as they stood in the file */
}

ent_eval__span *ent_eval__spans(const ent_noted_document *d, const ent_eval__scale *s, ent_arena *a, size_t *n) {
    ent_eval__span *v = ENT_NEWN(a, ent_eval__span, d->timexes + 1);
    *n = 0;
    for (uint32_t i = 0; i < d->timexes; i++) {
        int64_t b = d->timex[i].begin, e = d->timex[i].end;
        if (s->text.p) {
            b = point_of(s, b, b - 1);
            e = point_of(s, e, e + 1);
            int64_t most = (int64_t)s->points;
            while (b >= 0 && b < e && b < most && space_at(s, b)) b++;
            while (e > b && e > 0 && most && space_at(s, (e < most ? e : most) - 1)) e--;
        }
        if (e > b) v[(*n)++] = (ent_eval__span){ b, e, &d->timex[i] };
    }
    qsort(v, *n, sizeof *v, by_place);
    return v;
}

static ent_str squeezed(ent_arena *a, ent_str s) {
    char *p = ent_arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n;) {
        int32_t rune;
        size_t k = ent_utf8_next(s, i, &rune);
        if (!ent_rune_is_space(rune)) memcpy(p + n, s.p + i, k), n += k;
        i += k;
    }
    return (ent_str){ p, n };
}

bool ent_eval__displaced(const ent_eval__span *v, const ent_eval__scale *s, ent_arena *a) {
    if (!v->t->text.p) return false;
    int64_t most = (int64_t)s->points, b = v->begin < 0 ? 0 : v->begin > most ? most : v->begin, e = v->end > most ? most : v->end;
    ent_str there = e > b ? ent_str_sub(s->text, s->byte[b], s->byte[e]) : ENT_S("");
    return !ent_str_eq(squeezed(a, there), squeezed(a, v->t->text));
}

/* ---- pairs: equal extents first, then the longest overlap */

typedef struct {
    int64_t overlap, off;
    size_t g, s;
} near;

static int by_nearness(const void *a, const void *b) {
    const near *x = a, *y = b;
    if (x->overlap != y->overlap) return x->overlap > y->overlap ? -1 : 1;
    if (x->off != y->off) return x->off < y->off ? -1 : 1;
    if (x->g != y->g) return x->g < y->g ? -1 : 1;
    return x->s < y->s ? -1 : x->s > y->s;
}

static void equal_ones(const ent_eval__span *g, size_t n, const ent_eval__span *s, size_t m, ent_eval__match *mt, bool *used) {
    for (size_t i = 0, from = 0; i < n; i++) {
        while (from < m && s[from].begin < g[i].begin) from++;
        for (size_t j = from; j < m && s[j].begin == g[i].begin; j++)
            if (s[j].end == g[i].end && !used[j]) {
                mt[i] = (ent_eval__match){ .partner = j, .found = true, .exact = true };
                used[j] = true;
                break;
            }
    }
}

ent_eval__match *ent_eval__pair(const ent_eval__span *g, size_t n, const ent_eval__span *s, size_t m, ent_arena *a, bool *used) {
    ent_eval__match *mt = ENT_NEWN(a, ent_eval__match, n + 1);
    ENT_VEC(near) list = { 0 };
    equal_ones(g, n, s, m, mt, used);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m && s[j].begin < g[i].end && !mt[i].found; j++) {
            int64_t b = s[j].begin > g[i].begin ? s[j].begin : g[i].begin, e = s[j].end < g[i].end ? s[j].end : g[i].end;
            int64_t off = llabs(g[i].begin - s[j].begin) + llabs(g[i].end - s[j].end);
            if (e > b && !used[j]) *ent_vec_push(a, &list) = (near){ e - b, off, i, j };
        }
    if (list.n) qsort(list.v, list.n, sizeof *list.v, by_nearness);
    for (size_t k = 0; k < list.n; k++)
        if (!mt[list.v[k].g].found && !used[list.v[k].s]) {
            mt[list.v[k].g] = (ent_eval__match){ .partner = list.v[k].s, .found = true };
            used[list.v[k].s] = true;
        }
    return mt;
}
