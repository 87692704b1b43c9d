#include "event.h"

/* Verbs and their nouns: held talks, the talks took place, halted the aid: which of the two is the event. */

/* The noun group that the clause's verb is about: its object, or the subject of a passive or of took place. */
static uint32_t theme(const ent_event__found *f, const ent_event__cand *v) {
    const ent_event__clause *x = &f->s->clause[v->clause];
    uint32_t np = ent_event__theme_np(f, v->clause);
    bool own = np && v->trigger->light && f->s->np[np - 1].end <= v->end && f->s->np[np - 1].begin > v->token; /* took place */
    const ent_event__np *g = np ? &f->s->np[np - 1] : NULL; /* the gift of tents made by A: the gift, not the tents */
    bool of = g && x->kind == ENT_CLAUSE_PART && v->trigger->light && !f->by_np[np - 1] && g->slot == ENT_SLOT_OF + 1;
    if (of && g->up && f->by_np[g->up - 1]) return g->up;
    if (np && !own) return np;
    return x->passive ? 0 : ent_event__subject(f, v->clause);
}

/* The talks were held in May and resumed in June: the second verb makes another event of the noun, on its own day. */
static void again(ent_event__found *f, ent_event__cand *v, const ent_event__cand *n) {
    const ent_event__sent *s = f->s;
    if (!v->trigger->light || ent_event__typed(v) || n->type != ENT_CONSULT || v->dropped || !ent_event__typed(n)) return;
    if (s->clause[v->clause].kind == ENT_CLAUSE_PART && v->trigger->effect == ENT_OP_PLAN) return; /* planned for May, held in June */
    bool dated = false;
    for (uint32_t k = s->clause[v->clause].begin; k < s->clause[v->clause].end && k < s->n; k++)
        dated |= s->tok[k].timex && s->tok[k].clause == v->clause;
    ent_event__cand *c = dated ? ent_event__cand_add(f, n->trigger, n->token, n->clause) : NULL;
    if (!c) return;
    c->np = n->np, c->begin = v->begin, c->end = v->end, c->governor = v->clause, c->status = v->status;
    c->rule = "light verb", c->second = true;
    ent_event__compose(s->g, v->trigger->effect, &c->type, &c->status);
}

static void govern(ent_event__found *f, ent_event__cand *v, ent_event__cand *n, bool as_subject) {
    if (ent_event__own_day(f, v, n)) return;
    if (v->trigger->op == ENT_OP_URGE && !ent_event__typed(v) && n->type == ENT_CONSULT && !as_subject) return; /* told the meeting */
    if (n->trigger == f->forum && v->type == ENT_CONSULT && f->s->clause[v->clause].kind == ENT_CLAUSE_PART) return; /* hosted by A */
    if (as_subject && v->type == ENT_CONSULT && n->type == ENT_CONSULT) { /* the talks brought together A and B */
        n->governor = v->clause, n->status = v->status;
        v->dropped = true;
        return;
    }
    if (n->governor != ENT_EVENT__NONE) {
        again(f, v, n);
        bool never = v->trigger->light && v->status == ENT_NEGATED && n->status == ENT_PLANNED;
        if (never) n->status = v->status; /* planned for May, never held */
        v->dropped = v->dropped || (v->trigger->light && !ent_event__typed(v));
        return;
    }
    if (v->trigger->light && as_subject && ent_event__typed(v)) {
        bool accord = n->type == ENT_SUPPORT || n->type == ENT_AGREE || n->type == ENT_OTHER;
        if (!accord && v->type == ENT_SUPPORT) /* the embargo entered into force */
            n->governor = v->clause, n->status = v->status, v->dropped = true;
        else if (!f->s->clause[v->clause].object) n->dropped = true; /* the treaty entered into force */
    } else if (v->trigger->light && !(ent_event__typed(v) && v->trigger->whens)) {
        n->governor = v->clause;
        n->rule = "light verb";
        if (n->status == ENT_ACTUAL) n->status = v->status;
        ent_event__compose(f->s->g, v->trigger->effect, &n->type, &n->status);
        v->dropped = true;
    } else if (as_subject) {
        return;
    } else if (ent_event__typed(v)) {
        bool formal = v->type == ENT_SUPPORT && v->trigger->frame.role[ENT_SLOT_O] == '-';
        if (formal && ent_str_is(n->mode, "ceasefire")) v->type = n->type, v->mode = n->mode; /* signed a ceasefire deal */
        n->dropped = true;
    } else if (v->trigger->op != ENT_OP_NONE && v->trigger->op != ENT_OP_SAY && v->trigger->op != ENT_OP_URGE &&
               v->trigger->op != ENT_OP_SUPPORT) { /* to encourage cooperation is no cooperation */
        n->governor = v->clause;
        n->rule = "operator";
        if (n->status == ENT_ACTUAL) n->status = v->status;
        if (v->trigger->op != ENT_OP_ORDER) ent_event__compose(f->s->g, v->trigger->op, &n->type, &n->status); /* ordered the arrest of */
    }
}

/* The event that group j names, itself or behind "a round of": candidate + 1. */
static uint32_t event_noun(const ent_event__found *f, uint32_t j) {
    const ent_event__sent *s = f->s;
    if (f->by_np[j] || !(s->tok[s->np[j].head].bits & ENT_W_COUNT)) return f->by_np[j];
    for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++)
        if (s->np[k].up == j + 1 && s->np[k].slot && s->np[k].slot - 1 == ENT_SLOT_OF) return f->by_np[k];
    return 0;
}

void ent_event__pair_nouns(ent_event__found *f) {
    ent_event__sent *s = f->s;
    for (uint32_t i = 0, n = f->n; i < n; i++) {
        ent_event__cand *v = &f->cand[i];
        if (v->np) continue;
        uint32_t np = theme(f, v);
        if (!np) continue;
        bool as_subject = !s->clause[v->clause].passive && np == ent_event__subject(f, v->clause) && np != s->clause[v->clause].object;
        uint32_t first = s->np[np - 1].list;
        for (uint32_t j = first; j < s->nps && j < first + 40; j++)
            if (s->np[j].list == first) {
                uint32_t k = event_noun(f, j);
                if (k) govern(f, v, &f->cand[k - 1], as_subject);
            }
    }
}
