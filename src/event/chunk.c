#include "parse.h"

/* Noun groups: from the determiner to the head; prepositions tie them together. */

static bool spaced(const ent_event__sent *s, uint32_t i) { return i < s->n && s->token[i].flags & ENT_TOK_SPACE; }

/* $400 million: a sign of money before a number. */
static bool money(const ent_event__sent *s, uint32_t i) {
    return i + 1 < s->n && s->token[i].kind == ENT_TOK_PUNCT && s->token[i + 1].kind != ENT_TOK_PUNCT &&
        s->token[i + 1].kind != ENT_TOK_WORD &&
           s->token[i + 1].kind != ENT_TOK_CLITIC && !spaced(s, i + 1) && (punct(s, i) == '$' || !punct(s, i));
}

/* A frank, friendly meeting: the comma at token i stands between what is said of one thing: behind an article and a word that is
 * no name, no plural and names no thing, and before a word that does not stand alone. */
static bool between_adjectives(const ent_event__sent *s, uint32_t i) {
    uint32_t a = i;
    while (a > 3 && punct(s, a - 2) == '-') a -= 2; /* a long-standing, close friend */
    if (a < 2 || pos(s, a - 2) != ENT_P_DET || pos(s, i + 1) != ENT_P_NOUN || pos(s, i + 2) != ENT_P_NOUN) return false;
    if (a < i) return !s->tok[i - 1].mention && !s->tok[i + 1].mention && !(s->token[i + 1].flags & ENT_TOK_CAP);
    const ent_token *x = &s->token[i - 1], *y = &s->token[i + 1], *z = &s->token[i + 2];
    if (x->kind != ENT_TOK_WORD || y->kind != ENT_TOK_WORD || z->kind != ENT_TOK_WORD) return false;
    if (s->tok[i - 1].mention || s->tok[i + 1].mention || (x->flags | y->flags) & ENT_TOK_CAP) return false;
    ent_str word = ent_token_str(s->text, x);
    bool plural = word.n && word.p[word.n - 1] == 's' && !ent_str_has_suffix(word, "ous");
    bool thing = x->word && (s->tok[i - 1].bits & ENT_W_NOUN || s->g->classed[x->word < s->g->words ? x->word : 0]);
    return !plural && !thing;
}

/* Tokens of punctuation at i that do not end a noun group: hyphens, a bracketed acronym inside a name, quotes. */
static uint32_t glue(const ent_event__sent *s, uint32_t i) {
    if (i >= s->n || s->token[i].kind != ENT_TOK_PUNCT) return 0;
    char c = punct(s, i);
    uint8_t next = pos(s, i + 1);
    if ((c == '-' || c == '/') && (next == ENT_P_NOUN || next == ENT_P_VERB) && !(spaced(s, i) && spaced(s, i + 1))) return 1;
    if (c == '&' || c == '$' || c == '%' || c == '+' || money(s, i)) return 1;
    if (c == '"' && (next == ENT_P_NOUN || next == ENT_P_DET)) return 1;
    if (c == ',' && between_adjectives(s, i)) return 1;
    if (c == '(' && pos(s, i + 1) == ENT_P_NOUN && punct(s, i + 2) == ')' && pos(s, i + 3) == ENT_P_NOUN &&
        s->token[i + 1].flags & ENT_TOK_UPPER)
        return 3;
    return 0;
}

/* A noun group continues over token i. */
static bool inside(const ent_event__sent *s, uint32_t i) {
    switch (pos(s, i)) {
    case ENT_P_NOUN: case ENT_P_POSS: return true;
    case ENT_P_DET: return i > 0 && (pos(s, i - 1) == ENT_P_DET || pos(s, i - 1) == ENT_P_POSS);
    case ENT_P_TIME: return pos(s, i + 1) == ENT_P_NOUN || pos(s, i + 1) == ENT_P_TIME || pos(s, i + 1) == ENT_P_POSS;
    case ENT_P_ADV: return i > 0 && pos(s, i - 1) == ENT_P_DET && (pos(s, i + 1) == ENT_P_NOUN || (i + 1 < s->n && money(s, i + 1)));
    default: return false;
    }
}

