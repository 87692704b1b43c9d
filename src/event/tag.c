#include "parse.h"

/* Parts of speech, as far as events need them: which words are verbs and in which form, what may stand in a noun
 * group. Decided from left to right by what a word may be and its neighbours. */

static bool ends_in(const ent_event__sent *s, uint32_t i, const char *z) {
    return ent_str_has_suffix(ent_token_str(s->text, tok(s, i)), z);
}

/* The tag before token i, adverbs skipped. */
static uint32_t before(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && (s->tok[i - 1].pos == ENT_P_ADV || s->tok[i - 1].pos == ENT_P_NEG)) i--;
    if (i > 3 && ent_event__punct(s, i - 1) == ',' && s->tok[i - 2].pos == ENT_P_ADV && tok(s, i - 2)->word == s->g->w.left) {
        for (i -= 2; i > 1 && ent_event__punct(s, i - 1) != ','; i--) continue; /* Kim, left, greets Xi */
        i--;
    }
    uint32_t k = i;
    if (k > 2 && ent_event__punct(s, k - 1) == ')') /* the minister (R) holds talks */
        while (k > 1 && k + 12 > i && ent_event__punct(s, k - 1) != '(') k--;
    if (k > 1 && k < i && ent_event__punct(s, k - 1) == '(') i = k - 1;
    return i ? i - 1 : ENT_EVENT__NONE;
}

/* The name that ends at token i is the last of a list: A, B and C. */
static bool ends_list(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i;
    while (k > 0 && s->tok[k - 1].mention == s->tok[i].mention) k--;
    while (k > 0 && s->tok[k - 1].pos == ENT_P_DET) k--;
    return k > 1 && s->tok[k - 1].pos == ENT_P_CONJ && (s->tok[k - 2].pos == ENT_P_NOUN || ent_event__punct(s, k - 2) == ',');
}

static bool plural(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i; /* heads of state, members of the bloc */
    while (k > 2 && k + 3 > i && (s->tok[k - 1].pos == ENT_P_NOUN || s->tok[k - 1].pos == ENT_P_DET)) k--;
    if (k > 1 && tok(s, k - 1)->word && tok(s, k - 1)->word == s->g->w.of && !s->tok[k - 2].mention && ends_in(s, k - 2, "s")) return true;
    if (s->tok[i].mention) {
        const ent_mention *m = &s->mentions->v[s->tok[i].mention - 1];
        bool many = m->role == ENT_MENTION_BODY && (bits_at(s, i) & ENT_W_PLURAL || ends_in(s, i, "s")); /* Peruvian aircraft bomb */
        bool group = m->actors && s->mentions->actor[m->actor[0]].kind == ENT_ACTOR_GROUP; /* the ELN agree */
        return many || group || (m->flags & ENT_MENTION_PLURAL) || m->actors > 1 || ends_list(s, i);
    }
    return bits_at(s, i) & ENT_W_PLURAL || ends_in(s, i, "s") || (i > 1 && s->tok[i - 1].pos == ENT_P_CONJ);
}

static bool adjective_mention(const ent_event__sent *s, uint32_t i) {
    if (!s->tok[i].mention) return false;
    const ent_mention *m = &s->mentions->v[s->tok[i].mention - 1];
    if (m->flags & ENT_MENTION_POSSESSIVE) return true;
    return m->flags & ENT_MENTION_ADJECTIVE && (m->role == ENT_MENTION_DEMONYM || m->role == ENT_MENTION_COMPOUND);
}

/* Form in which the last verb stood: coordination repeats it. */
static uint32_t last_form(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i; k-- > 0;)
        if (s->tok[k].pos == ENT_P_VERB) return s->tok[k].bits & ENT_W_VERB;
    return 0;
}

/* Is in B today and visits C: the last finite verb is told of the present. */
static bool present_before(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i; k-- > 0;) {
        if (s->tok[k].pos == ENT_P_VERB) return s->tok[k].bits & ENT_W_S;
        if (s->tok[k].pos == ENT_P_BE || s->tok[k].pos == ENT_P_HAVE) return bits_at(s, k) & ENT_W_S;
    }
    return false;
}

/* At the summit, participating ministers agreed: a participle, a plural noun and its verb behind a comma. */
static bool modifies_plural(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + 2;
    if (!ent_event__plain_noun(s, i + 1) || tok(s, i + 1)->flags & ENT_TOK_CAP || !ends_in(s, i + 1, "s")) return false;
    if (bits_at(s, i + 1) & ENT_W_PURE) return false;
    while (k < s->n && s->tok[k].mention && s->tok[k].mention == s->tok[i + 1].mention) k++;
    while (bits_at(s, k) & ENT_W_ADV) k++;
    return !is_actor(s, k) && bits_at(s, k) & (ENT_W_PAST | ENT_W_AUX);
}

