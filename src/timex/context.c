#include "resolve.h"

/* What an expression is resolved against. */

bool ent_timex__step_of(int32_t dei, int *n) {
    switch (dei) {
    case K_THIS: case K_SAME: case K_THAT: case TX_NONE: return *n = 0, true;
    case K_LAST: case K_PAST: case K_PREV: case K_BEFORE: case K_AGO: return *n = -1, true;
    case K_NEXT: case K_FOLL: case K_AFTER: return *n = 1, true;
    default: return false;
    }
}

bool ent_timex__textual(int32_t dei) {
    return dei == K_SAME || dei == K_THAT || dei == K_PREV || dei == K_FOLL || dei == K_AFTER || dei == K_BEFORE || dei == TX_NONE ||
           dei == K_THOSE;
}

ent_timex__point ent_timex__today(ent_timex__doc *d) {
    if (d->written != ENT_NO_DAY) return ent_timex__point_of_day(d->written, 'D');
    if (d->out->published != ENT_NO_DAY) return ent_timex__point_of_day(d->out->published, 'D');
    if (!d->out->reports_on) return (ent_timex__point){ 0 };
    int start = d->fiscal_report ? d->out->fiscal_start : 1;
    int first = d->fiscal_report ? d->report_first : d->out->reports_on;
    return ent_timex__point_of_day(ent_day_of(first + 1, start ? start : 1, 1) - 1, 'D');
}

ent_timex__point ent_timex__reference(ent_timex__doc *d, int32_t dei) {
    bool textual = ent_timex__textual(dei);
    if (textual && d->now.gran) return d->now;
    if (d->mode == TX_NARRATIVE && d->narrative.gran) return d->narrative;
    if (d->mode == TX_REPORT && textual && d->out->reports_on)
        return (ent_timex__point){ .gran = 'Y', .year = d->out->reports_on };
    ent_timex__point t = ent_timex__today(d);
    return t.gran ? t : d->narrative;
}

bool ent_timex__set_value(ent_timex__found *f, ent_timex_type type, const char *value) {
    f->type = type;
    snprintf(f->value, sizeof f->value, "%s", value);
    return true;
}

bool ent_timex__set_point(ent_timex__found *f, ent_timex__point p) {
    f->type = ENT_TIMEX_DATE;
    f->point = p;
    ent_timex__write_point(p, f->value, sizeof f->value);
    return true;
}

void ent_timex__note_anchor(ent_timex__found *f, ent_timex__point p) { f->anchor = p; }

char ent_timex__gran_of(int32_t unit) {
    switch (unit) {
    case K_Y: return 'Y';
    case K_M: return 'M';
    case K_W: return 'W';
    case K_FN: return 'W';
    case K_WE: return 'K';
    case K_D: return 'D';
    case K_DE: return 'E';
    case K_CE: return 'C';
    case K_Q: return 'Q';
    default: return 0;
    }
}

void ent_timex__set_phase(ent_timex__found *f) {
    switch (f->slot[TS_phase]) {
    case TX_K('S', 'T', 'A', 'R'): f->mod = "START"; break;
    case TX_K('E', 'N', 'D', 0): f->mod = "END"; break;
    case TX_K('M', 'I', 'D', 0): f->mod = "MID"; break;
    default: break;
    }
}

/* ---- years ---------------------------------------------------------------------------------------------------- */

bool ent_timex__year_of(ent_timex__doc *d, const ent_timex__found *f, int *year) {
    bool bc = f->slot[TS_era] == K_BC;
    if (tx_has(f, TS_bcyear)) return *year = bc ? 1 - f->slot[TS_bcyear] : f->slot[TS_bcyear], true;
    if (tx_has(f, TS_year)) return *year = f->slot[TS_year], true;
    if (tx_has(f, TS_year2)) {
        int y = f->slot[TS_year2], base = d->now.gran && d->now.year > 1000 ? d->now.year / 100 * 100 : 1900;
        if (d->mode != TX_NARRATIVE) base = y < 50 ? 2000 : 1900;
        return *year = base + y, true;
    }
    if (tx_has(f, TS_short)) return *year = f->slot[TS_short] + (f->slot[TS_short] < 70 ? 2000 : 1900), true;
    int32_t dei = f->slot[TS_ydei];
    int n;
    if (dei != TX_NONE && ent_timex__step_of(dei, &n)) {
        ent_timex__point p = ent_timex__reference(d, dei);
        if (p.gran) return *year = p.year + n, true;
    }
    return false;
}

