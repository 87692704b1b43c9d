#include "refer.h"

/* Bodies that are called by a word of their name: the Commission, the Bank, the court; or by what they are: the agency. */

enum { PIECES_BACK = 5, BODY_BACK = 3 }; /* sentences */
enum { NEAR_BACK = 12 }; /* mentions */

static bool name_has(ent_str name, ent_str word) {
    for (size_t i = 0; i + word.n <= name.n; i++) {
        if (i && name.p[i - 1] != ' ' && name.p[i - 1] != '-') continue;
        if (i + word.n < name.n && name.p[i + word.n] != ' ' && name.p[i + word.n] != '-') continue;
        size_t k = 0;
        while (k < word.n && (name.p[i + k] | 32) == (word.p[k] | 32)) k++;
        if (k == word.n) return true;
    }
    return false;
}

/* The word heads what belongs to a state: Agency, Ministry. */
static bool own_organ(const ent_actor__work *w, uint32_t token) {
    ent_hit hit[8];
    size_t n = ent_phrases_at(w->g->phrases, ent_actor__tok(w, token), 1, hit, 8);
    for (size_t k = 0; k < n; k++) {
        const ent_actor__entry *e = &w->g->entry.v[hit[k].value];
        if (e->form == ENT_FORM_PART)
            return w->g->part.v[e->row].agency && ent_str_is(w->g->part.v[e->row].sector, "GOV");
    }
    return false;
}

/* The EU … The Commission: the organisation named near before whose organ is so called. */
static void owner(ent_actor__work *w, size_t i, ent_str word, ent_mention *m) {
    for (size_t k = i; k-- > 0 && i - k < NEAR_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->actors != 1 || w->actor.v[c->actor[0]].kind != ENT_ACTOR_IGO) continue;
        uint32_t known = ent_actor__id(w->g, w->actor.v[c->actor[0]].id);
        for (size_t j = 0; known != ENT_ACTOR__NONE && j < w->g->organ.n; j++) {
            uint32_t organ = w->g->organ.v[j];
            if (w->g->more.v[organ].state != known || !name_has(w->g->actor.v[organ].name, word)) continue;
            one(w, m, c->actor[0], 0.6, "organ");
            return;
        }
    }
}

void ent_actor__called(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, o->word));
    bool organ = o->number == 2 && ent_actor__state_speaks(w) && own_organ(w, o->word); /* the Agency of the state that speaks */
    size_t back = o->number >= ENT_ACTOR__ORGAN ? 0 : NAMED_BACK;
    for (size_t k = i; k-- > 0 && i - k < back;) {
        const ent_mention *c = &w->mention.v[k];
        if (w->pieces && m->sentence - c->sentence > PIECES_BACK) break; /* short items: another story */
        if (c->actors != 1 || c->role == ENT_MENTION_ANAPHOR) continue;
        uint32_t *unlike = &w->unlike[c->actor[0]];
        if (*unlike == i + 1) continue;
        const ent_actor *a = &w->actor.v[c->actor[0]];
        if (a->kind == ENT_ACTOR_STATE || !name_has(a->name, word)) {
            *unlike = (uint32_t)i + 1;
            continue;
        }
        if (organ && (i - k > NEAR_BACK || ent_actor__oblique(w, c))) continue;
        one(w, m, c->actor[0], 0.7, "refer-name");
        return;
    }
    if (w->speaker != UINT32_MAX && w->actor.v[w->speaker].kind == ENT_ACTOR_IGO) one(w, m, w->speaker, 0.5, "organ");
    if (!m->actors) owner(w, i, word, m);
    /* The GCC met; the Ministerial Council: of the body named last in the paragraph. */
    for (size_t k = i; o->number == ENT_ACTOR__BOARD && !m->actors && k-- > 0 && i - k < NEAR_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (!same_block(w, c->sentence, m->sentence)) break;
        if (c->actors == 1 && w->actor.v[c->actor[0]].kind == ENT_ACTOR_IGO) one(w, m, c->actor[0], 0.5, "organ");
    }
}

/* The bank, the court: what was named last in the paragraph and has that word in its name. */
uint32_t ent_actor__by_word(const ent_actor__work *w, size_t i, const ent_mention *m) {
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, m->token + m->tokens - 1));
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= BODY_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (w->pieces && !same_block(w, c->sentence, m->sentence)) break; /* another story */
        if (c->actors == 1 && w->actor.v[c->actor[0]].kind != ENT_ACTOR_STATE && name_has(w->actor.v[c->actor[0]].name, word))
            return c->actor[0];
    }
    return ENT_ACTOR__NONE;
}

/* The agency: the organisation, or the agency of a state, that was named last in the paragraph. */
uint32_t ent_actor__agency(const ent_actor__work *w, size_t i, const ent_mention *m) {
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= BODY_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (w->pieces && !same_block(w, c->sentence, m->sentence)) break; /* another story */
        if (c->actors != 1 || c->role == ENT_MENTION_ANAPHOR) continue;
        uint8_t kind = (uint8_t)w->actor.v[c->actor[0]].kind;
        bool own = kind == ENT_ACTOR_STATE && c->role == ENT_MENTION_BODY && ent_actor__cap(w, c->token + c->tokens - 1);
        if (own || kind == ENT_ACTOR_IGO || kind == ENT_ACTOR_NGO) return c->actor[0];
    }
    return ENT_ACTOR__NONE;
}