/* Visiting Foreign Minister X said: an adjective of somebody, whose verb comes before any comma. */
static bool guest(const ent_event__sent *s, uint32_t i) {
    if (!tok(s, i)->word || tok(s, i)->word != s->g->w.visiting) return false;
    uint32_t k = i + 1;
    while (k < s->n && (s->tok[k].mention || !(bits_at(s, k) & (ENT_W_PAST | ENT_W_S | ENT_W_AUX))) && ent_event__punct(s, k) != ',') k++;
    return k > i + 1 && k < s->n && !ent_event__punct(s, k) && !(bits_at(s, k - 1) & (ENT_W_DET | ENT_W_PREP));
}

static bool tag_ing(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t next = i + 1;
    if ((p == ENT_EVENT__NONE || s->tok[p].pos == ENT_P_PUNCT) && guest(s, i)) return false;
    if (p != ENT_EVENT__NONE && s->tok[p].pos == ENT_P_PUNCT && p + 1 == i && modifies_plural(s, i)) return false;
    bool of = next < s->n && tok(s, next)->word && tok(s, next)->word == s->g->w.of;
    bool subject = bits_at(s, next) & (ENT_W_S | ENT_W_PAST) && bits_at(s, i) & ENT_W_NOUN && !ent_event__starts_noun(s, next);
    if (p == ENT_EVENT__NONE) return !(of || subject); /* Signing of …; Fighting broke out */
    switch (s->tok[p].pos) {
    case ENT_P_BE: return true;
    case ENT_P_DET: case ENT_P_POSS: return false;
    case ENT_P_NOUN:
        if (adjective_mention(s, p)) return false;
        if (of) return false;
        if (bits_at(s, i) & ENT_W_NOUN)
            return ent_event__starts_noun(s, next) && !(tok(s, next)->flags & ENT_TOK_CAP && !is_actor(s, next));
        if (ent_event__punct(s, i - 1) == '-') return false;
        if (!ent_event__plain_noun(s, next) || ent_event__starts_noun(s, next) || plural(s, p) || ent_event__is_person(s, p)) return true;
        return p + 1 == i && s->g->writ && ent_event__of_class(s->g, tok(s, p)->word, s->g->writ); /* a law banning foreign ships */
    default: break;
    }
    if (subject) return false;
    if (bits_at(s, i) & ENT_W_NOUN) return ent_event__starts_noun(s, next) || (bits_at(s, next) & ENT_W_PREP && s->tok[p].pos == ENT_P_SUB);
    return true;
}

/* Launched a 7 billion euro bid for B: what the article behind a verb leads in is a thing. */
static bool thing_of(const ent_event__sent *s, uint32_t i, uint32_t p) {
    while (p > 0 && s->tok[p].pos == ENT_P_NOUN && !s->tok[p].mention) p--;
    ent_word a = tok(s, p)->word;
    bool article = s->tok[p].pos == ENT_P_DET && a && (a == s->g->w.a || a == s->g->w.an);
    return article && p > 0 && s->tok[p - 1].pos == ENT_P_VERB && bits_at(s, i) & ENT_W_NOUN && bits_at(s, i + 1) & ENT_W_PREP;
}

static bool finite_follows(const ent_event__sent *s, uint32_t i);

/* A's hostile bid for B was blocked: a participle that is the verb's name as well, where another verb comes. */
static bool whose(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t both = ENT_W_NOUN | ENT_W_BASE;
    while (p > 0 && s->tok[p].pos == ENT_P_NOUN && !s->tok[p].mention) p--;
    return s->tok[p].pos == ENT_P_POSS && (bits_at(s, i) & both) == both && finite_follows(s, i);
}

