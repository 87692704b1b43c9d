#include "format.h"

#include <stdlib.h>

static int by_first(const void *a, const void *b) {
    const ent_days *x = a, *y = b;
    /* ENT_NO_DAY is the largest number; an open start comes first. */
    int64_t p = x->first == ENT_NO_DAY ? INT64_MIN : x->first, q = y->first == ENT_NO_DAY ? INT64_MIN : y->first;
    return p != q ? (p > q) - (p < q) : (x->last > y->last) - (x->last < y->last);
}

static void add(ent_render__net *net, size_t *n, ent_days d) {
    if (d.first == ENT_NO_DAY && d.last == ENT_NO_DAY) return;
    if (*n == net->spell_cap) {
        net->spell_cap = net->spell_cap ? net->spell_cap * 2 : 64;
        net->spell = ent_xrealloc(net->spell, net->spell_cap * sizeof *net->spell);
    }
    net->spell[(*n)++] = d;
}

/* An open end is ENT_NO_DAY, the largest number: comparisons of `last` need no case for it. */
static size_t join(ent_days *v, size_t n) {
    qsort(v, n, sizeof *v, by_first);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        bool overlaps = kept && (v[i].first == ENT_NO_DAY || v[i].first <= v[kept - 1].last);
        if (!overlaps) v[kept++] = v[i];
        else if (v[i].last > v[kept - 1].last) v[kept - 1].last = v[i].last;
    }
    return kept;
}

const ent_days *ent_render__spells(ent_render__net *net, const ent_render__edge *e, size_t *n) {
    *n = 0;
    if (e->events == 1) {
        add(net, n, e->record->days);
        return net->spell;
    }
    for (uint32_t i = 0; i < e->contacts; i++) {
        const ent_contact *c = &e->contact[i];
        if (e->only == ANY_DIRECTION || c->direction == e->only) add(net, n, net->corpus->event[c->event].record->days);
    }
    if (*n > 1) *n = join(net->spell, *n);
    return net->spell;
}
