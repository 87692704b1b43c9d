/* Shared within the room. */
#ifndef ENT_LEXICON_INNER_H
#define ENT_LEXICON_INNER_H

#include "entente/lexicon.h"

/* A folded form as the table of words knows it. Two hashes, 64 bits together, stand for the form: with n words an
 * unknown one is mistaken for a known one once in 2^64 / n times. The first alone is the token's public hash. */
typedef struct {
    uint32_t hash, check;
} ent_lexicon__key;

typedef struct {
    ent_lexicon__key key;
    ent_word word; /* 0 = empty */
} ent_lexicon__slot;

struct ent_lexicon {
    ent_arena *arena;
    ENT_VEC(ent_lex_table *) tables;
    ent_map *by_name;
    /* words: forms by id, and an open-addressing table by the hash of the folded form */
    ENT_VEC(ent_str) form;
    ent_lexicon__slot *slot;
    size_t slots;
};

/* The key of a form: its bytes in groups of eight, the last filled up with zeros, and its length. */
#define ENT_LEXICON__KEY_START 0x9e3779b97f4a7c15u
static inline uint64_t ent_lexicon__key_add(uint64_t state, uint64_t eight) {
    state = (state ^ eight) * 0xff51afd7ed558ccdu;
    return state ^ state >> 32;
}
static inline ent_lexicon__key ent_lexicon__key_end(uint64_t state, size_t n) {
    state = (state ^ n) * 0xc4ceb9fe1a85ec53u;
    state ^= state >> 29;
    return (ent_lexicon__key){ (uint32_t)state, (uint32_t)(state >> 32) };
}
/* Eight bytes (or the `n` that there are, and zeros), the first the lowest. */
static inline uint64_t ent_lexicon__eight(const char *p, size_t n) {
    uint64_t x = 0;
    if (n >= 8) memcpy(&x, p, 8);
    else memcpy(&x, p, n);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    return x;
}

enum { ENT_LEXICON__FORM_MOST = 256 }; /* bytes of a folded word form; longer ones are cut */

/* The folded form of a word: lower case, no diacritics, apostrophes or dots. Returns its length. */
size_t ent_lexicon__fold(ent_str word, bool clitic, char *out);
ent_lexicon__key ent_lexicon__key_of(const char *p, size_t n);

static inline size_t ent_lexicon__probe(ent_lexicon__key k, size_t slots) { return (k.hash * 2654435769u >> 8) & (slots - 1); }

static inline ent_word ent_lexicon__find(const ent_lexicon *lex, ent_lexicon__key k) {
    if (!lex->slots) return 0;
    for (size_t i = ent_lexicon__probe(k, lex->slots);; i = (i + 1) & (lex->slots - 1)) {
        const ent_lexicon__slot *s = &lex->slot[i];
        if (!s->word || (s->key.hash == k.hash && s->key.check == k.check)) return s->word;
    }
}

#endif
