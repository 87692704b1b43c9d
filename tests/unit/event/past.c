/* Wars and treaties of the 18th to the 20th century: states and statesmen of their time, heads of chronologies' entries. */
#include "reading.h"

static void statesmen(void **state) {
    (void)state;
    expect("In 1895 President Cleveland warned Britain.", "THREATEN 1895 USA > GBR");
    expect("In 1975 President Ford met President Giscard in Paris.", "CONSULT 1975 USA FRA");
    expect("In 2015 Ford met the president of Mexico.", "CONSULT 2015 FORD MEX");
    expect("In 1967 Premier Kosygin met President Johnson at Glassboro.", "CONSULT 1967 SUN USA");
}

static void states_then(void **state) {
    (void)state;
    expect("In 1876 Serbia and Montenegro declared war on the Porte.", "ASSAULT 1876 SRB MNE > TUR");
    expect("In 1859 Piedmontese troops fought the Austrians at San Martino.", "ASSAULT 1859 ITA > AUT");
    expect("In 1704 a Bavarian army was defeated by the Habsburgs.", "ASSAULT 1704 AUT > DEU");
    expect("In 1744 Saxony joined Austria against France.", "SUPPORT 1744 DEU AUT > FRA");
}

static void heads_of_entries(void **state) {
    (void)state;
    expect("1990, May: Iran and Iraq signed a treaty.", "SUPPORT 1990-05 IRN IRQ");
    expect("1973, Oct. 6: Syria attacked Israel.", "ASSAULT 1973-10-06 SYR > ISR");
    expect("1911, 1 July. Syria attacked Israel.", "ASSAULT 1911-07-01 SYR > ISR");
    expect("1990, May 1991 and May 1992: Iran and Iraq met.", "CONSULT 1990 IRN IRQ; CONSULT 1991-05 IRN IRQ; CONSULT 1992-05 IRN IRQ");
}

static void rebels_agree(void **state) {
    (void)state;
    expect("March 28, 1984: The FARC agree on a truce with Colombia.", "RETREAT 1984-03-28 FARC COL");
    expect("June 2, 2001: The FARC agrees to release two officers in exchange for a dozen of jailed rebels.", "AGREE 2001-06-02 FARC");
    expect("9 June 2006: Oxfam calls on Uganda to look for children abducted by the army.", "REQUEST 2006-06-09 OXFAM > UGA");
}

static void noun_left_out(void **state) {
    (void)state;
    expect("Chile signed the treaty with Peru in 1929 and that with Bolivia in 1904.", "SUPPORT 1904 CHL BOL; SUPPORT 1929 CHL PER");
    expect("Chile restored relations with Ghana in March 1977 and those with Angola in June 1978.",
           "SUPPORT 1978-06 CHL AGO; SUPPORT 1977-03 CHL GHA");
    expect("Chile's talks with Syria opened in May 1975; those with Jordan and Iraq a month later.",
           "CONSULT/multilateral 1975-06 CHL JOR IRQ; CONSULT 1975-05 CHL SYR");
    expect("Egypt signed a treaty with Israel in February 1949; Lebanon did so in March 1950, Jordan in April 1951.",
           "SUPPORT 1949-02 EGY ISR; SUPPORT 1951-04 ISR JOR; SUPPORT 1950-03 LBN ISR");
}

static void verb_left_out(void **state) {
    (void)state;
    expect("Peking broke off relations with Belgrade in 1958, Tirana with Moscow in 1961.",
           "SANCTION/discontinue 1961 ALB > SUN; SANCTION/discontinue 1958 CHN > YUG");
    expect("Chile signed a treaty with Peru in 1929, Bolivia with Paraguay in 1938 and Brazil with Uruguay in 1940.",
           "SUPPORT 1938 BOL PRY; SUPPORT 1940 BRA URY; SUPPORT 1929 CHL PER");
    expect("Chile signed a treaty with Peru in 1929 and with Bolivia in 1938.", "SUPPORT 1929 CHL PER; SUPPORT 1938 CHL BOL");
    expect("In April 1920 Poland attacked Russia. The peace of Riga followed in March 1921.", "ASSAULT 1920-04 POL > RUS");
}

