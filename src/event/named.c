#include "event.h"

/* Whoever a noun group names: itself, what modifies it, its list, what hangs on it by a preposition or stands in a bracket. */

bool ent_event__party_add(ent_event__cand *c, uint32_t actor, uint32_t mention, char role) {
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].actor == actor) {
            if (c->party[i].role == 'x' && role != 'x') c->party[i].role = role;
            return false;
        }
    if (c->parties == ENT_EVENT__PARTIES) return false;
    c->party[c->parties++] = (ent_event__party){ actor, mention, c->adding, role };
    return true;
}

/* Named a second time, on the other side: a state's police and its people. */
static void again(const ent_event__sent *s, ent_event__cand *c, uint32_t actor, uint32_t mention, char role) {
    for (uint32_t i = 0; i < c->parties && role == 'r' && c->parties > 1; i++) { /* they shelled B: they are not B */
        const ent_mention *they = c->party[i].mention == ENT_EVENT__NONE ? NULL : &s->mentions->v[c->party[i].mention];
        if (!they || c->party[i].actor != actor || they->role != ENT_MENTION_ANAPHOR || they->actors < 2) continue;
        c->party[i].role = 'r', c->party[i].mention = mention;
        return;
    }
    if (ent_event__mutual(c->type) || s->mentions->v[mention].role == ENT_MENTION_ANAPHOR) return; /* lost its contract */
    for (uint32_t i = 0; i < c->parties; i++) {
        ent_event__party *p = &c->party[i];
        bool sides = (p->role == 'a' && role == 'r') || (p->role == 'r' && role == 'a');
        if (p->actor != actor || !sides || mention == p->mention) continue;
        const ent_mention *m = &s->mentions->v[mention];
        p->role = 'a';
        c->self |= m->role != ENT_MENTION_ANAPHOR && m->confidence > 0.65; /* the captain may be anybody's */
    }
}

uint32_t ent_event__add_mention(const ent_event__sent *s, ent_event__cand *c, uint32_t m, char role) {
    const ent_mention *x = &s->mentions->v[m];
    if (ent_event__meeting_name(s, x)) return 0;
    for (uint32_t k = 0; k < x->actors; k++)
        if (!ent_event__party_add(c, x->actor[k], m, role)) again(s, c, x->actor[k], m, role);
    return x->actors;
}

static bool firm(const ent_event__sent *s, uint32_t m) {
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    return x && x->actors && s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_COMPANY;
}

/* Uber's Chinese stores, its London shares, the Chinese arm of Uber, its Chinese business: a part of a company, not the state. */
static bool branch(const ent_event__sent *s, const ent_event__np *g, uint32_t m) {
    const ent_mention *x = &s->mentions->v[m - 1];
    bool modifies = x->flags & ENT_MENTION_ADJECTIVE || x->role == ENT_MENTION_CAPITAL || ent_str_is(x->sector, "BUS");
    if (!modifies || x->actors != 1 || x->flags & ENT_MENTION_POSSESSIVE) return false;
    if (s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_STATE) return false;
    bool part = s->g->branch && ent_event__of_class(s->g, s->token[g->head].word, s->g->branch);
    for (uint32_t k = g->begin; k < g->end; k++) { /* UK insurer Aviva's call centres; not: its Brazilian contract */
        uint32_t q = s->tok[k].mention;
        if (firm(s, q) && (part || s->mentions->v[q - 1].role != ENT_MENTION_ANAPHOR)) return true;
    }
    if (!part) return false;
    uint32_t i = (uint32_t)(g - s->np) + 1;
    return i < s->nps && s->np[i].up == i && s->np[i].slot == ENT_SLOT_OF + 1 && firm(s, s->tok[s->np[i].head].mention);
}

/* The mentions inside a noun group: the one that holds its head, else those that modify it. */
uint32_t ent_event__own_mentions(const ent_event__sent *s, ent_event__cand *c, const ent_event__np *g, char role, bool place) {
    uint32_t n = 0, head = s->tok[g->head].mention;
    if (!g->named) return 0;
    if (head && ent_event__named_by_of(s, g, head)) return 0;
    if (head) {
        const ent_mention *m = &s->mentions->v[head - 1];
        if (place || !ent_event__placed(s, m)) n += ent_event__add_mention(s, c, head - 1, role);
        if (n) return n;
    }
    for (uint32_t k = g->begin, last = 0; k < g->end; k++) {
        uint32_t m = s->tok[k].mention;
        if (!m || m == last) continue;
        last = m;
        if ((!place && ent_event__placed(s, &s->mentions->v[m - 1])) || ent_event__backer(s, g, m) || branch(s, g, m)) continue;
        n += ent_event__add_mention(s, c, m - 1, role);
    }
    return n;
}

