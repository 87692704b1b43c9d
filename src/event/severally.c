#include "event.h"

/* Bilateral meetings with A, B and C; met separately with A and B; agreements with A and B: one with each. */

static bool says_apart(const ent_event__sent *s, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to && k < s->n; k++)
        if (s->token[k].word && ent_event__of_class(s->g, s->token[k].word, s->g->bilateral)) return true;
    return false;
}

/* Agreements, treaties: several. */
static bool several_accords(const ent_event__found *f, const ent_event__cand *c, uint32_t np) {
    if (c->type != ENT_SUPPORT && c->type != ENT_AGREE) return false;
    const ent_event__np *g = &f->s->np[np - 1];
    return f->s->g->accords && ent_event__of_class(f->s->g, f->s->token[g->head].word, f->s->g->accords);
}

/* The list of group np is whom the verb is with: had talks with A, met separately with A and B. */
static bool behind_with(const ent_event__found *f, const ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    uint32_t first = s->np[np - 1].list, object = c->np ? 0 : s->clause[c->clause].object;
    if (s->np[first].slot == ENT_SLOT_WITH + 1) return true;
    return object == first + 1 && c->trigger->words && c->trigger->word[c->trigger->words - 1] == s->g->w.with;
}

/* A General Assembly resolution and a Council decision were adopted: of each body its own. */
static uint64_t own_texts(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->np || !s->clause[c->clause].passive || c->parties < 2 || c->parties > 63 || c->trigger->frame.role[ENT_SLOT_O] != '-') return 0;
    uint32_t list = 0;
    for (uint32_t i = 0; i < c->parties; i++) {
        const ent_event__np *g = c->party[i].np ? &s->np[c->party[i].np - 1] : NULL;
        if (!g || s->mentions->actor[c->party[i].actor].kind != ENT_ACTOR_IGO || s->tok[g->head].mention) return 0;
        if (i && (g->list != list || c->party[i].np == c->party[i - 1].np)) return 0;
        list = g->list;
    }
    return ((uint64_t)1 << c->parties) - 1;
}

/* Bits of the parties, by their place in c, that stand behind "with" and have met, signed apart from each other; 0 = together. */
uint64_t ent_event__severally(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint64_t texts = own_texts(f, c);
    if (texts) return texts;
    uint64_t crowds = 0; /* in A, B and C people took to the streets: in each for itself */
    for (uint32_t i = 0; c->type == ENT_PROTEST && i < c->parties && i < 64; i++)
        crowds |= (uint64_t)(c->party[i].role == 'a') << i;
    if (crowds & (crowds - 1)) return crowds;
    if (c->parties < 3 || !ent_event__mutual(c->type) || c->spread || !s->g->bilateral || ent_event__role_count(c, 'r')) return 0;
    uint64_t with = 0;
    uint32_t list = 0, n = 0;
    for (uint32_t i = 0; i < c->parties && i < 64; i++) {
        const ent_event__np *g = c->party[i].np ? &s->np[c->party[i].np - 1] : NULL;
        if (!g || !behind_with(f, c, c->party[i].np) || (n && g->list != list)) continue;
        list = g->list, with |= (uint64_t)1 << i, n++;
    }
    if (n < 2 || n + 1 != c->parties) return 0;
    uint32_t np = c->np ? c->np : ent_event__theme_np(f, c->clause);
    bool apart = np && (says_apart(s, s->np[np - 1].begin, s->np[np - 1].end) || several_accords(f, c, np));
    return apart || (!c->np && says_apart(s, c->token, c->token + 3)) ? with : 0;
}

/* The timex right behind the group that party p was read from: index + 1. */
static uint32_t day_behind(const ent_event__sent *s, const ent_event__party *p) {
    uint32_t k = p->np ? s->np[p->np - 1].end : s->n;
    if (!ent_event__near_date(s, k)) return 0;
    while (!s->tok[k].timex) k++;
    return s->tok[k].timex;
}

/* Concluded with A in April, one on taxes with B in May, and a third with C: the parties behind the preposition that has each day
 * to itself, as bits; 0 = they are not told apart. */
