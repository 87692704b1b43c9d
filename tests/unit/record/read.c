#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/record.h"

static ent_events parse(const char *text, ent_arena *a, ent_notes *notes) {
    ent_events e;
    assert_int_equal(ent_record_parse(ent_str_of(text), "dir/some.events.jsonl", a, &e, notes, NULL), ENT_OK);
    return e;
}

/* A bare record: everything that can be worked out is. */
static void completes(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_notes notes = { .arena = a };
    ent_events e = parse("\n{\"event\":\"CONSULT\",\"mode\":[\"phone\"],\"date\":\"2020-10\",\"participants\":[\"JPN\",\"UNESCO\",\"JPN\"],"
                         "\"recipient\":[\"UNESCO\"],\"actor\":[\"JPN\"],\"sure\":\"low\"}\n", a, &notes);
    assert_int_equal(e.n, 1);
    assert_string_equal(e.v[0].id.p, "some:2");
    assert_string_equal(e.v[0].document.p, "some");
    assert_string_equal(ent_day_iso(a, e.v[0].days.first).p, "2020-10-01");
    assert_string_equal(ent_day_iso(a, e.v[0].days.last).p, "2020-10-31");
    assert_int_equal(e.v[0].entities, 2);
    assert_int_equal(e.v[0].entity[0].role, ENT_ROLE_ACTOR);
    assert_int_equal(e.v[0].entity[0].kind, ENT_ACTOR_STATE);
    assert_int_equal(e.v[0].entity[1].role, ENT_ROLE_RECIPIENT);
    assert_true(e.v[0].score == 1.5);
    assert_true(e.v[0].confidence == 0.6);
    assert_int_equal(notes.list.n, 0);
    ent_arena_free(a);
}

/* A time belongs to an exact day; a date with a time in it is parted. */
static void times(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_notes notes = { .arena = a };
    ent_events e = parse("{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"2020-10-22\",\"time\":\"14:30\"}\n"
                         "{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"2020-10-22T09:15Z\"}\n"
                         "{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"2020-10\",\"time\":\"14:30\"}\n"
                         "{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"2020-10-22\",\"time\":\"soon\"}\n", a, &notes);
    assert_int_equal(e.n, 4);
    assert_true(ent_str_is(e.v[0].time, "14:30"));
    assert_true(ent_str_is(e.v[1].date, "2020-10-22") && ent_str_is(e.v[1].time, "09:15Z"));
    assert_int_equal(e.v[2].time.n, 0);
    assert_int_equal(e.v[3].time.n, 0);
    ent_out *o = ent_out_memory();
    ent_record_write(&e.v[0], o);
    assert_non_null(strstr(ent_str_copy(a, ent_out_bytes(o)).p, "\"end_date\":\"2020-10-22\",\"time\":\"14:30\",\"date_text\""));
    ent_out_drop(o);
    ent_arena_free(a);
}

static void broken_lines(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_notes notes = { .arena = a };
    ent_events e = parse("{\"event\":\"AID\",\"actor\":[\"JPN\"]}\r\n{\"event\":\"AID\",\n[1]\n{\"event\":\"DANCE\",\"actor\":[\"JPN\"]}\n"
                         "{\"event\":\"AID\"}\n{\"actor\":[\"JPN\"]}\n{\"event\":\"AID\",\"actor\":[\"USA\"],\"status\":\"odd\"}\n\n"
                         "{\"event\":\"AID\",\"actor\":[\"USA\"],\"date\":null,\"score\":null,\"mode\":7}", a, &notes);
    assert_int_equal(e.n, 2);
    assert_int_equal(e.v[1].line, 9);
    assert_int_equal(e.v[1].days.first, ENT_NO_DAY);
    assert_int_equal(notes.list.n, 6);
    for (uint32_t i = 0; i < 6; i++) assert_int_equal(notes.list.v[i].line, i + 2);
    assert_true(ent_str_is(notes.list.v[1].words, "[1]"));
    ent_arena_free(a);
}

/* What is written is read back the same. */
static void there_and_back(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_notes notes = { .arena = a };
    ent_events e = parse("{\"id\":\"d:5:1\",\"document\":\"d\",\"line\":3,\"begin\":5,\"end\":9,\"text\":\"m\\u00e9t \\\"x\\\"\",\"date\":\"2009/..\","
                         "\"start\":\"2009-01-01\",\"end_date\":null,\"event\":\"OTHER\",\"context\":[\"trade\"],\"status\":\"planned\","
                         "\"participants\":[\"A\",\"B\",\"C\"],\"actor\":[\"B\"],\"recipient\":[\"C\"],\"place\":\"Oslo\",\"confidence\":0.5,"
                         "\"entities\":{\"A\":{\"name\":\"Aa\",\"kind\":\"igo\",\"sector\":\"GOV\",\"agent\":\"x\",\"text\":\"t\",\"begin\":1,\"end\":2}},"
                         "\"same_as\":\"d:1:1\",\"evidence\":[\"q:1:1\"],\"sentence\":\"S.\"}", a, &notes);
    ent_out *first = ent_out_memory(), *second = ent_out_memory();
    assert_int_equal(e.n, 1);
    ent_record_write(&e.v[0], first);
    ent_events again;
    assert_int_equal(ent_record_parse(ent_out_bytes(first), "x", a, &again, &notes, NULL), ENT_OK);
    assert_int_equal(again.n, 1);
    ent_record_write(&again.v[0], second);
    assert_true(ent_str_eq(ent_out_bytes(first), ent_out_bytes(second)));
    assert_int_equal(again.v[0].days.last, ENT_NO_DAY);
    assert_int_equal(again.v[0].entity[0].kind, ENT_ACTOR_IGO);
    assert_int_equal(again.v[0].entity[0].role, ENT_ROLE_OTHER);
    ent_out_drop(first);
    ent_out_drop(second);
    ent_arena_free(a);
}

static void odd_bytes(void **state) {
    (void)state;
    static const char *const ODD[] = { "", "\n\n", "\xff\xfe", "{", "\"", "[[[[[[[[", "{\"event\":\"AID\",\"actor\":[\"\"]}", "null" };
    for (size_t i = 0; i < sizeof ODD / sizeof *ODD; i++) {
        ent_arena *a = ent_arena_new();
        ent_notes notes = { .arena = a };
        assert_int_equal(parse(ODD[i], a, &notes).n, 0);
        ent_arena_free(a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(completes), cmocka_unit_test(times), cmocka_unit_test(broken_lines),
                                        cmocka_unit_test(there_and_back), cmocka_unit_test(odd_bytes) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
