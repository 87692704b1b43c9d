#include "reading.h"

/* The report of a bank or a fund on its own work, where the body itself is seldom named. */

#define BANK "AFRICAN DEVELOPMENT BANK\n\nANNUAL REPORT 2014\n\n"

static void organs(void **state) {
    (void)state;
    expect(BANK "The Board of Directors approved a loan for Kenya in May 2014.", "AGREE 2014-05 AFDB > KEN");
    expect(BANK "The Executive Directors visited Chad in May 2014.", "CONSULT/visit 2014-05 AFDB > TCD");
    expect("The Executive Board of UNESCO met envoys of Peru in May 2014.", "CONSULT 2014-05 UNESCO PER");
    expect(BANK "A mission visited Chad in May 2014.", "CONSULT/visit 2014-05 AFDB > TCD");
    expect(BANK "A joint mission with the World Bank visited Chad in May 2014.", "CONSULT/visit 2014-05 WORLDBANK AFDB > TCD");
}

static void members(void **state) {
    (void)state;
    expect(BANK "Canada contributed 5 million dollars in May 2014 to the Water Facility.", "AID 2014-05 CAN > AFDB");
    expect(BANK "Brazil paid its subscription in May 2014.", "AID 2014-05 BRA > AFDB");
    expect(BANK "Kenya repaid its first loan in May 2014.", "COOPERATE 2014-05 KEN > AFDB");
    expect(BANK "Kenya has cleared its arrears.", "COOPERATE - KEN > AFDB");
    expect(BANK "Kenya has applied for another loan.", "REQUEST - KEN > AFDB");
    expect(BANK "Turkey was admitted in May 2014.", "SUPPORT 2014-05 AFDB > TUR");
    expect(BANK "Brazil joined in 2011.", "SUPPORT 2011 BRA AFDB");
    expect(BANK "Germany pledged 5 million euros in May 2014 for the Special Development Fund.", "AGREE 2014-05 DEU > AFDB");
    expect(BANK "Disbursements to Kenya were suspended in May 2014.", "SANCTION 2014-05 AFDB > KEN");
    expect(BANK "Talks with Kenya were suspended in May 2014.", "REJECT/meet 2014-05 AFDB > KEN");
    expect("Kenya repaid its debt to Japan in May 2014.", "COOPERATE 2014-05 KEN > JPN");
}

/* A body that nothing tells is not the one that speaks; one that its acts tell is told. */
static void others(void **state) {
    (void)state;
    expect(BANK "SCRX paid Kenya 3 million dollars in May 2014.", "AID 2014-05  > KEN");
    expect("The Special Climate Facility (SCRX) is new. SCRX paid Kenya 3 million dollars in May 2014.",
           "AID 2014-05 SCRX > KEN");
}

static void drafts(void **state) {
    (void)state;
    expect("A compromise drawn up by Norway was turned down by Kenya in May 2014.", "REJECT 2014-05 KEN > NOR");
    expect("Norway held a workshop for officials from Kenya and Chad in May 2014.", "AID 2014-05 NOR > KEN TCD");
    expect("Norway has represented the interests of Kenya in Chad since 2009.", "SUPPORT 2009/.. NOR > KEN ongoing");
    expect("Peruvian police dismantled, with the French police, a network in May 2014.", "COOPERATE 2014-05 PER FRA");
    expect("OPCW inspectors left Libya. The Executive Council condemned Syria in May 2014.", "ACCUSE/disapprove 2014-05 OPCW > SYR");
}

static void which(void **state) {
    (void)state;
    expect("UNHCR, by which Kenya was accredited in May 2014, is large.", "SUPPORT 2014-05 UNHCR > KEN");
    expect("France, with which Mali signed a treaty in May 2014, is far.", "SUPPORT 2014-05 MLI FRA");
    expect("China, to which Kenya sold tea in May 2014, is far.", "COOPERATE 2014-05 KEN > CHN");
    expect(BANK "The next meeting is to be hosted by Kenya in May 2014.", "CONSULT 2014-05 KEN AFDB planned");
}

static void gifts(void **state) {
    (void)state;
    expect("A contribution of 1 million US dollars was made by Norway to UNHCR in May 2014.", "AID 2014-05 NOR > UNHCR");
    expect("The contribution of tents made by Norway to Kenya in May 2014 was late.", "AID 2014-05 NOR > KEN");
    expect("A payment of 3 million dollars was made by Norway to UNHCR in May 2014.", "AID 2014-05 NOR > UNHCR");
    expect("A credit was opened to Ghana by the Soviet Union in 1961.", "AID 1961 SUN > GHA");
    expect("Thirty Kenyan cadets completed a course in Norway in May 2014.", "AID 2014-05 NOR > KEN");
    expect("Zambian doctors trained in Cuba in 1985.", "AID 1985 CUB > ZMB");
    expect("The plans were handed to Mozambique by Brazil in May 2014.", "AID 2014-05 BRA > MOZ");
    expect("Two Norwegian instructors served with UNIFIL in May 2014.", "AID 2014-05 NOR > UNIFIL");
    expect("Brazilian Agricultural Research Corporation (Embrapa) experts met envoys of Kenya in May 2014.", "CONSULT 2014-05 KEN BRA");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(organs), cmocka_unit_test(members), cmocka_unit_test(others),
                                        cmocka_unit_test(gifts), cmocka_unit_test(which),
                                        cmocka_unit_test(drafts) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
