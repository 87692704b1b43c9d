#include "event.h"

/* Operators compose with what they rule; companions take part in another event; topics are none. */

static void absorb(ent_event__cand *outer, const ent_event__cand *inner) {
    bool directed = outer->type != ENT_CONSULT && outer->type != ENT_COOPERATE;
    bool inner_directed = ent_event__role_count(inner, 'r') > 0;
    for (uint32_t i = 0; i < inner->parties; i++) {
        const ent_event__party *p = &inner->party[i];
        char role = p->role;
        if (directed && role == 'a' && (outer->type != ENT_AGREE || inner_directed)) role = 'r';
        ent_event__party_add(outer, p->actor, p->mention, role);
    }
}

/* An agreement on the policy to tighten measures: the infinitive is of the topic, not of the verb. */
static bool of_topic(const ent_event__found *f, uint32_t begin) {
    const ent_event__sent *s = f->s;
    uint32_t np = begin > 0 ? s->tok[begin - 1].np : 0;
    if (!np || s->tok[s->np[np - 1].head].mention || s->tok[s->np[np - 1].head].bits & ENT_W_PRON || !s->np[np - 1].slot) return false;
    return s->np[np - 1].slot - 1 == ENT_SLOT_ON || s->np[np - 1].slot - 1 == ENT_SLOT_OVER;
}

static bool complement(const ent_event__found *f, const ent_event__clause *x) {
    if (x->parent == ENT_EVENT__NONE) return false;
    const ent_event__clause *p = &f->s->clause[x->parent];
    if (x->group == ENT_EVENT__NONE || p->group == ENT_EVENT__NONE || x->begin < p->group) return false;
    if (x->kind == ENT_CLAUSE_INF && of_topic(f, x->group)) return false;
    if (x->kind == ENT_CLAUSE_INF || x->kind == ENT_CLAUSE_COMP) return true;
    return x->kind == ENT_CLAUSE_PART&& !x->antecedent_object;
}

/* Led Kenya to recall its envoy: the object of the outer verb does it. */
static bool controlled(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id], *p = &f->s->clause[x->parent];
    const ent_event__np *o = p->object ? ent_event__last_listed(f->s, p->object) : NULL; /* led A and B to */
    return o && f->s->tok[o->head].mention && ent_event__past_bracket(f->s, o->end) == x->begin;
}

static bool weak_operator(uint8_t op) { return op == ENT_OP_NONE || op == ENT_OP_CARRY || op == ENT_OP_SAY; }

/* by supplying, aimed at supporting: a gerund behind a preposition tells how, not what. */
static bool manner(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    uint32_t k = x->begin;
    while (k > 0 && f->s->tok[k - 1].pos == ENT_P_ADV) k--;
    return x->kind == ENT_CLAUSE_PART && !x->antecedent && k > 0 && f->s->tok[k - 1].pos == ENT_P_PREP && f->s->clause[x->parent].finite;
}

/* The clause has an event already: its verb's, or one that its light verb carries. */
static bool told(const ent_event__found *f, uint32_t clause) {
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *c = &f->cand[i];
        if (!c->dropped && ent_event__typed(c) && c->parties > 0 && (c->np ? c->governor == clause : c->clause == clause)) return true;
    }
    return false;
}

/* Whoever acts in outer acts in inner, even where it is named as a place there: ordered compounds in its own towns closed. */
static void same_actors(const ent_event__cand *outer, ent_event__cand *inner) {
    for (uint32_t i = 0; i < outer->parties; i++) {
        const ent_event__party *p = &outer->party[i];
        if (p->role != 'a' || ent_event__party_add(inner, p->actor, p->mention, 'a')) continue;
        for (uint32_t k = 0; k < inner->parties && inner->parties > 1; k++)
            if (inner->party[k].actor == p->actor) inner->party[k].role = 'a';
    }
}

