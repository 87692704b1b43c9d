#include "event.h"

/* The date of an event: brackets behind it, then the cheapest expression in reach. */

static const ent_timex *timex(const ent_event__found *f, uint32_t i) { return &f->s->timexes->v[i]; }

/* September and, from December, …; that September, and in May he …: the second belongs to what follows. */
static bool parted(const ent_event__found *f, uint32_t a, uint32_t b) {
    const ent_event__sent *s = f->s;
    bool seen = false;
    uint32_t clause = 0;
    for (uint32_t k = 0; k < s->n; k++) {
        if (s->tok[k].timex == a + 1) clause = s->tok[k].clause;
        if (s->tok[k].timex == b + 1 && s->tok[k].clause != clause) return true;
    }
    for (uint32_t k = 0; k + 1 < s->n && s->tok[k].timex != b + 1; k++) {
        seen |= s->tok[k].timex == a + 1;
        if (seen && s->tok[k].pos == ENT_P_CONJ && ent_event__punct(s, k + 1) == ',') return true;
    }
    return false;
}

static void set(ent_event__found *f, ent_event__cand *c, uint32_t i) {
    c->timexes = 0;
    c->timex[c->timexes++] = i;
    const ent_timex *t = timex(f, i);
    if (!t->group || t->range_first || t->range_last) return;
    for (uint32_t k = i; k-- > 0 && timex(f, k)->group == t->group && timex(f, k)->sentence == t->sentence && !parted(f, k, i);) i = k;
    c->timexes = 0;
    for (uint32_t k = i; k < f->s->timexes->n && timex(f, k)->group == t->group && (k == i || !parted(f, k - 1, k)); k++)
        if (ent_event__dates(timex(f, k)) && c->timexes < ENT_EVENT__DATES) c->timex[c->timexes++] = k;
    c->interval = c->timexes > 1;
    for (uint32_t k = 1; k < c->timexes; k++) {
        const ent_days *a = &timex(f, c->timex[k - 1])->event_days, *b = &timex(f, c->timex[k])->event_days;
        c->interval &= a->first == a->last && b->first == b->last && b->first == a->last + 1;
    }
}

/* Bombed its bases (Le Monde, 28 October): when it was printed. */
static bool cited(const ent_event__sent *s, uint32_t token) {
    enum { REACH = 8 };
    for (uint32_t k = token; k-- > 0 && token - k < REACH;) {
        char p = ent_event__punct(s, k);
        if (p == ')' || p == ';') return false;
        if (p != '(') continue;
        uint32_t m = s->tok[k + 1].mention ? s->tok[k + 1].mention : s->tok[k + 2].mention; /* (The Times, 5 May) */
        return m && ent_str_is(s->mentions->v[m - 1].sector, "MED");
    }
    return false;
}

/* Dates in a bracket that opens at token i; a nested bracket is another event's (June (telephone call)). */
bool ent_event__in_bracket(ent_event__found *f, ent_event__cand *c, uint32_t i) {
    const ent_event__sent *s = f->s;
    if (ent_event__punct(s, i) != '(' || cited(s, i + 1)) return false;
    uint32_t depth = 0, last = 0;
    c->timexes = 0;
    for (uint32_t k = i; k < s->n && k < i + 60; k++) {
        char p = ent_event__punct(s, k);
        if (p == '(') depth++;
        if (p == ')' && --depth == 0) break;
        if (p == ';' && c->type != ENT_CONSULT) break; /* (Qingdao, June; Johannesburg, July) */
        uint32_t t = s->tok[k].timex;
        if (!t || t == last || depth != 1) continue;
        last = t;
        if (ent_event__punct(s, k + 1) == '(' && k + 2 < s->n && s->tok[k + 2].np && f->by_np[s->tok[k + 2].np - 1]) continue;
        if (ent_event__dates(timex(f, t - 1)) && !(timex(f, t - 1)->range_last) && c->timexes < ENT_EVENT__DATES)
            c->timex[c->timexes++] = t - 1;
    }
    return c->timexes > 0;
}

