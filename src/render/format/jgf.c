#include "format.h"

static void node(ent_render__net *net, uint32_t i, ent_out *o) {
    char key[24];
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_json(o, ent_render__key(net, i, key));
    ent_out_z(o, ":{\"label\":");
    ent_out_json(o, ent_render__label(net, i));
    ent_out_z(o, ",\"metadata\":{\"x\":");
    ent_out_num(o, look.x);
    ent_out_z(o, ",\"y\":");
    ent_out_num(o, look.y);
    ent_out_z(o, ",\"size\":");
    ent_out_num(o, look.size);
    ent_render__json_node(net, i, o);
    ent_out_z(o, "}}");
}

/* The schema knows no further members: weight and the rest are metadata. */
static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    char key[24];
    ent_out_fmt(o, "{\"id\":\"e%zu\",\"source\":", e->number);
    ent_out_json(o, ent_render__key(net, e->source, key));
    ent_out_z(o, ",\"target\":");
    ent_out_json(o, ent_render__key(net, e->target, key));
    ent_out_z(o, ",\"relation\":");
    ent_out_json(o, ent_render__edge_label(net, e));
    ent_out_z(o, net->directed ? ",\"directed\":true,\"metadata\":{\"weight\":" : ",\"directed\":false,\"metadata\":{\"weight\":");
    ent_out_num(o, e->weight);
    ent_render__json_edge(net, e, o);
    ent_out_z(o, "}}");
}

ent_status ent_render__jgf(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_z(out, "{\"graph\":{\"id\":\"entente\",\"type\":\"dated actor network\",\"label\":");
    ent_out_json(out, ent_render__title(in, net.arena));
    ent_out_z(out, net.directed ? ",\"directed\":true,\"nodes\":{" : ",\"directed\":false,\"nodes\":{");
    ent_render__json_net(&net, node, "},\n\"edges\":[", edge, out);
    ent_out_z(out, "]}}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