/* A lets B do something, tells B to: the act is A's on B. */
static void on_whom(const ent_event__found *f, const ent_event__cand *outer, ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[outer->clause]; /* was ordered, a judge ordered A to pay B: by whom is not said */
    uint32_t np = x->finite ? x->subject : 0; /* not: revelations prompted A to pay B */
    bool organ = np && f->s->g->organ && ent_event__of_class(f->s->g, f->s->token[f->s->np[np - 1].head].word, f->s->g->organ);
    bool somebody = organ && x->object && x->object == ent_event__subject(f, inner->clause);
    bool unsaid = (outer->passive_alone || somebody) && !ent_event__typed(outer);
    if (!(ent_event__role_count(outer, 'a') || unsaid) || !ent_event__role_count(inner, 'a')) return;
    for (uint32_t i = 0; i < inner->parties; i++) inner->party[i].role = inner->party[i].role == 'a' ? 'r' : 'x';
    same_actors(outer, inner);
}

/* The court told, ordered A to do what is no event by itself: it demands it of A. */
static void tells(ent_event__found *f, ent_event__cand *outer, const ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[outer->clause];
    const ent_event__clause *y = &f->s->clause[inner->clause];
    bool will_not = y->kind == ENT_CLAUSE_COMP && y->negated && (y->would || y->future); /* told B that it would not */
    if ((y->kind != ENT_CLAUSE_INF && !will_not) || !x->object) return;
    bool nobody = f->news && !outer->parties;
    if (!ent_event__role_count(outer, 'a') && !nobody) return;
    if (!ent_event__party_np(f->s, outer, x->object, 'r', true) && !nobody) return;
    outer->type = will_not ? ENT_REJECT : ENT_REQUEST;
    outer->rule = "demand";
}

/* The clause that tells the event: of a noun with a light verb the verb's. */
static uint32_t seat(const ent_event__cand *c) { return c->governor != ENT_EVENT__NONE ? c->governor : c->clause; }

/* What a light verb says happens is what its noun names: refused to hold talks. */
static ent_event__cand *carried(ent_event__found *f, ent_event__cand *v) {
    for (uint32_t i = 0; v->dropped && v->trigger->light && i < f->n; i++)
        if (f->cand[i].np && f->cand[i].governor == v->clause && !f->cand[i].dropped && ent_event__typed(&f->cand[i])) return &f->cand[i];
    return v;
}

/* A issued a statement condemning B: the act is what the text does to somebody. */
static bool says_it(const ent_event__found *f, const ent_event__cand *outer, const ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[seat(inner)], *p = &f->s->clause[seat(outer)];
    uint32_t k = x->begin, of = x->antecedent; /* signed an order on Wednesday restricting … */
    while (!of && k > 0 && (f->s->tok[k - 1].pos == ENT_P_TIME || (k < x->begin && f->s->tok[k - 1].pos == ENT_P_PREP))) k--;
    if (!of && k > 0 && k < x->begin) of = f->s->tok[k - 1].np;
    if (!of || of != p->object || x->passive || !ent_event__typed(inner)) return false;
    bool weak = outer->type == ENT_OTHER || outer->type == ENT_SUPPORT;
    return weak && ent_event__role_count(inner, 'r') && ent_event__role_count(inner, 'a');
}

/* … a statement that condemned B. */
static void text_says(ent_event__found *f, const ent_event__cand *inner) {
    uint32_t parent = f->s->clause[inner->clause].parent, k = parent != ENT_EVENT__NONE ? f->by_clause[parent] : 0;
    uint32_t of = f->s->clause[inner->clause].antecedent;
    bool text = k && of && f->s->g->word_of && ent_event__of_class(f->s->g, f->s->token[f->s->np[of - 1].head].word, f->s->g->word_of);
    bool asks = inner->type == ENT_REQUEST || inner->type == ENT_ACCUSE || inner->type == ENT_REJECT;
    ent_event__cand *o = text ? &f->cand[k - 1] : NULL;
    bool weak = o && (o->type == ENT_OTHER || o->type == ENT_SUPPORT) && of == f->s->clause[parent].object && asks;
    if (o && !o->np && (weak || says_it(f, o, inner))) o->dropped = true;
}

/* Lets A do something, what it may be: it gives way. */
static void gives_leave(ent_event__found *f, ent_event__cand *outer) {
    const ent_event__clause *x = &f->s->clause[outer->clause];
    if (x->passive || !ent_event__role_count(outer, 'a') || !ent_event__party_np(f->s, outer, x->object, 'r', false)) return;
    outer->type = ENT_RETREAT;
    outer->rule = "leave";
}

