#include "cli.h"

static void lined_span(ent_out *o, ent_str text, uint32_t begin, uint32_t end, uint32_t line) {
    char *p = ent_out_room(o, 3 * ENT_INT_ROOM + 64 + ENT_JSON_ROOM(text.n));
    p = ent_put_int(ent_put(p, ENT_S("\"begin\":")), begin);
    p = ent_put_int(ent_put(p, ENT_S(",\"end\":")), end);
    p = ent_put_int(ent_put(p, ENT_S(",\"line\":")), line);
    ent_out_till(o, ent_put_json(ent_put(p, ENT_S(",\"text\":")), text));
}

static void span(ent_out *o, const ent_text *t, uint32_t begin, uint32_t end) {
    lined_span(o, ent_text_bytes(t, begin, end), begin, end, ent_text_line(t, begin));
}

static const char *const BLOCK_KIND[] = { "para", "heading", "item", "caption", "footnote", "table", "meta" };

static void field(ent_out *o, const char *name, ent_str value) {
    ent_out_fmt(o, ",\"%s\":", name);
    ent_out_json(o, value);
}

static void show_doc(const ent_reading *r, ent_out *o) {
    const ent_doc *d = &r->doc;
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, d->id);
    field(o, "path", d->path);
    field(o, "format", d->format);
    field(o, "charset", d->charset);
    field(o, "sha256", d->sha256);
    ent_out_fmt(o, ",\"bytes\":%zu", d->size);
    field(o, "title", d->title);
    field(o, "published", d->published);
    field(o, "language", d->language);
    field(o, "text", d->text);
    ent_out_z(o, "}\n");
}

static void show_blocks(const ent_reading *r, ent_out *o) {
    for (uint32_t i = 0; i < r->text.blocks; i++) {
        const ent_block *b = &r->text.block[i];
        ent_out_char(o, '{');
        span(o, &r->text, b->begin, b->end);
        ent_out_fmt(o, ",\"kind\":\"%s\",\"level\":%u,\"sentences\":%u,\"heading\":", BLOCK_KIND[b->kind], b->level, b->sentences);
        if (b->heading == UINT32_MAX) ent_out_z(o, "null}\n");
        else ent_out_fmt(o, "%u}\n", b->heading);
    }
}

static void show_tokens(const ent_reading *r, ent_out *o) {
    static const char *const KIND[] = { "word", "number", "alnum", "clitic", "punct" };
    for (uint32_t i = 0; i < r->text.tokens; i++) {
        const ent_token *t = &r->text.token[i];
        ent_out_char(o, '{');
        span(o, &r->text, t->begin, t->end);
        ent_out_fmt(o, ",\"kind\":\"%s\",\"word\":", KIND[t->kind]);
        ent_out_json(o, ent_word_form(r->text.lex, t->word));
        ent_out_fmt(o, ",\"num\":%d,\"flags\":%d}\n", t->num, t->flags);
    }
}

static void show_sentences(const ent_reading *r, ent_out *o) {
    for (uint32_t i = 0; i < r->text.sentences; i++) {
        const ent_sentence *s = &r->text.sentence[i];
        ent_out_char(o, '{');
        span(o, &r->text, s->begin, s->end);
        ent_out_fmt(o, ",\"tokens\":%u,\"block\":%u,\"kind\":\"%s\"}\n", s->tokens, s->block, BLOCK_KIND[r->text.block[s->block].kind]);
    }
}

static const char *const TIMEX_TYPE[] = { "DATE", "TIME", "DURATION", "SET" };

/* A row by hand: a document may have a time every hundred bytes, and a row is longer than that.
 * Values, names of rules and anchors have nothing to escape. */
