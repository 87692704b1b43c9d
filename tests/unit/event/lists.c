#include "reading.h"

/* Lists of those who act or whom an act reaches, where grammar hides them. */

static void places(void **state) {
    (void)state;
    expect("In Cambodia, Laos and Viet Nam, Japan built schools in 2011.", "AID 2011 JPN > KHM LAO VNM");
    expect("In Mali and Niger, France trained soldiers in 2013.", "AID 2013 FRA > MLI NER");
}

static void among(void **state) {
    (void)state;
    expect("Among those who visited Ireland in 2010 were the prime ministers of Malta and Cyprus.", "CONSULT/visit 2010 MLT CYP > IRL");
    expect("Among the guests whom the Austrian President received in May 2010 were the presidents of Ghana and Togo.",
           "CONSULT/visit 2010-05 GHA TGO > AUT");
    expect("Those received by the Pope in 1981 included the foreign ministers of Poland and Ireland.", "CONSULT/visit 1981 POL IRL > VAT");
}

static void journeys(void **state) {
    (void)state;
    expect("A tour of South America in June 2009 took the Spanish King to Chile, Peru and Bolivia.",
           "CONSULT/visit 2009-06 ESP > CHL; CONSULT/visit 2009-06 ESP > PER; CONSULT/visit 2009-06 ESP > BOL");
    expect("The Turkish Foreign Minister left for Africa; the tour took him to Kenya in May 2011.", "CONSULT/visit 2011-05 TUR > KEN");
}

static void second_passive(void **state) {
    (void)state;
    expect("Sudan was bombed by Egypt in May 1990 and attacked again in June 1990.", "ASSAULT/aerial 1990-05 EGY > SDN; ASSAULT 1990-06 EGY > SDN");
    expect("The convention was signed by Ghana in May 2001 and ratified in June 2002.", "SUPPORT 2001-05 GHA; SUPPORT 2002-06 GHA");
    expect("Three Iranian diplomats were arrested by Kenya in May 2001 and deported the following month.",
           "COERCE/arrest 2001-05 KEN > IRN; SANCTION/expel 2001-06 KEN > IRN");
}

static void company(void **state) {
    (void)state;
    expect("A Chilean frigate escorted by ships of Peru and Ecuador sailed through the canal on 7 July 1998.",
           "MOBILIZE/troops 1998-07-07 CHL PER ECU; AID - PER ECU > CHL");
}

static void rounds(void **state) {
    (void)state;
    expect("Norway and Sweden held three rounds of negotiations, two of which took place in May and June 2003.",
           "CONSULT 2003-05 NOR SWE; CONSULT 2003-06 NOR SWE");
    expect("Peru and Chile held four meetings, three of which were held in Lima in March, June and September 2009.",
           "CONSULT 2009-03 PER CHL; CONSULT 2009-06 PER CHL; CONSULT 2009-09 PER CHL");
    expect("Germany and Poland held consultations, which took place in Berlin on 4 May 2009.", "CONSULT 2009-05-04 DEU POL");
}

static void days(void **state) {
    (void)state;
    expect("Chile and Peru met on 3, 5 and 8 May 2003.", "CONSULT 2003-05-03 CHL PER; CONSULT 2003-05-05 CHL PER; CONSULT 2003-05-08 CHL PER");
    expect("Chile and Peru met in January, February and March 2009.",
           "CONSULT 2009-01 CHL PER; CONSULT 2009-02 CHL PER; CONSULT 2009-03 CHL PER");
    expect("The accord was signed by Chad and Sudan, witnessed by Senegal, on 13 March 2008.", "SUPPORT 2008-03-13 TCD SDN with SEN");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(rounds), cmocka_unit_test(days),
                                        cmocka_unit_test(places), cmocka_unit_test(among), cmocka_unit_test(journeys),
                                        cmocka_unit_test(second_passive), cmocka_unit_test(company) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
