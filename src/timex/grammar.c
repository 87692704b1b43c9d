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

typedef struct {
    int32_t key, state;
} beginning;

typedef ENT_VEC(beginning) beginnings;

static void close_over(builder *b, int32_t s, beginnings *out, int depth) {
    const ent_timex__state *q = &b->t->state.v[s];
    if (q->what == TX_SPLIT && depth < 4096) {
        int32_t other = q->other;
        close_over(b, q->next, out, depth + 1);
        close_over(b, other, out, depth + 1);
        return;
    }
    int32_t key = q->what == TX_CLASS ? q->cls : q->what == TX_LITERAL ? TC_COUNT + q->literal : q->what == TX_PUNCT ? TX_KEY_PUNCT : -1;
    if (key >= 0) *ent_vec_push(b->a, out) = (beginning){ key, s };
}

static int by_key(const void *x, const void *y) {
    const beginning *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->state > b->state) - (a->state < b->state);
}

static void index_starts(builder *b, beginnings *all) {
    ent_timex_tagger *t = b->t;
    qsort(all->v, all->n, sizeof *all->v, by_key);
    t->keys = TX_KEY_PUNCT + 1;
    t->start_at = ENT_NEWN(b->a, uint32_t, t->keys + 1);
    size_t i = 0;
    for (uint32_t key = 0; key < t->keys; key++) {
        t->start_at[key] = (uint32_t)t->start.n;
        for (; i < all->n && all->v[i].key == (int32_t)key; i++)
            if (!i || by_key(&all->v[i], &all->v[i - 1])) *ent_vec_push(b->a, &t->start) = all->v[i].state;
    }
    t->start_at[t->keys] = (uint32_t)t->start.n;
}

/* Which words may begin a rule. */
static void mark_starts(builder *b) {
    ent_timex_tagger *t = b->t;
    t->starts = ENT_NEWN(b->a, uint8_t, t->words);
    for (size_t w = 1; w < t->words; w++) {
        const ent_timex__lexeme *x = &t->lexeme.v[t->of_word[w]];
        bool yes = x->literal && t->start_at[TC_COUNT + x->literal] < t->start_at[TC_COUNT + x->literal + 1];
        for (uint64_t mask = x->mask; mask; mask &= mask - 1) {
            int k = __builtin_ctzll(mask);
            yes |= t->start_at[k] < t->start_at[k + 1];
        }
        t->starts[w] = yes;
    }
}

/* ---- states that split, gone through once ----------------------------------------------------------------------- */

static ent_timex__jump packed(const ent_timex__state *q) {
    return (ent_timex__jump){ q->what == TX_ACCEPT ? q->rule : q->next, q->literal, q->what, q->cls, q->slot, q->glued };
}

static void flatten(builder *b, int32_t s, uint32_t *seen, uint32_t mark, int depth) {
    const ent_timex__state *q = &b->t->state.v[s];
    if (seen[s] == mark || depth > 4096) return;
    seen[s] = mark;
    if (q->what != TX_SPLIT) {
        *ent_vec_push(b->a, &b->t->jump) = packed(q);
        return;
    }
    flatten(b, q->next, seen, mark, depth + 1);
    flatten(b, q->other, seen, mark, depth + 1);
}

static void index_jumps(builder *b) {
    ent_timex_tagger *t = b->t;
    uint32_t *seen = ENT_NEWN(b->a, uint32_t, t->state.n);
    t->jump_at = ENT_NEWN(b->a, uint32_t, t->state.n + 1);
    for (uint32_t s = 0; s < t->state.n; s++) {
        t->jump_at[s] = (uint32_t)t->jump.n;
        flatten(b, (int32_t)s, seen, s + 1, 0);
    }
    t->jump_at[t->state.n] = (uint32_t)t->jump.n;
}

/* ---- what may come second ----------------------------------------------------------------------------------------- */