/* On 5 July A seized …, after which B expelled …; the talks of May, at which A promised …: the act follows in what is told. */
static bool follows_on(const ent_event__sent *s, uint32_t id) {
    const ent_event__clause *x = &s->clause[id];
    if (x->kind != ENT_CLAUSE_REL || x->intro == ENT_EVENT__NONE || !x->finite || x->perfect) return false;
    ent_word w = s->token[x->intro].word;
    if (w == s->g->w.where || w == s->g->w.when) return true;
    uint32_t of = x->intro > 2 && s->token[x->intro - 1].word == s->g->w.of ? s->tok[x->intro - 2].np : 0;
    if (of && s->np[of - 1].prep != ENT_EVENT__NONE && !s->tok[s->np[of - 1].head].mention) return true; /* in the course of which */
    if (x->intro == 0 || (s->tok[x->intro - 1].pos != ENT_P_PREP && s->tok[x->intro - 1].pos != ENT_P_SUB)) return false;
    if (s->token[x->intro - 1].word != s->g->w.of) return true;
    ent_word v = x->intro > 1 ? s->token[x->intro - 2].word : 0; /* on the margins of which */
    return v && s->g->setting && ent_event__of_class(s->g, v, s->g->setting);
}

/* Levels from clause `id` up to `above`; -1 = not above it. The cost grows with what is passed. */
static double climb(const ent_event__sent *s, uint32_t id, uint32_t above) {
    static const double STEP[] = { [ENT_CLAUSE_MAIN] = 0, [ENT_CLAUSE_COORD] = 3, [ENT_CLAUSE_REL] = 4, [ENT_CLAUSE_PART] = 1,
        [ENT_CLAUSE_INF] = 2, [ENT_CLAUSE_COMP] = 4, [ENT_CLAUSE_ADV] = 4, [ENT_CLAUSE_BRACKET] = 3 };
    double cost = 0;
    for (int step = 0; step < 12 && id != ENT_EVENT__NONE; step++) {
        if (id == above) return cost;
        const ent_event__clause *x = &s->clause[id];
        cost += follows_on(s, id) ? 1 : STEP[x->kind] + (x->kind == ENT_CLAUSE_PART && x->antecedent ? 4 : 0);
        id = s->clause[id].parent;
    }
    return -1;
}

/* A clause-initial expression stands before the clause's verb and outside its subject. */
static bool initial(const ent_event__sent *s, uint32_t token, uint32_t clause) {
    const ent_event__clause *x = &s->clause[clause];
    return x->group != ENT_EVENT__NONE && token < x->group;
}

static uint32_t passed_triggers(const ent_event__found *f, const ent_event__cand *self, uint32_t a, uint32_t b) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *c = &f->cand[i];
        if (c == self || c->dropped || c->type >= ENT_TYPES) continue;
        if (c->token > a && c->token < b) n++;
    }
    return n;
}

/* Another event's noun stands right before the expression: it is that one's. */
static bool owned(const ent_event__found *f, const ent_event__cand *self, uint32_t i) {
    const ent_event__sent *s = f->s;
    for (uint32_t k = i, step = 0; k-- > 0 && step < 12; step++) {
        if (ent_event__punct(s, k) == ',' || ent_event__punct(s, k) == ';') return false;
        const ent_event__cand *o = s->tok[k].np && f->by_np[s->tok[k].np - 1] ? &f->cand[f->by_np[s->tok[k].np - 1] - 1] : NULL;
        if (o && !o->dropped) return o != self;
        if (s->tok[k].pos == ENT_P_VERB) return false;
    }
    return false;
}

/* The next event's noun is bound to this one by "and": the date behind it is of both. */
static bool shared(const ent_event__found *f, const ent_event__cand *c, uint32_t token) {
    const ent_event__sent *s = f->s;
    if (!c->np) return false;
    for (uint32_t k = c->np; k < s->nps && s->np[k].begin < token; k++)
        if (f->by_np[k] && s->np[k].list == s->np[c->np - 1].list) {
            for (uint32_t i = s->np[k].begin; i-- > s->np[c->np - 1].end;)
                if (ent_event__punct(s, i) == ',') return false;
            return true;
        }
    return false;
}

static uint32_t commas(const ent_event__sent *s, uint32_t a, uint32_t b) {
    uint32_t n = 0;
    for (uint32_t k = a; k < b; k++) n += ent_event__punct(s, k) == ',' || ent_event__punct(s, k) == ';';
    return n;
}

/* The timex stands in a participle or relative clause that belongs to the event's noun: the talks held in May. */
static bool belongs(const ent_event__found *f, const ent_event__cand *c, uint32_t clause) {
    const ent_event__sent *s = f->s;
    for (int step = 0; step < 4 && clause != ENT_EVENT__NONE; step++) {
        if (clause == c->governor) return true;
        if (ent_event__verb_of(f, clause)) return false; /* another verb's: deferred in April, it was held in May */
        clause = s->clause[clause].parent;
    }
    return false;
}

