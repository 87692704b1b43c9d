/* One sentence (or more), what the document is told, and the expressions with their values. */
#ifndef TESTS_TIMEX_KNOWN_H
#define TESTS_TIMEX_KNOWN_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "entente/timex.h"

typedef struct {
    const char *text;
    const char *expect; /* "words=VALUE; words=VALUE"; "" = none */
} known;

static ent_arena *test_arena;
static ent_timex_tagger *test_tagger;
static ent_lexicon *test_lex;

static int known_open(void **state) {
    (void)state;
    test_arena = ent_arena_new();
    ent_err err = { 0 };
    if (ent_lexicon_open(NULL, test_arena, &test_lex, &err) || ent_timex_open(test_lex, test_arena, &test_tagger, &err)) {
        print_error("%s: %s\n", err.file, err.message);
        return 1;
    }
    return 0;
}

static int known_close(void **state) {
    (void)state;
    ent_arena_free(test_arena);
    return 0;
}

static ent_timexes known_find(const char *text, const ent_timex_opts *opts, ent_arena *a, ent_notes *notes) {
    ent_doc doc = { .id = ENT_S("test"), .path = ENT_S("test.txt"), .text = ent_str_copy(a, ent_str_of(text)) };
    ent_doc *kept = ENT_NEW(a, ent_doc);
    *kept = doc;
    ent_text *cut = ENT_NEW(a, ent_text);
    ent_timexes out;
    ent_err err = { 0 };
    assert_int_equal(ent_text_cut(kept, test_lex, a, cut, &err), ENT_OK);
    assert_int_equal(ent_timex_find(test_tagger, cut, opts, a, &out, notes, &err), ENT_OK);
    return out;
}

static ent_str known_line(const char *text, const ent_timexes *t, bool event, ent_arena *a) {
    ent_str s = ENT_S("");
    for (size_t i = 0; i < t->n; i++) {
        const ent_timex *x = &t->v[i];
        ent_str v = event ? x->event_value : x->value;
        s = ent_str_fmt(a, "%.*s%s%.*s=%.*s", ENT_FMT(s), i ? "; " : "", (int)(x->end - x->begin), text + x->begin, ENT_FMT(v));
    }
    return s;
}

static inline void known_check(const known *k, size_t n, const ent_timex_opts *opts, bool event) {
    for (size_t i = 0; i < n; i++) {
        ent_arena *a = ent_arena_new();
        ent_notes notes = { .arena = a };
        ent_timexes t = known_find(k[i].text, opts, a, &notes);
        ent_str got = known_line(k[i].text, &t, event, a);
        if (!ent_str_is(got, k[i].expect)) print_error("%s\n  expected %s\n  got      %.*s\n", k[i].text, k[i].expect, ENT_FMT(got));
        assert_true(ent_str_is(got, k[i].expect));
        ent_arena_free(a);
    }
}

static const ent_timex_opts UNTOLD = { .day_first = -1 };

#define KNOWN_CHECK(table, opts) known_check(table, sizeof table / sizeof *table, opts, false)
#define KNOWN_EVENTS(table, opts) known_check(table, sizeof table / sizeof *table, opts, true)

#endif