uint64_t ent_event__dated_apart(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint64_t apart = 0;
    uint32_t days = 0, last = 0;
    int slot = 0;
    if (c->np || c->spread || c->parties < 2 || s->times < 2) return 0;
    for (uint32_t p = 0; p < c->parties; p++) {
        const ent_event__np *g = c->party[p].np ? &s->np[c->party[p].np - 1] : NULL;
        if (!g || !g->slot || g->begin < c->token || g->prep == ENT_EVENT__NONE || g->list + 1 != c->party[p].np) continue;
        if (g->slot - 1 != ENT_SLOT_WITH && g->slot - 1 != ENT_SLOT_TO && g->slot - 1 != ENT_SLOT_FOR) continue;
        if (slot && slot != g->slot) return 0;
        slot = g->slot, apart |= (uint64_t)1 << p;
        uint32_t t = day_behind(s, &c->party[p]);
        days += t && t != last, last = t ? t : last;
    }
    return days > 1 ? apart : 0;
}

/* c with party p alone of those, on its own day. */
void ent_event__on_own_day(const ent_event__sent *s, const ent_event__cand *c, uint64_t apart, uint32_t p, ent_event__cand *one) {
    ent_event__cand_copy(one, c);
    uint32_t t = day_behind(s, &c->party[p]);
    one->parties = 0, one->interval = false;
    for (uint32_t q = 0; q < c->parties; q++)
        if (q == p || !(apart >> q & 1)) one->party[one->parties++] = c->party[q];
    one->timexes = t != 0, one->timex[0] = t - 1;
}

/* The named group at token j, with a date behind it: its number, and the timex + 1 in *t; 0 = there is none. */
static uint32_t dated_goal(const ent_event__sent *s, uint32_t j, uint32_t *t) {
    while (j < s->n && s->tok[j].pos == ENT_P_ADV) j++;
    uint32_t np = j < s->n ? s->tok[j].np : 0;
    if (!np || s->np[np - 1].begin != j || !s->tok[s->np[np - 1].head].mention) return 0;
    uint32_t k = s->np[np - 1].end;
    if (k + 1 < s->n && s->tok[k].pos == ENT_P_PREP && s->tok[k + 1].np) k = s->np[s->tok[k + 1].np - 1].end; /* at X in May */
    if (!ent_event__near_date(s, k)) return 0;
    while (!s->tok[k].timex) k++;
    return *t = s->tok[k].timex, np;
}

/* Visited A in March for talks and B in May for the fair: the next of it, behind token *from, c with B for A. false = no more. */
bool ent_event__next_goal(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    uint32_t object = c->np || c->type != ENT_CONSULT ? 0 : s->clause[c->clause].object, t;
    if (!object || !c->timexes || !s->tok[s->np[object - 1].head].mention || s->np[object - 1].begin < c->token) return false;
    bool dated = false;
    for (uint32_t i = s->np[object - 1].end; i + 1 < s->n && s->tok[i].clause == c->clause; i++) {
        if (s->tok[i].pos == ENT_P_VERB || ent_event__punct(s, i) == ';') return false;
        dated |= s->tok[i].timex != 0;
        if (s->tok[i].pos != ENT_P_CONJ || !dated || i < *from) continue;
        uint32_t np = dated_goal(s, i + 1, &t);
        if (np && ent_event__in_turn(s, object, np)) continue;
        if (!np || s->np[np - 1].list == s->np[object - 1].list || s->tok[s->np[np - 1].head].clause != c->clause) continue;
        ent_event__cand_copy(one, c);
        one->parties = 0;
        char role = 'r';
        for (uint32_t p = 0; p < c->parties; p++) {
            bool goal = c->party[p].np && s->np[c->party[p].np - 1].list == s->np[object - 1].list;
            if (goal) role = c->party[p].role;
            else one->party[one->parties++] = c->party[p];
        }
        *from = s->np[np - 1].end;
        uint32_t m = s->tok[s->np[np - 1].head].mention - 1;
        if (one->parties == c->parties || s->mentions->v[m].actors != 1) return false;
        if (!ent_event__party_add(one, s->mentions->v[m].actor[0], m, role)) return false;
        one->timex[0] = t - 1, one->timexes = 1;
        one->rule = "verb left out";
        return true;
    }
    return false;
}

/* Met A's president in May and its premier in June: A is of group np, too, though it was a party before. */
void ent_event__again_named(const ent_event__sent *s, ent_event__cand *one, const ent_event__cand *c, uint32_t np) {
    uint32_t m = s->tok[s->np[np - 1].head].mention;
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    for (uint32_t p = 0; x && x->actors == 1 && p < c->parties; p++) {
        uint32_t g = c->party[p].np;
        if (c->party[p].actor == x->actor[0] && g && s->np[g - 1].list == s->np[np - 1].list)
            ent_event__party_add(one, x->actor[0], m - 1, c->party[p].role);
    }
}
