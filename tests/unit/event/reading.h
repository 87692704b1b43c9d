/* A sentence's events (or clauses) in a few words, for tables of expectations. */
#ifndef TEST_EVENT_READING_H
#define TEST_EVENT_READING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entente/event.h"

#ifndef SPEAKER
#define SPEAKER "" /* whom the texts of a test speak for */
#endif

static ent_arena *keep;
static ent_lexicon *lexicon;
static ent_timex_tagger *timexes;
static ent_actor_tagger *actors;
static ent_event_tagger *events;

static int open_taggers(void **state) {
    (void)state;
    static const ent_lexicon_opts lopts;
    const ent_actor_opts aopts = { .speaker = ENT_S(SPEAKER) };
    ent_err err = { 0 };
    keep = ent_arena_new();
    if (ent_lexicon_open(&lopts, keep, &lexicon, &err) || ent_timex_open(lexicon, keep, &timexes, &err) ||
        ent_actor_open(lexicon, &aopts, keep, &actors, &err) || ent_event_open(lexicon, keep, &events, &err)) {
        print_error("%s\n", err.message);
        return -1;
    }
    return 0;
}

static int close_taggers(void **state) {
    (void)state;
    ent_arena_free(keep);
    return 0;
}

typedef struct {
    ent_arena *a;
    ent_doc *doc; /* in the arena: the text points to it */
    ent_text text;
    ent_timexes times;
    ent_mentions mentions;
    ent_events events;
} reading;

static reading read_text(const char *z) {
    static const ent_read_opts ropts;
    static const ent_event_opts eopts;
    ent_timex_opts topts = { .reports_on = 2020, .day_first = -1 };
    reading r = { .a = ent_arena_new() };
    r.doc = ENT_NEW(r.a, ent_doc);
    ent_err err = { 0 };
    ent_notes notes = { .arena = r.a };
    assert_int_equal(ent_read_bytes(ent_str_of(z), "test.txt", &ropts, r.a, r.doc, &notes, &err), ENT_OK);
    assert_int_equal(ent_text_cut(r.doc, lexicon, r.a, &r.text, &err), ENT_OK);
    assert_int_equal(ent_timex_find(timexes, &r.text, &topts, r.a, &r.times, &notes, &err), ENT_OK);
    assert_int_equal(ent_actor_find(actors, &r.text, &r.times, r.a, &r.mentions, &notes, &err), ENT_OK);
    assert_int_equal(ent_event_find(events, &r.text, &r.times, &r.mentions, &eopts, r.a, &r.events, &notes, &err), ENT_OK);
    return r;
}

static inline void put_ids(ent_out *o, const ent_event *e, ent_role role) {
    bool first = true;
    for (uint32_t i = 0; i < e->entities; i++) {
        if (e->entity[i].role != role) continue;
        if (!first) ent_out_char(o, ' ');
        first = false;
        ent_out_str(o, e->entity[i].id);
    }
}

/* "CONSULT/phone 2020-03 JPN ITA; AID 2015 JPN > KEN with UNDP planned" */
static inline void put_event(ent_out *o, const ent_event *e) {
    bool recipient = false, other = false;
    for (uint32_t i = 0; i < e->entities; i++) recipient |= e->entity[i].role == ENT_ROLE_RECIPIENT, other |= e->entity[i].role == ENT_ROLE_OTHER;
    ent_out_z(o, ent_type_name(e->type));
    if (e->modes) ent_out_char(o, '/'), ent_out_str(o, e->mode[0]);
    ent_out_char(o, ' ');
    ent_out_str(o, e->date.n ? e->date : ENT_S("-"));
    if (e->time.n) ent_out_char(o, 'T'), ent_out_str(o, e->time);
    ent_out_char(o, ' ');
    put_ids(o, e, ENT_ROLE_ACTOR);
    if (recipient) ent_out_z(o, " > "), put_ids(o, e, ENT_ROLE_RECIPIENT);
    if (other) ent_out_z(o, " with "), put_ids(o, e, ENT_ROLE_OTHER);
    if (e->status != ENT_ACTUAL) ent_out_char(o, ' '), ent_out_z(o, ent_status_name(e->status));
}

static inline void expect(const char *sentence, const char *want) {
    reading r = read_text(sentence);
    ent_out *o = ent_out_memory();
    for (size_t i = 0; i < r.events.n; i++) {
        if (i) ent_out_z(o, "; ");
        put_event(o, &r.events.v[i]);
    }
    ent_out_char(o, 0);
    const char *got = ent_out_bytes(o).p;
    if (strcmp(got, want) != 0) print_error("%s\n  want %s\n  got  %s\n", sentence, want, got);
    assert_string_equal(got, want);
    ent_out_drop(o);
    ent_arena_free(r.a);
}

#endif
