#include "event.h"

/* Whom participles name: talks hosted by A, chaired by B and attended by C are theirs; missiles fired by A are A's. */

static bool of_meetings(const ent_event__cand *v) {
    return v->trigger->type == ENT_CONSULT || (v->trigger->light && v->trigger->effect == ENT_OP_CARRY);
}

static void add_agents(const ent_event__found *f, ent_event__cand *n, uint32_t clause, char role) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        bool agent = g->clause == clause && g->list == i && (g->slot == ENT_SLOT_BY + 1 || g->slot == ENT_SLOT_WITH + 1);
        if (agent) ent_event__party_np(s, n, i + 1, role, false);
    }
}

/* Signed an accord, witnessed by A: A is there. */
static bool witnessed(const ent_event__sent *s, const ent_event__cand *v, const ent_event__cand *n) {
    bool accord = n->type == ENT_SUPPORT || n->type == ENT_AGREE || n->type == ENT_RETREAT;
    return accord && s->g->witness && ent_event__of_class(s->g, s->token[v->token].word, s->g->witness);
}

/* Was signed by A and B, witnessed by C; was signed by A and B and witnessed by C: the first verb is what C is there at. */
static void at_signing(ent_event__found *f, uint32_t id) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    if (!x->passive || x->verb == ENT_EVENT__NONE || !ent_event__of_class(s->g, s->token[x->verb].word, s->g->witness)) return;
    uint32_t home = x->kind == ENT_CLAUSE_COORD ? x->shares : x->kind == ENT_CLAUSE_PART ? x->parent : ENT_EVENT__NONE;
    uint32_t k = home != ENT_EVENT__NONE ? f->by_clause[home] : 0;
    ent_event__cand *c = k ? &f->cand[k - 1] : NULL;
    bool accord = c && (c->type == ENT_SUPPORT || c->type == ENT_AGREE || c->type == ENT_RETREAT);
    if (!accord || c->dropped || !s->clause[home].passive || !c->parties) return;
    add_agents(f, c, id, 'x');
}

/* The meeting that group i, behind under, tells the chair of: the nearest before it in its clause. */
static ent_event__cand *chaired(ent_event__found *f, uint32_t i, bool person) {
    const ent_event__np *g = &f->s->np[i];
    ent_event__cand *best = NULL;
    for (uint32_t k = 0; k < f->n; k++) {
        ent_event__cand *c = &f->cand[k];
        bool here = c->clause == g->clause || c->governor == g->clause;
        bool kind = c->type == ENT_CONSULT || c->type == ENT_OTHER;
        bool met = c->parties || (person && c->np && c->type == ENT_CONSULT);
        if (!c->dropped && kind && here && met && c->token < g->begin && (!best || best->token < c->token)) best = c;
    }
    return best;
}

/* Met under German chairmanship, under the presidency of Japan: Germany, Japan take part. */
static void chairs(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    if (!ent_event__says(s, under)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->prep == ENT_EVENT__NONE || s->token[g->prep].word != s->g->w.under || !s->g->chair) continue;
        const ent_mention *x = s->tok[g->head].mention ? &s->mentions->v[s->tok[g->head].mention - 1] : NULL;
        bool person = x && (x->role == ENT_MENTION_PERSON || x->role == ENT_MENTION_OFFICE); /* talks in Lomé under Togo's president */
        if (!person && (!s->token[g->head].word || !ent_event__of_class(s->g, s->token[g->head].word, s->g->chair))) continue;
        ent_event__cand *c = chaired(f, i, person);
        if (person && (!c || c->type != ENT_CONSULT)) continue;
        if (c) ent_event__party_np(s, c, i + 1, 'a', false);
    }
}

/* The meeting that the noun names, or the verb that tells of it: the summit that A hosted. */
static ent_event__cand *meeting_of(ent_event__found *f, uint32_t noun) {
    ent_event__cand *c = &f->cand[noun];
    for (uint32_t k = 0; c->dropped && k < f->n; k++) {
        ent_event__cand *v = &f->cand[k];
        if (!v->np && !v->dropped && v->type == ENT_CONSULT && ent_event__theme_np(f, v->clause) == c->np) return v;
    }
    return c->dropped ? NULL : c;
}

static bool dated(const ent_event__sent *s, uint32_t id) {
    for (uint32_t k = s->clause[id].begin; k < s->clause[id].end && k < s->n; k++)
        if (s->tok[k].timex && s->tok[k].clause == id && s->timexes->v[s->tok[k].timex - 1].event_value.n) return true;
    return false;
}

