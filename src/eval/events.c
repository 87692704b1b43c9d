/* Event records against gold: sets of keys, their precision and recall. */
#include "eval.h"

bool ent_eval__void(const ent_noted_event *e) {
    return ent_str_is(e->status, "negated") || ent_str_is(e->status, "hypothetical") || ent_str_is(e->status, "cancelled");
}

bool ent_eval__same_set(const ent_str *a, uint32_t n, const ent_str *b, uint32_t m) {
    if (n != m) return false;
    for (uint32_t i = 0; i < n; i++)
        if (!ent_str_eq(a[i], b[i])) return false;
    return true;
}

static bool contains(const ent_str *v, uint32_t n, ent_str s) {
    for (uint32_t i = 0; i < n; i++)
        if (ent_str_eq(v[i], s)) return true;
    return false;
}

static ent_str date_key(const ent_noted_event *e) { return e->date.p ? e->date : ENT_S("\1null"); }

/* The month (or the coarser value) that an event begins in; "../2015-12" keeps its open start. */
static ent_str month(ent_str date) {
    if (ent_str_has_prefix(date, "../")) return ent_str_sub(date, 0, date.n < 10 ? date.n : 10);
    ent_str first;
    ent_str_split(&date, '/', &first);
    return ent_str_sub(first, 0, first.n < 7 ? first.n : 7);
}

/* A key is a bit set: gold wants it, gold allows it, the system found it; in this order. */
enum { MUST = 1, MAY = 2, FOUND = 4 };

typedef struct {
    ent_arena *a;
    ent_map *key;
    size_t pair;
    uint32_t bit;
    size_t must, hit, wrong;
} sink;

static void put(sink *s, ent_str key) {
    uint32_t *bits = ent_map_put(s->key, ent_str_fmt(s->a, "%zu\x1f%.*s", s->pair, ENT_FMT(key)), 0);
    if (*bits & s->bit) return;
    s->must += s->bit == MUST;
    s->hit += s->bit == FOUND && (*bits & MUST);
    s->wrong += s->bit == FOUND && !*bits;
    *bits |= s->bit;
}

static void put_pair(sink *s, ent_str a, ent_str b, ent_str when) {
    bool turn = ent_str_cmp(a, b) > 0;
    ent_str x = turn ? b : a, y = turn ? a : b;
    put(s, ent_str_fmt(s->a, "%.*s\x1f%.*s\x1f%.*s", ENT_FMT(x), ENT_FMT(y), ENT_FMT(when)));
}

/* Directed: the actor with each recipient and each intermediary. Reciprocal: everyone with everyone. */
static void pairs(const ent_noted_event *e, ent_str when, sink *s) {
    const ent_str *first = e->recipients ? e->actor : e->who;
    uint32_t n = e->recipients ? e->actors : e->whos;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = e->recipients ? 0 : i + 1; j < e->whos; j++)
            if (!e->recipients || !contains(e->actor, e->actors, e->who[j])) put_pair(s, first[i], e->who[j], when);
}

static void dyads(const ent_noted_event *e, sink *s) {
    if (e->date.n) pairs(e, month(e->date), s);
}
static void relations(const ent_noted_event *e, sink *s) { pairs(e, ENT_S(""), s); }

ent_str ent_eval__typed_key(const ent_noted_event *e, ent_arena *a) {
    ent_str d = date_key(e);
    return ent_str_fmt(a, "%lld\x1f%.*s\x1f%.*s", (long long)e->line, ENT_FMT(d), ENT_FMT(e->type));
}
static void typed(const ent_noted_event *e, sink *s) { put(s, ent_eval__typed_key(e, s->a)); }

static void events(const ent_noted_event *e, sink *s) {
    ent_str k = ent_eval__typed_key(e, s->a);
    for (uint32_t i = 0; i < e->whos; i++) k = ent_str_fmt(s->a, "%.*s\x1f%.*s", ENT_FMT(k), ENT_FMT(e->who[i]));
    put(s, k);
}

