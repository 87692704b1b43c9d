#include "reading.h"

/* What ministries' yearbooks tell, further: founding, decisions, statements, deals welcomed by those who made them. */

static void founded(void **state) {
    (void)state;
    expect("Peru has supported the Peacebuilding Fund since its establishment in 2006.",
           "SUPPORT 2006/.. PER > PBF ongoing; OTHER 2006 PBF");
    expect("Based on the view that wars go on, and that it is vital to give support in that period, the Peacebuilding Commission (PBC) "
           "was established in 2005.", "OTHER 2005 PBC");
}

static void welcomed(void **state) {
    (void)state;
    expect("The ministers of Peru and Ghana met in June 2014 and welcomed the treaty signed by the two sides in May 2014.",
           "CONSULT 2014-06 PER GHA; SUPPORT 2014-05 PER GHA");
    expect("In May 2014, Peru and Ghana welcomed the agreement in principle reached between the two countries.", "AGREE 2014-05 PER GHA");
}

static void decided(void **state) {
    (void)state;
    expect("In May 2014, Norway decided to participate in the Artemis programme of the United States.", "AGREE 2014-05 NOR USA");
    expect("In 2014 the UN General Assembly decided to convene a special session on oceans in 2016.",
           "CONSULT/multilateral 2016 UNGA planned");
}

static void texts(void **state) {
    (void)state;
    expect("Norway issued a statement that condemned Russia in May 2014.", "ACCUSE/disapprove 2014-05 NOR > RUS");
    expect("The FATF has issued a statement that calls for an end to smuggling by Syria.", "REQUEST - FATF > SYR ongoing");
}

static void lent(void **state) {
    (void)state;
    expect("On 1 May 2014, three Norwegian officers are on duty at the UNMISS headquarters.", "AID 2014-05-01 NOR > UNMISS");
    expect("Norwegian engineers concluded their activities in May 2014.", "RETREAT/withdraw 2014-05 NOR");
    expect("Norway carried out a housing project at refugee camps in Lebanon.", "AID - NOR > LBN");
    expect("Since 2009, Norway has been conducting anti-piracy operations by deploying frigates off the coast of Somalia.",
           "MOBILIZE/troops 2009/.. NOR ongoing");
}

static void meeting_days(void **state) {
    (void)state;
    expect("Norway took part in a meeting hosted by the United States in May 2014, and also joined a joint statement on trade.",
           "SUPPORT 2014-05 NOR USA; CONSULT 2014-05 NOR USA");
    expect("In May 2014, Norway held a preparatory meeting with France ahead of the Third Norway-France Dialogue.",
           "CONSULT 2014-05 FRA NOR; CONSULT - NOR FRA planned");
    expect("The Peru-Ghana Dialogue was held in Lima in May 2014, during which both sides exchanged information on taxes.",
           "CONSULT 2014-05 PER GHA; CONSULT 2014-05 PER GHA");
    expect("The G20 Ministers Meeting was convened in May 2014. The documents adopted at this meeting were annexed to the declaration.",
           "CONSULT 2014-05 G20; SUPPORT 2014-05 G20");
}

static void drafts(void **state) {
    (void)state;
    expect("In the Second Committee of the UN General Assembly in May 2014, Norway and other member states jointly proposed a draft "
           "resolution seeking new rules for space and it was adopted with the support of 150 countries.",
           "SUPPORT 2014-05 NOR; SUPPORT 2014-05 UNGA");
    expect("Ghana submitted a draft resolution on space in May 2014. It was adopted by the UN General Assembly in June 2014.",
           "SUPPORT 2014-05 GHA; SUPPORT 2014-06 UNGA");
    expect("At the UN Security Council in May 2014, Norway and Peru submitted a resolution on Syria, which was adopted unanimously.",
           "SUPPORT 2014-05 NOR PER; SUPPORT 2014-05 UNSC; CONSULT/multilateral 2014-05 UNSC NOR PER");
    expect("In May 2014, the EU reached an agreement on a policy to tighten measures on transfers.", "AGREE 2014-05 EU");
}

static void jointly(void **state) {
    (void)state;
    expect("Norway has supported the initiative jointly promoted by the ADB and the OECD.", "SUPPORT - NOR > ADB OECD; COOPERATE - ADB OECD");
    expect("The authorities of Peru and India exchange information based on the arrangement signed in May 2014.",
           "COOPERATE - PER IND ongoing");
}

static void captions(void **state) {
    (void)state;
    expect("Foreign Minister Lavrov shaking hands with Foreign Minister Bishop of Australia (October 8, 2014, Moscow)",
           "CONSULT 2014-10-08 RUS AUS");
    expect("Norwegian handover of patrol boats to Laos (August 23, 2014)", "AID 2014-08-23 NOR > LAO");
    expect("Peru-Ghana Summit Meeting held with masks on and barriers installed (October 20, 2014, Lima; Photo: Cabinet Office)",
           "CONSULT 2014-10-20 PER GHA");
}

static void one_meeting(void **state) {
    (void)state;
    expect("The Peru-Chile meeting was held in Lima on 5 February 2014 to discuss trade in 2016.", "CONSULT 2014-02-05 PER CHL");
    expect("Peru and Ghana held the ninth round of negotiations of a working group on fish in Lima in May 2014.", "CONSULT 2014-05 PER GHA");
    expect("In 2014, the 50th anniversary of the establishment of ASEAN, it was declared in Lima that tariffs would fall.", "");
}

static void at_home(void **state) {
    (void)state;
    expect("China has made advances in its legal system, such as laws related to data (enforced in January 2014) and a trade law "
           "(enforced in December 2014).", "OTHER 2014-01 CHN; OTHER 2014-12 CHN");
    expect("The Security Strategy of the United States, formulated in 2012, was long. The National Strategy for Technologies, formulated "
           "in October 2014, sought to promote science.", "OTHER 2012 USA; OTHER 2014-10 USA");
    expect("On March 31, 2014, Norway implemented asset freezing measures on three organizations.", "SANCTION/discontinue 2014-03-31 NOR");
    expect("A Group of Governmental Experts was established in 2012. Meetings of the Group were held in January 2014 and attended by "
           "experts from Norway.", "OTHER 2012 GGE; CONSULT 2014-01 GGE NOR");
}

static void beside(void **state) {
    (void)state;
    expect("Norway, as the chair, advanced preparations for hosting the Congress in coordination with UNODC.", "COOPERATE - UNODC NOR");
    expect("Norway built a school in Nepal in May 2014 in cooperation with UNICEF.", "AID 2014-05 NOR > NPL with UNICEF");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(founded), cmocka_unit_test(welcomed), cmocka_unit_test(decided),
                                        cmocka_unit_test(texts), cmocka_unit_test(lent),
                                        cmocka_unit_test(meeting_days), cmocka_unit_test(drafts), cmocka_unit_test(jointly),
                                        cmocka_unit_test(captions), cmocka_unit_test(one_meeting), cmocka_unit_test(at_home),
                                        cmocka_unit_test(beside) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
