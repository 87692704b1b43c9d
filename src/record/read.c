/* Reading event records: a line is taken apart by plain.c or by cJSON, a table of fields puts it together. */
#include "entente/record.h"

#include <cJSON.h>
#include <math.h>

#include "plain.h"
#include "record.h"

enum { FISCAL_START = 4, SHOWN = 60 };

/* The lists of a record, before they become its entities. */
typedef struct {
    const cJSON *participants, *actor, *recipient, *entities;
    bool has_event, has_score, has_confidence, has_days;
} lists;

typedef struct {
    ent_record__pool *pool;
    ent_event *e;
    lists l;
    const char *wrong; /* what is wrong with the record; NULL = nothing */
} reading;

static ent_str text_of(reading *r, const cJSON *v) {
    return cJSON_IsString(v) ? ent_record__intern(r->pool, ent_str_of(v->valuestring)) : (ent_str){ "", 0 };
}
/* Texts that hardly come twice are not worth looking up. */
static ent_str own_text(reading *r, const cJSON *v) {
    return cJSON_IsString(v) ? ent_str_copy(r->pool->arena, ent_str_of(v->valuestring)) : (ent_str){ "", 0 };
}
static uint32_t count_of(const cJSON *v) {
    return cJSON_IsNumber(v) && v->valuedouble >= 0 && v->valuedouble < UINT32_MAX ? (uint32_t)v->valuedouble : 0;
}
static ent_str *texts_of(reading *r, const cJSON *v, uint32_t *n) {
    *n = 0;
    if (!cJSON_IsArray(v) || !v->child) return NULL;
    ent_str *list = ENT_NEWN(r->pool->arena, ent_str, cJSON_GetArraySize(v));
    for (const cJSON *x = v->child; x; x = x->next)
        if (cJSON_IsString(x)) list[(*n)++] = text_of(r, x);
    return list;
}

static void set_id(reading *r, const cJSON *v) { r->e->id = own_text(r, v); }
static void set_document(reading *r, const cJSON *v) { r->e->document = text_of(r, v); }
static void set_line(reading *r, const cJSON *v) { r->e->line = count_of(v); }
static void set_begin(reading *r, const cJSON *v) { r->e->begin = count_of(v); }
static void set_end(reading *r, const cJSON *v) { r->e->end = count_of(v); }
static void set_text(reading *r, const cJSON *v) { r->e->text = text_of(r, v); }
static void set_date(reading *r, const cJSON *v) { r->e->date = text_of(r, v); }
static void set_date_text(reading *r, const cJSON *v) { r->e->date_text = text_of(r, v); }
static void set_time(reading *r, const cJSON *v) {
    double from, to;
    ent_str s = text_of(r, v);
    if (ent_time_span(s, &from, &to)) r->e->time = s;
}
static void set_place(reading *r, const cJSON *v) { r->e->place = text_of(r, v); }
static void set_rule(reading *r, const cJSON *v) { r->e->rule = text_of(r, v); }
static void set_same_as(reading *r, const cJSON *v) { r->e->same_as = own_text(r, v); }
static void set_sentence(reading *r, const cJSON *v) { r->e->sentence = own_text(r, v); }
static void set_mode(reading *r, const cJSON *v) { r->e->mode = texts_of(r, v, &r->e->modes); }
static void set_context(reading *r, const cJSON *v) { r->e->context = texts_of(r, v, &r->e->contexts); }
static void set_evidence(reading *r, const cJSON *v) { r->e->evidence = texts_of(r, v, &r->e->evidences); }
static void set_participants(reading *r, const cJSON *v) { r->l.participants = v; }
static void set_actor(reading *r, const cJSON *v) { r->l.actor = v; }
static void set_recipient(reading *r, const cJSON *v) { r->l.recipient = v; }
static void set_entities(reading *r, const cJSON *v) { r->l.entities = v; }

static void set_day(ent_day *day, const cJSON *v) {
    ent_days d;
    if (cJSON_IsString(v) && ent_day_span(ent_str_of(v->valuestring), FISCAL_START, &d)) *day = d.first;
}
static void set_start(reading *r, const cJSON *v) { set_day(&r->e->days.first, v), r->l.has_days = true; }
static void set_end_date(reading *r, const cJSON *v) { set_day(&r->e->days.last, v), r->l.has_days = true; }

