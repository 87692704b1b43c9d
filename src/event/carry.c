#include "event.h"

/* Parties that come from further away: the speaker who gives or travels, the body whose chronicle it is, who was named before. */

static const ent_event__clause *home(const ent_event__found *f, const ent_event__cand *c) {
    return &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
}

static uint32_t subject_of(const ent_event__found *f, const ent_event__cand *c) {
    return ent_event__subject(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause);
}

static bool state(const ent_event__found *f, uint32_t actor) { return f->s->mentions->actor[actor].kind == ENT_ACTOR_STATE; }

static void imply(ent_event__cand *c, uint32_t actor, char role, const char *why) {
    if (!ent_event__party_add(c, actor, ENT_EVENT__NONE, role)) return;
    c->rule = why;
}

/* To help B fight a drought, with a view to promoting the stability of B, A gave 3 million: the one state of the aim that leads in. */
static void aimed_at(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_AID || c->np || ent_event__role_count(c, 'r') || !ent_event__role_count(c, 'a')) return;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, whom = UINT32_MAX;
    for (uint32_t k = s->clause[id].begin; k < s->clause[id].group; k++) {
        const ent_event__clause *x = &s->clause[s->tok[k].clause];
        bool aim = x != &s->clause[id] && x->parent == id && (x->kind == ENT_CLAUSE_INF || x->kind == ENT_CLAUSE_PART) && !x->antecedent;
        const ent_mention *m = aim && s->tok[k].mention ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        if (!m || m->actors != 1 || !state(f, m->actor[0]) || ent_event__has(c, m->actor[0])) continue;
        if (whom != UINT32_MAX && whom != m->actor[0]) return;
        whom = m->actor[0];
    }
    if (whom != UINT32_MAX) imply(c, whom, 'r', "aim");
}

/* Money went to A; A was given, received money: by the speaker of a text that tells of its own giving. I travelled to A. */
static void speaker_acts(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (f->speaker == UINT32_MAX || ent_event__has(c, f->speaker)) return;
    if (ent_event__role_count(c, 'a') || !ent_event__role_count(c, 'r')) return;
    uint32_t np = subject_of(f, c);
    if (!np) return;
    bool nameless = true, receiver = false;
    for (uint32_t k = s->np[np - 1].begin; k < s->np[np - 1].end; k++) nameless &= !s->tok[k].mention;
    for (uint32_t i = 0; i < c->parties; i++) receiver |= c->party[i].role == 'r' && c->party[i].np && s->np[c->party[i].np - 1].list ==
        s->np[np - 1].list;
    const ent_token *head = &s->token[s->np[np - 1].head];
    if (head->flags & ENT_TOK_UPPER && nameless && !(s->tok[s->np[np - 1].head].bits & ENT_W_PRON)) return; /* a body that nothing tells */
    bool pronoun = s->tok[s->np[np - 1].head].bits & ENT_W_PRON;
    bool self = pronoun ? head->end == head->begin + 1 : head->flags & ENT_TOK_CAP; /* I, the Taoiseach */
    bool visit = c->type == ENT_CONSULT && ent_str_is(c->mode, "visit") && nameless && self;
    if (visit || (c->type == ENT_AID && (receiver || (nameless && !(s->tok[s->np[np - 1].head].bits & ENT_W_PRON)))))
        imply(c, f->speaker, 'a', "speaker acts");
}

/* The embassy in A was closed, the Fund was promised money, support to A was cut, advisers were withdrawn from A, schools were
 * built: nobody is said to have done it, so the giver that speaks has. */
static void giver_unsaid(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = home(f, c);
    if (f->speaker == UINT32_MAX || c->np || !c->passive_alone || ent_event__role_count(c, 'a') || ent_event__has(c, f->speaker)) return;
    uint32_t theme = ent_event__theme_np(f, c->clause);
    bool money = theme && ent_event__np_class(f, theme, s->g->funds), people = theme && ent_event__np_class(f, theme, s->g->expert);
    bool legation = theme && s->g->legation && ent_event__np_class(f, theme, s->g->legation) && ent_event__role_count(c, 'r');
    bool ours = c->type == ENT_AID || (c->type == ENT_AGREE && (money || x->object)) || (c->type == ENT_SANCTION && money) ||
        (c->type == ENT_RETREAT && people) || legation ||
        ((c->type == ENT_THREATEN || c->type == ENT_MOBILIZE) && ent_event__role_count(c, 'r'));
    if (!ours || (!ent_event__role_count(c, 'r') && !x->finite)) return;
    imply(c, f->speaker, 'a', "speaker acts");
    const ent_mention *there = f->scene ? &s->mentions->v[f->scene - 1] : NULL; /* In Niger, … */
    if (!ent_event__role_count(c, 'r') && there && there->actors == 1 && there->actor[0] != f->speaker)
        imply(c, there->actor[0], 'r', "speaker acts");
}

