#include "format.h"

static void node(ent_render__net *net, uint32_t i, ent_out *o) {
    char key[24];
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, ent_render__key(net, i, key));
    ent_out_z(o, ",\"label\":");
    ent_out_json(o, ent_render__label(net, i));
    ent_render__json_node(net, i, o);
    ent_out_z(o, ",\"x\":");
    ent_out_num(o, look.x);
    ent_out_z(o, ",\"y\":");
    ent_out_num(o, look.y);
    ent_out_z(o, ",\"size\":");
    ent_out_num(o, look.size);
    ent_out_fmt(o, ",\"color\":\"#%02x%02x%02x\"}", look.rgb[0], look.rgb[1], look.rgb[2]);
}

/* `value` is what D3's examples draw as width, `weight` what NetworkX computes with. */
static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    char key[24];
    ent_out_z(o, "{\"source\":");
    ent_out_json(o, ent_render__key(net, e->source, key));
    ent_out_z(o, ",\"target\":");
    ent_out_json(o, ent_render__key(net, e->target, key));
    ent_out_fmt(o, ",\"key\":%zu,\"weight\":", e->number - 1);
    ent_out_num(o, e->weight);
    ent_out_z(o, ",\"value\":");
    ent_out_num(o, e->weight);
    ent_render__json_edge(net, e, o);
    ent_out_char(o, '}');
}

ent_status ent_render__nodelink(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_fmt(out, "{\"directed\":%s,\"multigraph\":true,\"graph\":{\"name\":", net.directed ? "true" : "false");
    ent_out_json(out, ent_render__title(in, net.arena));
    ent_out_z(out, "},\"nodes\":[");
    ent_render__json_net(&net, node, "],\n\"links\":[", edge, out);
    ent_out_z(out, "]}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
