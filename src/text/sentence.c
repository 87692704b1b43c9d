/* Where sentences end. */
#include "text.h"

enum { SENTENCE_MOST = 1024 }; /* tokens; what runs on is cut, so that no later stage meets a sentence without end */

static bool is_punct(const ent_token *t, char ch) { return t->kind == ENT_TOK_PUNCT && t->ch == ch; }
static bool is_mark(const ent_token *t, const char *set) { return t->kind == ENT_TOK_PUNCT && t->ch && strchr(set, t->ch); }
static bool spaced(const ent_token *t) { return t->flags & ENT_TOK_SPACE; }
static size_t length(const ent_token *t) { return t->end - t->begin; }

/* Behind the closing quotes and brackets that stick to token i. */
static size_t behind_closers(const ent_token *t, size_t i, size_t last) {
    size_t j = i + 1;
    while (j < last && is_mark(&t[j], "\"')]") && !spaced(&t[j])) j++;
    return j;
}

/* The mark of a footnote that sticks to a sentence's end: countries.2 Japan, operations.[12] The. */
static size_t behind_note(const ent_token *t, size_t j, size_t last) {
    size_t k = j;
    bool bracket = k < last && is_punct(&t[k], '[') && !spaced(&t[k]);
    if (bracket) k++;
    if (k >= last || t[k].kind != ENT_TOK_NUMBER || spaced(&t[k]) || length(&t[k]) > 3) return j;
    k++;
    if (bracket && (k >= last || !is_punct(&t[k], ']'))) return j;
    k += bracket;
    return k >= last || spaced(&t[k]) ? k : j;
}

/* May a sentence begin at token j? */
static bool begins(const ent_token *t, size_t j, size_t last) {
    while (j < last && is_mark(&t[j], "\"'([`")) j++;
    return j >= last || (t[j].flags & ENT_TOK_CAP) || t[j].kind == ENT_TOK_NUMBER || t[j].kind == ENT_TOK_ALNUM ||
           (t[j].kind == ENT_TOK_PUNCT && !t[j].ch) || is_punct(&t[j], '$');
}

/* Does a word that begins sentences and hardly ever a name stand at j? */
static bool starter(const ent_text__cutting *c, size_t j, size_t last) {
    const ent_token *t = c->token.v;
    while (j < last && is_mark(&t[j], "\"'([`")) j++;
    if (j >= last) return true;
    bool initial = length(&t[j]) == 1 && j + 1 < last && is_punct(&t[j + 1], '.');
    return (t[j].flags & ENT_TOK_CAP) && !initial && (ent_text__word(c->words, &t[j]) & ENT_TEXT__STARTER);
}

/* Behind a.m. and p.m. a weekday, a month or a time zone may follow. */
static bool clock_ends(const ent_text__cutting *c, size_t j, size_t last) {
    const ent_token *t = &c->token.v[j];
    if (j >= last) return true;
    return (t->flags & ENT_TOK_CAP) && !(t->flags & ENT_TOK_UPPER) &&
           !(ent_text__word(c->words, t) & (ENT_TEXT__MONTH | ENT_TEXT__WEEKDAY));
}

/* "1." at the head of a block, "1." behind a colon: an enumerator, not the end of anything. */
static bool enumerates(const ent_token *t, size_t i, size_t first) {
    const ent_token *k = &t[i];
    bool number = (k->kind == ENT_TOK_NUMBER && length(k) <= 3) || (k->kind == ENT_TOK_WORD && length(k) == 1);
    return number && (i == first || is_mark(&t[i - 1], ":;") || (i == first + 1 && is_punct(&t[first], '*')));
}

/* A dot behind the word at i, the next token being j: does the word take the dot for itself? */
static bool keeps_dot(const ent_text__cutting *c, size_t i, size_t j, size_t first, size_t last) {
    const ent_token *t = c->token.v;
    if (enumerates(t, i, first)) return true;
    if (t[i].kind != ENT_TOK_WORD) return false;
    if (length(&t[i]) == 1 && (t[i].flags & ENT_TOK_CAP)) return !starter(c, j, last); /* an initial */
    unsigned w = ent_text__word(c->words, &t[i]);
    if (w & (ENT_TEXT__TITLE | ENT_TEXT__NEVER)) return true;
    if (w & ENT_TEXT__NUMBER)
        return t[j].kind == ENT_TOK_NUMBER || t[j].kind == ENT_TOK_ALNUM || (t[j].flags & ENT_TOK_UPPER) || length(&t[j]) == 1;
    return (w & ENT_TEXT__SUFFIX) && !starter(c, j, last);
}

