#include "measure.h"

#include "../gnuplot.h"

/* Advance widths of DejaVu Sans, thousandths of an em, from U+0020. */
static const short ADVANCE[] = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838,
};

static int advance(ent_str glyph, int32_t rune) {
    if (rune >= 0x20 && rune < 0x7f) return ADVANCE[rune - 0x20];
    if (rune == 0x2013) return 500;
    if (rune == 0x2014 || rune == 0x2026) return 1000;
    int columns = ent_utf8_width(glyph);
    if (columns <= 0) return 0;
    if (!ent_render__drawable(rune)) return 945; /* of the square drawn instead */
    if (columns == 2) return 1000;
    char plain[8];
    size_t n = ent_utf8_fold(glyph, plain, sizeof plain);
    if (n == 1 && plain[0] > 0x20 && plain[0] < 0x7f) {
        bool upper = ent_rune_is_upper(rune);
        char c = upper && plain[0] >= 'a' && plain[0] <= 'z' ? (char)(plain[0] - 32) : plain[0];
        return ADVANCE[c - 0x20];
    }
    return 700;
}

static double width_to(ent_str s, double points, double most, size_t *end) {
    double w = 0, px = points * ENT_CHART__DPI / 72.0 / 1000.0 * 1.02;
    for (size_t i = 0; i < s.n;) {
        int32_t r;
        size_t n = ent_utf8_next(s, i, &r);
        double next = w + advance(ent_str_sub(s, i, i + n), r) * px;
        if (next > most) {
            *end = i;
            return w;
        }
        w = next;
        i += n;
    }
    *end = s.n;
    return w;
}

double ent_chart__width(ent_str s, double points) {
    size_t end;
    return width_to(s, points, 1e18, &end);
}

ent_str ent_chart__fit(ent_arena *a, ent_str s, double points, double pixels) {
    size_t end;
    if (ent_chart__width(s, points) <= pixels) return s;
    width_to(s, points, pixels - ent_chart__width(ENT_S("…"), points), &end);
    ent_str head = ent_str_trim(ent_str_sub(s, 0, end));
    return ent_str_fmt(a, "%.*s…", ENT_FMT(head));
}

size_t ent_chart__line(ent_str s, double points, double pixels) {
    size_t end, blank;
    width_to(s, points, pixels, &end);
    if (end == s.n) return end;
    for (blank = end; blank > end / 2 && s.p[blank] != ' ';) blank--;
    return blank > end / 2 ? blank : end;
}

/* ---- boxes ---------------------------------------------------------------------------------------------------- */

enum { CELL = 64 };

struct ent_boxes {
    ent_arena *arena;
    double width, height;
    int columns, rows;
    ENT_VEC(ent_box) box;
    ENT_VEC(uint32_t) * cell;
};

ent_boxes *ent_boxes_new(ent_arena *a, double width, double height) {
    ent_boxes *b = ENT_NEW(a, ent_boxes);
    *b = (ent_boxes){ .arena = a,
                      .width = width,
                      .height = height,
                      .columns = (int)(width / CELL) + 1,
                      .rows = (int)(height / CELL) + 1 };
    b->cell = ent_arena_alloc(a, sizeof *b->cell * (size_t)(b->columns * b->rows));
    return b;
}

static int clip(double v, int n) { return v < 0 ? 0 : v / CELL >= n ? n - 1 : (int)(v / CELL); }

bool ent_boxes_free_at(const ent_boxes *b, ent_box x) {
    if (x.x0 < 0 || x.y0 < 0 || x.x1 > b->width || x.y1 > b->height) return false;
    for (int r = clip(x.y0, b->rows); r <= clip(x.y1, b->rows); r++)
        for (int c = clip(x.x0, b->columns); c <= clip(x.x1, b->columns); c++)
            for (size_t i = 0; i < b->cell[r * b->columns + c].n; i++) {
                const ent_box *o = &b->box.v[b->cell[r * b->columns + c].v[i]];
                if (x.x0 < o->x1 && o->x0 < x.x1 && x.y0 < o->y1 && o->y0 < x.y1) return false;
            }
    return true;
}

void ent_boxes_take(ent_boxes *b, ent_box x) {
    uint32_t id = (uint32_t)b->box.n;
    *ent_vec_push(b->arena, &b->box) = x;
    for (int r = clip(x.y0, b->rows); r <= clip(x.y1, b->rows); r++)
        for (int c = clip(x.x0, b->columns); c <= clip(x.x1, b->columns); c++)
            *ent_vec_push(b->arena, &b->cell[r * b->columns + c]) = id;
}
