#include "event.h"

/* Whom a paragraph of news is about: the state that it names more often than any other. Relations with B were severed; the
 * generals were arrested: by it. A recognised the government, B broke off ties: with it. */

enum { HOME_MOST = 8, NAMED_LEAST = 2 };

static uint32_t only_state(const ent_mentions *m, const ent_mention *x) {
    return x->actors == 1 && m->actor[x->actor[0]].kind == ENT_ACTOR_STATE ? x->actor[0] + 1 : 0;
}

/* The block names that state more often than any other, behind the head of its dispatch. */
static bool stage_of(const ent_event__found *f, const ent_block *b, uint32_t state) {
    const ent_mentions *m = f->s->mentions;
    uint32_t own = 0, other[2] = { 0 }, times = 0; /* the other named most, as long as it is one */
    for (size_t i = f->s->names ? f->s->name[0].of - 1 : m->n; i < m->n && m->v[i].sentence < b->sentence + b->sentences; i++) {
        uint32_t x = m->v[i].token < f->s->first + f->dateline ? 0 : only_state(m, &m->v[i]);
        if (x && x != state && x != other[0]) other[0] = x, times = 0;
        own += x && x == state, times += x && x != state;
        if (times > other[1]) other[1] = times;
    }
    return own > other[1];
}

/* Tokens of a label that heads a piece of news: Iraq: … */
static uint32_t label(const ent_event__sent *s) {
    uint32_t k = 0;
    while (k < s->n && !s->tok[k].mention && s->token[k].kind == ENT_TOK_PUNCT) k++;
    uint32_t m = k < s->n ? s->tok[k].mention : 0;
    while (m && k < s->n && s->tok[k].mention == m) k++;
    return m && ent_event__punct(s, k) == ':' ? k + 1 : 0;
}

/* Georgetown, Thursday 11 January 2024: a line of its own at the head of the text says where all of it was written. Of whom; 0 = none. */
static uint32_t written_in(const ent_event__sent *s) {
    enum { HEAD = 4, LINE = 64 };
    const ent_sentence *own = &s->text->sentence[s->sentence];
    const ent_block *x = &s->text->block[own->block];
    if (own->block >= HEAD || x->end - x->begin > LINE || x->sentences > 1) return 0;
    bool dated = false;
    for (uint32_t k = 0; k < own->tokens; k++) dated |= s->text->token[own->token + k].kind == ENT_TOK_NUMBER;
    size_t i = ent_event__mentions_from(s->mentions, own->token);
    const ent_mention *m = dated && i < s->mentions->n ? &s->mentions->v[i] : NULL;
    bool first = m && m->token == own->token && m->role == ENT_MENTION_CAPITAL && m->actors == 1;
    return first && own->tokens > m->tokens && s->text->token[m->token + m->tokens].ch == ',' ? only_state(s->mentions, m) : 0;
}

/* LIMA, Dec. 23 – : the head of a dispatch is no part of its sentence, and says where what follows has been written. */
void ent_event__dispatch(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    const ent_block *b = &s->text->block[s->text->sentence[s->sentence].block];
    f->dateline = 0;
    if (s->sentence != b->sentence) return;
    uint32_t wrote = written_in(s);
    if (wrote) f->wrote = wrote;
    uint32_t named = label(s), x = s->names ? only_state(s->mentions, &s->mentions->v[s->name[0].of - 1]) : 0;
    f->dateline = named ? named : ent_text_dateline(s->text, b);
    if (f->news || f->labelled_stage || f->dateline || b->kind == ENT_BLOCK_HEADING) f->posted = f->wrote, f->stage = 0;
    if (wrote) f->posted = wrote;
    f->labelled_stage = named;
    if (!f->dateline || !x || s->name[0].begin >= f->dateline) return;
    f->posted = x;
    if (named || stage_of(f, b, x)) f->stage = x;
}

/* The paragraph's first sentence, or its headline's. */
static uint32_t first_of(const ent_event__sent *s) {
    uint32_t b = s->text->sentence[s->sentence].block;
    const ent_block *x = &s->text->block[b];
    return x->heading != UINT32_MAX && x->heading + 1 == b ? s->text->block[x->heading].sentence : x->sentence;
}

/* The state named most, up to this sentence and in it, that is no party of c: index + 1; 0 = none, or not clearly one. */
static uint32_t home(const ent_event__found *f, const ent_event__cand *c, bool acts) {
    const ent_event__sent *s = f->s;
    const ent_mentions *m = s->mentions;
    uint32_t from = first_of(s), actor[HOME_MOST], count[HOME_MOST], n = 0;
    for (size_t i = s->next_mention; i-- > 0 && m->v[i].sentence >= from;) {
        const ent_mention *x = &m->v[i];
        if (x->actors != 1 || m->actor[x->actor[0]].kind != ENT_ACTOR_STATE || ent_event__has(c, x->actor[0])) continue;
        bool its = x->role == ENT_MENTION_ANAPHOR && x->flags & ENT_MENTION_POSSESSIVE && x->sentence == s->sentence;
        if (its) continue; /* recalled its envoy: no second name */
        uint32_t k = 0;
        while (k < n && actor[k] != x->actor[0]) k++;
        if (k == HOME_MOST) continue;
        if (k == n) actor[n] = x->actor[0], count[n++] = 0;
        count[k] += 1 + (x->actor[0] + 1 == f->posted && count[k] == 0); /* PEKING – X was jailed */
    }
    uint32_t best = 0, second = 0;
    for (uint32_t k = 1; k < n; k++)
        if (count[k] > count[best]) second = count[best], best = k;
        else if (count[k] > second) second = count[k];
    if (!n) return acts && f->posted && !ent_event__has(c, f->posted - 1) ? f->posted : 0;
    return count[best] >= NAMED_LEAST && count[best] > second ? actor[best] + 1 : 0;
}

