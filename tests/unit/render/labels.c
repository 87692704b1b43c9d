#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../../src/render/chart/measure.h"
#include "../../../src/render/gnuplot.h"

/* Whatever the width, what is left fits, is valid UTF-8, and says that it was cut. */
static void fit_fits(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_str text = ENT_S("Ministère de l’Économie 日本国外務省 and more");
    for (double room = 20; room < 600; room += 7) {
        ent_str cut = ent_chart__fit(a, text, 11, room);
        assert_true(ent_chart__width(cut, 11) <= room);
        assert_true(ent_utf8_valid(cut, NULL));
        assert_true(ent_str_eq(cut, text) || ent_str_has_suffix(cut, "…"));
    }
    ent_arena_free(a);
}

static void boxes_collide(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_boxes *b = ent_boxes_new(a, 500, 300);
    ent_boxes_take(b, (ent_box){ 60, 60, 300, 80 }); /* across several cells of the grid */
    assert_false(ent_boxes_free_at(b, (ent_box){ 250, 70, 260, 75 }));
    assert_false(ent_boxes_free_at(b, (ent_box){ 0, 0, 499, 299 }));
    assert_true(ent_boxes_free_at(b, (ent_box){ 60, 80, 300, 100 })); /* edges may touch */
    assert_true(ent_boxes_free_at(b, (ent_box){ 300, 60, 400, 80 }));
    assert_false(ent_boxes_free_at(b, (ent_box){ 450, 10, 501, 20 })); /* outside the picture */
    ent_arena_free(a);
}

/* No quote and no line end leaves the string. */
static void quotes_hold(void **state) {
    (void)state;
    ent_out *o = ent_out_memory();
    ent_render__gnuplot_quote(o, ENT_S("a'; system('x')\n`y`\t\x01"));
    ent_str s = ent_out_bytes(o);
    assert_int_equal(s.p[0], '\'');
    assert_int_equal(s.p[s.n - 1], '\'');
    for (size_t i = 1; i + 1 < s.n; i++) assert_true(s.p[i] != '\'' && s.p[i] != '`' && (unsigned char)s.p[i] >= 0x20);
    ent_out_drop(o);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(fit_fits), cmocka_unit_test(boxes_collide), cmocka_unit_test(quotes_hold) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
