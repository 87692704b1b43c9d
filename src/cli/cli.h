/* Shared by the commands. */
#ifndef ENT_CLI_H
#define ENT_CLI_H

#include "entente.h"

/* Exit codes: 0 done, 1 done with notes under --strict, 2 usage, 3 failed. */
enum { EXIT_DONE, EXIT_NOTES, EXIT_USAGE, EXIT_FAILED };

/* A command's arguments, sorted: options into the structs of the rooms that obey them, the rest in order. */
typedef struct {
    ent_arena *arena;
    ent_pipeline_opts pipeline;
    ENT_VEC(const char *) input;
    const char *out;
    bool strict;
    bool by_document; /* show timexes: one object a document */
} cli_args;

/* False: a usage error has been printed. */
bool cli_parse(int argc, char **argv, cli_args *args);
int cli_failed(const ent_err *err);                        /* prints; the exit code */
int cli_finish(const cli_args *args, const ent_notes *notes); /* prints the notes; the exit code */

#define COMMAND(name, arguments, summary) int cmd_##name(cli_args *args);
#include "commands.def"
#undef COMMAND

#endif
