/* Shared within the room. */
#ifndef ENT_LEXICON_INNER_H
#define ENT_LEXICON_INNER_H

#include "entente/lexicon.h"

typedef struct {
    uint32_t hash;
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

/* FNV-1a, 32 bits: the scanner computes it along with the folding. */
#define ENT_LEXICON__HASH_START 2166136261u
#define ENT_LEXICON__HASH_FACTOR 16777619u

enum { ENT_LEXICON__FORM_MOST = 256 }; /* bytes of a folded word form; longer ones are cut */

/* The folded form of a word: lower case, no diacritics, apostrophes or dots. Returns its length. */
size_t ent_lexicon__fold(ent_str word, bool clitic, char *out);
uint32_t ent_lexicon__hash(const char *p, size_t n);
ent_word ent_lexicon__find(const ent_lexicon *lex, uint32_t hash, const char *p, size_t n);

#endif
