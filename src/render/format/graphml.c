#include "format.h"

/* Keys are declared for nodes or for edges, never for all (graphology stops there), and their ids differ between the two. */
typedef struct {
    ent_render__net net;
    ent_out *o;
    const char **node_key; /* by attribute */
} graphml;

static const char *const OWN[][3] = { { "label", "string", "node" },     { "x", "double", "node" },     { "y", "double", "node" },
                                      { "size", "double", "node" },      { "r", "int", "node" },        { "g", "int", "node" },
                                      { "b", "int", "node" },            { "weight", "double", "edge" } };

static void declare(ent_out *o, const char *id, const char *class, const char *name, const char *type) {
    ent_out_fmt(o, "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n", id, class, name, type);
}

static void keys(graphml *g) {
    static const char *const TYPE[] = { "string", "string", "string", "int", "double" };
    ent_render__net *net = &g->net;
    g->node_key = ENT_NEWN(net->arena, const char *, net->node_attrs);
    for (size_t i = 0; i < sizeof OWN / sizeof *OWN; i++) declare(g->o, OWN[i][0], OWN[i][2], OWN[i][0], OWN[i][1]);
    for (size_t i = 0; i < net->node_attrs; i++) {
        const ent_render__attr *a = &net->node_attr[i];
        g->node_key[i] = a->name;
        for (size_t k = 0; k < net->edge_attrs; k++)
            if (strcmp(net->edge_attr[k].name, a->name) == 0) g->node_key[i] = ent_str_fmt(net->arena, "node_%s", a->name).p;
        declare(g->o, g->node_key[i], "node", a->name, TYPE[a->kind]);
    }
    for (size_t i = 0; i < net->edge_attrs; i++)
        declare(g->o, net->edge_attr[i].name, "edge", net->edge_attr[i].name, TYPE[net->edge_attr[i].kind]);
}

static void data(ent_out *o, const char *key, ent_render__kind kind, const ent_render__value *v) {
    ent_out_z(o, "<data key=\"");
    ent_out_z(o, key);
    ent_out_z(o, "\">");
    if (kind == ATTR_INT) ent_out_int(o, v->i);
    else if (kind == ATTR_REAL) ent_out_num(o, v->d);
    else ent_out_xml(o, v->s);
    ent_out_z(o, "</data>");
}

static void node(graphml *g, uint32_t i) {
    ent_render__net *net = &g->net;
    ent_render__value v;
    char key[24];
    ent_out_z(g->o, "<node id=\"");
    ent_out_str(g->o, ent_render__key(net, i, key));
    ent_out_z(g->o, "\">");
    v.s = ent_render__label(net, i);
    data(g->o, "label", ATTR_TEXT, &v);
    ent_render__look look = ent_render__look_of(net, i);
    double place[3] = { look.x, look.y, look.size };
    for (int k = 0; k < 3; k++) v.d = place[k], data(g->o, OWN[1 + k][0], ATTR_REAL, &v);
    for (int k = 0; k < 3; k++) v.i = look.rgb[k], data(g->o, OWN[4 + k][0], ATTR_INT, &v);
    for (size_t k = 0; k < net->node_attrs; k++)
        if (net->node_attr[k].node(net, &net->node_attr[k], i, &v)) data(g->o, g->node_key[k], net->node_attr[k].kind, &v);
    ent_out_z(g->o, "</node>\n");
}

static void edge(graphml *g, const ent_render__edge *e) {
    ent_render__net *net = &g->net;
    ent_render__value v;
    char key[24];
    ent_out_z(g->o, "<edge id=\"e");
    ent_out_int(g->o, (int64_t)e->number);
    ent_out_z(g->o, "\" source=\"");
    ent_out_str(g->o, ent_render__key(net, e->source, key));
    ent_out_z(g->o, "\" target=\"");
    ent_out_str(g->o, ent_render__key(net, e->target, key));
    ent_out_z(g->o, "\">");
    v.d = e->weight;
    data(g->o, "weight", ATTR_REAL, &v);
    for (size_t k = 0; k < net->edge_attrs; k++)
        if (net->edge_attr[k].edge(net, e, &v)) data(g->o, net->edge_attr[k].name, net->edge_attr[k].kind, &v);
    ent_out_z(g->o, "</edge>\n");
}

ent_status ent_render__graphml(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    graphml g = { .o = out };
    ent_render__net_open(in, opts->view, &g.net);
    ent_out_z(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
                   "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
                   "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    keys(&g);
    ent_out_fmt(out, "<graph id=\"entente\" edgedefault=\"%sdirected\">\n", g.net.directed ? "" : "un");
    for (uint32_t i = 0; i < g.net.nodes; i++) node(&g, i);
    ent_render__walk w = { .net = &g.net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) edge(&g, &e);
    ent_out_z(out, "</graph>\n</graphml>\n");
    ent_render__net_close(&g.net);
    return ENT_OK;
}
