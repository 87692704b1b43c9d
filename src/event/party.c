#include "event.h"

/* Who takes part, and in which role: the frame's slots against subject, object and prepositions. */

/* ---- subjects ------------------------------------------------------------------------------------------------------ */

/* What a passive says it happens to. */
static uint32_t patient(const ent_event__found *f, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    if (x->passive && !x->object) return ent_event__theme_np(f, id);
    return x->antecedent_object && x->antecedent ? x->antecedent : ent_event__subject(f, id);
}

/* The party that a subject without a name of its own stands beside: Rouhani, the president, … */
static uint32_t party_subject(const ent_event__sent *s, ent_event__cand *c, uint32_t np, char role) {
    uint32_t n = ent_event__party_np(s, c, np, role, false);
    for (uint32_t k = np; !n && k > 1 && k + 2 > np; k--) {
        const ent_event__np *g = &s->np[k - 2];
        if (g->prep != ENT_EVENT__NONE || g->clause != s->np[np - 1].clause) break;
        if (ent_event__punct(s, g->end) != ',' && ent_event__punct(s, g->end) != '(') break;
        n = ent_event__party_np(s, c, k - 1, role, false);
    }
    bool leaves = c->type == ENT_RETREAT && ent_str_is(c->mode, "withdraw") && np && !s->tok[s->np[np - 1].head].mention;
    if (!n && !leaves) n = ent_event__party_np(s, c, np, role, true); /* authorities in Norway */
    return n;
}

/* A issued a statement condemning B: what the text does is whose it is that issues it. */
static void author_subject(const ent_event__found *f, ent_event__cand *c, char role) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    bool how = x->kind == ENT_CLAUSE_PART && !x->antecedent && x->parent != ENT_EVENT__NONE; /* furthered peace by sending men */
    if (how && s->clause[x->parent].kind == ENT_CLAUSE_PART) x = &s->clause[x->parent];
    bool that = x->kind == ENT_CLAUSE_REL && x->finite && !x->subject && !x->antecedent_object; /* a statement that condemned B */
    if ((x->kind != ENT_CLAUSE_PART && !that) || x->passive || !x->antecedent || x->parent == ENT_EVENT__NONE) return;
    if (that && !(s->g->word_of && ent_event__of_class(s->g, s->token[s->np[x->antecedent - 1].head].word, s->g->word_of))) return;
    const ent_event__clause *p = &s->clause[x->parent];
    if (s->tok[s->np[x->antecedent - 1].head].mention) return;
    if (p->object == x->antecedent && !p->passive) party_subject(s, c, ent_event__subject(f, x->parent), role);
}

/* "A said that he, its army, his country …": who speaks, where nobody else has been found for it. */
static void speaker_subject(const ent_event__found *f, ent_event__cand *c, char role) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (x->kind != ENT_CLAUSE_COMP || !x->subject || x->parent == ENT_EVENT__NONE) return;
    ent_word w = s->token[s->np[x->subject - 1].head].word;
    bool people = w && s->tok[s->np[x->subject - 1].begin].pos == ENT_P_DET && !ent_event__role_count(c, 'a') && s->g->own_people &&
        ent_event__of_class(s->g, w, s->g->own_people); /* the troops, the fighters */
    if (!people && !(s->tok[s->np[x->subject - 1].begin].bits & (ENT_W_PRON | ENT_W_OWN))) return;
    party_subject(s, c, ent_event__subject(f, x->parent), role);
}

/* ---- frames --------------------------------------------------------------------------------------------------------- */

static bool place_slot(int slot) {
    return slot == ENT_SLOT_TO || slot == ENT_SLOT_IN || slot == ENT_SLOT_INTO || slot == ENT_SLOT_FROM || slot == ENT_SLOT_FOR ||
           slot == ENT_SLOT_AT || slot == ENT_SLOT_AGAINST || slot == ENT_SLOT_ON || slot == ENT_SLOT_OVER || slot == ENT_SLOT_TOWARD ||
           slot == ENT_SLOT_THROUGH || slot == ENT_SLOT_WITH || slot == ENT_SLOT_BETWEEN || slot == ENT_SLOT_OF;
}

