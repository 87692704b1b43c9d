/* Selection, numbering of actors and documents, order. */
#include <stdlib.h>

#include "corpus.h"

static bool status_counts(ent_event_status s) {
    return s != ENT_CANCELLED && s != ENT_HYPOTHETICAL && s != ENT_NEGATED;
}

typedef struct {
    const ent_corpus_opts *opts;
    ent_where *where;
    ent_day since, until;
    bool bounded;
} selection;

static ent_status span_option(const char *name, ent_str value, ent_days *span, ent_err *err) {
    if (ent_corpus__span(value, span)) return ENT_OK;
    return ent_fail(err, ENT_ERR_USAGE, "", 0, "%s: \"%.*s\" is no date (2020, 2020-06, 2020-06-15, 2020-Q2)", name, ENT_FMT(value));
}

static ent_status select_open(selection *s, const ent_corpus_opts *opts, ent_arena *a, ent_err *err) {
    ent_days since, until;
    *s = (selection){ .opts = opts };
    if (span_option("--since", opts->since, &since, err) || span_option("--until", opts->until, &until, err)) return ENT_ERR_USAGE;
    s->since = since.first == ENT_NO_DAY ? INT32_MIN : since.first;
    s->until = until.last == ENT_NO_DAY ? INT32_MAX : until.last;
    s->bounded = opts->since.n || opts->until.n;
    if (opts->since.n && opts->until.n && s->since > s->until)
        return ent_fail(err, ENT_ERR_USAGE, "", 0, "--since %.*s lies behind --until %.*s", ENT_FMT(opts->since), ENT_FMT(opts->until));
    return opts->where.n ? ent_where__parse(opts->where, a, &s->where, err) : ENT_OK;
}

static bool selected(const selection *s, const ent_event *e) {
    if (!s->opts->all_statuses && !status_counts(e->status)) return false;
    if (e->confidence < s->opts->min_confidence) return false;
    if (s->bounded) {
        ent_day d = ent_corpus_day(e->days);
        if (d == ENT_NO_DAY || d < s->since || d > s->until) return false;
    }
    return !s->where || ent_where__holds(s->where, e);
}

/* ---- actors --------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_arena *scratch;
    ent_map *id, *name; /* id → number; number and name → index of `votes` */
    ENT_VEC(ent_corpus_actor) actor;
    ENT_VEC(uint32_t) votes;
    ENT_VEC(uint32_t) best; /* votes of the shown name, by actor */
} roll;

static void vote(roll *r, uint32_t actor, ent_str name) {
    if (!name.n) return;
    uint32_t *at = ent_map_put(r->name, ent_str_fmt(r->scratch, "%u %.*s", actor, ENT_FMT(name)), (uint32_t)r->votes.n);
    if (*at == r->votes.n) *ent_vec_push(r->scratch, &r->votes) = 0;
    uint32_t n = ++r->votes.v[*at], *best = &r->best.v[actor];
    ent_corpus_actor *x = &r->actor.v[actor];
    if (n > *best || (n == *best && ent_str_cmp(name, x->name) < 0)) *best = n, x->name = name;
}

static uint32_t enroll(roll *r, const ent_entity *x) {
    uint32_t *at = ent_map_put(r->id, x->id, (uint32_t)r->actor.n), n = *at;
    if (n == r->actor.n) {
        *ent_vec_push(r->scratch, &r->actor) = (ent_corpus_actor){ .id = x->id, .name = x->id, .kind = x->kind };
        *ent_vec_push(r->scratch, &r->best) = 0;
    }
    if (!ent_str_eq(x->name, x->id) && !(r->best.v[n] > 0 && x->name.p == r->actor.v[n].name.p)) vote(r, n, x->name);
    if (r->actor.v[n].kind == ENT_ACTOR_OTHER) r->actor.v[n].kind = x->kind;
    r->actor.v[n].events++;
    return n;
}

static int by_id(const void *p, const void *q) {
    const ent_corpus_actor *const *a = p, *const *b = q;
    return ent_str_cmp((*a)->id, (*b)->id);
}

/* Sorts the actors; returns their new numbers by the old ones. */
static uint32_t *sort_actors(roll *r, ent_corpus *c, ent_arena *a) {
    size_t n = r->actor.n;
    const ent_corpus_actor **order = ENT_NEWN(r->scratch, const ent_corpus_actor *, n);
    uint32_t *fresh = ENT_NEWN(r->scratch, uint32_t, n);
    ent_corpus_actor *sorted = ENT_NEWN(a, ent_corpus_actor, n);
    for (size_t i = 0; i < n; i++) order[i] = &r->actor.v[i];
    qsort(order, n, sizeof *order, by_id);
    for (size_t i = 0; i < n; i++) {
        sorted[i] = *order[i];
        fresh[order[i] - r->actor.v] = (uint32_t)i;
    }
    c->actor = sorted;
    c->actors = n;
    return fresh;
}

