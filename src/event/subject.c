#include "parse.h"

/* Subjects and objects of clauses. */

/* Of "X, the Y, signed" the subject is X. */
static uint32_t appositive(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *y = &s->np[np - 1];
    if (np < 2 || y->begin == 0 || punct(s, y->begin - 1) != ',' || y->list != np - 1) return np;
    uint32_t end = y->end;
    for (uint32_t k = np; k < s->nps && s->np[k].up == k; k++) end = s->np[k].end; /* the president of Y */
    uint32_t x = y->begin > 1 ? s->tok[y->begin - 2].np : 0;
    for (int step = 0; step < 3 && x && s->np[x - 1].up; step++) x = s->np[x - 1].up; /* the president of the republic, Y, */
    if (!x || punct(s, end) != ',' || s->np[x - 1].prep != ENT_EVENT__NONE || !s->tok[s->np[x - 1].head].mention) return np;
    return x;
}

/* Of "X, a Y that bought Z" it is X that bought. */
static uint32_t renamed(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *y = np ? &s->np[np - 1] : NULL;
    if (!y || y->begin < 2 || punct(s, y->begin - 1) != ',') return np;
    ent_word w = s->token[y->begin].word;
    uint32_t x = s->tok[y->begin - 2].np;
    bool many = pos(s, y->begin) != ENT_P_DET && !s->tok[y->head].mention && pos(s, y->end) == ENT_P_REL &&
        ent_str_has_suffix(ent_token_str(s->text, &s->token[y->head]), "s");
    if (many && x && s->tok[s->np[x - 1].head].mention) { /* envoys of A and B, states that had not signed, met */
        for (int step = 0; step < 3 && (s->np[x - 1].up || s->np[x - 1].list + 1 != x); step++)
            x = s->np[x - 1].list + 1 != x ? s->np[x - 1].list + 1 : s->np[x - 1].up;
        return x;
    }
    if (pos(s, y->begin) != ENT_P_DET) return np;
    if (!x || !w || (w != s->g->w.a && w != s->g->w.an) || s->tok[s->np[x - 1].head].mention == s->tok[y->head].mention) return np;
    return s->tok[s->np[x - 1].head].mention ? x : np;
}

/* Units in Juba, the capital of B, built …: between commas it says what stands behind the preposition, where a subject is before it. */
static bool glosses(const ent_event__sent *s, uint32_t np, uint32_t id) {
    const ent_event__np *y = &s->np[np - 1];
    if (y->begin < 2 || punct(s, y->begin - 1) != ',' || pos(s, y->begin) != ENT_P_DET || s->tok[y->head].mention) return false;
    uint32_t end = y->end, x = s->tok[y->begin - 2].np;
    for (uint32_t k = np; k < s->nps && s->np[k].up == k; k++) end = s->np[k].end;
    if (!x || punct(s, end) != ',' || s->np[x - 1].prep == ENT_EVENT__NONE || !s->tok[s->np[x - 1].head].mention) return false;
    for (uint32_t k = x; k-- > 0 && s->np[k].begin >= s->clause[id].begin;)
        if (s->np[k].prep == ENT_EVENT__NONE && !s->np[k].up && s->tok[s->np[k].begin].clause == id) return true;
    return false;
}

static uint32_t find_subject(const ent_event__sent *s, uint32_t id) {
    const ent_event__clause *x = &s->clause[id];
    uint32_t found = 0, seen = 0;
    for (uint32_t k = x->group; k-- > x->begin && seen < 200; seen++) {
        uint32_t np = s->tok[k].np;
        if (!np || s->tok[k].clause != id) continue;
        const ent_event__np *g = &s->np[np - 1];
        k = g->begin;
        if (g->prep != ENT_EVENT__NONE || g->up || glosses(s, np, id)) continue;
        if (g->begin > 1 && pos(s, g->begin - 1) == ENT_P_NEG && (pos(s, g->begin - 2) == ENT_P_CONJ || punct(s, g->begin - 2) == ','))
            continue; /* A but not B; A, not B, */
        found = np;
        break;
    }
    uint32_t named = found ? appositive(s, found) : 0, first = named ? renamed(s, named) : 0;
    if (first && punct(s, x->group - 1) == ',' && s->np[first - 1].prep == ENT_EVENT__NONE) named = first;
    return named ? s->np[named - 1].list + 1 : 0;
}

