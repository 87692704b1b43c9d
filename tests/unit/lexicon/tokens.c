/* Tokens, their folded forms and numbers; phrases, the longest first. */
#include "entente.h"

#include <setjmp.h>
#include <cmocka.h>

static ent_arena *kept;
static ent_lexicon *lex;

static int open_lexicon(void **state) {
    (void)state;
    ent_err err = { 0 };
    kept = ent_arena_new();
    return ent_lexicon_open(NULL, kept, &lex, &err);
}

static int close_lexicon(void **state) {
    (void)state;
    ent_arena_free(kept);
    return 0;
}

static ent_tokens scan(ent_arena *a, const char *z) {
    ent_tokens t = { 0 };
    ent_tokens_scan(lex, ent_str_of(z), 0, strlen(z), a, &t);
    return t;
}

/* "kind:text" of each token, W word, N number, A letters and digits, C clitic, P mark. */
static void expect(const char *z, const char *want) {
    ent_arena *a = ent_arena_new();
    ent_tokens t = scan(a, z);
    ent_str got = ENT_S("");
    for (size_t i = 0; i < t.n; i++)
        got = ent_str_fmt(a, "%.*s%s%c:%.*s", ENT_FMT(got), i ? " " : "", "WNACP"[t.v[i].kind], (int)(t.v[i].end - t.v[i].begin), z + t.v[i].begin);
    assert_string_equal(got.p, want);
    ent_arena_free(a);
}

static void cuts(void **state) {
    (void)state;
    expect("Japan's Ministers' talks", "W:Japan C:'s W:Ministers C:' W:talks");
    expect("Japan\xe2\x80\x99s", "W:Japan C:\xe2\x80\x99s");
    expect("U.S.-led, the U.S. and U.S", "W:U.S. P:- W:led P:, W:the W:U.S. W:and W:U.S");
    expect("D.C. a.m.to e.g.", "W:D.C. W:a P:. W:m P:. W:to W:e.g.");
    expect("1,000.50 on 12.06.1985", "N:1,000.50 W:on N:12 P:. N:06 P:. N:1985");
    expect("12,34 1,2345", "N:12 P:, N:34 N:1 P:, N:2345");
    expect("18th FY2020 5m 1990s G7", "A:18th A:FY2020 A:5m A:1990s A:G7");
    expect("C\xc3\xb4te d'Ivoire, O'Neill", "W:C\xc3\xb4te W:d'Ivoire P:, W:O'Neill");
    expect("don't we'll 'quoted'", "W:don C:'t W:we C:'ll P:' W:quoted P:'");
    expect("a\xff\xfe" "b", "W:a P:\xff P:\xfe W:b"); /* broken bytes are marks and never read beyond */
    expect("end.The", "W:end P:. W:The");
    expect("", "");
    expect(" \n\t ", "");
}

static void marks(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_tokens t = scan(a, "The UK\nU.S. 2nd 4,500 3.5 \xe2\x80\x9cq\xe2\x80\x9d \xe2\x80\x93 1234567890");
    assert_int_equal(t.v[0].flags, ENT_TOK_CAP);
    assert_int_equal(t.v[1].flags, ENT_TOK_SPACE | ENT_TOK_CAP | ENT_TOK_UPPER);
    assert_int_equal(t.v[2].flags, ENT_TOK_SPACE | ENT_TOK_NEWLINE | ENT_TOK_CAP | ENT_TOK_UPPER | ENT_TOK_DOTTED);
    assert_true(t.v[3].flags & ENT_TOK_ORDINAL);
    assert_int_equal(t.v[3].num, 2);
    assert_int_equal(t.v[4].num, 4500);
    assert_int_equal(t.v[5].num, -1);
    assert_int_equal(t.v[6].ch, '"');
    assert_int_equal(t.v[8].ch, '"');
    assert_int_equal(t.v[9].ch, '-');
    assert_int_equal(t.v[10].num, -1); /* too large to be a number that means something here */
    ent_arena_free(a);
}

