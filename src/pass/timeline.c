#include <math.h>

#include "pass.h"

static const ent_column TIMELINE[] = {
    { "period", ENT_COL_TEXT, "", "calendar period" },
    { "start", ENT_COL_DATE, "", "its first day" },
    { "end", ENT_COL_DATE, "", "its last day" },
    { "events", ENT_COL_INT, "events", "that count in it, by the middle of their date" },
    { "coarse", ENT_COL_INT, "events", "of these, dated less exactly than the period" },
    { "verbal_cooperation", ENT_COL_INT, "events", "AGREE CONSULT SUPPORT CONCEDE" },
    { "material_cooperation", ENT_COL_INT, "events", "COOPERATE AID RETREAT" },
    { "verbal_conflict", ENT_COL_INT, "events", "REQUEST ACCUSE REJECT THREATEN" },
    { "material_conflict", ENT_COL_INT, "events", "PROTEST SANCTION MOBILIZE COERCE ASSAULT" },
    { "other", ENT_COL_INT, "events", "of no quad category" },
    { "actual", ENT_COL_INT, "events", "that took place" },
    { "planned", ENT_COL_INT, "events", "said to be ahead" },
    { "ongoing", ENT_COL_INT, "events", "going on since" },
    { "mean_score", ENT_COL_REAL, "score", "mean conflict-cooperation score, -10 to 10" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column TYPES[] = {
    { "period", ENT_COL_TEXT, "", "calendar period" },
    { "start", ENT_COL_DATE, "", "its first day" },
    { "end", ENT_COL_DATE, "", "its last day" },
    { "type", ENT_COL_TEXT, "", "PLOVER type" },
    { "events", ENT_COL_INT, "events", "of that type in that period" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    uint32_t type[ENT_TYPES], quad[5], status[ENT_STATUSES], coarse, scored;
    double score;
} tally;

static tally count(const ent_pass_input *in, const ent_window *w) {
    tally t = { 0 };
    int64_t length = (int64_t)w->days.last - w->days.first;
    for (uint32_t i = w->event; i < w->event + w->events; i++) {
        const ent_event *e = ent_pass__event(in, i);
        t.type[e->type]++;
        t.quad[ent_type_quad(e->type)]++;
        t.status[e->status]++;
        bool open = e->days.first == ENT_NO_DAY || e->days.last == ENT_NO_DAY;
        if (open || (int64_t)e->days.last - e->days.first > length) t.coarse++;
        if (!isnan(e->score)) t.score += e->score, t.scored++;
    }
    return t;
}

static void add_period(const ent_window *w, const tally *t, ent_table *to, ent_arena *a) {
    ent_value *c = ent_table_row(to, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = w->events;
    c[4].i = t->coarse;
    for (int q = 0; q < 4; q++) c[5 + q].i = t->quad[ENT_QUAD_VC + q];
    c[9].i = t->quad[ENT_QUAD_NONE];
    for (int s = 0; s < 3; s++) c[10 + s].i = t->status[ENT_ACTUAL + s];
    c[13].d = t->scored ? t->score / t->scored : NAN;
    c[14].s = ent_pass__where_days(a, w->days);
}

static void add_types(const ent_window *w, const tally *t, ent_table *to, ent_arena *a) {
    for (int k = 0; k < ENT_TYPES; k++) {
        if (!t->type[k]) continue;
        ent_value *c = ent_table_row(to, a);
        c[0].s = w->name;
        c[1].s = ent_day_iso(a, w->days.first);
        c[2].s = ent_day_iso(a, w->days.last);
        c[3].s = ent_str_of(ent_type_name((ent_type)k));
        c[4].i = t->type[k];
        c[5].s = ent_str_fmt(a, "type=%s & %s", ent_type_name((ent_type)k), ent_pass__where_days(a, w->days).p);
    }
}

ent_status ent_pass_timeline(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status s = ent_pass__windows(in, a, &w, err);
    if (s) return s;
    ent_table *line = ENT_TABLE(out, a, "timeline", TIMELINE, "%zu events by %s, %s (%zu undated)", in->corpus->dated,
                                w.unit, ent_corpus_period(in->corpus, a).p, in->corpus->events - in->corpus->dated);
    ent_table *types = ENT_TABLE(out, a, "timeline_types", TYPES, "Events by %s and type", w.unit);
    for (size_t i = 0; i < w.n; i++) {
        tally t = count(in, &w.v[i]);
        add_period(&w.v[i], &t, line, a);
        add_types(&w.v[i], &t, types, a);
    }
    return ENT_OK;
}