static void follow_state(const ent_timex_tagger *t, int32_t s, ent_timex__follow *f) {
    for (uint32_t i = t->jump_at[s]; i < t->jump_at[s + 1]; i++) {
        const ent_timex__jump *q = &t->jump.v[i];
        switch (q->what) {
        case TX_CLASS: f->mask |= (uint64_t)1 << q->cls; break;
        case TX_LITERAL: f->literal[q->literal / 64] |= (uint64_t)1 << q->literal % 64; break;
        case TX_ACCEPT: f->accepts = true; break;
        case TX_CUT: follow_state(t, q->next, f); break; /* a pattern has few in a row */
        default: f->punct = true;
        }
    }
}

/* The tokens that some state behind `s` takes: one look spares the walk. */
static void index_ways(builder *b) {
    ent_timex_tagger *t = b->t;
    t->way = ENT_NEWN(b->a, ent_timex__way, t->state.n);
    for (uint32_t s = 0; s < t->state.n; s++)
        for (uint32_t i = t->jump_at[s]; i < t->jump_at[s + 1]; i++) {
            const ent_timex__jump *q = &t->jump.v[i];
            if (q->what == TX_CLASS) t->way[s].mask |= (uint64_t)1 << q->cls;
            else if (q->what == TX_LITERAL) t->way[s].literal |= (uint64_t)1 << q->literal % 64;
            else if (q->what == TX_ACCEPT || q->what == TX_CUT) t->way[s].always = true;
            else t->way[s].punct = true;
        }
}

static bool comes_second(const ent_timex__way *w, uint32_t j) {
    switch (j) {
    case TX_SECOND_WORD: return w->literal != 0;
    case TX_SECOND_PUNCT: return w->punct;
    case TX_SECOND_ANY: return w->always;
    default: return w->mask >> j & 1;
    }
}

static void index_seconds(builder *b) {
    ent_timex_tagger *t = b->t;
    t->start_way = ENT_NEWN(b->a, ent_timex__way, t->start.n);
    t->start_jump = ENT_NEWN(b->a, ent_timex__jump, t->start.n);
    for (size_t i = 0; i < t->start.n; i++) {
        t->start_jump[i] = packed(&t->state.v[t->start.v[i]]);
        t->start_way[i] = t->way[t->start_jump[i].next];
    }
    t->second_at = ENT_NEWN(b->a, uint32_t, (size_t)t->keys * TX_SECONDS + 1);
    for (uint32_t key = 0; key < t->keys; key++)
        for (uint32_t j = 0; j < TX_SECONDS; j++) {
            t->second_at[key * TX_SECONDS + j] = (uint32_t)t->second.n;
            for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++)
                if (comes_second(&t->start_way[i], j)) *ent_vec_push(b->a, &t->second) = i;
        }
    t->second_at[(size_t)t->keys * TX_SECONDS] = (uint32_t)t->second.n;
}

static void follow_key(const ent_timex_tagger *t, uint32_t key, ent_timex__follow *f) {
    for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++) follow_state(t, t->state.v[t->start.v[i]].next, f);
}

static void follow_literal(builder *b, const char *word, ent_timex__follow *f) {
    uint16_t l = ent_timex__literal(b->t, b->a, ent_str_of(word));
    f->literal[l / 64] |= (uint64_t)1 << l % 64;
}

static void index_follow(builder *b) {
    ent_timex_tagger *t = b->t;
    uint64_t several = (uint64_t)1 << TC_CARD | (uint64_t)1 << TC_ORDW | (uint64_t)1 << TC_DAY; /* take more than one token */
    ent_timex__follow *f = ENT_NEWN(b->a, ent_timex__follow, t->lexeme.n + TC_COUNT + 1);
    for (size_t i = 0; i < t->lexeme.n; i++) {
        const ent_timex__lexeme *x = &t->lexeme.v[i];
        for (uint32_t k = 0; k < TC_COUNT; k++)
            if (x->mask >> k & 1) follow_key(t, k, &f[i]);
        if (x->literal) follow_key(t, (uint32_t)TC_COUNT + x->literal, &f[i]);
        f[i].accepts |= (x->mask & several) != 0;
    }
    for (uint32_t k = 0; k < TC_COUNT; k++) {
        follow_key(t, k, &f[t->lexeme.n + k]);
        f[t->lexeme.n + k].mask |= (uint64_t)1 << TC_NUM; /* 5 1/2 */
        follow_literal(b, "and", &f[t->lexeme.n + k]);
    }
    follow_key(t, TX_KEY_PUNCT, &f[t->lexeme.n + TC_COUNT]);
    t->follow = f;
}

