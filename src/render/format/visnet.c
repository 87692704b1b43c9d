#include "format.h"

static void node(ent_render__net *net, uint32_t i, ent_out *o) {
    char key[24];
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, ent_render__key(net, i, key));
    ent_out_z(o, ",\"label\":");
    ent_out_json(o, ent_render__label(net, i));
    ent_out_z(o, ",\"value\":");
    ent_out_num(o, look.size);
    ent_out_z(o, ",\"x\":");
    ent_out_num(o, look.x);
    ent_out_z(o, ",\"y\":");
    ent_out_num(o, -look.y);
    ent_out_fmt(o, ",\"color\":\"#%02x%02x%02x\"", look.rgb[0], look.rgb[1], look.rgb[2]);
    ent_out_z(o, ent_render__is_event(net, i) ? ",\"shape\":\"square\"" : ",\"shape\":\"dot\"");
    ent_render__json_node(net, i, o);
    ent_out_char(o, '}');
}

static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    char key[24];
    ent_out_fmt(o, "{\"id\":\"e%zu\",\"from\":", e->number);
    ent_out_json(o, ent_render__key(net, e->source, key));
    ent_out_z(o, ",\"to\":");
    ent_out_json(o, ent_render__key(net, e->target, key));
    ent_out_z(o, ",\"value\":");
    ent_out_num(o, e->weight);
    ent_out_z(o, ",\"title\":"); /* shown under the pointer: labels on hundreds of edges hide the graph */
    ent_out_json(o, ent_render__edge_label(net, e));
    if (net->directed) ent_out_z(o, ",\"arrows\":\"to\"");
    ent_render__json_edge(net, e, o);
    ent_out_char(o, '}');
}

ent_status ent_render__visnet(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_z(out, "{\"nodes\":[");
    ent_render__json_net(&net, node, "],\n\"edges\":[", edge, out);
    ent_out_z(out, "]}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