static bool tag_past(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t next = i + 1;
    if (i > 1 && ent_event__punct(s, i - 1) == '-' && tok(s, i - 2)->word == s->g->w.so) return false; /* so-called */
    if (p == ENT_EVENT__NONE) return bits_at(s, next) & (ENT_W_PREP | ENT_W_CONJ);
    switch (s->tok[p].pos) {
    case ENT_P_HAVE: case ENT_P_BE: return true;
    case ENT_P_DET: /* those received by A */
        return s->tok[p].bits & ENT_W_PRON || (tok(s, p)->word == s->g->w.those && bits_at(s, next) & ENT_W_PREP);
    case ENT_P_POSS: case ENT_P_TO: return false;
    case ENT_P_PREP: return false;
    case ENT_P_TIME: /* the recently signed agreement */
        return !(p > 0 && s->tok[p - 1].pos == ENT_P_DET && ent_str_has_suffix(ent_token_str(s->text, tok(s, p)), "ly"));
    case ENT_P_CONJ:
        if (ent_event__plain_noun(s, next) && bits_at(s, next + 1) & ENT_W_AUX && !is_actor(s, next))
            return false; /* and allied fighters have */
        /* piracy and armed robbery: where no verb stands before, a participle before a noun is an adjective */
        return last_form(s, p) || ent_event__starts_noun(s, next) || !ent_event__plain_noun(s, next);
    case ENT_P_NOUN:
        if (tok(s, p)->kind == ENT_TOK_NUMBER && ent_event__plain_noun(s, next) && (!is_actor(s, next) || ent_event__verb_before(s, p)))
            return false; /* 12 besieged areas, freed 12 suspected Talibs */
        if (ent_event__cls(s->g, tok(s, p)->word) & ENT_W_OWN || thing_of(s, i, p) || whose(s, i, p)) return false; /* its bid */
        return !(adjective_mention(s, p) && ent_event__plain_noun(s, next) && !is_actor(s, next));
    default: return true;
    }
}

/* Another word up to the next punctuation that can be the clause's finite verb: A and B trade talks resumed. */
static bool finite_follows(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i + 1; k < s->n && tok(s, k)->kind != ENT_TOK_PUNCT; k++) {
        if (s->tok[k].mention || s->tok[k].timex) continue;
        uint32_t b = bits_at(s, k);
        if (b & (ENT_W_SUB | ENT_W_REL | ENT_W_THAT)) return false;
        if (b & ENT_W_TO && bits_at(s, k + 1) & (ENT_W_BE | ENT_W_HAVE)) { /* calls for B to be freed */
            for (k++; bits_at(s, k + 1) & (ENT_W_AUX | ENT_W_PART | ENT_W_ADV);) k++;
            continue;
        }
        bool led = bits_at(s, k - 1) & (ENT_W_PREP | ENT_W_DET) && !(bits_at(s, k - 1) & ENT_W_PRON);
        bool by = k + 1 < s->n && tok(s, k + 1)->word && tok(s, k + 1)->word == s->g->w.by;
        if (tok(s, k)->word && tok(s, k)->word == s->g->w.based && bits_at(s, k + 1) & ENT_W_PREP) return false; /* based on a pact */
        if (!(b & ENT_W_AUX) && b & ENT_W_PART && (led || by)) continue; /* of jailed rebels, sailors held by B */
        if (b & (ENT_W_AUX | ENT_W_PAST) || (b & ENT_W_S && b & ENT_W_PURE)) return true;
    }
    return false;
}

static bool infinitive_follows(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + 1;
    while (k < s->n && bits_at(s, k) & (ENT_W_ADV | ENT_W_NEG) && !(bits_at(s, k) & ENT_W_BASE)) k++;
    return k < s->n && !is_actor(s, k) && !s->tok[k].timex && bits_at(s, k) & ENT_W_BASE && !(tok(s, k)->flags & ENT_TOK_CAP);
}

/* A demand that Peru ease its sanctions: the bare verb behind a name that "that" leads in. */
static bool demanded(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t k = p, m = s->tok[p].mention;
    if (!m || adjective_mention(s, p)) return false;
    while (k > 0 && (s->tok[k].mention == m || s->tok[k].pos == ENT_P_DET)) k--;
    return s->tok[k].pos == ENT_P_THAT && !finite_follows(s, i) && (ent_event__starts_noun(s, i + 1) || ent_event__plain_noun(s, i + 1) ||
        bits_at(s, i + 1) & (ENT_W_PREP | ENT_W_TO));
}

/* breaks out, hand over, calls for: a row of verbs has both words, and nothing behind can be the clause's verb. */
static bool phrasal(const ent_event__sent *s, uint32_t i) {
    const ent_event__triggers *set = &s->g->verb;
    ent_word w = tok(s, i)->word, next = i + 1 < s->n ? tok(s, i + 1)->word : 0;
    if (!w || !next || w >= s->g->words || !(bits_at(s, i + 1) & (ENT_W_PREP | ENT_W_ADV))) return false;
    for (uint32_t e = set->at[w]; e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (t->words && t->word[0] == next) return !finite_follows(s, i);
    }
    return false;
}