static bool loose_word(const ent_event__sent *s, uint32_t i) { return pos(s, i) == ENT_P_PREP || pos(s, i) == ENT_P_ADV; }

/* The first half of in-depth, on-site, over-the-counter. */
static bool hyphened(const ent_event__sent *s, uint32_t i) {
    return punct(s, i + 1) == '-' && loose_word(s, i) && !spaced(s, i + 1) && !spaced(s, i + 2) && pos(s, i + 2) == ENT_P_NOUN &&
           !s->tok[i + 2].mention;
}

/* 400, $400, USD 400 */
bool ent_event__number(const ent_event__sent *s, uint32_t i) {
    if (i >= s->n || s->token[i].kind == ENT_TOK_NUMBER) return i < s->n;
    bool sign = (s->token[i].kind == ENT_TOK_PUNCT && punct(s, i) != '"' && punct(s, i) != '(') ||
        s->token[i].flags & ENT_TOK_UPPER;
    return sign && i + 1 < s->n && !s->tok[i].mention && (s->token[i + 1].kind == ENT_TOK_NUMBER ||
        (s->token[i].flags & ENT_TOK_UPPER && punct(s, i + 1) == '$'));
}

/* EUR 450,000: a currency by its code. */
static bool coded_sum(const ent_event__sent *s, uint32_t number) {
    const ent_token *k = &s->token[number - 1];
    return s->token[number].num >= 1000 && k->kind == ENT_TOK_WORD && k->flags & ENT_TOK_UPPER &&
           k->end - k->begin <= 3 && !s->tok[number - 1].mention;
}

bool ent_event__sum(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *g = &s->np[np - 1];
    if (s->token[g->head].kind == ENT_TOK_NUMBER && g->head > g->begin && coded_sum(s, g->head)) return true;
    if (s->token[g->head].kind != ENT_TOK_NUMBER && s->token[g->head].kind != ENT_TOK_ALNUM) return false;
    for (uint32_t k = g->begin; k < g->head; k++)
        if (money(s, k)) return true;
    return false;
}

/* Called its envoys home: no part of their group. */
static bool homeward(const ent_event__sent *s, uint32_t i) {
    if (s->token[i].word != s->g->w.home || !s->token[i].word || !i || pos(s, i - 1) != ENT_P_NOUN) return false;
    return i + 1 >= s->n || pos(s, i + 1) != ENT_P_NOUN;
}

static bool opens(const ent_event__sent *s, uint32_t i) {
    uint8_t p = pos(s, i);
    if (p == ENT_P_NOUN || p == ENT_P_DET || hyphened(s, i)) return !homeward(s, i);
    if (p == ENT_P_TIME) {
        uint32_t k = i;
        while (pos(s, k) == ENT_P_TIME) k++;
        bool prep = i && pos(s, i - 1) == ENT_P_PREP && s->g->slot[s->token[i - 1].word] != ENT_SLOT_FOR + 1;
        bool leads = prep && (i == 1 || pos(s, i - 2) == ENT_P_PUNCT || pos(s, i - 2) == ENT_P_CONJ);
        if (leads || (i && pos(s, i - 1) == ENT_P_TIME)) return false; /* In May 1981 fighting broke out. */
        return pos(s, k) == ENT_P_NOUN && !s->tok[k].mention && s->tok[k - 1].timex && !(s->tok[k].bits & ENT_W_PRON);
    }
    if (p != ENT_P_PUNCT) return false;
    if (money(s, i)) return true;
    return punct(s, i) == '"' && (pos(s, i + 1) == ENT_P_NOUN || pos(s, i + 1) == ENT_P_DET);
}

/* In protest | Chad recalled its envoy: a name behind a common noun is the subject of the verb behind it, where the clause has begun
 * with a preposition and has had no verb yet. */
