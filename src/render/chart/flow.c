/* Aid from donors to recipients: bands as wide as the number of acts. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum {
    WIDTH = 1400,
    SIDE = 330,
    TOP = 130,
    TALL = 780,
    BELOW = 70,
    GAP = 17,
    BAR = 16,
    DONORS = 12,
    RECIPIENTS = 26,
    STEPS = 30
};

typedef struct {
    uint32_t actor;    /* UINT32_MAX: the others */
    double events, at; /* pixels: where its next band goes */
    double top, bottom;
} side;

typedef struct {
    uint32_t from, to; /* actors, then places in the lists */
    double events;
} band;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    band *band;
    size_t bands, acts, without; /* acts of aid with a donor and a recipient; with no recipient */
    side donor[DONORS + 2], recipient[RECIPIENTS + 2];
    size_t donors, recipients, all_donors, all_recipients;
    double total;
} flow;

/* ---- counts --------------------------------------------------------------------------------------------------- */

static void add_act(flow *f, const ent_corpus_event *e) {
    size_t pairs = 0;
    for (uint32_t i = 0; i < e->record->entities; i++)
        for (uint32_t k = 0; k < e->record->entities; k++) {
            if (e->record->entity[i].role != ENT_ROLE_ACTOR || e->record->entity[k].role != ENT_ROLE_RECIPIENT)
                continue;
            f->band[f->bands++] = (band){ e->actor[i], e->actor[k], 1 };
            pairs++;
        }
    f->acts += pairs > 0;
    f->without += pairs == 0;
}

static int by_ends(const void *a, const void *b) {
    const band *x = a, *y = b;
    if (x->from != y->from) return x->from < y->from ? -1 : 1;
    return x->to < y->to ? -1 : x->to > y->to;
}

/* Bands of the same ends become one. */
static void merge(flow *f) {
    size_t n = 0;
    ent_chart__sort(f->band, f->bands, sizeof *f->band, by_ends);
    for (size_t i = 0; i < f->bands; i++) {
        if (n && by_ends(&f->band[n - 1], &f->band[i]) == 0)
            f->band[n - 1].events += f->band[i].events;
        else
            f->band[n++] = f->band[i];
    }
    f->bands = n;
}

static void find_bands(flow *f) {
    const ent_corpus *c = f->in->corpus;
    size_t room = 1;
    for (size_t i = 0; i < c->events; i++)
        if (c->event[i].record->type == ENT_AID)
            room += (size_t)c->event[i].record->entities * c->event[i].record->entities;
    f->band = ENT_NEWN(f->a, band, room);
    for (size_t i = 0; i < c->events; i++)
        if (c->event[i].record->type == ENT_AID) add_act(f, &c->event[i]);
    merge(f);
}

bool ent_chart__flow_suits(const ent_render_input *in) {
    ent_arena *a = ent_arena_new();
    flow f = { .in = in, .a = a };
    find_bands(&f);
    bool suits = f.bands >= 3 && f.acts >= 4;
    ent_arena_free(a);
    return suits;
}

static int by_events(const void *a, const void *b) {
    const side *x = a, *y = b;
    if (x->events != y->events) return x->events < y->events ? 1 : -1;
    return x->actor < y->actor ? -1 : x->actor > y->actor;
}

/* One side's actors, the largest first; those beyond `most` become one. `place`: actor → place + 1. */
static size_t find_side(flow *f, bool donors, side *to, size_t most, uint32_t *place, size_t *all) {
    size_t actors = f->in->corpus->actors, n = 0;
    side *list = ENT_NEWN(f->a, side, actors + 1);
    for (size_t i = 0; i < actors; i++) list[i].actor = (uint32_t)i;
    for (size_t i = 0; i < f->bands; i++) list[donors ? f->band[i].from : f->band[i].to].events += f->band[i].events;
    ent_chart__sort(list, actors, sizeof *list, by_events);
    for (*all = 0; *all < actors && list[*all].events > 0; ++*all) {
        if (n < most || *all == most)
            to[n++] = list[*all];
        else
            to[n - 1].events += list[*all].events;
        if (*all >= most) to[n - 1].actor = UINT32_MAX;
        place[list[*all].actor] = (uint32_t)n;
    }
    return n;
}

static void stack(side *v, size_t n, double total) {
    double room = TALL - GAP * (double)(n - 1), y = TOP;
    for (size_t i = 0; i < n; i++) {
        v[i].top = v[i].at = y;
        v[i].bottom = y + room * v[i].events / total;
        y = v[i].bottom + GAP;
    }
}