static char role_of(const ent_event__cand *c, int slot) { return c->trigger->frame.role[slot]; }

/* Group i hangs on another event's noun, not on this one. */
static bool others_noun(const ent_event__found *f, const ent_event__cand *c, uint32_t i) {
    const ent_event__sent *s = f->s;
    for (uint32_t up = s->np[i].up, step = 0; up && step < 6; step++) {
        if (up == c->np) return false;
        uint32_t k = f->by_np[up - 1];
        if (k && c->np && !f->cand[k - 1].dropped) return true;
        up = s->np[up - 1].up;
    }
    return false;
}

/* Recognised B after years of ties with C: C is no part of it. */
static bool aside(const ent_event__sent *s, uint32_t i) {
    if (ent_event__of_example(s, i)) return true;
    for (uint32_t step = 0; s->np[i].up && step < 6; step++) {
        const ent_event__np *g = &s->np[i = s->np[i].up - 1];
        if (g->prep != ENT_EVENT__NONE && !g->slot && !s->tok[g->head].mention) return true;
    }
    return false;
}

/* Prepositional groups of a clause that the frame names. */
static void fill_slots(const ent_event__found *f, ent_event__cand *c, uint32_t clause, uint32_t from) {
    const ent_event__sent *s = f->s;
    uint32_t begin = s->clause[clause].begin, end = s->clause[clause].end;
    uint32_t wanted = c->trigger->frame.slots & ~(1u << ENT_SLOT_OF);
    char agent = s->clause[clause].passive ? role_of(c, ENT_SLOT_S) : 0;
    bool jointly = !c->np && c->token > 1 && ent_event__says(s, co) && s->token[c->token - 2].word == s->g->w.co; /* co-funded with B */
    if (jointly) wanted |= 1u << ENT_SLOT_WITH;
    if (!c->np) wanted = agent && agent != '-' ? wanted | 1u << ENT_SLOT_BY : wanted & ~(1u << ENT_SLOT_BY);
    if (!(s->clause[clause].slots & wanted)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin < begin) continue;
        if (g->begin >= end) break;
        int slot = g->slot - 1;
        if (g->clause != clause || slot < 0 || !ent_event__has_slot(wanted, slot) || g->list != i || ent_event__setting(s, g)) continue;
        char role = slot == ENT_SLOT_BY && !c->np ? agent : jointly && slot == ENT_SLOT_WITH ? 'a' : role_of(c, slot);
        if (g->begin < from && slot != ENT_SLOT_WITH && slot != ENT_SLOT_BETWEEN && slot != ENT_SLOT_AGAINST &&
            slot != ENT_SLOT_TO && slot != ENT_SLOT_FOR && slot != ENT_SLOT_THROUGH &&
            !(slot == ENT_SLOT_IN && role == 'a' && !c->np)) continue;
        if (role == 'p') {
            if (!c->place && s->tok[g->head].mention) c->place = s->tok[g->head].mention;
            continue;
        }
        bool where = slot == ENT_SLOT_IN || slot == ENT_SLOT_AT;
        bool verdict = c->type == ENT_SUPPORT || c->type == ENT_ACCUSE || c->type == ENT_COERCE;
        if (slot == ENT_SLOT_FOR && verdict && !c->np && ent_event__role_count(c, 'r')) continue; /* thanked A for the arrest of B */
        if ((slot == ENT_SLOT_ON || slot == ENT_SLOT_OVER) && g->up && ent_event__on_topic(s, g->up))
            continue; /* vetoed a resolution on A */
        if (slot == ENT_SLOT_FOR && c->type == ENT_REQUEST && ent_event__of_class(s->g, s->token[g->head].word, s->g->refugee)) continue;
        if (ent_event__origin(s, i)) continue; /* asked for food for refugees from A */
        if (slot == ENT_SLOT_AGAINST && g->up && ent_event__role_count(c, 'r')) continue; /* for crimes against C */
        if (where && c->type == ENT_AID && g->up && s->np[g->up - 1].slot == ENT_SLOT_FROM + 1) continue; /* from its stocks in A */
        where |= c->type == ENT_ASSAULT && slot == ENT_SLOT_ON; /* bombed A on the strength of its … */
        if (where && role == 'r' && c->type != ENT_CONSULT && ent_event__role_count(c, 'r')) continue; /* attacked A in B */
        if (aside(s, i) || others_noun(f, c, i) || (f->by_np[i] && f->cand[f->by_np[i] - 1].companion)) continue;
        ent_event__party_np(s, c, i + 1, role, place_slot(slot));
    }
}

