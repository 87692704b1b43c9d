/* From words to clauses. */
#ifndef ENT_EVENT_PARSE_H
#define ENT_EVENT_PARSE_H

#include "event.h"

/* Asked of tokens all the time, also behind the sentence's last. */
static inline const ent_token *tok(const ent_event__sent *s, uint32_t i) { return &s->token[i]; }
static inline uint8_t pos(const ent_event__sent *s, uint32_t i) { return i < s->n ? s->tok[i].pos : (uint8_t)ENT_P_PUNCT; }
static inline char punct(const ent_event__sent *s, uint32_t i) { return ent_event__punct(s, i); }
static inline uint32_t bits_at(const ent_event__sent *s, uint32_t i) { return i < s->n ? s->tok[i].bits : 0; }
static inline bool is_actor(const ent_event__sent *s, uint32_t i) { return i < s->n && s->tok[i].mention; }

/* A verb group: to, auxiliaries, the verb. */
typedef struct {
    uint32_t begin, end, verb;
    ent_event__clause as; /* tense, voice, … */
    uint32_t form;        /* of its first verb: ENT_W_* */
    bool infinitive;      /* has to */
} ent_event__group;

uint32_t ent_event__read_bits(ent_event__sent *s, uint32_t from, uint32_t to); /* of tokens; returns all of theirs together */
void ent_event__tag(ent_event__sent *s);
bool ent_event__number(const ent_event__sent *s, uint32_t i); /* a number begins there, its currency before it */
void ent_event__chunk(ent_event__sent *s);
void ent_event__lists(ent_event__sent *s);
void ent_event__cut(ent_event__sent *s); /* clauses */
void ent_event__complete(ent_event__sent *s); /* their subjects and objects */
ent_event__group ent_event__read_group(const ent_event__sent *s, uint32_t i); /* at token i: to, an auxiliary or a verb */
bool ent_event__verb_behind_comma(const ent_event__sent *s, uint32_t i);
bool ent_event__subject_behind_comma(const ent_event__sent *s, uint32_t i);
bool ent_event__headline_passive(const ent_event__sent *s, const ent_event__group *g);
bool ent_event__headline_to(const ent_event__sent *s, const ent_event__group *g);
bool ent_event__subject_before(const ent_event__sent *s, const ent_event__clause *x, uint32_t i);
bool ent_event__interposed(const ent_event__sent *s, const ent_event__clause *x, const ent_event__group *g);
uint32_t ent_event__finite_behind(const ent_event__sent *s, uint32_t i); /* the next finite verb of the clause: token + 1; 0 = none */
bool ent_event__object_relative(const ent_event__sent *s, const ent_event__clause *x, const ent_event__clause *outer,
                                const ent_event__group *g);
bool ent_event__promises(const ent_event__sent *s, const ent_event__group *g);
uint32_t ent_event__dated_subject(const ent_event__sent *s, uint32_t i); /* verbgroup.c */
bool ent_event__in_row(const ent_event__sent *s, const ent_event__clause *x, const ent_event__group *g);
bool ent_event__finite_bits(const ent_event__sent *s, uint32_t i);
bool ent_event__apposed(const ent_event__sent *s, const ent_event__group *g);
bool ent_event__finite_before(const ent_event__sent *s, uint32_t i); /* as far as the last semicolon */
bool ent_event__verb_before(const ent_event__sent *s, uint32_t i);
bool ent_event__bare_led(const ent_event__sent *s, uint32_t i);

/* opens.c */
bool ent_event__is_name(const ent_event__sent *s, uint32_t i);
bool ent_event__starts_noun(const ent_event__sent *s, uint32_t i);
bool ent_event__plain_noun(const ent_event__sent *s, uint32_t i);
bool ent_event__owned(const ent_event__sent *s, uint32_t i, uint32_t p); /* token i is what the name that ends at p owns there */
bool ent_event__clause_follows(const ent_event__sent *s, uint32_t i);
bool ent_event__ended(const ent_event__sent *s, uint32_t i);
bool ent_event__particle(const ent_event__sent *s, uint32_t i, uint32_t p); /* turned it down */
bool ent_event__behind_aside(const ent_event__sent *s, uint32_t i); /* did, however, sign */
uint8_t ent_event__tag_that(const ent_event__sent *s, uint32_t i);
bool ent_event__is_person(const ent_event__sent *s, uint32_t i);

/* hung.c */
bool ent_event__of_agent(const ent_event__sent *s, const ent_event__clause *x, uint32_t np);
uint32_t ent_event__whole(const ent_event__sent *s, uint32_t np);
uint32_t ent_event__hung_on(const ent_event__sent *s, uint32_t np);

#endif
