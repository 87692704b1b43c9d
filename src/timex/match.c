#include "grammar.h"
#include "memo.h"

/* The automaton over tokens: depth first, each state once at a position, so the work at a token is bounded by the
 * automaton's size. */

typedef struct {
    ent_timex__matcher *m;
    uint32_t at, end, far;
    ent_timex__step path[TX_MATCH_MOST];
    uint32_t steps;
    ent_timex__match *out;
    size_t n, cap;
    const ent_timex__lexeme *lexeme[TX_MATCH_MOST + 1]; /* of the tokens from `at` on, looked at once */
    ent_timex__lexeme own[TX_MATCH_MOST + 1];           /* of numbers */
    int8_t number[TX_MATCH_MOST + 1];                   /* tokens of the number there, -1 = not looked yet */
    int32_t amount[TX_MATCH_MOST + 1];
} run;

static uint32_t number_at(run *r, uint32_t at, int32_t *v) {
    uint32_t i = at - r->at;
    if (r->number[i] < 0) {
        uint32_t n = ent_timex__number(r->m->tagger, r->m->text, at, r->end, &r->amount[i], &r->far);
        r->number[i] = n <= TX_MATCH_MOST ? (int8_t)n : 0;
    }
    *v = r->amount[i];
    return (uint32_t)r->number[i];
}

static const ent_timex__lexeme *see(run *r, uint32_t at) {
    uint32_t i = at - r->at;
    if (at > r->far) r->far = at;
    if (!r->lexeme[i]) r->lexeme[i] = ent_timex__see(r->m->tagger, r->m->text, &r->m->text->token[at], &r->own[i]);
    return r->lexeme[i];
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
    case TS_n3: return figures && n <= 2 && v <= 59; /* minutes past */
    case TS_hhmm: return figures && n == 4; /* a time of day: filter.c looks */
    case TS_century: return v >= 1 && v <= 22;
    case TS_quarter: return v >= 1 && v <= 4;
    case TS_half: return v >= 1 && v <= 2;
    default: return true;
    }
}

/* The first token behind `at` that can be in no name of a day: the look-up of names goes no further. */
static uint32_t names_end(const run *r, uint32_t at) {
    const ent_timex_tagger *t = r->m->tagger;
    for (at++; at < r->end; at++) {
        const ent_token *k = &r->m->text->token[at];
        bool mark = k->kind == ENT_TOK_PUNCT || k->kind == ENT_TOK_CLITIC;
        if (!mark && (k->word >= t->words || !t->lexeme.v[t->of_word[k->word]].named)) break;
    }
    return at;
}

/* Tokens that a class takes at `at`, and its value; 0 = none. */
static uint32_t take(run *r, const ent_timex__jump *s, uint32_t at, int32_t *v) {
    const ent_timex_tagger *t = r->m->tagger;
    const ent_text *x = r->m->text;
    const ent_token *k = &x->token[at];
    const ent_timex__lexeme *lex = see(r, at);
    if (!(lex->mask >> s->cls & 1)) return 0;
    if (s->cls == TC_ORD) return ent_timex__ordinal(t, x, at, r->end, v, &r->far);
    if (s->cls == TC_NUM) {
        if (s->slot != TS_count && s->slot != TS_count2) return *v = k->num, k->kind == ENT_TOK_NUMBER;
        return number_at(r, at, v);
    }
    if (s->cls == TC_DAY) {
        ent_hit hit;
        uint32_t far = names_end(r, at);
        if (far > r->far) r->far = far;
        if (!ent_phrases_at(t->days, k, r->end - at, &hit, 1)) return 0;
        *v = (int32_t)hit.value;
        return hit.tokens;
    }
    *v = ent_timex__value(lex, s->cls);
    return 1;
}

