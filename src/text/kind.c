/* The kind of a block by its form. */
#include "text.h"

enum { HEADING_MOST = 140, MARKED_HEADING_MOST = 220, CLOSE_HEADING_MOST = 60, MARK_REACH = 400, HEAD_MOST = 9 };

typedef struct {
    ent_text__cutting *c;
    const ent_text__raw *raw;
    ent_str s;
    const ent_token *t; /* of the block */
    size_t n;
    int form;
    size_t mark; /* bytes of the bullet or enumerator */
} looking;

static bool digit(ent_str s, size_t i) { return i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; }

static bool same_ascii(const char *a, const char *b, size_t n) {
    for (size_t i = 0; i < n; i++) {
        char x = a[i] >= 'A' && a[i] <= 'Z' ? (char)(a[i] | 32) : a[i], y = b[i] >= 'A' && b[i] <= 'Z' ? (char)(b[i] | 32) : b[i];
        if (x != y) return false;
    }
    return true;
}

static bool starts_with(ent_str s, ent_str mark) {
    return s.n >= mark.n && mark.n && ((s.p[0] ^ mark.p[0]) & ~0x20) == 0 && same_ascii(s.p, mark.p, mark.n);
}

/* mark: its first character is no letter, or a capital that a small one may stand for. */
static bool contains(ent_str s, ent_str mark) {
    if (s.n > MARK_REACH) s = ent_str_sub(s, s.n - MARK_REACH, s.n); /* credits stand at the end */
    for (int small = 0; small < 2; small++) {
        int first = small ? mark.p[0] | 32 : mark.p[0];
        if (small && first == mark.p[0]) break;
        for (const char *p = s.p, *end = s.p + s.n; p < end && (p = memchr(p, first, (size_t)(end - p))); p++)
            if ((size_t)(end - p) >= mark.n && same_ascii(p, mark.p, mark.n)) return true;
    }
    return false;
}

static bool all_names(const looking *l) {
    size_t words = 0;
    for (size_t i = 1; i < l->n; i++) {
        if (l->t[i].kind != ENT_TOK_WORD) continue;
        if (!(l->t[i].flags & ENT_TOK_CAP) && l->t[i].end - l->t[i].begin > 3) return false;
        words++;
    }
    return words >= 1 && l->n <= 12;
}

static bool mark_fits(const looking *l, const ent_text__mark *m) {
    if (m->where == ENT_TEXT__INSIDE) return contains(l->s, m->text);
    if (!starts_with(l->s, m->text)) return false;
    size_t n = m->text.n;
    while (n < l->s.n && l->s.p[n] == ' ') n++;
    if (m->where == ENT_TEXT__NUMBERED) return n > m->text.n && digit(l->s, n) && l->s.n <= 300;
    if (m->where == ENT_TEXT__NAMES) return n > m->text.n && all_names(l);
    return true;
}

/* Is a word of the marks that stand inside in the block? Most blocks have none, and need no search. */
static bool may_have_inside(const looking *l) {
    for (size_t k = 0; k < l->c->inside.n; k++)
        for (size_t i = 0; i < l->n; i++)
            if (l->t[i].hash == l->c->inside.v[k]) return true;
    return false;
}

static int marked_kind(const looking *l) {
    bool inside = may_have_inside(l);
    for (size_t i = 0; i < l->c->marks.n; i++)
        if ((inside || l->c->marks.v[i].where != ENT_TEXT__INSIDE) && mark_fits(l, &l->c->marks.v[i])) return l->c->marks.v[i].kind;
    return -1;
}

static int named(ent_str s, const char *const *names) {
    int i = 0;
    while (names[i] && !ent_str_is(s, names[i])) i++;
    return names[i] ? i : -1;
}

static void know_word(ent_text__cutting *c, ent_str text) {
    ent_tokens t = { 0 };
    size_t i = 0, k = 0;
    ent_tokens_scan(c->lex, text, 0, text.n, c->a, &t);
    while (i < t.n && t.v[i].kind != ENT_TOK_WORD) i++;
    uint32_t hash = i < t.n ? t.v[i].hash : 0;
    while (k < c->inside.n && c->inside.v[k] != hash) k++;
    if (k == c->inside.n) *ent_vec_push(c->a, &c->inside) = hash;
}

