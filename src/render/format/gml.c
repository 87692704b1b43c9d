#include "format.h"

/* A key has letters and digits only: actor_id is actorId here. */
static void name(ent_out *o, const char *z) {
    for (bool up = false; *z; z++) {
        if (*z == '_') {
            up = true;
            continue;
        }
        ent_out_char(o, up && *z >= 'a' && *z <= 'z' ? (char)(*z - 32) : *z);
        up = false;
    }
    ent_out_char(o, ' ');
}

/* 7 bits: everything else as an entity, as the specification has it. */
static void text(ent_out *o, ent_str s) {
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n;) {
        int32_t rune;
        i += ent_utf8_next(s, i, &rune);
        if (rune == '"') ent_out_z(o, "&quot;");
        else if (rune == '&') ent_out_z(o, "&amp;");
        else if (rune == '\n' || rune == '\t' || rune == '\r') ent_out_char(o, ' ');
        else if (rune >= 0x7f) ent_out_z(o, "&#"), ent_out_int(o, rune), ent_out_char(o, ';');
        else if (rune >= 0x20) ent_out_char(o, (char)rune);
    }
    ent_out_char(o, '"');
}

/* A real needs its point. */
static void real(ent_out *o, double d) {
    char t[40];
    snprintf(t, sizeof t, "%.15g", d);
    char *e = strchr(t, 'e');
    if (strchr(t, '.')) ent_out_z(o, t);
    else ent_out_fmt(o, "%.*s.0%s", e ? (int)(e - t) : (int)strlen(t), t, e ? e : "");
}

static void value(ent_out *o, const ent_render__attr *a, const ent_render__value *v) {
    ent_out_char(o, ' ');
    name(o, a->name);
    if (a->kind == ATTR_INT) ent_out_int(o, v->i);
    else if (a->kind == ATTR_REAL) real(o, v->d);
    else text(o, v->s);
    ent_out_char(o, '\n');
}

static void node(ent_render__net *net, uint32_t i, const ent_map *labels, ent_out *o) {
    ent_out_fmt(o, "node [\n id %u\n label ", i);
    text(o, ent_render__unique_label(net, i, labels));
    ent_out_char(o, '\n');
    ent_render__value v;
    for (size_t k = 0; k < net->node_attrs; k++)
        if (net->node_attr[k].node(net, &net->node_attr[k], i, &v)) value(o, &net->node_attr[k], &v);
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_z(o, " graphics [ x ");
    real(o, look.x);
    ent_out_z(o, " y ");
    real(o, look.y);
    ent_out_z(o, " w ");
    real(o, look.size);
    ent_out_fmt(o, " fill \"#%02X%02X%02X\" ]\n]\n", look.rgb[0], look.rgb[1], look.rgb[2]);
}

static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    ent_out_fmt(o, "edge [\n source %u\n target %u\n key %zu\n label ", e->source, e->target, e->number - 1);
    text(o, ent_render__edge_label(net, e));
    ent_out_z(o, "\n weight ");
    real(o, e->weight);
    ent_out_char(o, '\n');
    ent_render__value v;
    for (size_t k = 0; k < net->edge_attrs; k++)
        if (net->edge_attr[k].edge(net, e, &v)) value(o, &net->edge_attr[k], &v);
    ent_out_z(o, "]\n");
}

ent_status ent_render__gml(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_fmt(out, "Creator \"entente\"\ngraph [\ndirected %d\nmultigraph 1\n", net.directed);
    const ent_map *labels = ent_render__labels(&net);
    for (uint32_t i = 0; i < net.nodes; i++) node(&net, i, labels, out);
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) edge(&net, &e, out);
    ent_out_z(out, "]\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