/* A works with B to help C: A helps, B takes part. */
static void together_for(const ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    uint32_t subject = ent_event__subject(f, outer->clause);
    for (uint32_t i = 0; i < inner->parties; i++)
        if (inner->party[i].role == 'a') inner->party[i].role = 'x';
    for (uint32_t i = 0; i < outer->parties; i++) {
        const ent_event__party *p = &outer->party[i];
        bool own = p->np && subject && f->s->np[p->np - 1].list == f->s->np[subject - 1].list;
        ent_event__party_add(inner, p->actor, p->mention, own ? 'a' : 'x');
    }
    outer->dropped = true;
}

/* Rang B to thank it, met B to urge peace: what was said is an act of its own. Works with B to help C: B takes part in the help.
 * Sent experts to investigate: that is what it is. */
static bool purpose(const ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    if (f->s->clause[inner->clause].kind != ENT_CLAUSE_INF) return false;
    bool verbal = inner->type == ENT_ACCUSE || inner->type == ENT_REQUEST || inner->type == ENT_THREATEN ||
        (inner->type == ENT_SUPPORT && inner->trigger->frame.role[ENT_SLOT_O] != '-');
    if (outer->type == ENT_CONSULT && verbal && ent_event__role_count(inner, 'a')) {
        uint32_t subject = ent_event__subject(f, outer->clause);
        for (uint32_t i = 0; i < outer->parties && !ent_event__role_count(inner, 'r'); i++) {
            const ent_event__party *p = &outer->party[i];
            bool own = p->np && subject && f->s->np[p->np - 1].list == f->s->np[subject - 1].list;
            if (!own) ent_event__party_add(inner, p->actor, p->mention, 'r');
        }
        return true;
    }
    bool together = outer->type == ENT_COOPERATE && !outer->np && f->s->clause[outer->clause].finite && outer->status != ENT_NEGATED;
    if (together && inner->type == ENT_AID && ent_event__role_count(inner, 'r') && ent_event__role_count(inner, 'a')) {
        together_for(f, outer, inner);
        return true;
    }
    if (outer->type == ENT_MOBILIZE && inner->type == ENT_AID && ent_event__role_count(inner, 'r')) { /* sent ships to help A */
        outer->type = ENT_AID, outer->mode = (ent_str){ "", 0 };
        for (uint32_t i = 0; i < inner->parties; i++)
            if (inner->party[i].role == 'r') ent_event__party_add(outer, inner->party[i].actor, inner->party[i].mention, 'r');
        inner->dropped = true;
        return true;
    }
    if (outer->type == ENT_AID && inner->type == ENT_ACCUSE && ent_str_is(inner->mode, "investigate")) {
        outer->type = ENT_ACCUSE, outer->mode = inner->mode;
        inner->dropped = true;
        return true;
    }
    return false;
}

/* A says that B is to blame, that B has no right to it: it is A that blames B. */
static void opinion(const ent_event__found *f, const ent_event__cand *outer, ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[inner->clause];
    bool will = x->passive && (x->would || x->future) && ent_event__typed(inner); /* that B would be expelled */
    if (inner->np || (inner->trigger->frame.role[ENT_SLOT_S] != 'r' && !will) || ent_event__role_count(inner, 'a')) return;
    same_actors(outer, inner);
}

/* A announced in May that it would forgive B its debts: what is dated is the promise. */
static void announced(const ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[seat(inner)];
    bool good = inner->type == ENT_AID || inner->type == ENT_COOPERATE || inner->type == ENT_SUPPORT ||
        (inner->type == ENT_RETREAT && ent_str_is(inner->mode, "withdraw"));
    if (!good || outer->type != ENT_OTHER || inner->status != ENT_PLANNED || !ent_event__role_count(inner, 'a')) return;
    for (uint32_t i = 0; i < inner->parties; i++)
        if (inner->party[i].role == 'a' && !ent_event__has(outer, inner->party[i].actor)) return;
    for (uint32_t k = x->begin; k < x->end; k++)
        if (f->s->tok[k].timex) return; /* from 1 June on */
    inner->type = inner->type == ENT_RETREAT ? ENT_CONCEDE : ENT_AGREE;
    inner->status = ENT_ACTUAL, inner->rule = "announcement";
    outer->dropped = true;
}

