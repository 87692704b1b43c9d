#include "stretch.h"
#include "tables.h"

ent_status ent_event_open(ent_lexicon *lex, ent_arena *a, ent_event_tagger **tagger, ent_err *err) {
    *tagger = ENT_NEW(a, ent_event_tagger);
    (*tagger)->lex = lex;
    (*tagger)->arena = a;
    return ent_event__load(lex, *tagger, err);
}

ent_status ent_event_find(const ent_event_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                          const ent_mentions *mentions, const ent_event_opts *opts, ent_arena *a, ent_events *out,
                          ent_notes *notes, ent_err *err) {
    (void)notes, (void)err;
    ent_event__extract(tagger, text, timexes, mentions, opts, a, out);
    return ENT_OK;
}

/* ---- entente show clauses ----------------------------------------------------------------------------------------- */

static const char *const KIND[] = { "main", "coord", "relative", "participle", "infinitive", "complement", "adverbial", "bracket" };

static void words(const ent_event__sent *s, uint32_t begin, uint32_t end, const char *key, ent_out *o) {
    ent_out_fmt(o, ",\"%s\":", key);
    if (begin >= end) ent_out_z(o, "\"\"");
    else ent_out_json(o, ent_text_bytes(s->text, s->token[begin].begin, s->token[end - 1].end));
}

static void group(const ent_event__sent *s, uint32_t np, const char *key, ent_out *o) {
    words(s, np ? s->np[np - 1].begin : 0, np ? s->np[np - 1].end : 0, key, o);
}

static void show_clause(const ent_event__sent *s, uint32_t id, ent_out *o) {
    const ent_event__clause *x = &s->clause[id];
    ent_out_fmt(o, "{\"line\":%u,\"sentence\":%u,\"clause\":%u,\"parent\":%d,\"kind\":\"%s\"", s->text->sentence[s->sentence].line,
                s->sentence, id, x->parent == ENT_EVENT__NONE ? -1 : (int)x->parent, KIND[x->kind]);
    words(s, x->begin, x->end, "text", o);
    if (x->verb != ENT_EVENT__NONE) {
        words(s, x->group, x->group_end, "verb", o);
        group(s, x->subject, "subject", o);
        group(s, x->object, "object", o);
        group(s, x->antecedent, "of", o);
        if (x->shares != ENT_EVENT__NONE) ent_out_fmt(o, ",\"shares\":%u", x->shares);
        ent_out_fmt(o, ",\"marks\":\"%s%s%s%s%s%s\"", x->finite ? "finite " : "", x->passive ? "passive " : "",
                    x->negated ? "negated " : "", x->future ? "future " : "", x->perfect ? "perfect " :
                        "", x->progressive ? "progressive " : "");
    }
    ent_out_z(o, "}\n");
}

void ent_event_show_clauses(const ent_event_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                            const ent_mentions *mentions, ent_arena *a, ent_out *o) {
    ent_event__stretch st;
    ent_event__stretch_new(&st, tagger, text, timexes, mentions, a);
    for (uint32_t i = 0; i < text->sentences; i += st.n) {
        ent_event__stretch_read(&st, i);
        ent_event__stretch_parse(&st);
        for (uint32_t k = 0; k < st.n; k++)
            for (uint32_t id = 0; id < st.sent[k].clauses; id++) show_clause(&st.sent[k], id, o);
    }
}
