#include "actor.h"

/* What bears an actor's name and is none: persons, languages, waters, instruments called after a city, money. */

static bool plain_word(const ent_actor__work *w, uint32_t i) {
    return i < w->end && ent_actor__tok(w, i)->kind == ENT_TOK_WORD;
}

static bool cap_word(const ent_actor__work *w, uint32_t i) { return plain_word(w, i) && ent_actor__cap(w, i); }

/* speaks French, in French, French cuisine */
static bool language(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = ent_actor__behind(p);
    if (after < w->end && ent_actor__punct(w, after, '-')) after++;
    ent_str led = p->token > w->first ? ent_token_str(w->text, ent_actor__tok(w, p->token - 1)) : ENT_S("");
    bool taxed = ent_str_is(led, "on") || ent_str_is(led, "of"); /* duties on French wine, imports of it */
    if (after < w->end && (ent_actor__class(w, after) & ENT_W_TONGUE) && !taxed) return true;
    bool bare = p->token == w->first || !(ent_actor__class(w, p->token - 1) & ENT_W_DET);
    if (bare && after < w->end &&
        (ent_str_is(ent_token_str(w->text, ent_actor__tok(w, after)), "is") ||
         ent_str_is(ent_token_str(w->text, ent_actor__tok(w, after)), "was")))
        return true; /* English is the working language */
    bool noun = plain_word(w, after) && !(ent_actor__class(w, after) & (ENT_W_STOP | ENT_W_GOVERN | ENT_W_AUX));
    if (noun || p->token == w->first) return false;
    uint32_t before = ent_actor__class(w, p->token - 1);
    if (before & ENT_W_SPEAK) return true;
    if (p->token >= w->first + 3 && (ent_str_is(ent_token_str(w->text, ent_actor__tok(w, p->token - 1)), "and")) &&
        (ent_actor__class(w, p->token - 3) & ENT_W_SPEAK) && ent_actor__piece_at(w, p->token - 2))
        return true; /* speaks Japanese and Korean */
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, p->token - 1));
    return ent_str_is(word, "in") || ent_str_is(word, "into") || ent_str_is(word, "from");
}

/* Michael Jordan; Chad Smith */
static bool namesake(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t i = p->token, class = ent_actor__class(w, i);
    if (p->tokens != 1 || !(class & ENT_W_NAMESAKE)) return false;
    if (i > w->first && cap_word(w, i - 1) && !ent_actor__piece_at(w, i - 1)) {
        uint32_t before = ent_actor__class(w, i - 1);
        bool unknown =
            i - 1 > w->first && !(before & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON)) && !ent_actor__tok(w, i - 1)->word;
        if ((before & ENT_W_GIVEN) || unknown) return true;
    }
    if (i > w->first + 1 && ent_actor__punct(w, i - 1, '.') && cap_word(w, i - 2) &&
        ent_actor__tok(w, i - 2)->end - ent_actor__tok(w, i - 2)->begin == 1)
        return true; /* Michael B. Jordan */
    if (!(class & ENT_W_GIVEN) || !cap_word(w, i + 1)) return false;
    const ent_actor__piece *next = ent_actor__piece_at(w, i + 1);
    if (next && (next->form != ENT_FORM_PERSON || next->tokens > 1)) return false;
    if (ent_actor__class(w, i + 1) & (ENT_W_STOP | ENT_W_COMMON)) return false;
    return i == w->first || !(ent_actor__class(w, i - 1) & (ENT_W_IN | ENT_W_PARTY | ENT_W_OF));
}

/* the Gulf of Oman, the Sea of Japan; the South China Sea, the Panama Canal */
static bool geography(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t i = p->token;
    while (i > w->first && (ent_actor__class(w, i - 1) & ENT_W_DET)) i--;
    if (i > w->first + 1 && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i - 1)), "of") && cap_word(w, i - 2) &&
        (ent_actor__class(w, i - 2) & ENT_W_GEO))
        return true;
    if (i == p->token && i > w->first && cap_word(w, i - 1) && (ent_actor__class(w, i - 1) & ENT_W_GEO))
        return true; /* Lake Michigan, Mount Kenya */
    uint32_t after = ent_actor__behind(p);
    if (after < w->end && ent_actor__heads(ent_actor__piece_at(w, after))) return false; /* the Djibouti Coast Guard */
    return cap_word(w, after) && (ent_actor__class(w, after) & ENT_W_GEO) && !ent_actor__possessive(w, after);
}

