/* Parties that stand further away: the traveller, the person, the last of a list, who followed, whose noun has two verbs. */
#include "reading.h"

static void persons(void **state) {
    (void)state;
    expect("The President of France met the Chancellor of Germany in May 2014. In June 2014 he travelled to Kenya.",
           "CONSULT 2014-05 FRA DEU; CONSULT/visit 2014-06 FRA > KEN");
    expect("The President of Peru is ill. In May 2014 Chile congratulated her.", "SUPPORT 2014-05 CHL > PER");
    expect("The President of Peru met the Chancellor of Germany in May 2014. His government recognised Kosovo in June 2014.",
           "CONSULT 2014-05 PER DEU; SUPPORT 2014-06 PER > XKX");
}

static void lists(void **state) {
    (void)state;
    expect("Japan and Norway gave $1 million to the World Food Programme (WFP) and UNICEF in May 2003.",
           "AID 2003-05 JPN NOR > WFP UNICEF");
    expect("In May 2003 the President of Peru took part with President Lula of Brazil in a summit at Lima.",
           "CONSULT/multilateral 2003-05 PER BRA");
}

static void subjects(void **state) {
    (void)state;
    expect("Three million children were at risk, and the ADB and the EU called on Chad in May 2014 to act.",
           "REQUEST 2014-05 ADB EU > TCD");
    expect("At the conference on 11 May 2017, which Chad and Niger hosted, rain fell.", "CONSULT/multilateral 2017-05-11 TCD NER");
    expect("In May 2014 the Chinese Red Cross gave Nepal 10,000 tents.", "AID 2014-05 CHINESEREDCROSS > NPL");
}

static void title(void **state) {
    (void)state;
    expect("Relief for Nepal\n\nNepal was poor, and Nepal was hungry. Peru gave 3 million dollars in May 2014.", "AID 2014-05 PER > NPL");
}

static void again(void **state) {
    (void)state;
    expect("The talks between Chad and Niger were held in May 2014 and resumed in June 2014.",
           "CONSULT 2014-05 TCD NER; CONSULT 2014-06 TCD NER");
    expect("Kenya signed an agreement with Norway in December 2010, and Mali followed in February 2011.",
           "SUPPORT 2010-12 KEN NOR; SUPPORT 2011-02 MLI NOR");
}

static void demands(void **state) {
    (void)state;
    expect("The ministry of Chile ordered Peru in October 2014 to recall 25,000 cars.", "REQUEST 2014-10 CHL > PER");
    expect("In May 2014 China blocked, for the third time, a request by Chile.", "REJECT 2014-05 CHN > CHL");
}

static void answers(void **state) {
    (void)state;
    expect("In May 2019 Chile called on Peru to open the border, an appeal that Peru rejected in June 2019.",
           "REQUEST 2019-05 CHL > PER; REJECT 2019-06 PER > CHL");
    expect("Norway told Chile on 21 October 2018 that it would not renew the annexes.", "REJECT 2018-10-21 NOR > CHL");
    expect("France and Chad agreed on a loan in May 2014; Germany and Mali did so in June 2014.",
           "AGREE 2014-05 FRA TCD; AGREE 2014-06 DEU MLI");
}

static void gifts(void **state) {
    (void)state;
    expect("A further $4 million, shared among UNICEF and UNDP, was released by Norway in May 2003.", "AID 2003-05 NOR > UNICEF UNDP");
    expect("Kenya opened nineteen schools in May 2014 with Norway's assistance.", "AID 2014-05 NOR > KEN");
}

static void shares(void **state) {
    (void)state;
    expect("Toyota took a stake of Renault in May 2014.", "COOPERATE 2014-05 TOYOTA > RENAULT");
}

static void deeds(void **state) {
    (void)state;
    expect("Chile expelled the Peruvian ambassador on 4 May 2014; Norway and Iceland condemned the move on 6 May 2014.",
           "SANCTION/expel 2014-05-04 CHL > PER; ACCUSE/disapprove 2014-05-06 NOR ISL > CHL");
    expect("Kenya and Mali recalled their envoys to France and Spain in May 2014.", "SANCTION/withdraw 2014-05 KEN MLI > FRA ESP");
    expect("Peru called its envoy to Chile home in May 2014.", "SANCTION/withdraw 2014-05 PER > CHL");
    expect("The Peruvian ambassador in Santiago was summoned in May 2014.", "ACCUSE/disapprove 2014-05 CHL > PER");
}

static void allies(void **state) {
    (void)state;
    expect("Norway, together with Iceland and the EU, condemned Iran in May 2014.", "ACCUSE/disapprove 2014-05 NOR ISL EU > IRN");
    expect("Acting jointly with Chile, Peru condemned Iran in May 2014.", "ACCUSE/disapprove 2014-05 PER CHL > IRN");
    expect("Norway joined Iceland in condemning Iran in May 2014.", "ACCUSE/disapprove 2014-05 NOR ISL > IRN");
    expect("Kenya, joined by Uganda, condemned Iran in May 2014.", "ACCUSE/disapprove 2014-05 KEN UGA > IRN");
    expect("Norway launched a fund in May 2014.", "OTHER 2014-05 NOR");
}

