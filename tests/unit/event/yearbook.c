#include "reading.h"

/* What ministries' yearbooks tell: forums and their hosts, participles, brackets, who takes part in help. */

static void forums(void **state) {
    (void)state;
    expect("Peru attended the G20 hosted by India in May 2014.", "CONSULT/multilateral 2014-05 PER G20 IND");
    expect("At the EAS hosted by Brunei in May 2014, Chile spoke about the sea.", "CONSULT/multilateral 2014-05 EAS CHL BRN");
    expect("In May 2014, participating ministers of Chile met envoys of Peru.", "CONSULT 2014-05 CHL PER");
}

static void participles(void **state) {
    (void)state;
    expect("The agreement on the conflict in Chad issued in May 2014 by IGAD is short.", "SUPPORT 2014-05 IGAD");
    expect("Under the rules adopted at the G20 held in May 2014, the members report.",
           "SUPPORT 2014-05 G20; CONSULT/multilateral 2014-05 G20");
    expect("At the summit (Dialogue) held in Lima in May 2014, Norway mentioned piracy.", "CONSULT/multilateral 2014-05 NOR");
}

static void helpers(void **state) {
    (void)state;
    expect("Norway works with UNODC to provide training to Peru.", "AID - NOR > PER with UNODC");
    expect("In May 2014 Norway supported Chad's elections by contributing 3 million dollars to UNDP.", "AID 2014-05 NOR > TCD; AID 2014-05 NOR > UNDP");
    expect("Norway received a visit from the president of Peru in May 2014.", "CONSULT/visit 2014-05 PER > NOR");
}

static void refugees(void **state) {
    (void)state;
    expect("Norway helped Syrian refugees in Lebanon and Jordan in May 2014.", "AID 2014-05 NOR > LBN JOR");
    expect("Norway helped Syrian refugees in May 2014.", "AID 2014-05 NOR > SYR");
}

static void chairs(void **state) {
    (void)state;
    expect("The G20 meeting was convened in May 2014 under the Saudi presidency.", "CONSULT 2014-05 G20 SAU");
    expect("Peru and Chile signed the treaty in May 2014 in the presence of the German envoy.", "SUPPORT 2014-05 PER CHL");
}

static void clauses(void **state) {
    (void)state;
    expect("Norway met Peru in May 2014, and in June 2014 the NATO chief of staff, Jan Berg, had paid a visit to Chile.",
           "CONSULT 2014-05 NOR PER; CONSULT/visit 2014-06 NATO > CHL");
    expect("The list grew: in May 2014 Norway met Peru, and Kenya met Chile.", "CONSULT 2014-05 NOR PER; CONSULT 2014-05 KEN CHL");
    expect("Norway ratified the treaty (May 2014), joined the talks with Peru (June 2014) and left.",
           "SUPPORT 2014-05 NOR; CONSULT 2014-06 PER NOR");
    expect("The talks hosted by Peru, Chile and Kenya opened in May 2014.", "CONSULT/multilateral 2014-05 PER CHL KEN");
    expect("The sea is wide. The sky is high. In May 2014 Norway was handed the presidency for 2016 by Peru.", "SUPPORT 2014-05 PER > NOR");
}

static void decisions(void **state) {
    (void)state;
    expect("The sea is wide. The sky is high. In May 2014 Norway decided to extend the mandate.", "OTHER 2014-05 NOR");
    expect("The sea is wide. The sky is high. In May 2014 the G20 decided that the text would follow.", "AGREE 2014-05 G20");
    expect("Norway launched a programme in May 2014.", "OTHER 2014-05 NOR");
}

static void sides(void **state) {
    (void)state;
    expect("Along with Brazil, Chile condemned Peru in May 2014.", "ACCUSE/disapprove 2014-05 CHL BRA > PER");
    expect("Peru thanked Chile for the arrest of Norway's envoy in May 2014.", "SUPPORT 2014-05 PER > CHL");
    expect("The sea is wide. The sky is high. North Korea's nuclear test of May 2014 was condemned by the G20.",
           "ACCUSE/disapprove - G20 > PRK; MOBILIZE/weapons 2014-05 PRK");
    expect("Chile had in December 2014 promised Peru 3 million dollars.", "AGREE 2014-12 CHL > PER");
    expect("Peru met with Chile (Lima, May 2014) and Kenya (June 2014).", "CONSULT 2014-05 PER CHL; CONSULT 2014-06 PER KEN");
}

static void together(void **state) {
    (void)state;
    expect("The talks co-hosted by Peru and Chile in May 2014 were short.", "CONSULT 2014-05 PER CHL");
    expect("The resolution was co-sponsored by Peru and Chile in May 2014.", "SUPPORT 2014-05 PER CHL");
    expect("The conference, jointly hosted by Peru and Chile, met in May 2014.", "CONSULT/multilateral 2014-05 PER CHL");
    expect("The forum was held in May 2014, co-organised by Norway and Peru.", "CONSULT/multilateral 2014-05 NOR PER");
    expect("At the talks, hosted by Peru and Chile in May 2014, reports were read.", "CONSULT 2014-05 PER CHL");
}

