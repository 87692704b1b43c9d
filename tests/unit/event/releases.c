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

static void latter(void **state) {
    (void)state;
    expect("Peru and Chile quarrelled in 2011. A promise was given by Norway to Kenya in May 2014 during the latter's visit to Oslo.",
           "ACCUSE/disapprove 2011 PER CHL; AGREE 2014-05 NOR > KEN; CONSULT/visit 2014-05 KEN > NOR");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(issuers), cmocka_unit_test(composed), cmocka_unit_test(officers),
                                        cmocka_unit_test(paragraphs), cmocka_unit_test(latter) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
