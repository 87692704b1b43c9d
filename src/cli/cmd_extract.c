#include "cli.h"

static void write_record(void *to, const ent_event *e) { ent_record_write(e, to); }

int cmd_extract(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "a document");
    ent_err err = { 0 };
    ent_pipeline *p;
    ent_notes notes = { .arena = args->arena };
    args->pipeline.read.no_sha256 = true;
    ent_out *out = ent_out_open(args->out ? args->out : "-", &err);
    if (!out) return cli_failed(&err);
    args->pipeline.event.each = write_record, args->pipeline.event.to = out;
    if (ent_pipeline_open(&args->pipeline, args->arena, &p, &err)) {
        ent_out_drop(out);
        return cli_failed(&err);
    }
    bool failed = false;
    size_t n;
    cli_document *d = cli_documents(args, 0, &n);
    uint64_t bytes = 0;
    for (size_t i = 0; i < n; i++) {
        cli_progress(args, "reading %zu of %zu documents, %.1f MB", i + 1, n, (double)bytes / 1e6);
        ent_arena *doc = ent_arena_new();
        ent_reading r;
        if (ent_pipeline_read_as(p, d[i].path, d[i].id, ENT_STAGE_EVENT, doc, &r, &notes, &err)) {
            cli_progress_end();
            cli_failed(&err);
            failed = true;
        }
        bytes += r.doc.size;
        ent_arena_free(doc);
    }
    cli_progress_end();
    if (ent_out_close(out, &err)) return cli_failed(&err);
    int code = cli_finish(args, &notes);
    return failed ? EXIT_FAILED : code;
}
