#include "event.h"

/* Guests of the state that speaks: it is the nation whose guest somebody is, and with which a foreign minister signs a treaty. */

static bool speaks(const ent_event__found *f) {
    return f->speaker != UINT32_MAX && f->s->mentions->actor[f->speaker].kind == ENT_ACTOR_STATE;
}

/* Was the guest of the nation, called on the King: without a name it is the speaker's. */
void ent_event__hosted(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!speaks(f) || c->np || c->type != ENT_CONSULT || c->parties != 1 || c->party[0].role != 'a') return;
    if (c->party[0].actor == f->speaker || !ent_str_is(c->mode, "visit")) return;
    if (!s->g->homeland || !ent_event__has_class(s, s->g->homeland)) return;
    uint32_t np = s->clause[c->clause].object;
    const ent_event__np *g = np ? &s->np[np - 1] : NULL;
    bool plain = g && g->begin + 1 == g->head && s->token[g->begin].word == s->g->w.the && !s->tok[g->head].mention;
    if (!plain || !ent_event__of_class(s->g, s->token[g->head].word, s->g->homeland)) return;
    if (ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'r')) c->rule = "speaker acts";
}

/* The Ambassador of A was summoned, two of A's diplomats were expelled: by whoever tells of it. */
void ent_event__called_in(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (!speaks(f) || c->np || !c->passive_alone || !x->finite || c->parties != 1 || c->party[0].role != 'r') return;
    if (c->party[0].actor == f->speaker || (x->kind != ENT_CLAUSE_MAIN && x->kind != ENT_CLAUSE_COORD)) return;
    if (c->type != ENT_ACCUSE && !(c->type == ENT_SANCTION && ent_str_is(c->mode, "expel"))) return;
    uint32_t np = ent_event__subject(f, c->clause);
    if (!np || !s->g->diplomat || !ent_event__np_class(f, np, s->g->diplomat)) return;
    if (ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a')) c->rule = "speaker acts";
}

/* The foreign minister of A signed a convention: a treaty of two, and the other is the speaker. */
void ent_event__guest_signs(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!speaks(f) || c->np || c->type != ENT_SUPPORT || c->parties != 1 || c->party[0].role != 'a') return;
    if (c->party[0].actor == f->speaker || c->trigger->frame.role[ENT_SLOT_O] != '-' || s->clause[c->clause].passive) return;
    uint32_t subject = ent_event__subject(f, c->clause), np = s->clause[c->clause].object;
    if (!subject || !np || c->party[0].np != subject || c->status == ENT_HYPOTHETICAL) return;
    const ent_mention *m = s->tok[s->np[subject - 1].head].mention ? &s->mentions->v[s->tok[s->np[subject - 1].head].mention - 1] : NULL;
    if (!m || (m->role != ENT_MENTION_PERSON && m->role != ENT_MENTION_OFFICE)) return;
    if (s->mentions->actor[c->party[0].actor].kind != ENT_ACTOR_STATE) return;
    const ent_event__np *g = &s->np[np - 1];
    ent_word w = s->token[g->begin].word;
    bool one = w && (w == s->g->w.a || w == s->g->w.an); /* not: the Convention, which is of many */
    bool several = s->g->accords && ent_event__of_class(s->g, s->token[g->head].word, s->g->accords) && s->tok[g->begin].pos != ENT_P_DET;
    if (!one && !several) return;
    if (ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a')) c->rule = "host";
}

/* With A, the Home Secretaries met in June: nobody else is named, so they are the speaker's and A's. */
void ent_event__with_us(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    bool mutual = c->type == ENT_CONSULT || c->type == ENT_SUPPORT || c->type == ENT_AGREE;
    if (!speaks(f) || c->np || !mutual || c->parties != 1 || c->party[0].role != 'a' || c->party[0].actor == f->speaker) return;
    const ent_event__np *g = c->party[0].np ? &s->np[c->party[0].np - 1] : NULL;
    if (!g || g->slot != ENT_SLOT_WITH + 1 || g->begin >= x->group || !x->finite) return;
    uint32_t np = ent_event__subject(f, c->clause);
    if (!np || s->tok[s->np[np - 1].head].mention) return;
    if (ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a')) c->rule = "speaker acts";
}

/* The Prime Minister of A, who visited B on 5 May, thanked it: on that day, where both are of the same. */
bool ent_event__day_of_guest(const ent_event__found *f, const ent_event__cand *c, uint32_t home, uint32_t there) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[there], *y = &s->clause[home];
    if (c->np || x->kind != ENT_CLAUSE_REL || x->parent != home || !x->finite || x->perfect || !x->antecedent) return false;
    if (x->end > y->group || y->group == ENT_EVENT__NONE || !y->finite || !(s->tok[y->group].bits & ENT_W_PAST)) return false;
    const ent_event__cand *v = ent_event__verb_of(f, there);
    if (!v || v->type != ENT_CONSULT || v->dropped || c->parties < 2 || ent_event__punct(s, x->begin - 1) != ',') return false;
    for (uint32_t i = 0; i < c->parties; i++)
        if (!ent_event__has(v, c->party[i].actor)) return false;
    return true;
}

/* The goal of the journey is the speaker's own country, by its name. */
static bool comes_here(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        uint32_t m = g->clause == c->clause && g->begin >= x->verb ? s->tok[g->head].mention : 0;
        bool goal = m && (i + 1 == x->object || g->slot == ENT_SLOT_TO + 1 || g->slot == ENT_SLOT_IN + 1);
        const ent_mention *to = goal ? &s->mentions->v[m - 1] : NULL;
        if (to && to->role == ENT_MENTION_NAME && to->actors == 1 && to->actor[0] == f->speaker) return true;
    }
    return false;
}

/* (2) Senegal. Foreign Minister X visited Japan, a delegation came to Japan: whose he is is not said, but nobody visits himself:
 * that of the state that the paragraph is about. */
void ent_event__foreign_guest(const ent_event__found *f, ent_event__cand *c) {
    if (!speaks(f) || c->np || c->type != ENT_CONSULT || c->parties != 1 || !ent_str_is(c->mode, "visit")) return;
    if (c->party[0].actor != f->speaker || !f->topic || f->topic - 1 == f->speaker) return;
    const ent_event__clause *x = &f->s->clause[c->clause];
    if (!x->finite || x->passive || !comes_here(f, c)) return;
    c->parties = 0;
    ent_event__party_add(c, f->topic - 1, ENT_EVENT__NONE, 'a');
    ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'r');
    c->rule = "topic of the paragraph";
}
