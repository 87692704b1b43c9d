/* What follows what within a pair. */
#include <math.h>
#include <stdlib.h>

#include "pass.h"

enum { SHOWN_IDS = 20 };

static const ent_column COLUMNS[] = {
    { "first", ENT_COL_TEXT, "", "type of an event of a pair" },
    { "next", ENT_COL_TEXT, "", "type of the pair's next event" },
    { "times", ENT_COL_INT, "events", "" },
    { "share", ENT_COL_REAL, "share", "of what follows the first" },
    { "lift", ENT_COL_REAL, "", "times as often as if the order were chance" },
    { "p", ENT_COL_REAL, "", "chance of a difference as large (chi-squared, one degree of freedom)" },
    { "mean_days", ENT_COL_REAL, "days", "between the two" },
    { "events", ENT_COL_LIST, "", "ids of the following events, at most 20" },
};

typedef struct {
    uint32_t times, ids;
    double days;
    ent_str id[SHOWN_IDS];
} cell;
typedef struct {
    cell cell[ENT_TYPES][ENT_TYPES];
    double first[ENT_TYPES], next[ENT_TYPES], all;
} matrix;

static void add(matrix *m, const ent_corpus_event *x, const ent_corpus_event *y) {
    cell *c = &m->cell[x->record->type][y->record->type];
    c->times++;
    c->days += (double)y->day - x->day;
    if (c->ids < SHOWN_IDS) c->id[c->ids++] = y->record->id;
    m->first[x->record->type]++;
    m->next[y->record->type]++;
    m->all++;
}

/* Two events of one day have an order when both have a time. */
static bool earlier(const ent_corpus_event *x, const ent_corpus_event *y) {
    double a, b, end;
    if (x->day != y->day) return x->day < y->day;
    return ent_time_span(x->record->time, &a, &end) && ent_time_span(y->record->time, &b, &end) && a < b;
}

static void count(const ent_pass_input *in, matrix *m) {
    for (size_t i = 0; i < in->graph->ties; i++) {
        const ent_tie *t = &in->graph->tie[i];
        for (uint32_t k = 1; k < t->contacts; k++) {
            const ent_corpus_event *x = &in->corpus->event[in->graph->contact[t->contact + k - 1].event], *y;
            y = &in->corpus->event[in->graph->contact[t->contact + k].event];
            if (x->day != ENT_NO_DAY && y->day != ENT_NO_DAY && earlier(x, y)) add(m, x, y);
        }
    }
}

static double chi_squared_p(const matrix *m, int i, int k) {
    double a = m->cell[i][k].times, b = m->first[i] - a, c = m->next[k] - a, d = m->all - a - b - c;
    double below = (a + b) * (c + d) * (a + c) * (b + d);
    return below > 0 ? erfc(sqrt(m->all * (a * d - b * c) * (a * d - b * c) / below / 2)) : NAN;
}

static void show(const matrix *m, int i, int k, ent_table *t, ent_arena *a) {
    const cell *x = &m->cell[i][k];
    ent_str ids = ENT_S("");
    for (uint32_t n = 0; n < x->ids; n++) ids = ent_str_fmt(a, "%s%s%.*s", ids.p, n ? " " : "", ENT_FMT(x->id[n]));
    ent_value *c = ent_table_row(t, a);
    c[0].s = ent_str_of(ent_type_name((ent_type)i));
    c[1].s = ent_str_of(ent_type_name((ent_type)k));
    c[2].i = x->times;
    c[3].d = x->times / m->first[i];
    c[4].d = x->times * m->all / (m->first[i] * m->next[k]);
    c[5].d = chi_squared_p(m, i, k);
    c[6].d = x->days / x->times;
    c[7].s = ids;
}

ent_status ent_pass_sequences(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    (void)err;
    ent_arena *scratch = ent_arena_new();
    matrix *m = ENT_NEW(scratch, matrix);
    count(in, m);
    double *times = ENT_NEWN(scratch, double, ENT_TYPES * ENT_TYPES);
    for (int i = 0; i < ENT_TYPES * ENT_TYPES; i++) times[i] = m->cell[i / ENT_TYPES][i % ENT_TYPES].times;
    uint32_t *order = ent_pass__order(times, ENT_TYPES * ENT_TYPES, scratch);
    ent_table *t = ENT_TABLE(out, a, "sequences", COLUMNS, "What follows what within a pair: %.0f steps", m->all);
    for (size_t k = 0; k < ent_pass__top(in, ENT_TYPES * ENT_TYPES) && times[order[k]] > 0; k++)
        show(m, (int)(order[k] / ENT_TYPES), (int)(order[k] % ENT_TYPES), t, a);
    ent_arena_free(scratch);
    return ENT_OK;
}
