#include "event.h"

/* Two who fight each other, as the text last told it: the truce is theirs, and a third that calls for a cease-fire, offers to
 * mediate, sends observers or bans the sale of arms turns to both. */

enum { FOES_REACH = 2 }; /* blocks */

static uint32_t block_of(const ent_event__sent *s) { return s->text->sentence[s->sentence].block; }

static bool belligerent(const ent_mentions *m, uint32_t actor) {
    return m->actor[actor].kind == ENT_ACTOR_STATE || m->actor[actor].kind == ENT_ACTOR_GROUP;
}

/* Those who act on each other by force, the last ones first to be found: A declared war on B and C; A and B fought. */
static void remember_enemies(ent_event__found *f, const ent_event__cand *c) {
    bool mutual = !ent_event__role_count(c, 'r');
    if (c->type != ENT_ASSAULT || c->status != ENT_ACTUAL || (mutual && c->parties != 2)) return;
    for (uint32_t p = c->parties; p-- > 0;)
        for (uint32_t q = c->parties; q-- > p + 1;) {
            ent_event__party a = c->party[p], b = c->party[q];
            if (a.actor == b.actor || (!mutual && a.role == b.role) || a.role == 'x' || b.role == 'x') continue;
            if (!belligerent(f->s->mentions, a.actor) || !belligerent(f->s->mentions, b.actor)) continue;
            uint32_t *pair = f->enemy[f->enemies++ % ENT_EVENT__ENEMIES];
            pair[0] = a.actor + 1, pair[1] = b.actor + 1, pair[2] = block_of(f->s);
        }
}

/* Whom the actor fought last, in this paragraph or shortly before: index + 1; 0 = nobody. */
uint32_t ent_event__enemy(const ent_event__found *f, uint32_t actor) {
    for (uint32_t n = f->enemies, i = 0; n-- > 0 && i < ENT_EVENT__ENEMIES; i++) {
        const uint32_t *pair = f->enemy[n % ENT_EVENT__ENEMIES];
        if (f->news ? pair[2] != block_of(f->s) : block_of(f->s) - pair[2] > FOES_REACH) continue;
        if (pair[0] == actor + 1 || pair[1] == actor + 1) return pair[pair[0] == actor + 1];
    }
    return 0;
}

/* The state is spoken of itself, not only places in it. */
static bool spoken_of(const ent_mentions *m, uint32_t actor) {
    for (size_t i = 0; i < m->n; i++)
        if (m->v[i].role != ENT_MENTION_CAPITAL && !(m->v[i].flags & ENT_MENTION_PLACE) && m->v[i].actors == 1 && m->v[i].actor[0] == actor)
            return true;
    return false;
}

/* Italy, at war with Turkey, bombarded Beirut; Paraguay retook Boquerón: a town of a state that the text does not speak of, or of
 * one's own, was the enemy's. */
void ent_event__held_by_enemy(const ent_event__found *f, ent_event__cand *c) {
    const ent_mentions *m = f->s->mentions;
    if (c->type != ENT_ASSAULT && c->type != ENT_COERCE && c->type != ENT_MOBILIZE) return;
    if (!f->enemies || c->np || ent_event__role_count(c, 'a') != 1 || ent_event__role_count(c, 'r') != 1 || c->parties != 2) return;
    uint32_t r = c->party[0].role == 'r' ? 0 : 1, own = c->party[!r].actor, enemy = ent_event__enemy(f, own);
    uint32_t where = c->party[r].mention, state = c->party[r].actor;
    if (!enemy || enemy == state + 1 || where == ENT_EVENT__NONE || m->v[where].role != ENT_MENTION_CAPITAL) return;
    if (state != own && spoken_of(m, state)) return;
    c->party[r].actor = enemy - 1, c->party[r].mention = ENT_EVENT__NONE;
    c->rule = "the two who fight";
}

void ent_event__remember_foes(ent_event__found *f, const ent_event__cand *c) {
    const ent_mentions *m = f->s->mentions;
    remember_enemies(f, c);
    bool fight = c->type == ENT_ASSAULT || ent_str_is(c->mode, "ceasefire");
    if (!fight || c->status != ENT_ACTUAL || c->parties != 2 || c->party[0].role == 'x' || c->party[1].role == 'x') return;
    if (!belligerent(m, c->party[0].actor) || !belligerent(m, c->party[1].actor)) return;
    for (int i = 0; i < 2; i++) f->foes[i] = c->party[i].actor + 1;
    f->foes_block = block_of(f->s);
}

