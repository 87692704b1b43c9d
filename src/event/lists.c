#include "parse.h"

/* Lists: commas and conjunctions bind noun groups. */

enum { SEPARATE, COMMA, AND };

/* Serbia on the one side and Croatia on the other: behind that adverb at token k, with a comma before it or without. */
static uint32_t past_side(const ent_event__sent *s, uint32_t k) {
    uint32_t i = k + (punct(s, k) == ',');
    if (i >= s->n || pos(s, i) != ENT_P_ADV || s->token[i].word != s->g->w.on) return k;
    while (pos(s, i) == ENT_P_ADV) i++;
    return i;
}

/* What most groups have behind them is no joint: a verb, the preposition of the next group b. */
static bool ends_there(const ent_event__sent *s, uint32_t i, const ent_event__np *b) {
    enum { JOINT = 1u << ENT_P_TIME | 1u << ENT_P_PREP | 1u << ENT_P_CONJ | 1u << ENT_P_ADV | 1u << ENT_P_PUNCT };
    uint32_t k = s->np[i].end;
    return k == b->begin || k == b->prep || (!(JOINT >> pos(s, k) & 1) && s->token[k].word != s->g->w.as);
}

/* What stands between two neighbouring noun groups (prepositions that the second repeats aside). */
static int between(const ent_event__sent *s, uint32_t i, uint32_t j) {
    const ent_event__np *b = &s->np[j];
    if (ends_there(s, i, b)) return SEPARATE;
    uint32_t k = ent_event__past_bracket(s, s->np[i].end), end = b->prep != ENT_EVENT__NONE && b->prep >= k ? b->prep : b->begin;
    int seen = SEPARATE;
    k = past_side(s, k);
    if (pos(s, k) == ENT_P_TIME || (pos(s, k) == ENT_P_PREP && pos(s, k + 1) == ENT_P_TIME)) { /* with Laos in March, … */
        k++;
        while (k < end && pos(s, k) == ENT_P_TIME) k++;
    }
    if (k < end && punct(s, k) == ',') k++, seen = COMMA;
    if (k < end && s->token[k].word && (s->token[k].word == s->g->w.as) && k + 2 < end + 1 && s->token[k + 1].word == s->g->w.well) {
        k += 3;
        seen = AND;
    } else if (k < end && pos(s, k) == ENT_P_CONJ) {
        k++, seen = AND;
    }
    while (k < end && (pos(s, k) == ENT_P_ADV || punct(s, k) == '"')) k++;
    return k == end ? seen : SEPARATE;
}

static bool verb_starts(const ent_event__sent *s, uint32_t i) {
    while (i < s->n && (pos(s, i) == ENT_P_ADV || pos(s, i) == ENT_P_NEG)) i++;
    switch (pos(s, i)) {
    case ENT_P_MODAL: case ENT_P_HAVE: case ENT_P_DO: return true;
    case ENT_P_BE: return true;
    case ENT_P_VERB: return s->tok[i].bits & (ENT_W_PAST | ENT_W_S | ENT_W_BASE);
    default: return false;
    }
}

/* End of the chain of groups that hang on np j by prepositions. */
static uint32_t chain_end(const ent_event__sent *s, uint32_t j) {
    while (j + 1 < s->nps && s->np[j + 1].up && s->np[j + 1].up - 1 == j) j++;
    return ent_event__past_bracket(s, s->np[j].end);
}

static bool has_actor(const ent_event__sent *s, uint32_t j) { return s->np[j].named; }

static bool verb_between(const ent_event__sent *s, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to; k++)
        if (pos(s, k) == ENT_P_VERB || pos(s, k) == ENT_P_BE || pos(s, k) == ENT_P_MODAL) return true;
    return false;
}