/* Proposed a draft, and it was adopted: "it" is nobody. */
static bool stands_for_text(const ent_event__found *f, uint32_t clause) {
    uint32_t np = patient(f, clause);
    return np && np == f->s->clause[clause].subject && f->s->tok[f->s->np[np - 1].head].bits & ENT_W_PRON &&
        ent_event__asked_about(f, clause) != np;
}

/* In the General Assembly, A proposed a draft and it was adopted: by the body that the sentence begins with. */
static void by_forum(const ent_event__sent *s, ent_event__cand *c) {
    for (uint32_t i = 0; c->passive_alone && i < s->nps && s->np[i].begin < s->clause[0].group; i++) {
        const ent_event__np *g = &s->np[i];
        uint32_t m = s->tok[g->head].mention;
        bool in = g->up ? s->np[g->up - 1].slot == ENT_SLOT_IN + 1 || s->np[g->up - 1].slot == ENT_SLOT_AT + 1
                        : g->slot == ENT_SLOT_IN + 1 || g->slot == ENT_SLOT_AT + 1;
        const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
        if (in && x && x->actors == 1 && s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_IGO)
            ent_event__party_add(c, x->actor[0], m - 1, 'a'), c->passive_alone = false;
    }
}

/* The Fund, by which A was accredited; B, with which A signed: what the preposition before "which" makes of whom it stands for. */
static void by_which(const ent_event__sent *s, ent_event__cand *c, const ent_event__clause *x) {
    uint32_t k = x->kind == ENT_CLAUSE_REL && x->antecedent && x->intro != ENT_EVENT__NONE ? x->intro : 0;
    uint8_t slot = k && s->tok[k - 1].pos == ENT_P_PREP && s->token[k - 1].word < s->g->words ? s->g->slot[s->token[k - 1].word] : 0;
    if (!slot || !s->tok[s->np[x->antecedent - 1].head].mention) return;
    bool by = slot == ENT_SLOT_BY + 1 && x->passive;
    char role = by ? role_of(c, ENT_SLOT_S) : slot == ENT_SLOT_BY + 1 ? 0 : role_of(c, slot - 1);
    bool came = (role == 'a' || role == 'r' || role == 'x') && ent_event__party_np(s, c, x->antecedent, role, true);
    if (came && by) c->passive_alone = false;
}

