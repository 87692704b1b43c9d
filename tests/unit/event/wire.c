/* Ways of news: what somebody is said to be, crowds in a place, sums, sales, names in brackets. */
#include "reading.h"

static void predicates(void **state) {
    (void)state;
    expect("A court in Kenya found a Norwegian banker guilty in May 2014.", "ACCUSE/allege 2014-05 KEN > NOR");
    expect("In May 2014 Chile held Peru responsible for the crash.", "ACCUSE/disapprove 2014-05 CHL > PER");
    expect("In May 2014 Chile was critical of Peru.", "ACCUSE/disapprove 2014-05 CHL > PER");
    expect("In May 2014 Chile said Peru was behind the crash.", "ACCUSE/allege 2014-05 CHL > PER");
    expect("In May 2014 Peru was behind in the count.", "");
    expect("In May 2014 Chile was outraged by Peru's remarks.", "ACCUSE/disapprove 2014-05 CHL > PER");
}

static void crowds(void **state) {
    (void)state;
    expect("Protests broke out in Peru in May 2014.", "PROTEST/demo 2014-05 PER");
    expect("Thousands rallied outside the Norwegian embassy in May 2014.", "PROTEST/demo 2014-05  > NOR");
    expect("Peruvian activists held a sit-in in May 2014.", "PROTEST/demo 2014-05 PER");
}

static void sums(void **state) {
    (void)state;
    expect("In May 2014 Norway gave \xe2\x82\xac" "5m to UNICEF.", "AID 2014-05 NOR > UNICEF");
    expect("Toyota took 3 per cent of Renault in May 2014.", "COOPERATE 2014-05 TOYOTA > RENAULT");
    expect("Norway dispatched rescue teams to Peru in May 2014.", "AID 2014-05 NOR > PER");
}

static void members(void **state) {
    (void)state;
    expect("Iran and three powers (the United States, Russia and China) reached agreement in July 2015.",
           "AGREE 2015-07 IRN USA RUS CHN");
    expect("In May 2014 Norway sent aid to several states, among them Chile and Peru.", "AID 2014-05 NOR > CHL PER");
    expect("In May 2014 Norway signed an agreement with partners such as Chile and Peru.", "SUPPORT 2014-05 NOR CHL PER");
}

static void tenses(void **state) {
    (void)state;
    expect("In May 2014 Norway told reporters that it would stay and urged Peru to act.",
           "REQUEST 2014-05 NOR > PER");
}

static void terms(void **state) {
    (void)state;
    expect("In May 2014 Norway promised Peru $5 million by the end of 2017.", "AGREE 2014-05 NOR > PER");
    expect("The president of Peru, speaking in May 2014, threatened Chile with sanctions.", "THREATEN 2014-05 PER > CHL");
    expect("In May 2014 Kenya broke off relations with Qatar after Peru, Chile and Egypt had signed an agreement.",
           "SANCTION/discontinue 2014-05 KEN > QAT; SUPPORT 2014-05 PER CHL EGY");
}

static void demands(void **state) {
    (void)state;
    expect("In May 2014 Norway said that Peru must first disarm.", "REQUEST 2014-05 NOR > PER");
    expect("In May 2014 Peru reiterated its demand that Chile ease sanctions.", "REQUEST 2014-05 PER > CHL");
    expect("Uzbekistan agreed in May 2014 to open its borders for aid trucks to enter Afghanistan.", "AGREE 2014-05 UZB > AFG");
    expect("In May 2014 Norway let Chile use its ports.", "RETREAT 2014-05 NOR > CHL");
    expect("Cambodian troops remained on alert in May 2014 in case more fighting erupts.", "MOBILIZE/troops 2014-05 KHM");
}

static void purposes(void **state) {
    (void)state;
    expect("In May 2014 Norway's president called Chile's president to congratulate him.",
           "CONSULT/phone 2014-05 NOR CHL; SUPPORT 2014-05 NOR > CHL");
    expect("Norway sent experts to Peru in May 2014 to investigate the crash.", "ACCUSE 2014-05 NOR > PER");
    expect("Norway announced a suspension of aid to Peru in May 2014.", "SANCTION/discontinue 2014-05 NOR > PER");
    expect("In May 2014 Turkey opened its borders to Syrian refugees.", "AID 2014-05 TUR > SYR");
    expect("Chile and Peru agreed a trade deal in May 2014.", "SUPPORT 2014-05 CHL PER");
}

static void firms(void **state) {
    (void)state;
    expect("Ultium Cells Inc, General Motors' venture with LG Chem, broke ground in Ohio in May 2020.", "COOPERATE 2020-05 ULTIUMCELLS GM LGCHEM");
    expect("The European Commission opened an inquiry into Toyota's merger with Honda in June 2020.",
           "ACCUSE 2020-06 EU > TOYOTA HONDA");
    expect("Germany approved Toyota's takeover of Renault in June 2020.", "SUPPORT 2020-06 DEU > TOYOTA RENAULT");
    expect("In June 2020 Toyota swallowed Renault.", "COOPERATE 2020-06 TOYOTA > RENAULT");
    expect("Toyota won an order from Honda in June 2020.", "SUPPORT 2020-06 TOYOTA HONDA");
}

static void denials(void **state) {
    (void)state;
    expect("Norway denied in May 2014 that it had asked Chile for help.", "OTHER 2014-05 NOR; REQUEST 2014-05 NOR > CHL cancelled");
    expect("In May 2014 China blocked a request by Chile that Peru be blacklisted.", "REJECT 2014-05 CHN > CHL");
    expect("The president of Chad called on the president of Norway in Oslo in May 2014.", "CONSULT/visit 2014-05 TCD > NOR");
    expect("In May 2014 Peru dropped its bid for a seat.", "CONCEDE 2014-05 PER");
    expect("Chile joined NATO in May 2014.", "SUPPORT 2014-05 CHL NATO");
    expect("In May 2014 Peru threw out, for the second time, the agreement with Chile.", "REJECT 2014-05 PER > CHL");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(predicates), cmocka_unit_test(crowds), cmocka_unit_test(sums), cmocka_unit_test(members),
        cmocka_unit_test(tenses), cmocka_unit_test(terms), cmocka_unit_test(demands), cmocka_unit_test(purposes), cmocka_unit_test(firms), cmocka_unit_test(denials),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
