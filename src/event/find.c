#include "stretch.h"

/* Triggers: verbs of clauses, heads of noun groups; light verbs hand over to their nouns; operators to what they rule. */

static const ent_token *token(const ent_event__found *f, uint32_t i) { return &f->s->token[i]; }

ent_event__cand *ent_event__cand_add(ent_event__found *f, const ent_event__trigger *t, uint32_t at, uint32_t clause) {
    if (f->n == f->most) return NULL;
    ent_event__cand *c = &f->cand[f->n++];
    memset(c, 0, offsetof(ent_event__cand, party));
    c->trigger = t, c->token = at, c->begin = at, c->end = at + 1, c->clause = clause;
    c->governor = ENT_EVENT__NONE;
    c->type = t->type, c->mode = t->mode, c->status = ENT_ACTUAL;
    c->rule = "verb";
    return c;
}

/* ---- verbs ---------------------------------------------------------------------------------------------------------- */

uint32_t ent_event__theme_np(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    if (!x->passive || x->object) return x->object ? x->object : (x->kind == ENT_CLAUSE_REL && x->subject ? x->antecedent : 0);
    uint32_t np = x->antecedent_object && x->antecedent ? x->antecedent : ent_event__subject(f, id);
    const ent_event__np *g = np ? &f->s->np[np - 1] : NULL; /* a resolution on B, which was adopted */
    bool which = g && x->kind == ENT_CLAUSE_REL && np == x->antecedent && g->slot == ENT_SLOT_ON + 1 && g->up && f->s->g->writ;
    return which && ent_event__of_class(f->s->g, f->s->token[f->s->np[g->up - 1].head].word, f->s->g->writ) ? g->up : np;
}

/* What the rows of one verb ask again and again. */
typedef struct {
    uint32_t np;    /* index + 1 of the group whose classes are known */
    ent_event__classes classes;
} asked;

static bool object_class(const ent_event__found *f, uint32_t np, uint32_t class, asked *a) {
    if (!np || !class || class > ENT_EVENT__CLASSES) return ent_event__np_class(f, np, class);
    if (a->np != np) a->np = np, a->classes = ent_event__classes_of(f, np);
    return a->classes.half[(class - 1) / 64] >> (class - 1) % 64 & 1;
}

/* Called on B; not: called on B to leave, for calm. */
static bool without_content(const ent_event__sent *s, uint32_t clause) {
    for (uint32_t id = clause + 1; id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->parent == clause && (x->kind == ENT_CLAUSE_INF || x->kind == ENT_CLAUSE_COMP)) return false;
    }
    return !ent_event__has_slot(s->clause[clause].slots, ENT_SLOT_FOR);
}

static bool term_holds(const ent_event__found *f, uint32_t clause, uint32_t object, asked *a, const ent_event__term *t) {
    const ent_event__sent *s = f->s;
    if (t->class == ENT_EVENT__UNDERGONE) return s->clause[clause].passive;
    if (t->class == ENT_EVENT__CONTENT) return without_content(s, clause);
    if (t->slots & (1u << ENT_SLOT_O) && object_class(f, object, t->class, a)) return true;
    bool agent = t->class == ENT_EVENT__SEVERAL && s->clause[clause].passive; /* a passive's subject does nothing */
    if (t->slots & (1u << ENT_SLOT_S) && !agent && ent_event__np_class(f, ent_event__subject(f, clause), t->class)) return true;
    if (!(t->slots & ~(1u << ENT_SLOT_O | 1u << ENT_SLOT_S))) return false;
    uint32_t receiver = t->slots & 1u << ENT_SLOT_TO ? s->clause[clause].indirect : 0; /* gave B tanks: to B */
    if (receiver && ent_event__np_class(f, receiver, t->class)) return true;
    if (!(t->slots & s->clause[clause].slots)) return false;
    for (uint32_t i = 0; i < s->nps; i++) {
        if (s->np[i].clause != clause || !s->np[i].slot || !(t->slots & (1u << (s->np[i].slot - 1)))) continue;
        if (ent_event__np_class(f, i + 1, t->class) && !ent_event__of_example(s, i)) return true;
    }
    return false;
}

