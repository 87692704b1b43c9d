#include "parse.h"

/* Verb groups: to, auxiliaries, adverbs and the verb they lead to, with tense, voice and negation. */

static bool in_group(const ent_event__sent *s, uint32_t i) {
    uint8_t p = pos(s, i);
    return p == ENT_P_MODAL || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_DO || p == ENT_P_NEG || p == ENT_P_ADV;
}

/* Looks on from an auxiliary over adverbs for what it belongs to. */
uint32_t ent_event__skip_adverbs(const ent_event__sent *s, uint32_t i) {
    while (pos(s, i) == ENT_P_ADV || pos(s, i) == ENT_P_NEG) i++;
    return i;
}

static void auxiliary(ent_event__group *g, const ent_event__sent *s, uint32_t i) {
    uint32_t b = s->tok[i].bits;
    switch (pos(s, i)) {
    case ENT_P_MODAL:
        g->as.future |= (b & ENT_W_FUTURE) != 0, g->as.would |= (b & ENT_W_WOULD) != 0;
        g->as.should |= (b & ENT_W_SHOULD) != 0, g->as.can |= (b & ENT_W_CAN) != 0;
        break;
    case ENT_P_HAVE: g->as.perfect = true; break;
    default: break;
    }
    if (pos(s, i) == ENT_P_NEG || b & ENT_W_NEG) g->as.negated = true;
}

bool ent_event__finite_bits(const ent_event__sent *s, uint32_t i) {
    uint32_t b = s->tok[i].bits;
    switch (pos(s, i)) {
    case ENT_P_MODAL: case ENT_P_DO: return true;
    case ENT_P_BE: return b & (ENT_W_S | ENT_W_PAST);
    case ENT_P_HAVE: return !(b & ENT_W_ING);
    case ENT_P_VERB: return b & (ENT_W_S | ENT_W_PAST | ENT_W_BASE);
    default: return false;
    }
}

/* did, on the other hand, recall: behind an aside between commas that an auxiliary stands before, else k. */
static uint32_t past_aside(const ent_event__sent *s, uint32_t k) {
    enum { ASIDE = 8 };
    if (ent_event__punct(s, k) != ',' || !k) return k;
    uint32_t form = pos(s, k - 1) == ENT_P_MODAL || pos(s, k - 1) == ENT_P_DO ? ENT_W_BASE : ENT_W_PART | ENT_W_ING;
    for (uint32_t i = k + 1; i < s->n && i < k + ASIDE; i++) {
        uint8_t p = pos(s, i);
        if (ent_event__punct(s, i) == ',') return pos(s, i + 1) == ENT_P_VERB && s->tok[i + 1].bits & form ? i + 1 : k;
        if (s->tok[i].mention || (p >= ENT_P_VERB && p <= ENT_P_MODAL) || p == ENT_P_PUNCT || p == ENT_P_REL) return k;
    }
    return k;
}

/* had, in March, approved; was on 5 May elected: behind a time between an auxiliary and its verb, else k. */
static uint32_t past_time(const ent_event__sent *s, uint32_t k) {
    uint32_t i = k, form = ENT_W_PART | ENT_W_ING | (k && pos(s, k - 1) == ENT_P_MODAL ? ENT_W_BASE : 0);
    bool time = false;
    for (; i < k + 8 && i < s->n; i++) {
        uint8_t p = pos(s, i);
        time |= p == ENT_P_TIME;
        if (p != ENT_P_TIME && p != ENT_P_PREP && p != ENT_P_ADV && ent_event__punct(s, i) != ',') break;
    }
    bool verb = i < s->n && pos(s, i) == ENT_P_VERB && s->tok[i].bits & form && pos(s, i - 1) != ENT_P_PREP;
    return time && verb ? i : k;
}