static void number_actors(ent_corpus *c, ent_corpus_event *v, ent_arena *a) {
    ent_arena *scratch = ent_arena_new();
    roll r = { .scratch = scratch, .id = ent_map_new(scratch), .name = ent_map_new(scratch) };
    for (size_t i = 0; i < c->events; i++) {
        uint32_t *actor = ENT_NEWN(a, uint32_t, v[i].record->entities);
        for (uint32_t k = 0; k < v[i].record->entities; k++) actor[k] = enroll(&r, &v[i].record->entity[k]);
        v[i].actor = actor;
    }
    uint32_t *fresh = sort_actors(&r, c, a);
    for (size_t i = 0; i < c->events; i++)
        for (uint32_t k = 0; k < v[i].record->entities; k++) ((uint32_t *)v[i].actor)[k] = fresh[v[i].actor[k]];
    ent_arena_free(scratch);
}

/* ---- events and documents ------------------------------------------------------------------------------------- */

/* Those of no known time stand before the others of their day. */
static double hour_of(const ent_event *e) {
    double from, to;
    return e->time.n && ent_time_span(e->time, &from, &to) ? from : -1;
}

static int by_day(const void *p, const void *q) {
    const ent_corpus_event *a = p, *b = q;
    if (a->day != b->day) {
        if (a->day == ENT_NO_DAY || b->day == ENT_NO_DAY) return a->day == ENT_NO_DAY ? 1 : -1;
        return a->day < b->day ? -1 : 1;
    }
    double p0 = hour_of(a->record), q0 = hour_of(b->record);
    if (p0 != q0) return p0 < q0 ? -1 : 1;
    int c = ent_str_cmp(a->record->id, b->record->id);
    return c ? c : ent_str_cmp(a->record->document, b->record->document);
}

static int by_text(const void *p, const void *q) { return ent_str_cmp(*(const ent_str *)p, *(const ent_str *)q); }

static void list_documents(ent_corpus *c, ent_arena *a) {
    ent_arena *scratch = ent_arena_new();
    ent_map *seen = ent_map_new(scratch);
    ENT_VEC(ent_str) docs = { 0 };
    for (size_t i = 0; i < c->events; i++) {
        ent_str d = c->event[i].record->document;
        if (*ent_map_put(seen, d, (uint32_t)docs.n) == docs.n) *ent_vec_push(a, &docs) = d;
    }
    if (docs.n) qsort(docs.v, docs.n, sizeof *docs.v, by_text);
    c->document = docs.v;
    c->documents = docs.n;
    ent_arena_free(scratch);
}

static void order_events(ent_corpus *c, const ent_corpus__records *records, ent_arena *a) {
    ent_corpus_event *v = ENT_NEWN(a, ent_corpus_event, records->n);
    for (size_t i = 0; i < records->n; i++) {
        v[i] = (ent_corpus_event){ .record = records->v[i], .day = ent_corpus_day(records->v[i]->days) };
        if (v[i].day != ENT_NO_DAY) c->dated++;
    }
    if (records->n) qsort(v, records->n, sizeof *v, by_day);
    c->event = v;
    c->events = records->n;
    c->counted = c->dated ? (ent_days){ v[0].day, v[c->dated - 1].day } : (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    c->period = ent_corpus__period(c);
    number_actors(c, v, a);
}

ent_status ent_corpus_build(const ent_events *lists, size_t n_lists, const ent_corpus_opts *opts, ent_arena *a,
                            ent_corpus *out, ent_notes *notes, ent_err *err) {
    (void)notes;
    *out = (ent_corpus){ 0 };
    selection s;
    ent_arena *scratch = ent_arena_new();
    ent_status status = select_open(&s, opts, scratch, err);
    ent_corpus__records records = { 0 };
    for (size_t l = 0; !status && l < n_lists; l++) {
        out->records += lists[l].n;
        for (size_t i = 0; i < lists[l].n; i++)
            if (selected(&s, &lists[l].v[i])) *ent_vec_push(scratch, &records) = &lists[l].v[i];
    }
    if (!status) {
        if (!opts->keep_duplicates) ent_corpus__merge(&records, a);
        order_events(out, &records, a);
        list_documents(out, a);
    }
    ent_arena_free(scratch);
    return status;
}

uint32_t ent_corpus_find(const ent_corpus *c, ent_str id) {
    size_t low = 0, high = c->actors;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int k = ent_str_cmp(c->actor[mid].id, id);
        if (k == 0) return (uint32_t)mid;
        if (k < 0) low = mid + 1;
        else high = mid;
    }
    return UINT32_MAX;
}
