#include "event.h"

/* Triggers: verbs of clauses, heads of noun groups; light verbs hand over to their nouns; operators to what they rule. */

static const ent_event__trigger *noun_at(const ent_event__found *f, uint32_t head, uint32_t floor);

static const ent_token *token(const ent_event__found *f, uint32_t i) { return &f->s->token[i]; }

static ent_event__cand *add(ent_event__found *f, const ent_event__trigger *t, uint32_t at, uint32_t clause) {
    if (f->n == f->most) return NULL;
    ent_event__cand *c = &f->cand[f->n++];
    memset(c, 0, offsetof(ent_event__cand, party));
    c->trigger = t, c->token = at, c->begin = at, c->end = at + 1, c->clause = clause;
    c->governor = ENT_EVENT__NONE;
    c->type = t->type, c->mode = t->mode, c->status = ENT_ACTUAL;
    c->rule = "verb";
    c->confidence = 0.6;
    return c;
}

/* ---- verbs ---------------------------------------------------------------------------------------------------------- */

static uint32_t patient_np(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    if (!x->passive || x->object) return x->object ? x->object : (x->kind == ENT_CLAUSE_REL && x->subject ? x->antecedent : 0);
    return x->antecedent_object && x->antecedent ? x->antecedent : ent_event__subject(f, id);
}

static bool head_class(const ent_event__found *f, uint32_t i, uint64_t class) {
    const ent_event__np *g = &f->s->np[i];
    if (class == ENT_EVENT__BODY) {
        for (uint32_t k = g->begin; k < g->end; k++) {
            uint32_t m = f->s->tok[k].mention;
            if (m && f->s->mentions->v[m - 1].actors && f->s->mentions->actor[f->s->mentions->v[m - 1].actor[0]].kind == ENT_ACTOR_IGO) return true;
        }
        return false;
    }
    if (class == ENT_EVENT__NAMED) {
        uint32_t m = f->s->tok[g->head].mention;
        return m && f->s->mentions->v[m - 1].actors;
    }
    ent_word w = f->s->token[g->head].word;
    return w < f->s->g->words && f->s->g->class[w] & class;
}

static bool of_class(const ent_event__found *f, uint32_t np, uint64_t class) {
    const ent_event__sent *s = f->s;
    for (uint32_t j = np ? s->np[np - 1].list : s->nps; j < s->nps && j < np + 8; j++) {
        if (s->np[j].list != s->np[np - 1].list) continue;
        if (!class || head_class(f, j, class)) return true;
        for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++) /* a total of 500 million dollars */
            if (s->np[k].up == j + 1 && s->np[k].slot && s->np[k].slot - 1 == ENT_SLOT_OF && head_class(f, k, class)) return true;
    }
    return false;
}

static bool term_holds(const ent_event__found *f, uint32_t clause, uint32_t object, const ent_event__term *t) {
    const ent_event__sent *s = f->s;
    if (t->slots & (1u << ENT_SLOT_O) && of_class(f, object, t->class)) return true;
    if (t->slots & (1u << ENT_SLOT_S) && of_class(f, ent_event__subject(f, clause), t->class)) return true;
    for (uint32_t i = 0; i < s->nps; i++) {
        if (s->np[i].clause != clause || !s->np[i].slot || !(t->slots & (1u << (s->np[i].slot - 1)))) continue;
        if (of_class(f, i + 1, t->class)) return true;
    }
    return false;
}

static bool holds(const ent_event__found *f, uint32_t clause, uint32_t object, const ent_event__trigger *t) {
    for (uint32_t i = 0; i < t->whens; i++)
        if (!term_holds(f, clause, object, &t->when[i])) return false;
    return true;
}

