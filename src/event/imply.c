#include "event.h"

/* Parties that a sentence leaves out: the speaker, the paragraph's partner, the pair of the event before, the nearest other side. */

/* The group is headed by the name of a treaty: no mention, but a noun of agreement. The FTA with A entered into force. */
static bool accord_word(const ent_event__found *f, uint32_t np) {
    const ent_event__sent *s = f->s;
    const ent_event__np *g = &s->np[np - 1];
    if (s->tok[g->head].mention || s->tok[g->head].bits & ENT_W_PRON) return false;
    const ent_event__trigger *t = ent_event__noun_at(f, g->head, g->begin);
    if (t && (t->type == ENT_SUPPORT || t->type == ENT_AGREE || ent_str_is(t->mode, "ceasefire"))) return true;
    const ent_token *w = &s->token[g->head];
    return g->head + 1 == g->end && w->flags & ENT_TOK_UPPER && np < s->nps && s->np[np].up == np;
}

/* The group that a visit's verb names as its goal is the speaker's: the President came to our capital. */
static bool comes_here(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t k = c->token; !c->np && k < s->n && k < c->token + 6; k++) {
        const ent_mention *m = s->tok[k].mention ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        if (m) return m->flags & ENT_MENTION_PLACE && m->actors == 1 && m->actor[0] == f->speaker;
    }
    return false;
}

/* Welcomes, thanks, offers its condolences: towards the other, unlike signing and joining. */
static bool praises(const ent_event__cand *c) {
    const char *role = c->trigger->frame.role;
    bool verb = c->type == ENT_SUPPORT && c->trigger->type == ENT_SUPPORT && !c->np;
    return verb && (role[ENT_SLOT_O] != '-' || role[ENT_SLOT_TO] == 'r') && role[ENT_SLOT_WITH] != 'a';
}

/* The speaker and whom the paragraph is about, as guest and host where it is a visit. */
static void with_topic(ent_event__found *f, ent_event__cand *c) {
    bool visit = ent_str_is(c->mode, "visit"), here = visit && comes_here(f, c);
    bool guest = c->parties == 1 && c->party[0].role == 'a' && !here;
    if (here) c->parties = 0;
    ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, here ? 'r' : 'a');
    bool towards = (visit && guest) || praises(c) || ent_event__one_sided(f, c);
    ent_event__party_add(c, f->topic - 1, ENT_EVENT__NONE, towards ? 'r' : 'a');
    c->rule = "topic of the paragraph";
}

/* The state whose text this is takes part where a sentence leaves the other side out; where it stands alone, the
 * other side is the one that the paragraph is about. */
