#include "format.h"

static const char HEX[] = "0123456789ABCDEF";

/* An IRI of its own: unreserved characters as they are, the rest as %XX. */
static void urn(ent_render__net *net, ent_str id, ent_out *o) {
    ent_str copy = ent_str_copy(net->arena, id);
    net->scratch_n = 0;
    ent_render__put(net, ENT_S("urn:entente:event:"));
    for (size_t i = 0; i < copy.n; i++) {
        unsigned char c = (unsigned char)copy.p[i];
        bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("-._~:", c));
        char hex[3] = { '%', HEX[c >> 4], HEX[c & 15] };
        ent_render__put(net, safe ? ent_str_sub(copy, i, i + 1) : (ent_str){ hex, 3 });
    }
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
}

/* A day, a month or a year as it stands; of others the day. */
static void iso(ent_out *o, const char *name, ent_str date, ent_day d) {
    ent_render__precision p = ent_render__precision_of(date);
    char text[ENT_DAY_TEXT];
    if (d == ENT_NO_DAY) return;
    bool plain = date.n && date.p[0] >= '0' && date.p[0] <= '9';
    bool kept = plain && (p == P_MONTH || p == P_YEAR || (p == P_DAY && date.n == 10));
    ent_out_fmt(o, ",\"%s\":", name);
    ent_out_json(o, kept ? date : ent_render__day(text, d));
}

static void dates(ent_out *o, const ent_event *e) {
    const char *slash = e->date.n ? memchr(e->date.p, '/', e->date.n) : NULL;
    size_t at = slash ? (size_t)(slash - e->date.p) : 0;
    ent_str from = slash ? ent_str_sub(e->date, 0, at) : e->date, to = slash ? ent_str_sub(e->date, at + 1, e->date.n) : e->date;
    bool open = e->days.first == ENT_NO_DAY;
    int begin, end;
    char day[ENT_DAY_TEXT];
    if (ent_render__clock(e, &begin, &end)) {
        ent_str d = ent_render__day(day, e->days.first);
        ent_out_fmt(o, ",\"startDate\":\"%.*sT%02d:%02d\"", ENT_FMT(d), begin / 60, begin % 60);
        if (end > begin) ent_out_fmt(o, ",\"endDate\":\"%.*sT%02d:%02d\"", ENT_FMT(d), end / 60, end % 60);
        ent_out_z(o, ",\"temporalCoverage\":");
        ent_out_json(o, e->date);
        return;
    }
    iso(o, "startDate", open ? to : from, open ? e->days.last : e->days.first);
    if (e->days.last != e->days.first) iso(o, "endDate", to, e->days.last);
    ent_out_z(o, ",\"temporalCoverage\":");
    ent_out_json(o, e->date);
}

static void agents(ent_out *o, const char *name, const ent_event *e, ent_role role) {
    static const char *const TYPE[ENT_ACTOR_KINDS] = { "Country",      "Organization", "NGO",         "Corporation",
                                                         "Organization", "Person",       "Organization" };
    if (!ent_render__count(e, role)) return;
    ent_out_fmt(o, ",\"%s\":[", name);
    size_t n = 0;
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        if (x->role != role) continue;
        ent_out_fmt(o, "%s{\"@type\":\"%s\",\"identifier\":", n++ ? "," : "", TYPE[x->kind]);
        ent_out_json(o, x->id);
        ent_out_z(o, ",\"name\":");
        ent_out_json(o, x->name.n ? x->name : x->id);
        ent_out_char(o, '}');
    }
    ent_out_char(o, ']');
}

static void keywords(ent_render__net *net, const ent_event *e, ent_out *o) {
    net->scratch_n = 0;
    ent_render__put(net, ent_str_of(ent_type_name(e->type)));
    const ent_str *lists[] = { e->mode, e->context };
    const uint32_t n[] = { e->modes, e->contexts };
    for (int k = 0; k < 2; k++) {
        for (uint32_t i = 0; i < n[k]; i++) {
            ent_render__put(net, ENT_S(", "));
            ent_render__put(net, lists[k][i]);
        }
    }
    ent_out_z(o, ",\"keywords\":");
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
}

static void source(ent_render__net *net, const ent_event *e, ent_out *o) {
    net->scratch_n = 0;
    ent_render__put_source(net, e);
    ent_out_z(o, ",\"subjectOf\":{\"@type\":\"Quotation\",\"isPartOf\":{\"@type\":\"CreativeWork\",\"name\":");
    ent_out_json(o, e->document);
    ent_out_z(o, "},\"name\":");
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
    ent_out_z(o, ",\"text\":");
    ent_out_json(o, e->sentence.n ? e->sentence : e->text);
    ent_out_char(o, '}');
}

static void event(ent_render__net *net, size_t i, const ent_map *ids, ent_out *o) {
    const ent_event *e = net->corpus->event[i].record;
    char words[ENT_DATE_WORDS];
    ent_out_z(o, "{\"@type\":\"Event\",\"@id\":");
    urn(net, ent_render__event_id(net, i, ids), o);
    ent_out_z(o, ",\"name\":");
    ent_out_json(o, ent_render__headline(net, e));
    ent_out_z(o, ",\"description\":");
    net->scratch_n = 0;
    ent_render__put(net, ent_render__date_words(words, e->date));
    ent_render__put(net, ENT_S(" ("));
    ent_render__put(net, ent_str_of(ent_status_name(e->status)));
    ent_render__put(net, ENT_S(")"));
    ent_out_json(o, (ent_str){ net->scratch, net->scratch_n });
    dates(o, e);
    if (e->status == ENT_CANCELLED) ent_out_z(o, ",\"eventStatus\":\"https://schema.org/EventCancelled\"");
    if (e->status == ENT_PLANNED) ent_out_z(o, ",\"eventStatus\":\"https://schema.org/EventScheduled\"");
    bool directed = ent_render__count(e, ENT_ROLE_RECIPIENT) > 0;
    agents(o, directed ? "organizer" : "attendee", e, ENT_ROLE_ACTOR);
    agents(o, "about", e, ENT_ROLE_RECIPIENT);
    agents(o, "contributor", e, ENT_ROLE_OTHER);
    if (e->place.n) {
        ent_out_z(o, ",\"location\":{\"@type\":\"Place\",\"name\":");
        ent_out_json(o, e->place);
        ent_out_char(o, '}');
    }
    keywords(net, e, o);
    source(net, e, o);
    ent_out_char(o, '}');
}

ent_status ent_render__jsonld(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err) {
    (void)opts, (void)err;
    ent_render__net net;
    ent_map *ids;
    ent_render__events_open(in, &net, &ids);
    ent_out_z(out, "{\"@context\":\"https://schema.org\",\"@graph\":[");
    size_t n = 0;
    for (size_t i = 0; i < in->corpus->events; i++) {
        if (!ent_render__dated(in->corpus->event[i].record)) continue;
        ent_out_z(out, n++ ? ",\n" : "\n");
        event(&net, i, ids, out);
    }
    ent_out_z(out, "]}\n");
    ent_render__net_close(&net);
    return ENT_OK;
}