/* Slots whose groups stand for what they hang on: the ministers of A, talks between A and B. */
static bool carries(uint8_t slot, bool place) {
    if (!slot) return false;
    switch (slot - 1) {
    case ENT_SLOT_OF: case ENT_SLOT_BETWEEN: case ENT_SLOT_AMONG: case ENT_SLOT_FROM: case ENT_SLOT_BY: case ENT_SLOT_INCLUDING:
    case ENT_SLOT_WITH:
        return true;
    case ENT_SLOT_IN: case ENT_SLOT_AGAINST: case ENT_SLOT_ON: case ENT_SLOT_TO: case ENT_SLOT_FOR: case ENT_SLOT_AT: case ENT_SLOT_OVER:
        return place;
    default: return false;
    }
}

enum { DEPTH_MOST = 5 };

/* A resolution, a draft: what it is on is no party to it. */
bool ent_event__on_topic(const ent_event__sent *s, uint32_t np) {
    return ent_event__has_class(s, s->g->text) && ent_event__of_class(s->g, s->token[s->np[np - 1].head].word, s->g->text);
}

/* Several members of the list are dated one by one. */
static bool dated_list(const ent_event__sent *s, uint32_t first) {
    uint32_t members = 0, dated = 0;
    for (uint32_t j = first; j < s->nps && j < first + 40; j++) {
        if (s->np[j].list != first) continue;
        members++;
        dated += ent_event__dated_bracket(s, s->np[j].end) || ent_event__near_date(s, s->np[j].end);
    }
    return members > 1 && dated > 1;
}

static void mark_spread(const ent_event__sent *s, ent_event__cand *c, uint32_t first) {
    if (dated_list(s, first)) c->spread = first + 1;
}

/* Rebels, guerrilla commanders: not of the state that they are met in. */
static bool outlaws(const ent_event__sent *s, uint32_t i) {
    for (uint32_t k = s->np[i].begin; k < s->np[i].end; k++)
        if (!s->np[i].named && ent_event__of_class(s->g, s->token[k].word, s->g->outlaw)) return true;
    return false;
}

