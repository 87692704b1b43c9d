#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/base.h"

/* Whatever was written before, what an emptied arena hands out is zero. */
static void cleared(void **state) {
    (void)state;
    enum { MOST = 300000 };
    ent_arena *a = ent_arena_new();
    ent_arena_clear(a);
    for (size_t n = 1; n < MOST; n *= 3) {
        for (int k = 0; k < 3; k++) {
            unsigned char *p = ent_arena_alloc(a, n), any = 0;
            for (size_t i = 0; i < n; i++) any |= p[i];
            assert_int_equal(any, 0);
            memset(p, 0xff, n);
        }
        assert_int_equal(ent_arena_used(a), 3 * n);
        ent_arena_clear(a);
        assert_int_equal(ent_arena_used(a), 0);
    }
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(cleared) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
