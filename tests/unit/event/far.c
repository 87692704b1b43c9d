/* The other side, sought far away: whoever was named before, unless somebody without a name is meant. */
#include "reading.h"

static void nameless(void **state) {
    (void)state;
    expect("Peru quarrelled with Chile in March 2013; in April 2014 Peru signed agreements with other countries.",
           "ACCUSE 2013-03 PER > CHL; SUPPORT 2014-04 PER");
    expect("Uganda met Kenya in May 2011; Kenya expelled two journalists on 5 June 2011.",
           "CONSULT 2011-05 UGA KEN; SANCTION/expel 2011-06-05 KEN");
    expect("Uganda met Kenya in May 2011; Kenya expelled the ambassador on 5 June 2011.",
           "CONSULT 2011-05 UGA KEN; SANCTION/expel 2011-06-05 KEN > UGA");
    expect("Serbia met Croatia on 2 May 2014; on 5 May 2014 Croatia signed an accord with the other side.",
           "CONSULT 2014-05-02 SRB HRV; SUPPORT 2014-05-05 HRV SRB");
    expect("Denmark helped Malawi in March 2012; it promised help to its neighbours on 4 June 2012.",
           "AID 2012-03 DNK > MWI; AGREE 2012-06-04 DNK");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(nameless) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
