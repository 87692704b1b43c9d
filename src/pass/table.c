/* Tables, and what passes need to fill them. */
#include <stdlib.h>

#include "pass.h"

ent_table *ent_table_add(ent_tables *tables, ent_arena *a, const char *name, const ent_column *columns, uint32_t n,
                         const char *title, ...) {
    char text[512];
    va_list args;
    va_start(args, title);
    vsnprintf(text, sizeof text, title, args);
    va_end(args);
    ent_table *t = ENT_NEW(a, ent_table);
    *t = (ent_table){ .name = name, .title = ent_str_copy(a, ent_str_of(text)), .column = columns, .columns = n };
    *ent_vec_push(a, tables) = t;
    return t;
}

ent_value *ent_table_row(ent_table *t, ent_arena *a) {
    if (t->rows == t->cap) {
        size_t cap = t->cap ? t->cap * 2 : 16;
        ent_value *fresh = ENT_NEWN(a, ent_value, cap * t->columns);
        if (t->rows) memcpy(fresh, t->cell, t->rows * t->columns * sizeof *fresh);
        t->cell = fresh;
        t->cap = cap;
    }
    return &t->cell[t->rows++ * t->columns];
}

const ent_table *ent_tables_find(const ent_tables *tables, const char *name) {
    for (size_t i = 0; i < tables->n; i++)
        if (strcmp(tables->v[i]->name, name) == 0) return tables->v[i];
    return NULL;
}

int ent_table_column(const ent_table *t, const char *name) {
    for (uint32_t i = 0; i < t->columns; i++)
        if (strcmp(t->column[i].name, name) == 0) return (int)i;
    return -1;
}

ent_str ent_pass__types(ent_arena *a, const uint32_t count[ENT_TYPES]) {
    char text[ENT_TYPES * 24];
    size_t used = 0;
    double value[ENT_TYPES];
    for (int t = 0; t < ENT_TYPES; t++) value[t] = count[t];
    ent_arena *scratch = ent_arena_new();
    uint32_t *order = ent_pass__order(value, ENT_TYPES, scratch);
    for (int k = 0; k < ENT_TYPES && count[order[k]]; k++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s:%u", k ? " " : "",
                                 ent_type_name((ent_type)order[k]), count[order[k]]);
    ent_arena_free(scratch);
    return ent_str_copy(a, (ent_str){ text, used });
}

ent_str ent_pass__day(ent_arena *a, ent_day d) { return d == ENT_NO_DAY ? ENT_S("") : ent_day_iso(a, d); }

ent_str ent_pass__where_pair(const ent_pass_input *in, ent_arena *a, uint32_t i, uint32_t j) {
    return ent_str_fmt(a, "pair=\"%.*s:%.*s\"", ENT_FMT(in->corpus->actor[i].id), ENT_FMT(in->corpus->actor[j].id));
}
ent_str ent_pass__where_actor(const ent_pass_input *in, ent_arena *a, uint32_t i) {
    return ent_str_fmt(a, "participant=\"%.*s\"", ENT_FMT(in->corpus->actor[i].id));
}
ent_str ent_pass__where_days(ent_arena *a, ent_days d) {
    return ent_str_fmt(a, "date>=%s & date<=%s", ent_day_iso(a, d.first).p, ent_day_iso(a, d.last).p);
}
ent_status ent_pass__windows(const ent_pass_input *in, ent_arena *a, ent_windows *out, ent_err *err) {
    const ent_graph_opts *g = &in->opts->graph;
    return ent_graph_windows(in->corpus, g->window, g->step, a, out, err);
}

typedef struct {
    double value;
    uint32_t number;
} ranked;

static int descending(const void *p, const void *q) {
    const ranked *a = p, *b = q;
    if (a->value != b->value) return a->value > b->value ? -1 : 1;
    return (a->number > b->number) - (a->number < b->number);
}

uint32_t *ent_pass__order(const double *value, size_t n, ent_arena *a) {
    ranked *r = ent_xmalloc(n * sizeof *r);
    uint32_t *order = ENT_NEWN(a, uint32_t, n);
    for (size_t i = 0; i < n; i++) r[i] = (ranked){ value[i] == value[i] ? value[i] : -1e308, (uint32_t)i };
    if (n) qsort(r, n, sizeof *r, descending);
    for (size_t i = 0; i < n; i++) order[i] = r[i].number;
    free(r);
    return order;
}

void ent_pass__progress(const ent_pass_input *in, const char *what, double share) {
    if (in->progress) in->progress(in->progress_data, what, share);
}
