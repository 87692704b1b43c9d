#include "parse.h"

/* What words may be, whatever stands beside them: by the tables, else by their endings. */

/* What an unknown word may be, by its ending. */
static uint32_t guess(ent_str word) {
    if (ent_str_has_suffix(word, "ly")) return ENT_W_ADV;
    if (ent_str_has_suffix(word, "ed")) return ENT_W_PAST | ENT_W_PART;
    return ent_str_has_suffix(word, "ing") ? ENT_W_ING : 0;
}

/* won't, don't: words of their own with a clitic behind. */
static ent_word contracted(const ent_event__sent *s, uint32_t i) {
    ent_word w = s->token[i].word;
    if (!w || (w != s->g->w.won && w != s->g->w.don) || i + 1 >= s->n || s->token[i + 1].word != s->g->w.nt) return w;
    return w == s->g->w.won ? s->g->w.will : s->g->w.does;
}

/* Whether an ending can tell something is one question, which most words answer alike. */
uint32_t ent_event__read_bits(ent_event__sent *s, uint32_t from, uint32_t to) {
    enum { LAST = 1u << ('y' & 31) | 1u << ('d' & 31) | 1u << ('g' & 31) }; /* and marks of the same five bits */
    const uint32_t *cls = s->g->cls, words = (uint32_t)s->g->words;
    const char *text = s->text->doc->text.p;
    bool clipped = ent_event__says(s, won) || ent_event__says(s, don);
    uint32_t all = 0;
    ent_event__classes classes = s->classes;
    for (uint32_t i = from; i < to; i++) {
        const ent_token *t = &s->token[i];
        ent_word w = clipped ? contracted(s, i) : t->word;
        uint32_t b = w < words ? cls[w] : 0, known = b & ~(uint32_t)(ENT_W_NOUN | ENT_W_PLURAL | ENT_W_LAST);
        uint32_t tells = LAST >> (text[t->end - 1] & 31) & (t->kind == ENT_TOK_WORD) & (t->end - t->begin >= 5) & !(t->flags & ENT_TOK_CAP);
        b &= ~(b & ENT_W_ADJ ? (uint32_t)ENT_W_ADV : 0);
        if ((known == 0) & tells) b |= guess(ent_token_str(s->text, t));
        s->tok[i].bits = b, all |= b;
        const ent_event__classes *own = &s->g->class[t->word < words ? s->g->classed[t->word] : 0];
        for (int k = 0; k < ENT_EVENT__CLASSES / 64; k++) classes.half[k] |= own->half[k];
    }
    s->classes = classes;
    return all;
}
