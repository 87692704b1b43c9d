/* What there is to choose from: each list is a table, printed as the tables of analyses are. */
#include <unistd.h>

#include "cli.h"

typedef struct {
    cli_args *args;
    ent_pipeline *p; /* for what stands in the lexicon */
    ent_tables tables;
    ent_str pattern; /* folded; "" = all */
} listing;

/* Does a word of it begin with the pattern? */
static bool wanted(const listing *l, ent_str s) {
    if (!l->pattern.n) return true;
    ent_str f = ent_str_fold(l->args->arena, s);
    for (size_t i = 0; i + l->pattern.n <= f.n; i++) {
        if (i && ((unsigned char)f.p[i - 1] >= 0x80 || (f.p[i - 1] >= 'a' && f.p[i - 1] <= 'z'))) continue;
        if (memcmp(f.p + i, l->pattern.p, l->pattern.n) == 0) return true;
    }
    return false;
}

static ent_table *table(listing *l, const char *name, const ent_column *columns, uint32_t n) {
    return ent_table_add(&l->tables, l->args->arena, name, columns, n, "%s", name);
}

/* A row of texts, when one of them holds the pattern. */
static void row(listing *l, ent_table *t, const ent_str *cell) {
    bool any = false;
    for (uint32_t i = 0; i < t->columns && !any; i++) any = t->column[i].kind != ENT_COL_REAL && wanted(l, cell[i]);
    if (!any) return;
    ent_value *v = ent_table_row(t, l->args->arena);
    for (uint32_t i = 0; i < t->columns; i++) v[i].s = cell[i];
}

static ent_str meaning(const listing *l, const char *kind, const char *name) {
    const ent_lex_table *t = ent_lexicon_table(ent_pipeline_lexicon(l->p), "meanings");
    int k = ent_lex_column(t, "kind"), n = ent_lex_column(t, "name"), m = ent_lex_column(t, "meaning");
    for (size_t i = 0; i < t->rows; i++)
        if (ent_str_is(ent_cell(&t->row[i], k), kind) && ent_str_is(ent_cell(&t->row[i], n), name)) return ent_cell(&t->row[i], m);
    return ENT_S("");
}

static ent_str score(const listing *l, double d) {
    return d == d ? ent_str_fmt(l->args->arena, "%g", d) : ENT_S("");
}

