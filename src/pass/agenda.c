/* What it is about: contexts over time. */
#include "pass.h"

static const ent_column TOTAL[] = {
    { "context", ENT_COL_TEXT, "", "PLOVER context" },
    { "events", ENT_COL_INT, "events", "" },
    { "share", ENT_COL_REAL, "share", "of all events" },
    { "first", ENT_COL_DATE, "", "" },
    { "last", ENT_COL_DATE, "", "" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column PERIODS[] = {
    { "period", ENT_COL_TEXT, "", "" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "context", ENT_COL_TEXT, "", "PLOVER context" },
    { "events", ENT_COL_INT, "events", "" },
    { "share", ENT_COL_REAL, "share", "of the period's events" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    ent_str name;
    uint32_t events, now; /* in all; in the window at hand */
    ent_day first, last;
} topic;
typedef struct {
    ent_map *map;
    ENT_VEC(topic) v;
} topics;

static void count_all(const ent_pass_input *in, topics *t, ent_arena *scratch) {
    t->map = ent_map_new(scratch);
    for (size_t i = 0; i < in->corpus->events; i++) {
        const ent_corpus_event *x = &in->corpus->event[i];
        for (uint32_t k = 0; k < x->record->contexts; k++) {
            ent_str name = x->record->context[k];
            uint32_t *at = ent_map_put(t->map, name, (uint32_t)t->v.n);
            if (*at == t->v.n) *ent_vec_push(scratch, &t->v) = (topic){ .name = name, .first = ENT_NO_DAY, .last = ENT_NO_DAY };
            topic *p = &t->v.v[*at];
            p->events++;
            if (x->day == ENT_NO_DAY) continue;
            if (p->first == ENT_NO_DAY) p->first = x->day;
            p->last = x->day;
        }
    }
}

static uint32_t *order_of(const topics *t, ent_arena *scratch) {
    double *n = ENT_NEWN(scratch, double, t->v.n);
    for (size_t i = 0; i < t->v.n; i++) n[i] = t->v.v[i].events;
    return ent_pass__order(n, t->v.n, scratch);
}

static ent_str where_context(ent_arena *a, ent_str name) { return ent_str_fmt(a, "context=\"%.*s\"", ENT_FMT(name)); }

static void show_total(const ent_pass_input *in, const topics *t, const uint32_t *order, ent_table *to, ent_arena *a) {
    for (size_t k = 0; k < t->v.n; k++) {
        const topic *p = &t->v.v[order[k]];
        ent_value *c = ent_table_row(to, a);
        c[0].s = p->name;
        c[1].i = p->events;
        c[2].d = (double)p->events / (double)in->corpus->events;
        c[3].s = ent_pass__day(a, p->first);
        c[4].s = ent_pass__day(a, p->last);
        c[5].s = where_context(a, p->name);
    }
}

static void show_window(const ent_pass_input *in, topics *t, const uint32_t *order, const ent_window *w, ent_table *to, ent_arena *a) {
    for (uint32_t i = w->event; i < w->event + w->events; i++) {
        const ent_event *e = ent_pass__event(in, i);
        for (uint32_t k = 0; k < e->contexts; k++) t->v.v[*ent_map_get(t->map, e->context[k])].now++;
    }
    for (size_t k = 0; k < t->v.n; k++) {
        topic *p = &t->v.v[order[k]];
        if (!p->now) continue;
        ent_value *c = ent_table_row(to, a);
        c[0].s = w->name;
        c[1].s = ent_day_iso(a, w->days.first);
        c[2].s = ent_day_iso(a, w->days.last);
        c[3].s = p->name;
        c[4].i = p->now;
        c[5].d = (double)p->now / w->events;
        c[6].s = ent_str_fmt(a, "%s & %s", where_context(a, p->name).p, ent_pass__where_days(a, w->days).p);
        p->now = 0;
    }
}

ent_status ent_pass_agenda(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status s = ent_pass__windows(in, a, &w, err);
    if (s) return s;
    ent_arena *scratch = ent_arena_new();
    topics t = { 0 };
    count_all(in, &t, scratch);
    uint32_t *order = order_of(&t, scratch);
    ent_table *total = ENT_TABLE(out, a, "agenda", TOTAL, "What the events are about");
    show_total(in, &t, order, total, a);
    ent_table *periods = ENT_TABLE(out, a, "agenda_periods", PERIODS, "What the events are about, by %s", w.unit);
    for (size_t i = 0; i < w.n; i++) show_window(in, &t, order, &w.v[i], periods, a);
    ent_arena_free(scratch);
    return ENT_OK;
}
