#include "parse.h"

/* Clauses: one for each verb group (and bracket), opened by connectors, closed by commas and by the verb that an outer
 * clause still waits for. */

enum { STACK_MOST = 64 };

typedef struct {
    ent_event__sent *s;
    uint32_t stack[STACK_MOST];
    uint32_t n;
} cutting;

static uint32_t top(const cutting *c) { return c->stack[c->n - 1]; }
static ent_event__clause *at(const cutting *c, uint32_t i) { return &c->s->clause[i]; }

static uint32_t push(cutting *c, int kind, uint32_t begin, uint32_t parent, uint32_t intro) {
    ent_event__sent *s = c->s;
    uint32_t id = s->clauses++;
    s->clause[id] = (ent_event__clause){ .begin = begin, .end = begin, .parent = parent, .intro = intro, .kind = (uint8_t)kind,
        .group = ENT_EVENT__NONE, .verb = ENT_EVENT__NONE, .shares = ENT_EVENT__NONE };
    if (c->n == STACK_MOST) c->n--;
    c->stack[c->n++] = id;
    return id;
}

static uint32_t room(const cutting *c) { return c->s->clauses <= c->s->n ? 1 : 0; }

typedef ent_event__group group;

/* is to meet, is due to meet, is scheduled to visit: the infinitive carries the plan (the operator of "schedule" else). */
static bool to_be(const ent_event__sent *s, const group *g) {
    return g->verb != ENT_EVENT__NONE && pos(s, g->verb) == ENT_P_BE && pos(s, g->end) == ENT_P_TO;
}

/* ---- who waits for a verb ---------------------------------------------------------------------------------------- */

static bool waits(const ent_event__clause *x) {
    return x->verb == ENT_EVENT__NONE && x->kind != ENT_CLAUSE_BRACKET;
}

uint32_t ent_event__np_before(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && (pos(s, i - 1) == ENT_P_ADV || pos(s, i - 1) == ENT_P_NEG || punct(s, i - 1) == '"')) i--;
    if (i > 0 && punct(s, i - 1) == ')')
        while (i > 0 && punct(s, i - 1) != '(') i--;
    if (i > 0 && punct(s, i - 1) == '(') i--;
    return i > 0 ? s->tok[i - 1].np : 0;
}

static bool comma_before(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && (pos(s, i - 1) == ENT_P_ADV || punct(s, i - 1) == '"')) i--;
    return i > 0 && punct(s, i - 1) == ',';
}

/* First token of the subject that ends at np (its list and what it hangs on). */
static uint32_t subject_start(const ent_event__sent *s, uint32_t np, uint32_t floor) {
    uint32_t i = np - 1;
    for (;;) {
        if (s->np[i].list < i) i = s->np[i].list;
        else if (s->np[i].up && s->np[s->np[i].up - 1].begin >= floor) i = s->np[i].up - 1;
        else break;
    }
    return s->np[i].begin;
}

static void take(cutting *c, uint32_t id, const group *g) {
    ent_event__clause *x = at(c, id);
    x->group = g->begin, x->verb = g->verb, x->group_end = g->end;
    x->finite = g->as.finite, x->passive = g->as.passive, x->negated = g->as.negated, x->future = g->as.future;
    x->would = g->as.would, x->should = g->as.should, x->can = g->as.can, x->perfect = g->as.perfect;
    x->progressive = g->as.progressive, x->to_be = to_be(c->s, g) || ent_event__headline_to(c->s, g), x->finite |= x->to_be;
    if (ent_event__headline_passive(c->s, g)) x->passive = true;
}

static void pop_to(cutting *c, uint32_t id) {
    while (c->n > 1 && top(c) != id) c->n--;
}

static uint32_t waiting(const cutting *c) {
    for (uint32_t k = c->n; k-- > 0;) {
        const ent_event__clause *x = at(c, c->stack[k]);
        if (x->kind == ENT_CLAUSE_BRACKET) break;
        if (waits(x)) return c->stack[k];
    }
    return ENT_EVENT__NONE;
}

