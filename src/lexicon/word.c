#include "lexicon.h"

/* … of plain letters; word.n + 1 = there are others. */
static size_t fold_plain(ent_str word, bool clitic, char *out) {
    size_t at = 0;
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        if (c >= 0x80) return word.n + 1;
        out[at] = (char)(c >= 'A' && c <= 'Z' ? c | 32 : c);
        at += c != '.' && (c != '\'' || clitic);
    }
    return at;
}

size_t ent_lexicon__fold(ent_str word, bool clitic, char *out) {
    size_t plain = word.n < ENT_LEXICON__FORM_MOST ? fold_plain(word, clitic, out) : word.n + 1;
    if (plain <= word.n) return plain;
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = ent_utf8_fold(word, t, sizeof t), at = 0;
    for (size_t i = 0; i < n; i++)
        if ((t[i] != '\'' || clitic) && t[i] != '.') out[at++] = t[i];
    return at;
}

ent_lexicon__key ent_lexicon__key_of(const char *p, size_t n) {
    uint64_t state = ENT_LEXICON__KEY_START;
    for (size_t i = 0; i < n; i += 8) state = ent_lexicon__key_add(state, ent_lexicon__eight(p + i, n - i));
    return ent_lexicon__key_end(state, n);
}

static void insert(ent_lexicon *lex, ent_lexicon__key k, ent_word w) {
    size_t i = ent_lexicon__probe(k, lex->slots);
    while (lex->slot[i].word) i = (i + 1) & (lex->slots - 1);
    lex->slot[i] = (ent_lexicon__slot){ k, w };
}

static void grow(ent_lexicon *lex) {
    ent_lexicon__slot *old = lex->slot;
    size_t n = lex->slots;
    lex->slots = n ? n * 2 : 1 << 14;
    lex->slot = ENT_NEWN(lex->arena, ent_lexicon__slot, lex->slots);
    for (size_t i = 0; i < n; i++)
        if (old[i].word) insert(lex, old[i].key, old[i].word);
}

static size_t fold_form(ent_str form, char *out) {
    return ent_lexicon__fold(form, form.n && form.p[0] == '\'', out);
}

ent_word ent_word_find(const ent_lexicon *lex, ent_str form) {
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = fold_form(form, t);
    return ent_lexicon__find(lex, ent_lexicon__key_of(t, n));
}

ent_word ent_word_add(ent_lexicon *lex, ent_str form) {
    char t[ENT_LEXICON__FORM_MOST];
    size_t n = fold_form(form, t);
    ent_lexicon__key k = ent_lexicon__key_of(t, n);
    ent_word w = ent_lexicon__find(lex, k);
    if (w || !n) return w;
    if (!lex->form.n) ent_vec_push(lex->arena, &lex->form); /* id 0 is nobody's */
    if (lex->form.n * 2 >= lex->slots) grow(lex);
    w = (ent_word)lex->form.n;
    *ent_vec_push(lex->arena, &lex->form) = ent_str_copy(lex->arena, (ent_str){ t, n });
    insert(lex, k, w);
    return w;
}

ent_str ent_word_form(const ent_lexicon *lex, ent_word w) {
    return w && w < lex->form.n ? lex->form.v[w] : (ent_str){ "", 0 };
}

size_t ent_word_count(const ent_lexicon *lex) { return lex->form.n ? lex->form.n : 1; }
