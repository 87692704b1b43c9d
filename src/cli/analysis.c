/* What analyze, export, chart and report have in common. */
#include "cli.h"

static void tell(void *args, const char *what, double share) { cli_progress(args, "%s %.0f %%", what, share * 100); }

static ent_status read_all(cli_args *args, ent_events **lists, ent_notes *notes, ent_err *err) {
    ent_status s = ENT_OK;
    *lists = ENT_NEWN(args->arena, ent_events, args->input.n + 1);
    for (size_t i = 0; i < args->input.n && !s; i++) {
        s = ent_record_read(args->input.v[i], args->arena, &(*lists)[i], notes, err);
        for (size_t k = 0; k < (*lists)[i].n; k++) (*lists)[i].v[k].input = (uint32_t)i + 1;
    }
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
    out->input.progress = tell;
    out->input.progress_data = args;
    if (!s && passes) s = ent_pass_run(ent_str_of(passes), &out->input, args->arena, &out->tables, err);
    cli_progress_end();
    return s;
}
