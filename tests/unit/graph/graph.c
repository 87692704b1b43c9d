#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/graph.h"
#include "entente/record.h"

static ent_corpus made(ent_arena *a, const char *text) {
    ent_events e;
    ent_notes notes = { .arena = a };
    ent_corpus c;
    assert_int_equal(ent_record_parse(ent_str_of(text), "t.jsonl", a, &e, &notes, NULL), ENT_OK);
    assert_int_equal(notes.list.n, 0);
    assert_int_equal(ent_corpus_build(&e, 1, &(ent_corpus_opts){ .keep_duplicates = true }, a, &c, &notes, NULL), ENT_OK);
    return c;
}

static const ent_tie *tie(const ent_graph *g, const char *x, const char *y) {
    uint32_t i = ent_corpus_find(g->corpus, ent_str_of(x)), j = ent_corpus_find(g->corpus, ent_str_of(y));
    for (size_t k = 0; k < g->ties; k++)
        if (g->tie[k].a == i && g->tie[k].b == j) return &g->tie[k];
    return NULL;
}

/* A summit of four weighs a third for each pair, a gift weighs for giver and receivers only. */
static void weights(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_corpus c = made(a, "{\"event\":\"CONSULT\",\"actor\":[\"A\",\"B\",\"C\",\"D\"]}\n{\"event\":\"AID\",\"actor\":[\"B\"],\"recipient\":[\"A\",\"C\"]}\n"
                           "{\"event\":\"ACCUSE\",\"actor\":[\"A\"],\"recipient\":[\"B\"],\"date\":\"2020\"}\n");
    static const struct {
        ent_weight how;
        double ab, ac, bc, ab_back;
    } WANT[] = { { ENT_WEIGHT_FRACTIONAL, 1 / 3.0 + 0.5 + 1, 1 / 3.0, 1 / 3.0 + 0.5, 0.5 }, { ENT_WEIGHT_EVENTS, 3, 1, 2, 1 }, { ENT_WEIGHT_SCORE, 9.5, 2.5, 12.5, 10 } };
    for (size_t k = 0; k < 3; k++) {
        ent_graph g;
        assert_int_equal(ent_graph_build(&c, &(ent_graph_opts){ .weight = WANT[k].how }, a, &g, NULL), ENT_OK);
        assert_int_equal(g.ties, 6);
        assert_int_equal(g.contacts, 9);
        assert_true(fabs(tie(&g, "A", "B")->weight - WANT[k].ab) < 1e-12);
        assert_true(fabs(tie(&g, "A", "C")->weight - WANT[k].ac) < 1e-12);
        assert_true(fabs(tie(&g, "B", "C")->weight - WANT[k].bc) < 1e-12);
        assert_true(fabs(tie(&g, "A", "B")->back - WANT[k].ab_back) < 1e-12);
        assert_true(fabs(tie(&g, "A", "B")->score - 9.5) < 1e-12);
    }
    ent_graph g;
    ent_graph_build(&c, &(ent_graph_opts){ .no_undated = true }, a, &g, NULL);
    assert_int_equal(g.contacts, 1);
    ent_arena_free(a);
}

static ent_corpus dated(ent_arena *a, const char *const *date, size_t n) {
    ent_out *o = ent_out_memory();
    for (size_t i = 0; i < n; i++)
        ent_out_fmt(o, "{\"event\":\"CONSULT\",\"date\":\"%s\",\"actor\":[\"A%zu\",\"A%zu\",\"A%zu\"]}\n", date[i], i * 7 % 5, i * 3 % 4 + 5, i % 3);
    ent_corpus c = made(a, ent_str_copy(a, ent_out_bytes(o)).p);
    ent_out_drop(o);
    return c;
}

