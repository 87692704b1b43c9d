#include "entente/record.h"

#include <math.h>

/* Keys come with their marks: ,"line": */
static inline char *text(char *p, ent_str key, ent_str s) { return ent_put_json(ent_put(p, key), s); }
static inline char *word(char *p, ent_str key, const char *z) { return text(p, key, ent_str_of(z)); }
static inline char *number(char *p, ent_str key, uint32_t v) { return ent_put_int(ent_put(p, key), v); }

static char *text_or_null(char *p, ent_str key, ent_str s) {
    return s.n ? text(p, key, s) : ent_put(ent_put(p, key), ENT_S("null"));
}

static char *digits(char *p, int v, int least) {
    char t[12];
    int n = 0;
    do t[n++] = (char)('0' + v % 10);
    while ((v /= 10) || n < least);
    while (n) *p++ = t[--n];
    return p;
}

static char *day(char *p, ent_day d) {
    if (d == ENT_NO_DAY) return ent_put(p, ENT_S("null"));
    ent_civil c = ent_day_civil(d);
    *p++ = '"';
    if (c.year < 0) *p++ = '-';
    p = digits(p, c.year < 0 ? -c.year : c.year, 4);
    *p++ = '-';
    p = digits(p, c.month, 2);
    *p++ = '-';
    p = digits(p, c.day, 2);
    *p++ = '"';
    return p;
}

/* The last day most often is the first. */
static char *days(char *p, ent_days d) {
    char *first = ent_put(p, ENT_S(",\"start\":")), *end = day(first, d.first);
    p = ent_put(end, ENT_S(",\"end_date\":"));
    return d.last == d.first ? ent_put(p, (ent_str){ first, (size_t)(end - first) }) : day(p, d.last);
}

static char *texts(char *p, ent_str key, const ent_str *v, uint32_t n) {
    p = ent_put(p, key);
    for (uint32_t i = 0; i < n; i++) p = text(p, i ? ENT_S(",") : ENT_S("["), v[i]);
    return ent_put(p, n ? ENT_S("]") : ENT_S("[]"));
}

enum { ANY_ROLE = -1 };

static char *ids(char *p, ent_str key, const ent_event *e, int role) {
    p = ent_put(p, key);
    char *begin = p;
    *p++ = '[';
    for (uint32_t i = 0; i < e->entities; i++) {
        bool in = role == ANY_ROLE || (int)e->entity[i].role == role || (role == ENT_ROLE_RECIPIENT && e->entity[i].self);
        if (!in) continue;
        if (p > begin + 1) *p++ = ',';
        p = ent_put_json(p, e->entity[i].id);
    }
    *p++ = ']';
    return p;
}

static char *entities(char *p, const ent_event *e) {
    p = ent_put(p, ENT_S(",\"entities\":{"));
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        if (i) *p++ = ',';
        p = ent_put_json(p, x->id);
        p = text(p, ENT_S(":{\"name\":"), x->name);
        p = word(p, ENT_S(",\"kind\":"), ent_actor_kind_name(x->kind));
        if (x->sector.n) p = text(p, ENT_S(",\"sector\":"), x->sector);
        if (x->agent.n) p = text(p, ENT_S(",\"agent\":"), x->agent);
        p = text(p, ENT_S(",\"text\":"), x->text);
        p = number(p, ENT_S(",\"begin\":"), x->begin);
        p = number(p, ENT_S(",\"end\":"), x->end);
        *p++ = '}';
    }
    *p++ = '}';
    return p;
}

/* Bytes that are enough for all of it: keys, marks, numbers, names of types and kinds, and the texts. */
static size_t most(const ent_event *e) {
    enum { KEYS = 2048, KEYS_OF_ENTITY = 512, KEYS_OF_TEXT = 32 };
    size_t n = e->id.n + e->document.n + e->text.n + e->date.n + e->time.n + e->date_text.n + e->place.n + e->rule.n + e->same_as.n +
        e->sentence.n;
    for (uint32_t i = 0; i < e->modes; i++) n += e->mode[i].n;
    for (uint32_t i = 0; i < e->contexts; i++) n += e->context[i].n;
    for (uint32_t i = 0; i < e->evidences; i++) n += e->evidence[i].n;
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        n += 4 * x->id.n + x->name.n + x->sector.n + x->agent.n + x->text.n; /* among participants, actors, recipients, entities */
    }
    return KEYS + KEYS_OF_ENTITY * (size_t)e->entities + KEYS_OF_TEXT * ((size_t)e->modes + e->contexts + e->evidences) + 6 * n;
}

void ent_record_write(const ent_event *e, ent_out *o) {
    char *p = ent_out_room(o, most(e));
    p = text(p, ENT_S("{\"id\":"), e->id);
    p = text(p, ENT_S(",\"document\":"), e->document);
    p = number(p, ENT_S(",\"line\":"), e->line);
    p = number(p, ENT_S(",\"begin\":"), e->begin);
    p = number(p, ENT_S(",\"end\":"), e->end);
    p = text(p, ENT_S(",\"text\":"), e->text);
    p = text_or_null(p, ENT_S(",\"date\":"), e->date);
    p = days(p, e->days);
    if (e->time.n) p = text(p, ENT_S(",\"time\":"), e->time);
    p = text(p, ENT_S(",\"date_text\":"), e->date_text);
    p = word(p, ENT_S(",\"event\":"), ent_type_name(e->type));
    p = texts(p, ENT_S(",\"mode\":"), e->mode, e->modes);
    p = texts(p, ENT_S(",\"context\":"), e->context, e->contexts);
    p = word(p, ENT_S(",\"status\":"), ent_status_name(e->status));
    p = ids(p, ENT_S(",\"participants\":"), e, ANY_ROLE);
    p = ids(p, ENT_S(",\"actor\":"), e, ENT_ROLE_ACTOR);
    p = ids(p, ENT_S(",\"recipient\":"), e, ENT_ROLE_RECIPIENT);
    p = entities(p, e);
    if (e->place.n) p = text(p, ENT_S(",\"place\":"), e->place);
    p = text_or_null(p, ENT_S(",\"quad\":"), ent_str_of(ent_quad_name(ent_type_quad(e->type))));
    ent_out_till(o, ent_put(p, ENT_S(",\"score\":")));
    ent_out_num(o, e->score);
    ent_out_str(o, ENT_S(",\"confidence\":"));
    ent_out_num(o, round(e->confidence * 100) / 100);
    p = text(ent_out_room(o, most(e)), ENT_S(",\"rule\":"), e->rule);
    if (e->same_as.n) p = text(p, ENT_S(",\"same_as\":"), e->same_as);
    if (e->evidences) p = texts(p, ENT_S(",\"evidence\":"), e->evidence, e->evidences);
    if (e->sentence.n) p = text(p, ENT_S(",\"sentence\":"), e->sentence);
    ent_out_till(o, ent_put(p, ENT_S("}\n")));
}
