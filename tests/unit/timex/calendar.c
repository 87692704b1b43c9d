#include "known.h"

/* Padding that makes a text longer than what counts as a query typed by a person. */
#define LONG " The committee heard several speakers from member states on the matter and adopted the report without a vote, as its" \
             " chairperson had proposed on behalf of the bureau and of the secretariat."

static void full_dates(void **state) {
    (void)state;
    static const known K[] = {
        { "It was signed on 12 June 1985." LONG, "12 June 1985=1985-06-12" },
        { "It was signed on June 12, 1985, in Rome." LONG, "June 12, 1985=1985-06-12" },
        { "It was signed on the 12th of June, 1985." LONG, "the 12th of June, 1985=1985-06-12" },
        { "It was signed on 1985-06-12." LONG, "1985-06-12=1985-06-12" },
        { "It was signed on Sunday, 9 December 2018." LONG, "Sunday, 9 December 2018=2018-12-09" },
        { "Before Sept. 5, 1998 nothing moved." LONG, "Sept. 5, 1998=1998-09-05" },
        { "It began in June 1985 and ended in 1990." LONG, "June 1985=1985-06; 1990=1990" },
        { "On 29 February 2016 they met." LONG, "29 February 2016=2016-02-29" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .day_first = 1 }));
}

static void figures(void **state) {
    (void)state;
    static const known DAY[] = { { "Signed 12/06/1985 and 05.04.2014." LONG, "12/06/1985=1985-06-12; 05.04.2014=2014-04-05" } };
    static const known MONTH[] = { { "Signed 12/06/1985." LONG, "12/06/1985=1985-12-06" } };
    static const known PROVED[] = { { "Signed 12/06/1985, in force 25/06/1985." LONG, "12/06/1985=1985-06-12; 25/06/1985=1985-06-25" } };
    static const known PROVED_US[] = { { "Signed 06/12/1985, in force 06/25/1985." LONG, "06/12/1985=1985-06-12; 06/25/1985=1985-06-25" } };
    KNOWN_CHECK(DAY, &((ent_timex_opts){ .day_first = 1 }));
    KNOWN_CHECK(MONTH, &((ent_timex_opts){ .day_first = 0 }));
    KNOWN_CHECK(PROVED, &UNTOLD);
    KNOWN_CHECK(PROVED_US, &UNTOLD);
}

static void parts_of_the_year(void **state) {
    (void)state;
    static const known K[] = {
        { "In early May 1999 and in mid-1996 it rained." LONG, "early May 1999=1999-05; mid-1996=1996" },
        { "At the end of July 2010 it rained." LONG, "the end of July 2010=2010-07" },
        { "In the spring of 1952 it rained." LONG, "the spring of 1952=1952-SP" },
        { "In the third quarter of 1989 sales fell." LONG, "the third quarter of 1989=1989-Q3" },
        { "In Q1 2020 sales fell." LONG, "Q1 2020=2020-Q1" },
        { "In the second half of 2005 sales fell." LONG, "the second half of 2005=2005-H2" },
        { "In the 1960s and the early 1980s sales fell." LONG, "the 1960s=196; the early 1980s=198" },
        { "In the 19th century sales fell." LONG, "the 19th century=18" },
        { "It was built in 480 BC and burnt in 44 BCE." LONG, "480 BC=BC0480; 44 BCE=BC0044" },
        { "On the last day of September 2020 it closed." LONG, "the last day of September 2020=2020-09-30" },
        { "The fiscal year 2014 was hard, like FY2013." LONG, "The fiscal year 2014=FY2014; FY2013=FY2013" },
        { "On Christmas Day 2010 and New Year's Eve 2011." LONG, "Christmas Day 2010=2010-12-25; New Year's Eve 2011=2011-12-31" },
        { "They fasted on Good Friday 2024." LONG, "Good Friday 2024=2024-03-29" },
    };
    KNOWN_CHECK(K, &UNTOLD);
}

