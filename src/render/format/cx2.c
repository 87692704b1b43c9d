#include "format.h"

static const char *const TYPE[] = { "string", "string", "string", "integer", "double" };

static void declare(ent_out *o, const ent_render__attr *a, size_t n) {
    for (size_t i = 0; i < n; i++) ent_out_fmt(o, ",\"%s\":{\"d\":\"%s\"}", a[i].name, TYPE[a[i].kind]);
}

static void head(ent_render__net *net, ent_out *o) {
    ent_out_z(o, "[{\"CXVersion\":\"2.0\",\"hasFragments\":false},\n");
    ent_out_fmt(o, "{\"metaData\":[{\"name\":\"attributeDeclarations\",\"elementCount\":1},"
                   "{\"name\":\"networkAttributes\",\"elementCount\":1},"
                   "{\"name\":\"nodes\",\"elementCount\":%u},{\"name\":\"edges\",\"elementCount\":%zu},"
                   "{\"name\":\"visualProperties\",\"elementCount\":1}]},\n", net->nodes, net->edges);
    ent_out_z(o, "{\"attributeDeclarations\":[{\"networkAttributes\":{\"name\":{\"d\":\"string\"},\"directed\":{\"d\":\"boolean\"}},"
                 "\"nodes\":{\"name\":{\"d\":\"string\"},\"color\":{\"d\":\"string\"},\"size\":{\"d\":\"double\"}");
    declare(o, net->node_attr, net->node_attrs);
    ent_out_z(o, "},\"edges\":{\"interaction\":{\"d\":\"string\"},\"weight\":{\"d\":\"double\"}");
    declare(o, net->edge_attr, net->edge_attrs);
    ent_out_z(o, "}}]},\n{\"networkAttributes\":[{\"name\":");
    ent_out_json(o, ent_render__title(net->in, net->arena));
    ent_out_fmt(o, ",\"directed\":%s}]},\n", net->directed ? "true" : "false");
}

static void node(ent_render__net *net, uint32_t i, ent_out *o) {
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_fmt(o, "{\"id\":%u,\"x\":", i);
    ent_out_num(o, look.x);
    ent_out_z(o, ",\"y\":");
    ent_out_num(o, -look.y);
    ent_out_z(o, ",\"v\":{\"name\":");
    ent_out_json(o, ent_render__label(net, i));
    ent_out_fmt(o, ",\"color\":\"#%02X%02X%02X\",\"size\":", look.rgb[0], look.rgb[1], look.rgb[2]);
    ent_out_num(o, look.size);
    ent_render__json_node(net, i, o);
    ent_out_z(o, "}}");
}

static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    ent_out_fmt(o, "{\"id\":%zu,\"s\":%u,\"t\":%u,\"v\":{\"interaction\":", e->number - 1, e->source, e->target);
    ent_out_json(o, ent_render__edge_label(net, e));
    ent_out_z(o, ",\"weight\":");
    ent_out_num(o, e->weight);
    ent_render__json_edge(net, e, o);
    ent_out_z(o, "}}");
}

/* Cytoscape's converter stops without visual properties. */
static void foot(const ent_render__net *net, ent_out *o) {
    ent_out_z(o, "]},\n{\"visualProperties\":[{\"default\":{\"network\":{\"NETWORK_BACKGROUND_COLOR\":\"#FFFFFF\"},"
                 "\"node\":{\"NODE_SHAPE\":\"ellipse\",\"NODE_LABEL_FONT_SIZE\":10},\"edge\":{\"EDGE_WIDTH\":1");
    if (net->directed) ent_out_z(o, ",\"EDGE_TARGET_ARROW_SHAPE\":\"triangle\"");
    ent_out_z(o, "}},\"nodeMapping\":{\"NODE_LABEL\":{\"type\":\"PASSTHROUGH\","
                 "\"definition\":{\"attribute\":\"name\",\"type\":\"string\"}},"
                 "\"NODE_BACKGROUND_COLOR\":{\"type\":\"PASSTHROUGH\",\"definition\":{\"attribute\":\"color\",\"type\":\"string\"}},"
                 "\"NODE_WIDTH\":{\"type\":\"PASSTHROUGH\",\"definition\":{\"attribute\":\"size\",\"type\":\"double\"}},"
                 "\"NODE_HEIGHT\":{\"type\":\"PASSTHROUGH\",\"definition\":{\"attribute\":\"size\",\"type\":\"double\"}}},"
                 "\"edgeMapping\":{}}]},\n{\"status\":[{\"error\":\"\",\"success\":true}]}]\n");
}

ent_status ent_render__cx2(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    head(&net, out);
    ent_out_z(out, "{\"nodes\":[");
    for (uint32_t i = 0; i < net.nodes; i++) {
        ent_out_z(out, i ? ",\n" : "\n");
        node(&net, i, out);
    }
    ent_out_z(out, "]},\n{\"edges\":[");
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        ent_out_z(out, e.number > 1 ? ",\n" : "\n");
        edge(&net, &e, out);
    }
    foot(&net, out);
    ent_render__net_close(&net);
    return ENT_OK;
}
