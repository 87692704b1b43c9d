#include "tables.h"

/* Mood before type, as the PLOVER manual has it: what is only intended, demanded, refused or offered is a verbal act. */

static bool one_of(uint8_t type, uint32_t set) { return type < ENT_TYPES && set & (1u << type); }

enum {
    FRIENDLY = 1u << ENT_AGREE | 1u << ENT_CONSULT | 1u << ENT_SUPPORT | 1u << ENT_CONCEDE | 1u << ENT_COOPERATE | 1u << ENT_AID |
               1u << ENT_RETREAT,
    HOSTILE = 1u << ENT_PROTEST | 1u << ENT_SANCTION | 1u << ENT_MOBILIZE | 1u << ENT_COERCE | 1u << ENT_ASSAULT,
};

/* The clause whose verb group carries tense and negation for the candidate. */
static const ent_event__clause *finite_clause(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    for (int step = 0; step < 4 && !x->finite && x->shares != ENT_EVENT__NONE; step++) x = &f->s->clause[x->shares];
    return x;
}

static void becomes(ent_event__cand *c, ent_type type) {
    c->type = (uint8_t)type;
    c->status = ENT_ACTUAL;
    c->rule = "mood";
}

/* Will not meet B: the subject refuses it to whoever was to take part. */
void ent_event__refused(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t subject = ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause), own = 0;
    for (uint32_t i = 0; i < c->parties; i++)
        own += subject && c->party[i].np && s->np[c->party[i].np - 1].list == s->np[subject - 1].list;
    for (uint32_t i = 0; own && !ent_event__role_count(c, 'r') && i < c->parties; i++) {
        const uint32_t np = c->party[i].np;
        if (!np || s->np[np - 1].list != s->np[subject - 1].list) c->party[i].role = 'r';
    }
}

/* Does the sentence have a word of that context? */
static bool about(const ent_event__found *f, const char *context) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->n; i++) {
        ent_hit hit[4];
        size_t n = ent_event__topical(s->g, s->token[i].word) ? ent_phrases_at(s->g->contexts, &s->token[i], s->n - i, hit, 4) : 0;
        while (n-- > 0)
            if (ent_str_is(s->g->context[hit[n].value], context)) return true;
    }
    return false;
}

/* Troops lent to keep the peace or after a disaster are AID. */
static void lent(const ent_event__found *f, ent_event__cand *c) {
    if (c->type == ENT_MOBILIZE && c->np && ent_event__role_count(c, 'a') > 1) c->type = ENT_COOPERATE; /* of several together */
    if (c->type != ENT_MOBILIZE || !(about(f, "peacekeeping") || about(f, "disasters"))) return;
    c->type = ENT_AID;
    c->rule = "lent forces";
    for (uint32_t i = 0; i < f->s->nps && !ent_event__role_count(c, 'r'); i++) {
        const ent_event__np *g = &f->s->np[i];
        int slot = g->slot ? g->slot - 1 : ENT_SLOTS;
        if (g->begin > c->token && (slot == ENT_SLOT_TO || slot == ENT_SLOT_IN || slot == ENT_SLOT_INTO))
            ent_event__party_np(f->s, c, i + 1, 'r', true);
    }
}

/* A said that it could attack. */
static bool may_do(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    if (!f->news || c->np || x->kind != ENT_CLAUSE_COMP || !x->can || x->passive || x->negated || !x->subject || !c->parties) return false;
    return f->s->tok[f->s->np[x->subject - 1].head].bits & ENT_W_PRON;
}

/* Said on Monday that it would send troops: the day is that of the word. */
static bool day_of_word(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = finite_clause(f, c);
    if (c->timexes != 1 || x->kind != ENT_CLAUSE_COMP || x->parent == ENT_EVENT__NONE || s->clause[x->parent].future) return false;
    for (uint32_t i = 0; i < s->times; i++)
        if (s->time[i].of == c->timex[0] + 1) return s->tok[s->time[i].begin].clause == x->parent;
    return false;
}

/* Signed no treaty, no deal was reached: not done, and nothing is refused. */
bool ent_event__formal(const ent_event__cand *c) {
    const ent_event__frame *x = &c->trigger->frame;
    if (c->type == ENT_SUPPORT) return x->role[ENT_SLOT_O] == '-';
    return c->type == ENT_AGREE && x->own && x->role[ENT_SLOT_BETWEEN] == 'a';
}

/* Will not lift: REJECT. Did not recognise: REJECT. Will meet, on no day that is told: AGREE; will attack: THREATEN.
 * In a bulletin what is news is that somebody means to, be the day told or not. */
void ent_event__mood(const ent_event__found *f, ent_event__cand *c) {
    if (c->ahead) return;
    const ent_event__clause *x = finite_clause(f, c);
    lent(f, c);
    if (c->status == ENT_NEGATED && one_of(c->type, FRIENDLY)) {
        bool assent = c->type == ENT_SUPPORT || c->type == ENT_AGREE;
        if (x->future || x->would || (assent && !ent_event__formal(c)))
            becomes(c, ENT_REJECT), ent_event__refused(f, c);
        else if (c->type == ENT_CONSULT && c->np) c->status = ENT_CANCELLED; /* was not held */
    } else if (c->status == ENT_HYPOTHETICAL && may_do(f, c) && one_of(c->type, HOSTILE)) {
        becomes(c, ENT_THREATEN);
    } else if (c->status == ENT_PLANNED && (!c->timexes || f->bulletin || c->remote)) {
        if (one_of(c->type, FRIENDLY)) becomes(c, ENT_AGREE);
        else if (one_of(c->type, HOSTILE)) becomes(c, ENT_THREATEN);
    } else if (c->status == ENT_PLANNED && one_of(c->type, FRIENDLY) && day_of_word(f, c)) {
        becomes(c, ENT_AGREE);
    }
}