/* The verb group at token i (which is to, an auxiliary or a verb). */
ent_event__group ent_event__read_group(const ent_event__sent *s, uint32_t i) {
    ent_event__group g = { .begin = i, .verb = ENT_EVENT__NONE };
    uint32_t k = i, last = ENT_EVENT__NONE;
    if (pos(s, k) == ENT_P_TO) g.infinitive = true, k++;
    while (k < s->n) {
        uint8_t p = pos(s, k);
        if (p == ENT_P_VERB) {
            if (last == ENT_EVENT__NONE && !g.infinitive) g.form = s->tok[k].bits & ENT_W_VERB, g.as.finite = ent_event__finite_bits(s, k);
            if (last != ENT_EVENT__NONE && pos(s, last) == ENT_P_BE) {
                g.as.passive = s->tok[k].bits & ENT_W_PART;
                g.as.progressive = s->tok[k].bits & ENT_W_ING;
            }
            g.verb = k++;
            break;
        }
        if (!in_group(s, k)) break;
        uint32_t next = ent_event__skip_adverbs(s, k);
        if (p == ENT_P_ADV && !in_group(s, next) && pos(s, next) != ENT_P_VERB) break;
        auxiliary(&g, s, k);
        if (p != ENT_P_ADV && p != ENT_P_NEG) {
            bool first = last == ENT_EVENT__NONE && !g.infinitive;
            if (first) g.form = s->tok[k].bits & ENT_W_VERB, g.as.finite = ent_event__finite_bits(s, k);
            last = k;
        }
        k++;
        if (last + 1 == k && pos(s, last) != ENT_P_DO) k = past_time(s, k);
        if (last + 1 == k) k = past_aside(s, k);
    }
    if (g.verb == ENT_EVENT__NONE) g.verb = last; /* is, has: the auxiliary stands alone */
    g.end = k;
    g.as.negated |= i > 0 && (pos(s, i - 1) == ENT_P_NEG);
    return g;
}

/* let Peru use its ports, helped Chad rebuild: token i is the bare verb behind the object of such a verb. */
bool ent_event__bare_led(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i, m = i ? s->tok[i - 1].mention : 0;
    if (!m || !s->g->bare) return false;
    while (k > 0 && s->tok[k - 1].mention == m) k--;
    while (k > 0 && (s->tok[k - 1].pos == ENT_P_DET || s->tok[k - 1].pos == ENT_P_POSS)) k--;
    return k > 0 && s->tok[k - 1].pos == ENT_P_VERB && s->token[k - 1].word && ent_event__of_class(s->g, s->token[k - 1].word, s->g->bare);
}

/* Plan published by the Committee: a past form with "by" behind it and nothing else is a passive without its auxiliary. */
bool ent_event__headline_passive(const ent_event__sent *s, const ent_event__group *g) {
    bool bare = pos(s, g->begin) == ENT_P_VERB && g->form & ENT_W_PART && g->form & ENT_W_PAST;
    ent_word by = s->g->w.by, w = s->token[g->begin].word;
    if (!bare || g->end >= s->n || !w || w >= s->g->words || s->token[g->end].word != by) return false;
    const ent_event__triggers *set = &s->g->verb;
    for (uint32_t e = set->at[w]; e < set->at[w + 1]; e++) { /* stood by A */
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (t->words && t->word[0] == by) return false;
    }
    return true;
}

/* One of the next commas is followed by an auxiliary: what stands between commas is an aside. */
bool ent_event__verb_behind_comma(const ent_event__sent *s, uint32_t i) {
    uint32_t seen = 0;
    for (uint32_t k = i; k < s->n && k < i + 50 && seen < 3; k++) {
        if (ent_event__punct(s, k) == ';' || ent_event__punct(s, k) == '.') return false;
        if (ent_event__punct(s, k) != ',') continue;
        seen++;
        uint32_t j = ent_event__skip_adverbs(s, k + 1);
        if (pos(s, j) == ENT_P_MODAL || ((pos(s, j) == ENT_P_BE || pos(s, j) == ENT_P_HAVE || pos(s, j) == ENT_P_VERB) &&
            ent_event__finite_bits(s, j) && !(s->tok[j].bits & ENT_W_BASE))) return true;
    }
    return false;
}

/* At the talks, hosted by X in May, Y was …: behind a comma a group begins that a finite verb follows. */
bool ent_event__subject_behind_comma(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i; k + 1 < s->n && k < i + 30; k++) {
        char mark = ent_event__punct(s, k);
        if (mark == ';' || mark == '.' || pos(s, k) == ENT_P_BE || pos(s, k) == ENT_P_MODAL) return false;
        uint32_t np = mark == ',' ? s->tok[k + 1].np : 0;
        if (!np || s->np[np - 1].prep != ENT_EVENT__NONE) continue;
        uint32_t j = ent_event__skip_adverbs(s, s->np[np - 1].end);
        if (pos(s, j) == ENT_P_MODAL || ((pos(s, j) == ENT_P_BE || pos(s, j) == ENT_P_HAVE || pos(s, j) == ENT_P_VERB) &&
            ent_event__finite_bits(s, j))) return true;
    }
    return false;
}

/* A word that objects.tsv knows: arms, funds. */
bool ent_event__object_word(const ent_event_tagger *g, ent_word w) {
    return w < g->words && g->classed[w];
}