/* However a word is written, its folded form and hash are the same; the fast way for plain words and the careful way agree. */
static void folding(void **state) {
    (void)state;
    static const char *const SAME[][2] = { { "JAPAN", "japan" }, { "T\xc3\xbcrkiye", "turkiye" }, { "U.S.", "us" }, { "\xc5\x81\xc3\xb3" "d\xc5\xba", "Lodz" },
                                           { "co\xc2\xad" "operate", "cooperate" }, { "d'Ivoire", "dIvoire" } };
    ent_arena *a = ent_arena_new();
    for (size_t i = 0; i < sizeof SAME / sizeof *SAME; i++) {
        ent_tokens x = scan(a, SAME[i][0]), y = scan(a, SAME[i][1]);
        assert_int_equal(x.n, 1);
        assert_int_equal(x.v[0].hash, y.v[0].hash);
        ent_word w = ent_word_add(lex, ent_str_of(SAME[i][0]));
        assert_true(w != 0);
        assert_int_equal(ent_word_find(lex, ent_str_of(SAME[i][1])), w);
        assert_int_equal(scan(a, SAME[i][1]).v[0].word, w);
    }
    assert_int_equal(ent_word_find(lex, ENT_S("nosuchwordanywhere")), 0);
    ent_arena_free(a);
}

static void longest_phrase(void **state) {
    (void)state;
    ent_phrases *p = ent_phrases_new(lex, kept);
    ent_phrases_add(p, ENT_S("Foreign Minister"), 1);
    ent_phrases_add(p, ENT_S("Foreign Ministers"), 2);
    ent_phrases_add(p, ENT_S("foreign minister of state"), 3);
    ent_phrases_add(p, ENT_S("foreign minister"), 4);
    ent_phrases_add(p, ENT_S("vice-minister"), 5);
    ent_arena *a = ent_arena_new();
    ent_hit hit[8];
    ent_tokens t = scan(a, "the FOREIGN Minister of state left");
    assert_int_equal(ent_phrases_at(p, t.v, t.n, hit, 8), 0);
    assert_int_equal(ent_phrases_at(p, t.v + 1, t.n - 1, hit, 8), 3);
    assert_int_equal(hit[0].value, 3);
    assert_int_equal(hit[0].tokens, 4);
    assert_int_equal(hit[1].tokens, 2);
    assert_int_equal(hit[1].value + hit[2].value, 1 + 4); /* two owners of one phrase */
    assert_int_equal(ent_phrases_at(p, t.v + 1, t.n - 1, hit, 1), 1); /* no more than there is room for */
    assert_int_equal(ent_phrases_at(p, t.v + 1, 2, hit, 8), 2);       /* nor beyond the end */
    t = scan(a, "vice minister");
    assert_int_equal(ent_phrases_at(p, t.v, t.n, hit, 8), 1);
    ent_arena_free(a);
}

/* A text in pieces gives the tokens of the whole. */
static void pieces(void **state) {
    (void)state;
    static const char Z[] = "On 3 March the U.S. Secretary of State met Japan's Foreign Minister (in Tokyo).";
    ent_arena *a = ent_arena_new();
    ent_tokens whole = scan(a, Z), two = { 0 };
    for (size_t cut = 0; cut < sizeof Z; cut++) {
        if (cut && Z[cut] != ' ') continue;
        two.n = 0;
        ent_tokens_scan(lex, ent_str_of(Z), 0, cut, a, &two);
        ent_tokens_scan(lex, ent_str_of(Z), cut, strlen(Z), a, &two);
        assert_int_equal(two.n, whole.n);
        for (size_t i = 0; i < two.n; i++) assert_memory_equal(&two.v[i], &whole.v[i], sizeof two.v[i]);
    }
    ent_arena_free(a);
}

static void tables(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_err err = { 0 };
    const ent_lex_table *t = ent_lexicon_table(lex, "sentence_words");
    assert_true(t->rows > 100);
    assert_true(ent_lex_column(t, "kind") >= 0);
    assert_int_equal(ent_lex_column(t, "nothing"), -1);
    assert_int_equal(ent_lexicon_table(lex, "no such table")->rows, 0);
    const char *files[] = { "/no/such/file.tsv", NULL };
    ent_lexicon *other;
    assert_int_equal(ent_lexicon_open(&(ent_lexicon_opts){ files }, a, &other, &err), ENT_ERR_IO);
    assert_string_equal(err.file, "/no/such/file.tsv");
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(cuts),           cmocka_unit_test(marks),  cmocka_unit_test(folding),
                                        cmocka_unit_test(longest_phrase), cmocka_unit_test(pieces), cmocka_unit_test(tables) };
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
