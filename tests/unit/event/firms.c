/* Companies that no table has: what introduces them, what they do with their own, what others do with them. */
#include "reading.h"

static void introduced(void **state) {
    (void)state;
    expect("Dubai-headquartered Zyntra bought Saab in May 2018.", "COOPERATE 2018-05 ZYNTRA > SAAB");
    expect("In May 2018 Saab bought its Danish competitor Zyntra.", "COOPERATE 2018-05 SAAB > ZYNTRA");
    expect("In May 2018 the pump maker Vendrell bought Oskari, a Finnish start-up.", "COOPERATE 2018-05 VENDRELL > OSKARI");
    expect("Norway's Zyntra Group bought Saab in May 2018.", "COOPERATE 2018-05 ZYNTRAGROUP > SAAB");
}

static void own(void **state) {
    (void)state;
    expect("Zyntra closed its plant in Turin in May 2014 and sued Saab.",
           "OTHER 2014-05 ZYNTRA; ACCUSE/allege 2014-05 ZYNTRA > SAAB");
    expect("Zyntra was bought by Vendrell in 2014. Vendrell sold its refinery to Oskari in 2015.",
           "COOPERATE 2014 VENDRELL > ZYNTRA; COOPERATE 2015 VENDRELL > OSKARI");
    expect("Canada cleared the merger between Zyntra and Saab in January 2010.", "SUPPORT 2010-01 CAN > ZYNTRA SAAB");
}

static void persons(void **state) {
    (void)state;
    expect("Henry Ford sold tractors to the Soviet Union in 1919.", "COOPERATE 1919  > SUN");
    expect("Mr. Ford accused Iran in May 2014.", "ACCUSE/allege 2014-05  > IRN");
    expect("Ford sold tractors to the Soviet Union in 1919.", "COOPERATE 1919 FORD > SUN");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(introduced),
        cmocka_unit_test(own),
        cmocka_unit_test(persons),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
