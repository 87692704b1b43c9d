#include "format.h"

#include <math.h>

void ent_render__json_day(ent_out *o, ent_day d) {
    char text[ENT_DAY_TEXT];
    if (d == ENT_NO_DAY) ent_out_z(o, "null");
    else ent_out_json(o, ent_render__day(text, d));
}

void ent_render__json_value(ent_out *o, ent_render__kind kind, const ent_render__value *v) {
    if (kind == ATTR_INT) ent_out_int(o, v->i);
    else if (kind == ATTR_REAL) ent_out_num(o, v->d);
    else ent_out_json(o, v->s);
}

static void member(ent_out *o, const ent_render__attr *a, const ent_render__value *v) {
    ent_out_z(o, ",\"");
    ent_out_z(o, a->name);
    ent_out_z(o, "\":");
    ent_render__json_value(o, a->kind, v);
}

void ent_render__json_node(ent_render__net *net, uint32_t node, ent_out *o) {
    ent_render__value v;
    for (size_t i = 0; i < net->node_attrs; i++)
        if (net->node_attr[i].node(net, &net->node_attr[i], node, &v)) member(o, &net->node_attr[i], &v);
}

void ent_render__json_edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    ent_render__value v;
    for (size_t i = 0; i < net->edge_attrs; i++)
        if (net->edge_attr[i].edge(net, e, &v)) member(o, &net->edge_attr[i], &v);
}

void ent_render__json_texts(ent_out *o, const ent_str *v, size_t n) {
    ent_out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        if (i) ent_out_char(o, ',');
        ent_out_json(o, v[i]);
    }
    ent_out_char(o, ']');
}

void ent_render__json_net(ent_render__net *net, void (*node)(ent_render__net *net, uint32_t i, ent_out *o), const char *between,
                          void (*edge)(ent_render__net *net, const ent_render__edge *e, ent_out *o), ent_out *o) {
    for (uint32_t i = 0; i < net->nodes; i++) {
        ent_out_z(o, i ? ",\n" : "\n");
        node(net, i, o);
    }
    ent_out_z(o, between);
    ent_render__walk w = { .net = net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        ent_out_z(o, e.number > 1 ? ",\n" : "\n");
        edge(net, &e, o);
    }
}
