#include "format.h"

/* The header's words: lists are arrays, `first` and `last` dates. */
static const char *const TYPE[] = { "string", "string[]", "date", "long", "double" };

/* The import reads a record a line unless told otherwise: no line breaks inside. */
static void cell(ent_out *o, ent_str s) {
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') ent_out_char(o, '"');
        ent_out_char(o, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
    }
    ent_out_char(o, '"');
}

static void value(ent_out *o, const ent_render__attr *a, bool has, const ent_render__value *v) {
    ent_out_char(o, ',');
    if (!has) return;
    if (a->kind == ATTR_INT) ent_out_int(o, v->i);
    else if (a->kind == ATTR_REAL) ent_out_num(o, v->d);
    else cell(o, v->s);
}

static void open(const ent_render_input *in, const ent_format_opts *opts, ent_render__net *net) {
    ent_render__net_open(in, opts->view, net);
    net->separator = ';';
}

/* "state" is the label State. */
static void labels(ent_render__net *net, uint32_t i, ent_out *o) {
    if (ent_render__is_event(net, i)) {
        ent_out_z(o, ",Event\n");
        return;
    }
    const char *kind = ent_actor_kind_name(net->corpus->actor[i].kind);
    ent_out_z(o, ",Actor;");
    ent_out_char(o, (char)(kind[0] - 32));
    ent_out_z(o, kind + 1);
    ent_out_char(o, '\n');
}

ent_status ent_render__neo4j_nodes(const ent_render_input *in, const ent_format_opts *opts, ent_out *o, ent_err *err) {
    (void)err;
    ent_render__net net;
    open(in, opts, &net);
    ent_out_z(o, "nodeId:ID(Node),name");
    for (size_t k = 0; k < net.node_attrs; k++) ent_out_fmt(o, ",%s:%s", net.node_attr[k].name, TYPE[net.node_attr[k].kind]);
    ent_out_z(o, ",:LABEL\n");
    for (uint32_t i = 0; i < net.nodes; i++) {
        char key[24];
        ent_render__value v;
        cell(o, ent_render__key(&net, i, key));
        ent_out_char(o, ',');
        cell(o, ent_render__label(&net, i));
        for (size_t k = 0; k < net.node_attrs; k++) {
            bool has = net.node_attr[k].node(&net, &net.node_attr[k], i, &v);
            value(o, &net.node_attr[k], has, &v);
        }
        labels(&net, i, o);
    }
    ent_render__net_close(&net);
    return ENT_OK;
}

/* The relationship's type: the event's, or that of a summed tie. */
static void type(ent_render__net *net, const ent_render__edge *e, ent_out *o) {
    if (net->view == ENT_VIEW_PAIR) ent_out_str(o, ent_render__edge_label(net, e));
    else ent_out_z(o, net->view == ENT_VIEW_TWO_MODE ? "TOOK_PART" : net->directed ? "ACTED_ON" : "DEALT_WITH");
}

ent_status ent_render__neo4j_edges(const ent_render_input *in, const ent_format_opts *opts, ent_out *o, ent_err *err) {
    (void)err;
    ent_render__net net;
    open(in, opts, &net);
    ent_out_z(o, ":START_ID(Node),:END_ID(Node),:TYPE,weight:double");
    for (size_t k = 0; k < net.edge_attrs; k++) ent_out_fmt(o, ",%s:%s", net.edge_attr[k].name, TYPE[net.edge_attr[k].kind]);
    ent_out_char(o, '\n');
    ent_render__walk w = { .net = &net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) {
        char key[24];
        ent_render__value v;
        cell(o, ent_render__key(&net, e.source, key));
        ent_out_char(o, ',');
        cell(o, ent_render__key(&net, e.target, key));
        ent_out_char(o, ',');
        type(&net, &e, o);
        ent_out_char(o, ',');
        ent_out_num(o, e.weight);
        for (size_t k = 0; k < net.edge_attrs; k++) {
            bool has = net.edge_attr[k].edge(&net, &e, &v);
            value(o, &net.edge_attr[k], has, &v);
        }
        ent_out_char(o, '\n');
    }
    ent_render__net_close(&net);
    return ENT_OK;
}

ent_status ent_render__neo4j_import(const ent_render_input *in, const ent_format_opts *opts, ent_out *o, ent_err *err) {
    (void)in, (void)opts, (void)err;
    ent_out_z(o, "#!/bin/sh\n"
                 "# neo4j_import.sh [DATABASE]: loads the tables beside this script into a new database of Neo4j 5.\n"
                 "# The server must be stopped. A database that is there already is kept: give --overwrite-destination\n"
                 "# yourself to replace it.\n"
                 "set -eu\n"
                 "cd \"$(dirname \"$0\")\"\n"
                 "exec neo4j-admin database import full \"${1:-neo4j}\" \\\n"
                 "    --nodes=neo4j_nodes.csv --relationships=neo4j_edges.csv --array-delimiter=';'\n");
    return ENT_OK;
}