/* A police station, a sports ban: what "a" leads in is no plural. */
static bool one_thing(const ent_event__sent *s, uint32_t i) {
    for (uint32_t m = s->tok[i].mention; m && i > 0 && s->tok[i].mention == m;) i--; /* a ZAPU camp */
    while (i > 0 && s->tok[i].pos == ENT_P_NOUN && !s->tok[i].mention) i--;
    return s->tok[i].pos == ENT_P_DET && (tok(s, i)->word == s->g->w.a || tok(s, i)->word == s->g->w.an);
}

/* Chadian troops raid villages: no other word can be the verb. */
static bool people_at(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t next = i + 1;
    bool many = ent_event__plain_noun(s, next) && !is_actor(s, next) && ends_in(s, next, "s") && !(tok(s, next)->flags & ENT_TOK_CAP);
    return many && s->g->own_people && ent_event__of_class(s->g, tok(s, p)->word, s->g->own_people) && !ent_event__finite_before(s, i) &&
        !finite_follows(s, i);
}

/* Under French and African pressure: adjectives of nations behind a preposition, before what is a noun as well. */
static bool pressed(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t k = p;
    while (k > 0 && (tok(s, k)->flags & ENT_TOK_CAP || s->tok[k].pos == ENT_P_CONJ)) k--;
    return k < p && s->tok[k].pos == ENT_P_PREP && bits_at(s, i) & ENT_W_NOUN && finite_follows(s, i);
}

static bool tag_base(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t next = i + 1;
    if (p == ENT_EVENT__NONE) return false;
    if (ent_event__behind_aside(s, i)) return true;
    if (s->tok[p].pos == ENT_P_TIME) { /* will on Thursday sign */
        while (p > 0 && (s->tok[p].pos == ENT_P_TIME || s->tok[p].pos == ENT_P_PREP)) p--;
        return s->tok[p].pos == ENT_P_MODAL;
    }
    switch (s->tok[p].pos) {
    case ENT_P_TO: case ENT_P_MODAL: case ENT_P_DO: case ENT_P_REL: return true;
    case ENT_P_CONJ:
        return last_form(s, p) == ENT_W_BASE && (ent_event__starts_noun(s, next) || ent_event__plain_noun(s, next) ||
            bits_at(s, next) & (ENT_W_PREP | ENT_W_ING));
    case ENT_P_NOUN:
        if (s->tok[p].bits & ENT_W_PRON) return !ent_event__particle(s, i, p);
        if (demanded(s, i, p) || (p + 1 == i && ent_event__bare_led(s, i))) return true;
        if (adjective_mention(s, p) || pressed(s, i, p)) return false;
        /* Congress refuse to act */
        if (is_actor(s, p) && bits_at(s, next) & ENT_W_TO && infinitive_follows(s, next) && !ent_event__verb_before(s, p)) return true;
        if (!plural(s, p) || one_thing(s, p)) return false;
        if (bits_at(s, i) & ENT_W_PURE) return true;
        if (s->tok[p].mention && ends_list(s, p) && !finite_follows(s, i)) return true;
        if (phrasal(s, i)) return true;
        if (bits_at(s, i) & ENT_W_NOUN) /* Peruvian aircraft bomb Tiwinza */
            return people_at(s, i, p) || (ent_event__starts_noun(s, next) && (is_actor(s, next) || !(tok(s, next)->flags & ENT_TOK_CAP) ||
                !(ent_event__finite_before(s, i) || finite_follows(s, i))));
        return ent_event__starts_noun(s, next) || bits_at(s, next) & (ENT_W_PREP | ENT_W_TO | ENT_W_ADV | ENT_W_THAT);
    default: return false;
    }
}

/* The name at token i is led in by a verb or a preposition and an article: described the U.S. strikes as. */
static bool object_name(const ent_event__sent *s, uint32_t i) {
    uint32_t m = s->tok[i].mention, k = i;
    while (m && k > 0 && s->tok[k - 1].mention == m) k--;
    if (m && k && s->tok[k - 1].pos == ENT_P_VERB) /* attack U.S. bases. */
        return i + 2 < s->n && tok(s, i + 2)->kind == ENT_TOK_PUNCT && tok(s, i + 2)->ch != '-';
    if (!m || !k || s->tok[k - 1].pos != ENT_P_DET) return false;
    while (k > 0 && s->tok[k - 1].pos == ENT_P_DET) k--;
    return k > 0 && (s->tok[k - 1].pos == ENT_P_VERB || s->tok[k - 1].pos == ENT_P_PREP);
}