/* Clause id tells what somebody did there: at which B pledged, where B pledged; of the sentence that it leads in, "and B pledged". */
static bool done_there(const ent_event__found *f, uint32_t id, const ent_event__cand *c, uint32_t home) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[id];
    const ent_event__cand *v = ent_event__verb_of(f, id);
    if (!x->subject || x->passive || !x->finite || x->negated || !v || v->dropped || !ent_event__typed(v)) return false;
    if (v->status != ENT_ACTUAL || v->token < c->token) return false;
    if (x->kind == ENT_CLAUSE_COORD && s->clause[x->parent].kind == ENT_CLAUSE_REL) x = &s->clause[x->parent];
    if (x->kind == ENT_CLAUSE_REL && x->intro != ENT_EVENT__NONE && x->parent == home) {
        if (s->token[x->intro].word == s->g->w.where) return true;
        const ent_event__tok *before = x->intro > 0 ? &s->tok[x->intro - 1] : NULL;
        return before && before->pos == ENT_P_PREP && s->g->slot[s->token[x->intro - 1].word] == ENT_SLOT_AT + 1;
    }
    const ent_event__np *g = &s->np[c->np - 1];
    bool leads = g->slot == ENT_SLOT_AT + 1 && g->end <= s->clause[home].group;
    return leads && (id == home || (x->kind == ENT_CLAUSE_COORD && x->parent == home && !dated(s, id)));
}

/* At the conference A pledged 2 million and B announced a loan; a conference at which B pledged: they took part. */
static void attended(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *n = &f->cand[i];
        if (!n->np || n->trigger->type != ENT_CONSULT || ent_str_is(n->mode, "visit")) continue;
        if (!ent_event__meeting_word(s->g, s->token[n->token].word)) continue;
        uint32_t home = s->np[n->np - 1].clause;
        ent_event__cand *c = NULL;
        for (uint32_t id = 0; id < s->clauses; id++) {
            if (!done_there(f, id, n, home) || (!c && !(c = meeting_of(f, i)))) continue;
            const ent_event__cand *v = ent_event__verb_of(f, id);
            for (uint32_t p = 0; p < v->parties; p++) {
                uint32_t np = v->party[p].role == 'a' ? v->party[p].np : 0;
                if (np && s->np[np - 1].prep == ENT_EVENT__NONE)
                    ent_event__party_add(c, v->party[p].actor, v->party[p].mention, 'a');
            }
            ent_event__party_np(s, c, s->clause[id].subject, 'a', false);
        }
    }
}

/* The address delivered by A at the conference: A was there. */
static void spoke_there(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        const ent_event__np *g = c->np ? &s->np[c->np - 1] : NULL;
        if (!g || c->dropped || c->type != ENT_CONSULT || g->slot != ENT_SLOT_AT + 1) continue;
        const ent_event__clause *x = &s->clause[g->clause];
        bool speech = x->kind == ENT_CLAUSE_PART && x->passive && x->antecedent && s->g->speech &&
            ent_event__of_class(s->g, s->token[s->np[x->antecedent - 1].head].word, s->g->speech);
        if (speech) add_agents(f, c, g->clause, 'a');
    }
}

/* A and B agreed at talks hosted by C: the talks were theirs, too. */
static void joins_in(const ent_event__found *f, ent_event__cand *n, uint32_t np) {
    const ent_event__np *g = &f->s->np[np - 1];
    uint32_t subject = ent_event__subject(f, g->clause);
    if (g->prep == ENT_EVENT__NONE || !subject || subject == np) return;
    if (n->parties < 2) ent_event__party_np(f->s, n, subject, 'a', false);
    if (n->parties > 1) n->governor = g->clause, n->rule = "guests";
}

