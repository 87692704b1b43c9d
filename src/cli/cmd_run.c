/* Everything: documents → events, tables, graph files, charts and a manifest. */
#include "run.h"

static const char DEFAULT_DIR[] = "out/run", DEFAULT_FORMATS[] = "gexf,graphml,dot,csv";

static const char *in_dir(const run *r, const char *name) { return ent_str_fmt(r->args->arena, "%s/%s", r->dir, name).p; }

/* ---- documents */

static run_guess guess(run *r, const char *name, ent_str value, const char *why) {
    ent_arena *a = r->args->arena;
    return (run_guess){ name, ent_str_copy(a, value), ent_str_copy(a, ent_str_of(why && value.n ? why : "")) };
}

static ent_str number(ent_arena *a, int n) { return n ? ent_str_fmt(a, "%d", n) : ENT_S(""); }

static void keep(run *r, const ent_reading *x, run_document *d) {
    ent_arena *a = r->args->arena;
    const ent_timexes *t = &x->timexes;
    const ent_mentions *m = &x->mentions;
    ent_str speaker = m->speaker < m->actors ? m->actor[m->speaker].id : ENT_S("");
    ent_str published = t->published == ENT_NO_DAY ? ENT_S("") : ent_day_iso(a, t->published);
    ent_str order = t->day_first < 0 ? ENT_S("") : t->day_first ? ENT_S("day first") : ENT_S("month first");
    d->guess[0] = guess(r, "published", published, t->published_why);
    d->guess[1] = guess(r, "reports_on", number(a, t->reports_on), t->reports_on_why);
    d->guess[2] = guess(r, "speaker", speaker, m->speaker_why);
    d->guess[3] = guess(r, "date_order", order, t->day_first_why);
    d->guess[4] = guess(r, "fiscal_year_start", number(a, t->fiscal_start), t->fiscal_start_why);
    d->guess[5] = guess(r, "charset", x->doc.charset, r->args->pipeline.read.charset.n ? "told" : "bytes");
    d->sentences = x->text.sentences;
    d->tokens = x->text.tokens;
    d->timexes = t->n;
    d->mentions = m->n;
    d->events = x->events.n;
    for (size_t i = 0; i < x->events.n; i++) {
        r->by_type[x->events.v[i].type]++;
        r->by_status[x->events.v[i].status]++;
    }
}

static void keep_doc(run *r, const ent_doc *from, const char *path, ent_str id, ent_doc *to) {
    ent_arena *a = r->args->arena;
    *to = (ent_doc){ .id = id, .path = ent_str_of(path), .format = ent_str_copy(a, from->format),
                     .charset = ent_str_copy(a, from->charset), .sha256 = ent_str_copy(a, from->sha256), .size = from->size,
                     .title = ent_str_copy(a, from->title), .language = ent_str_copy(a, from->language) };
    r->bytes += from->size;
}

static void read_document(run *r, const ent_pipeline *p, const cli_document *d, run_document *to, ent_out *out) {
    ent_arena *scratch = ent_arena_new();
    ent_reading x;
    ent_err err = { 0 };
    to->failed = ENT_S("");
    if (ent_pipeline_read_as(p, d->path, d->id, ENT_STAGE_EVENT, scratch, &x, &r->notes, &err)) {
        cli_progress_end();
        cli_failed(&err);
        to->failed = ent_str_copy(r->args->arena, ent_str_of(err.message));
        r->failures++;
    } else {
        keep(r, &x, to);
        for (size_t i = 0; i < x.events.n; i++) ent_record_write(&x.events.v[i], out);
    }
    keep_doc(r, &x.doc, d->path, d->id, &to->doc);
    ent_arena_free(scratch);
}

static ent_status read_documents(run *r, ent_err *err) {
    ent_pipeline *p;
    ent_status s = ent_pipeline_open(&r->args->pipeline, r->args->arena, &p, err);
    if (s) return s;
    r->lex = ent_pipeline_lexicon(p);
    ent_out *out = ent_out_open(in_dir(r, "events.jsonl"), err);
    if (!out) return err->status;
    cli_document *d = cli_documents(r->args, 0, &r->documents);
    r->document = ENT_NEWN(r->args->arena, run_document, r->documents + 1);
    for (size_t i = 0; i < r->documents; i++) {
        cli_progress(r->args, "reading %zu of %zu documents, %.1f MB", i + 1, r->documents, (double)r->bytes / 1e6);
        read_document(r, p, &d[i], &r->document[i], out);
    }
    cli_progress_end();
    return ent_out_close(out, err);
}

/* ---- what is made of the events */

/* The records are read back from the file, so that the tables are what `analyze` makes of it. */
static ent_status analyze(run *r, ent_err *err) {
    cli_args *args = r->args;
    args->input.n = 0;
    *ent_vec_push(args->arena, &args->input) = in_dir(r, "events.jsonl");
    return cli_analyze(args, args->passes.n ? args->passes.p : "", &r->notes, &r->x, err);
}

static ent_status write_table(const run *r, const ent_table *t, const char *ending,
                              void (*write)(const ent_table *t, ent_out *out), ent_err *err) {
    ent_out *out = ent_out_open(in_dir(r, ent_str_fmt(r->args->arena, "tables/%s.%s", t->name, ending).p), err);
    if (!out) return err->status;
    write(t, out);
    return ent_out_close(out, err);
}

static ent_status write_tables(run *r, ent_err *err) {
    ent_status s = ent_dir_make(in_dir(r, "tables"), err);
    for (size_t i = 0; i < r->x.tables.n && !s; i++, r->tables++) {
        s = write_table(r, r->x.tables.v[i], "json", ent_render_table_json, err);
        if (!s) s = write_table(r, r->x.tables.v[i], "csv", ent_render_table_csv, err);
    }
    return s;
}

static int draw_and_export(run *r) {
    cli_args *args = r->args;
    ent_render_input in = { .corpus = &r->x.corpus, .graph = &r->x.graph, .tables = &r->x.tables, .lex = r->lex,
                            .title = args->title, .ego = args->pass.ego, .seed = args->pass.seed };
    int code = cli_export(args, &in, in_dir(r, "graph"));
    if (args->no_charts) return code;
    args->chart.dir = ent_str_of(in_dir(r, "charts"));
    cli_progress(args, "drawing charts");
    int drawn = cli_charts(args, &in, &r->notes, true);
    cli_progress_end();
    return code ? code : drawn;
}

int cmd_run(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "a document");
    run r = { .args = args, .dir = args->out ? args->out : DEFAULT_DIR, .notes = { .arena = args->arena } };
    ent_err err = { 0 };
    if (!args->to.n) args->to = ent_str_of(DEFAULT_FORMATS);
    int code = cli_check_charts(args->charts);
    if (code) return code;
    if (ent_chart_check(&args->chart, &err)) return cli_failed(&err);
    run_files before = run_files_now(&r);
    if (ent_dir_make(r.dir, &err) || read_documents(&r, &err)) return cli_failed(&err);
    if (r.failures == r.documents) return EXIT_FAILED;
    if (analyze(&r, &err) || write_tables(&r, &err)) return cli_failed(&err);
    code = draw_and_export(&r);
    r.written = run_files_written(&r, &before);
    run_remove_leftovers(&r, &r.written);
    if (run_manifest(&r, &err)) return cli_failed(&err);
    run_summary(&r);
    int noted = cli_finish(args, &r.notes);
    return r.failures ? EXIT_FAILED : code ? code : noted;
}