static bool of_power(uint8_t type) {
    return type == ENT_COERCE || type == ENT_SANCTION || type == ENT_RETREAT || type == ENT_CONCEDE;
}

/* Were shot, were arrested by soldiers: told for itself, and of nobody else's doing. */
static bool agentless(const ent_event__sent *s, const ent_event__cand *c) {
    const ent_event__clause *x = &s->clause[c->clause];
    for (uint32_t i = 0; i < c->parties; i++) /* a ship may be held anywhere */
        if (s->mentions->actor[c->party[i].actor].kind == ENT_ACTOR_COMPANY) return false;
    if (ent_str_is(c->mode, "ceasefire")) return false;
    if (!c->passive_alone || !x->finite || (x->kind != ENT_CLAUSE_MAIN && x->kind != ENT_CLAUSE_COORD)) return false;
    for (uint32_t i = 0; ent_event__has_slot(x->slots, ENT_SLOT_BY) && i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool by = g->clause == c->clause && g->slot == ENT_SLOT_BY + 1 && g->begin > c->token;
        if (by && !(s->g->own_people && ent_event__of_class(s->g, s->token[g->head].word, s->g->own_people))) return false;
    }
    return true;
}

/* Troops raided a camp; the cabinet resigned: whose they are is not said. */
static bool organ(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t np = x->finite && !x->passive && s->g->organ ? ent_event__subject(f, c->clause) : 0;
    if (!np || s->tok[s->np[np - 1].head].mention) return false;
    const ent_event__np *g = &s->np[np - 1];
    bool plain = g->begin == g->head || (g->begin + 1 == g->head && s->token[g->begin].word == s->g->w.the);
    return plain && ent_event__of_class(s->g, s->token[g->head].word, s->g->organ);
}

/* All who act are the subject's, and what is done to nobody is done to somebody. */
static bool towards(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type == ENT_SUPPORT ? c->trigger->frame.role[ENT_SLOT_O] == '-' || c->trigger->frame.role[ENT_SLOT_WITH] == 'a'
                               : c->type != ENT_SANCTION && c->type != ENT_REQUEST && c->type != ENT_REJECT && c->type != ENT_ACCUSE &&
                                     c->type != ENT_THREATEN && c->type != ENT_AID) return false;
    if (c->self || c->followed || c->passive_alone || ent_str_is(ent_str_of(c->rule), "demand") || !c->parties) return false;
    uint32_t subject = ent_event__subject(f, c->clause);
    for (uint32_t i = 0; i < c->parties; i++) {
        uint32_t np = c->party[i].np;
        if (c->party[i].role != 'a' || !np || !subject || s->np[np - 1].list != s->np[subject - 1].list) return false;
    }
    return s->clause[c->clause].finite;
}

/* 'a', 'r', 0: what the state of the paragraph would be in it. */
static char lacks(const ent_event__found *f, const ent_event__cand *c) {
    if (f->speaker != UINT32_MAX || f->two[0] || c->np || c->status == ENT_HYPOTHETICAL || c->status == ENT_NEGATED) return 0;
    bool alone = !ent_event__role_count(c, 'a');
    if (alone && ((of_power(c->type) && agentless(f->s, c)) || organ(f, c))) return 'a';
    return towards(f, c) ? 'r' : 0;
}

static void be(ent_event__cand *c, uint32_t who, char role, const char *why) {
    if (who && role && ent_event__party_add(c, who - 1, ENT_EVENT__NONE, role)) c->rule = why;
}

/* HAVANA, May 3 - A's envoy arrived here for talks: in the state that the dispatch comes from. */
static bool here(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!f->posted || c->type != ENT_CONSULT || c->parties != 1 || ent_event__has(c, f->posted - 1)) return false;
    if (c->trigger == f->sojourn) return true;
    if (!ent_event__says(s, here)) return false;
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    for (uint32_t i = x->begin; i < x->end && i < s->n; i++)
        if (s->token[i].word == s->g->w.here) return true;
    return false;
}

/* The state that a label or the head of a dispatch says a piece of news is of. */
void ent_event__stage(ent_event__found *f, ent_event__cand *c) {
    if (here(f, c)) be(c, f->posted, ent_str_is(c->mode, "visit") ? 'r' : 'a', "here");
    if (!f->stage || ent_event__has(c, f->stage - 1)) return;
    be(c, f->stage, lacks(f, c), "head of the piece");
}

void ent_event__home(ent_event__found *f, ent_event__cand *c) {
    char role = lacks(f, c);
    if (role == 'r' && ent_event__nameless(f, c)) return;
    if (role) be(c, home(f, c, role == 'a'), role, "state of the paragraph");
}
