/* Mentions of one text: spans, ids, roles, agents; what a document teaches; what refers back. */
#include "entente/actor.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct {
    ent_arena *a;
    ent_doc doc;
    ent_text text;
    ent_timexes timexes;
    ent_mentions mentions;
} reading;

/* In its own arena: the text points to the document. */
static reading *read_text(const char *z, ent_actor_opts opts) {
    ent_arena *a = ent_arena_new();
    reading *r = ENT_NEW(a, reading);
    r->a = a;
    ent_lexicon *lex;
    ent_actor_tagger *actor;
    ent_timex_tagger *timex;
    ent_notes notes = { .arena = r->a };
    ent_err err = { 0 };
    ent_timex_opts none = { .published = ENT_S(""), .day_first = -1 };
    assert_int_equal(ent_lexicon_open(NULL, r->a, &lex, &err), ENT_OK);
    assert_int_equal(ent_timex_open(lex, r->a, &timex, &err), ENT_OK);
    assert_int_equal(ent_actor_open(lex, &opts, r->a, &actor, &err), ENT_OK);
    ent_read_opts read = { .charset = ENT_S(""), .format = ENT_S("") };
    assert_int_equal(ent_read_bytes(ent_str_of(z), "t.txt", &read, r->a, &r->doc, &notes, &err), ENT_OK);
    assert_int_equal(ent_text_cut(&r->doc, lex, r->a, &r->text, &err), ENT_OK);
    assert_int_equal(ent_timex_find(timex, &r->text, &none, r->a, &r->timexes, &notes, &err), ENT_OK);
    assert_int_equal(ent_actor_find(actor, &r->text, &r->timexes, r->a, &r->mentions, &notes, &err), ENT_OK);
    return r;
}

static ent_actor_opts no_opts(void) { return (ent_actor_opts){ .speaker = ENT_S("") }; }

static ent_str span(const reading *r, const ent_mention *m) { return ent_text_bytes(&r->text, m->begin, m->end); }

/* The last mention of just these words. */
static const ent_mention *mention(const reading *r, const char *words) {
    for (size_t i = r->mentions.n; i-- > 0;)
        if (ent_str_is(span(r, &r->mentions.v[i]), words)) return &r->mentions.v[i];
    print_error("no mention \"%s\"; there are:\n", words);
    for (size_t i = 0; i < r->mentions.n; i++) print_error("  %.*s\n", ENT_FMT(span(r, &r->mentions.v[i])));
    fail();
    return NULL;
}

static void gives(const reading *r, const char *words, const char *ids) {
    const ent_mention *m = mention(r, words);
    char got[256] = "";
    for (uint32_t i = 0; i < m->actors; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%s%.*s", i ? " " : "",
                 ENT_FMT(r->mentions.actor[m->actor[i]].id));
    if (strcmp(got, ids) != 0) fail_msg("\"%s\": %s, wanted %s", words, got, ids);
}

static void groups(void **state) {
    (void)state;
    reading *r = read_text("Japan's Foreign Minister Motegi met a spokesman for the Russian foreign ministry. "
                           "Norway's Prime Minister, Jens Stoltenberg, and the Royal Thai Navy were told.\n",
                           no_opts());
    gives(r, "Japan's Foreign Minister Motegi", "JPN");
    assert_int_equal(mention(r, "Japan's Foreign Minister Motegi")->role, ENT_MENTION_PERSON);
    assert_true(ent_str_is(mention(r, "Japan's Foreign Minister Motegi")->agent, "Foreign Minister"));
    gives(r, "spokesman for the Russian foreign ministry", "RUS");
    gives(r, "Norway's Prime Minister, Jens Stoltenberg", "NOR");
    assert_true(ent_str_is(mention(r, "Royal Thai Navy")->sector, "MIL"));
    ent_arena_free(r->a);
}