/* At the talks, which were held in May, A promised …; gave B aid during the elections held in May: the day of what the
 * act stands beside. */
static bool beside(const ent_event__found *f, uint32_t home, uint32_t there) {
    const ent_event__sent *s = f->s;
    uint32_t np = s->clause[there].antecedent;
    if (!np || !f->by_np[np - 1] || s->np[np - 1].prep == ENT_EVENT__NONE) return false;
    const ent_event__clause *x = &s->clause[s->np[np - 1].clause]; /* the clause or how it is done: by supplying … during … */
    const ent_event__clause *y = &s->clause[home]; /* at the talks held in May A spoke, and B signed: of both */
    bool all = y->kind == ENT_CLAUSE_COORD && y->parent == s->np[np - 1].clause && s->np[np - 1].end <= x->group;
    if (s->np[np - 1].clause != home && !all && !(x->kind == ENT_CLAUSE_PART && !x->antecedent && x->parent == home)) return false;
    if (f->cand[f->by_np[np - 1] - 1].type != ENT_CONSULT && f->cand[f->by_np[np - 1] - 1].type != ENT_OTHER) return false;
    int slot = s->np[np - 1].slot - 1;
    return slot == ENT_SLOT_AT || slot == ENT_SLOT_ON || slot == ENT_SLOT_IN || s->token[s->np[np - 1].prep].word == s->g->w.during;
}

/* …: in June A met B, and C sent …: one of the clauses that follow each other without a break. */
static bool goes_on(const ent_event__sent *s, uint32_t there, uint32_t home) {
    const ent_event__clause *x = &s->clause[there], *y = &s->clause[home];
    if (x->kind != ENT_CLAUSE_COORD || y->kind != ENT_CLAUSE_COORD || there >= home || x->parent != y->parent) return false;
    for (uint32_t k = x->group; k < y->begin; k++)
        if (ent_event__punct(s, k) == ';' || ent_event__punct(s, k) == ':') return false;
    return true;
}

/* At the conference in Cairo (12 October) A announced …, …(28 January), where it offered: behind what leads the clause in. */
static bool leads_in(const ent_event__found *f, uint32_t home, uint32_t bracket) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[bracket], *y = &s->clause[home];
    uint32_t np = x->begin > 0 ? s->tok[x->begin - 1].np : 0;
    while (np && s->np[np - 1].up) np = s->np[np - 1].up;
    if (!np || x->verb != ENT_EVENT__NONE || x->end > y->group || s->np[np - 1].prep == ENT_EVENT__NONE) return false;
    if (x->parent == y->parent && y->antecedent == np) return follows_on(s, home);
    const ent_event__clause *up = &s->clause[x->parent]; /* Representing A at the talks (May), B offered … */
    bool within = x->parent == home || (up->kind == ENT_CLAUSE_PART && up->parent == home && !up->antecedent && up->end <= y->group);
    if (!within || s->np[np - 1].begin >= y->group) return false;
    int slot = s->np[np - 1].slot - 1;
    return slot == ENT_SLOT_AT || slot == ENT_SLOT_ON || slot == ENT_SLOT_IN || slot == ENT_SLOT_BY ||
        s->token[s->np[np - 1].prep].word == s->g->w.during || s->token[s->np[np - 1].prep].word == s->g->w.under;
}

/* Bought A in May, sold B and left C. */
static bool goes_on_from(const ent_event__sent *s, uint32_t home, uint32_t there) {
    for (int step = 0; step < 4 && home != ENT_EVENT__NONE && s->clause[home].kind == ENT_CLAUSE_COORD; step++) {
        home = s->clause[home].shares;
        if (home == there) return true;
    }
    return false;
}

/* The loan that A had promised was paid in May: promised before. */
static bool earlier(const ent_event__sent *s, uint32_t clause) {
    const ent_event__clause *x = &s->clause[clause];
    return x->kind == ENT_CLAUSE_REL && x->perfect && x->antecedent && x->verb != x->group && s->token[x->group].word == s->g->w.had;
}

static bool when_clause(const ent_event__sent *s, uint32_t id) {
    const ent_event__clause *x = &s->clause[id];
    return x->kind == ENT_CLAUSE_ADV && x->intro != ENT_EVENT__NONE && s->token[x->intro].word == s->g->w.when;
}

