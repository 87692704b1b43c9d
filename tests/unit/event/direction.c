/* Who is on which end: verbs whose subject undergoes the act, promises of one side, arrivals, captors, asides. */
#include "reading.h"

static void undergone(void **state) {
    (void)state;
    expect("Chad came under attack from Niger in May 2019.", "ASSAULT 2019-05 NER > TCD");
    expect("Chad won a loan from China in May 2019.", "AID 2019-05 CHN > TCD");
    expect("Chad faced accusations from Niger in May 2019.", "ACCUSE/disapprove 2019-05 NER > TCD");
    expect("Chad got an apology from Niger in May 2019.", "CONCEDE 2019-05 NER > TCD");
    expect("Chad obtained a promise of help from Niger in May 2019.", "AGREE 2019-05 NER > TCD");
    expect("Chad came under pressure from Niger in May 2019.", "REQUEST/change 2019-05 NER > TCD");
    expect("Chad secured a deal with Niger in May 2019.", "SUPPORT 2019-05 TCD NER");
}

static void promises(void **state) {
    (void)state;
    expect("Chad visited Niger in May 2019 and agreed to open the road.", "CONSULT/visit 2019-05 TCD > NER; AGREE 2019-05 TCD > NER");
    expect("Chad met Niger in May 2019. On 5 June 2019 it agreed to lend it two helicopters.",
           "CONSULT 2019-05 TCD NER; AGREE 2019-06-05 TCD > NER");
    expect("Chad agreed with Niger in May 2019 to open the road.", "AGREE 2019-05 TCD NER");
    expect("The presidents of Chad and Niger agreed in May 2019 to open the road.", "AGREE 2019-05 TCD NER");
}

static void arrivals(void **state) {
    (void)state;
    expect("Food aid from Japan reached Chad in May 2019.", "AID 2019-05 JPN > TCD");
    expect("A shipment of rice from Japan arrived in Chad in May 2019.", "AID 2019-05 JPN > TCD");
    expect("Chad had $4 million from Japan in May 2019.", "AID 2019-05 JPN > TCD");
    expect("Chad's decision to expel refugees drew criticism from Niger in May 2019.",
           "ACCUSE/disapprove 2019-05 NER > TCD; SANCTION/expel 2019-05 TCD");
    expect("Chad's gas exports to Niger were stopped in May 2019.", "SANCTION/discontinue 2019-05 TCD > NER");
    expect("Nigerien beef was banned in Chad in May 2019.", "SANCTION/discontinue 2019-05 TCD > NER");
}

static void dealings(void **state) {
    (void)state;
    expect("Intel completed its takeover of Nvidia in May 2019.", "COOPERATE 2019-05 INTEL > NVIDIA");
    expect("Intel's takeover of Nvidia was completed in May 2019.", "COOPERATE 2019-05 INTEL > NVIDIA");
    expect("Intel completed its merger with Nvidia in May 2019.", "COOPERATE 2019-05 INTEL NVIDIA");
    expect("Intel paid Nvidia $2bn in May 2019.", "COOPERATE 2019-05 INTEL > NVIDIA");
}

static void among_them(void **state) {
    (void)state;
    expect("During President Issoufou's visit in May 2019 Chad signed a treaty with Mali.",
           "SUPPORT 2019-05 TCD MLI; CONSULT/visit 2019-05 NER > TCD");
}

static void topics(void **state) {
    (void)state;
    expect("Chad voted in favour of a resolution on human rights in Iran in May 2019.", "SUPPORT 2019-05 TCD");
    expect("Chad vetoed a draft resolution on Syria in May 2019.", "REJECT 2019-05 TCD");
    expect("In May 2019 Chad bombed Niger on the strength of a UN resolution.", "ASSAULT/aerial 2019-05 TCD > NER");
    expect("Chad protested in May 2019 when Niger approved the maps.", "ACCUSE/disapprove 2019-05 TCD > NER; OTHER 2019-05 NER");
    expect("Chad protested in May 2019 after Nigerien ships had entered its waters.",
           "ACCUSE/disapprove 2019-05 TCD > NER; MOBILIZE/troops 2019-05 NER > TCD");
}

static void guests(void **state) {
    (void)state;
    expect("The Chadian envoy called on President Issoufou in May 2019.", "CONSULT/visit 2019-05 TCD > NER");
    expect("Chad called on Niger in May 2019 to free the men.", "REQUEST 2019-05 TCD > NER");
    expect("Chad's minister came home from Kenya in May 2019.", "CONSULT/visit 2019-05 TCD > KEN");
    expect("Forty refugees returned from Kenya in May 2019.", "");
    expect("President Putin, whom Greece had entertained in May 2019, left.", "CONSULT/visit 2019-05 RUS > GRC");
}

static void captors(void **state) {
    (void)state;
    expect("A Nigerien embargo against Chad was lifted in May 2019.", "RETREAT 2019-05 NER > TCD");
    expect("Two Nigeriens were given asylum in Chad in May 2019.", "AID 2019-05 TCD > NER");
    expect("Two Nigeriens found refuge in Chad in May 2019.", "AID 2019-05 TCD > NER");
    expect("Two Swedes were arrested in Iran in May 2019 and released in June 2019.",
           "COERCE/arrest 2019-05 IRN > SWE; RETREAT/release 2019-06 IRN > SWE");
    expect("Two Swedes held in Iran since 2016 were freed in May 2019.", "RETREAT/release 2019-05 IRN > SWE");
    expect("Two Swedes held in Iran since 2016, Lars Berg and Nils Dahl, were freed in May 2019.", "RETREAT/release 2019-05 IRN > SWE");
    expect("Two Swedes were kidnapped in Somalia in May 2019.", "ASSAULT/abduct 2019-05  > SWE");
    expect("Nigerien villages were shelled from Chad in May 2019.", "ASSAULT 2019-05 TCD > NER");
    expect("Chadian troops raid villages across the river in May 2019.", "ASSAULT 2019-05 TCD");
}