static void lists_and_ranges(void **state) {
    (void)state;
    static const known K[] = {
        { "They met on 17 and 18 November 2018." LONG, "17=2018-11-17; 18 November 2018=2018-11-18" },
        { "They met in January, February and June 2020." LONG, "January=2020-01; February=2020-02; June 2020=2020-06" },
        { "They met on 2–5 April 2010." LONG, "2–5 April 2010=2010-04-02/2010-04-05" },
        { "They met from March to May 2014." LONG, "March=2014-03; May 2014=2014-05" },
        { "It covers December to March 2014." LONG, "December=2013-12; March 2014=2014-03" },
    };
    static const known E[] = {
        { "They met from March to May 2014." LONG, "March=2014-03/2014-05; May 2014=2014-05" },
        { "Between 2008 and 2020 they traded." LONG, "2008=2008/2020; 2020=2020" },
        { "They have traded since 2015." LONG, "2015=2015/.." },
        { "They met on 3, 5 and 9 May 2012." LONG, "3=2012-05-03; 5=2012-05-05; 9 May 2012=2012-05-09" },
        { "They talked recently, for two weeks." LONG, "recently=; two weeks=" },
    };
    KNOWN_CHECK(K, &UNTOLD);
    KNOWN_EVENTS(E, &UNTOLD);
}

/* A list shares one number, a range knows its ends, and an event's words take in "from". */
static void groups(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_notes notes = { .arena = a };
    const char *text = "It ran from March to May 2014, and they met in June 2015." LONG;
    ent_timexes t = known_find(text, &(ent_timex_opts){ .day_first = -1 }, a, &notes);
    assert_int_equal(t.n, 3);
    assert_true(t.v[0].group && t.v[0].group == t.v[1].group && t.v[2].group != t.v[0].group);
    assert_true(t.v[0].range_first && t.v[1].range_last && !t.v[2].range_first);
    assert_int_equal(t.v[0].event_begin, strstr(text, "from") - text);
    assert_int_equal(t.v[0].event_end, strstr(text, ", and") - text);
    assert_int_equal(t.v[0].event_days.first, ent_day_of(2014, 3, 1));
    assert_int_equal(t.v[0].event_days.last, ent_day_of(2014, 5, 31));
    ent_arena_free(a);
}

static void impossible_dates(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t notes;
    } K[] = {
        { "It was signed on 31 June 2014." LONG, 1 }, { "It was signed on 29 February 2015." LONG, 1 },
        { "It was signed on 29 February 2000." LONG, 0 }, { "It was signed on 29 February 1900." LONG, 1 },
        { "It was signed on 30/02/2011." LONG, 1 },
    };
    for (size_t i = 0; i < sizeof K / sizeof *K; i++) {
        ent_arena *a = ent_arena_new();
        ent_notes notes = { .arena = a };
        known_find(K[i].text, &(ent_timex_opts){ .day_first = 1 }, a, &notes);
        assert_int_equal(notes.list.n, K[i].notes);
        if (notes.list.n) assert_int_equal(notes.list.v[0].line, 1);
        ent_arena_free(a);
    }
}

/* Every day of some years, written in several orders, comes back as itself. */
static void every_day(void **state) {
    (void)state;
    static const char *const MONTHS[] = { "January", "February", "March", "April", "May", "June", "July", "August", "September",
                                          "October", "November", "December" };
    static const int YEARS[] = { 1582, 1600, 1899, 1900, 2000, 2024 };
    for (size_t y = 0; y < sizeof YEARS / sizeof *YEARS; y++) {
        for (ent_day d = ent_day_of(YEARS[y], 1, 1); d < ent_day_of(YEARS[y] + 1, 1, 1); d += 3) {
            ent_arena *a = ent_arena_new();
            ent_notes notes = { .arena = a };
            ent_civil c = ent_day_civil(d);
            const char *m = MONTHS[c.month - 1];
            char text[256];
            snprintf(text, sizeof text, "On %d %s %d, then %s %d, %d, and %04d-%02d-%02d.", c.day, m, c.year, m, c.day, c.year, c.year,
                     c.month, c.day);
            ent_timexes t = known_find(text, &(ent_timex_opts){ .published = ENT_S("2024-06-01"), .day_first = -1 }, a, &notes);
            for (size_t i = 0; i < t.n; i++) {
                assert_true(ent_str_eq(t.v[i].value, ent_day_iso(a, d)));
                assert_int_equal(t.v[i].days.first, d);
            }
            assert_true(t.n >= 1);
            ent_arena_free(a);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_dates),       cmocka_unit_test(figures),          cmocka_unit_test(parts_of_the_year),
        cmocka_unit_test(lists_and_ranges), cmocka_unit_test(groups),           cmocka_unit_test(impossible_dates),
        cmocka_unit_test(every_day),
    };
    return cmocka_run_group_tests(tests, known_open, known_close);
}
