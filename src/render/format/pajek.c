#include "format.h"

/* No escapes in Pajek: a quote ends the label, a line break the line; NetworkX takes a backslash for an escape. */
void ent_render__pajek_text(ent_out *o, ent_str s) {
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"') ent_out_char(o, '\'');
        else if (c == '\\') ent_out_char(o, '/');
        else if (c == '\n' || c == '\t' || c == '\r') ent_out_char(o, ' ');
        else if (c >= 0x20 && c != 0x7f) ent_out_char(o, (char)c);
    }
    ent_out_char(o, '"');
}

/* 0 to 1 with y downwards, clear of the rim. No third number: Gephi would take y for the size. */
static void vertex(ent_render__net *net, uint32_t i, const ent_map *labels, ent_out *o) {
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_fmt(o, "%u ", i + 1);
    ent_render__pajek_text(o, ent_render__unique_label(net, i, labels));
    ent_out_fmt(o, " %.4f %.4f\n", 0.5 + look.x / 1100, 0.5 - look.y / 1100);
}

ent_status ent_render__pajek(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_fmt(out, "*Vertices %u\n", net.nodes); /* NetworkX stops at a second number, that of the first mode */
    const ent_map *labels = ent_render__labels(&net);
    for (uint32_t i = 0; i < net.nodes; i++) vertex(&net, i, labels, out);
    ent_out_z(out, net.directed ? "*Arcs\n" : "*Edges\n");
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        ent_out_fmt(out, "%u %u ", e.source + 1, e.target + 1);
        ent_out_num(out, e.weight);
        ent_out_char(out, '\n');
    }
    ent_render__net_close(&net);
    return ENT_OK;
}