static void timex_row(ent_out *o, const ent_timex *t, ent_str text, uint32_t line) {
    ent_str rule = ent_str_of(t->rule), type = ent_str_of(TIMEX_TYPE[t->type]);
    enum { FIXED = 256 };
    ent_out_char(o, '{');
    lined_span(o, text, t->begin, t->end, line);
    char *p = ent_out_room(o, FIXED + t->value.n + t->mod.n + t->event_value.n + rule.n + t->anchor.n);
    p = ent_put(ent_put(p, ENT_S(",\"type\":\"")), type);
    p = ent_put(ent_put(p, ENT_S("\",\"value\":\"")), t->value);
    p = ent_put(ent_put(p, ENT_S("\",\"mod\":\"")), t->mod);
    p = ent_put(ent_put(p, ENT_S("\",\"event_value\":\"")), t->event_value);
    p = ent_put_int(ent_put(p, ENT_S("\",\"group\":")), t->group);
    p = ent_put(ent_put(p, ENT_S(",\"rule\":\"")), rule);
    p = ent_put(ent_put(p, ENT_S("\",\"anchor\":\"")), t->anchor);
    ent_out_till(o, ent_put(p, ENT_S("\"}\n")));
}

static void show_timexes(const ent_reading *r, ent_out *o) {
    const ent_text *x = &r->text;
    uint32_t line = 0; /* the times come in the text's order */
    for (size_t i = 0; i < r->timexes.n; i++) {
        const ent_timex *t = &r->timexes.v[i];
        while (line < x->lines && x->line[line] <= t->begin) line++;
        timex_row(o, t, ent_text_bytes(x, t->begin, t->end), line);
    }
}

/* One line a document, as scorers of temporal expressions read it. */
static void show_timexes_by_document(const ent_reading *r, ent_out *o) {
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, r->doc.id);
    ent_out_z(o, ",\"timexes\":[");
    for (size_t i = 0; i < r->timexes.n; i++) {
        const ent_timex *t = &r->timexes.v[i];
        ent_out_z(o, i ? ",{" : "{");
        span(o, &r->text, t->begin, t->end);
        ent_out_fmt(o, ",\"type\":\"%s\",\"value\":", TIMEX_TYPE[t->type]);
        ent_out_json(o, t->value);
        ent_out_char(o, '}');
    }
    ent_out_z(o, "]}\n");
}

static void show_mentions(const ent_reading *r, ent_out *o) {
    for (size_t i = 0; i < r->mentions.n; i++) {
        const ent_mention *m = &r->mentions.v[i];
        ent_out_char(o, '{');
        lined_span(o, ent_text_bytes(&r->text, m->begin, m->end), m->begin, m->end, ent_text_line_in(&r->text, m->sentence, m->begin));
        ent_out_str(o, ENT_S(",\"ids\":["));
        for (uint32_t k = 0; k < m->actors; k++) {
            if (k) ent_out_char(o, ',');
            ent_out_json(o, r->mentions.actor[m->actor[k]].id);
        }
        ent_str kind = ent_str_of(m->actors ? ent_actor_kind_name(r->mentions.actor[m->actor[0]].kind) : "");
        ent_str role = ent_str_of(ent_mention_role_name(m->role)), rule = ent_str_of(m->rule);
        int hundredths = (int)(m->confidence * 100 + 0.5);
        char *p = ent_out_room(o, kind.n + role.n + ENT_JSON_ROOM(m->sector.n + m->agent.n + rule.n) + ENT_INT_ROOM + 256);
        p = ent_put(ent_put(p, ENT_S("],\"kind\":\"")), kind);
        p = ent_put(ent_put(p, ENT_S("\",\"role\":\"")), role);
        p = ent_put(p, m->flags & ENT_MENTION_PLACE ? ENT_S("\",\"place\":true,\"sector\":") : ENT_S("\",\"place\":false,\"sector\":"));
        p = ent_put_json(p, m->sector);
        p = ent_put_json(ent_put(p, ENT_S(",\"agent\":")), m->agent);
        p = ent_put_int(ent_put(p, ENT_S(",\"confidence\":")), hundredths / 100);
        *p++ = '.', *p++ = (char)('0' + hundredths / 10 % 10), *p++ = (char)('0' + hundredths % 10);
        p = ent_put_json(ent_put(p, ENT_S(",\"rule\":")), rule);
        ent_out_till(o, ent_put(p, ENT_S("}\n")));
    }
}

