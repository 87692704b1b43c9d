/* entente/text.h - a document becomes blocks, sentences and tokens. Everything later points into it by byte span. */
#ifndef ENTENTE_TEXT_H
#define ENTENTE_TEXT_H

#include "entente/lexicon.h"
#include "entente/read.h"

typedef struct {
    uint32_t begin, end;     /* bytes */
    uint32_t sentence, sentences; /* first, count */
    uint32_t heading;        /* index of the heading block above it, UINT32_MAX = none */
    uint32_t line;
    uint8_t kind, level;     /* ent_block_kind */
} ent_block;

typedef struct {
    uint32_t begin, end;    /* bytes */
    uint32_t token, tokens; /* first, count */
    uint32_t block;
    uint32_t line;          /* 1-based line that it begins on */
} ent_sentence;

typedef struct {
    const ent_doc *doc;
    const ent_lexicon *lex;
    const ent_token *token;
    const ent_sentence *sentence;
    const ent_block *block;
    const uint32_t *line; /* byte offset at which each line begins */
    uint32_t tokens, sentences, blocks, lines;
} ent_text;

ent_status ent_text_cut(const ent_doc *doc, const ent_lexicon *lex, ent_arena *a, ent_text *text, ent_err *err);

uint32_t ent_text_line(const ent_text *t, uint32_t offset);     /* 1-based line of a byte */
/* … of a byte of that sentence. Cost: the sentence's lines before it. */
static inline uint32_t ent_text_line_in(const ent_text *t, uint32_t sentence, uint32_t offset) {
    uint32_t line = t->sentence[sentence].line;
    while (line < t->lines && t->line[line] <= offset) line++;
    return line;
}
static inline ent_str ent_text_bytes(const ent_text *t, uint32_t begin, uint32_t end) {
    return ent_str_sub(t->doc->text, begin, end);
}
static inline ent_str ent_token_str(const ent_text *t, const ent_token *k) {
    return ent_str_sub(t->doc->text, k->begin, k->end);
}

/* Is the text a list of short pieces (news items, coded sentences): most sentences stand in paragraphs of one or two? */
bool ent_text_in_pieces(const ent_text *t);
bool ent_text_short_piece(const ent_text *t, size_t sentence); /* the sentence stands in such a paragraph */
/* Tokens of the head of a dispatch that it begins with, the dash included: LIMA, Dec. 23 (Agency) --; 0 = none. */
uint32_t ent_text_dateline(const ent_text *t, const ent_block *b);
bool ent_text_of_dispatches(const ent_text *t); /* several of them, from different places: of nobody above all */

#endif