static bool holds(const ent_event__found *f, uint32_t clause, uint32_t object, asked *a, const ent_event__entry *e) {
    if (!term_holds(f, clause, object, a, &e->when)) return false;
    const ent_event__trigger *t = &f->s->g->verb.trigger.v[e->trigger];
    for (uint32_t i = 1; i < e->whens; i++)
        if (!term_holds(f, clause, object, a, &t->when[i])) return false;
    return true;
}

/* Turned in May 2015 | to Chile: behind a time that stands between a verb and its preposition, else i. */
static uint32_t past_time(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + (s->tok[i].pos == ENT_P_PREP);
    if (k >= s->n || s->tok[k].pos != ENT_P_TIME) return i;
    while (k < s->n && s->tok[k].pos == ENT_P_TIME) k++;
    return k < s->n && (s->tok[k].pos == ENT_P_PREP || s->tok[k].pos == ENT_P_TO) ? k : i;
}

/* The words behind a verb's first stand from token i on; returns the token behind them, 0 = they do not. */
static uint32_t words_at(const ent_event__found *f, const ent_event__trigger *t, uint32_t i) {
    for (uint32_t w = 0; w < t->words; w++, i++) {
        bool own = i < f->s->n && token(f, i)->word == t->word[w]; /* was given in March to B: not given in to */
        if (i < f->s->n && (!own || (w + 1 < t->words && f->s->tok[i].pos == ENT_P_PREP))) i = past_time(f->s, i);
        while (i < f->s->n && ((f->s->tok[i].pos == ENT_P_ADV && token(f, i)->word != t->word[w]) || ent_event__punct(f->s, i) == '"'))
            i++; /* called it "highly regrettable" */
        if (i >= f->s->n || token(f, i)->word != t->word[w]) return 0;
    }
    return i;
}

/* Particles may stand behind the object (put the talks off), prepositions do not (return to). */
static bool parts(const ent_event__found *f, const ent_event__trigger *t) {
    uint8_t slot = t->words == 1 ? f->s->g->slot[t->word[0]] : 0;
    return !slot || slot - 1 == ENT_SLOT_ON || slot - 1 == ENT_SLOT_OVER || slot - 1 == ENT_SLOT_IN || slot - 1 == ENT_SLOT_AT;
}

static uint32_t group_at(const ent_event__found *f, uint32_t i) {
    uint32_t np = i < f->s->n ? f->s->tok[i].np : 0;
    return np && f->s->np[np - 1].begin == i ? np : 0;
}

/* Found X guilty, holds X responsible: the phrase's words close the object's own group, behind a name or a head. */
static bool closes_object(const ent_event__found *f, const ent_event__trigger *t, uint32_t object) {
    const ent_event__np *g = &f->s->np[object - 1];
    if (g->end < g->begin + t->words + 1 || f->s->tok[g->end - 1].bits & ENT_W_NOUN) return false;
    return words_at(f, t, g->end - t->words) == g->end;
}

/* Behind all that hangs on the group and its list: called its envoy to B | home, brought A and B | together. */
static uint32_t hung_end(const ent_event__sent *s, uint32_t np) {
    uint32_t k = np - 1;
    while (k + 1 < s->nps && (s->np[k + 1].up == k + 1 || s->np[k + 1].list == s->np[np - 1].list)) k++;
    return s->np[k].end;
}

static bool named_subject(const ent_event__found *f, uint32_t verb) {
    uint32_t np = ent_event__subject(f, f->s->tok[verb].clause);
    return np && f->s->tok[f->s->np[np - 1].head].mention;
}

