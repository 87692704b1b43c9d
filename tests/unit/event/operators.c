/* Operators before type, statuses, and what is no event. */
#include "reading.h"

static void operators(void **state) {
    (void)state;
    expect("In May 2019 Chad refused to meet Niger.", "REJECT 2019-05 TCD > NER");
    expect("In May 2019 Chad threatened to attack Niger.", "THREATEN 2019-05 TCD > NER");
    expect("In May 2019 Chad promised to give aid to Niger.", "AGREE 2019-05 TCD > NER");
    expect("In May 2019 Chad urged Niger to withdraw its troops.", "REQUEST 2019-05 TCD > NER");
}

static void contraries(void **state) {
    (void)state;
    expect("In May 2019 Chad vowed not to attack Niger.", "AGREE 2019-05 TCD > NER");
    expect("In May 2019 Chad vowed never to meet Niger.", "REJECT 2019-05 TCD > NER");
    expect("In May 2019 Chad decided not to sanction Niger.", "CONCEDE 2019-05 TCD > NER");
    expect("In May 2019 the UN told Chad not to attack Niger.", "REQUEST 2019-05 UN > TCD with NER");
}

static void of_nouns(void **state) {
    (void)state;
    expect("Chad's refusal to meet Niger in May 2019 was noticed.", "REJECT 2019-05 TCD > NER");
    expect("Plans by Chad to deport two Nigeriens were known in May 2019.", "THREATEN 2019-05 TCD > NER");
    expect("Chad's readiness to meet Niger was noticed in May 2019.", "AGREE 2019-05 TCD NER");
}

static void statuses(void **state) {
    (void)state;
    expect("Chad will sign a treaty with Niger in May 2030.", "SUPPORT 2030-05 TCD NER planned");
    expect("Chad did not attack Niger in May 2019.", "ASSAULT 2019-05 TCD > NER negated");
    expect("If Chad attacks Niger in May 2030, it is lost.", "ASSAULT 2030-05 TCD > NER hypothetical");
}

static void nothing(void **state) {
    (void)state;
    expect("Chad is a large country in Africa.", "");
    expect("As of May 2019, 13 missions are on duty.", "");
    expect("", "");
}

/* Whom a judge orders to pay has asked for nothing; a town is taken back from whoever held it. */
static void ordered(void **state) {
    (void)state;
    expect("A judge ordered Chad in May 2014 to pay Mali 3 million dollars.", "REQUEST 2014-05  > TCD with MLI");
    expect("Mali recaptured Gao from Chad on 4 May 2014.", "ASSAULT 2014-05-04 MLI > TCD");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(ordered), cmocka_unit_test(operators), cmocka_unit_test(contraries), cmocka_unit_test(of_nouns),
                                        cmocka_unit_test(statuses),
                                        cmocka_unit_test(nothing) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
