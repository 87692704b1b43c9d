#include "event.h"

/* At the proposal of A, B and C the Assembly adopted a resolution: they back it with each other, whoever adopts it. */

/* Two or more names in the list that begins with group j. */
static bool several(const ent_event__sent *s, uint32_t j) {
    uint32_t names = 0;
    for (uint32_t i = j; i < s->nps && i < j + 40; i++) names += s->np[i].list == j && s->tok[s->np[i].head].mention;
    return names > 1;
}

/* Group i tells at whose proposal something is done, and there are several of them. */
static bool sponsored(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    if (g->slot != ENT_SLOT_AT + 1 && g->slot != ENT_SLOT_ON + 1) return false;
    ent_word w = s->token[g->head].word;
    if (!w || !ent_event__of_class(s->g, w, s->g->sponsoring) || i + 1 >= s->nps) return false;
    return s->np[i + 1].up == i + 1 && s->np[i + 1].slot == ENT_SLOT_OF + 1 && several(s, i + 1);
}

/* What is done there is an act on a text or on somebody, not a meeting. */
static bool carried(const ent_event__found *f, uint32_t clause) {
    const ent_event__cand *v = ent_event__verb_of(f, clause);
    if (!v || v->dropped) return false;
    return v->type == ENT_SUPPORT || v->type == ENT_AGREE || v->type == ENT_ACCUSE || v->type == ENT_SANCTION || v->type == ENT_OTHER;
}

void ent_event__find_sponsors(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    if (!ent_event__has_class(s, s->g->sponsoring)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        if (!sponsored(s, i) || !carried(f, s->np[i].clause)) continue;
        if (f->by_np[i]) f->cand[f->by_np[i] - 1].dropped = true; /* no offer to anybody */
        ent_event__cand *c = ent_event__cand_add(f, f->sponsors, s->np[i].head, s->np[i].clause);
        if (!c) return;
        c->np = i + 1, c->begin = s->np[i].begin, c->end = s->np[i].end, c->rule = "proposal", c->governor = s->np[i].clause;
        f->by_np[i] = f->n;
    }
}