/* Groups that hang on group i (0-based), directly or by a chain of carrying prepositions. */
static uint32_t hanging(const ent_event__sent *s, ent_event__cand *c, uint32_t i, char role, bool place) {
    uint32_t n = 0, at[DEPTH_MOST], depth = 0;
    if (!s->np[i].bears) return 0;
    ent_word w = s->token[s->np[i].head].word; /* took him to A: A is not his */
    if (w && (w == s->g->w.he || w == s->g->w.she || w == s->g->w.him || w == s->g->w.her)) return 0;
    at[depth++] = i;
    for (uint32_t k = i + 1; k < s->nps && k < i + 12 && depth < DEPTH_MOST; k++) {
        const ent_event__np *g = &s->np[k];
        if (g->list != k) continue;
        bool hangs = false;
        for (uint32_t d = 0; d < depth && !hangs; d++) hangs = g->up == at[d] + 1;
        if (!hangs) {
            if (n) break;
            continue;
        }
        bool about = g->slot && (g->slot - 1 == ENT_SLOT_ON || g->slot - 1 == ENT_SLOT_OVER); /* information, a resolution on A */
        bool to = role == 'a' && (g->slot == ENT_SLOT_TO + 1 || g->slot == ENT_SLOT_FOR + 1); /* a mission, the envoy to A: not A's */
        bool envoy = to && s->g->envoy && ent_event__of_class(s->g, s->token[s->np[g->up - 1].head].word, s->g->envoy);
        bool sender = role == 'r' && c->type == ENT_AID && g->slot == ENT_SLOT_FROM + 1 && s->g->goods && /* tents from A */
            ent_event__of_class(s->g, s->token[s->np[g->up - 1].head].word, s->g->goods);
        sender |= c->type == ENT_REQUEST && ent_event__origin(s, k); /* food for refugees from A */
        sender |= c->type == ENT_CONSULT && g->slot == ENT_SLOT_IN + 1 && outlaws(s, i); /* met the rebels in A */
        bool mission = sender || envoy || (c->np && role == 'a' && g->slot == ENT_SLOT_TO + 1);
        bool topic = (about && (role == 'a' || ent_event__on_topic(s, i + 1))) || mission;
        if (topic || !carries(g->slot, place && !n)) {
            if (n) break;
            continue;
        }
        bool done = c->np || (s->clause[c->clause].passive && g->begin > c->token); /* an attack on ships by A, given to men of A by B */
        bool agent = done && role == 'r' && g->slot == ENT_SLOT_BY + 1;
        uint32_t m = s->tok[g->head].mention; /* donors, talks in Paris */
        bool seat = c->type == ENT_CONSULT && m && g->slot == ENT_SLOT_IN + 1 && s->mentions->v[m - 1].role == ENT_MENTION_CAPITAL;
        bool at_it = s->np[k].up == c->np || !s->np[s->np[k].up - 1].named; /* talks of ministers in Paris */
        if (seat && (c->np ? at_it : ent_str_is(c->mode, "third-party"))) continue;
        uint32_t got = 0, whole = c->adding;
        bool town = g->slot == ENT_SLOT_IN + 1 && (role != 'r' || c->type == ENT_CONSULT);
        bool apart = !c->spread && !town && dated_list(s, k); /* delegations from A (March) and B (June) */
        for (uint32_t j = k; j < s->nps && j < k + 24; j++) {
            if (s->np[j].list != k) continue;
            if (apart) c->adding = j + 1;
            got += ent_event__own_mentions(s, c, &s->np[j], agent ? 'a' : role, place || g->slot - 1 != ENT_SLOT_IN);
        }
        if (apart && got > 1) c->spread = k + 1;
        c->adding = whole;
        n += got;
        at[depth++] = k;
    }
    return n;
}

/* Six world powers (A, B and C): a bracket that only names stands for the group before it. */
static uint32_t bracketed(const ent_event__sent *s, ent_event__cand *c, uint32_t i, char role) {
    uint32_t k = s->np[i].end, n = 0, last = 0;
    while (k < s->n && s->tok[k].pos == ENT_P_ADV) k++;
    bool concerned = k + 1 < s->n && s->tok[k].pos == ENT_P_VERB && s->tok[k].bits & ENT_W_PART;
    if (concerned && ent_event__punct(s, k + 1) == '(') k++; /* the ministers concerned (A, B) */
    if (ent_event__punct(s, k) != '(') return 0;
    uint32_t begin = k + 1;
    for (k++; k < s->n && ent_event__punct(s, k) != ')'; k++) {
        uint32_t m = s->tok[k].mention;
        bool name = m && s->mentions->v[m - 1].actors;
        bool them = k + 1 < s->n && s->tok[k].pos == ENT_P_PREP && s->tok[k + 1].bits & ENT_W_PRON;
        if (them && ent_event__punct(s, k + 2) == ')') break; /* among them */
        if (!name && ent_event__punct(s, k) != ',' && s->tok[k].pos != ENT_P_CONJ && s->tok[k].pos != ENT_P_DET) return 0;
        n += name && m != last, last = m;
    }
    if (n < 2 || k >= s->n) return 0;
    uint32_t end = k;
    for (k = begin, last = 0; k < end; k++)
        if (s->tok[k].mention && s->tok[k].mention != last) last = s->tok[k].mention, ent_event__add_mention(s, c, last - 1, role);
    return n;
}

/* The E3 (A, B and C): a body of a few, and states with "and" in the bracket behind it: they are its members. */
static uint32_t members(const ent_event__sent *s, ent_event__cand *c, uint32_t i, char role) {
    const ent_event__np *g = &s->np[i];
    const ent_mention *x = s->tok[g->head].mention ? &s->mentions->v[s->tok[g->head].mention - 1] : NULL;
    if (!x || ent_event__punct(s, g->end) != '(' || x->actors != 1 || s->mentions->actor[x->actor[0]].kind != ENT_ACTOR_IGO) return 0;
    bool and = false;
    uint32_t states = 0, last = 0;
    for (uint32_t k = g->end + 1; k < s->n && ent_event__punct(s, k) != ')'; k++) {
        uint32_t m = s->tok[k].mention;
        and |= s->tok[k].pos == ENT_P_CONJ;
        if (!m || m == last) continue;
        last = m;
        const ent_mention *y = &s->mentions->v[m - 1];
        if (y->actors != 1 || s->mentions->actor[y->actor[0]].kind != ENT_ACTOR_STATE || y->role == ENT_MENTION_CAPITAL) return 0;
        states++;
    }
    return and && states > 1 ? bracketed(s, c, i, role) : 0;
}

