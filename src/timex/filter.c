#include "timex.h"

/* What looks like a time and is none. */

typedef struct {
    const ent_timex__doc *d;
    const ent_timex__found *f;
    const ent_token *first, *last, *before, *after; /* NULL at the ends of the block */
} view;

static view look(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_text *x = d->text;
    const ent_block *b = &x->block[f->block];
    uint32_t from = x->sentence[b->sentence].token;
    const ent_sentence *s = &x->sentence[b->sentence + b->sentences - 1];
    uint32_t to = s->token + s->tokens;
    view v = { d, f, &x->token[f->token], &x->token[f->token + f->tokens - 1], NULL, NULL };
    if (f->token > from) v.before = v.first - 1;
    if (f->token + f->tokens < to) v.after = v.last + 1;
    return v;
}

static uint32_t context(const view *v, const ent_token *k) { return k ? ent_timex__context(v->d->tagger, k) : 0; }
static bool punct(const ent_token *k, char c) { return k && k->kind == ENT_TOK_PUNCT && k->ch == c; }
static bool spaced(const ent_token *k) { return !k || (k->flags & ENT_TOK_SPACE); }
static bool is(const view *v, const ent_token *k, int word) {
    return k && ent_timex__word_is(v->d->tagger, k, word);
}
static bool has(const view *v, int slot) { return v->f->slot[slot] != TX_NONE; }

/* $1990, 1990%, No. 1990, resolution 1973, Agenda 2030, 1990 dollars, A-1990, 1990-B. */
static bool number_of_other(const view *v) {
    const ent_token *b = v->before, *a = v->after;
    if (punct(b, '$') || punct(b, '#') || punct(b, '+') || (b && b->kind == ENT_TOK_PUNCT && !b->ch && !spaced(v->first))) return true;
    if (punct(a, '%') || punct(a, '$')) return true;
    if (b && b->kind == ENT_TOK_PUNCT && b->ch == '.' && !spaced(v->first) && b > v->d->text->token && !spaced(b)) return true;
    const ent_token *w = punct(b, '.') && b > v->d->text->token ? b - 1 : b;
    if (context(v, w) & (TX_NUMBERED | TX_PLAN)) return true;
    if ((context(v, a) & TX_QUANTITY) && !punct(a, '-')) return true;
    return (context(v, a) & TX_PLAN) && (a->flags & ENT_TOK_CAP);
}

/* Made in China 2025: the year of a plan's name. */
static bool made_in(const view *v) {
    const ent_token *b = v->before;
    if (!b || b < v->d->text->token + 2 || !(b->flags & ENT_TOK_CAP)) return false;
    return is(v, b - 1, TW_in) && is(v, b - 2, TW_made) && b[-2].flags & ENT_TOK_CAP;
}

/* "2030 Agenda", "Horizon 2020", "Article 19" and the like hold a bare number only. */
static bool bare_year_ok(const view *v) {
    const ent_token *b = v->before, *a = v->after;
    if (number_of_other(v) || made_in(v)) return false;
    if (b && !spaced(v->first) && (b->kind == ENT_TOK_WORD || b->kind == ENT_TOK_NUMBER)) return false;
    bool more = a && a < v->d->text->token + v->d->text->tokens - 1;
    if (more && (a->ch == '-' || a->ch == '/') && !spaced(a) && a[1].kind == ENT_TOK_ALNUM) return false;
    if (punct(b, '/') && !spaced(v->first) && !spaced(b)) return false;
    return true;
}

static bool capital(const ent_token *k) { return k && k->kind == ENT_TOK_WORD && (k->flags & ENT_TOK_CAP); }
static bool in_heading(const view *v) { return v->d->text->block[v->f->block].kind == ENT_BLOCK_HEADING; }
static bool begins_sentence(const view *v) { return v->f->token == v->d->text->sentence[v->f->sentence].token; }