/* The words behind a verb's first stand from token i on; returns the token behind them, 0 = they do not. */
static uint32_t words_at(const ent_event__found *f, const ent_event__trigger *t, uint32_t i) {
    for (uint32_t w = 0; w < t->words; w++, i++) {
        while (i < f->s->n && (f->s->tok[i].pos == ENT_P_ADV && token(f, i)->word != t->word[w])) i++;
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

static uint32_t phrase_end(const ent_event__found *f, const ent_event__trigger *t, uint32_t verb, uint32_t object) {
    if (!t->words) return verb + 1;
    uint32_t end = words_at(f, t, verb + 1);
    if (!end && object && parts(f, t) && f->s->np[object - 1].begin > verb) {
        end = words_at(f, t, f->s->np[object - 1].end);
        bool preposition = end && f->s->g->slot[t->word[t->words - 1]] && end < f->s->n && (f->s->tok[end].np || f->s->tok[end].pos == ENT_P_TIME);
        if (preposition) end = 0; /* took place in May */
    }
    return end;
}

/* "hold talks": the light verb and the noun's own row say it better. */
static bool names_noun(const ent_event__found *f, const ent_event__trigger *t, uint32_t end) {
    if (!t->words || end == 0 || !f->s->tok[end - 1].np) return false;
    const ent_event__trigger *n = noun_at(f, f->s->np[f->s->tok[end - 1].np - 1].head, f->s->np[f->s->tok[end - 1].np - 1].begin);
    return n && n->type == t->type && n->type == ENT_CONSULT;
}

/* The row that counts: longest phrase; conditions that hold before the plain row. */
static const ent_event__trigger *choose(const ent_event__found *f, uint32_t clause, uint32_t verb, uint32_t *end) {
    const ent_event__triggers *set = &f->s->g->verb;
    ent_word w = token(f, verb)->word;
    uint32_t form = f->s->tok[verb].bits & ENT_W_VERB, object = patient_np(f, clause);
    const ent_event__trigger *plain = NULL;
    uint32_t plain_end = 0;
    if (!w || w >= f->s->g->words) return NULL;
    for (uint32_t e = set->at[w]; e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (!(set->entry.v[e].bits & form)) continue;
        if (plain && t->words < plain->words) break;
        uint32_t x = phrase_end(f, t, verb, object);
        if (!x) continue;
        if (names_noun(f, t, x)) continue;
        uint32_t behind = t->words ? group_at(f, x) : 0;
        if (t->whens ? holds(f, clause, behind ? behind : object, t) : !plain) {
            if (t->whens) return *end = x, t;
            plain = t, plain_end = x;
        }
    }
    return *end = plain_end, plain;
}

/* A phrase that ends in a preposition has the group behind it as its object: took part in talks. */
static void take_object(ent_event__found *f, uint32_t clause, const ent_event__trigger *t, uint32_t end) {
    ent_event__sent *s = f->s;
    ent_event__clause *x = &s->clause[clause];
    if (!t->words || x->passive || end >= s->n) return;
    uint32_t k = end, np = s->tok[k].np;
    if (!np || s->np[np - 1].begin != k) return;
    uint32_t first = s->np[np - 1].list;
    if (first != np - 1) return;
    for (uint32_t j = first; j < s->nps && j < first + 24; j++)
        if (s->np[j].list == first && (s->np[j].prep == ENT_EVENT__NONE || s->np[j].prep < end))
            s->np[j].prep = ENT_EVENT__NONE, s->np[j].slot = 0, s->np[j].up = 0;
    x->object = np;
}

static uint8_t verb_status(const ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    uint8_t status = ENT_ACTUAL;
    for (int step = 0; step < 4; step++) {
        if (x->negated) return ENT_NEGATED;
        if (x->conditional || x->should || x->can) return ENT_HYPOTHETICAL;
        if (x->future) status = ENT_PLANNED;
        if (x->would) status = x->kind == ENT_CLAUSE_COMP ? ENT_PLANNED : ENT_HYPOTHETICAL;
        if (x->shares == ENT_EVENT__NONE || x->finite) break;
        x = &s->clause[x->shares];
    }
    if (x->kind == ENT_CLAUSE_INF && x->parent != ENT_EVENT__NONE && s->clause[x->parent].to_be) status = ENT_PLANNED;
    if (ent_event__punct(s, s->n - 1) == '?') return ENT_HYPOTHETICAL;
    return status;
}

static void find_verbs(ent_event__found *f) {
    ent_event__sent *s = f->s;
    memset(f->by_clause, 0, s->clauses * sizeof *f->by_clause);
    for (uint32_t id = 0; id < s->clauses; id++) {
        ent_event__clause *x = &s->clause[id];
        if (x->verb == ENT_EVENT__NONE) continue;
        uint32_t end = 0;
        const ent_event__trigger *t = choose(f, id, x->verb, &end);
        if (!t) continue;
        ent_event__cand *c = add(f, t, x->verb, id);
        if (!c) return;
        if (end > x->verb && end <= x->verb + 6) c->end = end;
        take_object(f, id, t, end);
        c->status = verb_status(f, id);
        if (x->negated && c->status == ENT_NEGATED) ent_event__compose(s->g, ENT_OP_NOT, &c->type, &c->status);
        f->by_clause[id] = f->n;
    }
}

/* ---- nouns ---------------------------------------------------------------------------------------------------------- */

static bool words_before(const ent_event__found *f, const ent_event__trigger *t, uint32_t head, uint32_t floor) {
    uint32_t i = head;
    for (uint32_t w = t->words; w-- > 0;) {
        do {
            if (i-- <= floor) return false;
        } while (token(f, i)->kind == ENT_TOK_PUNCT || token(f, i)->kind == ENT_TOK_CLITIC);
        if (token(f, i)->word != t->word[w]) return false;
    }
    return true;
}

bool ent_event__meeting_word(const ent_event_tagger *g, ent_word w) {
    if (!w || w >= g->words || !(g->cls[w] & ENT_W_NOUN)) return false;
    for (uint32_t e = g->noun.at[w]; e < g->noun.at[w + 1]; e++) {
        const ent_event__trigger *t = &g->noun.trigger.v[g->noun.entry.v[e].trigger];
        if (!t->words) return t->type == ENT_CONSULT;
    }
    return false;
}

/* Inside a name only a meeting's own name is an event: the Munich Security Conference; not the East Asia Summit. */
static bool closed_name(const ent_event__found *f, uint32_t head) {
    uint32_t m = f->s->tok[head].mention;
    if (!m) return false;
    const ent_mention *x = &f->s->mentions->v[m - 1];
    if (!x->actors || x->tokens < 2 || head + f->s->first + 1 != x->token + x->tokens) return true;
    uint8_t kind = (uint8_t)f->s->mentions->actor[x->actor[0]].kind;
    return kind == ENT_ACTOR_STATE || kind == ENT_ACTOR_IGO || kind == ENT_ACTOR_GROUP || !ent_event__meeting_word(f->s->g, token(f, head)->word);
}

/* The words of a name stand apart: joint counter-piracy exercise. */
static bool words_apart(const ent_event__found *f, const ent_event__trigger *t, uint32_t head, uint32_t floor) {
    uint32_t i = head;
    for (uint32_t w = t->words; w-- > 0;) {
        while (i > floor && token(f, i - 1)->word != t->word[w]) i--;
        if (i == floor) return false;
        i--;
    }
    return true;
}

static const ent_event__trigger *noun_at(const ent_event__found *f, uint32_t head, uint32_t floor) {
    const ent_event__triggers *set = &f->s->g->noun;
    ent_word w = token(f, head)->word;
    if (!w || w >= f->s->g->words || closed_name(f, head)) return NULL;
    for (uint32_t e = set->at[w]; e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (words_before(f, t, head, floor)) return t;
    }
    for (uint32_t e = set->at[w]; e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        if (t->words && words_apart(f, t, head, floor)) return t;
    }
    return NULL;
}

static bool negative(const ent_event__found *f, const ent_event__np *g) {
    for (uint32_t k = g->begin; k < g->end && f->s->tok[k].pos == ENT_P_DET; k++)
        if (f->s->tok[k].bits & ENT_W_NEG) return true;
    return g->begin > 0 && f->s->tok[g->begin - 1].pos == ENT_P_NEG;
}

/* "a state of emergency": the phrase ends in the group that hangs on its head by "of". */
static const ent_event__trigger *phrase_of(const ent_event__found *f, uint32_t i, uint32_t *end) {
    const ent_event__sent *s = f->s;
    if (i + 1 >= s->nps || s->np[i + 1].up != i + 1 || !s->np[i + 1].slot || s->np[i + 1].slot - 1 != ENT_SLOT_OF) return NULL;
    const ent_event__np *g = &s->np[i], *o = &s->np[i + 1];
    for (uint32_t k = o->begin; k < o->end; k++) {
        const ent_event__trigger *t = noun_at(f, k, g->begin);
        if (t && t->words && t->words >= k - g->head) return *end = k + 1, t;
    }
    return NULL;
}

static void find_nouns(ent_event__found *f) {
    ent_event__sent *s = f->s;
    memset(f->by_np, 0, s->nps * sizeof *f->by_np);
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        const ent_event__trigger *t = noun_at(f, g->head, g->begin);
        uint32_t at = g->head;
        if (!t && g->head > g->begin && token(f, g->head)->kind != ENT_TOK_WORD) t = noun_at(f, at = g->head - 1, g->begin); /* Online 2020 */
        uint32_t end = g->end;
        const ent_event__trigger *longer = phrase_of(f, i, &end);
        if (longer) t = longer;
        if (!t) continue;
        ent_event__cand *c = add(f, t, at, g->clause);
        if (!c) return;
        c->np = i + 1;
        c->begin = g->begin, c->end = end;
        while (c->begin + 1 < c->end && s->tok[c->begin].pos == ENT_P_DET) c->begin++;
        c->rule = "noun";
        if (negative(f, g)) c->status = ENT_NEGATED;
        f->by_np[i] = f->n;
    }
}

/* The mention that names the group, numbers and the like behind it aside: the Space Agency Forum (APRSAF) Online 2020. */
static uint32_t forum_name(const ent_event__sent *s, const ent_event__np *g) {
    for (uint32_t k = g->end; k-- > g->begin;) {
        if (s->tok[k].mention) return s->tok[k].mention;
        bool aside = s->token[k].kind != ENT_TOK_WORD || (k > g->begin && k + 1 < s->n && s->token[k + 1].kind == ENT_TOK_NUMBER);
        if (!aside) return 0;
    }
    return 0;
}

/* A standing forum that is held, hosted, convened is a meeting of its own: the EAS held in November. */
static void find_forums(ent_event__found *f) {
    ent_event__sent *s = f->s;
    uint32_t n = f->n;
    for (uint32_t i = 0; i < s->nps; i++) { /* at the G20 in October */
        const ent_event__np *g = &s->np[i];
        bool at = g->slot && g->slot - 1 == ENT_SLOT_AT && s->tok[g->head].mention && !f->by_np[i];
        if (!at || !ent_event__near_date(s, g->end)) continue;
        const ent_mention *x = &s->mentions->v[s->tok[g->head].mention - 1];
        if (x->role == ENT_MENTION_ANAPHOR || x->actors != 1 || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_IGO) continue;
        ent_event__cand *c = add(f, f->forum, g->head, g->clause);
        if (!c) return;
        c->np = i + 1, c->begin = g->begin, c->end = g->end;
        ent_event__party_add(c, x->actor[0], s->tok[g->head].mention - 1, 'a');
        f->by_np[i] = f->n;
    }
    for (uint32_t i = 0; i < n; i++) {
        ent_event__cand *v = &f->cand[i];
        if (v->np || !v->trigger->light || v->trigger->effect != ENT_OP_CARRY) continue;
        uint32_t np = patient_np(f, v->clause), m;
        if (!np || f->by_np[np - 1] || !(m = forum_name(s, &s->np[np - 1]))) continue;
        const ent_mention *x = &s->mentions->v[m - 1];
        if (x->role == ENT_MENTION_ANAPHOR || x->actors != 1 || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_IGO) continue;
        ent_event__cand *c = add(f, f->forum, s->np[np - 1].head, s->np[np - 1].clause);
        if (!c) return;
        c->np = np, c->begin = s->np[np - 1].begin, c->end = s->np[np - 1].end;
        ent_event__party_add(c, x->actor[0], m - 1, 'a');
        f->by_np[np - 1] = f->n;
    }
}

/* ---- verbs and their nouns ------------------------------------------------------------------------------------------- */

static bool typed(const ent_event__cand *c) { return c->type < ENT_TYPES; }

/* The noun group that the clause's verb is about: its object, or the subject of a passive or of took place. */
static uint32_t theme(const ent_event__found *f, const ent_event__cand *v) {
    const ent_event__clause *x = &f->s->clause[v->clause];
    uint32_t np = patient_np(f, v->clause);
    if (np) return np;
    return x->passive ? 0 : ent_event__subject(f, v->clause);
}

static void govern(ent_event__found *f, ent_event__cand *v, ent_event__cand *n, bool as_subject) {
    if (n->governor != ENT_EVENT__NONE) {
        v->dropped = v->dropped || (v->trigger->light && !typed(v));
        return;
    }
    if (v->trigger->light && as_subject && typed(v)) {
        if (!f->s->clause[v->clause].object) n->dropped = true; /* the treaty entered into force */
    } else if (v->trigger->light && !(typed(v) && v->trigger->whens)) {
        n->governor = v->clause;
        n->rule = "light verb";
        n->confidence = 0.75;
        if (n->status == ENT_ACTUAL) n->status = v->status;
        ent_event__compose(f->s->g, v->trigger->effect, &n->type, &n->status);
        v->dropped = true;
    } else if (as_subject) {
        return;
    } else if (typed(v)) {
        n->dropped = true;
    } else if (v->trigger->op != ENT_OP_NONE && v->trigger->op != ENT_OP_SAY) {
        n->governor = v->clause;
        n->rule = "operator";
        if (n->status == ENT_ACTUAL) n->status = v->status;
        ent_event__compose(f->s->g, v->trigger->op, &n->type, &n->status);
    }
}

/* The event that group j names, itself or behind "a round of": candidate + 1. */
static uint32_t event_noun(const ent_event__found *f, uint32_t j) {
    const ent_event__sent *s = f->s;
    if (f->by_np[j] || !(s->tok[s->np[j].head].bits & ENT_W_COUNT)) return f->by_np[j];
    for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++)
        if (s->np[k].up == j + 1 && s->np[k].slot && s->np[k].slot - 1 == ENT_SLOT_OF) return f->by_np[k];
    return 0;
}

