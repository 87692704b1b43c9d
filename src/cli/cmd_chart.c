/* Event records become gnuplot charts: picture, script and data side by side. */
#include "cli.h"

/* The charts asked for, or those that suit the data. Without `in`: might it be drawn? */
static bool wanted(const cli_args *args, const ent_chart *c, const ent_render_input *in) {
    if (!args->charts.n || ent_str_is(args->charts, "default")) return !in || c->suits(in);
    if (ent_str_is(args->charts, "all")) return true;
    ent_str rest = args->charts;
    for (ent_str name; ent_str_split(&rest, ',', &name);)
        if (ent_str_is(ent_str_trim(name), c->name)) return true;
    return false;
}

static int unknown_chart(ent_str name) {
    size_t n;
    const ent_chart *c = ent_charts(&n);
    fprintf(stderr, "entente: there is no chart \"%.*s\"; there are", ENT_FMT(name));
    for (size_t i = 0; i < n; i++) fprintf(stderr, "%s %s", i ? "," : "", c[i].name);
    fprintf(stderr, "\n");
    return EXIT_USAGE;
}

static int check_names(ent_str list) {
    if (!list.n || ent_str_is(list, "default") || ent_str_is(list, "all")) return EXIT_DONE;
    for (ent_str name; ent_str_split(&list, ',', &name);)
        if (!ent_chart_find(ent_str_trim(name))) return unknown_chart(ent_str_trim(name));
    return EXIT_DONE;
}

int cli_charts(cli_args *args, const ent_render_input *input, ent_notes *notes, bool forgive) {
    int code = EXIT_DONE;
    ent_err err = { 0 };
    ent_render_input spoken;
    const ent_render_input *in = &spoken;
    ent_chart_speak(input, args->chart.lang, args->arena, notes, &spoken);
    size_t n;
    const ent_chart *c = ent_charts(&n);
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        if (!wanted(args, &c[i], in)) continue;
        any = true;
        ent_status s = c[i].draw(in, &args->chart, notes, &err);
        if (s == ENT_ERR_TOOL && forgive) {
            ent_note_add(notes, ENT_S("charts"), 0, 0, ent_str_copy(notes->arena, ent_str_of(err.message)), "%s is not drawn", c[i].name);
            return code; /* the program is missing: the others would say the same */
        }
        if (s) code = cli_failed(&err);
        else if (!args->quiet && !forgive) fprintf(stderr, "%.*s/%s.gp and its pictures\n", ENT_FMT(args->chart.dir), c[i].name);
    }
    if (!any)
        ent_note_add(notes, ENT_S("charts"), 0, 0, ENT_S(""),
                     "none suits these records: too few, or without dates; --chart names one");
    return code;
}

int cli_check_charts(ent_str names) { return check_names(names); }

/* Only the passes whose tables are drawn are run. NULL = none. */
static const char *passes(const cli_args *args) {
    ent_str list = ENT_S("");
    size_t n;
    const ent_chart *c = ent_charts(&n);
    for (size_t i = 0; i < n; i++)
        if (*c[i].passes && wanted(args, &c[i], NULL))
            list = ent_str_fmt(args->arena, "%.*s%s%s", ENT_FMT(list), list.n ? "," : "", c[i].passes);
    return list.n ? list.p : NULL;
}

int cmd_chart(cli_args *args) {
    if (!args->input.n) return cli_missing(args, "event records (JSON Lines, - = standard input)");
    ent_err err = { 0 };
    ent_notes notes = { .arena = args->arena };
    cli_analysis x;
    int code = check_names(args->charts);
    args->chart.formats = args->format;
    if (code) return code;
    if (ent_chart_check(&args->chart, &err)) return cli_failed(&err);
    if (cli_analyze(args, passes(args), &notes, &x, &err)) return cli_failed(&err);
    if (args->pass.ego.n && ent_corpus_find(&x.corpus, args->pass.ego) == UINT32_MAX)
        return cli_failed((ent_fail(&err, ENT_ERR_USAGE, "", 0, "--ego: no event has an actor \"%.*s\"", ENT_FMT(args->pass.ego)), &err));
    ent_render_input in = { .corpus = &x.corpus, .graph = &x.graph, .tables = &x.tables, .title = args->title,
                            .ego = args->pass.ego, .seed = args->pass.seed };
    args->chart.dir = ent_str_of(args->out ? args->out : "out/charts");
    code = cli_charts(args, &in, &notes, false);
    return code ? code : cli_finish(args, &notes);
}