void ent_event__imply_speaker(ent_event__found *f, ent_event__cand *c) {
    const ent_mentions *m = f->s->mentions;
    if (f->speaker == UINT32_MAX) return;
    if (c->parties > 1 && !c->spread) { /* were signed with A and B */
        const ent_event__clause *y = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
        bool held = c->np && c->type == ENT_CONSULT && c->governor != ENT_EVENT__NONE && /* talks with A and B took place, were held */
            (y->passive || ent_event__subject(f, c->governor) == c->np);
        bool agentless = c->passive_alone && !c->np && (c->type == ENT_SUPPORT || c->type == ENT_CONSULT);
        bool with = (agentless || held) && !ent_event__role_count(c, 'r');
        for (uint32_t i = 0; i < c->parties; i++)
            with &= c->party[i].np && f->s->np[c->party[i].np - 1].slot == ENT_SLOT_WITH + 1 && c->party[i].role == 'a';
        if (with) ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        return;
    }
    bool meets = c->type == ENT_CONSULT || (c->type == ENT_AGREE && !c->np) || (c->type == ENT_SUPPORT &&
        (!c->trigger->frame.role[ENT_SLOT_O] || c->trigger->frame.role[ENT_SLOT_O] == '-'));
    bool stays = !c->parties && !c->np && ent_str_is(c->mode, "visit"); /* has been in training: who? */
    bool alone = (!c->parties && !stays) || (c->parties && c->party[0].actor == f->speaker && !ent_event__role_count(c, 'r'));
    alone &= !c->spread; /* with A (May) and B (June) */
    if (meets && f->topic && (f->led || !ent_str_is(c->mode, "multilateral")) && alone) {
        with_topic(f, c);
        return;
    }
    bool mutual = c->type == ENT_CONSULT || ((c->type == ENT_AGREE || c->type == ENT_SUPPORT) && c->passive_alone);
    uint32_t subject_np = c->np ? 0 : ent_event__subject(f, c->clause); /* they met with A (May) and B (June) */
    bool they = subject_np && c->type == ENT_CONSULT && f->s->tok[f->s->np[subject_np - 1].head].bits & ENT_W_PRON;
    if (c->spread && mutual && (c->np || c->passive_alone || they) && !ent_event__subject_party(f, c)) {
        ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        return;
    }
    if (c->type == ENT_AID && !ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r')) {
        if (!ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause) || c->passive_alone)
            ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
        return;
    }
    if (c->parties != 1 || c->party[0].actor == f->speaker) return;
    uint32_t with = c->party[0].np; /* the talks with the EU were concluded */
    bool partner = (c->passive_alone || c->np) && with && f->s->np[with - 1].slot == ENT_SLOT_WITH + 1 && c->type != ENT_AID;
    if (m->actor[c->party[0].actor].kind != ENT_ACTOR_STATE && !partner) return;
    const ent_event__clause *x = &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    uint32_t subject = c->np ? 0 : ent_event__subject(f, c->clause);
    bool accord = subject && c->type == ENT_SUPPORT && c->trigger->frame.role[ENT_SLOT_O] == '-' && accord_word(f, subject);
    bool itself = c->np && c->governor != ENT_EVENT__NONE && ent_event__subject(f, c->governor) == c->np; /* took place */
    bool agentless = accord || c->followed || itself ? true : c->np ? c->governor == ENT_EVENT__NONE || x->passive : c->passive_alone;
    bool pays = c->np && c->governor != ENT_EVENT__NONE && ent_str_is(c->mode, "visit") && c->party[0].role == 'a' && /* paid a visit */
        ent_event__subject_party(f, c);
    bool here = (c->type == ENT_SUPPORT || c->type == ENT_AGREE) && c->party[0].role == 'a' && comes_here(f, c); /* signed in our capital */
    if (!agentless && !pays && !here) return;
    bool host = c->type == ENT_CONSULT && ent_str_is(c->mode, "visit") && c->party[0].role == 'a'; /* their visit is to us */
    bool joint = c->type == ENT_COOPERATE && c->np && partner; /* cooperation with A was ended */
    if ((c->type == ENT_CONSULT || c->type == ENT_SUPPORT || (c->type == ENT_AGREE && !c->np) || joint) &&
        (c->party[0].role == 'a' || c->trigger->frame.role[ENT_SLOT_O] == '-'))
        ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, host ? 'r' : 'a');
    else if (c->type == ENT_AID && ent_event__role_count(c, 'r')) ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a');
}

/* In Algeria, the president dropped …: a subject without a name is of the place that the sentence begins with. */
void ent_event__scene(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!f->scene || (c->np && c->governor == ENT_EVENT__NONE)) return;
    uint32_t id = c->np ? c->governor : c->clause, np = ent_event__subject(f, id);
    bool others = c->np ? ent_event__mutual(c->type) && !ent_event__subject_party(f, c) : false; /* opened talks with B */
    if (s->clause[id].passive || (ent_event__role_count(c, 'a') && !others) || np == c->np) return;
    if (!np || s->tok[s->np[np - 1].head].pos != ENT_P_NOUN || (c->np && s->tok[s->np[np - 1].head].mention)) return;
    const ent_mention *m = &s->mentions->v[f->scene - 1];
    for (uint32_t k = 0; k < m->actors; k++) ent_event__party_add(c, m->actor[k], f->scene - 1, 'a');
}

