#include "grammar.h"

#include <stdlib.h>

/* Patterns of the tables become one automaton, built from the end of each pattern backwards. */

typedef struct {
    ent_timex_tagger *t;
    ent_arena *a;
    ent_err *err;
    const ent_lex_table *parts;
    const ent_row *row; /* at work, for messages */
    bool failed;
    int depth;
    ent_map *same; /* states by their content: alike ones are one */
} builder;

typedef struct {
    ent_str *v;
    size_t n;
} pattern;

static const char *const CLASS_NAMES[] = {
#define X(c, s) #c,
    ENT_TIMEX__CLASSES(X)
#undef X
};
static const uint8_t CLASS_SLOT[] = {
#define X(c, s) TS_##s,
    ENT_TIMEX__CLASSES(X)
#undef X
};
static const char *const SLOT_NAMES[] = {
#define X(s) #s,
    ENT_TIMEX__SLOTS(X)
#undef X
};

static int name_in(const char *const *names, int n, ent_str s) {
    for (int i = 0; i < n; i++)
        if (ent_str_is(s, names[i])) return i;
    return -1;
}

static void fail(builder *b, const char *what, ent_str word) {
    if (!b->failed) ent_fail(b->err, ENT_ERR_FORMAT, b->row->file, b->row->line, "%s \"%.*s\"", what, ENT_FMT(word));
    b->failed = true;
}

static int32_t add(builder *b, ent_timex__state s) {
    int32_t key[] = { s.what | s.cls << 8 | s.slot << 16 | s.glued << 24, s.literal, s.next, s.other, s.rule };
    uint32_t fresh = (uint32_t)b->t->state.n, *known = ent_map_put(b->same, (ent_str){ (const char *)key, sizeof key }, fresh);
    if (*known != fresh) return (int32_t)*known;
    *ent_vec_push(b->a, &b->t->state) = s;
    return (int32_t)b->t->state.n - 1;
}

static int32_t split(builder *b, int32_t first, int32_t second) {
    return add(b, (ent_timex__state){ .what = TX_SPLIT, .next = first, .other = second });
}

static pattern words_of(builder *b, ent_str s) {
    ENT_VEC(ent_str) w = { 0 };
    for (ent_str part; ent_str_split(&s, ' ', &part);)
        if (part.n) *ent_vec_push(b->a, &w) = part;
    return (pattern){ w.v, w.n };
}

static int32_t any(builder *b, const ent_str *w, size_t n, int32_t next);

static int32_t part(builder *b, ent_str name, int32_t next) {
    int k = ent_lex_column(b->parts, "name"), p = ent_lex_column(b->parts, "pattern");
    for (size_t i = 0; i < b->parts->rows; i++) {
        if (!ent_str_eq(ent_cell(&b->parts->row[i], k), name)) continue;
        if (++b->depth > 16) break;
        pattern q = words_of(b, ent_cell(&b->parts->row[i], p));
        int32_t s = any(b, q.v, q.n, next);
        b->depth--;
        return s;
    }
    fail(b, "no part has the name", name);
    return next;
}

/* One element that consumes a token. */
static int32_t element(builder *b, ent_str w, int32_t next) {
    ent_timex__state s = { .next = next, .slot = TS_COUNT };
    if (w.n > 1 && w.p[0] == '~') {
        s.glued = 1;
        w = ent_str_sub(w, 1, w.n);
    }
    const char *eq = w.n > 1 ? memchr(w.p, '=', w.n) : NULL;
    ent_str cls = eq ? ent_str_sub(w, 0, (size_t)(eq - w.p)) : w;
    int k = name_in(CLASS_NAMES, TC_COUNT, cls);
    if (k >= 0) {
        s.what = TX_CLASS;
        s.cls = (uint8_t)k;
        s.slot = CLASS_SLOT[k];
        if (eq) {
            int slot = name_in(SLOT_NAMES, TS_COUNT, ent_str_sub(w, cls.n + 1, w.n));
            if (slot < 0) fail(b, "no slot has the name", w);
            else s.slot = (uint8_t)slot;
        }
    } else if (ent_str_is(w, "EN")) {
        s.what = TX_EN_DASH;
    } else if (w.n == 1 && !(w.p[0] >= 'a' && w.p[0] <= 'z')) {
        s.what = TX_PUNCT;
        s.cls = (uint8_t)w.p[0];
    } else if (w.p[0] >= 'A' && w.p[0] <= 'Z') {
        fail(b, "no class has the name", w);
    } else {
        s.what = TX_LITERAL;
        s.literal = ent_timex__literal(b->t, b->a, w);
    }
    return add(b, s);
}

/* Index of the bracket that closes the one before `i`, going back; n when there is none. */
static size_t opening(const ent_str *w, size_t close) {
    int depth = 0;
    for (size_t i = close + 1; i-- > 0;) {
        char c = w[i].n == 1 ? w[i].p[0] : 0;
        if (c == ']' || c == ')') depth++;
        if ((c == '[' || c == '(') && --depth == 0) return i;
    }
    return close;
}

