#include "reading.h"

/* Several who take part in one event, told one after the other. */

static void conferences(void **state) {
    (void)state;
    expect("A donor conference was held in Riyadh in March 2016, at which Kuwait and Qatar pledged $10 billion to Yemen.",
           "AGREE 2016-03 KWT QAT > YEM; CONSULT/multilateral 2016-03 KWT QAT");
    expect("At the London summit in May 2015, which Britain and Somalia hosted jointly, Sweden signed an accord with Kenya and "
           "Norway asked Chad for help.",
           "SUPPORT 2015-05 SWE KEN; CONSULT/multilateral 2015-05 GBR SOM SWE NOR; REQUEST 2015-05 NOR > TCD");
}

static void shares(void **state) {
    (void)state;
    expect("Germany gave 3 million euros, France 2 million and Italy 1 million to UNICEF in May 2015.", "AID 2015-05 DEU FRA ITA > UNICEF");
    expect("Japan gave Peru 3 million dollars, Chile 2 million and Bolivia 1 million in May 2015.", "AID 2015-05 JPN > PER CHL BOL");
    expect("Britain sold Kuwait 40 tanks in May 2015, and France 20 missiles a month later.", "COOPERATE 2015-05 GBR > KWT");
    expect("In May 2015 Chile gave 3 million dollars to Haiti and Peru pledged 2 million.", "AID 2015-05 CHL > HTI; AGREE 2015-05 PER");
}

static void followers(void **state) {
    (void)state;
    expect("France recalled its ambassador from Turkey in May 2016, as did Austria in June 2017.",
           "SANCTION/withdraw 2016-05 FRA > TUR; SANCTION 2017-06 AUT > TUR");
    expect("Peru opened its embassy in Accra in 2014 and so did Chile in 2015.", "SUPPORT 2014 PER > GHA; SUPPORT 2015 CHL > GHA");
    expect("Brazil recognised Angola in May 1975, followed in June 1976 by Cuba and Peru.", "SUPPORT 1975-05 BRA > AGO; SUPPORT 1976-06 CUB PER > AGO");
    expect("Spain withdrew its offer to Egypt on 19 July 2015. London did the same the next day.",
           "REJECT 2015-07-19 ESP > EGY; REJECT 2015-07-20 GBR > EGY");
    expect("In May 2015 Spain froze aid to Egypt and urged Italy to follow.", "SANCTION/discontinue 2015-05 ESP > EGY; REQUEST 2015-05 ESP > ITA");
}

static void lists(void **state) {
    (void)state;
    expect("Kenya signed an accord with Chad, Burundi and, later, Rwanda in June 2015.", "SUPPORT 2015-06 KEN TCD BDI RWA");
    expect("In June 2015 Kenya and, after some hesitation, Uganda signed an accord with Chad.", "SUPPORT 2015-06 KEN UGA TCD");
    expect("In June 2015 a treaty was signed between Chad, Niger and Mali on the one hand and France on the other.",
           "SUPPORT 2015-06 TCD NER MLI FRA");
    expect("The ministers of three states (Kenya, Uganda and Chad) met in June 2015.", "CONSULT/multilateral 2015-06 KEN UGA TCD");
    expect("Ten states (Kenya, Uganda and Chad among them) signed a treaty in May 2015.", "SUPPORT 2015-05 KEN UGA TCD");
    expect("Ten states, among them Kenya and Uganda, signed a treaty with Chad in May 2015.", "SUPPORT 2015-05 KEN UGA TCD");
    expect("In June 2015 Kenya agreed with Uganda to lend arms to Chad.", "AGREE 2015-06 KEN UGA with TCD");
}

/* A verb behind an aside goes on with its subject. */
static void asides(void **state) {
    (void)state;
    expect("In June 2015 Peru met Chile and, in Lima, signed a treaty with Ecuador.", "CONSULT 2015-06 PER CHL; SUPPORT 2015-06 PER ECU");
    expect("In May 2015 Peru froze aid to Chile and then, under pressure from Ecuador, expelled a Bolivian envoy.",
           "SANCTION/discontinue 2015-05 PER > CHL; SANCTION/expel 2015-05 PER > BOL");
}

/* A new subject behind "and", with an aside of its own, is no member of the list before. */
static void subjects(void **state) {
    (void)state;
    expect("In May 2015 Peru met Chile and Bolivia, which was angry, recalled its envoy from Ecuador.",
           "CONSULT 2015-05 PER CHL; SANCTION/withdraw 2015-05 BOL > ECU");
    expect("Peru condemned Chile in May 2015, and Bolivia, citing Ecuador, signed a treaty with Spain in June 2015.",
           "ACCUSE/disapprove 2015-05 PER > CHL; SUPPORT 2015-06 BOL ESP");
}

/* Who stands round about it. */
static void apart(void **state) {
    (void)state;
    expect("In May 2015 Peru signed the pact without Chile.", "SUPPORT 2015-05 PER");
    expect("In May 2015 Peru, unlike Chile, signed the pact with Bolivia.", "SUPPORT 2015-05 PER BOL");
    expect("In May 2015 Peru signed the pact with Bolivia despite the misgivings of France.", "SUPPORT 2015-05 PER BOL");
    expect("The African Union met in May 2015 at the request of Egypt and Chad.", "CONSULT 2015-05 AU");
    expect("In May 2015 Peru signed the Lusaka accord with Bolivia.", "SUPPORT 2015-05 PER BOL");
    expect("In May 2015 Libya seized the fields, of which BP had lost half in 2011; it also fined Shell.",
           "COERCE/seize 2015-05 LBY > BP; SANCTION/convict 2015-05 LBY > SHELL");
}

