/* Shared by the commands. */
#ifndef ENT_CLI_H
#define ENT_CLI_H

#include "entente.h"

/* Exit codes: 0 done, 1 done with notes under --strict, 2 usage, 3 failed. */
enum { EXIT_DONE, EXIT_NOTES, EXIT_USAGE, EXIT_FAILED };

typedef struct {
    const char *name, *value; /* value: NULL for an option that stands alone */
} cli_told;

/* A command's arguments, sorted: options into the structs of the rooms that obey them, the rest in order. */
typedef struct {
    ent_arena *arena;
    const char *command;
    ent_pipeline_opts pipeline;
    ENT_VEC(const char *) input;
    ENT_VEC(const char *) lexicon; /* NULL-terminated once parsed */
    const char *out;  /* NULL = the command's own: standard output, or the folder "out" */
    bool strict, quiet;
    bool by_document; /* show timexes: one object a document */
    bool errors;      /* eval: each fault, by kind */
    ent_str offsets;  /* eval: char, byte, utf16 */
    bool help;
    ent_corpus_opts corpus; /* commands that read events */
    ent_pass_opts pass;
    ent_str passes, weight, format, trace;
    ent_str charts, title;
    ent_chart_opts chart;
    ent_str to, view, gexf_version; /* export */
    bool no_charts;   /* run */
    ENT_VEC(cli_told) told; /* the options as they were given */
} cli_args;

/* ---- commands.c: the table of commands.def */
typedef struct {
    const char *name, *arguments, *summary;
    int (*run)(cli_args *args);
} cli_command;
enum {
#define COMMAND(name, arguments, summary) CMD_##name,
#include "commands.def"
#undef COMMAND
    COMMANDS
};
extern const cli_command CLI_COMMANDS[COMMANDS];
#define COMMAND(name, arguments, summary) int cmd_##name(cli_args *args);
#include "commands.def"
#undef COMMAND

/* ---- options.c: the table of options */
typedef struct cli_option cli_option;
/* False: a usage error has been printed. */
bool cli_parse(int command, int argc, char **argv, cli_args *args);
void cli_options_help(int command, FILE *f);

/* ---- values.c: what stands behind an option */
typedef enum {
    V_SWITCH, /* bool: true */
    V_CONST,  /* int: `low` */
    V_INT,    /* int within low … high */
    V_SEED,   /* uint64_t */
    V_REAL,   /* double within low … high */
    V_TEXT,   /* ent_str */
    V_PATH,   /* const char * */
    V_DAY,    /* ent_str, an ISO day, with or without a time of day */
    V_DATE,   /* ent_str, an ISO date as exact as you like: 2020, 2020-10, 2020-10-22, 2020-Q1 */
    V_FILES   /* several const char *: the list grows */
} cli_value;
struct cli_option {
    const char *name;
    const char *value;   /* its name in the help; NULL = the option stands alone */
    unsigned commands;   /* which take it */
    cli_value kind;
    size_t field;        /* offset in cli_args */
    double low, high;
    const char *help;
};
/* False: a usage error has been printed. */
bool cli_set(const cli_option *o, const char *v, cli_args *args);

/* ---- help.c */
int cli_usage(FILE *f);
int cli_help(int command);
int cli_command_find(const char *name); /* -1: unknown, and the nearest one has been named */

/* ---- nearest.c: the name that a mistyped one is nearest to, NULL = none is near */
const char *cli_nearest(const char *word, const char *(*name)(size_t i, const void *data), size_t n, const void *data);

/* ---- say.c */
int cli_failed(const ent_err *err);                           /* prints; the exit code */
int cli_finish(const cli_args *args, const ent_notes *notes); /* prints the notes; the exit code */
int cli_missing(const cli_args *args, const char *what);      /* a usage error that shows how the command is called */

/* ---- analysis.c: event records (all of args->input) become a corpus, a graph and the tables of some passes */
typedef struct {
    ent_corpus corpus;
    ent_graph graph;
    ent_tables tables;
    ent_pass_input input;
} cli_analysis;
/* `passes`: comma list, "" = all, NULL = none. Everything lives in args->arena. */
ent_status cli_analyze(cli_args *args, const char *passes, ent_notes *notes, cli_analysis *out, ent_err *err);

/* ---- what `run` takes from the commands export and chart; exit codes */
int cli_export(cli_args *args, const ent_render_input *in, const char *dir); /* the formats of args->to */
int cli_check_charts(ent_str names);
/* forgive: a missing gnuplot becomes a note. */
int cli_charts(cli_args *args, const ent_render_input *in, ent_notes *notes, bool forgive);

/* ---- cmd_show.c: name and summary of the i-th stage; NULL = there are no more */
const char *cli_stage(size_t i, const char **summary);

/* ---- progress.c: one line on a terminal while work is long; erased at the end */
void cli_progress(const cli_args *args, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cli_progress_end(void);

/* ---- inputs.c: documents, each with an id of its own */
typedef struct {
    const char *path;
    ent_str id;
} cli_document;
/* args->input from `first` on, sorted by id, so that the order in which files are named does not matter. */
cli_document *cli_documents(const cli_args *args, size_t first, size_t *n);

#endif