/* … other than a participle behind a noun: planes carrying aid from A and B landed. */
static bool told_between(const ent_event__sent *s, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to; k++) {
        bool loose = pos(s, k) == ENT_P_VERB && s->tok[k].bits & ENT_W_ING && k > 0 && pos(s, k - 1) == ENT_P_NOUN;
        if (!loose && verb_between(s, k, k + 1)) return true;
    }
    return false;
}

/* Joins groups i … last, which commas and a conjunction bind, into one list. */
static void join(ent_event__sent *s, const uint32_t *member, uint32_t n) {
    const ent_event__np *first = &s->np[member[0]];
    for (uint32_t m = 1; m < n; m++) {
        ent_event__np *x = &s->np[member[m]];
        x->list = member[0];
        if (x->prep == ENT_EVENT__NONE || x->prep < first->begin) {
            x->prep = first->prep;
            x->slot = first->slot;
            x->up = first->up;
        }
    }
}

/* The nearest comma or connector before token i. */
static uint32_t clause_start(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = i, steps = 0; k-- > 0 && steps < 60; steps++)
        if (punct(s, k) == ',' || punct(s, k) == ';' || punct(s, k) == ':' || pos(s, k) == ENT_P_SUB || pos(s, k) == ENT_P_THAT ||
            pos(s, k) == ENT_P_REL)
            return k;
    return i > 60 ? i - 60 : 0;
}

/* Norway (May): items of a list that are dated one by one need no "and". */
static bool dated_bracket(const ent_event__sent *s, uint32_t i) {
    return ent_event__dated_bracket(s, s->np[i].end);
}

/* Group i hangs on one that itself stands behind a preposition. */
static bool fronted(const ent_event__sent *s, uint32_t i) {
    for (uint32_t step = 0; s->np[i].up && step < 8; step++) i = s->np[i].up - 1;
    return s->np[i].prep != ENT_EVENT__NONE;
}

/* By group i, behind a participle of a noun that itself stands behind a preposition: after talks hosted by A. */
static bool fronted_agent(const ent_event__sent *s, uint32_t i) {
    uint32_t by = s->np[i].prep;
    if (by == ENT_EVENT__NONE || by < 2 || pos(s, by - 1) != ENT_P_VERB) return false;
    uint32_t noun = s->tok[by - 2].np; /* not: a draft on trade tabled by A, B and C was dropped */
    return noun && s->np[noun - 1].prep != ENT_EVENT__NONE && (!s->np[noun - 1].up || fronted(s, noun - 1));
}

/* Behind the groups that stand in a bracket after group i: the World Food Programme (WFP) and … */
static uint32_t past_bracketed(const ent_event__sent *s, uint32_t i) {
    uint32_t end = ent_event__past_bracket(s, s->np[i].end), k = i + 1;
    while (k < s->nps && k < i + 6 && s->np[k].begin < end) k++;
    return k;
}

/* Behind ", and" a group without a preposition that a verb follows is a subject, where a verb has been before. */
static bool anew(const ent_event__sent *s, uint32_t j, bool verb_before) {
    uint32_t k = s->np[j].begin;
    if (k < 2 || s->np[j].prep < k || pos(s, k - 1) != ENT_P_CONJ || (punct(s, k - 2) != ',' && punct(s, k - 2) != ')')) return false;
    return verb_before || verb_between(s, k > 40 ? k - 40 : 0, k);
}

/* A comma before its "and". */
static bool set_apart(const ent_event__sent *s, uint32_t j) {
    uint32_t k = s->np[j].begin;
    if (s->np[j].prep + 1 == k) k--;
    while (k > 0 && (pos(s, k - 1) == ENT_P_CONJ || pos(s, k - 1) == ENT_P_ADV)) k--;
    return k > 0 && punct(s, k - 1) == ',';
}

