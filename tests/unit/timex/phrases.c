#include "known.h"

#define LONG " The committee heard several speakers from member states on the matter and adopted the report without a vote, as its" \
             " chairperson had proposed on behalf of the bureau and of the secretariat."

/* Published on Wednesday, 12 March 2014. */
static const ent_timex_opts NEWS = { .published = { "2014-03-12", 10 }, .day_first = -1 };

static void days_and_hours(void **state) {
    (void)state;
    static const known K[] = {
        { "The raid began on Sunday at midnight." LONG, "Sunday at midnight=2014-03-09T24:00" },
        { "They will decide by noon Thursday." LONG, "noon Thursday=2014-03-13T12:00" },
        { "He flew home on Tuesday of this week." LONG, "Tuesday of this week=2014-03-11" },
        { "He told them a week ago today." LONG, "a week ago today=2014-03-05" },
        { "He will tell them in two weeks' time." LONG, "two weeks' time=2014-W13" },
        { "The talks lasted a day and a half." LONG, "a day and a half=P1.5D" },
        { "A truce signed on 3 March held, but on the evening of the 5th shells fell." LONG,
          "3 March=2014-03-03; the evening of the 5th=2014-03-05TEV" },
        { "On the 6th Iceland broke off relations." LONG, "the 6th=2014-03-06" },
        { "They met on 4 March. Three days after that the treaty was signed." LONG,
          "4 March=2014-03-04; Three days after that=2014-03-07" },
        { "He said on 4 March that five days later it would end." LONG, "4 March=2014-03-04; five days later=2014-03-09" },
        { "The work may last several months." LONG, "several months=PXM" },
        { "They waited for a hundred years." LONG, "a hundred years=P100Y" },
        { "He read from a six year plan." LONG, "six year=P6Y" },
        { "They vote every second year." LONG, "every second year=P2Y" },
        { "Every March they vote." LONG, "Every March=XXXX-03" },
        { "It opened in the second half of May 2012." LONG, "the second half of May 2012=2012-05" },
        { "It began at 9 p.m. EST and ended at 14:30 UTC." LONG, "9 p.m. EST=2014-03-12T21:00-05; 14:30 UTC=2014-03-12T14:30Z" },
        { "It began at 6:15 a.m. NPT." LONG, "6:15 a.m. NPT=2014-03-12T06:15+05:45" },
        { "It went off at 0830 GMT, not at 1990 local time." LONG, "0830 GMT=2014-03-12T08:30Z; 1990=1990" },
        { "They met on 3 March, and the same evening he left." LONG, "3 March=2014-03-03; the same evening=2014-03-03TEV" },
        { "The reply came within the hour." LONG, "the hour=PT1H" },
        { "They gave in before the month was out." LONG, "the month=2014-03" },
        { "Sales for the week ended March 8 fell." LONG, "the week=P1W; March 8=2014-03-08" },
        { "The election is Sunday." LONG, "Sunday=2014-03-16" },
        { "The court, which meets on Thursday, has nine judges." LONG, "Thursday=2014-03-13" },
        { "The hearing is set for Monday." LONG, "Monday=2014-03-17" },
        { "They will have left by June." LONG, "June=2014-06" },
        { "Fighting broke out over the weekend." LONG, "the weekend=2014-W10-WE" },
        { "It will rain over the weekend." LONG, "the weekend=2014-W11-WE" },
        { "Profit rose in the year ended June 30, 2013." LONG, "the year=P1Y; June 30, 2013=2013-06-30" },
        { "They met in the third week of the month." LONG, "the third week of the month=2014-03" },
        { "The war of 1939-45 ended." LONG, "1939=1939; 45=1945" },
    };
    KNOWN_CHECK(K, &NEWS);
}

/* Words of time in the names of people, papers and works, and ordinals that count something else. */
static void names(void **state) {
    (void)state;
    static const known K[] = {
        { "We asked April Jones and Mr. Friday." LONG, "" },
        { "June Miller wrote it. They met in June." LONG, "June=2013-06" },
        { "In March they left." LONG, "March=2014-03" },
        { "In May Peru left." LONG, "May=2013-05" },
        { "The War, 1960-1963Events went on." LONG, "1960=1960; 1963=1963" },
        { "On the March to the Sea they burnt it." LONG, "" },
        { "The March vote was close." LONG, "March=2014-03" },
        { "The men of Black September were tried." LONG, "" },
        { "The Sunday Telegraph was wrong." LONG, "" },
        { "He reads the Daily Mail and the Annual Report 2012." LONG, "" },
        { "The film Seven Days in Utopia opened." LONG, "" },
        { "He spoke on the 14th floor, on the 20th anniversary and on the 38th parallel." LONG, "" },
        { "The year-earlier figure was lower, so far as we know." LONG, "" },
    };
    KNOWN_CHECK(K, &NEWS);
}

/* A fiscal year is that of the country that is spoken of; events carry its months unless it is April's. */
static void fiscal_years(void **state) {
    (void)state;
    static const known K[] = {
        { "The Pentagon asked Congress for more in fiscal 2018." LONG, "fiscal 2018=2017-10/2018-09" },
        { "Japan's surplus grew in fiscal 2013." LONG, "fiscal 2013=FY2013" },
        { "Australia cut its aid in the 2014-15 financial year." LONG, "the 2014-15 financial year=2014-07/2015-06" },
        { "India grew by 5 percent in FY2014." LONG, "FY2014=2013-04/2014-03" },
        { "Canada spent more in fiscal year 2010-11." LONG, "fiscal year 2010-11=FY2010" },
        { "The company sold ten cars in fiscal 2013." LONG, "fiscal 2013=FY2013" },
    };
    KNOWN_EVENTS(K, &NEWS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_hours),
        cmocka_unit_test(names),
        cmocka_unit_test(fiscal_years),
    };
    return cmocka_run_group_tests(tests, known_open, known_close);
}