/* The end of a rule; rows of one rule share it. */
static int32_t rule(builder *b, ent_timex__rule r) {
    if (b->t->rule.n) {
        const ent_timex__rule *last = &b->t->rule.v[b->t->rule.n - 1];
        if (last->make == r.make && ent_str_eq(last->name, r.name) && ent_str_eq(last->where, r.where) && !r.value.n && !r.type && !last->type)
            return add(b, (ent_timex__state){ .what = TX_ACCEPT, .rule = (int32_t)b->t->rule.n - 1 });
    }
    *ent_vec_push(b->a, &b->t->rule) = r;
    return add(b, (ent_timex__state){ .what = TX_ACCEPT, .rule = (int32_t)b->t->rule.n - 1 });
}

static void load_rules(builder *b, beginnings *starts) {
    const ent_lex_table *tab = ent_lexicon_table(b->t->lex, "timex_rules");
    int name = ent_lex_column(tab, "rule"), make = ent_lex_column(tab, "make"), where = ent_lex_column(tab, "where"), pat = ent_lex_column(tab, "pattern");
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
static void load_fixed(builder *b, beginnings *starts) {
    const ent_lex_table *tab = ent_lexicon_table(b->t->lex, "timex_fixed");
    int where = ent_lex_column(tab, "where"), phrase = ent_lex_column(tab, "phrase"), type = ent_lex_column(tab, "type"), value = ent_lex_column(tab, "value");
    static const char *const TYPES[] = { "DATE", "TIME", "DURATION", "SET" };
    for (size_t i = 0; i < tab->rows && !b->failed; i++) {
        b->row = &tab->row[i];
        int ty = name_in(TYPES, 4, ent_cell(b->row, type));
        if (ty < 0) fail(b, "no type has the name", ent_cell(b->row, type));
        ent_tokens k = { 0 };
        ent_str s = ent_cell(b->row, phrase);
        ent_tokens_scan(b->t->lex, s, 0, s.n, b->a, &k);
        int32_t next = rule(b, (ent_timex__rule){ .name = ENT_S("vague reference"), .make = (uint8_t)ent_timex__make_of(ENT_S("fixed")),
                                                  .type = (uint8_t)ty, .value = ent_cell(b->row, value), .where = ent_cell(b->row, where) });
        for (size_t j = k.n; j-- > 0;) next = element(b, ent_str_sub(s, k.v[j].begin, k.v[j].end), next);
        close_over(b, next, starts, 0);
    }
}

ent_status ent_timex__grammar(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    builder b = { .t = t, .a = a, .err = err, .parts = ent_lexicon_table(t->lex, "timex_parts"), .same = ent_map_new(a) };
    beginnings starts = { 0 };
    load_rules(&b, &starts);
    load_fixed(&b, &starts);
    if (b.failed) return ENT_ERR_FORMAT;
    if (t->literals >= TX_LITERALS_MOST) return ent_fail(err, ENT_ERR_LIMIT, "timex_rules.tsv", 0, "names too many words");
    t->and_literal = ent_timex__literal(t, a, ENT_S("and"));
    index_starts(&b, &starts);
    index_jumps(&b);
    index_ways(&b);
    index_seconds(&b);
    index_follow(&b);
    mark_starts(&b);
    return ENT_OK;
}