void ent_event__guests(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    chairs(f);
    if (s->clauses > 1) attended(f);
    if (s->participles && ent_event__has_class(s, s->g->speech)) spoke_there(f);
    for (uint32_t id = 1; ent_event__has_class(s, s->g->witness) && id < s->clauses; id++) at_signing(f, id);
    for (uint32_t i = 0; s->clauses > 1 && i < f->n; i++) {
        ent_event__cand *v = &f->cand[i];
        const ent_event__clause *x = &s->clause[v->clause];
        bool also = x->kind == ENT_CLAUSE_COORD && x->shares != ENT_EVENT__NONE; /* was held in May and attended by A */
        bool which = x->kind == ENT_CLAUSE_REL && x->antecedent && !x->subject; /* talks, which were hosted by A */
        if (v->np || (x->kind != ENT_CLAUSE_PART && !also && !which)) continue;
        if (!x->passive || x->parent == ENT_EVENT__NONE || !of_meetings(v)) continue;
        /* a meeting on security hosted by A; the talks were held in May, hosted by A */
        uint32_t np = also ? ent_event__subject(f, v->clause) : x->antecedent;
        if (!np && s->clause[x->parent].passive) np = ent_event__subject(f, x->parent);
        if (!np) continue;
        while (!f->by_np[np - 1] && s->np[np - 1].up) np = s->np[np - 1].up;
        ent_event__cand *n = f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
        uint32_t k = f->by_clause[s->np[np - 1].clause]; /* attended the G20 hosted by A */
        if ((!n || n->dropped) && k && s->clause[f->cand[k - 1].clause].object == np) n = &f->cand[k - 1];
        bool where = s->np[np - 1].slot == ENT_SLOT_IN + 1 || s->np[np - 1].slot == ENT_SLOT_AT + 1; /* met in Oslo, hosted by A */
        if ((!n || n->dropped) && k && where && f->cand[k - 1].type == ENT_CONSULT) n = &f->cand[k - 1];
        if (n && !n->dropped && witnessed(s, v, n)) add_agents(f, n, v->clause, 'x'), v->dropped = true;
        if (!n || n->dropped || n->type != ENT_CONSULT) continue;
        if (n->governor == v->clause) {
            joins_in(f, n, np);
            continue;
        }
        joins_in(f, n, np);
        add_agents(f, n, v->clause, 'a');
        v->dropped = true;
    }
}

/* What the participle's preposition says of whom it is: fired by A, from A; linked to A, allied with A. */
static bool whose(const ent_event__sent *s, const ent_event__clause *y, const ent_event__np *g) {
    ent_word w = s->token[y->verb].word;
    switch (g->slot) {
    case ENT_SLOT_BY + 1: return true;
    case ENT_SLOT_FROM + 1: return s->g->shot && ent_event__of_class(s->g, w, s->g->shot);
    case ENT_SLOT_TO + 1: case ENT_SLOT_WITH + 1: return s->g->tied && ent_event__of_class(s->g, w, s->g->tied);
    case ENT_SLOT_ON + 1: return s->g->laid && ent_event__of_class(s->g, w, s->g->laid);
    default: return false;
    }
}

/* The League suspended A's membership, B cut its ties with C: what was between them is now done to the other. */
void ent_event__broken_off(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_SANCTION || !ent_event__mutual(c->trigger->type) || c->governor == ENT_EVENT__NONE) return;
    uint32_t subject = s->clause[c->governor].passive ? 0 : ent_event__subject(f, c->governor);
    bool does = false;
    for (uint32_t i = 0; subject && i < c->parties; i++)
        does |= c->party[i].role == 'a' && c->party[i].np && s->np[c->party[i].np - 1].list == s->np[subject - 1].list;
    for (uint32_t i = 0; does && i < c->parties; i++) {
        const ent_event__party *p = &c->party[i];
        if (p->role == 'a' && (!p->np || s->np[p->np - 1].list != s->np[subject - 1].list)) c->party[i].role = 'r';
    }
}

/* Minister X and Secretary Y at the dinner (Washington, May): a caption has no verb, whoever stands before "at" takes part. */
void ent_event__caption(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[c->np - 1];
    const ent_event__clause *x = &s->clause[g->clause]; /* Minister X speaking at the dinner */
    bool speaks = x->kind == ENT_CLAUSE_PART && x->parent == 0 && !x->passive;
    if (g->slot != ENT_SLOT_AT + 1 || (!g->up && !speaks) || s->clause[0].verb != ENT_EVENT__NONE || (g->clause && !speaks)) return;
    for (uint32_t i = 0; i + 1 < c->np; i++) {
        bool before = s->np[i].clause == 0 && s->np[i].prep == ENT_EVENT__NONE && s->np[i].list == i;
        if (before) ent_event__party_np(s, c, i + 1, 'a', false);
    }
}

/* Who does what a passive tells; was signed with A: A has not done it alone. */
bool ent_event__agents(const ent_event__sent *s, const ent_event__cand *c) {
    bool mutual = c->type == ENT_SUPPORT || c->type == ENT_AGREE;
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].role == 'a' && !(mutual && c->party[i].np && s->np[c->party[i].np - 1].slot == ENT_SLOT_WITH + 1)) return true;
    return false;
}