static void texts(void **state) {
    (void)state;
    expect("The G20 meeting (in May 2014) was convened online.", "CONSULT 2014-05 G20");
    expect("Peru tabled a draft that the General Assembly passed in May 2014.", "SUPPORT 2014-05 UNGA");
    expect("The Arab League suspended Libya's membership in May 2014.", "SANCTION 2014-05 LAS > LBY");
    expect("The EU imposed sanctions on Belarus in May 2014. Syria was suspended in June 2014. It was late.",
           "SANCTION/discontinue 2014-05 EU > BLR; SANCTION 2014-06 EU > SYR");
    expect("The Proliferation Security Initiative was announced by Peru in May 2014.", "OTHER 2014-05 PER");
    expect("As of May 2014, Norway has trained 800 officers from Peru.", "AID - NOR > PER");
}

#define REPORT "Ministry of Foreign Affairs of Poland\n\nAnnual Report 2014\n\nWe tell what was done. Much was. It is told below.\n\n"

static void speakers(void **state) {
    (void)state;
    expect(REPORT "Relations with Russia were cool. In May 2014 Moscow imposed sanctions. It was a pity.",
           "SANCTION/discontinue 2014-05 RUS > POL");
    expect(REPORT "The talks with the EU were held in May 2014. It took long. Much was said.", "CONSULT 2014-05 EU POL");
    expect(REPORT "The negotiations with the EU were concluded in May 2014. It took long. Much was said.", "AGREE 2014-05 EU POL");
    expect(REPORT "Chile sent a note. In May 2014 Peru and the Republic held talks. It took long.", "CONSULT 2014-05 PER POL");
    expect(REPORT "Photo: The president of Peru and the president of Chile at the ministers' dinner (Lima, May 2014)", "CONSULT 2014-05 PER CHL");
    expect(REPORT "It was a good year. It took long. President Rojas of Peru, on a working visit in May 2014, signed a convention on fish.",
           "SUPPORT 2014-05 PER POL; CONSULT/visit 2014-05 PER > POL");
    expect(REPORT "Agreements were signed with Peru and Chile in May 2014. It took long. Much was said.", "SUPPORT 2014-05 PER POL; SUPPORT 2014-05 CHL POL");
}

/* A release says what it says on its day. */
static void releases(void **state) {
    (void)state;
    expect(REPORT "Lima, 14 June 2014. The minister met the President of Peru. They signed a pact. Poland has promised help to Chad.",
           "CONSULT 2014-06-14 POL PER; SUPPORT 2014-06-14 POL PER; AGREE - POL > TCD");
}

/* The heading names the partner; the title the state whose relations are told, where no ministry speaks. */
static void headings(void **state) {
    (void)state;
    expect(REPORT "KENYA\n\nIt was a good year, said Chad. In May 2014 Poland provided 40 tonnes of grain.", "AID 2014-05 POL > KEN");
    expect(REPORT "Relations with Laos\n\nChad was far. Talks were held in May 2014. It took long.", "CONSULT 2014-05 POL LAO");
    expect("PERU\n\nForeign Relations in 2014\n\nPeru had a good year. So they say.\n\nChile. In May 2014 the two states signed a treaty, said Peru. "
           "Talks with Chile were held in June 2014. They were long.\n\nNorway. Peru was quiet. In July 2014 Norway promised help. It was much.",
           "SUPPORT 2014-05 CHL PER; CONSULT 2014-06 CHL PER; AGREE 2014-07 NOR > PER");
}

/* Guests of the state that speaks. */
static void guests(void **state) {
    (void)state;
    expect(REPORT "It was a good year. It took long. The Foreign Minister of Peru signed a convention on fish in May 2014, and the "
                  "President of Chile a pact on wine (June 2014).", "SUPPORT 2014-06 CHL POL; SUPPORT 2014-05 PER POL");
    expect(REPORT "It was a good year. It took long. The Foreign Minister of Peru signed the Convention on Fish in May 2014.", "SUPPORT 2014-05 PER");
    expect(REPORT "It was a good year. It took long. President Rojas of Peru was the guest of the nation in May 2014, right after the G20.",
           "CONSULT/visit 2014-05 PER > POL");
    expect(REPORT "It was a good year. It took long. The Prime Minister of Estonia, who visited Warsaw in May 2014, thanked the Government.",
           "SUPPORT 2014-05 EST > POL; CONSULT/visit 2014-05 EST > POL");
    expect(REPORT "It was a good year. It took long. Peru lent a ship, and in June 2014 the President thanked that country.",
           "SUPPORT 2014-06 POL > PER");
    expect(REPORT "It was a good year. It took long. After talks in Brussels in May 2014 with the EU, the Prime Minister went home.",
           "CONSULT 2014-05 POL EU");
}

