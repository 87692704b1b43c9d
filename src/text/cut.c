#include "text.h"

/* Where the second half of a text that says the same twice begins, 0 = it does not. */
static uint32_t doubled_at(ent_str s) {
    if (s.n < 16) return 0;
    size_t half = s.n / 2, gap = s.n % 2;
    if (gap && s.p[half] != ' ' && s.p[half] != '\n') return 0;
    return memcmp(s.p, s.p + half + gap, half) == 0 ? (uint32_t)(half + gap) : 0;
}

void ent_text__block(ent_text__cutting *c, const ent_text__raw *raw) {
    size_t first = c->token.n, first_sentence = c->sentence.n, middle = 0;
    uint32_t twice = doubled_at(ent_str_sub(c->s, raw->begin, raw->end));
    if (twice) {
        ent_tokens_scan(c->lex, c->s, raw->begin, raw->begin + twice, c->a, &c->token);
        middle = c->token.n;
    }
    ent_tokens_scan(c->lex, c->s, raw->begin + twice, raw->end, c->a, &c->token);
    if (c->token.n == first) return;
    int level, kind = ent_text__kind(c, raw, first, twice != 0, &level);
    static const ent_text__mode MODES[] = {
        [ENT_BLOCK_PARA] = ENT_TEXT__PROSE,    [ENT_BLOCK_HEADING] = ENT_TEXT__WHOLE,  [ENT_BLOCK_ITEM] = ENT_TEXT__CELLS,
        [ENT_BLOCK_CAPTION] = ENT_TEXT__PROSE, [ENT_BLOCK_FOOTNOTE] = ENT_TEXT__PROSE, [ENT_BLOCK_TABLE] = ENT_TEXT__CELLS,
        [ENT_BLOCK_META] = ENT_TEXT__WHOLE };
    ent_text__sentences(c, first, middle, c->token.n, MODES[kind]);
    c->paragraphs += kind == ENT_BLOCK_PARA || kind == ENT_BLOCK_ITEM;
    uint32_t index = (uint32_t)c->block.n;
    *ent_vec_push(c->a, &c->block) = (ent_block){
        .begin = raw->begin, .end = raw->end, .sentence = (uint32_t)first_sentence,
        .sentences = (uint32_t)(c->sentence.n - first_sentence), .heading = c->heading, .line = raw->line,
        .kind = (uint8_t)kind, .level = (uint8_t)level };
    if (kind == ENT_BLOCK_HEADING) c->heading = index;
}

static void marked_up(ent_text__cutting *c, const ent_doc *doc) {
    for (size_t i = 0; i < doc->blocks; i++) {
        const ent_doc_block *b = &doc->block[i];
        ent_text__raw raw = { .begin = b->begin, .end = b->end, .line = b->line, .kind = b->kind, .level = b->level, .marked = true };
        ent_text__block(c, &raw);
    }
}

ent_status ent_text_cut(const ent_doc *doc, const ent_lexicon *lex, ent_arena *a, ent_text *text, ent_err *err) {
    if (doc->text.n >= UINT32_MAX) return ent_fail(err, ENT_ERR_LIMIT, doc->path.p, 0, "is larger than 4 GB");
    ent_text__cutting c = { .a = a, .s = doc->text, .lex = lex, .heading = UINT32_MAX };
    c.words = ent_text__words_load(lex, a);
    ent_text__load_marks(&c);
    c.token.cap = doc->text.n / 5 + 64; /* about what English needs, so that the list seldom moves */
    c.token.v = ENT_NEWN(a, ent_token, c.token.cap);
    ent_text__lines(&c);
    if (doc->blocks) marked_up(&c, doc);
    else ent_text__plain(&c);
    *text = (ent_text){ .doc = doc, .lex = lex, .token = c.token.v, .sentence = c.sentence.v, .block = c.block.v,
                        .line = c.line.v, .tokens = (uint32_t)c.token.n, .sentences = (uint32_t)c.sentence.n,
                        .blocks = (uint32_t)c.block.n, .lines = (uint32_t)c.line.n };
    return ENT_OK;
}