/* "Mr. Friday", "Mrs May" */
static bool behind_title(const view *v) {
    const ent_token *w = punct(v->before, '.') && v->before > v->d->text->token ? v->before - 1 : v->before;
    return w && w->kind == ENT_TOK_WORD && !(w->flags & ENT_TOK_UPPER) && w->end - w->begin <= 4 && (context(v, w) & TX_TITLE);
}

/* "August Wilson wrote", "Black September": a month's name within a name. Titles in capitals tell nothing. */
static bool month_in_name(const view *v) {
    uint32_t b = context(v, v->before);
    if (in_heading(v) || !(v->first->flags & ENT_TOK_CAP) || (b & (TX_PREP | TX_SEPARATOR | TX_MOVES))) return false;
    bool word = v->before && v->before->kind == ENT_TOK_WORD && !begins_sentence(v);
    if (word && capital(v->before) && v->f->token > v->d->text->sentence[v->f->sentence].token + 1) return true;
    if (v->before && !begins_sentence(v) && (!word || is(v, v->before, TW_the))) return false;
    static const uint8_t GIVEN[] = { 4, 5, 6, 8 }; /* as people are called */
    bool given = v->f->slot[TS_month] > 0 && memchr(GIVEN, v->f->slot[TS_month], sizeof GIVEN);
    return given && capital(v->after) && !(v->after->flags & (ENT_TOK_UPPER | ENT_TOK_DOTTED)) && spaced(v->after);
}

/* "the Sunday Times" */
static bool weekday_in_name(const view *v) {
    if (behind_title(v)) return true;
    bool letters = v->first->end - v->first->begin == 3; /* Sun's plant */
    if (letters && (v->last->kind == ENT_TOK_CLITIC || (v->after && v->after->kind == ENT_TOK_CLITIC))) return true;
    return v->f->tokens == 1 && capital(v->after) && (context(v, v->after) & TX_PAPER);
}

/* MARCH, above the entries of a chronology. */
static bool whole_block(const view *v) {
    const ent_block *b = &v->d->text->block[v->f->block];
    return v->first->begin == b->begin && b->end <= v->last->end + 1;
}

static bool month_only(const view *v) {
    if (v->f->tokens > 1) return true;
    int32_t m = v->f->slot[TS_month];
    if (behind_title(v) || month_in_name(v)) return false;
    if (!(v->first->flags & ENT_TOK_CAP)) return m != 3 && m != 5;
    if (m != 5 && m != 3) return true;
    uint32_t b = context(v, v->before), a = context(v, v->after);
    if (b & TX_TITLE) return false;
    if (b & TX_MOVES) return true; /* "in March they" */
    if (is(v, v->before, TW_the)) /* "the March vote", not "the March to the Sea" */
        return v->after && v->after->kind == ENT_TOK_WORD && !capital(v->after) && !(a & (TX_PREP | TX_BE | TX_PAST));
    if (b & (TX_PREP | TX_SEPARATOR)) return !(a & TX_SUBJECT);
    return punct(v->before, '(') || punct(v->before, ',') || (punct(v->before, '-') && v->before);
}

static bool short_names(const view *v) { /* Sun, Sat, Mar as words */
    if (v->first->kind != ENT_TOK_WORD || v->f->tokens > 2 || (v->f->tokens == 2 && !punct(v->last, '.'))) return true;
    if (v->f->tokens == 2) return v->first->flags & ENT_TOK_CAP; /* Sun. */
    bool may = v->f->slot[TS_month] == 5 && context(v, v->before) & TX_MOVES; /* In May Peru … */
    if (may || v->last->end - v->first->begin > 4) return true;
    if (v->after && v->after->kind == ENT_TOK_WORD && (v->after->flags & ENT_TOK_CAP)) return false; /* Sun Yat-sen */
    return (v->first->flags & ENT_TOK_CAP) && !(v->first->flags & ENT_TOK_UPPER);
}

