#include "event.h"

/* A deal of two firms that was told of before: what regulators and courts do to it they do to both (A agreed to buy B. Brussels
 * approved in May; the deal closed in June). */

static bool firm(const ent_event__found *f, uint32_t actor) { return f->s->mentions->actor[actor].kind == ENT_ACTOR_COMPANY; }

/* Firms that take part in o; who else does is none of the deal. */
static uint32_t firms(const ent_event__found *f, const ent_event__cand *o) {
    uint32_t n = 0;
    for (uint32_t p = 0; p < o->parties; p++) n += firm(f, o->party[p].actor) && o->party[p].role != 'x';
    return n;
}

static bool is_deal(const ent_event__found *f, const ent_event__cand *o) {
    bool deal = o->type == ENT_AGREE || o->type == ENT_COOPERATE || o->type == ENT_SUPPORT;
    for (uint32_t p = 0; deal && p < o->parties; p++) {
        ent_actor_kind kind = f->s->mentions->actor[o->party[p].actor].kind;
        deal = kind != ENT_ACTOR_STATE && kind != ENT_ACTOR_GROUP && o->party[p].role != 'x'; /* Inmarsat was an organisation once */
    }
    return deal && o->parties >= 2 && o->parties <= ENT_EVENT__DOERS && firms(f, o);
}

static bool charge(uint8_t type) { return type == ENT_ACCUSE || type == ENT_SANCTION || type == ENT_COERCE; }

/* Firms that o is on: accused, fined, raided. */
static bool accuses(const ent_event__found *f, const ent_event__cand *o) {
    bool on = false;
    for (uint32_t p = 0; charge(o->type) && p < o->parties; p++) on |= o->party[p].role == 'r' && firm(f, o->party[p].actor);
    return on && o->status != ENT_HYPOTHETICAL && o->status != ENT_NEGATED;
}

static void remember_accused(ent_event__found *f, const ent_event__cand *c) {
    if (!accuses(f, c)) return;
    f->accused.n = 0, f->accused_last = true;
    for (uint32_t p = 0; p < c->parties && f->accused.n < ENT_EVENT__DOERS; p++)
        if (c->party[p].role == 'r' && firm(f, c->party[p].actor)) f->accused.actor[f->accused.n++] = c->party[p].actor;
}

void ent_event__remember_deal(ent_event__found *f, const ent_event__cand *c) {
    remember_accused(f, c);
    bool guessed = ent_str_is(ent_str_of(c->rule), "parties of the event before"); /* the deal was approved: by them, perhaps */
    if (!is_deal(f, c) || guessed || c->status == ENT_HYPOTHETICAL || c->status == ENT_NEGATED) return;
    f->deal.n = f->deal_sides = 0, f->accused_last = false;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t p = 0; p < c->parties; p++) {
            if ((c->party[p].role == 'a') != !pass) continue;
            f->deal.actor[f->deal.n++] = c->party[p].actor;
            f->deal_sides += !pass;
        }
}

/* The deal that c is about into f->spare: the last one before it in the sentence, else in the paragraph; false = none. */
static bool last_deal(ent_event__found *f, const ent_event__cand *c) {
    const ent_event__cand *of = NULL;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        if (o == c || o->token > c->token || (of && o->token < of->token) || (o->dropped && !o->np)) continue;
        if (ent_event__typed(o) && is_deal(f, o)) of = o;
    }
    f->spare->parties = 0;
    for (uint32_t p = 0; of && p < of->parties; p++) ent_event__party_add(f->spare, of->party[p].actor, ENT_EVENT__NONE, of->party[p].role);
    for (uint32_t p = 0; !of && p < f->deal.n; p++)
        ent_event__party_add(f->spare, f->deal.actor[p], ENT_EVENT__NONE, p < f->deal_sides ? 'a' : 'r');
    return f->spare->parties > 1;
}

static bool deal_word(const ent_event__sent *s, uint32_t np) {
    return s->g->deal && ent_event__of_class(s->g, s->token[s->np[np - 1].head].word, s->g->deal);
}

/* Behind the verb, its particle and a date the clause ends: approved, signed off on 20 May. */
static bool bare(const ent_event__sent *s, const ent_event__clause *x, const ent_event__cand *c) {
    if (x->kind == ENT_CLAUSE_PART || x->passive) return false;
    uint32_t k = ent_event__skip_adverbs(s, x->group_end > c->end || c->np ? x->group_end : c->end);
    if (k + 2 < s->n && s->token[k].word == s->g->w.of && ent_event__cls(s->g, s->token[k + 1].word) & ENT_W_OWN) k += 3; /* of its own */
    k += k + 1 < s->n && s->tok[k].pos == ENT_P_PREP && s->tok[k + 1].pos == ENT_P_TIME;
    while (k < s->n && s->tok[k].pos == ENT_P_TIME) k++;
    char mark = ent_event__punct(s, k);
    return k >= s->n || mark == '.' || mark == ';' || mark == ',' || mark == ')' || s->tok[k].pos == ENT_P_CONJ;
}

enum { OTHERWISE = -1, NOTHING, IT };

