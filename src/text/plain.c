/* Plain text: a line is a block; where lines are wrapped at a fixed width, a block runs over several. */
#include "text.h"

enum { WIDTH_MOST = 130, WIDTH_LEAST = 30 };

typedef struct {
    uint32_t begin, end; /* without white space at the ends; begin == end: an empty line */
    uint32_t indent;
} line;

static line line_at(const ent_text__cutting *c, size_t i) {
    uint32_t b = c->line.v[i], e = i + 1 < c->line.n ? c->line.v[i + 1] : (uint32_t)c->s.n;
    ent_str t = ent_str_trim(ent_str_sub(c->s, b, e));
    uint32_t begin = (uint32_t)(t.p - c->s.p);
    return (line){ begin, begin + (uint32_t)t.n, begin - b };
}

static uint32_t width(line l) { return l.end - l.begin + l.indent; }
static bool empty(line l) { return l.begin == l.end; }

static bool small_letter(const ent_text__cutting *c, line l) {
    int32_t r;
    ent_utf8_next(ent_str_sub(c->s, l.begin, l.end), 0, &r);
    return ent_rune_is_letter(r) && !ent_rune_is_upper(r);
}

/* The width at which lines are wrapped, 0 = they are not. Wrapped prose goes on in small letters on most lines. */
static uint32_t wrap_width(const ent_text__cutting *c) {
    uint32_t count[WIDTH_MOST + 1] = { 0 }, pairs = 0, small = 0, lines = 0, over = 0;
    line last = line_at(c, 0);
    for (size_t i = 1; i <= c->line.n; i++) {
        line next = i < c->line.n ? line_at(c, i) : (line){ 0 };
        if (!empty(last)) {
            lines++;
            if (width(last) > WIDTH_MOST) over++;
            else count[width(last)]++;
            if (!empty(next)) pairs++, small += small_letter(c, next);
        }
        last = next;
    }
    if (!pairs || small * 5 < pairs * 2 || over * 50 > lines) return 0;
    uint32_t w = WIDTH_MOST, seen = over;
    while (w > WIDTH_LEAST && (seen += count[w]) * 50 <= lines) w--;
    return w > WIDTH_LEAST ? w : 0;
}

static uint32_t first_word(const ent_text__cutting *c, line l) {
    uint32_t i = l.begin;
    while (i < l.end && c->s.p[i] != ' ' && c->s.p[i] != '\t') i++;
    return i - l.begin;
}

static bool marked(const ent_text__cutting *c, line l) {
    int form;
    return ent_text__enumerator(ent_str_sub(c->s, l.begin, l.end), &form) && form != ENT_TEXT__FIRST_FORM + 8; /* "A man" */
}

/* Does line b go on with the block that line a, in wrapped text, belongs to? head: the block's first line. */
static bool goes_on(const ent_text__cutting *c, line head, line a, line b, uint32_t wrap) {
    if (empty(b)) return false;
    bool full = width(a) + 1 + first_word(c, b) > wrap * 4 / 5;
    if (marked(c, b)) return full && !marked(c, head) && small_letter(c, b);
    if (b.indent > a.indent + 1 && !marked(c, head)) return false;
    if (full) return true;
    char last = c->s.p[a.end - 1];
    return small_letter(c, b) && !strchr(".!?:;", last);
}

void ent_text__plain(ent_text__cutting *c) {
    uint32_t wrap = wrap_width(c);
    bool follows = false;
    for (size_t i = 0; i < c->line.n;) {
        line head = line_at(c, i), last = head;
        size_t from = i++;
        if (empty(head)) {
            follows = false;
            continue;
        }
        line next = i < c->line.n ? line_at(c, i) : (line){ 0 };
        while (wrap && i < c->line.n && goes_on(c, head, last, next, wrap)) {
            last = next;
            next = ++i < c->line.n ? line_at(c, i) : (line){ 0 };
        }
        ent_text__raw b = { .begin = head.begin, .end = last.end, .line = (uint32_t)from + 1, .kind = ENT_BLOCK_PARA,
                            .follows = follows, .leads = !empty(next), .next = next.end - next.begin };
        ent_text__block(c, &b);
        follows = true;
    }
}
