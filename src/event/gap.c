#include "event.h"

/* A clause without its verb: A signed in May and B in June; A and B went to court, the former in April, the latter in June. */

static bool dated(const ent_event__sent *s, uint32_t t) {
    return t && s->timexes->v[t - 1].event_value.n && s->timexes->v[t - 1].type != ENT_TIMEX_SET;
}

static bool separator(const ent_event__sent *s, uint32_t i) {
    return s->tok[i].pos == ENT_P_CONJ || ent_event__punct(s, i) == ',' || ent_event__punct(s, i) == ';';
}

static bool ends(const ent_event__sent *s, uint32_t i) {
    return i >= s->n || s->tok[i].pos == ENT_P_CONJ || (s->token[i].kind == ENT_TOK_PUNCT && ent_event__punct(s, i) != '(');
}

/* The group at token i, with a date behind it and nothing else: *t its timex, *end the token behind that. */
static uint32_t dated_group(const ent_event__sent *s, uint32_t i, uint32_t *t, uint32_t *end) {
    uint32_t np = i < s->n ? s->tok[i].np : 0;
    if (!np || s->np[np - 1].begin != i || !s->tok[s->np[np - 1].head].mention) return 0;
    uint32_t k = s->np[np - 1].end;
    while (k < s->n && (s->tok[k].pos == ENT_P_ADV || s->tok[k].pos == ENT_P_PREP)) k++;
    if (k >= s->n || !dated(s, s->tok[k].timex)) return 0;
    *t = s->tok[k].timex;
    while (k < s->n && s->tok[k].timex == *t) k++;
    *end = k;
    return ends(s, k) ? np : 0;
}

/* Others of group np's list have days of their own. */
static void alone(const ent_event__sent *s, ent_event__cand *one, uint32_t np) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < one->parties; i++) {
        uint32_t g = one->party[i].np;
        if (!g || g == np || s->np[g - 1].list != s->np[np - 1].list) one->party[n++] = one->party[i];
    }
    one->parties = n;
}

bool ent_event__gap(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from) {
    const ent_event__sent *s = f->s;
    uint32_t subject = c->np ? 0 : ent_event__subject(f, c->clause), object = s->clause[c->clause].object;
    if (!subject || s->clause[c->clause].passive || !c->timexes) return false;
    bool objects = object && s->tok[s->np[object - 1].head].mention && !(s->tok[s->np[object - 1].head].bits & ENT_W_PRON);
    for (uint32_t i = *from > c->end ? *from : c->end, t, end; i + 1 < s->n; i++) {
        if (s->tok[i].pos == ENT_P_VERB && s->tok[i].clause != c->clause) return false;
        if (!separator(s, i)) continue;
        bool beside_date = s->tok[i - 1].pos == ENT_P_TIME;
        uint32_t j = i + 1;
        while (j < s->n && (separator(s, j) || s->tok[j].pos == ENT_P_ADV)) j++;
        uint32_t np = dated_group(s, j, &t, &end);
        if (!np) continue;
        ent_event__cand_copy(one, c);
        one->parties = 0;
        for (uint32_t p = 0; p < c->parties; p++) {
            uint32_t g = c->party[p].np;
            bool listed = g && (s->np[g - 1].list == s->np[subject - 1].list || g >= np);
            if (!listed) one->party[one->parties++] = c->party[p];
        }
        one->timex[0] = t - 1, one->timexes = 1;
        uint32_t m = s->tok[s->np[np - 1].head].mention - 1;
        for (uint32_t a = 0; a < s->mentions->v[m].actors; a++) ent_event__party_add(one, s->mentions->v[m].actor[a], m, 'a');
        if (s->np[np - 1].list == np - 1) ent_event__party_np(s, one, np, 'a', true);
        if (!ent_event__role_count(one, 'a')) continue;
        alone(s, one, np);
        *from = end;
        bool ordered = s->mentions->v[m].role == ENT_MENTION_ANAPHOR && ent_event__gap_inside(c, one); /* the former, the latter */
        if ((t == c->timex[0] + 1 || !beside_date || objects) && !ordered) continue;
        one->rule = "verb left out";
        return true;
    }
    return false;
}

bool ent_event__gap_inside(const ent_event__cand *c, const ent_event__cand *one) {
    for (uint32_t i = 0; i < one->parties; i++)
        if (!ent_event__has(c, one->party[i].actor)) return false;
    return true;
}

/* 3 million, £47 million, €30m. */
static bool amount(const ent_event__sent *s, uint32_t np) {
    uint32_t k = s->np[np - 1].begin + (s->token[s->np[np - 1].begin].kind == ENT_TOK_PUNCT);
    return s->np[np - 1].prep == ENT_EVENT__NONE && (s->token[k].kind == ENT_TOK_NUMBER || s->token[k].kind == ENT_TOK_ALNUM);
}

/* A gave 3 million, B 2 million and C 1 million: B and C gave too; gave A 3 million, B 2 million: to both. */
void ent_event__shares_out(const ent_event__found *f, ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    const ent_event__clause *x = &s->clause[c->clause];
    uint32_t to = x->indirect, sum = x->object;
    if (x->passive || !sum || sum >= s->nps || !c->parties) return;
    if (!amount(s, sum)) return;
    for (uint32_t p = 0; p < c->parties; p++) /* paid 3 million for A, B 2 million for C */
        if (!to && c->party[p].role == 'r' && c->party[p].np && s->np[c->party[p].np - 1].up == sum) return;
    for (uint32_t np = sum + 1; np < s->nps; np++) {
        const ent_event__np *g = &s->np[np - 1];
        for (uint32_t k = s->np[np - 2].end; k < g->begin; k++)
            if (s->tok[k].pos == ENT_P_VERB || s->tok[k].pos == ENT_P_REL || s->tok[k].pos == ENT_P_TIME) return;
        if (g->prep != ENT_EVENT__NONE) continue;
        if (!s->tok[g->head].mention || s->np[np].begin != g->end || !amount(s, np + 1)) continue;
        uint32_t m = s->tok[g->head].mention - 1;
        c->adding = np;
        for (uint32_t a = 0; a < s->mentions->v[m].actors; a++) ent_event__party_add(c, s->mentions->v[m].actor[a], m, to ? 'r' : 'a');
        c->adding = 0;
    }
}
