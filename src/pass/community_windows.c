/* Communities over time: found window by window, matched with those of the window before. */
#include <math.h>

#include "measures.h"

enum { RUNS = 3, MANY_TIES = 5000, SMALLEST = 2, SHOWN_MEMBERS = 12 };

static const ent_column COLUMNS[] = {
    { "window", ENT_COL_TEXT, "", "" },
    { "start", ENT_COL_DATE, "", "" },
    { "end", ENT_COL_DATE, "", "" },
    { "community", ENT_COL_INT, "", "keeps its number while it lasts" },
    { "state", ENT_COL_TEXT, "", "born, grew, shrank, same, split (off from), merged, died" },
    { "from", ENT_COL_LIST, "", "communities of the window before that it comes from" },
    { "members", ENT_COL_INT, "actors", "in a died one: of the window before" },
    { "joined", ENT_COL_INT, "actors", "that were not in it before" },
    { "left", ENT_COL_INT, "actors", "that are no longer in it" },
    { "modularity", ENT_COL_REAL, "", "of the window's division" },
    { "actors", ENT_COL_LIST, "", "members, by id" },
    { "where", ENT_COL_WHERE, "", "events of the window" },
};

/* The communities of one window with SMALLEST members and more. */
typedef struct {
    uint32_t *member; /* actor → community here, UINT32_MAX = none */
    uint32_t *size, *number; /* number: the one that lasts */
    uint32_t count;
    double modularity;
    bool once; /* many ties: found by one run */
} division;

static ent_status divide(const ent_pass_input *in, const ent_window *w, division *d, ent_arena *a, ent_err *err) {
    ent_net net;
    uint32_t found;
    ent_graph_window_net(in->graph, w, a, &net);
    uint32_t *member = ENT_NEWN(a, uint32_t, net.n);
    *d = (division){ .member = ENT_NEWN(a, uint32_t, in->corpus->actors), .size = ENT_NEWN(a, uint32_t, net.n + 1),
                     .number = ENT_NEWN(a, uint32_t, net.n + 1), .modularity = NAN };
    memset(d->member, 0xff, in->corpus->actors * sizeof *d->member);
    d->once = ent_net__ties(&net) > MANY_TIES;
    ent_leiden_opts o = { in->opts->seed, d->once ? 1 : RUNS, in->opts->processes };
    ent_status s = ent_measure__leiden(&net, &o, member, &found, &d->modularity, NULL, err);
    if (s) return s;
    for (uint32_t v = 0; v < net.n; v++) d->size[member[v]]++;
    while (d->count < found && d->size[d->count] >= SMALLEST) d->count++; /* they come by size */
    for (uint32_t v = 0; v < net.n; v++)
        if (member[v] < d->count) d->member[net.actor[v]] = member[v];
    return ENT_OK;
}

/* shared[c * before + p]: actors in both. A link: half of the smaller one at least. */
typedef struct {
    const division *now, *before;
    uint32_t *shared;
} match;

static bool linked(const match *m, uint32_t c, uint32_t p) {
    uint32_t n = m->shared[c * m->before->count + p], least = m->now->size[c];
    if (m->before->size[p] < least) least = m->before->size[p];
    return n > 0 && 2 * n >= least;
}

static uint32_t best_parent(const match *m, uint32_t c) {
    uint32_t best = UINT32_MAX, most = 0;
    for (uint32_t p = 0; p < m->before->count; p++)
        if (linked(m, c, p) && m->shared[c * m->before->count + p] > most) most = m->shared[c * m->before->count + p], best = p;
    return best;
}
static uint32_t best_child(const match *m, uint32_t p) {
    uint32_t best = UINT32_MAX, most = 0;
    for (uint32_t c = 0; c < m->now->count; c++)
        if (linked(m, c, p) && m->shared[c * m->before->count + p] > most) most = m->shared[c * m->before->count + p], best = c;
    return best;
}

static uint32_t parents(const match *m, uint32_t c) {
    uint32_t n = 0;
    for (uint32_t p = 0; p < m->before->count; p++) n += linked(m, c, p);
    return n;
}

static ent_str state_of(const match *m, uint32_t c, uint32_t parent, bool heir) {
    uint32_t n = parents(m, c);
    if (!n) return ENT_S("born");
    if (n > 1) return ENT_S("merged");
    if (!heir) return ENT_S("split");
    uint32_t now = m->now->size[c], before = m->before->size[parent];
    return now > before ? ENT_S("grew") : now < before ? ENT_S("shrank") : ENT_S("same");
}