static void by_whom_is_no_subject(void **state) {
    (void)state;
    expect("In January 1961 Chile broke off relations with Cuba, and in April 1962 rebels commanded by Peru attacked Havana.",
           "SANCTION/discontinue 1961-01 CHL > CUB; ASSAULT 1962-04 PER > CUB");
    expect("Talks between the two Koreas began in October 1972.", "CONSULT 1972-10 KOR PRK");
}

static void mediators(void **state) {
    (void)state;
    expect("In April 1988 Ethiopia and Somalia signed a treaty, Djibouti mediating.",
           "SUPPORT 1988-04 ETH SOM; CONSULT/third-party 1988-04 DJI ETH SOM");
    expect("In 1995 Peru and Ecuador signed a declaration, Brazil acting as guarantor.",
           "SUPPORT 1995 PER ECU; CONSULT/third-party 1995 BRA PER ECU");
    expect("Ethiopia and Somalia agreed in April 1988, after talks mediated by Djibouti, to withdraw their troops.",
           "AGREE 1988-04 ETH SOM; CONSULT/third-party 1988-04 DJI ETH SOM");
    expect("In May 2005, after talks brokered by Norway, Sri Lanka and India signed a truce.",
           "RETREAT 2005-05 LKA IND; CONSULT/third-party 2005-05 NOR LKA IND");
}

static void places_then(void **state) {
    (void)state;
    expect("In 1904 the Japanese attacked Port Arthur.", "ASSAULT 1904 JPN > RUS");
    expect("In August 1968 Soviet troops entered Prague.", "MOBILIZE/troops 1968-08 SUN > CSK");
    expect("In 1948 Belgrade protested to Moscow.", "ACCUSE/disapprove 1948 YUG > SUN");
    expect("In 2014 Russia annexed Crimea.", "COERCE/seize 2014 RUS > UKR");
}

static void who_is_meant(void **state) {
    (void)state;
    expect("In 1812 the Americans invaded Canada, but their army was beaten back in October 1812.",
           "ASSAULT 1812 USA > CAN; ASSAULT 1812-10 CAN > USA");
    expect("On 5 April 1879 Chile declared war on Bolivia and Peru. Both nations asked Argentina for help.",
           "ASSAULT 1879-04-05 CHL > BOL PER; REQUEST - BOL PER > ARG");
    expect("Iraq invaded Kuwait on 2 August 1990. The same day the Security Council demanded that it withdraw.",
           "ASSAULT 1990-08-02 IRQ > KWT; REQUEST 1990-08-02 UNSC > IRQ");
}

static void telegrams(void **state) {
    (void)state;
    expect("5 February 1983. Third round of talks, Angola and South Africa, Cape Verde.", "CONSULT 1983-02-05 AGO ZAF");
    expect("27 September 1940. Tripartite pact, Berlin (Germany, Italy, Japan).", "SUPPORT 1940-09-27 DEU ITA JPN");
    expect("4 May 1962. Ceasefire, Egypt and Israel.", "RETREAT/ceasefire 1962-05-04 EGY ISR");
    expect("3 May 1962. Talks in Geneva, Paris and London.", "");
    expect("7 March 1936. Germany attacked Poland. France and Belgium protested.",
           "ASSAULT 1936-03-07 DEU > POL; ACCUSE/disapprove 1936-03-07 FRA BEL > DEU");
    expect("11 January 1932. The British Government refused to recognise Peru.", "REJECT 1932-01-11 GBR > PER");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statesmen), cmocka_unit_test(states_then), cmocka_unit_test(heads_of_entries), cmocka_unit_test(rebels_agree),
        cmocka_unit_test(noun_left_out), cmocka_unit_test(mediators), cmocka_unit_test(verb_left_out),
        cmocka_unit_test(by_whom_is_no_subject),
        cmocka_unit_test(places_then), cmocka_unit_test(who_is_meant),
        cmocka_unit_test(telegrams),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
