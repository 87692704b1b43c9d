#include "event.h"

/* A sentence is read in: its tokens with their mentions and timexes, then tags, groups, clauses. */

void ent_event__sent_new(ent_event__sent *s, const ent_event_tagger *g, const ent_text *text, const ent_timexes *timexes,
                         const ent_mentions *mentions, ent_arena *a) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < text->sentences; i++)
        if (text->sentence[i].tokens > most) most = text->sentence[i].tokens;
    if (most > ENT_EVENT__LONGEST) most = ENT_EVENT__LONGEST;
    *s = (ent_event__sent){ .g = g, .text = text, .timexes = timexes, .mentions = mentions };
    s->tok = ENT_NEWN(a, ent_event__tok, most + 1);
    s->name = ENT_NEWN(a, ent_event__run, most + 1);
    s->time = ENT_NEWN(a, ent_event__run, most + 1);
    s->np = ENT_NEWN(a, ent_event__np, most + 1);
    s->clause = ENT_NEWN(a, ent_event__clause, most + 2);
}

void ent_event__sent_read(ent_event__sent *s, uint32_t sentence) {
    const ent_sentence *x = &s->text->sentence[sentence];
    s->sentence = sentence, s->first = x->token, s->n = x->tokens < ENT_EVENT__LONGEST ? x->tokens :
        ENT_EVENT__LONGEST, s->token = s->text->token + x->token;
    s->nps = s->clauses = 0;
    for (uint32_t i = 0; i < s->n; i++)
        s->tok[i] = (ent_event__tok){ .mark = (char)(s->token[i].ch & -(s->token[i].kind == ENT_TOK_PUNCT)) };
    while (s->next_mention < s->mentions->n && s->mentions->v[s->next_mention].token < s->first) s->next_mention++;
    size_t mention = s->next_mention;
    for (; s->next_mention < s->mentions->n; s->next_mention++) {
        const ent_mention *m = &s->mentions->v[s->next_mention];
        if (m->token >= s->first + s->n) break;
        for (uint32_t k = m->token; k < m->token + m->tokens && k < s->first + s->n; k++)
            s->tok[k - s->first].mention = (uint32_t)s->next_mention + 1;
    }
    while (s->next_timex < s->timexes->n && s->timexes->v[s->next_timex].token < s->first) s->next_timex++;
    size_t time = s->next_timex;
    for (; s->next_timex < s->timexes->n; s->next_timex++) {
        const ent_timex *t = &s->timexes->v[s->next_timex];
        if (t->token >= s->first + s->n) break;
        for (uint32_t k = t->token; k < t->token + t->tokens && k < s->first + s->n; k++)
            if (!s->tok[k - s->first].mention) s->tok[k - s->first].timex = (uint32_t)s->next_timex + 1;
    }
    s->named = s->next_mention > mention, s->dated = s->next_timex > time;
}

void ent_event__sent_parse(ent_event__sent *s) {
    ent_event__tag(s);
    ent_event__chunk(s);
    ent_event__cut(s);
}
