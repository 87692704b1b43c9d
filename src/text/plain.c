/* Plain text: a line is a block; where lines are wrapped at a fixed width, a block runs over several. */
#include "text.h"

enum { WIDTH_MOST = 130, WIDTH_LEAST = 40 };

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

/* The width at which lines are wrapped, 0 = they are not. Of the longer lines that another one follows at once, wrapped
 * prose goes on in small letters behind many. */
static uint32_t wrap_width(const ent_text__cutting *c) {
    uint32_t count[WIDTH_MOST + 1] = { 0 }, pairs = 0, small = 0, lines = 0, over = 0;
    line last = line_at(c, 0);
    for (size_t i = 1; i <= c->line.n; i++) {
        line next = i < c->line.n ? line_at(c, i) : (line){ 0 };
        lines += !empty(last);
        over += width(last) > WIDTH_MOST;
        if (!empty(next) && width(last) >= WIDTH_LEAST && width(last) <= WIDTH_MOST) {
            count[width(last)]++;
            pairs++;
            small += small_letter(c, next);
        }
        last = next;
    }
    if (!pairs || small * 10 < pairs * 3 || over * 50 > lines) return 0;
    uint32_t w = WIDTH_MOST, seen = 0;
    while (w > WIDTH_LEAST && (seen += count[w]) * 50 <= pairs) w--;
    return w;
}

static uint32_t first_word(const ent_text__cutting *c, line l) {
    uint32_t i = l.begin;
    while (i < l.end && c->s.p[i] != ' ' && c->s.p[i] != '\t') i++;
    return i - l.begin;
}

static bool marked(const ent_text__cutting *c, line l) {
    int form;
    bool any = ent_text__enumerator(ent_str_sub(c->s, l.begin, l.end), &form) > 0;
    return any && form != ENT_TEXT__FIRST_FORM + 4 && form != ENT_TEXT__FIRST_FORM + 8; /* "28 September", "A man" */
}

/* No stop, and a small letter at the head of the next line: one sentence. */
static bool runs_on(const ent_text__cutting *c, line a, line b) {
    return small_letter(c, b) && !strchr(".!?:;", c->s.p[a.end - 1]);
}

/* Does line b go on with the block that line a belongs to? head: the block's first line. wrap: 0 = no wrapped text. */
static bool goes_on(const ent_text__cutting *c, line head, line a, line b, uint32_t wrap) {
    if (empty(b)) return false;
    if (!wrap) return width(a) >= WIDTH_LEAST && runs_on(c, a, b) && !marked(c, b);
    bool full = width(a) + 1 + first_word(c, b) > wrap * 4 / 5;
    if (marked(c, b)) return full && !marked(c, head) && small_letter(c, b);
    if (b.indent > a.indent + 1 && !marked(c, head)) return false;
    return full || runs_on(c, a, b);
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
        while (i < c->line.n && goes_on(c, head, last, next, wrap)) {
            last = next;
            next = ++i < c->line.n ? line_at(c, i) : (line){ 0 };
        }
        ent_text__raw b = { .begin = head.begin, .end = last.end, .line = (uint32_t)from + 1, .kind = ENT_BLOCK_PARA,
                            .follows = follows, .leads = !empty(next), .next = next.end - next.begin };
        ent_text__block(c, &b);
        follows = true;
    }
}