static void fill_verb(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    char subject = role_of(c, ENT_SLOT_S), object = role_of(c, ENT_SLOT_O);
    if (x->passive) {
        fill_slots(f, c, c->clause, x->group);
        if (x->into) fill_slots(f, c, x->into, x->group);
        c->passive_alone = !ent_event__agents(s, c);
        by_which(s, c, x);
        for (uint32_t i = 0; i < c->parties && c->passive_alone && (c->type == ENT_COERCE || c->type == ENT_RETREAT); i++)
            if (c->party[i].np && s->np[c->party[i].np - 1].slot == ENT_SLOT_IN + 1) c->party[i].role = 'a'; /* was detained in A */
        if (c->passive_alone) ent_event__from_where(f, c), ent_event__caused(f, c);
        /* an agreement, a report, troops: theirs is whose they are */
        if (x->object && s->np[x->object - 1].end > c->end) ent_event__party_np(s, c, patient(f, c->clause), 'r', true); /* given it */
        else if (ent_event__fill_measure(f, c, patient(f, c->clause))) c->passive_alone &= !ent_event__role_count(c, 'a');
        else if (stands_for_text(f, c->clause)) by_forum(s, c);
        else if (object == '-' && c->passive_alone && c->type == ENT_SUPPORT) ent_event__fill_text(f, c, patient(f, c->clause));
        else if (object == '-' && c->passive_alone) ent_event__party_np(s, c, patient(f, c->clause), 'a', false);
        else ent_event__party_np(s, c, patient(f, c->clause), object, true);
        if (!c->parties && c->type == ENT_SUPPORT && ent_str_is(c->trigger->lemma, "adopt")) by_forum(s, c);
        ent_event__only_patient(f, c);
        return;
    }
    if (!party_subject(s, c, ent_event__subject(f, c->clause), subject)) speaker_subject(f, c, subject), author_subject(f, c, subject);
    if (!c->parties) ent_event__named_behind(f, c, ent_event__subject(f, c->clause), subject);
    ent_event__participle_agents(f, c, ent_event__subject(f, c->clause), subject);
    uint32_t o = x->object;
    if (x->indirect) ent_event__party_np(s, c, x->indirect, object == 'a' || object == 'x' ? object : 'r', true);
    if (!object && c->trigger->words) { /* intruded into X: the preposition's own role */
        ent_word w = c->trigger->word[c->trigger->words - 1];
        if (w < s->g->words && s->g->slot[w]) object = role_of(c, s->g->slot[w] - 1);
    }
    if (x->kind == ENT_CLAUSE_REL && !o && x->subject && x->antecedent) o = x->antecedent; /* which Japan signed */
    if (!ent_event__fill_measure(f, c, o)) ent_event__party_np(s, c, o, object, true);
    fill_slots(f, c, c->clause, x->group);
    if (x->into) fill_slots(f, c, x->into, x->group);
    by_which(s, c, x);
    ent_event__participle_agents(f, c, o, object);
}

/* Names inside the noun group: possessives and modifiers; also before "and" (political and military talks). */
static void fill_inside(const ent_event__sent *s, ent_event__cand *c, const ent_event__np *g) {
    for (uint32_t k = g->begin, last = 0; g->named && k < g->end; k++) {
        uint32_t m = s->tok[k].mention;
        if (!m || m == last) continue;
        last = m;
        const ent_mention *x = &s->mentions->v[m - 1];
        bool gen = x->flags & ENT_MENTION_POSSESSIVE || (k + x->tokens < s->n && s->tok[k + x->tokens].pos == ENT_P_POSS);
        char role = role_of(c, gen ? ENT_SLOT_GEN : ENT_SLOT_PRE);
        if (!role || role == '-' || ent_event__backer(s, g, m)) continue;
        bool venue = !gen && x->role == ENT_MENTION_NAME && c->type == ENT_CONSULT && x->actors == 1 &&
            s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_STATE && ent_str_has_suffix(c->trigger->lemma, "conference");
        if (venue || (ent_event__placed(s, x) && !gen)) { /* the Kuwait conference, the Somalia conference */
            if (!c->place) c->place = m;
            continue;
        }
        for (uint32_t a = 0; a < x->actors; a++) {
            uint8_t kind = (uint8_t)s->mentions->actor[x->actor[a]].kind;
            if (!gen && (kind == ENT_ACTOR_OTHER || kind == ENT_ACTOR_NGO)) continue; /* PM Dialogue */
            ent_event__party_add(c, x->actor[a], m - 1, role);
        }
    }
}