/* the Paris Agreement, the Vienna Philharmonic: a capital before another capitalised word */
static bool instrument(const ent_actor__work *w, const ent_actor__piece *p) {
    if (p->form != ENT_FORM_CAPITAL && p->form != ENT_FORM_REGION) return false;
    uint32_t after = ent_actor__behind(p);
    if (p->form == ENT_FORM_REGION && p->token > w->first && cap_word(w, p->token - 1) && !ent_actor__tok(w, p->token - 1)->word)
        return true; /* Bayern Munich */
    if (after < w->end && ent_actor__punct(w, after, '-') && ent_actor__joined(w, after)) after++;
    if (!cap_word(w, after) || (ent_actor__tok(w, after)->flags & ENT_TOK_NEWLINE)) return false;
    if (ent_actor__class(w, after) & ENT_W_THING) return true;
    return !ent_actor__piece_at(w, after) && !(ent_actor__class(w, after) & (ENT_W_STOP | ENT_W_COMMON));
}

/* Telefónica Deutschland, Toyota Canada: a company's own part there. */
static bool branch(const ent_actor__work *w, const ent_actor__piece *p) {
    for (uint32_t b = p->token; b-- > w->first && p->token - b < 4;) {
        const ent_actor__piece *q = ent_actor__piece_at(w, b);
        if (!q) continue;
        bool company = q->actor != ENT_ACTOR__NONE && w->actor.v[q->actor].kind == ENT_ACTOR_COMPANY;
        return company && ent_actor__behind(q) == p->token;
    }
    return false;
}

static void count_cues(const ent_actor__work *w, uint32_t from, uint32_t to, uint32_t *state, uint32_t *country) {
    for (uint32_t i = from; i < to; i++) {
        uint32_t c = ent_actor__class(w, i);
        if ((c & ENT_W_STATE_CUE) && (ent_actor__cap(w, i) || ent_actor__tok(w, i)->kind == ENT_TOK_WORD)) ++*state;
        if (c & ENT_W_COUNTRY_CUE) ++*country;
    }
}

/* Georgia the US state: its cues in the sentence, or in its neighbourhood, and none of the country's. */
static bool us_state(const ent_actor__work *w, const ent_actor__piece *p) {
    if (!ent_str_is(w->actor.v[p->actor].id, "GEO") || p->tokens != 1) return false;
    uint32_t state = 0, country = 0;
    count_cues(w, w->first, w->end, &state, &country);
    if (state || country) return state > country;
    uint32_t from = w->first > 400 ? w->first - 400 : 0,
             to = w->end + 400 < w->text->tokens ? w->end + 400 : w->text->tokens;
    count_cues(w, from, to, &state, &country);
    return state > 2 && country == 0;
}

static bool money(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = ent_actor__behind(p);
    return after < w->text->tokens && after < w->end && ent_actor__joined(w, after) &&
           ent_actor__tok(w, after)->kind == ENT_TOK_PUNCT && ent_actor__tok(w, after)->hash == '$';
}

bool ent_actor__excluded(const ent_actor__work *w, const ent_actor__piece *p) {
    switch (p->form) {
    case ENT_FORM_ADJ: return language(w, p) || geography(w, p) || namesake(w, p) || us_state(w, p);
    case ENT_FORM_NAME:
    case ENT_FORM_ABBR: return branch(w, p) || money(w, p) || namesake(w, p) || geography(w, p) || us_state(w, p);
    case ENT_FORM_CAPITAL:
    case ENT_FORM_SEAT:
    case ENT_FORM_REGION: return namesake(w, p) || instrument(w, p) || geography(w, p);
    default: return false;
    }
}