/* The nouns that end at token i stand right behind a verb, but for an article. */
static bool behind_verb(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && s->tok[i].pos == ENT_P_NOUN && !s->tok[i].mention) i--;
    while (i > 0 && s->tok[i].pos == ENT_P_DET) i--;
    return s->tok[i].pos == ENT_P_VERB;
}

/* … stand behind a preposition other than "of". */
static bool led_by_in(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && ((s->tok[i].pos == ENT_P_NOUN && !s->tok[i].mention) || ent_event__punct(s, i) == '-')) i--;
    while (i > 0 && s->tok[i].pos == ENT_P_DET) i--;
    return s->tok[i].pos == ENT_P_PREP && tok(s, i)->word != s->g->w.of;
}

/* Met Icelandic demands in June: an adjective of a nation, unless an article makes somebody of it who does something to somebody. */
static bool nations_own(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t m = s->tok[p].mention, k = p;
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    if (!x || x->role != ENT_MENTION_DEMONYM || x->flags & ENT_MENTION_PLURAL || bits_at(s, i) & ENT_W_PURE) return false;
    while (k > 0 && s->tok[k - 1].mention == m) k--;
    return !(k > 0 && s->tok[k - 1].pos == ENT_P_DET && (ent_event__starts_noun(s, i + 1) || bits_at(s, i + 1) & ENT_W_THAT));
}

static bool tag_s(const ent_event__sent *s, uint32_t i, uint32_t p) {
    uint32_t next = i + 1;
    if (p == ENT_EVENT__NONE) return false;
    uint32_t adverb = p + 1 < i; /* also supports */
    switch (s->tok[p].pos) {
    case ENT_P_REL: return true;
    case ENT_P_CONJ: return (last_form(s, p) == ENT_W_S || present_before(s, p)) && (ent_event__starts_noun(s, next) || phrasal(s, i));
    case ENT_P_NOUN:
        if (s->tok[p].bits & ENT_W_PRON) return true;
        if (adjective_mention(s, p) || ent_event__ends_phrase(s, i) || nations_own(s, i, p) || ent_event__owned(s, i, p)) return false;
        if (tok(s, p)->kind == ENT_TOK_NUMBER && !adverb && !(p && s->tok[p - 1].pos == ENT_P_NOUN)) return false; /* sold 75 jets to */
        bool modified = bits_at(s, p) & ENT_W_PART && p && !s->tok[p].mention && s->tok[p - 1].pos == ENT_P_PREP; /* of looted objects */
        if (modified) return false;
        /* U.S. sanctions on Iran were lifted */
        if (is_actor(s, p) && bits_at(s, next) & (bits_at(s, i) & ENT_W_NOUN ? ENT_W_PREP | ENT_W_NOUN : ENT_W_NOUN) &&
            !ent_event__starts_noun(s, next) && finite_follows(s, i)) return false; /* … a US arms embargo enters into force */
        if (bits_at(s, i) & ENT_W_NOUN && object_name(s, p) && !ent_event__starts_noun(s, next)) return false;
        bool compound = is_actor(s, p) && bits_at(s, next) & ENT_W_NOUN && ent_event__object_word(s->g, tok(s, i)->word);
        if (compound && finite_follows(s, i)) return false;
        if (is_actor(s, p)) return !(bits_at(s, next) & ENT_W_VERB & ~(uint32_t)(ENT_W_BASE | ENT_W_S | ENT_W_ING)) ||
            ent_event__starts_noun(s, next);
        if (bits_at(s, i) & ENT_W_PURE) return true;
        if (plural(s, p) || (bits_at(s, i) & ENT_W_NOUN && behind_verb(s, p))) return false; /* opened merger talks with */
        /* took part in the naval patrols off */
        if (bits_at(s, i) & ENT_W_NOUN && led_by_in(s, p) && ent_event__finite_before(s, p)) return false;
        if (phrasal(s, i)) return true;
        /* says that B …; not: the relief teams that were sent */
        return adverb || ent_event__starts_noun(s, next) || (bits_at(s, next) & ENT_W_THAT && !(bits_at(s, next + 1) & ENT_W_AUX)) ||
               (bits_at(s, next) & ENT_W_TO && infinitive_follows(s, next) && !ent_event__verb_before(s, p));
    case ENT_P_PUNCT:
        if (adverb && ent_event__starts_noun(s, next)) return true;
        if (bits_at(s, i) & ENT_W_PURE) return true;
        next += next < s->n && (bits_at(s, next) & ENT_W_PREP) != 0; /* A, unable to wait, takes back its offer */
        return ent_event__punct(s, p) == ',' && ent_event__starts_noun(s, next) && !ent_event__finite_before(s, p);
    case ENT_P_TIME: {
        uint32_t q = p; /* Japan currently holds talks */
        while (q > 0 && s->tok[q].pos == ENT_P_TIME) q--;
        bool goes_on = s->tok[q].pos == ENT_P_PREP && q > 0 && s->tok[q - 1].pos == ENT_P_CONJ && last_form(s, q - 1) == ENT_W_S;
        bool then = goes_on && ent_event__plain_noun(s, next); /* drops A and on the 24th resumes relations with B */
        return then || ent_event__starts_noun(s, next) || bits_at(s, i) & ENT_W_PURE || (s->tok[q].pos == ENT_P_NOUN && is_actor(s, q));
    }
    default: return false;
    }
}

