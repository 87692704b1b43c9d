/* Who is where: visits without a verb of visiting; words and shots that go both ways; lists of terror; names told once. */
#include "reading.h"

static void sojourns(void **state) {
    (void)state;
    expect("Visiting French Foreign Minister Hubert Vedrine said in Baku on 10 May 2000 that ties were growing.",
           "CONSULT/visit 2000-05-10 FRA > AZE");
    expect("Prime Minister Shinzo Abe of Japan, in Lima on 10 May 2014 for a conference, ate fish.",
           "CONSULT/visit 2014-05-10 JPN > PER");
    expect("The Norwegian premier, in Oslo on 10 May 2014, ate fish.", "");
    expect("The Norwegian foreign minister is in Lima.", "CONSULT/visit - NOR > PER ongoing");
    expect("The Norwegian foreign minister will be in Lima in May 2014.", "CONSULT/visit 2014-05 NOR > PER planned");
    expect("Norway is in Europe.", "");
}

static void present(void **state) {
    (void)state;
    expect("Kofi Annan is in Liberia in May 2004 and visits Mali.",
           "CONSULT/visit 2004-05 UN > LBR; CONSULT/visit 2004-05 UN > MLI");
}

static void both_ways(void **state) {
    (void)state;
    expect("Chile and Peru traded harsh words in May 2014.", "ACCUSE/disapprove 2014-05 CHL PER");
    expect("Chile and Peru swapped artillery fire in May 2014.", "ASSAULT 2014-05 CHL PER");
    expect("Kenya, Peru and Chile wound up their talks in May 2014.", "CONSULT/multilateral 2014-05 KEN PER CHL");
}

static void terror(void **state) {
    (void)state;
    expect("In May 2014 Norway put Eritrea back on its list of sponsors of terrorism.", "SANCTION/discontinue 2014-05 NOR > ERI");
    expect("In May 2014 Norway took Sudan off its blacklist.", "CONCEDE 2014-05 NOR > SDN");
    expect("An EU court struck Hamas off the list in May 2014.", "CONCEDE 2014-05 EU > HAMAS");
}

static void named_once(void **state) {
    (void)state;
    expect("Aleksandar Zucic of Serbia was late. Mr Zucic flew to Hanoi in May 2014.", "CONSULT/visit 2014-05 SRB > VNM");
    expect("Peru's Zucic was late. Mr Zucic flew to Hanoi in May 2014.", "CONSULT/visit 2014-05 PER > VNM");
    expect("President Kocharian met President Aliev in May 2004.", "CONSULT 2004-05 ARM AZE");
    expect("North and South Korea signed an agreement in May 2004.", "SUPPORT 2004-05 KOR PRK");
    expect("Security Council Secretary Armen Grigoryan of Armenia visited Peru in May 2014.", "CONSULT/visit 2014-05 ARM > PER");
}

static void spelled_out(void **state) {
    (void)state;
    expect("Peru is larger than Chile and Kenya. In May 2014 Iran resumed talks with the four powers (Norway, "
           "Mali, Ghana and Laos).", "CONSULT/multilateral 2014-05 NOR MLI GHA LAO IRN");
}

static void meetings(void **state) {
    (void)state;
    expect("WHO held a meeting on 3 May 2014 on the disease, which has afflicted Guinea and Mali.", "CONSULT 2014-05-03 WHO");
    expect("In Oslo, the Peruvian president called on Bill Clinton on 3 May 1997 to pressure Chile.", "REQUEST 1997-05-03 PER > USA");
    expect("Mr Koizumi and his Chinese counterpart, Zhang Zhaoxing, ate fish. Zhang flew to Hanoi in May 2004.",
           "CONSULT/visit 2004-05 CHN > VNM");
    expect("Deputy Secretary of State Strobe Talbott visited Lithuania in May 2004.", "CONSULT/visit 2004-05 USA > LTU");
    expect("Saudi Crown Prince Mohammed bin Salman was late. In May 2014 Peru met Prince Mohammed.", "CONSULT 2014-05 PER SAU");
}

static void days_of_others(void **state) {
    (void)state;
    expect("It was the first visit by a Turkish president to Armenia since May 2008.", "CONSULT/visit - TUR > ARM");
    expect("On 9 July 2010 Sudan signed the 2008 Global Peace Agreement with Chad.", "SUPPORT 2010-07-09 SDN TCD");
}

static void arms(void **state) {
    (void)state;
    expect("In May 2014 Norway launched an air campaign against the Houthis.", "ASSAULT 2014-05 NOR > HOUTHIS");
    expect("In May 2014 Iran fired missiles at Al Udeid Air Base in Qatar.", "ASSAULT/heavy-weapons 2014-05 IRN > QAT");
    expect("Qatar, which hosts American troops, was silent in May 2014.", "");
    expect("In May 2014 Norway sent home three Cuban agents.", "RETREAT/release 2014-05 NOR > CUB");
}