/* Recognised the frontier of 1975 in May: of what hangs on a noun that is no event, nor the day of one. */
static bool of_thing(const ent_event__found *f, const ent_event__cand *c, uint32_t token) {
    const ent_event__sent *s = f->s;
    if (c->np || token < 2 || s->token[token - 1].word != s->g->w.of || token < c->token) return false;
    uint32_t np = s->tok[token - 2].np;
    return np && !f->by_np[np - 1] && s->np[np - 1].prep == ENT_EVENT__NONE && !s->tok[s->np[np - 1].head].mention;
}

/* Sent a field hospital, which was set up on 3 May: about then. */
static bool given_then(const ent_event__sent *s, const ent_event__clause *x, uint32_t home, const ent_event__cand *c) {
    bool past = x->group != ENT_EVENT__NONE && s->tok[x->group].bits & ENT_W_PAST && !x->perfect && !x->would;
    return past && c->type == ENT_AID && !c->np && x->kind == ENT_CLAUSE_REL && x->parent == home && x->antecedent &&
        x->antecedent == s->clause[home].object;
}

static double cost(const ent_event__found *f, const ent_event__cand *c, uint32_t token, uint32_t end) {
    const ent_event__sent *s = f->s;
    uint32_t there = s->tok[token].clause, home = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    int side = timex(f, s->tok[token].timex - 1)->event_side;
    if ((side && ent_event__counted(f, c, home, end, side) > 0) || cited(s, token)) return 99;
    if (side > 0) return 0;
    double v = climb(s, home, there);
    if (v > 0 && !c->np && earlier(s, home)) return 99;
    const ent_event__clause *x = &s->clause[home]; /* gave B ships in May and has been training its men */
    if (x->perfect && x->progressive && x->kind == ENT_CLAUSE_COORD && !c->np && there != home && !initial(s, token, there)) return 99;
    for (uint32_t next = s->clause[home].into; v < 0 && next; next = s->clause[next].into) v = climb(s, next, there);
    if (c->boss && v < 0) v = climb(s, f->cand[c->boss - 1].clause, there);
    if (v < 0 && c->governor != ENT_EVENT__NONE) v = climb(s, c->clause, there);
    if (v < 0 && belongs(f, c, there)) v = 0.5;
    if (v < 0) {
        const ent_event__clause *x = &s->clause[there];
        bool bracket = x->kind == ENT_CLAUSE_BRACKET && x->parent == home && x->verb == ENT_EVENT__NONE && token > c->token;
        bool child = x->parent == home && (x->kind == ENT_CLAUSE_PART || x->kind == ENT_CLAUSE_INF) && token > c->token;
        bool aside = x->parent == home && x->kind == ENT_CLAUSE_PART && token < c->token && x->end <= s->clause[home].group;
        if (beside(f, home, there)) return 4; /* whatever is told in between */
        if (aside) v = 3; /* the minister, speaking on Monday, warned */
        else if (child) v = x->antecedent && c->np && x->antecedent == c->np ? 0.5 : 3;
        else if (x->kind == ENT_CLAUSE_BRACKET && token < c->token && leads_in(f, home, there)) return 2.5;
        else if (bracket && !owned(f, c, s->clause[there].begin)) v = 0.5;
        else if (s->clause[home].kind == ENT_CLAUSE_COORD && s->clause[home].shares == there) v = initial(s, token, there) ? 2 : 4;
        else if (there == 0 && initial(s, token, there)) v = 4;
        else if (goes_on(s, there, home) && initial(s, token, there)) v = 4;
        else if (x->parent == home && token > c->token && when_clause(s, there)) v = 3; /* A left when B invaded in May */
        else if (given_then(s, x, home, c)) v = 3;
        else if (ent_event__day_of_guest(f, c, home, there)) v = 3;
        else if (x->kind == ENT_CLAUSE_ADV && climb(s, home, x->parent) >= 0 && x->end <= s->clause[home].group) {
            v = 4.5; /* When A …, B … */
            if (when_clause(s, there)) return v + climb(s, home, x->parent) / 4;
        }
        else return 99;
    }
    if (s->clause[home].kind == ENT_CLAUSE_COORD && s->clause[home].shares == there && !initial(s, token, there)) v += 0.8;
    uint32_t a = c->token, b = token;
    bool after = token > c->token;
    if (!after) a = end - 1, b = c->token;
    bool same_subject = !after && goes_on_from(s, home, there);
    if (after || !initial(s, token, there)) v += (same_subject ? 0.3 : after && shared(f, c, token) ? 0.2 :
        1.2) * passed_triggers(f, c, a, b) + 0.3 * commas(s, a, b) + 0.02 * (b - a);
    else v = (there == 0 || s->clause[there].kind == ENT_CLAUSE_COORD) && v > 3 ? 4 : v + 1; /* what leads it in is of all of it */
    if (!after && !initial(s, token, there)) v += 1.5 + 2 * owned(f, c, token);
    bool verdict = !c->np && (c->type == ENT_ACCUSE || c->type == ENT_SUPPORT); /* condemned the test of May */
    if (verdict && token > 0 && s->token[token - 1].word == s->g->w.of && owned(f, c, token)) v += 5;
    v += ent_event__term_cost(f, c, token) + 2.5 * of_thing(f, c, token);
    if (s->tok[token].timex == f->lead_timex) v += 1.5; /* the entry's: any other in the clause says it better */
    uint32_t np = s->tok[token].np;
    bool year = timex(f, s->tok[token].timex - 1)->event_value.n == sizeof "2016" - 1;
    bool others = np && year && c->np != np && token > c->token && s->np[np - 1].head > token && s->np[np - 1].up;
    if (others) return 99; /* for meddling in the 2016 vote */
    bool named = np && year && c->np != np && token > c->token && s->np[np - 1].head > token && s->token[end].flags & ENT_TOK_CAP;
    if (named) v += 4; /* signed the 2008 Peace Agreement */
    if (np) v += c->np == np ? 1.5 : 2.5;
    else if (c->np && token > 0 && s->tok[token - 1].np == c->np) v += 1.5; /* the end of its name: Forum Online 2020 */
    return side ? v / 4 : v; /* what it is counted from stands further on */
}

