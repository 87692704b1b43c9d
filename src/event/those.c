#include "event.h"

/* The treaty with A was signed in May, that with B in June; relations with A and those with B: the noun is not said again. A broke
 * with B in May, C with D in June: nor is the verb. */

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

/* Two sides and their day behind a comma or "and", at or behind token k, with no verb before them: , C with D in June. */
typedef struct {
    uint32_t first, second, prep, timex, end;
} sides;

static bool sides_at(const ent_event__sent *s, uint32_t i, sides *of) {
    while (i < s->n && (s->tok[i].pos == ENT_P_CONJ || s->tok[i].pos == ENT_P_DET)) i++;
    of->first = i < s->n ? s->tok[i].np : 0;
    if (!of->first || s->np[of->first - 1].begin > i || !s->tok[s->np[of->first - 1].head].mention) return false;
    if (i && s->tok[i - 1].pos == ENT_P_PREP) return false;
    of->prep = s->np[of->first - 1].end;
    if (of->prep >= s->n || s->tok[of->prep].pos != ENT_P_PREP) return false;
    uint32_t k = of->prep + 1;
    while (k < s->n && s->tok[k].pos == ENT_P_DET) k++;
    of->second = k < s->n ? s->tok[k].np : 0;
    if (!of->second || !s->tok[s->np[of->second - 1].head].mention) return false;
    k = s->np[of->second - 1].end;
    while (k < s->n && (s->tok[k].pos == ENT_P_PREP || s->tok[k].pos == ENT_P_ADV)) k++;
    of->timex = k < s->n ? s->tok[k].timex : 0;
    if (!of->timex || !s->timexes->v[of->timex - 1].event_value.n) return false;
    while (k < s->n && s->tok[k].timex == of->timex) k++;
    of->end = k;
    return k == s->n || stops(s, k);
}

enum { NOUN_UNSAID = 1, VERB_UNSAID = 2 };

/* Bits of what may be left out somewhere in the sentence, whatever the candidate: asked once, for it seldom is. */
uint8_t ent_event__unsaid(const ent_event__sent *s) {
    uint32_t np = 0;
    bool noun = (ent_event__says(s, those) || ent_event__says(s, that)) && next(s, 0, &np) < s->n;
    sides of;
    bool verb = false, may = s->times > 1 && s->names > 3;
    for (uint32_t k = may ? s->name[0].begin : s->n, end = may ? s->time[s->times - 1].begin : 0; k < end && k + 1 < s->n && !verb; k++)
        verb = stops(s, k) && !stops(s, k + 1) && sides_at(s, k + 1, &of);
    return (uint8_t)((noun ? NOUN_UNSAID : 0) | (verb ? VERB_UNSAID : 0));
}

static bool next_sides(const ent_event__found *f, const ent_event__cand *c, uint32_t k, sides *of) {
    const ent_event__sent *s = f->s;
    if (c->np || !c->parties || !(f->unsaid & VERB_UNSAID)) return false;
    for (; k + 1 < s->n; k++) {
        if (verbal(s, k)) return false;
        if (stops(s, k) && !stops(s, k + 1) && sides_at(s, k + 1, of) && parallel(s, c, of->prep - 1)) return true;
    }
    return false;
}

/* What belongs to "those with B" is not c's. */
void ent_event__without_those(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    sides of;
    if (next_sides(f, c, c->end, &of)) {
        uint32_t n = 0;
        for (uint32_t p = 0; p < c->parties; p++)
            if (!c->party[p].np || c->party[p].np < of.first) c->party[n++] = c->party[p];
        c->parties = n;
        return;
    }
    if (!c->parties || !(f->unsaid & NOUN_UNSAID)) return;
    uint32_t np = 0, k = next(s, c->end, &np), n = 0;
    if (k == s->n || !parallel(s, c, k)) return;
    for (uint32_t p = 0; p < c->parties; p++)
        if (!c->party[p].np || s->np[c->party[p].np - 1].begin < k) c->party[n++] = c->party[p];
    c->parties = n;
}

/* Group np and those of its list before token end. */
static void side(const ent_event__sent *s, ent_event__cand *one, uint32_t np, uint32_t end, char role) {
    for (uint32_t i = np - 1; i < s->nps && s->np[i].begin < end; i++) {
        uint32_t m = s->tok[s->np[i].head].mention;
        if (!m || s->np[i].list != s->np[np - 1].list) continue;
        for (uint32_t a = 0; a < s->mentions->v[m - 1].actors; a++) ent_event__party_add(one, s->mentions->v[m - 1].actor[a], m - 1, role);
    }
}

static bool other_sides(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    sides of;
    if (!next_sides(f, c, *from > c->end ? *from - 1 : c->end, &of)) return false;
    char role = parallel(s, c, of.prep - 1)->role;
    ent_event__cand_copy(one, c);
    one->parties = 0;
    side(s, one, of.first, of.prep, 'a');
    side(s, one, of.second, of.end, role);
    one->timex[0] = of.timex - 1, one->timexes = 1, one->interval = false;
    one->rule = "verb left out";
    *from = of.end + 1;
    return one->parties > 1;
}

bool ent_event__next_those(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    if (other_sides(f, c, one, from)) return true;
    if (!c->parties || !(f->unsaid & NOUN_UNSAID)) return false;
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
