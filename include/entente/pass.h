/* entente/pass.h - analysis passes turn corpus and graph into named tables: columns with a kind and a unit. */
#ifndef ENTENTE_PASS_H
#define ENTENTE_PASS_H

#include "entente/graph.h"

typedef enum {
    ENT_COL_TEXT,
    ENT_COL_DATE,  /* ISO text */
    ENT_COL_ACTOR, /* actor id (text) */
    ENT_COL_LIST,  /* texts joined by a blank: event ids, types */
    ENT_COL_INT,
    ENT_COL_REAL,  /* NAN = no value */
    ENT_COL_WHERE  /* filter that picks the events behind the row (ent_corpus_select); not for reading */
} ent_column_kind;

typedef struct {
    const char *name; /* snake_case */
    ent_column_kind kind;
    const char *unit; /* "events", "share", "days"; "" = none */
    const char *help; /* what it is, one phrase */
} ent_column;

typedef union {
    ent_str s;
    int64_t i;
    double d;
} ent_value;

typedef struct {
    const char *name;  /* "partners" */
    ent_str title;     /* "Partners of JPN, 2020-01-01 to 2020-12-31" */
    const ent_column *column;
    uint32_t columns;
    ent_value *cell;   /* row by row: cell[row * columns + column] */
    size_t rows;
    size_t cap;        /* of ent_table_row */
} ent_table;

typedef struct {
    ent_table **v;
    size_t n, cap;
} ent_tables;

/* A new table, listed in `tables`; the columns are static. */
ent_table *ent_table_add(ent_tables *tables, ent_arena *a, const char *name, const ent_column *columns, uint32_t n,
                         const char *title, ...) __attribute__((format(printf, 6, 7)));
ent_value *ent_table_row(ent_table *t, ent_arena *a); /* a new zeroed row of `columns` values */
const ent_table *ent_tables_find(const ent_tables *tables, const char *name);
int ent_table_column(const ent_table *t, const char *name);

typedef struct {
    ent_str ego;           /* actor id that partners are counted for; "" = the most active */
    ent_graph_opts graph;  /* view, weights, windows */
    uint64_t seed;
    uint32_t top;          /* rows of long rankings; 0 = all, but 50 a window and 10,000 pairs */
    uint32_t sources;      /* of sampled betweenness; 0 = 1,024 above 5,000 vertices, exact below */
    int processes;         /* that share long computations; 0 = as many as there are processors */
    ent_str split;         /* of compare: the date at which the second period begins, or a filter for the second part;
                              "" = the middle of the events */
} ent_pass_opts;

typedef struct {
    const ent_corpus *corpus;
    const ent_graph *graph;
    const ent_pass_opts *opts;
    ent_notes *notes;
    void (*progress)(void *data, const char *what, double share); /* NULL = none */
    void *progress_data;
    struct ent_pass_memo *memo; /* what passes of one run share; made by ent_pass_run */
} ent_pass_input;

/* One row of src/pass/passes.def. */
typedef struct {
    const char *name, *summary, *source;
    ent_status (*run)(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err);
} ent_pass;

const ent_pass *ent_passes(size_t *n);
const ent_pass *ent_pass_find(ent_str name); /* NULL when unknown */
/* The actor that egocentric passes look from: opts->ego, else the one with most events; UINT32_MAX = none. */
uint32_t ent_pass_ego(const ent_pass_input *in);
/* `names`: comma list, "" = all. Errors: ENT_ERR_USAGE names the unknown pass and the known ones. */
ent_status ent_pass_run(ent_str names, const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err);

#endif
