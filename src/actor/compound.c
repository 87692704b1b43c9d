#include "actor.h"

/* A hyphen, dash or slash that ties token i-1 to token i+1: blanks on one side at most ("Asia- Pacific"). */
static bool ties(const ent_actor__work *w, uint32_t i) {
    if (i + 1 >= w->end || !(ent_actor__punct(w, i, '-') || ent_actor__punct(w, i, '/'))) return false;
    return ent_actor__joined(w, i) || (ent_actor__joined(w, i + 1) && !ent_actor__punct(w, i, '-'));
}

enum { PARTS_MOST = 16 };

static void part_of(ent_actor__work *w, const ent_actor__piece *p, uint32_t *actor, uint32_t *n) {
    (void)w;
    for (uint32_t k = 0; k < *n; k++)
        if (actor[k] == p->actor) return;
    if (*n < PARTS_MOST) actor[(*n)++] = p->actor;
}

static bool compounds(const ent_actor__piece *p) {
    return p && p->actor != ENT_ACTOR__NONE && p->form != ENT_FORM_PERSON;
}

/* US-led: the state alone, as a modifier. */
static uint32_t participle(ent_actor__work *w, const ent_actor__piece *p, uint32_t i) {
    if (!ent_actor__names(p) || !(ent_actor__class(w, i + 1) & ENT_W_LED) || !ent_actor__joined(w, i + 1)) return 0;
    ent_mention *m = ent_actor__mention(w, p->token, p->tokens, p->actor);
    m->role = p->form == ENT_FORM_ADJ ? ENT_MENTION_DEMONYM : ENT_MENTION_NAME;
    m->flags = ENT_MENTION_ADJECTIVE;
    m->rule = "hyphen-participle";
    return i + 2;
}

uint32_t ent_actor__compound(ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t i = p->token + p->tokens;
    if (!ties(w, i)) return 0;
    uint32_t led = participle(w, p, i);
    if (led) return led;
    uint32_t actor[PARTS_MOST], n = 0, end = i;
    part_of(w, p, actor, &n);
    while (ties(w, end)) {
        const ent_actor__piece *q = ent_actor__piece_at(w, end + 1);
        if (!compounds(q)) break;
        part_of(w, q, actor, &n);
        end = q->token + q->tokens;
    }
    if (end == i) return 0;
    ent_mention *m = ent_actor__mention(w, p->token, end - p->token, ENT_ACTOR__NONE);
    ent_actor__set_actors(w, m, actor, n);
    m->role = ENT_MENTION_COMPOUND;
    m->flags = ENT_MENTION_ADJECTIVE | ENT_MENTION_PLURAL;
    m->rule = "compound";
    return end;
}