/* What the speaker gives without a word to whom is for the country that the paragraph is about: by its heading, else the last named. */
static void given_here(ent_event__found *f, ent_event__cand *c) {
    uint32_t to = f->labelled ? f->topic : f->about;
    if (f->speaker == UINT32_MAX || !to || to - 1 == f->speaker || (c->np && c->governor == ENT_EVENT__NONE)) return;
    const ent_event__clause *x = home(f, c);
    bool told = x->finite && (x->kind == ENT_CLAUSE_MAIN || x->kind == ENT_CLAUSE_COORD) &&
        (x->perfect || f->s->tok[x->group].bits & ENT_W_PAST);
    bool promise = (c->type == ENT_AGREE && !c->np && c->trigger->frame.role[ENT_SLOT_FOR] == 'r') || c->type == ENT_ACCUSE;
    bool alone = c->parties == 1 && c->party[0].actor == f->speaker;
    bool donors = c->type != ENT_ACCUSE && c->parties > 0 && f->topic == to; /* others, too */
    for (uint32_t i = 0; i < c->parties; i++) donors &= c->party[i].role == 'a' && c->party[i].actor + 1 != to;
    if (!told || (c->type != ENT_AID && !promise) || (!donors && !alone) || c->party[0].role != 'a') return;
    imply(c, to - 1, 'r', "topic of the paragraph");
}

static bool one_sided(uint8_t type) {
    return type == ENT_AID || type == ENT_SANCTION || type == ENT_ACCUSE || type == ENT_REJECT || type == ENT_REQUEST ||
           type == ENT_CONCEDE || type == ENT_RETREAT || type == ENT_THREATEN || type == ENT_AGREE;
}

/* Under a label (Nepal: …) what the speaker does to nobody named it does to the one on the label; a guest of nobody
 * named is the speaker's, or the speaker theirs. */
static void of_the_label(ent_event__found *f, ent_event__cand *c) {
    bool gives = f->led && f->topic && (c->type == ENT_AID || c->type == ENT_AGREE); /* Regarding B, … */
    if (f->speaker == UINT32_MAX || !(f->labelled || gives) || f->topic - 1 == f->speaker || ent_event__role_count(c, 'r')) return;
    bool loose = c->np && c->governor == ENT_EVENT__NONE, visit = c->type == ENT_CONSULT && ent_str_is(c->mode, "visit");
    if ((!visit && loose) || (!visit && !one_sided(c->type))) return;
    if (c->parties > 1 + ent_event__role_count(c, 'x')) return; /* through a body, too */
    bool agentless = !c->parties && (c->np ? home(f, c)->passive : c->passive_alone);
    if (c->parties && c->party[0].role != 'a') return;
    if (c->parties ? c->party[0].actor == f->speaker : agentless && one_sided(c->type)) {
        if (agentless) imply(c, f->speaker, 'a', "label of the paragraph");
        imply(c, f->topic - 1, 'r', "label of the paragraph");
    } else if (visit && ent_event__has(c, f->topic - 1)) {
        imply(c, f->speaker, 'r', "label of the paragraph");
    }
}

/* Relations with Russia cooled: it stopped importing meat. What the state that the paragraph is about does to nobody named in
 * the ministry's own report it does to the speaker. */