void ent_event__names_in_object(ent_event__found *f, ent_event__cand *c) {
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (!np || c->parties > 1) return;
    const ent_event__np *g = &f->s->np[np - 1]; /* it was adopted by B: a text */
    bool it = f->s->clause[c->clause].passive && g->end == g->begin + 1 && f->s->tok[g->head].bits & ENT_W_PRON;
    if (it && c->type == ENT_SUPPORT && f->s->clause[c->clause].subject == np &&
        (c->parties || ent_event__asked_about(f, c->clause) != np)) return;
    if (c->type == ENT_COOPERATE && f->s->tok[f->s->np[np - 1].begin].bits & ENT_W_OWN) return; /* sold its Nigerian fields */
    if (c->type == ENT_SUPPORT || c->type == ENT_AGREE || c->type == ENT_CONSULT || c->type == ENT_COOPERATE)
        ent_event__party_np(f->s, c, np, 'a', false);
}

bool ent_event__known_party(const ent_event__cand *c, const ent_mention *x) {
    for (uint32_t a = 0; a < x->actors; a++)
        if (ent_event__has(c, x->actor[a])) return true;
    return false;
}

/* A alone promises, offers, agrees to give: towards the other side, which is not said to have agreed. What several agree, they
 * agree with each other; so do those who come to terms, settle, reach a deal. */
bool ent_event__one_sided(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const char *role = c->trigger->frame.role;
    if (ent_event__role_count(c, 'a') != 1) return false;
    if (c->type == ENT_COOPERATE && c->trigger->type == ENT_COOPERATE) /* sold, paid, lent */
        return role[ENT_SLOT_O] != 'a' && (role[ENT_SLOT_O] == 'r' || role[ENT_SLOT_TO] == 'r' || role[ENT_SLOT_FROM] == 'r' ||
            role[ENT_SLOT_FOR] == 'r');
    if (c->type == ENT_SUPPORT && c->np) return role[ENT_SLOT_TO] == 'r' && role[ENT_SLOT_WITH] != 'a'; /* gave its blessing */
    if (c->type != ENT_AGREE) return false;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, subject = ent_event__subject(f, id);
    if (s->clause[id].passive || !subject || !c->party[0].np) return role[c->np ? ENT_SLOT_TO : ENT_SLOT_FOR] == 'r';
    uint32_t head = s->np[subject - 1].head, m = s->tok[head].mention;
    if (ent_event__cls(s->g, s->token[head].word) & ENT_W_PLURAL || (m && s->mentions->v[m - 1].flags & ENT_MENTION_PLURAL)) return false;
    if (c->trigger->type != ENT_AGREE) return !ent_event__mutual(c->trigger->type);
    if (role[ENT_SLOT_O] == 'a') return false;
    return role[ENT_SLOT_TO] == 'r' || role[ENT_SLOT_FROM] == 'r' || (role[ENT_SLOT_TO] == '-' &&
        (role[ENT_SLOT_BETWEEN] != 'a' || c->trigger->op == ENT_OP_OFFER)); /* not: agreed on, came to terms */
}

/* Of the other side of c's only party. */
char ent_event__other_role(const ent_event__found *f, const ent_event__cand *c) {
    bool joint = ent_event__mutual(c->type) && !praises(c) && !ent_event__one_sided(f, c);
    return joint ? 'a' : c->party[0].role == 'a' ? 'r' : 'a';
}

