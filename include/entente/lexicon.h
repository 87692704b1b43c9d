/* entente/lexicon.h - words, tokens, tables of knowledge and longest-phrase look-up.
 *
 * Tables are TSV files in src/lexicon/en/ (and those that a script makes at build time), embedded in the program. The
 * first line names the columns; `#` starts a comment line. The table's name is the file's up to the first dot, so
 * `states.tsv` and `states.cldr.tsv` are one table, and a user's file adds to the table that it names.
 */
#ifndef ENTENTE_LEXICON_H
#define ENTENTE_LEXICON_H

#include "entente/base.h"

/* Id of a folded word form (lower case, no diacritics); 0 = a word that no table has. */
typedef uint32_t ent_word;

typedef enum {
    ENT_TOK_WORD,   /* letters, with inner apostrophes or dots: Ministers, U.S., d'Ivoire (folded "divoire") */
    ENT_TOK_NUMBER, /* digits, with inner , or . : 12  1,000  5.6 ; `num` holds a whole number */
    ENT_TOK_ALNUM,  /* letters and digits: G7, 1990s, 18th, FY2020, 5m */
    ENT_TOK_CLITIC, /* 's 't 'll 're 've 'd 'm, and the bare ' behind a plural; folded with a straight apostrophe */
    ENT_TOK_PUNCT   /* one character of anything else */
} ent_tok_kind;

enum {
    ENT_TOK_SPACE = 1,   /* white space stands before it */
    ENT_TOK_NEWLINE = 2, /* … with a line end in it */
    ENT_TOK_CAP = 4,     /* begins with a capital */
    ENT_TOK_UPPER = 8,   /* two letters or more, all capital (U.S. and UK's stem too) */
    ENT_TOK_ORDINAL = 16, /* 1st 2nd 18th: `num` holds the number */
    ENT_TOK_DOTTED = 32   /* U.S. a.m. D.C.: folded without its dots ("us", "am", "dc") */
};

typedef struct {
    uint32_t begin, end; /* bytes in the text */
    ent_word word;
    uint32_t hash;       /* of the folded form, known to a table or not: equal forms have equal hashes */
    int32_t num;         /* whole numbers below 10^9 (separators skipped), else -1 */
    uint8_t kind, flags;
    char ch;             /* of ENT_TOK_PUNCT and ENT_TOK_CLITIC: the ASCII character (dashes '-', quotes '"' and '\''), else 0 */
} ent_token;

typedef struct ent_lexicon ent_lexicon;

typedef struct {
    const char *const *files; /* further TSV files, NULL-terminated; NULL = none */
} ent_lexicon_opts;

/* Errors: ENT_ERR_IO, ENT_ERR_FORMAT with file and line for a user's file. */
ent_status ent_lexicon_open(const ent_lexicon_opts *opts, ent_arena *a, ent_lexicon **lex, ent_err *err);

/* One row; `cell[i]` belongs to column i; missing cells at the end are "". */
typedef struct {
    const ent_str *cell;
    const char *file;
    uint32_t line;
} ent_row;

typedef struct {
    ent_str name;
    const ent_str *column;
    size_t columns;
    const ent_row *row;
    size_t rows;
} ent_lex_table;

const ent_lex_table *ent_lexicon_table(const ent_lexicon *lex, const char *name); /* an empty table when absent */
int ent_lex_column(const ent_lex_table *t, const char *name);                     /* -1 when absent */
static inline ent_str ent_cell(const ent_row *r, int column) { return column < 0 ? (ent_str){ "", 0 } : r->cell[column]; }

/* ---- words and tokens ----------------------------------------------------------------------------------------- */

ent_word ent_word_find(const ent_lexicon *lex, ent_str form); /* folds; 0 when unknown */
ent_word ent_word_add(ent_lexicon *lex, ent_str form);        /* only while tables are loaded (rooms' open functions) */
ent_str ent_word_form(const ent_lexicon *lex, ent_word w);    /* the folded form */
size_t ent_word_count(const ent_lexicon *lex);                /* ids are below this */

typedef ENT_VEC(ent_token) ent_tokens;
/* Tokens of text[begin, end), appended. Cost: linear. */
void ent_tokens_scan(const ent_lexicon *lex, ent_str text, size_t begin, size_t end, ent_arena *a, ent_tokens *out);

/* ---- phrases -------------------------------------------------------------------------------------------------- */

/* A set of phrases (token sequences by folded word), each with a number of the owner's. Several numbers may share a
 * phrase. Hyphens, dots and bare apostrophes do not count, neither in the phrase nor between its words in the text. */
typedef struct ent_phrases ent_phrases;
typedef struct {
    uint32_t tokens; /* length of the match */
    uint32_t value;
} ent_hit;

ent_phrases *ent_phrases_new(ent_lexicon *lex, ent_arena *a);
ent_word ent_phrases_add(ent_phrases *p, ent_str phrase, uint32_t value); /* returns its first word; 0 = it has none */
bool ent_phrases_begins(const ent_phrases *p, ent_word w); /* some phrase begins with the word */
/* All phrases that begin at token t[0], longest first; returns how many (at most cap). */
size_t ent_phrases_at(const ent_phrases *p, const ent_token *t, size_t n, ent_hit *out, size_t cap);

#endif
