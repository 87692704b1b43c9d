/* Bursts: of all events, of a type, of an actor, of a pair. */
#include <math.h>
#include <stdlib.h>

#include "kleinberg.h"

enum { FEWEST = 5, MOST_ACTORS = 200, MOST_PAIRS = 500, LEVELS = 8 };
static const ent_kleinberg TWO_STATE = { 2, 1, 1 }, MULTI_STATE = { 2, 1, LEVELS };

static const ent_column COLUMNS[] = {
    { "of", ENT_COL_TEXT, "", "all, type, actor, pair" },
    { "subject", ENT_COL_TEXT, "", "which" },
    { "level", ENT_COL_INT, "", "each level is twice as frequent as the one below" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "events", ENT_COL_INT, "events", "from start to end" },
    { "per_month", ENT_COL_REAL, "events", "in the burst" },
    { "usually", ENT_COL_REAL, "events", "a month, in the whole period" },
    { "weight", ENT_COL_REAL, "", "how much better the burst explains the dates than none (difference of log-likelihoods)" },
    { "where", ENT_COL_WHERE, "", "" },
};

/* Events of a stream: when they are, spread over the days they may have been on. */
typedef struct {
    double at;
    uint32_t event;
} moment;
typedef ENT_VEC(uint32_t) stream;

static int by_time(const void *p, const void *q) {
    const moment *a = p, *b = q;
    if (a->at != b->at) return a->at < b->at ? -1 : 1;
    return (a->event > b->event) - (a->event < b->event);
}

static ent_days span_of(const ent_pass_input *in, uint32_t i) {
    const ent_corpus_event *x = &in->corpus->event[i];
    ent_days d = x->record->days;
    return d.first == ENT_NO_DAY || d.last == ENT_NO_DAY ? (ent_days){ x->day, x->day } : d;
}

/* Ten events known to be in October alone are no burst on its 16th: those of one span are spread evenly over it. */
static moment *spread(const ent_pass_input *in, const stream *s, ent_arena *a) {
    moment *m = ENT_NEWN(a, moment, s->n);
    ent_map *turn = ent_map_new(a), *count = ent_map_new(a);
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < s->n; i++) {
            ent_days d = span_of(in, s->v[i]);
            ent_str key = { (const char *)&d, sizeof d };
            if (!round) {
                ++*ent_map_put(count, key, 0);
                continue;
            }
            double k = (*ent_map_put(turn, key, 0))++, n = *ent_map_get(count, key);
            m[i] = (moment){ d.first + (k + 0.5) / n * ((double)d.last - d.first + 1), s->v[i] };
        }
    }
    qsort(m, s->n, sizeof *m, by_time);
    return m;
}

typedef struct {
    ent_str of, subject, where;
} label;

static int64_t count_days(const ent_pass_input *in, const stream *s, ent_days d) {
    int64_t n = 0;
    for (size_t i = 0; i < s->n; i++) n += in->corpus->event[s->v[i]].day >= d.first && in->corpus->event[s->v[i]].day <= d.last;
    return n;
}

static void show(const ent_pass_input *in, const stream *s, const moment *m, const ent_burst *b, label l, ent_table *t, ent_arena *a) {
    static const double MONTH = 365.2425 / 12;
    ent_days d = { (ent_day)floor(m[b->first].at), (ent_day)floor(m[b->last].at) };
    ent_value *c = ent_table_row(t, a);
    c[0].s = l.of;
    c[1].s = l.subject;
    c[2].i = b->level;
    c[3].s = ent_day_iso(a, d.first);
    c[4].s = ent_day_iso(a, d.last);
    c[5].i = count_days(in, s, d);
    c[6].d = (double)(b->last - b->first) / (m[b->last].at - m[b->first].at) * MONTH;
    c[7].d = (double)(s->n - 1) / (m[s->n - 1].at - m[0].at) * MONTH;
    c[8].d = b->weight;
    c[9].s = ent_str_fmt(a, "%.*s%s%s", ENT_FMT(l.where), l.where.n ? " & " : "", ent_pass__where_days(a, d).p);
}

typedef struct {
    const ent_pass_input *in;
    ent_table *two, *multi;
    ent_arena *a;
} work;