/* Offered to send troops to B. */
static void lent_to(const ent_event__found *f, ent_event__cand *outer, uint32_t clause) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps && !ent_event__role_count(outer, 'r'); i++) {
        bool there = s->np[i].clause == clause && s->np[i].slot && (s->np[i].slot - 1 == ENT_SLOT_TO || s->np[i].slot - 1 == ENT_SLOT_IN);
        if (there) ent_event__party_np(s, outer, i + 1, 'r', true);
    }
}

/* Vowed not to attack B, decided never to meet B: what is promised is the contrary. */
static bool contrary(const ent_event__found *f, uint8_t op, const ent_event__cand *inner, uint8_t *type, uint8_t *status) {
    bool willed = op == ENT_OP_PROMISE || op == ENT_OP_OFFER || op == ENT_OP_PLAN;
    if (!willed || !ent_event__typed(inner) || !f->s->clause[seat(inner)].negated) return false;
    ent_quad quad = ent_type_quad((ent_type)inner->type);
    if (inner->type != ENT_REJECT && (quad == ENT_QUAD_VX || quad == ENT_QUAD_MX))
        *type = op == ENT_OP_PLAN ? ENT_CONCEDE : ENT_AGREE;
    else *type = ENT_REJECT;
    *status = ENT_ACTUAL;
    return true;
}

/* Told B that C had attacked it: said, not demanded. */
static bool plainly_told(const ent_event__found *f, const ent_event__cand *outer, const ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[seat(inner)];
    return !ent_event__typed(outer) && ent_event__typed(inner) && !x->should && !x->would && !x->future;
}

/* Told B that it would cut off its aid: said, and to B. */
static bool will_do(const ent_event__found *f, const ent_event__cand *outer, ent_event__cand *inner) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[seat(inner)], *p = &s->clause[outer->clause];
    uint32_t m = x->subject ? s->tok[s->np[x->subject - 1].head].mention : 0;
    if (!m || p->passive || !ent_event__subject(f, outer->clause) || !(x->would || x->future)) return false;
    if (ent_event__typed(outer) || !ent_event__typed(inner)) return false;
    const ent_mention *it = &s->mentions->v[m - 1];
    bool own = it->actors == 1 && ent_event__has_role(outer, it->actor[0], 'a');
    bool named = it->role != ENT_MENTION_ANAPHOR && it->actors == 1 && !ent_event__has(outer, it->actor[0]);
    if (!own && !named) return false;
    if (!ent_event__role_count(inner, 'r') && p->object) ent_event__party_np(s, inner, p->object, 'r', true);
    return true;
}

/* Was the first to recognise B: it did. */
static bool the_first(const ent_event__found *f, uint32_t clause) {
    uint32_t k = f->s->clause[clause].group;
    return k > 0 && k < f->s->n && f->s->token[k - 1].word == f->s->g->w.first && f->s->g->w.first;
}

/* Supported the ports of A by giving a body money: the body has received it, a gift of its own. */
static bool pays_body(const ent_event__found *f, const ent_event__cand *outer, const ent_event__cand *inner) {
    if (outer->type != ENT_AID || inner->np || !f->s->g->funds || !ent_event__role_count(inner, 'a')) return false;
    if (!ent_event__np_class(f, ent_event__theme_np(f, inner->clause), f->s->g->funds)) return false;
    for (uint32_t i = 0; i < inner->parties; i++) {
        bool body = f->s->mentions->actor[inner->party[i].actor].kind == ENT_ACTOR_IGO && inner->party[i].role == 'r';
        if (body && !ent_event__has(outer, inner->party[i].actor)) return true;
    }
    return false;
}

/* How the outer act is done is no act of its own. */
static void done_by(ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    bool same = ent_event__typed(outer) && outer->type == inner->type;
    if (same && !ent_event__role_count(outer, 'r')) absorb(outer, inner);
    if (same && pays_body(f, outer, inner)) return;
    for (uint32_t i = 0; same && outer->type == ENT_AID && i < inner->parties; i++) /* helped A by lending a body men */
        ent_event__party_add(outer, inner->party[i].actor, inner->party[i].mention, 'x');
    inner->dropped = true;
}

