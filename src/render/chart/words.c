/* The words on charts: labels of events, scope of the data, ticks of a time axis. */
#include "sheet.h"

#include <math.h>

static ent_str name_of(const ent_render_input *in, const ent_corpus_event *e, uint32_t i) {
    const ent_corpus_actor *x = &in->corpus->actor[e->actor[i]];
    return x->name.n && x->name.n <= 24 && ent_render__can_draw(x->name) ? x->name : x->id;
}

static bool is_ego(const ent_render_input *in, const ent_corpus_event *e, uint32_t i) {
    return in->ego.n && ent_str_eq(in->corpus->actor[e->actor[i]].id, in->ego);
}

enum { NAMED_MOST = 3 };

static ent_str names(const ent_render_input *in, const ent_corpus_event *e, int role, bool without_ego, ent_arena *a) {
    ent_str out = ENT_S("");
    uint32_t shown = 0, rest = 0;
    for (uint32_t i = 0; i < e->record->entities; i++) {
        if (role >= 0 && (int)e->record->entity[i].role != role) continue;
        if (without_ego && is_ego(in, e, i)) continue;
        if (shown == NAMED_MOST) {
            rest++;
            continue;
        }
        ent_str n = name_of(in, e, i);
        out = shown++ ? ent_str_fmt(a, "%.*s–%.*s", ENT_FMT(out), ENT_FMT(n)) : n;
    }
    return rest ? ent_str_fmt(a, "%.*s +%u", ENT_FMT(out), rest) : out;
}

ent_str ent_chart__label(const ent_render_input *in, const ent_corpus_event *e, bool without_ego, ent_arena *a) {
    const ent_event *r = e->record;
    bool directed = false;
    for (uint32_t i = 0; i < r->entities; i++) directed |= r->entity[i].role == ENT_ROLE_RECIPIENT;
    ent_str who;
    if (directed) {
        ent_str from = names(in, e, ENT_ROLE_ACTOR, false, a), to = names(in, e, ENT_ROLE_RECIPIENT, false, a);
        who = ent_str_fmt(a, "%.*s → %.*s", ENT_FMT(from), ENT_FMT(to));
    } else {
        who = names(in, e, -1, without_ego && r->entities > 1, a);
    }
    ent_str what = r->text.n ? r->text : ent_str_of(ent_type_name(r->type));
    return who.n ? ent_str_fmt(a, "%.*s: %.*s", ENT_FMT(who), ENT_FMT(what)) : what;
}

ent_str ent_chart__scope(const ent_render_input *in, ent_arena *a) {
    const ent_corpus *c = in->corpus;
    ent_str docs = c->documents == 1 ? c->document[0] : ent_str_fmt(a, "%zu documents", c->documents);
    ent_str count = ent_str_fmt(a, "%zu event%s in %.*s", c->events, c->events == 1 ? "" : "s", ENT_FMT(docs));
    return c->dated ? ent_str_fmt(a, "%.*s, %s", ENT_FMT(count), ent_corpus_period(c, a).p) : count;
}

/* ---- ticks ---------------------------------------------------------------------------------------------------- */

enum { BY_DAY, BY_MONTH, BY_YEAR };

/* Steps of a time axis from days to centuries; the first whose labels have room is taken. */
static const struct {
    int unit, step;
    double days, label; /* length of a step; pixels that its label wants */
} STEPS[] = {
    { BY_DAY, 1, 1, 58 },       { BY_DAY, 2, 2, 58 },        { BY_DAY, 7, 7, 58 },         { BY_MONTH, 1, 30.4, 64 },
    { BY_MONTH, 2, 60.9, 64 },  { BY_MONTH, 3, 91.3, 64 },   { BY_MONTH, 6, 182.6, 64 },   { BY_YEAR, 1, 365.2, 48 },
    { BY_YEAR, 2, 730.5, 48 },  { BY_YEAR, 5, 1826, 48 },    { BY_YEAR, 10, 3652, 48 },    { BY_YEAR, 20, 7305, 48 },
    { BY_YEAR, 50, 18262, 48 }, { BY_YEAR, 100, 36525, 48 }, { BY_YEAR, 500, 182625, 48 },
};

static ent_str tick_label(int unit, ent_civil c, bool first, ent_arena *a) {
    static const char *const MONTH[] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    if (unit == BY_YEAR) return c.year <= 0 ? ent_str_fmt(a, "%d BC", 1 - c.year) : ent_str_fmt(a, "%d", c.year);
    if (unit == BY_MONTH)
        return c.month == 1 || first ? ent_str_fmt(a, "%s %d", MONTH[c.month - 1], c.year)
                                     : ent_str_of(MONTH[c.month - 1]);
    return ent_str_fmt(a, "%d %s", c.day, MONTH[c.month - 1]);
}

static ent_day align(int unit, int step, ent_day d) {
    ent_civil c = ent_day_civil(d);
    if (unit == BY_YEAR) return ent_day_of(c.year - ((c.year % step) + step) % step, 1, 1);
    if (unit == BY_MONTH) return ent_day_of(c.year, c.month - (c.month - 1) % step, 1);
    return step == 7 ? d - (ent_day_weekday(d) - 1) : d;
}

size_t ent_chart__ticks(double first, double last, double pixels, ent_tick *out, size_t cap, ent_arena *a) {
    size_t k = 0, kinds = sizeof STEPS / sizeof *STEPS, n = 0;
    while (k + 1 < kinds && STEPS[k].days * pixels / (last - first) < STEPS[k].label) k++;
    for (ent_day d = align(STEPS[k].unit, STEPS[k].step, (ent_day)ceil(first)); d <= last && n < cap;) {
        ent_civil c = ent_day_civil(d);
        if (d >= first)
            out[n] = (ent_tick){ d, tick_label(STEPS[k].unit, c, n == 0, a), STEPS[k].unit == BY_YEAR || c.month == 1 },
            n++;
        d = STEPS[k].unit == BY_DAY     ? d + STEPS[k].step
            : STEPS[k].unit == BY_MONTH ? ent_day_of(c.year, c.month + STEPS[k].step, 1)
                                        : ent_day_of(c.year + STEPS[k].step, 1, 1);
    }
    return n;
}
