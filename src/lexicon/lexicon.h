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

/* FNV-1a, and the same with another prime: the scanner computes both along with the folding. */
#define ENT_LEXICON__KEY_START { 2166136261u, 0x9747b28cu }
static inline void ent_lexicon__key_add(ent_lexicon__key *k, unsigned char c) {
    k->hash = (k->hash ^ c) * 16777619u;
    k->check = (k->check ^ c) * 0x85ebca6bu;
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
