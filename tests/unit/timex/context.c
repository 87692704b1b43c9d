#include "known.h"

#define LONG " The committee heard several speakers from member states on the matter and adopted the report without a vote, as its" \
             " chairperson had proposed on behalf of the bureau and of the secretariat."

/* Published on Thursday, 14 March 2019. */
static void news(void **state) {
    (void)state;
    static const known K[] = {
        { "The ministers met on Wednesday." LONG, "Wednesday=2019-03-13" },
        { "The ministers met on Thursday." LONG, "Thursday=2019-03-14" },
        { "The ministers will meet on Monday." LONG, "Monday=2019-03-18" },
        { "The ministers met last Sunday." LONG, "last Sunday=2019-03-10" },
        { "The ministers will meet next Thursday." LONG, "next Thursday=2019-03-21" },
        { "He spoke yesterday and will speak tomorrow." LONG, "yesterday=2019-03-13; tomorrow=2019-03-15" },
        { "He spoke on 5 March. Next morning he left." LONG, "5 March=2019-03-05; Next morning=2019-03-06TMO" },
        { "He spoke on 5 March. Next day he left." LONG, "5 March=2019-03-05; Next day=2019-03-06" },
        { "He spoke on 5 March. A few hours later he left." LONG, "5 March=2019-03-05; A few hours later=2019-03-05TXX:XX" },
        { "He spoke on 5 March. He had come the night before." LONG, "5 March=2019-03-05; the night before=2019-03-04TNI" },
        { "He spoke on 5 March and left forty-eight hours later." LONG, "5 March=2019-03-05; forty-eight hours later=2019-03-07TXX:XX" },
        { "He spoke this morning." LONG, "this morning=2019-03-14TMO" },
        { "He spoke last night." LONG, "last night=2019-03-13TNI" },
        { "He spoke on Tuesday evening." LONG, "Tuesday evening=2019-03-12TEV" },
        { "He spoke eight days ago." LONG, "eight days ago=2019-03-06" },
        { "He resigned two years ago." LONG, "two years ago=2017" },
        { "The talks were to end on Friday." LONG, "Friday=2019-03-15" },
        { "He resigned last month." LONG, "last month=2019-02" },
        { "He resigned last week." LONG, "last week=2019-W10" },
        { "He resigned last November." LONG, "last November=2018-11" },
        { "He resigned last year." LONG, "last year=2018" },
        { "He will resign next July." LONG, "next July=2019-07" },
        { "He resigned in December." LONG, "December=2018-12" },
        { "He will resign on 2 April." LONG, "2 April=2019-04-02" },
        { "He resigned on 22 February." LONG, "22 February=2019-02-22" },
        { "He resigned in early January this year." LONG, "early January this year=2019-01" },
        { "The waiver runs out on the 19th." LONG, "the 19th=2019-03-19" },
        { "He was born on Feb. 5." LONG, "Feb. 5=2019-02-05" },
        { "He met them on 5 February. The next day he left." LONG, "5 February=2019-02-05; The next day=2019-02-06" },
        { "He arrived on 10 March. Two days later he left." LONG, "10 March=2019-03-10; Two days later=2019-03-12" },
        { "He was charged in April 2018 and let off with a fine in June." LONG, "April 2018=2018-04; June=2018-06" },
        { "He bid on 6 February 2008 and gave up on 25 November." LONG, "6 February 2008=2008-02-06; 25 November=2008-11-25" },
        { "It has barred Sun's works since March." LONG, "March=2019-03" },
        { "He signed on 6 March. The other, founded in 1917, had signed four days earlier." LONG,
          "6 March=2019-03-06; 1917=1917; four days earlier=2019-03-02" },
        { "He has sat there since January 2018 and spoke in February." LONG, "January 2018=2018-01; February=2019-02" },
        { "It was twenty years ago this Tuesday." LONG, "twenty years ago this Tuesday=1999-03-12" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

/* Several releases in a text, each below its own day. */
static void numbered_releases(void **state) {
    (void)state;
    static const known K[] = {
        { "Press Release No. 112 - 4 March 2019\n\nThe ministers met today." LONG "\n\nPress Release No. 115 - 8 March 2019\n\nHe left yesterday." LONG,
          "4 March 2019=2019-03-04; today=2019-03-04; 8 March 2019=2019-03-08; yesterday=2019-03-07" },
        { "4 March 2019\n\nThe ministers met today." LONG "\n\n14 March 2019\n\nHe left today." LONG,
          "4 March 2019=2019-03-04; today=2019-03-04; 14 March 2019=2019-03-14; today=2019-03-14" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

/* Published on 28 December 2018, a text that names months of all seasons looks back; a dispatch of that day looks round it. */
static void review(void **state) {
    (void)state;
    static const known K[] = {
        { "He signed on 26 January, sold in March, bought in May, sued in July, paid in September and left in November. He will close in March.",
          "26 January=2018-01-26; March=2018-03; May=2018-05; July=2018-07; September=2018-09; November=2018-11; March=2019-03" },
        { "He bid in May, met in June, paid in July, ceased in August, bid on 2 September and won on 3 October. He was paid on the 17th.",
          "May=2018-05; June=2018-06; July=2018-07; August=2018-08; 2 September=2018-09-02; 3 October=2018-10-03; the 17th=2018-10-17" },
        { "He signed on 26 January." LONG, "26 January=2019-01-26" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2018-12-28"), .day_first = -1 }));
}

/* A report on 2014. */
static void report(void **state) {
    (void)state;
    static const known K[] = {
        { "They met in October." LONG, "October=2014-10" },
        { "They met on 16 April and again in the same month." LONG, "16 April=2014-04-16; the same month=2014-04" },
        { "It was signed in December and enforced the following month." LONG, "December=2014-12; the following month=2015-01" },
        { "Talks begun in July of the previous year ended in June." LONG, "July of the previous year=2013-07; June=2014-06" },
        { "The previous November they had met in Rome." LONG, "The previous November=2013-11" },
        { "They met in May 2012 and in June." LONG, "May 2012=2012-05; June=2014-06" },
        { "No summit was held during the year." LONG, "the year=2014" },
        { "On 30 November they left; they met again on the 6th." LONG, "30 November=2014-11-30; the 6th=2014-11-06" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .reports_on = 2014, .published = ENT_S("2015-08-01"), .day_first = -1 }));
}

/* A report on the year July 1977 to June 1978: its January is one of 1978. */
static void budget_year(void **state) {
    (void)state;
    static const known K[] = {
        { "Co-operation\n\nReport on the budget year July 1977 to June 1978\n\nIt was paid in October and again in January." LONG,
          "July 1977=1977-07; June 1978=1978-06; October=1977-10; January=1978-01" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .reports_on = 1977, .day_first = -1 }));
}

/* Told to be about 1979 and published in 1994: no report on a year, but a history, whose months follow its own dates. */
static void late_report(void **state) {
    (void)state;
    static const known K[] = {
        { "He took over on 25 January 1971. On 17 September 1972 they came; on 5 October they signed. He left on 9 October 1978 and was"
          " back on the 18th. On 30 October they came again. It ended in June 1979." LONG,
          "25 January 1971=1971-01-25; 17 September 1972=1972-09-17; 5 October=1972-10-05; 9 October 1978=1978-10-09; "
          "the 18th=1978-10-18; 30 October=1978-10-30; June 1979=1979-06" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .reports_on = 1979, .published = ENT_S("1994-06-01"), .day_first = -1 }));
}

/* Releases, each under the line that says where and when it was given. */
static void releases(void **state) {
    (void)state;
    static const known K[] = {
        { "Media release\n\nLima, 14 June 2017\n\nThey met yesterday." LONG "\n\nMedia release\n\nQuito, 21 June 2017\n\nHe comes tomorrow." LONG,
          "14 June 2017=2017-06-14; yesterday=2017-06-13; 21 June 2017=2017-06-21; tomorrow=2017-06-22" },
        { "Lima, 14 June 2017. They met yesterday." LONG "\n\nQuito, 21 June 2017. He comes tomorrow." LONG,
          "14 June 2017=2017-06-14; yesterday=2017-06-13; 21 June 2017=2017-06-21; tomorrow=2017-06-22" },
        { "Media release\n\nThe books closed, 14 June 2017\n\nThey met yesterday." LONG, "14 June 2017=2017-06-14; yesterday=2017-07-14" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2017-07-15"), .day_first = -1 }));
}

static void story(void **state) {
    (void)state;
    static const known K[] = {
        { "The war began in November 1956. In December both sides met, and in February they signed." LONG,
          "November 1956=1956-11; December=1956-12; February=1957-02" },
        { "It lapsed in 1901. Half a century later the line was moved." LONG, "1901=1901; Half a century later=1951" },
        { "In the spring of 1960 they met. That autumn they met again." LONG, "the spring of 1960=1960-SP; That autumn=1960-FA" },
        { "It began on 11 December 1975. By late January it was over." LONG, "11 December 1975=1975-12-11; late January=1976-01" },
        { "In July 1998 the office moved. Six years later it moved again." LONG, "July 1998=1998-07; Six years later=2004" },
        { "On 22 September 2010 they met. On 19 April of the next year they failed." LONG,
          "22 September 2010=2010-09-22; 19 April of the next year=2011-04-19" },
        { "On 17 September 1964 they met. They agreed early in 1965; in January of that year they left. In April they came." LONG,
          "17 September 1964=1964-09-17; early in 1965=1965; January of that year=1965-01; April=1965-04" },
        { "In 490 BC they fought. A decade later they fought again." LONG, "490 BC=BC0490; A decade later=BC0480" },
        /* the dates behind a month tell its year as well as those before it */
        { "They met in October 1955. In May he went there, and came back in June. In October 1956 it ended." LONG,
          "October 1955=1955-10; May=1956-05; June=1956-06; October 1956=1956-10" },
        { "In March 1944 it began. In October they crossed the river; in March they took the town. In May 1945 it ended." LONG,
          "March 1944=1944-03; October=1944-10; March=1945-03; May 1945=1945-05" },
        { "In 1795 he took over. He had served in India from 1781 to 1785. In September he saw the farms." LONG,
          "1795=1795; 1781=1781; 1785=1785; September=1795-09" },
        { "In May 1788 they landed. In June the first ships left; on July the fourth they met." LONG,
          "May 1788=1788-05; June=1788-06; July the fourth=1788-07-04" },
        { "In June 1914 he was shot, as his uncle had been in May 1867. In August war broke out." LONG,
          "June 1914=1914-06; May 1867=1867-05; August=1914-08" },
        { "In the summer of 1971 they came to power. The following year, in April, they went to court." LONG,
          "the summer of 1971=1971-SU; The following year=1972; April=1972-04" },
    };
    KNOWN_CHECK(K, &UNTOLD);
}

/* An entry of a chronology dates what stands in it. */
static void chronology(void **state) {
    (void)state;
    static const known K[] = {
        { "June 1991. A council asks to be readmitted to the body.\n\nFirst quarter of 1992. The plenary was to be held in February and"
          " was not.\n\nMid-1996. Two states become partners (first meeting: 22 July).\n\n15 March 2016. A dam is opened. Eight days"
          " later six countries meet." LONG,
          "June 1991=1991-06; First quarter of 1992=1992-Q1; February=1992-02; Mid-1996=1996; 22 July=1996-07-22; "
          "15 March 2016=2016-03-15; Eight days later=2016-03-23" },
        /* years as headings: what stands below is of them, though a title names another */
        { "BEFORE 2008\n\n2000\n\nJune 14\nA memorandum is signed.\n\n2010\n\nAugust 24\nEnvoys return.\n\n2011\n\nFebruary 4\nFighting."
          "\n\nJuly 18\nA ruling.\n\n2012\n\nJuly 20\nTroops leave." LONG,
          "2008=2008; 2000=2000; June 14=2000-06-14; 2010=2010; August 24=2010-08-24; 2011=2011; February 4=2011-02-04; July 18=2011-07-18; "
          "2012=2012; July 20=2012-07-20" },
    };
    KNOWN_CHECK(K, &UNTOLD);
}

static void guesses(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *published;
        int reports_on;
    } K[] = {
        { "Foreign Policy Yearbook 2023\n\nThey met in March. They met in May. They met in June." LONG, "", 2022 },
        { "Chapter 2. Partners (January–December 2014)\n\nThey met in March. They met in May. They met in June." LONG, "", 2014 },
        { "Batteries: a review of 2020\n\nThey met in March. They met in May. They met in June." LONG, "", 2020 },
        { "The Week\n\nPublished 14 March 2019\n\nThey met in March." LONG, "2019-03-14", 0 },
        { "Fish\n\nBRUSSELS, 7 June 2022 (Wire) - The Union agreed new quotas on Tuesday." LONG, "2022-06-07", 0 },
        { "Fish\n\nJune 7, 2022 — Norway agreed new quotas on Monday." LONG, "2022-06-07", 0 },
        { "Digest\n\nOn 7 June 2022 they agreed. On Wednesday they met, and yesterday they parted." LONG, "2022-06-07", 0 },
        { "7 June 2022 - They agreed.\n\n9 June 2022 - They met on Wednesday." LONG, "", 0 },
        { "The Wars\n\nThey met in March 1975. They met in May 1980." LONG, "", 0 },
    };
    for (size_t i = 0; i < sizeof K / sizeof *K; i++) {
        ent_arena *a = ent_arena_new();
        ent_notes notes = { .arena = a };
        ent_timexes t = known_find(K[i].text, &(ent_timex_opts){ .day_first = -1 }, a, &notes);
        assert_int_equal(t.reports_on, K[i].reports_on);
        if (*K[i].published) assert_true(ent_str_is(ent_day_iso(a, t.published), K[i].published));
        else assert_int_equal(t.published, ENT_NO_DAY);
        ent_arena_free(a);
    }
}

static void durations_and_sets(void **state) {
    (void)state;
    static const known K[] = {
        { "It lasted for the past 16 years." LONG, "the past 16 years=P16Y" },
        { "It lasted three and a half weeks." LONG, "three and a half weeks=P3.5W" },
        { "It took five and a half hours." LONG, "five and a half hours=PT5H30M" },
        { "It took twenty-five days, then a fortnight." LONG, "twenty-five days=P25D; a fortnight=P2W" },
        { "A two-year contract ended within days." LONG, "two-year=P2Y; days=PXD" },
        { "They pay several months late, after half a century." LONG, "several months=PXM; half a century=P50Y" },
        { "They meet every Friday, and report annually." LONG, "every Friday=XXXX-WXX-5; annually=P1Y" },
        { "They meet every two weeks and pay daily." LONG, "every two weeks=P2W; daily=P1D" },
        { "A month after the vote they met." LONG, "A month=P1M" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

static void references(void **state) {
    (void)state;
    static const known K[] = {
        { "It is now expected; in recent years it fell." LONG, "now=PRESENT_REF; recent years=PAST_REF" },
        { "It was recently seen, and may be in the future." LONG, "recently=PAST_REF; the future=FUTURE_REF" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

static void clocks(void **state) {
    (void)state;
    static const known K[] = {
        { "A bomb went off at 10:35 a.m. Friday." LONG, "10:35 a.m. Friday=2019-03-08T10:35" },
        { "It began at 8.10 pm GMT." LONG, "8.10 pm GMT=2019-03-14T20:10Z" },
        { "It began at 10:35am." LONG, "10:35am=2019-03-14T10:35" },
        { "It began at noon." LONG, "noon=2019-03-14T12:00" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

static void no_times(void **state) {
    (void)state;
    static const known K[] = {
        { "The 2030 Agenda, Agenda 2063 and Horizon 2020 are plans." LONG, "" },
        { "Under Made in China 2025 and Made in Peru 2030 firms grew." LONG, "" },
        { "May I begin? Mrs May spoke, and it may rain; they march on." LONG, "" },
        { "Resolution 1973, room 1812, flight 1990 and page 2004." LONG, "" },
        { "It cost $1990, or 2000 dollars, and weighed 1900 tons." LONG, "" },
        { "The second attempt failed, and a second one too." LONG, "" },
        { "Sun Yat-sen sat by the sun." LONG, "" },
        { "The fall of Saigon; leaves fall; the price fell by 1,990 points." LONG, "" },
        { "The 14th Congress and the 2nd Dialogue were held." LONG, "" },
        { "The 34-year-old leads." LONG, "" },
        { "He joined them for the first half-time." LONG, "" },
    };
    KNOWN_CHECK(K, &((ent_timex_opts){ .published = ENT_S("2019-03-14"), .day_first = -1 }));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(news),       cmocka_unit_test(report),  cmocka_unit_test(story), cmocka_unit_test(late_report), cmocka_unit_test(budget_year), cmocka_unit_test(numbered_releases), cmocka_unit_test(releases),      cmocka_unit_test(chronology),
        cmocka_unit_test(guesses),    cmocka_unit_test(clocks),  cmocka_unit_test(references), cmocka_unit_test(no_times),
        cmocka_unit_test(durations_and_sets), cmocka_unit_test(review),
    };
    return cmocka_run_group_tests(tests, known_open, known_close);
}
