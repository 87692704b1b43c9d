/* Digests of world affairs and pages of aid agencies: bodies called by a word of their name, persons by their number, quarrels of
 * two, sums promised. */
#include "reading.h"

static void called(void **state) {
    (void)state;
    expect("The Asian Development Bank lent Peru 3 million dollars in May 2014. The bank lent Chile 2 million dollars in June 2014.",
           "AID 2014-05 ADB > PER; AID 2014-06 ADB > CHL");
    expect("The International Court of Justice met in May 2014. In June 2014 the court condemned Peru.",
           "CONSULT 2014-05 ICJ; ACCUSE/disapprove 2014-06 ICJ > PER");
    expect("UNICEF sent tents to Mali in May 2014. In June 2014 the agency sent food to Niger.",
           "AID 2014-05 UNICEF > MLI; AID 2014-06 UNICEF > NER");
    expect("Japan's aid agency JICA sent tents to Mali in May 2014. In June 2014 the agency sent food to Niger.",
           "AID 2014-05 JPN > MLI; AID 2014-06 JPN > NER");
}

static void counted(void **state) {
    (void)state;
    expect("Israel arrested two Lebanese fishermen on 3 May 2014. The two were freed on 5 May 2014.",
           "COERCE/arrest 2014-05-03 ISR > LBN; RETREAT/release 2014-05-05  > LBN");
    expect("Peru and Chile met in May 2014. The two signed a treaty in June 2014.",
           "CONSULT 2014-05 PER CHL; SUPPORT 2014-06 PER CHL");
}

static void minister(void **state) {
    (void)state;
    expect("In April 2014 Ireland pledged 15 million euros for Sudan. Minister of State Lenihan gave UNICEF 2 million euros in May 2014.",
           "AGREE 2014-04 IRL > SDN; AID 2014-05 IRL > UNICEF");
    expect("Kasi Shanmugam praised Ireland in June 2012. Trichet praised Spain in July 2010.",
           "SUPPORT 2012-06 SGP > IRL; SUPPORT 2010-07 ECB > ESP");
    expect("Pedro Draghi praised Ireland in June 2014.", "SUPPORT 2014-06  > IRL");
}

static void quarrels(void **state) {
    (void)state;
    expect("Peru and Chile are at loggerheads over fish.", "ACCUSE/disapprove - PER CHL ongoing");
    expect("Peru and Chile quarrelled over fish in May 2014.", "ACCUSE/disapprove 2014-05 PER CHL");
    expect("Thousands of Sudanese fled to Chad in May 2014.", "REQUEST/assist 2014-05 SDN > TCD");
    expect("The visit will be dominated by a NATO summit in Lithuania.", "");
}

static void sums(void **state) {
    (void)state;
    const char *text = "In May 2014 Norway and Denmark held talks in Oslo about aid. Australia will provide $4 million to Ethiopia. "
                       "Peru will provide support to Chile.";
    expect(text, "CONSULT 2014-05 NOR DNK; AGREE - AUS > ETH");
}

static void convoys(void **state) {
    (void)state;
    expect("A UN aid convoy entered Gaza in May 2014.", "AID 2014-05 UN > PSE");
    expect("Aid flights from Japan and Chile landed in Tonga in May 2014.", "AID 2014-05 JPN CHL > TON");
    expect("Planes carrying aid from Norway and Japan reached Tonga in May 2014.", "AID 2014-05 NOR JPN > TON");
    expect("Australia announced a further A$10 million for Fiji in May 2014.", "AGREE 2014-05 AUS > FJI");
}

static void councils(void **state) {
    (void)state;
    expect("The Security Council renewed the mandate of UNAMID in May 2014.", "SUPPORT 2014-05 UNSC UNAMID");
    expect("China advised the United States to act with caution in May 2014.", "REQUEST 2014-05 CHN > USA");
    expect("Members of NATO reject Russia's plan.", "REJECT - NATO > RUS ongoing");
}

static void of_many(void **state) {
    (void)state;
    expect("ETHIOPIA: Kenyan refugees stranded\n\nKenya asked Uganda for help in May 2014.\n\n"
           "An appeal for drought relief for Djibouti failed in June 2014.",
           "REQUEST 2014-05 KEN > UGA"); /* of Ethiopia's refugees: nobody speaks */
    expect("China grew in 2013. China changed, and China's towns changed. China's youth left.\n\nGeorgia met Turkey in May 2014. "
           "A probe by the UN began.\n\nKenya sent troops to Mali in June 2014.\n\nPeru and Chile met in July 2014.\n\n"
           "Denmark pledged 3 million dollars in August 2014.",
           "CONSULT 2014-05 GEO TUR; MOBILIZE/troops 2014-06 KEN > MLI; CONSULT 2014-07 PER CHL; AGREE 2014-08 DNK");
}

static void wires(void **state) {
    (void)state;
    expect("American drones killed nine people in Pakistan in May 2014.", "ASSAULT 2014-05 USA > PAK");
    expect("North Korea test-fired two missiles on 3 May 2014.", "MOBILIZE/weapons 2014-05-03 PRK");
    expect("Russia banned imports of Georgian wine in May 2014.", "SANCTION/discontinue 2014-05 RUS > GEO");
    expect("Chinese soldiers fired on an Indian patrol in May 2014.", "ASSAULT/firearms 2014-05 CHN > IND");
    expect("Yemen released 176 suspected al-Qaida members in May 2014.", "RETREAT/release 2014-05 YEM > ALQAEDA");
    expect("Belarus refused entry to two Poles in May 2014. The EU protested.", "REJECT 2014-05 BLR > POL; ACCUSE/disapprove - EU > BLR");
    expect("KINSHASA: Rwandan troops left the Congo in May 2014.", "RETREAT/withdraw 2014-05 RWA > COD");
    expect("Angola and Congo met in Brazzaville in May 2014.", "CONSULT 2014-05 AGO COG");
    expect("WFP delivered food donated by Russia to Kyrgyzstan in July 2014.", "AID 2014-07 WFP > KGZ; AID 2014-07 RUS > KGZ");
}

static void sentences(void **state) {
    (void)state;
    expect("Peru, a country hit by floods, asked Chile for help in May 2014.", "REQUEST 2014-05 PER > CHL");
    expect("Russia and Iran, two parties deeply involved in the war, met on 3 May 2014.", "CONSULT 2014-05-03 RUS IRN");
    expect("Envoys of Thailand and Laos, states which lie on the river, met in May 2014.", "CONSULT 2014-05 THA LAO");
    expect("The raid led Kenya and Uganda to recall their envoys from Peru in May 2014.", "SANCTION/withdraw 2014-05 KEN UGA > PER");
    expect("UNHCR and Angola will on 3 May 2014 sign an agreement.", "SUPPORT 2014-05-03 UNHCR AGO planned");
    expect("Norway warned Peru in May 2014. In June 2014 rain fell in Mali, and tents were sent to the country.",
           "THREATEN 2014-05 NOR > PER; AID 2014-06  > MLI");
    expect("Russia and Venezuela launched a joint company in May 2014.", "COOPERATE 2014-05 RUS VEN");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(called), cmocka_unit_test(counted), cmocka_unit_test(minister),
                                        cmocka_unit_test(quarrels), cmocka_unit_test(sums),
                                        cmocka_unit_test(convoys), cmocka_unit_test(councils), cmocka_unit_test(of_many),
                                        cmocka_unit_test(wires), cmocka_unit_test(sentences) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
