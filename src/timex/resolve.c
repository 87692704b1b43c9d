#include "resolve.h"

static const struct {
    const char *name;
    ent_timex__resolver *run;
} MAKES[] = {
    { "date", ent_timex__date }, { "nth", ent_timex__date }, { "numeric", ent_timex__numeric }, { "year", ent_timex__year },
    { "decade", ent_timex__decade }, { "century", ent_timex__century }, { "season", ent_timex__season },
    { "quarter", ent_timex__quarter }, { "half", ent_timex__half }, { "fiscal", ent_timex__fiscal },
    { "weekday", ent_timex__weekday }, { "holiday", ent_timex__named_day }, { "dayrel", ent_timex__dayrel },
    { "part", ent_timex__part }, { "clock", ent_timex__clock }, { "unit", ent_timex__unit }, { "units", ent_timex__units },
    { "offset", ent_timex__offset }, { "duration", ent_timex__duration }, { "set", ent_timex__set }, { "fixed", ent_timex__fixed },
};

int ent_timex__make_of(ent_str name) {
    for (int i = 0; i < (int)(sizeof MAKES / sizeof *MAKES); i++)
        if (ent_str_is(name, MAKES[i].name)) return i;
    return -1;
}

static bool in_brackets(const ent_timex__doc *d, const ent_timex__found *f) {
    if (!f->token) return false;
    const ent_token *k = &d->text->token[f->token - 1];
    return k->kind == ENT_TOK_PUNCT && k->ch == '(';
}

/* The flow of the text after an expression. */
static void flow(ent_timex__doc *d, const ent_timex__found *f) {
    if (!f->point.gran || (f->type != ENT_TIMEX_DATE && f->type != ENT_TIMEX_TIME)) return;
    ent_timex__point p = f->last_point.gran ? f->last_point : f->point;
    d->now = p;
    if (p.gran == 'M' || p.gran == 'D') d->month_seen = p;
    if (p.gran == 'Y' && in_brackets(d, f)) return;
    if (p.gran == 'Y' && d->narrative.gran && d->narrative.year == p.year) return; /* keeps the month */
    d->narrative = p;
}

void ent_timex__resolve_all(ent_timex__doc *d) {
    for (size_t i = 0; i < d->list.n; i++) {
        ent_timex__found *f = &d->list.v[i];
        MAKES[f->make].run(d, f);
        f->resolved = true;
        flow(d, f);
    }
}
