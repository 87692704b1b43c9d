#include "actor.h"

#include <stdlib.h>

static int by_id(const void *a, const void *b) {
    return ent_str_cmp(((const ent_known_actor *)a)->actor.id, ((const ent_known_actor *)b)->actor.id);
}

static void make_known(ent_actor_tagger *g) {
    ent_known_actor *k = ENT_NEWN(g->arena, ent_known_actor, g->actor.n);
    for (size_t i = 0; i < g->actor.n; i++)
        k[i] = (ent_known_actor){ g->actor.v[i], g->more.v[i].names.v, g->more.v[i].names.n };
    qsort(k, g->actor.n, sizeof *k, by_id);
    g->known = k;
    g->known_n = g->actor.n;
}

static void index_phrases(ent_actor_tagger *g) {
    g->begins_n = ent_word_count(g->lex);
    for (int k = 0; k < 2; k++) g->begins[k] = ENT_NEWN(g->arena, uint64_t, g->begins_n / 64 + 1);
    for (size_t i = 0; i < g->entry.n; i++) {
        const ent_actor__entry *e = &g->entry.v[i];
        uint64_t bit = (uint64_t)1 << e->first % 64;
        if (!e->first) continue;
        g->begins[1][e->first / 64] |= bit;
        if (e->letters != ENT_CASE_FIRST && e->letters != ENT_CASE_UPPER) g->begins[0][e->first / 64] |= bit;
    }
}

ent_status ent_actor_open(ent_lexicon *lex, const ent_actor_opts *opts, ent_arena *a, ent_actor_tagger **tagger,
                          ent_err *err) {
    ent_actor_tagger *g = ENT_NEW(a, ent_actor_tagger);
    *g = (ent_actor_tagger){ .lex = lex, .arena = a, .phrases = ent_phrases_new(lex, a), .by_id = ent_map_new(a) };
    if (opts) g->opts = *opts;
    ent_actor__load_words(g);
    ent_actor__load_states(g);
    ent_actor__load_bodies(g);
    ent_actor__load_parts(g);
    ent_actor__load_companies(g);
    ent_actor__load_persons(g);
    ent_status s = g->opts.actors_file ? ent_actor__load_user(g, g->opts.actors_file, err) : ENT_OK;
    if (s) return s;
    make_known(g);
    index_phrases(g);
    *tagger = g;
    return ENT_OK;
}

const ent_known_actor *ent_actor_known(const ent_actor_tagger *g, size_t *n) {
    *n = g->known_n;
    return g->known;
}