/* The missiles fired by A struck …; expelled workers employed by B: whose a nameless group is a participle says. */
void ent_event__participle_agents(const ent_event__found *f, ent_event__cand *c, uint32_t np, char role) {
    const ent_event__sent *s = f->s;
    if (!np || !role || role == '-' || !s->participles || ent_event__role_count(c, role)) return;
    for (uint32_t i = np; i < s->nps; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        if (!s->np[i].slot || y->kind != ENT_CLAUSE_PART || !y->passive || y->antecedent != np || s->np[i].clause == c->clause) continue;
        const ent_event__cand *v = ent_event__verb_of(f, s->np[i].clause); /* quit a deal brokered by A: it is not A's */
        if (v && v->trigger->type == ENT_CONSULT && c->type != ENT_CONSULT) continue;
        bool theirs = v && (v->trigger->type == ENT_AID || v->trigger->type == ENT_COOPERATE); /* shipped wheat donated by A */
        if (theirs && role == 'r' && c->type == ENT_AID) continue;
        if (whose(s, y, &s->np[i])) ent_event__party_np(s, c, i + 1, role, s->np[i].slot != ENT_SLOT_BY + 1);
    }
}

/* One of the words that alongside() looks for is there. */
static bool may_stand_alongside(const ent_event__sent *s) {
    return ent_event__says(s, alongside) || ent_event__says(s, like) || ent_event__says(s, together) || ent_event__says(s, along) ||
        ent_event__says(s, jointly) || ent_event__says(s, with);
}

/* A financed, with B and C, a school: between commas, behind the verb or the subject. */
static bool between_commas(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    if (g->slot != ENT_SLOT_WITH + 1 || g->list != i || !s->tok[g->head].mention) return false;
    if (g->prep < 2 || ent_event__punct(s, g->prep - 1) != ',') return false;
    uint32_t last = i;
    while (last + 1 < s->nps && s->np[last + 1].list == i) last++;
    uint32_t before = g->prep - 2;
    bool verb = s->tok[before].pos == ENT_P_VERB, subject = s->tok[before].np && s->np[s->tok[before].np - 1].prep == ENT_EVENT__NONE;
    return ent_event__punct(s, s->np[last].end) == ',' && (verb || (subject && s->clause[g->clause].group > g->prep));
}

/* Together with B, along with B, jointly with B, alongside B: group i stands with whoever acts. */
static bool alongside(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    if (g->prep == ENT_EVENT__NONE || g->list != i) return false;
    ent_word prep = s->token[g->prep].word;
    if (prep && prep == s->g->w.alongside) return true;
    bool set_off = g->prep == 0 || ent_event__punct(s, g->prep - 1) == ','; /* A, like B, …; Like B, A … */
    if (between_commas(s, i)) return true;
    if (prep && prep == s->g->w.like && set_off && ent_event__punct(s, g->end) == ',') return s->tok[g->head].mention != 0;
    return ent_event__together(s, g);
}

static bool joins(const ent_event__sent *s, uint32_t clause) {
    uint32_t v = s->clause[clause].verb;
    return v != ENT_EVENT__NONE && ent_event__has_class(s, s->g->joining) && ent_event__of_class(s->g, s->token[v].word, s->g->joining);
}

/* A joined B in condemning C; A, joined by B, followed within a day by B, condemned C. */
static void joined(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (x->kind == ENT_CLAUSE_PART && x->parent != ENT_EVENT__NONE && joins(s, x->parent) && s->clause[x->parent].object)
        ent_event__party_np(s, c, s->clause[x->parent].object, 'a', true);
    if (!s->participles || !ent_event__has_slot(s->slots, ENT_SLOT_BY)) return;
    uint32_t subject = ent_event__subject(f, c->clause);
    for (uint32_t i = subject; subject && i < s->nps; i++) {
        const ent_event__clause *y = &s->clause[s->np[i].clause];
        bool by = s->np[i].slot == ENT_SLOT_BY + 1 && s->np[i].list == i && y->kind == ENT_CLAUSE_PART && y->passive;
        bool theirs = y->antecedent && s->np[y->antecedent - 1].list == s->np[subject - 1].list;
        if (!by || !theirs || s->np[i].clause == c->clause || !joins(s, s->np[i].clause)) continue;
        bool came = ent_event__party_np(s, c, i + 1, 'a', true), sails = c->type == ENT_MOBILIZE;
        uint32_t k = f->by_clause[s->np[i].clause];
        if (came && sails && k) f->cand[k - 1].dropped = true; /* A's carrier, escorted by B's frigate, sailed: told once */
    }
}

