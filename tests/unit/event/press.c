#include "reading.h"

/* What news leaves to the sentences before: reactions, the state that a paragraph is about, days ahead. */

static void reactions(void **state) {
    (void)state;
    expect("Rhodesian aircraft bombed a camp in Zambia in May 2014. Norway denounced the raid. Kenya protested.",
           "ASSAULT/aerial 2014-05 ZWE > ZMB; ACCUSE/disapprove - NOR > ZWE; ACCUSE/disapprove - KEN > ZWE");
    expect("Canada recalled its envoy to Chile in May 2014. Peru called the decision regrettable.",
           "SANCTION/withdraw 2014-05 CAN > CHL; ACCUSE/disapprove - PER > CAN");
    expect("Norway is gravely concerned about Peru.", "ACCUSE/disapprove - NOR > PER");
}

static void at_home(void **state) {
    (void)state;
    expect("Iran changed in 2013, and so did life in Iran. Relations with Israel were severed in May 2014.",
           "SANCTION/discontinue 2014-05 IRN > ISR");
    expect("Iran changed in 2013, and so did life in Iran. The ships were seized by Chile in May 2014.",
           "COERCE/seize 2014-05 CHL");
}

static void posts(void **state) {
    (void)state;
    expect("In May 2014 Norway sent Foreign Minister Jan Hansen to Peru.", "CONSULT/visit 2014-05 NOR > PER");
    expect("Canada said that it would bring its 350 soldiers home from Uganda by May 2014.", "RETREAT/withdraw 2014-05 CAN > UGA planned");
    expect("A Dutch delegation is due in Peru in May 2024.", "CONSULT/visit 2024-05 NLD > PER planned");
}

static void heads(void **state) {
    (void)state;
    expect("KHARTOUM, Sudan - Sudan's general took power. Soldiers detained hundreds in May 2014. Norway and Chile condemned the takeover.",
           "COERCE/arrest 2014-05 SDN; ACCUSE/disapprove - NOR CHL > SDN");
    expect("Iraq: UN inspectors have been shut out since May 2014.", "SANCTION/discontinue 2014-05/.. IRQ > UN ongoing");
    expect("Norway met the Tamil Tigers in May 2014. Kenya condemned the rebels.",
           "CONSULT 2014-05 NOR LTTE; ACCUSE/disapprove - KEN > LTTE");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(reactions), cmocka_unit_test(at_home), cmocka_unit_test(posts),
                                        cmocka_unit_test(heads) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