static uint32_t phrase_end(const ent_event__found *f, const ent_event__trigger *t, uint32_t verb, uint32_t object) {
    uint32_t end = words_at(f, t, verb + 1);
    ent_word last = t->word[t->words - 1];
    uint8_t slot = last < f->s->g->words && end && end < f->s->n && f->s->tok[end].pos == ENT_P_TIME ? f->s->g->slot[last] : 0;
    if (slot == ENT_SLOT_ON + 1 || (slot == ENT_SLOT_IN + 1 &&
        (named_subject(f, verb) || f->s->clause[f->s->tok[verb].clause].passive))) return 0; /* agreed on May 2, joined in 1986 */
    uint32_t got = end && end < f->s->n ? f->s->tok[end].np : 0; /* returned to B two statues: it is not B that was returned to */
    if (got && object > got && f->s->np[got - 1].prep == end - 1 && f->s->np[object - 1].prep == ENT_EVENT__NONE) return 0;
    if (!end && object && f->s->np[object - 1].begin > verb && closes_object(f, t, object)) return f->s->np[object - 1].end;
    if (!end && object && parts(f, t) && f->s->np[object - 1].begin > verb) {
        end = words_at(f, t, f->s->np[object - 1].end);
        if (!end) end = words_at(f, t, hung_end(f->s, object));
        bool preposition = end && f->s->g->slot[t->word[t->words - 1]] && end < f->s->n &&
            (f->s->tok[end].np || f->s->tok[end].pos == ENT_P_TIME);
        if (preposition) end = 0; /* took place in May */
    }
    return end;
}

/* Bits of the words that a phrase of at most `most` further words may find from token i on: adverbs count for nothing. */
static uint64_t words_from(const ent_event__found *f, uint32_t i, uint32_t most) {
    uint64_t bits = 0;
    for (; most > 0 && i < f->s->n; i++) {
        bits |= ent_event__word_bit(token(f, i)->word);
        uint32_t past = past_time(f->s, i);
        if (past > i && past < f->s->n) bits |= ent_event__word_bit(token(f, i = past)->word);
        most -= f->s->tok[i].pos != ENT_P_ADV && ent_event__punct(f->s, i) != '"';
    }
    return bits;
}

/* … of all the places where phrase_end looks. */
static uint64_t words_near(const ent_event__found *f, uint32_t verb, uint32_t object, uint32_t most) {
    if (!most) return 0;
    uint64_t bits = words_from(f, verb + 1, most);
    if (!object || f->s->np[object - 1].begin <= verb) return bits;
    const ent_event__np *g = &f->s->np[object - 1];
    for (uint32_t k = g->begin + most < g->end ? g->end - most : g->begin; k < g->end; k++)
        bits |= ent_event__word_bit(token(f, k)->word);
    uint32_t hung = hung_end(f->s, object);
    return bits | words_from(f, g->end, most) | (hung != g->end ? words_from(f, hung, most) : 0);
}

/* "hold talks": the light verb and the noun's own row say it better. */
static bool names_noun(const ent_event__found *f, const ent_event__trigger *t, uint32_t end) {
    const ent_event__np *g = f->s->tok[end - 1].np ? &f->s->np[f->s->tok[end - 1].np - 1] : NULL;
    const ent_event__trigger *n = g ? ent_event__noun_at(f, g->head, g->begin) : NULL;
    return n && n->type == t->type && n->type == ENT_CONSULT;
}

/* Met for talks, but: met for the first time, for an hour. */
static bool for_nothing(const ent_event__found *f, const ent_event__trigger *t, uint32_t end) {
    if (!t->light || t->own || f->s->g->slot[t->word[t->words - 1]] != ENT_SLOT_FOR + 1 || end >= f->s->n) return false;
    uint32_t np = f->s->tok[end].np;
    return !np || !ent_event__noun_at(f, f->s->np[np - 1].head, f->s->np[np - 1].begin);
}

/* The row that counts: longest phrase; conditions that hold before the plain row. A row is looked into where its entry does not
 * tell enough. */