static void pair_nouns(ent_event__found *f) {
    ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *v = &f->cand[i];
        if (v->np) continue;
        uint32_t np = theme(f, v);
        if (!np) continue;
        bool as_subject = !s->clause[v->clause].passive && np == ent_event__subject(f, v->clause) && np != s->clause[v->clause].object;
        uint32_t first = s->np[np - 1].list;
        for (uint32_t j = first; j < s->nps && j < first + 40; j++)
            if (s->np[j].list == first) {
                uint32_t k = event_noun(f, j);
                if (k) govern(f, v, &f->cand[k - 1], as_subject);
            }
    }
}

/* ---- operators --------------------------------------------------------------------------------------------------------- */

static void absorb(ent_event__cand *outer, const ent_event__cand *inner) {
    bool directed = outer->type != ENT_CONSULT && outer->type != ENT_COOPERATE;
    bool inner_directed = ent_event__role_count(inner, 'r') > 0;
    for (uint32_t i = 0; i < inner->parties; i++) {
        const ent_event__party *p = &inner->party[i];
        char role = p->role;
        if (directed && role == 'a' && (outer->type != ENT_AGREE || inner_directed)) role = 'r';
        ent_event__party_add(outer, p->actor, p->mention, role);
    }
}

static bool complement(const ent_event__found *f, const ent_event__clause *x) {
    if (x->parent == ENT_EVENT__NONE) return false;
    const ent_event__clause *p = &f->s->clause[x->parent];
    if (x->group == ENT_EVENT__NONE || p->group == ENT_EVENT__NONE || x->begin < p->group) return false;
    if (x->kind == ENT_CLAUSE_INF || x->kind == ENT_CLAUSE_COMP) return true;
    return x->kind == ENT_CLAUSE_PART && !x->antecedent_object;
}

