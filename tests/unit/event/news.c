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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(own_people), cmocka_unit_test(nobody_named), cmocka_unit_test(plans),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
