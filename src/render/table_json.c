/* A table as one JSON object (schema/table.schema.json). */
#include "entente/render.h"

static const char *const KIND[] = { "text", "date", "actor", "list", "integer", "real", "where" };

static void text_or_null(ent_str s, ent_out *o) {
    if (s.n) ent_out_json(o, s);
    else ent_out_z(o, "null");
}

static void list(ent_str s, ent_out *o) {
    ent_str rest = s.n ? s : (ent_str){ NULL, 0 }, part;
    ent_out_char(o, '[');
    for (bool first = true; ent_str_split(&rest, ' ', &part); first = false) {
        if (!first) ent_out_char(o, ',');
        ent_out_json(o, part);
    }
    ent_out_char(o, ']');
}

static void cell(const ent_column *c, ent_value v, ent_out *o) {
    if (c->kind == ENT_COL_INT) ent_out_int(o, v.i);
    else if (c->kind == ENT_COL_REAL) ent_out_num(o, v.d);
    else if (c->kind == ENT_COL_LIST) list(v.s, o);
    else if (c->kind == ENT_COL_DATE || c->kind == ENT_COL_WHERE) text_or_null(v.s, o);
    else ent_out_json(o, v.s);
}

static void columns(const ent_table *t, ent_out *o) {
    for (uint32_t i = 0; i < t->columns; i++) {
        const ent_column *c = &t->column[i];
        ent_out_fmt(o, "%s\n  {\"name\":\"%s\",\"kind\":\"%s\"", i ? "," : "", c->name, KIND[c->kind]);
        if (c->unit[0]) ent_out_z(o, ",\"unit\":"), ent_out_json(o, ent_str_of(c->unit));
        if (c->help[0]) ent_out_z(o, ",\"help\":"), ent_out_json(o, ent_str_of(c->help));
        ent_out_char(o, '}');
    }
}

void ent_render_table_json(const ent_table *t, ent_out *o) {
    ent_out_fmt(o, "{\"table\":\"%s\",\"title\":", t->name);
    ent_out_json(o, t->title);
    ent_out_z(o, ",\n \"columns\":[");
    columns(t, o);
    ent_out_z(o, "],\n \"rows\":[");
    for (size_t r = 0; r < t->rows; r++) {
        ent_out_z(o, r ? ",\n  {" : "\n  {");
        for (uint32_t i = 0; i < t->columns; i++) {
            ent_out_fmt(o, "%s\"%s\":", i ? "," : "", t->column[i].name);
            cell(&t->column[i], t->cell[r * t->columns + i], o);
        }
        ent_out_char(o, '}');
    }
    ent_out_z(o, "]}\n");
}
