#include "event.h"

/* What is done at a meeting is done on its day: the summit, held in May, at which A pledged; took part in talks hosted by B in May
 * and signed a statement. */

/* At which, during which, where. */
static bool there(const ent_event__sent *s, const ent_event__clause *x) {
    if (x->kind != ENT_CLAUSE_REL || x->intro == ENT_EVENT__NONE) return false;
    if (s->token[x->intro].word == s->g->w.where) return true;
    uint32_t k = x->intro;
    if (!k || s->tok[k - 1].pos != ENT_P_PREP) return false;
    return s->g->slot[s->token[k - 1].word] == ENT_SLOT_AT + 1 || s->token[k - 1].word == s->g->w.during;
}

/* The last meeting before token `before`; of clause id alone, where it is given. */
static const ent_event__cand *meeting(const ent_event__found *f, uint32_t before, uint32_t id) {
    const ent_event__cand *best = NULL;
    for (uint32_t i = 0; i < f->n; i++) {
        const ent_event__cand *o = &f->cand[i];
        if (!o->np || o->dropped || o->type != ENT_CONSULT || o->token >= before || ent_str_is(o->mode, "visit")) continue;
        if (id != ENT_EVENT__NONE && o->governor != id && f->s->np[o->np - 1].clause != id) continue;
        if (!best || best->token < o->token) best = o;
    }
    return best;
}

/* Talks during which A and B exchanged information: that is what talks are. */
void ent_event__talked_there(const ent_event__found *f, ent_event__cand *c) {
    if (c->np || c->type != ENT_COOPERATE || c->dropped || !there(f->s, &f->s->clause[c->clause])) return;
    static const char *const WORD[] = { "exchange information", "share information", "exchange experience", "share experience" };
    for (size_t i = 0; i < sizeof WORD / sizeof *WORD; i++)
        if (ent_str_has_prefix(c->trigger->lemma, WORD[i])) c->type = ENT_CONSULT, c->mode = (ent_str){ "", 0 };
}

/* Minister X speaking at the meeting (8 October, Oslo): a caption's last bracket is of all that it shows. */
bool ent_event__day_of_caption(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (!s->n || ent_event__punct(s, s->n - 1) != ')' || !s->times) return false;
    uint32_t open = s->n - 1;
    while (open > 0 && ent_event__punct(s, open) != '(') open--;
    const ent_event__clause *x = &s->clause[s->tok[open].clause];
    if (x->kind != ENT_CLAUSE_BRACKET || x->verb != ENT_EVENT__NONE || !open) return false;
    for (uint32_t i = 0; i < s->times; i++)
        if (s->time[i].begin < open) return false; /* told before */
    return ent_event__in_bracket(f, c, open);
}

bool ent_event__day_of_meeting(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause;
    const ent_event__clause *x = &s->clause[id];
    if (s->clauses < 2 || (c->np && (c->type == ENT_CONSULT || c->governor == ENT_EVENT__NONE)) || c->status != ENT_ACTUAL) return false;
    const ent_event__clause *first = x->shares != ENT_EVENT__NONE ? &s->clause[x->shares] : x;
    const ent_event__cand *o = NULL;
    if (there(s, x) || there(s, first)) o = meeting(f, first->begin, ENT_EVENT__NONE);
    else if (x->shares != ENT_EVENT__NONE && !x->subject && (c->type == ENT_SUPPORT || c->type == ENT_AGREE))
        o = meeting(f, x->begin, x->shares);
    if (!o) return false;
    ent_event__cand day;
    ent_event__cand_copy(&day, o);
    day.timexes = 0;
    ent_event__when(f, &day);
    if (!day.timexes || !day.own_date) return false;
    c->timex[0] = day.timex[0], c->timexes = 1;
    return true;
}