/* Led Kenya to recall its envoy: the object of the outer verb does it. */
static bool controlled(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id], *p = &f->s->clause[x->parent];
    return p->object && f->s->tok[f->s->np[p->object - 1].head].mention && f->s->np[p->object - 1].end == x->begin;
}

static bool weak_operator(uint8_t op) { return op == ENT_OP_NONE || op == ENT_OP_CARRY || op == ENT_OP_SAY; }

/* by supplying, aimed at supporting: a gerund behind a preposition tells how, not what. */
static bool manner(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    uint32_t k = x->begin;
    while (k > 0 && f->s->tok[k - 1].pos == ENT_P_ADV) k--;
    return x->kind == ENT_CLAUSE_PART && !x->antecedent && k > 0 && f->s->tok[k - 1].pos == ENT_P_PREP && f->s->clause[x->parent].finite;
}

/* The clause has an event already: its verb's, or one that its light verb carries. */
static bool told(const ent_event__found *f, uint32_t clause) {
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *c = &f->cand[i];
        if (!c->dropped && typed(c) && c->parties > 0 && (c->np ? c->governor == clause : c->clause == clause)) return true;
    }
    return false;
}

/* A lets B do something, tells B to: the act is A's on B. */
static void on_whom(const ent_event__cand *outer, ent_event__cand *inner) {
    if (!ent_event__role_count(outer, 'a') || !ent_event__role_count(inner, 'a')) return;
    for (uint32_t i = 0; i < inner->parties; i++) inner->party[i].role = inner->party[i].role == 'a' ? 'r' : 'x';
    for (uint32_t i = 0; i < outer->parties; i++)
        if (outer->party[i].role == 'a') ent_event__party_add(inner, outer->party[i].actor, outer->party[i].mention, 'a');
}

