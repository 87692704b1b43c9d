/* Event records become tables: on a terminal for reading, in a pipe JSON, with -o a JSON and a CSV file each. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cli.h"

enum { TOP_ON_TERMINAL = 10, PLAIN_WIDTH = 100 };

static int terminal_width(void) {
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return size.ws_col;
    int n = columns ? atoi(columns) : 0;
    return n > 20 && n < 10000 ? n : PLAIN_WIDTH;
}

/* ---- the three forms -------------------------------------------------------------------------------------------- */

static void all_json(const ent_tables *t, const cli_args *args, ent_out *out) {
    (void)args;
    ent_out_fmt(out, "{\"entente\":\"%s\",\"tables\":[\n", ENT_VERSION);
    for (size_t i = 0; i < t->n; i++) {
        if (i) ent_out_char(out, ',');
        ent_render_table_json(t->v[i], out);
    }
    ent_out_z(out, "]}\n");
}

static void all_csv(const ent_tables *t, const cli_args *args, ent_out *out) {
    (void)args;
    for (size_t i = 0; i < t->n; i++) {
        if (t->n > 1) ent_out_fmt(out, "%s# %s\n", i ? "\n" : "", t->v[i]->name);
        ent_render_table_csv(t->v[i], out);
    }
}

static void all_text(const ent_tables *t, const cli_args *args, ent_out *out) {
    size_t top = args->pass.top ? args->pass.top : isatty(STDOUT_FILENO) && !args->out ? TOP_ON_TERMINAL : 0;
    for (size_t i = 0; i < t->n; i++) {
        if (i) ent_out_char(out, '\n');
        ent_render_table_text(t->v[i], top, terminal_width(), out);
    }
}

static const struct {
    const char *name;
    void (*write)(const ent_tables *t, const cli_args *args, ent_out *out);
} FORMATS[] = { { "json", all_json }, { "csv", all_csv }, { "text", all_text } };

static int write_to(const char *path, const ent_tables *t, int format, const cli_args *args) {
    ent_err err = { 0 };
    ent_out *out = ent_out_open(path, &err);
    if (!out) return cli_failed(&err);
    FORMATS[format].write(t, args, out);
    return ent_out_close(out, &err) ? cli_failed(&err) : EXIT_DONE;
}

/* Without --format the folder gets both forms that programs read. */
static int write_folder(const ent_tables *t, int format, const cli_args *args) {
    ent_err err = { 0 };
    int code = ent_dir_make(args->out, &err) ? cli_failed(&err) : EXIT_DONE;
    for (size_t i = 0; i < t->n && !code; i++) {
        for (int f = 0; f < 3 && !code; f++) {
            if (format >= 0 ? f != format : f == 2) continue;
            ent_str path = ent_str_fmt(args->arena, "%s/%s.%s", args->out, t->v[i]->name, f == 2 ? "txt" : FORMATS[f].name);
            ent_out *out = ent_out_open(path.p, &err);
            if (!out) return cli_failed(&err);
            if (f == 0) ent_render_table_json(t->v[i], out);
            else FORMATS[f].write(&(ent_tables){ .v = &t->v[i], .n = 1 }, args, out);
            if (ent_out_close(out, &err)) code = cli_failed(&err);
        }
    }
    return code;
}

/* ---- the events behind a row ------------------------------------------------------------------------------------ */

static bool row_is(const ent_table *t, size_t row, ent_str key) {
    for (uint32_t i = 0; i < t->columns; i++) {
        ent_column_kind k = t->column[i].kind;
        if ((k == ENT_COL_ACTOR || k == ENT_COL_TEXT) && ent_str_eq(t->cell[row * t->columns + i].s, key)) return true;
    }
    return false;
}

/* By number from 1, or by the text in one of the row's cells. */
static size_t find_row(const ent_table *t, ent_str key) {
    char *end, number[24];
    snprintf(number, sizeof number, "%.*s", ENT_FMT(key));
    unsigned long long n = strtoull(number, &end, 10);
    if (key.n && !*end && n >= 1 && n <= t->rows) return (size_t)n - 1;
    size_t row = 0;
    while (row < t->rows && !row_is(t, row, key)) row++;
    return row;
}

