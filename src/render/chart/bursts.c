/* When something was more frequent than usual: a lane each for all, types, actors and pairs; the darker the denser. */
#include "draw.h"

#include <math.h>
#include <stdlib.h>

enum { WIDTH = 1500, LEFT = 270, RIGHT = 220, TOP = 120, ROW = 30, BELOW = 96, LANES_MOST = 28 };

typedef struct {
    ent_str of, subject;
    double weight, rate, usual;
    ent_str events;
} lane;

typedef struct {
    const ent_render_input *in;
    ent_arena *a;
    ent_sheet *s;
    const ent_table *t;
    int of, subject, level, start, end, events, rate, usual, weight;
    lane *lane;
    size_t lanes, all;
    double first, last, most; /* `most`: the highest level */
    ent_frame f;
} bursts;

static bool find_table(bursts *b, const char *name) {
    static const char *const COLUMN[] = { "of",     "subject",   "level",   "start", "end",
                                          "events", "per_month", "usually", "weight" };
    int *to[] = { &b->of, &b->subject, &b->level, &b->start, &b->end, &b->events, &b->rate, &b->usual, &b->weight };
    for (int k = 0; k < 9; k++)
        if ((*to[k] = ent_chart__column(b->in, name, COLUMN[k], &b->t)) < 0) return false;
    return b->t->rows > 0;
}

bool ent_chart__bursts_suits(const ent_render_input *in) {
    bursts b = { .in = in };
    return find_table(&b, "burst_levels") && b.t->rows >= 3;
}

static const ent_value *row(const bursts *b, size_t r) { return b->t->cell + r * b->t->columns; }

static lane *lane_of(const bursts *b, const ent_value *v) {
    for (size_t i = 0; i < b->all; i++)
        if (ent_str_eq(b->lane[i].of, v[b->of].s) && ent_str_eq(b->lane[i].subject, v[b->subject].s))
            return &b->lane[i];
    return NULL;
}

static int order_of(ent_str of) {
    return ent_str_is(of, "all") ? 0 : ent_str_is(of, "type") ? 1 : ent_str_is(of, "actor") ? 2 : 3;
}

static int by_weight(const void *a, const void *b) {
    const lane *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return ent_str_cmp(x->subject, y->subject);
}

static int by_group(const void *a, const void *b) {
    int x = order_of(((const lane *)a)->of), y = order_of(((const lane *)b)->of);
    return x != y ? x - y : by_weight(a, b);
}

/* The lanes whose bursts stand out most, grouped. */
static void find_lanes(bursts *b) {
    b->lane = ENT_NEWN(b->a, lane, b->t->rows + 1);
    for (size_t r = 0; r < b->t->rows; r++) {
        const ent_value *v = row(b, r);
        lane *l = lane_of(b, v);
        if (!l)
            l = &b->lane[b->all++], *l = (lane){ .of = v[b->of].s, .subject = v[b->subject].s, .usual = v[b->usual].d };
        l->weight = fmax(l->weight, v[b->weight].d);
        l->rate = fmax(l->rate, v[b->rate].d);
    }
    ent_chart__sort(b->lane, b->all, sizeof *b->lane, by_weight);
    b->lanes = b->all < LANES_MOST ? b->all : LANES_MOST;
    ent_chart__sort(b->lane, b->lanes, sizeof *b->lane, by_group);
}

static bool days_of(const bursts *b, const ent_value *v, ent_days *d) {
    ent_days x, y;
    if (!ent_day_span(v[b->start].s, 1, &x) || !ent_day_span(v[b->end].s, 1, &y)) return false;
    *d = (ent_days){ x.first, y.last };
    return true;
}

