#include "event.h"

/* The telegraphic style of chronologies: passives without their auxiliary, places as labels. */

/* Called home by both governments, filed against B by A. */
static bool by_whom(const ent_event__sent *s, uint32_t clause) {
    for (uint32_t i = 0; ent_event__has_slot(s->clause[clause].slots, ENT_SLOT_BY) && i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool by = g->clause == clause && g->slot == ENT_SLOT_BY + 1 && g->begin > s->clause[clause].verb;
        if (by && s->tok[g->head].mention) return true;
    }
    return false;
}

/* A asked from B, refused to sign, protested: by the verb, or as the chronicle tells the rest in the past as well. */
static bool acts(const ent_event__found *f, const ent_event__clause *x) {
    const ent_event__sent *s = f->s;
    uint32_t k = ent_event__skip_adverbs(s, x->group_end);
    if (!x->subject || !s->np[x->subject - 1].named) return false;
    if (k < s->n && (s->tok[k].pos == ENT_P_TO || s->tok[k].pos == ENT_P_THAT)) return true;
    return f->tense > 0 || (s->g->unaided && ent_event__of_class(s->g, s->token[x->verb].word, s->g->unaided));
}

/* Entries in the past make it likelier that the next is, too; those in the present, less so. */
static void note_tense(ent_event__found *f, uint32_t clause) {
    enum { SURE = 3 };
    const ent_event__clause *x = &f->s->clause[clause];
    if (!f->lead_timex || x->verb == ENT_EVENT__NONE || x->kind != ENT_CLAUSE_MAIN || x->group != x->verb || !x->object) return;
    uint32_t bits = f->s->tok[x->verb].bits;
    if (bits & ENT_W_PAST && !by_whom(f->s, clause)) f->tense += f->tense < SURE;
    else if (bits & (ENT_W_S | ENT_W_BASE)) f->tense -= f->tense > -SURE;
}

/* The clause's verb is a past form that stands alone, with no object: Recognised the same day. The premier murdered at home; his
 * deputy arrested in May. Envoys called home by A. */
bool ent_event__bare_past(ent_event__found *f, uint32_t clause) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[clause];
    note_tense(f, clause);
    if (x->passive || x->group != x->verb || (x->object && !by_whom(s, clause))) return false;
    bool own = x->kind == ENT_CLAUSE_MAIN || (x->kind == ENT_CLAUSE_COORD && x->subject && x->shares == ENT_EVENT__NONE);
    if (!own || !(s->tok[x->verb].bits & ENT_W_PART) || !(s->tok[x->verb].bits & ENT_W_PAST)) return false;
    if (!f->lead_timex && !ent_event__donated(f, x->subject)) return false;
    return by_whom(s, clause) || !acts(f, x);
}

/* A row that names what is done to: sign an accord, impose a ban. */
bool ent_event__names_object(const ent_event__trigger *t) {
    for (uint32_t i = 0; i < t->whens; i++)
        if (t->when[i].slots == 1u << ENT_SLOT_O && t->when[i].class != ENT_EVENT__EMPTY && t->type < ENT_TYPES) return true;
    return t->type == ENT_SUPPORT && t->frame.role[ENT_SLOT_O] == '-' && t->frame.role[ENT_SLOT_WITH] == 'a';
}

/* … and one that wants an object: a passive. */
bool ent_event__wants_object(const ent_event__trigger *t) { return t->frame.role[ENT_SLOT_O] == 'r' || ent_event__names_object(t); }

/* Kinshasa: …; a cell of its own that is a place: what stands behind it, up to the end of the entry, is there. */
void ent_event__label_place(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    uint32_t m = s->n ? s->tok[0].mention : 0, end = 0;
    if (!m || !f->lead_timex || !(s->mentions->v[m - 1].flags & ENT_MENTION_PLACE) || s->mentions->v[m - 1].actors != 1) return;
    while (end < s->n && s->tok[end].mention == m) end++;
    char mark = ent_event__punct(s, end);
    if (end == s->n || mark == ':' || (mark == '.' && end + 1 == s->n)) f->labelled_place = m;
}

