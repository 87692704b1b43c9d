#include "actor.h"

uint32_t ent_actor__fresh(ent_actor__work *w, ent_str id, ent_str name, ent_actor_kind kind) {
    uint32_t fresh = (uint32_t)w->actor.n;
    uint32_t *slot = ent_map_put(w->by_id, id, fresh);
    if (*slot == fresh) *ent_vec_push(w->a, &w->actor) = (ent_actor){ id, name, kind };
    return *slot;
}

uint32_t ent_actor__here(ent_actor__work *w, uint32_t known) {
    if (w->of_known[known]) return w->of_known[known] - 1;
    const ent_actor_tagger *g = w->g;
    uint32_t state = g->more.v[known].state;
    const ent_actor *k = &g->actor.v[state != ENT_ACTOR__NONE && !g->opts.agencies ? state : known];
    uint32_t n = ent_actor__fresh(w, k->id, k->name, k->kind);
    w->of_known[known] = n + 1;
    return n;
}

ent_mention *ent_actor__mention(ent_actor__work *w, uint32_t token, uint32_t tokens, uint32_t actor) {
    ent_mention *m = ent_vec_push(w->a, &w->mention);
    ent_vec_push(w->a, &w->open);
    *m = (ent_mention){ .begin = ent_actor__tok(w, token)->begin,
                        .end = ent_actor__tok(w, token + tokens - 1)->end,
                        .token = token,
                        .tokens = tokens,
                        .sentence = w->sentence,
                        .sector = ENT_S(""),
                        .agent = ENT_S(""),
                        .confidence = 1,
                        .rule = "name" };
    if (actor != ENT_ACTOR__NONE) {
        uint32_t *v = ENT_NEWN(w->a, uint32_t, 1);
        *v = actor;
        m->actor = v;
        m->actors = 1;
    }
    return m;
}

static int year_of(const ent_timexes *t) {
    if (!t) return 0;
    if (t->reports_on) return t->reports_on;
    return t->published != ENT_NO_DAY && t->published ? ent_day_civil(t->published).year : 0;
}

/* A text without a date of its own (a history) is of the time that it tells: each sentence of its first year, else of
 * the year told before it; what leads in, of the first. */
static int16_t *years_told(const ent_text *text, const ent_timexes *t, ent_arena *a) {
    int16_t *year = ENT_NEWN(a, int16_t, text->sentences + 1), last = 0, first = 0;
    for (size_t i = 0; i < t->n; i++) {
        const ent_timex *x = &t->v[i];
        if (!x->event_value.n || x->event_days.first == ENT_NO_DAY || year[x->sentence]) continue;
        year[x->sentence] = (int16_t)ent_day_civil(x->event_days.first).year;
        if (!first) first = year[x->sentence];
    }
    for (uint32_t s = 0; s < text->sentences; last = year[s++])
        if (!year[s]) year[s] = last ? last : first;
    return year;
}

/* In a text of a date, what lies a generation back is of its own time, as far as the paragraph goes on about it; but not a
 * sentence that looks back from its own day. */
static int16_t *years_looked_back(const ent_text *text, const ent_timexes *t, int year, ent_arena *a) {
    enum { GENERATION = 20 };
    int16_t *told = NULL;
    ent_day own = ent_day_of(year - GENERATION + 1, 1, 1); /* from then on it is the text's time */
    for (size_t i = 0; i < t->n; i++) {
        const ent_timex *x = &t->v[i];
        if (!x->event_value.n || x->event_days.first == ENT_NO_DAY || x->event_days.last == ENT_NO_DAY) continue;
        int of = x->event_days.first < own ? ent_day_civil(x->event_days.first).year : year;
        bool back = x->event_days.first < own && ent_day_civil(x->event_days.last).year <= of + 1;
        if (!told && !back) continue;
        if (!told) told = ENT_NEWN(a, int16_t, text->sentences + 1);
        if (!told[x->sentence] || !back) told[x->sentence] = (int16_t)(back ? of : year);
    }
    for (uint32_t s = 0; told && s < text->sentences; s++) {
        bool goes_on = s && text->sentence[s].block == text->sentence[s - 1].block;
        if (!told[s]) told[s] = goes_on ? told[s - 1] : (int16_t)year;
    }
    return told;
}

/* Room for about what a text has, so that the lists seldom move; what is not used is never touched. */
static void reserve(ent_actor__work *w) {
    w->all.cap = w->text->tokens / 5 + 16;
    w->all.v = ENT_NEWN(w->a, ent_actor__piece, w->all.cap);
    w->mention.cap = w->open.cap = w->text->tokens / 8 + 16;
    w->mention.v = ENT_NEWN(w->a, ent_mention, w->mention.cap);
    w->open.v = ENT_NEWN(w->a, ent_actor__open, w->open.cap);
    uint32_t most = 0;
    for (uint32_t s = 0; s < w->text->sentences; s++)
        if (w->text->sentence[s].tokens > most) most = w->text->sentence[s].tokens;
    w->piece_of = ENT_NEWN(w->a, uint32_t, most + 1);
}

