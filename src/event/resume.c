#include "event.h"

/* A sentence of nobody that goes on with the event before: Border closed by A. Reopened in June. The ban was lifted in May.
 * Nine men arrested; they were freed a week later. */

/* What c was about: of closed its border with, the border. */
static void note_theme(ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t np = c->np ? c->np : ent_event__theme_np(f, c->clause);
    f->theme = np ? s->token[s->np[np - 1].head].word : 0;
    for (uint32_t i = 0; !c->np && i < c->trigger->words; i++)
        if (!s->g->slot[c->trigger->word[i]]) f->theme = c->trigger->word[i];
}

/* The verb's group that stands for what was told before: none, it, they, the ban; 0 = it is somebody or something else. */
static bool known(const ent_event__found *f, uint32_t clause) {
    const ent_event__sent *s = f->s;
    uint32_t np = ent_event__theme_np(f, clause);
    if (!np) return s->clause[clause].kind == ENT_CLAUSE_PART ? s->clause[clause].begin == 0 : !s->clause[clause].antecedent;
    const ent_event__np *g = &s->np[np - 1];
    if (s->tok[g->head].bits & ENT_W_PRON) return true;
    for (uint32_t k = g->begin; k < g->end; k++)
        if (s->tok[k].mention) return false;
    return (np >= s->nps || s->np[np].up != np) && s->np[np - 1].list == np - 1;
}

/* The row of c's verb for an object like the one told of before: reopened (the border). */
static const ent_event__trigger *row_for(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__triggers *set = &f->s->g->verb;
    ent_word w = f->s->token[c->token].word;
    for (uint32_t e = set->at[w]; f->theme && e < set->at[w + 1]; e++) {
        const ent_event__trigger *t = &set->trigger.v[set->entry.v[e].trigger];
        bool object = t->whens == 1 && !t->words && t->type < ENT_TYPES && t->when[0].slots == 1u << ENT_SLOT_O;
        uint32_t class = t->when[0].class;
        if (object && class && class <= ENT_EVENT__CLASSES && ent_event__of_class(f->s->g, f->theme, class)) return t;
    }
    return NULL;
}

static bool eases(const ent_event__cand *c) {
    return (c->type == ENT_RETREAT || c->type == ENT_CONCEDE) && !ent_str_is(c->mode, "ceasefire");
}

static bool presses(uint8_t type) {
    return type == ENT_SANCTION || type == ENT_COERCE || type == ENT_MOBILIZE || type == ENT_ASSAULT;
}

/* Whoever c names has the same part in b. */
static bool agrees(const ent_event__cand *c, const ent_event__cand *b) {
    for (uint32_t i = 0; i < c->parties; i++) {
        bool same = false;
        for (uint32_t k = 0; k < b->parties; k++) same |= c->party[i].actor == b->party[k].actor && c->party[i].role == b->party[k].role;
        if (!same) return false;
    }
    return true;
}

/* Four more rounds were held, further sessions follow in Rome: of the talks told of before. */
static bool further_round(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__cand *b = f->before;
    for (uint32_t i = 0; i < f->n && f->cand[i].token < c->token; i++)
        if (!f->cand[i].dropped && f->cand[i].type == ENT_CONSULT && f->cand[i].parties > 1) b = &f->cand[i];
    if ((!c->trigger->light && !c->trigger->repeats) || ent_event__typed(c) || b->token == ENT_EVENT__NONE || b->parties < 2) return false;
    if (b->type != ENT_CONSULT && b->type != ENT_AGREE && b->type != ENT_SUPPORT) return false;
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (!np || s->np[np - 1].end <= c->end) np = ent_event__subject(f, c->clause); /* took place */
    if (!np || f->by_np[np - 1] || !(s->tok[s->np[np - 1].head].bits & ENT_W_COUNT)) return false;
    for (uint32_t k = s->np[np - 1].begin; k < s->np[np - 1].end; k++)
        if (s->tok[k].mention) return false;
    if (s->np[np - 1].end < s->n && s->token[s->np[np - 1].end].word == s->g->w.of) return false; /* of voting */
    if (b->type == ENT_CONSULT) c->trigger = b->trigger, c->mode = ent_str_is(b->mode, "visit") ? ENT_S("") : b->mode;
    c->type = ENT_CONSULT;
    c->begin = s->np[np - 1].begin, c->end = s->np[np - 1].end;
    c->parties = 0;
    for (uint32_t k = 0; k < b->parties; k++) ent_event__party_add(c, b->party[k].actor, ENT_EVENT__NONE, 'a');
    return true;
}

/* A asked B for troops. The request was granted in July: by B. */
static bool replied(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *b = f->before;
    bool asked = (b->type == ENT_REQUEST || b->type == ENT_AGREE) && ent_event__role_count(b, 'a') && ent_event__role_count(b, 'r');
    bool reply = c->type == ENT_REJECT || c->type == ENT_CONCEDE || c->type == ENT_AGREE || c->type == ENT_SUPPORT;
    if (!asked || !reply || c->parties || !f->s->clause[c->clause].passive || !known(f, c->clause)) return false;
    for (uint32_t k = 0; k < b->parties; k++) {
        char role = b->party[k].role;
        if (role != 'x') ent_event__party_add(c, b->party[k].actor, ENT_EVENT__NONE, role == 'a' ? 'r' : 'a');
    }
    return true;
}

