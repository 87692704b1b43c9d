#include "event.h"

/* Nouns that name events: heads of noun groups, and standing forums that meet. */

static const ent_token *token(const ent_event__found *f, uint32_t i) { return &f->s->token[i]; }

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

/* Air strikes, peace talks: the word ends a phrase of nouns.tsv that the one before it begins or goes on. */
bool ent_event__ends_phrase(const ent_event__sent *s, uint32_t i) {
    const ent_event__triggers *n = &s->g->noun;
    ent_word w = s->token[i].word, before = i ? s->token[i - 1].word : 0;
    if (!w || w >= s->g->words || !before || !(s->tok[i].bits & ENT_W_NOUN)) return false;
    for (uint32_t e = n->at[w]; e < n->at[w + 1]; e++) {
        const ent_event__trigger *t = &n->trigger.v[n->entry.v[e].trigger];
        if (!t->words) return false; /* longer phrases come first */
        if (t->word[t->words - 1] == before) return true;
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
    return kind == ENT_ACTOR_STATE || kind == ENT_ACTOR_IGO || kind == ENT_ACTOR_GROUP ||
        !ent_event__meeting_word(f->s->g, token(f, head)->word);
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

/* The group hangs on the noun, or on what the noun is of: the sale of arms to B. */
static bool hangs_on(const ent_event__sent *s, uint32_t k, uint32_t np) {
    uint32_t up = s->np[k].up;
    if (up == np || !up) return up == np;
    return s->np[up - 1].up == np && s->np[up - 1].slot == ENT_SLOT_OF + 1 && s->np[k].slot != ENT_SLOT_OF + 1;
}

/* A term of a noun's row: of the groups that hang on it (the signing of a treaty), or of what stands before it. */
static bool term_holds(const ent_event__found *f, const ent_event__term *t, uint32_t np, uint32_t head) {
    const ent_event__sent *s = f->s;
    if (!np) return false;
    for (uint32_t k = s->np[np - 1].begin; t->slots & (1u << ENT_SLOT_PRE) && k < head; k++)
        if (!t->class || (t->class == ENT_EVENT__NAMED ? s->tok[k].mention != 0 : t->class == ENT_EVENT__PLACE ?
            token(f, k)->flags & ENT_TOK_CAP && token(f, head)->flags & ENT_TOK_CAP : t->class < ENT_EVENT__NAMED &&
            ent_event__of_class(s->g, token(f, k)->word, t->class))) return true;
    for (uint32_t k = np; k < s->nps && k < np + 8; k++) {
        bool hangs = s->np[k].slot && hangs_on(s, k, np) && t->slots & (1u << (s->np[k].slot - 1));
        if (hangs && t->class == ENT_EVENT__EMPTY) return false;
        if (hangs && ent_event__np_class(f, k + 1, t->class)) return true;
    }
    return t->class == ENT_EVENT__EMPTY;
}

static bool holds(const ent_event__found *f, const ent_event__entry *e, uint32_t head) {
    const ent_event__trigger *t = &f->s->g->noun.trigger.v[e->trigger];
    for (uint32_t i = 0; i < e->whens; i++)
        if (!term_holds(f, i ? &t->when[i] : &e->when, f->s->tok[head].np, head)) return false;
    return true;
}

const ent_event__trigger *ent_event__noun_rows(const ent_event__found *f, uint32_t head, uint32_t floor) {
    const ent_event__triggers *set = &f->s->g->noun;
    ent_word w = token(f, head)->word;
    if (closed_name(f, head)) return NULL;
    const ent_event__entry *plain = NULL;
    uint64_t near = 0; /* bits of the words between */
    for (uint32_t k = set->entry.v[set->at[w]].words ? floor : head; k < head; k++) near |= ent_event__word_bit(token(f, k)->word);
    for (const ent_event__entry *e = &set->entry.v[set->at[w]]; e < &set->entry.v[set->at[w + 1]]; e++) {
        if (e->need & ~near) continue;
        if (plain && e->words < plain->words) break;
        if (plain && !e->whens) continue;
        const ent_event__trigger *t = &set->trigger.v[e->trigger];
        if (e->words && !words_before(f, t, head, floor)) continue;
        if (!e->whens) plain = e;
        else if (holds(f, e, head)) return t;
    }
    if (plain) return &set->trigger.v[plain->trigger];
    for (const ent_event__entry *e = &set->entry.v[set->at[w]]; e < &set->entry.v[set->at[w + 1]] && e->words; e++) {
        if (e->need & ~near) continue;
        const ent_event__trigger *t = &set->trigger.v[e->trigger];
        if (words_apart(f, t, head, floor) && holds(f, e, head)) return t;
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
        const ent_event__trigger *t = ent_event__noun_at(f, k, g->begin);
        if (t && t->words && t->words >= k - g->head) return *end = k + 1, t;
    }
    return NULL;
}

static bool phrasal(const ent_event__cand *c) { return !c->np && c->end > c->token + 1; }

/* Followed suit, gave the green light to: the noun is a word of the verb's phrase. */
static bool in_phrase(const ent_event__found *f, uint32_t token) {
    for (uint32_t i = 0; i < f->n; i++)
        if (phrasal(&f->cand[i]) && f->cand[i].token < token && token < f->cand[i].end) return true;
    return false;
}

/* Exercise Cold Response: what the name begins with says what it is. */
static const ent_event__trigger *named_exercise(const ent_event__found *f, const ent_event__np *g) {
    const ent_token *a = token(f, g->begin), *b = token(f, g->begin + 1);
    if (!(a->flags & b->flags & ENT_TOK_CAP) || !(f->s->tok[g->begin].bits & ENT_W_NOUN) || f->s->tok[g->begin].mention) return NULL;
    const ent_event__trigger *t = ent_event__noun_at(f, g->begin, g->begin);
    return t && t->type == ENT_COOPERATE ? t : NULL;
}

void ent_event__find_nouns(ent_event__found *f) {
    ent_event__sent *s = f->s;
    bool phrases = false;
    memset(f->by_np, 0, s->nps * sizeof *f->by_np);
    for (uint32_t i = 0; i < f->n; i++) phrases |= phrasal(&f->cand[i]);
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (phrases && in_phrase(f, g->head)) continue;
        const ent_event__trigger *t = ent_event__noun_at(f, g->head, g->begin);
        uint32_t at = g->head;
        /* Online 2020 */
        if (!t && g->head > g->begin && token(f, g->head)->kind != ENT_TOK_WORD) t = ent_event__noun_at(f, at = g->head - 1, g->begin);
        if (!t && g->head > g->begin && (t = named_exercise(f, g))) at = g->begin;
        uint32_t end = g->end;
        const ent_event__trigger *longer = phrase_of(f, i, &end);
        if (longer) t = longer;
        if (!t) continue;
        ent_event__cand *c = ent_event__cand_add(f, t, at, g->clause);
        if (!c) return;
        c->np = i + 1;
        c->begin = g->begin, c->end = end;
        while (c->begin + 1 < c->end && s->tok[c->begin].pos == ENT_P_DET) c->begin++;
        c->rule = "noun";
        if (negative(f, g)) c->status = ENT_NEGATED;
        bool headline = f->lead_timex && c->type == ENT_AGREE && g->prep == ENT_EVENT__NONE && s->clause[g->clause].verb == ENT_EVENT__NONE;
        if (headline && s->token[g->head].flags & ENT_TOK_CAP) c->type = ENT_SUPPORT; /* Santiago Agreement. */
        f->by_np[i] = f->n;
        if (longer && i + 1 < s->nps) i++; /* the next round of talks is one */
    }
}

/* Floods in January; 300,000 dollars for A and for B: where nothing is said to be done with it, a sum for somebody is given. */
void ent_event__find_gifts(ent_event__found *f) {
    ent_event__sent *s = f->s;
    for (uint32_t i = 0; i + 1 < s->nps && s->verbless && f->speaker != UINT32_MAX; i++) {
        const ent_event__np *g = &s->np[i], *to = &s->np[i + 1];
        if (f->by_np[i] || s->clause[g->clause].verb != ENT_EVENT__NONE || to->up != i + 1 || !to->slot) continue;
        if (to->slot - 1 != ENT_SLOT_FOR && to->slot - 1 != ENT_SLOT_TO) continue;
        if (!s->g->funds || !s->tok[to->head].mention || !ent_event__np_class(f, i + 1, s->g->funds)) continue;
        ent_event__cand *c = ent_event__cand_add(f, f->gift, g->head, g->clause);
        if (!c) return;
        c->np = i + 1, c->begin = g->begin, c->end = g->end, c->rule = "sum";
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
void ent_event__find_forums(ent_event__found *f) {
    ent_event__sent *s = f->s;
    uint32_t n = f->n;
    for (uint32_t i = 0; ent_event__has_slot(s->slots, ENT_SLOT_AT) && i < s->nps; i++) { /* at the G20 in October */
        const ent_event__np *g = &s->np[i];
        bool at = g->slot && g->slot - 1 == ENT_SLOT_AT && s->tok[g->head].mention && !f->by_np[i];
        if (!at || !(ent_event__near_date(s, g->end) || ent_event__dated_bracket(s, g->end))) continue;
        if (s->g->seat && ent_event__of_class(s->g, s->token[g->head].word, s->g->seat)) continue; /* at the UN: where, not what */
        const ent_mention *x = &s->mentions->v[s->tok[g->head].mention - 1];
        if (x->role == ENT_MENTION_ANAPHOR || x->actors != 1 || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_IGO) continue;
        ent_event__cand *c = ent_event__cand_add(f, f->forum, g->head, g->clause);
        if (!c) return;
        c->np = i + 1, c->begin = g->begin, c->end = g->end;
        ent_event__party_add(c, x->actor[0], s->tok[g->head].mention - 1, 'a');
        f->by_np[i] = f->n;
    }
    for (uint32_t i = 0; i < n; i++) {
        ent_event__cand *v = &f->cand[i];
        const ent_event__clause *x = &s->clause[v->clause];
        bool hosted = x->kind == ENT_CLAUSE_PART && x->passive && v->type == ENT_CONSULT; /* the EAS hosted by A in May */
        if (v->np || v->type == ENT_OTHER || v->type == ENT_SUPPORT) continue;
        if (!hosted && (!v->trigger->light || v->trigger->effect != ENT_OP_CARRY)) continue;
        uint32_t np = ent_event__theme_np(f, v->clause), m;
        if (!np || f->by_np[np - 1] || !(m = forum_name(s, &s->np[np - 1]))) continue;
        const ent_mention *name = &s->mentions->v[m - 1];
        if (name->role == ENT_MENTION_ANAPHOR || name->actors != 1 || s->mentions->actor[name->actor[0]].kind != ENT_ACTOR_IGO) continue;
        if (ent_str_is(v->trigger->lemma, "include")) continue; /* guests include G7 countries */
        ent_event__cand *c = ent_event__cand_add(f, f->forum, s->np[np - 1].head, s->np[np - 1].clause);
        if (!c) return;
        c->np = np, c->begin = s->np[np - 1].begin, c->end = s->np[np - 1].end;
        ent_event__party_add(c, name->actor[0], m - 1, 'a');
        f->by_np[np - 1] = f->n;
    }
}
