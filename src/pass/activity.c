/* How much each actor and each pair does. */
#include <math.h>
#include <stdlib.h>

#include "pass.h"

static const ent_column ACTORS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "name", ENT_COL_TEXT, "", "" },
    { "kind", ENT_COL_TEXT, "", "" },
    { "events", ENT_COL_INT, "events", "that it takes part in" },
    { "acts", ENT_COL_INT, "events", "in which it acts on somebody" },
    { "acted_on", ENT_COL_INT, "events", "in which it is acted on" },
    { "alone", ENT_COL_INT, "events", "with nobody else" },
    { "partners", ENT_COL_INT, "actors", "it deals with" },
    { "mean_score", ENT_COL_REAL, "score", "mean conflict-cooperation score, -10 to 10" },
    { "types", ENT_COL_LIST, "events", "type:count" },
    { "first", ENT_COL_DATE, "", "" },
    { "last", ENT_COL_DATE, "", "" },
    { "where", ENT_COL_WHERE, "", "" },
};
static const ent_column PAIRS[] = {
    { "a", ENT_COL_ACTOR, "", "" },
    { "b", ENT_COL_ACTOR, "", "" },
    { "events", ENT_COL_INT, "events", "in which the two deal with each other" },
    { "weight", ENT_COL_REAL, "", "sum of the events' weights, see --weight" },
    { "a_on_b", ENT_COL_REAL, "", "part of the weight: a acts on b" },
    { "b_on_a", ENT_COL_REAL, "", "part of the weight: b acts on a" },
    { "mean_score", ENT_COL_REAL, "score", "mean conflict-cooperation score, -10 to 10" },
    { "types", ENT_COL_LIST, "events", "type:count" },
    { "first", ENT_COL_DATE, "", "" },
    { "last", ENT_COL_DATE, "", "" },
    { "where", ENT_COL_WHERE, "", "" },
};

typedef struct {
    uint32_t events, acts, acted_on, alone, partners, scored, type[ENT_TYPES];
    double score;
    ent_day first, last;
} tally;

static void add(tally *t, const ent_corpus_event *x) {
    const ent_event *e = x->record;
    if (!t->events++) t->first = t->last = ENT_NO_DAY;
    t->type[e->type]++;
    if (!isnan(e->score)) t->score += e->score, t->scored++;
    if (x->day == ENT_NO_DAY) return;
    if (t->first == ENT_NO_DAY) t->first = x->day;
    t->last = x->day;
}

static void end_of_row(const tally *t, ent_value *c, ent_arena *a) {
    c[0].d = t->scored ? t->score / t->scored : NAN;
    c[1].s = ent_pass__types(a, t->type);
    c[2].s = ent_pass__day(a, t->first);
    c[3].s = ent_pass__day(a, t->last);
}

static void count_event(const ent_corpus_event *x, tally *t) {
    bool directed = false;
    for (uint32_t k = 0; k < x->record->entities; k++) directed |= x->record->entity[k].role == ENT_ROLE_RECIPIENT;
    for (uint32_t k = 0; k < x->record->entities; k++) {
        tally *mine = &t[x->actor[k]];
        add(mine, x);
        mine->alone += x->record->entities == 1;
        mine->acts += directed && x->record->entity[k].role == ENT_ROLE_ACTOR;
        mine->acted_on += x->record->entity[k].role == ENT_ROLE_RECIPIENT;
    }
}

static void show_actors(const ent_pass_input *in, const tally *t, ent_table *to, ent_arena *a) {
    size_t n = in->corpus->actors;
    double *events = ent_xmalloc(n * sizeof *events);
    ent_arena *scratch = ent_arena_new();
    for (size_t i = 0; i < n; i++) events[i] = t[i].events;
    uint32_t *order = ent_pass__order(events, n, scratch);
    for (size_t k = 0; k < ent_pass__top(in, n); k++) {
        const tally *x = &t[order[k]];
        ent_value *c = ent_table_row(to, a);
        c[0].s = ent_pass__actor(in, order[k])->id;
        c[1].s = ent_pass__actor(in, order[k])->name;
        c[2].s = ent_str_of(ent_actor_kind_name(ent_pass__actor(in, order[k])->kind));
        c[3].i = x->events;
        c[4].i = x->acts;
        c[5].i = x->acted_on;
        c[6].i = x->alone;
        c[7].i = x->partners;
        end_of_row(x, c + 8, a);
        c[12].s = ent_pass__where_actor(in, a, order[k]);
    }
    ent_arena_free(scratch);
    free(events);
}

static void show_pair(const ent_pass_input *in, const ent_tie *tie, ent_table *to, ent_arena *a) {
    tally t = { 0 };
    for (uint32_t k = 0; k < tie->contacts; k++) add(&t, &in->corpus->event[in->graph->contact[tie->contact + k].event]);
    ent_value *c = ent_table_row(to, a);
    c[0].s = ent_pass__actor(in, tie->a)->id;
    c[1].s = ent_pass__actor(in, tie->b)->id;
    c[2].i = tie->contacts;
    c[3].d = tie->weight;
    c[4].d = tie->forth;
    c[5].d = tie->back;
    end_of_row(&t, c + 6, a);
    c[10].s = ent_pass__where_pair(in, a, tie->a, tie->b);
}

static void show_pairs(const ent_pass_input *in, ent_table *to, ent_arena *a) {
    size_t n = in->graph->ties;
    ent_arena *scratch = ent_arena_new();
    double *weight = ENT_NEWN(scratch, double, n);
    for (size_t i = 0; i < n; i++) weight[i] = in->graph->tie[i].weight;
    uint32_t *order = ent_pass__order(weight, n, scratch);
    for (size_t k = 0; k < ent_pass__top_pairs(in, n); k++) show_pair(in, &in->graph->tie[order[k]], to, a);
    ent_arena_free(scratch);
}

ent_status ent_pass_activity(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    tally *t = ENT_NEWN(scratch, tally, in->corpus->actors);
    for (size_t i = 0; i < in->corpus->events; i++) count_event(&in->corpus->event[i], t);
    for (size_t i = 0; i < in->graph->ties; i++) t[in->graph->tie[i].a].partners++, t[in->graph->tie[i].b].partners++;
    ent_table *actors = ENT_TABLE(out, a, "activity", ACTORS, "%zu actors in %zu events", in->corpus->actors, in->corpus->events);
    show_actors(in, t, actors, a);
    ent_table *pairs = ENT_TABLE(out, a, "pairs", PAIRS, "%zu pairs that deal with each other%s", in->graph->ties,
                                 ent_pass__top_pairs(in, in->graph->ties) < in->graph->ties ? ": the heaviest" : "");
    show_pairs(in, pairs, a);
    ent_arena_free(scratch);
    return ENT_OK;
}