static bool begins_subject(const ent_event__sent *s, uint32_t i) {
    const ent_mention *m = &s->mentions->v[s->tok[i].mention - 1];
    const ent_event__tok *before = &s->tok[i - 1];
    if (before->pos != ENT_P_NOUN || s->token[i - 1].kind != ENT_TOK_WORD || !m->actors) return false;
    if (before->mention) { /* in Lomé | Chad promised */
        const ent_mention *x = &s->mentions->v[before->mention - 1];
        bool where = x->flags & ENT_MENTION_PLACE || x->role == ENT_MENTION_CAPITAL;
        if (before->mention == s->tok[i].mention || !where || x->flags & ENT_MENTION_POSSESSIVE) return false;
    } else if (s->token[i - 1].flags & ENT_TOK_CAP && (i < 2 || pos(s, i - 2) != ENT_P_PREP)) return false;
    if (m->role == ENT_MENTION_ANAPHOR || (m->role == ENT_MENTION_DEMONYM && !(s->tok[i - 1].bits & ENT_W_NOUN))) return false;
    uint32_t k = i, and = 0; /* A and B agree */
    for (; k < s->n && k < i + 15 && (pos(s, k) == ENT_P_NOUN || pos(s, k) == ENT_P_POSS || pos(s, k) == ENT_P_DET ||
           pos(s, k) == ENT_P_CONJ || pos(s, k) == ENT_P_ADV || punct(s, k) == ','); k++) and += pos(s, k) == ENT_P_CONJ;
    bool verb = pos(s, k) == ENT_P_MODAL || pos(s, k) == ENT_P_HAVE || pos(s, k) == ENT_P_BE || pos(s, k) == ENT_P_DO ||
        (pos(s, k) == ENT_P_VERB && s->tok[k].bits & (ENT_W_PAST | ENT_W_S | (and ? ENT_W_BASE : 0)));
    bool leads = false;
    for (k = i; verb && k-- > 0 && punct(s, k) != ';' && punct(s, k) != ':' && punct(s, k) != ',';) {
        uint8_t p = pos(s, k);
        if (p == ENT_P_VERB && s->tok[k].bits & ENT_W_PART && k > 0 && pos(s, k - 1) == ENT_P_NOUN && pos(s, k + 1) == ENT_P_PREP) continue;
        if (p == ENT_P_VERB || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_MODAL || p == ENT_P_DO || p == ENT_P_REL || p == ENT_P_SUB)
            return false;
        if ((p == ENT_P_CONJ && leads) || p == ENT_P_THAT) break; /* and in protest Chad … */
        leads = p == ENT_P_PREP;
    }
    return verb && leads;
}

/* The tanks | A lent B; the aid | A had promised: of things, not of those who are somebody (rival A attacked), and a verb behind. */
static bool contact(const ent_event__sent *s, uint32_t i) {
    uint32_t m = s->tok[i].mention, k = i;
    const ent_token *before = &s->token[i - 1];
    if (s->tok[i - 1].pos != ENT_P_NOUN || s->tok[i - 1].mention) return false;
    if (before->kind != ENT_TOK_WORD || before->flags & ENT_TOK_CAP) return false;
    const ent_mention *x = &s->mentions->v[m - 1];
    if (x->role != ENT_MENTION_NAME || x->actors != 1 || x->flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE)) return false;
    uint8_t kind = (uint8_t)s->mentions->actor[x->actor[0]].kind;
    if ((kind != ENT_ACTOR_STATE && kind != ENT_ACTOR_IGO) || !before->word || !ent_event__object_word(s->g, before->word)) return false;
    while (k < s->n && s->tok[k].mention == m) k++;
    if (pos(s, k) != ENT_P_HAVE && !(pos(s, k) == ENT_P_VERB && s->tok[k].bits & ENT_W_PAST)) return false;
    bool thing = ent_str_has_suffix(ent_token_str(s->text, before), "s");
    const uint32_t class[] = { s->g->help, s->g->text, s->g->accord };
    for (size_t c = 0; c < sizeof class / sizeof *class; c++) thing |= class[c] && ent_event__of_class(s->g, before->word, class[c]);
    return thing && !(s->g->own_people && ent_event__of_class(s->g, before->word, s->g->own_people));
}