static void rule(ent_event__found *f, ent_event__cand *outer, ent_event__cand *inner) {
    if (manner(f, inner->clause) && told(f, outer->clause)) {
        if (typed(outer) && outer->type == inner->type && !ent_event__role_count(outer, 'r')) absorb(outer, inner);
        inner->dropped = true;
        return;
    }
    uint8_t op = outer->trigger->op, type = inner->type, status = inner->status;
    bool comp = f->s->clause[inner->clause].kind == ENT_CLAUSE_COMP;
    bool part = f->s->clause[inner->clause].kind == ENT_CLAUSE_PART;
    if (weak_operator(op)) {
        if (typed(outer) && !part) {
            bool needs = !ent_event__role_count(outer, 'r') && outer->type != ENT_CONSULT && outer->type != ENT_OTHER;
            if (needs && typed(inner)) absorb(outer, inner);
            if (!comp || outer->type == ENT_ACCUSE || outer->type == ENT_REQUEST) inner->dropped = true;
        } else if (!comp && !part && !controlled(f, inner->clause)) {
            inner->status = ENT_HYPOTHETICAL; /* a mere purpose */
        } else if (part && typed(outer) && outer->type == inner->type) {
            if (!ent_event__role_count(outer, 'r')) absorb(outer, inner);
            inner->dropped = true;
        }
        return;
    }
    if (!typed(inner) && typed(outer) && !ent_event__role_count(outer, 'r') && outer->type != ENT_OTHER)
        ent_event__party_np(f->s, outer, f->s->clause[inner->clause].object, 'r', false); /* agreed to let B's envoys in */
    if (!typed(inner) || !ent_event__compose(f->s->g, op, &type, &status)) return;
    if (typed(outer)) {
        outer->type = type;
        absorb(outer, inner);
        inner->dropped = true;
        outer->confidence += 0.1;
        outer->rule = "operator and verb";
        if (type != outer->trigger->type) outer->mode = (ent_str){ "", 0 };
    } else {
        inner->type = type, inner->status = status;
        if (op == ENT_OP_LET || op == ENT_OP_URGE) on_whom(outer, inner);
        if (outer->status != ENT_ACTUAL && inner->status == ENT_ACTUAL) inner->status = outer->status;
        inner->boss = (uint32_t)(outer - f->cand) + 1;
        inner->rule = "operator and verb";
    }
}

