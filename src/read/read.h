/* Shared within the room. */
#ifndef ENT_READ_INNER_H
#define ENT_READ_INNER_H

#include "entente/read.h"

/* gzip.c. *bytes is replaced when it is compressed. Errors: ENT_ERR_FORMAT, ENT_ERR_LIMIT. */
ent_status ent_read__inflate(ent_str *bytes, const char *path, ent_arena *a, ent_err *err);

/* charset.c */
typedef struct {
    ent_str name;  /* "UTF-8", "windows-1252" … */
    size_t bom;    /* bytes of a byte order mark to leave out */
    bool sound;    /* looked at, and nothing is broken */
} ent_read__charset;
ent_read__charset ent_read__guess(ent_str bytes, ent_str told, bool html);
/* Bytes to UTF-8; what is broken becomes U+FFFD and a note a run. Errors: ENT_ERR_USAGE for an unknown character set. */
ent_status ent_read__decode(ent_str bytes, ent_read__charset charset, ent_arena *a, const ent_doc *doc, ent_str *text,
                            ent_notes *notes, ent_err *err);

/* kind.c: what the bytes are. NULL = text; else what to say. */
const char *ent_read__binary(ent_str bytes, bool wide);
bool ent_read__is_html(ent_str bytes, const char *path);

/* html.c: doc->text, blocks and what the head says, from UTF-8 mark-up. */
ent_status ent_read__html(ent_str markup, ent_arena *a, ent_doc *doc, ent_notes *notes, ent_err *err);

/* date.c: an ISO day from a date in a head's free form, "" = none. */
ent_str ent_read__iso(ent_arena *a, ent_str date);

#endif