/* Kiribati (26 May), Samoa (27th), Fiji (29-30): a day alone in brackets, behind one with its month. */
static bool listed_day(const view *v) {
    const ent_timex__doc *d = v->d;
    const ent_timex__found *last = d->list.n ? &d->list.v[d->list.n - 1] : NULL;
    if (!v->before || v->before->kind != ENT_TOK_PUNCT || v->before->ch != '(') return false;
    if (!v->after || v->after->kind != ENT_TOK_PUNCT || v->after->ch != ')') return false;
    return last && last->sentence == v->f->sentence && !last->dropped && (last->slot[TS_month] != TX_NONE || last->slot[TS_day] != TX_NONE);
}

/* "on the 20th," "on the 24th Turkish jets struck" but not "the 14th Congress". */
static bool nth_ok(const view *v) {
    const ent_token *a = v->after;
    if (v->first->kind != ENT_TOK_WORD) return listed_day(v);
    if (!(v->last->flags & ENT_TOK_ORDINAL) || !(context(v, v->before) & TX_PREP)) return false;
    if (v->last->kind == ENT_TOK_WORD && a && a->kind == ENT_TOK_WORD && capital(a)) return false; /* at the first Geneva conference */
    if (!a || (a->kind == ENT_TOK_PUNCT && a->ch != '-') || (context(v, a) & (TX_PREP | TX_SUBJECT))) return true;
    if (!is(v, v->before, TW_on) || (context(v, a) & TX_COUNTED) || a->kind != ENT_TOK_WORD) return false;
    return capital(a) || (context(v, a) & (TX_BE | TX_PAST | TX_MODAL)) || is(v, a, TW_having) || is(v, a, TW_the) || is(v, a, TW_a);
}

/* "a hundred years" but "a" is not of "a six year term" */
static bool a_number_ok(const view *v) {
    if (!is(v, v->first, TW_a) || !has(v, TS_count) || v->f->tokens < 3) return true;
    ent_timex__lexeme own;
    int32_t c = ent_timex__value(ent_timex__see(v->d->tagger, v->d->text, v->first + 1, &own), TC_CARD);
    return c >= 100 || c == 12 || is(v, v->last, TW_half);
}

static bool ends_clause(const ent_token *k) { return !k || (k->kind == ENT_TOK_PUNCT && k->ch != '-' && k->ch != '"' && k->ch != '\''); }

/* "two days before," is a date, "two days before the vote" a duration and a clause. */
static bool offset_ok(const view *v) {
    if (!a_number_ok(v)) return false;
    if (is(v, v->last, TW_on)) return ends_clause(v->after);
    if (is(v, v->last, TW_that))
        return ends_clause(v->after) || is(v, v->after, TW_the) || is(v, v->after, TW_a) || (context(v, v->after) & (TX_SUBJECT | TX_PREP));
    if (!is(v, v->last, TW_after) && !is(v, v->last, TW_before) && !is(v, v->last, TW_following)) return true;
    return ends_clause(v->after);
}

static bool duration_ok(const view *v) {
    int32_t unit = v->f->slot[TS_unit];
    if (unit == 'Q') return has(v, TS_adj);
    if (v->after && v->after->ch == '-' && !spaced(v->after) && is(v, v->after + 1, TW_old)) return false; /* 6-year-old */
    if (unit == TX_CODE4('T', 'S', 0, 0) && !has(v, TS_count) && is(v, v->last, TW_second)) return false;
    return a_number_ok(v);
}

/* "that five days later", "will last several months" */
static bool units_ok(const view *v) {
    if (is(v, v->first, TW_that) && v->f->tokens > 1 && (v->first[1].kind == ENT_TOK_NUMBER || has(v, TS_count))) return false;
    return !is(v, v->first, TW_last) || !v->before || !(context(v, v->before) & TX_MODAL);
}

