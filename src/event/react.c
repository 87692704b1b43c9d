#include "event.h"

/* Denounced the raid, turned down the offer, protested: towards whoever did what was told last. */

static bool answers(const ent_event__cand *c) {
    if (c->np || ent_event__role_count(c, 'r') || ent_event__role_count(c, 'a') != c->parties || !c->parties) return false;
    if (c->status == ENT_HYPOTHETICAL || c->self) return false;
    if (c->type == ENT_SUPPORT) return c->trigger->frame.role[ENT_SLOT_O] != '-';
    return c->type == ENT_ACCUSE || c->type == ENT_REJECT;
}

/* The raid, this step, it: known from before, and nobody is named in it or hangs on it. */
static bool made_by_nobody(const ent_event__sent *s, uint32_t np) {
    for (uint32_t id = 1; id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        if (x->kind != ENT_CLAUSE_PART || !x->passive || x->antecedent != np) continue;
        for (uint32_t i = np; i < s->nps; i++)
            if (s->np[i].clause == id && s->np[i].slot == ENT_SLOT_BY + 1) return true;
    }
    return false;
}

bool ent_event__told_before(const ent_event__sent *s, const ent_event__cand *c, uint32_t np) {
    const ent_event__np *g = &s->np[np - 1];
    uint32_t it = g->end == g->begin + 1 && s->tok[g->head].bits & ENT_W_PRON ? s->tok[g->head].mention : 0;
    if (it && s->mentions->v[it - 1].actors == 1 && ent_event__has(c, s->mentions->v[it - 1].actor[0])) return true; /* condemned it */
    if (s->tok[g->begin].pos != ENT_P_DET && !(s->tok[g->head].bits & ENT_W_PRON)) return false;
    ent_word first = s->token[g->begin].word;
    if (s->token[g->head].flags & ENT_TOK_CAP) return false; /* joined the Alliance */
    if (s->tok[g->begin].pos == ENT_P_DET && first != s->g->w.the && first != s->g->w.this && first != s->g->w.these &&
        first != s->g->w.that) return false;
    for (uint32_t k = g->begin; k < g->end; k++)
        if (s->tok[k].mention) return false;
    for (uint32_t k = np; k < s->nps && k < np + 4; k++)
        if (s->np[k].up == np && s->tok[s->np[k].head].mention) return false;
    return !made_by_nobody(s, np);
}

/* Behind the verb stands nothing: protested, refused. */
static bool bare(const ent_event__sent *s, const ent_event__clause *x, bool dated) {
    if (x->kind == ENT_CLAUSE_PART) return false;
    uint32_t k = ent_event__skip_adverbs(s, x->group_end);
    uint32_t day = k + (k + 1 < s->n && s->tok[k].pos == ENT_P_PREP && s->tok[k + 1].pos == ENT_P_TIME); /* protested in May */
    while (dated && day < s->n && s->tok[day].pos == ENT_P_TIME) k = ++day;
    ent_word w = k < s->n ? s->token[k].word : 0; /* hit back with a complaint, by closing its ports */
    if (!x->passive && w && (w == s->g->w.with || w == s->g->w.by)) return true;
    return !x->passive && (k >= s->n || ent_event__punct(s, k) == '.' || ent_event__punct(s, k) == ';' || ent_event__punct(s, k) == ',');
}

static bool shares_actor(const ent_event__cand *a, const ent_event__cand *b) {
    for (uint32_t i = 0; i < a->parties; i++)
        for (uint32_t k = 0; k < b->parties; k++)
            if (a->party[i].actor == b->party[k].actor && b->party[k].role == 'a') return true;
    return false;
}

static bool cause(const ent_event__cand *o, const ent_event__cand *c) {
    return o != c && !o->dropped && ent_event__typed(o) && ent_event__role_count(o, 'a') && !shares_actor(c, o);
}

/* Raids, seizures and tests are of one kind: use of force. 0 = a kind that is not looked for. */
static uint8_t kind_of(uint8_t type) {
    static const uint8_t KIND[ENT_TYPES] = { [ENT_ASSAULT] = ENT_ASSAULT, [ENT_COERCE] = ENT_ASSAULT, [ENT_MOBILIZE] = ENT_ASSAULT,
        [ENT_SANCTION] = ENT_SANCTION, [ENT_THREATEN] = ENT_THREATEN };
    return type < ENT_TYPES ? KIND[type] : 0;
}

void ent_event__remember_doers(ent_event__found *f, const ent_event__cand *c) {
    uint8_t kind = kind_of(c->type);
    if (!kind || !ent_event__role_count(c, 'a') || c->status != ENT_ACTUAL) return;
    f->did[kind].n = 0;
    for (uint32_t p = 0; p < c->parties && f->did[kind].n < ENT_EVENT__DOERS; p++)
        if (c->party[p].role == 'a') f->did[kind].actor[f->did[kind].n++] = c->party[p].actor;
}

