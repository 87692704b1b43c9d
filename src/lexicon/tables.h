/* The embedded tables: one entry a TSV file, written by the Makefile into tables.S. */
#ifndef ENT_LEXICON_TABLES_H
#define ENT_LEXICON_TABLES_H

typedef struct {
    const char *name, *begin, *end;
} ent_lexicon__file;

extern const ent_lexicon__file ent_lexicon__files[]; /* ends with name == NULL */

#endif
