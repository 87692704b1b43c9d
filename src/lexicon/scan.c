#include "lexicon.h"

/* What a byte or rune is to the tokeniser. */
enum { OTHER, LETTER, DIGIT, SPACE };

static const unsigned char CLASS[256] = { /* a byte above ASCII is for class_at to judge */
    ['\t'] = SPACE, ['\n'] = SPACE, ['\v'] = SPACE, ['\f'] = SPACE, ['\r'] = SPACE, [' '] = SPACE,
    ['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
    ['A'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    ['a'] = LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
    LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER, LETTER,
};

typedef struct {
    const ent_lexicon *lex;
    ent_str s; /* cut at the end of the range */
} scan;

static bool rune_joins(int32_t r) { return r == 0xad || (r >= 0x200b && r <= 0x200d) || r == 0x2060; }

/* Class at `at`, and the bytes it takes. */
static int class_at(const scan *c, size_t at, size_t *n, int32_t *rune) {
    unsigned char b = (unsigned char)c->s.p[at];
    if (b < 0x80) {
        *n = 1;
        *rune = b;
        return CLASS[b];
    }
    *n = ent_utf8_next(c->s, at, rune);
    if (*rune < 0) return OTHER;
    if (ent_rune_is_letter(*rune) || rune_joins(*rune)) return LETTER;
    return ent_rune_is_space(*rune) ? SPACE : OTHER;
}

static bool letter_at(const scan *c, size_t at) {
    size_t n;
    int32_t r;
    return at < c->s.n && class_at(c, at, &n, &r) == LETTER;
}

static bool digit_at(const scan *c, size_t at) { return at < c->s.n && c->s.p[at] >= '0' && c->s.p[at] <= '9'; }

/* Bytes of an apostrophe at `at`, 0 = none. */
static size_t apostrophe(const scan *c, size_t at) {
    if (at >= c->s.n) return 0;
    if (c->s.p[at] == '\'') return 1;
    return at + 2 < c->s.n && memcmp(c->s.p + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* Length of a clitic ('s, 'll, …) at an apostrophe, 0 = none. */
static size_t clitic(const scan *c, size_t at, size_t quote) {
    static const char *const ENDINGS[] = { "s", "t", "ll", "re", "ve", "d", "m", "S" };
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++) {
        size_t n = strlen(ENDINGS[i]);
        if (at + quote + n <= c->s.n && memcmp(c->s.p + at + quote, ENDINGS[i], n) == 0 &&
            !letter_at(c, at + quote + n) && !digit_at(c, at + quote + n))
            return quote + n;
    }
    return 0;
}

/* End of "U.S.", "a.m.", "D.C.": single letters each with a dot; 0 = none begins here. */
static size_t dotted(const scan *c, size_t at) {
    size_t i = at, letters = 0;
    while (i + 1 < c->s.n && CLASS[(unsigned char)c->s.p[i] & 127] == LETTER && (unsigned char)c->s.p[i] < 0x80 &&
           c->s.p[i + 1] == '.') {
        i += 2;
        letters++;
    }
    if (!letters) return 0;
    if (letter_at(c, i) && !letter_at(c, i + 1) && c->s.p[i] != '.') { /* "U.S" without its last dot */
        i++;
        letters++;
    } else if (letter_at(c, i)) {
        return 0; /* "e.g.the", "W.Smith": no */
    }
    return letters >= 2 ? i : 0;
}

/* Letters and digits from `at`; tells what it saw. */
typedef struct {
    size_t end;
    unsigned letters, digits, capitals, first_capital;
} run;

static run run_at(const scan *c, size_t at) {
    run r = { .end = at };
    while (r.end < c->s.n) {
        size_t n;
        int32_t rune;
        int k = class_at(c, r.end, &n, &rune);
        if (k == LETTER) {
            bool up = ent_rune_is_upper(rune);
            if (!rune_joins(rune)) {
                if (!r.letters && !r.digits) r.first_capital = up;
                r.letters++;
                r.capitals += up;
            }
        } else if (k == DIGIT) {
            r.digits++;
        } else {
            size_t q = r.letters ? apostrophe(c, r.end) : 0;
            if (!q || clitic(c, r.end, q) || !letter_at(c, r.end + q)) break;
            n = q;
        }
        r.end += n;
    }
    return r;
}

/* A number from its first digit: inner ",ddd" and ".d"; not the dots of 12.06.1985. */
static size_t number_end(const scan *c, size_t at, bool *whole) {
    size_t i = at;
    *whole = true;
    while (digit_at(c, i)) i++;
    size_t head = i - at;
    if (head <= 2 && i < c->s.n && c->s.p[i] == '.') {
        size_t j = i + 1;
        while (digit_at(c, j)) j++;
        if (j - i - 1 >= 1 && j - i - 1 <= 2 && j < c->s.n && c->s.p[j] == '.' && digit_at(c, j + 1)) return i;
    }
    while (head <= 3 && i + 3 < c->s.n && c->s.p[i] == ',' && digit_at(c, i + 1) && digit_at(c, i + 2) &&
           digit_at(c, i + 3) && !digit_at(c, i + 4))
        i += 4;
    bool part = at >= 2 && c->s.p[at - 1] == '.' && digit_at(c, at - 2); /* the month of 12.06.1985 */
    if (!part && i + 1 < c->s.n && c->s.p[i] == '.' && digit_at(c, i + 1)) {
        *whole = false;
        for (i++; digit_at(c, i);) i++;
    }
    return i;
}

static int32_t number_value(ent_str s) {
    int64_t v = 0;
    int n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ',') continue;
        if (s.p[i] < '0' || s.p[i] > '9') break;
        if (++n > 9) return -1;
        v = v * 10 + (s.p[i] - '0');
    }
    return n ? (int32_t)v : -1;
}

static void identify(const scan *c, ent_token *t) {
    char f[ENT_LEXICON__FORM_MOST];
    ent_str w = ent_str_sub(c->s, t->begin, t->end);
    size_t n = 0;
    for (; n < w.n && n < sizeof f; n++) { /* plain ASCII words need no folding */
        unsigned char b = (unsigned char)w.p[n];
        if (b >= 0x80 || b == '\'' || b == '.') break;
        f[n] = (char)(b >= 'A' && b <= 'Z' ? b | 32 : b);
    }
    if (n < w.n) n = ent_lexicon__fold(w, t->kind == ENT_TOK_CLITIC, f);
    ent_lexicon__key k = ent_lexicon__key_of(f, n);
    t->hash = k.hash;
    t->word = ent_lexicon__find(c->lex, k);
}

/* Of sixteen bytes those that are ASCII letters up to the first other one: how many, in small letters, and whether all are
 * capitals. */
typedef struct {
    unsigned n;
    bool capitals;
    uint64_t small[2];
} letters;

#define EACH(byte) ((byte) * 0x0101010101010101u) /* of eight */

/* The high bit of each byte that is no letter. */
static inline uint64_t others_of(uint64_t x) {
    uint64_t plain = (x | EACH(0x20u)) & EACH(0x7fu);
    return (~(plain + EACH(0x80u - 'a')) | (plain + EACH(0x80u - 'z' - 1)) | x) & EACH(0x80u);
}

static inline uint64_t first_bytes(unsigned n) { return n >= 8 ? UINT64_MAX : ((uint64_t)1 << (8 * n)) - 1; }

static inline letters letters_of(uint64_t low, uint64_t high) {
    letters l;
    uint64_t other = others_of(low);
    if (other) {
        l.n = (unsigned)__builtin_ctzll(other) >> 3;
        uint64_t keep = first_bytes(l.n);
        l.small[0] = (low | EACH(0x20u)) & keep;
        l.capitals = !(low & keep & EACH(0x20u));
        return l;
    }
    other = others_of(high);
    unsigned n = other ? (unsigned)__builtin_ctzll(other) >> 3 : 8;
    uint64_t keep = first_bytes(n);
    l.n = 8 + n;
    l.small[0] = low | EACH(0x20u);
    l.small[1] = (high | EACH(0x20u)) & keep;
    l.capitals = !(low & EACH(0x20u)) && !(high & keep & EACH(0x20u));
    return l;
}

/* The common case in one go: up to fifteen ASCII letters, and nothing behind them that joins in. False: the careful way is
 * needed. */
static inline bool plain_word(const scan *c, size_t at, ent_token *t) {
    const char *p = c->s.p + at;
    size_t most = c->s.n - at;
    letters l = letters_of(ent_lexicon__eight(p, most), most > 8 ? ent_lexicon__eight(p + 8, most - 8) : 0);
    if (l.n == 16) return false;
    unsigned char next = l.n < most ? (unsigned char)p[l.n] : ' ';
    if (next >= 0x80 || next == '\'' || CLASS[next] == DIGIT || (next == '.' && l.n == 1)) return false;
    uint64_t state = ent_lexicon__key_add(ENT_LEXICON__KEY_START, l.small[0]);
    if (l.n > 8) state = ent_lexicon__key_add(state, l.small[1]);
    ent_lexicon__key k = ent_lexicon__key_end(state, l.n);
    unsigned flags = (p[0] < 'a' ? ENT_TOK_CAP : 0) | (l.capitals && l.n >= 2 ? ENT_TOK_UPPER : 0);
    *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)(at + l.n), .num = -1, .kind = ENT_TOK_WORD,
                      .flags = (uint8_t)flags, .hash = k.hash, .word = ent_lexicon__find(c->lex, k) };
    return true;
}

