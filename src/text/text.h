/* Shared within the room. */
#ifndef ENT_TEXT_INNER_H
#define ENT_TEXT_INNER_H

#include "entente/text.h"

/* What a word is to the end of a sentence and to the kind of a block: src/lexicon/en/sentence_words.tsv. */
enum {
    ENT_TEXT__TITLE = 1,    /* Mr. Gen. : a name follows */
    ENT_TEXT__NUMBER = 2,   /* No. p. Art. : a number follows */
    ENT_TEXT__SUFFIX = 4,   /* Inc. Jr. Calif. : ends a sentence before a word that begins one */
    ENT_TEXT__NEVER = 8,    /* e.g. vs. */
    ENT_TEXT__STARTER = 16, /* The, However: begins sentences, and hardly ever a name */
    ENT_TEXT__MONTH = 32,
    ENT_TEXT__WEEKDAY = 64,
    ENT_TEXT__SPAN = 128,   /* early, quarter, century: beside a date at the head of a chronology's entry */
    ENT_TEXT__DATE = 256,   /* published, updated, GMT: beside a date on a date line */
    ENT_TEXT__CLOCK = 512,  /* a.m. p.m. */
    ENT_TEXT__CAPITAL = 1024 /* only when written with a capital */
};
typedef struct ent_text__words ent_text__words;
ent_text__words *ent_text__words_load(const ent_lexicon *lex, ent_arena *a);
unsigned ent_text__word(const ent_text__words *w, const ent_token *t); /* the classes of a token */

/* By what a block of plain text is known: src/lexicon/en/block_marks.tsv. */
typedef struct {
    ent_str text;
    uint8_t kind, where;
} ent_text__mark;
enum { ENT_TEXT__START, ENT_TEXT__INSIDE, ENT_TEXT__NUMBERED, ENT_TEXT__NAMES };

/* The work on one document. */
typedef struct {
    ent_arena *a;
    ent_str s;
    const ent_lexicon *lex;
    const ent_text__words *words;
    ENT_VEC(ent_text__mark) marks;
    ENT_VEC(uint32_t) inside;   /* the words of marks that stand inside a block */
    ENT_VEC(ent_block) block;
    ENT_VEC(ent_sentence) sentence;
    ENT_VEC(uint32_t) line;
    size_t line_at;             /* of the last sentence: the next one's is not far */
    ent_tokens token;
    uint32_t heading;
    uint32_t paragraphs;        /* met so far: what stands before the first is the document's head */
    uint8_t level[8];           /* forms of enumerators of the headings above, outermost first */
    uint32_t levels;
} ent_text__cutting;

/* What is known of a block before its text is looked at. */
typedef struct {
    uint32_t begin, end, line;
    uint8_t kind, level;
    bool marked;       /* kind and level come from mark-up */
    bool follows;      /* the line before it is not empty */
    bool leads;        /* the line behind it is not empty */
    uint32_t next;     /* length of the block behind it */
} ent_text__raw;

void ent_text__lines(ent_text__cutting *c);
uint32_t ent_text__line_of(const uint32_t *line, size_t lines, uint32_t offset);
void ent_text__plain(ent_text__cutting *c);                       /* cuts plain text into blocks */
void ent_text__block(ent_text__cutting *c, const ent_text__raw *b);
void ent_text__load_marks(ent_text__cutting *c);
/* The kind of a block by its form; sets its level. first: its first token. */
int ent_text__kind(ent_text__cutting *c, const ent_text__raw *b, size_t first, bool doubled, int *level);
/* Sentences of tokens first … end; none crosses `middle` (0 = no such place). */
typedef enum { ENT_TEXT__PROSE, ENT_TEXT__WHOLE, ENT_TEXT__CELLS } ent_text__mode; /* one sentence; an end at each cell's, too */
void ent_text__sentences(ent_text__cutting *c, size_t first, size_t middle, size_t end, ent_text__mode mode);
/* Does token t begin a cell: stands it behind a tab or a wide gap? */
static inline bool ent_text__begins_cell(const ent_text__cutting *c, const ent_token *t) {
    const char *p = c->s.p + t->begin;
    return t->begin >= 3 && !(t->flags & ENT_TOK_NEWLINE) && (p[-1] == '\t' || memcmp(p - 3, "   ", 3) == 0);
}

/* Enumerators and bullets at the beginning of a block: bytes taken (0 = none) and their form. */
enum { ENT_TEXT__NO_MARK, ENT_TEXT__BULLET, ENT_TEXT__FIRST_FORM };
size_t ent_text__enumerator(ent_str s, int *form);

#endif
