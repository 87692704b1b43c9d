#include "event.h"

/* Storms and earthquakes attack nobody in anybody's name; relief sent to nobody named is for those whom they struck. */

/* A typhoon; Cyclone Idai: the name stands last. */
static bool disaster(const ent_event__sent *s, const ent_event__np *g) {
    ent_word head = s->token[g->head].word, first = s->token[g->begin].word;
    return (head && ent_event__of_class(s->g, head, s->g->disaster)) || (first && ent_event__of_class(s->g, first, s->g->disaster));
}

static void struck(ent_event__found *f, uint32_t from, uint32_t clause, uint32_t up) {
    const ent_event__sent *s = f->s;
    for (uint32_t k = from; k < s->n && f->struck.n < ENT_EVENT__DOERS; k++) {
        uint32_t m = s->tok[k].mention;
        const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
        if (!x || x->actors != 1 || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_STATE) continue;
        bool hangs = up && s->tok[k].np && s->np[s->np[s->tok[k].np - 1].list].up == up;
        if (!hangs && (up || s->tok[k].clause != clause)) continue;
        uint32_t i = 0;
        while (i < f->struck.n && f->struck.actor[i] != x->actor[0]) i++;
        if (i == f->struck.n) f->struck.actor[f->struck.n++] = x->actor[0];
    }
}

enum { TITLE_MOST = 3 }; /* blocks */

/* IZMIT, Turkey – Crews dig for survivors of the earthquake: where the dispatch comes from, for all of it. */
static void where_written(ent_event__found *f) {
    if (!f->posted || !f->dateline) return;
    if (!f->struck.n) f->struck.actor[f->struck.n++] = f->posted - 1;
    f->title_struck = f->struck;
}

void ent_event__disasters(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    bool seen = false;
    if (f->dateline) f->title_struck.n = 0;
    for (uint32_t i = 0; ent_event__has_class(s, s->g->disaster) && i < s->nps; i++) {
        if (!disaster(s, &s->np[i])) continue;
        seen = true;
        uint32_t id = s->np[i].clause, before = f->struck.n;
        bool does = s->clause[id].subject == i + 1 && !s->clause[id].passive;
        f->struck.n = 0;
        struck(f, s->np[i].end, id, does ? 0 : i + 1);
        if (!f->struck.n) f->struck.n = before; /* the typhoon, told of before */
        if (s->text->sentence[s->sentence].block < TITLE_MOST && s->clause[id].verb == ENT_EVENT__NONE) f->title_struck = f->struck;
        if (does && f->by_clause[id] && f->cand[f->by_clause[id] - 1].type == ENT_ASSAULT) f->cand[f->by_clause[id] - 1].dropped = true;
    }
    if (seen) where_written(f);
}

/* Sent helicopters, flew in troops, a team arrived, where a disaster is told of: to help. */
static bool comes_to_help(const ent_event__found *f, const ent_event__cand *c) {
    if (c->type == ENT_AID || (c->type == ENT_AGREE && !c->np && c->trigger->frame.role[ENT_SLOT_FOR] == 'r')) return true;
    if (c->type == ENT_CONSULT && ent_str_is(c->mode, "visit") && !c->np && f->s->g->healer)
        return ent_event__np_class(f, ent_event__subject(f, c->clause), f->s->g->healer);
    return c->type == ENT_MOBILIZE && !c->np && (!c->mode.n || ent_str_is(c->mode, "troops")) && c->trigger->frame.role[ENT_SLOT_TO] == 'r';
}

void ent_event__relief(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__few *x = f->struck.n ? &f->struck : &f->title_struck;
    if (!x->n || !ent_event__role_count(c, 'a') || !comes_to_help(f, c)) return;
    for (uint32_t i = 0; c->type == ENT_CONSULT && i < x->n; i++) /* arrived in the state that was struck */
        if (ent_event__has_role(c, x->actor[i], 'r')) c->type = ENT_AID, c->mode = ENT_S("");
    if (ent_event__role_count(c, 'r')) return;
    for (uint32_t i = 0; i < x->n; i++) {
        if (ent_event__has(c, x->actor[i]) || !ent_event__party_add(c, x->actor[i], ENT_EVENT__NONE, 'r')) continue;
        if (c->type != ENT_AGREE) c->type = ENT_AID, c->mode = ENT_S(""); /* promised tents */
        c->rule = "relief";
    }
}

/* Syrian refugees in Lebanon and Jordan were helped: help for those who keep them, not for where they fled from. */
void ent_event__refugees(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_AID || !s->g->refugee || !ent_event__has_class(s, s->g->refugee)) return;
    for (uint32_t p = 0; p < c->parties; p++) {
        uint32_t np = c->party[p].role == 'r' ? c->party[p].np : 0, before = c->parties;
        if (!np || !ent_event__of_class(s->g, s->token[s->np[np - 1].head].word, s->g->refugee)) continue;
        for (uint32_t k = np; k < s->nps && k < np + 3; k++) {
            uint32_t up = s->np[k].up;
            bool hangs = up == np || (up > 0 && s->np[up - 1].up == np && s->np[up - 1].slot == ENT_SLOT_FROM + 1);
            if (hangs && s->np[k].slot == ENT_SLOT_IN + 1 && s->np[k].list == k) ent_event__party_np(s, c, k + 1, 'r', true);
        }
        if (c->parties == before) continue;
        for (uint32_t q = p; q + 1 < c->parties; q++) c->party[q] = c->party[q + 1];
        c->parties--;
        return;
    }
}
