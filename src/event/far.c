#include "event.h"

/* The other side of one party, where the sentence names it nowhere behind: whoever was named before, or dealt with before. */

/* At the talks with B the ministers of A spoke: the meeting is told already. */
static bool at_meeting(const ent_event__found *f, const ent_event__cand *c) {
    for (uint32_t i = 0; c->type == ENT_CONSULT && !c->np && i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool there = o->np && !o->dropped && o->type == ENT_CONSULT && o->token < c->token && f->s->np[o->np - 1].clause == c->clause;
        for (uint32_t p = 0; there && p < o->parties; p++)
            if (o->party[p].actor == c->party[0].actor) return true;
    }
    return false;
}

/* Arrested two smugglers, a judge: whom is said, though nobody knows him. */
static bool told_whom(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t np = c->np || c->type != ENT_COERCE || !ent_str_is(c->mode, "arrest") ? 0 : ent_event__theme_np(f, c->clause);
    if (!np || s->clause[c->clause].passive || s->tok[s->np[np - 1].head].bits & ENT_W_PRON) return false;
    const ent_event__np *g = &s->np[np - 1];
    return s->tok[g->begin].pos != ENT_P_DET || s->token[g->begin].word != s->g->w.the;
}

/* A body says that B attacked: it is not the body that was attacked. */
static bool sayer(const ent_event__found *f, const ent_event__cand *c, uint32_t token) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    uint32_t np = f->s->tok[token].np, m = f->s->tok[token].mention;
    if (x->kind != ENT_CLAUSE_COMP || x->parent == ENT_EVENT__NONE || !np || np != f->s->clause[x->parent].subject) return false;
    ent_actor_kind kind = f->s->mentions->actor[f->s->mentions->v[m - 1].actor[0]].kind;
    return c->type == ENT_ASSAULT && kind != ENT_ACTOR_STATE;
}

static bool suffers(const ent_event__cand *o, uint32_t actor) {
    if (!ent_event__role_count(o, 'r')) return ent_event__has(o, actor);
    for (uint32_t p = 0; p < o->parties; p++)
        if (o->party[p].actor == actor && o->party[p].role == 'r') return true;
    return false;
}

/* A pledged 2 million and B promised 3: B does what A does, and to whom is said of neither. */
static bool alike(const ent_event__found *f, const ent_event__cand *c, uint32_t actor) {
    bool gives = c->type == ENT_AID || c->type == ENT_AGREE;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool like = o->type == c->type || (gives && (o->type == ENT_AID || o->type == ENT_AGREE));
        if (!like || o == c || o->np || o->dropped || o->token > c->token) continue;
        for (uint32_t p = 0; p < o->parties; p++)
            if (o->party[p].actor == actor && o->party[p].role == 'a' && !suffers(o, c->party[0].actor)) return true;
    }
    return false;
}

/* Said of the one party between it and its verb: a Swiss company, the chairman of B. */
static bool of_itself(const ent_event__found *f, const ent_event__cand *c, uint32_t subject, uint32_t token) {
    const ent_event__sent *s = f->s;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    const ent_event__clause *x = &s->clause[id];
    if (!subject || x->group == ENT_EVENT__NONE || token >= x->group || token < s->np[subject - 1].end) return false;
    uint32_t k = s->np[subject - 1].end;
    return s->tok[token].clause == id && ent_event__punct(s, k) == ',' && s->tok[k + 1].pos != ENT_P_PREP;
}

/* A, B and C sent planes, D did not: the last of them is no more meant than the first. */
static bool one_of_several(const ent_event__sent *s, uint32_t token) {
    uint32_t np = s->tok[token].np;
    for (uint32_t i = np ? s->np[np - 1].list : s->nps; i < s->nps && i < s->np[np - 1].list + 16; i++)
        if (i + 1 != np && s->np[i].list == s->np[np - 1].list && s->tok[s->np[i].head].mention) return true;
    return false;
}

/* Before token i, in front of the bracket that closes there. */
static uint32_t before_bracket(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i;
    while (k > 0 && ent_event__punct(s, k) != '(') k--;
    return ent_event__punct(s, k) == '(' ? k : i;
}

/* A bought jets under a letter signed with B: by A. */
static bool under_text(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t with = c->party[0].np;
    if (c->np || c->type != ENT_SUPPORT || x->kind != ENT_CLAUSE_PART || !x->passive || !x->antecedent) return false;
    if (!with || s->np[with - 1].slot != ENT_SLOT_WITH + 1) return false;
    for (uint32_t id = x->parent; id != ENT_EVENT__NONE; id = s->clause[id].parent) {
        uint32_t subject = s->clause[id].finite && !s->clause[id].passive ? ent_event__subject(f, id) : 0;
        if (!subject || subject == x->antecedent) continue;
        if (s->np[x->antecedent - 1].begin < s->np[subject - 1].end) return false; /* a letter signed with B helped A */
        if (ent_event__party_np(s, c, subject, 'a', false)) {
            c->rule = "named before";
            return true;
        }
        return false;
    }
    return false;
}

