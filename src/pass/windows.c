/* Each window in figures, kept up as it moves on. */
#include <math.h>

#include "pass.h"

static const ent_column COLUMNS[] = {
    { "window", ENT_COL_TEXT, "", "" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "events", ENT_COL_INT, "events", "" },
    { "actors", ENT_COL_INT, "actors", "with a tie" },
    { "ties", ENT_COL_INT, "ties", "" },
    { "density", ENT_COL_REAL, "share", "of these actors' pairs that are tied" },
    { "weight", ENT_COL_REAL, "", "of all ties" },
    { "mean_strength", ENT_COL_REAL, "", "of these actors" },
    { "strongest", ENT_COL_ACTOR, "", "" },
    { "its_strength", ENT_COL_REAL, "", "" },
    { "where", ENT_COL_WHERE, "", "" },
};

static uint32_t strongest(const ent_slide *s) {
    uint32_t best = UINT32_MAX;
    for (uint32_t v = 0; v < s->graph->vertices; v++)
        if (s->degree[v] && (best == UINT32_MAX || s->strength[v] > s->strength[best])) best = v;
    return best;
}

static void show(const ent_pass_input *in, const ent_window *w, const ent_slide *s, ent_table *t, ent_arena *a) {
    double n = (double)s->actors;
    uint32_t top = strongest(s);
    ent_value *c = ent_table_row(t, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = w->events;
    c[4].i = (int64_t)s->actors;
    c[5].i = (int64_t)s->ties;
    c[6].d = n > 1 ? (double)s->ties / (n * (n - 1) / 2) : NAN;
    c[7].d = s->weight;
    c[8].d = n > 0 ? 2 * s->weight / n : NAN;
    c[9].s = top == UINT32_MAX ? ENT_S("") : ent_pass__actor(in, top)->id;
    c[10].d = top == UINT32_MAX ? NAN : s->strength[top];
    c[11].s = ent_pass__where_days(a, w->days);
}

ent_status ent_pass_windows(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status status = ent_pass__windows(in, a, &w, err);
    if (status) return status;
    ent_arena *scratch = ent_arena_new();
    ent_slide *s = ent_slide_new(in->graph, scratch);
    ent_table *t = ENT_TABLE(out, a, "windows", COLUMNS, "%zu windows by %s", w.n, w.unit);
    for (size_t i = 0; i < w.n; i++) {
        ent_slide_to(s, w.v[i].event, w.v[i].events);
        show(in, &w.v[i], s, t, a);
    }
    ent_arena_free(scratch);
    return ENT_OK;
}