/* Behind an aside between commas: blocked, for the third time, a request; signed with B, in London on 22 July, a pact. */
static uint32_t past_aside(const ent_event__sent *s, uint32_t i) {
    if ((pos(s, i) == ENT_P_PREP || pos(s, i) == ENT_P_ADV) && punct(s, i + 1) == ',') i++; /* threw out, for the second time, a deal */
    uint32_t k = i;
    while (k < s->n && k < i + 10 && (pos(s, k) == ENT_P_ADV || pos(s, k) == ENT_P_PREP || (s->tok[k].np && k > i))) k++;
    if (k > i && pos(s, i) != ENT_P_PREP && pos(s, i) != ENT_P_ADV) return i;
    if (punct(s, k) != ',' || pos(s, k + 1) != ENT_P_PREP) return i;
    for (k++; k < s->n && k < i + 24 && pos(s, k) != ENT_P_VERB && pos(s, k) != ENT_P_CONJ; k++)
        if (punct(s, k) == ',') return k + 1 < s->n && s->tok[k + 1].np && s->np[s->tok[k + 1].np - 1].prep == ENT_EVENT__NONE ? k + 1 : i;
    return i;
}

/* The verb of another clause stands behind group np and what hangs on it. */
static bool verb_behind(const ent_event__sent *s, uint32_t np) {
    uint32_t end = np - 1;
    while (end + 1 < s->nps && (s->np[end + 1].up == end + 1 || s->np[end + 1].list == s->np[np - 1].list)) end++;
    uint8_t p = pos(s, ent_event__skip_adverbs(s, s->np[end].end));
    return p == ENT_P_VERB || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_MODAL || p == ENT_P_DO;
}

/* Received on Thursday, May 28, the envoys of A: the object behind the comma that closes a time. */
static uint32_t behind_time(const ent_event__sent *s, const ent_event__clause *x, uint32_t k) {
    if (punct(s, k) != ',' || k <= x->group_end || pos(s, k - 1) != ENT_P_TIME || x->passive || k + 1 >= s->n) return 0;
    uint32_t np = s->tok[k + 1].np;
    if (!np || s->np[np - 1].begin != k + 1 || s->np[np - 1].prep != ENT_EVENT__NONE) return 0;
    bool the = pos(s, k + 1) == ENT_P_DET && !(s->tok[s->np[np - 1].head].bits & ENT_W_PRON);
    uint32_t end = s->np[np - 1].end; /* A retaliated on 5 June, the EU on 22 June */
    bool own = pos(s, end) == ENT_P_TIME || (pos(s, end) == ENT_P_PREP && pos(s, end + 1) == ENT_P_TIME);
    return the && !own && !verb_behind(s, np) ? np : 0;
}

/* Returned to A the bodies of ten soldiers: the object stands behind the one who gets it. */
static uint32_t shifted(const ent_event__sent *s, uint32_t prep) {
    if (pos(s, prep + 1) == ENT_P_PREP) prep++; /* handed over to B */
    uint32_t to = prep + 1 < s->n ? s->tok[prep + 1].np : 0;
    if (!to || s->np[to - 1].begin != prep + 1 || !s->tok[s->np[to - 1].head].mention) return 0;
    uint32_t first = to - 1, k;
    while (to < s->nps && s->np[to].list == first) to++; /* with B and C */
    k = s->np[to - 1].end;
    while (pos(s, k) == ENT_P_TIME || (pos(s, k) == ENT_P_PREP && pos(s, k + 1) == ENT_P_TIME)) k++; /* won from B in May a contract */
    uint32_t np = k < s->n ? s->tok[k].np : 0, end = np ? np - 1 : 0;
    if (!np || s->np[np - 1].begin != k || s->np[np - 1].prep != ENT_EVENT__NONE || s->tok[s->np[np - 1].head].bits & ENT_W_PRON) return 0;
    while (end + 1 < s->nps && s->np[end + 1].up == end + 1) end++;
    uint8_t p = pos(s, ent_event__skip_adverbs(s, s->np[end].end));
    bool verb = p == ENT_P_VERB || p == ENT_P_BE || p == ENT_P_HAVE || p == ENT_P_MODAL || p == ENT_P_DO;
    return verb ? 0 : np;
}

static uint32_t find_object(const ent_event__sent *s, uint32_t id) {
    const ent_event__clause *x = &s->clause[id];
    for (uint32_t k = past_aside(s, x->group_end); k < s->n && k < x->group_end + 24; k++) {
        if (s->tok[k].np && s->token[s->np[s->tok[k].np - 1].head].word == s->g->w.times && s->g->w.times) {
            k = s->np[s->tok[k].np - 1].end - 1; /* were held three times */
            continue;
        }
        if (s->tok[k].np && s->token[k].word && s->token[k].word == s->g->w.online) continue; /* was convened online */
        if (s->tok[k].np) return s->np[s->tok[k].np - 1].prep == ENT_EVENT__NONE ? s->tok[k].np : 0;
        if (pos(s, k) == ENT_P_ADV || pos(s, k) == ENT_P_TIME || punct(s, k) == '"') continue;
        if (pos(s, k) == ENT_P_PREP && k + 1 < s->n && pos(s, k + 1) == ENT_P_TIME) continue;
        return pos(s, k) == ENT_P_PREP ? shifted(s, k) : behind_time(s, x, k);
    }
    return 0;
}

