#include "entente/actor.h"

#include <stdlib.h>

/* The row of a table whose first cell is the id. */
static const ent_row *row_of(const ent_lex_table *t, ent_str id) {
    for (size_t i = 0; i < t->rows; i++)
        if (ent_str_eq(t->row[i].cell[0], id)) return &t->row[i];
    return NULL;
}

static double number(ent_str s) {
    char text[32];
    snprintf(text, sizeof text, "%.*s", ENT_FMT(s));
    return strtod(text, NULL);
}

bool ent_actor_place(const ent_lexicon *lex, ent_str id, ent_str *place, double *latitude, double *longitude) {
    const ent_lex_table *where = ent_lexicon_table(lex, "capitals"), *states = ent_lexicon_table(lex, "states");
    const ent_row *r = row_of(where, id), *s = row_of(states, id);
    int capital = ent_lex_column(states, "capital");
    if (!r) return false;
    *latitude = number(r->cell[1]);
    *longitude = number(r->cell[2]);
    *place = s ? ent_cell(s, capital) : (ent_str){ "", 0 };
    for (size_t i = 0; i < place->n; i++)
        if (place->p[i] == '|' || place->p[i] == '?') place->n = i;
    return true;
}