/* Decided in May to join B's programme: what is dated is the decision, which promises it. */
static bool decided(const ent_event__found *f, const ent_event__cand *outer, const ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[seat(inner)], *p = &f->s->clause[outer->clause];
    bool good = inner->type == ENT_AID || inner->type == ENT_COOPERATE || inner->type == ENT_SUPPORT || inner->type == ENT_CONSULT;
    bool done = p->finite && !p->progressive && !p->future && (p->perfect || f->s->tok[p->group].bits & ENT_W_PAST);
    if (!good || !done || x->kind != ENT_CLAUSE_INF || !ent_str_is(outer->trigger->lemma, "decide")) return false;
    for (uint32_t k = x->begin; k < x->end; k++)
        if (f->s->tok[k].timex) return false; /* to meet in June */
    return true;
}

static void rule(ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    if (manner(f, seat(inner)) && told(f, outer->clause)) {
        done_by(f, outer, inner);
        return;
    }
    uint8_t op = outer->trigger->op, type = inner->type, status = inner->status;
    bool comp = f->s->clause[seat(inner)].kind == ENT_CLAUSE_COMP, part = f->s->clause[seat(inner)].kind == ENT_CLAUSE_PART;
    if (op == ENT_OP_URGE && comp && (plainly_told(f, outer, inner) || will_do(f, outer, inner))) op = ENT_OP_SAY;
    if (weak_operator(op)) {
        if (op == ENT_OP_SAY && comp) opinion(f, outer, inner), announced(f, outer, inner);
        if (purpose(f, outer, inner)) {
            return;
        } else if (ent_event__typed(outer) && !part) {
            bool needs = !ent_event__role_count(outer, 'r') && outer->type != ENT_CONSULT && outer->type != ENT_OTHER;
            if (needs && ent_event__typed(inner)) absorb(outer, inner);
            if (!comp || outer->type == ENT_ACCUSE || outer->type == ENT_REQUEST) inner->dropped = true;
        } else if (!comp && !part && !controlled(f, seat(inner)) && !the_first(f, seat(inner))) {
            inner->status = ENT_HYPOTHETICAL; /* a mere purpose */
        } else if (part && says_it(f, outer, inner)) {
            outer->dropped = true;
        } else if (part && ent_event__typed(outer) && outer->type == inner->type) {
            if (!ent_event__role_count(outer, 'r')) absorb(outer, inner);
            inner->dropped = true;
        }
        return;
    }
    if (!ent_event__typed(inner) && ent_event__typed(outer) && !ent_event__role_count(outer, 'r') && outer->type != ENT_OTHER)
        ent_event__party_np(f->s, outer, f->s->clause[seat(inner)].object, 'r', false); /* agreed to let B's envoys in */
    bool order = op == ENT_OP_URGE || op == ENT_OP_ORDER;
    if (order && !ent_event__typed(outer) && !ent_event__typed(inner)) tells(f, outer, inner);
    bool leave = op == ENT_OP_LET && !ent_event__typed(outer) && !ent_event__typed(inner);
    if (leave && f->s->clause[inner->clause].kind == ENT_CLAUSE_INF) gives_leave(f, outer);
    if (op == ENT_OP_DENY && comp && !ent_event__typed(outer) && ent_event__role_count(outer, 'a')) {
        outer->type = ENT_OTHER, outer->rule = "denial"; /* what is denied did not happen, the denial did */
        inner->status = ENT_CANCELLED;
        return;
    }
    if (!ent_event__typed(inner)) return;
    if (!contrary(f, op, inner, &type, &status) && !ent_event__compose(f->s->g, op, &type, &status)) return;
    if (op == ENT_OP_PLAN && status == ENT_PLANNED && decided(f, outer, inner)) type = ENT_AGREE, status = ENT_ACTUAL;
    if (ent_event__typed(outer)) {
        bool troops = inner->type == ENT_MOBILIZE && type == ENT_AGREE;
        outer->type = type;
        if (type != ENT_REQUEST || !order || !ent_event__role_count(outer, 'r')) absorb(outer, inner); /* told B to leave C: asks B */
        if (troops && !ent_event__role_count(outer, 'r')) lent_to(f, outer, seat(inner));
        inner->dropped = true;
        outer->rule = "operator and verb";
        if (type != outer->trigger->type) outer->mode = (ent_str){ "", 0 };
    } else {
        inner->type = type;
        inner->status = order && status == ENT_NEGATED ? ENT_ACTUAL : status; /* told not to attack: told all the same */
        if (type == ENT_REJECT) ent_event__refused(f, inner);
        if (op == ENT_OP_LET || order) on_whom(f, outer, inner);
        if (outer->status != ENT_ACTUAL && inner->status == ENT_ACTUAL) inner->status = outer->status;
        inner->boss = (uint32_t)(outer - f->cand) + 1;
        inner->rule = "operator and verb";
    }
}