/* Criticised and later sanctioned B, were held and deported by A: clause id goes on into its next verb with what stands there. */
static void share_object(ent_event__sent *s, uint32_t id) {
    ent_event__clause *x = &s->clause[id];
    if (x->verb == ENT_EVENT__NONE || x->object) return;
    uint32_t k = x->group_end;
    while (k < s->n && (pos(s, k) == ENT_P_CONJ || pos(s, k) == ENT_P_ADV || punct(s, k) == ',')) k++;
    if (k == x->group_end || k >= s->n || pos(s, k) != ENT_P_VERB || (pos(s, k - 1) == ENT_P_ADV && k == x->group_end + 1)) return;
    const ent_event__clause *y = &s->clause[s->tok[k].clause];
    if (y->verb != k || y->group != k || y->passive != x->passive || y->shares == ENT_EVENT__NONE || s->tok[k].clause <= id) return;
    x->object = y->object, x->indirect = y->indirect, x->into = s->tok[k].clause;
}

/* A trawler seized by A, let go ten days later: what was let go is the trawler. */
static void of_the_patient(ent_event__sent *s, uint32_t id) {
    ent_event__clause *x = &s->clause[id];
    if (x->kind != ENT_CLAUSE_PART || !x->antecedent || !x->antecedent_object) return;
    const ent_event__np *g = &s->np[x->antecedent - 1];
    const ent_event__clause *y = &s->clause[s->tok[g->begin].clause];
    if (g->slot != ENT_SLOT_BY + 1 || !y->passive || y == x || y->verb == ENT_EVENT__NONE || g->begin < y->verb) return;
    uint32_t last = s->tok[x->verb - 1].np; /* by a firm owned by B, by the call to B paid by C */
    if (last == x->antecedent || (last && s->np[last - 1].up == x->antecedent)) return;
    uint32_t patient = y->antecedent && y->antecedent_object ? y->antecedent : y->subject;
    if (patient) x->antecedent = patient;
}

/* Among those whom A received were B and C; those received by A included B: what is told of "those" is of the ones named behind
 * the verb. */
static void those_named(ent_event__sent *s) {
    ent_event__clause *x = &s->clause[0];
    uint32_t of = 0, named = 0;
    if (s->clauses < 2 || x->verb == ENT_EVENT__NONE || !x->finite || x->passive) return;
    bool be = s->tok[x->verb].pos == ENT_P_BE, among = s->nps && s->np[0].prep == 0 && s->np[0].slot == ENT_SLOT_AMONG + 1;
    ent_word w = s->token[x->verb].word;
    if (be && among) of = 1, named = x->group_end < s->n ? s->tok[x->group_end].np : 0;
    else if (w && s->g->comprise && ent_event__of_class(s->g, w, s->g->comprise)) of = x->subject, named = x->object;
    if (!of || !named || s->np[of - 1].begin > x->verb || s->tok[s->np[of - 1].head].mention) return;
    for (uint32_t id = 1; id < s->clauses; id++) {
        ent_event__clause *y = &s->clause[id];
        if ((y->kind == ENT_CLAUSE_REL || y->kind == ENT_CLAUSE_PART) && y->antecedent == of && y->end <= x->group) y->antecedent = named;
    }
}

/* Of Germany, behind a name of the list that group o (index + 1) begins. */
static bool names_origin(const ent_event__sent *s, uint32_t i, uint32_t o) {
    const ent_event__np *g = &s->np[i];
    bool of = g->up && g->slot == ENT_SLOT_OF + 1 && s->tok[g->head].mention && s->np[g->up - 1].list == o - 1;
    return of && s->tok[s->np[g->up - 1].head].mention;
}