/* A conjunction stands before token i, with adverbs, a time or an aside between. */
bool ent_event__conj_before(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i;
    while (k > 0 && (pos(s, k - 1) == ENT_P_ADV || pos(s, k - 1) == ENT_P_NEG)) k--;
    if (k == 0) return false;
    if (pos(s, k - 1) == ENT_P_CONJ) return true;
    if (pos(s, k - 1) == ENT_P_TIME) { /* and on 14 February its troops landed */
        while (k > 0 && pos(s, k - 1) == ENT_P_TIME) k--;
        if (k > 0 && pos(s, k - 1) == ENT_P_PREP) k--;
        return k > 0 && pos(s, k - 1) == ENT_P_CONJ;
    }
    if (ent_event__punct(s, k - 1) == ',') { /* and, from May, sent; and, in Lima, signed */
        enum { WORDS = 1u << ENT_P_TIME | 1u << ENT_P_PREP | 1u << ENT_P_ADV | 1u << ENT_P_NOUN | 1u << ENT_P_DET | 1u << ENT_P_POSS,
               LEADS = 1u << ENT_P_TIME | 1u << ENT_P_PREP | 1u << ENT_P_ADV };
        uint32_t j = k - 1;
        while (j > 0 && j + 14 > k && WORDS >> pos(s, j - 1) & 1) j--;
        bool aside = j > 1 && j < k - 1 && LEADS >> pos(s, j) & 1 && ent_event__punct(s, j - 1) == ',';
        for (j -= 2 * aside; aside && j > 0 && pos(s, j) == ENT_P_ADV;) j--; /* and then, in Lima, signed */
        return aside && pos(s, j) == ENT_P_CONJ;
    }
    return k > 2 && s->token[k - 1].word == s->g->w.as && s->token[k - 2].word == s->g->w.well;
}

/* …, and B on 3 May left: the group that begins a clause behind a conjunction, with the day between it and its verb at token i. */
uint32_t ent_event__dated_subject(const ent_event__sent *s, uint32_t i) {
    while (i > 0 && (pos(s, i - 1) == ENT_P_ADV || pos(s, i - 1) == ENT_P_NEG)) i--;
    uint32_t k = i;
    while (k > 0 && pos(s, k - 1) == ENT_P_TIME) k--;
    if (k == i) return 0;
    if (k > 0 && pos(s, k - 1) == ENT_P_PREP) k--;
    uint32_t np = k > 0 ? s->tok[k - 1].np : 0;
    while (np && s->np[np - 1].up) np = s->np[np - 1].up;
    if (!np || s->np[np - 1].prep != ENT_EVENT__NONE || s->np[np - 1].list != np - 1) return 0;
    uint32_t from = s->np[np - 1].begin;
    if (from < 2) return 0;
    return ent_event__punct(s, from - 1) == ';' || pos(s, from - 1) == ENT_P_CONJ ? np : 0;
}

/* Denounced the treaty with B, expelled its envoys and broke with C: a past with an object of its own, and another past behind "and". */
static bool acts_in_row(const ent_event__sent *s, const ent_event__clause *x, const ent_event__group *g) {
    enum { NEAR = 12 };
    if (!x->finite || x->passive || x->verb == ENT_EVENT__NONE || !(s->tok[x->verb].bits & ENT_W_PAST)) return false;
    if (ent_event__punct(s, g->begin - 1) != ',' || pos(s, g->end) != ENT_P_DET || !s->tok[g->end].np) return false;
    for (uint32_t k = g->end; k < s->n && k < g->end + NEAR && s->token[k].kind != ENT_TOK_PUNCT; k++)
        if (pos(s, k) == ENT_P_CONJ) {
            uint32_t next = ent_event__skip_adverbs(s, k + 1);
            return next < s->n && pos(s, next) == ENT_P_VERB && s->tok[next].bits & ENT_W_PAST;
        } else if (pos(s, k) == ENT_P_VERB) return false;
    return false;
}

/* Detained, tried and deported B: verbs in a row. */
bool ent_event__in_row(const ent_event__sent *s, const ent_event__clause *x, const ent_event__group *g) {
    if (g->begin > 1 && acts_in_row(s, x, g)) return true;
    if (g->begin < 2 || ent_event__punct(s, g->begin - 1) != ',' || x->verb != g->begin - 2) return false;
    if (!x->finite || x->group != x->verb) return false;
    if (pos(s, g->end) != ENT_P_CONJ && ent_event__punct(s, g->end) != ',') return false;
    uint32_t k = ent_event__skip_adverbs(s, g->end + 1);
    return pos(s, k) == ENT_P_VERB && s->tok[k].bits & s->tok[x->verb].bits & g->form & ENT_W_PAST;
}

