/* Labelled events in lanes by quad, type or actor; counts below on the same axis. */
#include "timeline.h"

#include <math.h>
#include <stdlib.h>

bool ent_chart__timeline_suits(const ent_render_input *in) {
    for (size_t i = 0; i < in->corpus->events; i++)
        if (in->corpus->event[i].record->days.first != ENT_NO_DAY) return true;
    return false;
}

/* ---- items and bands ------------------------------------------------------------------------------------------ */

static ent_str quad_words(const timeline *t, ent_quad q) {
    return ent_say_row(t->in, "quad", q == ENT_QUAD_NONE ? "none" : ent_quad_name(q));
}

static ent_str band_name(const timeline *t, const ent_corpus_event *e) {
    if (ent_str_is(t->lanes, "type")) return ent_chart__type_words(t->in, e->record->type);
    if (!ent_str_is(t->lanes, "actor")) return quad_words(t, ent_type_quad(e->record->type));
    for (uint32_t i = 0; i < e->record->entities; i++) {
        const ent_corpus_actor *x = &t->in->corpus->actor[e->actor[i]];
        if (!ent_str_eq(x->id, t->in->ego)) return x->name;
    }
    return e->record->entities ? t->in->corpus->actor[e->actor[0]].name : ent_say_word(t->in, "others");
}

/* What a reader would miss most: strong acts, often reported, certain, of exact date. */
static double rank(const ent_event *r, bool vague) {
    double score = isnan(r->score) ? 0 : fabs(r->score);
    return score + 2.0 * r->evidences + 2 * r->confidence + (vague ? 0 : 3) - (r->type == ENT_OTHER ? 3 : 0) +
           (r->entities > 1 ? 1 : 0);
}

/* On an axis of hours a day is no point in time; a clock time is one. */
static void refine(ent_timeline_item *x) {
    const ent_event *r = x->e->record;
    if (x->span || r->days.first != r->days.last) return;
    ent_chart__extent(r, &x->first, &x->last);
    x->span = memchr(r->time.p, '/', r->time.n) != NULL;
    x->vague = !x->span && x->last - x->first > 1.01 / 24;
    x->at = x->vague ? (x->first + x->last) / 2 : x->first;
}

/* Some times of day are told, and most of the events lie within a few days. */
static bool told_by_hours(const ent_corpus *c) {
    double *at = ent_xmalloc((c->dated + 1) * sizeof *at), first = 0, last = 0;
    size_t timed = 0;
    for (size_t i = 0; i < c->dated; i++) at[i] = c->event[i].day, timed += c->event[i].record->time.n > 0;
    if (c->dated) ent_chart__core(at, c->dated, &first, &last);
    free(at);
    return timed > 0 && timed * 4 >= c->dated && last - first < ENT_HOURS_MOST;
}

/* Point sizes of gnuplot: of an act of weight 0, of one of 10. */
#define SIZE_LEAST 0.9
#define SIZE_MOST 1.9

static double mark_size(double score) {
    double weight = isnan(score) ? 0 : fabs(score) / 10, least = SIZE_LEAST * SIZE_LEAST;
    return sqrt(least + weight * (SIZE_MOST * SIZE_MOST - least));
}

static ent_timeline_item item_of(const ent_corpus_event *e, bool hours) {
    const ent_event *r = e->record;
    ent_day first = r->days.first, last = r->days.last == ENT_NO_DAY || r->days.last < first ? first : r->days.last;
    bool interval = r->date.n && memchr(r->date.p, '/', r->date.n);
    ent_timeline_item x = { .e = e, .first = first, .last = last + 1.0, .row = -1 };
    x.span = interval && last - first > 1;
    x.vague = !interval && last > first;
    x.at = x.vague ? (x.first + x.last) / 2 : x.first + 0.5;
    if (hours) refine(&x);
    x.rank = rank(r, x.vague);
    x.size = mark_size(r->score);
    return x;
}

/* Leaves what lies in the core (see ent_chart__core) and counts the others. */
static void focus(timeline *t) {
    double *at = ENT_NEWN(t->a, double, t->items + 1);
    for (size_t i = 0; i < t->items; i++) at[i] = t->item[i].first;
    double whole = t->last, first, last;
    if (!t->items) return;
    ent_chart__core(at, t->items, &first, &last);
    t->first = first;
    t->last = last > at[t->items - 1] - 1 ? whole : last + 1;
    size_t n = 0;
    for (size_t i = 0; i < t->items; i++) {
        ent_timeline_item x = t->item[i];
        bool before = x.last <= t->first || x.first<first - 0.5, after = x.first> last + 0.5;
        t->before += before;
        t->after += after;
        x.last = fmin(x.last, t->last);
        if (x.at > t->last) x.at = t->last - 0.5;
        if (!before && !after) t->item[n++] = x;
    }
    t->items = n;
}

