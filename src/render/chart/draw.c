#include "draw.h"

#include <math.h>
#include <stdlib.h>

/* ---- panels, lines, boxes ------------------------------------------------------------------------------------- */

void ent_sheet_panel(ent_sheet *s, const ent_frame *f) {
    ent_out_z(s->gp, s->panels++ ? "unset label; unset object; unset arrow\n" : "set multiplot\n");
    ent_sheet_frame(s, f);
}

void ent_sheet_line(ent_sheet *s, double x0, double y0, double x1, double y1, const char *colour, double width) {
    ent_out_fmt(s->gp,
                "set arrow from screen %.5f, screen %.5f to screen %.5f, screen %.5f nohead back lc rgb \"%s\" lw %g\n",
                x0 / s->width, 1 - y0 / s->height, x1 / s->width, 1 - y1 / s->height, colour, width);
}

void ent_sheet_outline(ent_sheet *s, ent_box b, const char *colour, double width) {
    ent_sheet_line(s, b.x0, b.y0, b.x1, b.y0, colour, width);
    ent_sheet_line(s, b.x1, b.y0, b.x1, b.y1, colour, width);
    ent_sheet_line(s, b.x1, b.y1, b.x0, b.y1, colour, width);
    ent_sheet_line(s, b.x0, b.y1, b.x0, b.y0, colour, width);
}

void ent_sheet_fill(ent_sheet *s, ent_box b, const char *colour, double opacity) {
    ent_out_fmt(s->gp,
                "set object rect from screen %.5f, screen %.5f to screen %.5f, screen %.5f fc rgb \"%s\" fillstyle ",
                b.x0 / s->width, 1 - b.y1 / s->height, b.x1 / s->width, 1 - b.y0 / s->height, colour);
    if (opacity < 1)
        ent_out_fmt(s->gp, "transparent solid %g noborder behind\n", opacity);
    else
        ent_out_z(s->gp, "solid 1.0 noborder behind\n");
}

void ent_sheet_mark(ent_sheet *s, double x, double y, double size, const char *colour) {
    ent_out_fmt(s->gp, "set label \"\" at screen %.5f, screen %.5f point pt 7 ps %g*PS lc rgb \"%s\" front\n",
                x / s->width, 1 - y / s->height, size, colour);
}

void ent_sheet_text_up(ent_sheet *s, double x, double y, double points, const char *colour, ent_str text) {
    if (!text.n) return;
    double h = ent_chart__height(points);
    ent_sheet_list(s, (ent_box){ x - h / 2, y - ent_chart__width(text, points), x + h / 2, y }, text);
    ent_out_z(s->gp, "set label ");
    ent_render__gnuplot_quote(s->gp, text);
    ent_out_fmt(s->gp, " at screen %.5f, screen %.5f left rotate by 90 noenhanced front font fs_(%g) tc rgb \"%s\"\n",
                x / s->width, 1 - y / s->height, points, colour);
}

void ent_sheet_nothing(ent_sheet *s, const char *why) {
    ent_str words = ent_say_row(s->in, "none", why);
    ent_sheet_text(s, s->width / 2, s->height / 2, 'c', 13, s->theme->soft, words);
    ent_frame f = { 0, 0, s->width, s->height, 0, 1, 0, 1 };
    ent_sheet_frame(s, &f);
    ent_out_z(s->gp, "plot NaN\n");
}

/* ---- axes ----------------------------------------------------------------------------------------------------- */

void ent_sheet_time_axis(ent_sheet *s, const ent_frame *f, double top) {
    ent_tick tick[64];
    size_t n = ent_chart__ticks(s->in, f->left, f->right, f->x1 - f->x0, false, tick, 64, s->a);
    ent_sheet_line(s, f->x0, f->y1, f->x1, f->y1, s->theme->faint, 1);
    for (size_t i = 0; i < n; i++) {
        double x = ent_frame_x(f, tick[i].day), half = ent_chart__width(tick[i].label, 10) / 2;
        ent_sheet_line(s, x, top, x, f->y1, s->theme->rule, 1);
        ent_box b = ent_sheet_box(x, f->y1 + 14, 'c', 10, tick[i].label);
        if (x - half > f->x0 - 60 && x + half < s->width - 4 && ent_boxes_free_at(s->boxes, b))
            ent_sheet_text(s, x, f->y1 + 14, 'c', 10, s->theme->soft, tick[i].label);
    }
}

