#include "memo.h"

static const ent_pass PASSES[] = {
#define PASS(name, summary, source) { #name, summary, source, ent_pass_##name },
#include "passes.def"
#undef PASS
};
enum { PASS_COUNT = sizeof PASSES / sizeof *PASSES };

const ent_pass *ent_passes(size_t *n) {
    *n = PASS_COUNT;
    return PASSES;
}

const ent_pass *ent_pass_find(ent_str name) {
    for (int i = 0; i < PASS_COUNT; i++)
        if (ent_str_is(name, PASSES[i].name)) return &PASSES[i];
    return NULL;
}

static ent_status unknown(ent_str name, ent_err *err) {
    char list[900];
    size_t used = 0;
    for (int i = 0; i < PASS_COUNT; i++)
        used += (size_t)snprintf(list + used, sizeof list - used, "%s%s", i ? ", " : "", PASSES[i].name);
    return ent_fail(err, ENT_ERR_USAGE, "", 0, "there is no pass \"%.*s\"; the passes are %s", ENT_FMT(name), list);
}

ent_status ent_pass_run(ent_str names, const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    bool wanted[PASS_COUNT] = { false };
    ent_str name, rest = names.n ? names : (ent_str){ NULL, 0 };
    for (int i = 0; i < PASS_COUNT; i++) wanted[i] = names.n == 0;
    while (ent_str_split(&rest, ',', &name)) {
        name = ent_str_trim(name);
        const ent_pass *p = ent_pass_find(name);
        if (!p) return unknown(name, err);
        wanted[p - PASSES] = true;
    }
    ent_arena *memo = ent_arena_new();
    ent_pass_input with_memo = *in;
    with_memo.memo = ent_pass_memo__new(memo);
    ent_status s = ENT_OK;
    for (int i = 0; i < PASS_COUNT && !s; i++) {
        if (!wanted[i]) continue;
        ent_pass__progress(in, PASSES[i].name, 0);
        s = PASSES[i].run(&with_memo, a, out, err);
    }
    ent_arena_free(memo);
    return s;
}

uint32_t ent_pass_ego(const ent_pass_input *in) {
    if (in->opts->ego.n) return ent_corpus_find(in->corpus, in->opts->ego);
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < in->corpus->actors; i++)
        if (best == UINT32_MAX || in->corpus->actor[i].events > in->corpus->actor[best].events) best = i;
    return best;
}