/* "will host a summit in May", "are expected to end in January": a report on a year looks into the next one. */
static bool will_be(const ent_timex__doc *d, const ent_timex__found *f) {
    enum { NEAR = 12 };
    const ent_sentence *s = &d->text->sentence[f->sentence];
    for (uint32_t i = f->token; i > s->token && f->token - i < NEAR; i--) {
        const ent_token *k = &d->text->token[i - 1];
        uint32_t c = ent_timex__context(d->tagger, k);
        if (k->kind == ENT_TOK_PUNCT && k->ch != ',' && k->ch != '-' && k->ch != '\'') return false;
        if (ent_timex__word_is(d->tagger, k, TW_will) || ent_timex__word_is(d->tagger, k, TW_shall)) return true;
        if (ent_timex__word_is(d->tagger, k, TW_is) || ent_timex__word_is(d->tagger, k, TW_are))
            return (ent_timex__context(d->tagger, k + 1) & TX_FUTURE) || ent_timex__word_is(d->tagger, k + 1, TW_to);
        if (c & TX_PAST) return false;
    }
    return false;
}

static int report_year(const ent_timex__doc *d, int month) {
    int y = d->out->reports_on;
    if (!d->fiscal_report || d->out->fiscal_start < 2) return y;
    return d->report_first + (month < d->out->fiscal_start);
}

/* The year in which the month lies nearest to the text's flow: months run forward, a small step back stays in the year. */
static int flow_year(const ent_timex__doc *d, int month) {
    ent_timex__point p = d->narrative;
    int from = p.gran == 'D' || p.gran == 'M' ? p.month : p.gran == 'S' ? 4 + 3 * p.sub : p.gran == 'Q' ? p.sub * 3 - 1 : 0;
    if (!from) return p.year;
    if (p.gran == 'S' && p.sub == 3) from = 12;
    int step = month - from;
    return p.year + (step < -6) - (step > 9);
}

/* News name a date without its year only when it is near: the tense decides unless it leads far away. */
static int news_year(ent_timex__doc *d, const ent_timex__found *f, int month, int day, ent_timex__point t) {
    enum { NEAR = 60, FAR = 300 };
    ent_day today = ent_timex__first_day(t), ahead, back;
    int future = t.year, past = t.year;
    ahead = day ? ent_day_of(future, month, day) : ent_day_of(future, month + 1, 1) - 1;
    if (ahead < today) future++;
    ahead = ent_day_of(future, month, day ? day : 1) - today;
    if (ent_day_of(past, month, day ? day : 1) > today) past--;
    back = today - (day ? ent_day_of(past, month, day) : ent_day_of(past, month + 1, 1) - 1);
    bool since = f->token && ent_timex__word_is(d->tagger, &d->text->token[f->token - 1], TW_since);
    if (since) return past; /* no July ahead */
    int tense = ent_timex__tense(d, f);
    if (d->review) return tense > 0 ? future : past;
    if (tense > 0) return back < NEAR && ahead > FAR ? past : future;
    return ahead < NEAR && back > FAR ? future : past;
}

/* Which had been sold in November. */
static bool told_before(const ent_timex__doc *d, const ent_timex__found *f) {
    enum { NEAR = 8 };
    const ent_sentence *s = &d->text->sentence[f->sentence];
    for (uint32_t i = f->token; i > s->token && f->token - i < NEAR; i--)
        if (ent_timex__word_is(d->tagger, &d->text->token[i - 1], TW_had)) return true;
    return false;
}

/* News that tell of an earlier year: bought X in May 2019 and Y, which had been sold in January, in June: the nearest of those months
 * to the date before in its sentence; 0 = none there has a year of its own. */
static int year_beside(const ent_timex__doc *d, const ent_timex__found *f, int month, int today) {
    size_t i = (size_t)(f - d->list.v);
    while (i-- > 0 && d->list.v[i].sentence == f->sentence) {
        const ent_timex__found *b = &d->list.v[i];
        if (b->dropped || !b->explicit_year || b->point.gran == 'Y' || !b->point.month || b->point.year >= today) continue;
        int step = month - b->point.month;
        bool since = b->token && ent_timex__word_is(d->tagger, &d->text->token[b->token - 1], TW_since);
        if (b->point.year + 1 == today && (step <= 0 || since)) continue; /* in May 2019 and in March: this year's as well as last */
        return b->point.year + (step < -6) - (step > 6 && told_before(d, f));
    }
    return 0;
}