bool ent_event__wants_other(const ent_event__found *f, const ent_event__cand *c) {
    if (c->self || c->guessed || ent_event__role_count(c, 'r')) return false;
    const char *role = c->trigger->frame.role;
    bool text = c->type == ENT_SUPPORT && !c->np && role[ENT_SLOT_O] == '-' && role[ENT_SLOT_WITH] != 'a'; /* a body adopts a text */
    if (text && c->parties && f->s->mentions->actor[c->party[0].actor].kind == ENT_ACTOR_IGO) return false;
    switch (c->type) {
    case ENT_CONSULT: case ENT_COOPERATE: case ENT_SUPPORT: case ENT_AGREE: return c->parties < 2;
    case ENT_OTHER: case ENT_MOBILIZE: return false;
    default: return ent_event__role_count(c, 'a') > 0;
    }
}

/* The generals met, the two ministries issued a statement, the treaty was signed: several whom no name tells, or an accord.
 * Ceasefire from noon, exchange of fire: a headline of nobody. Ambassadors recalled, relations broken off: of both. */
static bool both(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const char *role = c->trigger->frame.role;
    if (!c->np && role[ENT_SLOT_S] == '-' && role[ENT_SLOT_BETWEEN] == 'a') return true; /* fighting flared up */
    bool fight = c->type == ENT_RETREAT || c->type == ENT_ASSAULT;
    uint32_t theme = c->type == ENT_SANCTION && !c->np && c->passive_alone ? ent_event__theme_np(f, c->clause) : 0;
    if (theme && s->g->shared && ent_event__of_class(s->g, s->token[s->np[theme - 1].head].word, s->g->shared)) return true;
    if (!fight && c->type != ENT_CONSULT && c->type != ENT_SUPPORT && c->type != ENT_AGREE && c->type != ENT_COOPERATE) return false;
    if (c->np && c->governor == ENT_EVENT__NONE) return true;
    if (!c->np && s->clause[c->clause].passive) return true;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, subject = ent_event__subject(f, id);
    if (fight && !c->np) /* troops pull back */
        return c->type == ENT_RETREAT && subject && s->g->own_people &&
            ent_event__of_class(s->g, s->token[s->np[subject - 1].head].word, s->g->own_people);
    if (c->np) return c->governor != ENT_EVENT__NONE && (s->clause[id].passive || !subject || subject == c->np);
    if (!subject) return false;
    ent_word w = s->token[s->np[subject - 1].head].word;
    uint32_t bits = ent_event__cls(s->g, w);
    bool many = bits & ENT_W_PLURAL || ent_str_has_suffix(ent_token_str(s->text, &s->token[s->np[subject - 1].head]), "s");
    return many || s->clause[id].passive || (c->type != ENT_CONSULT && accord_word(f, subject));
}

/* The sentence is of somebody else as well; a headline up to its first comma (Armistice, with A and B as observers). */
static bool third(const ent_event__found *f, const ent_event__cand *c) {
    bool headline = c->np && c->governor == ENT_EVENT__NONE;
    for (uint32_t k = 0; k < f->s->n && !(headline && k >= c->end && ent_event__punct(f->s, k) == ','); k++) {
        const ent_mention *x = f->s->tok[k].mention ? &f->s->mentions->v[f->s->tok[k].mention - 1] : NULL;
        for (uint32_t a = 0; x && !(x->flags & ENT_MENTION_PLACE) && a < x->actors; a++)
            if (x->actor[a] + 1 != f->two[0] && x->actor[a] + 1 != f->two[1]) return true;
    }
    return false;
}