/* A pronoun, or a name behind a timex, begins a group of its own. */
static bool breaks(const ent_event__sent *s, uint32_t i) {
    const ent_event__tok *t = &s->tok[i];
    /* in Kenya the Government … */
    bool named = i > 0 && s->token[i].word && s->token[i].word == s->g->w.the && t->mention && t->mention != s->tok[i - 1].mention;
    if (named && s->tok[i - 1].pos != ENT_P_DET && s->tok[i - 1].pos != ENT_P_POSS) return true;
    if (i == 0 || t->pos != ENT_P_NOUN) return false;
    if (t->mention && (begins_subject(s, i) || contact(s, i))) return true;
    if (s->token[i].kind == ENT_TOK_NUMBER && s->tok[i - 1].mention) { /* gave Peru 3 million dollars */
        const ent_mention *m = &s->mentions->v[s->tok[i - 1].mention - 1];
        bool state = m->role == ENT_MENTION_NAME && m->actors && s->mentions->actor[m->actor[0]].kind == ENT_ACTOR_STATE;
        bool sum = i + 1 < s->n && s->token[i + 1].word && s->token[i + 1].word == s->g->w.million;
        if ((state || sum) && !(m->flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE))) return true;
    }
    if (t->mention && s->tok[i - 1].mention && t->mention != s->tok[i - 1].mention) { /* At Kuala Lumpur UNDP … */
        uint32_t flags = s->mentions->v[s->tok[i - 1].mention - 1].flags;
        if (flags & ENT_MENTION_PLACE && !(flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE))) return true;
    }
    if (t->bits & ENT_W_PRON && !(s->tok[i - 1].mention && s->tok[i - 1].mention == t->mention)) return true;
    if (s->tok[i - 1].bits & ENT_W_PRON && !s->tok[i - 1].mention && t->mention) return true; /* among them | Peru */
    return s->tok[i - 1].bits & ENT_W_PRON && s->tok[i - 1].mention && s->tok[i - 1].mention != t->mention &&
           !(s->mentions->v[s->tok[i - 1].mention - 1].flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE));
}

/* What most tokens of a group are: a word that is no name and no pronoun, behind no pronoun. Nothing breaks there. */
static bool plainly_on(const ent_event__sent *s, uint32_t i) {
    const ent_event__tok *t = &s->tok[i];
    bool counts = t[-1].mention && s->token[i].kind == ENT_TOK_NUMBER;
    return t->pos == ENT_P_NOUN && !t->mention && !((t->bits | t[-1].bits) & ENT_W_PRON) && !counts;
}

/* Sold Iran missiles: the name of a state right behind a verb of giving is who gets what stands behind it. Its tokens, 0 = none. */
static uint32_t receiver(const ent_event__sent *s, uint32_t i) {
    uint32_t m = s->tok[i].mention;
    if (!m || !i || pos(s, i - 1) != ENT_P_VERB || !ent_event__of_class(s->g, s->token[i - 1].word, s->g->giving)) return 0;
    const ent_mention *x = &s->mentions->v[m - 1];
    bool name = x->role == ENT_MENTION_NAME || x->role == ENT_MENTION_CAPITAL; /* no adjective */
    if (!name || x->flags & ENT_MENTION_POSSESSIVE || s->token[i].flags & ENT_TOK_UPPER) return 0;
    uint32_t k = i;
    while (k < s->n && s->tok[k].mention == m) k++;
    bool thing = k < s->n && pos(s, k) == ENT_P_NOUN && !s->tok[k].mention && !(s->token[k].flags & ENT_TOK_CAP);
    return thing && s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_STATE ? k - i : 0;
}

