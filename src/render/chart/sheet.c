#include "sheet.h"

#include <stdlib.h>

enum { MARGIN = 40 };

/* Sizes of type differ by terminal: svg counts pixels, pdfcairo needs a scale to match pngcairo at 96 to the inch. */
static void head(ent_sheet *s) {
    ent_out *o = s->gp;
    ent_out_fmt(o,
                "# %s: made by entente. Change it and run: gnuplot %s.gp   (or: gnuplot -e \"out='%s.svg'\" %s.gp)\n",
                s->name, s->name, s->name, s->name);
    ent_out_fmt(o, "if (!exists(\"out\")) out = \"%s.png\"\n", s->name);
    ent_out_fmt(o, "W = %.0f; H = %.0f\next = out[strlen(out)-2:strlen(out)]\n", s->width, s->height);
    ent_out_z(o, "F = (ext eq \"svg\" ? 96 / 72.0 : 1)\nPS = (ext eq \"svg\" ? 0.6 : ext eq \"pdf\" ? 0.85 : 1)\n"
                 "fs_(n) = sprintf(\"DejaVu Sans,%.1f\", n * F)\n"
                 "bold_(n) = (ext eq \"svg\" ? fs_(n) : sprintf(\"DejaVu Sans:Bold,%.1f\", n))\n");
    for (int n = 7; n <= 20; n++) ent_out_fmt(o, "F%d = fs_(%d)%s", n, n, n % 7 == 6 ? "\n" : "; ");
    ent_out_z(o, "\n");
    ent_out_fmt(o,
                "if (ext eq \"svg\") { set terminal svg size W,H dynamic font F11 background \"%s\" } else {\n"
                "if (ext eq \"pdf\") { set terminal pdfcairo size W/96.0,H/96.0 font F11 fontscale 0.76 background "
                "\"%s\" } else {\n"
                "  set terminal pngcairo size W,H font F11 background \"%s\" } }\n",
                s->theme->paper, s->theme->paper, s->theme->paper);
    ent_out_z(o, "set output out\nset encoding utf8\nset datafile separator \"\\t\"\nunset key\nset border 0\n"
                 "unset xtics\nunset ytics\n");
    ent_out_fmt(o, "set style textbox opaque margins 0.3, 0.1 fc rgb \"#40%s\" noborder\n", s->theme->paper + 1);
}

ent_sheet *ent_sheet_begin(const ent_render_input *in, const ent_chart_opts *opts, const char *name, double width,
                           double height, ent_arena *a) {
    ent_sheet *s = ENT_NEW(a, ent_sheet);
    *s = (ent_sheet){ .in = in,
                      .opts = opts,
                      .theme = ent_chart__theme(opts->theme),
                      .name = name,
                      .width = width,
                      .height = height,
                      .a = a,
                      .gp = ent_out_memory(),
                      .label_list = ent_out_memory() };
    s->boxes = ent_boxes_new(a, width, height);
    ent_out_z(s->label_list, "# x0\ty0\tx1\ty1\ttext (pixels, y downwards)\n");
    head(s);
    return s;
}

ent_box ent_sheet_box(double x, double y, char anchor, double points, ent_str text) {
    double w = ent_chart__width(text, points), h = ent_chart__height(points);
    double x0 = anchor == 'l' ? x : anchor == 'r' ? x - w : x - w / 2;
    return (ent_box){ x0, y - h / 2, x0 + w, y + h / 2 };
}

void ent_sheet_list(ent_sheet *s, ent_box b, ent_str text) {
    ent_boxes_take(s->boxes, b);
    ent_out_fmt(s->label_list, "%.1f\t%.1f\t%.1f\t%.1f\t", b.x0, b.y0, b.x1, b.y1);
    ent_render__gnuplot_cell(s->label_list, text);
    ent_out_char(s->label_list, '\n');
}

static void text_at(ent_sheet *s, double x, double y, char anchor, const char *look, double points, const char *colour,
                    ent_str text) {
    ent_out_fmt(s->gp, "set label %d ", ++s->labels + 1000);
    ent_render__gnuplot_quote(s->gp, text);
    ent_out_fmt(s->gp, " at screen %.5f, screen %.5f %s noenhanced front %s(%g) tc rgb \"%s\"\n", x / s->width,
                1 - y / s->height,
                anchor == 'l'   ? "left"
                : anchor == 'r' ? "right"
                                : "center",
                look, points, colour);
}

void ent_sheet_text(ent_sheet *s, double x, double y, char anchor, double points, const char *colour, ent_str text) {
    if (!text.n) return;
    ent_sheet_list(s, ent_sheet_box(x, y, anchor, points, text), text);
    text_at(s, x, y, anchor, "font fs_", points, colour, text);
}

void ent_sheet_text_within(ent_sheet *s, double x, double y, char anchor, double points, const char *colour,
                           ent_str text, double room) {
    double least = points - 2;
    while (points > least && ent_chart__width(text, points) > room) points--;
    ent_sheet_text(s, x, y, anchor, points, colour, ent_chart__fit(s->a, text, points, room));
}

void ent_sheet_text_over(ent_sheet *s, double x, double y, char anchor, double points, const char *colour,
                         ent_str text) {
    if (!text.n) return;
    ent_sheet_list(s, ent_sheet_box(x, y, anchor, points, text), text);
    text_at(s, x, y, anchor, "boxed font fs_", points, colour, text);
}

/* Bold letters are up to a seventh wider. Bold that all terminals draw needs gnuplot's enhanced text; its svg terminal
 * writes broken XML for some characters there: texts with these are bold in png and pdf only. */
