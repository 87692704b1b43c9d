#include "stretch.h"

/* What a sentence takes over from the paragraph that it stands in. */

/* The name at token k is a label: nothing but marks before it, a stop or a colon behind it. */
static bool label(const ent_event__sent *s, uint32_t k) {
    for (uint32_t i = 0; i < k; i++)
        if (s->token[i].kind != ENT_TOK_PUNCT && s->token[i].kind != ENT_TOK_NUMBER && s->tok[i].pos != ENT_P_DET) return false;
    uint32_t end = k;
    while (end < s->n && s->tok[end].mention == s->tok[k].mention) end++;
    char mark = ent_event__punct(s, end);
    return mark == ':' || (mark == '.' && end + 1 == s->n);
}

/* What a paragraph is about, where the text speaks for one actor: the first other one named, or one that a sentence
 * begins with behind a preposition (With Mexico, … As to Russia, …). */
static void topic(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    const ent_mentions *m = s->mentions;
    f->scene = s->n > 2 && s->token[0].word == s->g->w.in && s->tok[1].mention &&
        m->v[s->tok[1].mention - 1].flags & ENT_MENTION_PLACE ? s->tok[1].mention : 0;
    f->led = false;
    if (f->speaker == UINT32_MAX) return;
    uint32_t to = s->clauses && s->clause[0].group != ENT_EVENT__NONE ? s->clause[0].group : s->n;
    for (uint32_t k = 0; k < to && k < 12; k++) {
        uint32_t x = s->tok[k].mention;
        if (!x || m->v[x - 1].actors != 1 || m->v[x - 1].role == ENT_MENTION_ANAPHOR) continue;
        uint32_t a = m->v[x - 1].actor[0];
        uint32_t p = k;
        while (p > 0 && s->tok[p - 1].pos == ENT_P_DET) p--;
        bool town = p > 1 && m->v[x - 1].role == ENT_MENTION_CAPITAL && s->tok[p - 1].pos == ENT_P_PREP; /* at the talks in Brussels */
        if (town) continue;
        bool led = p > 0 && s->tok[p - 1].pos == ENT_P_PREP;
        bool with = led && s->token[p - 1].word == s->g->w.with; /* With the EU, … */
        ent_word first = s->token[0].word; /* With regard to B, as for B, regarding B */
        with |= led && p > 1 && p < 5 && first && (first == s->g->w.with || first == s->g->w.as) && ent_event__punct(s, p - 1) != ',';
        with |= led && p == 1 && s->tok[0].bits & ENT_W_ING;
        bool other = a != f->speaker && (m->actor[a].kind == ENT_ACTOR_STATE || with);
        if (other && label(s, k)) f->topic = a + 1, f->labelled = true;
        if (other && !f->labelled && (led || !f->topic)) f->topic = a + 1;
        f->led = other && with;
        return;
    }
}

/* The Ministers signed a treaty: those two of the event before. */
static bool the_same_two(const ent_event__found *f) {
    const ent_event__sent *s = f->s;
    uint32_t m = s->names && s->name[0].begin < 2 ? s->name[0].of : 0;
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    if (!x || x->role != ENT_MENTION_ANAPHOR || x->actors != 2 || !f->pair[0] || !f->pair[1]) return false;
    for (uint32_t k = 0; k < 2; k++)
        if (x->actor[k] + 1 != f->pair[0] && x->actor[k] + 1 != f->pair[1]) return false;
    return true;
}

/* They also welcomed …: a sentence without a date that begins with a pronoun goes on with the date before. */
static void carry(ent_event__found *f) {
    const ent_event__sent *s = f->s;
    f->carry_timex = 0;
    for (uint32_t i = 0; i < s->times; i++)
        if (s->timexes->v[s->time[i].of - 1].event_value.n) return;
    if (s->n && f->last_timex && (s->tok[0].bits & ENT_W_PRON || the_same_two(f))) f->carry_timex = f->last_timex;
}

static const ent_block *block_of(const ent_event__sent *s) { return &s->text->block[s->text->sentence[s->sentence].block]; }

/* The one state that a heading names, beside the speaker; index + 1, 0 = none, or several. */
static uint32_t named_by(const ent_event__found *f, uint32_t heading) {
    enum { WORDS_MOST = 16 };
    const ent_event__sent *s = f->s;
    const ent_mentions *m = s->mentions;
    uint32_t one = 0;
    const ent_sentence *x = &s->text->sentence[s->text->block[heading].sentence];
    if (s->text->block[heading].sentences != 1 || x->tokens > WORDS_MOST) return 0;
    for (size_t i = ent_event__mentions_from(m, x->token); i < m->n && m->v[i].token < x->token + x->tokens; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) {
            uint32_t a = m->v[i].actor[k];
            if (a == f->speaker || a + 1 == one) continue;
            if (one || m->actor[a].kind != ENT_ACTOR_STATE) return 0;
            one = a + 1;
        }
    for (uint32_t t = x->token; one && t < x->token + x->tokens; t++) /* Mexico, Central America */
        if (s->text->token[t].ch == ',' || s->text->token[t].ch == '/') return 0;
    return one;
}