static uint32_t group_end(const ent_event__sent *s, uint32_t i, uint32_t *head) {
    uint32_t k = i, given = receiver(s, i);
    *head = i + given - (given > 0);
    if (given) return i + given;
    while (k < s->n) {
        if (k > i && homeward(s, k)) break;
        if (k > i && plainly_on(s, k)) {
            *head = k++;
            continue;
        }
        if (k > i && (breaks(s, k) || (money(s, k) && s->tok[k - 1].mention))) break;
        uint32_t m = s->tok[k].mention, g;
        if (m) { /* a name is whole, whatever stands in it */
            while (k < s->n && s->tok[k].mention == m) k++;
            *head = k - 1;
        } else if (inside(s, k) || (k == i && opens(s, k))) {
            if (pos(s, k) == ENT_P_NOUN) *head = k;
            k++;
        } else if (k > i && (g = glue(s, k))) {
            k += g;
        } else if (k > i && punct(s, k) == '-' && loose_word(s, k + 1) && !spaced(s, k) && !spaced(s, k + 1)) {
            *head = k + 1, k += 2; /* a sit-in, the go-ahead */
        } else if (hyphened(s, k)) {
            k += 2; /* an in-depth inquiry */
        } else if (k > i && s->token[k].word && s->token[k].word == s->g->w.per && s->token[k + 1].word == s->g->w.cent) {
            *head = k + 1, k += 2;
        } else if (k > i && pos(s, k) == ENT_P_VERB && punct(s, k - 1) == '-' && !spaced(s, k)) {
            *head = k++; /* oil-producing */
        } else {
            break;
        }
    }
    while (k > i + 1 && (s->token[k - 1].kind == ENT_TOK_PUNCT) && !(punct(s, k - 1) == '%' && *head == k - 2)) k--; /* 17% of B */
    return k;
}

static uint32_t preposition(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && (pos(s, i - 1) == ENT_P_ADV || punct(s, i - 1) == '"')) i--;
    if (i > 2 && s->token[i - 1].word == s->g->w.as && s->token[i - 2].word == s->g->w.well) return ENT_EVENT__NONE;
    return i > 0 && pos(s, i - 1) == ENT_P_PREP ? i - 1 : ENT_EVENT__NONE;
}

/* Teck, of Vancouver, closed its mine: where a firm is from. */
static bool seated(const ent_event__sent *s, const ent_event__np *x) {
    if (x->slot != ENT_SLOT_OF + 1 || x->prep < 2 || punct(s, x->prep - 1) != ',' || punct(s, x->end) != ',') return false;
    const ent_event__np *before = s->nps > 1 ? x - 1 : NULL;
    uint32_t m = before && before->end == x->prep - 1 ? s->tok[before->head].mention : 0, own = s->tok[x->head].mention;
    const ent_mention *firm = m ? &s->mentions->v[m - 1] : NULL, *place = own ? &s->mentions->v[own - 1] : NULL;
    return firm && place && firm->actors && s->mentions->actor[firm->actor[0]].kind == ENT_ACTOR_COMPANY &&
           place->actors == 1 && s->mentions->actor[place->actor[0]].kind == ENT_ACTOR_STATE;
}

static void add_group(ent_event__sent *s, uint32_t begin, uint32_t end, uint32_t head) {
    ent_event__np *x = &s->np[s->nps++];
    *x = (ent_event__np){ .begin = begin, .end = end, .head = head, .list = s->nps - 1 };
    x->prep = preposition(s, begin);
    if (x->prep != ENT_EVENT__NONE) {
        ent_word w = s->token[x->prep].word;
        x->slot = w < s->g->words ? s->g->slot[w] : 0;
        bool apart = x->slot == ENT_SLOT_OF + 1 && x->prep > 0 && s->g->apart &&
            ent_event__of_class(s->g, s->token[x->prep - 1].word, s->g->apart);
        if (apart || seated(s, x)) x->slot = 0; /* instead of A */
    }
    uint32_t mentions = 0;
    for (uint32_t k = begin; k < end; k++) s->tok[k].np = s->nps, mentions |= s->tok[k].mention;
    x->named = mentions;
}