static void find_items(timeline *t) {
    const ent_corpus *c = t->in->corpus;
    t->item = ENT_NEWN(t->a, ent_timeline_item, c->events);
    t->first = 1e18, t->last = -1e18;
    t->hours = told_by_hours(c);
    for (size_t i = 0; i < c->events; i++) {
        if (c->event[i].record->days.first == ENT_NO_DAY) {
            t->undated++;
            continue;
        }
        ent_timeline_item x = item_of(&c->event[i], t->hours);
        t->item[t->items++] = x;
        t->first = fmin(t->first, x.first);
        t->last = fmax(t->last, x.last);
    }
    focus(t);
    double pad = fmax((t->last - t->first) * 0.015, t->hours ? 0.02 : 1);
    t->first -= pad;
    t->last += pad;
}

static int by_size(const void *a, const void *b) {
    const ent_timeline_band *x = a, *y = b;
    return x->items != y->items ? (x->items < y->items ? 1 : -1) : ent_str_cmp(x->name, y->name);
}

static int quad_order(const ent_timeline_band *b) {
    ent_quad q = ent_type_quad(b->type);
    return q == ENT_QUAD_NONE ? ENT_QUAD_MX + 1 : (int)q;
}

static int by_quad(const void *a, const void *b) { return quad_order(a) - quad_order(b); }

/* The largest categories get a band each, the rest share one. */
static void find_bands(timeline *t) {
    ent_map *seen = ent_map_new(t->a);
    ENT_VEC(ent_timeline_band) all = { 0 };
    bool by_actor = ent_str_is(t->lanes, "actor");
    for (size_t i = 0; i < t->items; i++) {
        ent_str name = band_name(t, t->item[i].e);
        uint32_t k = *ent_map_put(seen, name, (uint32_t)all.n);
        ent_type type = t->item[i].e->record->type;
        if (k == all.n)
            *ent_vec_push(t->a, &all) =
                (ent_timeline_band){ .name = name, .type = type, .rest = !by_actor && type == ENT_OTHER };
        all.v[k].items++;
    }
    ent_chart__sort(all.v, all.n, sizeof *all.v, by_size);
    bool many = all.n > ENT_TIMELINE_BANDS;
    t->bands = many ? ENT_TIMELINE_BANDS : (int)all.n;
    if (all.n) memcpy(t->band, all.v, sizeof *t->band * (size_t)t->bands);
    if (many) t->band[t->bands - 1] = (ent_timeline_band){ .name = ent_say_word(t->in, "others"), .rest = true };
    if (!t->lanes.n || ent_str_is(t->lanes, "quad"))
        ent_chart__sort(t->band, (size_t)t->bands, sizeof *t->band, by_quad);
    for (size_t i = 0; i < t->items; i++) {
        int b = 0;
        while (b < t->bands - 1 && !ent_str_eq(t->band[b].name, band_name(t, t->item[i].e))) b++;
        t->item[i].band = b;
    }
}

static void find_labels(timeline *t) {
    bool without_ego = t->in->ego.n > 0;
    for (size_t i = 0; i < t->items; i++) {
        ent_timeline_item *x = &t->item[i];
        x->x = ent_timeline_pixel(t, x->span ? x->first : x->at);
        bool line = x->span || x->vague;
        x->x0 = fmin(line ? ent_timeline_pixel(t, x->first) : x->x, x->x - 5);
        x->x1 = fmax(line ? fmin(ent_timeline_pixel(t, x->last), WIDTH - RIGHT) : x->x, x->x + 5);
        ent_str whole = ent_chart__label(t->in, x->e, without_ego, t->a);
        x->label = ent_chart__fit(t->a, whole, ENT_TIMELINE_POINTS, LABEL_MOST);
        x->width = ent_chart__width(x->label, ENT_TIMELINE_POINTS);
    }
}

static void place_bands(timeline *t) {
    double y = TOP;
    t->strip = t->without > DENSE ? DENSE_STRIP : STRIP;
    for (int b = 0; b < t->bands; b++) {
        t->band[b].top = y;
        y += t->band[b].rows * ROW + t->strip + 6;
        t->band[b].bottom = y;
        y += BAND_GAP;
    }
    t->bottom = y;
}

