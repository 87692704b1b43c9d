/* Temporal expressions against gold. Source: TempEval-3 (UzZaman et al. 2013). */
#include "span.h"

#include <stdlib.h>

typedef struct {
    ent_arena *a; /* of the result */
    ent_eval_timexes *out;
    ENT_VEC(ent_eval_type) type;
    ent_out *faults;
} scoring;

static ent_eval_counts *of_type(scoring *s, ent_str type) {
    for (size_t i = 0; i < s->type.n; i++)
        if (ent_str_eq(s->type.v[i].type, type)) return &s->type.v[i].n;
    ent_eval_type *t = ent_vec_push(s->a, &s->type);
    t->type = ent_str_copy(s->a, type);
    return &t->n;
}

typedef struct {
    bool exact, type, value, loose;
} verdict;

static verdict judge(const ent_noted_timex *g, const ent_noted_timex *s, bool exact, ent_arena *a) {
    verdict v = { .exact = exact, .type = ent_str_eq(g->type, s->type) };
    ent_str canon = ent_eval_canonical(a, s->value[0]);
    for (uint32_t i = 0; i < g->values; i++) {
        v.value |= ent_str_eq(g->value[i], s->value[0]);
        v.loose |= ent_str_eq(ent_eval_canonical(a, g->value[i]), canon);
    }
    v.loose |= v.value;
    return v;
}

static void count(ent_eval_counts *n, verdict v) {
    n->relaxed++;
    n->strict += v.exact;
    n->type += v.type;
    n->value += v.value;
    n->loose += v.loose;
    n->both += v.exact && v.value;
}

static ent_str words(const ent_eval__span *v, const ent_eval__scale *s) {
    if (v->t->text.p) return v->t->text;
    if (!s->text.p || v->end > (int64_t)s->points || v->begin < 0) return ENT_S("");
    return ent_str_sub(s->text, s->byte[v->begin], s->byte[v->end]);
}

static void fault(ent_out *o, ent_str id, const char *what, const ent_eval__span *g, const ent_eval__span *s, const ent_eval__scale *sc) {
    ent_out_fmt(o, "%-18s %.*s:", what, ENT_FMT(id));
    const ent_eval__span *both[] = { g, s };
    for (int i = 0; i < 2; i++) {
        if (!both[i]) continue;
        ent_str w = words(both[i], sc);
        ent_out_fmt(o, "%s \"%.*s\" %.*s %.*s", g && s && i ? "  <>" : "", ENT_FMT(w), ENT_FMT(both[i]->t->type),
                    ENT_FMT(both[i]->t->value[0]));
    }
    ent_out_char(o, '\n');
}

static void tell(scoring *s, ent_str id, verdict v, const ent_eval__span *g, const ent_eval__span *x, const ent_eval__scale *sc) {
    if (v.exact && v.value && v.type) return;
    char what[40];
    snprintf(what, sizeof what, "%s%s%s", v.exact ? "" : "extent ", v.type ? "" : "type ", v.value ? "" : "value");
    fault(s->faults, id, what, g, x, sc);
}

static void document(scoring *s, const ent_noted_document *gold, const ent_noted_document *system, ent_offsets unit, ent_arena *a) {
    ent_eval__scale mine = { 0 }, theirs = { 0 };
    if (gold->text.p) {
        mine = ent_eval__scale_of(gold->text, ENT_OFFSETS_CHAR, a);
        theirs = unit == ENT_OFFSETS_CHAR ? mine : ent_eval__scale_of(gold->text, unit, a);
    }
    size_t n, m;
    ent_eval__span *g = ent_eval__spans(gold, &mine, a, &n), *x = ent_eval__spans(system, &theirs, a, &m);
    bool *used = ENT_NEWN(a, bool, m + 1);
    ent_eval__match *match = ent_eval__pair(g, n, x, m, a, used);
    s->out->n.gold += n;
    s->out->n.system += m;
    for (size_t i = 0; gold->text.p && i < m; i++) s->out->displaced += ent_eval__displaced(&x[i], &theirs, a);
    for (size_t i = 0; i < n; i++) {
        ent_eval_counts *by = of_type(s, g[i].t->type);
        by->gold++;
        if (!match[i].found) {
            if (s->faults) fault(s->faults, gold->id, "missed", &g[i], NULL, &mine);
            continue;
        }
        verdict v = judge(g[i].t, x[match[i].partner].t, match[i].exact, a);
        count(&s->out->n, v);
        count(by, v);
        if (s->faults) tell(s, gold->id, v, &g[i], &x[match[i].partner], &theirs);
    }
    for (size_t i = 0; s->faults && i < m; i++)
        if (!used[i]) fault(s->faults, gold->id, "spurious", NULL, &x[i], &theirs);
}

