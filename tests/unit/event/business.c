/* What companies do: trade, contracts, what ends, what several found; and names of companies that only their dealings tell. */
#include "reading.h"

static void trade(void **state) {
    (void)state;
    expect("Airbus delivered its first jet to Qatar Airways in December 2014.", "COOPERATE 2014-12 AIRBUS > QATARAIRWAYS");
    expect("Poland ordered 32 jets from Lockheed Martin in January 2020.", "COOPERATE 2020-01 POL > LOCKHEED");
    expect("Toyota and Panasonic opened a factory in May 2014.", "COOPERATE 2014-05 TOYOTA PANASONIC");
}

static void contracts(void **state) {
    (void)state;
    expect("In May 2019 Boeing won an order for 30 jets from Ethiopian Airlines.", "SUPPORT 2019-05 BOEING ETHIOPIANAIRLINES");
    expect("Verizon awarded Ericsson a contract in July 2021.", "SUPPORT 2021-07 VERIZON > ERICSSON");
    expect("Qatar Airways cancelled an order for 13 jets from Airbus in June 2014.",
           "SANCTION/discontinue 2014-06 QATARAIRWAYS > AIRBUS");
    expect("Chevron won an award against Ecuador in August 2018.", "ACCUSE/allege 2018-08 CHEVRON > ECU");
    expect("Renault gained the approval of Japan in May 2014.", "SUPPORT 2014-05 JPN > RENAULT");
}

static void endings(void **state) {
    (void)state;
    expect("Volkswagen halted production in Russia in March 2022.", "SANCTION/discontinue 2022-03 VOLKSWAGEN > RUS");
    expect("Shell exited its venture with Gazprom in February 2022.", "SANCTION/withdraw 2022-02 SHELL > GAZPROM");
}

static void shut_out(void **state) {
    (void)state;
    expect("Qatar Airways was cut off from Bahrain in June 2017.", "SANCTION/discontinue 2017-06 BHR > QATARAIRWAYS");
    expect("Huawei was banned from Australia's network in May 2012.", "SANCTION/discontinue 2012-05 AUS > HUAWEI");
    expect("KPN sold E-Plus to Telefónica Deutschland in May 2013.", "COOPERATE 2013-05 KPN > TELEFONICA");
    expect("T-Mobile and MetroPCS combined on 1 May 2013.", "COOPERATE 2013-05-01 TMOBILE METROPCS");
    expect("Sinopharm, whose shot the WHO listed in May 2021, met Kenya in June 2021.", "CONSULT 2021-06 SINOPHARM KEN");
}

static void names(void **state) {
    (void)state;
    expect("Tata opened merger talks with Ford in July 2014.", "CONSULT 2014-07 FORD TATA");
    expect("Tata Steel, an Indian group that had bought Corus in 2007, sued Ford in March 2014.",
           "ACCUSE/allege 2014-03 TATASTEEL > FORD; COOPERATE 2007 TATASTEEL > CORUS");
    expect("Fiat and Ford signed a deal in May 2014. The European Commission blocked the venture in June 2014.",
           "SUPPORT 2014-05 FIAT FORD; REJECT 2014-06 EU > FIAT FORD");
    expect("China put tariffs on French wine in May 2014.", "SANCTION/discontinue 2014-05 CHN > FRA");
    expect("The European Commission opened an in-depth inquiry into Shell's merger with Ford in June 2014.",
           "ACCUSE/investigate 2014-06 EU > SHELL FORD");
    expect("Tesla found time to sue Shell in July 2014.", "ACCUSE/allege 2014-07 TESLA > SHELL");
    expect("Brazil and Canada extended their joint programme in April 2014.", "COOPERATE 2014-04 BRA CAN");
    expect("Nestlé sued Zyntra in May 2013.", "ACCUSE/allege 2013-05 NESTLE > ZYNTRA");
    expect("Boeing ordered forty engines from Zyntra in August 2019.", "COOPERATE 2019-08 BOEING > ZYNTRA");
    expect("BP sold its Alaskan business to Zyntra in August 2019.", "COOPERATE 2019-08 BP > ZYNTRA");
    expect("Egypt's Vacsera merged with Pfizer in May 2013.", "COOPERATE 2013-05 VACSERA PFIZER");
    expect("Toyota signed a deal with Zyntra of Spain in May 2013.", "SUPPORT 2013-05 TOYOTA ZYNTRA");
    expect("Shell bought East Resources of Pennsylvania in May 2010.", "COOPERATE 2010-05 SHELL > EASTRESOURCES");
    expect("The Philippine Department of Justice sued Shell in May 2013.", "ACCUSE/allege 2013-05 PHL > SHELL");
    expect("Ghana's Environmental Protection Agency met the President of Togo in May 2013.", "CONSULT 2013-05 GHA TGO");
}

static void stakes(void **state) {
    (void)state;
    expect("Renault cut its stake in Geely in May 2015.", "COOPERATE 2015-05 RENAULT > GEELY");
    expect("In May 2015 British Airways dropped Qantas as a partner.", "SANCTION/discontinue 2015-05 BRITISHAIRWAYS > QANTAS");
    expect("Ericsson won from Reliance in January 2013 a contract to run its networks.", "SUPPORT 2013-01 ERICSSON RELIANCE");
    expect("In May 2015 Renault beat Geely to a contract.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(trade),
        cmocka_unit_test(contracts),
        cmocka_unit_test(endings),
        cmocka_unit_test(shut_out),
        cmocka_unit_test(names),
        cmocka_unit_test(stakes),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
