#include "entente/actor.h"

struct ent_actor_tagger {
    const ent_lexicon *lex;
};

ent_status ent_actor_open(ent_lexicon *lex, const ent_actor_opts *opts, ent_arena *a, ent_actor_tagger **tagger,
                          ent_err *err) {
    (void)opts, (void)err;
    *tagger = ENT_NEW(a, ent_actor_tagger);
    (*tagger)->lex = lex;
    return ENT_OK;
}

ent_status ent_actor_find(const ent_actor_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                          ent_arena *a, ent_mentions *out, ent_notes *notes, ent_err *err) {
    (void)tagger, (void)text, (void)timexes, (void)a, (void)notes, (void)err;
    *out = (ent_mentions){ .speaker = UINT32_MAX };
    return ENT_OK;
}