static uint32_t nearest_finite(const cutting *c) {
    for (uint32_t k = c->n; k-- > 0;) {
        const ent_event__clause *x = at(c, c->stack[k]);
        if (x->verb != ENT_EVENT__NONE && x->finite) return c->stack[k];
        if (x->kind == ENT_CLAUSE_BRACKET) break;
    }
    return top(c);
}

/* The tense that a verb group shows: that of its first word. */
static uint32_t tense(const ent_event__sent *s, uint32_t group) {
    return s->tok[group].bits & (ENT_W_PAST | ENT_W_S | ENT_W_BASE | ENT_W_MODAL);
}

/* What a further verb goes on from: A said that B would come and left goes on from said, the nearest in its tense. */
static uint32_t same_tense(const cutting *c, const group *g) {
    const ent_event__sent *s = c->s;
    uint32_t nearest = nearest_finite(c), want = tense(s, g->begin);
    if (want & (ENT_W_MODAL | ENT_W_BASE)) return nearest;
    bool bare = pos(s, g->begin) == ENT_P_VERB && want & ENT_W_PAST; /* has come and left, was made and sold */
    for (uint32_t k = c->n; k-- > 0 && want;) {
        const ent_event__clause *x = at(c, c->stack[k]);
        if (x->kind == ENT_CLAUSE_BRACKET) break;
        if (x->verb == ENT_EVENT__NONE || !x->finite) continue;
        if (tense(s, x->group) & want || (bare && (x->perfect || x->passive))) return c->stack[k];
    }
    return nearest;
}

static void claim(cutting *c, uint32_t from, uint32_t to, uint32_t id) {
    for (uint32_t k = from; k < to; k++) c->s->tok[k].clause = id;
    if (from < at(c, id)->begin) at(c, id)->begin = from;
}

/* The same, with the participles among them (an accord, signed by A, was …) as clauses of its own. */
static void claim_with_asides(cutting *c, uint32_t from, uint32_t to, uint32_t id) {
    for (uint32_t k = from; k < to; k++) {
        uint32_t there = c->s->tok[k].clause;
        if (there != id && at(c, there)->kind == ENT_CLAUSE_PART && at(c, there)->begin > from) at(c, there)->parent = id;
        else c->s->tok[k].clause = id;
    }
    at(c, id)->begin = from;
}

static uint32_t outer(const cutting *c, uint32_t id) {
    return at(c, id)->kind == ENT_CLAUSE_MAIN || at(c, id)->parent == ENT_EVENT__NONE ? id : at(c, id)->parent;
}

/* A further verb of the same subject: signed … and left. */
static void coordinate(cutting *c, const group *g, uint32_t with) {
    pop_to(c, with);
    const ent_event__clause *x = at(c, with);
    int kind = x->kind == ENT_CLAUSE_MAIN ? ENT_CLAUSE_COORD : x->kind;
    uint32_t parent = x->kind == ENT_CLAUSE_MAIN ? with : x->parent, antecedent = x->antecedent;
    bool as_object = x->antecedent_object;
    uint32_t id = push(c, kind, g->begin, parent, g->begin ? g->begin - 1 : 0);
    at(c, id)->shares = with;
    at(c, id)->antecedent = antecedent, at(c, id)->antecedent_object = as_object;
    take(c, id, g);
    const ent_event__sent *s = c->s;
    bool bare = pos(s, g->begin) == ENT_P_VERB && g->form & ENT_W_PART && !(g->end < s->n && s->tok[g->end].np);
    if (bare && at(c, with)->passive) at(c, id)->passive = true; /* were held in May and resumed in June */
    uint32_t k = g->begin;
    while (k > 0 && k + 8 > g->begin && (pos(s, k - 1) == ENT_P_TIME || pos(s, k - 1) == ENT_P_PREP || punct(s, k - 1) == ',')) k--;
    if (k > 0 && pos(s, k - 1) == ENT_P_CONJ) claim(c, k, g->begin, id);
}