static const struct {
    const char *name;
    void (*keys)(const ent_noted_event *e, sink *s);
} KEYS[ENT_EVAL_KEYS] = { { "dyads", dyads }, { "relations", relations }, { "events", events }, { "typed", typed } };

enum { NOT_OPTIONAL, OPTIONAL, ANY };

static void collect(const ent_noted_event *v, size_t n, int which, int key, sink *s) {
    for (size_t i = 0; i < n; i++)
        if (!ent_eval__void(&v[i]) && (which == ANY || v[i].optional == (which == OPTIONAL))) KEYS[key].keys(&v[i], s);
}

static void collect_all(const ent_eval_pair *p, size_t n, uint32_t bit, int key, sink *s) {
    s->bit = bit;
    for (s->pair = 0; s->pair < n; s->pair++) {
        const ent_annotation *x = bit == FOUND ? &p[s->pair].system : &p[s->pair].gold;
        collect(x->event, x->events, bit == FOUND ? ANY : bit == MAY ? OPTIONAL : NOT_OPTIONAL, key, s);
    }
}

static double ratio(size_t a, size_t b) { return b ? (double)a / (double)b : 0; }

static ent_eval_figure figure(const sink *s) {
    ent_eval_figure f = { .hit = s->hit, .wrong = s->wrong, .missed = s->must - s->hit };
    f.precision = ratio(f.hit, f.hit + f.wrong);
    f.recall = ratio(f.hit, s->must);
    f.f1 = ent_eval__f1(f.precision, f.recall);
    return f;
}

static bool same_sides(const ent_noted_event *a, const ent_noted_event *b) {
    return ent_eval__same_set(a->actor, a->actors, b->actor, b->actors) &&
           ent_eval__same_set(a->recipient, a->recipients, b->recipient, b->recipients);
}

/* Of the directed gold events whose line, date and type was found: are actor and recipient right? */
static void directions(const ent_eval_pair *p, ent_arena *a, ent_eval_events *out) {
    for (size_t i = 0; i < p->gold.events; i++) {
        const ent_noted_event *g = &p->gold.event[i];
        if (!g->recipients || g->optional) continue;
        ent_str key = ent_eval__typed_key(g, a);
        bool found = false, right = false;
        for (size_t k = 0; k < p->system.events; k++) {
            const ent_noted_event *s = &p->system.event[k];
            if (s->line != g->line || !ent_str_eq(ent_eval__typed_key(s, a), key)) continue;
            found = true;
            right |= same_sides(g, s);
        }
        out->directed += found;
        out->direction_right += right;
    }
}

void ent_eval_score_events(const ent_eval_pair *p, size_t n, ent_arena *a, ent_eval_events *out) {
    *out = (ent_eval_events){ 0 };
    for (int key = 0; key < ENT_EVAL_KEYS; key++) {
        sink s = { .a = a, .key = ent_map_new(a) };
        collect_all(p, n, MUST, key, &s);
        collect_all(p, n, MAY, key, &s);
        collect_all(p, n, FOUND, key, &s);
        out->key[key] = figure(&s);
    }
    for (size_t i = 0; i < n; i++) directions(&p[i], a, out);
}

void ent_eval_show_events(const ent_eval_events *e, ent_out *out) {
    ent_out_fmt(out, "%10s %5s %5s %5s %6s %6s %6s\n", "", "hit", "wrong", "miss", "P", "R", "F1");
    for (int i = 0; i < ENT_EVAL_KEYS; i++) {
        const ent_eval_figure *f = &e->key[i];
        ent_out_fmt(out, "%-10s %5zu %5zu %5zu %6.3f %6.3f %6.3f\n", KEYS[i].name, f->hit, f->wrong, f->missed, f->precision,
                    f->recall, f->f1);
    }
    ent_out_fmt(out, "direction  %zu of %zu = %.3f\n", e->direction_right, e->directed, ratio(e->direction_right, e->directed));
}
