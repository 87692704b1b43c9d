/* News: a list of short pieces, each of which tells something, though nobody be named or both sides be of one state. */
#include "reading.h"

static void both_sides(const ent_event *e, bool self) {
    assert_int_equal(e->entities, 1);
    assert_int_equal(e->entity[0].role, ENT_ROLE_ACTOR);
    assert_int_equal(e->entity[0].self, self);
}

static void own_people(void **state) {
    (void)state;
    reading r = read_text("Peruvian police arrested ten Peruvian farmers on Monday.\n\nPeru lifted its embargo in May.\n");
    assert_int_equal(r.events.n, 2);
    both_sides(&r.events.v[0], true);
    both_sides(&r.events.v[1], false); /* its own is not its own people's */
    ent_arena_free(r.a);
}

static void nobody_named(void **state) {
    (void)state;
    expect("The rebels released forty hostages.\n\nTwo editors were arrested.\n\nThe weather was fine.\n",
           "RETREAT/release - REBELS; COERCE/arrest -  > EDITORS");
    expect("The teachers rejected an offer by Chile.\n", "REJECT -  > CHL");
}

static void plans(void **state) {
    (void)state;
    const char *one = "Chad will meet Niger on 3 May 2030.\n";
    expect(one, "CONSULT 2030-05-03 TCD NER planned");
    expect("Chad will meet Niger on 3 May 2030.\n\nPeru met Chile.\n\nPeru met Kenya.\n\nPeru met Chad.\n\nPeru met Mali.\n",
           "AGREE 2030-05-03 TCD NER; CONSULT - PER CHL; CONSULT - PER KEN; CONSULT - PER TCD; CONSULT - PER MLI");
}

static void refusals(void **state) {
    (void)state;
    expect("Norway will not lift its embargo until Chile frees the crew.", "REJECT - NOR > CHL");
    expect("Norway won't meet Chile.", "REJECT - NOR > CHL");
    expect("Norway has no intention of talking to Chile.", "REJECT - NOR > CHL");
    expect("The Congress of Peru refuse to ratify a treaty with Chile.", "REJECT - PER > CHL ongoing");
}

static void orders(void **state) {
    (void)state;
    expect("A court in Peru ordered the arrest of a Chilean banker in May 2014.", "COERCE/arrest 2014-05 PER > CHL");
    expect("Norway offered to send troops to Mali in May 2014.", "AGREE 2014-05 NOR > MLI");
    expect("Norway insisted in May 2014 that Chile recall its envoy.", "REQUEST 2014-05 NOR > CHL");
}

static void without_agents(void **state) {
    (void)state;
    expect("Two Chileans were detained in Peru in May 2014.", "COERCE/arrest 2014-05 PER > CHL");
    expect("Norway said in May 2014 that two Chilean diplomats would be expelled.", "SANCTION/expel 2014-05 NOR > CHL planned");
    expect("Norway stood by Chile in May 2014.", "SUPPORT 2014-05 NOR > CHL");
}

static void places(void **state) {
    (void)state;
    expect("Chad massed troops along the border with Niger in May 2014.", "MOBILIZE/troops 2014-05 TCD > NER");
    expect("Norway praised Chile in a phone call on 3 May 2014.\n", "SUPPORT 2014-05-03 NOR > CHL");
    expect("The U.S. Navy attacked Iranian ships in Iraq in May 2014.", "ASSAULT 2014-05 USA > IRN");
    expect("In May 2014 Peru recognised Kosovo after a quarrel with Serbia.", "SUPPORT 2014-05 PER > XKX");
    expect("The crisis ended on 3 May 2014, when Peru signed an accord with Chile.", "SUPPORT 2014-05-03 PER CHL");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(own_people), cmocka_unit_test(nobody_named), cmocka_unit_test(plans),
        cmocka_unit_test(refusals), cmocka_unit_test(orders), cmocka_unit_test(without_agents), cmocka_unit_test(places),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