/* Kinshasa: envoy of B expelled. By whoever rules there. */
void ent_event__at_label(ent_event__found *f, ent_event__cand *c) {
    if (!f->labelled_place || ent_event__role_count(c, 'a')) return;
    const ent_mention *m = &f->s->mentions->v[f->labelled_place - 1];
    bool done = c->passive_alone && ent_event__role_count(c, 'r') && (c->type == ENT_COERCE || c->type == ENT_SANCTION ||
        (c->type == ENT_RETREAT && ent_str_is(c->mode, "release")) || c->type == ENT_ACCUSE);
    bool suffered = c->type == ENT_ASSAULT && !c->parties;
    if (!done && !suffered) return;
    if (ent_event__party_add(c, m->actor[0], f->labelled_place - 1, done ? 'a' : 'r')) c->rule = "place of the entry";
}

/* Names and nothing else from token i up to the mark: their number, *end the token behind them; 0 = other words are among them. A
 * name behind the one that "and" leads in is a place: talks, A and B, Rome. */
static uint32_t only_names(const ent_event__sent *s, uint32_t i, char mark, uint32_t *end) {
    uint32_t last = 0, names = 0, place = 0;
    bool and = false, joined = false;
    for (; i < s->n; i++) {
        uint32_t m = s->tok[i].mention;
        char p = ent_event__punct(s, i);
        if (m && m != last) {
            if (joined && !place && mark == '.') place = i;
            joined |= and;
            names += !place;
        }
        if (m) last = m;
        and |= s->tok[i].pos == ENT_P_CONJ;
        if (p == ';' || (p == '.' && i + 1 == s->n) || (mark && mark != '.' && p == mark)) break;
        if (!m && p != ',' && s->tok[i].pos != ENT_P_CONJ && s->tok[i].pos != ENT_P_DET) return 0;
    }
    if (mark == ')' && i == s->n) return 0;
    *end = place ? place : i;
    return mark != '.' || joined || i + 1 < s->n ? names : 0;
}

static void add_names(const ent_event__sent *s, ent_event__cand *c, uint32_t i, uint32_t end) {
    for (; i < end; i++) {
        const ent_mention *x = s->tok[i].mention ? &s->mentions->v[s->tok[i].mention - 1] : NULL;
        for (uint32_t a = 0; x && a < x->actors; a++) ent_event__party_add(c, x->actor[a], s->tok[i].mention - 1, 'a');
    }
}

static bool joint(const ent_event__cand *c) { return ent_event__mutual(c->type) || ent_str_is(c->mode, "ceasefire"); }

/* Quadripartite summit: A, B, C and D. Pact of Rome (A, B); third round of talks, A and B. Who stands behind the colon, in the bracket
 * takes part, where nothing but names stands there. */
void ent_event__listed(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!c->np || c->governor != ENT_EVENT__NONE || !joint(c)) return;
    uint32_t k = c->end, end = 0;
    while (k < s->n && s->token[k].kind != ENT_TOK_PUNCT && s->tok[k].pos != ENT_P_VERB) k++; /* … on water: */
    char mark = ent_event__punct(s, k);
    bool verbless = s->clause[c->clause].verb == ENT_EVENT__NONE && c->parties < 2;
    const ent_event__np *last = k && s->tok[k - 1].np ? &s->np[s->tok[k - 1].np - 1] : NULL;
    if (last && (last->slot == ENT_SLOT_IN + 1 || last->slot == ENT_SLOT_AT + 1)) verbless = false; /* talks in Geneva, Paris and London */
    if (mark == ',' && verbless && only_names(s, k + 1, '.', &end) < 2) { /* treaty, Berlin (A, B) */
        uint32_t i = k + 1;
        while (i < s->n && s->tok[i].mention) i++;
        if (ent_event__punct(s, i) == '(') k = i, mark = '(';
    }
    uint32_t names = mark == ':' ? only_names(s, k + 1, 0, &end) : 0;
    if (mark == '(' && verbless) names = only_names(s, k + 1, ')', &end);
    if (mark == ',' && verbless) names = only_names(s, k + 1, '.', &end);
    if (names > 1) add_names(s, c, k + 1, end);
}

