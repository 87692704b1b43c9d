#include "tables.h"

#include <math.h>
#include <stdlib.h>

/* How likely a record is right: a logistic model over what the record itself shows: its rule, type and status, whether it is dated,
 * how many parties it has and how many of these are implied rather than named. The weights stand in confidence.tsv;
 * scripts/fit_confidence.py fits them to the annotated texts. */

struct ent_event__weights {
    double bias, dated, type[ENT_TYPES], status[ENT_STATUSES], parties[4], implied[3];
    ent_map *ruled; /* rule → index into `rule` */
    ENT_VEC(double) rule;
};

static bool numbered(ent_str value, uint32_t most, uint32_t *i) {
    *i = value.n == 1 && value.p[0] >= '0' && value.p[0] <= '9' ? (uint32_t)(value.p[0] - '0') : most;
    return *i < most;
}

static double *slot(ent_event__weights *w, ent_arena *a, ent_str kind, ent_str value) {
    ent_type type;
    ent_event_status status;
    uint32_t i;
    if (ent_str_is(kind, "bias")) return &w->bias;
    if (ent_str_is(kind, "dated")) return &w->dated;
    if (ent_str_is(kind, "type") && ent_type_parse(value, &type)) return &w->type[type];
    if (ent_str_is(kind, "status") && ent_status_parse(value, &status)) return &w->status[status];
    if (ent_str_is(kind, "parties") && numbered(value, 4, &i)) return &w->parties[i];
    if (ent_str_is(kind, "implied") && numbered(value, 3, &i)) return &w->implied[i];
    if (!ent_str_is(kind, "rule")) return NULL;
    uint32_t *at = ent_map_put(w->ruled, value, (uint32_t)w->rule.n);
    return *at == w->rule.n ? ent_vec_push(a, &w->rule) : &w->rule.v[*at];
}

ent_status ent_event__load_weights(const ent_lexicon *lex, ent_event_tagger *g, ent_err *err) {
    const ent_lex_table *t = ent_lexicon_table(lex, "confidence");
    ent_event__weights *w = ENT_NEW(g->arena, ent_event__weights);
    w->ruled = ent_map_new(g->arena);
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        double *to = slot(w, g->arena, r->cell[0], r->cell[1]);
        char z[32], *end;
        if (!to || r->cell[2].n >= sizeof z)
            return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "no such feature: %.*s %.*s", ENT_FMT(r->cell[0]), ENT_FMT(r->cell[1]));
        memcpy(z, r->cell[2].p, r->cell[2].n);
        z[r->cell[2].n] = 0;
        *to = strtod(z, &end);
        if (end == z || *end) return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "not a weight: %s", z);
    }
    g->weights = w;
    return ENT_OK;
}

double ent_event__confidence(const ent_event_tagger *g, const ent_event *r) {
    const ent_event__weights *w = g->weights;
    uint32_t implied = 0;
    for (uint32_t i = 0; i < r->entities; i++) implied += r->entity[i].text.n == 0;
    double v = w->bias + (r->date.n ? w->dated : 0) + w->type[r->type] + w->status[r->status];
    v += w->parties[r->entities < 3 ? r->entities : 3] + w->implied[implied < 2 ? implied : 2];
    const uint32_t *at = ent_map_get(w->ruled, r->rule);
    if (at) v += w->rule.v[*at];
    return 1 / (1 + exp(-v));
}
