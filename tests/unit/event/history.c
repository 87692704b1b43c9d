/* Histories and chronologies: verbs left out, what a text about two leaves out, headlines, places with dates, conditions of nouns. */
#include "reading.h"

static void left_out(void **state) {
    (void)state;
    expect("On 14 May 2010 Ethiopia signed the Cooperative Framework Agreement. Kenya did so five days afterwards and Burundi in February "
           "2011.", "SUPPORT 2010-05-14 ETH; SUPPORT 2011-02 BDI; SUPPORT 2010-05-19 KEN");
    expect("14 May 2010. Ethiopia signs the agreement. Kenya does so in June 2010.", "SUPPORT 2010-05-14 ETH; SUPPORT 2010-06 KEN");
    expect("In November 2009 Peru accused Chile of espionage and recalled its envoy.",
           "ACCUSE/allege 2009-11 PER > CHL; SANCTION/withdraw 2009-11 PER > CHL");
}

static void clauses(void **state) {
    (void)state;
    expect("Bolivia severed ties with Chile in 1962, resumed them in 1975 and severed them again in 1978.",
           "SANCTION/discontinue 1962 BOL > CHL; SUPPORT 1975 BOL CHL; SANCTION/discontinue 1978 BOL > CHL");
    expect("In May 2010 talks between Peru and Ecuador resumed in Geneva.", "CONSULT 2010-05 PER ECU");
    expect("In January 1981 fighting broke out between Peru and Ecuador.", "ASSAULT 1981-01 PER ECU");
    expect("The first Nordic summit brought together at Stockholm, in April 2018, the Prime Ministers of Sweden and Norway.",
           "CONSULT/multilateral 2018-04 SWE NOR");
}

static void places(void **state) {
    (void)state;
    expect("In April 2012 the Mekong Working Group met again in Bangkok (April 2012), Phnom Penh (June 2012) and Vientiane (October 2012).",
           "CONSULT 2012-04 MEKONGWORKINGGROUP; CONSULT 2012-06 MEKONGWORKINGGROUP; CONSULT 2012-10 MEKONGWORKINGGROUP");
    expect("The leaders of India and China met thrice (Qingdao, June 2018; Johannesburg, July 2018).",
           "CONSULT 2018-06 IND CHN; CONSULT 2018-07 IND CHN");
}

static void nouns(void **state) {
    (void)state;
    expect("Conclusion of negotiations between Peru and Chile in May 2014.", "AGREE 2014-05 PER CHL");
    expect("Opening of a Norwegian embassy in Peru in May 2014.", "SUPPORT 2014-05 NOR > PER");
}

/* Two who fight, and a third. */
static void thirds(void **state) {
    (void)state;
    expect("In July 1969 El Salvador attacked Honduras. The OAS called for a ceasefire on 15 July 1969.",
           "ASSAULT 1969-07 SLV > HND; REQUEST 1969-07-15 OAS > SLV HND");
    expect("In July 1969 El Salvador attacked Honduras. Guatemala offered its good offices in August 1969.",
           "ASSAULT 1969-07 SLV > HND; CONSULT/third-party 1969-08 GTM SLV HND");
    expect("In July 1969 El Salvador attacked Honduras. Mexico imposed an arms embargo in August 1969.",
           "ASSAULT 1969-07 SLV > HND; SANCTION/discontinue 1969-08 MEX > SLV HND");
    expect("In July 1969 El Salvador attacked Honduras. A truce was arranged in August 1969.",
           "ASSAULT 1969-07 SLV > HND; RETREAT/ceasefire 1969-08 SLV HND");
}

/* Whose somebody is, in the years of his office. */
static void statesmen(void **state) {
    (void)state;
    expect("In June 1965 Subandrio met Swaran Singh in Cairo.", "CONSULT 1965-06 IDN IND");
    expect("In May 1853 Menshikov was sent to Constantinople.", "CONSULT/visit 1853-05 RUS > TUR");
    expect("Tito broke with Moscow in June 1948.", "SANCTION/discontinue 1948-06 YUG > SUN");
    expect("Under French and African pressure Gaddafi pulled out his army in November 1981.", "RETREAT/withdraw 1981-11 LBY");
    expect("Sihanouk visited Nyerere in May 1968.", "CONSULT/visit 1968-05 KHM > TZA");
}