/* Tour by A's minister: B (26 May), C (27th). Where it led stands behind the colon, each with its days. */
void ent_event__goals(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_CONSULT || !ent_str_is(c->mode, "visit") || ent_event__role_count(c, 'r') || c->spread) return;
    uint32_t k = c->end;
    while (k < s->n && ent_event__punct(s, k) != ':' && ent_event__punct(s, k) != ';' && s->tok[k].pos != ENT_P_VERB) k++;
    uint32_t np = ent_event__punct(s, k) == ':' && k + 1 < s->n ? s->tok[k + 1].np : 0;
    if (np && s->tok[s->np[np - 1].head].mention && ent_event__dated_bracket(s, s->np[np - 1].end))
        ent_event__party_np(s, c, np, 'r', true);
}

/* A and B: talks in C. Who stands before the colon, alone, takes part. */
void ent_event__headed(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!c->np || c->governor != ENT_EVENT__NONE || !joint(c) || c->parties > 1 || f->dateline) return;
    uint32_t k = c->begin, names = 0, last = 0;
    while (k > 0 && s->token[k - 1].kind != ENT_TOK_PUNCT && s->tok[k - 1].pos != ENT_P_VERB) k--;
    if (k == 0 || ent_event__punct(s, k - 1) != ':') return;
    for (uint32_t i = k - 1; i-- > 0 && s->tok[i].pos != ENT_P_TIME && ent_event__punct(s, i) != '.';) {
        uint32_t m = s->tok[i].mention;
        if (!m && ent_event__punct(s, i) != ',' && s->tok[i].pos != ENT_P_CONJ && s->tok[i].pos != ENT_P_DET) return;
        names += m && m != last, last = m ? m : last;
    }
    for (uint32_t i = 0; i < k - 1 && names > 1; i++) {
        const ent_mention *x = s->tok[i].mention ? &s->mentions->v[s->tok[i].mention - 1] : NULL;
        for (uint32_t a = 0; x && a < x->actors; a++) ent_event__party_add(c, x->actor[a], s->tok[i].mention - 1, 'a');
    }
}

/* Three states voted against: A, B and C. Who they are is said behind the colon, at the end of the sentence. */
void ent_event__named_behind(const ent_event__found *f, ent_event__cand *c, uint32_t subject, char role) {
    const ent_event__sent *s = f->s;
    if (!subject || c->np || s->tok[s->np[subject - 1].head].bits & ENT_W_PRON || s->np[subject - 1].named) return;
    const ent_token *first = &s->token[s->np[subject - 1].begin];
    ent_str head = ent_token_str(s->text, &s->token[s->np[subject - 1].head]);
    if (first->kind != ENT_TOK_NUMBER && !ent_str_has_suffix(head, "s")) return;
    uint32_t k = c->end, names = 0, last = 0;
    while (k < s->n && ent_event__punct(s, k) != ':') k++;
    for (uint32_t i = k + 1; i < s->n; i++) {
        uint32_t m = s->tok[i].mention;
        bool mark = ent_event__punct(s, i) == ',' || s->tok[i].pos == ENT_P_CONJ || s->tok[i].pos == ENT_P_DET;
        if (!m && !mark && !(ent_event__punct(s, i) == '.' && i + 1 == s->n)) return;
        names += m && m != last && s->mentions->v[m - 1].actors, last = m;
    }
    for (uint32_t i = k + 1; names > 1 && i < s->n; i++) {
        const ent_mention *x = s->tok[i].mention ? &s->mentions->v[s->tok[i].mention - 1] : NULL;
        for (uint32_t a = 0; x && a < x->actors; a++) ent_event__party_add(c, x->actor[a], s->tok[i].mention - 1, role);
    }
}
