#include "format.h"

typedef struct {
    ent_render__net net;
    ent_out *o;
    bool old; /* 1.2 */
} gexf;

static void head(gexf *g) {
    ent_out *o = g->o;
    const char *ns = g->old ? "http://www.gexf.net/1.2draft" : "http://gexf.net/1.3";
    ent_out_z(o, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"");
    ent_out_z(o, ns);
    ent_out_z(o, "\" xmlns:viz=\"");
    ent_out_z(o, ns);
    ent_out_z(o, g->old ? "/viz\" version=\"1.2\">\n" : "/viz\" version=\"1.3\">\n");
    ent_out_z(o, "<meta><creator>entente</creator><description>");
    ent_out_xml(o, ent_render__title(g->net.in, g->net.arena));
    ent_out_z(o, "</description></meta>\n<graph defaultedgetype=\"");
    ent_out_z(o, g->net.directed ? "directed\"" : "undirected\"");
    if (g->net.dated) ent_out_z(o, " mode=\"dynamic\" timeformat=\"date\"");
    if (g->net.dated && !g->old) ent_out_z(o, " timerepresentation=\"interval\"");
    ent_out_z(o, ">\n");
}

/* One block a class: graphology keeps the last of several. */
static void declare(gexf *g, const char *class, const ent_render__attr *a, size_t n) {
    static const char *const TYPE[] = { "string", "string", "string", "integer", "double" };
    ent_out_fmt(g->o, "<attributes class=\"%s\" mode=\"static\">\n", class);
    for (size_t i = 0; i < n; i++)
        ent_out_fmt(g->o, "<attribute id=\"%s\" title=\"%s\" type=\"%s\"/>\n", a[i].name, a[i].name, TYPE[a[i].kind]);
    ent_out_z(g->o, "</attributes>\n");
}

static void value(ent_out *o, const ent_render__attr *a, const ent_render__value *v) {
    ent_out_z(o, "<attvalue for=\"");
    ent_out_z(o, a->name);
    ent_out_z(o, "\" value=\"");
    if (a->kind == ATTR_INT) ent_out_int(o, v->i);
    else if (a->kind == ATTR_REAL) ent_out_num(o, v->d);
    else ent_out_xml(o, v->s);
    ent_out_z(o, "\"/>");
}

static void when(ent_out *o, const char *name, ent_day d) {
    char text[ENT_DAY_TEXT];
    if (d == ENT_NO_DAY) return;
    ent_out_z(o, name);
    ent_out_str(o, ent_render__day(text, d));
    ent_out_char(o, '"');
}

static void times(ent_out *o, ent_day first, ent_day last) {
    when(o, " start=\"", first);
    when(o, " end=\"", last);
}

static void node(gexf *g, uint32_t i) {
    ent_render__net *net = &g->net;
    ent_out *o = g->o;
    char key[24];
    ent_out_z(o, "<node id=\"");
    ent_out_xml(o, ent_render__key(net, i, key));
    ent_out_z(o, "\" label=\"");
    ent_out_xml(o, ent_render__label(net, i));
    ent_out_char(o, '"');
    if (ent_render__is_event(net, i)) times(o, ent_render__event(net, i)->days.first, ent_render__event(net, i)->days.last);
    else times(o, net->since_ever[i] ? ENT_NO_DAY : net->active[i].first, net->for_ever[i] ? ENT_NO_DAY : net->active[i].last);
    ent_out_z(o, "><attvalues>");
    ent_render__value v;
    for (size_t k = 0; k < net->node_attrs; k++)
        if (net->node_attr[k].node(net, &net->node_attr[k], i, &v)) value(o, &net->node_attr[k], &v);
    ent_render__look look = ent_render__look_of(net, i);
    ent_out_z(o, "</attvalues><viz:size value=\"");
    ent_out_num(o, look.size);
    ent_out_z(o, "\"/><viz:position x=\"");
    ent_out_num(o, look.x);
    ent_out_z(o, "\" y=\"");
    ent_out_num(o, look.y);
    ent_out_fmt(o, "\" z=\"0\"/><viz:color r=\"%d\" g=\"%d\" b=\"%d\"/></node>\n", look.rgb[0], look.rgb[1], look.rgb[2]);
}

/* Gephi merges edges of one pair and kind: each event's edge gets a kind of its own. */
static void kind(gexf *g, const ent_render__edge *e, ent_str label) {
    ent_out *o = g->o;
    ent_out_z(o, "\" label=\"");
    ent_out_xml(o, label);
    if (g->old || !ent_render__single(&g->net)) return;
    ent_out_z(o, "\" kind=\"");
    ent_out_xml(o, label);
    if (e->nth < 2) return;
    ent_out_char(o, ' ');
    ent_out_int(o, e->nth);
}

static void spells(gexf *g, const ent_render__edge *e) {
    size_t n;
    const ent_days *s = ent_render__spells(&g->net, e, &n);
    if (!n) return;
    ent_out_z(g->o, "<spells>");
    for (size_t i = 0; i < n; i++) {
        ent_out_z(g->o, "<spell");
        times(g->o, s[i].first, s[i].last);
        ent_out_z(g->o, "/>");
    }
    ent_out_z(g->o, "</spells>");
}

static void edge(gexf *g, const ent_render__edge *e) {
    ent_render__net *net = &g->net;
    ent_out *o = g->o;
    char key[24];
    ent_out_z(o, "<edge id=\"e");
    ent_out_int(o, (int64_t)e->number);
    ent_out_z(o, "\" source=\"");
    ent_out_str(o, ent_render__key(net, e->source, key));
    ent_out_z(o, "\" target=\"");
    ent_out_str(o, ent_render__key(net, e->target, key));
    ent_out_z(o, "\" weight=\"");
    ent_out_num(o, e->weight);
    kind(g, e, ent_render__edge_label(net, e));
    ent_out_z(o, "\"><attvalues>");
    ent_render__value v;
    for (size_t k = 0; k < net->edge_attrs; k++)
        if (net->edge_attr[k].edge(net, e, &v)) value(o, &net->edge_attr[k], &v);
    ent_out_z(o, "</attvalues>");
    spells(g, e);
    ent_out_z(o, "</edge>\n");
}

ent_status ent_render__gexf(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    gexf g = { .o = out, .old = opts->gexf_minor == 2 };
    ent_render__net_open(in, opts->view, &g.net);
    head(&g);
    declare(&g, "node", g.net.node_attr, g.net.node_attrs);
    declare(&g, "edge", g.net.edge_attr, g.net.edge_attrs);
    ent_out_z(out, "<nodes>\n");
    for (uint32_t i = 0; i < g.net.nodes; i++) node(&g, i);
    ent_out_z(out, "</nodes>\n<edges>\n");
    ent_render__walk w = { .net = &g.net };
    ent_render__edge e;
    while (ent_render__next(&w, &e)) edge(&g, &e);
    ent_out_z(out, "</edges>\n</graph>\n</gexf>\n");
    ent_render__net_close(&g.net);
    return ENT_OK;
}
