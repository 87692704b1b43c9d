#include "event.h"

/* A clause without its verb: A signed in May and B in June; A and B went to court, the former in April, the latter in June; A sent
 * troops, B a frigate and C two aircraft. */

static bool dated(const ent_event__sent *s, uint32_t t) {
    return t && s->timexes->v[t - 1].event_value.n && s->timexes->v[t - 1].type != ENT_TIMEX_SET;
}

static bool separator(const ent_event__sent *s, uint32_t i) {
    return s->tok[i].pos == ENT_P_CONJ || ent_event__punct(s, i) == ',' || ent_event__punct(s, i) == ';';
}

static bool ends(const ent_event__sent *s, uint32_t i) {
    return i >= s->n || s->tok[i].pos == ENT_P_CONJ || (s->token[i].kind == ENT_TOK_PUNCT && ent_event__punct(s, i) != '(');
}

/* The group at token i, with a date behind it and nothing else: *t its timex, *end the token behind that. */
static uint32_t dated_group(const ent_event__sent *s, uint32_t i, uint32_t *t, uint32_t *end) {
    uint32_t np = i < s->n ? s->tok[i].np : 0;
    if (!np || s->np[np - 1].begin != i || !s->tok[s->np[np - 1].head].mention) return 0;
    uint32_t k = s->np[np - 1].end, m = s->tok[s->np[np - 1].head].mention, named = k;
    for (uint32_t j = k; j < s->n && j < k + 6; j++) /* the High Representative, Catherine Ashton, in May */
        if (s->tok[j].mention == m) named = j + 1;
    if (named > k) k = named + (ent_event__punct(s, named) == ',');
    while (k < s->n && (s->tok[k].pos == ENT_P_ADV || s->tok[k].pos == ENT_P_PREP)) k++;
    if (k >= s->n || !dated(s, s->tok[k].timex)) return 0;
    *t = s->tok[k].timex;
    while (k < s->n && s->tok[k].timex == *t) k++;
    *end = k;
    return ends(s, k) ? np : 0;
}

static bool counted(const ent_event__sent *s, const ent_event__np *g) {
    ent_word w = s->token[g->begin].word;
    if (s->tok[g->head].mention || s->tok[g->head].timex || s->tok[g->begin].timex) return false;
    bool money = s->token[g->begin].kind == ENT_TOK_PUNCT && ent_event__punct(s, g->begin) != '"';
    bool stands_for = w && w == s->g->w.one && g->begin && s->tok[g->begin - 1].mention && /* a British frigate and a French one */
        s->mentions->v[s->tok[g->begin - 1].mention - 1].role == ENT_MENTION_DEMONYM;
    if (stands_for) return false;
    if (money || s->token[g->begin].kind == ENT_TOK_NUMBER) return true;
    bool alone = g->end == g->begin + 1, all = w && (w == s->g->w.both || w == s->g->w.all || w == s->g->w.each);
    if (alone) return s->tok[g->begin].pos == ENT_P_DET && !all && w != s->g->w.the && w != s->g->w.this && w != s->g->w.these;
    return !all && s->tok[g->begin].pos == ENT_P_DET && w != s->g->w.the;
}

/* Group i names somebody behind a comma or and, and right behind it stands what he gave, with no verb: B a frigate. */
bool ent_event__remnant(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i], *h = g + 1;
    if (i + 1 >= s->nps || h->begin != g->end || !g->begin || h->prep != ENT_EVENT__NONE || !s->tok[g->head].mention) return false;
    const ent_mention *m = &s->mentions->v[s->tok[g->head].mention - 1];
    if (!m->actors || m->flags & ENT_MENTION_POSSESSIVE || !separator(s, g->begin - 1) || !counted(s, h)) return false;
    for (uint32_t k = g->begin; k-- > 0;) { /* gave A and B 3 million: they are who receives it */
        bool name = s->tok[k].mention && s->mentions->v[s->tok[k].mention - 1].role == ENT_MENTION_NAME;
        if (separator(s, k) || name || s->token[k].word == s->g->w.the) continue;
        bool bound = s->tok[g->begin - 1].pos == ENT_P_CONJ && ent_event__punct(s, g->begin - 2) != ','; /* to A, and B 3 million */
        bound = bound && s->tok[g->begin - 2].pos != ENT_P_TIME; /* freed two in May and B three */
        if (s->tok[k].pos == ENT_P_VERB || (s->tok[k].pos == ENT_P_PREP && bound)) return false;
        break;
    }
    for (uint32_t k = h->end; k < s->n && !separator(s, k); k++)
        if (s->tok[k].pos >= ENT_P_VERB && s->tok[k].pos <= ENT_P_MODAL) return false;
    return true;
}