int ent_timex__guess_year(ent_timex__doc *d, const ent_timex__found *f, int month, int day) {
    if (d->mode != TX_NARRATIVE && d->head_year) return d->head_year + will_be(d, f);
    if (d->mode == TX_REPORT && d->out->reports_on) return report_year(d, month) + will_be(d, f);
    if (d->mode == TX_NARRATIVE && f->story_year) return f->story_year;
    if (d->mode == TX_NARRATIVE && d->narrative.gran) return flow_year(d, month);
    ent_timex__point t = ent_timex__today(d);
    int told = t.gran ? year_beside(d, f, month, t.year) : 0;
    if (told) return told;
    if (t.gran) return news_year(d, f, month, day, t);
    return d->narrative.gran ? flow_year(d, month) : TX_NONE;
}

/* ---- tense ---------------------------------------------------------------------------------------------------- */

enum { REACH = 14 };

/* "were to end", "is to meet" */
static bool next_is_to(const ent_timex__doc *d, const ent_token *k) {
    return k + 1 < d->text->token + d->text->tokens && ent_timex__word_is(d->tagger, &k[1], TW_to);
}

static int verb_tense(const ent_timex__doc *d, const ent_token *k) {
    if (k->kind == ENT_TOK_CLITIC) return k->end - k->begin >= 3 && d->text->doc->text.p[k->end - 1] == 'l' ? 1 : 0;
    if (k->kind != ENT_TOK_WORD) return 0;
    uint32_t c = ent_timex__context(d->tagger, k);
    if ((c & TX_FUTURE) || (c & TX_BE && next_is_to(d, k))) return 1;
    if (c & TX_PAST) return -1;
    ent_str s = ent_token_str(d->text, k);
    return s.n > 3 && s.p[s.n - 1] == 'd' && s.p[s.n - 2] == 'e' && !(k->flags & ENT_TOK_CAP) ? -1 : 0;
}

static bool word_is(const ent_timex__doc *d, const ent_token *k, int word) { return ent_timex__word_is(d->tagger, k, word); }

/* "as soon as Tuesday", "until Tuesday" lie ahead; "Until Tuesday, they had" does not. */
static bool ahead(const ent_timex__doc *d, const ent_timex__found *f, const ent_sentence *s) {
    const ent_token *t = d->text->token;
    if (f->token < s->token + 3) return false;
    const ent_token *a = &t[f->token - 1], *b = a - 1;
    if (word_is(d, a, TW_as)) return word_is(d, b, TW_soon) || word_is(d, b, TW_early);
    return word_is(d, a, TW_until) && !word_is(d, b, TW_up);
}

/* "is Sunday", "is on Sunday", "set for Sunday", "which meets on Sunday": arranged, and ahead. */
static bool arranged(const ent_timex__doc *d, const ent_timex__found *f, const ent_sentence *s) {
    enum { NEAR = 6 };
    const ent_token *t = d->text->token;
    uint32_t i = f->token, back = 0;
    if (i > s->token && (ent_timex__context(d->tagger, &t[i - 1]) & TX_PREP)) i--;
    if (i == s->token) return false;
    if (word_is(d, &t[i - 1], TW_is) || word_is(d, &t[i - 1], TW_are)) return true;
    if (word_is(d, &t[i - 1], TW_set)) return word_is(d, &t[i], TW_for);
    for (; i > s->token && back < NEAR; i--, back++) {
        const ent_token *k = &t[i - 1];
        if (k->kind == ENT_TOK_PUNCT || (ent_timex__context(d->tagger, k) & (TX_PAST | TX_FUTURE))) return false;
        if (verb_tense(d, k)) return false;
        if (ent_timex__context(d->tagger, k) & TX_COMING)
            return k == t || !(ent_timex__context(d->tagger, k - 1) & TX_MODAL);
    }
    return false;
}

/* The nearest verb before the expression in its clause, else the nearest behind it. */
int ent_timex__tense(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_sentence *s = &d->text->sentence[f->sentence];
    const ent_token *t = d->text->token;
    uint32_t end = s->token + s->tokens;
    if (ahead(d, f, s) || arranged(d, f, s)) return 1;
    for (uint32_t i = f->token; i > s->token && f->token - i < REACH; i--) {
        const ent_token *k = &t[i - 1];
        if (k->kind == ENT_TOK_PUNCT && (k->ch == ';' || k->ch == ':')) break;
        int v = verb_tense(d, k);
        /* "would be held", "will have left" */
        if (v < 0 && i - 1 > s->token && (word_is(d, k - 1, TW_be) || word_is(d, k - 1, TW_have))) v = 0;
        if (v) return v;
    }
    for (uint32_t i = f->token + f->tokens; i < end && i < f->token + f->tokens + REACH; i++) {
        int v = verb_tense(d, &t[i]);
        if (v) return t[i].end - t[i].begin > 3 && ent_str_has_suffix(ent_token_str(d->text, &t[i]), "ed") ? -1 : v;
    }
    return 0;
}
