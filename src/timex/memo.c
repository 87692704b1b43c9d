#include "memo.h"

/* What matches depends on the tokens' kinds alone: a month, a number of two figures, the word "of". So each sequence of
 * kinds is walked through the automaton once, and what came of it is kept in a trie; the next "12 May 2020" takes a few
 * steps in it. A kind tells apart all that matching looks at (match.c, number.c, phrases of named days), and values are
 * taken from the tokens afterwards. A leaf stands at the last token that the walk looked at. */

enum {
    WORDS_MOST = 4096,
    SMALL = WORDS_MOST,     /* one figure: from here on; two figures: 100 further on */
    LONGER = SMALL + 200,   /* by the number of figures */
    YEAR = LONGER + 16,
    CLOCK, DECIMAL, BARE_QUOTE, CLITIC, SIGN, EN_DASH, END, BIG_ORDINAL,
    ORDINAL,                /* by number */
    SHAPE = ORDINAL + 100,  /* by classes */
    PUNCT = SHAPE + 64,     /* by character */
    KINDS = PUNCT + 128,
    SPACE = 1 << 13,        /* white space before it */
    LIKE_CLITIC = 1 << 14,
    UNLIKE = UINT16_MAX     /* a token that is like no other */
};
enum { LEAF = 1 << 27, TO_BITS = 28, EDGES_FIRST = 1 << 9, EDGES_MOST = 1 << 19 };

/* ---- kinds of tokens ---------------------------------------------------------------------------------------------- */

/* Words whose value matters to matching, too, have a kind of their own; the others share one by what they are. */
void ent_timex__kinds(ent_timex_tagger *t, ent_arena *a) {
    static const uint8_t VALUED[] = { TC_CARD, TC_ORDW, TC_DAY, TC_NUM, TC_ORD };
    uint64_t valued = 0;
    for (size_t i = 0; i < sizeof VALUED; i++) valued |= (uint64_t)1 << VALUED[i];
    ent_map *same = ent_map_new(a);
    uint16_t *of_lexeme = ENT_NEWN(a, uint16_t, t->lexeme.n);
    uint32_t kinds = 1;
    for (size_t i = 1; i < t->lexeme.n; i++) {
        const ent_timex__lexeme *x = &t->lexeme.v[i];
        uint64_t key[3] = { x->mask, x->literal, (x->mask & valued) || x->named ? i : 0 };
        uint32_t k = *ent_map_put(same, (ent_str){ (const char *)key, sizeof key }, kinds);
        kinds += k == kinds;
        of_lexeme[i] = k < WORDS_MOST ? (uint16_t)k : UNLIKE;
    }
    t->kind = ENT_NEWN(a, uint16_t, t->words);
    for (size_t w = 1; w < t->words; w++) t->kind[w] = t->of_word[w] ? of_lexeme[t->of_word[w]] : 0;
}

static uint32_t number_kind(const ent_timex_tagger *t, const ent_text *x, const ent_token *k) {
    uint32_t n = k->end - k->begin;
    if (k->num >= 0 && n <= 2) return SMALL + (n == 2 ? 100 : 0) + (uint32_t)k->num;
    if (n > 7 || (k->word && k->word < t->words && t->of_word[k->word])) return UNLIKE;
    if (k->num >= 1000 && k->num <= 2199 && n == 4) return YEAR;
    if (k->num >= 0) return k->num > 99 ? LONGER + n : UNLIKE;
    ent_timex__lexeme own;
    return ent_timex__see(t, x, k, &own)->mask >> TC_DOTCLOCK & 1 ? CLOCK : DECIMAL;
}

static uint32_t alnum_kind(const ent_timex_tagger *t, const ent_text *x, const ent_token *k) {
    static const uint8_t SHAPES[] = { TC_DECADE, TC_QUARTER, TC_HALF, TC_FISCAL, TC_MINAP, TC_CLOCKA };
    if (k->word && k->word < t->words && t->of_word[k->word]) return UNLIKE;
    if (k->flags & ENT_TOK_ORDINAL) return k->num >= 0 && k->num < 100 ? ORDINAL + (uint32_t)k->num : BIG_ORDINAL;
    ent_timex__lexeme own;
    uint64_t mask = ent_timex__see(t, x, k, &own)->mask;
    uint32_t shape = 0;
    for (uint32_t i = 0; i < sizeof SHAPES; i++) shape |= (uint32_t)(mask >> SHAPES[i] & 1) << i;
    return SHAPE + shape;
}

static uint32_t clitic_kind(const ent_timex_tagger *t, const ent_text *x, const ent_token *k) {
    if (k->word && k->word < t->words && t->kind[k->word]) return t->kind[k->word] | LIKE_CLITIC;
    uint32_t n = k->end - k->begin;
    return n == 1 || (n == 3 && (unsigned char)x->doc->text.p[k->begin] == 0xe2) ? BARE_QUOTE : CLITIC;
}

static inline uint32_t kind_of(const ent_timex_tagger *t, const ent_text *x, const ent_token *k) {
    uint32_t kind, space = k->flags & ENT_TOK_SPACE ? SPACE : 0;
    switch (k->kind) {
    case ENT_TOK_WORD: kind = k->word < t->words ? t->kind[k->word] : 0; break;
    case ENT_TOK_NUMBER: kind = number_kind(t, x, k); break;
    case ENT_TOK_ALNUM: kind = alnum_kind(t, x, k); break;
    case ENT_TOK_CLITIC: kind = clitic_kind(t, x, k); break;
    default: kind = k->ch <= 0 ? SIGN : k->ch == '-' && k->end - k->begin == 3 ? EN_DASH : PUNCT + (uint32_t)k->ch;
    }
    return kind == UNLIKE ? UNLIKE : kind | space;
}

