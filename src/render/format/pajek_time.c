/* Time points are months, 1 the first with an event. A line that several events of a pair draw is told apart by its
 * number among them (AE:2 = the second). */
#include "format.h"

#include <stdlib.h>

typedef struct {
    int32_t month;
    bool ends;
    uint32_t edge; /* its number in the walk */
    uint32_t source, target, nth;
    double weight;
} change;

static int32_t month_of(ent_day d) {
    ent_civil c = ent_day_civil(d);
    return c.year * 12 + c.month - 1;
}

static int in_time(const void *a, const void *b) {
    const change *x = a, *y = b;
    if (x->month != y->month) return x->month < y->month ? -1 : 1;
    if (x->ends != y->ends) return x->ends - y->ends; /* what begins in a month is there before the month ends */
    return (x->edge > y->edge) - (x->edge < y->edge);
}

/* Beginnings and ends of the dated edges, in order of time. */
static change *changes(ent_render__net *net, size_t *n) {
    change *v = ent_xmalloc((net->edges * 2 + 1) * sizeof *v);
    ent_render__walk w = { .net = net };
    ent_render__edge e;
    *n = 0;
    uint32_t a = UINT32_MAX, b = UINT32_MAX, nth = 0;
    while (ent_render__next(&w, &e)) {
        uint32_t low = e.source < e.target ? e.source : e.target, high = e.source < e.target ? e.target : e.source;
        nth = low == a && high == b && !net->directed ? nth + 1 : 1;
        a = low, b = high;
        if (e.days.first == ENT_NO_DAY) continue;
        bool lasts = e.events == 1 && e.record->days.last == ENT_NO_DAY; /* since 2015: no end */
        change c = { month_of(e.days.first), false, (uint32_t)e.number, e.source, e.target, nth, e.weight };
        v[(*n)++] = c;
        c.month = month_of(e.days.last);
        c.ends = true;
        if (!lasts) v[(*n)++] = c;
    }
    qsort(v, *n, sizeof *v, in_time);
    return v;
}

static void line(ent_out *o, const change *c, bool directed) {
    const char *what = directed ? (c->ends ? "DA" : "AA") : c->ends ? "DE" : "AE";
    ent_out_fmt(o, "%s", what);
    if (c->nth > 1) ent_out_fmt(o, ":%u", c->nth);
    ent_out_fmt(o, " %u %u", c->source + 1, c->target + 1);
    if (!c->ends) {
        ent_out_char(o, ' ');
        ent_out_num(o, c->weight);
    }
    ent_out_char(o, '\n');
}

ent_status ent_render__pajek_time(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)err;
    ent_render__net net;
    ent_render__net_open(in, opts->view, &net);
    ent_out_fmt(out, "*Vertices %u\n*Events\nTI 1\n", net.nodes);
    const ent_map *labels = ent_render__labels(&net);
    for (uint32_t i = 0; i < net.nodes; i++) {
        ent_out_fmt(out, "AV %u ", i + 1);
        ent_render__pajek_text(out, ent_render__unique_label(&net, i, labels));
        ent_out_char(out, '\n');
    }
    size_t n;
    change *v = changes(&net, &n);
    int32_t first = n ? v[0].month : 0, at = first;
    bool ends = false;
    for (size_t i = 0; i < n; i++) {
        if (v[i].month != at || v[i].ends != ends) ent_out_fmt(out, "%s %d\n", v[i].ends ? "TE" : "TI", v[i].month - first + 1);
        at = v[i].month;
        ends = v[i].ends;
        line(out, &v[i], net.directed);
    }
    free(v);
    ent_render__net_close(&net);
    return ENT_OK;
}
