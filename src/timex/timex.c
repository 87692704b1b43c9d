#include "entente/timex.h"

struct ent_timex_tagger {
    const ent_lexicon *lex;
};

ent_status ent_timex_open(ent_lexicon *lex, ent_arena *a, ent_timex_tagger **tagger, ent_err *err) {
    (void)err;
    *tagger = ENT_NEW(a, ent_timex_tagger);
    (*tagger)->lex = lex;
    return ENT_OK;
}

ent_status ent_timex_find(const ent_timex_tagger *tagger, const ent_text *text, const ent_timex_opts *opts,
                          ent_arena *a, ent_timexes *out, ent_notes *notes, ent_err *err) {
    (void)tagger, (void)text, (void)opts, (void)a, (void)notes, (void)err;
    *out = (ent_timexes){ .published = ENT_NO_DAY };
    return ENT_OK;
}
