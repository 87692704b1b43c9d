#include "entente/event.h"

struct ent_event_tagger {
    const ent_lexicon *lex;
};

ent_status ent_event_open(ent_lexicon *lex, ent_arena *a, ent_event_tagger **tagger, ent_err *err) {
    (void)err;
    *tagger = ENT_NEW(a, ent_event_tagger);
    (*tagger)->lex = lex;
    return ENT_OK;
}

ent_status ent_event_find(const ent_event_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                          const ent_mentions *mentions, const ent_event_opts *opts, ent_arena *a, ent_events *out,
                          ent_notes *notes, ent_err *err) {
    (void)tagger, (void)text, (void)timexes, (void)mentions, (void)opts, (void)a, (void)notes, (void)err;
    *out = (ent_events){ 0 };
    return ENT_OK;
}
