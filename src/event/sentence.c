#include "stretch.h"
#include "parse.h"

/* Sentences are read in: their tokens with their mentions and timexes, then tags, groups, clauses. */

enum { TOGETHER = 32, TOKENS = 1024 }; /* sentences, and their tokens if there are two or more */

static uint32_t length(const ent_sentence *x) { return x->tokens < ENT_EVENT__LONGEST ? x->tokens : ENT_EVENT__LONGEST; }

void ent_event__stretch_new(ent_event__stretch *st, const ent_event_tagger *g, const ent_text *text, const ent_timexes *timexes,
                            const ent_mentions *mentions, ent_arena *a) {
    uint32_t longest = text->tokens < TOKENS ? text->tokens : TOKENS;
    for (uint32_t i = 0; i < text->sentences; i++)
        if (length(&text->sentence[i]) > longest) longest = length(&text->sentence[i]);
    uint32_t room = longest + 2 * TOGETHER; /* a sentence has up to two clauses more than tokens */
    *st = (ent_event__stretch){ .room = room };
    st->sent = ENT_NEWN(a, ent_event__sent, TOGETHER);
    st->tok = ENT_NEWN(a, ent_event__tok, room);
    st->name = ENT_NEWN(a, ent_event__run, room);
    st->time = ENT_NEWN(a, ent_event__run, room);
    st->np = ENT_NEWN(a, ent_event__np, room);
    st->clause = ENT_NEWN(a, ent_event__clause, room);
    st->sent[0] = (ent_event__sent){ .g = g, .text = text, .timexes = timexes, .mentions = mentions };
}

/* Its tokens are those that no mention has: what a name splits is two runs. */
static void read_timex(ent_event__sent *s, const ent_timex *t, uint32_t of) {
    ent_event__run *run = NULL;
    for (uint32_t k = t->token - s->first; k < t->token - s->first + t->tokens && k < s->n; k++) {
        if (s->tok[k].mention) {
            run = NULL;
            continue;
        }
        if (!run) *(run = &s->time[s->times++]) = (ent_event__run){ .begin = k, .of = of };
        run->end = k + 1;
        s->tok[k].timex = of;
    }
}

static void read_sentence(ent_event__sent *s, uint32_t sentence) {
    const ent_sentence *x = &s->text->sentence[sentence];
    s->sentence = sentence, s->first = x->token, s->n = length(x), s->token = s->text->token + x->token;
    s->nps = s->clauses = s->names = s->times = s->cands = 0;
    s->says[0] = s->says[1] = 0, s->classes = (ent_event__classes){ { 0 } };
    for (uint32_t i = 0; i < s->n; i++) {
        const ent_token *t = &s->token[i];
        uint8_t name = s->g->name[t->word < s->g->words ? t->word : 0];
        s->tok[i] = (ent_event__tok){ .mark = (char)(t->ch & -(t->kind == ENT_TOK_PUNCT)) };
        s->says[name / 64] |= (uint64_t)1 << name % 64;
    }
    while (s->next_mention < s->mentions->n && s->mentions->v[s->next_mention].token < s->first) s->next_mention++;
    size_t mention = s->next_mention;
    for (; s->next_mention < s->mentions->n; s->next_mention++) {
        const ent_mention *m = &s->mentions->v[s->next_mention];
        if (m->token >= s->first + s->n) break;
        uint32_t begin = m->token - s->first, end = begin + m->tokens < s->n ? begin + m->tokens : s->n;
        for (uint32_t k = begin; k < end; k++) s->tok[k].mention = (uint32_t)s->next_mention + 1;
        s->name[s->names++] = (ent_event__run){ begin, end, (uint32_t)s->next_mention + 1 };
    }
    while (s->next_timex < s->timexes->n && s->timexes->v[s->next_timex].token < s->first) s->next_timex++;
    size_t time = s->next_timex;
    for (; s->next_timex < s->timexes->n; s->next_timex++) {
        const ent_timex *t = &s->timexes->v[s->next_timex];
        if (t->token >= s->first + s->n) break;
        read_timex(s, t, (uint32_t)s->next_timex + 1);
    }
    s->named = s->next_mention > mention, s->dated = s->next_timex > time;
}

void ent_event__stretch_read(ent_event__stretch *st, uint32_t sentence) {
    const ent_text *text = st->sent[0].text;
    ent_event__sent last = st->sent[st->n ? st->n - 1 : 0];
    uint32_t used = 0;
    for (st->n = 0; st->n < TOGETHER && sentence < text->sentences; sentence++) {
        uint32_t tokens = length(&text->sentence[sentence]);
        if (st->n && used + tokens > TOKENS) return;
        last.tok = st->tok + used, last.name = st->name + used, last.time = st->time + used;
        last.np = st->np + used, last.clause = st->clause + used;
        read_sentence(&last, sentence);
        st->sent[st->n++] = last;
        used += tokens + 2;
    }
}

void ent_event__stretch_parse(ent_event__stretch *st) {
    static void (*const stage[])(ent_event__sent *) = { ent_event__tag, ent_event__chunk, ent_event__cut };
    for (size_t k = 0; k < sizeof stage / sizeof *stage; k++)
        for (uint32_t i = 0; i < st->n; i++)
            if (!st->sent[i].idle) stage[k](&st->sent[i]);
}

/* A headline in Capitals Throughout: there they make no names. */
bool ent_event__title_case(const ent_event__sent *s) {
    uint32_t cap = 0, low = 0;
    if (s->n < 4 || s->n > 30) return false;
    for (uint32_t i = 1; i < s->n && low < 1; i++) {
        const ent_token *t = &s->token[i];
        if (t->kind != ENT_TOK_WORD || s->tok[i].mention || t->end - t->begin < 4) continue;
        if (t->flags & ENT_TOK_CAP) cap++;
        else low += !(ent_event__cls(s->g, t->word) & (ENT_W_PREP | ENT_W_CONJ | ENT_W_DET | ENT_W_SUB));
    }
    return cap >= 2 && !low;
}
