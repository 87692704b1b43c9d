#include "lexicon.h"

/* A trie over word ids. Edges in one open-addressing table by (node, word); values of a node in a list. */
typedef struct {
    uint64_t key; /* node << 32 | word; 0 = empty (word is never 0) */
    uint32_t node;
} edge;

typedef struct {
    uint32_t value, next; /* index + 1 of the node's next value */
} value;

typedef struct {
    uint64_t next;  /* bits of the words behind it, so that most of the others need no look into the edges */
    uint32_t first; /* index + 1 of its first value */
} node;

struct ent_phrases {
    ent_lexicon *lex;
    ent_arena *arena;
    edge *edge;
    size_t size, edges;
    ent_tokens tokens; /* of the phrase being added */
    ENT_VEC(node) node;
    ENT_VEC(value) value;
    ent_word punct[128];     /* , ( ) and the like inside phrases; & is "and" */
    uint32_t *root;          /* by word: the node of one-word phrases and beginnings */
    size_t root_size;
};

enum { PHRASE_MOST = 32 }; /* words */

static size_t probe(uint64_t key, size_t size) { return (size_t)((key * 0x9e3779b97f4a7c15u) >> 20) & (size - 1); }

ent_phrases *ent_phrases_new(ent_lexicon *lex, ent_arena *a) {
    ent_phrases *p = ENT_NEW(a, ent_phrases);
    *p = (ent_phrases){ .lex = lex, .arena = a, .size = 1 << 10, .edge = ENT_NEWN(a, edge, 1 << 10) };
    ent_vec_push(a, &p->node); /* 0: none */
    return p;
}

static uint64_t bit_of(ent_word w) { return (uint64_t)1 << (w * 2654435769u >> 26); }

static edge *find(edge *e, size_t size, uint64_t key) {
    for (size_t i = probe(key, size);; i = (i + 1) & (size - 1))
        if (!e[i].key || e[i].key == key) return &e[i];
}

static void grow(ent_phrases *p) {
    edge *fresh = ENT_NEWN(p->arena, edge, p->size * 2);
    for (size_t i = 0; i < p->size; i++)
        if (p->edge[i].key) *find(fresh, p->size * 2, p->edge[i].key) = p->edge[i];
    p->edge = fresh;
    p->size *= 2;
}

static uint32_t new_node(ent_phrases *p) {
    ent_vec_push(p->arena, &p->node);
    return (uint32_t)p->node.n - 1;
}

static uint32_t root_of(ent_phrases *p, ent_word w) {
    if (w >= p->root_size) {
        size_t size = p->root_size ? p->root_size : 1 << 12;
        while (size <= w) size *= 2;
        uint32_t *fresh = ENT_NEWN(p->arena, uint32_t, size);
        if (p->root_size) memcpy(fresh, p->root, p->root_size * sizeof *fresh);
        p->root = fresh;
        p->root_size = size;
    }
    if (!p->root[w]) p->root[w] = new_node(p);
    return p->root[w];
}

static bool skipped(const ent_token *t) {
    if (t->kind == ENT_TOK_CLITIC) return t->end - t->begin <= 3 && t->word == 0 && t->hash == ent_lexicon__key_of("'", 1).hash;
    return t->kind == ENT_TOK_PUNCT && (t->ch == '-' || t->ch == '.' || t->ch == '\'');
}

static ent_word punct_word(ent_phrases *p, char ch) {
    if (ch <= 0) return 0;
    char z[2] = { ch, 0 };
    if (!p->punct[(int)ch]) p->punct[(int)ch] = ent_word_add(p->lex, ent_str_of(ch == '&' ? "and" : z));
    return p->punct[(int)ch];
}

static ent_word word_at(const ent_phrases *p, const ent_token *t) {
    return t->word || t->kind != ENT_TOK_PUNCT || t->ch <= 0 ? t->word : p->punct[(int)t->ch];
}

ent_word ent_phrases_add(ent_phrases *p, ent_str phrase, uint32_t number) {
    p->tokens.n = 0;
    ent_tokens_scan(p->lex, phrase, 0, phrase.n, p->arena, &p->tokens);
    uint32_t at = 0;
    ent_word first = 0;
    for (size_t i = 0; i < p->tokens.n; i++) {
        const ent_token *t = &p->tokens.v[i];
        if (skipped(t)) continue;
        ent_word w = t->kind == ENT_TOK_PUNCT ? punct_word(p, t->ch) : t->word;
        if (!w && t->kind != ENT_TOK_PUNCT) w = ent_word_add(p->lex, ent_str_sub(phrase, t->begin, t->end));
        if (!w) continue;
        if (!at) {
            at = root_of(p, first = w);
            continue;
        }
        if (p->edges * 2 >= p->size) grow(p);
        edge *e = find(p->edge, p->size, (uint64_t)at << 32 | w);
        if (!e->key) {
            uint64_t key = (uint64_t)at << 32 | w;
            *e = (edge){ key, new_node(p) };
            p->node.v[at].next |= bit_of(w);
            p->edges++;
        }
        at = e->node;
    }
    if (!at) return 0;
    *ent_vec_push(p->arena, &p->value) = (value){ number, p->node.v[at].first };
    p->node.v[at].first = (uint32_t)p->value.n;
    return first;
}

bool ent_phrases_begins(const ent_phrases *p, ent_word w) { return w && w < p->root_size && p->root[w]; }

size_t ent_phrases_at(const ent_phrases *p, const ent_token *t, size_t n, ent_hit *out, size_t cap) {
    if (!n || t[0].word >= p->root_size || !t[0].word) return 0;
    uint32_t at = p->root[t[0].word];
    struct {
        uint32_t first, tokens;
    } end[PHRASE_MOST];
    size_t ends = 0;
    for (size_t i = 1; at; i++) {
        const node *here = &p->node.v[at];
        if (here->first && ends < PHRASE_MOST) {
            end[ends].first = here->first;
            end[ends++].tokens = (uint32_t)i;
        }
        if (!here->next) break;
        while (i < n && skipped(&t[i]) && !(t[i].flags & ENT_TOK_SPACE)) i++;
        ent_word w = i < n ? word_at(p, &t[i]) : 0;
        if (!w || !(here->next & bit_of(w))) break;
        const edge *e = find(p->edge, p->size, (uint64_t)at << 32 | w);
        at = e->key ? e->node : 0;
    }
    size_t found = 0;
    while (ends-- > 0)
        for (uint32_t v = end[ends].first; v && found < cap; v = p->value.v[v - 1].next)
            out[found++] = (ent_hit){ end[ends].tokens, p->value.v[v - 1].value };
    return found;
}
