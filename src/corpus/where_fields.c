#include <math.h>

#include "where.h"

static bool none(const where_value *v) { return v->text.n == 0 || ent_str_is(v->text, "null"); }

static bool contains(ent_str text, ent_str folded) {
    char buffer[8192];
    size_t n = ent_utf8_fold(text, buffer, sizeof buffer);
    if (folded.n > n) return false;
    for (size_t i = 0; i + folded.n <= n; i++)
        if (memcmp(buffer + i, folded.p, folded.n) == 0) return true;
    return false;
}

static bool match(ent_str text, const where_value *v, bool has) {
    if (has) return contains(text, v->folded);
    return ent_str_eq(text, v->text) || (text.n == 0 && none(v));
}

static bool match_any(const ent_str *list, uint32_t n, const where_value *v, bool has) {
    for (uint32_t i = 0; i < n; i++)
        if (match(list[i], v, has)) return true;
    return n == 0 && !has && none(v);
}

enum { ANY_ROLE = -1 };
/* With ~ the names count too. */
static bool match_entity(const ent_event *e, int role, const where_value *v, bool has) {
    uint32_t seen = 0;
    for (uint32_t i = 0; i < e->entities; i++) {
        const ent_entity *x = &e->entity[i];
        bool in = role == ANY_ROLE || (int)x->role == role || (role == ENT_ROLE_RECIPIENT && x->self);
        if (!in) continue;
        seen++;
        if (match(x->id, v, has) || (has && match(x->name, v, has))) return true;
    }
    return seen == 0 && !has && none(v);
}

static bool has_participant(const ent_event *e, const where_value *v, bool has) { return match_entity(e, ANY_ROLE, v, has); }
static bool has_actor(const ent_event *e, const where_value *v, bool has) { return match_entity(e, ENT_ROLE_ACTOR, v, has); }
static bool has_recipient(const ent_event *e, const where_value *v, bool has) { return match_entity(e, ENT_ROLE_RECIPIENT, v, has); }

static uint32_t find_entity(const ent_event *e, ent_str id) {
    uint32_t i = 0;
    while (i < e->entities && !ent_str_eq(e->entity[i].id, id)) i++;
    return i;
}

/* A:B, in either order, when the two deal with each other in the event. An id may hold a colon itself. */
static bool has_pair(const ent_event *e, const where_value *v, bool has) {
    (void)has;
    for (size_t at = 0; at < v->text.n; at++) {
        if (v->text.p[at] != ':') continue;
        int direction;
        uint32_t i = find_entity(e, ent_str_sub(v->text, 0, at)), j = find_entity(e, ent_str_sub(v->text, at + 1, v->text.n));
        if (i < e->entities && j < e->entities && ent_corpus_contact(e, i, j, &direction)) return true;
    }
    return false;
}

static bool has_kind(const ent_event *e, const where_value *v, bool has) {
    for (uint32_t i = 0; i < e->entities; i++)
        if (match(ent_str_of(ent_actor_kind_name(e->entity[i].kind)), v, has)) return true;
    return false;
}

static bool has_id(const ent_event *e, const where_value *v, bool has) {
    return match(e->id, v, has) || (e->evidences && match_any(e->evidence, e->evidences, v, has));
}
static bool has_document(const ent_event *e, const where_value *v, bool has) { return match(e->document, v, has); }
static bool has_type(const ent_event *e, const where_value *v, bool has) { return match(ent_str_of(ent_type_name(e->type)), v, has); }
static bool has_quad(const ent_event *e, const where_value *v, bool has) {
    return match(ent_str_of(ent_quad_name(ent_type_quad(e->type))), v, has);
}
static bool has_status(const ent_event *e, const where_value *v, bool has) {
    return match(ent_str_of(ent_status_name(e->status)), v, has);
}
static bool has_mode(const ent_event *e, const where_value *v, bool has) { return match_any(e->mode, e->modes, v, has); }
static bool has_context(const ent_event *e, const where_value *v, bool has) { return match_any(e->context, e->contexts, v, has); }
static bool has_place(const ent_event *e, const where_value *v, bool has) { return match(e->place, v, has); }
static bool has_rule(const ent_event *e, const where_value *v, bool has) { return match(e->rule, v, has); }
static bool has_text(const ent_event *e, const where_value *v, bool has) {
    return match(e->text, v, has) || (e->sentence.n && match(e->sentence, v, has));
}

