/* A table as CSV (RFC 4180 but for line ends, which are \n): a header line of names, no value = nothing between commas. */
#include <math.h>

#include "entente/render.h"

static void cell(const ent_column *c, ent_value v, ent_out *o) {
    if (c->kind == ENT_COL_INT) ent_out_int(o, v.i);
    else if (c->kind != ENT_COL_REAL) ent_out_csv(o, v.s, ',');
    else if (isfinite(v.d)) ent_out_num(o, v.d);
}

void ent_render_table_csv(const ent_table *t, ent_out *o) {
    for (uint32_t i = 0; i < t->columns; i++) {
        if (i) ent_out_char(o, ',');
        ent_out_z(o, t->column[i].name);
    }
    ent_out_char(o, '\n');
    for (size_t r = 0; r < t->rows; r++) {
        for (uint32_t i = 0; i < t->columns; i++) {
            if (i) ent_out_char(o, ',');
            cell(&t->column[i], t->cell[r * t->columns + i], o);
        }
        ent_out_char(o, '\n');
    }
}
