/* The other side, sought far away: whoever was named before, unless somebody without a name is meant. */
#include "reading.h"

static void nameless(void **state) {
    (void)state;
    expect("Peru quarrelled with Chile in March 2013; in April 2014 Peru signed agreements with other countries.",
           "ACCUSE 2013-03 PER > CHL; SUPPORT 2014-04 PER");
    expect("Uganda met Kenya in May 2011; Kenya expelled two journalists on 5 June 2011.",
           "CONSULT 2011-05 UGA KEN; SANCTION/expel 2011-06-05 KEN");
    expect("Uganda met Kenya in May 2011; Kenya expelled the ambassador on 5 June 2011.",
           "CONSULT 2011-05 UGA KEN; SANCTION/expel 2011-06-05 KEN > UGA");
    expect("Serbia met Croatia on 2 May 2014; on 5 May 2014 Croatia signed an accord with the other side.",
           "CONSULT 2014-05-02 SRB HRV; SUPPORT 2014-05-05 HRV SRB");
    expect("Denmark helped Malawi in March 2012; it promised help to its neighbours on 4 June 2012.",
           "AID 2012-03 DNK > MWI; AGREE 2012-06-04 DNK");
}

static void before(void **state) {
    (void)state;
    expect("The FTC sued in January 2022 to stop Lockheed's purchase of Aerojet Rocketdyne, and Lockheed gave in on 13 February 2022.",
           "ACCUSE/allege 2022-01 USA > LOCKHEED AEROJETROCKETDYNE; CONCEDE 2022-02-13 LOCKHEED > USA");
    expect("Russia accused Georgia of spying in May 2006 with an eye on Armenia, and Georgia retaliated on 3 June 2006.",
           "ACCUSE/allege 2006-05 RUS > GEO ARM; ASSAULT 2006-06-03 GEO > RUS");
    expect("Nestlé, a Swiss company, walked away from a contract in October 2012.", "SANCTION/withdraw 2012-10 NESTLE");
    expect("President Museveni of Uganda, chairman of the African Union, appealed on 5 June 2012 for a truce.", "REQUEST 2012-06-05 UGA");
}

static void texts(void **state) {
    (void)state;
    expect("Poland ordered tanks from Hyundai Rotem under a contract signed with Seoul in August 2022.",
           "COOPERATE 2022-08 POL > HYUNDAIROTEM; SUPPORT 2022-08 KOR POL");
    expect("In May 2013 schools were opened in Mali under a contract signed with Senegal.", "SUPPORT 2013-05 SEN");
}

static void ended(void **state) {
    (void)state;
    expect("When the war was over France signed a treaty with Chad in May 2014.", "SUPPORT 2014-05 FRA TCD");
    expect("When the war ended France signed a treaty with Chad in May 2014.", "SUPPORT 2014-05 FRA TCD");
    expect("Once the talks were over Peru recalled its ambassador from Chile on 3 May 2014.", "SANCTION/withdraw 2014-05-03 PER > CHL");
    expect("The quarrel is over fishing rights; Peru protested to Chile in May 2014.", "ACCUSE/disapprove 2014-05 PER > CHL");
}

static void followers(void **state) {
    (void)state;
    expect("Spain lent money to Mali in March 2013, and Portugal followed suit in April 2013 with a loan for its own banks.",
           "AID 2013-03 ESP > MLI; AID 2013-04 PRT");
    expect("Spain lent money to Mali in March 2013, and Portugal followed suit in April 2013.",
           "AID 2013-03 ESP > MLI; AID 2013-04 PRT > MLI");
    expect("Wheat exports were forbidden by Russia from 15 August 2010; Ukraine followed with quotas in October 2010.",
           "SANCTION/discontinue 2010-08-15 RUS; SANCTION 2010-10 UKR");
}

static void things(void **state) {
    (void)state;
    expect("In May 2004 officers of France put a lamp on the Cambodian side.", "");
    expect("Chad proposed a new system in May 2003. Poland rejected the system in December 2003.",
           "AGREE 2003-05 TCD; REJECT 2003-12 POL > TCD");
    expect("Chad proposed talks in May 2003. Poland rejected the system proposed by the experts in December 2003.",
           "AGREE 2003-05 TCD; REJECT 2003-12 POL");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nameless), cmocka_unit_test(before), cmocka_unit_test(followers), cmocka_unit_test(things),
        cmocka_unit_test(texts), cmocka_unit_test(ended),
    };
    return cmocka_run_group_tests(tests, open_taggers, close_taggers);
}
