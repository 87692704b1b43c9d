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

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(labels) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