static void asides(void **state) {
    (void)state;
    expect("Chad raised duties in May 2019, and Niger, accusing it of fraud, recalled its envoy from Chad in June 2019.",
           "SANCTION/discontinue 2019-05 TCD; ACCUSE/allege - NER > TCD; SANCTION/withdraw 2019-06 NER > TCD");
    expect("In May 2019 Niger's president landed on the island, in answer to which Chad recalled its envoy and proposed to Niger that it be left.",
           "SANCTION/withdraw 2019-05 TCD > NER; AGREE 2019-05 TCD > NER");
    expect("Chad, Niger said on 5 May 2019, had broken the treaty.", "SANCTION/withdraw - TCD > NER");
    expect("Chad was the first to recognise Palestine in May 2019.", "SUPPORT 2019-05 TCD > PSE");
    expect("Chad will expel two Nigerien envoys, an official said on 5 May 2019, accusing them of spying.",
           "THREATEN - TCD > NER; ACCUSE/allege 2019-05-05 TCD > NER");
}

static void kinds(void **state) {
    (void)state;
    expect("Chad announced in May 2019 that it would send doctors to Niger.", "AGREE 2019-05 TCD > NER");
    expect("Chad announced in May 2019 that it would withdraw its troops from Niger.", "CONCEDE 2019-05 TCD > NER");
    expect("Chad announced in May 2019 that it had sent doctors to Niger.", "OTHER 2019-05 TCD; AID 2019-05 TCD > NER");
    expect("President Putin signed an order in May 2019 banning food from Poland.", "SANCTION/discontinue 2019-05 RUS > POL");
    expect("Chad put duties on goods from Niger in May 2019. On 5 June 2019 Niger retaliated.",
           "SANCTION/discontinue 2019-05 TCD > NER; SANCTION 2019-06-05 NER > TCD");
    expect("Chad bombed Niger in May 2019. On 5 June 2019 Niger retaliated.", "ASSAULT/aerial 2019-05 TCD > NER; ASSAULT 2019-06-05 NER > TCD");
    expect("Chad joined Exercise Dry Season with Niger in May 2019.", "COOPERATE 2019-05 NER TCD");
    expect("Chad took part in a naval exercise with Niger in May 2019.", "COOPERATE 2019-05 NER TCD");
    expect("Chad took part in a naval exercise in May 2019.", "MOBILIZE/troops 2019-05 TCD");
    expect("Chad adopted measures against Niger in May 2019.", "SANCTION/discontinue 2019-05 TCD > NER");
    expect("Chad adopted measures on crime in May 2019.", "OTHER 2019-05 TCD");
    expect("Chad has implemented an arms embargo in coordination with Niger since 2019.", "SANCTION/discontinue 2019/.. TCD with NER ongoing");
    expect("Chad supported Niger with 3 million dollars in May 2019.", "AID 2019-05 TCD > NER");
    expect("Chad announced its aim to give Niger $10 million in May 2019.", "AGREE 2019-05 TCD > NER");
    expect("The hotline between Chad and Niger commenced operation in May 2019.", "SUPPORT 2019-05 TCD NER");
    expect("Chad and Niger traded accusations in May 2019.", "ACCUSE/disapprove 2019-05 TCD NER");
    expect("Chad let Nigerien ships into its ports in May 2019.", "RETREAT/access 2019-05 TCD > NER");
    expect("Chad backed Niger's bid in May 2019.", "SUPPORT 2019-05 TCD > NER");
    expect("Two Chadian experts were made available to Colombia in May 2019.", "AID 2019-05 TCD > COL");
    expect("Chad placed a ship at the disposal of the UN in May 2019.", "AID 2019-05 TCD > UN");
    expect("Chad handed the chairmanship to Niger in May 2019.", "SUPPORT 2019-05 TCD > NER");
    expect("Chad took over the chairmanship from Niger in May 2019.", "SUPPORT 2019-05 NER > TCD");
    expect("Chad launched a satellite for Niger in May 2019.", "COOPERATE 2019-05 TCD NER");
    expect("Intel pulled out of the venture with Nvidia in May 2019.", "SANCTION/withdraw 2019-05 INTEL > NVIDIA");
    expect("Chad was ordered to pay Niger $4 million in May 2019.", "REQUEST 2019-05  > TCD with NER");
    expect("Chad gave the Nigerien ambassador 48 hours to leave in May 2019.", "SANCTION/expel 2019-05 TCD > NER");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(undergone), cmocka_unit_test(promises), cmocka_unit_test(arrivals), cmocka_unit_test(dealings), cmocka_unit_test(topics), cmocka_unit_test(among_them),
                                        cmocka_unit_test(guests), cmocka_unit_test(captors), cmocka_unit_test(asides), cmocka_unit_test(kinds) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
