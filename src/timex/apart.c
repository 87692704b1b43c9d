#include "resolve.h"

/* Days counted from what a clause tells: "on 9 August, six days after A attacked B" dates the attack, "paid four days after the
 * storm of 13 March" the payment. TIMEX3 has a duration there; only the date that events take from it is set. */

typedef struct {
    int n;
    char unit; /* D W M Y */
} distance;

static bool distance_of(const ent_timex *t, bool day_after, distance *x) {
    if (day_after) *x = (distance){ 1, 'D' };
    else if (t->type != ENT_TIMEX_DURATION || sscanf(t->value.p, "P%d%c", &x->n, &x->unit) != 2) return false;
    if (x->unit == 'W') x->n *= 7, x->unit = 'D';
    return x->unit == 'D' || x->unit == 'M' || x->unit == 'Y';
}

/* As exact as the date counted from: by days from a month stays in it. */
static void count(ent_timex__doc *d, ent_timex *t, const ent_timex *from, distance x) {
    ent_str told = t->event_value;
    ent_days days = t->event_days;
    ent_civil c = ent_day_civil(from->event_days.first);
    bool day = from->event_days.first == from->event_days.last, month = day || from->event_value.n == sizeof "2015-08" - 1;
    if (x.unit == 'D' && !day) {
        t->event_value = from->event_value, t->event_days = from->event_days;
        return;
    }
    char v[32];
    if (x.unit == 'D') {
        c = ent_day_civil(from->event_days.first + x.n);
        snprintf(v, sizeof v, "%04d-%02d-%02d", c.year, c.month, c.day);
    } else {
        int m = c.year * 12 + c.month - 1 + x.n * (x.unit == 'Y' ? 12 : 1);
        if (month) snprintf(v, sizeof v, "%04d-%02d", m / 12, m % 12 + 1);
        else snprintf(v, sizeof v, "%04d", m / 12);
    }
    t->event_value = ent_str_copy(d->arena, ent_str_of(v));
    ent_day_span(t->event_value, d->out->fiscal_start, &t->event_days);
    bool ahead = d->mode == TX_NEWS && x.unit == 'Y' && d->out->published != ENT_NO_DAY && t->event_days.first > d->out->published;
    if (ahead) t->event_value = told, t->event_days = days; /* at their worst in a quarter of a century after this spring's fighting */
}

static bool usable(const ent_timex *t, const ent_timex *a) {
    return a->sentence == t->sentence && a->event_days.first != ENT_NO_DAY && a->event_days.last != ENT_NO_DAY && !a->event_side;
}

/* A comma or another break stands between the tokens. */
static bool broken(const ent_timex__doc *d, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to; k++)
        if (d->text->token[k].kind == ENT_TOK_PUNCT && d->text->token[k].ch != '-' && d->text->token[k].ch != '\'') return true;
    return false;
}

/* , on 4 May, */
static bool set_off(const ent_timex__doc *d, const ent_timex *t) {
    const ent_token *k = d->text->token;
    uint32_t end = t->token + t->tokens;
    if (t->token < 2 || end >= d->text->tokens || k[end].ch != ',') return false;
    return k[t->token - 1].ch == ',' || (ent_timex__context(d->tagger, &k[t->token - 1]) & TX_PREP && k[t->token - 2].ch == ',');
}

void ent_timex__apart(ent_timex__doc *d, ent_timex *v, size_t from, size_t to) {
    for (size_t i = from; i < to; i++) {
        ent_timex *t = &v[i];
        uint32_t end = t->token + t->tokens;
        distance x;
        if (t->type != ENT_TIMEX_DURATION && t->type != ENT_TIMEX_DATE) continue;
        if (end >= d->text->tokens || d->text->token[end].kind != ENT_TOK_WORD) continue;
        uint32_t last = t->type == ENT_TIMEX_DATE ? end - 1 : end; /* the day after is one expression */
        bool after = ent_timex__word_is(d->tagger, &d->text->token[last], TW_after);
        if (!after && !ent_timex__word_is(d->tagger, &d->text->token[last], TW_before)) continue;
        bool day_after = last < end && t->tokens == 3 && ent_str_is(ent_token_str(d->text, &d->text->token[last - 1]), "day");
        if (!distance_of(t, day_after, &x)) continue;
        int sign = after ? 1 : -1;
        if (i > 0 && usable(t, t - 1) && t->token - (t[-1].token + t[-1].tokens) <= 1) {
            x.n *= -sign;
            count(d, t, t - 1, x);
            t->event_side = 1;
        } else if (i + 1 < to && usable(t, t + 1) && !broken(d, end, t[1].token)) {
            x.n *= sign;
            count(d, t, t + 1, x);
            t->event_side = -1;
        } else if (day_after && i + 1 < to && usable(t, t + 1) && set_off(d, &t[1])) { /* the day after A left, on 4 May, B came */
            x.n *= -sign;
            count(d, t, t + 1, x);
            t->event_side = 1;
        }
    }
}