/* ---- drawing -------------------------------------------------------------------------------------------------- */

static const char *hue(const timeline *t, int band) {
    return t->s->theme->hue[t->band[band].rest ? 8 : band % 8];
}

static double row_y(const timeline *t, const ent_timeline_item *x) {
    const ent_timeline_band *b = &t->band[x->band];
    return x->row < 0 ? b->bottom - t->strip / 2.0 - 2 : b->top + 4 + (x->row + 0.5) * ROW;
}

static void draw_bands(timeline *t) {
    ent_out *o = t->s->gp;
    ent_out_z(o, "# bands\n");
    for (int b = 0; b < t->bands; b++) {
        const ent_timeline_band *x = &t->band[b];
        ent_out_fmt(
            o,
            "set object %d rect from screen %.5f, screen %.5f to screen %.5f, screen %.5f fc rgb \"%s\" fillstyle "
            "transparent solid 0.07 noborder behind\n",
            b + 1, LEFT / t->s->width, 1 - x->bottom / t->s->height, (WIDTH - RIGHT) / t->s->width,
            1 - x->top / t->s->height, hue(t, b));
        ent_sheet_text_within(t->s, LEFT - 12, (x->top + x->bottom) / 2, 'r', 11, hue(t, b), x->name, LEFT - 30);
    }
}

static void shade_burst(timeline *t, double x0, double x1, double rate) {
    ent_sheet_fill(t->s, (ent_box){ x0, TOP, x1, t->bottom + COUNTS - 50 }, t->s->theme->ink, 0.06);
    ent_str words = ent_say(t->in, t->a, "timeline.burst",
                            ent_tx("rate", ent_say_number(t->in, t->a, rate >= 10 ? "%.0f" : "%.2g", rate)));
    ent_box b = ent_sheet_box(x0 + 2, TOP - 8, 'l', 8, words);
    if (ent_boxes_free_at(t->s->boxes, b)) ent_sheet_text(t->s, x0 + 2, TOP - 8, 'l', 8, t->s->theme->soft, words);
}

enum { BURST_OF, BURST_LEVEL, BURST_START, BURST_END, BURST_RATE, BURST_COLUMNS };

/* Pixels that the bursts of all events of that level cover; drawn when asked. */
static double cover(timeline *t, const ent_table *b, const int c[BURST_COLUMNS], int level, bool draw) {
    double covered = 0;
    for (size_t r = 0; r < b->rows; r++) {
        const ent_value *v = b->cell + r * b->columns;
        ent_days x, y;
        if (v[c[BURST_LEVEL]].i != level || !ent_str_is(v[c[BURST_OF]].s, "all")) continue;
        if (!ent_day_span(v[c[BURST_START]].s, 1, &x) || !ent_day_span(v[c[BURST_END]].s, 1, &y)) continue;
        double x0 = fmax(ent_timeline_pixel(t, x.first), LEFT),
               x1 = fmin(ent_timeline_pixel(t, y.last + 1.0), WIDTH - RIGHT);
        if (x1 <= x0) continue;
        if (draw) shade_burst(t, x0, x1, v[c[BURST_RATE]].d);
        covered += x1 - x0;
    }
    return covered;
}

/* The widest bursts that still leave most of the picture unshaded. They are of days: an axis of hours has none. */
static void draw_bursts(timeline *t) {
    static const char *const COLUMN[BURST_COLUMNS] = { "of", "level", "start", "end", "per_month" };
    const ent_table *b;
    int c[BURST_COLUMNS];
    if (t->hours) return;
    for (int k = 0; k < BURST_COLUMNS; k++)
        if ((c[k] = ent_chart__column(t->in, "burst_levels", COLUMN[k], &b)) < 0) return;
    for (int level = 1; level < 30; level++) {
        double covered = cover(t, b, c, level, false);
        if (covered > 0.4 * (WIDTH - LEFT - RIGHT)) continue;
        cover(t, b, c, level, true);
        return;
    }
}

static void date_cell(ent_out *o, double day, bool hours) {
    ent_civil c = ent_day_civil((ent_day)floor(day));
    int minutes = (int)((day - floor(day)) * 1440 + 0.01);
    ent_out_fmt(o, "\t%04d-%02d-%02d", c.year, c.month, c.day);
    if (hours) ent_out_fmt(o, "T%02d:%02d", minutes / 60, minutes % 60);
}