/* Who did it is told with the one before, or by the noun that is answered. */
static void doers(void **state) {
    (void)state;
    expect("France expelled six Russian diplomats in May 2014; three Syrians were also expelled.",
           "SANCTION/expel 2014-05 FRA > RUS; SANCTION/expel 2014-05 FRA > SYR");
    expect("Peru attacked Chile in May 2014; a Kenyan was arrested in June 2014.",
           "ASSAULT 2014-05 PER > CHL; COERCE/arrest 2014-06  > KEN");
    expect("Peru attacked Chile on 4 May 2014. Chile asked Brazil for help on 5 May 2014. On 6 May 2014 Kenya condemned the raid.",
           "ASSAULT 2014-05-04 PER > CHL; REQUEST 2014-05-05 CHL > BRA; ACCUSE/disapprove 2014-05-06 KEN > PER");
    expect("Peru and Chile signed a treaty on 8 August 2014 at a meeting chaired by Kenya.",
           "SUPPORT 2014-08-08 PER CHL; CONSULT/multilateral 2014-08-08 KEN PER CHL");
    expect("Brazil came to Kenya's help in May 2014.", "AID 2014-05 BRA > KEN");
}

/* What a list is made up of, and where it ends. */
static void members(void **state) {
    (void)state;
    expect("Iran and three powers \xE2\x80\x93 Peru, Chile and Kenya \xE2\x80\x93 held talks in May 2014.", "CONSULT/multilateral 2014-05 IRN PER CHL KEN");
    expect("Iran held talks with three powers, Peru, Chile and Kenya, in May 2014.", "CONSULT/multilateral 2014-05 PER CHL KEN IRN");
    expect("The accord was signed in May 2014 by Peru, Chile and what is now Kenya.", "SUPPORT 2014-05 PER CHL");
}

/* Storms attack nobody; relief without a receiver is for those they struck. */
static void relief(void **state) {
    (void)state;
    expect("Typhoon Haiyan struck Peru on 8 November 2013.", "");
    expect("An earthquake killed 200 people in Peru on 25 April 2015, and on 26 April 2015 Norway sent rescuers.", "AID 2015-04-26 NOR > PER");
    expect("After Cyclone Idai hit Kenya, Uganda and Chad, in May 2014 Norway sent tents.", "AID 2014-05 NOR > KEN UGA TCD");
    expect("Norway financed a clinic in Peru together with Chile and Brazil in May 2014.", "AID 2014-05 NOR CHL BRA > PER");
    expect("Kenya was lent 20 million dollars by China in May 2014, Uganda 30 million and Chad 5 million.",
           "AID 2014-05 CHN > UGA; AID 2014-05 CHN > TCD; AID 2014-05 CHN > KEN");
}

/* Who receives, who is brought together, who acts behind an aside. */
static void receivers(void **state) {
    (void)state;
    expect("The United States gave Ukraine tanks in May 2014.", "AID 2014-05 USA > UKR");
    expect("Libya sold Tehran missiles in May 2014.", "COOPERATE 2014-05 LBY > IRN");
    expect("France gave French tanks to Chad in May 2014.", "AID 2014-05 FRA > TCD");
    expect("Norway brought Peru and Chile together in May 2014.", "CONSULT/third-party 2014-05 NOR PER CHL");
    expect("Tokyo, ill at ease, rejected the Chinese offer in May 2014.", "REJECT 2014-05 JPN > CHN");
    expect("Peru recognised the frontier of 1975 with Chile in May 2014.", "SUPPORT 2014-05 PER > CHL");
    expect("Kenya broke off relations with Chad when Peru attacked Chile in May 2014.",
           "SANCTION/discontinue 2014-05 KEN > TCD; ASSAULT 2014-05 PER > CHL");
}

static void put_out(void **state) {
    (void)state;
    expect("Mali ordered German troops out of Bamako in May 2014.", "SANCTION/expel 2014-05 MLI > DEU");
    expect("The World Bank suspended Uganda's new loans in August 2023.", "SANCTION/discontinue 2023-08 WORLDBANK > UGA");
    expect("Russian instructors arrived in Niger in April 2014.", "AID 2014-04 RUS > NER");
    expect("Talks between Sudan and Chad sponsored by Kenya took place in May 2014.", "CONSULT/multilateral 2014-05 SDN TCD KEN");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(persons), cmocka_unit_test(lists), cmocka_unit_test(again), cmocka_unit_test(demands),
        cmocka_unit_test(answers), cmocka_unit_test(gifts), cmocka_unit_test(shares), cmocka_unit_test(deeds),
        cmocka_unit_test(subjects), cmocka_unit_test(title), cmocka_unit_test(allies),
        cmocka_unit_test(doers), cmocka_unit_test(members), cmocka_unit_test(relief), cmocka_unit_test(receivers), cmocka_unit_test(put_out),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
