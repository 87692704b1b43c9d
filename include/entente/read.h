/* entente/read.h - bytes become a document: UTF-8 text with its place in the source. */
#ifndef ENTENTE_READ_H
#define ENTENTE_READ_H

#include "entente/base.h"

typedef enum {
    ENT_BLOCK_PARA,
    ENT_BLOCK_HEADING,
    ENT_BLOCK_ITEM, /* entry of a list or of a chronology */
    ENT_BLOCK_CAPTION,
    ENT_BLOCK_FOOTNOTE,
    ENT_BLOCK_TABLE,
    ENT_BLOCK_META /* date line, by-line: read for what it tells of the document */
} ent_block_kind;

/* A block that the source's mark-up gives (HTML); plain text has none and is cut by the text room. */
typedef struct {
    uint32_t begin, end; /* bytes of doc.text */
    uint32_t line;       /* 1-based line of the source */
    uint8_t kind, level; /* level of a heading, 1-6 */
} ent_doc_block;

typedef struct {
    ent_str id;      /* unique among the documents: ent_read_opts.id, else by ent_read_id */
    ent_str path;
    ent_str text;    /* UTF-8, NUL behind the end; for a UTF-8 text file byte for byte the file (less a BOM). Of HTML: the
                      * text alone, with the source's line ends, so that line numbers are the source's */
    ent_str format;  /* "text", "html" */
    ent_str charset; /* as read: "UTF-8", "windows-1252" … */
    ent_str sha256;  /* of the bytes read */
    size_t size;     /* bytes read */
    ent_str title, published, language; /* from mark-up; "" = not said. published: ISO date */
    const ent_doc_block *block;
    size_t blocks;
} ent_doc;

typedef struct {
    ent_str charset; /* "" = guessed: BOM, mark-up, valid UTF-8, else windows-1252 */
    ent_str format;  /* "" = guessed from the bytes */
    ent_str id;      /* of the document; "" = by ent_read_id */
    bool no_sha256;  /* leave doc.sha256 empty: it costs more than the rest of reading */
} ent_read_opts;

ent_str ent_read_id(ent_arena *a, const char *path); /* the file name without its folder, .gz and last extension */

/* Path "-" reads standard input. Broken byte sequences become U+FFFD and a note each (runs counted once).
 * Errors: ENT_ERR_IO; ENT_ERR_FORMAT for bytes that are no text (binary, unknown format). An empty file is a document
 * with no text and a note. */
ent_status ent_read_file(const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc, ent_notes *notes,
                         ent_err *err);
ent_status ent_read_bytes(ent_str bytes, const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc,
                          ent_notes *notes, ent_err *err);

#endif
