#include "grammar.h"

/* The automaton over tokens: depth first, each state once at a position, so the work at a token is bounded by the
 * automaton's size. */

typedef struct {
    ent_timex__matcher *m;
    uint32_t at, end;
    ent_timex__step path[TX_MATCH_MOST];
    uint32_t steps;
    ent_timex__match *out;
    size_t n, cap;
} run;

bool ent_timex__can_start(const ent_timex_tagger *t, const ent_token *k) {
    switch (k->kind) {
    case ENT_TOK_NUMBER: case ENT_TOK_ALNUM: return true;
    case ENT_TOK_WORD: return k->word < t->words && t->starts[t->of_word[k->word]];
    case ENT_TOK_PUNCT: return k->ch == '\'';
    default: return false;
    }
}

/* Does the number fit the slot that it is to fill? */
static bool fits(const run *r, uint8_t slot, uint32_t at, int32_t v) {
    const ent_token *k = &r->m->text->token[at];
    size_t n = k->end - k->begin;
    bool figures = k->kind == ENT_TOK_NUMBER && k->num >= 0, ordinal = k->kind != ENT_TOK_NUMBER;
    switch (slot) {
    case TS_day: return v >= 1 && v <= 31 && (ordinal || n <= 2);
    case TS_last: return v >= 1 && v <= 31 && (ordinal || n <= 2);
    case TS_n1: case TS_n2: return figures && n <= 2 && v >= 1 && v <= 31;
    case TS_mon: return figures && n <= 2 && v >= 1 && v <= 12;
    case TS_hour: return figures && n <= 2 && v <= 24;
    case TS_minute: case TS_second: return figures && n == 2 && v <= 59;
    case TS_short: case TS_year2: return figures && n == 2;
    case TS_bcyear: return figures && n <= 4 && v >= 1;
    case TS_century: return v >= 1 && v <= 22;
    case TS_quarter: return v >= 1 && v <= 4;
    case TS_half: return v >= 1 && v <= 2;
    default: return true;
    }
}

/* Tokens that a class takes at `at`, and its value; 0 = none. */
static uint32_t take(const run *r, const ent_timex__state *s, uint32_t at, int32_t *v) {
    const ent_timex_tagger *t = r->m->tagger;
    const ent_text *x = r->m->text;
    const ent_token *k = &x->token[at];
    ent_timex__lexeme lex;
    ent_timex__see(t, x, k, &lex);
    if (s->cls == TC_ORD) return ent_timex__ordinal(t, x, at, r->end, v);
    if (!(lex.mask >> s->cls & 1)) return 0;
    if (s->cls == TC_NUM) {
        if (s->slot != TS_count && s->slot != TS_count2) return *v = k->num, k->kind == ENT_TOK_NUMBER;
        return ent_timex__number(t, x, at, r->end, v);
    }
    if (s->cls == TC_DAY) {
        ent_hit hit;
        if (!ent_phrases_at(t->days, k, r->end - at, &hit, 1)) return 0;
        *v = (int32_t)hit.value;
        return hit.tokens;
    }
    *v = ent_timex__value(&lex, s->cls);
    return 1;
}

static bool literal_is(const run *r, const ent_timex__state *s, uint32_t at) {
    const ent_token *k = &r->m->text->token[at];
    const ent_timex_tagger *t = r->m->tagger;
    return k->word && k->word < t->words && t->lexeme.v[t->of_word[k->word]].literal == s->literal;
}

static uint32_t consume(const run *r, const ent_timex__state *s, uint32_t at, int32_t *v) {
    if (at >= r->end) return 0;
    const ent_token *k = &r->m->text->token[at];
    if (s->glued && (k->flags & ENT_TOK_SPACE)) return 0;
    *v = 0;
    switch (s->what) {
    case TX_CLASS: {
        uint32_t n = take(r, s, at, v);
        return n && ((s->cls != TC_NUM && s->cls != TC_ORD) || fits(r, s->slot, at, *v)) ? n : 0;
    }
    case TX_LITERAL: return literal_is(r, s, at);
    case TX_PUNCT: return (k->kind == ENT_TOK_PUNCT || k->kind == ENT_TOK_CLITIC) && k->ch == (char)s->cls;
    case TX_EN_DASH: return k->kind == ENT_TOK_PUNCT && k->ch == '-' && k->end - k->begin == 3;
    default: return 0;
    }
}

static void accept(run *r, int32_t rule, uint32_t at) {
    if (at == r->at) return;
    uint32_t tokens = at - r->at;
    size_t i = 0;
    while (i < r->n && (r->out[i].tokens > tokens || (r->out[i].tokens == tokens && r->out[i].rule < rule))) i++;
    if (i >= r->cap || (i < r->n && r->out[i].tokens == tokens && r->out[i].rule == rule)) return;
    if (r->n < r->cap) r->n++;
    memmove(&r->out[i + 1], &r->out[i], (r->n - 1 - i) * sizeof *r->out);
    r->out[i].token = r->at;
    r->out[i].tokens = tokens;
    r->out[i].rule = rule;
    r->out[i].steps = r->steps;
    memcpy(r->out[i].step, r->path, r->steps * sizeof *r->path);
}

/* Recursion is bounded by the length of a pattern, not by the input. */
static void walk(run *r, int32_t state, uint32_t at) {
    if (at - r->at >= TX_MATCH_MOST || r->steps >= TX_MATCH_MOST) return;
    uint32_t *seen = &r->m->seen[(size_t)state * TX_MATCH_MOST + (at - r->at)];
    if (*seen == r->m->generation) return;
    *seen = r->m->generation;
    const ent_timex__state *s = &r->m->tagger->state.v[state];
    int32_t v;
    uint32_t n;
    switch (s->what) {
    case TX_SPLIT:
        walk(r, s->next, at);
        walk(r, s->other, at);
        break;
    case TX_ACCEPT: accept(r, s->rule, at); break;
    case TX_CUT:
        r->path[r->steps++] = (ent_timex__step){ .token = at, .slot = TS_COUNT, .cut = true };
        walk(r, s->next, at);
        r->steps--;
        break;
    default:
        n = consume(r, s, at, &v);
        if (!n) break;
        r->path[r->steps++] = (ent_timex__step){ .token = at, .tokens = n, .value = v, .slot = s->slot };
        walk(r, s->next, at + n);
        r->steps--;
    }
}

static void walk_key(run *r, uint32_t key) {
    const ent_timex_tagger *t = r->m->tagger;
    for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++) walk(r, t->start.v[i], r->at);
}

size_t ent_timex__match_at(ent_timex__matcher *m, uint32_t at, uint32_t end, ent_timex__match *out, size_t cap) {
    run r = { .m = m, .at = at, .end = end, .out = out, .cap = cap };
    ent_timex__lexeme x;
    ent_timex__see(m->tagger, m->text, &m->text->token[at], &x);
    m->generation++;
    for (uint64_t mask = x.mask; mask; mask &= mask - 1) walk_key(&r, (uint32_t)__builtin_ctzll(mask));
    if (x.literal) walk_key(&r, (uint32_t)TC_COUNT + x.literal);
    if (m->text->token[at].kind == ENT_TOK_PUNCT) walk_key(&r, TX_KEY_PUNCT);
    return r.n;
}
