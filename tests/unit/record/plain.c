/* The fast way through plain lines gives the tree that cJSON gives, or nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "entente/record.h"
#include "../../../src/record/plain.h"

static bool same_text(const char *x, const char *y) { return x == y || (x && y && strcmp(x, y) == 0); }

static bool same(const cJSON *x, const cJSON *y) {
    for (; x && y; x = x->next, y = y->next)
        if (x->type != y->type || !same_text(x->string, y->string) || !same_text(x->valuestring, y->valuestring) ||
            memcmp(&x->valuedouble, &y->valuedouble, sizeof x->valuedouble) != 0 || !same(x->child, y->child))
            return false;
    return !x && !y;
}

/* 1 = taken and the same, 0 = left to cJSON. */
static int check(ent_record__plain *p, ent_str line) {
    const cJSON *x = ent_record__plain_parse(p, line);
    if (!x) return 0;
    cJSON *y = cJSON_ParseWithLength(line.p, line.n);
    assert_non_null(y);
    assert_true(same(x, y));
    cJSON_Delete(y);
    return 1;
}

static void lines(void **state) {
    (void)state;
    static const struct {
        const char *line;
        int plain;
    } LINES[] = {
        { "{}", 1 }, { "{\"a\":[],\"b\":{},\"c\":null,\"d\":true,\"e\":false}", 1 }, { "{ \"a\" : [ 1, \"x\" ] }", 1 },
        { "{\"a\":0.1,\"b\":-0.95,\"c\":123456789.012345,\"d\":-0,\"e\":007,\"f\":4294967296}", 1 },
        { "{\"a\":1,\"a\":2,\"\":\"\xc3\xa9\xff\"}", 1 }, { "{\"a\":1e3}", 0 }, { "{\"a\":1.}", 0 }, { "{\"a\":.5}", 0 }, { "{\"a\":-}", 0 },
        { "{\"a\":1234567890123456}", 0 }, { "{\"a\":\"\\n\"}", 0 }, { "{\"a\":\"\t\"}", 0 }, { "{\"a\":1} x", 0 }, { "{\"a\":1,}", 0 },
        { "{\"a\"}", 0 }, { "{\"a\":}", 0 }, { "{a:1}", 0 }, { "{\"a\":1", 0 }, { "{\"a", 0 }, { "{", 0 }, { "[1]", 0 }, { "", 0 },
        { "{\"a\":nul}", 0 }, { "{\"a\":nullx}", 0 }, { "{\"a\":[1 2]}", 0 }, { "{\"a\":[1}", 0 },
        { "{\"a\":[[[[[[[[1]]]]]]]]}", 0 }, { "{\"a\":[[[1]]]}", 1 },
    };
    ent_arena *a = ent_arena_new();
    ent_record__plain *p = ent_record__plain_new(a);
    for (size_t i = 0; i < sizeof LINES / sizeof *LINES; i++) assert_int_equal(check(p, ent_str_of(LINES[i].line)), LINES[i].plain);
    ent_arena_free(a);
}

/* Records as written, whole, cut short and with a byte broken. */
static void file_lines(const char *path, bool all) {
    ent_arena *a = ent_arena_new();
    ent_record__plain *p = ent_record__plain_new(a);
    ent_str bytes, line;
    uint64_t seed = 1;
    if (ent_file_read(path, a, &bytes, NULL)) {
        assert_false(all);
        ent_arena_free(a);
        return;
    }
    while (ent_str_split(&bytes, '\n', &line)) {
        line = ent_str_trim(line);
        if (!line.n) continue;
        int plain = check(p, line);
        if (all) assert_true(plain || memchr(line.p, '\\', line.n));
        for (int k = 0; k < 20; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            size_t at = (size_t)(seed >> 33) % line.n;
            ent_str broken = ent_str_copy(a, line);
            check(p, ent_str_sub(broken, 0, at));
            ((char *)broken.p)[at] = "\",:{}[]0.- \\x"[seed >> 20 & 7];
            check(p, broken);
        }
    }
    ent_arena_free(a);
}

static void files(void **state) {
    (void)state;
    file_lines("events/bluebook-2021-global-security.jsonl", true);
    file_lines("../shared/gold/aid_canada_2010.events.jsonl", false);
    file_lines("../shared/gold/chronology_mekong.events.jsonl", false);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(lines), cmocka_unit_test(files) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