/* Kenya and, for the first time, Peru: the group behind the aside, index; 0 = there is none. */
static uint32_t past_and(const ent_event__sent *s, uint32_t i) {
    uint32_t k = ent_event__past_bracket(s, s->np[i].end);
    if (punct(s, k) == ',') k++;
    if (pos(s, k) != ENT_P_CONJ || punct(s, k + 1) != ',') return 0;
    uint32_t end = k + 2;
    while (end < s->n && end < k + 12 && punct(s, end) != ',' && pos(s, end) != ENT_P_VERB) end++;
    if (punct(s, end) != ',' || end + 1 >= s->n || verb_between(s, k, end)) return 0;
    uint32_t np = s->tok[end + 1].np;
    if (!np && pos(s, end + 1) == ENT_P_PREP && end + 2 < s->n) np = s->tok[end + 2].np;
    return np && has_actor(s, i) && has_actor(s, np - 1) && np - 1 > i ? np - 1 : 0;
}

/* A, who had just arrived, and B met: the group behind the relative clause that is a subject with this one; 0 = there is none. */
static uint32_t past_relative(const ent_event__sent *s, uint32_t i) {
    uint32_t k = chain_end(s, i), begin = s->np[i].begin;
    if (punct(s, k) != ',' || pos(s, k + 1) != ENT_P_REL || s->np[i].prep != ENT_EVENT__NONE || !has_actor(s, i)) return 0;
    if (verb_between(s, clause_start(s, begin), begin)) return 0;
    for (uint32_t end = k + 2; end + 2 < s->n && end < k + 30 && punct(s, end) != ';'; end++) {
        if (punct(s, end) != ',') continue;
        uint32_t np = pos(s, end + 1) == ENT_P_CONJ ? s->tok[end + 2].np : 0;
        bool subject = np && s->np[np - 1].begin == end + 2 && has_actor(s, np - 1) && verb_starts(s, chain_end(s, np - 1));
        return subject && verb_between(s, k, end) ? np - 1 : 0;
    }
    return 0;
}

/* Behind the comma at token i an aside, and behind that a finite verb: and B, accusing C of it, left; and B, which …, left. */
static bool verb_past_aside(const ent_event__sent *s, uint32_t i) {
    if (punct(s, i) != ',') return false;
    uint8_t p = pos(s, i + 1);
    bool aside = p == ENT_P_REL || p == ENT_P_PREP || p == ENT_P_ADV || (p == ENT_P_VERB && s->tok[i + 1].bits & (ENT_W_ING | ENT_W_PART));
    for (uint32_t k = i + 1; aside && k < s->n && k < i + 30; k++) {
        if (punct(s, k) == ';' || pos(s, k) == ENT_P_SUB || (punct(s, k) == ',' && pos(s, k + 1) == ENT_P_CONJ)) return false;
        if (punct(s, k) != ',' || !verb_starts(s, k + 1)) continue;
        uint32_t v = k + 1;
        while (pos(s, v) == ENT_P_ADV || pos(s, v) == ENT_P_NEG) v++;
        return pos(s, v) != ENT_P_VERB || !(s->tok[v].bits & ENT_W_PART) || s->tok[v + 1].np; /* recalled its envoy */
    }
    return false;
}

/* The group is a state's own name and nothing else. */
static bool state_name(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    const ent_mention *x = s->tok[g->head].mention ? &s->mentions->v[s->tok[g->head].mention - 1] : NULL;
    if (!x || x->role != ENT_MENTION_NAME || x->actors != 1 || g->end - g->begin != x->tokens) return false;
    return s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_STATE && !(x->flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE));
}

/* Blames A, B for it; A, B sign a treaty: in headlines a comma does for "and", where no verb could make a new subject of B. */
static bool comma_for_and(const ent_event__sent *s, const uint32_t *member, uint32_t n) {
    if (n != 2 || !state_name(s, member[0]) || !state_name(s, member[1])) return false;
    const ent_event__np *a = &s->np[member[0]], *b = &s->np[member[1]];
    if (a->begin == 0) return verb_starts(s, b->end) && !ent_event__verb_behind_comma(s, b->end); /* A, B said in May, had left */
    if (pos(s, a->begin - 1) != ENT_P_VERB || (pos(s, b->end) != ENT_P_PREP && pos(s, b->end) != ENT_P_TO)) return false;
    for (uint32_t k = b->end; k < s->n && punct(s, k) != ';'; k++)
        if (verb_starts(s, k)) return false;
    return true;
}