static void of_the_topic(ent_event__found *f, ent_event__cand *c) {
    bool hostile = c->type == ENT_SANCTION || c->type == ENT_ACCUSE || c->type == ENT_THREATEN || c->type == ENT_REJECT;
    if (f->speaker == UINT32_MAX || !f->topic || c->np || c->parties != 1 || !state(f, f->speaker)) return;
    bool done = hostile || c->type == ENT_COERCE || c->type == ENT_RETREAT; /* Kenya. Our request was refused, our ship was seized. */
    if (done && f->labelled && c->passive_alone && c->party[0].role == 'r' && c->party[0].actor == f->speaker)
        imply(c, f->topic - 1, 'a', "topic of the paragraph");
    const ent_event__clause *x = &f->s->clause[c->clause]; /* Kenya. It promised oil. */
    bool kind = f->labelled && x->finite && x->kind != ENT_CLAUSE_REL &&
        (c->type == ENT_AGREE || c->type == ENT_REQUEST || c->type == ENT_CONCEDE || c->type == ENT_AID);
    bool aim = x->kind == ENT_CLAUSE_INF && !c->boss; /* efforts to challenge claims */
    if ((!hostile && !kind) || c->parties != 1 || aim) return;
    if (c->party[0].role == 'a' && c->party[0].actor == f->topic - 1) imply(c, f->speaker, 'r', "topic of the paragraph");
}

/* The next word of *name, which moves on; the last word (Committee, Union) does not count. "" = none is left. */
static ent_str name_word(ent_str *name) {
    size_t i = 0;
    while (i < name->n && name->p[i] != ' ') i++;
    ent_str w = { name->p, i < name->n ? i : 0 };
    if (i < name->n) i++;
    name->p += i, name->n -= i;
    return w;
}

/* How many of a's words are in b, how many are not. */
static void compare(ent_str a, ent_str b, uint32_t *same, uint32_t *other) {
    for (ent_str w = name_word(&a); w.n; w = name_word(&a)) {
        bool in = false;
        ent_str rest = b;
        for (ent_str v = name_word(&rest); v.n; v = name_word(&rest)) in |= ent_str_eq(v, w);
        bool large = w.n > 3 && w.p[0] >= 'A' && w.p[0] <= 'Z';
        *same += in && large, *other += !in && large;
    }
}

enum { BACK = 2000 }; /* mentions */

/* The body as it was called then: the Mekong Committee until the Mekong River Commission is named. */
static uint32_t body_then(const ent_event__found *f) {
    const ent_mentions *m = f->s->mentions;
    size_t low = ent_event__mentions_from(m, f->s->first);
    for (size_t i = low; i-- > 0 && i + BACK > low;) {
        if (m->v[i].role != ENT_MENTION_NAME || m->v[i].actors != 1) continue;
        uint32_t a = m->v[i].actor[0], same = 0, other = 0;
        if (a == f->speaker) break;
        if (m->actor[a].kind == ENT_ACTOR_IGO) compare(m->actor[a].name, m->actor[f->speaker].name, &same, &other);
        if (same && other < 2) return a;
    }
    return f->speaker;
}

static void of_body_then(const ent_event__found *f, ent_event__cand *c, char role) {
    uint32_t body = body_then(f);
    if (!ent_event__has(c, body)) imply(c, body, role, "body of the chronicle");
}

/* In the chronicle of a body what a state gives, promises, asks or takes away without a word of whom is the body's. */
static void of_the_body(ent_event__found *f, ent_event__cand *c) {
    if (f->speaker == UINT32_MAX || !f->lead_timex || state(f, f->speaker) || ent_event__has(c, f->speaker)) return;
    if (f->s->mentions->actor[f->speaker].kind != ENT_ACTOR_IGO) return;
    if (c->np && !c->parties && c->governor == ENT_EVENT__NONE && f->s->clause[c->clause].verb == ENT_EVENT__NONE &&
        f->s->np[c->np - 1].prep == ENT_EVENT__NONE) { /* Entry into force of the Agreement. */
        of_body_then(f, c, 'a');
        return;
    }
    if (c->type == ENT_CONSULT) {
        bool headed = c->np && !c->parties && !f->s->tok[f->s->np[c->np - 1].head].mention;
        if (headed) of_body_then(f, c, 'a');
        return;
    }
    if (c->type == ENT_SUPPORT && !c->np && c->trigger->frame.role[ENT_SLOT_OF] == 'a' && ent_event__role_count(c, 'a') == c->parties) {
        of_body_then(f, c, 'a'); /* become partners */
        return;
    }
    bool directed = c->type == ENT_AID || c->type == ENT_REQUEST || c->type == ENT_SANCTION || c->type == ENT_AGREE ||
        c->type == ENT_CONCEDE || c->type == ENT_COOPERATE;
    if (!directed || ent_event__role_count(c, 'r') || ent_event__role_count(c, 'a') != 1 || c->parties != 1) return;
    if (!state(f, c->party[0].actor) || (c->np && c->governor == ENT_EVENT__NONE)) return;
    of_body_then(f, c, c->type == ENT_COOPERATE ? 'a' : 'r');
}

