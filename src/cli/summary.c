/* What a person at a terminal wants to know at the end of a run. */
#include <unistd.h>

#include "run.h"

enum { PARTNERS_SHOWN = 6 };

static ent_value cell(const ent_table *t, size_t row, const char *column) {
    int c = ent_table_column(t, column);
    return c < 0 ? (ent_value){ .i = 0 } : t->cell[row * t->columns + (size_t)c];
}

static void period(const run *r) {
    const ent_corpus *c = &r->x.corpus;
    fprintf(stderr, "%zu events of %zu actors", c->events, c->actors);
    if (c->dated) fprintf(stderr, ", %s", ent_corpus_period(c, r->args->arena).p);
    if (c->events > c->dated) fprintf(stderr, ", %zu undated", c->events - c->dated);
    fputs("\n", stderr);
}

static void partners(const run *r) {
    const ent_table *t = ent_tables_find(&r->x.tables, "partners");
    if (!t || !t->rows) return;
    fprintf(stderr, "%.*s:", ENT_FMT(t->title));
    for (size_t i = 0; i < t->rows && i < PARTNERS_SHOWN; i++) {
        ent_str id = cell(t, i, "partner").s;
        fprintf(stderr, "%s %.*s %lld", i ? "," : "", ENT_FMT(id), (long long)cell(t, i, "events").i);
    }
    fprintf(stderr, t->rows > PARTNERS_SHOWN ? ", … (%zu in all)\n" : "\n", t->rows);
}

void run_summary(const run *r) {
    if (r->args->quiet || !isatty(STDERR_FILENO)) return;
    size_t done = r->documents - r->failures;
    fprintf(stderr, "%zu document%s, %.1f MB", done, done == 1 ? "" : "s", (double)r->bytes / 1e6);
    if (r->failures) fprintf(stderr, " (%zu could not be read)", r->failures);
    fputs(": ", stderr);
    period(r);
    partners(r);
    fprintf(stderr, "written to %s: events.jsonl, tables/ (%zu as JSON and CSV), graph/ (%.*s)%s, run.json\n", r->dir, r->tables,
            ENT_FMT(r->args->to), r->args->no_charts ? "" : ", charts/");
    if (r->notes.list.n) fprintf(stderr, "%zu note%s, all in run.json:\n", r->notes.list.n, r->notes.list.n == 1 ? "" : "s");
}
