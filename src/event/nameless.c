#include "event.h"

/* The other side is told, though no name tells it: agreements with other countries, sold to its neighbour, sanctions on General X.
 * Nobody named elsewhere is meant. */

/* Two journalists, its neighbours, a trader, other countries: not the company, the other side, this government, who were told before. */
bool ent_event__anyone(const ent_event__sent *s, const ent_event__np *g) {
    const ent_event__tok *first = &s->tok[g->begin];
    if (!s->g->anyone || !ent_event__of_class(s->g, s->token[g->head].word, s->g->anyone)) return false;
    if (s->tok[g->head].mention || s->tok[g->head].bits & ENT_W_PRON) return false;
    for (uint32_t k = g->begin; k < g->end; k++)
        if (s->tok[k].mention && !(ent_event__cls(s->g, s->token[k].word) & ENT_W_OWN)) return false; /* Kenyan traders */
    ent_word w = s->token[g->begin].word;
    return first->pos != ENT_P_DET || (w != s->g->w.the && w != s->g->w.this && w != s->g->w.these && w != s->g->w.that &&
        w != s->g->w.those && w != s->g->w.both && w != s->g->w.all && w != s->g->w.each);
}

/* A name that no table has, without an article. */
static bool stranger(const ent_event__sent *s, const ent_event__np *g) {
    const ent_token *t = &s->token[g->head];
    if (s->title || t->kind != ENT_TOK_WORD || !(t->flags & ENT_TOK_CAP) || s->tok[g->begin].pos == ENT_P_DET) return false;
    for (uint32_t k = g->begin; k < g->end; k++)
        if (s->tok[k].mention || s->tok[k].timex) return false;
    return !(s->tok[g->head].bits & (ENT_W_NOUN | ENT_W_PRON | ENT_W_COUNT));
}

/* Whoever stands in the slot is done something to, or does it too. */
static bool takes_part(const ent_event__cand *c, int slot) {
    char role = c->trigger->frame.role[slot];
    return role == 'a' || role == 'r' || role == 'x';
}

bool ent_event__nameless(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    enum { SLOT_OF_WHOM = 1 << ENT_SLOT_WITH | 1 << ENT_SLOT_AGAINST | 1 << ENT_SLOT_ON }; /* to Geneva: a place, perhaps */
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, near = c->token + 24;
    const ent_event__clause *x = &s->clause[id];
    for (uint32_t i = 0; i < s->nps && s->np[i].begin < near; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin <= c->token || g->clause != id || g->list != i || i + 1 == c->np) continue;
        bool phrase = !c->np && g->begin == c->end && !g->slot; /* appealed to */
        bool object = !c->np && (phrase || i + 1 == x->object || i + 1 == x->indirect) && !x->passive;
        if (object ? !takes_part(c, ENT_SLOT_O) : !g->slot || !takes_part(c, g->slot - 1)) continue;
        bool whom = g->slot && SLOT_OF_WHOM >> (g->slot - 1) & 1 && c->type != ENT_CONSULT;
        if (ent_event__anyone(s, g) || (whom && stranger(s, g))) return true;
    }
    return false;
}
