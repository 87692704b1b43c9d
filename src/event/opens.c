#include "parse.h"

/* What "that", "after" and the like open: a clause, a group of nouns, or nothing; and which words can only be nominal. */

/* A capital inside a sentence makes a name of a word that could be a verb. */
bool ent_event__is_name(const ent_event__sent *s, uint32_t i) {
    if (!(tok(s, i)->flags & ENT_TOK_CAP) || i == 0 || s->title) return false;
    char before = ent_event__punct(s, i - 1);
    if (before == ':' || before == '(' || before == '-') return i > 1 && before == '-';
    return !(before == '"' && (i == 1 || ent_event__punct(s, i - 2)));
}

bool ent_event__starts_noun(const ent_event__sent *s, uint32_t i) {
    if (i >= s->n) return false;
    if (tok(s, i)->word && tok(s, i)->word == s->g->w.such && i + 1 < s->n && tok(s, i + 1)->word == s->g->w.as) return false;
    return is_actor(s, i) || (bits_at(s, i) & (ENT_W_DET | ENT_W_PRON)) || tok(s, i)->kind == ENT_TOK_NUMBER ||
           (tok(s, i)->flags & ENT_TOK_CAP);
}

/* A word that can only be nominal: no table knows it as a verb, preposition, … */
bool ent_event__plain_noun(const ent_event__sent *s, uint32_t i) {
    if (i >= s->n || tok(s, i)->kind == ENT_TOK_PUNCT || tok(s, i)->kind == ENT_TOK_CLITIC) return false;
    return is_actor(s, i) || !(bits_at(s, i) & ~(uint32_t)(ENT_W_NOUN | ENT_W_PLURAL | ENT_W_BASE | ENT_W_S | ENT_W_ADJ));
}

/* Rio's London shares: what a name owns is a thing, at a place. */
bool ent_event__owned(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t m = s->tok[p].mention, k = p;
    if (!m || s->mentions->v[m - 1].role != ENT_MENTION_CAPITAL || !(bits_at(s, i) & ENT_W_NOUN)) return false;
    while (k > 0 && s->tok[k - 1].mention == m) k--;
    return k > 0 && s->tok[k - 1].pos == ENT_P_POSS;
}

/* A comma or "and" between two names of a list: after A, the B and C had left. */
static bool names_on(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + 1;
    if (!i || !s->tok[i - 1].mention || (tok(s, i)->ch != ',' && !(bits_at(s, i) & ENT_W_CONJ))) return false;
    while (k < s->n && bits_at(s, k) & (ENT_W_DET | ENT_W_CONJ)) k++;
    if (!is_actor(s, k) || tok(s, i)->ch != ',') return is_actor(s, k);
    for (bool and = false; k < s->n && k < i + 20; k++) { /* after talks in Lomé, Chad left: no list without its "and" */
        if (and && is_actor(s, k)) return true;
        and |= (bits_at(s, k) & ENT_W_CONJ) != 0;
        if (!s->tok[k].mention && tok(s, k)->ch != ',' && !(bits_at(s, k) & (ENT_W_DET | ENT_W_CONJ))) return false;
    }
    return false;
}

/* A comma behind token k, and a finite verb behind that. */
static bool goes_on(const ent_event__sent *s, uint32_t k) {
    bool comma = false;
    for (k++; k < s->n; k++) {
        comma |= tok(s, k)->ch == ',';
        if (comma && !s->tok[k].mention && !s->tok[k].timex && bits_at(s, k) & (ENT_W_AUX | ENT_W_PAST)) return true;
    }
    return false;
}

/* After Algeria, Morocco's neighbour, recognised C: behind the comma at token k a gloss stands, and then the verb. */
static bool glossed_verb(const ent_event__sent *s, uint32_t k) {
    enum { GLOSS = 9 /* tokens */ };
    uint32_t i = k + 1, end = i;
    if (ent_event__punct(s, k) != ',' || i >= s->n) return false;
    while (end < s->n && s->tok[i].mention && s->tok[end].mention == s->tok[i].mention) end++;
    bool whose = end > i && end < s->n && tok(s, end)->kind == ENT_TOK_CLITIC;
    if (!whose && (!(bits_at(s, i) & ENT_W_DET) || bits_at(s, i) & ENT_W_PRON)) return false;
    for (i++; i + 1 < s->n && i < k + GLOSS && ent_event__punct(s, i) != ','; i++) {
        if (s->tok[i].mention || tok(s, i)->kind == ENT_TOK_CLITIC || ent_event__punct(s, i) == '-') continue;
        if (tok(s, i)->kind == ENT_TOK_PUNCT || bits_at(s, i) & (ENT_W_AUX | ENT_W_REL | ENT_W_SUB | ENT_W_THAT)) return false;
    }
    if (i + 1 >= s->n || ent_event__punct(s, i) != ',' || s->tok[i + 1].mention || s->tok[i + 1].timex) return false;
    return bits_at(s, i + 1) & (ENT_W_PAST | ENT_W_AUX) && !(bits_at(s, i + 2) & ENT_W_PREP && bits_at(s, i + 1) & ENT_W_PART);
}

