#include "actor.h"

/* Who is meant by what somebody is called for a part played: guarantors; officers of bodies. */

/* Guarantors: A, B and C. … The guarantors agreed: those whom a list named that stands beside the word. */

enum { ROLES_BACK = 400, NAMED_MOST = 6, BESIDE = 3 };

/* Letters of the role's word, for its singular and plural. */
static ent_str stem(const ent_actor__work *w, const ent_mention *m) {
    for (uint32_t t = m->token; t < m->token + m->tokens; t++) {
        ent_str s = ent_token_str(w->text, ent_actor__tok(w, t));
        bool passed = ent_actor__class(w, t) & (ENT_W_DET | ENT_W_NUMBER) || s.n < 6;
        if (!passed) return (ent_str){ s.p, s.p[s.n - 1] == 's' ? s.n - 1 : s.n };
    }
    return (ent_str){ "", 0 };
}

static bool is_role(const ent_actor__work *w, uint32_t token, ent_str role) {
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, token));
    if (s.n < role.n || s.n > role.n + 1) return false;
    for (size_t i = 0; i < role.n; i++)
        if ((s.p[i] | 32) != (role.p[i] | 32)) return false;
    return true;
}

/* Between the two stand commas, and, the, and nothing else. */
static bool linked(const ent_actor__work *w, const ent_mention *a, const ent_mention *b) {
    if (a->sentence != b->sentence || !a->actors || a->role == ENT_MENTION_ANAPHOR) return false;
    for (uint32_t t = a->token + a->tokens; t < b->token; t++) {
        ent_str s = ent_token_str(w->text, ent_actor__tok(w, t));
        bool and = ent_str_is(s, "and") || ent_str_is(s, "&") || ent_actor__punct(w, t, ',');
        if (!and && !(ent_actor__class(w, t) & ENT_W_DET)) return false;
    }
    return true;
}

/* Words that may stand before the role: as, are, acting as, the. */
static bool leads(const ent_actor__work *w, uint32_t t) {
    static const char *const WORD[] = { "as", "be", "act", "acting", "acted", "acts", "serve", "serving", "served", "being", "become",
                                        "became" };
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, t));
    for (size_t i = 0; i < sizeof WORD / sizeof *WORD; i++)
        if (ent_str_is(s, WORD[i])) return true;
    return ent_actor__punct(w, t, ',') || ent_actor__class(w, t) & (ENT_W_DET | ENT_W_NUMBER | ENT_W_AUX);
}

/* Guarantors: A …; … Z as guarantors; are the guarantors. */
static bool beside(const ent_actor__work *w, const ent_mention *first, const ent_mention *last, ent_str role) {
    uint32_t begin = w->text->sentence[first->sentence].token, end = last->token + last->tokens;
    for (uint32_t t = first->token, n = 0; t-- > begin && n < BESIDE; n++)
        if (is_role(w, t, role)) return true;
    for (uint32_t t = end, n = 0; t < w->text->tokens && n <= BESIDE; t++, n++) {
        if (is_role(w, t, role)) return true;
        if (!leads(w, t)) return false;
    }
    return false;
}

bool ent_actor__listed_as(ent_actor__work *w, size_t i, uint8_t number, ent_mention *m) {
    ent_str role = stem(w, m);
    for (size_t k = i, steps = 0; role.n && k-- > 0 && steps < ROLES_BACK; steps++) {
        const ent_mention *last = &w->mention.v[k];
        uint32_t actor[NAMED_MOST], n = 0;
        if (!last->actors || last->role == ENT_MENTION_ANAPHOR) continue;
        size_t j = k;
        while (j > 0 && linked(w, &w->mention.v[j - 1], &w->mention.v[j])) j--;
        if (k - j + 1 >= 2 && k - j < NAMED_MOST && beside(w, &w->mention.v[j], last, role)) {
            for (size_t x = j; x <= k; x++)
                if (w->mention.v[x].actors == 1) actor[n++] = w->mention.v[x].actor[0];
            if (n > 1 && (!number || n == number)) {
                ent_actor__set_actors(w, m, actor, n);
                m->rule = "refer-roles", m->confidence = 0.6;
                return true;
            }
        }
        k = j;
    }
    return false;
}

/* Secretary-General, also of those who act for one: the Secretary-General's envoy. */
static bool secretary(const ent_actor__work *w, const ent_mention *m) {
    for (uint32_t t = m->token; t + 2 < m->token + m->tokens; t++) {
        bool general = ent_str_is(ent_token_str(w->text, ent_actor__tok(w, t + 2)), "General");
        if (general && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, t)), "Secretary")) return true;
    }
    return false;
}

/* The Chairperson: an officer of a body, where the last one called so was. */
static bool named_before(ent_actor__work *w, size_t i, ent_mention *m) {
    if (m->role != ENT_MENTION_OFFICE || m->tokens > 2 || !ent_actor__cap(w, m->token)) return false;
    uint32_t word = ent_actor__tok(w, m->token + m->tokens - 1)->hash;
    for (size_t k = i, steps = 0; k-- > 0 && steps < ROLES_BACK; steps++) {
        const ent_mention *c = &w->mention.v[k];
        if (c->role != ENT_MENTION_PERSON && c->role != ENT_MENTION_OFFICE) continue;
        bool same = ent_actor__tok(w, c->token)->hash == word || (c->tokens > 1 && ent_actor__tok(w, c->token + 1)->hash == word);
        if (!same) continue;
        if (c->actors != 1 || w->actor.v[c->actor[0]].kind != ENT_ACTOR_IGO) return false;
        ent_actor__set_actors(w, m, c->actor, 1);
        m->rule = "office-body", m->confidence = 0.6;
        return true;
    }
    return false;
}

/* The Secretary-General, the Director-General: of the body that such an officer was named of, else of the last of the paragraph;
 * the first of the United Nations where none is. Never a state's. */
bool ent_actor__body_officer(ent_actor__work *w, size_t i, ent_mention *m) {
    bool general = secretary(w, m);
    if (!general && !ent_str_is(m->sector, "IGO")) return named_before(w, i, m);
    uint32_t block = w->text->sentence[m->sentence].block, near = ENT_ACTOR__NONE, told = ENT_ACTOR__NONE;
    for (size_t k = i, steps = 0; k-- > 0 && steps < ROLES_BACK && told == ENT_ACTOR__NONE; steps++) {
        const ent_mention *c = &w->mention.v[k];
        if (c->actors != 1 || w->actor.v[c->actor[0]].kind != ENT_ACTOR_IGO || c->role == ENT_MENTION_ANAPHOR) continue;
        if (general ? secretary(w, c) : ent_str_is(c->sector, "IGO") && c->role >= ENT_MENTION_PERSON) told = c->actor[0];
        if (near == ENT_ACTOR__NONE && w->text->sentence[c->sentence].block == block) near = c->actor[0];
    }
    uint32_t who = told != ENT_ACTOR__NONE ? told : near;
    if (who == ENT_ACTOR__NONE && general) who = ent_actor__here(w, ent_actor__id(w->g, ENT_S("UN")));
    if (who == ENT_ACTOR__NONE) return true;
    ent_actor__set_actors(w, m, &who, 1);
    m->rule = "office-body", m->confidence = 0.6;
    return true;
}
