/* What is said once of several: verbs left out, objects shared, sides told by how a thing came about. */
#include "reading.h"

static void remnants(void **state) {
    (void)state;
    expect("In May 2015 Norway expelled two Russian diplomats, Denmark three and Latvia one.",
           "SANCTION/expel 2015-05 DNK > RUS; SANCTION/expel 2015-05 LVA > RUS; SANCTION/expel 2015-05 NOR > RUS");
    expect("In May 2015 Norway gave Malawi 40 million kroner, Zambia 30 million and Kenya 20 million.",
           "AID 2015-05 NOR > MWI ZMB KEN");
    expect("In May 2015 Norway gave Malawi and Kenya 3 million kroner.", "AID 2015-05 NOR > MWI KEN");
    expect("In May 2015 Brazil signed an accord with Peru, Chile a treaty with Bolivia.", "SUPPORT 2015-05 CHL BOL; SUPPORT 2015-05 BRA PER");
    expect("On 3 May 2015 China, a buyer of oil, and Russia, a seller, met in Sochi.", "CONSULT 2015-05-03 RUS CHN");
}

static void echoes(void **state) {
    (void)state;
    expect("Ghana recalled its ambassador from Paris on 3 March 2015, as did Togo.",
           "SANCTION/withdraw 2015-03-03 GHA > FRA; SANCTION 2015-03-03 TGO > FRA");
    expect("Chad signed a treaty with Niger in May 2015, and so did Mali.", "SUPPORT 2015-05 TCD NER; SUPPORT 2015-05 MLI NER");
    expect("Ghana, like Togo, recalled its ambassador from Paris in March 2015.", "SANCTION/withdraw 2015-03 GHA TGO > FRA");
    expect("Peru took its grievance to Geneva in March 1920, so did Bolivia.", "ACCUSE/allege 1920-03 PER; ACCUSE 1920-03 BOL");
}

static void shared(void **state) {
    (void)state;
    expect("Canada criticised and later sanctioned Belarus in June 2015.", "ACCUSE/disapprove 2015-06 CAN > BLR; SANCTION/discontinue 2015-06 CAN > BLR");
    expect("Two Ethiopians were detained and deported by Kenya in May 2015.", "COERCE/arrest 2015-05 KEN > ETH; COERCE/deport 2015-05 KEN > ETH");
    expect("In May 2015 Kenya detained, tried and deported two Ethiopians.", "COERCE/arrest 2015-05 KEN > ETH; COERCE/deport 2015-05 KEN > ETH");
}

static void shifted(void **state) {
    (void)state;
    expect("In May 2015 Armenia returned to Azerbaijan the bodies of ten soldiers.", "RETREAT/release 2015-05 ARM > AZE");
    expect("In May 2015 Kenya concluded with Uganda and Rwanda a customs pact.", "SUPPORT 2015-05 KEN UGA RWA");
}

static void undone(void **state) {
    (void)state;
    expect("The embargo that the EU had imposed on Belarus in 2004 was lifted in March 2015.", "RETREAT 2015-03 EU > BLR; SANCTION/discontinue 2004 EU > BLR");
    expect("Sanctions on Belarus, imposed by the EU in 2004, were lifted in March 2015.", "RETREAT 2015-03 EU > BLR; SANCTION/discontinue 2004 EU > BLR");
    expect("Fifteen British sailors captured by Iran were freed in April 2015.", "RETREAT/release 2015-04 IRN > GBR");
    expect("The offer that Israel had made to Egypt was rejected in May 2015.", "REJECT 2015-05 EGY > ISR");
    expect("Bolivia denounced in May 2015 the treaty that Chile had signed with Peru in 1929.",
           "SANCTION/withdraw 2015-05 BOL > CHL PER; SUPPORT 1929 CHL PER");
    expect("Japan's grant of 3 billion yen to Laos was signed in May 2015.", "SUPPORT 2015-05 JPN LAO");
}

static void said(void **state) {
    (void)state;
    expect("Japan told China on 3 May 2016 that it would send rice.", "AGREE 2016-05-03 JPN > CHN");
    expect("Kenya accused Somalia of piracy on 3 May 2016; it also recalled its ambassador.",
           "ACCUSE/allege 2016-05-03 KEN > SOM; SANCTION/withdraw 2016-05-03 KEN > SOM");
    expect("Poland said on 9 June 2016 it would send medical supplies to Ukraine.", "AGREE 2016-06-09 POL > UKR");
}