/* What is done together, and who does the same next. */
static void in_turn(void **state) {
    (void)state;
    expect("President Obama visited Berlin in June 2014, and Prime Minister Modi in July 2014.",
           "CONSULT/visit 2014-07 IND > DEU; CONSULT/visit 2014-06 USA > DEU");
    expect("Norway co-financed a dam in Kenya with Peru in May 2014.", "AID 2014-05 NOR PER > KEN");
    expect("The Chilean minister met the Peruvian president in Lima in May 2014, travelled on to Ottawa, and was back soon.",
           "CONSULT 2014-05 CHL PER; CONSULT/visit 2014-05 CHL > CAN");
    expect("An international conference, which was attended by ministers from Kenya and Chad, opened in Lome in May 2014.",
           "CONSULT/multilateral 2014-05 KEN TCD");
    expect("The Gambia took up relations again with Beijing in May 2014.", "SUPPORT 2014-05 GMB CHN");
}

/* Whoever each day is of, and who takes the chair. */
static void own_days(void **state) {
    (void)state;
    expect(REPORT "It was a good year. It took long. An accord on taxes was concluded with Chile in May 2014, one on fish with Peru in June 2014, "
                  "and a third with Chad.", "SUPPORT 2014-05 CHL POL; SUPPORT 2014-06 PER POL; SUPPORT - TCD POL");
    expect("Norway sent troops to Mali in May 2014 and to Chad in June 2014.",
           "MOBILIZE/troops 2014-05 NOR > MLI; MOBILIZE/troops 2014-06 NOR > TCD");
    expect(REPORT "It was a good year. It took long. With Nepal, the Home Secretaries met in Kathmandu in May 2014.", "CONSULT 2014-05 NPL POL");
    expect("India handed the presidency of the G20 to Brazil in May 2014.", "SUPPORT 2014-05 IND > BRA");
    expect("The chair of ASEAN passed from Brunei to Myanmar in May 2014.", "SUPPORT 2014-05 BRN > MMR");
}

static void envoys(void **state) {
    (void)state;
    expect(REPORT "It was a good year. It took long. The Ambassador of Belarus was summoned in May 2014.", "ACCUSE/disapprove 2014-05 POL > BLR");
    expect(REPORT "It was a good year. It took long. The Syrian ambassador was declared persona non grata in May 2014.",
           "SANCTION/expel 2014-05 POL > SYR");
    expect(REPORT "It was a good year. It took long. The envoy of Peru was summoned by the Chilean government in May 2014.",
           "ACCUSE/disapprove 2014-05 CHL > PER");
    expect("Germany took the chair of the G7 from Russia in May 2014.", "SUPPORT 2014-05 RUS > DEU");
}

static void meetings_before(void **state) {
    (void)state;
    expect("The G20 ministers met in October 2014 under the Saudi presidency. The Minister represented Peru at this meeting.",
           "CONSULT 2014-10 G20 SAU; CONSULT/multilateral 2014-10 PER G20 SAU");
    expect("Meetings of ASEAN were held in January 2014 and attended by experts from Norway.", "CONSULT 2014-01 ASEAN NOR");
    expect("A summit of ASEAN opened in Jakarta on 3 May 2014. Kenya and Chad attended.",
           "CONSULT/multilateral 2014-05-03 ASEAN; CONSULT/multilateral 2014-05-03 KEN TCD ASEAN");
    expect("A summit of ASEAN opened in Jakarta on 3 May 2014; Kenya was represented by its foreign minister.",
           "CONSULT/multilateral 2014-05-03 KEN ASEAN; CONSULT/multilateral 2014-05-03 ASEAN");
    expect("Kenya was represented by a lawyer in May 2014.", "");
    expect("With a view to promoting the stability of Somalia, Norway provided 5 million dollars in May 2014.", "AID 2014-05 NOR > SOM");
    expect("Norway helped Kenya to keep the peace by supplying equipment, during the elections held in May 2014.", "AID 2014-05 NOR > KEN");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(forums), cmocka_unit_test(participles), cmocka_unit_test(helpers),
                                        cmocka_unit_test(chairs), cmocka_unit_test(clauses), cmocka_unit_test(decisions),
                                        cmocka_unit_test(sides), cmocka_unit_test(together),
                                        cmocka_unit_test(texts), cmocka_unit_test(speakers), cmocka_unit_test(headings), cmocka_unit_test(releases), cmocka_unit_test(guests), cmocka_unit_test(in_turn), cmocka_unit_test(own_days), cmocka_unit_test(envoys), cmocka_unit_test(refugees),
        cmocka_unit_test(meetings_before) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
