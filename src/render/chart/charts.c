#include "sheet.h"

#define CHART(name, passes, summary)                                                                                   \
    bool ent_chart__##name##_suits(const ent_render_input *in);                                                        \
    ent_status ent_chart__##name##_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,      \
                                        ent_err *err);
#include "../charts.def"
#undef CHART

static const ent_chart CHARTS[] = {
#define CHART(name, passes, summary) { #name, passes, summary, ent_chart__##name##_suits, ent_chart__##name##_draw },
#include "../charts.def"
#undef CHART
};

const ent_chart *ent_charts(size_t *n) {
    *n = sizeof CHARTS / sizeof *CHARTS;
    return CHARTS;
}

const ent_chart *ent_chart_find(ent_str name) {
    for (size_t i = 0; i < sizeof CHARTS / sizeof *CHARTS; i++)
        if (ent_str_is(name, CHARTS[i].name)) return &CHARTS[i];
    return NULL;
}

static bool in_list(const char *list, ent_str name) {
    ent_str rest = ent_str_of(list);
    for (ent_str word; ent_str_split(&rest, ',', &word);)
        if (ent_str_eq(word, name)) return true;
    return false;
}

static ent_status check(const char *option, ent_str given, const char *known, ent_err *err) {
    if (!given.n) return ENT_OK;
    for (ent_str word; ent_str_split(&given, ',', &word);)
        if (!in_list(known, ent_str_trim(word)))
            return ent_fail(err, ENT_ERR_USAGE, "", 0, "%s knows %s, not \"%.*s\"", option, known,
                            ENT_FMT(ent_str_trim(word)));
    return ENT_OK;
}

ent_status ent_chart_check(const ent_chart_opts *opts, ent_err *err) {
    ent_status s = check("--format", opts->formats, "png,svg,pdf,none", err);
    if (!s) s = check("--theme", opts->theme, "light,dark,print", err);
    return s ? s : check("--lanes", opts->lanes, "quad,type,actor", err);
}