static void operators(ent_event__found *f) {
    for (uint32_t i = f->n; i-- > 0;) {
        ent_event__cand *inner = &f->cand[i];
        if (inner->np || !complement(f, &f->s->clause[inner->clause])) continue;
        if (ent_event__adjective(f, inner)) continue;
        uint32_t k = f->by_clause[f->s->clause[inner->clause].parent];
        if (!k || k - 1 == i || ent_event__demand(f, &f->cand[k - 1], inner)) continue;
        rule(f, &f->cand[k - 1], inner);
    }
}

/* The state whose text this is takes part where a sentence leaves the other side out; where it stands alone, the
 * other side is the one that the paragraph is about. */
static void imply_speaker(ent_event__found *f, ent_event__cand *c) {
    const ent_mentions *m = f->s->mentions;
    if (f->speaker == UINT32_MAX || (c->parties > 1 && !c->spread)) return;
    bool meets = c->type == ENT_CONSULT || (c->type == ENT_AGREE && !c->np) || (c->type == ENT_SUPPORT && (!c->trigger->frame.role[ENT_SLOT_O] || c->trigger->frame.role[ENT_SLOT_O] == '-'));
    if (meets && f->topic && !ent_str_is(c->mode, "multilateral") && (!c->parties || c->party[0].actor == f->speaker)) {
        ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        ent_event__party_add(c, f->topic - 1, ENT_EVENT__NONE, 'a');
        c->confidence -= 0.15;
        c->rule = "topic of the paragraph";
        return;
    }
    if (c->spread && c->type == ENT_CONSULT && (c->np || c->passive_alone) && !ent_event__subject_party(f, c)) {
        ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        return;
    }
    if (c->type == ENT_AID && !ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r')) {
        if (!ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause) || c->passive_alone)
            ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        return;
    }
    if (c->parties != 1 || c->party[0].actor == f->speaker) return;
    if (m->actor[c->party[0].actor].kind != ENT_ACTOR_STATE) return;
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    bool agentless = c->np ? c->governor == ENT_EVENT__NONE || x->passive : c->passive_alone;
    if (!agentless) return;
    if ((c->type == ENT_CONSULT || c->type == ENT_SUPPORT || (c->type == ENT_AGREE && !c->np)) && (c->party[0].role == 'a' || c->trigger->frame.role[ENT_SLOT_O] == '-')) ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
    else if (c->type == ENT_AID && ent_event__role_count(c, 'r')) ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
}

/* In Algeria, the president dropped …: a subject without a name is of the place that the sentence begins with. */
static void scene(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!f->scene || c->np || s->clause[c->clause].passive || ent_event__role_count(c, 'a')) return;
    uint32_t np = ent_event__subject(f, c->clause);
    if (!np || s->tok[s->np[np - 1].head].pos != ENT_P_NOUN) return;
    const ent_mention *m = &s->mentions->v[f->scene - 1];
    for (uint32_t k = 0; k < m->actors; k++) ent_event__party_add(c, m->actor[k], f->scene - 1, 'a');
    c->confidence -= 0.2;
}

/* A treaty, which entered into force …: of those who signed it. */
static bool same_text(ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    if (c->np || c->parties || (c->type != ENT_SUPPORT && c->type != ENT_AGREE && c->type != ENT_OTHER)) return false;
    if (!x->antecedent || x->parent == ENT_EVENT__NONE) return false;
    const ent_event__cand *o = ent_event__verb_of(f, x->parent);
    if (!o || o->parties < 2 || (o->type != ENT_SUPPORT && o->type != ENT_AGREE)) return false;
    for (uint32_t i = 0; i < o->parties; i++) ent_event__party_add(c, o->party[i].actor, o->party[i].mention, o->party[i].role);
    return true;
}

/* Five memoranda were signed: between the two that the paragraph spoke of last. */
static void last_pair(ent_event__found *f, ent_event__cand *c) {
    if (f->last_actor && ent_str_is(c->mode, "visit") && c->type == ENT_CONSULT && c->np && !ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r'))
        ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a'); /* X flies to A; a visit to B is planned */
    if (!c->np && c->type == ENT_OTHER && !c->parties && c->passive_alone && f->last_actor && !f->s->clause[c->clause].antecedent) {
        ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a'); /* the law was passed in May */
        c->confidence -= 0.2;
        return;
    }
    if (same_text(f, c)) return;
    if (!f->pair[0] || c->parties || (c->type != ENT_SUPPORT && c->type != ENT_AGREE && c->type != ENT_CONSULT)) return;
    if (c->np ? c->governor == ENT_EVENT__NONE : !f->s->clause[c->clause].passive) return;
    ent_event__party_add(c, f->pair[0] - 1, ENT_EVENT__NONE, 'a');
    ent_event__party_add(c, f->pair[1] - 1, ENT_EVENT__NONE, 'a');
    c->confidence -= 0.2;
    c->rule = "parties of the event before";
}

static void names_in_object(ent_event__found *f, ent_event__cand *c) {
    uint32_t np = patient_np(f, c->clause);
    if (!np || c->parties > 1) return;
    if (c->type == ENT_SUPPORT || c->type == ENT_AGREE || c->type == ENT_CONSULT || c->type == ENT_COOPERATE)
        ent_event__party_np(f->s, c, np, 'a', false);
}

static void mark_companions(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (!c->np || c->type != ENT_COOPERATE) continue;
        const ent_event__np *g = &s->np[c->np - 1];
        if (g->prep == ENT_EVENT__NONE || s->token[g->prep].word != s->g->w.in || g->begin != g->prep + 1) continue;
        c->companion = c->dropped = true;
    }
}