/* The form in which token i is a verb; 0 = it is none. */
static uint32_t verb_form(const ent_event__sent *s, uint32_t i) {
    uint32_t b = s->tok[i].bits, p = before(s, i);
    if (ent_event__is_name(s, i) || (i && tok(s, i - 1)->word && tok(s, i - 1)->word == s->g->w.whose)) return 0; /* whose shot it was */
    if (b & ENT_W_ING) return tag_ing(s, i, p) ? ENT_W_ING : 0;
    if (b & ENT_W_BASE && tag_base(s, i, p)) { /* A and B wound up talks: the form of another verb, too */
        bool finite = s->tok[p].pos == ENT_P_NOUN && !(s->tok[p].bits & ENT_W_PRON);
        return ENT_W_BASE | (finite ? b & ENT_W_PAST : 0);
    }
    if (b & (ENT_W_PAST | ENT_W_PART) && tag_past(s, i, p)) {
        bool aux = p != ENT_EVENT__NONE && (s->tok[p].pos == ENT_P_BE || s->tok[p].pos == ENT_P_HAVE);
        return aux && (b & ENT_W_PART) ? ENT_W_PART : b & (ENT_W_PAST | ENT_W_PART);
    }
    if (b & ENT_W_S && tag_s(s, i, p)) return ENT_W_S;
    return 0;
}

/* in-depth, like-minded, by-election: a preposition that a hyphen binds to the word behind it */
static bool prefix(const ent_event__sent *s, uint32_t i) {
    if (i + 2 >= s->n || ent_event__punct(s, i + 1) != '-' || tok(s, i + 1)->flags & ENT_TOK_SPACE) return false;
    return tok(s, i + 2)->kind == ENT_TOK_WORD && !(tok(s, i + 2)->flags & ENT_TOK_SPACE) && !s->tok[i + 2].mention;
}

