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

static void number(ent_out *o, const char *name, uint32_t v) {
    key(o, name);
    ent_out_int(o, v);
}

static char *digits(char *p, int v, int least) {
    char t[12];
    int n = 0;
    do t[n++] = (char)('0' + v % 10);
    while ((v /= 10) || n < least);
    while (n) *p++ = t[--n];
    return p;
}

static void day(ent_out *o, const char *name, ent_day d) {
    key(o, name);
    if (d == ENT_NO_DAY) {
        ent_out_z(o, "null");
        return;
    }
    ent_civil c = ent_day_civil(d);
    char t[40] = "\"-", *p = t + 1 + (c.year < 0);
    p = digits(p, c.year < 0 ? -c.year : c.year, 4);
    *p++ = '-';
    p = digits(p, c.month, 2);
    *p++ = '-';
    p = digits(p, c.day, 2);
    *p++ = '"';
    ent_out_str(o, (ent_str){ t, (size_t)(p - t) });
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
        bool in = role == ANY_ROLE || (int)e->entity[i].role == role || (role == ENT_ROLE_RECIPIENT && e->entity[i].self);
        if (!in) continue;
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
        text(o, "kind", ent_str_of(ent_actor_kind_name(x->kind)), false);
        if (x->sector.n) text(o, "sector", x->sector, false);
        if (x->agent.n) text(o, "agent", x->agent, false);
        text(o, "text", x->text, false);
        number(o, "begin", x->begin);
        number(o, "end", x->end);
        ent_out_char(o, '}');
    }
    ent_out_char(o, '}');
}

void ent_record_write(const ent_event *e, ent_out *o) {
    ent_out_z(o, "{\"id\":");
    ent_out_json(o, e->id);
    text(o, "document", e->document, false);
    number(o, "line", e->line);
    number(o, "begin", e->begin);
    number(o, "end", e->end);
    text(o, "text", e->text, false);
    text(o, "date", e->date, true);
    day(o, "start", e->days.first);
    day(o, "end_date", e->days.last);
    if (e->time.n) text(o, "time", e->time, false);
    text(o, "date_text", e->date_text, false);
    text(o, "event", ent_str_of(ent_type_name(e->type)), false);
    texts(o, "mode", e->mode, e->modes);
    texts(o, "context", e->context, e->contexts);
    text(o, "status", ent_str_of(ent_status_name(e->status)), false);
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