/* What was told last before c: in the sentence, else the event before; NULL = nothing. */
static const ent_event__cand *told_last(const ent_event__found *f, const ent_event__cand *c,
                                        bool (*fits)(const ent_event__cand *o, const ent_event__cand *c)) {
    const ent_event__cand *of = f->before->token != ENT_EVENT__NONE && fits(f->before, c) ? f->before : NULL;
    for (uint32_t i = 0, at = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        if (o->token < c->token && o->token >= at && fits(o, c)) of = o, at = o->token;
    }
    return of;
}

/* Condemned the raid: whoever attacked, were others told of since. */
static bool of_its_kind(ent_event__found *f, ent_event__cand *c, uint32_t np) {
    const ent_event__trigger *t = np ? ent_event__noun_at(f, f->s->np[np - 1].head, f->s->np[np - 1].begin) : NULL;
    uint8_t kind = t ? kind_of(t->type) : 0;
    if (!kind) return false;
    const ent_event__cand *of = NULL;
    for (uint32_t i = 0, at = 0; i < f->n; i++)
        if (f->cand[i].token < c->token && f->cand[i].token >= at && kind_of(f->cand[i].type) == kind && cause(&f->cand[i], c))
            of = &f->cand[i], at = of->token;
    for (uint32_t p = 0; of && p < of->parties; p++)
        if (of->party[p].role == 'a') ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'r');
    for (uint32_t p = 0; !of && p < f->did[kind].n; p++) ent_event__party_add(c, f->did[kind].actor[p], ENT_EVENT__NONE, 'r');
    if (!ent_event__role_count(c, 'r')) return false;
    c->rule = "reaction";
    return true;
}

static bool any(const ent_event__cand *o, const ent_event__cand *c) { return o != c && !o->dropped && ent_event__typed(o); }

/* A fined B; C was fined, too: the same that did it last. */
static void same_doer(ent_event__found *f, ent_event__cand *c) {
    bool kind = kind_of(c->type) || c->type == ENT_ACCUSE || c->type == ENT_REJECT;
    if (c->np || !c->passive_alone || !kind || ent_event__role_count(c, 'a') || !ent_event__role_count(c, 'r')) return;
    const ent_event__cand *of = told_last(f, c, any);
    bool same = of && of->type == c->type && (of->trigger == c->trigger || (c->mode.n && ent_str_eq(of->mode, c->mode)));
    for (uint32_t p = 0; same && p < of->parties; p++)
        if (of->party[p].role == 'a' && ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'a')) c->rule = "who acted before";
}

static bool use_of_force(const ent_event__cand *o, const ent_event__cand *c) {
    return any(o, c) && kind_of(o->type) == ENT_ASSAULT && o->status == ENT_ACTUAL && ent_event__role_count(o, 'a') == 1 &&
        ent_event__role_count(o, 'r') == 1 && o->parties == 2;
}

/* A attacked B, but was beaten back: by B. */
static void struck_back(ent_event__found *f, ent_event__cand *c) {
    if (c->np || !c->passive_alone || c->type != ENT_ASSAULT || c->parties != 1 || c->party[0].role != 'r') return;
    const ent_event__cand *of = told_last(f, c, use_of_force);
    if (!of || !ent_event__has_role(of, c->party[0].actor, 'a')) return;
    for (uint32_t p = 0; p < 2; p++)
        if (of->party[p].role == 'r' && ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'a')) c->rule = "struck back";
}

static bool several(const ent_event__cand *o) {
    return o->token != ENT_EVENT__NONE && !o->dropped && o->type == ENT_CONSULT && !ent_event__role_count(o, 'r');
}

/* Attended the meeting, represented B there; A attended: the one told of last, whoever met at it. */
static void same_meeting(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_CONSULT || !c->parties || ent_event__role_count(c, 'a') != c->parties) return;
    const ent_event__cand *of = f->before;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, np = 0;
    for (uint32_t i = 0; i < s->nps && !np; i++)
        if (s->np[i].clause == id && s->np[i].end > c->token && ent_event__meeting_word(s->g, s->token[s->np[i].head].word)) np = i + 1;
    bool bare = !np && !c->np && !s->clause[id].object && ent_event__of_class(s->g, s->token[c->token].word, s->g->attending);
    if (np ? c->parties > 1 || !ent_event__told_before(s, c, np) : !bare) return;
    for (uint32_t i = 0; bare && i < f->n; i++)
        if (&f->cand[i] != c && f->cand[i].token < c->token && several(&f->cand[i])) of = &f->cand[i];
    c->dropped = bare && !several(of);
    for (uint32_t p = 0; several(of) && p < of->parties; p++)
        if (ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'a')) c->rule = "meeting before", c->resumes = true;
}