/* Others of group np's list have days of their own. */
static void alone(const ent_event__sent *s, ent_event__cand *one, uint32_t np) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < one->parties; i++) {
        uint32_t g = one->party[i].np;
        /* sanctions on A in May, B in June */
        bool leads = g && g < np && s->np[np - 1].list + 1 == g && s->np[g - 1].prep != ENT_EVENT__NONE;
        if (!g || g == np || leads || s->np[g - 1].list != s->np[np - 1].list) one->party[n++] = one->party[i];
    }
    one->parties = n;
}

/* A sent troops to C, B a frigate to D; A gave 3 million, B 2 million to C: does what stands behind the remnant belong to it alone?
 * Where the first of them has said such a thing before. */
static bool own_ending(const ent_event__sent *s, uint32_t token) {
    for (uint32_t k = token; k-- > 0 && s->tok[k].pos != ENT_P_VERB;) {
        uint32_t np = s->tok[k].np;
        bool of = np && s->np[np - 1].slot == ENT_SLOT_OF + 1;
        if (s->tok[k].pos == ENT_P_TIME || (np && s->np[np - 1].prep != ENT_EVENT__NONE && !of)) return true;
    }
    return false;
}

/* Each remnant is a clause of its own, so that what stands in it is nobody else's. */
void ent_event__cut_remnants(ent_event__sent *s) {
    for (uint32_t i = 1; i < s->nps && s->clauses <= s->n; i++) {
        if (!ent_event__remnant(s, i)) continue;
        uint32_t k = s->np[i].begin, id = s->clauses++;
        s->clause[id] = (ent_event__clause){ .begin = k, .parent = s->tok[k].clause, .intro = k - 1, .kind = ENT_CLAUSE_BRACKET,
            .group = ENT_EVENT__NONE, .verb = ENT_EVENT__NONE, .shares = ENT_EVENT__NONE };
        bool own = own_ending(s, k);
        uint32_t last = i + 1;
        while (last + 1 < s->nps && s->np[last + 1].up == last + 1 && s->np[last + 1].slot == ENT_SLOT_OF + 1) last++;
        while (k < s->n && (own ? !separator(s, k) : k < s->np[last].end)) s->tok[k++].clause = id;
        s->clause[id].end = k;
    }
}

/* c with group i's actor for the subject and what hangs on the group behind it for its object. */
static bool in_place_of(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t i) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t subject = ent_event__subject(f, c->clause);
    bool receives = x->indirect || x->passive || c->trigger->frame.role[ENT_SLOT_S] == 'r'; /* A was given 3 million, B 2 million */
    for (uint32_t k = s->np[i].end; receives && k < s->n && s->tok[k].clause == s->np[i].clause; k++)
        if (s->tok[k].pos == ENT_P_TIME) return false; /* sold A tanks in May, and B missiles in June: who knows whether to B */
    ent_event__cand_copy(one, c);
    one->parties = 0;
    if (!ent_event__party_np(s, one, i + 1, receives ? 'r' : 'a', true) || ent_event__has(c, one->party[0].actor)) return false;
    uint32_t own = one->parties;
    if (!receives) {
        char object = c->trigger->frame.role[ENT_SLOT_O];
        ent_event__party_np(s, one, i + 2, object, true);
        for (uint32_t k = i + 2; k < s->nps && s->np[k].clause == s->np[i].clause; k++) {
            char role = s->np[k].slot && s->np[k].list == k ? c->trigger->frame.role[s->np[k].slot - 1] : 0;
            if (role && role != 'p' && s->np[k].slot - 1 != ENT_SLOT_OF) ent_event__party_np(s, one, k + 1, role, true);
        }
    }
    bool named = false; /* whoever is not named beside the subject is its partner */
    for (uint32_t p = 0; p < c->parties && subject; p++)
        named |= c->party[p].np && s->np[c->party[p].np - 1].list == s->np[subject - 1].list;
    bool partner = named && ent_event__mutual(c->type) && !x->passive;
    for (uint32_t p = 0; p < c->parties && (receives || one->parties == own); p++) {
        uint32_t np = c->party[p].np;
        bool listed = np ? s->np[np - 1].list == s->np[subject - 1].list : !partner;
        bool subjects = c->party[p].role == 'a' && (x->passive || listed);
        if (subjects == receives) ent_event__party_add(one, c->party[p].actor, ENT_EVENT__NONE, c->party[p].role);
        own += one->parties > own && !receives;
    }
    one->rule = "verb left out";
    return true;
}