/* X landed in A, the last leg of a tour that began in B: the traveller of the sentence. */
static void traveller(ent_event__found *f, ent_event__cand *c) {
    if (c->type != ENT_CONSULT || !ent_str_is(c->mode, "visit") || ent_event__role_count(c, 'a') || !ent_event__role_count(c, 'r')) return;
    for (uint32_t i = f->n; i-- > 0;) {
        const ent_event__cand *o = &f->cand[i];
        if (o == c || o->token > c->token || o->dropped || o->type != ENT_CONSULT || !ent_str_is(o->mode, "visit")) continue;
        if (ent_event__role_count(o, 'a') != 1) continue;
        for (uint32_t p = 0; p < o->parties; p++)
            if (o->party[p].role == 'a') imply(c, o->party[p].actor, 'a', "traveller");
        return;
    }
}

static bool towards_somebody(uint8_t type) {
    return type == ENT_SUPPORT || type == ENT_ACCUSE || type == ENT_REJECT || type == ENT_REQUEST || type == ENT_COERCE ||
           type == ENT_ASSAULT || type == ENT_AID;
}

/* Congratulated her, turned it down: a pronoun that stands for nobody found is the state named last before it. */
static void pronoun_object(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t got = c->np ? 0 : home(f, c)->indirect; /* promised it money */
    uint32_t np = got ? got : c->np || !towards_somebody(c->type) ? 0 : home(f, c)->object;
    uint32_t actors = ent_event__role_count(c, 'a');
    if (!np || ent_event__role_count(c, 'r') || !actors || (actors > 1 && !got)) return;
    const ent_event__np *g = &s->np[np - 1];
    if (!(s->tok[g->head].bits & ENT_W_PRON) || s->tok[g->head].mention || g->end - g->begin != 1) return;
    bool him = ent_event__him(s, g->head);
    for (uint32_t k = home(f, c)->group; k-- > 0;) {
        uint32_t m = s->tok[k].mention;
        const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
        if (x && him && x->role == ENT_MENTION_DEMONYM) continue; /* the Americans would go; B promised him money */
        if (!x || x->actors != 1 || ent_event__has(c, x->actor[0]) || !state(f, x->actor[0])) continue;
        imply(c, x->actor[0], 'r', "pronoun");
        return;
    }
    if (f->about && !ent_event__has(c, f->about - 1)) imply(c, f->about - 1, 'r', "pronoun");
}

static bool personal(const ent_event__sent *s, uint32_t token) {
    ent_word w = s->token[token].word;
    return w && (w == s->g->w.he || w == s->g->w.she || w == s->g->w.him || w == s->g->w.her);
}

/* The person or office named last before the token, in this sentence or the paragraph: index of the actor + 1. */
static uint32_t person_before(const ent_event__found *f, uint32_t token, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t k = token; k-- > 0;) {
        uint32_t m = s->tok[k].mention;
        const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
        if (x && x->actors == 1 && (x->role == ENT_MENTION_PERSON || x->role == ENT_MENTION_OFFICE) && !ent_event__has(c, x->actor[0]) &&
            !(x->flags & ENT_MENTION_PLURAL)) return x->actor[0] + 1;
    }
    return f->person && !ent_event__has(c, f->person - 1) ? f->person : 0;
}

/* His government, his troops: a minister's are his state's. */
static bool of_person(const ent_event__sent *s, const ent_event__np *g) {
    ent_word w = s->token[g->begin].word;
    return g->end > g->begin + 1 && w && (w == s->g->w.his || w == s->g->w.her) && s->g->own_people &&
        ent_event__of_class(s->g, s->token[g->head].word, s->g->own_people);
}

static void he(ent_event__found *f, ent_event__cand *c, uint32_t np, char role) {
    const ent_event__sent *s = f->s;
    if (!np || (role != 'a' && role != 'r') || s->tok[s->np[np - 1].head].mention) return;
    if (!personal(s, s->np[np - 1].head) && !of_person(s, &s->np[np - 1])) return;
    uint32_t who = person_before(f, s->np[np - 1].head, c);
    if (!who && f->speaker != UINT32_MAX && state(f, f->speaker) && !ent_event__has(c, f->speaker)) who = f->speaker + 1; /* its minister */
    if (who) imply(c, who - 1, role, "the person named last");
}

