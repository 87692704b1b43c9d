#include "entente/text.h"

/* Plain text: a line is a paragraph, save hard-wrapped text, where a paragraph runs to the next empty line. */

typedef struct {
    ent_arena *a;
    ent_str s;
    const ent_lexicon *lex;
    ENT_VEC(ent_block) block;
    ENT_VEC(ent_sentence) sentence;
    ENT_VEC(uint32_t) line;
    ent_tokens token;
    uint8_t *abbreviation; /* by word: 1 = a dot behind it ends no sentence */
    uint32_t heading;
} cutting;

static void find_lines(cutting *c) {
    *ent_vec_push(c->a, &c->line) = 0;
    for (const char *p = c->s.p, *end = c->s.p + c->s.n; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        *ent_vec_push(c->a, &c->line) = (uint32_t)(p - c->s.p + 1);
}

static uint32_t line_of(const uint32_t *line, size_t lines, uint32_t offset) {
    size_t lo = 0, hi = lines;
    while (hi - lo > 1) {
        size_t mid = (lo + hi) / 2;
        if (line[mid] <= offset) lo = mid;
        else hi = mid;
    }
    return (uint32_t)lo + 1;
}

uint32_t ent_text_line(const ent_text *t, uint32_t offset) { return line_of(t->line, t->lines, offset); }

static bool closes(const ent_token *t) { return t->kind == ENT_TOK_PUNCT && (t->ch == '"' || t->ch == '\'' || t->ch == ')' || t->ch == ']'); }
static bool opens(const ent_token *t) { return t->kind == ENT_TOK_PUNCT && (t->ch == '"' || t->ch == '\'' || t->ch == '(' || t->ch == '['); }

/* Does the dot (or dotted abbreviation) at token i end a sentence? */
static bool dot_ends(const cutting *c, size_t i, size_t last) {
    const ent_token *t = &c->token.v[i];
    size_t j = i + 1;
    while (j < last && closes(&c->token.v[j]) && !(c->token.v[j].flags & ENT_TOK_SPACE)) j++;
    if (j >= last) return true;
    const ent_token *next = &c->token.v[j];
    if (!(next->flags & ENT_TOK_SPACE)) return false;
    while (j < last && opens(&c->token.v[j])) j++;
    if (j >= last) return true;
    next = &c->token.v[j];
    bool starts = (next->flags & ENT_TOK_CAP) || next->kind == ENT_TOK_NUMBER || next->kind == ENT_TOK_ALNUM || opens(next);
    if (t->flags & ENT_TOK_DOTTED) return starts && (next->flags & ENT_TOK_CAP) && next->word && next->word == 0;
    if (i > 0) {
        const ent_token *before = &c->token.v[i - 1];
        if (!(t->flags & ENT_TOK_SPACE) && before->kind == ENT_TOK_WORD) {
            if (before->end - before->begin == 1 && (before->flags & ENT_TOK_CAP)) return false; /* initial */
            if (before->word && c->abbreviation[before->word]) return false;
        }
    }
    return starts;
}

static void sentence(cutting *c, size_t first, size_t end) {
    if (end <= first) return;
    uint32_t b = c->token.v[first].begin;
    *ent_vec_push(c->a, &c->sentence) = (ent_sentence){ .begin = b, .end = c->token.v[end - 1].end,
        .token = (uint32_t)first, .tokens = (uint32_t)(end - first), .block = (uint32_t)c->block.n,
        .line = line_of(c->line.v, c->line.n, b) };
}

static void block(cutting *c, uint32_t begin, uint32_t end, uint32_t line, int kind, int level) {
    size_t first = c->token.n, first_sentence = c->sentence.n;
    ent_tokens_scan(c->lex, c->s, begin, end, c->a, &c->token);
    if (c->token.n == first) return;
    size_t from = first;
    for (size_t i = first; i < c->token.n; i++) {
        const ent_token *t = &c->token.v[i];
        bool stop = t->kind == ENT_TOK_PUNCT && (t->ch == '.' || t->ch == '!' || t->ch == '?' || t->hash == 0x3002);
        if (!stop && !(t->flags & ENT_TOK_DOTTED)) continue;
        if (t->ch == '.' || (t->flags & ENT_TOK_DOTTED)) {
            if (!dot_ends(c, i, c->token.n)) continue;
        }
        while (i + 1 < c->token.n && closes(&c->token.v[i + 1]) && !(c->token.v[i + 1].flags & ENT_TOK_SPACE)) i++;
        sentence(c, from, i + 1);
        from = i + 1;
    }
    sentence(c, from, c->token.n);
    ent_block b = { .begin = begin, .end = end, .sentence = (uint32_t)first_sentence,
                    .sentences = (uint32_t)(c->sentence.n - first_sentence), .heading = c->heading, .line = line,
                    .kind = (uint8_t)kind, .level = (uint8_t)level };
    if (kind == ENT_BLOCK_HEADING) c->heading = (uint32_t)c->block.n;
    *ent_vec_push(c->a, &c->block) = b;
}

static int plain_kind(ent_str s) {
    if (ent_str_has_prefix(s, "•") || ent_str_has_prefix(s, "- ") || ent_str_has_prefix(s, "* ")) return ENT_BLOCK_ITEM;
    char last = s.p[s.n - 1];
    bool sentence_end = last == '.' || last == '!' || last == '?' || last == ':' || last == ';' || last == '"' || last == ')';
    return s.n <= 120 && !sentence_end ? ENT_BLOCK_HEADING : ENT_BLOCK_PARA;
}

static void plain(cutting *c) {
    for (size_t i = 0; i < c->line.n; i++) {
        uint32_t b = c->line.v[i], e = i + 1 < c->line.n ? c->line.v[i + 1] : (uint32_t)c->s.n;
        ent_str t = ent_str_trim(ent_str_sub(c->s, b, e));
        if (!t.n) continue;
        b = (uint32_t)(t.p - c->s.p);
        block(c, b, b + (uint32_t)t.n, (uint32_t)i + 1, plain_kind(t), 1);
    }
}

static void abbreviations(cutting *c) {
    c->abbreviation = ENT_NEWN(c->a, uint8_t, ent_word_count(c->lex));
    const ent_lex_table *t = ent_lexicon_table(c->lex, "abbreviations");
    int col = ent_lex_column(t, "word");
    for (size_t i = 0; i < t->rows; i++) {
        ent_word w = ent_word_find(c->lex, ent_cell(&t->row[i], col));
        if (w) c->abbreviation[w] = 1;
    }
}

ent_status ent_text_cut(const ent_doc *doc, const ent_lexicon *lex, ent_arena *a, ent_text *text, ent_err *err) {
    if (doc->text.n >= UINT32_MAX) return ent_fail(err, ENT_ERR_LIMIT, doc->path.p, 0, "is larger than 4 GB");
    cutting c = { .a = a, .s = doc->text, .lex = lex, .heading = UINT32_MAX };
    find_lines(&c);
    abbreviations(&c);
    if (doc->blocks)
        for (size_t i = 0; i < doc->blocks; i++) {
            const ent_doc_block *b = &doc->block[i];
            block(&c, b->begin, b->end, b->line, b->kind, b->level);
        }
    else plain(&c);
    *text = (ent_text){ .doc = doc, .lex = lex, .token = c.token.v, .sentence = c.sentence.v, .block = c.block.v,
                        .line = c.line.v, .tokens = (uint32_t)c.token.n, .sentences = (uint32_t)c.sentence.n,
                        .blocks = (uint32_t)c.block.n, .lines = (uint32_t)c.line.n };
    return ENT_OK;
}
