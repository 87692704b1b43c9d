/* Shared by the two HTML files: the text, and what the head says. */
#ifndef ENT_READ_HTML_H
#define ENT_READ_HTML_H

#include "read.h"

#include <libxml/tree.h>

typedef enum {
    ENT_READ__INLINE,
    ENT_READ__BREAK,  /* ends a block and says nothing of its kind */
    ENT_READ__WEAK,   /* a paragraph, unless something around it says more */
    ENT_READ__CELL,   /* a table's, unless a paragraph stands in it */
    ENT_READ__STRONG, /* says the kind */
    ENT_READ__SKIP
} ent_read__role;

typedef struct {
    const char *name;
    ent_read__role role;
    uint8_t kind, level;
} ent_read__element;

const ent_read__element *ent_read__element_of(const xmlNode *n);
bool ent_read__attribute_has(const xmlNode *n, const char *name, const char *const *words); /* one of the words in it */
void ent_read__head(const xmlNode *root, ent_arena *a, ent_doc *doc); /* title, published, language */

#endif