static bool somebody(const ent_event__sent *s) {
    return ent_event__says(s, he) || ent_event__says(s, she) || ent_event__says(s, him) || ent_event__says(s, her) ||
        ent_event__says(s, his);
}

void ent_event__he(ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = home(f, c);
    const ent_event__frame *r = &c->trigger->frame;
    char subject = c->np ? 'a' : r->role[ENT_SLOT_S], object = r->role[ENT_SLOT_O];
    if (!somebody(f->s) || (c->np && c->governor == ENT_EVENT__NONE)) return;
    he(f, c, subject_of(f, c), x->passive ? (c->np ? 0 : object) : subject);
    if (!c->np && !x->passive) he(f, c, x->object, object);
}

/* $4 million, shared among A, B and C, was released: what hangs on the money by a participle is whom it goes to. */
static void shared_among(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t np = c->np || c->type != ENT_AID || ent_event__role_count(c, 'r') ? 0 : ent_event__theme_np(f, c->clause);
    for (uint32_t id = 0; np && s->participles && id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->kind != ENT_CLAUSE_PART || x->antecedent != np || !x->passive) continue;
        for (uint32_t i = np; i < s->nps; i++)
            if (s->np[i].clause == id && s->np[i].slot && (s->np[i].slot - 1 == ENT_SLOT_AMONG || s->np[i].slot - 1 == ENT_SLOT_BETWEEN ||
                s->np[i].slot - 1 == ENT_SLOT_FOR)) ent_event__party_np(s, c, i + 1, 'r', true);
    }
}

/* A left the pact, a move condemned by B: the group between commas is what the clause before it tells. */
static bool step_taken(const ent_event__found *f, const ent_event__clause *x) {
    const ent_event__sent *s = f->s;
    if (x->kind != ENT_CLAUSE_PART || !x->passive || !x->antecedent || !x->antecedent_object) return false;
    const ent_event__np *g = &s->np[x->antecedent - 1];
    ent_word w = s->token[g->begin].word;
    bool a = s->tok[g->begin].pos == ENT_P_DET && w && (w == s->g->w.a || w == s->g->w.an);
    return a && g->begin > 2 && ent_event__punct(s, g->begin - 1) == ',' && g->prep == ENT_EVENT__NONE && !g->named;
}

/* A called on B, an appeal that B rejected: whose it was is the one towards whom. */
static void of_whose(ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = home(f, c);
    bool step_by = step_taken(f, x);
    if (c->np || x->parent == ENT_EVENT__NONE) return;
    if (!step_by && (!x->subject || (x->object && !ent_event__in_phrase(f, c->clause, x->object)))) return;
    bool noun_that = x->kind == ENT_CLAUSE_COMP && x->intro != ENT_EVENT__NONE && x->intro > 0 && f->s->tok[x->intro - 1].np;
    if (!noun_that && !step_by && (x->kind != ENT_CLAUSE_REL || !x->antecedent)) return;
    bool praised = step_by && c->type == ENT_SUPPORT;
    if ((c->type != ENT_REJECT && c->type != ENT_CONCEDE && c->type != ENT_ACCUSE && !praised) || ent_event__role_count(c, 'r')) return;
    if (ent_event__role_count(c, 'a') != 1) return;
    for (uint32_t id = x->parent, step = 0; step < 4 && id != ENT_EVENT__NONE; step++, id = f->s->clause[id].parent) {
        const ent_event__cand *o = ent_event__verb_of(f, id);
        for (uint32_t p = 0; o && p < o->parties; p++)
            if (o->party[p].role == 'a' && !ent_event__has(c, o->party[p].actor)) imply(c, o->party[p].actor, 'r', "whose it was");
        if (ent_event__role_count(c, 'r')) return;
    }
}

/* A asked B for help and was refused it: by B. */
static void refused_by(const ent_event__found *f, ent_event__cand *c) {
    if (c->np || !c->passive_alone || c->parties != 1 || c->party[0].role != 'r') return;
    if (c->type != ENT_REJECT && c->type != ENT_AID && c->type != ENT_CONCEDE && c->type != ENT_RETREAT) return;
    for (uint32_t i = f->n; i-- > 0;) {
        const ent_event__cand *o = &f->cand[i];
        bool asked = !o->dropped && o->type == ENT_REQUEST && o->token < c->token && ent_event__has_role(o, c->party[0].actor, 'a');
        for (uint32_t p = 0; asked && p < o->parties; p++)
            if (o->party[p].role == 'r') imply(c, o->party[p].actor, 'a', "who was asked");
        if (asked) return;
    }
}