/* From the first burst to the last that is not of the lowest level alone, so that one long stretch squeezes nothing. */
static void find_range(bursts *b) {
    b->first = 1e18, b->last = -1e18;
    for (size_t r = 0; r < b->t->rows; r++) {
        const ent_value *v = row(b, r);
        ent_days d;
        lane *l = lane_of(b, v);
        if (!l || l >= b->lane + b->lanes || !days_of(b, v, &d)) continue;
        b->first = fmin(b->first, d.first), b->last = fmax(b->last, d.last + 1.0);
        b->most = fmax(b->most, (double)v[b->level].i);
    }
    double pad = fmax(1, (b->last - b->first) * 0.01);
    b->first -= pad, b->last += pad;
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static ent_str name_of_pair(bursts *b, ent_str pair) {
    ent_str rest = pair, first, second;
    if (!ent_str_split(&rest, ':', &first) || !rest.p) return pair;
    second = rest;
    uint32_t i = ent_corpus_find(b->in->corpus, first), k = ent_corpus_find(b->in->corpus, second);
    if (i == UINT32_MAX || k == UINT32_MAX) return pair;
    ent_str x = ent_chart__name(b->in, i, 10, 110, b->a), y = ent_chart__name(b->in, k, 10, 110, b->a);
    return ent_str_fmt(b->a, "%.*s–%.*s", ENT_FMT(x), ENT_FMT(y));
}

static ent_str name_of(bursts *b, const lane *l) {
    ent_type type;
    uint32_t i = ent_corpus_find(b->in->corpus, l->subject);
    ent_str name = l->subject;
    if (order_of(l->of) == 0)
        name = ent_say_word(b->in, "bursts.all");
    else if (order_of(l->of) == 1 && ent_type_parse(l->subject, &type))
        name = ent_chart__type_words(b->in, type);
    else if (order_of(l->of) == 2 && i != UINT32_MAX)
        name = ent_chart__name(b->in, i, 10, LEFT - 40, b->a);
    else if (order_of(l->of) == 3)
        name = name_of_pair(b, l->subject);
    return ent_chart__fit(b->a, name, 10, LEFT - 30);
}

static int shade_of(const bursts *b, double level) {
    return b->most > 1 ? (int)((level - 1) * (ENT_SHADES - 2) / (b->most - 1) + 1.5) : ENT_SHADES - 2;
}

static void write_bursts(bursts *b) {
    ent_out *o = ent_sheet_data(b->s, "bursts", "start\tend\trow\tlevel\tcolour\tfrom\tto\tof\tsubject");
    for (int level = 1; level <= (int)b->most; level++) /* the denser over the wider */
        for (size_t r = 0; r < b->t->rows; r++) {
            const ent_value *v = row(b, r);
            const lane *l = lane_of(b, v);
            ent_days d;
            if (v[b->level].i != level || !l || l >= b->lane + b->lanes || !days_of(b, v, &d)) continue;
            ent_out_fmt(o, "%d\t%d\t%zu\t%d\t%ld\t%.*s\t%.*s\t%.*s\t", d.first, d.last + 1,
                        b->lanes - 1 - (size_t)(l - b->lane), level,
                        ent_chart__hue(b->s->theme->scale[shade_of(b, level)]), ENT_FMT(v[b->start].s),
                        ENT_FMT(v[b->end].s), ENT_FMT(v[b->of].s));
            ent_render__gnuplot_cell(o, v[b->subject].s);
            ent_out_char(o, '\n');
        }
}

static ent_str figure(bursts *b, double v) { return ent_say_number(b->in, b->a, v >= 10 ? "%.0f" : "%.2g", v); }

static void draw_lanes(bursts *b) {
    for (size_t i = 0; i < b->lanes; i++) {
        const lane *l = &b->lane[i];
        double y = TOP + ROW * ((double)i + 0.5);
        if (i && order_of(l->of) != order_of(b->lane[i - 1].of))
            ent_sheet_line(b->s, 40, y - ROW / 2.0, WIDTH - 40, y - ROW / 2.0, b->s->theme->faint, 1);
        ent_sheet_text(b->s, LEFT - 14, y, 'r', 10, b->s->theme->ink, name_of(b, l));
        bool told = l->usual >= 0.05;
        ent_str words = ent_say(b->in, b->a, told ? "bursts.rate.usual" : "bursts.rate", ent_tx("rate", figure(b, l->rate)),
                                ent_tx("usual", figure(b, l->usual)));
        ent_sheet_text(b->s, b->f.x1 + 14, y, 'l', 9, b->s->theme->soft, words);
    }
    ent_sheet_text(b->s, b->f.x1 + 14, TOP - 14, 'l', 9, b->s->theme->soft, ent_say_word(b->in, "bursts.densest"));
    ent_sheet_time_axis(b->s, &b->f, TOP);
}

static void draw_key(bursts *b) {
    double x = LEFT, y = b->s->height - 40;
    ent_str key = ent_say_word(b->in, "bursts.key");
    ent_sheet_text(b->s, x, y, 'l', 9, b->s->theme->soft, key);
    x += ent_chart__width(key, 9) + 14;
    for (int k = 1; k <= (int)b->most; k++) {
        if (k > 1 && shade_of(b, k) == shade_of(b, k - 1)) continue;
        ent_str words = ent_str_fmt(b->a, "%.0f", pow(2, k));
        ent_sheet_fill(b->s, (ent_box){ x, y - 7, x + 14, y + 7 }, b->s->theme->scale[shade_of(b, k)], 1);
        ent_sheet_text(b->s, x + 20, y, 'l', 9, b->s->theme->soft, words);
        x += 34 + ent_chart__width(words, 9);
    }
}

ent_status ent_chart__bursts_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                  ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    bursts b = { .in = in, .a = a };
    bool some = find_table(&b, "burst_levels");
    if (some) find_lanes(&b), find_range(&b);
    b.f = (ent_frame){ LEFT,   TOP, WIDTH - RIGHT,           TOP + ROW * (double)b.lanes, b.first,
                       b.last, 0,   fmax((double)b.lanes, 1) };
    b.s = ent_sheet_begin(in, opts, "bursts", WIDTH, some ? b.f.y1 + BELOW : 400, a);
    ent_str sub = ent_say_word(in, "bursts.sub");
    if (b.lanes < b.all)
        sub = ent_say_join(in, a, sub, ent_say(in, a, "bursts.some", ent_nr("shown", b.lanes), ent_nr("n", b.all)));
    ent_sheet_title(b.s, in->title.n ? in->title : ent_say_word(in, "bursts.title"), sub);
    if (some) {
        draw_lanes(&b);
        write_bursts(&b);
        draw_key(&b);
        ent_sheet_panel(b.s, &b.f);
        ent_out_z(b.s->gp, "set style fill solid 1.0 noborder\n"
                           "plot 'bursts.bursts.dat' using (($1+$2)/2.0):($3+0.5):(($2-$1)/2.0):(0.3):5 with "
                           "boxxyerror lc rgb variable\n");
    } else {
        ent_sheet_nothing(b.s, "bursts");
    }
    ent_status s = ent_sheet_end(b.s, err);
    ent_arena_free(a);
    return s;
}