/* A loan for schools after the floods was approved: the only finite verb of the sentence is its subject's, which stands before token i;
 * k is that verb. */
static bool only_verb(const ent_event__sent *s, uint32_t i, uint32_t k) {
    bool subject = false;
    for (uint32_t j = 0; j < i; j++) {
        uint8_t p = s->tok[j].pos;
        if (p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_DO || p == ENT_P_MODAL || p == ENT_P_SUB || p == ENT_P_REL) return false;
        if (p == ENT_P_VERB && !(j && s->tok[j - 1].pos == ENT_P_TO)) return false;
        if (p == ENT_P_PUNCT && !(tok(s, j)->ch && strchr("-.$%\"'", tok(s, j)->ch))) return false;
        subject |= p == ENT_P_NOUN;
    }
    for (uint32_t j = k + 1; j < s->n && subject; j++) {
        if (s->tok[j].mention || s->tok[j].timex) continue;
        uint32_t b = bits_at(s, j);
        bool participle = b & ENT_W_PART && (j < k + 4 || bits_at(s, j - 1) & ENT_W_CONJ ||
            (j + 1 < s->n && bits_at(s, j + 1) & ENT_W_PREP));
        if (b & ENT_W_AUX && j > k + 2) return false;
        if (b & ENT_W_PAST && !participle && !(b & ENT_W_NOUN)) return false;
        if (b & ENT_W_S && b & ENT_W_PURE) return false;
    }
    return subject;
}

/* Does a clause with a finite verb follow before the next comma? (after, before, since, as, until) */
bool ent_event__clause_follows(const ent_event__sent *s, uint32_t i) {
    bool agents = false, names = false; /* after talks held by A, B and C met: by A alone, else no verb were left for the sentence */
    for (uint32_t k = i + 1; k < s->n && k < i + 14; k++) {
        uint32_t b = bits_at(s, k);
        if (names_on(s, k)) {
            names |= agents && tok(s, k)->ch == ',';
            continue;
        }
        if (k > i + 1 && glossed_verb(s, k)) return true;
        if (tok(s, k)->kind == ENT_TOK_PUNCT && tok(s, k)->ch != '-' && tok(s, k)->ch != '"') return false;
        if (s->tok[k].mention || s->tok[k].timex) continue;
        if (b & ENT_W_ING && k == i + 1 && !(b & ENT_W_NOUN)) return true;
        if (b & (ENT_W_REL | ENT_W_SUB | ENT_W_THAT | ENT_W_CONJ) && k > i + 1) return false;
        bool agent = k + 1 < s->n && tok(s, k + 1)->word && tok(s, k + 1)->word == s->g->w.by; /* after talks mediated by A */
        agents |= agent && b & ENT_W_PART;
        if (b & ENT_W_AUX || (b & ENT_W_PAST && !agent && !ent_event__is_name(s, k) && k > i + 1 &&
            !(bits_at(s, k - 1) & (ENT_W_DET | ENT_W_PREP)) ))
            return k > i + 1 && (!names || goes_on(s, k)) && !(b & ENT_W_BE && only_verb(s, i, k));
        bool present = b & ENT_W_S && (b & ENT_W_PURE || ent_event__starts_noun(s, k + 1)) && !ent_event__is_name(s, k);
        /* until A frees the crew */
        if (present && k > i + 1 && !(bits_at(s, k - 1) & (ENT_W_DET | ENT_W_PREP))) return !names || goes_on(s, k);
    }
    return false;
}

/* When the war was over A signed: an end that the clause tells, whatever stands behind. */
bool ent_event__ended(const ent_event__sent *s, uint32_t i) {
    enum { REACH = 12 };
    if (s->token[i].word != s->g->w.over || !i || !ent_event__clause_follows(s, i)) return false;
    uint32_t k = i;
    while (k > 0 && s->tok[k - 1].pos == ENT_P_ADV) k--;
    if (!k || s->tok[k - 1].pos != ENT_P_BE) return false;
    for (uint32_t step = 0; k-- > 0 && step < REACH && !ent_event__punct(s, k); step++)
        if (s->tok[k].bits & ENT_W_SUB) return true;
    return false;
}

