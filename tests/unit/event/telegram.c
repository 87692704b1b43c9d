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

static void going_on(void **state) {
    (void)state;
    expect("5 May 1994. Border with Peru closed by Chile. Reopened in June 1994.\n\n6 May 1995. Libya bans flights to Malta. The ban was lifted a year later.",
           "SANCTION/discontinue 1994-05-05 CHL > PER; RETREAT/access 1994-06 CHL > PER; SANCTION 1995-05-06 LBY > MLT; RETREAT 1996 LBY > MLT");
    expect("Uganda arrested nine Rwandans in May 1996. They were freed on 3 June 1996.", "COERCE/arrest 1996-05 UGA > RWA; RETREAT/release 1996-06-03 UGA > RWA");
    expect("In May 1996 Turkey shelled Syria. The wounded were released from hospital in June 1996.", "ASSAULT/heavy-weapons 1996-05 TUR > SYR; RETREAT/release 1996-06  > WOUNDED");
    expect("Talks between Chad and Libya opened in May 1996. Three further rounds were held (June and August 1996, Cairo; July 1996, Tunis).",
           "CONSULT 1996-05 TCD LBY; CONSULT 1996-06 TCD LBY; CONSULT 1996-08 TCD LBY; CONSULT 1996-07 TCD LBY");
    expect("Xi Jinping met Vladimir Putin in April 1996. The first round of voting was held in May 1996.", "CONSULT 1996-04 CHN RUS");
    expect("5 April 1994. Quadripartite summit: Angola, Congo, Rwanda and Uganda.\n\n6 May 1994. Rwanda closes its border with Uganda.\n\n"
           "7 June 1994. Fourth quadripartite summit, Kigali.",
           "CONSULT/multilateral 1994-04-05 AGO COG RWA UGA; SANCTION 1994-05-06 RWA > UGA; CONSULT/multilateral 1994-06-07 AGO COG RWA UGA");
}

static void answers(void **state) {
    (void)state;
    expect("Kuwait asked Egypt for troops in May 2001. The request was granted in July 2001.", "REQUEST 2001-05 KWT > EGY; CONCEDE 2001-07 EGY > KWT");
    expect("Kuwait applied to join the EU in May 2001. Candidate status was granted in June 2001.", "REQUEST 2001-05 KWT > EU; SUPPORT 2001-06 EU > KWT");
    expect("Kuwait proposed talks to Iran in May 2001. The offer was turned down in June 2001.", "AGREE 2001-05 KWT > IRN; REJECT 2001-06 IRN > KWT");
    expect("Iraq invaded Kuwait in May 2001. The Security Council condemned it in June 2001.", "ASSAULT 2001-05 IRQ > KWT; ACCUSE/disapprove 2001-06 UNSC > IRQ");
    expect("Chad proclaimed the treaty null in May 2001. Peru rejected that claim in June 2001.", "OTHER 2001-05 TCD; REJECT 2001-06 PER > TCD");
    expect("Chad and Mali signed a protocol in May 2001. Guarantors: Angola, Brazil and Chile. In June 2001 the three guarantors met with Peru.",
           "SUPPORT 2001-05 TCD MLI; CONSULT/multilateral 2001-06 AGO BRA CHL PER");
}

static void of_two(void **state) {
    (void)state;
    expect(HEAD "5 May 1994. Ambassadors recalled.\n\n7 May 1996. Relations broken off.\n\n8 May 1997. Border closed. Reopened in June 1998.",
           "SANCTION/withdraw 1994-05-05 TCD SDN; SANCTION/discontinue 1996-05-07 TCD SDN; SANCTION/discontinue 1997-05-08 TCD SDN; "
           "RETREAT/access 1998-06 TCD SDN");
    expect("In May 1995 Sudanese troops were withdrawn from Chad.", "RETREAT/withdraw 1995-05 SDN > TCD");
    expect("Chad and Mali met in May 2013 for the first time since 2011.", "CONSULT 2013-05 TCD MLI");
}

/* Somebody is somewhere, with no verb; what follows is of the two. */
static void presence(void **state) {
    (void)state;
    expect("4 May 2014. Peru leaves.\n\n5 May 2014. Jan Berg, foreign minister of Norway, in Santiago; talks with the President of Chile; three memoranda signed.",
           "SUPPORT 2014-05-05 NOR CHL; CONSULT 2014-05-05 CHL NOR; CONSULT/visit 2014-05-05 NOR > CHL");
    expect("Foreign Minister of Norway in Oslo, 5 May 2014; a talk.", "");
}

/* Where a tour led: behind a colon, each state with its days; a day alone is of the month before it. */
static void tours(void **state) {
    (void)state;
    expect("Norway's foreign minister toured the region: Chile (26 May 2014), Peru (27th), Chad (29–30).",
           "CONSULT/visit 2014-05-26 NOR > CHL; CONSULT/visit 2014-05-27 NOR > PER; CONSULT/visit 2014-05-29/2014-05-30 NOR > TCD");
}

/* An embassy that is closed is its owner's doing. */
static void legations(void **state) {
    (void)state;
    expect("Chile's embassy in Lima was closed in May 2014.", "SANCTION/discontinue 2014-05 CHL > PER");
    expect("In May 2014 Laos recalled its chargé d'affaires from Lima.", "SANCTION/withdraw 2014-05 LAO > PER");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(tours), cmocka_unit_test(legations), cmocka_unit_test(presence), cmocka_unit_test(headings), cmocka_unit_test(bare_passives), cmocka_unit_test(labels), cmocka_unit_test(going_on),
                                        cmocka_unit_test(answers), cmocka_unit_test(of_two) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
