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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statesmen), cmocka_unit_test(states_then), cmocka_unit_test(heads_of_entries), cmocka_unit_test(rebels_agree),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