/* A's offer to B was turned down: by B, and it is A that hears it. */
static void answered(ent_event__found *f, ent_event__cand *c) {
    bool answer = c->type == ENT_REJECT || c->type == ENT_CONCEDE || (c->type == ENT_SUPPORT && !ent_event__role_count(c, 'a'));
    if (!answer || c->np || !c->passive_alone || ent_event__role_count(c, 'a')) return;
    uint32_t np = ent_event__theme_np(f, c->clause);
    const ent_event__cand *o = np && f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
    bool asked = o && (o->trigger->type == ENT_AGREE || o->trigger->type == ENT_REQUEST || o->trigger->type == ENT_THREATEN);
    if (!asked || !ent_event__role_count(o, 'a') || !ent_event__role_count(o, 'r')) return;
    c->parties = 0;
    for (uint32_t p = 0; p < o->parties; p++)
        if (o->party[p].role != 'x')
            ent_event__party_add(c, o->party[p].actor, o->party[p].mention, o->party[p].role == 'a' ? 'r' : 'a');
    c->rule = "whose it was";
}

/* A opened schools with B's help: B helps A. */
static void with_help(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!c->np || c->type != ENT_AID || c->governor != ENT_EVENT__NONE) return;
    if (ent_event__role_count(c, 'r') || !ent_event__role_count(c, 'a')) return;
    const ent_event__np *g = &s->np[c->np - 1];
    uint32_t subject = ent_event__subject(f, g->clause);
    if (s->token[g->head].flags & ENT_TOK_UPPER) return; /* the name of something */
    uint32_t act = g->up ? f->by_np[g->up - 1] : 0; /* the Act on Cooperation with peacekeeping operations */
    if (act && ent_event__mutual(f->cand[act - 1].trigger->type)) return;
    if (!g->slot || g->slot - 1 != ENT_SLOT_WITH || !subject || s->clause[g->clause].verb == ENT_EVENT__NONE) return;
    if (ent_event__party_np(s, c, subject, 'r', false)) c->governor = g->clause, c->rule = "with help";
}

/* A accused B of spying and recalled its envoy; A met B and promised money: towards whom the verb before was. */
static bool goes_on(uint8_t type) {
    return towards_somebody(type) || type == ENT_SANCTION || type == ENT_THREATEN || type == ENT_CONCEDE || type == ENT_RETREAT;
}

/* Recalled its ambassador; B closed its frontier: not with the one that recalled him. */
static bool acts(const ent_event__found *f, uint32_t actor, uint32_t before) {
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        for (uint32_t p = 0; o->token < before && !o->dropped && o->type == ENT_SANCTION && p < o->parties; p++)
            if (o->party[p].actor == actor && o->party[p].role == 'a') return true;
    }
    return false;
}

/* A accused B of spying and said that it would leave: c is of the one who acts in o, by a pronoun or in what he says. */
static bool goes_on_from(const ent_event__found *f, const ent_event__cand *o, const ent_event__cand *c, uint32_t subject) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t home = o->governor != ENT_EVENT__NONE ? o->governor : o->clause, m = s->tok[s->np[subject - 1].head].mention;
    if (ent_event__subject(f, home) == subject) return true;
    if (ent_event__role_count(c, 'a') != 1 || !ent_event__has_role(o, c->party[0].actor, 'a') || o->np) return false;
    bool it = m && s->mentions->v[m - 1].role == ENT_MENTION_ANAPHOR;
    bool says = x->kind == ENT_CLAUSE_COMP && x->parent != ENT_EVENT__NONE;
    return it || (says && ent_event__subject(f, x->parent) == ent_event__subject(f, home));
}

