/* Sentences are cut into clauses with their verb, subject and object. */
#include "reading.h"

/* kind verb(subject|object) of each clause that has a verb */
static void clauses(const char *sentence, const char *const *want, size_t n) {
    reading r = read_text(sentence);
    ent_out *o = ent_out_memory();
    ent_event_show_clauses(events, &r.text, &r.times, &r.mentions, r.a, o);
    ent_out_char(o, 0);
    const char *at = ent_out_bytes(o).p;
    for (size_t i = 0; i < n; i++) {
        const char *found = strstr(at, want[i]);
        if (!found) print_error("%s\n  want %s\n  in   %s\n", sentence, want[i], at);
        assert_non_null(found);
        at = found + strlen(want[i]);
    }
    ent_out_drop(o);
    ent_arena_free(r.a);
}
#define CLAUSES(sentence, ...) \
    clauses(sentence, (const char *const[]){ __VA_ARGS__ }, sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(char *))

static void relative(void **state) {
    (void)state;
    CLAUSES("Chad, which refused to sign, left the talks.", "\"verb\":\"left\",\"subject\":\"Chad\",\"object\":\"the talks\"",
            "\"kind\":\"relative\"", "\"verb\":\"refused\"", "\"of\":\"Chad\"", "\"kind\":\"infinitive\"");
}

static void reduced(void **state) {
    (void)state;
    CLAUSES("The agreement signed in May will help Niger.", "\"verb\":\"will help\",\"subject\":\"The agreement\",\"object\":\"Niger\"",
            "\"kind\":\"participle\"", "\"verb\":\"signed\"", "\"of\":\"The agreement\"");
}

static void coordinated(void **state) {
    (void)state;
    CLAUSES("Chad met Mali and Niger left the room.", "\"verb\":\"met\",\"subject\":\"Chad\",\"object\":\"Mali\"", "\"kind\":\"coord\"",
            "\"verb\":\"left\",\"subject\":\"Niger\",\"object\":\"the room\"");
    CLAUSES("Chad met Mali and left the room.", "\"verb\":\"met\"", "\"kind\":\"coord\"", "\"verb\":\"left\",\"subject\":\"\"", "\"shares\":0");
}

static void only_verbs(void **state) {
    (void)state;
    CLAUSES("A loan to rebuild schools after the floods was approved.", "\"verb\":\"was approved\",\"subject\":\"A loan\"",
            "\"verb\":\"to rebuild\"");
    CLAUSES("Mali waited until the talks were held.", "\"verb\":\"waited\"", "\"verb\":\"were held\",\"subject\":\"the talks\"");
}

static void leading(void **state) {
    (void)state;
    CLAUSES("After Mali attacked the base, Niger imposed sanctions.", "\"verb\":\"imposed\",\"subject\":\"Niger\"", "\"kind\":\"adverbial\"",
            "\"verb\":\"attacked\",\"subject\":\"Mali\"");
    CLAUSES("To help Niger, Mali sent rice.", "\"verb\":\"sent\",\"subject\":\"Mali\",\"object\":\"rice\"");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(relative), cmocka_unit_test(reduced), cmocka_unit_test(coordinated),
                                        cmocka_unit_test(leading), cmocka_unit_test(only_verbs) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
