#include "event.h"

/* Verbs of no known act between two who are named: something passed between them, though no row says what. A record of
 * type OTHER with little confidence is more than silence for whoever asks who deals with whom. */

static bool may_tell(const ent_event__found *f, const ent_event__cand *c) {
    uint8_t op = c->trigger->op;
    if (c->trigger->repeats || !f->s->clause[c->clause].finite) return false;
    return op == ENT_OP_NONE || op == ENT_OP_BEGIN || op == ENT_OP_CARRY;
}

/* An event stands in the clause already, or in one that hangs on it. */
static bool told(const ent_event__found *f, uint32_t clause) {
    for (uint32_t k = 0; k < f->n; k++) {
        const ent_event__cand *o = &f->cand[k];
        if (o->dropped || !ent_event__typed(o)) continue;
        if (o->clause == clause || o->governor == clause || f->s->clause[o->clause].parent == clause) return true;
    }
    return false;
}

/* The cabinet decided to extend the mandate: where what is decided is no event, the deciding is one; a body agrees to it. */
static bool decides(const ent_event__found *f, ent_event__cand *c) {
    static const char *const WORD[] = { "decide", "opt", "vote to", "elect to" };
    const ent_event__clause *x = &f->s->clause[c->clause];
    bool word = false;
    for (size_t i = 0; i < sizeof WORD / sizeof *WORD; i++) word |= ent_str_is(c->trigger->lemma, WORD[i]);
    if (!word || ent_event__role_count(c, 'a') != 1) return false;
    if (!x->finite || (!(f->s->tok[x->group].bits & ENT_W_PAST) && !x->perfect)) return false;
    bool body = f->s->mentions->actor[c->party[0].actor].kind == ENT_ACTOR_IGO;
    c->type = body ? ENT_AGREE : ENT_OTHER, c->rule = "decision";
    return true;
}

/* Of the mention's group it is no head, no owner: a thing is named after it (the Cambodian side, one of its own), unless that
 * thing is people (Irish universities, their countries). */
static bool names_thing(const ent_event__sent *s, uint32_t mention) {
    const ent_mention *x = &s->mentions->v[mention];
    uint32_t first = x->token - s->first, last = first + x->tokens - 1;
    if (x->token < s->first || last >= s->n || !s->tok[last].np) return false;
    const ent_event__np *g = &s->np[s->tok[last].np - 1];
    if (s->tok[g->head].mention == mention + 1 || ent_event__of_class(s->g, s->token[g->head].word, s->g->anyone)) return false;
    return !(x->flags & ENT_MENTION_POSSESSIVE) || ent_event__cls(s->g, s->token[first].word) & ENT_W_OWN;
}

/* A and B jointly promoted a programme, a fund jointly promoted by A and B: whatever it is, they do it with each other. */
static bool jointly(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (!ent_event__says(s, jointly) || c->trigger->op != ENT_OP_NONE || (!x->finite && x->kind != ENT_CLAUSE_PART)) return false;
    bool word = false;
    for (uint32_t k = x->group > 2 ? x->group - 2 : 0; k < x->group_end + 2 && k < s->n; k++) word |= s->token[k].word == s->g->w.jointly;
    if (!word) return false;
    const ent_event__trigger *own = c->trigger;
    c->trigger = f->untyped, c->parties = 0;
    ent_event__fill(f, c);
    c->trigger = own;
    for (uint32_t i = c->parties; i-- > 0;)
        if (c->party[i].role != 'a') c->party[i] = c->party[--c->parties];
    if (c->parties < 2) return false;
    c->trigger = f->untyped, c->type = ENT_COOPERATE, c->rule = "jointly";
    return true;
}

static void only_themselves(const ent_event__sent *s, ent_event__cand *c) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->parties; i++) {
        ent_event__party p = c->party[i];
        if (p.role == 'a' || p.mention == ENT_EVENT__NONE || !names_thing(s, p.mention)) c->party[n++] = p;
    }
    c->parties = n;
}

void ent_event__untyped(ent_event__found *f) {
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (c->np || c->dropped || ent_event__typed(c) || c->status != ENT_ACTUAL || jointly(f, c)) continue;
        if (f->news || told(f, c->clause) || decides(f, c) || !may_tell(f, c)) continue;
        const ent_event__trigger *own = c->trigger;
        c->trigger = f->untyped, c->parties = 0;
        ent_event__fill(f, c);
        only_themselves(f->s, c);
        if (ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r')) c->type = ENT_OTHER, c->rule = "untyped";
        else c->trigger = own;
    }
}
