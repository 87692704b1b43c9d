/* Where sentences end: each case marks the ends with " | ". */
#include "entente.h"

#include <setjmp.h>
#include <cmocka.h>

static const char *const CASES[] = { /* see lost_space for the full stop that has lost its blank */
    "He left. | She stayed.",
    "Mr. Smith met Dr. Jones. | They talked.",
    "He met Lt. Gen. Raymond Wheeler in Washington, D.C. | The talks went on.",
    "The U.S. Embassy was closed. | It reopened in May.",
    "He returned to the U.S. | The next day he left.",
    "J. Smith and George W. Bush agreed.",
    "See No. 5 and p. 3 of the report. | Nothing else matters.",
    "Growth was 5.6 percent in 2019. | In 2020 it was 1,000.5.",
    "They met at 5 p.m. on Monday. | At 6 a.m. the talks ended.",
    "They met at 5 p.m. Monday. | Officials left at 6 p.m. | Nobody spoke.",
    "Acme Inc. announced it. | Acme Ltd., its rival, and Bolt Co. were silent.",
    "He works for Acme Corp. | The company is old.",
    "Tools, e.g. hammers, i.e. heavy ones, vs. nails.",
    "\"We agreed.\" | The minister smiled.",
    "He said \xe2\x80\x9cit is over.\xe2\x80\x9d | Then he left.",
    "\"Will you come?\" he asked. | Nobody did!",
    "Why? | Because.",
    "It was late (very late.) | They slept.",
    "He waited\xe2\x80\xa6 | Then he left.",
    "He waited ... and left.",
    "The goals are: (1) peace; (2) trade; and (3) aid.",
    "There are two: 1. Peace; 2. Trade.",
    "Members of the agenda countries.2 | Japan has served.",
    "It ended well. | The next day it began again.",
    "See www.Example.com for more.",
    "On Aug. 7 bombs exploded. | On Sept. 11 more did.",
    "Yahoo! said so.",
};

static ent_text cut(ent_arena *a, const char *z) {
    static ent_lexicon *lex;
    static ent_arena *kept;
    ent_err err = { 0 };
    if (!lex) {
        kept = ent_arena_new();
        assert_int_equal(ent_lexicon_open(NULL, kept, &lex, &err), ENT_OK);
    }
    ent_doc *doc = ENT_NEW(a, ent_doc);
    doc->text = ent_str_copy(a, ent_str_of(z));
    ent_text t;
    assert_int_equal(ent_text_cut(doc, lex, a, &t, &err), ENT_OK);
    return t;
}

static void ends(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        ent_arena *a = ent_arena_new();
        char text[512] = "", want[512] = "", got[512] = "";
        ent_str rest = ent_str_of(CASES[i]);
        for (ent_str part; ent_str_split(&rest, '|', &part);) { /* the text has a blank where the case has " | " */
            part = ent_str_trim(part);
            if (*want) strcat(want, "|"), strcat(text, " ");
            strncat(want, part.p, part.n);
            strncat(text, part.p, part.n);
        }
        ent_text t = cut(a, text);
        for (uint32_t k = 0; k < t.sentences; k++) {
            ent_str s = ent_text_bytes(&t, t.sentence[k].begin, t.sentence[k].end);
            if (k) strcat(got, "|");
            strncat(got, s.p, s.n);
        }
        assert_string_equal(got, want);
        ent_arena_free(a);
    }
}

static void lost_space(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, "It ended well.The next day it began again.");
    assert_int_equal(t.sentences, 2);
    assert_int_equal(t.sentence[1].begin, 14);
    ent_arena_free(a);
}

static int kind_of(const char *z, uint32_t block) {
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, z);
    int k = block < t.blocks ? t.block[block].kind : -1;
    ent_arena_free(a);
    return k;
}

static void kinds(void **state) {
    (void)state;
    assert_int_equal(kind_of("The Title of It\n\nPublished 14 March 2019\n\nText begins.", 0), ENT_BLOCK_HEADING);
    assert_int_equal(kind_of("The Title of It\n\nPublished 14 March 2019\n\nText begins.", 1), ENT_BLOCK_META);
    assert_int_equal(kind_of("The Title of It\n\nBy Jane Q. Doe\n\nText begins.", 1), ENT_BLOCK_META);
    assert_int_equal(kind_of("By then the war was over and they left.", 0), ENT_BLOCK_PARA);
    assert_int_equal(kind_of("(1) Regional Security\n\nText.", 0), ENT_BLOCK_HEADING);
    assert_int_equal(kind_of("Text.\n\n• an item of a list", 1), ENT_BLOCK_ITEM);
    assert_int_equal(kind_of("Text.\n\n• 12 A note on something", 1), ENT_BLOCK_FOOTNOTE);
    assert_int_equal(kind_of("17 September 1957. Four states adopt the statute.", 0), ENT_BLOCK_ITEM);
    assert_int_equal(kind_of("The ministers at dinner (Tokyo; Photo: Ministry)", 0), ENT_BLOCK_CAPTION);
    assert_int_equal(kind_of("The Title of It\n\nWashington, D.C., March 3, 2021\n\nText begins.", 1), ENT_BLOCK_META);
    assert_int_equal(kind_of("Text begins here.\n\nWashington, D.C., March 3, 2021\n\nText.", 1), ENT_BLOCK_HEADING);
    assert_int_equal(kind_of("Jan. 5 - The two states sign. It is over.", 0), ENT_BLOCK_ITEM);
    assert_int_equal(kind_of("Feb. 2019: They leave.", 0), ENT_BLOCK_ITEM);
    assert_int_equal(kind_of("In 2019, they left.", 0), ENT_BLOCK_PARA);
    assert_int_equal(kind_of("Year     Exports    Imports", 0), ENT_BLOCK_TABLE);
    assert_int_equal(kind_of("Figure 3: Trade by year", 0), ENT_BLOCK_CAPTION);
    assert_int_equal(kind_of("Figures rose in all countries that year.", 0), ENT_BLOCK_PARA);
}