/* In a text about two, the other side of one is the other. */
void ent_event__other_of_two(ent_event__found *f, ent_event__cand *c) {
    if (f->two[0] && !c->parties && !third(f, c) && both(f, c)) {
        for (int i = 0; i < 2; i++) ent_event__party_add(c, f->two[i] - 1, ENT_EVENT__NONE, 'a');
        c->rule = "the two of the document";
        return;
    }
    bool promise = c->type == ENT_AGREE && !c->np && c->trigger->frame.role[ENT_SLOT_FOR] == 'r';
    bool gives = promise || c->type == ENT_AID; /* one or several */
    bool theirs = f->chief && !f->two[0] && c->parties && (gives || c->parties == 1) && !ent_event__has(c, f->chief - 1);
    if (theirs && ent_event__role_count(c, 'a') == c->parties && !ent_event__of_others(f, c) &&
        (gives || c->type == ENT_SANCTION || c->type == ENT_ACCUSE || c->type == ENT_REJECT || c->type == ENT_THREATEN)) {
        ent_event__party_add(c, f->chief - 1, ENT_EVENT__NONE, 'r');
        c->rule = "whom the document is about";
        return;
    }
    if (!f->two[0] || c->parties != 1 || c->type == ENT_OTHER) return;
    uint32_t a = c->party[0].actor + 1;
    if (a != f->two[0] && a != f->two[1]) {
        bool host = f->s->mentions->actor[a - 1].kind == ENT_ACTOR_STATE;
        if (!host || c->type != ENT_CONSULT || !c->np || !both(f, c)) return;
        for (int i = 0; i < 2; i++) ent_event__party_add(c, f->two[i] - 1, ENT_EVENT__NONE, 'a'); /* talks opened under C's chair */
        return;
    }
    ent_event__party_add(c, (a == f->two[0] ? f->two[1] : f->two[0]) - 1, ENT_EVENT__NONE, ent_event__other_role(f, c));
}

/* It, they, the company: a subject that nothing else resolves is who acted last in the paragraph. */
bool ent_event__acted_before(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    if (c->np || x->passive || !x->finite || !f->last_actor || ent_event__role_count(c, 'a')) return false;
    uint32_t np = ent_event__subject(f, c->clause);
    if (!np || s->tok[s->np[np - 1].head].mention) return false;
    uint32_t head = s->np[np - 1].head;
    bool people = s->tok[s->np[np - 1].begin].pos == ENT_P_DET && s->g->own_people &&
        ent_event__of_class(s->g, s->token[head].word, s->g->own_people);
    bool weak = !people && !(s->tok[head].bits & ENT_W_PRON); /* the carrier: perhaps another's */
    if (weak && (s->tok[s->np[np - 1].begin].pos != ENT_P_DET || c->parties)) return false;
    if (!ent_event__party_add(c, f->last_actor - 1, ENT_EVENT__NONE, 'a')) return false;
    c->rule = "who acted before";
    c->guessed = weak;
    return true;
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

/* In A, B and C, D built schools: the places that stand in a list with the first one, too. */
static void further_places(const ent_event__found *f, ent_event__cand *c, uint32_t first) {
    const ent_event__sent *s = f->s;
    for (uint32_t i = first + 1; i < s->nps && s->np[i].begin < s->clause[s->np[first].clause].group; i++) {
        uint32_t m = s->np[i].list == s->np[first].list ? s->tok[s->np[i].head].mention : 0;
        const ent_mention *p = m ? &s->mentions->v[m - 1] : NULL;
        bool there = p && p->flags & ENT_MENTION_PLACE && !ent_event__known_party(c, p) && !f->by_np[i];
        for (uint32_t a = 0; there && a < p->actors; a++) ent_event__party_add(c, p->actor[a], m - 1, 'r');
    }
}

/* During the election in Kenya, Norway gave aid: to the place that the sentence leads in with. */
void ent_event__fronted_place(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!material(c->type) || !ent_event__wants_other(f, c)) return;
    const ent_event__clause *x = &s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    bool where = x->kind == ENT_CLAUSE_REL && x->intro > 1 && x->intro != ENT_EVENT__NONE && s->token[x->intro].word == s->g->w.where;
    uint32_t city = where ? s->tok[x->intro - 1 - (ent_event__punct(s, x->intro - 1) == ',')].mention : 0;
    for (uint32_t a = 0; city && a < s->mentions->v[city - 1].actors; a++) /* Tehran, where gunmen attacked */
        ent_event__party_add(c, s->mentions->v[city - 1].actor[a], city - 1, 'r');
    if (city) return;
    for (int step = 0; step < 3 && x->kind == ENT_CLAUSE_COORD && x->shares != ENT_EVENT__NONE && !x->subject; step++)
        x = &s->clause[x->shares];
    uint32_t from = x->begin < f->dateline ? f->dateline : x->begin;
    for (uint32_t k = from; k < x->group && k < x->end && k < x->begin + 20; k++) {
        uint32_t m = s->tok[k].mention;
        if (!m || !(s->mentions->v[m - 1].flags & ENT_MENTION_PLACE) || ent_event__known_party(c, &s->mentions->v[m - 1])) continue;
        const ent_mention *p = &s->mentions->v[m - 1];
        if (s->tok[k].np && f->by_np[s->tok[k].np - 1]) continue; /* at the Kuwait conference */
        uint32_t up = s->tok[k].np ? s->np[s->tok[k].np - 1].up : 0;
        if (up && f->by_np[up - 1] && f->cand[f->by_np[up - 1] - 1].type == ENT_CONSULT) continue; /* following talks in Oslo */
        for (uint32_t a = 0; a < p->actors; a++) ent_event__party_add(c, p->actor[a], m - 1, 'r');
        if (s->tok[k].np) further_places(f, c, s->tok[k].np - 1);
        return;
    }
}

