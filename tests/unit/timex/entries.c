#include "known.h"

/* How chronologies date their entries: the year or the month above, the day alone, the year before the month. */

#define TITLE "Chronology of relations between the two states and of the talks on water\n\n"

static void year_above(void **state) {
    (void)state;
    static const known K[] = {
        { TITLE "1999\n\nFeb. 16: Peru accused Chile.\n\n2000\n\nJan. 27: They met.",
          "1999=1999; Feb. 16=1999-02-16; 2000=2000; Jan. 27=2000-01-27" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .day_first = -1 }));
    KNOWN_CHECK(K, &((ent_timex_opts){ .reports_on = 2000, .published = ENT_S("2001-02-15"), .day_first = -1 }));
}

static void month_above(void **state) {
    (void)state;
    static const known K[] = {
        { TITLE "March 1999\n\n16: Peru accused Chile, as in May.\n\n18 – They met.\n\nApril 1999\n\n3-5: They met.",
          "March 1999=1999-03; 16=1999-03-16; May=1999-05; 18=1999-03-18; April 1999=1999-04; 3-5=1999-04-03/1999-04-05" },
        { TITLE "1987\n\nMAY\n\n3 Kenya meets Peru.\n\n5 Peru leaves.\n\nMARCH\n\n12 Kenyan men left.",
          "1987=1987; MAY=1987-05; 3=1987-05-03; 5=1987-05-05; MARCH=1987-03" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .reports_on = 1999, .day_first = -1 }));
}

static void one_date(void **state) {
    (void)state;
    static const known K[] = {
        { TITLE "1960, May – They met.\n\n1961 (June): They met.\n\n1962 July 3: They met.",
          "1960, May=1960-05; 1961 (June=1961-06; 1962 July 3=1962-07-03" },
        { TITLE "16 Mar 99: They met.\n\n02 May 00: They met.", "16 Mar 99=1999-03-16; 02 May 00=2000-05-02" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .day_first = -1 }));
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(year_above), cmocka_unit_test(month_above), cmocka_unit_test(one_date) };
    return cmocka_run_group_tests(tests, known_open, known_close);
}