/* Promised to go on funding: what the inner operator rules is ruled by the outer one too. */
static ent_event__cand *ruled_by(ent_event__found *f, uint32_t boss) {
    for (uint32_t i = 0; i < f->n; i++)
        if (f->cand[i].boss == boss + 1 && ent_event__typed(&f->cand[i]) && !f->cand[i].dropped &&
            f->s->clause[f->cand[i].clause].kind != ENT_CLAUSE_COMP) return &f->cand[i];
    return NULL;
}

/* Its demand that B ease its sanctions, its threat that it would leave: what is told is the noun's. */
static bool noun_tells(ent_event__found *f, ent_event__cand *inner) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[inner->clause];
    uint32_t np = x->kind == ENT_CLAUSE_COMP && x->intro != ENT_EVENT__NONE && x->intro ? s->tok[x->intro - 1].np : 0;
    for (int step = 0; np && !f->by_np[np - 1] && s->np[np - 1].up && step < 3; step++) np = s->np[np - 1].up; /* a request by B that */
    ent_event__cand *n = np && f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
    bool tells = n && (n->type == ENT_REQUEST || n->type == ENT_THREATEN || n->type == ENT_AGREE || n->type == ENT_ACCUSE);
    if (!tells) return false;
    if (n->dropped || !ent_event__role_count(n, 'a')) {
        inner->dropped |= n->dropped && n->type == ENT_REQUEST; /* blocked a request that C be listed */
        return inner->dropped;
    }
    if (n->type == ENT_REQUEST || n->type == ENT_ACCUSE) ent_event__party_np(s, n, x->subject, 'r', true);
    else if (ent_event__typed(inner)) absorb(n, inner);
    if (n->governor == ENT_EVENT__NONE) n->governor = s->np[np - 1].clause;
    inner->dropped = true;
    return true;
}

/* A's refusal to meet B, plans by A to deport them: the noun before an infinitive is its operator, whoever has it acts. */
static bool noun_rules(ent_event__found *f, ent_event__cand *inner) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[inner->clause];
    uint32_t np = x->kind == ENT_CLAUSE_INF && x->group != ENT_EVENT__NONE && x->group ? s->tok[x->group - 1].np : 0;
    if (!np || !ent_event__typed(inner)) return false;
    if (s->np[np - 1].slot == ENT_SLOT_BY + 1 && s->np[np - 1].up) np = s->np[np - 1].up;
    ent_word w = s->token[s->np[np - 1].head].word;
    uint8_t op = w < s->g->words && !s->tok[s->np[np - 1].head].mention ? s->g->adjective[w] : 0;
    ent_event__cand *n = f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
    if (!(op & ENT_EVENT__NOUN_OP) || x->parent == ENT_EVENT__NONE || np != ent_event__subject(f, x->parent)) return false;
    if (n) n->dropped = true;
    op &= (uint8_t)~ENT_EVENT__NOUN_OP;
    uint8_t status = inner->status;
    ent_event__party_np(s, inner, np, 'a', true);
    if (!contrary(f, op, inner, &inner->type, &status)) ent_event__compose(s->g, op, &inner->type, &status);
    inner->status = status, inner->rule = "operator and verb";
    if (inner->type == ENT_REJECT) ent_event__refused(f, inner);
    inner->boss = f->by_clause[x->parent];
    return true;
}

