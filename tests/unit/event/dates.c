/* Each event has the date of its own scope: in its clause, in brackets, over lists; none rather than a wrong one. */
#include "reading.h"

static void clause(void **state) {
    (void)state;
    expect("Japan and India held a summit in September 2020.", "CONSULT/multilateral 2020-09 JPN IND");
    expect("In May 2019, France and Germany signed a treaty.", "SUPPORT 2019-05 FRA DEU");
    expect("Kenya and Chad signed a treaty in 2015, and Mali attacked Niger in 2017.", "SUPPORT 2015 KEN TCD; ASSAULT 2017 MLI > NER");
    expect("The Russia-Japan Security Consultations took place in January 2020.", "CONSULT 2020-01 RUS JPN");
}

static void brackets(void **state) {
    (void)state;
    expect("A report.\n\nOn many things.\n\nFrance and Peru held foreign ministers' meetings (February, May, June).", "CONSULT 2020-02 FRA PER; CONSULT 2020-05 FRA PER; CONSULT 2020-06 FRA PER");
    expect("France concurred on it with Chile (March, telephone call), Peru (June, summit telephone call) and Spain (July, telephone call).",
           "CONSULT/phone 2020-03 CHL FRA; CONSULT/phone 2020-06 PER FRA; CONSULT/phone 2020-07 ESP FRA");
}

static void lists(void **state) {
    (void)state;
    expect("Angola met Zambia in May 2011 and again in June.", "CONSULT 2011-05 AGO ZMB; CONSULT 2011-06 AGO ZMB");
    expect("Angola met Zambia in May 2011, in June 2012 and again in March.",
           "CONSULT 2011-05 AGO ZMB; CONSULT 2012-06 AGO ZMB; CONSULT 2013-03 AGO ZMB");
    expect("Japan held talks with Laos in March, as well as a dialogue with Oman in September.", "CONSULT 2020-03 LAO JPN; CONSULT 2020-09 OMN JPN");
    expect("Italy held consultations with Norway (May), Ethiopia (June) and Brazil (August).",
           "CONSULT 2020-05 NOR ITA; CONSULT 2020-06 ETH ITA; CONSULT 2020-08 BRA ITA");
}

static void ranges(void **state) {
    (void)state;
    expect("Since 2015, Norway has supplied equipment to Kenya.", "AID 2015/.. NOR > KEN ongoing");
}

/* A time of day stands beside its day, or in the same clause, and goes with an exact day alone. */
static void times(void **state) {
    (void)state;
    expect("On 22 October 2020 at 14:30, Japan and India met.", "CONSULT 2020-10-22T14:30 JPN IND");
    expect("At 3 p.m. on 23 October 2020, France criticized Italy.", "ACCUSE/disapprove 2020-10-23T15:00 FRA > ITA");
    expect("On the morning of 25 October 2020, Peru attacked Brazil.", "ASSAULT 2020-10-25TMO PER > BRA");
    expect("At 9:15, on 24 October 2020, Kenya and Chile held talks.", "CONSULT 2020-10-24T09:15 KEN CHL");
    expect("Kenya and Chile held talks in October 2020 at 9:15.", "CONSULT 2020-10 KEN CHL");
}

/* A day that stands alone above others is theirs; one at the top of a document is the document's. */
static void day_heads(void **state) {
    (void)state;
    expect("The crisis\n\n22 October 2020\n\n08:15 - Russia attacked Ukraine.\nFrance criticized Russia.\n\n23 October 2020\n\n"
           "At noon, Kenya and Chile held talks. In May 2019, Peru attacked Brazil.\n",
           "ASSAULT 2020-10-22T08:15 RUS > UKR; ACCUSE/disapprove 2020-10-22 FRA > RUS; CONSULT 2020-10-23T12:00 KEN CHL; "
           "ASSAULT 2019-05 PER > BRA");
    expect("A report\n\n22 October 2020\n\nRussia attacked Ukraine.\n", "ASSAULT - RUS > UKR");
}

