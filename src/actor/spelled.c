#include "refer.h"

/* The six powers (A, B, C, D, E and F); both neighbours, A and B: who is meant is told right behind, not before. */

static bool opens(const ent_actor__work *w, uint32_t t) {
    if (t >= w->text->tokens) return false;
    const ent_token *k = ent_actor__tok(w, t);
    return k->kind == ENT_TOK_PUNCT && (k->ch == '(' || k->ch == ',' || k->ch == ':' || k->ch == '-');
}

/* The group: a movement, where one was named later than any company; ENT_ACTOR__NONE. */
uint32_t ent_actor__movement(const ent_actor__work *w, size_t i, const ent_mention *m) {
    enum { BACK = 3 /* sentences */ };
    if (!ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token + m->tokens - 1)), "group")) return ENT_ACTOR__NONE;
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->actors != 1 || !same_block(w, c->sentence, m->sentence)) continue;
        uint8_t kind = (uint8_t)w->actor.v[c->actor[0]].kind;
        if (kind == ENT_ACTOR_COMPANY) return ENT_ACTOR__NONE;
        bool told = c->sentence == m->sentence; /* the Taliban rejected the group's call: others' */
        if (kind == ENT_ACTOR_GROUP) return told ? ENT_ACTOR__NONE : c->actor[0];
    }
    return ENT_ACTOR__NONE;
}

/* The countries that Ebola has touched, the leaders who came: told by what follows without a comma. */
bool ent_actor__restricted(const ent_actor__work *w, const ent_mention *m, uint8_t number) {
    static const char *const REL[] = { "that", "which", "who", "whose", "whom", "where" };
    uint32_t next = m->token + m->tokens;
    if (number || m->tokens < 2 || next >= w->text->tokens) return false;
    ent_str z = ent_token_str(w->text, ent_actor__tok(w, next));
    for (size_t i = 0; i < sizeof REL / sizeof *REL; i++)
        if (ent_str_is(z, REL[i])) return true;
    return false;
}

bool ent_actor__spelled_out(const ent_actor__work *w, size_t i, uint8_t number) {
    enum { FROM_MARK = 2 /* tokens: (the, : */ };
    const ent_mention *m = &w->mention.v[i];
    uint32_t mark = m->token + m->tokens;
    if (number < 2 || !opens(w, mark) || i + 1 >= w->mention.n || m[1].sentence != m->sentence) return false;
    if (m[1].token > mark + FROM_MARK) return false;
    uint32_t n = 1;
    for (size_t k = i + 1; k + 1 < w->mention.n && w->mention.v[k + 1].sentence == m->sentence; k++, n++) {
        const ent_mention *a = &w->mention.v[k], *b = a + 1;
        if (a->actors != 1 || b->actors != 1 || (!listed(w, a, b) && !joined(w, a, b))) break;
    }
    return n == number;
}

/* A, B and C met and spoke of D's ships; the three accused D: the last row of so many in the paragraph. */
void ent_actor__last_row(const ent_actor__work *w, size_t i, uint8_t number, ent_actor__set *row) {
    row->n = 0;
    uint32_t block = w->text->sentence[w->mention.v[i].sentence].block;
    for (size_t k = i; number > 2 && k-- > 1 && w->text->sentence[w->mention.v[k].sentence].block == block;) {
        const ent_mention *b = &w->mention.v[k];
        if (!joined(w, b - 1, b)) continue;
        row->n = 0;
        ent_actor__put(row, b->actor[0]);
        ent_actor__put(row, b[-1].actor[0]);
        for (size_t j = k - 1; j-- > 0 && listed(w, &w->mention.v[j], &w->mention.v[j + 1]) && w->mention.v[j].actors == 1;)
            ent_actor__put(row, w->mention.v[j].actor[0]);
        if (row->n == number) return;
    }
    row->n = 0;
}
