#include "event.h"

/* Chronicles leave the verb out: "Jan Berg, foreign minister of Norway, in Peking; received by the premier; two agreements signed".
 * Somebody of one state in the capital of another is there on a visit, and what follows is of the two. */

/* Group g is somebody by name or office. */
static const ent_mention *somebody(const ent_event__sent *s, const ent_event__np *g) {
    for (uint32_t k = g->begin; k < g->end; k++) {
        const ent_mention *m = s->tok[k].mention ? &s->mentions->v[s->tok[k].mention - 1] : NULL;
        if (m && m->actors == 1 && (m->role == ENT_MENTION_PERSON || m->role == ENT_MENTION_OFFICE)) return m;
    }
    return NULL;
}

/* Who is where: group of the guest and of the place, index + 1 each; false = the sentence does not begin so. */
static bool presence(const ent_event__sent *s, uint32_t *guest, uint32_t *place) {
    uint32_t i = 0;
    while (i < s->nps && (s->tok[s->np[i].head].timex || s->tok[s->np[i].begin].timex)) i++;
    const ent_mention *who = i < s->nps && s->np[i].prep == ENT_EVENT__NONE ? somebody(s, &s->np[i]) : NULL;
    if (!who || who->flags & ENT_MENTION_POSSESSIVE) return false;
    *guest = i + 1;
    for (uint32_t k = s->np[i].end; k < s->n; k++) {
        uint8_t pos = s->tok[k].pos;
        bool verb = pos >= ENT_P_VERB && pos <= ENT_P_MODAL;
        if (verb || pos == ENT_P_REL || pos == ENT_P_THAT || pos == ENT_P_SUB || pos == ENT_P_CONJ) return false;
        if (pos == ENT_P_PUNCT && ent_event__punct(s, k) != ',') return false;
        uint32_t g = s->tok[k].np;
        if (!g || s->np[g - 1].prep + 1 != k || s->np[g - 1].slot != ENT_SLOT_IN + 1) continue;
        const ent_mention *m = s->tok[s->np[g - 1].head].mention ? &s->mentions->v[s->tok[s->np[g - 1].head].mention - 1] : NULL;
        if (!m || m->actors != 1 || !(m->flags & ENT_MENTION_PLACE) || m->actor[0] == who->actor[0]) return false;
        *place = g;
        return true;
    }
    return false;
}

void ent_event__find_present(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    uint32_t guest, place;
    if (s->clauses == 0 || s->clause[0].verb != ENT_EVENT__NONE || !presence(s, &guest, &place) || f->by_np[place - 1]) return;
    ent_event__cand *c = ent_event__cand_add(f, f->pictured, s->np[place - 1].head, s->np[place - 1].clause);
    if (!c) return;
    c->np = place, c->begin = s->np[place - 1].prep, c->end = s->np[place - 1].end, c->rule = "presence", c->mode = ENT_S("visit");
    f->by_np[place - 1] = f->n;
    ent_event__party_np(s, c, guest, 'a', false);
    ent_event__party_np(s, c, place, 'r', true);
}

/* … received by B; talks with B; a treaty signed: the guest, too, or guest and host. */
void ent_event__of_guest(ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t guest, place;
    if (c->type != ENT_CONSULT && c->type != ENT_SUPPORT && c->type != ENT_AGREE) return;
    if (c->parties > 1 || s->clauses == 0 || s->clause[0].verb != ENT_EVENT__NONE || !presence(s, &guest, &place)) return;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, k = s->np[place - 1].end;
    while (k < s->n && ent_event__punct(s, k) != ';') k++;
    if (c->token < k || (s->clause[id].subject && s->np[s->clause[id].subject - 1].named)) return;
    bool alone = !c->parties;
    ent_event__party_np(s, c, guest, 'a', false);
    if (alone) ent_event__party_np(s, c, place, 'a', true);
    c->rule = "presence";
}