static uint32_t consume(run *r, const ent_timex__jump *s, uint32_t at, int32_t *v) {
    if (at > r->far) r->far = at;
    if (at >= r->end) return 0;
    const ent_token *k = &r->m->text->token[at];
    if (s->glued && (k->flags & ENT_TOK_SPACE)) return 0;
    *v = 0;
    switch (s->what) {
    case TX_CLASS: {
        uint32_t n = take(r, s, at, v);
        return n && ((s->cls != TC_NUM && s->cls != TC_ORD) || fits(r, s->slot, at, *v)) ? n : 0;
    }
    case TX_LITERAL: return see(r, at)->literal == s->literal;
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
    r->out[i].tokens = tokens;
    r->out[i].rule = rule;
    r->out[i].steps = r->steps;
    memcpy(r->out[i].step, r->path, r->steps * sizeof *r->path);
}

enum { SEEN_FROM = 3 };

/* Recursion is bounded by the length of a pattern, not by the input. */
static void walk(run *r, int32_t state, uint32_t at);

static void step(run *r, const ent_timex__jump *s, uint32_t at) {
    int32_t v;
    if (s->what == TX_ACCEPT) {
        accept(r, s->next, at);
        return;
    }
    if (s->what == TX_CUT) {
        r->path[r->steps++] = (ent_timex__step){ .at = (uint8_t)(at - r->at), .slot = TS_COUNT, .cls = TX_A_CUT };
        walk(r, s->next, at);
        r->steps--;
        return;
    }
    uint32_t n = consume(r, s, at, &v);
    if (!n) return;
    r->path[r->steps++] = (ent_timex__step){ .at = (uint8_t)(at - r->at), .tokens = (uint8_t)n, .slot = s->slot,
                                             .cls = s->what == TX_CLASS ? s->cls : TX_NO_VALUE };
    walk(r, s->next, at + n);
    r->steps--;
}

static bool leads_on(const ent_timex__way *w, const ent_timex__lexeme *x, bool punct) {
    return w->always || (w->mask & x->mask) || (x->literal && w->literal >> x->literal % 64 & 1) || (w->punct && punct);
}

static bool is_punct(const ent_token *k) { return k->kind == ENT_TOK_PUNCT || k->kind == ENT_TOK_CLITIC; }

/* A look at the state's class or word before the step is worth it: most states do not fit. */
static bool fits_state(const ent_timex__jump *s, const ent_timex__lexeme *x, bool punct) {
    switch (s->what) {
    case TX_CLASS: return x->mask >> s->cls & 1;
    case TX_LITERAL: return x->literal == s->literal;
    case TX_PUNCT: case TX_EN_DASH: return punct;
    default: return true;
    }
}

static void walk(run *r, int32_t state, uint32_t at) {
    static const ent_timex__lexeme NOTHING;
    const ent_timex_tagger *t = r->m->tagger;
    if (at > r->far) r->far = at;
    if (at - r->at >= TX_MATCH_MOST || r->steps + 1 >= TX_MATCH_MOST) return;
    const ent_timex__lexeme *x = at < r->end ? see(r, at) : &NOTHING;
    bool punct = at < r->end && is_punct(&r->m->text->token[at]);
    if (!leads_on(&t->way[state], x, punct)) return;
    if (at - r->at >= SEEN_FROM) { /* near the start the paths are few */
        uint32_t *seen = &r->m->seen[(size_t)state * TX_MATCH_MOST + (at - r->at)];
        if (*seen == r->m->generation) return;
        *seen = r->m->generation;
    }
    for (uint32_t i = t->jump_at[state]; i < t->jump_at[state + 1]; i++)
        if (fits_state(&t->jump.v[i], x, punct)) step(r, &t->jump.v[i], at);
}

/* The starts of one key behind which `second` may come; a word is looked at more closely. */
static void step_second(run *r, uint32_t key, uint32_t second, const ent_timex__lexeme *word) {
    const ent_timex_tagger *t = r->m->tagger;
    const uint32_t *at = &t->second_at[key * TX_SECONDS + second];
    for (uint32_t i = at[0]; i < at[1]; i++) {
        uint32_t k = t->second.v[i];
        if (!word || t->start_way[k].literal >> word->literal % 64 & 1) step(r, &t->start_jump[k], r->at);
    }
}

/* How many tokens the first element of a key takes; 0 = that depends on its slot. */
static uint32_t first_tokens(run *r, uint32_t key) {
    const ent_token *k = &r->m->text->token[r->at];
    int32_t v;
    if (key == TC_DAY) return 0;
    if (key == TC_ORD) return ent_timex__ordinal(r->m->tagger, r->m->text, r->at, r->end, &v, &r->far);
    if (key != TC_NUM) return 1;
    uint32_t n = number_at(r, r->at, &v);
    return k->kind == ENT_TOK_WORD || n == 1 ? n : 0;
}

/* The starts of one key that the second token allows. */
static void walk_key(run *r, uint32_t key) {
    const ent_timex_tagger *t = r->m->tagger;
    static const ent_timex__lexeme NOTHING;
    uint32_t n = first_tokens(r, key), at = r->at + n;
    if (!n) {
        for (uint32_t i = t->start_at[key]; i < t->start_at[key + 1]; i++) step(r, &t->start_jump[i], r->at);
        return;
    }
    if (at > r->far) r->far = at;
    bool more = at < r->end && n < TX_MATCH_MOST, punct = more && is_punct(&r->m->text->token[at]);
    const ent_timex__lexeme *x = more ? see(r, at) : &NOTHING;
    for (uint64_t mask = x->mask; mask; mask &= mask - 1) step_second(r, key, (uint32_t)__builtin_ctzll(mask), NULL);
    if (x->literal) step_second(r, key, TX_SECOND_WORD, x);
    if (punct) step_second(r, key, TX_SECOND_PUNCT, NULL);
    step_second(r, key, TX_SECOND_ANY, NULL);
}

static bool follows(const ent_timex__follow *f, const ent_timex__lexeme *x, bool punct) {
    return f->accepts || (punct && f->punct) || (f->mask & x->mask) || (f->literal[x->literal / 64] >> x->literal % 64 & 1 && x->literal);
}

/* Can what stands at `at` and behind it be the beginning of a match? Cheap, and true too often rather than too seldom. */
static bool may_match(const ent_timex__matcher *m, uint32_t at, uint32_t end) {
    static const ent_timex__lexeme NOTHING;
    const ent_timex_tagger *t = m->tagger;
    const ent_token *k = &m->text->token[at];
    ent_timex__lexeme own[2];
    bool more = at + 1 < end, punct = more && (k[1].kind == ENT_TOK_PUNCT || k[1].kind == ENT_TOK_CLITIC);
    const ent_timex__lexeme *next = more ? ent_timex__see(t, m->text, k + 1, &own[1]) : &NOTHING;
    if (k->kind == ENT_TOK_PUNCT) return follows(&t->follow[t->lexeme.n + TC_COUNT], next, punct);
    if (k->kind == ENT_TOK_WORD) return follows(&t->follow[t->of_word[k->word]], next, punct);
    for (uint64_t mask = ent_timex__see(t, m->text, k, &own[0])->mask; mask; mask &= mask - 1)
        if (follows(&t->follow[t->lexeme.n + (size_t)__builtin_ctzll(mask)], next, punct)) return true;
    return false;
}

size_t ent_timex__walk_at(ent_timex__matcher *m, uint32_t at, uint32_t end, ent_timex__match *out, size_t cap, uint32_t *far) {
    *far = at + 1;
    if (!may_match(m, at, end)) return 0;
    run r;
    r.m = m, r.at = at, r.end = end, r.out = out, r.cap = cap, r.n = r.steps = 0, r.far = at + 1;
    memset(r.lexeme, 0, sizeof r.lexeme);
    memset(r.number, -1, sizeof r.number);
    const ent_timex__lexeme *x = see(&r, at);
    m->generation++;
    for (uint64_t mask = x->mask; mask; mask &= mask - 1) walk_key(&r, (uint32_t)__builtin_ctzll(mask));
    if (x->literal) walk_key(&r, (uint32_t)TC_COUNT + x->literal);
    if (m->text->token[at].kind == ENT_TOK_PUNCT) walk_key(&r, TX_KEY_PUNCT);
    *far = r.far;
    return r.n;
}

int32_t ent_timex__value_of(const ent_timex__matcher *m, const ent_timex__step *s, uint32_t at, uint32_t end) {
    const ent_timex_tagger *t = m->tagger;
    const ent_token *k = &m->text->token[at + s->at];
    int32_t v = 0;
    uint32_t far = 0;
    ent_timex__lexeme own;
    ent_hit hit;
    switch (s->cls) {
    case TX_NO_VALUE: return 0;
    case TC_ORD: return ent_timex__ordinal(t, m->text, at + s->at, end, &v, &far), v;
    case TC_NUM:
        if (s->slot != TS_count && s->slot != TS_count2) return k->num;
        return ent_timex__number(t, m->text, at + s->at, end, &v, &far), v;
    case TC_DAY: return ent_phrases_at(t->days, k, end - at - s->at, &hit, 1) ? (int32_t)hit.value : 0;
    default: return ent_timex__value(ent_timex__see(t, m->text, k, &own), s->cls);
    }
}
