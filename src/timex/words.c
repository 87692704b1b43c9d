#include "timex.h"

#include <stdlib.h>

int32_t ent_timex__code(ent_str s) {
    size_t i = s.n && s.p[0] == '-';
    int32_t v = 0;
    for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) v = v * 10 + (s.p[i] - '0');
    if (s.n && i == s.n) return s.p[0] == '-' ? -v : v;
    char c[4] = { 0 };
    memcpy(c, s.p, s.n < 4 ? s.n : 4);
    return TX_CODE4(c[0], c[1], c[2], c[3]);
}

static const char *const CLASS_NAMES[] = {
#define X(c, s) #c,
    ENT_TIMEX__CLASSES(X)
#undef X
};

int32_t ent_timex__value(const ent_timex__lexeme *x, int cls) {
    for (int i = 0; i < x->n; i++)
        if (x->cls[i] == cls) return x->value[i];
    return TX_NONE;
}

ent_timex__lexeme *ent_timex__lexeme_of(ent_timex_tagger *t, ent_arena *a, ent_str word) {
    ent_word w = ent_word_add(t->lex, word);
    if (w >= t->words) {
        size_t size = t->words ? t->words * 2 : 1 << 15;
        while (size <= w) size *= 2;
        uint16_t *fresh = ENT_NEWN(a, uint16_t, size);
        if (t->words) memcpy(fresh, t->of_word, t->words * sizeof *fresh);
        t->of_word = fresh;
        t->words = size;
    }
    if (!t->of_word[w]) {
        t->of_word[w] = (uint16_t)t->lexeme.n;
        ent_vec_push(a, &t->lexeme);
    }
    return &t->lexeme.v[t->of_word[w]];
}

static void give(ent_timex__lexeme *x, int cls, int32_t value) {
    x->mask |= (uint64_t)1 << cls;
    if (x->n == sizeof x->cls) return;
    x->cls[x->n] = (uint8_t)cls;
    x->value[x->n++] = value;
}

uint16_t ent_timex__literal(ent_timex_tagger *t, ent_arena *a, ent_str word) {
    ent_timex__lexeme *x = ent_timex__lexeme_of(t, a, word);
    if (!x->literal) x->literal = (uint16_t)++t->literals;
    return x->literal;
}

static ent_status load_words(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    const ent_lex_table *tab = ent_lexicon_table(t->lex, "timex_words");
    int word = ent_lex_column(tab, "word"), cls = ent_lex_column(tab, "class"), value = ent_lex_column(tab, "value");
    for (size_t i = 0; i < tab->rows; i++) {
        const ent_row *r = &tab->row[i];
        int k = 0;
        while (k < TC_COUNT && !ent_str_is(ent_cell(r, cls), CLASS_NAMES[k])) k++;
        if (k == TC_COUNT)
            return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "\"%.*s\" is no class of words", ENT_FMT(ent_cell(r, cls)));
        ent_timex__lexeme *x = ent_timex__lexeme_of(t, a, ent_cell(r, word));
        give(x, k, ent_timex__code(ent_cell(r, value)));
        if (k == TC_CARD && x->value[x->n - 1] >= 20 && x->value[x->n - 1] < 100) x->mask |= (uint64_t)1 << TC_ORD; /* twenty-first */
        if (k == TC_CARD || k == TC_ORDW) x->mask |= (uint64_t)1 << (k == TC_CARD ? TC_NUM : TC_ORD);
    }
    return ENT_OK;
}

static const struct {
    const char *name;
    uint32_t bit;
} KINDS[] = {
    { "prep", TX_PREP }, { "quantity", TX_QUANTITY }, { "numbered", TX_NUMBERED }, { "title", TX_TITLE },
    { "future", TX_FUTURE }, { "past", TX_PAST }, { "separator", TX_SEPARATOR }, { "plan", TX_PLAN },
    { "subject", TX_SUBJECT }, { "to", TX_TO }, { "from", TX_FROM }, { "be", TX_BE }, { "covers", TX_COVERS },
    { "moves", TX_MOVES }, { "spans", TX_SPANS }, { "joins", TX_JOINS }, { "yearbook", TX_YEARBOOK },
    { "report", TX_REPORTS }, { "paper", TX_PAPER }, { "counted", TX_COUNTED }, { "modal", TX_MODAL }, { "coming", TX_COMING },
};

static ent_status load_context(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    const ent_lex_table *tab = ent_lexicon_table(t->lex, "timex_context");
    int word = ent_lex_column(tab, "word"), kind = ent_lex_column(tab, "kind");
    for (size_t i = 0; i < tab->rows; i++) ent_word_add(t->lex, ent_cell(&tab->row[i], word));
    const ent_lex_table *fiscal = ent_lexicon_table(t->lex, "timex_fiscal");
    for (size_t i = 0; i < fiscal->rows; i++) ent_word_add(t->lex, ent_cell(&fiscal->row[i], ent_lex_column(fiscal, "word")));
    t->context = ENT_NEWN(a, uint32_t, ent_word_count(t->lex));
    for (size_t i = 0; i < tab->rows; i++) {
        const ent_row *r = &tab->row[i];
        size_t k = 0, n = sizeof KINDS / sizeof *KINDS;
        while (k < n && !ent_str_is(ent_cell(r, kind), KINDS[k].name)) k++;
        if (k == n) return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "\"%.*s\" is no kind of context", ENT_FMT(ent_cell(r, kind)));
        t->context[ent_word_find(t->lex, ent_cell(r, word))] |= KINDS[k].bit;
    }
    t->contexts = ent_word_count(t->lex);
    return ENT_OK;
}

/* Countries by whose fiscal year a document may count. */
static ent_status load_fiscal(ent_timex_tagger *t, ent_err *err) {
    const ent_lex_table *tab = ent_lexicon_table(t->lex, "timex_fiscal");
    int word = ent_lex_column(tab, "word"), start = ent_lex_column(tab, "start"), named = ent_lex_column(tab, "named");
    for (size_t i = 0; i < tab->rows; i++) {
        const ent_row *r = &tab->row[i];
        int32_t month = ent_timex__code(ent_cell(r, start));
        bool last = ent_str_is(ent_cell(r, named), "last");
        if (month < 1 || month > 12 || (!last && !ent_str_is(ent_cell(r, named), "first")))
            return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line, "needs a month from 1 to 12, and first or last");
        t->context[ent_word_find(t->lex, ent_cell(r, word))] |= (uint32_t)month << TX_FISCAL_SHIFT | (last ? TX_FISCAL_LAST : 0);
    }
    return ENT_OK;
}

ent_status ent_timex__words(ent_timex_tagger *t, ent_arena *a, ent_err *err) {
    static const char *const NAMED[] = {
#define X(w) #w,
        ENT_TIMEX__WORDS(X)
#undef X
    };
    for (size_t i = 0; i < TW_COUNT; i++) t->word[i] = ent_word_add(t->lex, ent_str_of(NAMED[i]));
    ent_vec_push(a, &t->lexeme); /* 0: no class */
    ent_status s = load_words(t, a, err);
    if (!s) s = load_context(t, a, err);
    return s ? s : load_fiscal(t, err);
}