/* "end.The next": a full stop that lost its space; not in example.org or www.Example.com. */
static bool lost_space(const ent_token *t, size_t i, size_t first, size_t last) {
    if (i <= first || i + 1 >= last) return false;
    const ent_token *a = &t[i - 1], *b = &t[i + 1];
    return a->kind == ENT_TOK_WORD && spaced(a) && !(a->flags & ENT_TOK_CAP) && length(a) >= 3 && !spaced(&t[i]) &&
           b->kind == ENT_TOK_WORD && (b->flags & ENT_TOK_CAP) && !(b->flags & ENT_TOK_UPPER) &&
           (i + 2 >= last || spaced(&t[i + 2]) || is_mark(&t[i + 2], ",'"));
}

/* The token behind the sentence that token i ends, 0 = it ends none. */
static size_t ends_at(const ent_text__cutting *c, size_t i, size_t first, size_t last) {
    const ent_token *t = c->token.v;
    bool dotted = (t[i].flags & ENT_TOK_DOTTED) && c->s.p[t[i].end - 1] == '.';
    bool dot = is_punct(&t[i], '.') || dotted;
    bool ideographic = t[i].kind == ENT_TOK_PUNCT && (t[i].hash == 0x3002 || t[i].hash == 0xff01 || t[i].hash == 0xff1f);
    bool other = is_mark(&t[i], "?!") || (t[i].kind == ENT_TOK_PUNCT && t[i].hash == 0x2026);
    if (!dot && !other && !ideographic) return 0;
    size_t j = behind_closers(t, i, last);
    if (ideographic) return j;
    if (dot && !dotted && lost_space(t, i, first, last)) return i + 1;
    size_t note = i > first && t[i - 1].kind != ENT_TOK_NUMBER ? behind_note(t, j, last) : j;
    if (note >= last) return last;
    if (note == j && !spaced(&t[j])) return 0;
    if (!begins(t, note, last)) return 0;
    if (dotted && (ent_text__word(c->words, &t[i]) & ENT_TEXT__CLOCK)) return clock_ends(c, note, last) ? note : 0;
    if (dotted) return starter(c, note, last) ? note : 0;
    if (dot && i > first && !spaced(&t[i]) && j == i + 1 && keeps_dot(c, i - 1, j, first, last)) return 0;
    return note;
}

/* The end of a cell behind token i; the gap behind an enumerator is none. */
static bool cell_ends(const ent_text__cutting *c, size_t from, size_t i) {
    const ent_token *t = c->token.v;
    bool enumerator = i - from < 3 && (is_mark(&t[i], ".)-*") || t[i].hash == 0x2022);
    return !enumerator && ent_text__begins_cell(c, &t[i + 1]);
}

/* The line of a byte, most often a few behind the last one's. */
static uint32_t line_at(ent_text__cutting *c, uint32_t byte) {
    enum { NEAR = 16 };
    size_t i = c->line_at, most = i + NEAR < c->line.n ? i + NEAR : c->line.n;
    while (i + 1 < most && c->line.v[i + 1] <= byte) i++;
    bool found = c->line.v[i] <= byte && (i + 1 == c->line.n || c->line.v[i + 1] > byte);
    c->line_at = found ? i : ent_text__line_of(c->line.v, c->line.n, byte) - 1;
    return (uint32_t)c->line_at + 1;
}

static void sentence(ent_text__cutting *c, size_t first, size_t end) {
    if (end <= first) return;
    uint32_t b = c->token.v[first].begin;
    *ent_vec_push(c->a, &c->sentence) = (ent_sentence){
        .begin = b, .end = c->token.v[end - 1].end, .token = (uint32_t)first, .tokens = (uint32_t)(end - first),
        .block = (uint32_t)c->block.n, .line = line_at(c, b) };
}

void ent_text__sentences(ent_text__cutting *c, size_t first, size_t middle, size_t end, ent_text__mode mode) {
    if (middle) {
        ent_text__sentences(c, first, 0, middle, mode);
        ent_text__sentences(c, middle, 0, end, mode);
        return;
    }
    size_t from = first;
    for (size_t i = first; i < end; i++) {
        const ent_token *t = &c->token.v[i];
        bool may = t->kind == ENT_TOK_PUNCT || (t->flags & ENT_TOK_DOTTED);
        size_t stop = may && mode != ENT_TEXT__WHOLE ? ends_at(c, i, first, end) : 0;
        if (!stop && mode == ENT_TEXT__CELLS && i + 1 < end && cell_ends(c, from, i)) stop = i + 1;
        if (!stop && i - from + 1 >= SENTENCE_MOST) stop = i + 1;
        if (!stop) continue;
        sentence(c, from, stop);
        from = stop;
        i = stop - 1;
    }
    sentence(c, from, end);
}