static void find(const work *w, const stream *s, label l) {
    if (s->n < FEWEST) return;
    ent_arena *scratch = ent_arena_new();
    moment *m = spread(w->in, s, scratch);
    double *at = ENT_NEWN(scratch, double, s->n);
    for (size_t i = 0; i < s->n; i++) at[i] = m[i].at;
    ent_bursts b;
    ent_kleinberg__find(at, s->n, &TWO_STATE, scratch, &b);
    for (size_t i = 0; i < b.n; i++) show(w->in, s, m, &b.v[i], l, w->two, w->a);
    ent_kleinberg__find(at, s->n, &MULTI_STATE, scratch, &b);
    for (size_t i = 0; i < b.n; i++) show(w->in, s, m, &b.v[i], l, w->multi, w->a);
    ent_arena_free(scratch);
}

static void of_all(const work *w, ent_arena *scratch) {
    stream all = { 0 };
    for (uint32_t i = 0; i < w->in->corpus->dated; i++) *ent_vec_push(scratch, &all) = i;
    find(w, &all, (label){ ENT_S("all"), ENT_S(""), ENT_S("") });
}

static void of_types(const work *w, ent_arena *scratch) {
    for (int t = 0; t < ENT_TYPES; t++) {
        stream s = { 0 };
        for (uint32_t i = 0; i < w->in->corpus->dated; i++)
            if (ent_pass__event(w->in, i)->type == (ent_type)t) *ent_vec_push(scratch, &s) = i;
        ent_str name = ent_str_of(ent_type_name((ent_type)t));
        find(w, &s, (label){ ENT_S("type"), name, ent_str_fmt(w->a, "type=%s", ent_type_name((ent_type)t)) });
    }
}

static void of_actors(const work *w, ent_arena *scratch) {
    const ent_corpus *c = w->in->corpus;
    double *events = ENT_NEWN(scratch, double, c->actors);
    stream *s = ENT_NEWN(scratch, stream, c->actors);
    for (size_t v = 0; v < c->actors; v++) events[v] = c->actor[v].events;
    uint32_t *order = ent_pass__order(events, c->actors, scratch), n = c->actors < MOST_ACTORS ? (uint32_t)c->actors : MOST_ACTORS;
    char *wanted = ENT_NEWN(scratch, char, c->actors);
    for (uint32_t k = 0; k < n; k++) wanted[order[k]] = 1;
    for (uint32_t i = 0; i < c->dated; i++)
        for (uint32_t k = 0; k < c->event[i].record->entities; k++)
            if (wanted[c->event[i].actor[k]]) *ent_vec_push(scratch, &s[c->event[i].actor[k]]) = i;
    for (uint32_t k = 0; k < n; k++)
        find(w, &s[order[k]], (label){ ENT_S("actor"), c->actor[order[k]].id, ent_pass__where_actor(w->in, w->a, order[k]) });
}

static void of_pairs(const work *w, ent_arena *scratch) {
    const ent_graph *g = w->in->graph;
    double *contacts = ENT_NEWN(scratch, double, g->ties);
    for (size_t i = 0; i < g->ties; i++) contacts[i] = g->tie[i].contacts;
    uint32_t *order = ent_pass__order(contacts, g->ties, scratch);
    for (size_t k = 0; k < g->ties && k < MOST_PAIRS; k++) {
        const ent_tie *t = &g->tie[order[k]];
        stream s = { 0 };
        for (uint32_t i = 0; i < t->contacts; i++) {
            uint32_t event = g->contact[t->contact + i].event;
            if (event < w->in->corpus->dated) *ent_vec_push(scratch, &s) = event;
        }
        ent_str name = ent_str_fmt(w->a, "%s:%s", ent_pass__actor(w->in, t->a)->id.p, ent_pass__actor(w->in, t->b)->id.p);
        find(w, &s, (label){ ENT_S("pair"), name, ent_pass__where_pair(w->in, w->a, t->a, t->b) });
    }
}

ent_status ent_pass_bursts(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    work w = { in, NULL, NULL, a };
    w.two = ENT_TABLE(out, a, "bursts", COLUMNS, "Bursts: twice as frequent as usual or more (two-state automaton, s = 2, gamma = 1)");
    w.multi = ENT_TABLE(out, a, "burst_levels", COLUMNS, "Bursts by level (multi-state automaton, s = 2, gamma = 1)");
    of_all(&w, scratch);
    of_types(&w, scratch);
    of_actors(&w, scratch);
    of_pairs(&w, scratch);
    ent_arena_free(scratch);
    return ENT_OK;
}
