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

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(nobody), cmocka_unit_test(untrue), cmocka_unit_test(undone) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