/* ---- ties ------------------------------------------------------------------------------------------------------ */

/* Behind a bracket that opens at i, else i. */
uint32_t ent_event__past_bracket(const ent_event__sent *s, uint32_t i) {
    if (punct(s, i) != '(') return i;
    uint32_t depth = 0, k = i;
    for (; k < s->n && k < i + 80; k++) {
        if (punct(s, k) == '(') depth++;
        if (punct(s, k) == ')' && --depth == 0) return k + 1;
    }
    return i;
}

/* The comma that opens the aside which ends at comma i: signature, at Chiang Rai, of the agreement. */
static uint32_t before_aside(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i; k-- > 0 && k + 10 > i;) {
        if (pos(s, k) == ENT_P_VERB || pos(s, k) == ENT_P_BE) break;
        if (punct(s, k) == ',') return pos(s, k + 1) == ENT_P_PREP ? k : i;
    }
    return i;
}

/* Out of the capital, out of fear: of nothing that stands before. */
static bool out_of(const ent_event__sent *s, const ent_event__np *g) {
    return g->prep > 0 && g->prep != ENT_EVENT__NONE && s->token[g->prep].word == s->g->w.of && s->token[g->prep - 1].word == s->g->w.out;
}

/* Together with B, along with B, jointly with B: with whoever acts, not with what stands before. */
bool ent_event__together(const ent_event__sent *s, const ent_event__np *g) {
    if (g->prep == ENT_EVENT__NONE || !g->prep || s->token[g->prep].word != s->g->w.with) return false;
    ent_word w = s->token[g->prep - 1].word;
    return w && (w == s->g->w.together || w == s->g->w.along || w == s->g->w.jointly);
}

/* No verb stands before token i. */
static bool bare_before(const ent_event__sent *s, uint32_t i) {
    while (i > 0)
        if (pos(s, --i) >= ENT_P_VERB && pos(s, i) <= ENT_P_MODAL) return false;
    return true;
}

/* Planes worth $2bn to B: what follows hangs on the planes. */
static bool worth(const ent_event__sent *s, uint32_t j) {
    uint32_t k = s->np[j].prep;
    return k != ENT_EVENT__NONE && ent_str_is(ent_token_str(s->text, tok(s, k)), "worth");
}

/* The talks of 4 May between A and B, the talks on 4 May between A and B: behind the day that stands at token i; 0 = none. */
static uint32_t past_its_day(const ent_event__sent *s, uint32_t i, const ent_event__np *x) {
    enum { MOST = 5 };
    bool of = i < s->n && s->token[i].word == s->g->w.of && s->g->w.of, between = x->slot == ENT_SLOT_BETWEEN + 1;
    if (!(of || between) || pos(s, i) != ENT_P_PREP || pos(s, i + 1) != ENT_P_TIME) return 0;
    uint32_t k = i + 1;
    while (k < s->n && k < i + MOST && pos(s, k) == ENT_P_TIME) k++;
    return k;
}

static void attach(ent_event__sent *s) {
    for (uint32_t i = 1; i < s->nps; i++) {
        ent_event__np *x = &s->np[i];
        if (x->prep == ENT_EVENT__NONE || ent_event__together(s, x) || out_of(s, x)) continue;
        uint32_t k = x->prep;
        bool including = x->slot && x->slot - 1 == ENT_SLOT_INCLUDING;
        while (k > 0 && (pos(s, k - 1) == ENT_P_ADV || punct(s, k - 1) == '"' || (including && punct(s, k - 1) == ','))) k--;
        if (x->slot && x->slot - 1 == ENT_SLOT_OF && punct(s, k - 1 < k ? k - 1 : k) == ',') k = before_aside(s, k - 1);
        bool aside = x->slot == ENT_SLOT_BY + 1 && k > 0 && punct(s, k - 1) == ',';
        if (aside && bare_before(s, k)) k--; /* Signature in C, by A and B, of … */
        bool behind = k > 0 && (s->tok[k - 1].np || pos(s, k - 1) == ENT_P_TIME || punct(s, k - 1) == ')');
        for (uint32_t j = i; behind && j-- > 0 && j + 4 > i;)
            if (s->np[j].end <= k && (s->np[j].end == k || past_its_day(s, s->np[j].end, x) == k ||
                                      ent_event__past_bracket(s, s->np[j].end) == k ||
                                      (pos(s, s->np[j].end) == ENT_P_TIME && k <= s->np[j].end + 4 && pos(s, k - 1) == ENT_P_TIME))) {
                if (worth(s, j) && s->np[j].up) j = s->np[j].up - 1;
                x->up = j + 1, s->np[j].bears = true;
                break;
            }
    }
}