static const ent_event__trigger *choose(const ent_event__found *f, uint32_t clause, uint32_t verb, uint32_t *end) {
    const ent_event__triggers *set = &f->s->g->verb;
    ent_word w = token(f, verb)->word;
    if (!w || w >= f->s->g->words || set->at[w] == set->at[w + 1]) return NULL;
    const ent_event__entry *entry = &set->entry.v[set->at[w]], *last = &set->entry.v[set->at[w + 1]], *plain = NULL;
    uint32_t form = f->s->tok[verb].bits & ENT_W_VERB, object = ent_event__asked_about(f, clause);
    asked known = { 0 };
    uint64_t near = words_near(f, verb, object, entry->words);
    for (; entry < last; entry++) {
        if (!(entry->bits & form) | ((entry->need & ~near) != 0)) continue;
        if (plain && entry->words < plain->words) break;
        if (plain && !entry->whens) continue;
        const ent_event__trigger *t = &set->trigger.v[entry->trigger];
        uint32_t x = entry->words ? phrase_end(f, t, verb, object) : verb + 1;
        if (!x || (entry->words && (names_noun(f, t, x) || for_nothing(f, t, x)))) continue;
        if (!entry->whens) {
            plain = entry, *end = x;
            continue;
        }
        uint32_t behind = entry->words ? group_at(f, x) : 0;
        if (holds(f, clause, behind ? behind : object, &known, entry)) return *end = x, t;
    }
    return plain ? &set->trigger.v[plain->trigger] : NULL;
}

/* A group of the clause stands behind its preposition no more. */
static void lose_slot(ent_event__sent *s, uint32_t clause) {
    s->clause[clause].slots = 0;
    for (uint32_t i = 0; i < s->nps; i++)
        if (s->np[i].clause == clause) s->clause[clause].slots |= (1u << s->np[i].slot) >> 1;
}

/* A phrase that ends in a preposition has the group behind it as its object: took part in talks. */
static void take_object(ent_event__found *f, uint32_t clause, const ent_event__trigger *t, uint32_t end) {
    ent_event__sent *s = f->s;
    ent_event__clause *x = &s->clause[clause];
    if (!t->words || x->passive || end >= s->n) return;
    uint32_t k = end, np = s->tok[k].np;
    if (!np || s->np[np - 1].begin != k) return;
    uint32_t first = s->np[np - 1].list;
    bool parted = x->object && s->np[x->object - 1].end < end && !words_at(f, t, x->verb + 1); /* kept B from visiting C */
    if (first != np - 1 || parted) return;
    for (uint32_t j = first; j < s->nps && j < first + 24; j++)
        if (s->np[j].list == first && (s->np[j].prep == ENT_EVENT__NONE || s->np[j].prep < end))
            s->np[j].prep = ENT_EVENT__NONE, s->np[j].slot = 0, s->np[j].up = 0, lose_slot(s, s->np[j].clause);
    x->object = np;
}

/* The offer that A made: the noun before the clause is what its light verb carries. */
static bool carries_noun(const ent_event__found *f, const ent_event__trigger *t, uint32_t np) {
    return t->light && np && ent_event__noun_at(f, f->s->np[np - 1].head, f->s->np[np - 1].begin);
}

/* A participle behind a group that hangs on another: it may be of that. */
static bool hangs_higher(const ent_event__sent *s, const ent_event__clause *x) {
    return x->kind == ENT_CLAUSE_PART && x->passive && x->antecedent && x->antecedent_object && s->np[x->antecedent - 1].up &&
        !s->tok[s->np[x->antecedent - 1].head].mention;
}

/* A draft on trade sponsored by A: the row that wants a draft. */
static const ent_event__trigger *of_higher(ent_event__found *f, uint32_t id, const ent_event__trigger *t, uint32_t *end) {
    ent_event__clause *x = &f->s->clause[id];
    uint32_t near = x->antecedent;
    x->antecedent = f->s->np[near - 1].up;
    uint32_t behind = *end;
    const ent_event__trigger *of = choose(f, id, x->verb, end);
    if (of && of->whens) return of;
    x->antecedent = near, *end = behind;
    return t;
}