/* Whom own has to do with in o: the other of two; who alone acts on it. Actor + 1; 0 = nobody, or several. */
static uint32_t other_in(const ent_event__cand *o, uint32_t own) {
    bool acted_on = ent_event__has_role(o, own, 'r') && ent_event__role_count(o, 'a') == 1;
    if (!ent_event__has(o, own) || (o->parties != 2 && !acted_on)) return 0;
    for (uint32_t p = 0; p < o->parties; p++)
        if (o->party[p].actor != own && (!acted_on || o->party[p].role == 'a')) return o->party[p].actor + 1;
    return 0;
}

/* A sued B, and B gave in: to whoever it last had to do with in the sentence. */
static uint32_t other_told(const ent_event__found *f, const ent_event__cand *c) {
    uint32_t other = 0, at = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool live = o != c && !o->dropped && ent_event__typed(o) && o->type != ENT_OTHER && o->token < c->token && o->token >= at;
        uint32_t who = live ? other_in(o, c->party[0].actor) : 0;
        bool forum = who && o->type == ENT_CONSULT && o->np && f->s->mentions->actor[who - 1].kind == ENT_ACTOR_IGO &&
            c->type == ENT_AGREE; /* announced at the General Assembly: to nobody */
        if (who && !forum) other = who, at = o->token;
    }
    return other;
}

static bool dealt_with(ent_event__found *f, ent_event__cand *c) {
    uint32_t other = other_told(f, c);
    if (!other || !ent_event__party_add(c, other - 1, ENT_EVENT__NONE, ent_event__other_role(f, c))) return false;
    c->rule = "named before";
    return true;
}

void ent_event__named_before(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!ent_event__wants_other(f, c) || c->parties != 1 || (c->np && c->governor == ENT_EVENT__NONE)) return;
    if (ent_str_is(c->mode, "visit")) return;
    if (c->status == ENT_HYPOTHETICAL || c->status == ENT_NEGATED || told_whom(f, c) || ent_event__nameless(f, c)) return;
    if (under_text(f, c)) return;
    const ent_event__clause *own = &s->clause[c->clause]; /* a deal brokered by A: between whom is not said */
    bool armed = own->kind == ENT_CLAUSE_PART && own->passive && own->antecedent; /* nor whom A arms in "rebels armed by A" */
    bool group = armed && !s->np[own->antecedent - 1].named && (c->type == ENT_AID || c->type == ENT_SUPPORT);
    if (!c->np && armed && (c->type == ENT_CONSULT || group)) return;
    if (at_meeting(f, c)) {
        c->dropped = true;
        return;
    }
    uint32_t object = s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause].object;
    bool called = object && !c->np && c->type == ENT_CONSULT && s->token[s->np[object - 1].head].flags & ENT_TOK_CAP;
    if (called && ent_str_is(c->mode, "multilateral")) return; /* attended the Munich Security Conference */
    if (object && (s->tok[s->np[object - 1].head].mention || s->tok[s->np[object - 1].head].bits & ENT_W_PRON)) object = 0;
    uint32_t indirect = s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause].indirect;
    bool it = indirect && s->tok[s->np[indirect - 1].head].bits & ENT_W_PRON; /* gave it the go-ahead */
    if (it) object = 0;
    else if (dealt_with(f, c)) return;
    uint32_t subject = c->party[0].np ? ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause) : 0;
    for (uint32_t k = c->token; k-- > f->dateline;) {
        if (ent_event__punct(s, k) == ')') k = before_bracket(s, k);
        uint32_t m = s->tok[k].mention;
        const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
        if (!x || x->actors != 1 || ent_event__known_party(c, x) || x->flags & ENT_MENTION_PLACE || sayer(f, c, k)) continue;
        if (of_itself(f, c, subject, k) || one_of_several(s, k)) continue;
        bool where = s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_STATE && k >= x->tokens && ent_event__punct(s, k - x->tokens) == '(';
        if (where || ent_event__home_of(s, k)) continue; /* the Manama Dialogue (Bahrain) */
        if (alike(f, c, x->actor[0]) || (s->tok[k].np && ent_event__apart(s, &s->np[s->tok[k].np - 1]))) continue;
        bool aside = object && s->tok[k].np && s->np[s->tok[k].np - 1].prep != ENT_EVENT__NONE;
        if (aside) continue; /* after A's raid B deplored the losses */
        ent_event__party_add(c, x->actor[0], ENT_EVENT__NONE, ent_event__other_role(f, c));
        c->rule = "named before";
        return;
    }
}

