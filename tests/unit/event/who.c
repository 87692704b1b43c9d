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
    expect("The aid Chad gave Niger in May 2019 was stolen.", "AID 2019-05 TCD > NER");
    expect("The aid that Chad gave Niger in May 2019 was stolen.", "AID 2019-05 TCD > NER");
    expect("The sanctions the EU imposed on Chad in May 2018 were lifted in May 2019.",
           "RETREAT 2019-05 EU > TCD; SANCTION/discontinue 2018-05 EU > TCD");
    expect("The carrier Ryanair sued Boeing in May 2019.", "ACCUSE/allege 2019-05 RYANAIR > BOEING");
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
           "REJECT 2019-05 GBR > EU; AGREE - GBR EU");
    expect("Chad blames Niger, Sudan for the raid in May 2019.", "ACCUSE/allege 2019-05 TCD > NER SDN");
    expect("When Chad attacked Niger, Sudan protested in May 2019.", "ACCUSE/disapprove 2019-05 SDN > TCD; ASSAULT 2019-05 TCD > NER");
    expect("When Chad bombed Niger, Sudan recalled its ambassador in May 2019.", "SANCTION/withdraw 2019-05 SDN > TCD; ASSAULT/aerial 2019-05 TCD > NER");
    expect("The United States ordered two Russian compounds in New York and Maryland to be closed in May 2019.", "REQUEST 2019-05 USA > RUS");
}

/* What is said of an act is said to whoever did it. */
static void doers(void **state) {
    (void)state;
    expect("Chad condemned the raid on Niger by Sudan in May 2019.", "ACCUSE/disapprove 2019-05 TCD > SDN");
    expect("The invasion of Niger by Sudan was condemned by Chad in May 2019.", "ACCUSE/disapprove 2019-05 TCD > SDN");
    expect("Chad welcomed the recognition of Kosovo by Sudan in May 2019.", "SUPPORT 2019-05 TCD > SDN");
    expect("The attack on the base by Sudan in May 2019 was long.", "ASSAULT 2019-05 SDN");
    expect("This was shown by the courtesy call to the president of Chad paid by a Nigerien general in May 2019.",
           "CONSULT/visit 2019-05 NER > TCD");
    expect("Chad called for sanctions against Niger in May 2019.", "ACCUSE/disapprove 2019-05 TCD > NER");
}

/* What leads a sentence in ends with its comma, whatever it says that. */
static void led_in(void **state) {
    (void)state;
    expect("Based on the understanding that many wars are long, Chad opened an office in May 2019.", "OTHER 2019-05 TCD");
    expect("The EU opened a delegation in Chad in May 2019.", "SUPPORT 2019-05 EU > TCD");
    expect("The plan drawn up at the G7 summit in May 2019 was long.", "SUPPORT 2019-05 G7");
    expect("Chad and Niger announced a joint venture in May 2019.", "AGREE 2019-05 TCD NER");
}

static void planned(void **state) {
    (void)state;
    expect("Talks between Chad and Niger are due to resume in May 2019.", "CONSULT 2019-05 TCD NER planned");
    expect("The summit of Chad and Niger scheduled for May 2019 never took place.", "CONSULT/multilateral 2019-05 TCD NER cancelled");
    expect("The summit between Chad and Niger planned for May 2019 was not held.", "CONSULT/multilateral 2019-05 TCD NER cancelled");
    expect("Chad has been taking part in the anti-piracy patrols off Somalia since 2019.", "MOBILIZE/troops 2019/.. TCD ongoing");
}

/* Nouns that could be verbs. */
static void nouns_of_nations(void **state) {
    (void)state;
    expect("Chad yielded to Nigerien demands in May 2019.", "CONCEDE 2019-05 TCD > NER");
    expect("Chad raided an ELN camp in May 2019.", "COERCE/seize 2019-05 TCD > ELN");
    expect("Chadian commandos raided an ELN camp in May 2019.", "ASSAULT 2019-05 TCD > ELN");
    expect("Chad drew fire from Niger in May 2019.", "ACCUSE/disapprove 2019-05 NER > TCD");
    expect("Chad withheld recognition from Kosovo in May 2019.", "REJECT 2019-05 TCD > XKX");
}

/* A body bears the name that it had then. */
static void body_of_then(void **state) {
    (void)state;
    expect("Mekong River Commission (MRC): a chronology\n\nHow it came about.\n\n5 May 1958. Laos joins the Mekong Committee.\n\n"
           "6 June 1959. France makes a contribution of 3 million francs.\n\n7 July 1995. Laos joins the MRC.\n\n"
           "8 August 1996. France makes a contribution of 3 million francs.",
           "SUPPORT 1958-05-05 LAO MEKONGCOMMITTEE; AID 1959-06-06 FRA > MEKONGCOMMITTEE; SUPPORT 1995-07-07 LAO MRC; "
           "AID 1996-08-08 FRA > MRC");
}

/* Whom is called on, turned to, dropped. */
static void called(void **state) {
    (void)state;
    expect("In May 2014 Norway turned for help to Chad.", "REQUEST 2014-05 NOR > TCD");
    expect("In May 2014 Norway dropped Chad.", "SANCTION/discontinue 2014-05 NOR > TCD");
    expect("The President of Chile was in Rome in May 2014, where the Foreign Minister of Peru called on him.",
           "CONSULT/visit 2014-05 CHL > ITA; CONSULT/visit 2014-05 PER > CHL");
}

/* Thanked B for what B did; talks somewhere make nobody of where they are. */
static void thanked(void **state) {
    (void)state;
    expect("Chad's president thanked Norway for its aid on 4 May 2014.", "SUPPORT 2014-05-04 TCD > NOR");
    expect("Chad criticised Mali for its attack on Niger in May 2014.", "ACCUSE/disapprove 2014-05 TCD > MLI; ASSAULT 2014-05 MLI > NER");
    expect("On 4 May 2014, following talks in Oslo, Chad and Mali signed a ceasefire.",
           "RETREAT/ceasefire 2014-05-04 TCD MLI; CONSULT 2014-05-04 TCD MLI");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(thanked), cmocka_unit_test(called), cmocka_unit_test(help_of_others), cmocka_unit_test(sales),
                                        cmocka_unit_test(object_relatives), cmocka_unit_test(told_to_go), cmocka_unit_test(between_them),
                                        cmocka_unit_test(doers), cmocka_unit_test(led_in), cmocka_unit_test(planned), cmocka_unit_test(nouns_of_nations),
                                        cmocka_unit_test(body_of_then) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