/* Talks between A and B that opened in May: what opened is no state, where an act that it hangs on could. */
static void of_the_act(const ent_event__found *f, uint32_t id, const ent_event__trigger *t) {
    const ent_event__sent *s = f->s;
    ent_event__clause *x = &f->s->clause[id];
    if (x->kind != ENT_CLAUSE_REL || !x->finite || x->object || x->passive || !t || !t->light || !x->antecedent) return;
    const ent_event__np *g = &s->np[s->np[x->antecedent - 1].list];
    if (x->antecedent_object || !s->tok[g->head].mention || !g->up || !g->slot) return;
    uint32_t slot = g->slot - 1;
    if (slot != ENT_SLOT_BETWEEN && slot != ENT_SLOT_WITH && slot != ENT_SLOT_AMONG && slot != ENT_SLOT_AGAINST) return;
    if (ent_event__noun_at(f, s->np[g->up - 1].head, s->np[g->up - 1].begin)) x->antecedent = g->up;
}

/* It was in May that A signed: nobody was anywhere. */
static bool in_time(const ent_event__sent *s, const ent_event__trigger *t, uint32_t end) {
    bool be = s->tok[end - 1].pos == ENT_P_PREP && end > 1 && s->tok[end - 2].pos == ENT_P_BE;
    return be && t->type == ENT_CONSULT && end < s->n && s->tok[end].pos == ENT_P_TIME;
}

static void find_verbs(ent_event__found *f) {
    ent_event__sent *s = f->s;
    memset(f->by_clause, 0, s->clauses * sizeof *f->by_clause);
    for (uint32_t id = 0; id < s->clauses; id++) {
        ent_event__clause *x = &s->clause[id];
        if (x->verb == ENT_EVENT__NONE) continue;
        uint32_t end = 0;
        bool bare = x->passive ? false : (x->passive = ent_event__bare_past(f, id));
        if (bare && x->object && s->token[s->np[x->object - 1].head].word == s->g->w.home) x->object = 0; /* envoys called home by A */
        bool that = ent_event__that_relative(s, id);
        const ent_event__trigger *t = choose(f, id, x->verb, &end);
        if (hangs_higher(s, x) && !(t && t->whens)) t = of_higher(f, id, t, &end);
        if (that && !(t && (ent_event__names_object(t) || carries_noun(f, t, x->antecedent)))) {
            x->kind = ENT_CLAUSE_COMP, x->antecedent = 0;
            if (!x->object) x->object = x->indirect, x->indirect = 0;
            t = choose(f, id, x->verb, &end);
        }
        if (bare && !(t && ent_event__wants_object(t))) x->passive = false, t = choose(f, id, x->verb, &end);
        of_the_act(f, id, t);
        if (ent_event__echo(s, x)) t = f->echo;
        if (!t || (t->words && end > x->verb && in_time(s, t, end))) continue;
        ent_event__cand *c = ent_event__cand_add(f, t, x->verb, id);
        if (!c) return;
        bool dated = t->words && end > x->verb + 2 && token(f, x->verb + 1)->word != t->word[0]; /* turned in May to B: turned */
        dated = dated && past_time(s, x->verb + 1) > x->verb + 1;
        if (end > x->verb && end <= x->verb + 6 && !dated) c->end = end;
        take_object(f, id, t, end);
        c->status = ent_event__verb_status(f, id);
        bool due = t->op == ENT_OP_PLAN && t->type == ENT_CONSULT; /* is expected in Rome */
        if (due && c->status == ENT_ACTUAL) c->status = ENT_PLANNED;
        if (x->negated && c->status == ENT_NEGATED && !ent_event__formal(c))
            ent_event__compose(s->g, ENT_OP_NOT, &c->type, &c->status);
        f->by_clause[id] = f->n;
    }
}

static bool live(const ent_event__cand *c) { return !c->dropped && ent_event__typed(c); }

