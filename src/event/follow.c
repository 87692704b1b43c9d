#include "event.h"

/* Verbs that only say that somebody did what was told before: B followed suit, as did B, followed by B. */

/* As did B, so had B: an auxiliary before its subject, and nothing else. */
bool ent_event__echo(const ent_event__sent *s, const ent_event__clause *x) {
    uint32_t k = x->verb;
    if (k == 0 || x->kind != ENT_CLAUSE_COORD || !x->object || x->group_end != k + 1) return false;
    if (!(s->tok[k].bits & (ENT_W_DO | ENT_W_HAVE | ENT_W_BE))) return false;
    ent_word w = s->token[k - 1].word;
    return w && (w == s->g->w.as || w == s->g->w.so) && s->np[x->object - 1].begin == k + 1 && s->tok[s->np[x->object - 1].head].mention;
}

/* Group np is of the subject's list of b's clause (as far as that is this sentence's). */
static bool subject_of(const ent_event__found *f, const ent_event__cand *b, uint32_t np) {
    if (b == f->before || !np) return true;
    uint32_t subject = ent_event__subject(f, b->clause);
    for (int step = 0; subject && np && step < 4; step++, np = f->s->np[np - 1].up) /* the delegates of A to B */
        if (f->s->np[subject - 1].list == f->s->np[np - 1].list) return true;
    return false;
}

/* Who follows: the subject; behind an auxiliary; in "followed by B" the agent. */
static uint32_t who(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (ent_event__echo(s, x)) return x->object;
    if (!x->passive) return ent_event__subject(f, c->clause);
    uint32_t subject = x->finite ? ent_event__subject(f, c->clause) : 0;
    const ent_event__tok *head = subject ? &s->tok[s->np[subject - 1].head] : NULL;
    if (x->antecedent || (head && !head->mention && !(head->bits & ENT_W_PRON))) return 0; /* the talks were followed by … */
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool agent = g->clause == c->clause && g->list == i && g->slot == ENT_SLOT_BY + 1 && g->begin > c->token;
        if (agent) return s->tok[g->head].mention ? i + 1 : 0;
    }
    return 0;
}

/* B put duties on A's goods, and A retaliated: in kind, on whoever did it. */
static void in_kind(ent_event__cand *c, const ent_event__cand *b) {
    bool other = b->token != ENT_EVENT__NONE && b->type == ENT_SANCTION && !c->trigger->whens;
    for (uint32_t i = 0; i < c->parties; i++)
        for (uint32_t k = 0; k < b->parties; k++) other &= c->party[i].actor != b->party[k].actor || b->party[k].role != 'a';
    if (!other || !c->parties) return;
    c->type = b->type, c->mode = b->mode;
    for (uint32_t k = 0; k < b->parties && !ent_event__role_count(c, 'r'); k++)
        if (b->party[k].role == 'a') ent_event__party_add(c, b->party[k].actor, ENT_EVENT__NONE, 'r');
}

/* Followed suit with money for its own banks: not for those that the first gave it. */
static bool to_others(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        int slot = g->slot - 1;
        bool goal = slot == ENT_SLOT_FOR || slot == ENT_SLOT_TO || slot == ENT_SLOT_AGAINST || slot == ENT_SLOT_ON;
        if (goal && g->clause == c->clause && g->begin > c->token && ent_event__anyone(s, g)) return true;
    }
    return false;
}

/* X followed (suit): what the event before was, with X in its actor's place. */
void ent_event__followed(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *b = f->before;
    bool answer = c->trigger->type != ENT_EVENT__NO_TYPE; /* retaliated */
    if (!c->trigger->repeats || c->np || (c->parties && ent_event__typed(c) && !answer)) return;
    for (uint32_t i = 0; i < f->n; i++) { /* A signed with B; C followed */
        const ent_event__cand *o = &f->cand[i];
        bool told = (!o->np || o->governor != ENT_EVENT__NONE) && !o->dropped;
        bool verb = o != c && told && ent_event__typed(o) && o->type != ENT_OTHER && o->parties;
        if (verb && o->token < c->token && (b == f->before || o->token > b->token)) b = o;
    }
    if (answer) {
        in_kind(c, b);
        return;
    }
    uint32_t object = f->s->clause[c->clause].object;
    uint32_t np = who(f, c);
    if (object && (f->s->np[object - 1].begin < c->end || object == np)) object = 0; /* followed suit */
    if (b->token == ENT_EVENT__NONE || object || !np) return;
    const ent_event__clause *x = &f->s->clause[c->clause]; /* urged B to follow: it has not */
    if (x->kind == ENT_CLAUSE_INF && x->parent != ENT_EVENT__NONE && f->s->clause[x->parent].object == np) return;
    if (f->by_np[np - 1]) return; /* the summit follows in May */
    ent_word head = f->s->token[f->s->np[np - 1].head].word;
    bool that = head && (head == f->s->g->w.that || head == f->s->g->w.those); /* that with B followed */
    if (!x->passive && !that && !f->s->np[np - 1].named) return; /* the peace of Riga followed */
    c->parties = 0;
    if (!ent_event__party_np(f->s, c, np, 'a', false)) ent_event__party_np(f->s, c, np, 'a', true); /* London did the same */
    if (!c->parties) return;
    uint32_t own = c->parties;
    bool elsewhere = to_others(f, c), mutual = ent_event__mutual(b->type);
    for (uint32_t i = 0; i < b->parties; i++)
        if (b->party[i].role != 'a' ? !elsewhere : mutual && !ent_event__role_count(b, 'r') && (b->party[i].mention == ENT_EVENT__NONE ||
            !subject_of(f, b, b->party[i].np)))
            ent_event__party_add(c, b->party[i].actor, ENT_EVENT__NONE, b->party[i].role);
    bool back = c->parties == own && ent_event__has_role(b, c->party[0].actor, 'r'); /* A expelled B's envoy, B did the same: to A */
    for (uint32_t i = 0; back && i < b->parties; i++)
        if (b->party[i].role == 'a') ent_event__party_add(c, b->party[i].actor, ENT_EVENT__NONE, 'r');
    for (uint32_t i = own; i < c->parties; i++) c->party[i].np = 0;
    c->type = b->type, c->mode = b->mode, c->dropped = false;
    c->rule = "followed", c->followed = true;
    c->guessed = c->parties == own && !ent_event__mutual(c->type); /* nor is it told of the first to whom */
}