/* Not A but B: B alone. */
static bool not_but(const ent_event__sent *s, uint32_t i, uint32_t next) {
    if (!ent_event__says(s, but)) return false;
    uint32_t from = s->np[i].prep != ENT_EVENT__NONE && s->np[i].prep + 1 >= s->np[i].begin ? s->np[i].prep : s->np[i].begin;
    if (!from || pos(s, from - 1) != ENT_P_NEG) return false;
    for (uint32_t k = s->np[i].end; k < s->np[next].begin; k++)
        if (s->token[k].word && s->token[k].word == s->g->w.but) return true;
    return false;
}

/* By A; by ships of A. */
static bool agent(const ent_event__sent *s, uint32_t i) {
    if (s->np[i].slot == ENT_SLOT_OF + 1 && s->np[i].up) i = s->np[i].up - 1;
    return s->np[i].slot == ENT_SLOT_BY + 1;
}

/* And B on Friday left: behind the day that stands before the verb. */
static uint32_t past_day(const ent_event__sent *s, uint32_t i) {
    uint32_t k = i + (pos(s, i) == ENT_P_PREP && pos(s, i + 1) == ENT_P_TIME);
    while (k < s->n && pos(s, k) == ENT_P_TIME) k++;
    return k;
}

enum { LIST_MOST = 40 };

