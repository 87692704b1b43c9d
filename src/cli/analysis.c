/* What analyze, export, chart and report have in common. */
#include <unistd.h>

#include "cli.h"

static void tell(void *data, const char *what, double share) {
    (void)data;
    fprintf(stderr, "\r%-28s %3.0f %%\r", what, share * 100);
    if (share >= 1) fprintf(stderr, "\r%36s\r", "");
}

static ent_status read_all(cli_args *args, ent_events **lists, ent_notes *notes, ent_err *err) {
    ent_status s = ENT_OK;
    *lists = ENT_NEWN(args->arena, ent_events, args->input.n + 1);
    for (size_t i = 0; i < args->input.n && !s; i++)
        s = ent_record_read(args->input.v[i], args->arena, &(*lists)[i], notes, err);
    return s;
}

ent_status cli_analyze(cli_args *args, const char *passes, ent_notes *notes, cli_analysis *out, ent_err *err) {
    ent_events *lists;
    *out = (cli_analysis){ 0 };
    if (args->weight.n && !ent_weight_parse(args->weight, &args->pass.graph.weight))
        return ent_fail(err, ENT_ERR_USAGE, "", 0, "--weight wants fractional, events or score, not \"%.*s\"", ENT_FMT(args->weight));
    ent_status s = read_all(args, &lists, notes, err);
    if (!s) s = ent_corpus_build(lists, args->input.n, &args->corpus, args->arena, &out->corpus, notes, err);
    if (!s) s = ent_graph_build(&out->corpus, &args->pass.graph, args->arena, &out->graph, err);
    out->input = (ent_pass_input){ .corpus = &out->corpus, .graph = &out->graph, .opts = &args->pass, .notes = notes };
    if (!args->quiet && isatty(STDERR_FILENO)) out->input.progress = tell;
    if (!s && passes) s = ent_pass_run(ent_str_of(passes), &out->input, args->arena, &out->tables, err);
    if (out->input.progress) tell(NULL, "", 1);
    return s;
}