static int32_t sequence(builder *b, const ent_str *w, size_t n, int32_t next) {
    for (size_t i = n; i-- > 0 && !b->failed;) {
        char c = w[i].n == 1 ? w[i].p[0] : 0;
        if (c == ']' || c == ')') {
            size_t o = opening(w, i);
            if (o == i) return fail(b, "unbalanced bracket", w[i]), next;
            int32_t s = any(b, w + o + 1, i - o - 1, next);
            next = c == ']' ? split(b, s, next) : s;
            i = o;
        } else if (c == ';') {
            next = add(b, (ent_timex__state){ .what = TX_CUT, .next = next });
        } else if (w[i].n > 2 && w[i].p[0] == '<') {
            next = part(b, ent_str_sub(w[i], 1, w[i].n - 1), next);
        } else {
            next = element(b, w[i], next);
        }
    }
    return next;
}

/* Alternatives between the bars of the outermost level. */
static int32_t any(builder *b, const ent_str *w, size_t n, int32_t next) {
    int depth = 0;
    for (size_t i = 0; i < n; i++) {
        char c = w[i].n == 1 ? w[i].p[0] : 0;
        depth += (c == '[' || c == '(') - (c == ']' || c == ')');
        if (c == '|' && depth == 0) {
            int32_t first = sequence(b, w, i, next);
            return split(b, first, any(b, w + i + 1, n - i - 1, next));
        }
    }
    return sequence(b, w, n, next);
}

/* ---- where rules begin ---------------------------------------------------------------------------------------- */

static void close_over(builder *b, int32_t s, ent_timex__beginnings *out, int depth) {
    const ent_timex__state *q = &b->t->state.v[s];
    if (q->what == TX_SPLIT && depth < 4096) {
        int32_t other = q->other;
        close_over(b, q->next, out, depth + 1);
        close_over(b, other, out, depth + 1);
        return;
    }
    int32_t key = q->what == TX_CLASS ? q->cls : q->what == TX_LITERAL ? TC_COUNT + q->literal : q->what == TX_PUNCT ? TX_KEY_PUNCT : -1;
    if (key >= 0) *ent_vec_push(b->a, out) = (ent_timex__beginning){ key, s };
}

/* The end of a rule; rows of one rule share it. */
static int32_t rule(builder *b, ent_timex__rule r) {
    if (b->t->rule.n) {
        const ent_timex__rule *last = &b->t->rule.v[b->t->rule.n - 1];
        bool fixed = r.make == TM_fixed || last->make == TM_fixed;
        if (!fixed && last->make == r.make && ent_str_eq(last->name, r.name) && ent_str_eq(last->where, r.where))
            return add(b, (ent_timex__state){ .what = TX_ACCEPT, .rule = (int32_t)b->t->rule.n - 1 });
    }
    r.query = ent_str_is(r.where, "query");
    r.narrative = ent_str_is(r.where, "narrative");
    *ent_vec_push(b->a, &b->t->rule) = r;
    return add(b, (ent_timex__state){ .what = TX_ACCEPT, .rule = (int32_t)b->t->rule.n - 1 });
}

static void load_rules(builder *b, ent_timex__beginnings *starts) {
    const ent_lex_table *tab = ent_lexicon_table(b->t->lex, "timex_rules");
    int name = ent_lex_column(tab, "rule"), make = ent_lex_column(tab, "make");
    int where = ent_lex_column(tab, "where"), pat = ent_lex_column(tab, "pattern");
    for (size_t i = 0; i < tab->rows && !b->failed; i++) {
        b->row = &tab->row[i];
        int k = ent_timex__make_of(ent_cell(b->row, make));
        if (k < 0) fail(b, "no resolver has the name", ent_cell(b->row, make));
        pattern p = words_of(b, ent_cell(b->row, pat));
        int32_t accept = rule(b, (ent_timex__rule){ .name = ent_str_copy(b->a, ent_cell(b->row, name)), .make = (uint8_t)k,
                                                  .where = ent_cell(b->row, where) });
        close_over(b, any(b, p.v, p.n, accept), starts, 0);
    }
}

/* Expressions of one value, whatever stands around them. */
static void load_fixed(builder *b, ent_timex__beginnings *starts) {
    const ent_lex_table *tab = ent_lexicon_table(b->t->lex, "timex_fixed");
    int phrase = ent_lex_column(tab, "phrase"), type = ent_lex_column(tab, "type");
    int value = ent_lex_column(tab, "value"), where = ent_lex_column(tab, "where");
    static const char *const TYPES[] = { "DATE", "TIME", "DURATION", "SET" };
    for (size_t i = 0; i < tab->rows && !b->failed; i++) {
        b->row = &tab->row[i];
        int ty = name_in(TYPES, 4, ent_cell(b->row, type));
        if (ty < 0) fail(b, "no type has the name", ent_cell(b->row, type));
        ent_tokens k = { 0 };
        ent_str s = ent_cell(b->row, phrase);
        ent_tokens_scan(b->t->lex, s, 0, s.n, b->a, &k);
        int32_t next = rule(b, (ent_timex__rule){ .name = ENT_S("vague reference"), .make = TM_fixed, .type = (uint8_t)ty,
                                                  .value = ent_cell(b->row, value), .where = ent_cell(b->row, where) });
        for (size_t j = k.n; j-- > 0;) next = element(b, ent_str_sub(s, k.v[j].begin, k.v[j].end), next);
        close_over(b, next, starts, 0);
    }
}

ent_status ent_timex__grammar(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    builder b = { .t = t, .a = a, .err = err, .parts = ent_lexicon_table(t->lex, "timex_parts"), .same = ent_map_new(a) };
    ent_timex__beginnings starts = { 0 };
    load_rules(&b, &starts);
    load_fixed(&b, &starts);
    if (b.failed) return ENT_ERR_FORMAT;
    return ent_timex__index(t, a, &starts, err);
}
