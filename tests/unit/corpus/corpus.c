#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/corpus.h"
#include "entente/record.h"

static ent_arena *a;
static ent_notes notes;

static int setup(void **state) {
    (void)state;
    a = ent_arena_new();
    notes = (ent_notes){ .arena = a };
    return 0;
}
static int teardown(void **state) {
    (void)state;
    ent_arena_free(a);
    return 0;
}

static ent_events list(const char *name, const char *text) {
    ent_events e;
    assert_int_equal(ent_record_parse(ent_str_of(text), name, a, &e, &notes, NULL), ENT_OK);
    assert_int_equal(notes.list.n, 0);
    return e;
}

#define MEET(date, who) "{\"event\":\"CONSULT\",\"date\":\"" date "\",\"participants\":[" who "],\"actor\":[" who "]}\n"

static ent_corpus build(const ent_events *lists, size_t n, ent_corpus_opts opts) {
    ent_corpus c;
    ent_err err = { 0 };
    assert_int_equal(ent_corpus_build(lists, n, &opts, a, &c, &notes, &err), ENT_OK);
    return c;
}

/* Two documents tell of one meeting, one by day and one by month: the day leads, the other is its evidence. */
static void duplicates(void **state) {
    (void)state;
    ent_events v[] = { list("a.jsonl", MEET("2020-10", "\"JPN\",\"IND\"") MEET("2020-03-01", "\"JPN\",\"USA\"")),
                       list("b.jsonl", MEET("2020-10-07", "\"IND\",\"JPN\"") MEET("2020-03-02", "\"JPN\",\"USA\"")) };
    ent_corpus c = build(v, 2, (ent_corpus_opts){ 0 });
    assert_int_equal(c.records, 4);
    assert_int_equal(c.events, 3);
    assert_string_equal(c.event[2].record->id.p, "b:1");
    assert_int_equal(c.event[2].record->evidences, 1);
    assert_string_equal(c.event[2].record->evidence[0].p, "a:1");
    assert_int_equal(build(v, 2, (ent_corpus_opts){ .keep_duplicates = true }).events, 4);
}

#define MEET_AT(time) "{\"event\":\"CONSULT\",\"date\":\"2020-10-07\",\"time\":\"" time "\",\"actor\":[\"JPN\",\"IND\"]}\n"

/* The times of a day part two meetings and put them in order; the day alone is of one of them, and takes its time. */
static void times(void **state) {
    (void)state;
    ent_events v[] = { list("a.jsonl", MEET_AT("15:00")), list("b.jsonl", MEET_AT("09:30")) };
    ent_corpus c = build(v, 2, (ent_corpus_opts){ 0 });
    assert_int_equal(c.events, 2);
    assert_true(ent_str_is(c.event[0].record->time, "09:30"));
    ent_events w[] = { list("a.jsonl", MEET("2020-10-07", "\"IND\",\"JPN\"")), list("b.jsonl", MEET_AT("09:30")) };
    c = build(w, 2, (ent_corpus_opts){ 0 });
    assert_int_equal(c.events, 1);
    assert_true(ent_str_is(c.event[0].record->time, "09:30"));
}

/* Two days in the month: nobody knows which one is meant. One document's records are never merged by date. */
static void no_duplicates(void **state) {
    (void)state;
    ent_events v[] = { list("a.jsonl", MEET("2020-10", "\"JPN\",\"IND\"")),
                       list("b.jsonl", MEET("2020-10-07", "\"IND\",\"JPN\"") MEET("2020-10-09", "\"IND\",\"JPN\"")),
                       list("c.jsonl", MEET("2020-05-05", "\"X\",\"Y\"") MEET("2020-05-05", "\"X\",\"Y\"")),
                       list("d.jsonl", MEET("2020", "\"X\",\"Y\"")) };
    assert_int_equal(build(v, 4, (ent_corpus_opts){ 0 }).events, 6);
    /* Two and two meetings of a day are two, not one. */
    ent_events w[] = { v[2], list("e.jsonl", MEET("2020-05-05", "\"X\",\"Y\"") MEET("2020-05-05", "\"X\",\"Y\"")) };
    assert_int_equal(build(w, 2, (ent_corpus_opts){ 0 }).events, 2);
}

