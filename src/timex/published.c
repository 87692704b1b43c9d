#include "resolve.h"

/* When the document was published: told, in the mark-up, in a date line, or the date at its head. */

enum { HEAD_BLOCKS = 6, LINE_ROOM = 40, DATELINE_TOKENS = 10 };

static ent_day iso_day(ent_str s) {
    ent_days span;
    ent_str v = s.n > 10 ? ent_str_sub(s, 0, 10) : s;
    if (!ent_day_span(v, 0, &span) || span.first != span.last) return ENT_NO_DAY;
    return span.first;
}

bool ent_timex__full_date(const ent_timex__found *f) {
    if (!tx_has(f, TS_year) || tx_has(f, TS_last)) return false;
    return tx_has(f, TS_n1) || (tx_has(f, TS_day) && (tx_has(f, TS_month) || tx_has(f, TS_mon)));
}

static ent_day day_of(ent_timex__doc *d, const ent_timex__found *f) {
    ent_timex__found copy = *f;
    ent_notes *notes = d->notes;
    d->notes = NULL; /* told again when the date is resolved */
    if (tx_has(f, TS_n1)) ent_timex__numeric(d, &copy);
    else ent_timex__date(d, &copy);
    d->notes = notes;
    return copy.point.gran == 'D' ? ent_timex__first_day(copy.point) : ENT_NO_DAY;
}

/* Blocks that begin with a full date are the entries of a chronology when there are several. */
static bool chronology(const ent_timex__doc *d) {
    size_t n = 0;
    for (size_t i = 0; i < d->list.n && n < 2; i++) n += ent_timex__full_date(&d->list.v[i]) && ent_timex__begins_block(d, &d->list.v[i]);
    return n > 1;
}

/* A short block that holds little more than the date. */
static bool alone(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_block *b = &d->text->block[f->block];
    const ent_token *first = &d->text->token[f->token], *last = &d->text->token[f->token + f->tokens - 1];
    if (b->end - b->begin > last->end - first->begin + LINE_ROOM) return false;
    return last->end + 2 >= b->end || d->text->doc->text.p[last->end] != '.'; /* else an entry of a chronology */
}

/* "BRUSSELS, 7 June 2022 (Wire) - The Union …", "June 7, 2022 — …": only names before the date, a dash or bracket behind. */
bool ent_timex__dateline(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_text *x = d->text;
    uint32_t i = f->token, end = f->token + f->tokens;
    if (end >= x->tokens || x->token[end].kind != ENT_TOK_PUNCT) return false;
    if (x->token[end].ch == ',' && end + 1 < x->tokens) end++; /* "June 7, 2022, (Wire) -" */
    char behind = x->token[end].ch;
    if (behind != '-' && behind != '(' && behind != ':' && behind != '_') return false;
    for (; i > 0 && x->token[i - 1].begin >= x->block[f->block].begin; i--) {
        const ent_token *k = &x->token[i - 1];
        bool name = k->kind == ENT_TOK_PUNCT ? strchr(",.()-/", k->ch ? k->ch : '?') != NULL : (k->flags & ENT_TOK_CAP) != 0;
        if (!name || f->token - i > DATELINE_TOKENS) return false;
    }
    return true;
}

/* A line of its own above a release: "Colombo, 14 June 2017", "Press Release No. 112 - 4 March 2019"; no sentence that ends in a date. */
bool ent_timex__own_line(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_token *k = &d->text->token[f->token];
    if (!ent_timex__full_date(f) || !alone(d, f)) return false;
    for (uint32_t i = f->token; i > 0 && (--k)->begin >= d->text->block[f->block].begin; i--)
        if (k->kind == ENT_TOK_WORD && !(k->flags & ENT_TOK_CAP)) return false;
    return true;
}

/* "Santiago, 1 December 2022. The Court today …": place and date, and a full stop, before a release's first sentence. */
bool ent_timex__run_in(const ent_timex__doc *d, const ent_timex__found *f) {
    const ent_text *x = d->text;
    uint32_t i = f->token, end = f->token + f->tokens, begin = x->block[f->block].begin;
    if (!ent_timex__full_date(f) || end >= x->tokens || x->token[end].kind != ENT_TOK_PUNCT || x->token[end].ch != '.') return false;
    if (i < 2 || x->token[i - 1].ch != ',' || x->token[i - 2].begin < begin) return false;
    for (i--; i > 0 && x->token[i - 1].begin >= begin; i--) {
        const ent_token *k = &x->token[i - 1];
        if (f->token - i > DATELINE_TOKENS || (k->kind == ENT_TOK_WORD ? !(k->flags & ENT_TOK_CAP) : k->ch != ',')) return false;
    }
    return true;
}

static ent_day date_line(ent_timex__doc *d) {
    bool many = chronology(d);
    for (size_t i = 0; i < d->list.n && d->list.v[i].block < HEAD_BLOCKS; i++) {
        const ent_timex__found *f = &d->list.v[i];
        if (!ent_timex__full_date(f)) continue;
        if ((many && ent_timex__begins_block(d, f)) || (!alone(d, f) && !ent_timex__dateline(d, f))) continue;
        ent_day day = day_of(d, f);
        if (day != ENT_NO_DAY) return day;
    }
    return ENT_NO_DAY;
}

/* The first full date near the head, for a text that speaks from a day: "yesterday", "on Tuesday". */
static ent_day head_date(ent_timex__doc *d) {
    if (chronology(d)) return ENT_NO_DAY;
    for (size_t i = 0; i < d->list.n && d->list.v[i].block < HEAD_BLOCKS; i++)
        if (ent_timex__full_date(&d->list.v[i])) return day_of(d, &d->list.v[i]);
    return ENT_NO_DAY;
}

static bool publish(ent_timexes *o, ent_day day, const char *why) {
    o->published = day;
    o->published_why = day == ENT_NO_DAY ? "" : why;
    return day != ENT_NO_DAY;
}

void ent_timex__guess_published(ent_timex__doc *d, int deictic, int years) {
    ent_str told = d->opts->published, markup = d->text->doc->published;
    if (told.n && publish(d->out, iso_day(told), "told")) return;
    if (markup.n && publish(d->out, iso_day(markup), "markup")) return;
    if (publish(d->out, date_line(d), "date line")) return;
    if (deictic > 1 && deictic * 2 > years) publish(d->out, head_date(d), "inferred");
}