static int by_type(const void *a, const void *b) { return ent_str_cmp(((const ent_eval_type *)a)->type, ((const ent_eval_type *)b)->type); }

/* A lone document without an id is that of a lone gold document. */
static const ent_noted_document *partner(const ent_annotation *gold, const ent_annotation *system, const ent_noted_document *g) {
    static const ent_noted_document NONE;
    if (gold->documents == 1 && system->documents == 1 && !system->document[0].id.n) return &system->document[0];
    for (size_t i = system->documents; i-- > 0;) /* of two with one id the later counts */
        if (ent_str_eq(system->document[i].id, g->id)) return &system->document[i];
    return &NONE;
}

void ent_eval_score_timexes(const ent_annotation *gold, const ent_annotation *system, ent_offsets unit, ent_arena *a,
                            ent_eval_timexes *out, ent_out *faults) {
    *out = (ent_eval_timexes){ 0 };
    scoring s = { .a = a, .out = out, .faults = faults };
    ent_map *known = ent_map_new(a);
    for (size_t i = 0; i < gold->documents; i++) {
        ent_arena *scratch = ent_arena_new();
        document(&s, &gold->document[i], partner(gold, system, &gold->document[i]), unit, scratch);
        ent_arena_free(scratch);
        ent_map_put(known, gold->document[i].id, 0);
    }
    for (size_t i = 0; i < system->documents; i++)
        out->unknown += system->document[i].id.n && !ent_map_get(known, system->document[i].id);
    if (s.type.n) qsort(s.type.v, s.type.n, sizeof *s.type.v, by_type);
    out->by_type = s.type.v;
    out->types = s.type.n;
}

ent_offsets ent_eval_guess_offsets(const ent_annotation *gold, const ent_annotation *system, ent_arena *scratch) {
    static const ent_offsets UNITS[] = { ENT_OFFSETS_CHAR, ENT_OFFSETS_BYTE, ENT_OFFSETS_UTF16 };
    ent_offsets best = ENT_OFFSETS_CHAR;
    size_t least = SIZE_MAX;
    for (size_t i = 0; i < sizeof UNITS / sizeof *UNITS; i++) {
        ent_eval_timexes t;
        ent_eval_score_timexes(gold, system, UNITS[i], scratch, &t, NULL);
        if (t.displaced < least) least = t.displaced, best = UNITS[i];
    }
    return best;
}

/* ---- figures */

static double ratio(size_t a, size_t b, double empty) { return b ? (double)a / (double)b : empty; }

void ent_eval_show_timexes(const ent_eval_timexes *t, ent_out *out) {
    const ent_eval_counts *n = &t->n;
    double nothing = !n->gold && !n->system ? 1 : 0, relaxed = 0;
    ent_out_fmt(out, "gold %zu   system %zu   pairs %zu\n           F1      P      R\n", n->gold, n->system, n->relaxed);
    for (int i = 0; i < 2; i++) {
        size_t hits = i ? n->relaxed : n->strict;
        double p = ratio(hits, n->system, nothing), r = ratio(hits, n->gold, nothing), f = ent_eval__f1(p, r);
        ent_out_fmt(out, "%-8s %6.2f %6.2f %6.2f\n", i ? "relaxed" : "strict", 100 * f, 100 * p, 100 * r);
        relaxed = f;
    }
    const struct {
        const char *name;
        size_t right;
    } ACCURACY[] = { { "type", n->type }, { "value", n->value }, { "value~", n->loose } };
    for (int i = 0; i < 3; i++) {
        double acc = ratio(ACCURACY[i].right, n->relaxed, nothing);
        ent_out_fmt(out, "%-8s %6.2f   accuracy on pairs %6.2f\n", ACCURACY[i].name, 100 * (acc * relaxed), 100 * acc);
    }
    double both = ent_eval__f1(ratio(n->both, n->system, nothing), ratio(n->both, n->gold, nothing));
    ent_out_fmt(out, "%-8s %6.2f   (extent and value)\n", "both", 100 * both);
    for (size_t i = 0; i < t->types; i++) {
        const ent_eval_counts *c = &t->by_type[i].n;
        ent_str name = t->by_type[i].type.n ? t->by_type[i].type : ENT_S("(none)");
        char padded[32];
        snprintf(padded, sizeof padded, "%.*s", ENT_FMT(name));
        ent_out_fmt(out, "  recall %-9s gold %5zu  relaxed %6.2f  strict %6.2f  value %6.2f\n", padded, c->gold,
                    100 * ratio(c->relaxed, c->gold, 0), 100 * ratio(c->strict, c->gold, 0), 100 * ratio(c->value, c->gold, 0));
    }
}