static void same_as(void **state) {
    (void)state;
    ent_events v = list("a.jsonl", "{\"id\":\"p\",\"event\":\"AID\",\"actor\":[\"A\"],\"recipient\":[\"B\"]}\n"
                                   "{\"id\":\"q\",\"event\":\"AID\",\"date\":\"2020-01-05\",\"actor\":[\"A\"],\"recipient\":[\"B\"],\"same_as\":\"p\"}\n"
                                   "{\"id\":\"r\",\"event\":\"AID\",\"actor\":[\"A\"],\"recipient\":[\"B\"],\"same_as\":\"q\"}\n"
                                   "{\"id\":\"s\",\"event\":\"AID\",\"actor\":[\"A\"],\"recipient\":[\"B\"],\"same_as\":\"nobody\"}\n");
    ent_corpus c = build(&v, 1, (ent_corpus_opts){ 0 });
    assert_int_equal(c.events, 2);
    assert_string_equal(c.event[0].record->id.p, "q");
    assert_int_equal(c.event[0].record->evidences, 2);
}

static void selection(void **state) {
    (void)state;
    ent_events v = list("a.jsonl", MEET("2020-06", "\"JPN\",\"IND\"") MEET("2019-12-31", "\"JPN\",\"USA\"")
                                   "{\"event\":\"AID\",\"status\":\"negated\",\"actor\":[\"JPN\"],\"date\":\"2020\"}\n"
                                   "{\"event\":\"AID\",\"actor\":[\"JPN\"],\"recipient\":[\"PHL\",\"VNM\"],\"date\":\"FY2020\"}\n"
                                   "{\"event\":\"AID\",\"actor\":[\"JPN\"]}\n");
    assert_int_equal(build(&v, 1, (ent_corpus_opts){ 0 }).events, 4);
    assert_int_equal(build(&v, 1, (ent_corpus_opts){ .all_statuses = true }).events, 5);
    ent_corpus c = build(&v, 1, (ent_corpus_opts){ .since = ENT_S("2020"), .until = ENT_S("2020") });
    assert_int_equal(c.events, 2); /* June, and the fiscal year whose middle is in 2020 */
    assert_int_equal(c.actors, 4);
    assert_string_equal(c.actor[0].id.p, "IND");
    assert_int_equal(c.actor[1].events, 2);
    ent_corpus_opts bad = { .since = ENT_S("soon") };
    ent_err err = { 0 };
    assert_int_equal(ent_corpus_build(&v, 1, &bad, a, &c, &notes, &err), ENT_ERR_USAGE);
}

/* A period is told no more exactly than the less exact of its ends. */
static void period(void **state) {
    (void)state;
    static const struct {
        const char *from, *to, *want;
    } WANT[] = { { "2020-01-15", "2020-12-31", "2020-01-15 to 2020-12-31" }, { "1945", "2020-12-31", "1945 to 2020" },
                 { "2020-03", "2021-02-03", "2020-03 to 2021-02" }, { "2020", "2020-05-05", "2020" }, { "2015/..", "2016-01-01", "2015 to 2016" },
                 { "2020-05-05", "2020-05-05", "2020-05-05" }, { "2019/2020-03", "2019-04-01", "2019 to 2020" } };
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        ent_str text = ent_str_fmt(a, "{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"%s\"}\n{\"event\":\"AID\",\"actor\":[\"A\"],\"date\":\"%s\"}",
                                   WANT[i].from, WANT[i].to);
        ent_events v = list("a.jsonl", text.p);
        ent_corpus c = build(&v, 1, (ent_corpus_opts){ 0 });
        assert_string_equal(ent_corpus_period(&c, a).p, WANT[i].want);
    }
}

/* Pairs: givers with receivers, not receivers among themselves. */
static void contacts(void **state) {
    (void)state;
    ent_events v = list("a.jsonl", "{\"event\":\"AID\",\"participants\":[\"JPN\",\"PHL\",\"VNM\",\"UNDP\"],\"actor\":[\"JPN\"],\"recipient\":[\"PHL\",\"VNM\"]}\n");
    static const struct {
        uint32_t i, j;
        bool contact;
        int direction;
    } WANT[] = { { 0, 1, true, 1 }, { 2, 0, true, -1 }, { 1, 2, false, 0 }, { 3, 0, true, 0 }, { 1, 3, true, 0 }, { 1, 1, false, 0 } };
    for (size_t k = 0; k < sizeof WANT / sizeof *WANT; k++) {
        int direction = 9;
        assert_int_equal(ent_corpus_contact(&v.v[0], WANT[k].i, WANT[k].j, &direction), WANT[k].contact);
        if (WANT[k].contact) assert_int_equal(direction, WANT[k].direction);
    }
}