/* Lenders, among them A and B: what follows is of the group before. Firms such as A. */
static void among_them(ent_event__sent *s) {
    for (uint32_t i = 1; i + 1 < s->nps; i++) {
        const ent_event__np *before = &s->np[i - 1];
        ent_event__np *x = &s->np[i], *y = &s->np[i + 1];
        if (!x->slot || x->slot - 1 != ENT_SLOT_AMONG || !(s->tok[x->head].bits & ENT_W_PRON) || y->begin != x->end) continue;
        if (x->prep > before->end + 1) continue;
        y->prep = x->prep, y->slot = ENT_SLOT_INCLUDING + 1, y->up = i, s->np[i - 1].bears = true;
        x->slot = 0, x->up = 0;
    }
    for (uint32_t i = 0; ent_event__says(s, such) && i + 1 < s->nps; i++) {
        const ent_event__np *x = &s->np[i];
        ent_event__np *y = &s->np[i + 1];
        uint32_t such = x->end < s->n && s->token[x->end].word == s->g->w.such ? x->end : x->end - 1;
        if (!y->slot || y->slot - 1 != ENT_SLOT_AS || y->prep != such + 1 || s->token[such].word != s->g->w.such) continue;
        y->slot = ENT_SLOT_INCLUDING + 1, y->up = i + 1, s->np[i].bears = true;
    }
}

/* What most tokens outside groups are: nothing that could open one. */
static bool opens_none(const ent_event__sent *s, uint32_t i) {
    enum { MAY = 1u << ENT_P_NOUN | 1u << ENT_P_DET | 1u << ENT_P_TIME | 1u << ENT_P_PUNCT };
    return !(MAY >> s->tok[i].pos & 1) & (punct(s, i + 1) != '-');
}

/* On the one side, on the other (hand): an adverb. Tokens from i on; 0 = it is none. */
static uint32_t on_side(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + 1;
    if (k < s->n && s->token[k].word == s->g->w.the) k++;
    if (k >= s->n || !s->token[k].word || (s->token[k].word != s->g->w.one && s->token[k].word != s->g->w.other)) return 0;
    bool other = s->token[k++].word == s->g->w.other;
    if (k < s->n && s->token[k].word && (s->token[k].word == s->g->w.side || s->token[k].word == s->g->w.hand)) return k + 1 - i;
    return other && (k >= s->n || pos(s, k) != ENT_P_NOUN) ? k - i : 0;
}

void ent_event__chunk(ent_event__sent *s) {
    bool sides = ent_event__says(s, on) && (ent_event__says(s, one) || ent_event__says(s, other));
    for (uint32_t i = 1; sides && i + 1 < s->n; i++)
        for (uint32_t k = s->token[i].word && s->token[i].word == s->g->w.on ? on_side(s, i) : 0; k > 0; k--)
            s->tok[i + k - 1].pos = ENT_P_ADV;
    for (uint32_t i = 0; i < s->n;) {
        if (opens_none(s, i) || !opens(s, i)) {
            i++;
            continue;
        }
        uint32_t head, end = group_end(s, i, &head);
        if (end <= i) end = i + 1;
        add_group(s, i, end, head);
        i = end;
    }
    attach(s);
    among_them(s);
    ent_event__lists(s);
}