/* An agreement on cooperation, talks on trade: what hangs on an event's noun is its topic. */
static void drop_topics(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (!c->np || (c->type != ENT_AGREE && c->type != ENT_SUPPORT && c->type != ENT_COOPERATE)) continue;
        for (uint32_t up = s->np[c->np - 1].up, step = 0; up && step < 6; step++, up = s->np[up - 1].up) {
            const ent_event__cand *o = f->by_np[up - 1] ? &f->cand[f->by_np[up - 1] - 1] : NULL;
            if (o && typed(o) && o != c) {
                c->dropped = true;
                break;
            }
        }
    }
}

/* In cooperation with X: X takes part in what the clause tells, and there is no event of its own. */
static void companions(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        const ent_event__np *g = &s->np[c->np ? c->np - 1 : 0];
        if (!c->companion) continue;
        for (uint32_t k = c->np; k < s->nps && k < c->np + 2; k++) {
            if (s->np[k].up != c->np || !s->np[k].slot || s->np[k].slot - 1 != ENT_SLOT_WITH) continue;
            for (uint32_t v = 0; v < f->n; v++) {
                ent_event__cand *o = &f->cand[v];
                if (o->dropped || !typed(o) || !o->parties || (o->governor != ENT_EVENT__NONE ? o->governor : o->clause) != g->clause) continue;
                if (o->np && o->governor == ENT_EVENT__NONE) continue;
                ent_event__party_np(s, o, k + 1, o->type == ENT_CONSULT || o->type == ENT_COOPERATE ? 'a' : 'x', true);
            }
        }
    }
}

static bool wants_other(const ent_event__cand *c) {
    if (ent_event__role_count(c, 'r')) return false;
    switch (c->type) {
    case ENT_CONSULT: case ENT_COOPERATE: case ENT_SUPPORT: case ENT_AGREE: return c->parties < 2;
    case ENT_OTHER: case ENT_MOBILIZE: return false;
    default: return ent_event__role_count(c, 'a') > 0;
    }
}

/* In a text about two, the other side of one is the other. */
static bool other_of_two(ent_event__found *f, ent_event__cand *c) {
    if (!f->two[0] || c->parties != 1 || c->type == ENT_OTHER) return false;
    uint32_t a = c->party[0].actor + 1;
    if (a != f->two[0] && a != f->two[1]) return false;
    bool mutual = c->type == ENT_CONSULT || c->type == ENT_COOPERATE || c->type == ENT_SUPPORT || c->type == ENT_AGREE;
    char role = mutual ? 'a' : c->party[0].role == 'a' ? 'r' : 'a';
    ent_event__party_add(c, (a == f->two[0] ? f->two[1] : f->two[0]) - 1, ENT_EVENT__NONE, role);
    c->confidence -= 0.15;
    return true;
}

/* X followed (suit): what the event before was, with X in its actor's place. */
static void followed(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *b = f->before;
    if (c->np || c->parties || b->token == ENT_EVENT__NONE || f->s->clause[c->clause].object || f->s->clause[c->clause].passive) return;
    if (!ent_str_is(c->trigger->lemma, "follow") && !ent_str_is(c->trigger->lemma, "follow suit")) return;
    ent_event__party_np(f->s, c, ent_event__subject(f, c->clause), 'a', false);
    if (!c->parties) return;
    uint32_t own = c->parties;
    for (uint32_t i = 0; i < b->parties; i++)
        if (b->party[i].role != 'a' || (!ent_event__role_count(b, 'r') && b->party[i].mention == ENT_EVENT__NONE))
            ent_event__party_add(c, b->party[i].actor, ENT_EVENT__NONE, b->party[i].role);
    for (uint32_t i = own; i < c->parties; i++) c->party[i].np = 0;
    c->type = b->type, c->mode = b->mode, c->dropped = false;
    c->rule = "followed";
}

static bool material(uint8_t type) {
    return type == ENT_AID || type == ENT_ASSAULT || type == ENT_COERCE || type == ENT_RETREAT || type == ENT_SANCTION ||
           type == ENT_CONCEDE || type == ENT_PROTEST;
}

