/* The telegraphic style of chronologies: dates as headings, passives without their auxiliary, places as labels. */
#include "reading.h"

#define HEAD "Chad and Sudan: a chronology\n\nOn Chad and Sudan. Chad and Sudan, Sudan and Chad, 1990 to 1999.\n\n"

static void headings(void **state) {
    (void)state;
    expect("Notes\n\nMay 6, 1997\nChad attacked Niger.\n\nOctober 3 and 15, 1998\nTalks between Chad and Niger.\n\n"
           "March 3, 1999, Paris\nPeru attacked Chile.\n\n1999\nFrance attacked Mali.",
           "ASSAULT 1997-05-06 TCD > NER; CONSULT 1998-10-03 TCD NER; CONSULT 1998-10-15 TCD NER; ASSAULT 1999-03-03 PER > CHL; "
           "ASSAULT 1999 FRA > MLI");
}

static void bare_passives(void **state) {
    (void)state;
    expect(HEAD "5 May 1994. Troops pulled back.\n\n6 May 1995. Ambassador of Sudan called home.\n\n7 May 1996. Case filed against Chad by Sudan.",
                  "RETREAT/withdraw 1994-05-05 TCD SDN; ACCUSE 1996-05-07 SDN > TCD");
}

static void labels(void **state) {
    (void)state;
    expect("Notes\n\nFor quick use, with the day first. Places as they were called at the time.\n\nDate\tPlace\tWhat\n\n8 Jan 2020\tKampala\tNine Rwandans released.\n\n9 Jan 2020\tKinshasa\tQuadripartite summit: Angola, Chad, Mali and Niger.",
                  "RETREAT/release 2020-01-08 UGA > RWA; CONSULT/multilateral 2020-01-09 AGO TCD MLI NER");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(headings), cmocka_unit_test(bare_passives), cmocka_unit_test(labels) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