double ent_sheet_bins_axis(ent_sheet *s, const ent_frame *f, const ent_bins *b) {
    double step = (f->x1 - f->x0) / (double)b->n, widest = 0;
    size_t every = 1, from = 0;
    double points = b->n && b->v[0].group.n ? 8 : 10;
    for (size_t i = 0; i < b->n; i++) widest = fmax(widest, ent_chart__width(b->v[i].label, points));
    while ((double)every * step < widest + 3) every++;
    for (size_t i = 0; i < b->n; i++) {
        if (i % every == 0)
            ent_sheet_text(s, f->x0 + ((double)i + 0.5) * step, f->y1 + 14, 'c', points, s->theme->soft, b->v[i].label);
        if (i + 1 < b->n && ent_str_eq(b->v[i + 1].group, b->v[i].group)) continue;
        double x0 = f->x0 + (double)from * step, x1 = f->x0 + (double)(i + 1) * step, x = (x0 + x1) / 2;
        if (b->v[i].group.n && ent_chart__width(b->v[i].group, 10) <= x1 - x0 - 2) {
            ent_sheet_text(s, x, f->y1 + 34, 'c', 10, s->theme->ink, b->v[i].group);
            if (i + 1 < b->n) ent_sheet_line(s, x1, f->y1 + 5, x1, f->y1 + 40, s->theme->rule, 1);
        }
        from = i + 1;
    }
    return f->y1 + 46;
}

double ent_chart__nice(double most, int parts) {
    double step = 1;
    for (int k = 0; most / step > parts; k++) step *= k % 3 == 1 ? 2.5 : 2;
    return step;
}

void ent_sheet_count_axis(ent_sheet *s, const ent_frame *f, double most, ent_str unit) {
    double step = ent_chart__nice(most, fmax(1, (f->y1 - f->y0) / 34));
    for (double v = 0; v <= f->high + 1e-9; v += step) {
        double y = ent_frame_y(f, v);
        ent_sheet_line(s, f->x0, y, f->x1, y, v > 0 ? s->theme->rule : s->theme->faint, 1);
        ent_sheet_text(s, f->x0 - 8, y, 'r', 9, s->theme->soft, ent_say_count(s->in, s->a, (size_t)v));
    }
    double y = f->y0 - 16;
    ent_sheet_text(s, f->x0 - 30, y, 'l', 9, s->theme->soft, unit);
}

/* ---- keys and shades ------------------------------------------------------------------------------------------ */

double ent_sheet_key(ent_sheet *s, double x, double y, const char *const *colour, const ent_str *words, size_t n) {
    for (size_t i = 0; i < n; i++) {
        double w = ent_chart__width(words[i], 10);
        if (x + 18 + w > s->width - 40) break;
        ent_sheet_fill(s, (ent_box){ x, y - 6, x + 12, y + 6 }, colour[i], 1);
        ent_sheet_text(s, x + 18, y, 'l', 10, s->theme->soft, words[i]);
        x += 18 + w + 22;
    }
    return x;
}

ent_shades ent_chart__shades(double most) {
    ent_shades h = { .n = 0 };
    double ratio = most <= ENT_SHADES ? 0 : fmax(2, pow(most, 1.0 / ENT_SHADES));
    for (double v = 1; v <= fmax(most, 1) && h.n < ENT_SHADES; h.n++) {
        h.cut[h.n] = v;
        v = ratio > 0 ? fmax(v + 1, floor(v * ratio + 0.5)) : v + 1;
    }
    return h;
}

