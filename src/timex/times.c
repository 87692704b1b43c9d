#include "resolve.h"

/* Resolvers of parts of the day and clock times. */

static bool day_of(ent_timex__doc *d, ent_timex__found *f) {
    if (tx_has(f, TS_month)) ent_timex__date(d, f);
    else if (tx_has(f, TS_wday)) ent_timex__weekday(d, f);
    else if (tx_has(f, TS_dayrel)) ent_timex__dayrel(d, f);
    else if (tx_has(f, TS_day)) ent_timex__date(d, f);
    else return false;
    return f->point.gran == 'D';
}

static ent_timex__point this_day(ent_timex__doc *d, int32_t dei, int32_t part) {
    int n;
    ent_timex__point p = ent_timex__reference(d, dei);
    if (p.gran != 'D' && ent_timex__textual(dei) && d->day_seen.gran && d->mention.gran == 'D') p = d->day_seen;
    if (p.gran != 'D' || !ent_timex__step_of(dei, &n)) return (ent_timex__point){ 0 };
    (void)part;
    return ent_timex__point_of_day(ent_timex__first_day(p) + n, 'D');
}

bool ent_timex__part(ent_timex__doc *d, ent_timex__found *f) {
    char v[24] = "XXXX-XX-XX", code[3] = { (char)(f->slot[TS_part] & 127), (char)(f->slot[TS_part] >> 8 & 127), 0 };
    if (day_of(d, f)) {
        ent_timex__write_point(f->point, v, sizeof v);
    } else if (f->make == TM_barepart && d->now.gran == 'D' && d->day_block == f->block && !d->query) {
        ent_timex__set_point(f, d->now); /* "by nightfall" */
        ent_timex__write_point(d->now, v, sizeof v);
    } else if (tx_has(f, TS_wdei)) {
        int32_t dei = f->slot[TS_wdei]; /* next morning: of the day told of, as today's is tomorrow morning */
        ent_timex__point p = this_day(d, dei == K_NEXT ? K_FOLL : dei, f->slot[TS_part]);
        if (p.gran) ent_timex__set_point(f, p), ent_timex__write_point(p, v, sizeof v);
    }
    ent_timex__set_phase(f);
    f->type = ENT_TIMEX_TIME;
    snprintf(f->value, sizeof f->value, "%sT%s", v, code);
    return true;
}

static int minutes_of(const ent_timex__found *f) {
    if (tx_has(f, TS_clocka)) {
        int c = f->slot[TS_clocka];
        return f->slot[TS_ampm] == TX_K('p', 'm', 0, 0) && c < 720 ? c + 720 : c;
    }
    if (tx_has(f, TS_hhmm)) return f->slot[TS_hhmm] / 100 * 60 + f->slot[TS_hhmm] % 100;
    if (tx_has(f, TS_offset)) return f->slot[TS_hour] % 12 * 60 + f->slot[TS_offset];
    int h = f->slot[TS_hour], m = tx_has(f, TS_minute) ? f->slot[TS_minute] : 0;
    if (h == TX_NONE) return -1;
    bool pm = f->slot[TS_ampm] == TX_K('p', 'm', 0, 0), am = f->slot[TS_ampm] == TX_K('a', 'm', 0, 0);
    if (tx_has(f, TS_part) && !am && !pm) {
        pm = f->slot[TS_part] != TX_K('M', 'O', 0, 0);
        am = !pm;
    }
    if (pm && h < 12) h += 12;
    if (am && h == 12) h = 0;
    return h * 60 + m;
}

/* "14:30 GMT" → Z, "9 p.m. EST" → -05, "5 p.m. NPT" → +05:45. */
static void add_zone(ent_timex__found *f) {
    int32_t z = f->slot[TS_zone];
    if (z == TX_NONE || z > 900 || z < -900) return;
    size_t n = strlen(f->value), room = sizeof f->value - n;
    int hours = (z < 0 ? -z : z) / 60, minutes = (z < 0 ? -z : z) % 60;
    if (!z) snprintf(f->value + n, room, "Z");
    else if (minutes) snprintf(f->value + n, room, "%c%02d:%02d", z < 0 ? '-' : '+', hours, minutes);
    else snprintf(f->value + n, room, "%c%02d", z < 0 ? '-' : '+', hours);
}

bool ent_timex__clock(ent_timex__doc *d, ent_timex__found *f) {
    char v[24] = "XXXX-XX-XX";
    int m = minutes_of(f);
    if (!day_of(d, f) && d->mode != TX_NARRATIVE) {
        ent_timex__point p = d->now.gran == 'D' ? d->now : ent_timex__today(d);
        if (p.gran == 'D') f->point = p;
    }
    if (f->point.gran == 'D') ent_timex__write_point(f->point, v, sizeof v);
    f->type = ENT_TIMEX_TIME;
    if (m < 0) return true;
    if (tx_has(f, TS_second))
        snprintf(f->value, sizeof f->value, "%sT%02d:%02d:%02d", v, m / 60, m % 60, f->slot[TS_second]);
    else
        snprintf(f->value, sizeof f->value, "%sT%02d:%02d", v, m / 60, m % 60);
    add_zone(f);
    return true;
}
