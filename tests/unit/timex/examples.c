#include "known.h"

#define LONG " The committee heard several speakers from member states on the matter and adopted the report without a vote, as its" \
             " chairperson had proposed on behalf of the bureau and of the secretariat."

/* `entente list times` shows what the rules give: each example has its rule, type and value. */
static void examples(void **state) {
    (void)state;
    static const char *const TYPES[] = { "DATE", "TIME", "DURATION", "SET" };
    const ent_lex_table *t = ent_lexicon_table(test_lex, "timex_examples");
    const ent_timex_opts told = { .published = ENT_S("2014-03-12"), .day_first = -1 };
    size_t failed = 0;
    assert_true(t->rows > 40);
    for (size_t i = 0; i < t->rows; i++) {
        ent_arena *a = ent_arena_new();
        ent_notes notes = { .arena = a };
        const ent_str *c = t->row[i].cell;
        bool query = ent_str_has_suffix(c[2], "?"), found = false;
        ent_str text = query ? ent_str_sub(c[2], 0, c[2].n - 1) : ent_str_fmt(a, "They met %.*s." LONG, ENT_FMT(c[2]));
        ent_timexes x = known_find(ent_str_copy(a, text).p, &told, a, &notes);
        for (size_t k = 0; k < x.n; k++)
            found |= ent_str_is(c[0], x.v[k].rule) && ent_str_is(c[1], TYPES[x.v[k].type]) && ent_str_eq(c[3], x.v[k].value);
        if (!found) print_error("%.*s: %.*s\n", ENT_FMT(c[0]), ENT_FMT(c[2]));
        failed += !found;
        ent_arena_free(a);
    }
    assert_int_equal(failed, 0);
}

/* No rule of running text is without an example. */
static void all_rules(void **state) {
    (void)state;
    const ent_lex_table *rules = ent_lexicon_table(test_lex, "timex_rules"), *t = ent_lexicon_table(test_lex, "timex_examples");
    int where = ent_lex_column(rules, "where");
    for (size_t i = 0; i < rules->rows; i++) {
        bool found = ent_cell(&rules->row[i], where).n > 0;
        for (size_t k = 0; k < t->rows && !found; k++) found = ent_str_eq(t->row[k].cell[0], rules->row[i].cell[0]);
        if (!found) print_error("%.*s\n", ENT_FMT(rules->row[i].cell[0]));
        assert_true(found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(examples), cmocka_unit_test(all_rules) };
    return cmocka_run_group_tests(tests, known_open, known_close);
}