/* B a pact on wine (Lima, June): the remnant's own day. */
static void own_date(const ent_event__sent *s, ent_event__cand *one, uint32_t from) {
    bool inside = false;
    for (uint32_t k = from; k < s->n && k < from + 24; k++) {
        char mark = ent_event__punct(s, k);
        inside = mark == '(' || (inside && mark != ')');
        if ((!inside && separator(s, k)) || (s->tok[k].pos >= ENT_P_VERB && s->tok[k].pos <= ENT_P_MODAL)) return;
        if (!dated(s, s->tok[k].timex)) continue;
        one->timex[0] = s->tok[k].timex - 1, one->timexes = 1, one->interval = false;
        return;
    }
}

/* c with the actor of the next remnant behind token *from. Of a verb with a receiver (gave A 3 million) he receives. */
static bool next_remnant(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t object = x->object ? s->np[x->object - 1].begin : 0;
    for (uint32_t i = x->object; object && i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin < *from || !ent_event__remnant(s, i)) continue;
        for (uint32_t k = object; k < g->begin; k++)
            if (s->tok[k].pos >= ENT_P_VERB && s->tok[k].pos <= ENT_P_MODAL) return false;
        *from = s->np[i + 1].end;
        if (!in_place_of(f, c, one, i)) continue;
        own_date(s, one, *from);
        return true;
    }
    return false;
}

/* Was in A in May, and the minister in June: a person behind a place does the same. */
bool ent_event__in_turn(const ent_event__sent *s, uint32_t object, uint32_t np) {
    uint32_t a = s->tok[s->np[object - 1].head].mention, b = s->tok[s->np[np - 1].head].mention;
    if (!a || !b || !(s->mentions->v[a - 1].flags & ENT_MENTION_PLACE)) return false;
    return s->mentions->v[b - 1].role == ENT_MENTION_PERSON || s->mentions->v[b - 1].role == ENT_MENTION_OFFICE;
}

/* Took X in May and Y in June, two towns: the second is taken, and takes nothing. */
static bool next_town(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t np) {
    const ent_event__sent *s = f->s;
    uint32_t object = s->clause[c->clause].object, m = s->tok[s->np[np - 1].head].mention - 1;
    bool force = c->type == ENT_ASSAULT || c->type == ENT_COERCE || c->type == ENT_MOBILIZE;
    bool named = s->mentions->v[m].role == ENT_MENTION_CAPITAL || s->mentions->v[m].role == ENT_MENTION_NAME;
    if (!force || !object || !named || s->tok[s->np[object - 1].head].mention) return false;
    if (!(s->token[s->np[object - 1].head].flags & ENT_TOK_CAP)) return false;
    ent_event__cand_copy(one, c);
    one->parties = 0;
    for (uint32_t p = 0; p < c->parties; p++)
        if (c->party[p].role == 'a') one->party[one->parties++] = c->party[p];
    for (uint32_t a = 0; a < s->mentions->v[m].actors; a++) ent_event__party_add(one, s->mentions->v[m].actor[a], m, 'r');
    ent_event__held_by_enemy(f, one);
    return true;
}