enum { DEPTH_MOST = 5 };

/* Groups that hang on the noun: talks with A, visit of B to C. */
static void fill_hanging(const ent_event__sent *s, ent_event__cand *c, uint32_t i) {
    uint32_t on[DEPTH_MOST + 1], n = 0;
    if (!s->np[i].bears) return;
    on[n++] = i;
    for (uint32_t k = i + 1; k < s->nps && k < i + 16; k++) {
        const ent_event__np *g = &s->np[k];
        if (g->list != k || !g->up) continue;
        bool hangs = false;
        for (uint32_t d = 0; d < n && !hangs; d++) hangs = g->up == on[d] + 1;
        if (!hangs) continue;
        if (n <= DEPTH_MOST) on[n++] = k;
        if (!g->slot) continue;
        int slot = g->slot - 1;
        char role = role_of(c, slot);
        if (role == 'p') {
            if (!c->place && s->tok[g->head].mention) c->place = s->tok[g->head].mention;
        } else if (role && role != '-') {
            ent_event__party_np(s, c, k + 1, role, place_slot(slot));
        }
    }
}

/* Iran sanctions are on Iran; EU sanctions on Iran are the EU's. */
void ent_event__fill_group(const ent_event__sent *s, ent_event__cand *c, uint32_t i) {
    uint32_t before = c->parties, inside;
    fill_inside(s, c, &s->np[i]);
    inside = c->parties;
    fill_hanging(s, c, i);
    bool on = c->parties > inside; /* or told by the verb before: an A embargo against B was lifted */
    for (uint32_t k = 0; k < before; k++) on |= c->party[k].np && s->np[c->party[k].np - 1].up == i + 1;
    if (c->trigger->type != ENT_SANCTION || !on || ent_event__role_count(c, 'a')) return;
    for (uint32_t k = before; k < inside; k++) c->party[k].role = 'a';
}

/* An event in brackets is of whom they stand behind, and of the subject: with Italy (March, telephone call). */
static void fill_from_bracket(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t id = c->clause;
    while (id != ENT_EVENT__NONE && s->clause[id].kind != ENT_CLAUSE_BRACKET) id = s->clause[id].parent;
    if (id == ENT_EVENT__NONE || c->parties > 1 || !ent_event__mutual(c->type)) return;
    uint32_t i = s->clause[id].begin;
    if (i > 0 && s->tok[i - 1].pos == ENT_P_TIME) { /* Meetings (January, June (telephone call)) */
        id = s->clause[id].parent;
        while (id != ENT_EVENT__NONE && s->clause[id].kind != ENT_CLAUSE_BRACKET) id = s->clause[id].parent;
        if (id == ENT_EVENT__NONE) return;
        i = s->clause[id].begin;
    }
    uint32_t np = i > 0 ? s->tok[i - 1].np : 0;
    if (!np) return;
    uint32_t k = f->by_np[np - 1];
    if (k && &f->cand[k - 1] != c) {
        const ent_event__cand *o = &f->cand[k - 1];
        for (uint32_t p = 0; p < o->parties; p++) ent_event__party_add(c, o->party[p].actor, o->party[p].mention, o->party[p].role);
        if (o->parties) return;
    }
    bool alone = false; /* other members have brackets of their own */
    for (uint32_t j = s->np[np - 1].list; j + 1 < np; j++)
        alone |= s->np[j].list == s->np[np - 1].list && ent_event__punct(s, s->np[j].end) == '(';
    alone |= ent_event__punct(s, s->np[np - 1].end) == '(' && s->np[np - 1].list == np - 1;
    if (alone) ent_event__own_mentions(s, c, &s->np[np - 1], 'a', true);
    else ent_event__party_np(s, c, np, 'a', true);
    if (c->parties) party_subject(s, c, ent_event__subject(f, s->clause[id].parent), 'a');
}