static void set_event(reading *r, const cJSON *v) {
    r->l.has_event = cJSON_IsString(v) && ent_type_parse(ent_str_of(v->valuestring), &r->e->type);
    if (!r->l.has_event) r->wrong = "\"event\" is no type of event";
}
static void set_status(reading *r, const cJSON *v) {
    if (cJSON_IsString(v) && !ent_status_parse(ent_str_of(v->valuestring), &r->e->status))
        r->wrong = "\"status\" is no status of an event";
}
static void set_score(reading *r, const cJSON *v) {
    if (cJSON_IsNumber(v)) r->e->score = v->valuedouble, r->l.has_score = true;
}
static void set_confidence(reading *r, const cJSON *v) {
    if (cJSON_IsNumber(v)) r->e->confidence = v->valuedouble, r->l.has_confidence = true;
}
/* Of hand-made annotations. */
static void set_sure(reading *r, const cJSON *v) {
    if (r->l.has_confidence || !cJSON_IsString(v)) return;
    r->e->confidence = strcmp(v->valuestring, "low") == 0 ? 0.6 : 0.95;
    r->l.has_confidence = true;
}
static void skip(reading *r, const cJSON *v) { (void)r, (void)v; }

/* In the order that ent_record_write writes them: the next field is usually the next row. */
static const struct {
    const char *name;
    void (*set)(reading *r, const cJSON *v);
} FIELDS[] = {
    { "id", set_id }, { "document", set_document }, { "line", set_line }, { "begin", set_begin }, { "end", set_end },
    { "text", set_text }, { "date", set_date }, { "start", set_start }, { "end_date", set_end_date },
    { "time", set_time }, { "date_text", set_date_text }, { "event", set_event }, { "mode", set_mode }, { "context", set_context },
    { "status", set_status }, { "participants", set_participants }, { "actor", set_actor },
    { "recipient", set_recipient }, { "entities", set_entities }, { "place", set_place }, { "quad", skip },
    { "score", set_score }, { "confidence", set_confidence }, { "rule", set_rule }, { "same_as", set_same_as },
    { "evidence", set_evidence }, { "sentence", set_sentence }, { "sure", set_sure },
};
enum { FIELD_COUNT = sizeof FIELDS / sizeof *FIELDS };

static void fields(reading *r, const cJSON *object) {
    size_t next = 0;
    for (const cJSON *v = object->child; v; v = v->next) {
        for (size_t k = 0; k < FIELD_COUNT; k++) {
            size_t at = (next + k) % FIELD_COUNT;
            if (strcmp(v->string, FIELDS[at].name) != 0) continue;
            FIELDS[at].set(r, v);
            next = at + 1;
            break;
        }
    }
}

static void describe(reading *r, ent_entity *x, const cJSON *d) {
    for (const cJSON *v = d ? d->child : NULL; v; v = v->next) {
        if (strcmp(v->string, "name") == 0) x->name = text_of(r, v);
        else if (strcmp(v->string, "kind") == 0 && cJSON_IsString(v)) x->kind = ent_record__kind(ent_str_of(v->valuestring));
        else if (strcmp(v->string, "sector") == 0) x->sector = text_of(r, v);
        else if (strcmp(v->string, "agent") == 0) x->agent = text_of(r, v);
        else if (strcmp(v->string, "text") == 0) x->text = text_of(r, v);
        else if (strcmp(v->string, "begin") == 0) x->begin = count_of(v);
        else if (strcmp(v->string, "end") == 0) x->end = count_of(v);
    }
}

static void add_entity(reading *r, ent_str id, ent_role role) {
    ent_event *e = r->e;
    for (uint32_t i = 0; i < e->entities; i++) {
        if (!ent_str_eq(e->entity[i].id, id)) continue;
        if (e->entity[i].role == ENT_ROLE_OTHER) e->entity[i].role = role;
        else e->entity[i].self |= e->entity[i].role == ENT_ROLE_ACTOR && role == ENT_ROLE_RECIPIENT;
        return;
    }
    ent_entity *x = &e->entity[e->entities++];
    *x = (ent_entity){ .id = id, .name = id, .sector = { "", 0 }, .agent = { "", 0 }, .text = { "", 0 } };
    x->role = role;
    x->kind = ent_record__guess_kind(id);
    if (cJSON_IsObject(r->l.entities)) describe(r, x, cJSON_GetObjectItemCaseSensitive(r->l.entities, id.p));
}

static void add_list(reading *r, const cJSON *list, ent_role role) {
    for (const cJSON *v = cJSON_IsArray(list) ? list->child : NULL; v; v = v->next)
        if (cJSON_IsString(v) && v->valuestring[0]) add_entity(r, text_of(r, v), role);
}

