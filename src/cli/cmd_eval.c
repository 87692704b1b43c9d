/* Precision and recall against an annotation: events or temporal expressions, as the files say. */
#include "cli.h"

static const struct {
    const char *name;
    ent_offsets unit;
} UNITS[] = { { "char", ENT_OFFSETS_CHAR }, { "byte", ENT_OFFSETS_BYTE }, { "utf16", ENT_OFFSETS_UTF16 } };

static bool unit_of(const cli_args *args, const ent_annotation *gold, const ent_annotation *system, ent_offsets *unit) {
    *unit = ENT_OFFSETS_CHAR;
    for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++)
        if (ent_str_is(args->offsets, UNITS[i].name)) return *unit = UNITS[i].unit, true;
    if (!args->offsets.n) *unit = ent_eval_guess_offsets(gold, system, args->arena);
    else fprintf(stderr, "entente: --offsets wants char, byte or utf16, not \"%.*s\"\n", ENT_FMT(args->offsets));
    return !args->offsets.n;
}

static int timexes(const cli_args *args, const ent_eval_pair *p, ent_out *out) {
    ent_offsets unit;
    ent_eval_timexes t;
    if (!unit_of(args, &p->gold, &p->system, &unit)) return EXIT_USAGE;
    ent_eval_score_timexes(&p->gold, &p->system, unit, args->arena, &t, args->errors ? out : NULL);
    if (args->errors) ent_out_char(out, '\n');
    ent_eval_show_timexes(&t, out);
    if (t.displaced && !args->quiet)
        fprintf(stderr, "entente: note: %zu of %zu system expressions have a text that differs from gold's at their offsets "
                        "(see --offsets)\n", t.displaced, t.n.system);
    if (t.unknown && !args->quiet) fprintf(stderr, "entente: note: %zu system documents are not in gold\n", t.unknown);
    return EXIT_DONE;
}

static int events(const cli_args *args, const ent_eval_pair *pairs, size_t n, ent_out *out) {
    ent_eval_events e;
    ent_eval_score_events(pairs, n, args->arena, &e);
    ent_eval_show_events(&e, out);
    if (args->errors) {
        ent_out_char(out, '\n');
        ent_eval_list_events(pairs, n, args->arena, out);
    }
    return EXIT_DONE;
}

static int score(const cli_args *args, const ent_eval_pair *pairs, size_t n, ent_out *out) {
    bool any_timexes = false, any_events = false;
    for (size_t i = 0; i < n; i++) {
        any_timexes |= pairs[i].gold.documents || pairs[i].system.documents;
        any_events |= pairs[i].gold.events || pairs[i].system.events;
    }
    if (any_timexes && any_events) {
        fprintf(stderr, "entente: one file has event records and another temporal expressions: they cannot be compared\n");
        return EXIT_FAILED;
    }
    if (any_timexes && n > 1) {
        fprintf(stderr, "entente: for temporal expressions give one GOLD and one SYSTEM, with a line a document\n");
        return EXIT_USAGE;
    }
    return any_timexes ? timexes(args, pairs, out) : events(args, pairs, n, out);
}

int cmd_eval(cli_args *args) {
    if (args->input.n < 2) return cli_missing(args, args->input.n ? "SYSTEM" : "GOLD");
    if (args->input.n % 2) return cli_missing(args, "a SYSTEM for the last GOLD");
    ent_err err = { 0 };
    size_t n = args->input.n / 2;
    ent_eval_pair *pairs = ENT_NEWN(args->arena, ent_eval_pair, n);
    for (size_t i = 0; i < n; i++) {
        if (ent_annotation_read(args->input.v[2 * i], args->arena, &pairs[i].gold, &err)) return cli_failed(&err);
        if (ent_annotation_read(args->input.v[2 * i + 1], args->arena, &pairs[i].system, &err)) return cli_failed(&err);
    }
    ent_out *out = ent_out_open(args->out ? args->out : "-", &err);
    if (!out) return cli_failed(&err);
    int code = score(args, pairs, n, out);
    if (code) return ent_out_drop(out), code;
    return ent_out_close(out, &err) ? cli_failed(&err) : EXIT_DONE;
}