/* What leads in without a comma ends where the subject begins. */
static void fronted(void **state) {
    (void)state;
    expect("In protest Chad recalled its envoy from Niger in May 2015.", "SANCTION/withdraw 2015-05 TCD > NER");
    expect("In a joint statement Chad and Niger condemned Mali in May 2015.", "ACCUSE/disapprove 2015-05 TCD NER > MLI");
    expect("Within hours of the coup Chad's president accused Niger in May 2015.", "ACCUSE/allege 2015-05 TCD > NER");
    expect("In retaliation Russian forces attacked Niger in May 2015.", "ASSAULT 2015-05 RUS > NER");
    expect("In May 2015 the rebel group M23 attacked Rwanda.", "ASSAULT 2015-05 M23 > RWA");
    expect("Under the treaty signed in May 2015 Chad recognised Niger.", "SUPPORT 2015-05 TCD > NER; SUPPORT 2015-05 TCD NER");
}

/* Who is at a meeting, and where it only is. */
static void venues(void **state) {
    (void)state;
    expect("At the Kuwait conference in January 2015 Norway pledged 2 million dollars to Chad.",
           "AGREE 2015-01 NOR > TCD");
    expect("In May 2015 consultations between Japan and Chad took place in Ulaanbaatar.", "CONSULT 2015-05 JPN TCD");
    expect("In May 2015 ministers of Chad and Niger met in Oslo, hosted by Norway.", "CONSULT/multilateral 2015-05 TCD NER NOR");
    expect("In May 2015 talks between Chad and Niger opened at Lomé under Togo's Faure Gnassingbé.",
           "CONSULT/multilateral 2015-05 TCD NER TGO");
    expect("In May 2015 Chad signed an agreement with Niger, witnessed by the presidents of Mali and Togo.",
           "SUPPORT 2015-05 TCD NER with MLI TGO");
}

/* A time may stand between a verb and its preposition; who is asked is not whom the act asked for touches. */
static void towards(void **state) {
    (void)state;
    expect("Peru turned in May 2016 to Uganda for help.", "REQUEST 2016-05 PER > UGA");
    expect("Peru apologised in May 2016 to Uganda for the raid.", "CONCEDE 2016-05 PER > UGA");
    expect("In May 2016 Peru called on Uganda to withdraw its troops from Chad.", "REQUEST 2016-05 PER > UGA");
    expect("Uganda but not Rwanda signed the treaty with Kenya in May 2016.", "SUPPORT 2016-05 UGA KEN");
    expect("Kenya signed the treaty with Uganda but not with Rwanda in May 2016.", "SUPPORT 2016-05 KEN UGA");
    expect("Estonia handed the chair of the Council to Bulgaria on 1 January 2018.", "SUPPORT 2018-01-01 EST > BGR");
}

static void helpers(void **state) {
    (void)state;
    expect("The war between Bolivia and Paraguay ended in June 2015 through the mediation of Argentina and Chile.",
           "ASSAULT 2015-06 BOL PRY; CONSULT 2015-06 ARG CHL");
    expect("With French and German aid Chad expelled Niger's envoy in May 2015.",
           "SANCTION/expel 2015-05 TCD > NER; AID 2015-05 DEU FRA > TCD");
}

static void set_off(void **state) {
    (void)state;
    expect("In May 2016 Norway financed, with Denmark and Chad, a school in Mali.", "AID 2016-05 NOR DNK TCD > MLI");
    expect("In May 2016 Norway, with Denmark and Chad, condemned the coup in Mali.", "ACCUSE/disapprove 2016-05 NOR DNK TCD > MLI");
    expect("Norway protested in Khartoum in May 2016 against the expulsion of two nurses.", "ACCUSE/disapprove 2016-05 NOR > SDN");
}

static void joined(void **state) {
    (void)state;
    expect("In May 2015 Chile joined Peru in condemning Bolivia.", "ACCUSE/disapprove 2015-05 CHL PER > BOL");
    expect("In May 2015 Australia followed New Zealand in barring Huawei.", "SANCTION/discontinue 2015-05 AUS NZL > HUAWEI");
}

static void firms(void **state) {
    (void)state;
    expect("In May 2015 the Commerce Department put Huawei on its Entity List.", "SANCTION/discontinue 2015-05 USA > HUAWEI");
    expect("In June 2018 Brazil's Embraer accepted an offer.", "CONCEDE 2018-06 EMBRAER");
}

static void persons(void **state) {
    (void)state;
    expect("In June 2015 Presidents Kenyatta and Museveni signed a treaty.", "SUPPORT 2015-06 KEN UGA");
    expect("Foreign Ministers Lavrov and Wang met in May 2015.", "CONSULT 2015-05 RUS CHN");
    expect("Messrs Abe and Modi met in May 2015.", "CONSULT 2015-05 JPN IND");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(conferences), cmocka_unit_test(shares), cmocka_unit_test(followers),
                                        cmocka_unit_test(lists), cmocka_unit_test(asides), cmocka_unit_test(persons),
                                        cmocka_unit_test(subjects), cmocka_unit_test(apart), cmocka_unit_test(fronted),
                                        cmocka_unit_test(venues), cmocka_unit_test(towards),
                                        cmocka_unit_test(firms), cmocka_unit_test(helpers),
                                        cmocka_unit_test(set_off), cmocka_unit_test(joined) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