static void places(void **state) {
    (void)state;
    reading *r =
        read_text("Talks between Oslo and Moscow failed. A meeting was held in Tokyo. Berlin denied it.\n", no_opts());
    assert_false(mention(r, "Oslo")->flags & ENT_MENTION_PLACE);
    assert_false(mention(r, "Moscow")->flags & ENT_MENTION_PLACE);
    assert_true(mention(r, "Tokyo")->flags & ENT_MENTION_PLACE);
    assert_false(mention(r, "Berlin")->flags & ENT_MENTION_PLACE);
    ent_arena_free(r->a);
}

static void learns(void **state) {
    (void)state;
    reading *r =
        read_text("Contemporary Lorem Technology Co. Limited (CLTC) signed. The Zembla Relief Council (ZRC) paid CLTC. "
                  "A free trade agreement (XFTA) followed; the XFTA is long.\n",
                  no_opts());
    gives(r, "Contemporary Lorem Technology Co. Limited", "CLTC");
    gives(r, "Zembla Relief Council", "ZRC");
    gives(r, "CLTC", "CLTC");
    for (size_t i = 0; i < r->mentions.n; i++) assert_false(ent_str_is(span(r, &r->mentions.v[i]), "XFTA"));
    ent_arena_free(r->a);
}

static void persons(void **state) {
    (void)state;
    reading *r = read_text("Foreign Minister Anna Lindqvist of Sweden arrived. Lindqvist met Kenya's president.\n\n"
                           "Later Mrs Lindqvist flew home.\n",
                           no_opts());
    gives(r, "Foreign Minister Anna Lindqvist of Sweden", "SWE");
    gives(r, "Lindqvist", "SWE");
    gives(r, "Mrs Lindqvist", "SWE");
    ent_arena_free(r->a);
    r = read_text("Peru is far. The Ambassador of the Netherlands met the President of the Philippines.\n", no_opts());
    gives(r, "Ambassador of the Netherlands", "NLD");
    gives(r, "President of the Philippines", "PHL");
    ent_arena_free(r->a);
}

/* A text without a date of its own is of the years that it tells: who held an office, whose capital a town was. */
static void told(void **state) {
    (void)state;
    reading *r = read_text("In 1826 Canning met Metternich at Vienna. The Duke of Wellington stayed. He wrote to Constantinople.\n\n"
                           "In 1956 Moscow warned London.\n\n"
                           "In 2016 the Kremlin warned Paris. Canning smiled. Ankara dismissed Constantinople.\n",
                           no_opts());
    gives(r, "Canning", "GBR");
    gives(r, "Duke of Wellington", "GBR"); /* no capital */
    gives(r, "Metternich", "AUT");
    gives(r, "Constantinople", "TUR");
    gives(r, "Moscow", "SUN");
    gives(r, "the Kremlin", "RUS");
    size_t canning = 0, constantinople = 0;
    for (size_t i = 0; i < r->mentions.n; i++) {
        canning += ent_str_is(span(r, &r->mentions.v[i]), "Canning");
        constantinople += ent_str_is(span(r, &r->mentions.v[i]), "Constantinople");
    }
    assert_int_equal(canning, 1); /* of 2016 he is nobody known */
    assert_int_equal(constantinople, 1);
    ent_arena_free(r->a);
}

static void refers(void **state) {
    (void)state;
    reading *r = read_text("Peru and Chile signed a treaty. The two countries will meet again. "
                           "Brazil, Peru and Chile talked. Both sides smiled.\n\n"
                           "Chile and Peru quarrelled. Brazil invited both governments to Rio.\n",
                           no_opts());
    gives(r, "The two countries", "PER CHL");
    gives(r, "both governments", "CHL PER"); /* not whose they are invited by */
    for (size_t i = 0; i < r->mentions.n; i++) /* three could be meant: open */
        assert_false(ent_str_is(span(r, &r->mentions.v[i]), "Both sides"));
    ent_arena_free(r->a);
}

static void orders(void **state) {
    (void)state;
    reading *r = read_text("Finland and Sweden remain partners; the former hosted the exercise, the latter sent troops.\n\n"
                           "Northvolt opened a plant. Later the Swedish firm raised money.\n\n"
                           "The WHO warned Brazil. The Court and the Navy were silent.\n",
                           no_opts());
    gives(r, "the former", "FIN");
    gives(r, "the latter", "SWE");
    gives(r, "Swedish firm", "NORTHVOLT");
    ent_arena_free(r->a);
}

