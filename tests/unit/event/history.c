/* Histories and chronologies: verbs left out, what a text about two leaves out, headlines, places with dates, conditions of nouns. */
#include "reading.h"

static void left_out(void **state) {
    (void)state;
    expect("On 14 May 2010 Ethiopia signed the Cooperative Framework Agreement. Kenya did so five days afterwards and Burundi in February "
           "2011.", "SUPPORT 2010-05-14 ETH; SUPPORT 2011-02 BDI; SUPPORT 2010-05-19 KEN");
    expect("14 May 2010. Ethiopia signs the agreement. Kenya does so in June 2010.", "SUPPORT 2010-05-14 ETH; SUPPORT 2010-06 KEN");
    expect("In November 2009 Peru accused Chile of espionage and recalled its envoy.",
           "ACCUSE/allege 2009-11 PER > CHL; SANCTION/withdraw 2009-11 PER > CHL");
}

static void clauses(void **state) {
    (void)state;
    expect("Bolivia severed ties with Chile in 1962, resumed them in 1975 and severed them again in 1978.",
           "SANCTION/discontinue 1962 BOL > CHL; SUPPORT 1975 BOL CHL; SANCTION/discontinue 1978 BOL > CHL");
    expect("In May 2010 talks between Peru and Ecuador resumed in Geneva.", "CONSULT 2010-05 PER ECU");
    expect("In January 1981 fighting broke out between Peru and Ecuador.", "ASSAULT 1981-01 PER ECU");
    expect("The first Nordic summit brought together at Stockholm, in April 2018, the Prime Ministers of Sweden and Norway.",
           "CONSULT/multilateral 2018-04 SWE NOR");
}

static void places(void **state) {
    (void)state;
    expect("In April 2012 the Mekong Working Group met again in Bangkok (April 2012), Phnom Penh (June 2012) and Vientiane (October 2012).",
           "CONSULT 2012-04 MEKONGWORKINGGROUP; CONSULT 2012-06 MEKONGWORKINGGROUP; CONSULT 2012-10 MEKONGWORKINGGROUP");
    expect("The leaders of India and China met thrice (Qingdao, June 2018; Johannesburg, July 2018).",
           "CONSULT 2018-06 IND CHN; CONSULT 2018-07 IND CHN");
}

static void nouns(void **state) {
    (void)state;
    expect("Conclusion of negotiations between Peru and Chile in May 2014.", "AGREE 2014-05 PER CHL");
    expect("Opening of a Norwegian embassy in Peru in May 2014.", "SUPPORT 2014-05 NOR > PER");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(left_out), cmocka_unit_test(clauses), cmocka_unit_test(places), cmocka_unit_test(nouns),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
