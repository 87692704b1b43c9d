#include "event.h"

/* Lists of contributions: "Norway: USD 1.2 million to IFRC (18 February) and 40 tents; A: 8 tonnes of food, handed over on 2 March".
 * Who stands before the colon gives what stands behind it. */

/* Behind the colon of "Norway: …" at a paragraph's beginning: token; 0 = there is none. */
static uint32_t label_end(const ent_event__sent *s) {
    uint32_t k = 0, m;
    if (s->sentence != s->text->block[s->text->sentence[s->sentence].block].sentence) return 0;
    while (k < s->n && !s->tok[k].mention && s->token[k].kind == ENT_TOK_PUNCT) k++;
    m = k < s->n ? s->tok[k].mention : 0;
    while (m && k < s->n && s->tok[k].mention == m) k++;
    return m && ent_event__punct(s, k) == ':' ? k + 1 : 0;
}

/* Who stands before the colon: mention + 1. */
static uint32_t donor(const ent_event__sent *s) { return label_end(s) ? s->name[0].of : 0; }

/* Money or goods, itself or behind "of": 18 tonnes of medicines. */
static bool gift(const ent_event__found *f, uint32_t np) {
    const ent_event_tagger *g = f->s->g;
    return ent_event__sum(f->s, np) || ent_event__np_class(f, np, g->funds) || ent_event__np_class(f, np, g->goods);
}

/* The group is told of by itself, or for somebody of its own. */
static bool apart(const ent_event__sent *s, uint32_t i, bool first) {
    if (first) return true;
    bool counted = s->tok[s->np[i].begin].pos == ENT_P_DET; /* 40 tents, a plane; and blankets */
    for (uint32_t k = s->np[i].begin; k < s->np[i].end; k++) counted |= s->token[k].kind == ENT_TOK_NUMBER;
    if (!counted) return false;
    bool to = i + 1 < s->nps && s->np[i + 1].up == i + 1 && (s->np[i + 1].slot == ENT_SLOT_TO + 1 || s->np[i + 1].slot == ENT_SLOT_FOR + 1);
    return (to && s->tok[s->np[i + 1].head].mention) || ent_event__dated_bracket(s, s->np[i].end);
}

void ent_event__donations(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    uint32_t from = label_end(s);
    bool first = true;
    for (uint32_t i = 0; from && i < s->nps; i++) {
        const ent_event__np *g = &s->np[i];
        if (g->begin < from || s->clause[g->clause].verb != ENT_EVENT__NONE) continue;
        if (g->prep != ENT_EVENT__NONE || s->np[g->list].prep != ENT_EVENT__NONE) continue;
        if (s->clause[g->clause].kind == ENT_CLAUSE_BRACKET || f->by_np[i] || !gift(f, i + 1)) {
            if (first && s->clause[g->clause].kind != ENT_CLAUSE_BRACKET) return; /* it tells of something else */
            continue;
        }
        if (!apart(s, i, first)) continue;
        ent_event__cand *c = ent_event__cand_add(f, f->gift, g->head, g->clause);
        if (!c) return;
        c->np = i + 1, c->begin = g->begin, c->end = g->end, c->rule = "donation";
        f->by_np[i] = f->n;
        first = false;
    }
}

/* The bracket with the date of a gift, behind all that is told of it: token, 0 = none. */
uint32_t ent_event__donation_bracket(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    for (uint32_t k = c->end; c->trigger == f->gift && k < s->n && ent_event__punct(s, k) != ';'; k++) {
        if (ent_event__dated_bracket(s, k)) return k;
        if (s->tok[k].np && f->by_np[s->tok[k].np - 1]) return 0;
    }
    return 0;
}

/* Norway: 20 million crowns pledged in May: what is done in a list of contributions, with nobody said to do it. */
bool ent_event__donated(const ent_event__found *f, uint32_t subject) {
    uint32_t from = subject ? label_end(f->s) : 0;
    return from && f->s->np[subject - 1].begin >= from && gift(f, subject);
}

void ent_event__by_donor(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if ((c->type != ENT_AID && c->type != ENT_AGREE) || ent_event__role_count(c, 'a')) return;
    uint32_t who = donor(s);
    if (!who) return;
    bool gives = c->np ? c->trigger == f->gift : c->passive_alone && ent_event__donated(f, ent_event__subject(f, c->clause));
    const ent_mention *m = &s->mentions->v[who - 1];
    for (uint32_t a = 0; gives && a < m->actors; a++) {
        c->rule = "donation";
        if (ent_event__party_add(c, m->actor[a], who - 1, 'a')) continue;
        for (uint32_t i = 0; i < c->parties; i++) /* handed over to the Ministry: not the donor's */
            if (c->party[i].actor == m->actor[a]) c->party[i].role = 'a';
    }
}