/* "a:1 a:2" → id="a:1","a:2" */
static ent_str ids_filter(ent_str list, ent_arena *a) {
    ent_str filter = ENT_S("id=");
    for (ent_str id; ent_str_split(&list, ' ', &id);)
        filter = ent_str_fmt(a, "%.*s%s\"%.*s\"", ENT_FMT(filter), filter.n > 3 ? "," : "", ENT_FMT(id));
    return filter;
}

static ent_status no_table(const cli_args *args, const ent_tables *t, ent_str name, ent_err *err) {
    ent_str all = ENT_S("");
    for (size_t i = 0; i < t->n; i++) all = ent_str_fmt(args->arena, "%.*s%s%s", ENT_FMT(all), i ? ", " : "", t->v[i]->name);
    return ent_fail(err, ENT_ERR_USAGE, "", 0, "--trace wants TABLE:ROW, such as partners:1; there is no table \"%.*s\", but %.*s",
                    ENT_FMT(name), ENT_FMT(all));
}

static ent_status trace_where(const cli_args *args, const cli_analysis *x, ent_str name, ent_str key, ent_str *where, ent_err *err) {
    const ent_table *t = ent_tables_find(&x->tables, ent_str_copy(args->arena, name).p);
    if (!t) return no_table(args, &x->tables, name, err);
    size_t row = find_row(t, key);
    int column = ent_table_column(t, "where");
    bool ids = column < 0 && (column = ent_table_column(t, "events")) >= 0 && t->column[column].kind == ENT_COL_LIST;
    if (column < 0 || (!ids && t->column[column].kind != ENT_COL_WHERE))
        return ent_fail(err, ENT_ERR_USAGE, "", 0, "--trace: rows of %s do not stand for events", t->name);
    if (row >= t->rows)
        return ent_fail(err, ENT_ERR_USAGE, "", 0, "--trace: %s has %zu rows and none is \"%.*s\"", t->name, t->rows, ENT_FMT(key));
    *where = t->cell[row * t->columns + (size_t)column].s;
    if (ids) *where = ids_filter(*where, args->arena);
    return ENT_OK;
}

static int trace(cli_args *args, ent_notes *notes) {
    ent_err err = { 0 };
    cli_analysis x;
    ent_str rest = args->trace, name, where;
    ent_str_split(&rest, ':', &name);
    const char *pass = args->passes.n ? args->passes.p : ent_pass_find(name) ? ent_str_copy(args->arena, name).p : "";
    uint32_t *event;
    size_t n;
    if (cli_analyze(args, pass, notes, &x, &err)) return cli_failed(&err);
    if (trace_where(args, &x, name, rest, &where, &err)) return cli_failed(&err);
    if (ent_corpus_select(&x.corpus, where, args->arena, &event, &n, &err)) return cli_failed(&err);
    ent_out *out = ent_out_open(args->out ? args->out : "-", &err);
    if (!out) return cli_failed(&err);
    for (size_t i = 0; i < n; i++) ent_record_write(x.corpus.event[event[i]].record, out);
    return ent_out_close(out, &err) ? cli_failed(&err) : cli_finish(args, notes);
}

/* -1 = none given, -2 = unknown. */
static int format_of(const cli_args *args) {
    for (int i = 0; i < 3; i++)
        if (ent_str_is(args->format, FORMATS[i].name)) return i;
    return args->format.n ? -2 : -1;
}

int cmd_analyze(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "event records (JSON Lines, - = standard input)");
    ent_err err = { 0 };
    ent_notes notes = { .arena = args->arena };
    cli_analysis x;
    int format = format_of(args), code;
    if (format == -2) {
        fprintf(stderr, "entente: --format wants json, csv or text, not \"%.*s\"\n", ENT_FMT(args->format));
        return EXIT_USAGE;
    }
    if (args->trace.n) return trace(args, &notes);
    if (cli_analyze(args, args->passes.n ? args->passes.p : "", &notes, &x, &err)) return cli_failed(&err);
    if (args->out && strcmp(args->out, "-") != 0) code = write_folder(&x.tables, format, args);
    else code = write_to("-", &x.tables, format >= 0 ? format : isatty(STDOUT_FILENO) ? 2 : 0, args);
    return code ? code : cli_finish(args, &notes);
}
