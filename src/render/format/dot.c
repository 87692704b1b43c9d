#include "format.h"

static void text(ent_out *o, ent_str s) {
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        /* U+2028 and U+2029 end a line for readers in JavaScript. */
        if (c == 0xe2 && i + 2 < s.n && (unsigned char)s.p[i + 1] == 0x80 && ((unsigned char)s.p[i + 2] & 0xfe) == 0xa8) i += 2, c = '\t';
        if (c == '"' || c == '\\') ent_out_char(o, '\\');
        if (c == '\n') ent_out_z(o, "\\n");
        else if (c == '\t') ent_out_char(o, ' ');
        else if (c >= 0x20 && c != 0x7f) ent_out_char(o, (char)c);
    }
    if (s.n && s.p[s.n - 1] == '\\') ent_out_char(o, ' '); /* dotparser takes the last backslash and the quote for \" */
    ent_out_char(o, '"');
}

/* All values are quoted texts. "label", "weight", "pos" and the like mean something to Graphviz; none of ours does. */
static void value(ent_out *o, const ent_render__attr *a, const ent_render__value *v) {
    ent_out_z(o, ", ");
    ent_out_z(o, a->name);
    ent_out_char(o, '=');
    if (a->kind == ATTR_INT) ent_out_fmt(o, "\"%lld\"", (long long)v->i);
    else if (a->kind == ATTR_REAL) ent_out_char(o, '"'), ent_out_num(o, v->d), ent_out_char(o, '"');
    else text(o, v->s);
}

static void node(ent_render__net *net, uint32_t i, ent_out *o) {
    char key[24];
    ent_render__look look = ent_render__look_of(net, i);
    text(o, ent_render__key(net, i, key));
    ent_out_z(o, " [label=");
    text(o, ent_render__label(net, i));
    ent_out_fmt(o, ", color=\"#%02x%02x%02x\"", look.rgb[0], look.rgb[1], look.rgb[2]);
    if (ent_render__is_event(net, i)) ent_out_z(o, ", shape=box");
    ent_render__value v;
    for (size_t k = 0; k < net->node_attrs; k++)
        if (net->node_attr[k].node(net, &net->node_attr[k], i, &v)) value(o, &net->node_attr[k], &v);
    ent_out_z(o, "];\n");
}

static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    char key[24];
    text(o, ent_render__key(net, e->source, key));
    ent_out_z(o, net->directed ? " -> " : " -- ");
    text(o, ent_render__key(net, e->target, key));
    ent_out_z(o, " [label=");
    text(o, ent_render__edge_label(net, e));
    ent_out_z(o, ", weight=\"");
    ent_out_num(o, e->weight);
    ent_out_char(o, '"');
    ent_render__value v;
    for (size_t k = 0; k < net->edge_attrs; k++)
        if (net->edge_attr[k].edge(net, e, &v)) value(o, &net->edge_attr[k], &v);
    ent_out_z(o, "];\n");
}

ent_status ent_render__dot(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_z(out, net.directed ? "digraph entente {\n" : "graph entente {\n");
    for (uint32_t i = 0; i < net.nodes; i++) node(&net, i, out);
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) edge(&net, &e, out);
    ent_out_z(out, "}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
