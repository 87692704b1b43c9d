/* What embassies and ministries do by custom: bilateral meetings, visits returned, credentials, chairs handed on. */
#define SPEAKER "NZL"
#include "reading.h"

static void one_by_one(void **state) {
    (void)state;
    expect("The Minister had bilateral meetings with his counterparts from Croatia and Albania in May.", "CONSULT 2020-05 HRV NZL; CONSULT 2020-05 ALB NZL");
    expect("The President met separately with the leaders of Chad and Mali in June.", "CONSULT 2020-06 NZL TCD; CONSULT 2020-06 NZL MLI");
    expect("Agreements with France and Russia were signed in May.", "SUPPORT 2020-05 FRA NZL; SUPPORT 2020-05 RUS NZL");
    expect("The Minister met with his counterparts from Chad and Mali in June.", "CONSULT/multilateral 2020-06 NZL TCD MLI");
    expect("In 2020 talks were held with Korea (Seoul, October), Chad (Rome, May) and, for the first time, Mongolia.",
           "CONSULT 2020-10 KOR NZL; CONSULT 2020-05 TCD NZL; CONSULT 2020 MNG NZL");
}

static void visits(void **state) {
    (void)state;
    expect("Parliamentary visits were exchanged with Samoa and Tonga in May.", "CONSULT/visit 2020-05 WSM TON");
    expect("President Xi visited Peru in May and President Boluarte returned the visit in July.",
           "CONSULT/visit 2020-05 CHN > PER; CONSULT/visit 2020-07 PER > CHN");
    expect("The Secretary General led a delegation to Reykjavik in May.", "CONSULT/visit 2020-05 NZL > ISL");
    expect("The ministers of Austria and Italy met on 24 January in Rome and conferred once more in Milan in October.",
           "CONSULT 2020-01-24 AUT ITA; CONSULT 2020-10 AUT ITA");
}

static void again(void **state) {
    (void)state;
    expect("The premiers of Chad and Mali met at Rome in May and again at Oslo in June.", "CONSULT 2020-05 TCD MLI; CONSULT 2020-06 TCD MLI");
    expect("Talks between Chad and Mali were held in Rome in May, then in Oslo in June and finally in Lima in July.",
           "CONSULT 2020-05 TCD MLI; CONSULT 2020-06 TCD MLI; CONSULT 2020-07 TCD MLI");
    expect("China met India in May and then, in July, invaded Tibet.", "CONSULT 2020-05 CHN IND; ASSAULT 2020-07 CHN > TIBET");
    expect("The Minister visited Chad in March for talks on water and Mali in May for the summit.",
           "CONSULT/visit 2020-05 NZL > MLI; CONSULT/visit 2020-03 NZL > TCD");
    expect("Prime Minister Singh met President Zardari at Yekaterinburg in June and Prime Minister Gilani at Sharm el-Sheikh on 16 July.",
           "CONSULT 2020-07-16 IND PAK; CONSULT 2020-06 IND PAK");
}

static void offices(void **state) {
    (void)state;
    expect("The new High Commissioner presented credentials in Honiara in July.", "SUPPORT 2020-07 NZL > SLB");
    expect("In May the Governor-General accepted the credentials of the new ambassadors of Chad and Mali.", "SUPPORT 2020-05 TCD MLI > NZL");
    expect("In May the Ambassador of Chad was accredited to Samoa.", "SUPPORT 2020-05 TCD > WSM");
    expect("Switzerland was handed the chairmanship of the OSCE by Ukraine in December.", "SUPPORT 2020-12 UKR > CHE");
    expect("Peru passed the chairmanship of APEC on to Korea in November.", "SUPPORT 2020-11 PER > KOR");
    expect("New Zealand took over the chair of APEC from Malaysia on 1 January.", "COOPERATE 2020-01-01 NZL MYS");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(one_by_one), cmocka_unit_test(visits), cmocka_unit_test(again), cmocka_unit_test(offices) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
