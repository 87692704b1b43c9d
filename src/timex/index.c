#include "grammar.h"

#include <stdlib.h>

/* What matching looks up in the automaton, computed once: where rules begin, what each state takes, what may come second. */

static int by_key(const void *x, const void *y) {
    const ent_timex__beginning *a = x, *b = y;
    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->state > b->state) - (a->state < b->state);
}

static void index_starts(ent_timex_tagger *t, ent_arena *a, ent_timex__beginnings *all) {
    qsort(all->v, all->n, sizeof *all->v, by_key);
    t->keys = TX_KEY_PUNCT + 1;
    t->start_at = ENT_NEWN(a, uint32_t, t->keys + 1);
    size_t i = 0;
    for (uint32_t key = 0; key < t->keys; key++) {
        t->start_at[key] = (uint32_t)t->start.n;
        for (; i < all->n && all->v[i].key == (int32_t)key; i++)
            if (!i || by_key(&all->v[i], &all->v[i - 1])) *ent_vec_push(a, &t->start) = all->v[i].state;
    }
    t->start_at[t->keys] = (uint32_t)t->start.n;
}

/* ---- states that split, gone through once ----------------------------------------------------------------------- */

static ent_timex__jump packed(const ent_timex__state *q) {
    return (ent_timex__jump){ q->what == TX_ACCEPT ? q->rule : q->next, q->literal, q->what, q->cls, q->slot, q->glued };
}

static void flatten(ent_timex_tagger *t, ent_arena *a, int32_t s, uint32_t *seen, uint32_t mark, int depth) {
    const ent_timex__state *q = &t->state.v[s];
    if (seen[s] == mark || depth > 4096) return;
    seen[s] = mark;
    if (q->what != TX_SPLIT) {
        *ent_vec_push(a, &t->jump) = packed(q);
        return;
    }
    flatten(t, a, q->next, seen, mark, depth + 1);
    flatten(t, a, q->other, seen, mark, depth + 1);
}

static void index_jumps(ent_timex_tagger *t, ent_arena *a) {
    uint32_t *seen = ENT_NEWN(a, uint32_t, t->state.n);
    t->jump_at = ENT_NEWN(a, uint32_t, t->state.n + 1);
    for (uint32_t s = 0; s < t->state.n; s++) {
        t->jump_at[s] = (uint32_t)t->jump.n;
        flatten(t, a, (int32_t)s, seen, s + 1, 0);
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
static void index_ways(ent_timex_tagger *t, ent_arena *a) {
    t->way = ENT_NEWN(a, ent_timex__way, t->state.n);
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

static void index_seconds(ent_timex_tagger *t, ent_arena *a) {
    t->start_way = ENT_NEWN(a, ent_timex__way, t->start.n);
    t->start_jump = ENT_NEWN(a, ent_timex__jump, t->start.n);
    for (size_t i = 0; i < t->start.n; i++) {
        t->start_jump[i] = packed(&t->state.v[t->start.v[i]]);
        t->start_way[i] = t->way[t->start_jump[i].next];
    }
    t->second_at = ENT_NEWN(a, uint32_t, (size_t)t->keys * TX_SECONDS + 1);
    for (uint32_t key = 0; key < t->keys; key++)
        for (uint32_t j = 0; j < TX_SECONDS; j++) {
            t->second_at[key * TX_SECONDS + j] = (uint32_t)t->second.n;
            for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++)
                if (comes_second(&t->start_way[i], j)) *ent_vec_push(a, &t->second) = i;
        }
    t->second_at[(size_t)t->keys * TX_SECONDS] = (uint32_t)t->second.n;
}

static void follow_key(const ent_timex_tagger *t, uint32_t key, ent_timex__follow *f) {
    for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++) follow_state(t, t->state.v[t->start.v[i]].next, f);
}

static void follow_literal(ent_timex_tagger *t, ent_arena *a, const char *word, ent_timex__follow *f) {
    uint16_t l = ent_timex__literal(t, a, ent_str_of(word));
    f->literal[l / 64] |= (uint64_t)1 << l % 64;
}

static void index_follow(ent_timex_tagger *t, ent_arena *a) {
    uint64_t several = (uint64_t)1 << TC_CARD | (uint64_t)1 << TC_ORDW | (uint64_t)1 << TC_DAY; /* take more than one token */
    ent_timex__follow *f = ENT_NEWN(a, ent_timex__follow, t->lexeme.n + TC_COUNT + 1);
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
        follow_literal(t, a, "and", &f[t->lexeme.n + k]);
    }
    follow_key(t, TX_KEY_PUNCT, &f[t->lexeme.n + TC_COUNT]);
    t->follow = f;
}

/* Which words may begin a rule. */
static void mark_starts(ent_timex_tagger *t, ent_arena *a) {
    const uint64_t several = (uint64_t)1 << TC_CARD | (uint64_t)1 << TC_ORDW | (uint64_t)1 << TC_DAY;
    t->starts = ENT_NEWN(a, uint8_t, t->words);
    for (size_t w = 1; w < t->words; w++) {
        const ent_timex__lexeme *x = &t->lexeme.v[t->of_word[w]];
        bool yes = x->literal && t->start_at[TC_COUNT + x->literal] < t->start_at[TC_COUNT + x->literal + 1];
        for (uint64_t mask = x->mask; mask; mask &= mask - 1) {
            int k = __builtin_ctzll(mask);
            yes |= t->start_at[k] < t->start_at[k + 1];
        }
        bool alone = t->follow[t->of_word[w]].accepts || (x->mask & several);
        t->starts[w] = !yes ? TX_NO_START : alone ? TX_MAY_START_ALONE : TX_MAY_START;
    }
    t->number_alone = t->follow[t->lexeme.n + TC_NUM].accepts;
}

ent_status ent_timex__index(ent_timex_tagger *t, ent_arena *a, ent_timex__beginnings *starts, ent_err *err) {
    if (t->literals >= TX_LITERALS_MOST) return ent_fail(err, ENT_ERR_LIMIT, "timex_rules.tsv", 0, "names too many words");
    t->and_literal = ent_timex__literal(t, a, ENT_S("and"));
    index_starts(t, a, starts);
    index_jumps(t, a);
    index_ways(t, a);
    index_seconds(t, a);
    index_follow(t, a);
    mark_starts(t, a);
    return ENT_OK;
}
