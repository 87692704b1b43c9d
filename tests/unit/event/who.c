/* Who acts on whom: help of others, sales, orders, who is told to go. */
#include "reading.h"

static void help_of_others(void **state) {
    (void)state;
    expect("Chad opened a school in May 2019 with money from Norway.", "OTHER 2019-05 TCD; AID 2019-05 NOR > TCD");
    expect("Chad opened a school in May 2019 with funds provided by Norway.", "OTHER 2019-05 TCD; AID 2019-05 NOR > TCD");
    expect("Chad opened a school in May 2019 with the support of Norway.", "OTHER 2019-05 TCD; AID 2019-05 NOR > TCD");
    expect("Chad bought two ships in May 2019 with a Japanese loan.", "COOPERATE 2019-05 TCD; AID 2019-05 JPN > TCD");
    expect("Chad attacked Niger in May 2019 with the backing of Sudan.", "ASSAULT 2019-05 TCD > NER; SUPPORT 2019-05 SDN > TCD");
    expect("Norway provided Chad with a loan in May 2019.", "AID 2019-05 NOR > TCD");
}

static void sales(void **state) {
    (void)state;
    expect("Boeing sold 75 jets to Airbus in May 2019.", "COOPERATE 2019-05 BOEING > AIRBUS");
    expect("The jets that Boeing sold to Airbus in May 2019 were late.", "COOPERATE 2019-05 BOEING > AIRBUS");
    expect("BMW placed an order worth two billion euros with Northvolt in May 2019.", "SUPPORT 2019-05 BMW > NORTHVOLT");
}

/* Of the two verbs the first is the relative's. */
static void object_relatives(void **state) {
    (void)state;
    expect("The arms that Chad sent to Niger in May 2019 were old.", "AID 2019-05 TCD > NER");
    expect("The arms which Chad sold to Niger in May 2019 were old.", "COOPERATE 2019-05 TCD > NER");
    expect("Arms sent by Chad to Niger in May 2019 were old.", "AID 2019-05 TCD > NER");
}

static void told_to_go(void **state) {
    (void)state;
    expect("Two Chadian diplomats were told to leave Niger in May 2019.", "SANCTION/expel 2019-05 NER > TCD");
    expect("Two Chadian diplomats were given 72 hours to leave Niamey in May 2019.", "SANCTION/expel 2019-05 NER > TCD");
    expect("Two Chadian diplomats were declared personae non gratae by Niger in May 2019.", "SANCTION/expel 2019-05 NER > TCD");
    expect("Chad came in for criticism from Niger in May 2019.", "ACCUSE/disapprove 2019-05 NER > TCD");
    expect("Chad issued a protest to Niger in May 2019.", "ACCUSE/disapprove 2019-05 TCD > NER");
    expect("Chad summoned the Nigerien ambassador in May 2019. The envoy of Sudan was also summoned.",
           "ACCUSE/disapprove 2019-05 TCD > NER; ACCUSE/disapprove - TCD > SDN");
}

static void between_them(void **state) {
    (void)state;
    expect("The House of Commons threw out in May 2019 the agreement that Britain had reached with the EU.",
           "REJECT 2019-05 GBR > EU; SUPPORT - GBR EU");
    expect("Chad blames Niger, Sudan for the raid in May 2019.", "ACCUSE/allege 2019-05 TCD > NER SDN");
    expect("When Chad attacked Niger, Sudan protested in May 2019.", "ACCUSE/disapprove 2019-05 SDN > TCD; ASSAULT 2019-05 TCD > NER");
    expect("When Chad bombed Niger, Sudan recalled its ambassador in May 2019.", "SANCTION/withdraw 2019-05 SDN > TCD; ASSAULT/aerial 2019-05 TCD > NER");
    expect("The United States ordered two Russian compounds in New York and Maryland to be closed in May 2019.", "REQUEST 2019-05 USA > RUS");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(help_of_others), cmocka_unit_test(sales),
                                        cmocka_unit_test(object_relatives), cmocka_unit_test(told_to_go), cmocka_unit_test(between_them) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
