#include "lexicon.h"

size_t ent_lexicon__fold(ent_str word, bool clitic, char *out) {
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = ent_utf8_fold(word, t, sizeof t), at = 0;
    for (size_t i = 0; i < n; i++)
        if ((t[i] != '\'' || clitic) && t[i] != '.') out[at++] = t[i];
    return at;
}

uint32_t ent_lexicon__hash(const char *p, size_t n) {
    uint32_t h = ENT_LEXICON__HASH_START;
    for (size_t i = 0; i < n; i++) h = (h ^ (unsigned char)p[i]) * ENT_LEXICON__HASH_FACTOR;
    return h;
}

static size_t probe(uint32_t hash, size_t slots) { return (hash * 2654435769u >> 8) & (slots - 1); }

ent_word ent_lexicon__find(const ent_lexicon *lex, uint32_t hash, const char *p, size_t n) {
    if (!lex->slots) return 0;
    for (size_t i = probe(hash, lex->slots);; i = (i + 1) & (lex->slots - 1)) {
        ent_lexicon__slot s = lex->slot[i];
        if (!s.word) return 0;
        if (s.hash == hash) {
            ent_str f = lex->form.v[s.word];
            if (f.n == n && memcmp(f.p, p, n) == 0) return s.word;
        }
    }
}

static void insert(ent_lexicon *lex, uint32_t hash, ent_word w) {
    size_t i = probe(hash, lex->slots);
    while (lex->slot[i].word) i = (i + 1) & (lex->slots - 1);
    lex->slot[i] = (ent_lexicon__slot){ hash, w };
}

static void grow(ent_lexicon *lex) {
    ent_lexicon__slot *old = lex->slot;
    size_t n = lex->slots;
    lex->slots = n ? n * 2 : 1 << 14;
    lex->slot = ENT_NEWN(lex->arena, ent_lexicon__slot, lex->slots);
    for (size_t i = 0; i < n; i++)
        if (old[i].word) insert(lex, old[i].hash, old[i].word);
}

static size_t fold_form(ent_str form, char *out) {
    return ent_lexicon__fold(form, form.n && form.p[0] == '\'', out);
}

ent_word ent_word_find(const ent_lexicon *lex, ent_str form) {
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = fold_form(form, t);
    return ent_lexicon__find(lex, ent_lexicon__hash(t, n), t, n);
}

ent_word ent_word_add(ent_lexicon *lex, ent_str form) {
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = fold_form(form, t);
    uint32_t h = ent_lexicon__hash(t, n);
    ent_word w = ent_lexicon__find(lex, h, t, n);
    if (w || !n) return w;
    if (!lex->form.n) ent_vec_push(lex->arena, &lex->form); /* id 0 is nobody's */
    if (lex->form.n * 2 >= lex->slots) grow(lex);
    w = (ent_word)lex->form.n;
    *ent_vec_push(lex->arena, &lex->form) = ent_str_copy(lex->arena, (ent_str){ t, n });
    insert(lex, h, w);
    return w;
}

ent_str ent_word_form(const ent_lexicon *lex, ent_word w) {
    return w && w < lex->form.n ? lex->form.v[w] : (ent_str){ "", 0 };
}

size_t ent_word_count(const ent_lexicon *lex) { return lex->form.n ? lex->form.n : 1; }
