/* The corridor: the one library file that knows every stage. */
#include "entente/pipeline.h"

struct ent_pipeline {
    ent_pipeline_opts opts;
    ent_lexicon *lex;
    ent_timex_tagger *timex;
    ent_actor_tagger *actor;
    ent_event_tagger *event;
};

ent_status ent_pipeline_open(const ent_pipeline_opts *opts, ent_arena *a, ent_pipeline **out, ent_err *err) {
    ent_pipeline *p = ENT_NEW(a, ent_pipeline);
    p->opts = *opts;
    ent_status s = ent_lexicon_open(&opts->lexicon, a, &p->lex, err);
    if (!s) s = ent_timex_open(p->lex, a, &p->timex, err);
    ent_stage last = opts->last ? opts->last : ENT_STAGE_EVENT;
    if (!s && last >= ENT_STAGE_ACTOR) s = ent_actor_open(p->lex, &p->opts.actor, a, &p->actor, err);
    if (!s && last >= ENT_STAGE_EVENT) s = ent_event_open(p->lex, a, &p->event, err);
    *out = p;
    return s;
}

const ent_lexicon *ent_pipeline_lexicon(const ent_pipeline *p) { return p->lex; }
const ent_actor_tagger *ent_pipeline_actors(const ent_pipeline *p) { return p->actor; }

ent_status ent_pipeline_read_as(const ent_pipeline *p, const char *path, ent_str id, ent_stage last, ent_arena *a,
                                ent_reading *r, ent_notes *notes, ent_err *err) {
    *r = (ent_reading){ .event_tagger = p->event };
    ent_read_opts how = p->opts.read;
    how.id = id;
    ent_status s = ent_read_file(path, &how, a, &r->doc, notes, err);
    if (!s && last >= ENT_STAGE_TEXT) s = ent_text_cut(&r->doc, p->lex, a, &r->text, err);
    if (!s && last >= ENT_STAGE_TIMEX)
        s = ent_timex_find(p->timex, &r->text, &p->opts.timex, a, &r->timexes, notes, err);
    if (!s && last >= ENT_STAGE_ACTOR)
        s = ent_actor_find(p->actor, &r->text, &r->timexes, a, &r->mentions, notes, err);
    if (!s && last >= ENT_STAGE_EVENT)
        s = ent_event_find(p->event, &r->text, &r->timexes, &r->mentions, &p->opts.event, a, &r->events, notes, err);
    return s;
}

ent_status ent_pipeline_read(const ent_pipeline *p, const char *path, ent_stage last, ent_arena *a, ent_reading *r,
                             ent_notes *notes, ent_err *err) {
    return ent_pipeline_read_as(p, path, (ent_str){ "", 0 }, last, a, r, notes, err);
}
