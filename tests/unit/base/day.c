#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/base.h"

/* Walks 800 years a day at a time: the civil date must follow the rules of the Gregorian calendar. */
static void civil_walks(void **state) {
    (void)state;
    ent_civil c = { 1599, 12, 31 };
    ent_day d = ent_day_of(c.year, c.month, c.day);
    int weekday = ent_day_weekday(d);
    for (int i = 0; i < 146097 * 2; i++) {
        d++;
        weekday = weekday % 7 + 1;
        if (++c.day > ent_month_length(c.year, c.month)) c.day = 1, c.month++;
        if (c.month > 12) c.month = 1, c.year++;
        ent_civil got = ent_day_civil(d);
        assert_int_equal(got.year, c.year);
        assert_int_equal(got.month, c.month);
        assert_int_equal(got.day, c.day);
        assert_int_equal(ent_day_of(c.year, c.month, c.day), d);
        assert_int_equal(ent_day_weekday(d), weekday);
        int y, w;
        ent_day_iso_week(d, &y, &w);
        assert_int_equal(ent_iso_week_monday(y, w) + weekday - 1, d);
    }
}

/* Known days: 1970-01-01 a Thursday, 2000-02-29, ISO 8601's own examples of weeks. */
static void known_days(void **state) {
    (void)state;
    assert_int_equal(ent_day_of(1970, 1, 1), 0);
    assert_int_equal(ent_day_weekday(0), 4);
    assert_int_equal(ent_day_of(2000, 3, 1), 11017);
    assert_false(ent_leap(1900));
    assert_true(ent_leap(2000));
    int y, w;
    ent_day_iso_week(ent_day_of(2005, 1, 1), &y, &w);
    assert_int_equal(y, 2004);
    assert_int_equal(w, 53);
    ent_day_iso_week(ent_day_of(2008, 12, 30), &y, &w);
    assert_int_equal(y, 2009);
    assert_int_equal(w, 1);
    assert_int_equal(ent_day_add_months(ent_day_of(2020, 1, 31), 1), ent_day_of(2020, 2, 29));
    assert_int_equal(ent_day_add_months(ent_day_of(2020, 1, 31), -11), ent_day_of(2019, 2, 28));
    assert_int_equal(ent_day_of(2020, 14, 1), ent_day_of(2021, 2, 1));
    assert_int_equal(ent_day_of(2020, 0, 1), ent_day_of(2019, 12, 1));
}

static void check_span(const char *value, const char *first, const char *last) {
    ent_arena *a = ent_arena_new();
    ent_days d;
    bool ok = ent_day_span(ent_str_of(value), 4, &d);
    assert_int_equal(ok, first || last);
    if (first) assert_string_equal(ent_day_iso(a, d.first).p, first);
    else assert_int_equal(d.first, ENT_NO_DAY);
    if (last) assert_string_equal(ent_day_iso(a, d.last).p, last);
    else assert_int_equal(d.last, ENT_NO_DAY);
    ent_arena_free(a);
}

static void spans(void **state) {
    (void)state;
    check_span("2020-10-22", "2020-10-22", "2020-10-22");
    check_span("2020-10-22T09:30", "2020-10-22", "2020-10-22");
    check_span("2020-02", "2020-02-01", "2020-02-29");
    check_span("2020", "2020-01-01", "2020-12-31");
    check_span("202", "2020-01-01", "2029-12-31");
    check_span("19", "1900-01-01", "1999-12-31");
    check_span("2020-Q3", "2020-07-01", "2020-09-30");
    check_span("2020-H2", "2020-07-01", "2020-12-31");
    check_span("1975-WI", "1975-12-01", "1976-02-29");
    check_span("2020-W11", "2020-03-09", "2020-03-15");
    check_span("2020-W11-WE", "2020-03-14", "2020-03-15");
    check_span("FY2019", "2019-04-01", "2020-03-31");
    check_span("BC0241", "-0240-01-01", "-0240-12-31");
    check_span("2009/..", "2009-01-01", NULL);
    check_span("../2015-12", NULL, "2015-12-31");
    check_span("2019/2020-03", "2019-01-01", "2020-03-31");
}

static void no_spans(void **state) {
    (void)state;
    static const char *const BAD[] = { "", "PRESENT_REF", "P3D", "2020-13", "2019-02-29", "XXXX-05", "../..", "20200" };
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) {
        ent_days d;
        assert_false(ent_day_span(ent_str_of(BAD[i]), 4, &d));
    }
}

static void times(void **state) {
    (void)state;
    static const struct {
        const char *value;
        double from, to; /* seconds */
    } WANT[] = { { "14", 50400, 54000 },          { "14:30", 52200, 52260 },       { "14:30:05", 52205, 52206 },
                 { "14:30Z", 52200, 52260 },      { "09:00+09:00", 32400, 32460 }, { "MO", 21600, 43200 },
                 { "EV", 64800, 79200 },          { "24:00", 86400, 86400 },       { "09:00/11:30", 32400, 41400 },
                 { "14:30:05.25Z", 52205, 52206 } };
    double from, to;
    for (size_t i = 0; i < sizeof WANT / sizeof *WANT; i++) {
        assert_true(ent_time_span(ent_str_of(WANT[i].value), &from, &to));
        assert_true(fabs(from * 86400 - WANT[i].from) < 1e-3);
        assert_true(fabs(to * 86400 - WANT[i].to) < 1e-3);
    }
    static const char *const BAD[] = { "", "25:00", "14:60", "XX", "4:30", "12:00/11:00", "12/", "MOR" };
    for (size_t i = 0; i < sizeof BAD / sizeof *BAD; i++) assert_false(ent_time_span(ent_str_of(BAD[i]), &from, &to));
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(civil_walks), cmocka_unit_test(known_days),
                                        cmocka_unit_test(spans), cmocka_unit_test(no_spans), cmocka_unit_test(times) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
