/* What nodes and edges are called. */
#include "format.h"

/* "e1", "v1", "n1" are keys of our own making. */
static bool ours(ent_str s) {
    if (!s.n || !memchr("env", s.p[0], 3)) return false;
    for (size_t i = 1; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9') return false;
    return s.n > 1;
}

static bool plain(ent_str s) {
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'), digit = c >= '0' && c <= '9';
        if (!letter && !digit && !memchr("_-.", c, 3)) return false;
    }
    return s.n > 0 && !ours(s);
}

void ent_render__keys(ent_render__net *net) {
    net->key = ENT_NEWN(net->arena, ent_str, (size_t)net->actors + 1);
    for (uint32_t i = 0; i < net->actors; i++) {
        ent_str id = net->corpus->actor[i].id;
        net->key[i] = plain(id) ? id : ent_str_fmt(net->arena, "n%u", i + 1);
    }
}

ent_str ent_render__key(ent_render__net *net, uint32_t node, char text[24]) {
    if (!ent_render__is_event(net, node)) return net->key[node];
    return (ent_str){ text, (size_t)snprintf(text, 24, "v%u", node - net->actors + 1) };
}

ent_str ent_render__headline(ent_render__net *net, const ent_event *e) {
    net->scratch_n = 0;
    size_t acting = 0, n = 0;
    for (uint32_t i = 0; i < e->entities; i++) acting += e->entity[i].role != ENT_ROLE_RECIPIENT;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t i = 0; i < e->entities; i++) {
            const ent_entity *x = &e->entity[i];
            if ((x->role == ENT_ROLE_RECIPIENT) != (pass == 1)) continue;
            if (n) ent_render__put(net, n == acting ? ENT_S(" \xe2\x86\x92 ") : ENT_S(", "));
            ent_render__put(net, x->name.n ? x->name : x->id);
            n++;
        }
    }
    ent_render__put(net, n ? ENT_S(": ") : ENT_S(""));
    ent_render__put(net, e->text.n ? e->text : ent_str_of(ent_type_name(e->type)));
    return (ent_str){ net->scratch, net->scratch_n };
}

ent_str ent_render__label(ent_render__net *net, uint32_t node) {
    if (ent_render__is_event(net, node)) return ent_render__headline(net, ent_render__event(net, node));
    const ent_corpus_actor *a = &net->corpus->actor[node];
    return a->name.n ? a->name : a->id;
}

ent_map *ent_render__labels(ent_render__net *net) {
    ent_map *m = ent_map_new(net->arena);
    for (uint32_t i = 0; i < net->nodes; i++) ++*ent_map_put(m, ent_render__label(net, i), 0);
    return m;
}

/* Another node may be called "A (B)" by itself; the key that follows a repeated label is unique, so a second try ends it. */
ent_str ent_render__unique_label(ent_render__net *net, uint32_t node, const ent_map *labels) {
    ent_str label = ent_render__label(net, node);
    const uint32_t *n = ent_map_get(labels, label);
    if (n && *n == 1) return label;
    char text[24];
    ent_str key = ent_render__key(net, node, text);
    if (label.p != net->scratch) net->scratch_n = 0, ent_render__put(net, label);
    do {
        ent_render__put(net, ENT_S(" ("));
        ent_render__put(net, key);
        ent_render__put(net, ENT_S(")"));
    } while (ent_map_get(labels, (ent_str){ net->scratch, net->scratch_n }));
    return (ent_str){ net->scratch, net->scratch_n };
}

/* Its types. */
ent_str ent_render__edge_label(ent_render__net *net, const ent_render__edge *e) {
    net->scratch_n = 0;
    for (int t = 0; t < ENT_TYPES; t++) {
        if (!(e->types >> t & 1)) continue;
        if (net->scratch_n) ent_render__put(net, ENT_S(" "));
        ent_render__put(net, ent_str_of(ent_type_name((ent_type)t)));
    }
    return (ent_str){ net->scratch, net->scratch_n };
}

ent_str ent_render__title(const ent_render_input *in, ent_arena *a) {
    if (in->title.n) return in->title;
    if (in->corpus->documents == 1) return in->corpus->document[0];
    return ent_str_fmt(a, "%zu events from %zu documents", in->corpus->events, in->corpus->documents);
}
