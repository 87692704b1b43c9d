/* Event records become files for other programs. */
#include <unistd.h>

#include "cli.h"

static const char *const VIEWS[] = { "pair", "weighted", "directed", "two-mode" };

/* "pajek-time" and "pajek_time" are one. */
static bool same_name(ent_str word, const char *name) {
    if (word.n != strlen(name)) return false;
    for (size_t i = 0; i < word.n; i++)
        if ((word.p[i] == '-' ? '_' : word.p[i]) != name[i]) return false;
    return true;
}

static const char *name_at(size_t i, const void *formats) { return ((const ent_format *)formats)[i].name; }

static ent_status unknown(ent_str word, ent_arena *a, ent_err *err) {
    size_t n;
    const ent_format *f = ent_formats(&n);
    const char *near = cli_nearest(ent_str_copy(a, word).p, name_at, n, f);
    if (near) return ent_fail(err, ENT_ERR_USAGE, "", 0, "--to: no format \"%.*s\"; did you mean %s?", ENT_FMT(word), near);
    char known[700] = "";
    for (size_t i = 0, at = 0; i < n && at < sizeof known; i++)
        if (!i || strcmp(f[i].family, f[i - 1].family) != 0)
            at += (size_t)snprintf(known + at, sizeof known - at, "%s%s", i ? ", " : "", f[i].family);
    return ent_fail(err, ENT_ERR_USAGE, "", 0, "--to: no format \"%.*s\"; there are %s, all", ENT_FMT(word), known);
}

/* Marks the formats of a comma list of names, families and "all". */
static ent_status choose(ent_str to, ent_arena *a, bool *chosen, ent_err *err) {
    size_t n;
    const ent_format *f = ent_formats(&n);
    ent_str word;
    while (ent_str_split(&to, ',', &word)) {
        bool any = false;
        for (size_t i = 0; i < n; i++) {
            bool named = same_name(word, f[i].name) || same_name(word, f[i].family) || ent_str_is(word, "all");
            chosen[i] |= named;
            any |= named;
        }
        if (!any) return unknown(word, a, err);
    }
    return ENT_OK;
}

static ent_status write_one(const ent_format *f, const ent_render_input *in, const ent_format_opts *opts, const char *path, ent_err *err) {
    ent_out *out = ent_out_open(path, err);
    if (!out) return err->status;
    ent_status s = f->write(in, opts, out, err);
    if (!s) return ent_out_close(out, err);
    ent_out_drop(out);
    return s;
}

/* A file that cannot be written is told; the others are written all the same. */
static int write_folder(const cli_args *args, const bool *chosen, const ent_render_input *in, const ent_format_opts *opts,
                        const char *dir) {
    ent_err err = { 0 };
    size_t n, files = 0;
    const ent_format *f = ent_formats(&n);
    if (ent_dir_make(dir, &err)) return cli_failed(&err);
    int code = EXIT_DONE;
    for (size_t i = 0; i < n; i++) {
        if (!chosen[i]) continue;
        if (ent_str_is(args->to, "all") && !ent_format_suits(&f[i], in)) {
            if (!args->quiet) fprintf(stderr, "entente: %s is left out: no event has a date\n", f[i].name);
            continue;
        }
        if (write_one(&f[i], in, opts, ent_str_fmt(args->arena, "%s/%s", dir, f[i].file).p, &err)) code = cli_failed(&err);
        else files++;
    }
    if (!args->quiet && isatty(STDERR_FILENO) && ent_str_is(ent_str_of(args->command), "export"))
        fprintf(stderr, "entente: %zu files in %s\n", files, dir);
    return code;
}

/* A path that ends like the format's own file is a file, every other one a folder. */
static bool is_file(const ent_format *f, const char *path) {
    const char *ending = strchr(f->file, '.');
    return ending && ent_str_has_suffix(ent_str_of(path), ending);
}

static int write_all(const cli_args *args, const bool *chosen, const ent_render_input *in, const ent_format_opts *opts) {
    size_t n, files = 0, last = 0;
    const ent_format *f = ent_formats(&n);
    for (size_t i = 0; i < n; i++)
        if (chosen[i]) files++, last = i;
    bool stream = !args->out || strcmp(args->out, "-") == 0;
    if (stream && files > 1) {
        fprintf(stderr, "entente: --to names %zu files: -o DIR says where they go\n", files);
        return EXIT_USAGE;
    }
    if (!stream && !(files == 1 && is_file(&f[last], args->out))) return write_folder(args, chosen, in, opts, args->out);
    ent_err err = { 0 };
    return write_one(&f[last], in, opts, stream ? "-" : args->out, &err) ? cli_failed(&err) : EXIT_DONE;
}

static bool view_of(const cli_args *args, ent_view *view) {
    for (int i = 0; i < 4; i++) {
        if (!ent_str_is(args->view, VIEWS[i])) continue;
        *view = (ent_view)i;
        return true;
    }
    *view = ENT_VIEW_PAIR;
    return !args->view.n;
}

static unsigned needs_of(const bool *chosen) {
    size_t n;
    const ent_format *f = ent_formats(&n);
    unsigned needs = 0;
    for (size_t i = 0; i < n; i++)
        if (chosen[i]) needs |= f[i].needs;
    return needs;
}

int cli_export(cli_args *args, const ent_render_input *in, const char *dir) {
    ent_err err = { 0 };
    ent_format_opts opts = { .gexf_minor = 3 };
    size_t n;
    ent_formats(&n);
    bool *chosen = ENT_NEWN(args->arena, bool, n);
    if (choose(args->to, args->arena, chosen, &err)) return cli_failed(&err);
    return write_folder(args, chosen, in, &opts, dir);
}

int cmd_export(cli_args *args) {
    ent_err err = { 0 };
    ent_notes notes = { .arena = args->arena };
    ent_format_opts opts = { .gexf_minor = ent_str_is(args->gexf_version, "1.2") ? 2 : 3 };
    size_t n;
    ent_formats(&n);
    bool *chosen = ENT_NEWN(args->arena, bool, n);
    if (!args->input.n) return cli_missing(args, "event records (JSON Lines, - = standard input)");
    if (!args->to.n) return cli_missing(args, "--to FORMAT (`entente list formats`)");
    if (!view_of(args, &opts.view)) {
        fprintf(stderr, "entente: --view wants pair, weighted, directed or two-mode, not \"%.*s\"\n", ENT_FMT(args->view));
        return EXIT_USAGE;
    }
    if (args->gexf_version.n && !ent_str_is(args->gexf_version, "1.2") && !ent_str_is(args->gexf_version, "1.3")) {
        fprintf(stderr, "entente: --gexf-version wants 1.2 or 1.3\n");
        return EXIT_USAGE;
    }
    if (choose(args->to, args->arena, chosen, &err)) return cli_failed(&err);
    unsigned needs = needs_of(chosen);
    ent_lexicon *lex = NULL;
    if (needs & ENT_FORMAT_PLACES && ent_lexicon_open(&args->pipeline.lexicon, args->arena, &lex, &err)) return cli_failed(&err);
    cli_analysis x;
    if (cli_analyze(args, needs & ENT_FORMAT_GRAPH ? "centrality,communities,layout" : NULL, &notes, &x, &err)) return cli_failed(&err);
    ent_render_input in = { .corpus = &x.corpus, .graph = &x.graph, .tables = &x.tables, .lex = lex, .title = args->title,
                            .ego = args->pass.ego,
                            .seed = args->pass.seed };
    int code = write_all(args, chosen, &in, &opts);
    return code ? code : cli_finish(args, &notes);
}