/* Enemies: whose a town is, whom an army fights where nobody is named, a further town. */
static void enemies(void **state) {
    (void)state;
    expect("Italy declared war on Turkey on 29 September 1911. In February 1912 its fleet bombarded Beirut.",
           "ASSAULT 1911-09-29 ITA > TUR; ASSAULT/heavy-weapons 1912-02 ITA > TUR");
    expect("Chile declared war on Peru and Bolivia on 5 April 1879. Bolivia signed a truce in April 1884.",
           "ASSAULT 1879-04-05 CHL > PER BOL; RETREAT 1884-04 BOL > CHL");
    expect("Chile declared war on Peru on 5 April 1879. Chilean forces took Pisagua in November 1879 and Arica in June 1880.",
           "ASSAULT 1879-04-05 CHL > PER; COERCE/seize 1880-06 CHL > PER; COERCE/seize 1879-11 CHL > PER");
    expect("The Bolivian army, commanded by Hans Kundt, attacked Paraguay in January 1933.", "ASSAULT 1933-01 BOL > PRY");
}

/* The day that leads a further clause in is its own. */
static void led_in(void **state) {
    (void)state;
    expect("Peru tried to mediate the dispute but on 1 March 1879, Bolivia declared war on Chile.",
           "CONSULT/third-party - PER BOL CHL; ASSAULT 1879-03-01 BOL > CHL");
}

/* What stands aside between commas; a phrase behind the day that leads a clause in; sides told of just before. */
static void asides(void **state) {
    (void)state;
    expect("In November 1977 Somalia abrogated its treaty with Chad, expelled the Cuban advisers and broke with Kenya.",
           "SANCTION/withdraw 1977-11 SOM > TCD; SANCTION/expel 1977-11 SOM > CUB; SANCTION/discontinue 1977-11 SOM > KEN");
    expect("The Molotov–Ribbentrop Pact was signed in August 1939.", "SUPPORT 1939-08 SUN DEU");
    expect("Norway criticised Chad; Sweden, conversely, ended its support of Chad in May 1977.",
           "ACCUSE/disapprove - NOR > TCD; SANCTION/discontinue 1977-05 SWE > TCD");
    expect("Prussia signed a convention in 1848, and in 1850, by the Treaty of Berlin, peace was restored between Prussia and Denmark.",
           "SUPPORT 1848 DEU; SUPPORT 1850 DEU DNK");
    expect("In January 1864 Denmark defied Austria and Prussia. In February 1864 Austria and Prussia invaded.",
           "REJECT 1864-01 DNK > AUT DEU; ASSAULT 1864-02 AUT DEU > DNK");
}

static void both_of_them(void **state) {
    (void)state;
    expect("Chile and Peru broke off relations in May 1910. Brazil protested to Bolivia. Mexico appealed to both governments in June 1910.",
           "SANCTION/discontinue 1910-05 CHL PER; ACCUSE/disapprove - BRA > BOL; REQUEST 1910-06 MEX > CHL PER");
    expect("Chile declared war on Peru and Bolivia in April 1879. The United States had an idea, and delegates of the three belligerents "
           "met in October 1880.", "ASSAULT 1879-04 CHL > PER BOL; CONSULT/multilateral 1880-10 CHL PER BOL");
    expect("Ethiopia appealed to the League in January 1935.", "REQUEST 1935-01 ETH > LON");
    expect("India and Pakistan fought in September 1965. Britain cut off military aid to both countries in October 1965.",
           "ASSAULT 1965-09 IND PAK; SANCTION/discontinue 1965-10 GBR > IND PAK");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(left_out), cmocka_unit_test(clauses), cmocka_unit_test(places), cmocka_unit_test(nouns), cmocka_unit_test(thirds), cmocka_unit_test(statesmen), cmocka_unit_test(enemies), cmocka_unit_test(led_in), cmocka_unit_test(asides), cmocka_unit_test(both_of_them),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
