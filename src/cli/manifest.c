/* run.json: what went in, what was told and guessed, with which programs, and what came out. */
#include "run.h"

static void key(ent_out *o, const char *before, const char *name) {
    ent_out_z(o, before);
    ent_out_json(o, ent_str_of(name));
    ent_out_z(o, ": ");
}

static void text(ent_out *o, const char *before, const char *name, ent_str value) {
    key(o, before, name);
    if (value.n) ent_out_json(o, value);
    else ent_out_z(o, "null");
}

static void count(ent_out *o, const char *before, const char *name, size_t n) {
    key(o, before, name);
    ent_out_int(o, (int64_t)n);
}

static void options(const run *r, ent_out *o) {
    key(o, ",\n  ", "options");
    ent_out_char(o, '[');
    const char *before = "";
    for (size_t i = 0; i < r->args->told.n; i++) {
        const cli_told *t = &r->args->told.v[i];
        if (strcmp(t->name, "-o") == 0) continue; /* where the folder lies is no part of what is in it */
        ent_out_fmt(o, "%s[", before);
        before = ", ";
        ent_out_json(o, ent_str_of(t->name));
        if (t->value) {
            ent_out_z(o, ", ");
            ent_out_json(o, ent_str_of(t->value));
        }
        ent_out_char(o, ']');
    }
    ent_out_char(o, ']');
}

static void guesses(const run_document *d, ent_out *o) {
    key(o, ",\n     ", "taken_as");
    ent_out_char(o, '{');
    for (int i = 0; i < RUN_GUESSES; i++) {
        key(o, i ? ", " : "", d->guess[i].name);
        text(o, "{", "value", d->guess[i].value);
        text(o, ", ", "why", d->guess[i].why);
        ent_out_char(o, '}');
    }
    ent_out_char(o, '}');
}

static void document(const run_document *d, ent_out *o) {
    text(o, "\n    {", "id", d->doc.id);
    text(o, ", ", "path", d->doc.path);
    if (d->failed.n) {
        text(o, ", ", "failed", d->failed);
        ent_out_char(o, '}');
        return;
    }
    text(o, ", ", "sha256", d->doc.sha256);
    count(o, ", ", "bytes", d->doc.size);
    text(o, ", ", "format", d->doc.format);
    text(o, ",\n     ", "title", d->doc.title);
    text(o, ", ", "language", d->doc.language);
    guesses(d, o);
    count(o, ",\n     ", "sentences", d->sentences);
    count(o, ", ", "tokens", d->tokens);
    count(o, ", ", "timexes", d->timexes);
    count(o, ", ", "mentions", d->mentions);
    count(o, ", ", "events", d->events);
    ent_out_char(o, '}');
}

static void inputs(const run *r, ent_out *o) {
    key(o, ",\n  ", "inputs");
    ent_out_char(o, '[');
    for (size_t i = 0; i < r->documents; i++) {
        if (i) ent_out_char(o, ',');
        document(&r->document[i], o);
    }
    ent_out_z(o, "\n  ]");
}

static void versions(const run *r, ent_out *o) {
    key(o, ",\n  ", "versions");
    text(o, "{", "entente", ENT_S(ENT_VERSION));
    text(o, ", ", "graph", ent_str_of(ent_graph_library()));
    text(o, ", ", "charts", r->args->no_charts ? ENT_S("") : ent_chart_program(r->args->chart.gnuplot, r->args->arena));
    ent_out_char(o, '}');
}

static void by_name(ent_out *o, const char *name, const size_t *n, int kinds, const char *(*name_of)(int)) {
    key(o, ",\n    ", name);
    ent_out_char(o, '{');
    bool first = true;
    for (int i = 0; i < kinds; i++) {
        if (!n[i]) continue;
        count(o, first ? "" : ", ", name_of(i), n[i]);
        first = false;
    }
    ent_out_char(o, '}');
}

static const char *type_name(int i) { return ent_type_name((ent_type)i); }
static const char *status_name(int i) { return ent_status_name((ent_event_status)i); }

static void counts(const run *r, ent_out *o) {
    run_document sum = { 0 };
    for (size_t i = 0; i < r->documents; i++) {
        sum.sentences += r->document[i].sentences;
        sum.tokens += r->document[i].tokens;
        sum.timexes += r->document[i].timexes;
        sum.mentions += r->document[i].mentions;
        sum.events += r->document[i].events;
    }
    const ent_corpus *c = &r->x.corpus;
    key(o, ",\n  ", "counts");
    count(o, "{", "documents", r->documents - r->failures);
    count(o, ", ", "failed", r->failures);
    count(o, ", ", "sentences", sum.sentences);
    count(o, ", ", "tokens", sum.tokens);
    count(o, ", ", "timexes", sum.timexes);
    count(o, ", ", "mentions", sum.mentions);
    count(o, ", ", "records", sum.events);
    by_name(o, "records_by_type", r->by_type, ENT_TYPES, type_name);
    by_name(o, "records_by_status", r->by_status, ENT_STATUSES, status_name);
    count(o, ",\n    ", "events", c->events);
    count(o, ", ", "dated", c->dated);
    count(o, ", ", "actors", c->actors);
    count(o, ", ", "ties", r->x.graph.ties);
    ent_arena *a = r->args->arena;
    text(o, ", ", "first_day", c->period.first == ENT_NO_DAY ? ENT_S("") : ent_day_iso(a, c->period.first));
    text(o, ", ", "last_day", c->period.last == ENT_NO_DAY ? ENT_S("") : ent_day_iso(a, c->period.last));
    ent_out_char(o, '}');
}

static void notes(const run *r, ent_out *o) {
    key(o, ",\n  ", "notes");
    ent_out_char(o, '[');
    for (size_t i = 0; i < r->notes.list.n; i++) {
        const ent_note *n = &r->notes.list.v[i];
        text(o, i ? ",\n    {" : "\n    {", "document", n->document);
        count(o, ", ", "line", n->line);
        count(o, ", ", "offset", (size_t)n->offset);
        text(o, ", ", "message", n->message);
        text(o, ", ", "words", n->words);
        ent_out_char(o, '}');
    }
    ent_out_z(o, r->notes.list.n ? "\n  ]" : "]");
}

static void files(const run *r, ent_out *o) {
    key(o, ",\n  ", "files");
    ent_out_char(o, '[');
    for (size_t i = 0; i < r->written.n; i++) {
        text(o, i ? ",\n    {" : "\n    {", "file", r->written.v[i].name);
        count(o, ", ", "bytes", (size_t)r->written.v[i].size);
        text(o, ", ", "sha256", run_file_hash(r, &r->written.v[i]));
        ent_out_char(o, '}');
    }
    ent_out_z(o, r->written.n ? "\n  ]" : "]");
}

ent_status run_manifest(const run *r, ent_err *err) {
    ent_out *o = ent_out_open(ent_str_fmt(r->args->arena, "%s/run.json", r->dir).p, err);
    if (!o) return err->status;
    text(o, "{\n  ", "command", ENT_S("run"));
    options(r, o);
    versions(r, o);
    inputs(r, o);
    counts(r, o);
    notes(r, o);
    files(r, o);
    ent_out_z(o, "\n}\n");
    return ent_out_close(o, err);
}