/* "Annual Report", "the Daily Mail" */
static bool set_ok(const view *v) {
    return !has(v, TS_set) || v->f->tokens > 1 || !(v->first->flags & ENT_TOK_CAP) || (v->first->flags & ENT_TOK_UPPER) ||
           !(context(v, v->after) & (TX_REPORTS | TX_PAPER));
}

/* "so far" but not "so far as anyone can tell" */
static bool fixed_ok(const view *v) {
    if (v->f->tokens == 1 && capital(v->first) && capital(v->before) && !in_heading(v)) return false; /* One World, One Future */
    return !is(v, v->last, TW_far) || !is(v, v->after, TW_as);
}

/* "at dawn", "in the afternoon", "by nightfall" */
static bool part_ok(const view *v) {
    if (is(v, v->after, TW_of) || (v->f->token > 1 && v->before && v->before[-1].kind == ENT_TOK_NUMBER)) return false;
    if (v->f->tokens > 1) return is(v, v->before, TW_in) || is(v, v->before, TW_during);
    return is(v, v->before, TW_at) || is(v, v->before, TW_by) || is(v, v->before, TW_in);
}

/* The season, not the verb or the fall of a city. */
static bool season_ok(const view *v) {
    if (has(v, TS_year) || has(v, TS_mdei) || has(v, TS_ydei) || has(v, TS_year2)) return true;
    if (!is(v, v->last, TW_fall) && !is(v, v->last, TW_spring)) return true;
    if (v->last->flags & ENT_TOK_CAP && v->f->tokens == 1 && is(v, v->last, TW_fall)) return false;
    if (is(v, v->after, TW_of)) return false;
    return v->f->tokens > 1 || has(v, TS_phase) || is(v, v->before, TW_in) || is(v, v->before, TW_and) || v->last->flags & ENT_TOK_CAP;
}

static bool bare_unit_ok(const view *v) {
    if (v->after && v->after->ch == '-' && !spaced(v->after)) return false; /* the year-earlier quarter */
    switch (v->f->slot[TS_unit]) {
    case 'Y': return true;
    case 'W': case 'Q':
        if (is(v, v->after, TW_ended) || is(v, v->after, TW_ending)) return true; /* sales for the week ended 8 March */
        return v->f->tokens > 2 || (context(v, v->before) & TX_PREP && ends_clause(v->after));
    case 'M': /* before the month was out */
        if (is(v, v->before, TW_before) && (context(v, v->after) & TX_BE)) return true;
        return v->f->tokens > 2 || (context(v, v->before) & TX_PREP && ends_clause(v->after));
    case 'D': return is(v, v->after, TW_on) || is(v, v->after, TW_when) || v->f->tokens > 2;
    case TX_CODE4('W', 'E', 0, 0): return v->f->tokens > 2 || (context(v, v->before) & TX_PREP);
    default: return v->f->tokens > 2 || (context(v, v->before) & TX_PREP && ends_clause(v->after));
    }
}

static bool range_years_ok(const view *v) {
    return !has(v, TS_year2) || has(v, TS_year); /* find.c gives it when the second is the later one */
}

/* '99, but not '60 Minutes'. */
static bool short_year_ok(const view *v) {
    return (!v->before || v->before->ch != '\'') && !(v->after && v->after->kind == ENT_TOK_WORD && (v->after->flags & ENT_TOK_CAP));
}

static bool month_at(const view *v, const ent_token *k) {
    ent_timex__lexeme own;
    if (k >= v->d->text->token + v->d->text->tokens || k->kind != ENT_TOK_WORD) return false;
    return ent_timex__see(v->d->tagger, v->d->text, k, &own)->mask >> TC_MONTH & 1;
}