/* ---- the trie ----------------------------------------------------------------------------------------------------- */

typedef uint64_t edge; /* node << 44 | kind << 28 | where to; 0 = empty (a node's number is never 0) */

typedef struct {
    const ent_timex__match *v;
    size_t n;
} outcome;

struct ent_timex__memo {
    uint32_t root[KINDS];
    uint32_t nodes;
    edge *edge;
    size_t size, edges;
    ENT_VEC(outcome) outcome; /* 0 = nothing */
};

static edge *find(const ent_timex__memo *o, uint32_t node, uint32_t kind) {
    uint64_t key = (uint64_t)node << 16 | kind;
    size_t i = (size_t)(key * 0x9e3779b97f4a7c15u >> 40) & (o->size - 1);
    while (o->edge[i] && o->edge[i] >> TO_BITS != key) i = (i + 1) & (o->size - 1);
    return &o->edge[i];
}

static uint32_t where_to(edge e) { return (uint32_t)e & (((uint32_t)1 << TO_BITS) - 1); }

static void grow(ent_timex__memo *o, ent_arena *a) {
    edge *old = o->edge;
    size_t n = o->size;
    o->size = n ? n * 2 : EDGES_FIRST;
    o->edge = ENT_NEWN(a, edge, o->size);
    for (size_t i = 0; i < n; i++)
        if (old[i]) *find(o, (uint32_t)(old[i] >> (TO_BITS + 16)), old[i] >> TO_BITS & 0xffff) = old[i];
}

ent_timex__memo *ent_timex__memo_new(ent_arena *a) {
    ent_timex__memo *o = ENT_NEW(a, ent_timex__memo);
    ent_vec_push(a, &o->outcome);
    grow(o, a);
    return o;
}

/* Kinds of the tokens from `at` on, one by one, up to a leaf. Returns 0 where the path is not known yet; `*known`: the
 * path may be kept. */
static uint32_t follow(const ent_timex__matcher *m, uint32_t at, uint32_t end, bool *known) {
    const ent_timex_tagger *t = m->tagger;
    uint32_t kind = kind_of(t, m->text, &m->text->token[at]);
    *known = kind != UNLIKE;
    uint32_t to = *known ? m->memo->root[kind & ~(uint32_t)SPACE] : 0;
    for (uint32_t i = at + 1; to && !(to & LEAF); i++) {
        kind = i < end ? kind_of(t, m->text, &m->text->token[i]) : END;
        *known = kind != UNLIKE;
        to = *known ? where_to(*find(m->memo, to, kind)) : 0;
    }
    return to;
}

/* The node behind `node` by a kind; the first time a new one. */
static uint32_t branch(ent_timex__memo *o, ent_arena *a, uint32_t node, uint32_t kind, uint32_t leaf) {
    if (o->edges * 2 >= o->size) grow(o, a);
    edge *e = find(o, node, kind);
    if (!*e) {
        *e = ((uint64_t)node << 16 | kind) << TO_BITS | (leaf ? leaf : ++o->nodes);
        o->edges++;
    }
    return where_to(*e);
}

static uint32_t outcome_of(const ent_timex__matcher *m, const ent_timex__match *v, size_t n) {
    if (!n) return LEAF;
    ent_timex__match *copy = ENT_NEWN(m->arena, ent_timex__match, n);
    memcpy(copy, v, n * sizeof *v);
    *ent_vec_push(m->arena, &m->memo->outcome) = (outcome){ copy, n };
    return LEAF | (uint32_t)(m->memo->outcome.n - 1);
}

/* far: the last token looked at, at least the second. */
static void keep(const ent_timex__matcher *m, uint32_t at, uint32_t end, uint32_t far, const ent_timex__match *v, size_t n) {
    ent_timex__memo *o = m->memo;
    uint32_t kind[TX_MATCH_MOST * 2], length = far - at;
    if (o->edges > EDGES_MOST || length >= TX_MATCH_MOST * 2) return;
    for (uint32_t i = 0; i <= length; i++) {
        kind[i] = at + i < end ? kind_of(m->tagger, m->text, &m->text->token[at + i]) : END;
        if (kind[i] == UNLIKE) return;
    }
    uint32_t *root = &o->root[kind[0] & ~(uint32_t)SPACE];
    if (!*root) *root = ++o->nodes;
    uint32_t node = *root, leaf = outcome_of(m, v, n);
    for (uint32_t i = 1; i <= length; i++) node = branch(o, m->arena, node, kind[i], i == length ? leaf : 0);
}

size_t ent_timex__match_at(ent_timex__matcher *m, uint32_t at, uint32_t end, const ent_timex__match **out) {
    bool known;
    uint32_t to = follow(m, at, end, &known);
    if (to) {
        const outcome *o = &m->memo->outcome.v[to & ~(uint32_t)LEAF];
        *out = o->v;
        return o->n;
    }
    uint32_t far = at;
    size_t n = ent_timex__walk_at(m, at, end, m->found, TX_MATCHES_MOST, &far);
    if (known) keep(m, at, end, far < end ? far : end, m->found, n);
    *out = m->found;
    return n;
}
