/* What is done to a deal of two firms that was told before. */
#include "reading.h"

static void ruled_on(void **state) {
    (void)state;
    expect("Bayer agreed in May 2016 to buy Monsanto. Brussels approved in March 2018.",
           "AGREE 2016-05 BAYER > MONSANTO; SUPPORT 2018-03 EU > BAYER MONSANTO");
    expect("Bayer agreed in May 2016 to buy Monsanto. Brussels signed off on 21 March 2018.",
           "AGREE 2016-05 BAYER > MONSANTO; SUPPORT 2018-03-21 EU > BAYER MONSANTO");
    expect("Bayer agreed in May 2016 to buy Monsanto. India cleared the deal in June 2018.",
           "AGREE 2016-05 BAYER > MONSANTO; SUPPORT 2018-06 IND > BAYER MONSANTO");
    expect("Bayer agreed in May 2016 to buy Monsanto, a purchase that Brussels waved through in March 2018.",
           "AGREE 2016-05 BAYER > MONSANTO; SUPPORT 2018-03 EU > BAYER MONSANTO");
    expect("Bayer bought Monsanto in June 2018 after India had sued in November 2017.",
           "COOPERATE 2018-06 BAYER > MONSANTO; ACCUSE/allege 2017-11 IND > BAYER MONSANTO");
    expect("Broadcom's hostile bid for Qualcomm was blocked by Donald Trump on 12 March 2018.", "REJECT 2018-03-12 USA > QUALCOMM BROADCOM");
}

static void leave(void **state) {
    (void)state;
    expect("American Airlines was given immunity by Mexico in February 2010.", "SUPPORT 2010-02 MEX > AMERICANAIRLINES");
    expect("In May 2023 a judge in Boston ordered the carriers to end their alliance.", "REQUEST 2023-05 USA");
    expect("Viasat bought Inmarsat in May 2023. Britain cleared the acquisition on 9 June 2023, Canada followed on 19 June 2023.",
           "COOPERATE 2023-05 VIASAT > INMARSAT; SUPPORT 2023-06-09 GBR > VIASAT INMARSAT; SUPPORT 2023-06-19 CAN > VIASAT INMARSAT");
}

static void offers(void **state) {
    (void)state;
    expect("Allergan spurned on 12 May 2014 the $46bn that Valeant had put on the table on 22 April 2014.",
           "REJECT 2014-05-12 ALLERGAN > VALEANT; AGREE 2014-04-22 VALEANT > ALLERGAN");
    expect("Sun Pharma's takeover of Ranbaxy, agreed with Daiichi Sankyo in April 2014, was completed in March 2015.",
           "COOPERATE 2015-03 SUNPHARMA > RANBAXY; AGREE 2014-04 DAIICHISANKYO SUNPHARMA RANBAXY");
    expect("In May 2015 Saab bought a quarter of Italmobiliare.", "COOPERATE 2015-05 SAAB > ITALMOBILIARE");
    expect("Nobody has forgotten that Turkey invaded Cyprus in 1974.", "ASSAULT 1974 TUR > CYP");
}

static void becomes(void **state) {
    (void)state;
    expect("Bayer agreed in May 2016 to buy Monsanto. The deal closed on 7 June 2018.",
           "AGREE 2016-05 BAYER > MONSANTO; COOPERATE 2018-06-07 BAYER > MONSANTO");
    expect("Bayer agreed in May 2016 to buy Monsanto. In June 2018 the takeover collapsed.",
           "AGREE 2016-05 BAYER > MONSANTO; SANCTION/discontinue 2018-06 BAYER > MONSANTO");
    expect("Bayer offered $62bn for Monsanto in May 2016 and was rebuffed in June 2016.",
           "AGREE 2016-05 BAYER > MONSANTO; REJECT 2016-06 MONSANTO > BAYER");
    expect("Peru and Chile met in May 2016. The deal closed in June 2018.", "CONSULT 2016-05 PER CHL");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(ruled_on), cmocka_unit_test(offers), cmocka_unit_test(leave), cmocka_unit_test(becomes) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