static void own_days(void **state) {
    (void)state;
    expect("Norway held consultations with Peru in February 2014 and with Chile in April 2014.",
           "CONSULT 2014-02 PER NOR; CONSULT 2014-04 CHL NOR");
    expect("A meeting took place between Peru and Chile in May 2014.", "CONSULT 2014-05 PER CHL");
    expect("The UN extended its sanctions on Mali by a year on 29 June 2014.", "SANCTION/discontinue 2014-06-29 UN > MLI");
}

/* Counted from what a clause tells, and what follows in the telling. */
static void told_days(void **state) {
    (void)state;
    expect("Japan signed the treaty with China on 9 August 2015, six days after Peru had attacked Chile.",
           "SUPPORT 2015-08-09 JPN CHN; ASSAULT 2015-08-03 PER > CHL");
    expect("Kenya accused Chile on 9 August 2015, two weeks before the invasion of Peru by Brazil.",
           "ACCUSE/allege 2015-08-09 KEN > CHL; ASSAULT 2015-08-23 BRA > PER");
    expect("China expelled the British envoy on 2 May 2015, the day after London had accused Beijing of theft.",
           "SANCTION/expel 2015-05-02 CHN > GBR; ACCUSE/allege 2015-05-01 GBR > CHN");
    expect("Nine months after Peru attacked Chile in May 2015, Kenya criticized Brazil.",
           "ACCUSE/disapprove 2016-02 KEN > BRA; ASSAULT 2015-05 PER > CHL");
    expect("Peru attacked Chile on 3 May 2015. Two weeks later Kenya criticized Brazil.",
           "ASSAULT 2015-05-03 PER > CHL; ACCUSE/disapprove 2015-05-17 KEN > BRA");
    expect("When Peru attacked Chile on 3 May 2015, Kenya criticized Brazil.",
           "ACCUSE/disapprove 2015-05-03 KEN > BRA; ASSAULT 2015-05-03 PER > CHL");
    expect("Peru attacked Chile on 3 May 2015, after which Kenya criticized Brazil.",
           "ASSAULT 2015-05-03 PER > CHL; ACCUSE/disapprove 2015-05-03 KEN > BRA");
    expect("At the conference in Oslo (3 May 2015) Kenya criticized Brazil.", "ACCUSE/disapprove 2015-05-03 KEN > BRA");
    expect("Kenya criticized Brazil in May 2015, and on 3 June 2015 an accord, signed by Peru and Chile, was published.",
           "ACCUSE/disapprove 2015-05 KEN > BRA; SUPPORT 2015-06-03 PER CHL");
    expect("Peru attacked Chile in May 2015, criticized Kenya and threatened to attack Brazil.",
           "ASSAULT 2015-05 PER > CHL; ACCUSE/disapprove 2015-05 PER > KEN; THREATEN 2015-05 PER > BRA");
}

/* The day before or after what a clause tells, where the day itself stands between commas; in May nobody was anywhere. */
static void day_between(void **state) {
    (void)state;
    expect("The day after Chad expelled the envoy of Mali, on 4 May 2014, Mali closed the border with Chad.",
           "SANCTION 2014-05-04 MLI > TCD; SANCTION/expel 2014-05-03 TCD > MLI");
    expect("It was in May 2014 that Chad recognised Mali.", "SUPPORT 2014-05 TCD > MLI");
}

/* The day of a noun may stand before whoever takes part. */
static void of_a_day(void **state) {
    (void)state;
    expect("The talks of 4 May 2014 between Chad and Mali were short.", "CONSULT 2014-05-04 TCD MLI");
    expect("The talks on 4 May 2014 between Chad and Mali were short.", "CONSULT 2014-05-04 TCD MLI");
    expect("The visit of May 2014 to Angola by the Norwegian premier was short.", "CONSULT/visit 2014-05 NOR > AGO");
    expect("Norway condemned the Chadian raid of 4 May 2014 on Angola.", "ACCUSE/disapprove - NOR > TCD; ASSAULT 2014-05-04 TCD > AGO");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(day_between), cmocka_unit_test(of_a_day), cmocka_unit_test(clause), cmocka_unit_test(brackets), cmocka_unit_test(lists), cmocka_unit_test(ranges),
        cmocka_unit_test(times), cmocka_unit_test(day_heads), cmocka_unit_test(own_days), cmocka_unit_test(told_days),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
