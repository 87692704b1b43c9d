#include "reading.h"

/* Press releases: several in a text, each with its own issuer; officers and groups that are called by a word later on. */

#define TWO \
    "ASSOCIATION OF SOUTHEAST ASIAN NATIONS (ASEAN)\n\nPRESS RELEASE\n\nBANGKOK, 2 June 2008 - We met envoys of Peru on 1 June 2008.\n\n" \
    "MINISTRY OF FOREIGN AFFAIRS OF BRAZIL\n\nPress Release No. 304 - 11 June 2008\n\nWe met envoys of Chile on 10 June 2008."

static void issuers(void **state) {
    (void)state;
    expect(TWO, "CONSULT 2008-06-01 ASEAN PER; CONSULT 2008-06-10 BRA CHL");
}

static void composed(void **state) {
    (void)state;
    expect("The Tripartite Core Group, composed of Kenya, ASEAN and Chad, met in May 2014. The Group met again in June 2014.",
           "CONSULT/multilateral 2014-05 KEN ASEAN TCD; CONSULT/multilateral 2014-06 KEN ASEAN TCD");
    expect("The Contact Group, comprising Kenya and Chad, met in May 2014.", "CONSULT 2014-05 CONTACTGROUP");
}

static void officers(void **state) {
    (void)state;
    expect("The Chairperson of the African Union met envoys of Peru and Chile in May 2014. The Chairperson condemned Chad in June 2014.",
           "CONSULT/multilateral 2014-05 AU PER CHL; ACCUSE/disapprove 2014-06 AU > TCD");
}

static void paragraphs(void **state) {
    (void)state;
    expect("The foreign minister of Peru came to Chile on 3 May 2014. It was his first journey. It rained.\n\n"
           "The Ministers signed a treaty on 4 May 2014. It rained. It was cold.",
           "CONSULT/visit 2014-05-03 PER > CHL; SUPPORT 2014-05-04 PER CHL");
    expect("Peru fought Chile in May 2014. The two countries have a long border. Norway met Kenya in June 2014.\n\n"
           "In July 2014 the African Union urged the two parties to stop. It rained. It was cold.",
           "ASSAULT 2014-05 PER > CHL; CONSULT 2014-06 NOR KEN; REQUEST 2014-07 AU > PER CHL");
}

static void envoys(void **state) {
    (void)state;
    expect("Norway's ambassador to Peru, Jan Berg handed over three ambulances in May 2014.", "AID 2014-05 NOR > PER");
    expect("The Chilean ambassador to Peru, Juan Rojas, left. Rojas met envoys of Norway in June 2014.", "CONSULT 2014-06 CHL NOR");
    expect("The foreign minister of Peru received on Thursday, May 28, the ambassadors of China and Angola.", "CONSULT/visit 2020-05-28 CHN AGO > PER");
    expect("Norway voted on 5 June, the EU on 22 June.", "OTHER 2020-06-22 EU; OTHER 2020-06-05 NOR");
    expect("The handover ceremony of 12 ambulances by China to Peru was held in May 2014.", "AID 2014-05 CHN > PER");
    expect("Peru, Chile and Kenya met in May 2014 and spoke of Chad's ships. The three accused Chad in June 2014.",
           "CONSULT/multilateral 2014-05 PER CHL KEN; ACCUSE/allege 2014-06 KEN CHL PER > TCD");
    expect("The inter-Korean summit was held in April 2018.", "CONSULT/multilateral 2018-04 KOR PRK");
}

static void latter(void **state) {
    (void)state;
    expect("The ambassador of Peru met the foreign minister of Chile in May 2014. Speaking to the press, he left.", "CONSULT 2014-05 PER CHL");
    expect("Peru and Chile quarrelled in 2011. A promise was given by Norway to Kenya in May 2014 during the latter's visit to Oslo.",
           "ACCUSE/disapprove 2011 PER CHL; AGREE 2014-05 NOR > KEN; CONSULT/visit 2014-05 KEN > NOR");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(issuers), cmocka_unit_test(composed), cmocka_unit_test(officers),
                                        cmocka_unit_test(paragraphs), cmocka_unit_test(latter),
                                        cmocka_unit_test(envoys) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