static bool says(const ent_event__sent *s, const ent_event__clause *x, uint32_t np) {
    while (s->np[np - 1].up && s->np[s->np[np - 1].up - 1].begin >= x->group_end) np = s->np[np - 1].up; /* says talks with B failed */
    if (x->verb == ENT_EVENT__NONE || s->np[np - 1].prep != ENT_EVENT__NONE) return false;
    uint32_t k = x->group_end;
    while (pos(s, k) == ENT_P_TIME || (pos(s, k) == ENT_P_PREP && pos(s, k + 1) == ENT_P_TIME)) k++; /* said on Thursday it would */
    return s->np[np - 1].begin <= k + (k == x->group_end);
}

/* And in 1850, by a treaty, peace was restored: at the comma at token i, the comma before the phrase that it ends, where a date
 * stands before that; else behind i. */
static uint32_t past_phrase(const ent_event__sent *s, uint32_t i, uint32_t floor) {
    uint32_t k = i;
    while (k > floor && k + 8 > i && s->token[k - 1].kind != ENT_TOK_PUNCT && pos(s, k - 1) != ENT_P_VERB &&
           pos(s, k - 1) != ENT_P_CONJ) k--;
    bool phrase = k > floor + 1 && k < i && pos(s, k) == ENT_P_PREP && punct(s, k - 1) == ',' && pos(s, k - 2) == ENT_P_TIME;
    return phrase ? k - 1 : i + 1;
}

/* What leads a coordinated clause in before its subject is its own: and by the end of the year half of it had been paid. */
static uint32_t led_by(const ent_event__sent *s, uint32_t from, uint32_t floor) {
    uint32_t k = from;
    if (k > floor + 1 && punct(s, k - 1) == ',' && pos(s, k - 2) == ENT_P_TIME) k--; /* but on 1 March, B declared war */
    else if (k > floor + 1 && punct(s, k - 1) == ',') k = past_phrase(s, k - 1, floor);
    while (k > floor && k + 12 > from && s->token[k - 1].kind != ENT_TOK_PUNCT && pos(s, k - 1) != ENT_P_CONJ &&
        pos(s, k - 1) != ENT_P_VERB) k--;
    return k > floor && k < from && pos(s, k - 1) == ENT_P_CONJ && pos(s, k) == ENT_P_PREP ? k : from;
}

/* A finite verb with a subject of its own while no clause waits for one. */
static void independent(cutting *c, const group *g, uint32_t np) {
    ent_event__sent *s = c->s;
    uint32_t id = top(c), from = subject_start(s, np, at(c, id)->begin), fresh;
    const ent_event__clause *x = at(c, id);
    if (says(s, x, np) && !ent_event__conj_before(s, from)) {
        fresh = push(c, ENT_CLAUSE_COMP, from, id, ENT_EVENT__NONE);
    } else if (from > 0 && !ent_event__conj_before(s, from) && !comma_before(s, from) && s->tok[from - 1].np && punct(s, from - 1) != ',') {
        fresh = push(c, ENT_CLAUSE_REL, from, id, ENT_EVENT__NONE);
        at(c, fresh)->antecedent = s->tok[from - 1].np;
        at(c, fresh)->antecedent_object = true;
    } else {
        uint32_t with = nearest_finite(c);
        while (at(c, with)->kind != ENT_CLAUSE_MAIN && at(c, with)->kind != ENT_CLAUSE_COMP &&
            at(c, with)->kind != ENT_CLAUSE_COORD && with != outer(c, with))
            with = outer(c, with);
        pop_to(c, with);
        fresh = push(c, ENT_CLAUSE_COORD, from, outer(c, with), from ? from - 1 : 0);
    }
    claim_with_asides(c, led_by(s, from, at(c, id)->group_end), g->begin, fresh);
    take(c, fresh, g);
}