/* "at 6", but not the 6 of 6:30, 6 pm, 6 May, 6 days. */
static bool hour_ok(const view *v) {
    if (!v->after) return true;
    if (v->after->kind == ENT_TOK_PUNCT) return v->after->ch != ':' && v->after->ch != '/';
    if (v->after->kind != ENT_TOK_WORD) return false;
    if (month_at(v, v->after + 2) && v->after[1].kind == ENT_TOK_NUMBER) return false; /* from 4 to 6 May */
    return (context(v, v->after) & (TX_JOINS | TX_PREP)) && !is(v, v->after, TW_pm) && !is(v, v->after, TW_am);
}

/* "40 tons a year", "twice a week": behind a quantity. */
static bool rate_ok(const view *v) {
    const ent_token *b = v->before;
    if (!b || v->f->slot[TS_unit] == 'Q') return false;
    if (is(v, b, TW_once) || is(v, b, TW_twice) || (context(v, b) & TX_QUANTITY) || b->kind == ENT_TOK_NUMBER) return true;
    return v->f->token > 1 && b->kind == ENT_TOK_WORD && b[-1].kind == ENT_TOK_NUMBER && b[-1].num != 1;
}

/* "this may", "that march": verbs and nouns. */
static bool deictic_month_ok(const view *v) {
    int32_t dei = v->f->slot[TS_mdei];
    if (dei == TX_NONE || !has(v, TS_month) || has(v, TS_day)) return true;
    if ((v->last->flags & ENT_TOK_CAP) || v->last->end - v->last->begin > 5) return true;
    return dei == TX_CODE4('l', 'a', 's', 't') || dei == TX_CODE4('n', 'e', 'x', 't');
}

/* "In January the first ships came": the ordinal is not the month's. */
static bool ordinal_day_ok(const view *v) {
    if (v->f->make != TM_date || !has(v, TS_day) || !has(v, TS_month) || v->last->kind != ENT_TOK_WORD || v->f->tokens < 3) return true;
    if (!is(v, v->last - 1, TW_the) || !v->after || v->after->kind != ENT_TOK_WORD) return true;
    return (context(v, v->after) & (TX_PREP | TX_SUBJECT | TX_BE | TX_PAST | TX_MODAL)) != 0;
}

static bool query_ok(const view *v) {
    if (v->f->tokens > 1 || !has(v, TS_month)) return true;
    return month_only(v) || v->first->end - v->first->begin != 3 || v->f->slot[TS_month] != 5;
}

/* 1990, May: the head of a chronology's entry; in a sentence "1990, May 1991 and" are two. */
static bool year_first_ok(const view *v) {
    bool first = v->first->kind == ENT_TOK_NUMBER && has(v, TS_year) && has(v, TS_month) && !punct(v->first + 1, '-') &&
        v->f->slot[TS_year] == (int32_t)v->first->num;
    if (!first) return true;
    if (v->before) return false;
    const ent_token *k = v->after;
    if (punct(k, ',') && k + 1 < v->d->text->token + v->d->text->tokens) k++;
    return !k || k->kind != ENT_TOK_NUMBER;
}

/* Years and what is like them: no number of something else. */
static bool years_ok(const view *v) {
    const ent_timex__found *f = v->f;
    if (f->make == TM_yearrange && !range_years_ok(v)) return false;
    if (has(v, TS_fiscal) && has(v, TS_short) && f->slot[TS_short] != (f->slot[TS_fiscal] + 1) % 100) return false;
    if (f->tokens == 2 && has(v, TS_year2) && !has(v, TS_year) && !short_year_ok(v)) return false;
    if (f->tokens == 3 && has(v, TS_year) && has(v, TS_mon) && f->slot[TS_mon] == (f->slot[TS_year] + 1) % 100) return false;
    return !has(v, TS_year) || f->tokens > 1 || bare_year_ok(v);
}