/* In Bangkok (April), Phnom Penh (June) and Vientiane: the last too is a place. */
static bool listed_place(const ent_event__sent *s, uint32_t k) {
    const ent_event__np *g = s->tok[k].np ? &s->np[s->tok[k].np - 1] : NULL;
    if (!g || s->np[g->list].begin == g->begin) return false;
    const ent_event__np *first = &s->np[g->list];
    uint32_t m = s->tok[first->head].mention;
    return m && s->mentions->v[m - 1].flags & ENT_MENTION_PLACE && first->slot && (first->slot - 1 == ENT_SLOT_IN ||
        first->slot - 1 == ENT_SLOT_AT);
}

/* … on Monday, B on Tuesday: group np does the same on a day of its own. */
static bool own_day(const ent_event__sent *s, uint32_t np) {
    const ent_event__np *g = &s->np[np - 1];
    uint32_t k = g->begin;
    while (k > 1 && (ent_event__punct(s, k - 1) == ',' || s->tok[k - 1].pos == ENT_P_CONJ)) k--;
    return k < g->begin && s->tok[k - 1].timex && ent_event__near_date(s, g->end);
}

/* Protested when B approved the maps, after B's ships had come: it is B that is protested to. */
void ent_event__because(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_ACCUSE || !ent_event__wants_other(f, c) || ent_event__role_count(c, 'a') != 1) return;
    uint32_t home = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    for (uint32_t id = home + 1; id < s->clauses && !ent_event__role_count(c, 'r'); id++) {
        const ent_event__clause *x = &s->clause[id];
        ent_word w = x->kind == ENT_CLAUSE_ADV && x->parent == home && x->intro != ENT_EVENT__NONE ? s->token[x->intro].word : 0;
        bool cause = w && (w == s->g->w.when || w == s->g->w.after);
        if (cause && x->subject && !x->passive && s->np[x->subject - 1].begin > c->token)
            ent_event__party_np(s, c, x->subject, 'r', false);
    }
}

/* Clause id stands in an adverbial clause, a bracket or a further clause of the sentence that is not the event's. */
static bool apart(const ent_event__sent *s, uint32_t id, uint32_t own) {
    for (; id != ENT_EVENT__NONE && id != own; id = s->clause[id].parent)
        if (s->clause[id].kind == ENT_CLAUSE_ADV || s->clause[id].kind == ENT_CLAUSE_BRACKET || s->clause[id].kind == ENT_CLAUSE_COORD)
            return true;
    return false;
}

