#include "event.h"

/* Signed, issued, adopted, and by nobody named: by those of whom has just been told, in the sentence or before. */

/* A treaty, which entered into force …: of those who signed it. */
static bool same_text(ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    if (c->np || c->parties || (c->type != ENT_SUPPORT && c->type != ENT_AGREE && c->type != ENT_OTHER)) return false;
    if (!x->antecedent || x->parent == ENT_EVENT__NONE) return false;
    const ent_event__cand *o = ent_event__verb_of(f, x->parent);
    if (!o || o->parties < 2 || (o->type != ENT_SUPPORT && o->type != ENT_AGREE)) return false;
    for (uint32_t i = 0; i < o->parties; i++) ent_event__party_add(c, o->party[i].actor, o->party[i].mention, o->party[i].role);
    return true;
}

/* A and B met, and a joint statement was issued; talks of A and B, after which …: by those of whom the sentence has just told. */
static bool just_told(ent_event__found *f, ent_event__cand *c) {
    bool formal = c->type == ENT_SUPPORT && ent_event__names_object(c->trigger);
    if (c->np || c->parties || !formal || !c->passive_alone || !f->s->clause[c->clause].finite) return false;
    const ent_event__cand *b = NULL;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool deal = o->type == ENT_CONSULT || o->type == ENT_SUPPORT || o->type == ENT_AGREE;
        bool told = deal && !o->dropped && o->token < c->token && o->parties;
        if (told && (!b || o->token > b->token)) b = o;
    }
    if (!b || b->parties < 2 || b->status != ENT_ACTUAL || !ent_event__mutual(b->type)) return false;
    if (ent_event__role_count(b, 'r') && !ent_str_is(b->mode, "visit")) return false;
    for (uint32_t i = 0; i < b->parties; i++)
        if (b->party[i].role != 'x') ent_event__party_add(c, b->party[i].actor, b->party[i].mention, 'a');
    c->rule = "parties of the event before";
    return true;
}

/* With regard to A, the decision was made in May to …: by whom the paragraph is about, else by who acted last. */
static bool unsaid_decision(ent_event__found *f, ent_event__cand *c) {
    bool made = c->np && c->governor != ENT_EVENT__NONE && c->type == ENT_OTHER && ent_str_is(c->trigger->lemma, "decision");
    if (!made || c->parties || !f->s->clause[c->governor].passive || c->status != ENT_ACTUAL) return false;
    uint32_t who = f->topic && (f->led || f->labelled) ? f->topic : f->last_actor;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool acts = !o->dropped && ent_event__typed(o) && o->token < c->token && o->parties && o->party[0].role == 'a';
        if (acts) who = o->party[0].actor + 1;
    }
    if (who) ent_event__party_add(c, who - 1, ENT_EVENT__NONE, 'a'), c->rule = "who acted before";
    return who != 0;
}

/* A has made progress with its laws, such as the export act (in force since May): what a bracket says was done is of the sentence's
 * own subject. */
static bool law_in_bracket(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->np || c->parties || c->type != ENT_OTHER || !s->clause[c->clause].passive) return false;
    if (ent_event__punct(s, s->clause[c->clause].begin ? s->clause[c->clause].begin - 1 : 0) != '(') return false;
    uint32_t id = c->clause;
    while (id != ENT_EVENT__NONE && s->clause[id].kind == ENT_CLAUSE_PART) id = s->clause[id].parent;
    if (id == ENT_EVENT__NONE || s->clause[id].kind != ENT_CLAUSE_BRACKET || s->clause[id].parent == ENT_EVENT__NONE) return false;
    id = s->clause[id].parent;
    while (s->clause[id].kind == ENT_CLAUSE_PART && s->clause[id].parent != ENT_EVENT__NONE) id = s->clause[id].parent;
    uint32_t subject = ent_event__subject(f, id);
    return subject && ent_event__party_np(s, c, subject, 'a', false);
}

/* Five memoranda were signed: between the two that the paragraph spoke of last. */
void ent_event__last_pair(ent_event__found *f, ent_event__cand *c) {
    if (f->last_actor && ent_str_is(c->mode, "visit") && c->type == ENT_CONSULT && c->np && !ent_event__role_count(c, 'a') &&
        ent_event__role_count(c, 'r'))
        ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a'); /* X flies to A; a visit to B is planned */
    uint32_t of = f->s->clause[c->clause].antecedent; /* the law was passed in May; the strategy, formulated in May, was long */
    bool plan = of && f->s->clause[c->clause].kind == ENT_CLAUSE_PART && of == f->s->clause[0].subject && f->s->g->blueprint &&
        ent_event__of_class(f->s->g, f->s->token[f->s->np[of - 1].head].word, f->s->g->blueprint);
    if (!c->np && c->type == ENT_OTHER && !c->parties && c->passive_alone && f->last_actor && (!of || plan)) {
        ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a');
        return;
    }
    if (unsaid_decision(f, c) || law_in_bracket(f, c)) return;
    bool body = f->last_actor && f->s->mentions->actor[f->last_actor - 1].kind == ENT_ACTOR_IGO;
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    bool measure = c->type == ENT_SANCTION && x->passive && ent_event__role_count(c, 'r') && !ent_event__role_count(c, 'a');
    if (measure && body) { /* the League met …; Syria was suspended */
        ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a');
        c->rule = "who acted before";
        return;
    }
    if (same_text(f, c) || just_told(f, c)) return;
    if (c->parties || (c->type != ENT_SUPPORT && c->type != ENT_AGREE && c->type != ENT_CONSULT)) return;
    if (c->np ? c->governor == ENT_EVENT__NONE : !f->s->clause[c->clause].passive) return;
    if (!c->np && c->type == ENT_SUPPORT && c->trigger->frame.role[ENT_SLOT_O] != '-') return; /* were praised: by nobody told of */
    const ent_event__cand *b = f->before; /* of three and more: all of them */
    if (b->token != ENT_EVENT__NONE && b->parties > 2 && b->parties < 7 && !ent_event__role_count(b, 'r')) {
        for (uint32_t i = 0; i < b->parties; i++)
            if (b->party[i].role != 'x') ent_event__party_add(c, b->party[i].actor, ENT_EVENT__NONE, b->party[i].role);
        c->rule = "parties of the event before";
        return;
    }
    if (!f->pair[0]) return;
    ent_event__party_add(c, f->pair[0] - 1, ENT_EVENT__NONE, 'a');
    ent_event__party_add(c, f->pair[1] - 1, ENT_EVENT__NONE, 'a');
    c->rule = "parties of the event before";
}