/* The group before the verb is the outer clause's subject, though an inner clause seemed to go on: To help B, A gave … */
static void claim_subject(cutting *c, uint32_t np, const group *g, uint32_t id) {
    uint32_t from = subject_start(c->s, np, at(c, id)->begin);
    if (!from || c->s->np[np - 1].prep != ENT_EVENT__NONE) return;
    const ent_event__clause *in = at(c, c->s->tok[from].clause); /* when the war ended A signed: else its own verb had no subject */
    bool alone = in->kind == ENT_CLAUSE_ADV && in->parent == id && in->finite && from >= in->group_end && in->verb != ENT_EVENT__NONE &&
        !ent_event__subject_before(c->s, at(c, id), in->begin);
    if (punct(c->s, from - 1) == ',' || pos(c->s, from - 1) == ENT_P_TIME || alone)
        for (uint32_t k = from; k < g->begin; k++) /* what a bracket behind the name holds stays apart */
            if (at(c, c->s->tok[k].clause)->kind != ENT_CLAUSE_BRACKET) c->s->tok[k].clause = id;
}

static bool hangs(const ent_event__clause *x) {
    return x->kind == ENT_CLAUSE_PART || x->kind == ENT_CLAUSE_REL || x->kind == ENT_CLAUSE_INF;
}

/* And in April the minister, X Y, paid …; and in May a treaty, signed by A, B and C, gave …: the group that the aside before
 * the verb belongs to, where it begins a clause. */
static uint32_t past_aside(const ent_event__sent *s, uint32_t i) {
    if (i < 2 || punct(s, i - 1) != ',') return 0;
    for (uint32_t k = i - 1, most = 14; k-- > 0 && k + most > i;) {
        const ent_event__clause *x = &s->clause[s->tok[k].clause];
        while (x->parent != ENT_EVENT__NONE && hangs(&s->clause[x->parent])) x = &s->clause[x->parent];
        if (hangs(x) && x->begin < k && k + 2 == i) k = x->begin, most = 40;
        uint8_t p = pos(s, k);
        if (p == ENT_P_VERB && s->clause[s->tok[k].clause].kind == ENT_CLAUSE_PART) continue;
        if (p == ENT_P_VERB || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_MODAL || p == ENT_P_CONJ) return 0;
        if (punct(s, k) != ',') continue;
        uint32_t np = k > 0 ? s->tok[k - 1].np : 0;
        while (np && s->np[np - 1].up) np = s->np[np - 1].up;
        return np && s->np[np - 1].prep == ENT_EVENT__NONE && ent_event__conj_before(s, s->np[np - 1].begin) ? np : 0;
    }
    return 0;
}

/* The sanctions that A imposed were lifted, without "that": the group before A, where a further finite verb is its own; 0 = none. */
static uint32_t contact(const cutting *c, const group *g) {
    const ent_event__sent *s = c->s;
    uint32_t np = ent_event__np_before(s, g->begin), from = np ? s->np[np - 1].begin : 0;
    const ent_event__clause *x = at(c, top(c));
    if (!from || s->np[np - 1].prep != ENT_EVENT__NONE || s->np[np - 1].end != g->begin || !waits(x) || x->kind == ENT_CLAUSE_REL) return 0;
    uint32_t of = s->tok[from - 1].np;
    if (!of || of == np || s->np[of - 1].end != from || s->tok[s->np[of - 1].head].mention || !s->np[np - 1].named) return 0;
    return ent_event__finite_behind(s, g->end) ? of : 0;
}