/* A row of the verb at token i has one of the operators. */
static bool has_op(const ent_event__sent *s, uint32_t i, uint64_t ops) {
    const ent_event__triggers *set = &s->g->verb;
    ent_word w = s->token[i].word;
    for (uint32_t e = w < s->g->words ? set->at[w] : 0; w < s->g->words && e < set->at[w + 1]; e++)
        if (ops >> set->trigger.v[set->entry.v[e].trigger].op & 1) return true;
    return false;
}

/* Agreed to, refused to: a verb of promise or refusal before an infinitive, behind a name. */
bool ent_event__promises(const ent_event__sent *s, const ent_event__group *g) {
    uint32_t np = ent_event__np_before(s, g->begin);
    if (!np || !s->tok[s->np[np - 1].head].mention || s->np[np - 1].prep != ENT_EVENT__NONE) return false;
    return has_op(s, g->begin, 1u << ENT_OP_PROMISE | 1u << ENT_OP_REFUSE);
}

/* A noun group that may be the subject stands between the clause's begin and token i. */
bool ent_event__subject_before(const ent_event__sent *s, const ent_event__clause *x, uint32_t i) {
    for (uint32_t k = i, step = 0; k-- > x->begin && step < 80; step++) {
        if (ent_event__punct(s, k) == ')') /* what stands in brackets is none */
            while (k > x->begin && ent_event__punct(s, k) != '(') k--;
        if (s->tok[k].np && s->np[s->tok[k].np - 1].prep == ENT_EVENT__NONE) return true;
    }
    return false;
}

/* A, B said in May, had broken the treaty: a verb of saying between the subject of clause x and its verb. */
bool ent_event__interposed(const ent_event__sent *s, const ent_event__clause *x, const ent_event__group *g) {
    uint32_t np = ent_event__np_before(s, g->begin), from = np ? s->np[np - 1].begin : 0;
    if (from < 2 || ent_event__punct(s, from - 1) != ',' || s->np[np - 1].prep != ENT_EVENT__NONE) return false;
    if (g->verb == ENT_EVENT__NONE || !has_op(s, g->verb, 1u << ENT_OP_SAY)) return false;
    return ent_event__subject_before(s, x, from - 1) && ent_event__verb_behind_comma(s, g->end);
}

/* Both groups beside token i are of one list. */
static bool in_list(const ent_event__sent *s, uint32_t i) {
    uint32_t a = i ? s->tok[i - 1].np : 0, b = i + 1 < s->n ? s->tok[i + 1].np : 0;
    return a && b && s->np[a - 1].list == s->np[b - 1].list;
}

/* Where another finite verb follows in this clause, the participle at hand is a reduced relative. */
uint32_t ent_event__finite_behind(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i; k < s->n && k < i + 40; k++) {
        char c = ent_event__punct(s, k);
        if (c == ';' || c == '.' || c == ')' || c == ':') return 0;
        uint8_t p = pos(s, k);
        ent_word w = s->token[k].word;
        if (w && (w == s->g->w.he || w == s->g->w.she || w == s->g->w.they)) return 0; /* the verb is theirs */
        const ent_event__np *g = s->tok[k].np ? &s->np[s->tok[k].np - 1] : NULL;
        bool anew = g && g->begin == k && k > i && pos(s, k - 1) == ENT_P_TIME && g->prep == ENT_EVENT__NONE;
        if (anew) return 0; /* said on 5 May its army would */
        if (g) continue;
        if ((p == ENT_P_CONJ || c == ',') && in_list(s, k)) continue; /* tabled by A, B and C was dropped; between A and B never was */
        if (p == ENT_P_CONJ || p == ENT_P_REL || p == ENT_P_SUB || p == ENT_P_THAT) return 0;
        if (c == ',') {
            uint32_t m = k + 1; /* held since May, X and Y, were freed: names between commas */
            while (m < s->n && m < k + 12 && (s->tok[m].np || pos(s, m) == ENT_P_CONJ)) m++;
            uint32_t j = ent_event__skip_adverbs(s, ent_event__punct(s, m) == ',' ? m + 1 : k + 1);
            bool verb = pos(s, j) == ENT_P_MODAL || ((pos(s, j) == ENT_P_BE || pos(s, j) == ENT_P_HAVE) && ent_event__finite_bits(s, j));
            return verb ? j + 1 : 0;
        }
        if (p == ENT_P_MODAL || p == ENT_P_DO || (p == ENT_P_BE && ent_event__finite_bits(s, k)) || (p == ENT_P_HAVE &&
            ent_event__finite_bits(s, k))) return k + 1;
        if (p == ENT_P_VERB && s->tok[k].bits & (ENT_W_S | ENT_W_PAST) && !(s->tok[k].bits & ENT_W_PART)) return k + 1;
        bool object = k + 1 < s->n && (s->tok[k + 1].np || pos(s, k + 1) == ENT_P_TO || pos(s, k + 1) == ENT_P_THAT);
        bool alone = w && s->g->alone && ent_event__of_class(s->g, w, s->g->alone); /* a ship escorted by A's sailed through */
        bool behind = k > i + 1 && (s->tok[k - 1].np || pos(s, k - 1) == ENT_P_TIME);
        if (p == ENT_P_VERB && s->tok[k].bits & ENT_W_PAST && behind && (object || alone)) return k + 1;
    }
    return 0;
}