/* Since its establishment in 2006: the preposition before the event that the date is of; the event itself was then. */
static bool since(const ent_event__sent *s, const ent_event__cand *c, uint32_t timex) {
    uint32_t k = 0;
    while (k < s->n && s->tok[k].timex != timex) k++;
    if (k < 2 || s->tok[k - 1].pos != ENT_P_PREP || !s->tok[k - 2].np) return false;
    uint32_t prep = s->np[s->tok[k - 2].np - 1].prep;
    if (c->np && s->np[c->np - 1].prep == prep) return false;
    return prep != ENT_EVENT__NONE && s->token[prep].word == s->g->w.since;
}

enum { COST_MOST = 6 };

static bool cheapest(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    double best = c->np && c->governor != ENT_EVENT__NONE && c->type == ENT_AID ? COST_MOST - 1.2 : COST_MOST;
    uint32_t found = 0;
    for (uint32_t i = 0; i < s->times; i++) {
        uint32_t k = s->time[i].begin, end = s->time[i].end, t = s->time[i].of;
        bool other = c->second && s->tok[k].clause != c->governor;
        if (!other && ent_event__dates(timex(f, t - 1)) && !timex(f, t - 1)->range_last) {
            double v = cost(f, c, k, end);
            if (v < best) best = v, found = t;
        }
    }
    if (!found) return false;
    set(f, c, found - 1);
    c->date_cost = best;
    c->since = since(s, c, found);
    return true;
}

ent_str ent_event__clock(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    double best = COST_MOST;
    ent_str time = ENT_S("");
    for (uint32_t k = 0; k < s->n; k++) {
        uint32_t t = s->tok[k].timex, end = k;
        if (!t) continue;
        while (end < s->n && s->tok[end].timex == t) end++;
        const ent_timex *x = timex(f, t - 1);
        if (x->event_time.n && !x->event_value.n && !x->range_last) {
            double v = cost(f, c, k, end);
            if (v < best) best = v, time = x->event_time;
        }
        k = end - 1;
    }
    return time;
}

/* (May), (Brussels, May) */
bool ent_event__dated_bracket(const ent_event__sent *s, uint32_t i) {
    if (ent_event__punct(s, i) != '(') return false;
    for (uint32_t k = i + 1; k < s->n && k < i + 10 && ent_event__punct(s, k) != ')'; k++) {
        if (s->tok[k].pos == ENT_P_VERB) return false;
        if (s->tok[k].timex && ent_event__dates(&s->timexes->v[s->tok[k].timex - 1])) return true;
    }
    return false;
}

bool ent_event__near_date(const ent_event__sent *s, uint32_t i) {
    if (i < s->n && s->tok[i].pos == ENT_P_PREP) i++;
    while (i < s->n && s->tok[i].pos == ENT_P_ADV) i++;
    return i < s->n && s->tok[i].timex && ent_event__dates(&s->timexes->v[s->tok[i].timex - 1]);
}