/* A signed with B, only for C to withdraw: what came of it, and no purpose. */
static void only_for(ent_event__sent *s, uint32_t id) {
    ent_event__clause *x = &s->clause[id];
    uint32_t np = x->kind == ENT_CLAUSE_INF && x->group > 0 && x->group != ENT_EVENT__NONE ? ent_event__np_before(s, x->group) : 0;
    if (!np || !s->g->w.only) return;
    ent_event__np *g = &s->np[s->np[np - 1].list];
    if (g->slot != ENT_SLOT_FOR + 1 || g->prep == ENT_EVENT__NONE || !g->prep || s->token[g->prep - 1].word != s->g->w.only) return;
    if (g->prep > 1 && ent_event__punct(s, g->prep - 2) != ',') return;
    for (uint32_t i = g->prep - 1; i < x->begin; i++) s->tok[i].clause = id;
    x->kind = ENT_CLAUSE_COORD, x->begin = g->prep - 1, x->finite = true, x->to_be = false, x->shares = ENT_EVENT__NONE;
    x->subject = (uint32_t)(g - s->np) + 1;
    g->slot = 0, g->prep = ENT_EVENT__NONE, g->up = 0;
}

void ent_event__complete(ent_event__sent *s) {
    for (uint32_t id = 1; ent_event__says(s, only) && id < s->clauses; id++) only_for(s, id);
    s->participles = s->verbless = false, s->slots = 0;
    for (uint32_t id = 0; id < s->clauses; id++) {
        ent_event__clause *x = &s->clause[id];
        s->participles |= x->kind == ENT_CLAUSE_PART, s->verbless |= x->verb == ENT_EVENT__NONE;
        if (x->verb == ENT_EVENT__NONE) continue;
        if (x->finite && x->shares == ENT_EVENT__NONE && !x->subject) x->subject = find_subject(s, id);
        x->object = find_object(s, id);
        uint32_t o = x->object, last = o; /* gave A and B money */
        while (o && last < s->nps && (s->np[last].list == o - 1 || names_origin(s, last, o))) last++; /* A of Chile a contract */
        bool him = o && s->tok[s->np[o - 1].head].bits & ENT_W_PRON && s->np[o - 1].begin == x->group_end; /* promised it money */
        if (o && last < s->nps && (him || s->tok[s->np[o - 1].head].mention) && s->np[last].begin == s->np[last - 1].end &&
            (him || s->tok[s->np[last - 1].head].mention) && s->np[last].prep == ENT_EVENT__NONE &&
            !(s->tok[s->np[last].begin].bits & ENT_W_PRON)) {
            x->indirect = o;
            x->object = last + 1;
        }
    }
    for (uint32_t id = s->clauses; id-- > 0;) share_object(s, id);
    for (uint32_t id = 0; id < s->clauses; id++) of_the_patient(s, id);
    those_named(s);
    for (uint32_t i = 0; i < s->nps; i++) {
        ent_event__np *g = &s->np[i];
        uint32_t slot = (1u << g->slot) >> 1;
        g->clause = s->tok[g->begin].clause;
        s->clause[g->clause].slots |= slot, s->slots |= slot;
    }
}

/* ---- of a clause that has none of its own: from what it hangs on -------------------------------------------------- */

const ent_event__cand *ent_event__verb_of(const ent_event__found *f, uint32_t clause) {
    uint32_t k = clause < f->s->clauses ? f->by_clause[clause] : 0;
    return k ? &f->cand[k - 1] : NULL;
}

const ent_event__np *ent_event__last_listed(const ent_event__sent *s, uint32_t np) {
    uint32_t last = np - 1;
    while (last + 1 < s->nps && s->np[last].list == np - 1 && s->np[last + 1].list == np - 1) last++;
    return &s->np[last];
}

static bool object_controls(const ent_event__found *f, uint32_t clause, uint32_t begin) {
    const ent_event__np *o = ent_event__last_listed(f->s, f->s->clause[clause].object); /* led A and B to recall */
    const ent_event__cand *v = ent_event__verb_of(f, clause);
    if (v && v->trigger->type == ENT_CONSULT) return false; /* met B to thank it */
    if (f->s->tok[o->head].mention && ent_event__past_bracket(f->s, o->end) == begin) return true;
    if (!v) return false;
    uint8_t op = v->trigger->op;
    return op == ENT_OP_URGE || op == ENT_OP_ORDER || op == ENT_OP_LET || op == ENT_OP_ACCUSE || op == ENT_OP_SUPPORT ||
        op == ENT_OP_WANT ||
           v->trigger->type == ENT_REQUEST || v->trigger->type == ENT_AID;
}

/* A expelled two envoys, an official said, accusing them: it is A that does. */
static uint32_t past_speaker(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    if (x->kind != ENT_CLAUSE_COORD || x->parent == ENT_EVENT__NONE || !x->subject || x->object) return id;
    const ent_event__cand *v = ent_event__verb_of(f, id);
    bool named = f->s->tok[f->s->np[x->subject - 1].head].mention != 0;
    return v && v->trigger->op == ENT_OP_SAY && !named ? x->parent : id;
}

