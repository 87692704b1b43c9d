/* Firms before courts, prosecutors and tax collectors. */
#include "reading.h"

static void law(void **state) {
    (void)state;
    expect("Siemens has been under investigation in Brazil since July 2013.", "ACCUSE/investigate 2013-07/.. BRA > SIEMENS ongoing");
    expect("Siemens faced an inquiry in Brazil in July 2013.", "ACCUSE/investigate 2013-07 BRA > SIEMENS");
    expect("In May 2013 Siemens was charged in Greece.", "ACCUSE/allege 2013-05 GRC > SIEMENS");
    expect("A tribunal in Paris ruled for Chevron in August 2018.", "SUPPORT 2018-08 FRA > CHEVRON");
    expect("A judge in New York ordered Barclays in June 2015 to close an office.", "REQUEST 2015-06 USA > BARCLAYS");
    expect("India sent Vodafone a tax bill of $2bn in January 2013.", "REQUEST 2013-01 IND > VODAFONE");
}

static void both(void **state) {
    (void)state;
    expect("India fined Apple and Google in May 2013. In June 2013 a court in Delhi ordered both American companies to pay.",
           "SANCTION/convict 2013-05 IND > APPLE GOOGLE; REQUEST 2013-06 IND > APPLE GOOGLE");
    expect("Sanofi, Infosys and Wipro worked together in May 2013. In June 2013 a court in Delhi fined both Indian firms.",
           "COOPERATE 2013-05 SANOFI INFOSYS WIPRO; SANCTION/convict 2013-06 IND > INFOSYS WIPRO");
}

static void accused(void **state) {
    (void)state;
    expect("China accused GSK in May 2014 of bribery. Poland opened an inquiry of its own in June 2014.",
           "ACCUSE/allege 2014-05 CHN > GSK; ACCUSE/investigate 2014-06 POL > GSK");
    expect("Roche and Novartis are appealing in Rome against fines of €182m, imposed by the Italian competition authority in March 2014.",
           "REQUEST 2014-03 ROCHE NOVARTIS > ITA; SANCTION/discontinue 2014-03 ITA > ROCHE NOVARTIS");
    expect("Russia fought the duties imposed by the EU in May 2013.",
           "REJECT 2013-05 RUS > EU; SANCTION/discontinue 2013-05 EU > RUS");
}

static void it(void **state) {
    (void)state;
    expect("France charged Lafarge in June 2018. The United States fined it in October 2022.",
           "ACCUSE/allege 2018-06 FRA > LAFARGE; SANCTION/convict 2022-10 USA > LAFARGE");
    expect("Lafarge agreed with Saab in March 2014 to build a mill, only for the Swedes to withdraw in July 2014.",
           "AGREE 2014-03 LAFARGE SAAB; SANCTION/withdraw 2014-07 SAAB > LAFARGE");
    expect("Chad broke with Qatar in August 2017, only for the two governments to sign an accord in February 2018.",
           "SANCTION/discontinue 2017-08 TCD > QAT; SUPPORT 2018-02 TCD QAT");
    expect("Saab sold planes worth $2bn to Brazil in May 2014.", "COOPERATE 2014-05 SAAB > BRA");
    expect("Buzzi Unicem bought two plants in Volgograd from Lafarge in December 2014.", "COOPERATE 2014-12 BUZZIUNICEM > LAFARGE");
}

static void told(void **state) {
    (void)state;
    expect("Ecuador told Chevron in May 2012 that it must pay.", "REQUEST 2012-05 ECU > CHEVRON");
    expect("Russia told BP in June 2007 that it had to leave.", "REQUEST 2007-06 RUS > BP");
    expect("Indonesia told Freeport in January 2017 to build a smelter.", "REQUEST 2017-01 IDN > FREEPORT");
    expect("In April 2014 Pfizer bid for Allergan, which turned it down on 12 May 2014.",
           "AGREE 2014-04 PFIZER > ALLERGAN; REJECT 2014-05-12 ALLERGAN > PFIZER");
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(law), cmocka_unit_test(it), cmocka_unit_test(accused), cmocka_unit_test(both), cmocka_unit_test(told) };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