static void add_entities(reading *r) {
    const cJSON *of[] = { r->l.participants, r->l.actor, r->l.recipient };
    size_t most = 0;
    for (size_t i = 0; i < 3; i++) most += cJSON_IsArray(of[i]) ? (size_t)cJSON_GetArraySize(of[i]) : 0;
    r->e->entity = ENT_NEWN(r->pool->arena, ent_entity, most);
    for (int i = 0; i < 3; i++) add_list(r, of[i], (ent_role)i);
    if (!r->e->entities && !r->wrong) r->wrong = "nobody takes part: no \"participants\", no \"actor\"";
}

static void complete(reading *r) {
    ent_event *e = r->e;
    if (!r->l.has_days && e->date.n) ent_day_span(e->date, FISCAL_START, &e->days);
    const char *tee = e->date.n && !memchr(e->date.p, '/', e->date.n) ? memchr(e->date.p, 'T', e->date.n) : NULL;
    if (tee) { /* 2020-10-22T14:30: of others */
        double from, to;
        ent_str time = ent_str_sub(e->date, (size_t)(tee + 1 - e->date.p), e->date.n);
        if (!e->time.n && ent_time_span(time, &from, &to)) e->time = time;
        e->date.n = (size_t)(tee - e->date.p);
    }
    if (e->days.first != e->days.last || e->days.first == ENT_NO_DAY) e->time = ENT_S("");
    if (!r->l.has_score) e->score = ent_type_score(e->type, e->modes ? e->mode[0] : (ent_str){ "", 0 });
    if (!r->l.has_confidence) e->confidence = 1;
}

static void place_in(ent_record__pool *p, ent_event *e, ent_str stem, uint32_t line) {
    if (!e->document.n) e->document = stem;
    if (!e->line) e->line = line;
    if (!e->id.n) e->id = ent_str_fmt(p->arena, "%.*s:%u", ENT_FMT(e->document), line);
}

static const char *read_line(ent_record__pool *pool, ent_record__plain *plain, ent_str line, ent_event *e) {
    static const ent_str NONE = { "", 0 };
    *e = (ent_event){ .id = NONE, .document = NONE, .text = NONE, .sentence = NONE, .date = NONE, .date_text = NONE,
                      .time = NONE, .place = NONE, .rule = NONE, .same_as = NONE, .days = { ENT_NO_DAY, ENT_NO_DAY }, .score = NAN };
    const cJSON *object = ent_record__plain_parse(plain, line);
    cJSON *owned = object ? NULL : cJSON_ParseWithLength(line.p, line.n);
    if (!object) object = owned;
    if (!object) return "not JSON";
    reading r = { .pool = pool, .e = e };
    if (!cJSON_IsObject(object)) r.wrong = "not a JSON object";
    else fields(&r, object);
    if (!r.wrong && !r.l.has_event) r.wrong = "\"event\" is missing";
    if (!r.wrong) add_entities(&r);
    if (!r.wrong) complete(&r);
    cJSON_Delete(owned);
    return r.wrong;
}

ent_status ent_record_parse(ent_str bytes, const char *path, ent_arena *a, ent_events *out, ent_notes *notes,
                            ent_err *err) {
    (void)err;
    if (ent_str_has_prefix(bytes, "\xef\xbb\xbf")) bytes = ent_str_sub(bytes, 3, bytes.n);
    size_t lines = 1;
    for (const char *p = bytes.p, *end = bytes.p + bytes.n; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++) lines++;
    ent_record__pool *pool = ent_record__pool_new(a);
    ent_record__plain *plain = ent_record__plain_new(pool->scratch);
    ent_str stem = ent_record__stem(a, path), line, rest = bytes.n ? bytes : (ent_str){ NULL, 0 };
    *out = (ent_events){ .v = ENT_NEWN(a, ent_event, lines) };
    for (uint32_t number = 1; ent_str_split(&rest, '\n', &line); number++) {
        line = ent_str_trim(line);
        if (!line.n) continue;
        ent_event *e = &out->v[out->n];
        const char *wrong = read_line(pool, plain, line, e);
        if (wrong) {
            ent_str words = ent_str_sub(line, 0, line.n < SHOWN ? line.n : SHOWN);
            ent_note_add(notes, ent_str_of(path), number, (uint64_t)(line.p - bytes.p), words, "record left out: %s", wrong);
            continue;
        }
        place_in(pool, e, stem, number);
        out->n++;
    }
    ent_record__pool_free(pool);
    return ENT_OK;
}

ent_status ent_record_read(const char *path, ent_arena *a, ent_events *out, ent_notes *notes, ent_err *err) {
    ent_arena *scratch = ent_arena_new();
    ent_str bytes;
    ent_status s = ent_file_read(path, scratch, &bytes, err);
    if (!s) s = ent_record_parse(bytes, path, a, out, notes, err);
    ent_arena_free(scratch);
    return s;
}
