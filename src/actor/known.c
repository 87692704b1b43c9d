#include "actor.h"

#include <stdlib.h>

static double number(ent_str s) {
    char t[32];
    size_t n = s.n < sizeof t - 1 ? s.n : sizeof t - 1;
    memcpy(t, s.p, n);
    t[n] = 0;
    return atof(t);
}

bool ent_actor_place(const ent_lexicon *lex, ent_str id, ent_str *place, double *latitude, double *longitude) {
    const ent_lex_table *t = ent_lexicon_table(lex, "capitals");
    int c_id = ent_lex_column(t, "id"), c_place = ent_lex_column(t, "place"), c_lat = ent_lex_column(t, "latitude"),
        c_lon = ent_lex_column(t, "longitude");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        if (!ent_str_eq(ent_cell(r, c_id), id)) continue;
        *place = ent_cell(r, c_place);
        *latitude = number(ent_cell(r, c_lat));
        *longitude = number(ent_cell(r, c_lon));
        return true;
    }
    return false;
}
