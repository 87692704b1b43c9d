#include "entente/record.h"

#include <math.h>

/* Keys come with their marks: ,"line": */
static inline void text(ent_out *o, ent_str key, ent_str s) {
    char *p = ent_put(ent_out_room(o, key.n + ENT_JSON_ROOM(s.n)), key);
    ent_out_till(o, ent_put_json(p, s));
}

static inline void word(ent_out *o, ent_str key, const char *z) { text(o, key, ent_str_of(z)); }

static inline void text_or_null(ent_out *o, ent_str key, ent_str s) {
    if (s.n) text(o, key, s);
    else ent_out_str(o, key), ent_out_str(o, ENT_S("null"));
}

static inline void number(ent_out *o, ent_str key, uint32_t v) {
    char *p = ent_put(ent_out_room(o, key.n + ENT_INT_ROOM), key);
    ent_out_till(o, ent_put_int(p, v));
}

static char *digits(char *p, int v, int least) {
    char t[12];
    int n = 0;
    do t[n++] = (char)('0' + v % 10);
    while ((v /= 10) || n < least);
    while (n) *p++ = t[--n];
    return p;
}

static void day(ent_out *o, ent_str key, ent_day d) {
    ent_out_str(o, key);
    if (d == ENT_NO_DAY) {
        ent_out_str(o, ENT_S("null"));
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

static void texts(ent_out *o, ent_str key, const ent_str *v, uint32_t n) {
    ent_out_str(o, key);
    for (uint32_t i = 0; i < n; i++) text(o, i ? ENT_S(",") : ENT_S("["), v[i]);
    ent_out_str(o, n ? ENT_S("]") : ENT_S("[]"));
}

enum { ANY_ROLE = -1 };

static void ids(ent_out *o, ent_str key, const ent_event *e, int role) {
    ent_out_str(o, key);
    ent_str before = ENT_S("[");
    for (uint32_t i = 0; i < e->entities; i++) {
        bool in = role == ANY_ROLE || (int)e->entity[i].role == role || (role == ENT_ROLE_RECIPIENT && e->entity[i].self);
        if (!in) continue;
        text(o, before, e->entity[i].id);
        before = ENT_S(",");
    }
    ent_out_str(o, before.p[0] == ',' ? ENT_S("]") : ENT_S("[]"));
}

static void entities(ent_out *o, const ent_event *e) {
    ent_out_str(o, ENT_S(",\"entities\":{"));
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        text(o, i ? ENT_S(",") : ENT_S(""), x->id);
        text(o, ENT_S(":{\"name\":"), x->name);
        word(o, ENT_S(",\"kind\":"), ent_actor_kind_name(x->kind));
        if (x->sector.n) text(o, ENT_S(",\"sector\":"), x->sector);
        if (x->agent.n) text(o, ENT_S(",\"agent\":"), x->agent);
        text(o, ENT_S(",\"text\":"), x->text);
        number(o, ENT_S(",\"begin\":"), x->begin);
        number(o, ENT_S(",\"end\":"), x->end);
        ent_out_char(o, '}');
    }
    ent_out_char(o, '}');
}

void ent_record_write(const ent_event *e, ent_out *o) {
    text(o, ENT_S("{\"id\":"), e->id);
    text(o, ENT_S(",\"document\":"), e->document);
    number(o, ENT_S(",\"line\":"), e->line);
    number(o, ENT_S(",\"begin\":"), e->begin);
    number(o, ENT_S(",\"end\":"), e->end);
    text(o, ENT_S(",\"text\":"), e->text);
    text_or_null(o, ENT_S(",\"date\":"), e->date);
    day(o, ENT_S(",\"start\":"), e->days.first);
    day(o, ENT_S(",\"end_date\":"), e->days.last);
    if (e->time.n) text(o, ENT_S(",\"time\":"), e->time);
    text(o, ENT_S(",\"date_text\":"), e->date_text);
    word(o, ENT_S(",\"event\":"), ent_type_name(e->type));
    texts(o, ENT_S(",\"mode\":"), e->mode, e->modes);
    texts(o, ENT_S(",\"context\":"), e->context, e->contexts);
    word(o, ENT_S(",\"status\":"), ent_status_name(e->status));
    ids(o, ENT_S(",\"participants\":"), e, ANY_ROLE);
    ids(o, ENT_S(",\"actor\":"), e, ENT_ROLE_ACTOR);
    ids(o, ENT_S(",\"recipient\":"), e, ENT_ROLE_RECIPIENT);
    entities(o, e);
    if (e->place.n) text(o, ENT_S(",\"place\":"), e->place);
    text_or_null(o, ENT_S(",\"quad\":"), ent_str_of(ent_quad_name(ent_type_quad(e->type))));
    ent_out_str(o, ENT_S(",\"score\":"));
    ent_out_num(o, e->score);
    ent_out_str(o, ENT_S(",\"confidence\":"));
    ent_out_num(o, round(e->confidence * 100) / 100);
    text(o, ENT_S(",\"rule\":"), e->rule);
    if (e->same_as.n) text(o, ENT_S(",\"same_as\":"), e->same_as);
    if (e->evidences) texts(o, ENT_S(",\"evidence\":"), e->evidence, e->evidences);
    if (e->sentence.n) text(o, ENT_S(",\"sentence\":"), e->sentence);
    ent_out_str(o, ENT_S("}\n"));
}