static char plain_punct(int32_t rune) {
    if (rune < 0x80) return rune < 0 ? 0 : (char)rune;
    switch (rune) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212: return '-';
    case 0x2018: case 0x2019: case 0x2039: case 0x203a: return '\'';
    case 0x201c: case 0x201d: case 0x201e: case 0xab: case 0xbb: case 0x300c: case 0x300d: return '"';
    case 0xff08: return '(';
    case 0xff09: return ')';
    case 0xff0c: return ',';
    default: return 0;
    }
}

static void word(const scan *c, size_t at, ent_token *t) {
    size_t d = dotted(c, at);
    if (d) {
        *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)d, .num = -1, .kind = ENT_TOK_WORD, .flags = ENT_TOK_DOTTED };
        bool up = c->s.p[at] >= 'A' && c->s.p[at] <= 'Z';
        t->flags |= up ? ENT_TOK_CAP | ENT_TOK_UPPER : 0;
        return;
    }
    run r = run_at(c, at);
    *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)r.end, .num = -1,
                      .kind = r.digits ? ENT_TOK_ALNUM : ENT_TOK_WORD };
    if (r.first_capital) t->flags |= ENT_TOK_CAP;
    if (r.capitals == r.letters && r.letters >= 2) t->flags |= ENT_TOK_UPPER;
}

