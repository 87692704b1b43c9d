#include "reading.h"

/* What an act is made up of: including, such as, through; and what a deal, a satellite, soldiers go to. */

static void examples(void **state) {
    (void)state;
    expect("Norway also made headway in fisheries, including the signing of an accord with Greenland in May 2012.",
           "SUPPORT 2012-05 GRL NOR");
    expect("Turkey has widened its role, including the dispatch of a field hospital to Somalia in June 2011.",
           "AID 2011-06 TUR > SOM");
    expect("Germany intensified its efforts, such as the provision of equipment to Niger in 2018.", "AID 2018 DEU > NER");
}

static void deals(void **state) {
    (void)state;
    expect("France signed a contract on the delivery of submarines to Australia in April 2016.", "SUPPORT 2016-04 FRA AUS");
    expect("The deal for the sale of aircraft to Iraq was concluded by the Czech Republic in 2014.", "SUPPORT 2014 IRQ CZE");
    expect("Italy won an order for the delivery of frigates to Egypt in June 2020.", "SUPPORT 2020-06 ITA EGY");
}

static void missions(void **state) {
    (void)state;
    expect("The MFO, which is stationed in Egypt, received 200 soldiers from Fiji in 2013.", "AID 2013 FJI > MFO");
    expect("Ethiopian troops were deployed in Somalia from 2012 to 2017.", "MOBILIZE/troops 2012/2017 ETH > SOM");
    expect("In 2014 the OECD carried out a peer review of Switzerland.", "OTHER 2014 OECD > CHE");
    expect("The IMF assessed the economy of Ghana in March 2015.", "OTHER 2015-03 IMF > GHA");
}

static void told(void **state) {
    (void)state;
    expect("Peru and Chile held talks on 3 May 2014, after which a joint communique was issued.", "SUPPORT 2014-05-03 PER CHL; CONSULT 2014-05-03 PER CHL");
    expect("The presidents of Peru and Chile met on 3 May 2014; a joint declaration was adopted.", "CONSULT 2014-05-03 PER CHL; SUPPORT 2014-05-03 PER CHL");
    expect("At the talks held on July 25, 2014, Peru and Chile conferred on trade, and 14 documents were signed.",
           "CONSULT 2014-07-25 PER CHL; SUPPORT 2014-07-25 PER CHL; CONSULT 2014-07-25 PER CHL");
    expect("Peru, which had lost the war, and Chile signed a treaty in October 1883.", "SUPPORT 1883-10 PER CHL");
}

static void adjectives(void **state) {
    (void)state;
    expect("In May 2018 Peru and Chile held a frank, friendly meeting.", "CONSULT 2018-05 PER CHL");
    expect("In May 2018 Peru gave a new, modern hospital to Haiti.", "AID 2018-05 PER > HTI");
    expect("In May 2018 Peru gave Haiti a bridge, water pumps and tents.", "AID 2018-05 PER > HTI");
    expect("In May 2018 Peru provided maps to Haiti.", "AID 2018-05 PER > HTI");
    expect("In May 2018 Peru attended the Manama Forum (Bahrain).", "CONSULT/multilateral 2018-05 PER");
}

static void hosts(void **state) {
    (void)state;
    expect("The event was hosted by Peru and Chile in May 2018.", "CONSULT/multilateral 2018-05 PER CHL");
    expect("Chile hosted a delegation from Peru in May 2018.", "CONSULT/visit 2018-05 PER > CHL");
    expect("In May 2018 the USA accused Russia of meddling in the 2016 vote.", "ACCUSE/allege 2018-05 USA > RUS");
}

static void behind(void **state) {
    (void)state;
    expect("Three states recognised Chad in May 2005: Peru, Chile and Bolivia.", "SUPPORT 2005-05 PER CHL BOL > TCD");
    expect("By the Treaty of Lima (3 May 1866) Peru ceded Arica to Chile.", "RETREAT/release 1866-05-03 PER > CHL");
    expect("A Chilean force landed at Arica, in Peru, in May 1866.", "MOBILIZE/troops 1866-05 CHL > PER");
}

static void recipients(void **state) {
    (void)state;
    expect("The committee recognised Chad in May 2005.", "SUPPORT 2005-05  > TCD");
    expect("Scholarships were awarded to 20 students from Nepal by Finland in 2012.", "AID 2012 FIN > NPL");
    expect("An Egyptian plane with 10 tonnes of medicine landed in Gaza on 5 May 2012.", "AID 2012-05-05 EGY > PSE");
    expect("In 2020, Japan supported the return of foreigners through a contribution to the IOM.",
           "SUPPORT 2020 JPN > IOM; AID 2020 JPN > IOM");
}

static void nations(void **state) {
    (void)state;
    expect("Iran and Iraq fought in Basra in May 1980.\n\nOn 28 September 1980 the UN Security Council called on both nations to stop.\n\n"
           "Iran attacked Iraq in June 1981. Iraq shelled Iran in July 1981. Iran bombed Iraq in May 1982.",
           "ASSAULT 1980-05 IRN IRQ; REQUEST 1980-09-28 UNSC > IRQ IRN; ASSAULT 1981-06 IRN > IRQ; ASSAULT/heavy-weapons 1981-07 IRQ > IRN; "
           "ASSAULT/aerial 1982-05 IRN > IRQ");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(examples), cmocka_unit_test(deals), cmocka_unit_test(missions), cmocka_unit_test(told), cmocka_unit_test(adjectives),
                                        cmocka_unit_test(nations), cmocka_unit_test(hosts), cmocka_unit_test(behind), cmocka_unit_test(recipients) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