/* Between A, on behalf of its dependencies, and B. */
static uint32_t behind_aside(const ent_event__sent *s, ent_event__cand *c, uint32_t first, char role) {
    for (uint32_t k = s->np[first].end; k + 1 < s->n && k < s->np[first].end + 16 && s->tok[k].pos != ENT_P_VERB; k++) {
        uint32_t np = s->tok[k].pos == ENT_P_CONJ ? s->tok[k + 1].np : 0;
        if (np && (s->np[np - 1].prep == ENT_EVENT__NONE || s->np[np - 1].prep < k))
            return ent_event__own_mentions(s, c, &s->np[np - 1], role, true);
    }
    return 0;
}

/* To a fund established by A, to centres run by B: whoever stands behind it receives. */
static uint32_t run_by(const ent_event__sent *s, ent_event__cand *c, uint32_t np) {
    for (uint32_t id = 0; s->participles && id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->kind != ENT_CLAUSE_PART || x->antecedent != np + 1 || !x->passive || x->verb == ENT_EVENT__NONE) continue;
        if (s->g->given && ent_event__of_class(s->g, s->token[x->verb].word, s->g->given)) continue; /* wheat donated by A */
        for (uint32_t i = np + 1; i < s->nps && i < np + 8; i++)
            if (s->np[i].clause == id && s->np[i].slot && s->np[i].slot - 1 == ENT_SLOT_BY)
                return ent_event__own_mentions(s, c, &s->np[i], 'r', true);
    }
    return 0;
}

uint32_t ent_event__party_np(const ent_event__sent *s, ent_event__cand *c, uint32_t np, char role, bool place) {
    if (!np || role == '-' || !role || !s->names) return 0;
    uint32_t first = s->np[np - 1].list, n = 0, end = UINT32_MAX;
    const ent_event__clause *own = &s->clause[c->clause]; /* A, who …, and B met: of A alone */
    bool before = s->np[first].begin < own->begin; /* among those whom A received were B and C: all of them */
    if (before && own->kind == ENT_CLAUSE_REL && own->antecedent && s->np[own->antecedent - 1].list == first) end = own->end;
    for (uint32_t j = first; j < s->nps && j < first + 40; j++) {
        if (s->np[j].list != first || s->np[j].begin >= end) continue;
        c->adding = j + 1;
        if (j == first && ent_event__explained(s, j)) continue;
        uint32_t got = members(s, c, j, role);
        if (!got) got = ent_event__own_mentions(s, c, &s->np[j], role, place);
        if (!got) got = hanging(s, c, j, role, place && !n);
        uint32_t last = j; /* the ministers of six states (A, B, …) */
        while (!got && last + 1 < s->nps && s->np[last + 1].up == last + 1) last++;
        if (!got) got = bracketed(s, c, last, role);
        n += got;
    }
    c->adding = 0;
    const ent_event__clause *x = &s->clause[s->np[first].clause];
    bool whose = !n && x->kind == ENT_CLAUSE_REL && x->antecedent && x->antecedent <= first && x->intro != ENT_EVENT__NONE &&
        s->np[first].begin == x->intro + 1 && s->token[x->intro].word == s->g->w.whose;
    if (whose) n += ent_event__own_mentions(s, c, &s->np[x->antecedent - 1], role, true); /* B, whose diplomats it sent home */
    if (!n && role == 'r' && c->type == ENT_AID) n += run_by(s, c, first);
    if (n == 1 && s->np[first].slot && s->np[first].slot - 1 == ENT_SLOT_BETWEEN) n += behind_aside(s, c, first, role);
    if (n > 1 && first + 1 < s->nps) mark_spread(s, c, first);
    return n;
}