static uint8_t closed_class(const ent_event__sent *s, uint32_t i) {
    uint32_t b = s->tok[i].bits;
    bool behind_the = i > 0 && tok(s, i - 1)->word == s->g->w.the && !(b & (ENT_W_CONJ | ENT_W_SUB)); /* the above */
    if (b & ENT_W_PREP && behind_the) return ENT_P_DET;
    if (b & (ENT_W_PREP | ENT_W_CONJ) && prefix(s, i)) return ENT_P_NOUN;
    if (b & ENT_W_PREP && i > 0 && i + 1 < s->n && (ent_event__number(s, i + 1) || bits_at(s, i + 1) & ENT_W_DET) &&
        bits_at(s, i - 1) & ENT_W_DET && s->tok[i - 1].pos == ENT_P_DET &&
            tok(s, i)->word == s->g->w.than)
        return ENT_P_DET; /* more than 12,500 */
    if (b & ENT_W_PREP && b & ENT_W_COUNT && i + 1 < s->n && ent_event__number(s, i + 1) && !s->tok[i + 1].timex &&
        (i == 0 || s->tok[i - 1].pos != ENT_P_NOUN))
        return ENT_P_ADV; /* around 77,000 */
    if (b & ENT_W_TO) return infinitive_follows(s, i) ? ENT_P_TO : ENT_P_PREP;
    if (b & ENT_W_THAT) return ent_event__tag_that(s, i);
    if (b & ENT_W_MODAL) return ENT_P_MODAL;
    if (b & ENT_W_BE) return ENT_P_BE;
    if (b & ENT_W_HAVE) return ENT_P_HAVE;
    if (b & ENT_W_DO) return ENT_P_DO;
    ent_word w = tok(s, i)->word;
    bool floats = b & ENT_W_DET && (w == s->g->w.both || w == s->g->w.all || w == s->g->w.each);
    bool verb = bits_at(s, i + 1) & (ENT_W_PAST | ENT_W_AUX | ENT_W_BASE);
    uint8_t p = i ? s->tok[i - 1].pos : (uint8_t)ENT_P_PUNCT;
    if (floats && verb && (p == ENT_P_NOUN || p == ENT_P_HAVE || p == ENT_P_BE)) return ENT_P_ADV; /* both took, have each promised */
    if (b & ENT_W_DET) return b & ENT_W_REL ? ENT_P_REL : ENT_P_DET;
    if (b & ENT_W_NEG && !(b & ENT_W_PRON)) return b & ENT_W_CONJ ? ENT_P_CONJ : ENT_P_NEG;
    if (b & ENT_W_CONJ) return ENT_P_CONJ;
    bool such = i && tok(s, i - 1)->word && tok(s, i - 1)->word == s->g->w.such; /* such as */
    if (b & ENT_W_SUB && (such || (b & ENT_W_PREP && i + 1 < s->n && s->tok[i + 1].timex))) return ENT_P_PREP;
    if (b & ENT_W_SUB && b & (ENT_W_PREP | ENT_W_ADV) && !ent_event__clause_follows(s, i)) return b & ENT_W_PREP ? ENT_P_PREP : ENT_P_ADV;
    if (b & ENT_W_SUB) return ENT_P_SUB;
    if (b & (ENT_W_REL | ENT_W_PRON)) return b & ENT_W_REL ? ENT_P_REL : ENT_P_NOUN;
    if (b & ENT_W_PREP) return ent_event__ended(s, i) ? ENT_P_ADV : ENT_P_PREP;
    if (w && w == s->g->w.only && p == ENT_P_POSS && ent_event__plain_noun(s, i + 1)) return ENT_P_NOUN; /* Iran's only friend */
    return ENT_P_ADV;
}

enum { CLOSED = ENT_W_DET | ENT_W_PRON | ENT_W_PREP | ENT_W_TO | ENT_W_SUB | ENT_W_REL | ENT_W_THAT | ENT_W_AUX |
                ENT_W_NEG | ENT_W_CONJ | ENT_W_ADV };

static uint8_t tag_clitic(const ent_event__sent *s, uint32_t i) {
    if (s->tok[i].bits & ENT_W_MODAL) return ENT_P_MODAL;
    if (s->tok[i].bits & ENT_W_NEG) return ENT_P_NEG;
    return i && (s->tok[i - 1].pos == ENT_P_NOUN || s->tok[i - 1].pos == ENT_P_TIME) ? ENT_P_POSS : ENT_P_PUNCT;
}

/* Between commas, "second" and "far" aside. */
static bool between_commas(const ent_event__sent *s, uint32_t i) {
    uint32_t one = i > 1 && tok(s, i - 1)->kind == ENT_TOK_WORD && !s->tok[i - 1].mention && ent_event__punct(s, i - 2) == ',';
    return ent_event__punct(s, i - 1 - one) == ',' && ent_event__punct(s, i + 1) == ',';
}

/* must first disarm, have long refused */
static bool between_verbs(const ent_event__sent *s, uint32_t i) {
    ent_word w = tok(s, i)->word;
    uint32_t next = bits_at(s, i + 1);
    if (i && s->tok[i - 1].pos == ENT_P_MODAL) return next & ENT_W_BASE;
    return i && w && (w == s->g->w.first || w == s->g->w.longer) && s->tok[i - 1].pos == ENT_P_HAVE &&
        next & (ENT_W_PAST | ENT_W_PART | ENT_W_BE);
}

/* A pronoun in capitals among other words is an abbreviation. */
static bool letters(const ent_event__sent *s, uint32_t i) {
    const ent_token *k = tok(s, i);
    if (!(k->flags & ENT_TOK_UPPER) || k->end < k->begin + 2) return false;
    return i + 1 < s->n && k[1].kind == ENT_TOK_WORD && !(k[1].flags & ENT_TOK_UPPER);
}