/* Both sides are there: nobody is left to seek. */
static bool complete(const ent_event__cand *c) { return ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r') && !c->spread; }

/* Who stands near: in the sentence. */
static void near(ent_event__found *f, ent_event__cand *c) {
    if (!live(c)) return;
    ent_event__own_work(f, c), ent_event__hosted(f, c), ent_event__foreign_guest(f, c);
    ent_event__refugees(f, c);
    ent_event__listed(f, c), ent_event__goals(f, c);
    ent_event__headed(f, c);
    ent_event__including(f, c);
    ent_event__as_many(f, c), ent_event__of_guest(f, c);
    ent_event__returned(f, c), ent_event__own_legation(f, c);
    if (complete(c)) return;
    ent_event__at_label(f, c);
    ent_event__by_donor(f, c);
    ent_event__scene(f, c);
    ent_event__facing(f, c), ent_event__past_own(f, c), ent_event__there(f, c);
    ent_event__until(f, c), ent_event__because(f, c);
    ent_event__other_side(f, c);
    ent_event__fronted_place(f, c);
}

/* Who is sought further away. */
static void far(ent_event__found *f, ent_event__cand *c) {
    if (!live(c)) return;
    ent_event__held_by_enemy(f, c);
    if (complete(c)) return;
    ent_event__imply_speaker(f, c);
    ent_event__guest_signs(f, c);
    ent_event__with_us(f, c);
    ent_event__called_in(f, c);
    ent_event__relief(f, c);
    ent_event__from_afar(f, c);
    ent_event__react(f, c);
    ent_event__last_pair(f, c);
    ent_event__other_of_two(f, c);
    if (ent_event__acted_before(f, c)) ent_event__other_of_two(f, c);
    ent_event__stage(f, c);
    ent_event__partner_before(f, c);
    ent_event__named_before(f, c);
    ent_event__home(f, c);
}

static bool visits(const ent_event__cand *c) { return c->np && c->type == ENT_CONSULT && ent_str_is(c->mode, "visit"); }

void ent_event__find_triggers(ent_event__found *f) {
    find_verbs(f);
    uint32_t verbs = f->n;
    ent_event__find_nouns(f);
    ent_event__find_forums(f);
    ent_event__find_gifts(f);
    ent_event__donations(f);
    ent_event__find_help(f);
    ent_event__find_sponsors(f);
    ent_event__find_pictured(f), ent_event__find_sojourns(f), ent_event__find_present(f);
    if (f->n == verbs) return;
    ent_event__mark_companions(f);
    ent_event__drop_topics(f);
    ent_event__pair_nouns(f);
}

void ent_event__find_parties(ent_event__found *f) {
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (!ent_event__typed(c) && !c->trigger->op) continue;
        ent_event__fill(f, c);
        if (!c->np && ent_event__typed(c)) ent_event__names_in_object(f, c);
    }
}

void ent_event__relate(ent_event__found *f) {
    ent_event__guests(f);
    ent_event__help(f);
    ent_event__dealings(f);
    ent_event__violence(f);
    ent_event__operators(f);
    ent_event__companions(f);
    ent_event__doer(f);
    ent_event__called_off(f);
}

void ent_event__find_rest(ent_event__found *f) {
    ent_event__disasters(f);
    for (uint32_t i = 0; i < f->n; i++) ent_event__followed(f, &f->cand[i]), ent_event__undone(f, &f->cand[i]);
    ent_event__untyped(f);
    for (uint32_t i = 0; i < f->n; i++) ent_event__theme_tells(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++) ent_event__mediates(f, &f->cand[i]), ent_event__mediator_says(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++) near(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__mere_measures(f, &f->cand[i]), ent_event__welcomed(f, &f->cand[i]);
        ent_event__talked_there(f, &f->cand[i]);
    }
    /* behind all of the sentence's near ones: it looks at what they found; on a visit A signed: the visit first */
    for (uint32_t i = 0; i < f->n; i++)
        if (visits(&f->cand[i])) far(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++)
        if (!visits(&f->cand[i])) far(f, &f->cand[i]);
}