static void same_recipient(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->np || !goes_on(c->type) || ent_event__role_count(c, 'r') || !ent_event__role_count(c, 'a')) return;
    uint32_t subject = ent_event__subject(f, c->clause);
    if (!subject || s->clause[c->clause].passive) return;
    if (ent_event__mutual(c->type) && ent_event__role_count(c, 'a') > 1) return; /* visited A and signed with B */
    for (uint32_t i = (uint32_t)(c - f->cand); i-- > 0;) {
        const ent_event__cand *o = &f->cand[i];
        bool same = goes_on_from(f, o, c, subject);
        bool too = !c->followed && c->type == ENT_AID && o->type == ENT_AID && !o->np; /* A sent B doctors, and C flew in tents */
        if (o->token > c->token || !ent_event__typed(o) || o->type == ENT_OTHER || !(too || same)) continue;
        for (uint32_t p = 0; p < o->parties; p++) {
            const ent_event__party *x = &o->party[p];
            bool other = same && x->np && s->np[x->np - 1].list != s->np[subject - 1].list && x->role != 'x';
            if ((x->role == 'r' || other) && !ent_event__has(c, x->actor)) imply(c, x->actor, 'r', "recipient of the verb before");
        }
        if (ent_event__role_count(c, 'r')) return;
    }
    uint8_t kind = (uint8_t)f->s->mentions->actor[c->party[0].actor].kind;
    if (f->speaker != UINT32_MAX || c->type != ENT_SANCTION || (kind != ENT_ACTOR_STATE && kind != ENT_ACTOR_IGO)) return;
    if (ent_event__nameless(f, c)) return;
    for (uint32_t k = s->clause[c->clause].begin; k-- > 0;) { /* Officers in A rose; B imposed sanctions */
        const ent_mention *x = s->tok[k].mention ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        if (!x || x->actors != 1 || !state(f, x->actor[0]) || ent_event__has(c, x->actor[0])) continue;
        if (acts(f, x->actor[0], s->clause[c->clause].begin)) continue;
        imply(c, x->actor[0], 'r', "state named before");
        return;
    }
}

/* On a visit to B, A signed an accord; A flew to B, where it promised loans: with its host. */
static void of_the_host(ent_event__found *f, ent_event__cand *c) {
    bool deal = c->type == ENT_SUPPORT || c->type == ENT_AGREE || c->type == ENT_COOPERATE || c->type == ENT_AID;
    if (!deal || c->parties != 1 || c->party[0].role != 'a' || (c->np && c->governor == ENT_EVENT__NONE)) return;
    for (uint32_t i = f->n; i-- > 0;) {
        const ent_event__cand *o = &f->cand[i];
        bool visit = !o->dropped && o->type == ENT_CONSULT && ent_str_is(o->mode, "visit") && o->token < c->token && o->parties == 2;
        if (!visit || o->party[0].role == o->party[1].role) continue;
        uint32_t guest = o->party[0].role == 'a' ? 0 : 1;
        if (o->party[guest].actor != c->party[0].actor || o->party[1 - guest].role != 'r') continue;
        bool joint = ent_event__mutual(c->type) && !ent_event__one_sided(f, c);
        imply(c, o->party[1 - guest].actor, joint ? 'a' : 'r', "host");
        return;
    }
}

void ent_event__from_afar(ent_event__found *f, ent_event__cand *c) {
    with_help(f, c);
    answered(f, c);
    refused_by(f, c);
    shared_among(f, c);
    of_whose(f, c);
    aimed_at(f, c);
    speaker_acts(f, c);
    giver_unsaid(f, c);
    given_here(f, c);
    of_the_label(f, c);
    of_the_topic(f, c);
    of_the_body(f, c);
    ent_event__of_report(f, c);
    traveller(f, c);
    pronoun_object(f, c);
    same_recipient(f, c);
    of_the_host(f, c);
}

/* The state named last, other than the speaker: what the next sentence of the paragraph may be about. */
void ent_event__remember(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    bool subject = false;
    for (uint32_t i = 0; i < s->names && !subject; i++) {
        const ent_mention *x = &s->mentions->v[s->name[i].of - 1];
        bool one = x->actors == 1 && !(x->flags & ENT_MENTION_PLURAL) &&
            (x->role == ENT_MENTION_PERSON || x->role == ENT_MENTION_OFFICE);
        for (uint32_t k = s->name[i].begin; one && k < s->name[i].end; k++)
            subject |= s->tok[k].np && s->np[s->tok[k].np - 1].prep == ENT_EVENT__NONE;
        if (subject || (one && !f->person)) f->person = x->actor[0] + 1;
    }
    for (uint32_t i = s->names; i-- > 0;) {
        const ent_mention *x = &s->mentions->v[s->name[i].of - 1];
        if (x->actors != 1 || x->role == ENT_MENTION_ANAPHOR || x->actor[0] == f->speaker || !state(f, x->actor[0])) continue;
        f->about = x->actor[0] + 1;
        return;
    }
}
