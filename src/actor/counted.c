#include "actor.h"

/* Persons counted by nation, and by their number alone later on: two Lebanese fishermen … the two, four Russian diplomats … all
 * four. */

enum { COUNTED_BACK = 3 /* sentences */, GROUP_MOST = 4 /* words from the number to the nation */ };

/* The token is the number, in letters or as a figure. */
static bool is_number(const ent_actor__work *w, uint32_t t, uint8_t number) {
    if (number < 2 || number - 2u >= w->g->numeral.n) return false;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, t));
    return ent_actor__tok(w, t)->word == w->g->numeral.v[number - 2] || (s.n == 1 && s.p[0] == '0' + number);
}

/* Whose the counted are: the nation that the group behind the number names. */
static const ent_mention *nation(const ent_actor__work *w, size_t i, uint32_t number) {
    for (size_t k = i; k-- > 0 && w->mention.v[k].token + w->mention.v[k].tokens > number;) {
        const ent_mention *c = &w->mention.v[k];
        bool inside = c->token > number && c->token <= number + GROUP_MOST;
        for (uint32_t t = number + 1; t < c->token && inside; t++)
            inside = ent_actor__tok(w, t)->kind == ENT_TOK_WORD && !(ent_actor__class(w, t) & (ENT_W_STOP | ENT_W_AUX));
        if (inside && c->actors == 1 && c->role != ENT_MENTION_ANAPHOR && !(c->flags & ENT_MENTION_PLACE)) return c;
    }
    return NULL;
}

/* Countries, leaders, firms: not counted persons. */
static bool of_states(const ent_actor__work *w, uint32_t number) {
    for (uint32_t t = number + 1; t < number + GROUP_MOST + 2 && t < w->text->tokens; t++) {
        uint32_t c = ent_actor__class(w, t);
        if (c & (ENT_W_STATES | ENT_W_FIRMS)) return true;
        if (ent_actor__tok(w, t)->kind != ENT_TOK_WORD || c & (ENT_W_STOP | ENT_W_AUX)) return false;
    }
    return false;
}

/* The mention, a number without a noun, is of persons who were counted before: true. Their nation becomes its actor, if one is
 * told. */
bool ent_actor__counted(ent_actor__work *w, size_t i, uint8_t number, ent_mention *m) {
    if (m->tokens != 2 || number < 2) return false;
    for (uint32_t back = 0; back < COUNTED_BACK && back <= m->sentence; back++) {
        const ent_sentence *x = &w->text->sentence[m->sentence - back];
        if (x->block != w->text->sentence[m->sentence].block) return false;
        uint32_t end = back ? x->token + x->tokens : m->token;
        for (uint32_t t = end; t-- > x->token;) {
            if (!is_number(w, t, number) || (t > x->token && ent_actor__class(w, t - 1) & ENT_W_DET)) continue;
            uint32_t next = t + 1 < w->text->tokens ? t + 1 : t;
            if (ent_actor__tok(w, next)->kind != ENT_TOK_WORD || ent_actor__class(w, next) & ENT_W_STOP || of_states(w, t)) continue;
            const ent_mention *c = nation(w, i, t);
            if (!c) return false;
            ent_actor__set_actors(w, m, c->actor, 1);
            m->confidence = 0.7, m->rule = "refer-counted";
            return true;
        }
    }
    return false;
}