/* The declaration adopted at this meeting: by the body that met. */
static void at_this_meeting(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__cand *of = f->before;
    uint32_t np = c->np ? 0 : ent_event__theme_np(f, c->clause);
    bool text = np && c->type == ENT_OTHER && ent_str_is(c->trigger->lemma, "adopt") && s->g->accord &&
        ent_event__np_class(f, np, s->g->accord);
    if (c->np || c->parties || (c->type != ENT_SUPPORT && !text) || !c->passive_alone || !several(of)) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        bool at = s->np[i].clause == c->clause && s->np[i].slot == ENT_SLOT_AT + 1 && ent_event__told_before(s, c, i + 1);
        if (!at || !ent_event__meeting_word(s->g, s->token[s->np[i].head].word)) continue;
        for (int body = 1; body >= 0 && !c->parties; body--)
            for (uint32_t p = 0; p < of->parties; p++)
                if (!body || f->s->mentions->actor[of->party[p].actor].kind == ENT_ACTOR_IGO)
                    ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'a');
        c->rule = "meeting before", c->resumes = true, c->type = ENT_SUPPORT;
        return;
    }
}

/* When A bombed B, C recalled its envoy: from A. */
static bool prompted(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool wants = c->type == ENT_SANCTION || c->type == ENT_ACCUSE || c->type == ENT_THREATEN;
    if (!wants || c->np || ent_event__role_count(c, 'r') || !ent_event__role_count(c, 'a')) return false;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        const ent_event__clause *x = &s->clause[o->clause];
        if (o->np || x->kind != ENT_CLAUSE_ADV || x->parent != c->clause || !kind_of(o->type) || !cause(o, c)) continue;
        for (uint32_t p = 0; p < o->parties; p++)
            if (o->party[p].role == 'a' && ent_event__party_add(c, o->party[p].actor, ENT_EVENT__NONE, 'r')) c->rule = "reaction";
        if (ent_event__role_count(c, 'r')) return true;
    }
    return false;
}

/* Demanded a withdrawal, that it withdraw: of whoever used force last. */
static void asked_back(ent_event__found *f, ent_event__cand *c) {
    if (c->np || c->type != ENT_REQUEST || !c->parties || ent_event__role_count(c, 'a') != c->parties || c->status != ENT_ACTUAL) return;
    bool back = false;
    for (uint32_t i = 0; i < f->n && !back; i++) {
        const ent_event__cand *o = &f->cand[i];
        bool own = o->parties > 1 || (o->parties == 1 && !ent_event__has(c, o->party[0].actor)); /* named after all */
        back = o != c && o->token > c->token && o->trigger->type == ENT_RETREAT && o->dropped && !own;
    }
    const ent_event__cand *of = back ? told_last(f, c, use_of_force) : NULL;
    for (uint32_t p = 0; of && p < of->parties; p++)
        if (of->party[p].role == 'a' && ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'r')) c->rule = "reaction";
}

void ent_event__react(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    ent_event__between_foes(f, c);
    ent_event__on_deal(f, c);
    same_doer(f, c);
    struck_back(f, c);
    asked_back(f, c);
    if (prompted(f, c)) return;
    same_meeting(f, c);
    at_this_meeting(f, c);
    if (!answers(c)) return;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (x->kind == ENT_CLAUSE_REL || (np ? !ent_event__told_before(s, c, np) : !bare(s, x, c->type != ENT_SUPPORT))) return;
    if (of_its_kind(f, c, np)) return;
    const ent_event__cand *of = told_last(f, c, cause);
    bool echoes = of && (ent_str_is(ent_str_of(of->rule), "reaction") || (of->type == ENT_REQUEST && c->type == ENT_ACCUSE));
    char role = echoes && ent_event__role_count(of, 'r') ? 'r' : 'a'; /* B protested too, at the same */
    for (uint32_t p = 0; of && p < of->parties; p++)
        if (of->party[p].role == role && ent_event__party_add(c, of->party[p].actor, ENT_EVENT__NONE, 'r')) c->rule = "reaction";
}

/* Massed troops on the border with B, near B's frontier: against B. */
void ent_event__facing(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->type != ENT_MOBILIZE || ent_event__role_count(c, 'r') || !ent_event__role_count(c, 'a') || !s->g->border) return;
    for (uint32_t i = 0; i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin < c->token || !ent_event__of_class(s->g, s->token[g->head].word, s->g->border)) continue;
        ent_event__party_np(s, c, i + 1, 'r', true);
        for (uint32_t k = i + 1; k < s->nps && k < i + 3; k++)
            if (s->np[k].up == i + 1 && s->np[k].slot == ENT_SLOT_WITH + 1) ent_event__party_np(s, c, k + 1, 'r', true);
    }
}

/* Will not lift it until B does …: it is B that is refused. */
void ent_event__until(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    bool open = !c->self && !c->guessed && ent_event__role_count(c, 'a') && !ent_event__role_count(c, 'r');
    if (c->type != ENT_REJECT || !open) return;
    for (uint32_t id = c->clause + 1; id < s->clauses; id++) {
        const ent_event__clause *x = &s->clause[id];
        ent_word w = x->kind == ENT_CLAUSE_ADV && x->intro != ENT_EVENT__NONE ? s->token[x->intro].word : 0;
        if (w && (w == s->g->w.until || w == s->g->w.unless)) ent_event__party_np(s, c, x->subject, 'r', false);
    }
}