/* Adopted a resolution condemning A: what the text does to A makes nobody of A who adopts it. */
static bool of_the_text(const ent_event__found *f, const ent_event__cand *c, uint32_t id) {
    const ent_event__clause *x = &f->s->clause[id];
    bool does = (x->kind == ENT_CLAUSE_PART || x->kind == ENT_CLAUSE_REL) && !x->passive && id != c->clause;
    const ent_event__cand *v = does ? ent_event__verb_of(f, id) : NULL;
    if (!v || c->parties || c->np || c->type != ENT_SUPPORT || x->antecedent != f->s->clause[c->clause].object) return false;
    return v->type == ENT_ACCUSE || v->type == ENT_SUPPORT || v->type == ENT_REQUEST || v->type == ENT_REJECT || v->type == ENT_SANCTION;
}

/* For B's independence, for the freedom of B: what the fight is for. */
static bool for_what(const ent_event__sent *s, uint32_t np) {
    for (int step = 0; np && step < 3; step++, np = s->np[np - 1].up)
        if (s->np[np - 1].slot == ENT_SLOT_FOR + 1) return true;
    return false;
}

/* Met the rebels in B: whoever they are, they are not B's. */
static bool with_outlaws(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_CONSULT || !ent_event__has_class(s, s->g->outlaw)) return false;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->clause != id || g->begin <= c->token || g->named || (g->slot && g->slot != ENT_SLOT_WITH + 1)) continue;
        for (uint32_t k = g->begin; k < g->end; k++)
            if (ent_event__of_class(s->g, s->token[k].word, s->g->outlaw)) return true;
    }
    return false;
}

/* Refugees from B: where they have come from. */
bool ent_event__origin(const ent_event__sent *s, uint32_t i) {
    return i > 0 && s->np[i].slot == ENT_SLOT_FROM + 1 && ent_event__of_class(s->g, s->token[s->np[i - 1].head].word, s->g->refugee);
}

/* A meeting about the disease that has struck B, to help B, to discuss B: what is done to B there makes it no guest. */
static bool only_undergoes(const ent_event__found *f, const ent_event__cand *c, uint32_t k) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_CONSULT || !s->tok[k].np) return false;
    const ent_event__np *first = &s->np[s->np[s->tok[k].np - 1].list];
    uint32_t id = first->clause;
    const ent_event__clause *x = &s->clause[id];
    if (id == c->clause || first->slot) return false;
    if (x->group == ENT_EVENT__NONE || k < x->group) return false;
    if (x->kind == ENT_CLAUSE_REL) return x->antecedent && x->antecedent != c->np && !x->subject;
    const ent_event__cand *v = x->kind == ENT_CLAUSE_INF ? ent_event__verb_of(f, id) : NULL;
    return v && (v->type == ENT_AID || v->trigger->frame.role[ENT_SLOT_O] == '-');
}

