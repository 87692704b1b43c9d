#include "entente/record.h"

#include <math.h>

static void key(ent_out *o, const char *name) {
    ent_out_char(o, ',');
    ent_out_char(o, '"');
    ent_out_z(o, name);
    ent_out_z(o, "\":");
}

static void text(ent_out *o, const char *name, ent_str s, bool null_when_empty) {
    key(o, name);
    if (!s.n && null_when_empty) ent_out_z(o, "null");
    else ent_out_json(o, s);
}

static void day(ent_out *o, const char *name, ent_day d) {
    key(o, name);
    if (d == ENT_NO_DAY) {
        ent_out_z(o, "null");
        return;
    }
    ent_civil c = ent_day_civil(d);
    ent_out_fmt(o, c.year < 0 ? "\"-%04d-%02d-%02d\"" : "\"%04d-%02d-%02d\"", c.year < 0 ? -c.year : c.year, c.month, c.day);
}

static void texts(ent_out *o, const char *name, const ent_str *v, uint32_t n) {
    key(o, name);
    ent_out_char(o, '[');
    for (uint32_t i = 0; i < n; i++) {
        if (i) ent_out_char(o, ',');
        ent_out_json(o, v[i]);
    }
    ent_out_char(o, ']');
}

enum { ANY_ROLE = -1 };

static void ids(ent_out *o, const char *name, const ent_event *e, int role) {
    key(o, name);
    ent_out_char(o, '[');
    bool first = true;
    for (uint32_t i = 0; i < e->entities; i++) {
        if (role != ANY_ROLE && (int)e->entity[i].role != role) continue;
        if (!first) ent_out_char(o, ',');
        first = false;
        ent_out_json(o, e->entity[i].id);
    }
    ent_out_char(o, ']');
}

static void entities(ent_out *o, const ent_event *e) {
    key(o, "entities");
    ent_out_char(o, '{');
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        if (i) ent_out_char(o, ',');
        ent_out_json(o, x->id);
        ent_out_z(o, ":{\"name\":");
        ent_out_json(o, x->name);
        ent_out_fmt(o, ",\"kind\":\"%s\"", ent_actor_kind_name(x->kind));
        if (x->sector.n) text(o, "sector", x->sector, false);
        if (x->agent.n) text(o, "agent", x->agent, false);
        text(o, "text", x->text, false);
        ent_out_fmt(o, ",\"begin\":%u,\"end\":%u}", x->begin, x->end);
    }
    ent_out_char(o, '}');
}

void ent_record_write(const ent_event *e, ent_out *o) {
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, e->id);
    text(o, "document", e->document, false);
    ent_out_fmt(o, ",\"line\":%u,\"begin\":%u,\"end\":%u", e->line, e->begin, e->end);
    text(o, "text", e->text, false);
    text(o, "date", e->date, true);
    day(o, "start", e->days.first);
    day(o, "end_date", e->days.last);
    text(o, "date_text", e->date_text, false);
    ent_out_fmt(o, ",\"event\":\"%s\"", ent_type_name(e->type));
    texts(o, "mode", e->mode, e->modes);
    texts(o, "context", e->context, e->contexts);
    ent_out_fmt(o, ",\"status\":\"%s\"", ent_status_name(e->status));
    ids(o, "participants", e, ANY_ROLE);
    ids(o, "actor", e, ENT_ROLE_ACTOR);
    ids(o, "recipient", e, ENT_ROLE_RECIPIENT);
    entities(o, e);
    if (e->place.n) text(o, "place", e->place, false);
    text(o, "quad", ent_str_of(ent_quad_name(ent_type_quad(e->type))), true);
    key(o, "score");
    ent_out_num(o, e->score);
    key(o, "confidence");
    ent_out_num(o, round(e->confidence * 100) / 100);
    text(o, "rule", e->rule, false);
    if (e->same_as.n) text(o, "same_as", e->same_as, false);
    if (e->evidences) texts(o, "evidence", e->evidence, e->evidences);
    if (e->sentence.n) text(o, "sentence", e->sentence, false);
    ent_out_z(o, "}\n");
}
