/* Contacts and ties. */
#include <math.h>
#include <stdlib.h>

#include "graph.h"

/* A roll call of more names than this is a list, no meeting: its pairs would be millions. */
enum { MOST_PARTICIPANTS = 1000 };

static const char *const WEIGHT[ENT_WEIGHTS] = { "fractional", "events", "score" };
const char *ent_weight_name(ent_weight w) { return WEIGHT[w]; }
bool ent_weight_parse(ent_str name, ent_weight *w) {
    for (int i = 0; i < ENT_WEIGHTS; i++)
        if (ent_str_is(name, WEIGHT[i])) return *w = (ent_weight)i, true;
    return false;
}

static double score_of(const ent_event *e) { return isnan(e->score) ? 0 : e->score; }

static double weight_of(const ent_event *e, ent_weight how) {
    if (how == ENT_WEIGHT_SCORE) return score_of(e);
    return how == ENT_WEIGHT_FRACTIONAL && e->entities > 1 ? 1.0 / (e->entities - 1) : 1;
}

typedef ENT_VEC(ent_contact) contacts;

static void add_contacts(const ent_corpus *c, uint32_t event, ent_weight how, ent_arena *a, contacts *out) {
    const ent_corpus_event *x = &c->event[event];
    const ent_event *e = x->record;
    int direction;
    if (e->entities > MOST_PARTICIPANTS) return;
    for (uint32_t i = 0; i < e->entities; i++) {
        for (uint32_t j = i + 1; j < e->entities; j++) {
            if (!ent_corpus_contact(e, i, j, &direction)) continue;
            bool turned = x->actor[i] > x->actor[j];
            *ent_vec_push(a, out) = (ent_contact){ .a = x->actor[turned ? j : i], .b = x->actor[turned ? i : j],
                                                   .event = event, .direction = (int8_t)(turned ? -direction : direction),
                                                   .weight = weight_of(e, how) };
        }
    }
}

/* Sorts by (a, b), keeping the order of events: two rounds of counting, by b and then by a. */
static ent_contact *sort_contacts(const contacts *in, uint32_t vertices, ent_arena *scratch, ent_arena *a) {
    ent_contact *half = ENT_NEWN(scratch, ent_contact, in->n), *sorted = ENT_NEWN(a, ent_contact, in->n);
    size_t *at = ENT_NEWN(scratch, size_t, vertices + 1);
    for (size_t i = 0; i < in->n; i++) at[in->v[i].b + 1]++;
    for (uint32_t v = 0; v < vertices; v++) at[v + 1] += at[v];
    for (size_t i = 0; i < in->n; i++) half[at[in->v[i].b]++] = in->v[i];
    memset(at, 0, (vertices + 1) * sizeof *at);
    for (size_t i = 0; i < in->n; i++) at[half[i].a + 1]++;
    for (uint32_t v = 0; v < vertices; v++) at[v + 1] += at[v];
    for (size_t i = 0; i < in->n; i++) sorted[at[half[i].a]++] = half[i];
    return sorted;
}

static void add_to_tie(ent_tie *t, const ent_contact *c, const ent_event *e) {
    t->contacts++;
    t->weight += c->weight;
    if (c->direction > 0) t->forth += c->weight;
    if (c->direction < 0) t->back += c->weight;
    t->score += score_of(e);
}

static void make_ties(ent_graph *g, ent_contact *c, ent_arena *a) {
    size_t n = 0;
    for (size_t i = 0; i < g->contacts; i++) n += !i || c[i].a != c[i - 1].a || c[i].b != c[i - 1].b;
    ent_tie *tie = ENT_NEWN(a, ent_tie, n), *t = tie - 1;
    for (size_t i = 0; i < g->contacts; i++) {
        if (!i || c[i].a != c[i - 1].a || c[i].b != c[i - 1].b) *++t = (ent_tie){ .a = c[i].a, .b = c[i].b, .contact = (uint32_t)i };
        c[i].tie = (uint32_t)(t - tie);
        add_to_tie(t, &c[i], g->corpus->event[c[i].event].record);
    }
    g->tie = tie;
    g->ties = n;
}

static void index_events(ent_graph *g, ent_arena *a) {
    size_t events = g->corpus->events;
    uint32_t *offset = ENT_NEWN(a, uint32_t, events + 2), *list = ENT_NEWN(a, uint32_t, g->contacts);
    for (size_t i = 0; i < g->contacts; i++) offset[g->contact[i].event + 2]++;
    for (size_t i = 0; i < events; i++) offset[i + 2] += offset[i + 1];
    for (size_t i = 0; i < g->contacts; i++) list[offset[g->contact[i].event + 1]++] = (uint32_t)i;
    g->by_event = list;
    g->event_offset = offset;
}

ent_status ent_graph_build(const ent_corpus *corpus, const ent_graph_opts *opts, ent_arena *a, ent_graph *out,
                           ent_err *err) {
    *out = (ent_graph){ .corpus = corpus, .opts = *opts, .vertices = (uint32_t)corpus->actors };
    ent_arena *scratch = ent_arena_new();
    contacts list = { 0 };
    size_t events = opts->no_undated ? corpus->dated : corpus->events;
    for (size_t i = 0; i < events && list.n < UINT32_MAX; i++) add_contacts(corpus, (uint32_t)i, opts->weight, scratch, &list);
    ent_status status = ENT_OK;
    if (list.n >= UINT32_MAX) {
        status = ent_fail(err, ENT_ERR_LIMIT, "", 0, "more than four thousand million pairs: narrow the events with --where");
    } else {
        ent_contact *sorted = sort_contacts(&list, out->vertices, scratch, a);
        out->contact = sorted;
        out->contacts = list.n;
        make_ties(out, sorted, a);
        index_events(out, a);
    }
    ent_arena_free(scratch);
    return status;
}
