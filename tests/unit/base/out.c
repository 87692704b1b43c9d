#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "entente/base.h"

static ent_str number(ent_out *o, double v) {
    size_t at = ent_out_bytes(o).n;
    ent_out_num(o, v);
    ent_out_char(o, 0);
    ent_str all = ent_out_bytes(o);
    return (ent_str){ all.p + at, all.n - at - 1 };
}

/* What is written reads back as the same number, and no shorter form of up to four decimals would. */
static void numbers_read_back(void **state) {
    (void)state;
    ent_out *o = ent_out_memory();
    uint64_t seed = 1;
    for (int i = 0; i < 200000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        double v = (double)(int64_t)(seed >> (i % 50)) / (i % 3 ? 1e4 : i % 2 ? 3 : 128);
        assert_true(strtod(number(o, v).p, NULL) == v);
    }
    assert_string_equal(number(o, 0.25).p, "0.25");
    assert_string_equal(number(o, -0.5).p, "-0.5");
    assert_string_equal(number(o, 1.0 / 3).p, "0.3333333333333333");
    assert_string_equal(number(o, 0.1).p, "0.1");
    assert_string_equal(number(o, 12.3456).p, "12.3456");
    assert_string_equal(number(o, -7).p, "-7");
    ent_out_drop(o);
}

/* A cell is quoted exactly when it holds a separator, a quote or a line end, wherever that stands. */
static void cells_are_quoted(void **state) {
    (void)state;
    for (size_t n = 1; n < 40; n++) {
        for (size_t at = 0; at < n; at++) {
            for (const char *c = ",\"\n\rx;\t\\"; *c; c++) {
                char text[40];
                memset(text, 'a', sizeof text);
                text[at] = *c;
                ent_out *o = ent_out_memory();
                ent_out_csv(o, (ent_str){ text, n }, ',');
                ent_str got = ent_out_bytes(o);
                bool quoted = got.n && got.p[0] == '"' && got.p[got.n - 1] == '"' && got.n > n;
                assert_int_equal(quoted, strchr(",\"\n\r", *c) != NULL);
                assert_int_equal(got.n, n + (quoted ? 2 : 0) + (*c == '"'));
                ent_out_drop(o);
            }
        }
    }
}

static void check(void (*write)(ent_out *, ent_str), ent_str in, const char *want) {
    ent_out *o = ent_out_memory();
    write(o, in);
    ent_out_char(o, 0);
    assert_string_equal(ent_out_bytes(o).p, want);
    ent_out_drop(o);
}

static void texts_are_escaped(void **state) {
    (void)state;
    check(ent_out_xml, ENT_S("a<b> & \"c\"\t\n\x01\x7f" "d\xef\xbf\xbf\xef\xbb\xbf"), "a&lt;b&gt; &amp; &quot;c&quot;&#9;&#10;d\xef\xbb\xbf");
    check(ent_out_json, ENT_S("</script> <!-- \"\\ \x01\n\xe2\x80\xa8 \xe2\x82\xac <b"),
          "\"\\u003c/script> \\u003c!-- \\\"\\\\ \\u0001\\n\\u2028 \xe2\x82\xac <b\"");
    check(ent_out_json, (ent_str){ "", 0 }, "\"\"");
}

/* A pipe or a device is written to; it is not replaced by a file. */
static void pipes_stay(void **state) {
    (void)state;
    ent_err err = { 0 };
    char folder[] = "/tmp/entente-out-XXXXXX", path[64], got[4] = "";
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/pipe", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    int reader = open(path, O_RDONLY | O_NONBLOCK);
    ent_out *o = ent_out_open(path, &err);
    assert_non_null(o);
    ent_out_z(o, "x");
    assert_int_equal(ent_out_close(o, &err), ENT_OK);
    assert_int_equal(read(reader, got, sizeof got), 1);
    assert_int_equal(got[0], 'x');
    close(reader);
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    assert_true(S_ISFIFO(st.st_mode));
    remove(path);
    remove(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(numbers_read_back), cmocka_unit_test(cells_are_quoted),
                                        cmocka_unit_test(texts_are_escaped), cmocka_unit_test(pipes_stay) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