/* The arms that A sent to B were old: of the two verbs the first is the relative's, where what hangs on "that" and what stands before
 * it both wait for theirs. */
bool ent_event__object_relative(const ent_event__sent *s, const ent_event__clause *x, const ent_event__clause *outer,
                                const ent_event__group *g) {
    uint32_t np = ent_event__np_before(s, g->begin), first = 0;
    if (!np || x->intro == ENT_EVENT__NONE || x->intro == 0 || outer->verb != ENT_EVENT__NONE) return false;
    if (pos(s, x->intro) != ENT_P_REL && pos(s, x->intro) != ENT_P_THAT) return false;
    bool behind = s->tok[x->intro - 1].np && s->np[np - 1].begin == x->intro + 1 && s->np[np - 1].end == g->begin;
    return behind && (first = ent_event__finite_behind(s, g->end)) && !ent_event__finite_behind(s, first);
}

/* Peru, a country hit by floods, asked …: a participle of what a name is said to be between commas, whose verb stands behind. */
bool ent_event__apposed(const ent_event__sent *s, const ent_event__group *g) {
    uint32_t k = g->begin;
    while (k > 0 && pos(s, k - 1) == ENT_P_ADV) k--;
    uint32_t np = ent_event__np_before(s, k), from = np ? s->np[np - 1].begin : 0;
    if (from < 2 || ent_event__punct(s, from - 1) != ',' || s->np[np - 1].prep != ENT_EVENT__NONE) return false;
    uint32_t name = s->tok[from - 2].np;
    if (!name || !s->tok[s->np[name - 1].head].mention || s->tok[s->np[np - 1].head].mention) return false;
    return ent_event__verb_behind_comma(s, g->end);
}

/* A finite verb stands before token i, as far as the last semicolon. */
bool ent_event__finite_before(const ent_event__sent *s, uint32_t i) {
    while (i-- > 0 && ent_event__punct(s, i) != ';' && ent_event__punct(s, i) != ':')
        if (s->tok[i].pos == ENT_P_MODAL || s->tok[i].pos == ENT_P_BE || s->tok[i].pos == ENT_P_DO || s->tok[i].pos == ENT_P_HAVE ||
            (s->tok[i].pos == ENT_P_VERB && !(s->tok[i].bits & (ENT_W_PART | ENT_W_ING)) && !(i && s->tok[i - 1].pos == ENT_P_TO)))
            return true;
    return false;
}

/* … or what may be one: agreed, sent. */
bool ent_event__verb_before(const ent_event__sent *s, uint32_t i) {
    if (ent_event__finite_before(s, i)) return true;
    while (i-- > 0 && ent_event__punct(s, i) != ';')
        if (s->tok[i].pos == ENT_P_VERB && s->tok[i].bits & ENT_W_PAST) return true;
    return false;
}

/* Peru to sell copper to Chile: a headline's infinitive right behind who is to do it, and no other verb in it. */
bool ent_event__headline_to(const ent_event__sent *s, const ent_event__group *g) {
    uint32_t np = g->infinitive && g->begin ? s->tok[g->begin - 1].np : 0;
    if (!np || s->np[np - 1].prep != ENT_EVENT__NONE || !s->tok[s->np[np - 1].head].mention) return false;
    if (s->np[s->np[np - 1].list].begin != 0 || s->np[np - 1].end != g->begin) return false;
    for (uint32_t i = g->end; i < s->n; i++) {
        uint8_t p = s->tok[i].pos;
        bool finite = p == ENT_P_VERB && s->tok[i].bits & (ENT_W_S | ENT_W_PAST);
        if (finite || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_MODAL || p == ENT_P_DO) return false;
    }
    return true;
}