static bool ordinal_ending(ent_str s) {
    if (s.n < 3) return false;
    char a = (char)(s.p[s.n - 2] | 32), b = (char)(s.p[s.n - 1] | 32);
    return (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
}

/* "1960The next": a heading's year whose line end was lost. */
static bool lost_space(const scan *c, size_t at, size_t end) {
    const char *p = c->s.p;
    bool year = end - at == 4 && (p[at] == '1' || p[at] == '2') && end + 2 < c->s.n;
    return year && p[end] >= 'A' && p[end] <= 'Z' && p[end + 1] >= 'a' && p[end + 1] <= 'z' && p[end + 2] >= 'a' && p[end + 2] <= 'z';
}

static void number(const scan *c, size_t at, ent_token *t) {
    bool whole;
    size_t end = number_end(c, at, &whole);
    *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)end, .kind = ENT_TOK_NUMBER };
    t->num = whole ? number_value(ent_str_sub(c->s, at, end)) : -1;
    if (!letter_at(c, end) || lost_space(c, at, end)) return;
    run r = run_at(c, end);
    t->end = (uint32_t)r.end;
    t->kind = ENT_TOK_ALNUM;
    if (r.letters == 2 && !r.digits && whole && ordinal_ending(ent_str_sub(c->s, at, r.end))) t->flags |= ENT_TOK_ORDINAL;
}

/* 's and the like, or the bare apostrophe of a plural, at a character that stands right behind a word. */
static bool clitic_token(const scan *c, size_t at, ent_token *t) {
    size_t q = apostrophe(c, at);
    if (!q) return false;
    size_t m = clitic(c, at, q);
    if (!m && (c->s.p[at - 1] | 32) != 's') return false;
    *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)(at + (m ? m : q)), .num = -1, .kind = ENT_TOK_CLITIC, .ch = '\'' };
    identify(c, t);
    return true;
}

/* The token at a character that is no white space. */
static void token(const scan *c, size_t at, bool behind_word, ent_token *t) {
    size_t n = 1;
    int32_t rune;
    int class = class_at(c, at, &n, &rune);
    if (class == LETTER) {
        word(c, at, t);
        identify(c, t);
    } else if (class == DIGIT) {
        number(c, at, t);
        identify(c, t);
    } else if (!behind_word || !clitic_token(c, at, t)) {
        *t = (ent_token){ .begin = (uint32_t)at, .end = (uint32_t)(at + n), .num = -1, .kind = ENT_TOK_PUNCT,
                          .hash = (uint32_t)rune, .ch = plain_punct(rune) };
    }
}

/* White space from `at` on; *gap: what a token behind it is told of it. */
static size_t skip_space(const scan *c, size_t at, unsigned *gap) {
    for (size_t n; at < c->s.n; at += n) {
        int32_t rune;
        if (class_at(c, at, &n, &rune) != SPACE) break;
        *gap |= ENT_TOK_SPACE | (rune == '\n' || rune == '\r' ? ENT_TOK_NEWLINE : 0);
    }
    return at;
}

void ent_tokens_scan(const ent_lexicon *lex, ent_str text, size_t begin, size_t end, ent_arena *a, ent_tokens *out) {
    scan c = { lex, { text.p, end } };
    bool behind_word = false;
    for (size_t at = begin; at < end;) {
        unsigned gap = 0;
        if (text.p[at] == ' ' && at + 1 < end && CLASS[(unsigned char)text.p[at + 1]] == LETTER) gap = ENT_TOK_SPACE, at++;
        else at = skip_space(&c, at, &gap);
        if (at >= end) break;
        if (gap) behind_word = false;
        ent_token *t = ent_vec_push(a, out);
        if (CLASS[(unsigned char)text.p[at]] != LETTER || !plain_word(&c, at, t)) token(&c, at, behind_word, t);
        t->flags |= (uint8_t)gap;
        behind_word = t->kind == ENT_TOK_WORD || t->kind == ENT_TOK_ALNUM;
        at = t->end;
    }
}