static void glosses(void **state) {
    (void)state;
    expect("Hopes rose after Morocco and Algeria, Polisario's chief backer, restored relations in May 2014.", "SUPPORT 2014-05 MAR DZA");
    expect("Syria, Iran's only friend, signed an accord with Russia in May 2014.", "SUPPORT 2014-05 SYR RUS");
    expect("Chad and Mali met for the last time in May 2013.", "CONSULT 2013-05 TCD MLI");
}

static void relief(void **state) {
    (void)state;
    expect("Norway sent doctors to Rwanda in May 2014, and UNHCR flew in 40 tonnes of blankets.",
           "AID 2014-05 NOR > RWA; AID 2014-05 UNHCR > RWA");
    expect("Rwanda asked for food in May 2014 for 50,000 refugees from Burundi.", "REQUEST 2014-05 RWA");
    expect("SWAPO has been fighting for Namibia's independence since 1966.", "ASSAULT 1966/.. SWAPO ongoing");
    expect("The MRTA is a group. Peru bombed the attackers in May 1997.", "ASSAULT/aerial 1997-05 PER > MRTA");
}

static void days_before_verbs(void **state) {
    (void)state;
    expect("Peru invaded Chile, and the EU on 3 May 2015 halted sales of weapons to Indonesia.",
           "ASSAULT - PER > CHL; SANCTION/discontinue 2015-05-03 EU > IDN");
    expect("Peru invaded Chile in March 2015; Mali on 3 May 2015 recalled its envoy from Lima.",
           "ASSAULT 2015-03 PER > CHL; SANCTION/withdraw 2015-05-03 MLI > PER");
    expect("Peru met Chile in March 2015 and Mali in May 2015.", "CONSULT 2015-03 PER CHL; CONSULT 2015-05 PER MLI");
}

static void own(void **state) {
    (void)state;
    expect("In May 2023 America restricted American investment in Chinese chips.", "SANCTION/discontinue 2023-05 USA > CHN");
    expect("In May 2023 America banned American exports to China.", "SANCTION/discontinue 2023-05 USA > CHN");
}

static void by_number(void **state) {
    (void)state;
    expect("The three Baltic presidents met in May 2015.", "CONSULT/multilateral 2015-05 EST LTU LVA");
    expect("Five Central American presidents signed an accord in May 2015.", "SUPPORT 2015-05 CRI GTM HND NIC SLV");
    expect("Yemeni fighters drove the Houthis from the port in May 2015.", "ASSAULT 2015-05 YEM > HOUTHIS");
    expect("The prime ministers of India and Pakistan talked on the sidelines in May 2015.", "CONSULT 2015-05 IND PAK");
}

static void who_is_meant(void **state) {
    (void)state;
    expect("The Salvadoran government held talks with the rebels in Mexico in May 2014.", "CONSULT 2014-05 SLV");
    expect("The Norwegian foreign minister met opposition leaders in Caracas in May 2014.", "CONSULT 2014-05 NOR VEN");
    expect("AFP reported on 3 May 2014 that rain fell.", "");
    expect("It was the fruit of secret talks between Cuba and Norway which opened in Canada in June 2013.", "CONSULT 2013-06 CUB NOR");
    expect("The accord crowns talks with Norway that Peru praised in June 2013.", "SUPPORT 2013-06 PER > NOR");
    expect("Leaders of the European Union, meeting in Brussels on 3 May 2014, tightened their sanctions on Russia.",
           "SANCTION/discontinue 2014-05-03 EU > RUS");
    expect("Talks between Israel and Syria broke up on 3 May 2014, U.S. mediator Dennis Ross said.",
           "CONSULT/multilateral 2014-05-03 ISR SYR USA");
    expect("Boko Haram is strong. In June 2014 Chad bombed the group.", "ASSAULT/aerial 2014-06 TCD > BOKOHARAM");
    expect("Peru met Chile in May 2014. In June 2014 Mali toured the countries that Ebola has touched.",
           "CONSULT 2014-05 PER CHL; CONSULT/visit 2014-06 MLI");
    expect("Rwanda appealed on 3 May 2014 for food for some 50,000 refugees from Burundi.", "REQUEST 2014-05-03 RWA");
}

static void kept_out(void **state) {
    (void)state;
    expect("Swiss MP Nick Gugger was denied entry into Azerbaijan in May 2014.", "REJECT 2014-05 AZE > CHE");
    expect("Two Norwegian journalists were refused visas to Iran in May 2014.", "REJECT 2014-05 IRN > NOR");
    expect("The Chilean offer was rejected in May 2014.", "REJECT 2014-05  > CHL");
}

int main(void) {
    const struct CMUnitTest t[] = {
        cmocka_unit_test(sojourns), cmocka_unit_test(present), cmocka_unit_test(both_ways),
        cmocka_unit_test(terror), cmocka_unit_test(named_once), cmocka_unit_test(spelled_out),
        cmocka_unit_test(meetings), cmocka_unit_test(days_of_others), cmocka_unit_test(arms), cmocka_unit_test(glosses), cmocka_unit_test(relief),
        cmocka_unit_test(days_before_verbs), cmocka_unit_test(own), cmocka_unit_test(by_number), cmocka_unit_test(who_is_meant), cmocka_unit_test(kept_out),
    };
    return cmocka_run_group_tests(t, open_taggers, close_taggers);
}