static bool finite_past(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__clause *x = finite_clause(f, c);
    return x->group != ENT_EVENT__NONE && f->s->tok[x->group].bits & ENT_W_PAST;
}

/* Must, should; has to. */
bool ent_event__obliged(const ent_event__sent *s, const ent_event__clause *x) {
    bool has = x->verb != ENT_EVENT__NONE && s->tok[x->verb].bits & ENT_W_HAVE && x->group_end < s->n;
    return x->should || (has && s->tok[x->group_end].pos == ENT_P_TO);
}

/* A told B that it must …: the one it was told is who must. */
static bool told(const ent_event__found *f, ent_event__cand *outer, const ent_event__clause *x) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *own = &s->clause[outer->clause];
    bool tells = outer->type >= ENT_TYPES && !outer->np && outer->trigger->op == ENT_OP_URGE && own->object && !own->passive;
    if (!tells || x->kind != ENT_CLAUSE_COMP || !ent_event__obliged(s, x) || !x->subject) return false;
    if (!ent_event__role_count(outer, 'a')) return false;
    if (!s->np[own->object - 1].named || !(s->tok[s->np[x->subject - 1].head].bits & ENT_W_PRON)) return false;
    ent_event__party_np(s, outer, own->object, 'r', false);
    outer->type = ENT_REQUEST;
    outer->rule = "demand";
    return true;
}

/* "A said that B must …": A demands it of B. */
bool ent_event__demand(ent_event__found *f, ent_event__cand *outer, uint32_t clause) {
    const ent_event__clause *x = &f->s->clause[clause];
    if (told(f, outer, x)) return true;
    bool bare = x->group != ENT_EVENT__NONE && x->verb == x->group && f->s->tok[x->group].bits & ENT_W_BASE && x->subject &&
        f->s->tok[f->s->np[x->subject - 1].head].mention && finite_past(f, outer); /* insisted that B leave */
    if (x->kind != ENT_CLAUSE_COMP || !(ent_event__obliged(f->s, x) || bare) || !x->subject) return false;
    if (outer->type < ENT_TYPES || outer->trigger->op != ENT_OP_SAY || !ent_event__role_count(outer, 'a')) return false;
    if (f->s->tok[f->s->np[x->subject - 1].head].bits & ENT_W_PRON) return false; /* said that it must */
    ent_event__party_np(f->s, outer, x->subject, 'r', true);
    outer->type = ENT_REQUEST;
    outer->rule = "demand";
    return true;
}

/* "An attack on B killed seven", "the summit brought together A and B": one act, the noun's. */
void ent_event__violence(ent_event__found *f) {
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *v = &f->cand[i];
        uint32_t np = v->np || (v->type != ENT_ASSAULT && v->type != ENT_CONSULT) ? 0 : ent_event__subject(f, v->clause);
        if (!np || f->s->clause[v->clause].passive || !f->by_np[np - 1]) continue;
        ent_event__cand *n = &f->cand[f->by_np[np - 1] - 1];
        if (n->type != v->type || n->dropped || ent_str_is(n->mode, "visit") || ent_str_is(v->mode, "visit")) continue;
        for (uint32_t k = 0; k < v->parties; k++)
            if (v->party[k].role == 'r' || v->type == ENT_CONSULT)
                ent_event__party_add(n, v->party[k].actor, v->party[k].mention, v->type == ENT_CONSULT ? 'a' : 'r');
        bool aim = n->governor != ENT_EVENT__NONE && f->s->clause[v->clause].kind == ENT_CLAUSE_INF; /* was held to discuss … */
        if (!aim) n->governor = v->clause;
        v->dropped = true;
    }
}

/* "is willing to withdraw": the adjective before an infinitive is its operator. */
bool ent_event__adjective(const ent_event__found *f, ent_event__cand *inner) {
    const ent_event__clause *x = &f->s->clause[inner->governor != ENT_EVENT__NONE ? inner->governor : inner->clause];
    if (inner->type >= ENT_TYPES || x->kind != ENT_CLAUSE_INF || x->group == ENT_EVENT__NONE || !x->group) return false;
    ent_word w = f->s->token[x->group - 1].word;
    uint8_t op = w < f->s->g->words ? f->s->g->adjective[w] : 0;
    uint8_t status = ENT_ACTUAL;
    if (!op || op & ENT_EVENT__NOUN_OP || !ent_event__compose(f->s->g, op, &inner->type, &status)) return false;
    inner->status = status;
    inner->rule = inner->np ? "operator" : "operator and verb";
    return true;
}

void ent_event__adjective_words(ent_lexicon *lex) {
    const ent_lex_table *t = ent_lexicon_table(lex, "operators");
    for (size_t i = 0; i < t->rows; i++) ent_word_add(lex, t->row[i].cell[0]);
}

ent_status ent_event__load_adjectives(ent_lexicon *lex, ent_event_tagger *g, ent_err *err) {
    const ent_lex_table *t = ent_lexicon_table(lex, "operators");
    g->adjective = ENT_NEWN(g->arena, uint8_t, g->words);
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_word w = ent_word_find(lex, r->cell[0]);
        if (w && w < g->words && !ent_event__op_parse(r->cell[1], &g->adjective[w]))
            return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "unknown operator \"%.*s\"", ENT_FMT(r->cell[1]));
        if (w && w < g->words && ent_str_is(ent_cell(r, ent_lex_column(t, "kind")), "noun")) g->adjective[w] |= ENT_EVENT__NOUN_OP;
    }
    return ENT_OK;
}
