#include "format.h"

static void title_case(ent_out *o, const char *name) {
    ent_out_char(o, name[0] >= 'a' && name[0] <= 'z' ? (char)(name[0] - 32) : name[0]);
    ent_out_z(o, name + 1);
}

static void end(ent_out *o, ent_day d, const char *open) {
    char text[ENT_DAY_TEXT];
    if (d == ENT_NO_DAY) ent_out_z(o, open);
    else ent_out_str(o, ent_render__day(text, d));
}

/* <[2020-03-05, 2020-03-09]; [2021-01-01, 2021-01-01]>: Gephi reads times from a column of this name only. */
static void timeset(ent_out *o, const ent_days *s, size_t n) {
    if (!n) return;
    ent_out_z(o, "\"<");
    for (size_t i = 0; i < n; i++) {
        ent_out_z(o, i ? "; [" : "[");
        end(o, s[i].first, "-Infinity");
        ent_out_z(o, ", ");
        end(o, s[i].last, "Infinity");
        ent_out_char(o, ']');
    }
    ent_out_z(o, ">\"");
}

static ent_days node_time(const ent_render__net *net, uint32_t i) {
    if (ent_render__is_event(net, i)) return ent_render__event(net, i)->days;
    return (ent_days){ net->since_ever[i] ? ENT_NO_DAY : net->active[i].first, net->for_ever[i] ? ENT_NO_DAY : net->active[i].last };
}

ent_status ent_render__gephi_nodes(const ent_render_input *in, const ent_format_opts *opts, ent_out *o, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_z(o, "Id,Label,timeset");
    for (size_t k = 0; k < net.node_attrs; k++) ent_out_char(o, ','), title_case(o, net.node_attr[k].name);
    ent_out_z(o, "\r\n");
    for (uint32_t i = 0; i < net.nodes; i++) {
        char key[24];
        ent_render__value v;
        ent_render__cell(o, ent_render__key(&net, i, key), ',');
        ent_out_char(o, ',');
        ent_render__cell(o, ent_render__label(&net, i), ',');
        ent_out_char(o, ',');
        ent_days t = node_time(&net, i);
        timeset(o, &t, t.first != ENT_NO_DAY || t.last != ENT_NO_DAY);
        for (size_t k = 0; k < net.node_attrs; k++) {
            bool has = net.node_attr[k].node(&net, &net.node_attr[k], i, &v);
            ent_render__cell_value(o, &net.node_attr[k], has, &v, ',');
        }
        ent_out_z(o, "\r\n");
    }
    ent_render__net_close(&net);
    return ENT_OK;
}

/* Kind keeps parallel edges apart: Gephi sums edges of one pair and kind. */
static void kind(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    ent_out_char(o, ',');
    ent_str label = ent_render__edge_label(net, e);
    if (ent_render__single(net)) ent_out_str(o, label);
    if (e->nth > 1) ent_out_fmt(o, " %u", e->nth);
    ent_out_char(o, ',');
    ent_out_str(o, label);
}

static void edge(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    char key[24];
    ent_render__cell(o, ent_render__key(net, e->source, key), ',');
    ent_out_char(o, ',');
    ent_render__cell(o, ent_render__key(net, e->target, key), ',');
    ent_out_z(o, net->directed ? ",Directed,e" : ",Undirected,e");
    ent_out_int(o, (int64_t)e->number);
    kind(net, e, o);
    ent_out_char(o, ',');
    ent_out_num(o, e->weight);
    ent_out_char(o, ',');
    size_t n;
    const ent_days *s = ent_render__spells(net, e, &n);
    timeset(o, s, n);
    ent_render__value v;
    for (size_t k = 0; k < net->edge_attrs; k++) {
        bool has = net->edge_attr[k].edge(net, e, &v);
        ent_render__cell_value(o, &net->edge_attr[k], has, &v, ',');
    }
    ent_out_z(o, "\r\n");
}

ent_status ent_render__gephi_edges(const ent_render_input *in, const ent_format_opts *opts, ent_out *o, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_z(o, "Source,Target,Type,Id,Kind,Label,Weight,timeset");
    for (size_t k = 0; k < net.edge_attrs; k++) ent_out_char(o, ','), title_case(o, net.edge_attr[k].name);
    ent_out_z(o, "\r\n");
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) edge(&net, &e, o);
    ent_render__net_close(&net);
    return ENT_OK;
}