static void windows(void **state) {
    (void)state;
    static const char *const DATE[] = { "2020-01-15", "2020-02-29", "2020-03", "2020-Q2", "2020-12-31", "2021-01-01" };
    static const struct {
        const char *window, *step;
        size_t n;
        const char *first, *last;
        uint32_t events; /* of the first window */
    } WANT[] = {
        { "month", "", 13, "2020-01", "2021-01", 1 }, { "quarter", "", 5, "2020-Q1", "2021-Q1", 3 }, { "year", "", 2, "2020", "2021", 5 },
        { "decade", "", 1, "2020s", "2020s", 6 }, { "growing", "quarter", 5, "2020-01-15/2020-03-31", "2020-01-15/2021-03-31", 3 },
        { "3m", "1m", 11, "2020-01-01/2020-03-31", "2020-11-01/2021-01-31", 3 }, { "1y", "", 2, "2020-01-01/2020-12-31", "2021-01-01/2021-12-31", 5 },
        { "week", "", 51, "2020-W03", "2020-W53", 1 },
    };
    ent_arena *a = ent_arena_new();
    ent_corpus c = dated(a, DATE, 6);
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        ent_windows w;
        assert_int_equal(ent_graph_windows(&c, ent_str_of(WANT[i].window), ent_str_of(WANT[i].step), a, &w, NULL), ENT_OK);
        if (w.n != WANT[i].n) fail_msg("%s: %zu windows, not %zu", WANT[i].window, w.n, WANT[i].n);
        assert_true(ent_str_is(w.v[0].name, WANT[i].first));
        assert_true(ent_str_is(w.v[w.n - 1].name, WANT[i].last));
        assert_int_equal(w.v[0].events, WANT[i].events);
    }
    ent_windows w;
    static const char *const BAD[] = { "fortnight", "0m", "3", "m", "-1m", "99999999y" };
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++)
        assert_int_equal(ent_graph_windows(&c, ent_str_of(BAD[i]), ENT_S(""), a, &w, NULL), ENT_ERR_USAGE);
    ent_arena_free(a);
}

/* A window that moves on holds what one counted anew holds; one over everything is the whole. */
static void slides(void **state) {
    (void)state;
    const char *date[60];
    ent_arena *a = ent_arena_new();
    for (size_t i = 0; i < 60; i++) date[i] = ent_str_fmt(a, "2020-%02zu-%02zu", i % 12 + 1, i * 5 % 28 + 1).p;
    ent_corpus c = dated(a, date, 60);
    ent_graph g;
    ent_graph_build(&c, &(ent_graph_opts){ 0 }, a, &g, NULL);
    ent_slide *s = ent_slide_new(&g, a);
    static const uint32_t MOVES[][2] = { { 0, 10 }, { 3, 10 }, { 5, 2 }, { 20, 10 }, { 15, 12 }, { 15, 0 }, { 40, 20 }, { 0, 60 }, { 59, 1 } };
    for (size_t k = 0; k < sizeof MOVES / sizeof *MOVES; k++) {
        ent_slide_to(s, MOVES[k][0], MOVES[k][1]);
        ent_slide *fresh = ent_slide_new(&g, a);
        ent_slide_to(fresh, MOVES[k][0], MOVES[k][1]);
        ent_window w = { .event = MOVES[k][0], .events = MOVES[k][1] };
        ent_net net;
        ent_graph_window_net(&g, &w, a, &net);
        assert_int_equal(s->ties, fresh->ties);
        assert_int_equal(s->actors, net.n);
        assert_int_equal(s->ties, net.n ? net.offset[net.n] / 2 : 0);
        assert_true(fabs(s->weight - fresh->weight) < 1e-12);
        for (uint32_t v = 0; v < net.n; v++) {
            double strength = 0;
            for (uint32_t i = net.offset[v]; i < net.offset[v + 1]; i++) strength += net.weight[i];
            assert_true(fabs(s->strength[net.actor[v]] - strength) < 1e-12);
            assert_int_equal(s->degree[net.actor[v]], net.offset[v + 1] - net.offset[v]);
        }
    }
    ent_slide_to(s, 0, 60);
    assert_int_equal(s->ties, g.ties);
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(weights), cmocka_unit_test(windows), cmocka_unit_test(slides) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
