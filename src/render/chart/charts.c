#include "sheet.h"

#define CHART(name, summary)                                \
    bool ent_chart__##name##_suits(const ent_render_input *in); \
    ent_status ent_chart__##name##_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes, ent_err *err);
#include "../charts.def"
#undef CHART

static const ent_chart CHARTS[] = {
#define CHART(name, summary) { #name, summary, ent_chart__##name##_suits, ent_chart__##name##_draw },
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