void ent_event__undone(ent_event__found *f, ent_event__cand *c) {
    const ent_event__cand *b = f->before;
    if (c->np || c->dropped) return;
    if (further_round(f, c)) c->rule = "parties of the event before";
    if (b->token == ENT_EVENT__NONE || b->status != ENT_ACTUAL) return;
    if (replied(f, c)) c->rule = "parties of the event before";
    if (!presses(b->type)) return;
    if (b->type == ENT_ASSAULT && ent_str_is(c->mode, "release")) return; /* the wounded were released from hospital */
    const ent_event__clause *x = &f->s->clause[c->clause];
    if (!x->passive || (x->kind != ENT_CLAUSE_MAIN && x->kind != ENT_CLAUSE_COORD && x->kind != ENT_CLAUSE_PART)) return;
    if (ent_event__role_count(c, 'a') || !ent_event__role_count(b, 'a') || !known(f, c->clause)) return;
    if (!ent_event__typed(c)) {
        const ent_event__trigger *t = row_for(f, c);
        if (!t) return;
        c->trigger = t, c->type = t->type, c->mode = t->mode, c->parties = 0;
    }
    uint32_t np = ent_event__theme_np(f, c->clause);
    if (np && f->s->tok[f->s->np[np - 1].head].bits & ENT_W_PRON) c->parties = 0;
    if (!eases(c) || !agrees(c, b)) return;
    for (uint32_t k = 0; k < b->parties; k++) ent_event__party_add(c, b->party[k].actor, ENT_EVENT__NONE, b->party[k].role);
    c->rule = "parties of the event before";
}

/* A visited B in May; B returned the visit in June: to whoever came. */
void ent_event__returned(ent_event__found *f, ent_event__cand *c) {
    bool visit = !c->np && c->type == ENT_CONSULT && c->parties == 1 && c->party[0].role == 'a' && ent_str_is(c->mode, "visit");
    if (!visit || !ent_event__names_object(c->trigger)) return;
    const ent_event__cand *b = f->before->token == ENT_EVENT__NONE ? NULL : f->before;
    for (uint32_t i = 0; i < f->n && f->cand[i].token < c->token; i++)
        if (!f->cand[i].dropped && f->cand[i].type == ENT_CONSULT && ent_event__role_count(&f->cand[i], 'r')) b = &f->cand[i];
    bool host = false;
    for (uint32_t i = 0; b && i < b->parties; i++) host |= b->party[i].role == 'r' && b->party[i].actor == c->party[0].actor;
    for (uint32_t i = 0; host && i < b->parties; i++)
        if (b->party[i].role == 'a' && ent_event__party_add(c, b->party[i].actor, ENT_EVENT__NONE, 'r')) c->rule = "partner before";
}

/* How many the group's adjective says they are: the trilateral meeting, quadripartite talks. 0 = it does not say. */
static uint32_t of_how_many(const ent_event__sent *s, uint32_t np) {
    for (uint32_t k = s->np[np - 1].begin; k < s->np[np - 1].end; k++) {
        ent_word w = s->token[k].word;
        if (w && s->g->three && ent_event__of_class(s->g, w, s->g->three)) return 3;
        if (w && s->g->four && ent_event__of_class(s->g, w, s->g->four)) return 4;
    }
    return 0;
}

/* The next quadripartite summit, another tripartite meeting: of those who were so many before. */
void ent_event__as_many(ent_event__found *f, ent_event__cand *c) {
    if (!c->np || c->type != ENT_CONSULT || c->parties > 1 || f->news) return;
    uint32_t n = of_how_many(f->s, c->np);
    if (!n || f->many[n - 3].n != n) return;
    bool own = !c->parties;
    for (uint32_t i = 0; i < n; i++) own |= f->many[n - 3].actor[i] == c->party[0].actor;
    if (!own) return;
    for (uint32_t i = 0; i < n; i++) ent_event__party_add(c, f->many[n - 3].actor[i], ENT_EVENT__NONE, 'a');
    c->rule = "parties of the event before";
}

static void note_many(ent_event__found *f, const ent_event__cand *c) {
    if (!ent_event__mutual(c->type) || c->status != ENT_ACTUAL || c->parties < 3 || c->parties > 4) return;
    for (uint32_t i = 0; i < c->parties; i++)
        if (f->s->mentions->actor[c->party[i].actor].kind != ENT_ACTOR_STATE) return;
    f->many[c->parties - 3].n = c->parties;
    for (uint32_t i = 0; i < c->parties; i++) f->many[c->parties - 3].actor[i] = c->party[i].actor;
}

void ent_event__note(ent_event__found *f, const ent_event__cand *c) {
    note_theme(f, c);
    note_many(f, c);
}