bool ent_event__gap(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    uint32_t subject = c->np ? 0 : ent_event__subject(f, c->clause), object = s->clause[c->clause].object;
    if (!subject) return false;
    if (next_remnant(f, c, one, from)) return true;
    if (!c->timexes || s->clause[c->clause].passive) return false;
    bool objects = object && s->tok[s->np[object - 1].head].mention && !(s->tok[s->np[object - 1].head].bits & ENT_W_PRON);
    for (uint32_t i = *from > c->end ? *from : c->end, t, end; i + 1 < s->n; i++) {
        bool verb = s->tok[i].pos == ENT_P_VERB || s->tok[i].pos == ENT_P_DO;
        if (verb && s->tok[i].clause != c->clause) return false;
        if (!separator(s, i)) continue;
        bool beside_date = s->tok[i - 1].pos == ENT_P_TIME;
        uint32_t j = i + 1;
        while (j < s->n && (separator(s, j) || s->tok[j].pos == ENT_P_ADV)) j++;
        uint32_t np = dated_group(s, j, &t, &end);
        if (!np) continue;
        if (next_town(f, c, one, np)) {
            one->timex[0] = t - 1, one->timexes = 1, one->rule = "verb left out";
            *from = end;
            return true;
        }
        ent_event__cand_copy(one, c);
        one->parties = 0;
        for (uint32_t p = 0; p < c->parties; p++) {
            uint32_t g = c->party[p].np;
            bool listed = g && (s->np[g - 1].list == s->np[subject - 1].list || g >= np);
            if (!listed) one->party[one->parties++] = c->party[p];
        }
        one->timex[0] = t - 1, one->timexes = 1;
        uint32_t m = s->tok[s->np[np - 1].head].mention - 1;
        for (uint32_t a = 0; a < s->mentions->v[m].actors; a++) ent_event__party_add(one, s->mentions->v[m].actor[a], m, 'a');
        if (s->np[np - 1].list == np - 1) ent_event__party_np(s, one, np, 'a', true);
        if (!ent_event__role_count(one, 'a')) continue;
        alone(s, one, np);
        *from = end;
        bool ordered = s->mentions->v[m].role == ENT_MENTION_ANAPHOR && ent_event__gap_inside(c, one); /* the former, the latter */
        bool listed = objects && !ent_event__in_turn(s, object, np);
        if ((t == c->timex[0] + 1 || !beside_date || listed) && !ordered) continue;
        one->rule = "verb left out";
        return true;
    }
    return false;
}

bool ent_event__gap_inside(const ent_event__cand *c, const ent_event__cand *one) {
    for (uint32_t i = 0; i < one->parties; i++)
        if (!ent_event__has(c, one->party[i].actor)) return false;
    return one->parties < c->parties;
}

/* Who acts in c and is told of by no gap: A signed in May, B in June; c becomes theirs alone. false = there is nobody. */
bool ent_event__left_over(const ent_event__found *f, const ent_event__cand *c, const ent_event__few *told, ent_event__cand *one) {
    uint32_t subject = ent_event__subject(f, c->clause), acts = 0;
    ent_event__cand_copy(one, c);
    one->parties = 0;
    for (uint32_t p = 0; p < c->parties; p++) {
        bool own = true;
        for (uint32_t k = 0; k < told->n; k++) own &= told->actor[k] != c->party[p].actor;
        uint32_t np = c->party[p].np;
        if (!own) continue;
        acts += np && subject && f->s->np[np - 1].list == f->s->np[subject - 1].list;
        one->party[one->parties++] = c->party[p];
    }
    return acts && one->parties < c->parties;
}

/* 3 million, £47 million, €30m. */
static bool amount(const ent_event__sent *s, uint32_t np) {
    uint32_t k = s->np[np - 1].begin + (s->token[s->np[np - 1].begin].kind == ENT_TOK_PUNCT);
    return s->np[np - 1].prep == ENT_EVENT__NONE && (s->token[k].kind == ENT_TOK_NUMBER || s->token[k].kind == ENT_TOK_ALNUM);
}

/* A gave 3 million, B 2 million and C 1 million: B and C gave too; gave A 3 million, B 2 million: to both. */
void ent_event__shares_out(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t to = x->indirect, sum = x->object;
    if (x->passive || !sum || sum >= s->nps || !c->parties) return;
    if (!amount(s, sum)) return;
    for (uint32_t p = 0; p < c->parties; p++) /* paid 3 million for A, B 2 million for C */
        if (!to && c->party[p].role == 'r' && c->party[p].np && s->np[c->party[p].np - 1].up == sum) return;
    for (uint32_t np = sum + 1; np < s->nps; np++) {
        const ent_event__np *g = &s->np[np - 1];
        for (uint32_t k = s->np[np - 2].end; k < g->begin; k++)
            if (s->tok[k].pos == ENT_P_VERB || s->tok[k].pos == ENT_P_REL || s->tok[k].pos == ENT_P_TIME) return;
        if (g->prep != ENT_EVENT__NONE) continue;
        if (!s->tok[g->head].mention || s->np[np].begin != g->end || !amount(s, np + 1)) continue;
        uint32_t m = s->tok[g->head].mention - 1;
        c->adding = np;
        for (uint32_t a = 0; a < s->mentions->v[m].actors; a++) ent_event__party_add(c, s->mentions->v[m].actor[a], m, to ? 'r' : 'a');
        c->adding = 0;
    }
}