static ent_str from_list(const match *m, uint32_t c, ent_arena *a) {
    ent_str list = ENT_S("");
    for (uint32_t p = 0; p < m->before->count; p++)
        if (linked(m, c, p)) list = ent_str_fmt(a, "%s%s%u", list.p, list.n ? " " : "", m->before->number[p]);
    return list;
}

static ent_str members_of(const ent_pass_input *in, const division *d, uint32_t c, ent_arena *a) {
    ent_str list = ENT_S("");
    uint32_t shown = 0;
    for (uint32_t v = 0; v < in->corpus->actors && shown < SHOWN_MEMBERS; v++)
        if (d->member[v] == c) list = ent_str_fmt(a, "%s%s%s", list.p, shown++ ? " " : "", ent_pass__actor(in, v)->id.p);
    return list;
}

static ent_value *row_of(const ent_window *w, uint32_t number, ent_str state, const division *d, uint32_t size,
                         ent_table *t, ent_arena *a) {
    ent_value *c = ent_table_row(t, a);
    c[0].s = w->name;
    c[1].s = ent_day_iso(a, w->days.first);
    c[2].s = ent_day_iso(a, w->days.last);
    c[3].i = number;
    c[4].s = state;
    c[5].s = ENT_S("");
    c[6].i = size;
    c[9].d = d->modularity;
    c[10].s = ENT_S("");
    c[11].s = ent_pass__where_days(a, w->days);
    return c;
}

static void show(const ent_pass_input *in, const ent_window *w, const match *m, uint32_t *next, ent_table *t, ent_arena *a) {
    const division *now = m->now, *before = m->before;
    for (uint32_t c = 0; c < now->count; c++) {
        uint32_t parent = best_parent(m, c);
        bool heir = parent != UINT32_MAX && best_child(m, parent) == c;
        now->number[c] = heir ? before->number[parent] : ++*next;
        uint32_t kept = parent == UINT32_MAX ? 0 : m->shared[c * before->count + parent];
        ent_value *cell = row_of(w, now->number[c], state_of(m, c, parent, heir), now, now->size[c], t, a);
        cell[5].s = from_list(m, c, a);
        cell[7].i = now->size[c] - kept;
        cell[8].i = parent == UINT32_MAX ? 0 : before->size[parent] - kept;
        cell[10].s = members_of(in, now, c, a);
    }
    for (uint32_t p = 0; p < before->count; p++) {
        if (best_child(m, p) != UINT32_MAX) continue;
        ent_value *cell = row_of(w, before->number[p], ENT_S("died"), now, before->size[p], t, a);
        cell[8].i = before->size[p];
        cell[10].s = members_of(in, before, p, a);
    }
}

static void compare(const ent_pass_input *in, const ent_window *w, const division *now, const division *before,
                    uint32_t *next, ent_table *t, ent_arena *scratch, ent_arena *a) {
    match m = { now, before, ENT_NEWN(scratch, uint32_t, (size_t)now->count * before->count + 1) };
    for (uint32_t v = 0; v < in->corpus->actors; v++)
        if (now->member[v] != UINT32_MAX && before->count && before->member[v] != UINT32_MAX)
            m.shared[now->member[v] * before->count + before->member[v]]++;
    show(in, w, &m, next, t, a);
}

ent_status ent_pass_community_windows(const ent_pass_input *in, ent_arena *a, ent_tables *out, ent_err *err) {
    ent_windows w;
    ent_status s = ent_pass__windows(in, a, &w, err);
    if (s) return s;
    ent_table *t = ENT_TABLE(out, a, "community_windows", COLUMNS, "Communities by %s, matched by half of the smaller one", w.unit);
    ent_arena *kept = ent_arena_new();
    division before = { 0 };
    uint32_t next = 0;
    bool once = false;
    for (size_t i = 0; i < w.n && !s; i++) {
        ent_arena *scratch = ent_arena_new();
        division now;
        s = divide(in, &w.v[i], &now, scratch, err);
        if (!s) compare(in, &w.v[i], &now, &before, &next, t, scratch, a);
        before = now;
        once |= now.once;
        ent_arena_free(kept);
        kept = scratch;
        ent_pass__progress(in, "community_windows", (double)(i + 1) / (double)w.n);
    }
    ent_arena_free(kept);
    if (once) t->title = ent_str_fmt(a, "%s (the best of %d runs, above %d ties of a single one)", t->title.p, RUNS, MANY_TIES);
    return s;
}
