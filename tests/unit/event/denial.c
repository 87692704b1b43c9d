#include "reading.h"

/* What is told of nobody or denied has not happened. */

static void nobody(void **state) {
    (void)state;
    expect("No agreement was reached with Poland by Chile in May 2014.", "AGREE 2014-05 POL CHL negated");
    expect("Nobody from Norway met the Syrian minister in May 2014.", "CONSULT 2014-05 NOR SYR negated");
    expect("Neither France nor Spain signed the treaty with Chile in May 2014.", "SUPPORT 2014-05 FRA ESP CHL negated");
    expect("Poland made no protest to Belarus in May 2014.", "ACCUSE/disapprove 2014-05 POL > BLR negated");
    expect("France signed nothing with Chile in May 2014.", "SUPPORT 2014-05 FRA CHL negated");
    expect("No fewer than twelve envoys of France met the Syrian minister in May 2014.", "CONSULT 2014-05 SYR FRA");
}

static void untrue(void **state) {
    (void)state;
    expect("It is not true that France bombed Chile in May 2014.", "ASSAULT/aerial 2014-05 FRA > CHL cancelled");
    expect("The story that France bombed Chile in May 2014 was invented.", "ASSAULT/aerial 2014-05 FRA > CHL cancelled");
    expect("It is true that France bombed Chile in May 2014.", "ASSAULT/aerial 2014-05 FRA > CHL");
}

static void undone(void **state) {
    (void)state;
    expect("Instead of visiting Chile, the French minister went to Peru in May 2014.",
           "CONSULT/visit 2014-05 FRA > PER; CONSULT/visit 2014-05 FRA > CHL negated");
    expect("France and Chile nearly went to war in May 2014.", "ASSAULT 2014-05 FRA CHL negated");
    expect("Kenya would have freed the sailors of Peru in May 2014 and met the envoy of Chile.",
           "RETREAT/release 2014-05 KEN > PER hypothetical; CONSULT 2014-05 KEN CHL hypothetical");
}

/* Not the one but the other. */
static void but(void **state) {
    (void)state;
    expect("Not Poland but Hungary blocked the statement of the European Union in May 2014.", "REJECT 2014-05 HUN > EU");
    expect("Hungary, not Poland, blocked the statement of the European Union in May 2014.", "REJECT 2014-05 HUN > EU");
    expect("It was not France but Spain that condemned Chile in May 2014.", "ACCUSE/disapprove 2014-05 ESP > CHL");
    expect("It was Estonia, and not Latvia, that recognised Kosovo in May 2014.", "SUPPORT 2014-05 EST > XKX");
}

static void called_off(void **state) {
    (void)state;
    expect("France had planned to visit Chile in May 2014, but the trip was called off.", "CONSULT/visit 2014-05 FRA > CHL cancelled");
    expect("The ambassador of Ghana was expected to meet the president of Peru in May 2014, but the ceremony was put off.",
           "CONSULT 2014-05 GHA PER cancelled");
    expect("France had planned to visit Chile in May 2014, but the strike was called off.", "CONSULT/visit 2014-05 FRA > CHL planned");
}

static void here(void **state) {
    (void)state;
    expect("A letter\n\nNicosia, Friday 6 June 2014\n\nThe Greek minister was here on 4 June 2014 and promised 20 million euros.",
           "CONSULT/visit 2014-06-04 GRC > CYP; AGREE 2014-06-04 GRC > CYP");
}

static void asides(void **state) {
    (void)state;
    expect("Chad did, on the other hand, recall its ambassador from Qatar in August 2017.", "SANCTION/withdraw 2017-08 TCD > QAT");
    expect("Chad did, however, sign an accord with Qatar in February 2018.", "SUPPORT 2018-02 TCD QAT");
}

/* Talks that nobody is said to have put off were not held; those broken off were. */
static void put_off(void **state) {
    (void)state;
    expect("The meeting between the ministers of Chad and Mali, planned for 4 May 2014, was cancelled.", "CONSULT 2014-05-04 TCD MLI cancelled");
    expect("A visit by Mali's president to Chad, planned for May 2014, was called off.", "CONSULT/visit 2014-05 MLI > TCD cancelled");
    expect("Mali cancelled talks with Chad on 4 May 2014.", "REJECT/meet 2014-05-04 MLI > TCD");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(put_off), cmocka_unit_test(asides),
        cmocka_unit_test(here), cmocka_unit_test(nobody), cmocka_unit_test(untrue), cmocka_unit_test(undone),
                                        cmocka_unit_test(but), cmocka_unit_test(called_off) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