/* The other side is named no nearer than somewhere behind the verb, in its clause or what hangs on it. */
void ent_event__other_side(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool loose = c->np && c->governor == ENT_EVENT__NONE;
    if (c->followed) return;
    bool aside = c->type == ENT_CONSULT && !c->np && s->clause[c->clause].kind == ENT_CLAUSE_PART; /* speaking in Rome, he … */
    if (!ent_event__wants_other(f, c) || aside || (loose && c->type != ENT_SUPPORT && c->type != ENT_AGREE)) return;
    bool state = c->parties && f->s->mentions->actor[c->party[0].actor].kind == ENT_ACTOR_STATE;
    bool place = material(c->type) || (c->type == ENT_CONSULT && state && !with_outlaws(f, c) && !ent_str_is(c->mode, "multilateral"));
    const ent_event__clause *x = &s->clause[c->clause], *p = x->parent == ENT_EVENT__NONE ? NULL : &s->clause[x->parent];
    bool inside = x->kind == ENT_CLAUSE_REL || (p && x->kind == ENT_CLAUSE_INF && p->group != ENT_EVENT__NONE && x->begin < p->group);
    uint32_t last = 0, to = inside && !c->np ? x->end : s->n; /* its decision to expel A drew fire from B */
    for (uint32_t k = c->end; k < to && k < c->token + 40; k++) {
        uint32_t m = s->tok[k].mention, id = s->tok[k].clause;
        if (loose && (s->tok[k].pos == ENT_P_TIME || ent_event__punct(s, k) == ',' || s->tok[k].pos == ENT_P_VERB)) return;
        if (!m || m == last || apart(s, id, c->clause) || of_the_text(f, c, id) || only_undergoes(f, c, k)) continue;
        bool told = s->clause[id].kind == ENT_CLAUSE_COMP && id != c->clause; /* gave way for a promise that B could … */
        if (told && (c->type == ENT_CONCEDE || c->type == ENT_RETREAT || c->type == ENT_SANCTION || c->type == ENT_COERCE)) continue;
        bool where = s->clause[id].kind == ENT_CLAUSE_REL && s->tok[s->clause[id].begin].pos != ENT_P_THAT;
        if (c->type == ENT_AGREE && where && id != c->clause) continue; /* where it worked with B */
        last = m;
        const ent_mention *x = &s->mentions->v[m - 1];
        uint8_t slot = s->tok[k].np ? s->np[s->tok[k].np - 1].slot : 0;
        if (c->type == ENT_ASSAULT && for_what(s, s->tok[k].np)) continue;
        if (slot == ENT_SLOT_FROM + 1 && ent_event__origin(s, s->tok[k].np - 1)) continue;
        if (slot && slot - 1 == ENT_SLOT_BY && c->type == ENT_SANCTION) continue; /* organisations designated by the Council */
        bool partner = slot && (slot - 1 == ENT_SLOT_TO || slot - 1 == ENT_SLOT_WITH) && c->type != ENT_CONSULT;
        if (((x->flags & ENT_MENTION_PLACE || listed_place(s, k)) && !place && !partner) || !x->actors) continue;
        if (c->type == ENT_CONSULT && listed_place(s, k)) continue;
        bool convenes = c->type == ENT_CONSULT && !c->np && !ent_str_is(c->mode, "visit") &&
            (c->trigger->frame.role[ENT_SLOT_O] == '-' || c->trigger->frame.role[ENT_SLOT_S] == 'x');
        if (convenes && x->flags & ENT_MENTION_PLACE && slot == ENT_SLOT_IN + 1) continue; /* convened its members in Brussels */
        if (s->tok[k].np && ent_event__setting(s, &s->np[s->tok[k].np - 1])) continue;
        bool topic = slot && (slot - 1 == ENT_SLOT_ON || slot - 1 == ENT_SLOT_OVER);
        bool of_text = c->type == ENT_AGREE || c->type == ENT_COOPERATE || c->type == ENT_SUPPORT || c->type == ENT_REJECT;
        if (topic && of_text) continue; /* share data on B, veto a draft on B */
        if (c->type == ENT_CONSULT && (ent_str_is(c->mode, "multilateral") || (slot &&
            (slot - 1 == ENT_SLOT_OVER || slot - 1 == ENT_SLOT_ON || slot - 1 == ENT_SLOT_FOR)))) continue;
        if (background(s, k, x) || ent_event__known_party(c, x) || ent_event__helper(f, x->actor[0])) continue;
        if (s->tok[k].np && own_day(s, s->tok[k].np)) continue;
        uint32_t before = c->parties;
        bool joint = c->type == ENT_COOPERATE || c->trigger->frame.role[ENT_SLOT_WITH] == 'a';
        bool mutual = c->type == ENT_CONSULT || (joint && !ent_event__one_sided(f, c));
        char role = mutual && !ent_str_is(c->mode, "visit") ? 'a' : 'r';
        if (s->tok[k].np && s->np[s->tok[k].np - 1].list + 1 == s->tok[k].np) ent_event__party_np(s, c, s->tok[k].np, role, place);
        else for (uint32_t a = 0; a < x->actors; a++) ent_event__party_add(c, x->actor[a], m - 1, role);
        if (c->parties > before) return;
    }
}
