/* Reading what scorers compare: event records and temporal expressions, as written and nothing filled in. */
#include "entente/record.h"

#include <cJSON.h>
#include <stdlib.h>

typedef struct {
    ent_arena *a;
    ENT_VEC(ent_noted_event) event;
    ENT_VEC(ent_noted_document) document;
    ENT_VEC(ent_noted_timex) loose; /* timexes that are lines of their own */
} reading;

static ent_str text_of(reading *r, const cJSON *v) {
    return cJSON_IsString(v) ? ent_str_copy(r->a, ent_str_of(v->valuestring)) : (ent_str){ NULL, 0 };
}

static ent_str text_or(reading *r, const cJSON *v, const char *otherwise) {
    return cJSON_IsString(v) ? text_of(r, v) : ent_str_of(otherwise);
}

static const cJSON *get(const cJSON *o, const char *name) { return cJSON_GetObjectItemCaseSensitive(o, name); }

static int64_t whole(const cJSON *v) { return cJSON_IsNumber(v) ? (int64_t)v->valuedouble : -1; }

static int by_text(const void *a, const void *b) { return ent_str_cmp(*(const ent_str *)a, *(const ent_str *)b); }

/* The texts of some lists as a set. */
static ent_str *set_of(reading *r, const cJSON *const *lists, size_t n_lists, uint32_t *n) {
    size_t most = 0;
    for (size_t i = 0; i < n_lists; i++) most += (size_t)cJSON_GetArraySize(lists[i]);
    ent_str *v = ENT_NEWN(r->a, ent_str, most + 1);
    uint32_t all = 0;
    for (size_t i = 0; i < n_lists; i++)
        for (const cJSON *x = cJSON_IsArray(lists[i]) ? lists[i]->child : NULL; x; x = x->next)
            if (cJSON_IsString(x)) v[all++] = text_of(r, x);
    qsort(v, all, sizeof *v, by_text);
    *n = 0;
    for (uint32_t i = 0; i < all; i++)
        if (!*n || !ent_str_eq(v[*n - 1], v[i])) v[(*n)++] = v[i];
    return v;
}

static void add_event(reading *r, const cJSON *o) {
    ent_noted_event *e = ent_vec_push(r->a, &r->event);
    const cJSON *lists[] = { get(o, "participants"), get(o, "actor"), get(o, "recipient") };
    e->line = whole(get(o, "line"));
    e->date = text_of(r, get(o, "date"));
    e->type = text_or(r, get(o, "event"), "");
    e->status = text_or(r, get(o, "status"), "actual");
    e->text = text_or(r, get(o, "text"), "");
    e->who = set_of(r, lists, 3, &e->whos);
    e->actor = set_of(r, lists + 1, 1, &e->actors);
    e->recipient = set_of(r, lists + 2, 1, &e->recipients);
    e->optional = ent_str_is(text_or(r, get(o, "sure"), ""), "low") || get(o, "same_as") != NULL;
}

static ent_noted_timex timex_of(reading *r, const cJSON *o) {
    ent_noted_timex t = { .begin = whole(get(o, "begin")), .end = whole(get(o, "end")), .type = text_or(r, get(o, "type"), ""),
                          .text = text_of(r, get(o, "text")) };
    const cJSON *values = get(o, "values");
    int n = cJSON_IsArray(values) ? cJSON_GetArraySize(values) : 0;
    t.value = ENT_NEWN(r->a, ent_str, n + 1);
    for (const cJSON *x = n ? values->child : NULL; x; x = x->next) t.value[t.values++] = text_or(r, x, "");
    if (!t.values) t.value[t.values++] = text_or(r, get(o, "value"), "");
    return t;
}

static void add_document(reading *r, const cJSON *o) {
    ent_noted_document *d = ent_vec_push(r->a, &r->document);
    const cJSON *list = get(o, "timexes");
    d->id = text_or(r, get(o, "id"), "");
    d->text = text_of(r, get(o, "text"));
    d->timex = ENT_NEWN(r->a, ent_noted_timex, cJSON_GetArraySize(list) + 1);
    for (const cJSON *x = list->child; x; x = x->next)
        if (cJSON_IsObject(x)) d->timex[d->timexes++] = timex_of(r, x);
}

/* NULL = fine, else what is wrong. */
static const char *add(reading *r, ent_str line) {
    cJSON *o = cJSON_ParseWithLength(line.p, line.n);
    const char *wrong = NULL;
    if (!o) wrong = "is no JSON";
    else if (cJSON_IsArray(get(o, "timexes"))) add_document(r, o);
    else if (cJSON_IsString(get(o, "event"))) add_event(r, o);
    else if (cJSON_IsString(get(o, "type")) && cJSON_IsNumber(get(o, "begin")))
        *ent_vec_push(r->a, &r->loose) = timex_of(r, o);
    else wrong = "is neither an event record (\"event\") nor a document's temporal expressions (\"timexes\")";
    cJSON_Delete(o);
    return wrong;
}

ent_status ent_annotation_read(const char *path, ent_arena *a, ent_annotation *out, ent_err *err) {
    reading r = { .a = a };
    ent_str bytes;
    ent_status s = ent_file_read(path, a, &bytes, err);
    uint64_t n = 0;
    for (ent_str line; !s && ent_str_split(&bytes, '\n', &line);) {
        n++;
        const char *wrong = ent_str_trim(line).n ? add(&r, line) : NULL;
        if (wrong) s = ent_fail(err, ENT_ERR_FORMAT, path, n, "%s", wrong);
    }
    if (r.loose.n)
        *ent_vec_push(a, &r.document) = (ent_noted_document){ .id = ENT_S(""), .timex = r.loose.v, .timexes = (uint32_t)r.loose.n };
    *out = (ent_annotation){ r.event.v, r.event.n, r.document.v, r.document.n };
    return s;
}