static void finite(cutting *c, const group *g) {
    ent_event__sent *s = c->s;
    uint32_t np = ent_event__np_before(s, g->begin), id = top(c), of = contact(c, g);
    bool conj = ent_event__conj_before(s, g->begin);
    if (of && room(c)) {
        uint32_t fresh = push(c, ENT_CLAUSE_REL, s->np[np - 1].begin, id, ENT_EVENT__NONE);
        at(c, fresh)->antecedent = of, at(c, fresh)->antecedent_object = true;
        claim(c, s->np[np - 1].begin, g->begin, fresh);
        take(c, fresh, g);
        return;
    }
    if (waits(at(c, id)) && at(c, id)->kind != ENT_CLAUSE_BRACKET) {
        bool aside = at(c, id)->kind == ENT_CLAUSE_MAIN && room(c) && ent_event__interposed(s, at(c, id), g);
        uint32_t own = aside ? push(c, ENT_CLAUSE_ADV, s->np[np - 1].begin, id, ENT_EVENT__NONE) : id;
        if (aside) claim(c, s->np[np - 1].begin, g->begin, own);
        take(c, own, g);
        return;
    }
    if (conj) {
        coordinate(c, g, same_tense(c, g));
        return;
    }
    uint32_t w = waiting(c);
    if (w != ENT_EVENT__NONE) {
        pop_to(c, w);
        if (np) claim_subject(c, np, g, w);
        take(c, w, g);
        return;
    }
    if (!np && (np = past_aside(s, g->begin))) s->np[np - 1].list = np - 1; /* raised duties, and B, the host, left: no list */
    if (!np) np = ent_event__dated_subject(s, g->begin);
    const ent_event__clause *x = at(c, top(c));
    if (np && ent_event__of_agent(s, x, np) && c->n > 1) c->n--, np = x->antecedent; /* and in April rebels armed by A attacked B */
    if (np && room(c)) independent(c, g, np);
    else coordinate(c, g, nearest_finite(c));
}

/* Participles, gerunds, infinitives. */
static void nonfinite(cutting *c, const group *g) {
    ent_event__sent *s = c->s;
    uint32_t np = ent_event__np_before(s, g->begin), id = top(c);
    if (ent_event__conj_before(s, g->begin) && at(c, id)->verb != ENT_EVENT__NONE && !at(c, id)->finite &&
        (at(c, id)->kind == ENT_CLAUSE_INF) == (g->infinitive || g->form == ENT_W_BASE)) {
        bool passive = at(c, id)->passive && g->form & ENT_W_PART;
        coordinate(c, g, id);
        if (at(c, top(c))->kind == ENT_CLAUSE_PART) at(c, top(c))->finite = false, at(c, top(c))->passive |= passive;
        return;
    }
    int kind = g->infinitive || g->form == ENT_W_BASE ? ENT_CLAUSE_INF : ENT_CLAUSE_PART;
    uint32_t fresh = push(c, kind, g->begin, id, ENT_EVENT__NONE);
    ent_event__clause *x = at(c, fresh);
    take(c, fresh, g);
    x->finite = false;
    if (kind != ENT_CLAUSE_PART) return;
    bool comma = comma_before(s, g->begin), past = g->form & ENT_W_PART && !g->as.passive && pos(s, g->begin) == ENT_P_VERB;
    if (past) x->passive = true;
    if (np && past && comma) np = ent_event__hung_on(s, np);
    if (np && past && !comma) np = ent_event__whole(s, np);
    if (np && (!comma || past)) x->antecedent = np, x->antecedent_object = past;
    uint32_t of = comma && !past && g->begin > 1 ? s->tok[g->begin - 2].np : 0; /* …, and B, accusing A of it, left */
    if (of && s->np[of - 1].prep == ENT_EVENT__NONE && ent_event__conj_before(s, s->np[of - 1].begin)) x->antecedent = of;
    uint32_t k = g->begin; /* jointly, co- */
    while (k > 0 && pos(s, k - 1) == ENT_P_ADV) k--;
    if (!comma || !past || np || k < 2 || !(np = s->tok[k - 2].np)) return;
    x->antecedent = ent_event__hung_on(s, np), x->antecedent_object = true;
}