static bool is_slot(const ent_event__np *g, int slot) { return g->slot && g->slot - 1 == slot; }
static bool where_slot(const ent_event__np *g) { return is_slot(g, ENT_SLOT_IN) || is_slot(g, ENT_SLOT_AT); }

/* An election in Kenya is of Kenya; the launch in Rome of the Initiative is the Initiative's. */
static void fill_from_place(const ent_event__sent *s, ent_event__cand *c) {
    for (int of = 1; of >= 0 && !c->parties; of--)
        for (uint32_t k = c->np; k < s->nps && k < c->np + 5; k++) {
            const ent_event__np *g = &s->np[k], *up = g->up ? &s->np[g->up - 1] : NULL;
            if (!up || !(of ? is_slot(g, ENT_SLOT_OF) : where_slot(g))) continue;
            if (g->up == c->np || (of && up->up == c->np && where_slot(up))) ent_event__own_mentions(s, c, g, 'a', true);
        }
}

/* A meeting with his counterparts from A and B: he is one of them. */
static bool his_guests(const ent_event__sent *s, const ent_event__cand *c) {
    for (uint32_t k = c->np; k < s->nps && k < c->np + 3; k++) {
        const ent_event__np *g = &s->np[k];
        if (g->up == c->np && is_slot(g, ENT_SLOT_WITH)) return s->tok[g->begin].bits & ENT_W_OWN;
    }
    return false;
}

/* In the call (held in May), the two leaders agreed: it was theirs. */
static void fill_from_host(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[c->np - 1];
    const ent_event__clause *x = &s->clause[g->clause];
    if (!ent_event__mutual(c->type) || (c->parties > 1 && !his_guests(s, c))) return;
    if (x->verb == ENT_EVENT__NONE) ent_event__caption(f, c);
    uint32_t subject = ent_event__subject(f, g->clause);
    if (subject && (f->by_np[subject - 1] || s->tok[s->np[subject - 1].head].bits & ENT_W_COUNT)) return; /* its own name */
    if (g->prep == ENT_EVENT__NONE || x->verb == ENT_EVENT__NONE || x->passive || x->kind == ENT_CLAUSE_BRACKET) return;
    bool guest = ent_str_is(c->mode, "visit") && ent_event__role_count(c, 'a'); /* during A's visit, B signed */
    party_subject(s, c, subject, guest ? 'r' : 'a');
    const ent_event__cand *v = ent_event__verb_of(f, g->clause);
    if (c->type == ENT_CONSULT && (!v || !ent_event__typed(v))) fill_slots(f, c, g->clause, x->group); /* took part with B in talks */
}