static void types(listing *l) {
    static const ent_column C[] = { { "type", ENT_COL_TEXT, "", "" }, { "quad", ENT_COL_TEXT, "", "" }, { "score", ENT_COL_TEXT, "", "" },
                                    { "meaning", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "types", C, 4);
    for (int i = 0; i < ENT_TYPES; i++) {
        const char *name = ent_type_name((ent_type)i);
        ent_str cell[] = { ent_str_of(name), ent_str_of(ent_quad_name(ent_type_quad((ent_type)i))),
                           score(l, ent_type_score((ent_type)i, ENT_S(""))), meaning(l, "type", name) };
        row(l, t, cell);
    }
}

static void modes(listing *l) {
    static const ent_column C[] = { { "type", ENT_COL_TEXT, "", "" }, { "mode", ENT_COL_TEXT, "", "" }, { "score", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "modes", C, 3);
    size_t n;
    const ent_type_mode *m = ent_type_modes(&n);
    for (size_t i = 0; i < n; i++)
        row(l, t, (ent_str[]){ ent_str_of(ent_type_name(m[i].type)), ent_str_of(m[i].mode), score(l, m[i].score) });
}

static void statuses(listing *l) {
    static const ent_column C[] = { { "status", ENT_COL_TEXT, "", "" }, { "meaning", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "statuses", C, 2);
    for (int i = 0; i < ENT_STATUSES; i++) {
        const char *name = ent_status_name((ent_event_status)i);
        row(l, t, (ent_str[]){ ent_str_of(name), meaning(l, "status", name) });
    }
}

/* The forms of a name that the pattern finds are shown, or the first few. */
static ent_str forms(const listing *l, const ent_known_actor *k) {
    enum { SHOWN = 5 };
    ent_str s = ENT_S("");
    size_t shown = 0;
    for (size_t i = 1; i < k->n_names && shown < SHOWN; i++) {
        if (l->pattern.n && !wanted(l, k->names[i])) continue;
        s = ent_str_fmt(l->args->arena, "%.*s%s%.*s", ENT_FMT(s), shown++ ? "; " : "", ENT_FMT(k->names[i]));
    }
    return s;
}

static void actors(listing *l) {
    static const ent_column C[] = { { "id", ENT_COL_TEXT, "", "" }, { "name", ENT_COL_TEXT, "", "" }, { "kind", ENT_COL_TEXT, "", "" },
                                    { "also", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "actors", C, 4);
    size_t n;
    const ent_known_actor *k = ent_actor_known(ent_pipeline_actors(l->p), &n);
    for (size_t i = 0; i < n; i++)
        row(l, t, (ent_str[]){ k[i].actor.id, k[i].actor.name, ent_str_of(ent_actor_kind_name(k[i].actor.kind)), forms(l, &k[i]) });
}

static void passes(listing *l) {
    static const ent_column C[] = { { "pass", ENT_COL_TEXT, "", "" }, { "answers", ENT_COL_TEXT, "", "" },
                                    { "source", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "passes", C, 3);
    size_t n;
    const ent_pass *p = ent_passes(&n);
    for (size_t i = 0; i < n; i++) row(l, t, (ent_str[]){ ent_str_of(p[i].name), ent_str_of(p[i].summary), ent_str_of(p[i].source) });
}

static void formats(listing *l) {
    static const ent_column C[] = { { "format", ENT_COL_TEXT, "", "" }, { "with", ENT_COL_TEXT, "", "" }, { "file", ENT_COL_TEXT, "", "" },
                                    { "holds", ENT_COL_TEXT, "", "" }, { "read_by", ENT_COL_TEXT, "", "" },
                                    { "cannot_carry", ENT_COL_TEXT, "", "" }, { "specification", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "formats", C, 7);
    size_t n;
    const ent_format *f = ent_formats(&n);
    for (size_t i = 0; i < n; i++)
        row(l, t, (ent_str[]){ ent_str_of(f[i].name), ent_str_of(f[i].family), ent_str_of(f[i].file), ent_str_of(f[i].summary),
                               ent_str_of(f[i].read_by), ent_str_of(f[i].cannot), ent_str_of(f[i].spec) });
}

static const ent_column NAMED[] = { { "name", ENT_COL_TEXT, "", "" }, { "summary", ENT_COL_TEXT, "", "" } };

static void charts(listing *l) {
    ent_table *t = table(l, "charts", NAMED, 2);
    size_t n;
    const ent_chart *c = ent_charts(&n);
    for (size_t i = 0; i < n; i++) row(l, t, (ent_str[]){ ent_str_of(c[i].name), ent_str_of(c[i].summary) });
}

static void languages(listing *l) {
    ent_table *t = table(l, "languages", NAMED, 2);
    ent_str name;
    for (size_t i = 0; ent_chart_language(i, &name).n; i++) row(l, t, (ent_str[]){ ent_chart_language(i, &name), name });
}

static void stages(listing *l) {
    ent_table *t = table(l, "stages", NAMED, 2);
    const char *summary;
    for (size_t i = 0; cli_stage(i, &summary); i++) row(l, t, (ent_str[]){ ent_str_of(cli_stage(i, &summary)), ent_str_of(summary) });
}

static void commands(listing *l) {
    ent_table *t = table(l, "commands", NAMED, 2);
    for (size_t i = 0; i < COMMANDS; i++) row(l, t, (ent_str[]){ ent_str_of(CLI_COMMANDS[i].name), ent_str_of(CLI_COMMANDS[i].summary) });
}

/* The rules of temporal expressions, each with an example. */
static void times(listing *l) {
    static const ent_column C[] = { { "rule", ENT_COL_TEXT, "", "" }, { "type", ENT_COL_TEXT, "", "" }, { "example", ENT_COL_TEXT, "", "" },
                                    { "value", ENT_COL_TEXT, "", "" } };
    ent_table *t = table(l, "times", C, 4);
    const ent_lex_table *x = ent_lexicon_table(ent_pipeline_lexicon(l->p), "timex_examples");
    for (size_t i = 0; i < x->rows; i++) {
        ent_str cell[4];
        for (int k = 0; k < 4; k++) cell[k] = ent_cell(&x->row[i], k);
        row(l, t, cell);
    }
}

static const struct {
    const char *name;
    void (*fill)(listing *l);
} LISTS[] = { { "types", types },   { "modes", modes },   { "statuses", statuses }, { "actors", actors },    { "passes", passes },
              { "formats", formats }, { "charts", charts }, { "languages", languages }, { "stages", stages },
              { "times", times },
              { "commands", commands } };
enum { LIST_COUNT = sizeof LISTS / sizeof *LISTS };

static const char *list_name(size_t i, const void *data) { return (void)data, LISTS[i].name; }

static int unknown(const char *name) {
    const char *near = cli_nearest(name, list_name, LIST_COUNT, NULL);
    fprintf(stderr, "entente: there is no list \"%s\"", name);
    if (near) fprintf(stderr, "; did you mean \"%s\"?", near);
    fprintf(stderr, "\nThe lists are");
    for (size_t i = 0; i < LIST_COUNT; i++) fprintf(stderr, "%s %s", i ? "," : "", LISTS[i].name);
    fprintf(stderr, ".\n");
    return EXIT_USAGE;
}

static void print_text(const ent_table *t, bool aligned, ent_out *out) {
    int width[16] = { 0 };
    for (size_t i = 0; i < t->rows * t->columns; i++) {
        int w = ent_utf8_width(t->cell[i].s);
        if (w > width[i % t->columns]) width[i % t->columns] = w;
    }
    for (size_t i = 0; i < t->rows * t->columns; i++) {
        ent_str s = t->cell[i].s;
        ent_out_str(out, s);
        if ((i + 1) % t->columns == 0) ent_out_char(out, '\n');
        else if (!aligned) ent_out_char(out, '\t');
        else ent_out_fmt(out, "%*s", width[i % t->columns] - ent_utf8_width(s) + 2, "");
    }
}

/* Without a format: columns for reading on a terminal, tabs between them in a pipe. */
static bool print(const cli_args *args, const ent_table *t, ent_out *out) {
    if (ent_str_is(args->format, "json")) return ent_render_table_json(t, out), true;
    if (ent_str_is(args->format, "csv")) return ent_render_table_csv(t, out), true;
    if (args->format.n && !ent_str_is(args->format, "text")) return false;
    print_text(t, isatty(STDOUT_FILENO) && !args->out, out);
    return true;
}

int cmd_list(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "WHAT to list");
    size_t k = 0;
    while (k < LIST_COUNT && strcmp(LISTS[k].name, args->input.v[0]) != 0) k++;
    if (k == LIST_COUNT) return unknown(args->input.v[0]);
    ent_err err = { 0 };
    listing l = { .args = args, .pattern = ENT_S("") };
    if (args->input.n > 1) l.pattern = ent_str_fold(args->arena, ent_str_of(args->input.v[1]));
    if (ent_pipeline_open(&args->pipeline, args->arena, &l.p, &err)) return cli_failed(&err);
    LISTS[k].fill(&l);
    ent_out *out = ent_out_open(args->out ? args->out : "-", &err);
    if (!out) return cli_failed(&err);
    if (!print(args, l.tables.v[0], out)) {
        fprintf(stderr, "entente: --format wants json, csv or text, not \"%.*s\"\n", ENT_FMT(args->format));
        return ent_out_drop(out), EXIT_USAGE;
    }
    if (ent_out_close(out, &err)) return cli_failed(&err);
    if (!l.tables.v[0]->rows && l.pattern.n && !args->quiet) fprintf(stderr, "entente: nothing in it holds \"%s\"\n", args->input.v[1]);
    return EXIT_DONE;
}