/* A body that only lends its name to what follows: in accordance with UN Security Council resolution 1373. */
static bool background(const ent_event__sent *s, uint32_t k, const ent_mention *x) {
    if (!s->tok[k].np || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_IGO) return false;
    const ent_event__np *g = &s->np[s->tok[k].np - 1];
    return s->tok[g->head].mention != s->tok[k].mention && !(x->flags & ENT_MENTION_POSSESSIVE);
}

static bool known_party(const ent_event__cand *c, const ent_mention *x) {
    for (uint32_t i = 0; i < c->parties; i++)
        for (uint32_t a = 0; a < x->actors; a++)
            if (c->party[i].actor == x->actor[a]) return true;
    return false;
}

/* During the election in Kenya, Norway gave aid: to the place that the sentence leads in with. */
static void fronted_place(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_AID || !wants_other(c)) return;
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    for (uint32_t k = x->begin; k < x->group && k < x->begin + 20; k++) {
        uint32_t m = s->tok[k].mention;
        if (!m || !(s->mentions->v[m - 1].flags & ENT_MENTION_PLACE) || known_party(c, &s->mentions->v[m - 1])) continue;
        const ent_mention *p = &s->mentions->v[m - 1];
        for (uint32_t a = 0; a < p->actors; a++) ent_event__party_add(c, p->actor[a], m - 1, 'r');
        c->confidence -= 0.15;
        return;
    }
}

/* The other side is named no nearer than somewhere behind the verb, in its clause or what hangs on it. */
static void other_side(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool loose = c->np && c->governor == ENT_EVENT__NONE;
    if (!wants_other(c) || (loose && c->type != ENT_SUPPORT && c->type != ENT_AGREE)) return;
    bool state = c->parties && f->s->mentions->actor[c->party[0].actor].kind == ENT_ACTOR_STATE;
    bool place = material(c->type) || (c->type == ENT_CONSULT && state && !ent_str_is(c->mode, "multilateral"));
    uint32_t last = 0;
    for (uint32_t k = c->end; k < s->n && k < c->token + 40; k++) {
        uint32_t m = s->tok[k].mention, id = s->tok[k].clause;
        if (loose && (s->tok[k].pos == ENT_P_TIME || ent_event__punct(s, k) == ',' || s->tok[k].pos == ENT_P_VERB)) return;
        if (s->clause[id].kind == ENT_CLAUSE_ADV || s->clause[id].kind == ENT_CLAUSE_BRACKET || (s->clause[id].kind == ENT_CLAUSE_COORD && id != c->clause)) continue;
        if (!m || m == last) continue;
        last = m;
        const ent_mention *x = &s->mentions->v[m - 1];
        uint8_t slot = s->tok[k].np ? s->np[s->tok[k].np - 1].slot : 0;
        bool partner = slot && (slot - 1 == ENT_SLOT_TO || slot - 1 == ENT_SLOT_WITH) && c->type != ENT_CONSULT;
        if ((x->flags & ENT_MENTION_PLACE && !place && !partner) || !x->actors) continue;
        if (c->type == ENT_CONSULT && (ent_str_is(c->mode, "multilateral") || (slot && (slot - 1 == ENT_SLOT_OVER || slot - 1 == ENT_SLOT_ON || slot - 1 == ENT_SLOT_FOR)))) continue;
        if (background(s, k, x) || known_party(c, x)) continue;
        uint32_t before = c->parties;
        bool mutual = c->type == ENT_CONSULT || c->type == ENT_COOPERATE || c->trigger->frame.role[ENT_SLOT_WITH] == 'a';
        char role = mutual ? 'a' : 'r';
        if (s->tok[k].np && s->np[s->tok[k].np - 1].list + 1 == s->tok[k].np) ent_event__party_np(s, c, s->tok[k].np, role, place);
        else for (uint32_t a = 0; a < x->actors; a++) ent_event__party_add(c, x->actor[a], m - 1, role);
        if (c->parties > before) {
            c->confidence -= 0.15;
            return;
        }
    }
}

void ent_event__find(ent_event__found *f) {
    f->n = 0;
    find_verbs(f);
    find_nouns(f);
    find_forums(f);
    mark_companions(f);
    drop_topics(f);
    pair_nouns(f);
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (!typed(c) && !c->trigger->op) continue;
        ent_event__fill(f, c);
        if (!c->np && typed(c)) names_in_object(f, c);
    }
    ent_event__violence(f);
    operators(f);
    companions(f);
    for (uint32_t i = 0; i < f->n; i++) followed(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++)
        if (!f->cand[i].dropped && typed(&f->cand[i])) scene(f, &f->cand[i]), other_side(f, &f->cand[i]), fronted_place(f, &f->cand[i]);
    for (uint32_t i = 0; i < f->n; i++)
        if (!f->cand[i].dropped && typed(&f->cand[i])) imply_speaker(f, &f->cand[i]), last_pair(f, &f->cand[i]), other_of_two(f, &f->cand[i]);
}
