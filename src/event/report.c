#include "event.h"

/* The report of an organisation on its own work: what states pay in, ask for and pay back there, who becomes a member, what is cut,
 * its missions. */

static bool state(const ent_event__found *f, uint32_t actor) { return f->s->mentions->actor[actor].kind == ENT_ACTOR_STATE; }

static bool reports(const ent_event__found *f) {
    return f->speaker != UINT32_MAX && !f->lead_timex && f->s->mentions->actor[f->speaker].kind == ENT_ACTOR_IGO;
}

static const ent_event__clause *home(const ent_event__found *f, const ent_event__cand *c) {
    return &f->s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
}

/* One state acts alone, or several do. */
static bool of_states(const ent_event__found *f, const ent_event__cand *c) {
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].role != 'a' || !state(f, c->party[i].actor)) return false;
    return c->parties > 0;
}

/* Canada contributed 5 million to the facility, Brazil paid its dues, Guyana asked for a loan, Turkey was admitted. */
static bool pays_in(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const char *role = c->trigger->frame.role;
    uint32_t theme = ent_event__theme_np(f, c->governor != ENT_EVENT__NONE ? c->governor : c->clause);
    bool money = theme && (ent_event__sum(s, theme) || (s->g->funds && ent_event__np_class(f, theme, s->g->funds)));
    bool member = c->type == ENT_SUPPORT && !c->np && (role[ENT_SLOT_O] == 'a' || c->passive_alone || role[ENT_SLOT_S] == 'a');
    switch (c->type) {
    case ENT_AID: /* made its contribution; not: received its loan */
        return !home(f, c)->passive && (c->np ? c->governor != ENT_EVENT__NONE : money || role[ENT_SLOT_O] == '-');
    case ENT_COOPERATE: return !c->np && c->trigger->type == ENT_COOPERATE && role[ENT_SLOT_TO] == 'r';
    case ENT_REQUEST: return money || ent_str_is(c->mode, "assist") || role[ENT_SLOT_FOR] == '-';
    case ENT_SUPPORT: return member && c->parties == 1;
    default: return false;
    }
}

/* A mission visited A, staff met the president, a joint mission with B spent a week there: those of the body that reports. */
static bool own_mission(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    uint32_t np = c->np ? 0 : ent_event__subject(f, c->clause);
    if (!np || c->type != ENT_CONSULT || home(f, c)->passive || !s->g->staff || !c->parties) return false;
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].role == 'a' && c->party[i].np != np) return false;
    for (uint32_t i = np; i < s->nps && s->np[i].begin < home(f, c)->group; i++) /* a team from B is B's */
        if (s->np[i].up == np && s->np[i].slot != ENT_SLOT_WITH + 1 && s->tok[s->np[i].head].mention) return false;
    for (uint32_t k = s->np[np - 1].begin; k < s->np[np - 1].end; k++)
        if (s->tok[k].mention) return false;
    return ent_event__np_class(f, np, s->g->staff);
}

/* Turkey was admitted. */
static bool let_in(const ent_event__found *f, const ent_event__cand *c) {
    bool alone = c->type == ENT_SUPPORT && !c->np && c->passive_alone && c->parties == 1;
    return alone && c->party[0].role == 'r' && state(f, c->party[0].actor);
}

/* What Japan gave to the Trust Fund for Poverty Reduction, which no table knows: to the body that keeps it. */
static void into_own_fund(const ent_event__found *f, ent_event__cand *c) {
    enum { LONG = 12 }; /* letters of an id that is no acronym */
    const ent_event__sent *s = f->s;
    if ((c->type != ENT_AID && c->type != ENT_AGREE) || ent_event__role_count(c, 'r') != 1 || !s->g->pot) return;
    for (uint32_t i = 0; i < c->parties; i++) {
        ent_event__party *p = &c->party[i];
        if (p->role == 'a' && !state(f, p->actor)) return;
        const ent_actor *a = &s->mentions->actor[p->actor];
        if (p->role != 'r' || !p->np || a->kind == ENT_ACTOR_STATE || a->id.n < LONG) continue;
        if (ent_event__np_class(f, p->np, s->g->pot)) p->actor = f->speaker, c->rule = "speaker acts";
    }
}

/* Disbursements to A were suspended, talks with A broken off: by nobody who is named. */
static bool cut_off(const ent_event__found *f, const ent_event__cand *c) {
    bool cut = c->type == ENT_SANCTION || c->type == ENT_REJECT;
    return cut && !ent_event__role_count(c, 'a') && ent_event__role_count(c, 'r') && (c->np ? home(f, c)->passive : c->passive_alone);
}

/* The Governors' next meeting, to be hosted by A; the Annual Meeting was held in A by invitation of A: the body's own. */
static bool own_meeting(const ent_event__found *f, const ent_event__cand *c) {
    bool hosts = c->type == ENT_CONSULT && !c->np && c->parties == 1 && c->party[0].role == 'a' && state(f, c->party[0].actor);
    return hosts && home(f, c)->passive && !c->passive_alone;
}

void ent_event__own_work(ent_event__found *f, ent_event__cand *c) {
    if (!reports(f)) return;
    into_own_fund(f, c);
    if (own_mission(f, c) && ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, 'a')) c->rule = "speaker acts";
}

void ent_event__of_report(ent_event__found *f, ent_event__cand *c) {
    if (!reports(f) || ent_event__has(c, f->speaker)) return;
    char role = 0;
    if (cut_off(f, c) || let_in(f, c) || own_meeting(f, c)) role = 'a';
    else if (of_states(f, c) && pays_in(f, c)) role = c->type == ENT_SUPPORT ? 'a' : 'r';
    if (role && ent_event__party_add(c, f->speaker, ENT_EVENT__NONE, role)) c->rule = "speaker acts";
}