/* Sent a letter to B ordering it to stop: what the letter does is whose it is that sends it, not B's. */
static bool addressed(const ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    const ent_event__np *g = &s->np[x->antecedent - 1];
    if (x->parent == ENT_EVENT__NONE || x->passive || !g->slot || !s->tok[g->head].mention) return false;
    const ent_event__clause *p = &s->clause[x->parent];
    const ent_event__cand *v = ent_event__verb_of(f, id);
    uint8_t slot = g->slot - 1, op = v ? v->trigger->op : ENT_OP_NONE;
    bool told = v && (v->trigger->type == ENT_ACCUSE || v->trigger->type == ENT_REQUEST || v->trigger->type == ENT_THREATEN ||
                      op == ENT_OP_ORDER || op == ENT_OP_URGE || op == ENT_OP_SAY);
    bool there = slot == ENT_SLOT_TO || slot == ENT_SLOT_IN || slot == ENT_SLOT_AT;
    return told && there && p->object && p->object < x->antecedent && !p->passive && !s->tok[s->np[p->object - 1].head].mention;
}

/* A is among the states that signed, A was the first that signed: A. */
static uint32_t predicated(const ent_event__sent *s, uint32_t np) {
    uint32_t k = np, m = s->tok[s->np[np - 1].head].mention;
    if (m && s->mentions->v[m - 1].actors) return np;
    while (s->np[k - 1].up && s->np[s->np[k - 1].up - 1].clause == s->np[np - 1].clause) k = s->np[k - 1].up;
    const ent_event__clause *x = &s->clause[s->np[k - 1].clause];
    bool is = x->verb != ENT_EVENT__NONE && s->tok[x->verb].pos == ENT_P_BE && !x->negated && s->np[k - 1].begin > x->verb;
    const ent_event__tok *who = is && x->subject ? &s->tok[s->np[x->subject - 1].head] : NULL; /* not: it is B alone that */
    return who && who->mention && !(who->bits & ENT_W_PRON) ? x->subject : np;
}

uint32_t ent_event__subject(const ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    for (int step = 0; step < 12 && id != ENT_EVENT__NONE; step++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->subject) return x->subject;
        if (x->shares != ENT_EVENT__NONE) { /* in answer to which A recalled its envoy and asked: A, not what "which" is */
            id = x->shares;
            continue;
        }
        if (x->kind == ENT_CLAUSE_REL && x->antecedent && !x->antecedent_object && x->finite) {
            uint32_t who = renamed(s, x->antecedent);
            return who == x->antecedent ? predicated(s, who) : who;
        }
        if (x->kind == ENT_CLAUSE_PART && x->antecedent && !x->antecedent_object) {
            if (!addressed(f, id)) return renamed(s, x->antecedent);
            id = x->parent;
            continue;
        }
        if (x->kind == ENT_CLAUSE_PART && x->antecedent_object) return 0;
        if (x->kind == ENT_CLAUSE_BRACKET || x->parent == ENT_EVENT__NONE) return 0;
        if (x->kind == ENT_CLAUSE_INF && s->clause[x->parent].object &&
            object_controls(f, x->parent, x->begin)) return s->clause[x->parent].object;
        id = x->kind == ENT_CLAUSE_PART ? past_speaker(f, x->parent) : x->parent;
    }
    return 0;
}

bool ent_event__subject_party(const ent_event__found *f, const ent_event__cand *c) {
    uint32_t np = ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause);
    for (uint32_t i = 0; np && i < c->parties; i++)
        if (c->party[i].np && f->s->np[c->party[i].np - 1].list == f->s->np[np - 1].list) return true;
    return false;
}

/* The three Japanese majors, A, B and C: the list behind says who they are. */
bool ent_event__explained(const ent_event__sent *s, uint32_t j) {
    const ent_event__np *g = &s->np[j];
    if (s->tok[g->head].mention || ent_event__punct(s, g->end) != ',') return false;
    uint32_t named = 0;
    for (uint32_t k = j + 1; k < s->nps && k < j + 12; k++)
        if (s->np[k].list == j) {
            if (!s->tok[s->np[k].head].mention) return false;
            named++;
        }
    return named > 1 && s->token[g->head].kind == ENT_TOK_WORD && !(s->token[g->head].flags & ENT_TOK_CAP);
}

/* Took place in Paris: the group is a word of the verb's phrase. */
bool ent_event__in_phrase(const ent_event__found *f, uint32_t clause, uint32_t np) {
    const ent_event__cand *v = ent_event__verb_of(f, clause);
    return v && v->token < f->s->np[np - 1].begin && f->s->np[np - 1].end <= v->end;
}
