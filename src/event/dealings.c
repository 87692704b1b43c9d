#include "event.h"

/* What firms have together, and whom an act on such a thing is on. */

static void share(ent_event__cand *c, const ent_event__cand *n, char role) {
    for (uint32_t i = 0; i < n->parties; i++) ent_event__party_add(c, n->party[i].actor, n->party[i].mention, role);
}

static const ent_event__cand *noun_of(const ent_event__found *f, uint32_t np) {
    const ent_event__cand *n = np && f->by_np[np - 1] ? &f->cand[f->by_np[np - 1] - 1] : NULL;
    if (!n || !n->parties) return NULL;
    bool bid = n->trigger->type == ENT_AGREE && f->s->mentions->actor[n->party[0].actor].kind == ENT_ACTOR_COMPANY;
    return bid || n->trigger->type == ENT_COOPERATE || n->trigger->type == ENT_SUPPORT ? n : NULL;
}

/* Opened an inquiry into A's merger with B, praised the pact between A and B: it is on both. */
static void on_both(const ent_event__found *f, ent_event__cand *c) {
    bool on = c->type == ENT_ACCUSE || c->type == ENT_REJECT || c->type == ENT_SUPPORT;
    if (!on || ent_event__mutual(c->trigger->type) != (c->type == ENT_SUPPORT) || !ent_event__role_count(c, 'r')) return;
    for (uint32_t i = 0, n = c->parties; i < n; i++) {
        const ent_event__cand *o = c->party[i].role == 'r' && c->party[i].np ? noun_of(f, c->party[i].np) : NULL;
        if (o && o != c) share(c, o, 'r');
    }
}

/* X, A's venture with B, broke ground; their joint venture, X, opened: it is at work, and theirs. */
static void of_venture(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->np || c->dropped || c->type != ENT_OTHER || s->clause[c->clause].passive) return;
    uint32_t subject = ent_event__subject(f, c->clause);
    for (uint32_t k = subject > 2 ? subject - 2 : 1; subject && k <= s->nps && k < subject + 3; k++) {
        ent_event__cand *n = f->by_np[k - 1] ? &f->cand[f->by_np[k - 1] - 1] : NULL;
        bool beside = n && n->trigger->type == ENT_COOPERATE && n->parties && s->np[k - 1].prep == ENT_EVENT__NONE &&
            s->np[k - 1].end <= s->clause[c->clause].group && s->np[k - 1].clause == s->np[subject - 1].clause;
        uint32_t a = subject < k ? subject : k, b = subject < k ? k : subject;
        for (uint32_t i = s->np[a - 1].end; beside && a < b && i < s->np[b - 1].begin; i++)
            beside = s->token[i].kind == ENT_TOK_PUNCT || s->np[a - 1].end < i;
        if (!beside || (a < b && ent_event__punct(s, s->np[b - 1].begin - 1) != ',')) continue;
        for (uint32_t i = 0; i < n->parties; i++) ent_event__party_add(c, n->party[i].actor, n->party[i].mention, n->party[i].role);
        if (c->parties > 1) c->type = ENT_COOPERATE, c->rule = "venture", n->dropped = true;
    }
}

/* A and B appeal against fines imposed by C: on them. */
static void on_contester(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    bool measure = c->type == ENT_SANCTION || c->type == ENT_COERCE || c->type == ENT_ACCUSE;
    if (c->np || !measure || x->kind != ENT_CLAUSE_PART || !x->passive || !x->antecedent || x->parent == ENT_EVENT__NONE) return;
    const ent_event__clause *p = &s->clause[x->parent];
    const ent_event__np *fine = &s->np[x->antecedent - 1];
    bool contests = p->verb != ENT_EVENT__NONE && s->g->contest && ent_event__of_class(s->g, s->token[p->verb].word, s->g->contest);
    if (!contests || s->tok[fine->head].mention || fine->begin < p->verb) return;
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].role == 'r' && !c->self) return;
    uint32_t before = c->parties;
    if (!ent_event__party_np(s, c, ent_event__subject(f, x->parent), 'r', false)) return;
    if (c->parties > before) c->self = false, c->type = ENT_SANCTION;
}

/* A's takeover of B, agreed with C: of all three. */
static void on_what_is_agreed(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__clause *x = &f->s->clause[c->clause];
    bool part = !c->np && x->kind == ENT_CLAUSE_PART && x->passive && x->antecedent && (c->type == ENT_AGREE || c->type == ENT_SUPPORT);
    if (!part || ent_event__role_count(c, 'a') != c->parties) return;
    const ent_event__cand *n = noun_of(f, x->antecedent);
    if (n && n != c && n->trigger->type == ENT_COOPERATE) share(c, n, 'a');
}

void ent_event__dealings(ent_event__found *f) {
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (c->dropped || !ent_event__typed(c) || !c->parties) continue;
        on_both(f, c);
        on_contester(f, c);
        on_what_is_agreed(f, c);
        of_venture(f, c);
    }
}