static void fill_noun(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[c->np - 1];
    ent_event__fill_group(s, c, c->np - 1);
    if (g->slot == ENT_SLOT_AT + 1 && s->g->behest && ent_event__of_class(s->g, s->token[g->head].word, s->g->behest)) {
        if (c->type == ENT_REQUEST && c->parties) /* met at A's request: A asked */
            ent_event__party_np(s, c, ent_event__subject(f, g->clause), 'r', false);
        return;
    }
    if (g->list != c->np - 1 || g->begin == 0) {
        const ent_event__np *p = c->np > 1 ? &s->np[c->np - 2] : NULL;
        uint32_t m = p ? s->tok[p->head].mention : 0; /* political and military talks; American and British help */
        bool own = m ? p->begin == p->head && s->mentions->v[m - 1].role == ENT_MENTION_DEMONYM && c->parties : p && !c->parties;
        if (own && p->list == g->list && s->tok[g->begin].pos != ENT_P_DET) fill_inside(s, c, p);
    }
    if (!ent_event__mutual(c->type)) ent_event__participle_agents(f, c, c->np, 'a');
    if (ent_str_is(c->mode, "visit")) { /* the call to B paid by A */
        ent_event__participle_agents(f, c, c->np, 'a');
        for (uint32_t i = c->np; i < s->nps && i < c->np + 3; i++)
            if (s->np[i].up == c->np) ent_event__participle_agents(f, c, i + 1, 'a');
    }
    fill_from_bracket(f, c);
    if (c->type == ENT_OTHER && !c->parties) fill_from_place(s, c);
    bool clash = c->type == ENT_ASSAULT && c->parties == 1 && c->party[0].np && s->np[c->party[0].np - 1].slot == ENT_SLOT_WITH + 1;
    if (clash && g->up && g->slot == ENT_SLOT_IN + 1) /* death of A's man in a clash with B */
        ent_event__own_mentions(s, c, &s->np[g->up - 1], 'a', true);
    if (c->governor == ENT_EVENT__NONE) fill_from_host(f, c);
    if (c->governor == ENT_EVENT__NONE) return;
    const ent_event__clause *x = &s->clause[c->governor];
    char subject = c->trigger->frame.own && role_of(c, ENT_SLOT_S) ? role_of(c, ENT_SLOT_S) : 'a';
    bool called_on = ent_str_is(c->mode, "visit") && ent_event__role_count(c, 'a') && !ent_event__role_count(c, 'r');
    if (called_on || ent_event__undergoes(f, c)) subject = 'r'; /* received a visit from A */
    if (!x->passive) {
        uint32_t np = ent_event__subject(f, c->governor);
        bool own = np && s->np[np - 1].list != g->list;
        if (own && !party_subject(s, c, np, subject)) speaker_subject(f, c, subject);
        else if (!own && np && x->object && c->type == ENT_CONSULT && !ent_event__in_phrase(f, c->governor, x->object))
            ent_event__party_np(s, c, x->object, 'a', true); /* the talks bring together … */
    }
    if (x->indirect) /* gave A the go-ahead */
        ent_event__party_np(s, c, x->indirect, c->type == ENT_CONSULT || c->type == ENT_COOPERATE ? 'a' : 'r', true);
    fill_slots(f, c, c->governor, x->group);
    if (x->antecedent_object) fill_from_host(f, c);
    ent_event__undergone(f, c);
}

/* A company's pilots in A walked out: A's people, against the company. */
static void strikers(const ent_event__sent *s, ent_event__cand *c) {
    bool firm = false;
    for (uint32_t i = 0; !c->np && i < c->parties; i++) {
        const ent_event__np *g = c->party[i].np ? &s->np[c->party[i].np - 1] : NULL;
        const ent_mention *m = c->party[i].mention != ENT_EVENT__NONE ? &s->mentions->v[c->party[i].mention] : NULL;
        bool whose = g && m && c->party[i].role == 'a' && (m->agent.n || s->tok[g->head].mention != c->party[i].mention + 1);
        if (whose && s->mentions->actor[c->party[i].actor].kind == ENT_ACTOR_COMPANY) c->party[i].role = 'r', firm = true;
    }
    for (uint32_t i = 0; firm && i < c->parties; i++)
        if (s->mentions->actor[c->party[i].actor].kind == ENT_ACTOR_STATE) c->party[i].role = 'a';
}

/* Crowds marched in Peru: the people of the place; outside the Peruvian embassy: against it. */
static void in_the_street(const ent_event__sent *s, ent_event__cand *c) {
    if (c->type != ENT_PROTEST) return;
    strikers(s, c);
    if (ent_event__role_count(c, 'a') || !c->place) return;
    ent_event__add_mention(s, c, c->place - 1, ent_event__placed(s, &s->mentions->v[c->place - 1]) ? 'a' : 'r');
}

void ent_event__fill(ent_event__found *f, ent_event__cand *c) {
    if (c->trigger == f->sojourn) return;
    if (c->np) fill_noun(f, c), ent_event__broken_off(f, c);
    else fill_verb(f, c), ent_event__alongside(f, c), ent_event__shares_out(f, c);
    in_the_street(f->s, c);
    ent_event__he(f, c);
}
