#include "text.h"

/* Few words, so a small table by the hash of the folded form, made for each document. */
enum { SLOTS = 1024 };

struct ent_text__words {
    struct {
        uint32_t hash;
        unsigned classes;
    } slot[SLOTS];
};

static const struct {
    const char *name;
    unsigned class;
} CLASSES[] = {
    { "title", ENT_TEXT__TITLE },     { "number", ENT_TEXT__NUMBER }, { "suffix", ENT_TEXT__SUFFIX },
    { "never", ENT_TEXT__NEVER },     { "starter", ENT_TEXT__STARTER }, { "month", ENT_TEXT__MONTH },
    { "weekday", ENT_TEXT__WEEKDAY }, { "span", ENT_TEXT__SPAN },     { "date", ENT_TEXT__DATE },
    { "clock", ENT_TEXT__CLOCK },
};

static unsigned class_of(ent_str kind) {
    for (size_t i = 0; i < sizeof CLASSES / sizeof *CLASSES; i++)
        if (ent_str_is(kind, CLASSES[i].name)) return CLASSES[i].class;
    return 0;
}

static size_t slot_of(const ent_text__words *w, uint32_t hash) {
    size_t i = (hash * 2654435769u >> 12) & (SLOTS - 1);
    while (w->slot[i].classes && w->slot[i].hash != hash) i = (i + 1) & (SLOTS - 1);
    return i;
}

ent_text__words *ent_text__words_load(const ent_lexicon *lex, ent_arena *a) {
    ent_text__words *w = ENT_NEW(a, ent_text__words);
    const ent_lex_table *t = ent_lexicon_table(lex, "sentence_words");
    int word = ent_lex_column(t, "word"), kind = ent_lex_column(t, "kind");
    ent_tokens token = { 0 };
    for (size_t i = 0, kept = 0; i < t->rows && kept < SLOTS / 2; i++) {
        ent_str s = ent_cell(&t->row[i], word);
        token.n = 0;
        ent_tokens_scan(lex, s, 0, s.n, a, &token);
        if (!token.n) continue;
        size_t k = slot_of(w, token.v[0].hash);
        kept += !w->slot[k].classes;
        w->slot[k].hash = token.v[0].hash;
        w->slot[k].classes |= class_of(ent_cell(&t->row[i], kind));
        if (token.v[0].flags & ENT_TOK_CAP) w->slot[k].classes |= ENT_TEXT__CAPITAL;
    }
    return w;
}

unsigned ent_text__word(const ent_text__words *w, const ent_token *t) {
    if (t->kind != ENT_TOK_WORD) return 0;
    unsigned c = w->slot[slot_of(w, t->hash)].classes;
    return (c & ENT_TEXT__CAPITAL) && !(t->flags & ENT_TOK_CAP) ? 0 : c;
}
