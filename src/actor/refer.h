/* What expressions that refer back share. */
#ifndef ENT_ACTOR_REFER_H
#define ENT_ACTOR_REFER_H

#include "actor.h"

enum { NAMED_BACK = 400 }; /* mentions */

enum { ENT_ACTOR__SEEN_MOST = 12 };

typedef struct {
    uint32_t actor[ENT_ACTOR__SEEN_MOST], n;
} ent_actor__set;

static inline bool ent_actor__in(const ent_actor__set *s, uint32_t actor) {
    for (uint32_t i = 0; i < s->n; i++)
        if (s->actor[i] == actor) return true;
    return false;
}

static inline void ent_actor__put(ent_actor__set *s, uint32_t actor) {
    if (!ent_actor__in(s, actor) && s->n < ENT_ACTOR__SEEN_MOST) s->actor[s->n++] = actor;
}

/* The mention is of that actor, if it is one. */
static inline void one(ent_actor__work *w, ent_mention *m, uint32_t actor, double confidence, const char *rule) {
    if (actor == ENT_ACTOR__NONE) return;
    ent_actor__set_actors(w, m, &actor, 1);
    m->confidence = confidence, m->rule = rule;
}

static inline size_t sentence_start(const ent_actor__work *w, size_t i, uint32_t sentence) {
    while (i > 0 && w->mention.v[i - 1].sentence >= sentence) i--;
    return i;
}

static inline bool same_block(const ent_actor__work *w, uint32_t a, uint32_t b) {
    return w->text->sentence[a].block == w->text->sentence[b].block;
}

/* "Britain and West Germany": the second stands behind "and" and the first. */
static inline bool joined(const ent_actor__work *w, const ent_mention *a, const ent_mention *b) {
    uint32_t i = a->token + a->tokens;
    if (a->actors != 1 || b->actors != 1 || b->token <= i || b->token - i > 2) return false;
    return ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i)), "and");
}

/* Britain, France and Germany: a comma between. */
static inline bool listed(const ent_actor__work *w, const ent_mention *a, const ent_mention *b) {
    uint32_t i = a->token + a->tokens;
    return b->token > i && b->token - i < 3 && ent_actor__punct(w, i, ',');
}

/* twosome.c */
bool ent_actor__wanted(const ent_actor__work *w, uint32_t actor, uint8_t kind); /* an actor of that ent_actor__refer_kind */
bool ent_actor__main_pair(const ent_actor__work *w, ent_actor__set *s);
void ent_actor__fellow(ent_actor__work *w, size_t i, ent_mention *m);
uint32_t ent_actor__last_subject(const ent_actor__work *w, size_t i, const ent_mention *m, uint8_t kind);
void ent_actor__two_of_three(const ent_actor__work *w, size_t i, const ent_mention *m, size_t first, size_t last, ent_actor__set *s);
void ent_actor__last_row(const ent_actor__work *w, size_t i, uint8_t number, ent_actor__set *row); /* spelled.c */
void ent_actor__block_before(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *two);
bool ent_actor__speaks_for_none(const ent_actor__work *w);
void ent_actor__told_two(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *two);
void ent_actor__told_many(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *told);
bool ent_actor__meddled(const ent_actor__work *w, size_t i, const ent_actor__set *s, const ent_actor__set *two);

bool ent_actor__people(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m); /* they, their: the Americans; people.c */
bool ent_actor__a_person(const ent_actor__work *w, const ent_mention *m); /* an American; people.c */
/* A list right behind it says who the so many are; spelled.c */
uint32_t ent_actor__movement(const ent_actor__work *w, size_t i, const ent_mention *m); /* the group; spelled.c */
bool ent_actor__restricted(const ent_actor__work *w, const ent_mention *m, uint8_t number);
bool ent_actor__spelled_out(const ent_actor__work *w, size_t i, uint8_t number);

#endif
