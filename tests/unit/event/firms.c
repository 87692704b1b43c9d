/* Companies that no table has: what introduces them, what they do with their own, what others do with them. */
#include "reading.h"

static void introduced(void **state) {
    (void)state;
    expect("Dubai-headquartered Zyntra bought Saab in May 2018.", "COOPERATE 2018-05 ZYNTRA > SAAB");
    expect("In May 2018 Saab bought its Danish competitor Zyntra.", "COOPERATE 2018-05 SAAB > ZYNTRA");
    expect("In May 2018 the pump maker Vendrell bought Oskari, a Finnish start-up.", "COOPERATE 2018-05 VENDRELL > OSKARI");
    expect("Norway's Zyntra Group bought Saab in May 2018.", "COOPERATE 2018-05 ZYNTRAGROUP > SAAB");
}

static void own(void **state) {
    (void)state;
    expect("Zyntra closed its plant in Turin in May 2014 and sued Saab.",
           "OTHER 2014-05 ZYNTRA; ACCUSE/allege 2014-05 ZYNTRA > SAAB");
    expect("Zyntra was bought by Vendrell in 2014. Vendrell sold its refinery to Oskari in 2015.",
           "COOPERATE 2014 VENDRELL > ZYNTRA; COOPERATE 2015 VENDRELL > OSKARI");
    expect("Canada cleared the merger between Zyntra and Saab in January 2010.", "SUPPORT 2010-01 CAN > ZYNTRA SAAB");
}

static void persons(void **state) {
    (void)state;
    expect("Henry Ford sold tractors to the Soviet Union in 1919.", "COOPERATE 1919  > SUN");
    expect("Mr. Ford accused Iran in May 2014.", "ACCUSE/allege 2014-05  > IRN");
    expect("Ford sold tractors to the Soviet Union in 1919.", "COOPERATE 1919 FORD > SUN");
}

static void courts(void **state) {
    (void)state;
    expect("A judge in Texas ordered Samsung in May 2014 to pay damages.", "ACCUSE/allege 2014-05 USA > SAMSUNG");
    expect("Microsoft lost a suit against Motorola in June 2013.", "ACCUSE/allege 2013-06 MICROSOFT > MOTOROLA");
    expect("Ericsson and Samsung settled their suit in January 2021.", "AGREE 2021-01 ERICSSON SAMSUNG");
    expect("In May 2018 Toyota fired back with a suit against Ford.", "ACCUSE/allege 2018-05 TOYOTA > FORD");
}

static void dealings(void **state) {
    (void)state;
    expect("The United States added Huawei to the Entity List in May 2019.", "SANCTION/discontinue 2019-05 USA > HUAWEI");
    expect("In August 2016 Didi bought the Chinese arm of Uber.", "COOPERATE 2016-08 DIDI > UBER");
    expect("In August 2016 Didi bought Uber's Chinese business.", "COOPERATE 2016-08 DIDI > UBER");
    expect("In June 2018 Ford and Volkswagen confirmed an alliance in vans.", "SUPPORT 2018-06 FORD VOLKSWAGEN");
    expect("Brazil sent a letter to Boeing in May 2018 accusing it of theft.",
           "CONSULT 2018-05 BRA BOEING; ACCUSE/allege 2018-05 BRA > BOEING");
    expect("In May 2014 Lavrov said after a meeting with his counterparts from Iran and Turkey that talks would go on.",
           "CONSULT/multilateral 2014-05 IRN TUR RUS");
}

static void bids(void **state) {
    (void)state;
    expect("BHP made an offer for Rio Tinto in August 2010.", "AGREE 2010-08 BHP > RIOTINTO");
    expect("Germany blocked Boeing from taking over a plant in May 2014.", "REJECT 2014-05 DEU > BOEING");
    expect("BP exited its stake in Rosneft in May 2022.", "SANCTION/withdraw 2022-05 BP > ROSNEFT");
    expect("Twenty ships were built by Hyundai for Maersk in May 2014.", "COOPERATE 2014-05 HYUNDAI > MAERSK");
    expect("Boeing obtained clearance from Brussels in April 2014.", "SUPPORT 2014-04 EU > BOEING");
    expect("In May 2014 P&O bought Cunard.", "COOPERATE 2014-05 PO > CUNARD");
    expect("In 2003 Saab formed a joint venture with Global Crossing.", "COOPERATE 2003 SAAB GLOBALCROSSING");
}