static bool is_finite(const cutting *c, const group *g) {
    const ent_event__sent *s = c->s;
    const ent_event__clause *that = at(c, top(c)); /* a request that B be listed */
    bool wish = that->kind == ENT_CLAUSE_COMP && waits(that) && pos(s, g->begin) == ENT_P_BE && s->tok[g->begin].bits & ENT_W_BASE;
    if (wish && !g->infinitive && ent_event__np_before(s, g->begin)) return true;
    if (ent_event__headline_to(s, g)) return true;
    if (!g->as.finite || g->infinitive) return false;
    if (g->form == ENT_W_BASE && ent_event__bare_led(s, g->begin)) return false;
    if (g->form == ENT_W_BASE && pos(s, g->begin) == ENT_P_VERB) return !(top(c) != 0 &&
        at(c, top(c))->kind == ENT_CLAUSE_INF && ent_event__conj_before(s, g->begin));
    if (pos(s, g->begin) != ENT_P_VERB || !(g->form & ENT_W_PART)) return true;
    /* signed: past or participle? */
    bool conj = ent_event__conj_before(s, g->begin), comma = comma_before(s, g->begin);
    const ent_event__clause *x = at(c, top(c));
    if (x->kind == ENT_CLAUSE_BRACKET) return false;
    uint32_t who = ent_event__np_before(s, g->begin); /* which month it also signed in */
    bool he = who && s->np[who - 1].end == s->np[who - 1].begin + 1 && s->tok[s->np[who - 1].head].bits & ENT_W_PRON &&
        s->np[who - 1].prep == ENT_EVENT__NONE;
    if (he && pos(s, g->begin - 1) != ENT_P_VERB && waiting(c) == ENT_EVENT__NONE) return true;
    ent_word next = g->end < s->n ? s->token[g->end].word : 0;
    bool agent = who && ent_event__of_agent(s, x, who) && s->np[who - 1].end == g->begin;
    agent = agent && !(next && (next == s->g->w.by || next == s->g->w.to));
    if (agent && waiting(c) == ENT_EVENT__NONE) return true; /* men trained by A landed there */
    bool alone = s->g->alone && ent_event__of_class(s->g, s->token[g->begin].word, s->g->alone);
    if (alone && who && s->np[who - 1].prep == ENT_EVENT__NONE) return true; /* the founder resigned */
    if (alone && comma && !waits(x) && x->kind == ENT_CLAUSE_MAIN) return true; /* met B in May, travelled on to C */
    if (waits(x) && (alone || (pos(s, g->end) == ENT_P_TO && ent_event__promises(s, g)))) return true; /* remained, agreed to */
    if (waits(x) && x->kind == ENT_CLAUSE_MAIN && (ent_event__interposed(s, x, g) || contact(c, g))) return true;
    bool object = g->end < s->n && s->tok[g->end].np && pos(s, g->end) != ENT_P_TIME; /* a reduced relative has none */
    uint32_t np = ent_event__np_before(s, g->begin);
    if (waits(x)) {
        bool fronted = comma && !np && x->kind == ENT_CLAUSE_MAIN && !ent_event__subject_before(s, x, g->begin);
        bool by = g->end < s->n && s->token[g->end].word && s->token[g->end].word == s->g->w.by; /* In the talks, held by A, */
        if (fronted && (by || ent_event__subject_behind_comma(s, g->end))) return false;
        /* talks, broken off after X, were resumed */
        if (comma && ent_event__subject_before(s, x, g->begin) && ent_event__verb_behind_comma(s, g->end)) return false;
        if (np && x->kind != ENT_CLAUSE_REL && !ent_event__subject_before(s, x, g->begin)) return false; /* At the talks held in May, */
        if (object) return true;
        if (x->kind == ENT_CLAUSE_MAIN && ent_event__apposed(s, g)) return false;
        if (x->parent != ENT_EVENT__NONE && ent_event__object_relative(s, x, at(c, x->parent), g)) return true;
        if (np && ent_event__finite_behind(s, g->end)) return false;
        return np || x->kind == ENT_CLAUSE_REL || x->intro != ENT_EVENT__NONE || comma ||
               (g->begin > 0 && pos(s, g->begin - 1) == ENT_P_TIME);
    }
    if (conj) return x->finite || at(c, nearest_finite(c))->finite;
    if (ent_event__in_row(s, x, g)) return true;
    if (g->end < s->n && s->token[g->end].word && s->token[g->end].word == s->g->w.by) return false;
    uint32_t w = waiting(c);
    if (w != ENT_EVENT__NONE) { /* Under the plan adopted at the talks held in May, … : nothing yet that it could be the verb of */
        if (np && at(c, w)->kind != ENT_CLAUSE_REL && !ent_event__subject_before(s, at(c, w), g->begin)) return false;
        return object || (np && !ent_event__finite_behind(s, g->end));
    }
    bool closed = g->begin > 1 && (pos(s, g->begin - 2) == ENT_P_TIME || (punct(s, g->begin - 2) == ')' && !waits(x)));
    if (object && comma && x->finite && closed) return true; /* severed ties in 1962, resumed them in 1975 */
    /* and B on 3 May left; and B, accusing A of it, recalled its envoy */
    if (!np) return object && (ent_event__dated_subject(s, g->begin) || (comma && past_aside(s, g->begin)));
    if (object) return true;
    if (comma) return false;
    uint32_t from = subject_start(s, np, x->begin); /* A signed B, C said: a new subject behind a comma or and */
    return (comma_before(s, from) || ent_event__conj_before(s, from)) && s->np[np - 1].prep == ENT_EVENT__NONE;
}

