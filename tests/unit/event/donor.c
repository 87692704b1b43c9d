/* A donor's report: what nobody is said to have done it has done itself, for whom the sentence begins with. */
#define SPEAKER "NOR"
#include "reading.h"

static void done_to_us(void **state) {
    (void)state;
    expect("Kenya. Norway's request for extradition was refused in May 2014.", "REJECT 2014-05 KEN > NOR");
    expect("Kenya. The Norwegian vessel Nordic was seized in May 2014.", "COERCE/seize 2014-05 KEN > NOR");
    expect("Kenya. The Government expressed its condolences in May 2014.", "SUPPORT 2014-05 NOR > KEN");
}

static void unsaid(void **state) {
    (void)state;
    expect("Money was made available to Chad in May 2014.", "AID 2014-05 NOR > TCD");
    expect("In Niger all advisers were withdrawn on 16 May 2014.", "RETREAT/withdraw 2014-05-16 NOR > NER");
    expect("In July 2014 support to Chad was cut by half.", "SANCTION/discontinue 2014-07 NOR > TCD");
    expect("The Global Fund was promised 3 million kroner in May 2014.", "AGREE 2014-05 NOR > GLOBALFUND");
}

static void works(void **state) {
    (void)state;
    expect("China built a stadium for Zambia in 2013.", "AID 2013 CHN > ZMB");
    expect("In May 2014 a field hospital was flown to Chad.", "AID 2014-05 NOR > TCD");
    expect("Norway forgave Myanmar 3 million kroner in January 2013.", "AID 2013-01 NOR > MMR");
}

static void jointly(void **state) {
    (void)state;
    expect("Together with Denmark we financed schools in Mali in May 2014.", "AID 2014-05 NOR DNK > MLI");
    expect("Burundi was warned in December 2014.", "THREATEN 2014-12 NOR > BDI");
    expect("Norway mobilised 3 million dollars for Chad in May 2014.", "AID 2014-05 NOR > TCD");
}

static void ministry(void **state) {
    (void)state;
    expect("Chile's president paid a state visit in October 2014.", "CONSULT/visit 2014-10 CHL > NOR");
    expect("A meeting with Denmark and Sweden took place in August 2014.", "CONSULT/multilateral 2014-08 DNK SWE NOR");
    expect("The embassy in Luanda was closed in June 2014.", "SANCTION/discontinue 2014-06 NOR > AGO");
    expect("On 5 May 2014 twenty soldiers were sent to Lebanon.", "MOBILIZE/troops 2014-05-05 NOR > LBN");
}

static void ways_of_giving(void **state) {
    (void)state;
    expect("In May 2014 Denmark dug wells in Malawi.", "AID 2014-05 DNK > MWI");
    expect("In May 2014 Denmark set aside 3 million kroner for Malawi.", "AGREE 2014-05 DNK > MWI");
    expect("In May 2014 the European Union observed the elections in Malawi.", "AID 2014-05 EU > MWI");
    expect("In May 2014 Denmark covered half the cost of Malawi's census.", "AID 2014-05 DNK > MWI");
}

static void guests_of_the_topic(void **state) {
    (void)state;
    expect("In Senegal, Foreign Minister Kaba visited Norway in May 2014.", "CONSULT/visit 2014-05 SEN > NOR");
    expect("With regard to Ghana, the decision was taken in October 2014 to build a port.", "OTHER 2014-10 GHA");
    expect("Regarding Haiti, Norway provided food worth 3 million kroner through WFP in June 2014.", "AID 2014-06 NOR > HTI with WFP");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(unsaid), cmocka_unit_test(done_to_us), cmocka_unit_test(works),
                                        cmocka_unit_test(jointly), cmocka_unit_test(ministry), cmocka_unit_test(ways_of_giving), cmocka_unit_test(guests_of_the_topic) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
