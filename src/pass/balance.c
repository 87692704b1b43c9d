/* Structural balance: triads of ties that are friendly or hostile by the sum of their events' scores. */
#include <math.h>

#include "measures.h"

enum { KINDS = 4 };

static const ent_column TRIADS[] = {
    { "triad", ENT_COL_TEXT, "", "signs of its three ties: + friendly, - hostile" },
    { "balanced", ENT_COL_TEXT, "", "yes: the product of the signs is positive (Heider 1946; Cartwright, Harary 1956)" },
    { "triads", ENT_COL_INT, "triads", "" },
    { "share", ENT_COL_REAL, "share", "" },
    { "expected", ENT_COL_REAL, "share", "if signs were dealt to ties by chance" },
    { "surprise", ENT_COL_REAL, "", "standard deviations from that, triads taken as independent (Leskovec et al. 2010)" },
};
static const ent_column ACTORS[] = {
    { "actor", ENT_COL_ACTOR, "", "" },
    { "triads", ENT_COL_INT, "triads", "it is in" },
    { "balanced", ENT_COL_REAL, "share", "of them" },
    { "friendly", ENT_COL_INT, "ties", "" },
    { "hostile", ENT_COL_INT, "ties", "" },
    { "where", ENT_COL_WHERE, "", "" },
};

/* Rows of the ties with a sign, upwards only: each triangle is met once. */
typedef struct {
    uint32_t *offset, *to;
    int8_t *sign;
    uint32_t n;
    double friendly, hostile;
} signs;
typedef struct {
    uint64_t triads, balanced;
    uint32_t friendly, hostile;
} tally;

static bool signed_tie(const ent_tie *t) { return t->score > 1e-9 || t->score < -1e-9; }

static signs make(const ent_graph *g, tally *actor, ent_arena *a) {
    signs s = { ENT_NEWN(a, uint32_t, g->vertices + 1), ENT_NEWN(a, uint32_t, g->ties), ENT_NEWN(a, int8_t, g->ties), g->vertices, 0, 0 };
    uint32_t n = 0, v = 0;
    for (size_t i = 0; i < g->ties; i++) {
        const ent_tie *t = &g->tie[i];
        if (!signed_tie(t)) continue;
        bool friendly = t->score > 0;
        while (v < t->a) s.offset[++v] = n;
        s.to[n] = t->b;
        s.sign[n++] = friendly ? 1 : -1;
        *(friendly ? &s.friendly : &s.hostile) += 1;
        if (friendly) actor[t->a].friendly++, actor[t->b].friendly++;
        else actor[t->a].hostile++, actor[t->b].hostile++;
    }
    while (v < g->vertices) s.offset[++v] = n;
    return s;
}

static void add(tally *actor, const uint32_t v[3], bool balanced) {
    for (int k = 0; k < 3; k++) actor[v[k]].triads++, actor[v[k]].balanced += balanced;
}

static void count(const signs *s, uint64_t kind[KINDS], tally *actor, ent_arena *a) {
    int8_t *mark = ENT_NEWN(a, int8_t, s->n);
    for (uint32_t v = 0; v < s->n; v++) {
        for (uint32_t i = s->offset[v]; i < s->offset[v + 1]; i++) mark[s->to[i]] = s->sign[i];
        for (uint32_t i = s->offset[v]; i < s->offset[v + 1]; i++) {
            uint32_t u = s->to[i];
            for (uint32_t k = s->offset[u]; k < s->offset[u + 1]; k++) {
                int8_t third = mark[s->to[k]];
                if (!third) continue;
                int minus = (s->sign[i] < 0) + (s->sign[k] < 0) + (third < 0);
                kind[minus]++;
                add(actor, (uint32_t[]){ v, u, s->to[k] }, minus % 2 == 0);
            }
        }
        for (uint32_t i = s->offset[v]; i < s->offset[v + 1]; i++) mark[s->to[i]] = 0;
    }
}

static void show_triads(const signs *s, const uint64_t kind[KINDS], ent_table *t, ent_arena *a) {
    static const char *const NAME[KINDS] = { "+++", "++-", "+--", "---" };
    static const double WAYS[KINDS] = { 1, 3, 3, 1 };
    double all = 0, p = s->friendly + s->hostile > 0 ? s->friendly / (s->friendly + s->hostile) : 0;
    for (int k = 0; k < KINDS; k++) all += (double)kind[k];
    for (int k = 0; k < KINDS && all > 0; k++) {
        double expected = WAYS[k] * pow(p, 3 - k) * pow(1 - p, k), spread = sqrt(all * expected * (1 - expected));
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_str_of(NAME[k]);
        c[1].s = k % 2 == 0 ? ENT_S("yes") : ENT_S("no");
        c[2].i = (int64_t)kind[k];
        c[3].d = (double)kind[k] / all;
        c[4].d = expected;
        c[5].d = spread > 0 ? ((double)kind[k] - all * expected) / spread : NAN;
    }
}

static void show_actors(const ent_pass_input *in, const tally *v, ent_table *t, ent_arena *scratch, ent_arena *a) {
    size_t n = in->corpus->actors;
    double *triads = ENT_NEWN(scratch, double, n);
    for (size_t i = 0; i < n; i++) triads[i] = (double)v[i].triads;
    uint32_t *order = ent_pass__order(triads, n, scratch);
    for (size_t k = 0; k < ent_pass__top(in, n) && v[order[k]].triads; k++) {
        const tally *x = &v[order[k]];
        ent_value *c = ent_table_row(t, a);
        c[0].s = ent_pass__actor(in, order[k])->id;
        c[1].i = (int64_t)x->triads;
        c[2].d = (double)x->balanced / (double)x->triads;
        c[3].i = x->friendly;
        c[4].i = x->hostile;
        c[5].s = ent_pass__where_actor(in, a, order[k]);
    }
}

ent_status ent_pass_balance(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    tally *actor = ENT_NEWN(scratch, tally, in->corpus->actors);
    uint64_t kind[KINDS] = { 0 };
    signs s = make(in->graph, actor, scratch);
    count(&s, kind, actor, scratch);
    ent_table *t = ENT_TABLE(out, a, "balance", TRIADS, "Triads of %.0f friendly and %.0f hostile ties", s.friendly, s.hostile);
    show_triads(&s, kind, t, a);
    ent_table *u = ENT_TABLE(out, a, "balance_actors", ACTORS, "Balance around each actor");
    show_actors(in, actor, u, scratch, a);
    ent_arena_free(scratch);
    return ENT_OK;
}