/* ---- the pass ---------------------------------------------------------------------------------------------------- */

static void verb_group(cutting *c, const group *g) {
    if (is_finite(c, g)) finite(c, g);
    else nonfinite(c, g);
    claim(c, g->begin, g->end, top(c));
}

static void open_relative(cutting *c, uint32_t i) {
    ent_event__sent *s = c->s;
    uint32_t k = i, id = top(c);
    while (k > 0 && (pos(s, k - 1) == ENT_P_PREP || pos(s, k - 1) == ENT_P_ADV || pos(s, k - 1) == ENT_P_SUB)) k--;
    if (k > 0 && punct(s, k - 1) == ',') k--;
    uint32_t day = k; /* the conference on 11 May, which A hosted */
    while (day > 0 && pos(s, day - 1) == ENT_P_TIME) day--;
    if (day < k && day > 0 && pos(s, day - 1) == ENT_P_PREP && k < i) k = day - 1;
    uint32_t np = k > 0 ? ent_event__np_before(s, k) : 0;
    uint32_t aside = np ? s->np[np - 1].begin : 0; /* it was A, and not B, that left */
    if (aside > 1 && pos(s, aside - 1) == ENT_P_NEG) {
        for (aside--; aside > 0 && (pos(s, aside - 1) == ENT_P_CONJ || punct(s, aside - 1) == ',');) aside--;
        uint32_t other = ent_event__np_before(s, aside);
        if (other && s->np[other - 1].end == aside) np = other;
    }
    uint32_t fresh = push(c, ENT_CLAUSE_REL, i, id, i);
    at(c, fresh)->antecedent = np;
}

/* Given that A had left, B …: what the sentence begins with is at its end where "that" has its verb and the sentence has none. */
static bool led_in(const cutting *c) {
    const ent_event__clause *x = at(c, top(c)), *first = c->n > 1 ? at(c, c->stack[1]) : x;
    bool leads = first->kind == ENT_CLAUSE_PART || first->kind == ENT_CLAUSE_ADV || first->kind == ENT_CLAUSE_COMP;
    return c->n > 2 && x->kind == ENT_CLAUSE_COMP && !waits(x) && leads && first->begin == 0 && waits(at(c, c->stack[0]));
}

/* A comma closes what hangs on the clause before it; lists go on. */
static void comma(cutting *c, uint32_t i) {
    ent_event__sent *s = c->s;
    if (led_in(c) && pos(s, i + 1) != ENT_P_VERB) c->n = 1;
    while (c->n > 1) {
        const ent_event__clause *x = at(c, top(c));
        if (x->kind == ENT_CLAUSE_BRACKET || x->kind == ENT_CLAUSE_MAIN || x->kind == ENT_CLAUSE_COORD ||
            x->kind == ENT_CLAUSE_COMP || x->verb == ENT_EVENT__NONE)
            return;
        uint32_t next = i + 1 < s->n ? s->tok[i + 1].np : 0, last = i > 0 ? s->tok[i - 1].np : 0;
        if (next && x->kind == ENT_CLAUSE_INF) return;
        bool listed = next && last && s->np[next - 1].list == s->np[last - 1].list;
        if (listed && (x->kind == ENT_CLAUSE_PART || x->kind == ENT_CLAUSE_ADV)) return;
        c->n--;
    }
}