static void find_capitals(ent_actor__work *w) {
    w->caps = ENT_NEWN(w->a, uint64_t, w->text->tokens / 64 + 1);
    for (uint32_t i = 0; i < w->text->tokens; i++) w->caps[i / 64] |= (uint64_t)ent_actor__cap(w, i) << i % 64;
}

static uint32_t spoken_of(const ent_actor__work *w, ent_str id) { /* the document's index + 1; 0 = not named in it */
    uint32_t known = ent_actor__id(w->g, id);
    return known != ENT_ACTOR__NONE ? w->of_known[known] : 0;
}

/* The Congo alone is that of Kinshasa where the text names that one, or who fights or keeps the peace there, and not Brazzaville. */
static void which_congo(ent_actor__work *w) {
    uint32_t one = spoken_of(w, ENT_S("COG")), other = one ? spoken_of(w, ENT_S("COD")) : 0, there = other;
    for (size_t i = 0; one && !there && i < w->g->congo.n; i++) there = spoken_of(w, w->g->congo.v[i]);
    if (!one || !there) return;
    for (int pass = 0; pass < 2; pass++) {
        if (pass && !other) other = ent_actor__here(w, ent_actor__id(w->g, ENT_S("COD"))) + 1;
        for (size_t i = 0; i < w->all.n; i++) {
            ent_actor__piece *p = &w->all.v[i];
            if (p->actor + 1 != one) continue;
            if (pass) p->actor = other - 1;
            else if (p->tokens > 1 || p->form == ENT_FORM_CAPITAL) return; /* Congo-Brazzaville */
        }
    }
}

static void read_pieces(ent_actor__work *w) {
    reserve(w);
    find_capitals(w);
    w->sentence_piece = ENT_NEWN(w->a, uint32_t, w->text->sentences + 1);
    for (w->sentence = 0; w->sentence < w->text->sentences; w->sentence++) {
        const ent_sentence *s = &w->text->sentence[w->sentence];
        w->sentence_piece[w->sentence] = (uint32_t)w->all.n;
        w->first = s->token;
        w->end = s->token + s->tokens;
        if (w->told) w->year = w->told[w->sentence];
        ent_actor__pieces(w);
    }
    w->sentence_piece[w->text->sentences] = (uint32_t)w->all.n;
    which_congo(w);
}

static void set_speaker(ent_actor__work *w) {
    ent_str id = w->g->opts.speaker;
    if (!id.n) return;
    uint32_t known = ent_actor__id(w->g, id);
    w->speaker = known != ENT_ACTOR__NONE ? ent_actor__here(w, known) : ent_actor__fresh(w, id, id, ENT_ACTOR_OTHER);
    w->speaker_why = "told";
}

ent_status ent_actor_find(const ent_actor_tagger *g, const ent_text *text, const ent_timexes *timexes, ent_arena *a,
                          ent_mentions *out, ent_notes *notes, ent_err *err) {
    (void)err;
    ent_actor__work *w = ENT_NEW(a, ent_actor__work);
    *w = (ent_actor__work){ .g = g,
                            .text = text,
                            .a = a,
                            .notes = notes,
                            .year = year_of(timexes),
                            .pieces = ent_text_in_pieces(text),
                            .speaker = UINT32_MAX,
                            .speaker_why = "",
                            .of_known = ENT_NEWN(a, uint32_t, g->actor.n),
                            .by_id = ent_map_new(a) };
    if (timexes) w->told = w->year ? years_looked_back(text, timexes, w->year, a) : years_told(text, timexes, a);
    read_pieces(w);
    set_speaker(w);
    for (uint32_t s = 0; s < text->sentences; s++) {
        ent_actor__enter(w, s);
        ent_actor__definitions(w);
        ent_actor__companies(w);
        ent_actor__short_names(w);
    }
    for (uint32_t s = 0; w->firms && s < text->sentences; s++) { /* what was met tells of others: sold by one to the next */
        ent_actor__enter(w, s);
        if (w->piece.n) ent_actor__companies(w);
    }
    ent_actor__traders(w);
    for (uint32_t s = 0; s < text->sentences; s++) {
        ent_actor__enter(w, s);
        size_t from = w->mention.n;
        if (w->piece.n) ent_actor__compose(w), ent_actor__teach(w, from);
    }
    ent_actor__guess_speaker(w);
    ent_actor__find_issuers(w, timexes);
    ent_actor__resolve(w);
    ent_actor__expand(w, timexes);
    *out = (ent_mentions){ .v = w->mention.v,
                           .n = w->mention.n,
                           .actor = w->actor.v,
                           .actors = w->actor.n,
                           .speaker = w->issuer.n ? UINT32_MAX : w->speaker,
                           .issuer = w->issuer.v,
                           .issuers = w->issuer.n,
                           .speaker_why = w->speaker_why };
    return ENT_OK;
}
