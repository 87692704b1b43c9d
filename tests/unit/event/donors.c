#include "reading.h"

/* Lists of contributions: who stands before the colon gives. */

static void labels(void **state) {
    (void)state;
    expect("Norway: USD 1.2 million to IFRC (18 February 2000) and USD 850,000 to UNICEF for water and schools (3 March 2000).",
           "AID 2000-02-18 NOR > IFRC; AID 2000-03-03 NOR > UNICEF");
    expect("– Germany: 200 tents and 3 water pumps sent to Haiti in May 2005.", "AID 2005-05 DEU > HTI");
    expect("UK: £4 million pledged to Haiti at the conference in May 2005.", "AGREE 2005-05 GBR > HTI");
    expect("Peru: two ministers resigned in May 2005 and 40 tents burnt.", "RETREAT/resign 2005-05 MINISTERS");
}

static void relief(void **state) {
    (void)state;
    expect("An earthquake struck Nepal on 25 April 2015. Bhutan sent two helicopters on 26 April 2015.", "AID 2015-04-26 BTN > NPL");
    expect("An earthquake struck Nepal on 25 April 2015. A Chinese team of 62 arrived the next day.", "AID 2015-04-26 CHN > NPL");
    expect("Bhutan flew in tents and doctors on 26 April 2015.", "AID 2015-04-26 BTN");
    expect("Cuba has had 40 doctors in Haiti since 1998.", "AID 1998/.. CUB > HTI ongoing");
}

static void officers(void **state) {
    (void)state;
    expect("NATO ministers met in Brussels in May 2004. The Secretary General thanked Turkey in June 2004.",
           "CONSULT 2004-05 NATO; SUPPORT 2004-06 NATO > TUR");
    expect("The Secretary-General's special envoy, Ross Lake, met the Zambian minister of defence on 3 March 2000.", "CONSULT 2000-03-03 UN ZMB");
    expect("The Director-General of the IAEA visited Iran in May 2009. The Director-General thanked Jordan in June 2009.",
           "CONSULT/visit 2009-05 IAEA > IRN; SUPPORT 2009-06 IAEA > JOR");
    expect("The ambassador to Kenya protested to Sudan in May 2009.", "ACCUSE/disapprove 2009-05  > SDN");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(labels), cmocka_unit_test(relief), cmocka_unit_test(officers) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
