/* Each fault of event records, by kind. */
#include "eval.h"

#include <stdlib.h>

typedef enum { MISSED, INVENTED, WRONG_DATE, WRONG_TYPE, WRONG_PARTICIPANTS, WRONG_DIRECTION, KINDS } kind;
static const char *const NAMES[KINDS] = { "missed", "invented", "date", "type", "participants", "direction" };

typedef struct {
    ent_arena *a;
    ent_out *out;
    ent_map *count; /* "kind type" → how often */
    ENT_VEC(ent_str) name;
} listing;

static ent_str joined(ent_arena *a, const ent_str *v, uint32_t n) {
    ent_str s = ENT_S("");
    for (uint32_t i = 0; i < n; i++) s = ent_str_fmt(a, "%.*s%s%.*s", ENT_FMT(s), i ? " " : "", ENT_FMT(v[i]));
    return s;
}

static ent_str described(ent_arena *a, const ent_noted_event *e) {
    ent_str date = e->date.p ? e->date : ENT_S("null"), who = joined(a, e->who, e->whos);
    if (e->recipients) {
        ent_str from = joined(a, e->actor, e->actors), to = joined(a, e->recipient, e->recipients);
        who = ent_str_fmt(a, "%.*s > %.*s", ENT_FMT(from), ENT_FMT(to));
    }
    return ent_str_fmt(a, "%.*s %.*s [%.*s] \"%.*s\"", ENT_FMT(date), ENT_FMT(e->type), ENT_FMT(who), ENT_FMT(e->text));
}

static void fault(listing *l, kind k, const ent_noted_event *gold, const ent_noted_event *system) {
    const ent_noted_event *e = gold ? gold : system;
    ent_str first = described(l->a, e);
    ent_out_fmt(l->out, "%-12s line %lld: %.*s", NAMES[k], (long long)e->line, ENT_FMT(first));
    if (gold && system) {
        ent_str second = described(l->a, system);
        ent_out_fmt(l->out, "  <> %.*s", ENT_FMT(second));
    }
    ent_out_char(l->out, '\n');
    ent_str name = ent_str_fmt(l->a, "%d%-12s %.*s", (int)k, NAMES[k], ENT_FMT(e->type));
    if (!ent_map_get(l->count, name)) *ent_vec_push(l->a, &l->name) = name;
    ++*ent_map_put(l->count, name, 0);
}

/* How near a system record is to a gold one of the same line; 0 = another event. */
static int nearness(const ent_noted_event *g, const ent_noted_event *s) {
    if (g->line != s->line) return 0;
    bool date = ent_str_eq(g->date, s->date) && !g->date.p == !s->date.p, type = ent_str_eq(g->type, s->type);
    bool who = ent_eval__same_set(g->who, g->whos, s->who, s->whos);
    if (!date && !type) return 0;
    return 1 + 4 * (date && type) + 2 * who + (ent_str_eq(g->text, s->text) ? 1 : 0);
}

static void compare(listing *l, const ent_noted_event *g, const ent_noted_event *s) {
    if (!ent_str_eq(g->date, s->date) || !g->date.p != !s->date.p) fault(l, WRONG_DATE, g, s);
    else if (!ent_str_eq(g->type, s->type)) fault(l, WRONG_TYPE, g, s);
    else if (!ent_eval__same_set(g->who, g->whos, s->who, s->whos)) fault(l, WRONG_PARTICIPANTS, g, s);
    else if (g->recipients && (!ent_eval__same_set(g->actor, g->actors, s->actor, s->actors) ||
                               !ent_eval__same_set(g->recipient, g->recipients, s->recipient, s->recipients)))
        fault(l, WRONG_DIRECTION, g, s);
}

/* Each gold record takes the nearest system record that is still free; those with most in common choose first. */
static void match(listing *l, const ent_eval_pair *p) {
    size_t n = p->gold.events, m = p->system.events;
    bool *taken = ENT_NEWN(l->a, bool, m + 1), *done = ENT_NEWN(l->a, bool, n + 1);
    for (size_t k = 0; k < m; k++) taken[k] = ent_eval__void(&p->system.event[k]);
    for (size_t i = 0; i < n; i++) done[i] = ent_eval__void(&p->gold.event[i]);
    for (int level = 8; level >= 1; level--)
        for (size_t i = 0; i < n; i++)
            for (size_t k = 0; k < m && !done[i]; k++) {
                if (taken[k] || nearness(&p->gold.event[i], &p->system.event[k]) != level) continue;
                done[i] = taken[k] = true;
                if (!p->gold.event[i].optional) compare(l, &p->gold.event[i], &p->system.event[k]);
            }
    for (size_t i = 0; i < n; i++)
        if (!done[i] && !p->gold.event[i].optional) fault(l, MISSED, &p->gold.event[i], NULL);
    for (size_t k = 0; k < m; k++)
        if (!taken[k]) fault(l, INVENTED, NULL, &p->system.event[k]);
}

static int by_name(const void *a, const void *b) { return ent_str_cmp(*(const ent_str *)a, *(const ent_str *)b); }

void ent_eval_list_events(const ent_eval_pair *pairs, size_t n, ent_arena *a, ent_out *out) {
    listing l = { .a = a, .out = out, .count = ent_map_new(a) };
    for (size_t i = 0; i < n; i++) match(&l, &pairs[i]);
    qsort(l.name.v, l.name.n, sizeof *l.name.v, by_name);
    ent_out_z(out, "\nfaults by kind and type\n");
    for (size_t i = 0; i < l.name.n; i++)
        ent_out_fmt(out, "%5u %.*s\n", *ent_map_get(l.count, l.name.v[i]), (int)l.name.v[i].n - 1, l.name.v[i].p + 1);
}