static void tag_one(ent_event__sent *s, uint32_t i) {
    ent_event__tok *t = &s->tok[i];
    const ent_token *k = tok(s, i);
    if (t->mention) {
        t->pos = ENT_P_NOUN;
        t->bits &= ENT_W_PLURAL | (s->mentions->v[t->mention - 1].role == ENT_MENTION_ANAPHOR ? ENT_W_NOUN | ENT_W_PRON : ENT_W_NOUN);
    } else if (t->timex) {
        bool behind = t->bits & ENT_W_SUB && i && s->tok[i - 1].timex == t->timex && (i + 1 == s->n || s->tok[i + 1].timex != t->timex);
        t->pos = behind && ent_event__clause_follows(s, i) ? ENT_P_SUB : ENT_P_TIME; /* the day after A attacked B */
    } else if (k->kind == ENT_TOK_CLITIC) {
        t->pos = tag_clitic(s, i);
    } else if (k->kind == ENT_TOK_PUNCT) {
        t->pos = ENT_P_PUNCT;
    } else if (k->kind != ENT_TOK_WORD) {
        t->pos = ENT_P_NOUN;
    } else if (t->bits & ENT_W_PREP && t->bits & ENT_W_ING && !(i && s->tok[i - 1].pos == ENT_P_BE)) {
        t->pos = ENT_P_PREP; /* including, following */
    } else if (i == 0 && k->word && k->word == s->g->w.had && ent_event__starts_noun(s, 1) && ent_event__punct(s, s->n - 1) != '?') {
        t->pos = ENT_P_SUB, t->bits = ENT_W_SUB | ENT_W_IF; /* Had A voted, … */
    } else if (k->flags & ENT_TOK_CAP && ent_event__punct(s, i + 1) == '$' && !(tok(s, i + 1)->flags & ENT_TOK_SPACE)) {
        t->pos = ENT_P_NOUN; /* A$10 */
    } else if (t->bits & ENT_W_PRON && letters(s, i)) {
        t->pos = ENT_P_NOUN, t->bits = 0; /* 3 million US dollars, IT */
    } else if (k->word && k->word == s->g->w.left && i && between_commas(s, i)) {
        t->pos = ENT_P_ADV; /* Kim, left, greets Xi */
    } else if (t->bits & CLOSED && !(t->bits & ENT_W_VERB && !(t->bits & ENT_W_AUX) && verb_form(s, i))) {
        t->pos = closed_class(s, i);
    } else {
        uint32_t form = t->bits & ENT_W_VERB ? verb_form(s, i) : 0;
        t->pos = form ? ENT_P_VERB : between_verbs(s, i) ? ENT_P_ADV : ENT_P_NOUN;
        if (form) t->bits = (t->bits & ~(uint32_t)ENT_W_VERB) | form;
    }
}

/* co-hosted by A: a verb, the prefix an adverb of it. Tokens behind the prefix that are done with. */
static uint32_t together(ent_event__sent *s, uint32_t i) {
    if (!prefix(s, i) || !(s->tok[i + 2].bits & ENT_W_VERB)) return 0;
    uint8_t before = s->tok[i].pos;
    s->tok[i].pos = s->tok[i + 1].pos = ENT_P_ADV;
    tag_one(s, i + 2);
    if (s->tok[i + 2].pos == ENT_P_VERB) return 2;
    s->tok[i].pos = before, s->tok[i + 1].pos = ENT_P_PUNCT;
    ent_event__read_bits(s, i + 2, i + 3);
    return 0;
}

/* B test-fired two missiles: a prefix between who acts and what it is done to. */
static bool leads_verb(const ent_event__sent *s, uint32_t i) {
    return i && prefix(s, i) && s->tok[i - 1].mention && !s->tok[i].mention && !adjective_mention(s, i - 1) &&
        s->tok[i + 2].bits & ENT_W_PAST && ent_event__starts_noun(s, i + 3) && s->tok[i - 1].pos == ENT_P_NOUN;
}

void ent_event__tag(ent_event__sent *s) {
    s->title = ent_event__title_case(s);
    bool last = ent_event__read_bits(s, 0, s->n) & ENT_W_LAST;
    for (uint32_t i = 0; i < s->n; i++) {
        tag_one(s, i);
        if ((tok(s, i)->word && tok(s, i)->word == s->g->w.co) || leads_verb(s, i)) i += together(s, i);
    }
    for (uint32_t i = 1; last && i + 1 < s->n; i++) { /* at last, in succession, by contrast */
        if (!(s->tok[i].bits & ENT_W_LAST) || s->tok[i - 1].pos != ENT_P_PREP || s->tok[i].mention || s->tok[i].timex) continue;
        if (s->tok[i + 1].pos != ENT_P_NOUN && tok(s, i + 1)->word != s->g->w.of && tok(s, i + 1)->word != s->g->w.to)
            s->tok[i].pos = s->tok[i - 1].pos = ENT_P_ADV;
    }
}