static void dealt_out(void **state) {
    (void)state;
    expect("An Austrian ultimatum was handed to Serbia on 23 July 1914.", "THREATEN 1914-07-23 AUT > SRB");
    expect("In May 2015 Chile sent Peru an invitation to talks.", "AGREE 2015-05 CHL > PER");
    expect("In June 2014 Mosul fell to the Islamic State.", "ASSAULT 2014-06 ISIL > IRQ");
    expect("Huawei was shut out of Sweden's networks in October 2020.", "SANCTION/discontinue 2020-10 SWE > HUAWEI");
    expect("Bharat Biotech lost its Brazilian contract in July 2021.", "SANCTION/discontinue 2021-07 BRA > BHARATBIOTECH");
}

static void stationed(void **state) {
    (void)state;
    expect("After the coup of April 2012 in Guinea-Bissau, ECOWAS sent troops there.", "MOBILIZE/troops 2012-04 ECOWAS > GNB");
    expect("Between 2006 and 2009 Ethiopia kept troops in Somalia.", "MOBILIZE/troops 2006/2009 ETH > SOM");
    expect("In August 2017 China opened a base in Djibouti.", "MOBILIZE/troops 2017-08 CHN > DJI");
    expect("Twenty Georgian officers were trained in Germany in May 2014.", "AID 2014-05 DEU > GEO");
    expect("In May 2014 houses were built in Gaza with money from Norway.", "AID 2014-05 NOR > PSE");
    expect("The European Union stopped paying Burundi's soldiers in January 2016.", "SANCTION 2016-01 EU > BDI");
}

static void answers(void **state) {
    (void)state;
    expect("In May 2010 Japan met Laos and lent it 3 million dollars in June 2010.", "CONSULT 2010-05 JPN LAO; AID 2010-06 JPN > LAO");
    expect("Rwanda asked Uganda in May 2015 for the return of a general, and was refused.",
           "REQUEST 2015-05 RWA > UGA; REJECT 2015-05 UGA > RWA");
    expect("In May 2015, after talks in Rabat, Chad recognised Niger.", "SUPPORT 2015-05 TCD > NER");
}

static void headlines(void **state) {
    (void)state;
    expect("In May 2010 Kenya jailed two Ethiopians, who were released in June 2010.",
           "COERCE/arrest 2010-05 KEN > ETH; RETREAT/release 2010-06 KEN > ETH");
    expect("Under EU mediation Chad and Libya agreed in May 2010 on a border.", "AGREE 2010-05 TCD LBY; CONSULT/multilateral 2010-05 EU TCD LBY");
    expect("On 3 May 2010 Bahrain expelled Iran's envoy; Tehran did the same with Bahrain's.",
           "SANCTION/expel 2010-05-03 BHR > IRN; SANCTION 2010-05-03 IRN > BHR");
}

static void places(void **state) {
    (void)state;
    expect("Sweden sent 200 troops to Mali in May 2015.", "MOBILIZE/troops 2015-05 SWE > MLI");
    expect("In May 2015 the frigate Helge Ingstad was sent to Syria by Norway.", "MOBILIZE/troops 2015-05 NOR > SYR");
    expect("In January 2010 Canada sent two ships to help Haiti.", "AID 2010-01 CAN > HTI");
    expect("On 4 May 2016 two Turkish warships entered Greek waters.", "MOBILIZE/troops 2016-05-04 TUR > GRC");
    expect("On 9 August 2023 a Russian missile struck a hotel in Zaporizhzhia.", "ASSAULT/heavy-weapons 2023-08-09 RUS > UKR");
    expect("In May 2016 Angola borrowed 2 billion dollars from China.", "AID 2016-05 CHN > AGO");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(remnants), cmocka_unit_test(echoes), cmocka_unit_test(shared),
                                        cmocka_unit_test(shifted), cmocka_unit_test(undone), cmocka_unit_test(said),
                                        cmocka_unit_test(places), cmocka_unit_test(dealt_out), cmocka_unit_test(headlines),
                                        cmocka_unit_test(stationed), cmocka_unit_test(answers) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