static void called(void **state) {
    (void)state;
    expect("Zyntra bought Vendrell from Oskari of Finland for 30 million euros in May 2014.",
           "COOPERATE 2014-05 ZYNTRA > VENDRELL OSKARI");
    expect("Zyntrabank of Tallinn sued the ECB in May 2019.", "ACCUSE/allege 2019-05 ZYNTRABANK > ECB");
    expect("Tata, which Zyntra bought in May 2015, sued Ford in May 2016.",
           "ACCUSE/allege 2016-05 TATA > FORD; COOPERATE 2015-05 ZYNTRA > TATA");
    expect("Boeing and Embraer signed a pact in July 2018. The American group bought a unit of its Brazilian rival in May 2019.",
           "SUPPORT 2018-07 BOEING EMBRAER; COOPERATE 2019-05 BOEING > EMBRAER");
    expect("Boeing launched a 7 billion euro bid for Embraer in August 2013.", "AGREE 2013-08 BOEING > EMBRAER");
    expect("Renault's alliance with Nissan dates from March 1999.", "SUPPORT 1999-03 RENAULT NISSAN");
    expect("Turkey's Baykar did best. Its drones had been sold to Ukraine in May 2019.", "COOPERATE 2019-05 BAYKAR > UKR");
}

static void whose(void **state) {
    (void)state;
    expect("Bombardier lost heart. The Canadians met Airbus in October 2017.", "CONSULT 2017-10 BOMBARDIER AIRBUS");
    expect("Otsuka paid 3.5 billion dollars for Zyntra in December 2014.", "COOPERATE 2014-12 OTSUKA > ZYNTRA");
    expect("Merck snapped up Zyntra in December 2014.", "COOPERATE 2014-12 MERCK > ZYNTRA");
    expect("Iran attacked the Americans in May 2014.", "ASSAULT 2014-05 IRN > USA");
    expect("Brussels sued Spain in May 2014. The Commission asked Enel for concessions in June 2014.",
           "ACCUSE/allege 2014-05 EU > ESP; REQUEST 2014-06 EU > ENEL");
    expect("Repsol, Total and Eni signed contracts with Bolivia in October 2014.", "SUPPORT 2014-10 REPSOL TOTAL ENI BOL");
    expect("Gazprom shut the valve to Ukraine in January 2014.", "SANCTION/discontinue 2014-01 GAZPROM > UKR");
    expect("Eni bid 29 billion euros for Endesa in May 2014.", "AGREE 2014-05 ENI > ENDESA");
    expect("The European Commission cleared Ryanair's bid in May 2014. In June 2014 it cleared its takeover of Laudamotion.",
           "SUPPORT 2014-05 EU > RYANAIR; SUPPORT 2014-06 EU > RYANAIR LAUDAMOTION");
    expect("Crews in Belgium and Spain struck against Ryanair on 25 July 2018.",
           "PROTEST/strike 2018-07-25 BEL > RYANAIR; PROTEST/strike 2018-07-25 ESP > RYANAIR");
    expect("Airbus and Boeing quarrelled in May 2014, France and Spain notwithstanding.",
           "ACCUSE/disapprove 2014-05 AIRBUS BOEING");
    expect("Sprint itself absorbed Clearwire in July 2013.", "COOPERATE 2013-07 SPRINT > CLEARWIRE");
}

static void dispatches(void **state) {
    (void)state;
    expect("Greece to sell port to Maersk in May 2021", "COOPERATE 2021-05 GRC > MAERSK planned");
    expect("The talks to end the war in Syria failed in May 2014.", "");
    expect("HAVANA, May 3, 2014 (AP) - U.S. Secretary of State John Kerry arrived here for talks.",
           "CONSULT/visit 2014-05-03 USA > CUB; CONSULT 2014-05-03 USA CUB");
    expect("Brazil, Canada and Chile are among the eight states that signed the treaty in May 2014.",
           "SUPPORT 2014-05 BRA CAN CHL");
    expect("Peru was the first state that recognised Kosovo in May 2014.", "SUPPORT 2014-05 PER > XKX");
    expect("Peru sold its port to Maersk in May 2014, a step condemned by Chile.",
           "COOPERATE 2014-05 PER > MAERSK; ACCUSE/disapprove - CHL > PER");
    expect("Erdogan told Putin by telephone on 7 April 2014 that the corridor must stay open.",
           "CONSULT/phone 2014-04-07 TUR RUS");
    expect("Chad declared the German ambassador persona non grata on 7 April 2014.", "SANCTION/expel 2014-04-07 TCD > DEU");
}

static void shorter(void **state) {
    (void)state;
    expect("Rio Tinto sued Posco in May 2009. In June 2009 Rio and BHP opened talks.", "ACCUSE/allege 2009-05 RIOTINTO > POSCO; CONSULT 2009-06 RIOTINTO BHP");
    expect("Anglo American sued Xstrata in May 2009. In June 2009 Anglo rebuffed Xstrata.",
           "ACCUSE/allege 2009-05 ANGLOAMERICAN > XSTRATA; REJECT 2009-06 ANGLOAMERICAN > XSTRATA");
    expect("Rio Tinto sued Posco in May 2009. In June 2009 Canada sent doctors from Rio to Haiti.",
           "ACCUSE/allege 2009-05 RIOTINTO > POSCO; AID 2009-06 CAN > HTI");
    expect("British Airways sued Qantas in May 2008. In June 2008 Iberia rejected an offer by BA.",
           "ACCUSE/allege 2008-05 BRITISHAIRWAYS > QANTAS; REJECT 2008-06 IBERIA > BRITISHAIRWAYS");
    expect("China warned Australia in May 2008. Australia protested to China in June 2008. China and Australia held talks in July 2008. "
           "Posco and Vale announced a merger in August 2008. Alcoa sued both in May 2009.",
           "THREATEN 2008-05 CHN > AUS; ACCUSE/disapprove 2008-06 AUS > CHN; CONSULT 2008-07 CHN AUS; AGREE 2008-08 POSCO VALE; "
           "ACCUSE/allege 2009-05 ALCOA > POSCO VALE");
    expect("Posco and Vale announced a merger in May 2009. In June 2009 the European Commission sued the two miners.",
           "AGREE 2009-05 POSCO VALE; ACCUSE/allege 2009-06 EU > POSCO VALE");
}