void ent_text__load_marks(ent_text__cutting *c) {
    static const char *const KINDS[] = { "caption", "footnote", "meta", NULL };
    static const uint8_t KIND[] = { ENT_BLOCK_CAPTION, ENT_BLOCK_FOOTNOTE, ENT_BLOCK_META };
    static const char *const WHERE[] = { "inside", "numbered", "names", NULL };
    static const uint8_t PLACE[] = { ENT_TEXT__INSIDE, ENT_TEXT__NUMBERED, ENT_TEXT__NAMES };
    const ent_lex_table *t = ent_lexicon_table(c->lex, "block_marks");
    int kind = ent_lex_column(t, "kind"), where = ent_lex_column(t, "where"), text = ent_lex_column(t, "text");
    for (size_t i = 0; i < t->rows; i++) {
        int k = named(ent_cell(&t->row[i], kind), KINDS), w = named(ent_cell(&t->row[i], where), WHERE);
        if (k < 0) continue;
        if (w >= 0 && PLACE[w] == ENT_TEXT__INSIDE) know_word(c, ent_cell(&t->row[i], text));
        *ent_vec_push(c->a, &c->marks) = (ent_text__mark){
            .text = ent_cell(&t->row[i], text), .kind = KIND[k], .where = w < 0 ? ENT_TEXT__START : PLACE[w] };
    }
}

/* "1 An agreement …" or "*Associated schools: …" behind a bullet, "[3] …", superscript digits. */
static bool is_footnote(const looking *l) {
    ent_str s = ent_str_trim(ent_str_sub(l->s, l->form == ENT_TEXT__BULLET ? l->mark : 0, l->s.n));
    size_t i = 0;
    if (s.n > 1 && s.p[0] == '*' && s.p[1] != ' ' && s.p[1] != '*') return true;
    if (ent_str_has_prefix(s, "¹") || ent_str_has_prefix(s, "²") || ent_str_has_prefix(s, "³")) return true;
    bool bracket = s.n && s.p[0] == '[';
    while (digit(s, i + bracket)) i++;
    if (!i || i > 3) return false;
    i += bracket;
    if (bracket) return i + 1 < s.n && s.p[i] == ']';
    return l->form == ENT_TEXT__BULLET && i + 1 < s.n && s.p[i] == ' ';
}

/* A date on its own at the head of the document: day, month and year, perhaps with a weekday, "Published" or a place. */
static bool is_date_line(const looking *l) {
    enum { PLACE_WORDS = 4 };
    if (l->n > 16 || l->n < 3 || l->c->paragraphs) return false;
    bool month = false, year = false, day = false, strokes = false;
    size_t others = 0;
    for (size_t i = 0; i < l->n; i++) {
        const ent_token *t = &l->t[i];
        unsigned w = ent_text__word(l->c->words, t);
        month |= (w & ENT_TEXT__MONTH) != 0;
        year |= t->kind == ENT_TOK_NUMBER && t->num >= 1000 && t->num < 2200;
        day |= t->num >= 1 && t->num <= 31;
        strokes |= i && t->kind == ENT_TOK_PUNCT && t->ch && strchr("/-", t->ch) && l->t[i - 1].num > 0;
        if (t->kind != ENT_TOK_WORD || (w & (ENT_TEXT__MONTH | ENT_TEXT__WEEKDAY | ENT_TEXT__DATE | ENT_TEXT__CLOCK))) continue;
        if (!(t->flags & ENT_TOK_CAP) || ++others > PLACE_WORDS) return false;
    }
    return year && day && (month || (strokes && !others));
}

static size_t runs_of_three(const char *p, const char *end) {
    size_t n = 0;
    for (size_t run = 0; p < end; p++) {
        run = *p == ' ' ? run + 1 : 0;
        n += run == 3;
    }
    return n;
}

/* Cells with wide gaps between them. */
static bool is_row(const looking *l) {
    if (memchr(l->s.p, '\n', l->s.n)) return false;
    const char *text = l->c->s.p, *end = l->s.p + l->s.n, *from = l->s.p;
    size_t gaps = 0, tabs = 0;
    for (const char *p = from; p < end && tabs < 2 && (p = memchr(p, '\t', (size_t)(end - p))); p++) tabs++;
    for (size_t i = 0; i < l->n && gaps < 2; from = text + l->t[i++].end)
        if (text + l->t[i].begin >= from + 3) gaps += runs_of_three(from, text + l->t[i].begin);
    if (gaps < 2) gaps += runs_of_three(from, end);
    return gaps >= 2 || tabs >= 2;
}