/* A, together with B, froze aid to C: B too. Acting jointly with B, A froze … */
void ent_event__alongside(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!ent_event__role_count(c, 'a') || s->clause[c->clause].passive) return;
    joined(f, c);
    for (uint32_t i = 0; may_stand_alongside(s) && i < s->nps; i++) {
        if (!alongside(s, i)) continue;
        const ent_event__clause *x = &s->clause[s->np[i].clause];
        bool behind = s->np[i].begin > x->group && s->token[s->np[i].prep].word == s->g->w.like; /* acted and, like B, did more */
        bool own = s->np[i].clause == c->clause && !behind, how = x->kind == ENT_CLAUSE_PART && x->parent == c->clause && !x->passive;
        const ent_event__cand *does = how ? ent_event__verb_of(f, s->np[i].clause) : NULL;
        if (own || (how && (!does || !ent_event__typed(does)))) ent_event__party_np(s, c, i + 1, 'a', true);
    }
}

/* Were killed in an ambush claimed by A. */
static void behind_act(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps && c->passive_alone && s->participles; i++) {
        bool in = s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_IN + 1 && s->np[i].begin > c->token && f->by_np[i];
        if (!in || f->cand[f->by_np[i] - 1].type != c->type) continue;
        ent_event__participle_agents(f, c, i + 1, 'a');
        c->passive_alone = !ent_event__role_count(c, 'a');
    }
}

/* Were built with money from A, with Swedish funds: by whoever's they are. */
static void paid_by(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = 0; i < s->nps && c->type == ENT_AID && c->passive_alone; i++) {
        bool with = s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_WITH + 1 && s->np[i].begin > c->token;
        if (!with || s->tok[s->np[i].head].mention || !s->g->funds || !ent_event__np_class(f, i + 1, s->g->funds)) continue;
        c->passive_alone = !ent_event__party_np(s, c, i + 1, 'a', false);
        for (uint32_t p = 0; p < c->parties && !c->passive_alone; p++)
            if (c->party[p].np == i + 1) c->party[p].role = 'a';
    }
}

/* The embargo was imposed by A in May and lifted in June: a second passive is of whom the first one is. */
static void by_same(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (!c->passive_alone || !x->passive || x->kind != ENT_CLAUSE_COORD || x->subject || x->shares == ENT_EVENT__NONE) return;
    uint32_t first = x->shares;
    if (!s->clause[first].passive || !ent_event__has_slot(s->clause[first].slots, ENT_SLOT_BY)) return;
    if (ent_event__has_slot(x->slots, ENT_SLOT_BY)) return;
    if (c->type == ENT_RETREAT && ent_str_is(c->mode, "release")) return; /* by whoever held them: theme.c */
    for (uint32_t i = 0; i < s->nps && s->np[i].begin < x->begin; i++) {
        bool by = s->np[i].clause == first && s->np[i].slot == ENT_SLOT_BY + 1 && s->np[i].list == i;
        if (by && ent_event__party_np(s, c, i + 1, 'a', false)) c->passive_alone = false;
    }
}

/* Ordered the men jailed, had them arrested: who has it done does it. */
void ent_event__caused(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    behind_act(f, c);
    paid_by(f, c);
    by_same(f, c);
    if (x->kind != ENT_CLAUSE_PART || x->parent == ENT_EVENT__NONE || !x->antecedent) return;
    const ent_event__clause *p = &f->s->clause[x->parent];
    const ent_event__cand *v = ent_event__verb_of(f, x->parent);
    if (!v || p->passive || p->object != x->antecedent || f->s->np[p->object - 1].end != x->begin) return;
    uint8_t op = v->trigger->op;
    if (op != ENT_OP_ORDER && op != ENT_OP_URGE && op != ENT_OP_WANT && !(v->trigger->light && v->trigger->effect == ENT_OP_CARRY)) return;
    c->passive_alone = !ent_event__party_np(f->s, c, ent_event__subject(f, x->parent), 'a', true);
    c->boss = f->by_clause[x->parent];
}

/* A and B signed an accord to call on C; A agreed with B to lend to C: a promise of A's and B's to each other. */
bool ent_event__among_themselves(const ent_event__sent *s, const ent_event__cand *c) {
    const char *role = c->trigger->frame.role;
    if (c->np || (c->type != ENT_AGREE && c->type != ENT_SUPPORT) || role[ENT_SLOT_WITH] != 'a') return false;
    for (uint32_t i = 0; i < c->parties && !role[ENT_SLOT_O]; i++) {
        uint32_t np = c->party[i].role == 'a' ? c->party[i].np : 0;
        if (np && s->np[np - 1].slot == ENT_SLOT_WITH + 1) return true;
    }
    return role[ENT_SLOT_O] == '-';
}