static double confidence(const ent_event *e) { return e->confidence; }
static double score(const ent_event *e) { return e->score; }
static double size(const ent_event *e) { return e->entities; }
static double line(const ent_event *e) { return e->line; }
static double input(const ent_event *e) { return e->input; }

static const where_field FIELDS[] = {
    { "participant", 't', "id of anyone who takes part", has_participant, NULL },
    { "actor", 't', "id of one who acts (in a meeting: everyone)", has_actor, NULL },
    { "recipient", 't', "id of one who is acted on", has_recipient, NULL },
    { "pair", 't', "A:B, two who deal with each other", has_pair, NULL },
    { "type", 't', "CONSULT, AID, ...", has_type, NULL },
    { "quad", 't', "VC MC VX MX: verbal/material cooperation/conflict", has_quad, NULL },
    { "mode", 't', "visit, phone, ...", has_mode, NULL },
    { "context", 't', "military, economic, ...", has_context, NULL },
    { "status", 't', "actual, planned, ongoing, ...", has_status, NULL },
    { "kind", 't', "kind of a participant: state, igo, company, ...", has_kind, NULL },
    { "date", 'd', "2020, 2020-06, 2020-06-15, 2020-Q2, FY2020; null = undated", NULL, NULL },
    { "place", 't', "where it happened", has_place, NULL },
    { "document", 't', "where it was read", has_document, NULL },
    { "id", 't', "of the record", has_id, NULL },
    { "text", 't', "the trigger words and their sentence", has_text, NULL },
    { "rule", 't', "the rule that fired", has_rule, NULL },
    { "confidence", 'n', "0 to 1", NULL, confidence },
    { "score", 'n', "-10 to 10", NULL, score },
    { "size", 'n', "number of participants", NULL, size },
    { "line", 'n', "of the document", NULL, line },
    { "input", 'n', "which of the files of records it came from: 1, 2, ...", NULL, input },
};

const where_field *where__fields(size_t *n) {
    *n = sizeof FIELDS / sizeof *FIELDS;
    return FIELDS;
}

const where_field *where__field(ent_str name) {
    for (size_t i = 0; i < sizeof FIELDS / sizeof *FIELDS; i++)
        if (ent_str_is(name, FIELDS[i].name)) return &FIELDS[i];
    return NULL;
}

static bool compare(double x, where_op op, double low, double high) {
    switch (op) {
    case WHERE_EQ: return x >= low && x <= high;
    case WHERE_NE: return !(x >= low && x <= high);
    case WHERE_GE: return x >= low;
    case WHERE_LE: return x <= high;
    case WHERE_GT: return x > high;
    case WHERE_LT: return x < low;
    default: return false;
    }
}

/* Equal: the event's whole span lies in the value's. Order: by the day at which it counts. */
static bool date_holds(const ent_event *e, where_op op, const where_value *v) {
    ent_day d = ent_corpus_day(e->days);
    if (none(v)) return (d == ENT_NO_DAY) == (op == WHERE_EQ);
    if (d == ENT_NO_DAY) return op == WHERE_NE;
    double low = v->days.first == ENT_NO_DAY ? -INFINITY : v->days.first;
    double high = v->days.last == ENT_NO_DAY ? INFINITY : v->days.last;
    if (op != WHERE_EQ && op != WHERE_NE) return compare(d, op, low, high);
    double first = e->days.first == ENT_NO_DAY ? -INFINITY : e->days.first;
    double last = e->days.last == ENT_NO_DAY ? INFINITY : e->days.last;
    return (first >= low && last <= high) == (op == WHERE_EQ);
}

bool where__holds(const where_field *f, where_op op, const where_value *v, size_t n, const ent_event *e) {
    bool deny = op == WHERE_NE || op == WHERE_HAS_NOT;
    for (size_t i = 0; i < n; i++) {
        bool yes;
        if (f->kind == 'd') yes = date_holds(e, deny ? WHERE_EQ : op, &v[i]);
        else if (f->kind == 'n') yes = compare(f->number(e), deny ? WHERE_EQ : op, v[i].number, v[i].number);
        else yes = f->text(e, &v[i], op == WHERE_HAS || op == WHERE_HAS_NOT);
        if (yes) return !deny;
    }
    return deny;
}