void ent_sheet_bold(ent_sheet *s, double x, double y, char anchor, double points, const char *colour, ent_str text) {
    if (!text.n) return;
    ent_sheet_list(s, ent_sheet_box(x, y, anchor, points * 1.14, text), text);
    if (memchr(text.p, '&', text.n) || memchr(text.p, '<', text.n) || memchr(text.p, '>', text.n)) {
        text_at(s, x, y, anchor, "font bold_", points, colour, text);
        return;
    }
    ent_out *o = ent_out_memory();
    ent_render__gnuplot_enhanced(o, text);
    ent_out_fmt(
        s->gp,
        "set label %d '{/:Bold %.*s}' at screen %.5f, screen %.5f %s enhanced front font fs_(%g) tc rgb \"%s\"\n",
        ++s->labels + 1000, ENT_FMT(ent_out_bytes(o)), x / s->width, 1 - y / s->height,
        anchor == 'l'   ? "left"
        : anchor == 'r' ? "right"
                        : "center",
        points, colour);
    ent_out_drop(o);
}

/* One line; where it is too long even in small type, two. */
static void subtitle_at(ent_sheet *s, double x, char anchor, double room, ent_str text) {
    double points = 11;
    while (points > 9 && ent_chart__width(text, points) > room) points--;
    if (ent_chart__width(text, points) <= room) {
        ent_sheet_text(s, x, 66, anchor, points, s->theme->soft, text);
        return;
    }
    size_t end = ent_chart__line(text, points, room);
    ent_str rest = ent_str_trim(ent_str_sub(text, end, text.n));
    ent_sheet_text(s, x, 59, anchor, points, s->theme->soft, ent_str_sub(text, 0, end));
    ent_sheet_text(s, x, 75, anchor, points, s->theme->soft, ent_chart__fit(s->a, rest, points, room));
}

void ent_sheet_title(ent_sheet *s, ent_str title, ent_str subtitle) {
    double room = s->width - 2 * MARGIN, begin = MARGIN, end = s->width - MARGIN;
    bool rtl = ent_say_rtl(s->in);
    ent_sheet_bold(s, rtl ? end : begin, 34, rtl ? 'r' : 'l', 18, s->theme->ink,
                   ent_chart__fit(s->a, title, 18 * 1.14, room));
    subtitle_at(s, rtl ? end : begin, rtl ? 'r' : 'l', room, subtitle);
    ent_str source = ent_say(s->in, s->a, "source", ent_tx("scope", ent_chart__scope(s->in, s->a)));
    ent_sheet_text(s, rtl ? begin : end, s->height - 16, rtl ? 'l' : 'r', 8, s->theme->faint,
                   ent_chart__fit(s->a, source, 8, room));
}

ent_out *ent_sheet_data(ent_sheet *s, const char *what, const char *columns) {
    ent_out *o = ent_out_memory();
    ent_out_fmt(o, "# %s\n", columns);
    *ent_vec_push(s->a, &s->data) = o;
    *ent_vec_push(s->a, &s->data_name) = ent_str_fmt(s->a, "%s.%s.dat", s->name, what);
    return o;
}

void ent_sheet_frame(ent_sheet *s, const ent_frame *f) {
    ent_out_fmt(s->gp,
                "set lmargin at screen %.5f; set rmargin at screen %.5f; set tmargin at screen %.5f; set bmargin at "
                "screen %.5f\n",
                f->x0 / s->width, f->x1 / s->width, 1 - f->y0 / s->height, 1 - f->y1 / s->height);
    ent_out_fmt(s->gp, "set xrange [%.10g:%.10g]; set yrange [%.10g:%.10g]\n", f->left, f->right, f->low, f->high);
}

static ent_status write_file(const char *dir, ent_str name, ent_str bytes, ent_err *err) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%.*s", dir, ENT_FMT(name));
    ent_out *o = ent_out_open(path, err);
    if (!o) return ENT_ERR_IO;
    ent_out_str(o, bytes);
    return ent_out_close(o, err);
}

static ent_status pictures(ent_sheet *s, const char *dir, ent_err *err) {
    ent_str rest = s->opts->formats.n ? s->opts->formats : ENT_S("png,svg");
    ent_status status = ENT_OK;
    for (ent_str format; !status && ent_str_split(&rest, ',', &format);) {
        if (ent_str_is(ent_str_trim(format), "none")) continue;
        ent_str picture = ent_str_fmt(s->a, "%s.%.*s", s->name, ENT_FMT(ent_str_trim(format)));
        status = ent_render__gnuplot(s->opts->gnuplot, dir, ent_out_bytes(s->gp), picture.p, err);
    }
    return status;
}

ent_status ent_sheet_end(ent_sheet *s, ent_err *err) {
    if (s->panels) ent_out_z(s->gp, "unset multiplot\n");
    const char *dir = s->opts->dir.n ? ent_str_copy(s->a, s->opts->dir).p : ".";
    ent_status status = ent_dir_make(dir, err);
    for (size_t i = 0; i < s->data.n; i++) {
        if (!status) status = write_file(dir, s->data_name.v[i], ent_out_bytes(s->data.v[i]), err);
        ent_out_drop(s->data.v[i]);
    }
    if (!status) status = write_file(dir, ent_str_fmt(s->a, "%s.gp", s->name), ent_out_bytes(s->gp), err);
    if (!status)
        status = write_file(dir, ent_str_fmt(s->a, "%s.labels.tsv", s->name), ent_out_bytes(s->label_list), err);
    if (!status) status = pictures(s, dir, err);
    ent_out_drop(s->gp);
    ent_out_drop(s->label_list);
    return status;
}