/* A picture's description and its caption, the same words without a space between them, are two sentences. */
static void doubled(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, "Minister at the pier (May 3, Kobe)Minister at the pier (May 3, Kobe)");
    assert_int_equal(t.blocks, 1);
    assert_int_equal(t.block[0].kind, ENT_BLOCK_CAPTION);
    assert_int_equal(t.sentences, 2);
    assert_int_equal(t.sentence[1].begin, 34);
    ent_arena_free(a);
}

static void wrapped(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, "The two governments agreed to go on with the talks that had begun in\n"
                        "Geneva the year before. In the same month the ministers of the three\n"
                        "states met again, and\nsigned.\n\n  - an item that is so long that it has to be wrapped at the same\n"
                        "    width as the rest\n  - a second item\n");
    assert_int_equal(t.blocks, 3);
    assert_int_equal(t.sentences, 4);
    assert_int_equal(t.sentence[1].line, 2);
    assert_int_equal(t.block[1].kind, ENT_BLOCK_ITEM);
    assert_int_equal(t.block[2].line, 8);
    t = cut(a, "Japan signed the treaty in Geneva and went home again.\nKorea signed it in Paris, the year after that.\n");
    assert_int_equal(t.blocks, 2); /* lines that stand alone stay alone */
    t = cut(a, "A long line that was wrapped though the document is not, for it goes\non in a small letter.\nAnother one.");
    assert_int_equal(t.blocks, 2);
    t = cut(a, "The resolutions of the Council, in particular resolution 1373 (2001) of\n28 September 2001, and all of those that\n"
               "were adopted later on by the same body, were recalled by the states at\nthe meeting.\n");
    assert_int_equal(t.blocks, 1);
    ent_arena_free(a);
}

/* A chronology in columns: the date is a sentence of its own, what happened another one. */
static void cells(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, "5 March 2020\tTwo states sign it.\n\n7 April 2020    They meet.\n\n(1)\tFirst they met.\n");
    assert_int_equal(t.blocks, 3);
    assert_int_equal(t.block[0].kind, ENT_BLOCK_ITEM);
    assert_int_equal(t.block[0].sentences, 2);
    assert_int_equal(t.sentence[1].begin, 13);
    assert_int_equal(t.block[1].sentences, 2);
    assert_int_equal(t.block[2].sentences, 1);
    ent_arena_free(a);
}

static void heading_levels(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_text t = cut(a, "3 Security\n\n(1) Region\n\nA Peace\n\n(2) World\n\nText stands here.");
    static const int LEVEL[] = { 2, 3, 4, 3 };
    for (int i = 0; i < 4; i++) assert_int_equal(t.block[i].level, LEVEL[i]);
    assert_int_equal(t.block[4].heading, 3);
    assert_int_equal(t.block[0].heading, UINT32_MAX);
    ent_arena_free(a);
}

/* What runs on without end is cut, and every token belongs to one sentence. */
static void endless(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    enum { WORDS = 50000 };
    char *z = ent_arena_alloc(a, 2 * WORDS + 1);
    for (size_t i = 0; i < WORDS; i++) memcpy(z + 2 * i, "w ", 2);
    ent_text t = cut(a, z);
    uint32_t sum = 0;
    for (uint32_t i = 0; i < t.sentences; i++) sum += t.sentence[i].tokens;
    assert_int_equal(sum, WORDS);
    assert_true(t.sentences > 10);
    t = cut(a, "");
    assert_int_equal(t.sentences + t.blocks + t.tokens, 0);
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(ends),    cmocka_unit_test(kinds),          cmocka_unit_test(doubled),
                                        cmocka_unit_test(wrapped), cmocka_unit_test(heading_levels), cmocka_unit_test(endless),
                                        cmocka_unit_test(lost_space), cmocka_unit_test(cells) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