static void holdings(void **state) {
    (void)state;
    expect("Glencore took 17.2% of Teck in May 2009.", "COOPERATE 2009-05 GLENCORE > TECK");
    expect("Glencore took a fifth of Teck, of Vancouver, in May 2009.", "COOPERATE 2009-05 GLENCORE > TECK");
    expect("Glencore has owned a tenth of Teck since 2002.", "COOPERATE 2002/.. GLENCORE > TECK ongoing");
    expect("Glencore lifted its stake in Teck from 20% to 35% in May 2009.", "COOPERATE 2009-05 GLENCORE > TECK");
    expect("Teck closed the sale of its share of the mine to its partner Sumitomo in May 2009.",
           "COOPERATE 2009-05 TECK > SUMITOMO");
    expect("In June 2009 Zambia handed the mine to Glencore.", "COOPERATE 2009-06 ZMB > GLENCORE");
}

static void jilted(void **state) {
    (void)state;
    expect("In May 2009 Xstrata proposed a merger of equals to Posco.", "AGREE 2009-05 XSTRATA > POSCO");
    expect("In June 2009 Posco called off the $2 billion investment that Chinalco offered in February 2009.",
           "SANCTION/discontinue 2009-06 POSCO > CHINALCO; AGREE 2009-02 CHINALCO > POSCO");
    expect("Alcoa left Posco in the lurch in May 2009.", "SANCTION/withdraw 2009-05 ALCOA > POSCO");
    expect("Posco accepted the same price from BHP in June 2009.", "AGREE 2009-06 POSCO BHP");
    expect("Alcoa and the French battery maker Saft ended their joint venture in May 2008.", "COOPERATE 2008-05 ALCOA SAFT");
    expect("BHP made a takeover offer for Posco in May 2009.", "AGREE 2009-05 BHP > POSCO");
    expect("Alcoa was in merger talks with Lufthansa in May 2008.", "CONSULT 2008-05 ALCOA LUFTHANSA");
    expect("In May 2008 Posco abandoned its pursuit of Asarco.", "SANCTION/withdraw 2008-05 POSCO > ASARCO");
    expect("In May 2008 Bayer took full control of Posco.", "COOPERATE 2008-05 BAYER > POSCO");
    expect("Posco put in a bid for Asarco in May 2009.", "AGREE 2009-05 POSCO > ASARCO");
    expect("The United Auto Workers struck two plants of General Motors in May 2009.", "PROTEST/strike 2009-05 UAW > GM");
}

/* The legal form is as often written small. */
static void small_forms(void **state) {
    (void)state;
    expect("Zentrix Inc agreed on 4 May 2014 to buy Molvane plc for $3bn.", "AGREE 2014-05-04 ZENTRIX > MOLVANE");
    expect("Molvane plc rejected a $3bn bid from Zentrix Inc on 4 May 2014.", "REJECT 2014-05-04 MOLVANE > ZENTRIX");
}

/* What a firm owns at a place; to each of several by its origin; a government by where it sits. */
static void owned(void **state) {
    (void)state;
    expect("Chinalco bought 12% of Rio Tinto's London shares on 1 May 2014.", "COOPERATE 2014-05-01 CHINALCO > RIOTINTO");
    expect("In May 2014 Alcoa awarded Siemens of Germany a contract to build a smelter.", "SUPPORT 2014-05 ALCOA > SIEMENS");
    expect("In Conakry the government opened talks with Chad in May 2014.", "CONSULT 2014-05 TCD GIN");
    expect("In Conakry the president of Peru opened talks with Chad in May 2014.", "CONSULT 2014-05 TCD PER");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_forms), cmocka_unit_test(owned), cmocka_unit_test(introduced),
        cmocka_unit_test(own),
        cmocka_unit_test(persons),
        cmocka_unit_test(courts),
        cmocka_unit_test(dealings),
        cmocka_unit_test(bids),
        cmocka_unit_test(called),
        cmocka_unit_test(whose),
        cmocka_unit_test(dispatches),
        cmocka_unit_test(shorter),
        cmocka_unit_test(holdings),
        cmocka_unit_test(jilted),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
