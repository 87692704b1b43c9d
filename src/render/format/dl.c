/* UCINET sums nothing: ties are summed here, and an undirected one stands in both directions of the matrix. */
#include "format.h"

/* igraph stops at blanks in labels, even in quotes. */
static void label(ent_render__net *net, uint32_t i, ent_out *o) {
    char text[24];
    ent_out_str(o, ent_render__key(net, i, text));
    ent_out_char(o, '\n');
}

static void cell(ent_out *o, uint32_t row, uint32_t column, double weight) {
    ent_out_fmt(o, "%u %u ", row + 1, column + 1);
    ent_out_num(o, weight);
    ent_out_char(o, '\n');
}

ent_status ent_render__dl(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view == ENT_VIEW_PAIR ? ENT_VIEW_WEIGHTED : opts->view, &net);
    ent_out_fmt(out, "DL n=%u\nformat = edgelist1\nlabels:\n", net.nodes);
    for (uint32_t i = 0; i < net.nodes; i++) label(&net, i, out);
    ent_out_z(out, "data:\n");
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        cell(out, e.source, e.target, e.weight);
        if (!net.directed) cell(out, e.target, e.source, e.weight);
    }
    ent_render__net_close(&net);
    return ENT_OK;
}