/* KENYA, Relations with Laos: whom the headings above the paragraph name, the nearest first; between them and it stand but headings. */
static uint32_t of_heading(const ent_event__found *f) {
    enum { HEADINGS = 4 };
    uint32_t h = block_of(f->s)->heading, one = 0;
    for (int i = 0; i < HEADINGS && h != UINT32_MAX && !one; i++) {
        one = named_by(f, h);
        h = h > 0 && f->s->text->block[h - 1].kind == ENT_BLOCK_HEADING ? h - 1 : UINT32_MAX;
    }
    return one;
}

/* Santiago, 1 December 2022. The Minister thanked B: the day that a release begins with, in a sentence of its own; timex + 1. */
static uint32_t run_in(const ent_event__sent *s) {
    enum { WORDS_MOST = 10 };
    uint32_t t = 0, names = 0;
    if (s->n > WORDS_MOST || ent_event__punct(s, s->n - 1) != '.' || block_of(s)->sentences < 2) return 0;
    for (uint32_t k = 0; k + 1 < s->n; k++) {
        if (s->tok[k].timex && t && s->tok[k].timex != t) return 0;
        if (s->tok[k].timex) t = s->tok[k].timex;
        else if (s->token[k].kind == ENT_TOK_WORD && s->token[k].flags & ENT_TOK_CAP) names++;
        else if (ent_event__punct(s, k) != ',') return 0;
    }
    const ent_timex *x = t && names ? &s->timexes->v[t - 1] : NULL;
    return x && x->event_value.n && x->event_days.first == x->event_days.last ? t : 0;
}

/* A paragraph starts anew: nothing is carried into it. */
static void begin_block(ent_event__found *f) {
    f->last_timex = f->topic = f->last_actor = f->pair[0] = f->pair[1] = 0;
    f->labelled_place = 0;
    f->labelled = false;
    f->before->token = ENT_EVENT__NONE;
    f->struck.n = f->deal.n = f->accused.n = 0;
    f->said_on = f->speaker == UINT32_MAX ? 0 : run_in(f->s);
    uint32_t headed = f->speaker == UINT32_MAX ? 0 : of_heading(f);
    if (headed) f->topic = headed, f->labelled = true;
    if (f->news) memset(f->did, 0, sizeof f->did);
}

/* A chronology's entry begins with its date; the rest of the entry is of that date. Else what stands above a block dates it. */
static uint32_t lead(const ent_event__sent *s, uint32_t day_head) {
    for (uint32_t k = 0; block_of(s)->kind == ENT_BLOCK_ITEM && k < s->n && k < 4; k++)
        if (s->tok[k].timex) {
            const ent_timex *x = &s->timexes->v[s->tok[k].timex - 1];
            if (!x->event_time.n || x->event_value.n) return x->event_value.n ? s->tok[k].timex : 0;
            break;
        }
    return day_head;
}

/* The days that sentences stand under, and whether something can have happened in them. */
void ent_event__look_over(ent_event__stretch *st, const uint32_t *day_head, bool news, uint32_t last) {
    for (uint32_t i = 0; i < st->n; i++) {
        ent_event__sent *s = &st->sent[i];
        if (s->sentence == block_of(s)->sentence) last = lead(s, day_head[block_of(s) - s->text->block]);
        s->lead = last;
        s->idle = !s->named && !s->dated && !last && !news; /* nobody and no day: no event */
    }
}

void ent_event__take_over(ent_event__found *f) {
    if (f->s->sentence == block_of(f->s)->sentence) begin_block(f);
    ent_event__dispatch(f);
    if (f->s->idle) return;
    topic(f);
    ent_event__label_place(f);
    carry(f);
}

void ent_event__recall(ent_event__found *f, ent_event__stretch *st) {
    f->person = st->person, f->about = st->about;
    for (uint32_t i = 0; i < st->n; i++) {
        ent_event__sent *s = f->s = &st->sent[i];
        ent_event__release(f);
        if (s->sentence == block_of(s)->sentence) f->person = f->about = 0;
        s->person = f->person, s->about = f->about;
        if (!s->idle) ent_event__remember(f);
    }
    st->person = f->person, st->about = f->about;
}
