#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/pass/kleinberg.h"

static ent_bursts find(const double *at, size_t n, uint32_t levels, ent_arena *a) {
    ent_bursts b;
    ent_kleinberg__find(at, n, &(ent_kleinberg){ 2, 1, levels }, a, &b);
    return b;
}

/* Nine gaps in 45 days: the base rate is 0.2. In the burst a gap of 1 saves ln 2 - 0.2 = 0.4931; climbing costs ln 9 = 2.197.
 * Five such gaps save 2.466: a burst. Four (base rate 8/44, climb ln 8) save 2.045 of 2.079: none. */
static void by_hand(void **state) {
    (void)state;
    static const double FIVE[] = { 0, 10, 20, 21, 22, 23, 24, 25, 35, 45 }, FOUR[] = { 0, 10, 20, 21, 22, 23, 24, 34, 44 };
    ent_arena *a = ent_arena_new();
    ent_bursts b = find(FIVE, 10, 1, a);
    assert_int_equal(b.n, 1);
    assert_int_equal(b.v[0].level, 1);
    assert_int_equal(b.v[0].first, 2);
    assert_int_equal(b.v[0].last, 7);
    assert_true(fabs(b.v[0].weight - 5 * (log(2) - 0.2)) < 1e-12);
    assert_int_equal(find(FOUR, 9, 1, a).n, 0);
    /* The second level would save 5 × (ln 2 - 0.4) = 1.466 only. */
    assert_int_equal(find(FIVE, 10, 8, a).n, 1);
    ent_arena_free(a);
}

/* Level j saves ln 2 - base × 2^(j-1) × 0.01 a gap and costs ln 9 / 5 a gap: worth it as long as 2^(j-1) <= 112.9, j <= 7. */
static void nested(void **state) {
    (void)state;
    static const double AT[] = { 0, 10, 20, 20.01, 20.02, 20.03, 20.04, 20.05, 30.05, 40.05 };
    ent_arena *a = ent_arena_new();
    ent_bursts b = find(AT, 10, 8, a);
    assert_int_equal(b.n, 7);
    for (size_t i = 0; i < b.n; i++) {
        assert_int_equal(b.v[i].level, 7 - i);
        assert_int_equal(b.v[i].first, 2);
        assert_int_equal(b.v[i].last, 7);
    }
    ent_arena_free(a);
}

static void nothing(void **state) {
    (void)state;
    static const double EVEN[] = { 0, 7, 14, 21, 28, 35 }, SAME[] = { 3, 3, 3, 3 };
    ent_arena *a = ent_arena_new();
    assert_int_equal(find(EVEN, 6, 8, a).n, 0);
    assert_int_equal(find(SAME, 4, 8, a).n, 0);
    assert_int_equal(find(EVEN, 2, 8, a).n, 0);
    assert_int_equal(find(EVEN, 0, 8, a).n, 0);
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(by_hand), cmocka_unit_test(nested), cmocka_unit_test(nothing) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