static void stop(cutting *c, uint32_t i) {
    while (c->n > 1 && at(c, top(c))->kind != ENT_CLAUSE_BRACKET) c->n--;
    const ent_event__clause *x = at(c, top(c)); /* Expulsion of two diplomats; B responds: a headline has no verb */
    bool headline = punct(c->s, i) == ';' && x->kind == ENT_CLAUSE_MAIN && i > 0 && c->s->tok[i - 1].np;
    if (x->kind != ENT_CLAUSE_BRACKET && (x->verb != ENT_EVENT__NONE || headline) && room(c)) push(c, ENT_CLAUSE_COORD, i + 1, 0, i);
}

static void close_bracket(cutting *c) {
    uint32_t k = c->n;
    while (k > 1 && at(c, c->stack[k - 1])->kind != ENT_CLAUSE_BRACKET) k--;
    if (k > 1) c->n = k - 1;
}

static void other_token(cutting *c, uint32_t i) {
    ent_event__sent *s = c->s;
    switch (pos(s, i)) {
    case ENT_P_SUB: /* but after which */
        if (pos(s, i + 1) != ENT_P_REL) at(c, push(c, ENT_CLAUSE_ADV, i, top(c), i))->conditional = s->tok[i].bits & ENT_W_IF;
        break;
    case ENT_P_REL: open_relative(c, i); break;
    case ENT_P_THAT: push(c, ENT_CLAUSE_COMP, i, top(c), i); break;
    case ENT_P_PUNCT:
        if (punct(s, i) == '(' || punct(s, i) == '[') push(c, ENT_CLAUSE_BRACKET, i, top(c), i);
        else if (punct(s, i) == ')' || punct(s, i) == ']') close_bracket(c);
        else if (punct(s, i) == ',') comma(c, i);
        else if (punct(s, i) == ';' || punct(s, i) == ':') stop(c, i);
        break;
    default: break;
    }
}

static bool begins_group(const ent_event__sent *s, uint32_t i) {
    enum { BEGINS = 1u << ENT_P_VERB | 1u << ENT_P_BE | 1u << ENT_P_HAVE | 1u << ENT_P_DO | 1u << ENT_P_MODAL };
    uint8_t p = pos(s, i);
    return (BEGINS >> p & 1 && s->tok[i].np == 0) || p == ENT_P_TO;
}

/* Parts of speech that open and close no clause. */
static bool stays(uint8_t p) {
    enum { STAYS = 1u << ENT_P_NOUN | 1u << ENT_P_DET | 1u << ENT_P_POSS | 1u << ENT_P_PREP | 1u << ENT_P_NEG | 1u << ENT_P_CONJ |
                   1u << ENT_P_ADV | 1u << ENT_P_TIME };
    return STAYS >> p & 1;
}

void ent_event__cut(ent_event__sent *s) {
    cutting c = { .s = s };
    push(&c, ENT_CLAUSE_MAIN, 0, ENT_EVENT__NONE, ENT_EVENT__NONE);
    for (uint32_t i = 0; i < s->n;) {
        if (begins_group(s, i) && room(&c)) {
            group g = ent_event__read_group(s, i);
            if (g.end <= i) g.end = i + 1;
            if (g.verb != ENT_EVENT__NONE) verb_group(&c, &g);
            else claim(&c, i, g.end, top(&c));
            i = g.end;
        } else {
            if (room(&c)) other_token(&c, i);
            uint32_t id = top(&c);
            s->tok[i++].clause = id;
            while (i < s->n && stays(pos(s, i))) s->tok[i++].clause = id;
        }
        at(&c, top(&c))->end = i;
    }
    for (uint32_t id = s->clauses; id-- > 1;) /* a clause ends no sooner than those in it */
        if (s->clause[id].end > s->clause[s->clause[id].parent].end) s->clause[s->clause[id].parent].end = s->clause[id].end;
    ent_event__cut_remnants(s);
    ent_event__complete(s);
}
