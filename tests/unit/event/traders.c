/* Firms that no table has: their names in full, and what the whole text says of a name that stands alone. */
#include "reading.h"

static void in_full(void **state) {
    (void)state;
    expect("In May 2018 Renault SA sold a plant to Dongfeng Motor Group.", "COOPERATE 2018-05 RENAULT > DONGFENG");
    expect("In May 2018 Imperial Tobacco Group Plc bought Vendrell Inc.", "COOPERATE 2018-05 IMPERIALBRANDS > VENDRELL");
    expect("In May 2018 Saab sued Reynolds American Inc in Ohio. In June 2018 Reynolds sued Saab.",
           "ACCUSE/allege 2018-05 SAAB > REYNOLDSAMERICAN; ACCUSE/allege 2018-06 REYNOLDSAMERICAN > SAAB");
    expect("In May 2018 Tarrant & Hale sued Saab.", "ACCUSE/allege 2018-05 TARRANTHALE > SAAB");
}

static void places(void **state) {
    (void)state;
    expect("Oregon Steel bought Saab in May 1993.", "COOPERATE 1993-05 OREGONSTEEL > SAAB");
    expect("Iberia widened its partnership with Mexicana in May 2013.", "SUPPORT 2013-05 IBERIA MEXICANA");
}

static void alone(void **state) {
    (void)state;
    expect("Saab, Ford and Toyota are rivals. In May 2018 Ghana accused Petrolane of theft. Who owns Petrolane's plants?",
           "ACCUSE/allege 2018-05 GHA > PETROLANE");
    expect("Saab, Ford and Toyota are rivals. Jan Petrolane is old. In May 2018 Ghana accused Petrolane of theft. Who owns Petrolane's plants?",
           "ACCUSE/allege 2018-05 GHA");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(in_full), cmocka_unit_test(places), cmocka_unit_test(alone) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
