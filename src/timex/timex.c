#include "resolve.h"

ent_status ent_timex_open(ent_lexicon *lex, ent_arena *a, ent_timex_tagger **tagger, ent_err *err) {
    ent_timex_tagger *t = ENT_NEW(a, ent_timex_tagger);
    t->lex = lex;
    *tagger = t;
    ent_status s = ent_timex__words(t, a, err);
    if (!s) s = ent_timex__load_days(t, a, err);
    if (!s) s = ent_timex__grammar(t, a, err);
    if (!s) ent_timex__kinds(t, a);
    return s;
}

/* ---- what an event's date carries ----------------------------------------------------------------------------- */

static bool word_is(const ent_timex__doc *d, uint32_t token, int word) {
    return ent_timex__word_is(d->tagger, &d->text->token[token], word);
}

/* Events carry FY2010 for the year from April 2010, and the months of every other fiscal year. */
static void fiscal_span(const ent_timex__doc *d, ent_timex *t, const ent_timex__found *f) {
    int start = d->out->fiscal_start, year = ent_day_civil(t->days.first).year;
    bool split = f->slot[TS_short] != TX_NONE;
    t->event_value = t->value;
    if (!start || (start == 4 && (split || !d->fiscal_last))) return;
    if (!split) year = ent_timex__fiscal_first(d, year);
    ent_day first = ent_day_of(year, start, 1), last = ent_day_of(year + 1, start, 1) - 1;
    ent_civil b = ent_day_civil(last);
    t->days = (ent_days){ first, last };
    t->event_value = ent_str_fmt(d->arena, "%04d-%02d/%04d-%02d", year, start, b.year, b.month);
}

static void span_of(const ent_timex__doc *d, ent_timex *t, const ent_timex__found *f) {
    t->days = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    const char *time = f->type == ENT_TIMEX_TIME ? memchr(t->value.p, 'T', t->value.n) : NULL;
    t->event_time = time ? ent_str_sub(t->value, (size_t)(time + 1 - t->value.p), t->value.n) : ENT_S("");
    double from, to;
    if (t->event_time.n && !ent_time_span(t->event_time, &from, &to)) t->event_time.n = 0; /* TXX:XX: two hours later */
    if (f->type == ENT_TIMEX_DURATION || f->type == ENT_TIMEX_SET) return;
    ent_day_span(t->value, d->out->fiscal_start, &t->days);
    if (ent_str_has_prefix(t->value, "FY") && t->days.first != ENT_NO_DAY) fiscal_span(d, t, f);
    else t->event_value = t->days.first == ENT_NO_DAY ? ENT_S("") : t->value;
    const char *tee = t->event_value.n ? memchr(t->event_value.p, 'T', t->event_value.n) : NULL;
    if (tee) t->event_value.n = (size_t)(tee - t->event_value.p); /* events are dated by days */
    t->event_days = t->days;
    char day[32];
    if (f->exact.gran) {
        ent_timex__write_point(f->exact, day, sizeof day);
        t->event_value = ent_str_copy(d->arena, ent_str_of(day));
        ent_day_span(t->event_value, d->out->fiscal_start, &t->event_days);
    } else if (f->until.gran && t->event_value.n && !t->event_time.n) {
        ent_days last;
        ent_timex__write_point(f->until, day, sizeof day);
        ent_day_span(ent_str_of(day), d->out->fiscal_start, &last);
        if (last.last == ENT_NO_DAY || last.last < t->event_days.first) return;
        t->event_value = ent_str_join(d->arena, t->event_value, ENT_S("/"), ent_str_of(day));
        t->event_days.last = last.last;
    }
}

static void open_interval(ent_timex__doc *d, ent_timex *t) {
    if (!t->event_value.n || !t->token || t->range_first || t->range_last) return;
    const ent_token *k = &d->text->token[t->token - 1];
    if (!word_is(d, t->token - 1, TW_since) || memchr(t->event_value.p, '/', t->event_value.n)) return;
    t->event_value = ent_str_join(d->arena, t->event_value, ENT_S("/.."), ENT_S(""));
    t->event_days.last = ENT_NO_DAY;
    t->event_time = ENT_S("");
    t->event_begin = k->begin;
}

/* From 14:30 to 16:00: one time of day. */
static void close_times(ent_timex__doc *d, ent_timex *a, const ent_timex *b) {
    bool one_day = a->days.first == b->days.last || b->days.last == ENT_NO_DAY;
    if (!a->event_time.n || !b->event_time.n || !one_day) {
        a->event_time = ENT_S("");
        return;
    }
    a->event_time = ent_str_join(d->arena, a->event_time, ENT_S("/"), b->event_time);
    a->event_end = b->end;
}

static void close_range(ent_timex__doc *d, ent_timex *a, const ent_timex *b) {
    close_times(d, a, b);
    if (!a->event_value.n || !b->event_value.n || memchr(a->event_value.p, '/', a->event_value.n)) return;
    if (a->days.first == ENT_NO_DAY || b->days.last == ENT_NO_DAY || a->days.first > b->days.last) return;
    if (a->event_time.n) return;
    a->event_value = ent_str_join(d->arena, a->event_value, ENT_S("/"), b->event_value);
    a->event_days = (ent_days){ a->days.first, b->days.last };
    a->event_end = b->end;
    if (a->token && (ent_timex__context(d->tagger, &d->text->token[a->token - 1]) & TX_FROM))
        a->event_begin = d->text->token[a->token - 1].begin;
}