bool ent_event__member_date(ent_event__found *f, ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    uint32_t end = s->np[np].end;
    if (ent_event__in_bracket(f, c, end)) return true;
    /* to A's works in B (June) */
    for (uint32_t k = np + 1; k < s->nps && s->np[k].up && s->np[k].list != s->np[np].list && k < np + 4; k++)
        if (ent_event__in_bracket(f, c, s->np[k].end)) return true;
    if (!ent_event__near_date(s, end)) return false;
    while (!s->tok[end].timex) end++;
    set(f, c, s->tok[end].timex - 1);
    return true;
}

/* On 17 June, when A signed …: that is its day. */
static bool day_of_when(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    if (x->kind != ENT_CLAUSE_ADV || x->intro == ENT_EVENT__NONE || x->intro < 2 || s->token[x->intro].word != s->g->w.when) return false;
    uint32_t k = x->intro - 1;
    if (ent_event__punct(s, k) == ',') k--;
    if (!s->tok[k].timex || !ent_event__dates(timex(f, s->tok[k].timex - 1))) return false;
    c->timex[0] = s->tok[k].timex - 1, c->timexes = 1;
    return true;
}

/* Ahead of the summit, prior to the talks, in preparation for them. */
static bool comes_later(const ent_event__sent *s, const ent_event__cand *c) {
    uint32_t prep = c->np ? s->np[c->np - 1].prep : ENT_EVENT__NONE;
    if (c->type != ENT_CONSULT || prep == ENT_EVENT__NONE || !prep || !s->g->eve) return false;
    return ent_event__of_class(s->g, s->token[prep - 1].word, s->g->eve) && s->np[c->np - 1].begin == prep + 1;
}

/* What a release says was or is done, and not: has been, will be done. */
static bool told_there(const ent_event__sent *s, const ent_event__cand *c) {
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    bool main = x->kind == ENT_CLAUSE_MAIN || x->kind == ENT_CLAUSE_COORD;
    if (!main || !x->finite || x->perfect || x->progressive || x->future || x->would || x->to_be) return false;
    return s->tok[x->group].bits & (ENT_W_PAST | ENT_W_S | ENT_W_BASE) && s->tok[x->group].pos == ENT_P_VERB;
}

void ent_event__when(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (comes_later(s, c) && !ent_event__near_date(s, c->end)) {
        c->ahead = true, c->status = ENT_PLANNED;
        return;
    }
    if (c->type == ENT_CONSULT && ent_event__by_place(f, c)) {
        c->own_date = true;
        return;
    }
    if (s->clauses > 1 && ent_event__relative_days(f, c)) return;
    if (c->np) {
        uint32_t np = c->np - 1, end = s->np[np].end;
        if (ent_event__in_bracket(f, c, end)) {
            c->own_date = true;
            return;
        }
        for (uint32_t k = np + 1; k < s->nps && s->np[k].up && s->np[k].clause == s->np[np].clause && k < np + 4; k++) end = s->np[k].end;
        uint32_t donated = end == s->np[np].end || ent_event__punct(s, end) != '(' ? ent_event__donation_bracket(f, c) : 0;
        if (donated) end = donated;
        if (end != s->np[np].end && ent_event__in_bracket(f, c, end)) {
            c->own_date = true;
            return;
        }
    }
    if (cheapest(f, c)) {
        c->own_date = true;
        if (c->type == ENT_CONSULT && !c->interval && !c->spread) ent_event__all_of_bracket(f, c);
        if (!c->interval && !c->spread) ent_event__more_days(f, c);
        return;
    }
    if (day_of_when(f, c) || ent_event__day_of_meeting(f, c) || ent_event__day_of_caption(f, c)) return;
    if (c->resumes && f->last_timex) {
        c->timex[0] = f->last_timex - 1, c->timexes = 1;
        return;
    }
    if (f->carry_timex && !c->np && s->clause[c->clause].finite && s->tok[s->clause[c->clause].group].bits & ENT_W_PAST) {
        c->timex[0] = f->carry_timex - 1, c->timexes = 1;
        return;
    }
    if (f->said_on && told_there(s, c)) {
        c->timex[0] = f->said_on - 1, c->timexes = 1;
        return;
    }
    if (!f->lead_timex) return;
    c->remote = true;
    if (c->np && s->clause[c->clause].verb == ENT_EVENT__NONE) set(f, c, f->lead_timex - 1); /* 3 and 15 May. Exchanges of fire. */
    else c->timex[0] = f->lead_timex - 1, c->timexes = 1;
}