/* A said that B must do something: a demand, whatever is to be done. */
static void bare_demands(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t id = 1; id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->kind != ENT_CLAUSE_COMP || !ent_event__obliged(s, x) || f->by_clause[id] || x->parent == ENT_EVENT__NONE) continue;
        uint32_t k = f->by_clause[x->parent];
        if (k) ent_event__demand(f, &f->cand[k - 1], id);
    }
}

void ent_event__operators(ent_event__found *f) {
    bare_demands(f);
    for (uint32_t i = f->n; i-- > 0;) {
        ent_event__cand *inner = &f->cand[i];
        if (!inner->np && !inner->dropped && noun_rules(f, inner)) continue;
        if (inner->np && !inner->dropped && inner->governor != ENT_EVENT__NONE && inner->status == ENT_ACTUAL)
            ent_event__adjective(f, inner); /* talks are due to resume */
        if (!inner->np && f->s->clause[inner->clause].kind == ENT_CLAUSE_REL) text_says(f, inner);
        if (inner->np || !complement(f, &f->s->clause[inner->clause])) continue;
        if (ent_event__adjective(f, inner) || noun_tells(f, inner)) continue;
        uint32_t k = f->by_clause[f->s->clause[inner->clause].parent];
        if (!k || k - 1 == i) continue;
        if (ent_event__demand(f, &f->cand[k - 1], inner->clause)) {
            inner->dropped = true;
            continue;
        }
        uint8_t op = f->cand[k - 1].trigger->op; /* decided to convene a session */
        if (op == ENT_OP_FAIL && f->s->clause[inner->clause].kind == ENT_CLAUSE_COMP) continue; /* nobody forgets that A did */
        bool noun = op == ENT_OP_PLAN && f->s->clause[inner->clause].kind == ENT_CLAUSE_INF;
        ent_event__cand *ruled = ent_event__typed(inner) ? (noun ? carried(f, inner) : inner) : ruled_by(f, i);
        rule(f, &f->cand[k - 1], ruled ? ruled : carried(f, inner));
    }
}

/* The anniversary of the founding: not on that day; the ninth round of negotiations of a working group: one meeting. */
static void of_another(const ent_event__found *f, ent_event__cand *c, uint32_t up) {
    const ent_event__sent *s = f->s;
    if (s->g->jubilee && ent_event__of_class(s->g, s->token[s->np[up - 1].head].word, s->g->jubilee)) c->dropped = true;
    for (int step = 0; up && c->type == ENT_CONSULT && step < 3; step++) {
        const ent_event__cand *o = f->by_np[up - 1] ? &f->cand[f->by_np[up - 1] - 1] : NULL;
        if (o && o->type == ENT_CONSULT && !ent_str_is(c->mode, "visit")) c->dropped = true;
        up = s->np[up - 1].slot == ENT_SLOT_OF + 1 ? s->np[up - 1].up : 0;
    }
}

/* An agreement on cooperation, talks on trade: what hangs on an event's noun is its topic. */
void ent_event__drop_topics(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        const ent_event__np *g = c->np ? &s->np[c->np - 1] : NULL;
        const ent_event__cand *whole = g && g->up && f->by_np[g->up - 1] ? &f->cand[f->by_np[g->up - 1] - 1] : NULL;
        if (whole && c->type == ENT_CONSULT && whole->type == ENT_AGREE && g->slot && g->slot - 1 == ENT_SLOT_OF) c->dropped = true;
        if (g && g->up && g->slot == ENT_SLOT_OF + 1) of_another(f, c, g->up);
        if (!c->np || (c->type != ENT_AGREE && c->type != ENT_SUPPORT && c->type != ENT_COOPERATE)) continue;
        if (s->np[g->list].slot == ENT_SLOT_INCLUDING + 1) continue; /* its help, including the signing of …: one of its acts */
        for (uint32_t up = s->np[c->np - 1].up, step = 0; up && step < 6; step++, up = s->np[up - 1].up) {
            const ent_event__cand *o = f->by_np[up - 1] ? &f->cand[f->by_np[up - 1] - 1] : NULL;
            if (o && ent_event__typed(o) && o != c) {
                c->dropped = true;
                break;
            }
        }
    }
}