/* ---- the filter --------------------------------------------------------------------------------------------------- */

static void filters(void **state) {
    (void)state;
    static const struct {
        const char *where;
        size_t events;
    } WANT[] = {
        { "participant=JPN", 4 }, { "actor=PHL", 0 }, { "recipient=PHL", 1 }, { "actor=JPN & type=AID,CONSULT", 4 },
        { "type!=AID", 2 }, { "pair=PHL:JPN", 1 }, { "pair=PHL:VNM", 0 }, { "date>=2020-06", 2 }, { "date<2020-06", 1 },
        { "date=2020", 1 }, { "date!=2020", 3 }, { "date=null", 1 }, { "date>=2020-06 & date<=2020-06", 1 },
        { "score<4", 2 }, { "size>=3", 1 }, { "text~IPPON", 1 }, { "!(type=AID | pair=JPN:USA)", 1 },
        { " ( participant = IND ) | recipient=\"VNM\" ", 2 }, { "quad=MC", 2 }, { "confidence>0.9", 4 }, { "place=null", 4 },
        { "", 4 }, { "mode=null & status=actual", 4 }, { "!!participant=USA", 1 }, { "kind=state", 4 },
    };
    ent_events v = list("a.jsonl", MEET("2020-06", "\"JPN\",\"IND\"") MEET("2019-12-31", "\"JPN\",\"USA\"")
                                   "{\"event\":\"AID\",\"actor\":[\"JPN\"],\"recipient\":[\"PHL\",\"VNM\"],\"date\":\"FY2020\"}\n"
                                   "{\"event\":\"AID\",\"text\":\"N\\u00efppon gave\",\"actor\":[\"JPN\"]}\n");
    ent_corpus c = build(&v, 1, (ent_corpus_opts){ 0 });
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        uint32_t *event;
        size_t n;
        ent_err err = { 0 };
        if (ent_corpus_select(&c, ent_str_of(WANT[i].where), a, &event, &n, &err)) fail_msg("%s: %s", WANT[i].where, err.message);
        if (n != WANT[i].events) fail_msg("%s: %zu events, not %zu", WANT[i].where, n, WANT[i].events);
    }
}

static void bad_filters(void **state) {
    (void)state;
    static const struct {
        const char *where;
        const char *column;
    } WANT[] = {
        { "typ=AID", "column 1:" }, { "type=AID & typ=X", "column 12:" }, { "type=WAR", "column 6:" }, { "type>AID", "column 5:" },
        { "date>=soon", "column 7:" }, { "(type=AID", "column 10:" }, { "type=AID)", "column 9:" }, { "type=", "column 6:" },
        { "type AID", "column 6:" }, { "score>x", "column 7:" }, { "pair=JPN", "column 6:" }, { "text~\"a", "column 6:" },
        { "text~é & typ=A", "column 10:" }, { "&", "column 1:" }, { "!", "column 2:" }, { "type=AID type=AID", "column 10:" },
    };
    ent_corpus c = { 0 };
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        uint32_t *event;
        size_t n;
        ent_err err = { 0 };
        assert_int_equal(ent_corpus_select(&c, ent_str_of(WANT[i].where), a, &event, &n, &err), ENT_ERR_USAGE);
        if (!strstr(err.message, WANT[i].column)) fail_msg("%s: %s", WANT[i].where, err.message);
        assert_non_null(strrchr(err.message, '^'));
    }
    char deep[4000];
    memset(deep, '(', sizeof deep - 1);
    deep[sizeof deep - 1] = 0;
    uint32_t *event;
    size_t n;
    ent_err err = { 0 };
    assert_int_equal(ent_corpus_select(&c, ent_str_of(deep), a, &event, &n, &err), ENT_ERR_USAGE);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
int main(void) {
    const struct CMUnitTest tests[] = { TEST(duplicates), TEST(times), TEST(no_duplicates), TEST(same_as), TEST(selection), TEST(period),
                                        TEST(contacts), TEST(filters), TEST(bad_filters) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