static double days_a_pixel(const timeline *t) { return (t->last - t->first) / (WIDTH - LEFT - RIGHT); }

static void write_events(timeline *t) {
    ent_out *o = ent_sheet_data(
        t->s, "events",
        "first\tlast\tat\ty\tband\tkind (d day, m vague, s span)\tlabelled\tlabel at\tfrom\tto\tlabel\tid\tsize");
    for (size_t i = 0; i < t->items; i++) {
        const ent_timeline_item *x = &t->item[i];
        if (x->row < 0 && t->strip == DENSE_STRIP) continue;
        double lx = x->label_x, y = row_y(t, x);
        ent_out_fmt(o, "%.4f\t%.4f\t%.4f\t%.1f\t%d\t%c\t%d\t%.4f", x->first, x->last, x->span ? x->first : x->at,
                    t->bottom - y, x->band,
                    x->span    ? 's'
                    : x->vague ? 'm'
                               : 'd',
                    x->row >= 0, t->first + (lx - LEFT) * days_a_pixel(t));
        date_cell(o, x->first, t->hours);
        date_cell(o, t->hours ? x->last : x->last - 1, t->hours);
        ent_out_char(o, '\t');
        ent_render__isolate(o, x->label, true);
        ent_render__gnuplot_cell(o, x->label);
        ent_render__isolate(o, x->label, false);
        ent_out_char(o, '\t');
        ent_render__gnuplot_cell(o, x->e->record->id);
        ent_out_fmt(o, "\t%.2f\n", x->size);
        if (x->row >= 0) ent_sheet_list(t->s, ent_sheet_box(lx, y, 'l', ENT_TIMELINE_POINTS, x->label), x->label);
    }
}

enum { DENSITY_STEP = 6 };

/* Events without a label, when there are many: how many in every few pixels, as bars at the foot of their band. */
static void write_density(timeline *t) {
    ent_out *o = ent_sheet_data(t->s, "density", "from day\tto day\tfoot\ttop\tband\tevents without a label");
    size_t columns = (WIDTH - LEFT - RIGHT) / DENSITY_STEP + 1;
    uint32_t *n = ENT_NEWN(t->a, uint32_t, columns * (size_t)t->bands), most = 1;
    for (size_t i = 0; i < t->items; i++) {
        const ent_timeline_item *x = &t->item[i];
        if (x->row >= 0) continue;
        size_t k = (size_t)fmin(fmax((ent_timeline_pixel(t, x->at) - LEFT) / DENSITY_STEP, 0), (double)columns - 1);
        uint32_t now = ++n[(size_t)x->band * columns + k];
        if (now > most) most = now;
    }
    for (size_t k = 0; k < columns * (size_t)t->bands; k++) {
        if (!n[k]) continue;
        size_t b = k / columns, column = k % columns;
        double foot = t->bottom - t->band[b].bottom + 2,
               day = t->first + (double)(column * DENSITY_STEP) * days_a_pixel(t);
        ent_out_fmt(o, "%.4f\t%.4f\t%.1f\t%.1f\t%zu\t%u\n", day, day + (DENSITY_STEP - 1) * days_a_pixel(t), foot,
                    foot + 3 + (DENSE_STRIP - 7) * sqrt((double)n[k] / most), b, n[k]);
    }
}

/* What to draw of the data file, in layers: `kind` and `labelled` pick the rows. */
static const struct {
    const char *pick, *at, *with;
    bool paper; /* in the colour of the paper, so that a hollow mark hides the line behind it */
} LAYERS[] = {
    { "is(\"s\")", "1:4:($2-$1):(0.0)", "vectors nohead lw 6", false },
    { "is(\"m\") && $7 > 0", "1:4:($2-$1):(0.0)", "vectors nohead lw 1", false },
    { "is(\"m\") && $7 > 0", "3:4:($13*PS)", "points pt 7 ps variable", true },
    { "is(\"m\") && $7 > 0", "3:4:($13*PS)", "points pt 6 ps variable lw 1.6", false },
    { "!is(\"m\") && $7 > 0", "3:4:($13*PS)", "points pt 7 ps variable", false },
    { "$7 < 1", "3:4", "points pt 7 ps 0.55*PS", false },
};

