/* Shared by the files of the command `run`. */
#ifndef ENT_CLI_RUN_H
#define ENT_CLI_RUN_H

#include "cli.h"

/* What a document does not say in so many words, and whence it was taken. */
typedef struct {
    const char *name;
    ent_str value; /* "" = unknown */
    ent_str why;   /* told, date line, markup, … */
} run_guess;
enum { RUN_GUESSES = 6 };

typedef struct {
    ent_doc doc; /* without its text and blocks */
    run_guess guess[RUN_GUESSES];
    size_t sentences, tokens, timexes, mentions, events;
    ent_str failed; /* why it could not be read; "" = it could */
} run_document;

typedef struct {
    ent_str name;
    uint64_t inode, size;
} run_file;
typedef struct {
    run_file *v;
    size_t n, cap;
} run_files;

typedef struct {
    cli_args *args;
    const char *dir;
    const ent_lexicon *lex;
    ent_notes notes;
    run_document *document;
    size_t documents, failures;
    uint64_t bytes;
    size_t by_type[ENT_TYPES], by_status[ENT_STATUSES];
    cli_analysis x;
    size_t tables; /* written */
    run_files written;
} run;

ent_status run_manifest(const run *r, ent_err *err); /* manifest.c: run.json */

/* ---- leftovers.c: files of the run's folder, names relative to it, sorted; run.json is not among them */
run_files run_files_now(const run *r);
run_files run_files_written(const run *r, const run_files *before);
ent_str run_file_hash(const run *r, const run_file *f);              /* SHA-256; "" = too large */
void run_remove_leftovers(run *r, const run_files *written);         /* those that the run.json still there lists */

void run_summary(const run *r);                      /* summary.c: for a person at a terminal */

#endif