/* Norway is also providing equipment: what the one that speaks does as a rule is not done to whom it dealt with last. */
static bool standing(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    if (c->type == ENT_SUPPORT && !c->np && ent_str_is(c->trigger->lemma, "adopt")) return true; /* a text, with nobody named */
    if (f->speaker == UINT32_MAX || c->party[0].actor != f->speaker || !x->finite || !x->object) return false;
    const ent_event__np *g = &f->s->np[x->object - 1];
    if (f->s->tok[g->begin].bits & (ENT_W_PRON | ENT_W_OWN)) return false; /* supports its efforts */
    return x->progressive || (!x->passive && !x->perfect && f->s->tok[x->group].bits & (ENT_W_S | ENT_W_BASE)) ||
        (c->type == ENT_SUPPORT && !c->np && x->perfect);
}

/* The Danes refused A and B, and they invaded: several who all stood on one side before turn on the other side. */
static bool same_sides(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *o = NULL;
    bool against = c->type == ENT_ASSAULT || c->type == ENT_THREATEN || c->type == ENT_REJECT || c->type == ENT_ACCUSE ||
                   c->type == ENT_SANCTION;
    if (!against || c->parties < 2 || ent_event__role_count(c, 'a') != c->parties || c->status != ENT_ACTUAL) return false;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *x = &f->cand[i];
        bool live = x != c && !x->dropped && ent_event__typed(x) && x->token < c->token && ent_event__role_count(x, 'r');
        if (live && (!o || x->token > o->token)) o = x;
    }
    if (!o && f->before->token != ENT_EVENT__NONE) o = f->before;
    if (!o || o->parties <= c->parties || !ent_event__role_count(o, 'r')) return false;
    char own = ent_event__has_role(o, c->party[0].actor, 'a') ? 'a' : 'r';
    for (uint32_t p = 0; p < c->parties; p++)
        if (!ent_event__has_role(o, c->party[p].actor, own)) return false;
    if (ent_event__role_count(o, own) != c->parties) return false;
    for (uint32_t p = 0; p < o->parties; p++)
        if (o->party[p].role != own && o->party[p].role != 'x') ent_event__party_add(c, o->party[p].actor, ENT_EVENT__NONE, 'r');
    c->rule = "partner before";
    return true;
}

/* B was overrun: by whoever it fought last. */
static void overcome(const ent_event__found *f, ent_event__cand *c) {
    if (c->np || c->type != ENT_ASSAULT || !c->passive_alone || c->status != ENT_ACTUAL) return;
    if (c->parties != 1 || c->party[0].role != 'r') return;
    uint32_t enemy = f->news ? 0 : ent_event__enemy(f, c->party[0].actor);
    if (enemy && ent_event__party_add(c, enemy - 1, ENT_EVENT__NONE, 'a')) c->rule = "partner before";
}

/* … or whoever a paragraph has dealt with last. */
void ent_event__partner_before(ent_event__found *f, ent_event__cand *c) {
    overcome(f, c);
    if (!ent_event__role_count(c, 'r') && !told_whom(f, c) && ent_event__wants_other(f, c) && same_sides(f, c)) return;
    bool force = c->type == ENT_ASSAULT || c->type == ENT_COERCE || c->type == ENT_RETREAT;
    bool done = c->status != ENT_HYPOTHETICAL && c->status != ENT_NEGATED;
    uint32_t enemy = force && done && c->parties == 1 && ent_event__wants_other(f, c) ? ent_event__enemy(f, c->party[0].actor) : 0;
    if (enemy && !(c->np && c->governor == ENT_EVENT__NONE) && !told_whom(f, c) && !ent_event__nameless(f, c)) {
        ent_event__party_add(c, enemy - 1, ENT_EVENT__NONE, ent_event__other_role(f, c));
        c->rule = "partner before";
        return;
    }
    if (!ent_event__wants_other(f, c) || c->parties != 1 || !f->pair[0] || told_whom(f, c)) return;
    if (c->np && c->governor == ENT_EVENT__NONE) return;
    uint32_t a = c->party[0].actor + 1;
    if ((a != f->pair[0] && a != f->pair[1]) || ent_str_is(c->mode, "visit")) return; /* where to is said or not known */
    if (ent_event__nameless(f, c) || standing(f, c)) return;
    bool body = c->type == ENT_CONSULT && !c->np && f->s->mentions->actor[a - 1].kind == ENT_ACTOR_IGO;
    if (body && !f->s->clause[c->clause].object && !f->s->clause[c->clause].passive) return; /* the Assembly convenes: its members */
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    bool joint = c->type == ENT_SUPPORT && f->s->clause[id].shares != ENT_EVENT__NONE;
    if (joint && other_told(f, c)) return; /* met B and issued a statement: with B */
    uint32_t other = a == f->pair[0] ? f->pair[1] : f->pair[0];
    ent_event__party_add(c, other - 1, ENT_EVENT__NONE, ent_event__other_role(f, c));
    c->rule = "partner before";
}
