#include "event.h"

/* Which candidates are worth a record. */

static bool undated_kind(const ent_event__cand *c) {
    return c->type != ENT_OTHER && c->type < ENT_TYPES;
}

/* Adopted measures on crime: against nobody, so it is no sanction. */
void ent_event__mere_measures(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_SANCTION || c->np || ent_event__role_count(c, 'r') || !s->g->measures) return;
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (!np || !ent_event__of_class(s->g, s->token[s->np[np - 1].head].word, s->g->measures)) return;
    if (f->by_np[np - 1] && f->cand[f->by_np[np - 1] - 1].trigger->type == ENT_SANCTION) return; /* asset freezing measures */
    for (uint32_t i = 0; i < s->nps; i++)
        if (s->np[i].slot == ENT_SLOT_AGAINST + 1 && (s->np[i].clause == c->clause || s->np[i].up == np)) return;
    c->type = ENT_OTHER;
}

/* An undated relation wants a clause that asserts it; words of general goodwill in infinitives and gerunds do not. */
static bool firm(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    if (c->type == ENT_AID || c->type == ENT_REQUEST || c->type == ENT_ACCUSE) return true;
    if (c->boss) return false;
    bool agents = !c->np && x->kind == ENT_CLAUSE_PART && x->passive && ent_event__role_count(c, 'a') > 1;
    for (uint32_t i = 0; i < c->parties && agents; i++) agents = c->party[i].np && f->s->np[c->party[i].np - 1].slot == ENT_SLOT_BY + 1;
    if (agents) return true; /* a draft co-sponsored by A and B */
    return x->finite || (x->kind == ENT_CLAUSE_PART && !x->antecedent && x->parent != ENT_EVENT__NONE && c->type != ENT_SUPPORT);
}

/* In a list of short pieces each is news by itself: what its sentence says somebody does is an event, be the day and
 * the other side said or not. */
bool ent_event__news(const ent_event__found *f, const ent_event__cand *c) {
    if (!f->news || !ent_text_short_piece(f->s->text, f->s->sentence)) return false;
    if (c->status == ENT_HYPOTHETICAL || c->status == ENT_NEGATED) return false;
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    for (int step = 0; step < 3 && (x->kind == ENT_CLAUSE_INF || (x->kind == ENT_CLAUSE_PART && c->boss)) &&
        x->parent != ENT_EVENT__NONE; step++)
        x = &f->s->clause[x->parent];
    bool when = x->kind == ENT_CLAUSE_ADV && x->intro != ENT_EVENT__NONE && f->s->token[x->intro].word == f->s->g->w.when &&
        x->parent != ENT_EVENT__NONE && !f->by_clause[x->parent]; /* nine people died when a bomb went off */
    if (when) return !c->np;
    return (!c->np || c->governor != ENT_EVENT__NONE) && (x->kind == ENT_CLAUSE_MAIN || x->kind == ENT_CLAUSE_COMP);
}

/* The group tells how much money it is. */
static bool amount(const ent_event__found *f, uint32_t np) {
    const ent_event__sent *s = f->s;
    if (ent_event__sum(s, np)) return true;
    if (!s->g->funds || !ent_event__np_class(f, np, s->g->funds)) return false;
    for (uint32_t k = s->np[np - 1].begin; k < s->np[np - 1].end; k++)
        if (s->token[k].kind == ENT_TOK_NUMBER || s->token[k].kind == ENT_TOK_ALNUM) return true;
    return false;
}

/* A will give B 4 million dollars: so much for somebody. */
static bool sum_for(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    uint32_t np = x->passive ? ent_event__subject(f, c->clause) : x->object;
    if (c->trigger->type != ENT_AID || !x->finite || !np || !amount(f, np) || !ent_event__role_count(c, 'a')) return false;
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].role == 'r' && c->party[i].np && f->s->np[c->party[i].np - 1].clause == c->clause) return true;
    return false;
}

/* Goodwill that is only hoped for or told in passing: that they would deepen ties; by strengthening cooperation. */
static bool passing(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (f->news || c->np) return false;
    if (c->type == ENT_AGREE && !c->timexes && ent_str_is(ent_str_of(c->rule), "mood")) return !sum_for(f, c);
    if (c->type != ENT_SUPPORT && c->type != ENT_COOPERATE && c->type != ENT_AGREE) return false;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t k = x->begin;
    while (k > 0 && s->tok[k - 1].pos == ENT_P_ADV) k--;
    return x->kind == ENT_CLAUSE_PART && !x->antecedent && k > 0 &&
        (s->tok[k - 1].pos == ENT_P_PREP || c->boss || s->clause[x->parent].kind == ENT_CLAUSE_INF);
}

