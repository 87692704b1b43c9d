#include "cli.h"

#include <stdlib.h>

typedef struct {
    const char *name;
    const char *value; /* name of the value in help; NULL = a switch */
    void (*set)(cli_args *a, const char *v);
    const char *help;
} option;

static void set_published(cli_args *a, const char *v) { a->pipeline.timex.published = ent_str_of(v); }
static void set_reports_on(cli_args *a, const char *v) { a->pipeline.timex.reports_on = atoi(v); }
static void set_speaker(cli_args *a, const char *v) { a->pipeline.actor.speaker = ent_str_of(v); }
static void set_day_first(cli_args *a, const char *v) { (void)v, a->pipeline.timex.day_first = 1; }
static void set_month_first(cli_args *a, const char *v) { (void)v, a->pipeline.timex.day_first = 0; }
static void set_fiscal(cli_args *a, const char *v) { a->pipeline.timex.fiscal_start = atoi(v); }
static void set_actors(cli_args *a, const char *v) { a->pipeline.actor.actors_file = v; }
static void set_agencies(cli_args *a, const char *v) { (void)v, a->pipeline.actor.agencies = true; }
static void set_expand(cli_args *a, const char *v) { (void)v, a->pipeline.actor.expand_groups = true; }
static void set_no_text(cli_args *a, const char *v) { (void)v, a->pipeline.event.no_text = true; }
static void set_confidence(cli_args *a, const char *v) { a->pipeline.event.min_confidence = atof(v); }
static void set_by_document(cli_args *a, const char *v) { (void)v, a->by_document = true; }
static void set_out(cli_args *a, const char *v) { a->out = v; }
static void set_strict(cli_args *a, const char *v) { (void)v, a->strict = true; }

static const option OPTIONS[] = {
    { "--published", "DATE", set_published, "when the document was published" },
    { "--reports-on", "YEAR", set_reports_on, "the year that bare months belong to" },
    { "--speaker", "ID", set_speaker, "the state or body that \"we\" and \"the Ministry\" are" },
    { "--day-first", NULL, set_day_first, "12/06/1985 is 12 June" },
    { "--month-first", NULL, set_month_first, "12/06/1985 is December 6" },
    { "--fiscal-year-start", "MM", set_fiscal, "first month of a fiscal year" },
    { "--actors", "FILE", set_actors, "further actors (TSV)" },
    { "--agencies", NULL, set_agencies, "keep agencies apart from their state" },
    { "--expand-groups", NULL, set_expand, "the Baltic states → EST LVA LTU" },
    { "--no-text", NULL, set_no_text, "leave sentences out of the records" },
    { "--min-confidence", "C", set_confidence, "leave out events below C (0 to 1)" },
    { "--by-document", NULL, set_by_document, "show timexes: one object a document" },
    { "-o", "PATH", set_out, "where to write" },
    { "--strict", NULL, set_strict, "exit code 1 when there are notes" },
};

bool cli_parse(int argc, char **argv, cli_args *args) {
    args->pipeline.timex.day_first = -1;
    for (int i = 0; i < argc; i++) {
        if (argv[i][0] != '-' || strcmp(argv[i], "-") == 0) {
            *ent_vec_push(args->arena, &args->input) = argv[i];
            continue;
        }
        const option *o = NULL;
        for (size_t k = 0; k < sizeof OPTIONS / sizeof *OPTIONS; k++)
            if (strcmp(OPTIONS[k].name, argv[i]) == 0) o = &OPTIONS[k];
        if (!o || (o->value && i + 1 >= argc)) {
            fprintf(stderr, "entente: %s \"%s\"\n", o ? "a value is missing behind" : "unknown option", argv[i]);
            return false;
        }
        o->set(args, o->value ? argv[++i] : NULL);
    }
    return true;
}

int cli_failed(const ent_err *err) {
    fprintf(stderr, "entente: %s%s%s\n", err->file, err->file[0] ? ": " : "", err->message);
    return err->status == ENT_ERR_USAGE ? EXIT_USAGE : EXIT_FAILED;
}

int cli_finish(const cli_args *args, const ent_notes *notes) {
    for (size_t i = 0; i < notes->list.n; i++) {
        const ent_note *n = &notes->list.v[i];
        fprintf(stderr, "entente: note: %.*s:%u: %.*s%s%.*s\n", ENT_FMT(n->document), n->line, ENT_FMT(n->message),
                n->words.n ? ": " : "", ENT_FMT(n->words));
    }
    return args->strict && notes->list.n ? EXIT_NOTES : EXIT_DONE;
}
