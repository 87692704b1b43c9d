/* Who does what to whom: subjects, objects, passives, possessives, compounds, intermediaries, hosts and donors. */
#include "reading.h"

static void verbs(void **state) {
    (void)state;
    expect("Mali attacked Niger in May 2019.", "ASSAULT 2019-05 MLI > NER");
    expect("In May 2019, Niger was attacked by Mali.", "ASSAULT 2019-05 MLI > NER");
    expect("Chad condemned the attack on Niger in May 2019.", "ACCUSE/disapprove 2019-05 TCD");
    expect("The President of France visited Kenya in May 2019.", "CONSULT/visit 2019-05 FRA > KEN");
}

static void nouns(void **state) {
    (void)state;
    expect("The talks between Chad and Niger took place in May 2019.", "CONSULT 2019-05 TCD NER");
    expect("In May 2019 the Chad-Niger summit was held.", "CONSULT/multilateral 2019-05 TCD NER");
    expect("The Prime Minister of Peru paid a visit to Chile in May 2019.", "CONSULT/visit 2019-05 PER > CHL");
}

static void either_side(void **state) {
    (void)state;
    expect("A clash between Chad and Niger began in May 2019.", "ASSAULT 2019-05 TCD NER");
    expect("The dispute between Chad and Niger over fish began in 2014.", "ACCUSE/disapprove 2014 TCD NER");
    expect("Chad's sale of arms to Niger in May 2019 was noticed.", "COOPERATE 2019-05 TCD > NER");
    expect("Chad launched missiles at Niger in May 2019.", "ASSAULT/heavy-weapons 2019-05 TCD > NER");
}

static void giving(void **state) {
    (void)state;
    expect("In 2015 Norway gave Kenya 5 million dollars.", "AID 2015 NOR > KEN");
    expect("In 2015 Kenya was given $5 million by Norway.", "AID 2015 NOR > KEN");
    expect("Support was provided to Kenya by Norway through UNDP in 2015.", "AID 2015 NOR > KEN with UNDP");
}

static void carried(void **state) {
    (void)state;
    expect("Chad attacked Niger in 2015 and condemned Mali in 2017.", "ASSAULT 2015 TCD > NER; ACCUSE/disapprove 2017 TCD > MLI");
    expect("Chad, which attacked Niger in 2015, signed a treaty with Mali in 2017.", "SUPPORT 2017 TCD MLI; ASSAULT 2015 TCD > NER");
}

static void beside(void **state) {
    (void)state;
    expect("Bolivia, joined by Ecuador, condemned the raid by Venezuela in June 2019.", "ACCUSE/disapprove 2019-06 BOL ECU > VEN");
    expect("London, Paris and Bonn recognised Croatia in 1992.", "SUPPORT 1992 GBR FRA DEU > HRV");
    expect("Egypt's proposal to Israel was turned down in 1978.", "REJECT 1978 ISR > EGY");
    expect("On a visit to Lima in May 2012, the Korean president signed a free-trade accord.",
           "SUPPORT 2012-05 KOR PER; CONSULT/visit 2012-05 KOR > PER");
    expect("Ghana visited Benin in May 2012 and signed a treaty with Togo.", "CONSULT/visit 2012-05 GHA > BEN; SUPPORT 2012-05 GHA TGO");
    expect("The European Union met Syria in May 2011. In June 2011 the bloc froze the assets of nine Syrian officials.",
           "CONSULT 2011-05 EU SYR; SANCTION/discontinue 2011-06 EU > SYR");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(verbs), cmocka_unit_test(nouns), cmocka_unit_test(either_side),
                                        cmocka_unit_test(giving), cmocka_unit_test(carried),
                                        cmocka_unit_test(beside) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