/* It, the deal, the takeover: what was told; or nothing is said, or something else. */
static int about(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, subject = ent_event__subject(f, id);
    const ent_event__clause *x = &s->clause[id];
    if (c->np) { /* opened an investigation */
        for (uint32_t i = c->np; i < s->nps; i++) {
            bool own = ent_event__cls(s->g, s->token[s->np[i].begin].word) & ENT_W_OWN; /* an inquiry of its own */
            if (s->np[i].up == c->np && s->np[i].slot && !s->tok[s->np[i].head].timex && !own) return OTHERWISE;
        }
        return c->governor == ENT_EVENT__NONE ? OTHERWISE : NOTHING;
    }
    uint32_t np = ent_event__theme_np(f, id);
    if (!np && !c->parties && subject && deal_word(s, subject)) np = subject; /* the deal lapsed */
    if (np && s->np[np - 1].head >= c->begin && s->np[np - 1].head < c->end) np = 0; /* opened an inquiry: in the verb's own words */
    if (!np) return bare(s, x, c) ? NOTHING : OTHERWISE;
    if (x->kind == ENT_CLAUSE_REL && x->antecedent == np) return deal_word(s, np) ? IT : OTHERWISE; /* a merger that A blocked */
    bool it = s->tok[s->np[np - 1].head].bits & ENT_W_PRON;
    return (deal_word(s, np) || it) && ent_event__told_before(s, c, np) ? IT : OTHERWISE;
}

static void share(ent_event__cand *c, const ent_event__cand *deal, char of, char role) {
    for (uint32_t p = 0; p < deal->parties; p++)
        if ((!of || deal->party[p].role == of) && !ent_event__has(c, deal->party[p].actor))
            if (ent_event__party_add(c, deal->party[p].actor, ENT_EVENT__NONE, role ? role : deal->party[p].role)) c->rule = "deal before";
}

/* Brussels approved, vetoed it, opened an investigation: those who do are no firms. */
static bool rules_on(const ent_event__found *f, const ent_event__cand *c) {
    bool checks = c->type == ENT_REJECT || c->type == ENT_ACCUSE || c->type == ENT_SANCTION || c->type == ENT_COERCE;
    return (checks || c->type == ENT_SUPPORT) && c->parties && ent_event__role_count(c, 'a') == c->parties && !firms(f, c) && !c->self;
}

/* A fined B. C opened an inquiry of its own: into B. */
static bool as_accused(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *of = NULL;
    if (!charge(c->type) || about(f, c) != NOTHING) return false;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool before = o != c && !o->dropped && o->token < c->token && (!of || o->token > of->token);
        if (before && accuses(f, o)) of = o;
    }
    if (!of && (!f->accused_last || !f->accused.n)) return false;
    for (uint32_t p = 0; of && p < of->parties; p++)
        if (of->party[p].role == 'r' && firm(f, of->party[p].actor)) ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'r');
    for (uint32_t p = 0; !of && p < f->accused.n; p++) ent_event__party_add(c, f->accused.actor[p], ENT_EVENT__NONE, 'r');
    c->rule = "accused before";
    return true;
}

/* The deal was closed, lapsed; the offer was turned down: by nobody else. */
static void becomes(ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    bool own = x->passive || ent_event__subject(f, c->clause) == 0 || deal_word(f->s, ent_event__subject(f, c->clause));
    if (c->np || !own || about(f, c) != IT) return;
    if (!last_deal(f, c)) { /* a sale of nobody known */
        c->dropped = c->type == ENT_COOPERATE || c->type == ENT_SANCTION;
        return;
    }
    if (c->type == ENT_COOPERATE || c->type == ENT_AGREE || c->type == ENT_SANCTION) share(c, f->spare, 0, 0);
    if (c->type != ENT_REJECT || !ent_event__role_count(f->spare, 'r')) return;
    share(c, f->spare, 'r', 'a');
    share(c, f->spare, 'a', 'r');
}

/* A of the deal withdrew, was rebuffed: with whom it had it. */
static void side_of(ent_event__found *f, ent_event__cand *c) {
    bool ends = c->type == ENT_SANCTION || c->type == ENT_CONCEDE || c->type == ENT_REJECT || c->type == ENT_AGREE;
    if (!ends || c->np || c->parties != 1 || c->self || firms(f, c) != 1) return;
    bool rebuffed = c->party[0].role == 'r' && c->passive_alone && c->type == ENT_REJECT;
    if (!rebuffed && (c->party[0].role != 'a' || about(f, c) == OTHERWISE)) return;
    for (uint32_t i = 0; i < f->n; i++) { /* B sued, and A gave in: to B */
        const ent_event__cand *o = &f->cand[i];
        bool other = o != c && !o->dropped && ent_event__typed(o) && o->token < c->token && o->parties > 1 && !is_deal(f, o);
        if (other && ent_event__has(o, c->party[0].actor)) return;
    }
    if (!last_deal(f, c) || !ent_event__has(f->spare, c->party[0].actor)) return;
    share(c, f->spare, 0, rebuffed ? 'a' : 'r');
}

void ent_event__on_deal(ent_event__found *f, ent_event__cand *c) {
    if (c->status == ENT_HYPOTHETICAL || c->spread) return;
    if (rules_on(f, c)) {
        if (as_accused(f, c)) return;
        if (about(f, c) != OTHERWISE && last_deal(f, c)) share(c, f->spare, 0, 'r');
    } else if (!c->parties) {
        becomes(f, c);
    } else {
        side_of(f, c);
    }
}