/* Rejected that claim in May: no verb follows, so "that" opens no clause. */
static bool verbless(const ent_event__sent *s, uint32_t i) {
    enum { FAR = 24 };
    if (ent_event__starts_noun(s, i + 1) || bits_at(s, i + 1) & (ENT_W_AUX | ENT_W_PREP | ENT_W_ADV | ENT_W_PURE)) return false;
    for (uint32_t k = i + 2; k < s->n && k < i + FAR; k++) {
        if (ent_event__punct(s, k) == '.' || ent_event__punct(s, k) == ';') return true;
        if (s->tok[k].mention || s->tok[k].timex) continue;
        if (bits_at(s, k) & (ENT_W_VERB | ENT_W_AUX) || ent_str_has_suffix(ent_token_str(s->text, tok(s, k)), "ed")) return false;
    }
    return i + FAR > s->n;
}

/* , that with B in 1904: no verb follows, so it stands for a noun named before. */
static bool points_back(const ent_event__sent *s, uint32_t i) {
    bool apart = ent_event__punct(s, i - 1) == ',' || s->tok[i - 1].pos == ENT_P_CONJ;
    if (!apart || i < 2 || s->tok[i - 2].pos == ENT_P_VERB) return false;
    if (!(bits_at(s, i + 1) & ENT_W_PREP) || bits_at(s, i + 1) & ENT_W_TO) return false;
    for (uint32_t k = i + 2; k < s->n && ent_event__punct(s, k) != '.' && ent_event__punct(s, k) != ';'; k++)
        if (!s->tok[k].mention && !s->tok[k].timex && bits_at(s, k) & (ENT_W_AUX | ENT_W_PAST)) return false;
    return true;
}

uint8_t ent_event__tag_that(const ent_event__sent *s, uint32_t i) {
    if (i == 0) return ENT_P_DET;
    const ent_event__tok *p = &s->tok[i - 1];
    if (points_back(s, i)) return ENT_P_NOUN;
    if (p->pos == ENT_P_PREP || p->pos == ENT_P_SUB) return ENT_P_DET;
    if (p->pos == ENT_P_VERB && verbless(s, i)) return ENT_P_DET;
    if (p->pos == ENT_P_VERB || p->pos == ENT_P_ADV || p->pos == ENT_P_CONJ || p->pos == ENT_P_TIME) return ENT_P_THAT;
    uint32_t next = bits_at(s, i + 1);
    bool anew = p->pos == ENT_P_PUNCT && ent_event__punct(s, i - 1) != ','; /* ; that with A followed */
    if (anew && next & ENT_W_PREP && !(next & ENT_W_TO)) return ENT_P_NOUN;
    if (p->pos == ENT_P_NOUN || p->pos == ENT_P_PUNCT) {
        if (ent_event__starts_noun(s, i + 1)) return ENT_P_THAT;
        if (next & (ENT_W_VERB | ENT_W_AUX | ENT_W_ADV)) return ENT_P_REL;
        return ent_event__plain_noun(s, i + 1) ? ENT_P_THAT : ENT_P_REL;
    }
    return ENT_P_THAT;
}

/* Turned it down, shot them down: the pronoun stands between the verb and its particle. */
bool ent_event__particle(const ent_event__sent *s, uint32_t i, uint32_t p) {
    const ent_event__triggers *set = &s->g->verb;
    ent_word w = p > 0 && s->tok[p - 1].pos == ENT_P_VERB ? tok(s, p - 1)->word : 0, own = tok(s, i)->word;
    for (uint32_t e = w && own ? set->at[w] : 0; w && own && e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (t->words && t->word[0] == own) return true;
    }
    return false;
}

/* Did, on the other hand, recall; will, however, sign: an aside between an auxiliary and its bare verb. */
bool ent_event__behind_aside(const ent_event__sent *s, uint32_t i) {
    enum { ASIDE = 8 };
    if (i < 3 || ent_event__punct(s, i - 1) != ',') return false;
    for (uint32_t k = i - 1; k-- > 1 && i - k < ASIDE;) {
        if (ent_event__punct(s, k) == ',') return s->tok[k - 1].pos == ENT_P_MODAL || s->tok[k - 1].pos == ENT_P_DO;
        if (s->tok[k].mention || s->tok[k].pos == ENT_P_PUNCT) return false;
    }
    return false;
}

/* Minister X shaking hands: a person is named. */
bool ent_event__is_person(const ent_event__sent *s, uint32_t i) {
    uint32_t m = s->tok[i].mention;
    return m && s->mentions->v[m - 1].role == ENT_MENTION_PERSON && !(s->mentions->v[m - 1].flags & ENT_MENTION_POSSESSIVE);
}