/* Agencies reported that …: what the press tells is no act of its own. */
static bool press(const ent_event__found *f, const ent_event__cand *c) {
    if (c->type != ENT_OTHER || c->np || c->parties != 1 || c->trigger->op != ENT_OP_SAY) return false;
    uint32_t m = c->party[0].mention;
    return m != ENT_EVENT__NONE && ent_str_is(f->s->mentions->v[m].sector, "MED");
}

/* A record needs a date and somebody, or two in a relation. */
bool ent_event__worth(const ent_event__found *f, const ent_event__cand *c) {
    if (c->dropped || c->type >= ENT_TYPES || !c->parties) return false;
    bool blamed = c->type == ENT_ACCUSE && !c->np && c->trigger->frame.role[ENT_SLOT_S] == 'r' && !c->passive_alone;
    if (blamed && !ent_event__role_count(c, 'a')) return false; /* is responsible: who says so? */
    bool lone = (c->type == ENT_CONSULT && !ent_str_is(c->mode, "multilateral") &&
        !ent_str_is(c->mode, "visit")) || c->type == ENT_COOPERATE;
    if (c->type == ENT_CONSULT && !c->np && ent_str_is(c->mode, "visit") && !ent_event__role_count(c, 'a') && !c->passive_alone &&
        !ent_event__news(f, c)) return false; /* was in Lima: who? */
    bool setting = f->news && c->type == ENT_CONSULT && c->np && c->governor == ENT_EVENT__NONE && c->parties < 2;
    if (setting && f->s->clause[0].verb != ENT_EVENT__NONE) return false; /* voiced support in a phone call */
    if (passing(f, c) || press(f, c)) return false;
    const ent_event__clause *own = &f->s->clause[c->clause]; /* agreed on a policy to tighten controls */
    uint32_t k = own->group != ENT_EVENT__NONE ? own->group : 0, of = k ? f->s->tok[k - 1].np : 0;
    if (c->type == ENT_OTHER && !c->np && own->kind == ENT_CLAUSE_INF && !c->boss && of && !f->s->tok[f->s->np[of - 1].head].mention)
        return false;
    bool body = c->type == ENT_CONSULT && c->timexes && f->s->mentions->actor[c->party[0].actor].kind == ENT_ACTOR_IGO &&
        c->party[0].role == 'a'; /* a commission meets, sits */
    bool alone = c->parties < 2 && (!c->np || c->type == ENT_COOPERATE); /* spoke: with nobody named */
    if (lone && alone && !body && !ent_event__news(f, c)) return false;
    if (c->timexes) {
        if (c->np && c->governor == ENT_EVENT__NONE) {
            bool headline = f->s->clause[0].verb == ENT_EVENT__NONE; /* 5 April 1995. Signature of the Agreement by … */
            if ((c->remote || headline) && c->type != ENT_CONSULT) return headline;
            bool alone_does = c->type == ENT_MOBILIZE && c->date_cost < 0.5; /* the missile test of May */
            bool deal = (c->type == ENT_SUPPORT || c->type == ENT_AGREE) && f->s->np[c->np - 1].slot != ENT_SLOT_IN + 1;
            /* a deal: the conclusion of a contract on … with B in May; not: in a statement they condemned */
            if (c->type != ENT_CONSULT && c->type != ENT_OTHER && c->type != ENT_ASSAULT && !alone_does &&
                (c->date_cost > (deal ? 1.6 : 1) || c->parties < 2)) return false;
            if (c->type == ENT_OTHER && c->date_cost > 1.5) return false;
            if (c->type == ENT_COOPERATE && c->date_cost > 0.4) return false;
        }
        return ent_event__role_count(c, 'a') || ent_event__role_count(c, 'r');
    }
    if (!undated_kind(c)) return false;
    if (c->ahead) return ent_event__role_count(c, 'a') > 1;
    if (ent_event__news(f, c)) return true;
    if (c->parties < 2) return false;
    if (c->np && f->s->title && f->speaker != UINT32_MAX && f->s->clause[0].verb == ENT_EVENT__NONE) return false; /* a heading */
    if (c->np && c->governor == ENT_EVENT__NONE && !(ent_event__role_count(c, 'r') && ent_event__role_count(c, 'a'))) return false;
    if (!firm(f, c)) return false;
    bool mutual = ent_event__mutual(c->type);
    if (!mutual && !ent_event__role_count(c, 'r')) return false;
    return ent_event__role_count(c, 'a') >= 1 && (ent_event__role_count(c, 'r') >= 1 || ent_event__role_count(c, 'a') >= 2);
}