int ent_chart__shade(const ent_shades *h, double count) {
    int k = 0;
    while (k + 1 < h->n && count >= h->cut[k + 1]) k++;
    return h->n > 1 ? (int)floor(k * (ENT_SHADES - 1.0) / (h->n - 1) + 0.5) : ENT_SHADES / 2;
}

void ent_sheet_shades(ent_sheet *s, const ent_shades *h) {
    ent_out_z(s->gp, "# colour of a count\nshade(n) = ");
    for (int k = 1; k < h->n; k++)
        ent_out_fmt(s->gp, "n < %.0f ? 0x%s : ", h->cut[k], s->theme->scale[ent_chart__shade(h, h->cut[k - 1])] + 1);
    ent_out_fmt(s->gp, "0x%s\n", s->theme->scale[ent_chart__shade(h, h->cut[h->n - 1])] + 1);
}

static ent_str cut_words(const ent_sheet *s, const ent_shades *h, int k) {
    ent_str from = ent_say_count(s->in, s->a, (size_t)h->cut[k]);
    if (k + 1 == h->n) return h->cut[k] > h->n ? ent_say(s->in, s->a, "shades.more", ent_tx("n", from)) : from;
    if (h->cut[k + 1] - h->cut[k] <= 1) return from;
    return ent_str_fmt(s->a, "%.*s–%.*s", ENT_FMT(from), ENT_FMT(ent_say_count(s->in, s->a, (size_t)h->cut[k + 1] - 1)));
}

void ent_sheet_shades_key(ent_sheet *s, const ent_shades *h, double right, double y, ent_str what) {
    double x = right;
    for (int k = h->n; k-- > 0;) {
        ent_str words = cut_words(s, h, k);
        x -= ent_chart__width(words, 9);
        ent_sheet_text(s, x, y, 'l', 9, s->theme->soft, words);
        x -= 20;
        ent_sheet_fill(s, (ent_box){ x, y - 7, x + 14, y + 7 }, s->theme->scale[ent_chart__shade(h, h->cut[k])], 1);
        x -= 14;
    }
    ent_sheet_text(s, x, y, 'r', 9, s->theme->soft, what);
}

static double light_of(const char *colour) {
    long v = ent_chart__hue(colour);
    return 0.30 * (double)(v >> 16) + 0.59 * (double)(v >> 8 & 255) + 0.11 * (double)(v & 255);
}

const char *ent_sheet_ink_on(const ent_sheet *s, int shade) {
    return light_of(s->theme->scale[shade]) > 140 ? "#16222e" : "#ffffff";
}

/* ---- names and tables ----------------------------------------------------------------------------------------- */

ent_str ent_chart__name(const ent_render_input *in, uint32_t actor, double points, double pixels, ent_arena *a) {
    const ent_corpus_actor *x = &in->corpus->actor[actor];
    ent_str name = x->name.n && ent_render__can_draw(x->name) ? x->name : x->id;
    if (ent_chart__width(name, points) <= pixels) return name;
    if (ent_chart__width(x->id, points) <= pixels && x->id.n <= 12) return x->id;
    return ent_chart__fit(a, name, points, pixels);
}

uint32_t ent_chart__ego(const ent_render_input *in) {
    const ent_corpus *c = in->corpus;
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < c->actors; i++) {
        if (in->ego.n && ent_str_eq(c->actor[i].id, in->ego)) return i;
        if (!in->ego.n && (best == UINT32_MAX || c->actor[i].events > c->actor[best].events)) best = i;
    }
    return best;
}

long ent_chart__hue(const char *colour) { return strtol(colour + 1, NULL, 16); }

ent_str ent_chart__type_words(const ent_render_input *in, ent_type t) { return ent_say_row(in, "type", ent_type_name(t)); }

int ent_chart__column(const ent_render_input *in, const char *table, const char *column, const ent_table **t) {
    *t = ent_tables_find(in->tables, table);
    return *t ? ent_table_column(*t, column) : -1;
}
