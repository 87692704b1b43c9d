#include "reading.h"

/* What ministries' yearbooks tell: forums and their hosts, participles, brackets, who takes part in help. */

static void forums(void **state) {
    (void)state;
    expect("Peru attended the G20 hosted by India in May 2014.", "CONSULT/multilateral 2014-05 PER G20 IND");
    expect("At the EAS hosted by Brunei in May 2014, Chile spoke about the sea.", "CONSULT/multilateral 2014-05 EAS CHL BRN");
    expect("In May 2014, participating ministers of Chile met envoys of Peru.", "CONSULT 2014-05 CHL PER");
}

static void participles(void **state) {
    (void)state;
    expect("The agreement on the conflict in Chad issued in May 2014 by IGAD is short.", "SUPPORT 2014-05 IGAD");
    expect("Under the rules adopted at the G20 held in May 2014, the members report.",
           "SUPPORT 2014-05 G20; CONSULT/multilateral 2014-05 G20");
    expect("At the summit (Dialogue) held in Lima in May 2014, Norway mentioned piracy.", "CONSULT/multilateral 2014-05 NOR");
}

static void helpers(void **state) {
    (void)state;
    expect("Norway works with UNODC to provide training to Peru.", "AID - NOR > PER with UNODC");
    expect("In May 2014 Norway supported Chad's elections by contributing 3 million dollars to UNDP.", "AID 2014-05 NOR > TCD with UNDP");
    expect("Norway received a visit from the president of Peru in May 2014.", "CONSULT/visit 2014-05 PER > NOR");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(forums), cmocka_unit_test(participles), cmocka_unit_test(helpers) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