/* The list that begins with group i; returns how many members it has. */
static uint32_t list_from(const ent_event__sent *s, uint32_t i, uint32_t *member) {
    uint32_t n = 0, last_and = 0, at = i, anew_at = 0;
    member[n++] = i;
    while (n < LIST_MOST && at + 1 < s->nps) {
        uint32_t tail = at;
        int how = SEPARATE;
        /* groups that hang on the last member may stand between: the ministers of A, the envoy of B and C */
        while (tail + 1 < s->nps && (how = between(s, tail, tail + 1)) == SEPARATE && s->np[tail + 1].up == tail + 1) tail++;
        uint32_t next = tail + 1;
        if (how == SEPARATE && pos(s, s->np[at].end) != ENT_P_PUNCT && pos(s, s->np[at].end) != ENT_P_CONJ) break;
        if (how == SEPARATE && tail == at && (next = past_bracketed(s, at)) > at + 1 && next < s->nps) how = between(s, at, next);
        if (how == SEPARATE && tail == at && past_and(s, at)) next = past_and(s, at), how = AND;
        if (how == SEPARATE && n == 1 && past_relative(s, at)) next = past_relative(s, at), how = AND;
        if (how == SEPARATE || next >= s->nps || ent_event__in_turn(s, i + 1, next + 1)) break;
        if (has_actor(s, i) && !has_actor(s, next) && how == COMMA) break;
        bool own_prep = s->np[next].prep != ENT_EVENT__NONE && s->np[next].prep >= s->np[tail].end;
        if (s->np[next].list != next || ent_event__remnant(s, next) || not_but(s, at, next)) break;
        bool names = s->tok[s->np[tail].head].mention && s->tok[s->np[next].head].mention; /* its envoys to A and B */
        if (tail != at && has_actor(s, tail) && has_actor(s, next) && (names || !has_actor(s, i))) break; /* aid to A, B and C */
        bool powers = tail != at && !has_actor(s, i) && s->np[tail].slot != ENT_SLOT_OF + 1;
        if (powers && s->tok[s->np[next].head].mention) break; /* talks with three powers, A, B and C */
        if (own_prep && s->np[next].slot != s->np[i].slot) break;
        if (!own_prep && n > 1 && s->np[at].prep != ENT_EVENT__NONE && s->np[at].prep > s->np[i].begin) {
            /* with A and B, and with C, D and E: C begins a list of its own; to A and to B, and C: there is an end */
            if (how == COMMA && punct(s, s->np[at].end) == ',' && has_actor(s, next)) n--;
            break;
        }
        if (tail != at && own_prep != (s->np[i].prep != ENT_EVENT__NONE)) break;
        uint32_t k = s->np[next].begin;
        if (how == AND && k > 1 && pos(s, k - 1) == ENT_P_CONJ && punct(s, k - 2) == ',' && !has_actor(s, at)) anew_at = n;
        member[n++] = next;
        at = next;
        if (how == AND || (how == COMMA && dated_bracket(s, next))) last_and = n;
    }
    if (n > 1 && !last_and && has_actor(s, at)) { /* by A, B and what was to become C */
        uint32_t k = chain_end(s, at);
        if (pos(s, k) == ENT_P_CONJ && pos(s, k + 1) == ENT_P_REL) last_and = n;
    }
    if (last_and > n) last_and = n;
    if (!last_and) return comma_for_and(s, member, n) ? 2 : 1;
    n = last_and;
    uint32_t end = chain_end(s, member[n - 1]), start = s->np[i].begin;
    bool parted = n > 1 && verb_past_aside(s, end) && between(s, member[n - 2], member[n - 1]) == AND;
    if (parted && verb_between(s, clause_start(s, start), start)) return n - 1; /* A met B and C, which had not been asked, left */
    if (n > 1 && verb_starts(s, past_day(s, end))) {
        bool verb_before = told_between(s, clause_start(s, start), start);
        if (verb_before && anew_at && anew_at + 1 < n) return anew_at; /* were at risk, and A and B called */
        bool agents = agent(s, i) && between(s, member[n - 2], member[n - 1]) == AND && !set_apart(s, member[n - 1]);
        if (agents && between(s, i, member[1]) == COMMA && fronted_agent(s, i)) return 1; /* After talks hosted by A, B and C agreed */
        if (agents) return n; /* talks hosted by A and B began */
        if (verb_before) return n - 1 > 1 ? n - 1 : 1;             /* A met B and C left */
        if (s->np[i].prep != ENT_EVENT__NONE && anew(s, member[n - 1], verb_before)) return n - 1; /* …, and B was received */
        if (fronted(s, i) && between(s, i, member[1]) == COMMA) return 1; /* At the talks with A, B and C agreed */
    }
    return n;
}

static bool spaced_dash(const ent_event__sent *s, uint32_t i) {
    if (i == 0 || i + 1 >= s->n || punct(s, i) != '-') return false;
    return s->token[i].begin > s->token[i - 1].end && s->token[i + 1].begin > s->token[i].end;
}

/* A and the three powers - B, C and D - met: they are what the group before the dash is made of. */
static void made_of(ent_event__sent *s, const uint32_t *member, uint32_t n) {
    uint32_t begin = s->np[member[0]].begin, end = s->np[member[n - 1]].end;
    if (begin < 2 || !spaced_dash(s, begin - 1) || !spaced_dash(s, end) || !has_actor(s, member[0])) return;
    uint32_t whole = s->tok[begin - 2].np;
    if (!whole) return;
    const ent_event__np *first = &s->np[s->np[whole - 1].list];
    for (uint32_t m = 0; m < n; m++) {
        ent_event__np *x = &s->np[member[m]];
        x->list = (uint32_t)(first - s->np), x->prep = first->prep, x->slot = first->slot, x->up = first->up;
    }
}

void ent_event__lists(ent_event__sent *s) {
    uint32_t member[LIST_MOST];
    for (uint32_t i = 0; i < s->nps; i++) {
        if (s->np[i].list != i) continue;
        uint32_t n = list_from(s, i, member);
        if (n > 1) join(s, member, n), made_of(s, member, n);
    }
}