/* The paragraph names one of the two, here or elsewhere. */
static bool named_here(const ent_event__found *f, const uint32_t two[2]) {
    const ent_mentions *m = f->s->mentions;
    const ent_block *b = &f->s->text->block[block_of(f->s)];
    size_t first = ent_event__mentions_from(m, f->s->text->sentence[b->sentence].token);
    for (size_t i = first; i < m->n && m->v[i].begin < b->end; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++)
            if (m->v[i].actor[k] + 1 == two[0] || m->v[i].actor[k] + 1 == two[1]) return true;
    return false;
}

/* Of this paragraph, else whom the document is about, else of the last one. */
static const uint32_t *foes(const ent_event__found *f) {
    uint32_t here = block_of(f->s);
    if (f->foes[0] && f->foes_block == here) return f->foes;
    if (f->two[0]) return f->two;
    return f->foes[0] && !f->news && here - f->foes_block <= FOES_REACH && named_here(f, f->foes) ? f->foes : NULL;
}

/* Whoever acts is neither of them, and is named; nobody else is spoken of. */
static bool of_a_third(const ent_event__found *f, const ent_event__cand *c, const uint32_t two[2]) {
    const ent_event__sent *s = f->s;
    if (!c->parties || ent_event__role_count(c, 'a') != c->parties) return false;
    for (uint32_t p = 0; p < c->parties; p++)
        if (c->party[p].mention == ENT_EVENT__NONE || c->party[p].actor + 1 == two[0] || c->party[p].actor + 1 == two[1]) return false;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, object = s->clause[id].object;
    if (object && s->tok[s->np[object - 1].head].bits & ENT_W_PRON) return false; /* C, which brokered it */
    for (uint32_t k = c->token; k < s->n; k++) {
        bool own = s->tok[k].mention && (s->tok[k].clause == id || s->tok[k].clause == c->clause);
        const ent_mention *m = own ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        for (uint32_t a = 0; m && !(m->flags & ENT_MENTION_PLACE) && a < m->actors; a++)
            if (!ent_event__has(c, m->actor[a])) return false;
    }
    return true;
}

/* A group of the event's clause, behind the verb, is headed by a noun of the class. */
static bool speaks_of(const ent_event__found *f, const ent_event__cand *c, uint32_t class) {
    const ent_event__sent *s = f->s;
    if (!ent_event__has_class(s, class)) return false;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        uint32_t in = g->clause;
        bool within = in == id || in == c->clause || (s->clause[in].kind == ENT_CLAUSE_INF && s->clause[in].parent == id);
        if (within && g->end > c->begin && ent_event__of_class(s->g, s->token[g->head].word, class)) return true;
    }
    return false;
}

/* 'r', 'a', 0: what the two are in it. */
static char role_in(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event_tagger *g = f->s->g;
    bool third_party = ent_str_is(c->mode, "third-party");
    switch (c->type) {
    case ENT_REQUEST: return speaks_of(f, c, g->calm) ? 'r' : 0;
    case ENT_CONSULT: return c->parties > 1 ? 0 : third_party || speaks_of(f, c, g->mediation) ? 'a' : 0;
    case ENT_AGREE: case ENT_OTHER: return speaks_of(f, c, g->mediation) ? 'r' : 0;
    case ENT_SANCTION: return speaks_of(f, c, g->embargo) ? 'r' : 0;
    case ENT_AID: case ENT_MOBILIZE: return speaks_of(f, c, g->monitor) ? 'r' : 0;
    default: return 0;
    }
}

/* The truce, the fighting: nobody is named. */
static bool their_own(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->parties || s->names > 3 || (c->type != ENT_ASSAULT && !ent_str_is(c->mode, "ceasefire"))) return false;
    for (uint32_t k = 0; k < s->n; k++)
        if (s->tok[k].mention && !(s->mentions->v[s->tok[k].mention - 1].flags & ENT_MENTION_PLACE)) return false;
    const char *role = c->trigger->frame.role;
    if (c->type == ENT_ASSAULT) return role[ENT_SLOT_BETWEEN] == 'a' && (c->np || role[ENT_SLOT_S] == '-');
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    return c->np ? c->governor == ENT_EVENT__NONE || x->passive || ent_event__subject(f, c->governor) == c->np : x->passive;
}

void ent_event__between_foes(ent_event__found *f, ent_event__cand *c) {
    if (f->speaker != UINT32_MAX || c->status == ENT_NEGATED || c->status == ENT_HYPOTHETICAL || c->self || c->guessed) return;
    const uint32_t *two = foes(f);
    if (!two) return;
    char role = their_own(f, c) ? 'a' : of_a_third(f, c, two) ? role_in(f, c) : 0;
    if (!role) return;
    if (c->parties && c->type == ENT_CONSULT) c->mode = ENT_S("third-party");
    for (int i = 0; i < 2; i++) ent_event__party_add(c, two[i] - 1, ENT_EVENT__NONE, role);
    c->rule = "the two who fight";
}
