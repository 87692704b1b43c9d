#include "actor.h"

static const uint8_t ROLE[ENT_FORMS] = {
    [ENT_FORM_ADJ] = ENT_MENTION_DEMONYM,     [ENT_FORM_NOUN] = ENT_MENTION_DEMONYM,
    [ENT_FORM_PLURAL] = ENT_MENTION_DEMONYM,  [ENT_FORM_CAPITAL] = ENT_MENTION_CAPITAL,
    [ENT_FORM_SEAT] = ENT_MENTION_CAPITAL,
};

void ent_actor__set_actors(ent_actor__work *w, ent_mention *m, const uint32_t *actor, uint32_t n) {
    uint32_t *v = ENT_NEWN(w->a, uint32_t, n ? n : 1);
    memcpy(v, actor, n * sizeof *v);
    m->actor = v;
    m->actors = n;
}

static ent_str words(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (begin >= end) return ENT_S("");
    return ent_text_bytes(w->text, ent_actor__tok(w, begin)->begin, ent_actor__tok(w, end - 1)->end);
}

static bool modifies(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = p->token + p->tokens;
    if (after >= w->end) return false;
    const ent_token *t = ent_actor__tok(w, after);
    return t->kind == ENT_TOK_WORD && !(ent_actor__class(w, after) & (ENT_W_STOP | ENT_W_GOVERN | ENT_W_AUX)) &&
           p->form != ENT_FORM_PLURAL;
}

static void bare(ent_actor__work *w, const ent_actor__piece *p) {
    ent_mention *m = ent_actor__mention(w, p->token, p->tokens, p->actor);
    m->role = ROLE[p->form];
    m->flags = ent_actor__place_flag(w, p);
    uint32_t after = p->token + p->tokens;
    if (ent_actor__possessive(w, after)) m->flags |= ENT_MENTION_POSSESSIVE;
    else if (modifies(w, p)) m->flags |= ENT_MENTION_ADJECTIVE;
    if (p->form == ENT_FORM_PLURAL) m->flags |= ENT_MENTION_PLURAL;
    if (p->entry && p->entry->actor != ENT_ACTOR__NONE) {
        const ent_actor__more *k = &w->g->more.v[p->entry->actor];
        m->sector = k->sector;
        m->agent = k->agent;
        if (k->agent.n) m->role = ENT_MENTION_BODY;
    }
    if (p->form == ENT_FORM_SEAT) m->agent = words(w, p->token, after), m->sector = ENT_S("GOV");
}

static void group(ent_actor__work *w, const ent_actor__np *np) {
    ent_mention *m = ent_actor__mention(w, np->begin, np->end - np->begin, np->actor);
    m->role = np->role;
    m->flags = np->flags;
    m->sector = np->sector;
    m->agent = words(w, np->agent_begin, np->agent_end);
    m->confidence = np->confidence;
    m->rule = np->rule;
    if (ent_actor__possessive(w, np->end)) m->flags |= ENT_MENTION_POSSESSIVE;
}

/* Mrs May, Dr Chad: the name behind a title is a person's. Returns the token behind it. */
static uint32_t titled(ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t i = p->token + p->tokens;
    if (i < w->end && ent_actor__punct(w, i, '.')) i++;
    while (i < w->end && ent_actor__cap(w, i) && ent_actor__tok(w, i)->kind == ENT_TOK_WORD) i++;
    return i;
}

void ent_actor__compose(ent_actor__work *w) {
    uint32_t at = w->first;
    for (size_t k = 0; k < w->piece.n; k++) {
        const ent_actor__piece *p = &w->piece.v[k];
        ent_actor__np np;
        uint32_t end;
        if (p->token < at || p->form == ENT_FORM_LOOK) continue;
        if (p->form == ENT_FORM_TITLE) {
            at = titled(w, p);
        } else if (p->actor != ENT_ACTOR__NONE && (end = ent_actor__compound(w, p)) > 0) {
            at = end;
        } else if (ent_actor__read_group(w, p, &np)) {
            if (np.actor != ENT_ACTOR__NONE) group(w, &np), at = np.end;
            else if (np.name_begin < np.name_end) at = np.end;
        } else if (ent_actor__names(p)) {
            bare(w, p);
            at = p->token + p->tokens;
        }
    }
}
