/* Nodes and edges as plain tables. */
#include "format.h"

/* TSV has no way to write a tab or a line break: they become blanks there. */
void ent_render__cell(ent_out *o, ent_str s, char sep) {
    if (sep == ',') {
        ent_out_csv(o, s, sep);
        return;
    }
    bool quote = s.n && s.p[0] == '"';
    if (quote) ent_out_char(o, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (quote && s.p[i] == '"') ent_out_char(o, '"');
        ent_out_char(o, s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i]);
    }
    if (quote) ent_out_char(o, '"');
}

void ent_render__cell_value(ent_out *o, const ent_render__attr *a, bool has, const ent_render__value *v, char sep) {
    ent_out_char(o, sep);
    if (!has) return;
    if (a->kind == ATTR_INT) ent_out_int(o, v->i);
    else if (a->kind == ATTR_REAL) ent_out_num(o, v->d);
    else ent_render__cell(o, v->s, sep);
}

static void line_end(ent_out *o, char sep) { ent_out_z(o, sep == ',' ? "\r\n" : "\n"); }

static void head(ent_out *o, const char *const *own, const ent_render__attr *a, size_t n, char sep) {
    for (size_t i = 0; own[i]; i++) {
        if (i) ent_out_char(o, sep);
        ent_out_z(o, own[i]);
    }
    for (size_t i = 0; i < n; i++) {
        ent_out_char(o, sep);
        ent_out_z(o, a[i].name);
    }
    line_end(o, sep);
}

static ent_status nodes(const ent_render_input *in, ent_view view, ent_out *o, char sep) {
    static const char *const OWN[] = { "id", "label", "x", "y", NULL };
    ent_render__net net;
    ent_render__net_open(in, view, &net);
    head(o, OWN, net.node_attr, net.node_attrs, sep);
    for (uint32_t i = 0; i < net.nodes; i++) {
        char key[24];
        ent_render__look look = ent_render__look_of(&net, i);
        ent_render__cell(o, ent_render__key(&net, i, key), sep);
        ent_out_char(o, sep);
        ent_render__cell(o, ent_render__label(&net, i), sep);
        ent_out_char(o, sep);
        ent_out_num(o, look.x);
        ent_out_char(o, sep);
        ent_out_num(o, look.y);
        ent_render__value v;
        for (size_t k = 0; k < net.node_attrs; k++) {
            bool has = net.node_attr[k].node(&net, &net.node_attr[k], i, &v);
            ent_render__cell_value(o, &net.node_attr[k], has, &v, sep);
        }
        line_end(o, sep);
    }
    ent_render__net_close(&net);
    return ENT_OK;
}

static ent_status edges(const ent_render_input *in, ent_view view, ent_out *o, char sep) {
    static const char *const OWN[] = { "source", "target", "weight", NULL };
    ent_render__net net;
    ent_render__net_open(in, view, &net);
    head(o, OWN, net.edge_attr, net.edge_attrs, sep);
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        char key[24];
        ent_render__cell(o, ent_render__key(&net, e.source, key), sep);
        ent_out_char(o, sep);
        ent_render__cell(o, ent_render__key(&net, e.target, key), sep);
        ent_out_char(o, sep);
        ent_out_num(o, e.weight);
        ent_render__value v;
        for (size_t k = 0; k < net.edge_attrs; k++) {
            bool has = net.edge_attr[k].edge(&net, &e, &v);
            ent_render__cell_value(o, &net.edge_attr[k], has, &v, sep);
        }
        line_end(o, sep);
    }
    ent_render__net_close(&net);
    return ENT_OK;
}

#define TABLE(name, what, sep)                                                                                       \
    ent_status ent_render__##name(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) { \
        (void)err;                                                                                                   \
        return what(in, opts->view, out, sep);                                                                       \
    }
TABLE(csv_nodes, nodes, ',')
TABLE(csv_edges, edges, ',')
TABLE(tsv_nodes, nodes, '\t')
TABLE(tsv_edges, edges, '\t')