static void plot_events(timeline *t) {
    ent_out *o = t->s->gp;
    ent_out_fmt(o, "# events: columns as the first line of the data file names them\narray HUE[%d] = [", t->bands);
    for (int b = 0; b < t->bands; b++) ent_out_fmt(o, "%s0x%s", b ? ", " : "", hue(t, b) + 1);
    ent_out_fmt(o,
                "]\nhue(n) = n < 0 ? 0x%s : HUE[int(n) + 1]\nis(k) = (strcol(6) eq k)\nset style fill solid 1.0 "
                "noborder\nplot \\\n",
                t->s->theme->bar + 1);
    if (t->strip == DENSE_STRIP)
        ent_out_z(o, "  'timeline.density.dat' using (($1+$2)/2):(($3+$4)/2):(($2-$1)/2):(($4-$3)/2):(hue($5)) with "
                     "boxxyerror lc rgb variable, \\\n");
    for (size_t i = 0; i < sizeof LAYERS / sizeof *LAYERS; i++) {
        const char *colon = strchr(LAYERS[i].at, ':');
        ent_out_fmt(o, "  'timeline.events.dat' using (%s ? $%.*s : NaN)%s", LAYERS[i].pick,
                    (int)(colon - LAYERS[i].at), LAYERS[i].at, colon);
        if (LAYERS[i].paper)
            ent_out_fmt(o, " with %s lc rgb \"%s\", \\\n", LAYERS[i].with, t->s->theme->paper);
        else
            ent_out_fmt(o, ":(hue($5)) with %s lc rgb variable, \\\n", LAYERS[i].with);
    }
    ent_out_fmt(
        o,
        "  'timeline.events.dat' using ($7 > 0 ? $8 : NaN):4:11 with labels left font F10 tc rgb \"%s\" noenhanced\n",
        t->s->theme->ink);
}

/* ---- the chart ------------------------------------------------------------------------------------------------ */

static bool varied(const timeline *t) {
    for (size_t i = 1; i < t->items; i++)
        if (t->item[i].size != t->item[0].size) return true;
    return false;
}

static void titles(timeline *t) {
    ent_str ego = ENT_S("");
    for (size_t i = 0; i < t->in->corpus->actors; i++)
        if (ent_str_eq(t->in->corpus->actor[i].id, t->in->ego)) ego = t->in->corpus->actor[i].name;
    const ent_render_input *in = t->in;
    ent_str title = in->title.n ? in->title
                    : ego.n     ? ent_say(in, t->a, "timeline.around", ent_tx("name", ego))
                                : ent_say_word(in, "timeline.title");
    ent_str sub = ent_say(in, t->a, t->hours ? "timeline.sub.hours" : "timeline.sub", ent_nr("n", t->items));
    if (varied(t)) sub = ent_say_join(in, t->a, sub, ent_say_word(in, "timeline.area"));
    if (t->without)
        sub = ent_say_join(in, t->a, sub,
                           ent_say(in, t->a, t->strip == DENSE_STRIP ? "timeline.dense" : "timeline.small",
                                   ent_nr("n", t->without)));
    const ent_left left[] = { { "left.earlier", t->before }, { "left.later", t->after }, { "left.undated", t->undated } };
    ent_sheet_title(t->s, title, ent_say_join(in, t->a, sub, ent_say_left(in, t->a, "left.shown", left, 3)));
}

static void draw(timeline *t) {
    ent_out_z(t->s->gp, "set multiplot\n");
    draw_bands(t);
    draw_bursts(t);
    ent_timeline_axis(t, TOP, t->bottom + COUNTS - 50);
    ent_frame f = { LEFT, 0, WIDTH - RIGHT, t->bottom, t->first, t->last, 0, t->bottom };
    ent_sheet_frame(t->s, &f);
    write_events(t);
    if (t->strip == DENSE_STRIP) write_density(t);
    plot_events(t);
    ent_timeline_counts(t);
}

ent_status ent_chart__timeline_draw(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes,
                                    ent_err *err) {
    (void)notes;
    ent_arena *a = ent_arena_new();
    timeline t = { .in = in, .lanes = opts->lanes, .a = a };
    find_items(&t);
    if (t.items) {
        find_bands(&t);
        find_labels(&t);
        t.without = ent_timeline_rows(t.item, t.items, t.band, t.bands, LEFT, WIDTH - RIGHT);
        place_bands(&t);
    }
    t.s = ent_sheet_begin(in, opts, "timeline", WIDTH, t.items ? t.bottom + COUNTS : 400, a);
    titles(&t);
    if (t.items)
        draw(&t);
    else
        ent_sheet_nothing(t.s, "dates");
    ent_status s = ent_sheet_end(t.s, err);
    ent_arena_free(a);
    return s;
}
