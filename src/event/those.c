#include "event.h"

/* The treaty with A was signed in May, that with B in June; relations with A and those with B: the noun is not said again. */

static bool verbal(const ent_event__sent *s, uint32_t k) { return s->tok[k].pos >= ENT_P_VERB && s->tok[k].pos <= ENT_P_MODAL; }

static bool stops(const ent_event__sent *s, uint32_t k) {
    char mark = ent_event__punct(s, k);
    return mark == ',' || mark == ';' || mark == '.' || s->tok[k].pos == ENT_P_CONJ;
}

static bool listed(const ent_event__sent *s, uint32_t k, uint32_t np) {
    uint32_t g = k < s->n ? s->tok[k].np : 0;
    return g && s->np[g - 1].list == s->np[np - 1].list;
}

/* "that" or "those" with somebody behind a preposition, and no verb of its own, at or behind token k: the token; s->n = none. */
static uint32_t next(const ent_event__sent *s, uint32_t k, uint32_t *np) {
    for (; k + 2 < s->n; k++) {
        ent_word w = s->token[k].word;
        if (!w || (w != s->g->w.that && w != s->g->w.those)) continue;
        if (!(s->tok[k + 1].bits & ENT_W_PREP) || s->tok[k + 1].pos == ENT_P_TO) continue;
        uint32_t i = k + 2;
        while (i < s->n && s->tok[i].pos == ENT_P_DET) i++;
        *np = i < s->n ? s->tok[i].np : 0;
        if (!*np || !s->tok[s->np[*np - 1].head].mention) continue;
        uint32_t end = s->np[*np - 1].end;
        while (end < s->n && !verbal(s, end) && (!stops(s, end) || listed(s, end + 1, *np))) end++;
        if (end == s->n || !verbal(s, end)) return k;
    }
    return s->n;
}

/* Whoever stands behind the same preposition before token k. */
static const ent_event__party *parallel(const ent_event__sent *s, const ent_event__cand *c, uint32_t k) {
    for (uint32_t p = 0; p < c->parties; p++) {
        const ent_event__np *g = c->party[p].np ? &s->np[c->party[p].np - 1] : NULL;
        if (!g || g->begin > k) continue;
        uint32_t prep = s->np[g->list].prep;
        if (prep != ENT_EVENT__NONE && s->token[prep].word == s->token[k + 1].word) return &c->party[p];
        bool with = !c->np && c->trigger->words && c->trigger->word[c->trigger->words - 1] == s->token[k + 1].word;
        if (with && g->begin >= c->token) return &c->party[p];
    }
    return NULL;
}

/* What belongs to "those with B" is not c's. */
void ent_event__without_those(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!ent_event__says(s, those) && !ent_event__says(s, that)) return;
    uint32_t np = 0, k = next(s, c->end, &np), n = 0;
    if (k == s->n || !parallel(s, c, k)) return;
    for (uint32_t p = 0; p < c->parties; p++)
        if (!c->party[p].np || s->np[c->party[p].np - 1].begin < k) c->party[n++] = c->party[p];
    c->parties = n;
}

bool ent_event__next_those(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    if (!ent_event__says(s, those) && !ent_event__says(s, that)) return false;
    uint32_t np = 0, k = next(s, *from > c->end ? *from : c->end, &np);
    const ent_event__party *like = k < s->n ? parallel(s, c, k) : NULL;
    if (!like) return false;
    ent_event__cand_copy(one, c);
    one->parties = 0;
    uint32_t list = s->np[like->np - 1].list;
    for (uint32_t p = 0; p < c->parties; p++)
        if (!c->party[p].np || s->np[c->party[p].np - 1].list != list) one->party[one->parties++] = c->party[p];
    uint32_t others = one->parties;
    if (!ent_event__party_np(s, one, np, like->role, true) || one->parties == others) return false;
    uint32_t end = s->np[np - 1].end;
    for (uint32_t i = np; i < s->nps; i++)
        if (s->np[i].list == s->np[np - 1].list) end = s->np[i].end;
    for (; end < s->n && !stops(s, end); end++) {
        uint32_t t = s->tok[end].timex;
        if (!t || !s->timexes->v[t - 1].event_value.n) continue;
        one->timex[0] = t - 1, one->timexes = 1, one->interval = false;
        break;
    }
    one->rule = "noun left out";
    *from = end;
    return true;
}
