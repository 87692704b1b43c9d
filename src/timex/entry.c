#include "resolve.h"

/* Chronologies that name the month above and begin each entry with the day alone: "16: …", "3-5 – …", "2 A attacks B". */

static bool day_figure(const ent_token *k) { return k->kind == ENT_TOK_NUMBER && k->end - k->begin <= 2 && k->num >= 1 && k->num <= 31; }

static bool dash(const ent_token *k) { return k->kind == ENT_TOK_PUNCT && k->ch == '-'; }

typedef struct {
    int32_t day, last; /* last 0 = one day */
    uint32_t tokens;
    bool marked; /* a colon, a dash, a full stop stands behind it */
} label;

static bool label_at(const ent_text *x, const ent_block *b, label *l) {
    if (!b->sentences) return false;
    const ent_token *k = &x->token[x->sentence[b->sentence].token], *end = x->token + x->tokens;
    if (k->begin != b->begin || !day_figure(k)) return false;
    *l = (label){ .day = (int32_t)k->num, .tokens = 1 };
    if (k + 2 < end && dash(k + 1) && !(k[1].flags & ENT_TOK_SPACE) && day_figure(k + 2) && k[2].num > k->num)
        l->last = (int32_t)k[2].num, l->tokens = 3;
    k += l->tokens;
    if (k >= end || k->begin >= b->end) return false;
    bool mark = k->kind == ENT_TOK_PUNCT && (k->ch == ':' || k->ch == '.');
    l->marked = dash(k) ? (k->flags & ENT_TOK_SPACE) || k->end - k->begin > 1 : mark;
    return l->marked || (k->kind == ENT_TOK_WORD && k->flags & ENT_TOK_CAP);
}

/* 12 Kenyan soldiers died: a label without a mark is one only among others. */
static bool among_labels(const ent_text *x, uint32_t block, const label *l) {
    label o;
    if (block && label_at(x, &x->block[block - 1], &o) && o.day <= l->day) return true;
    return block + 1 < x->blocks && label_at(x, &x->block[block + 1], &o) && o.day >= l->day;
}

/* The block is a month and nothing else; from there on a label stands for a day of it. */
void ent_timex__month_head(ent_timex__doc *d, uint32_t block, size_t from) {
    const ent_block *b = &d->text->block[block];
    const ent_timex__found *f = &d->list.v[from];
    bool one = d->list.n == from + 1 && f->make == TM_date && !f->dropped && tx_has(f, TS_month) && !tx_has(f, TS_day);
    const ent_token *first = one ? &d->text->token[f->token] : NULL;
    if (one && first->begin == b->begin && b->end <= first[f->tokens - 1].end + 1) d->month_head = *f;
    else if (b->kind == ENT_BLOCK_HEADING) d->month_head.tokens = 0;
}

/* Tokens of the label of a day that the block begins with, which is `out` then; 0 = there is none. */
uint32_t ent_timex__entry(const ent_timex__doc *d, uint32_t block, ent_timex__found *out) {
    label l;
    if (!d->month_head.tokens || !label_at(d->text, &d->text->block[block], &l)) return 0;
    if (!l.marked && !among_labels(d->text, block, &l)) return 0;
    *out = d->month_head;
    out->block = block, out->sentence = d->text->block[block].sentence;
    out->token = d->text->sentence[out->sentence].token, out->tokens = l.tokens;
    out->slot[TS_day] = l.day;
    if (l.last) out->slot[TS_last] = l.last;
    return l.tokens;
}

/* 1960, May: …; 1961 (June) - …; the year and the month or day of an entry, one date. */
static void join_year(ent_timex__doc *d, size_t from) {
    ent_timex__found *a = &d->list.v[from], *b = a + 1;
    if (from + 1 >= d->list.n || a->make != TM_year || a->tokens != 1 || a->group || !ent_timex__begins_block(d, a)) return;
    const ent_token *gap = &d->text->token[a->token + 1];
    bool near = b->token == a->token + 1 || (b->token == a->token + 2 && gap->kind == ENT_TOK_PUNCT && (gap->ch == ',' || gap->ch == '('));
    if (!near || b->make != TM_date || !tx_has(b, TS_month) || tx_has(b, TS_year) || tx_has(b, TS_year2)) return;
    b->slot[TS_year] = a->slot[TS_year];
    b->tokens += b->token - a->token, b->token = a->token;
    a->dropped = true;
}

/* 16 Mar 99: … */
static void short_year(ent_timex__doc *d, size_t from) {
    ent_timex__found *f = &d->list.v[from];
    if (f->make != TM_date || !ent_timex__begins_block(d, f) || !tx_has(f, TS_month) || !tx_has(f, TS_day) || tx_has(f, TS_year)) return;
    const ent_token *k = &d->text->token[f->token + f->tokens], *end = d->text->token + d->text->tokens;
    if (k + 1 >= end || k->kind != ENT_TOK_NUMBER || k->end - k->begin != 2 || k->num < 0 || tx_has(f, TS_year2)) return;
    if (!(k[1].kind == ENT_TOK_PUNCT && (k[1].ch == ':' || (k[1].ch == '-' && k[1].flags & ENT_TOK_SPACE)))) return;
    f->slot[TS_short] = (int32_t)k->num;
    f->tokens++;
}

/* What the first expressions of a block are together where it is an entry. */
void ent_timex__entry_date(ent_timex__doc *d, size_t from) {
    if (d->list.n == from) return;
    join_year(d, from);
    short_year(d, from);
}