static void find_sides(flow *f) {
    uint32_t *from = ENT_NEWN(f->a, uint32_t, f->in->corpus->actors + 1),
             *to = ENT_NEWN(f->a, uint32_t, f->in->corpus->actors + 1);
    f->donors = find_side(f, true, f->donor, DONORS, from, &f->all_donors);
    f->recipients = find_side(f, false, f->recipient, RECIPIENTS, to, &f->all_recipients);
    for (size_t i = 0; i < f->bands; i++) {
        f->band[i].from = from[f->band[i].from] - 1, f->band[i].to = to[f->band[i].to] - 1;
        f->total += f->band[i].events;
    }
    merge(f);
    if (f->bands) stack(f->donor, f->donors, f->total), stack(f->recipient, f->recipients, f->total);
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static const char *hue(const flow *f, const band *b) {
    size_t k = f->donors > 1 ? b->from : b->to;
    bool others = f->donors > 1 ? f->donor[b->from].actor == UINT32_MAX : f->recipient[b->to].actor == UINT32_MAX;
    return f->s->theme->hue[others ? 8 : k % 8];
}

static double ease(double t) { return t * t * (3 - 2 * t); }

static ent_str name_of(flow *f, const side *v, size_t rest) {
    ent_str name = v->actor == UINT32_MAX ? ent_say(f->in, f->a, "flow.others", ent_nr("n", rest))
                                          : ent_chart__name(f->in, v->actor, 10, SIDE - 90, f->a);
    return ent_str_fmt(f->a, "%.*s  %.0f", ENT_FMT(name), v->events);
}

/* The outline of a band: there on its upper edge, back on its lower. */
static void outline(ent_out *o, double y0, double y1, double high0, double high1) {
    for (int k = 0; k <= 2 * STEPS + 1; k++) {
        bool back = k > STEPS;
        double t = (double)(back ? 2 * STEPS + 1 - k : k) / STEPS, x = SIDE + BAR + t * (WIDTH - 2 * SIDE - 2 * BAR);
        double y = y0 + ease(t) * (y1 - y0) + (back ? high0 + ease(t) * (high1 - high0) : 0);
        ent_out_fmt(o, "%.1f\t%.1f\n", x, TOP + TALL + BELOW - y);
    }
}

static void write_bands(flow *f) {
    ent_out *o = ent_sheet_data(f->s, "bands", "x\ty: the outline of a band, two empty lines between bands");
    double left = (TALL - GAP * (double)(f->donors - 1)) / f->total,
           right = (TALL - GAP * (double)(f->recipients - 1)) / f->total;
    ent_out_fmt(f->s->gp, "array HUE[%zu] = [", f->bands);
    for (size_t i = 0; i < f->bands; i++) {
        const band *b = &f->band[i];
        side *d = &f->donor[b->from], *r = &f->recipient[b->to];
        ent_out_fmt(f->s->gp, "%s0x%s", i ? ", " : "", hue(f, b) + 1);
        ent_out_fmt(o, "%s# %g acts\n", i ? "\n\n" : "", b->events);
        outline(o, d->at, r->at, b->events * left, b->events * right);
        d->at += b->events * left;
        r->at += b->events * right;
    }
    ent_out_z(f->s->gp, "]\n");
}

static void draw_side(flow *f, const side *v, size_t n, double x, char anchor, size_t rest) {
    for (size_t i = 0; i < n; i++) {
        double bottom = fmax(v[i].bottom, v[i].top + 1), y = (v[i].top + bottom) / 2,
               tx = anchor == 'r' ? x - 10 : x + BAR + 10;
        ent_sheet_fill(f->s, (ent_box){ x, v[i].top, x + BAR, bottom }, f->s->theme->bar, 1);
        ent_str words = name_of(f, &v[i], rest);
        if (ent_boxes_free_at(f->s->boxes, ent_sheet_box(tx, y, anchor, 10, words)))
            ent_sheet_text(f->s, tx, y, anchor, 10, f->s->theme->ink, words);
    }
}

static void draw(flow *f) {
    ent_sheet_bold(f->s, SIDE + BAR, TOP - 20, 'r', 11, f->s->theme->soft, ent_say_word(f->in, "flow.donors"));
    ent_sheet_bold(f->s, WIDTH - SIDE - BAR, TOP - 20, 'l', 11, f->s->theme->soft, ent_say_word(f->in, "flow.recipients"));
    draw_side(f, f->donor, f->donors, SIDE, 'r', f->all_donors - DONORS);
    draw_side(f, f->recipient, f->recipients, WIDTH - SIDE - BAR, 'l', f->all_recipients - RECIPIENTS);
    write_bands(f);
    ent_frame frame = { 0, 0, WIDTH, f->s->height, 0, WIDTH, 0, f->s->height };
    ent_sheet_panel(f->s, &frame);
    ent_out_fmt(f->s->gp,
                "plot for [i=1:%zu] 'flow.bands.dat' index i-1 using 1:2 with filledcurves closed fs transparent solid "
                "0.45 noborder fc rgb HUE[i]\n",
                f->bands);
}

ent_status ent_chart__flow_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    flow f = { .in = in, .a = a };
    find_bands(&f);
    find_sides(&f);
    f.s = ent_sheet_begin(in, opts, "flow", WIDTH, f.bands ? TOP + TALL + BELOW : 400, a);
    ent_str sub = ent_say(in, a, "flow.sub", ent_nr("n", f.acts), ent_nr("donors", f.all_donors),
                          ent_nr("recipients", f.all_recipients));
    if (f.without) sub = ent_say_join(in, a, sub, ent_say(in, a, "flow.without", ent_nr("n", f.without)));
    ent_sheet_title(f.s, in->title.n ? in->title : ent_say_word(in, "flow.title"), sub);
    if (f.bands)
        draw(&f);
    else
        ent_sheet_nothing(f.s, "aid");
    ent_status s = ent_sheet_end(f.s, err);
    ent_arena_free(a);
    return s;
}