static void members(void **state) {
    (void)state;
    ent_actor_opts opts = { .speaker = ENT_S("MRC") };
    reading *r = read_text("Peru, Chile, Bolivia and Ecuador signed.\n\nThe four countries met again.\n", opts);
    gives(r, "The four countries", "PER CHL BOL ECU");
    ent_arena_free(r->a);
    r = read_text("The members decided. The Council agreed.\n", opts);
    gives(r, "The members", "MRC");
    gives(r, "Council", "MRC");
    ent_arena_free(r->a);
}

static void speaker(void **state) {
    (void)state;
    ent_actor_opts opts = { .speaker = ENT_S("NOR") };
    reading *r = read_text("We met India. In relation to India, the two leaders agreed.\n", opts);
    gives(r, "We", "NOR");
    gives(r, "the two leaders", "IND NOR");
    ent_arena_free(r->a);
}

static void compounds(void **state) {
    (void)state;
    reading *r = read_text("Japan-U.S.-ROK talks, Sino-Russian trade, and a US-led force.\n", no_opts());
    gives(r, "Japan-U.S.-ROK", "JPN USA KOR");
    gives(r, "Sino-Russian", "CHN RUS");
    gives(r, "US", "USA");
    ent_arena_free(r->a);
}

/* Never overlapping, in text order, inside the text, whatever comes in. */
static void odd_input(void **state) {
    (void)state;
    static const char *const TEXTS[] = { "x",
                                         "(UN",
                                         "( ) (A) (AB)",
                                         "the the the of of",
                                         "President",
                                         "Mr",
                                         "- Japan - / - UN/EU-US",
                                         "of Japan's of the, President of, for the",
                                         "Sino-",
                                         "Minister of of of Japan's 's",
                                         "()(",
                                         "The former. The latter." };
    for (size_t k = 0; k < sizeof TEXTS / sizeof *TEXTS; k++) {
        reading *r = read_text(TEXTS[k], no_opts());
        uint32_t at = 0;
        for (size_t i = 0; i < r->mentions.n; i++) {
            const ent_mention *m = &r->mentions.v[i];
            assert_true(m->begin >= at && m->end > m->begin && m->end <= r->doc.text.n);
            for (uint32_t j = 0; j < m->actors; j++) assert_true(m->actor[j] < r->mentions.actors);
            at = m->end;
        }
        ent_arena_free(r->a);
    }
}

static void known(void **state) {
    (void)state;
    ent_arena *a = ent_arena_new();
    ent_lexicon *lex;
    ent_actor_tagger *t;
    assert_int_equal(ent_lexicon_open(NULL, a, &lex, NULL), ENT_OK);
    assert_int_equal(ent_actor_open(lex, NULL, a, &t, NULL), ENT_OK);
    size_t n;
    const ent_known_actor *k = ent_actor_known(t, &n);
    assert_true(n > 1000);
    for (size_t i = 1; i < n; i++) assert_true(ent_str_cmp(k[i - 1].actor.id, k[i].actor.id) < 0);
    ent_str place;
    double lat, lon;
    assert_true(ent_actor_place(lex, ENT_S("JPN"), &place, &lat, &lon));
    assert_true(ent_str_is(place, "Tokyo") && lat > 35 && lat < 36 && lon > 139 && lon < 140);
    assert_false(ent_actor_place(lex, ENT_S("NATO"), &place, &lat, &lon));
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(groups),    cmocka_unit_test(places),    cmocka_unit_test(learns),
        cmocka_unit_test(persons),   cmocka_unit_test(told), cmocka_unit_test(refers),    cmocka_unit_test(speaker), cmocka_unit_test(orders), cmocka_unit_test(members),
        cmocka_unit_test(compounds), cmocka_unit_test(odd_input), cmocka_unit_test(known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