static bool words_ok(const view *v) {
    const ent_timex__found *f = v->f;
    bool word = v->first->kind == ENT_TOK_WORD;
    if (f->tokens == 2 && has(v, TS_month) && punct(v->last, '.')) return short_names(v);
    if (f->tokens == 1 && has(v, TS_month) && word) return whole_block(v) || (month_only(v) && short_names(v));
    if (f->tokens <= 2 && has(v, TS_wday)) return short_names(v) && !weekday_in_name(v);
    return v->first->kind != ENT_TOK_NUMBER || has(v, TS_month) || !number_of_other(v);
}

/* "after school", "at lunch", but not "built a school", "the dinner". */
static bool short_form_ok(const view *v) {
    ent_timex__lexeme own;
    if (!(ent_timex__see(v->d->tagger, v->d->text, v->last, &own)->mask >> TC_SHORT & 1)) return true;
    if (v->last->end - v->last->begin < sizeof "lunch" - 1) return true; /* the eod, the eom */
    const ent_token *b = v->before;
    return !is(v, v->first, TW_the) && (!b || !(is(v, b, TW_a) || is(v, b, TW_the) || b->kind == ENT_TOK_NUMBER));
}

/* "the first half-year" but not "the first half-hour" */
static bool half_ok(const view *v) {
    if (!v->after || v->after->ch != '-' || spaced(v->after)) return true;
    return ent_str_is(ent_token_str(v->d->text, v->after + 1), "year");
}

/* A quarter of the firm; not of 2018. */
static bool share_of(const view *v) {
    if (v->f->tokens > 2 || !(v->f->slot[TS_unit] == 'Q' || has(v, TS_quarter)) || !v->after || !is(v, v->after, TW_of)) return false;
    return (is(v, v->first, TW_a) || v->f->tokens == 1) && v->after[1].kind != ENT_TOK_NUMBER;
}

bool ent_timex__is_time(ent_timex__doc *d, const ent_timex__found *f) {
    view v = look(d, f);
    if (share_of(&v)) return false;
    if (d->tagger->rule.v[f->rule].query) return d->query && (f->make != TM_hour || hour_ok(&v)) && short_form_ok(&v);
    switch (f->make) {
    case TM_nth: /* the Third Dialogue */
        return (d->query && v.first->kind == ENT_TOK_WORD && v.last->kind != ENT_TOK_WORD) || nth_ok(&v);
    case TM_half: return half_ok(&v);
    case TM_offset: return offset_ok(&v);
    case TM_bareunit: return bare_unit_ok(&v);
    case TM_duration: return duration_ok(&v);
    case TM_season: return season_ok(&v);
    case TM_rate: return rate_ok(&v);
    case TM_barepart: return part_ok(&v);
    case TM_units: return units_ok(&v);
    case TM_nthunit:
        if (!has(&v, TS_ord)) return f->slot[TS_unit] == 'W' && has(&v, TS_day);
        break;
    case TM_set: return set_ok(&v);
    case TM_clock:
        if (has(&v, TS_hhmm)) return f->slot[TS_hhmm] / 100 <= 24 && f->slot[TS_hhmm] % 100 < 60;
        break;
    case TM_fixed: return fixed_ok(&v);
    default: break;
    }
    if (!years_ok(&v) || !year_first_ok(&v) || !deictic_month_ok(&v) || !ordinal_day_ok(&v)) return false;
    return d->query ? query_ok(&v) : words_ok(&v);
}

/* "60 Minutes", "Seven Days in May", "the Six-Day War" */
bool ent_timex__is_title(ent_timex__doc *d, const ent_timex__found *f) {
    view v = look(d, f);
    return f->make == TM_duration && (v.last->flags & ENT_TOK_CAP) && !(v.last->flags & ENT_TOK_UPPER) && !in_heading(&v);
}

/* "Yearbook 2015" */
bool ent_timex__is_name(ent_timex__doc *d, const ent_timex__found *f) {
    view v = look(d, f);
    return f->tokens == 1 && has(&v, TS_year) && v.before && (v.before->flags & ENT_TOK_CAP) &&
           (context(&v, v.before) & (TX_YEARBOOK | TX_REPORTS));
}
