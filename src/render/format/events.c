/* What the formats of events share. */
#include "format.h"

void ent_render__events_open(const ent_render_input *in, ent_render__net *net, ent_map **ids) {
    ent_render__net_open(in, ENT_VIEW_TWO_MODE, net);
    *ids = ent_map_new(net->arena);
    for (size_t i = 0; i < in->corpus->events; i++) ++*ent_map_put(*ids, in->corpus->event[i].record->id, 0);
}

ent_str ent_render__event_id(ent_render__net *net, size_t event, const ent_map *ids) {
    ent_str id = net->corpus->event[event].record->id;
    const uint32_t *n = ent_map_get(ids, id);
    if (id.n && n && *n == 1) return id;
    char text[24];
    net->scratch_n = 0;
    ent_render__put(net, id);
    ent_render__put(net, (ent_str){ text, (size_t)snprintf(text, sizeof text, "#%zu", event + 1) });
    return (ent_str){ net->scratch, net->scratch_n };
}

bool ent_render__dated(const ent_event *e) { return e->days.first != ENT_NO_DAY || e->days.last != ENT_NO_DAY; }

bool ent_render__clock(const ent_event *e, int *from, int *to) {
    double begin, end;
    bool clock = e->time.n && e->time.p[0] >= '0' && e->time.p[0] <= '9' && ent_time_span(e->time, &begin, &end);
    if (!clock) return false;
    *from = (int)(begin * 1440 + 0.5);
    *to = memchr(e->time.p, '/', e->time.n) ? (int)(end * 1440 + 0.5) : *from;
    if (*from > 1439) *from = 1439; /* 24:00 is of the next day */
    if (*to > 1439) *to = 1439;
    return true;
}

void ent_render__put_html(ent_render__net *net, ent_str s) {
    static const struct {
        char c;
        const char *z;
    } ENTITY[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" }, { '"', "&quot;" }, { '\n', " " } };
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        const char *z = i == s.n ? "" : NULL;
        for (size_t k = 0; !z && k < sizeof ENTITY / sizeof *ENTITY; k++)
            if (s.p[i] == ENTITY[k].c) z = ENTITY[k].z;
        if (!z) continue;
        ent_render__put(net, ent_str_sub(s, from, i));
        ent_render__put(net, ent_str_of(z));
        from = i + 1;
    }
}

/* "document, line 12" */
void ent_render__put_source(ent_render__net *net, const ent_event *e) {
    char text[24];
    ent_render__put(net, e->document);
    if (e->line) ent_render__put(net, (ent_str){ text, (size_t)snprintf(text, sizeof text, ", line %u", e->line) });
}

size_t ent_render__count(const ent_event *e, ent_role role) {
    size_t n = 0;
    for (uint32_t i = 0; i < e->entities; i++) n += e->entity[i].role == role;
    return n;
}