/* "17 September 1957. …", "Mid-1996. …", "2020, third quarter: …": the entry of a chronology. */
static bool is_entry(const looking *l) {
    bool number = false, dated = false;
    for (size_t i = 0; i + 1 < l->n && i < HEAD_MOST; i++) {
        const ent_token *t = &l->t[i];
        unsigned w = ent_text__word(l->c->words, t);
        if (i && ent_text__begins_cell(l->c, t)) return number && dated; /* a date in a cell of its own */
        if (t->kind == ENT_TOK_PUNCT) {
            bool short_month = t->ch == '.' && i && (ent_text__word(l->c->words, &l->t[i - 1]) & ENT_TEXT__MONTH) && !number;
            if (short_month) continue;
            bool dash = t->ch == '-' && (t->flags & ENT_TOK_SPACE) && (l->t[i + 1].flags & ENT_TOK_SPACE);
            if ((t->ch == '.' || t->ch == ':' || dash) && (l->t[i + 1].flags & ENT_TOK_SPACE)) return number && dated;
            if (!t->ch || !strchr(",-/().", t->ch)) return false;
        } else if (t->kind == ENT_TOK_WORD && !(w & (ENT_TEXT__MONTH | ENT_TEXT__WEEKDAY | ENT_TEXT__SPAN))) {
            return false;
        }
        number |= t->kind == ENT_TOK_NUMBER || t->kind == ENT_TOK_ALNUM;
        dated |= (w & ENT_TEXT__MONTH) || (t->num >= 1000 && t->num < 2200) || (t->kind == ENT_TOK_ALNUM && t->end - t->begin >= 4);
    }
    return false;
}

static bool stops(ent_str s) {
    size_t n = s.n;
    while (n && strchr("\"')]", s.p[n - 1])) n--;
    if (n >= 3 && memcmp(s.p + n - 3, "”", 3) == 0) n -= 3;
    return n && strchr(".!?:;,", s.p[n - 1]);
}

static bool is_heading(const looking *l) {
    const ent_text__raw *b = l->raw;
    if (l->s.n > (l->form == ENT_TEXT__NO_MARK ? HEADING_MOST : MARKED_HEADING_MOST) || stops(l->s)) return false;
    int32_t rune;
    ent_utf8_next(l->s, 0, &rune);
    if (l->form == ENT_TEXT__NO_MARK && ent_rune_is_letter(rune) && !ent_rune_is_upper(rune)) return false;
    /* Between lines without empty ones a heading is short and text follows. */
    if (b->follows && b->leads && l->form == ENT_TEXT__NO_MARK) return l->s.n <= CLOSE_HEADING_MOST && b->next > l->s.n * 2;
    return true;
}

/* Forms of enumerators nest in the order in which they come up. */
static int level_of(ent_text__cutting *c, int form) {
    if (form == ENT_TEXT__NO_MARK) return c->levels ? (int)c->levels + 1 : 1;
    for (uint32_t i = 0; i < c->levels; i++)
        if (c->level[i] == form) return (int)(c->levels = i + 1) + 1;
    if (c->levels < sizeof c->level) c->level[c->levels++] = (uint8_t)form;
    return (int)c->levels + 1;
}

int ent_text__kind(ent_text__cutting *c, const ent_text__raw *b, size_t first, bool doubled, int *level) {
    looking l = { .c = c, .raw = b, .s = ent_str_sub(c->s, b->begin, b->end), .t = c->token.v + first, .n = c->token.n - first };
    *level = b->level;
    if (b->marked && b->kind == ENT_BLOCK_TABLE && is_entry(&l)) return ENT_BLOCK_ITEM;
    if (b->marked && b->kind != ENT_BLOCK_PARA) return b->kind;
    l.mark = ent_text__enumerator(l.s, &l.form);
    if (doubled) return ENT_BLOCK_CAPTION; /* a picture's description and its caption run together */
    if (is_date_line(&l)) return ENT_BLOCK_META;
    if (is_footnote(&l)) return ENT_BLOCK_FOOTNOTE;
    int marked = marked_kind(&l);
    if (marked >= 0) return marked;
    if (is_entry(&l)) return ENT_BLOCK_ITEM;
    if (b->marked) return b->kind;
    if (l.form == ENT_TEXT__BULLET) return ENT_BLOCK_ITEM;
    if (is_row(&l)) return ENT_BLOCK_TABLE;
    if (is_heading(&l)) {
        *level = level_of(c, l.form);
        return ENT_BLOCK_HEADING;
    }
    bool letter = l.form >= ENT_TEXT__FIRST_FORM && (l.form - ENT_TEXT__FIRST_FORM) % 4 != 0;
    return letter ? ENT_BLOCK_ITEM : ENT_BLOCK_PARA;
}