static void show_events(const ent_reading *r, ent_out *o) {
    for (size_t i = 0; i < r->events.n; i++) ent_record_write(&r->events.v[i], o);
}

static void show_clauses(const ent_reading *r, ent_out *o) {
    ent_arena *a = ent_arena_new();
    ent_event_show_clauses(r->event_tagger, &r->text, &r->timexes, &r->mentions, a, o);
    ent_arena_free(a);
}

static const struct {
    const char *name;
    ent_stage stage;
    void (*show)(const ent_reading *r, ent_out *o);
    const char *summary;
} STAGES[] = {
    { "doc", ENT_STAGE_DOC, show_doc, "what was read: format, charset, title, date, text" },
    { "blocks", ENT_STAGE_TEXT, show_blocks, "paragraphs, headings, items, captions, footnotes" },
    { "tokens", ENT_STAGE_TEXT, show_tokens, "words, numbers and marks" },
    { "sentences", ENT_STAGE_TEXT, show_sentences, "sentences with their lines" },
    { "timexes", ENT_STAGE_TIMEX, show_timexes, "temporal expressions with TIMEX3 values" },
    { "mentions", ENT_STAGE_ACTOR, show_mentions, "mentions of actors with their ids" },
    { "events", ENT_STAGE_EVENT, show_events, "event records, as extract writes them" },
    { "clauses", ENT_STAGE_ACTOR, show_clauses, "clauses with their verbs" },
};

enum { STAGE_COUNT = sizeof STAGES / sizeof *STAGES };

const char *cli_stage(size_t i, const char **summary) {
    if (i >= STAGE_COUNT) return NULL;
    *summary = STAGES[i].summary;
    return STAGES[i].name;
}

static const char *stage_name(size_t i, const void *data) { return (void)data, STAGES[i].name; }

static int unknown_stage(const char *name) {
    const char *near = cli_nearest(name, stage_name, STAGE_COUNT, NULL);
    fprintf(stderr, "entente: there is no stage \"%s\"", name);
    if (near) fprintf(stderr, "; did you mean \"%s\"?", near);
    fprintf(stderr, "\nThe stages are");
    for (size_t i = 0; i < STAGE_COUNT; i++) fprintf(stderr, "%s %s", i ? "," : "", STAGES[i].name);
    fprintf(stderr, ".\n");
    return EXIT_USAGE;
}

int cmd_show(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "a stage");
    size_t k = 0;
    while (k < STAGE_COUNT && strcmp(args->input.v[0], STAGES[k].name) != 0) k++;
    if (k == STAGE_COUNT) return unknown_stage(args->input.v[0]);
    if (args->input.n < 2) return cli_missing(args, "a document");
    ent_err err = { 0 };
    ent_pipeline *p;
    ent_notes notes = { .arena = args->arena };
    if (STAGES[k].stage == ENT_STAGE_TIMEX) args->pipeline.last = ENT_STAGE_TIMEX; /* tokens tell which words any table has */
    args->pipeline.read.no_sha256 = STAGES[k].stage != ENT_STAGE_DOC;
    if (ent_pipeline_open(&args->pipeline, args->arena, &p, &err)) return cli_failed(&err);
    ent_out *out = ent_out_open(args->out ? args->out : "-", &err);
    if (!out) return cli_failed(&err);
    bool failed = false;
    size_t n;
    cli_document *d = cli_documents(args, 1, &n);
    for (size_t i = 0; i < n; i++) {
        ent_arena *doc = ent_arena_new();
        ent_reading r;
        if (ent_pipeline_read_as(p, d[i].path, d[i].id, STAGES[k].stage, doc, &r, &notes, &err)) {
            cli_failed(&err);
            failed = true;
        } else if (args->by_document && STAGES[k].show == show_timexes) {
            show_timexes_by_document(&r, out);
        } else {
            STAGES[k].show(&r, out);
        }
        ent_arena_free(doc);
    }
    if (ent_out_close(out, &err)) return cli_failed(&err);
    int code = cli_finish(args, &notes);
    return failed ? EXIT_FAILED : code;
}
