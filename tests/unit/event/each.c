/* Records taken one by one are those that a list has. */
#include "reading.h"

static const char TEXT[] =
    "In May 2014 Japan met Peru. Chile condemned Norway on 3 June 2014.\n\nThe talks between Japan and Peru were held in May 2014, "
    "and in June 2014 France, Kenya and Mali signed an agreement with Chile.\n";

static void put(void *to, const ent_event *e) {
    put_event(to, e);
    ent_out_char(to, ' ');
    ent_out_str(to, e->id);
    ent_out_char(to, ' ');
    ent_out_str(to, e->same_as);
    ent_out_char(to, '\n');
}

static void same_records(void **state) {
    (void)state;
    reading r = read_text(TEXT);
    ent_out *listed = ent_out_memory(), *taken = ent_out_memory();
    ent_event_opts opts = { .each = put, .to = taken };
    ent_events none;
    ent_notes notes = { .arena = r.a };
    ent_err err = { 0 };
    for (size_t i = 0; i < r.events.n; i++) put(listed, &r.events.v[i]);
    assert_int_equal(ent_event_find(events, &r.text, &r.times, &r.mentions, &opts, r.a, &none, &notes, &err), ENT_OK);
    assert_int_equal(none.n, 0);
    ent_out_char(listed, 0), ent_out_char(taken, 0);
    assert_non_null(strstr(ent_out_bytes(listed).p, "CONSULT 2014-05 JPN PER test:18:0 \n"));
    assert_non_null(strstr(ent_out_bytes(listed).p, " test:18:0\n")); /* told again */
    assert_string_equal(ent_out_bytes(taken).p, ent_out_bytes(listed).p);
    ent_out_drop(listed), ent_out_drop(taken);
    ent_arena_free(r.a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(same_records) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
