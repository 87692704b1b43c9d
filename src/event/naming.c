#include "event.h"

/* What a name stands as in its noun group: a place, the name of a meeting, an office, a backer. */

/* The name of a meeting (the Munich Security Conference) takes no part in it, unless it is a standing body. */
bool ent_event__meeting_name(const ent_event__sent *s, const ent_mention *m) {
    if (!m->actors || m->tokens < 2 || m->token < s->first || m->token + m->tokens > s->first + s->n) return false;
    uint8_t kind = (uint8_t)s->mentions->actor[m->actor[0]].kind;
    if (kind == ENT_ACTOR_STATE || kind == ENT_ACTOR_IGO || kind == ENT_ACTOR_GROUP) return false;
    return ent_event__meeting_word(s->g, s->token[m->token + m->tokens - 1 - s->first].word);
}

/* A and B notwithstanding, … */
static bool set_aside_behind(const ent_event__sent *s, const ent_event__np *g) {
    uint32_t last = (uint32_t)(g - s->np);
    while (last + 1 < s->nps && s->np[last + 1].list == g->list) last++;
    uint32_t k = s->np[last].end;
    if (k + 1 >= s->n || s->tok[k].np || s->tok[k + 1].np || s->tok[k].pos == ENT_P_TIME || !s->token[k].word) return false;
    bool ends = ent_event__punct(s, k + 1) == ',' || ent_event__punct(s, k + 1) == '.';
    return ends && ent_event__of_class(s->g, s->token[k].word, s->g->apart);
}

/* Unlike A, without A, instead of A, despite A's misgivings. */
bool ent_event__apart(const ent_event__sent *s, const ent_event__np *g) {
    bool said = s->g->apart && ent_event__has_class(s, s->g->apart);
    if (said && set_aside_behind(s, g)) return true;
    for (int step = 0; s->g->apart && step < 4; step++, g = &s->np[g->up - 1]) {
        ent_word w = g->prep != ENT_EVENT__NONE ? s->token[g->prep].word : 0;
        if (w && g->prep > 0 && s->tok[g->prep - 1].pos == ENT_P_NEG) return true; /* with A but not with B */
        if (w && w == s->g->w.of && g->prep > 0) w = s->token[g->prep - 1].word;
        if (w && said && ent_event__of_class(s->g, w, s->g->apart)) return true;
        if (!g->up) break;
    }
    return false;
}

/* In the presence of A, in the wake of A's attack, at A's request: A is round about what happens, no part of it. */
bool ent_event__setting(const ent_event__sent *s, const ent_event__np *g) {
    if (ent_event__apart(s, g)) return true;
    bool any = ent_event__has_class(s, s->g->setting) || ent_event__has_class(s, s->g->behest);
    for (int step = 0; any && step < 4; step++, g = &s->np[g->up - 1]) {
        ent_word w = s->token[g->head].word;
        if (g->prep != ENT_EVENT__NONE && w && ent_event__of_class(s->g, w, s->g->setting)) return true;
        if (g->slot == ENT_SLOT_AT + 1 && w && ent_event__of_class(s->g, w, s->g->behest)) return true;
        if (!g->up) break;
    }
    return false;
}

/* Named as where something is; an organisation is never that alone. */
bool ent_event__placed(const ent_event__sent *s, const ent_mention *m) {
    return m->flags & ENT_MENTION_PLACE && m->actors && s->mentions->actor[m->actor[0]].kind != ENT_ACTOR_IGO;
}

/* An office whose holders' states follow: the Foreign Ministers of Japan and Germany. */
bool ent_event__named_by_of(const ent_event__sent *s, const ent_event__np *g, uint32_t head) {
    const ent_mention *m = &s->mentions->v[head - 1];
    if (m->role != ENT_MENTION_OFFICE && m->role != ENT_MENTION_ANAPHOR) return false;
    uint32_t i = (uint32_t)(g - s->np) + 1;
    return i < s->nps && s->np[i].up == i && s->np[i].slot && s->np[i].slot - 1 == ENT_SLOT_OF && s->tok[s->np[i].head].mention;
}

/* The A-backed B, the A-made B of C: not A acts. */
bool ent_event__backer(const ent_event__sent *s, const ent_event__np *g, uint32_t m) {
    const ent_mention *x = &s->mentions->v[m - 1];
    uint32_t k = x->token + x->tokens - s->first;
    if (k + 1 >= g->end || ent_event__punct(s, k) != '-' || s->token[k + 1].word == s->g->w.led) return false;
    if (!ent_str_is(ent_str_of(x->rule), "hyphen-participle")) return false;
    for (k += 2; k < g->end; k++)
        if (s->tok[k].mention && s->tok[k].mention != m) return true;
    return false;
}

/* Condemned B's test of May, welcomed the accord signed in May: what is praised or blamed has a day of its own. */
bool ent_event__own_day(const ent_event__found *f, const ent_event__cand *v, const ent_event__cand *n) {
    const ent_event__sent *s = f->s;
    bool verdict = v->type == ENT_ACCUSE || v->type == ENT_SUPPORT;
    if (!verdict || n->type == v->type || n->type == ENT_AGREE || v->trigger->frame.role[ENT_SLOT_O] == '-') return false;
    uint32_t end = s->np[n->np - 1].end;
    return end + 1 < s->n && s->token[end].word == s->g->w.of && ent_event__near_date(s, end);
}

/* Germany's Linde, Brazil's Embraer: where a firm is at home. */
bool ent_event__home_of(const ent_event__sent *s, uint32_t k) {
    const ent_event__np *g = s->tok[k].np ? &s->np[s->tok[k].np - 1] : NULL;
    uint32_t m = g ? s->tok[g->head].mention : 0;
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    if (x && m != s->tok[k].mention && x->actors == 1 && s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_COMPANY) return true;
    const ent_event__np *up = g && g->slot == ENT_SLOT_OF + 1 && g->up ? &s->np[g->up - 1] : NULL; /* CRH of Ireland */
    const ent_mention *of = up && s->tok[up->head].mention ? &s->mentions->v[s->tok[up->head].mention - 1] : NULL;
    return of && of->actors == 1 && s->mentions->actor[of->actor[0]].kind == ENT_ACTOR_COMPANY;
}