static bool same_point(ent_timex__point a, ent_timex__point b) {
    return a.gran == b.gran && a.year == b.year && a.month == b.month && a.day == b.day && a.sub == b.sub;
}

/* `last`: the anchor before, which often is this one, too. */
static ent_str anchor(const ent_timex__doc *d, const ent_timex__found *f, const ent_timex__found *before, ent_str last) {
    char text[64] = "published ";
    ent_timex__point p = f->anchor;
    if (!p.gran) return ENT_S("");
    if (before && same_point(p, before->anchor)) return last;
    bool published = d->out->published != ENT_NO_DAY && p.gran == 'D' && ent_timex__first_day(p) == d->out->published;
    bool reported = d->out->reports_on && p.gran == 'Y' && p.year == d->out->reports_on && d->mode == TX_REPORT;
    size_t skip = published ? strlen(text) : 0;
    ent_timex__write_point(p, text + skip, 32);
    if (reported) strcat(text, " (reports on)");
    return ent_str_copy(d->arena, ent_str_of(text));
}

static ent_timex hand(ent_timex__doc *d, const ent_timex__found *f, ent_str anchor) {
    const ent_token *first = &d->text->token[f->token], *last = &d->text->token[f->token + f->tokens - 1];
    ent_timex t = { .begin = first->begin, .end = last->end, .token = f->token, .tokens = f->tokens, .sentence = f->sentence,
                    .type = f->type, .value = ent_str_copy(d->arena, ent_str_of(f->value)), .mod = ent_str_of(f->mod ? f->mod : ""),
                    .event_value = ENT_S(""), .event_begin = first->begin, .event_end = last->end,
                    .group = f->group ? d->groups + 1 - f->group : 0,
                    .event_days = { ENT_NO_DAY, ENT_NO_DAY },
                    .range_first = f->range_first, .range_last = f->range_last, .rule = d->tagger->rule.v[f->rule].name.p,
                    .anchor = anchor };
    span_of(d, &t, f);
    return t;
}

/* What events take from a time, and from the range that the one before it begins. */
static void finish(ent_timex__doc *d, ent_timex *t, bool first) {
    if (!first && t[-1].range_first && t->range_last) close_range(d, t - 1, t);
    open_interval(d, t);
}

static void hand_over(ent_timex__doc *d, ent_timex *v, size_t from, size_t to) {
    size_t first = d->out->n;
    for (size_t i = from; i < to; i++) {
        const ent_timex__found *f = &d->list.v[i];
        size_t n = d->out->n;
        if (f->dropped) continue;
        v[n] = hand(d, f, anchor(d, f, d->handed, n ? v[n - 1].anchor : ENT_S("")));
        finish(d, &v[n], n == 0);
        d->handed = f;
        d->out->n++;
    }
    ent_timex__apart(d, v, first, d->out->n);
}

/* From one end to the other in stretches that stay in the processor's cache. */
static void resolve(ent_timex__doc *d) {
    enum { STRETCH = 64 };
    ent_timex *v = ENT_NEWN(d->arena, ent_timex, d->list.n);
    d->out->v = v;
    ent_timex__seed(d);
    ent_timex__story(d);
    for (size_t from = 0, to; from < d->list.n; from = to) {
        to = d->query || from + STRETCH > d->list.n ? d->list.n : from + STRETCH;
        while (to < d->list.n && d->list.v[to].block == d->list.v[to - 1].block) to++; /* expressions of one block may become one */
        ent_timex__resolve(d, from, to);
        ent_timex__trim(d, from, to);
        if (d->query) ent_timex__join(d);
        hand_over(d, v, from, to);
    }
}

enum { QUERY_MOST = 200 }; /* bytes */

ent_status ent_timex_find(const ent_timex_tagger *tagger, const ent_text *text, const ent_timex_opts *opts,
                          ent_arena *a, ent_timexes *out, ent_notes *notes, ent_err *err) {
    (void)err;
    *out = (ent_timexes){ .published = ENT_NO_DAY };
    ent_timex__doc d = { .tagger = tagger, .text = text, .opts = opts, .arena = a, .notes = notes, .out = out,
                        .written = ENT_NO_DAY };
    ent_timex__matcher m = { .tagger = tagger, .text = text, .arena = a, .memo = ent_timex__memo_new(a) };
    m.seen = ENT_NEWN(a, uint32_t, tagger->state.n * TX_MATCH_MOST);
    d.query = text->doc->text.n <= QUERY_MOST && text->blocks <= 2;
    d.scratch = ent_arena_new();
    d.list.cap = text->tokens / 16 + 64;
    d.list.v = ENT_NEWN(d.scratch, ent_timex__found, d.list.cap);
    ent_timex__find_all(&d, &m);
    ent_timex__guess(&d);
    resolve(&d);
    ent_arena_free(d.scratch);
    return ENT_OK;
}
