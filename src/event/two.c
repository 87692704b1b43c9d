#include "event.h"

/* Whom a document is about, where it is about two. */

/* The document is about two where they make up most of its mentions, near each other in number and far before the third. */
static bool two_stand_out(const uint32_t n[3], uint32_t total) {
    return total >= 12 && (n[0] + n[1]) * 20 >= total * 9 && n[1] * 3 >= n[0] && n[2] * 5 <= n[1] * 3;
}

/* … or about three states: whose a tripartite meeting is. */
static bool three_stand_out(const ent_mentions *m, const uint32_t n[4], const uint32_t top[4], uint32_t total) {
    bool states = total >= 15 && (n[0] + n[1] + n[2]) * 10 >= total * 6 && n[2] * 4 >= n[0] && n[3] * 2 <= n[2];
    for (int i = 0; i < 3; i++) states = states && m->actor[top[i]].kind == ENT_ACTOR_STATE;
    return states;
}

/* The two that the first line names, where it names two: Ecuador and Peru, a chronology; index + 1. */
static bool of_title(const ent_event__sent *s, uint32_t two[2]) {
    const ent_text *x = s->text;
    const ent_mentions *m = s->mentions;
    uint32_t end = x->blocks ? x->block[0].end : 0, n = 0;
    if (end > 200) return false;
    for (size_t i = 0; i < m->n && m->v[i].begin < end; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) {
            uint32_t a = m->v[i].actor[k] + 1;
            if ((n > 0 && two[0] == a) || (n > 1 && two[1] == a)) continue;
            if (n == 2) return false;
            two[n++] = a;
        }
    return n == 2;
}

/* The one state that the first line names: Nepal after the earthquakes; index + 1, 0 = none or several. */
static uint32_t one_of_title(const ent_event__sent *s) {
    const ent_mentions *m = s->mentions;
    uint32_t end = s->text->blocks && s->text->block[0].sentences < 2 ? s->text->block[0].end : 0, one = 0;
    for (size_t i = 0; i < m->n && m->v[i].begin < end && end <= 200; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) {
            if (one && one != m->v[i].actor[k] + 1) return 0;
            one = m->v[i].actor[k] + 1;
        }
    return one && m->actor[one - 1].kind == ENT_ACTOR_STATE ? one : 0;
}

/* The two are named to the end: the last third of the mentions is of them too. Not so where the text is of several pieces. */
static bool to_the_end(const ent_mentions *m, const uint32_t two[2], uint32_t share) {
    uint32_t own = 0, all = 0;
    for (size_t i = m->n * 2 / 3; i < m->n; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) all++, own += m->v[i].actor[k] + 1 == two[0] || m->v[i].actor[k] + 1 == two[1];
    return own * share >= all;
}

/* It is named all through the text, in half of the paragraphs that name anybody; in a digest of many it is not. */
static bool throughout(const ent_event__sent *s, uint32_t chief) {
    const ent_mentions *m = s->mentions;
    uint32_t blocks = 0, own = 0, last = UINT32_MAX, last_own = UINT32_MAX;
    for (size_t i = 0; i < m->n; i++) {
        uint32_t b = s->text->sentence[m->v[i].sentence].block;
        bool new_block = b != last;
        blocks += new_block, last = b;
        for (uint32_t k = 0; k < m->v[i].actors && b != last_own; k++)
            if (m->v[i].actor[k] == chief) own++, last_own = b;
    }
    return blocks < 4 || own * 2 >= blocks;
}

size_t ent_event__mentions_from(const ent_mentions *m, uint32_t token) {
    size_t low = 0, high = m->n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (m->v[mid].token < token) low = mid + 1;
        else high = mid;
    }
    return low;
}

enum { PARAGRAPH_MOST = 500 }; /* mentions: a text may have no paragraphs */

/* The paragraph is of others: it names a state that has no part in c, and not the chief. */
bool ent_event__of_others(const ent_event__found *f, const ent_event__cand *c) {
    const ent_mentions *m = f->s->mentions;
    const ent_block *b = &f->s->text->block[f->s->text->sentence[f->s->sentence].block];
    size_t first = ent_event__mentions_from(m, f->s->text->sentence[b->sentence].token);
    bool other = false;
    for (size_t i = first; i < m->n && i < first + PARAGRAPH_MOST && m->v[i].begin < b->end; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) {
            uint32_t a = m->v[i].actor[k];
            if (a + 1 == f->chief) return false;
            other |= m->actor[a].kind == ENT_ACTOR_STATE && !ent_event__has(c, a);
        }
    return other;
}

void ent_event__about_two(ent_event__found *f, ent_arena *a) {
    const ent_mentions *m = f->s->mentions;
    uint32_t *count = ENT_NEWN(a, uint32_t, m->actors + 1), total = 0, n[4] = { 0 }, top[4] = { 0 };
    for (size_t i = 0; i < m->n; i++)
        for (uint32_t k = 0; k < m->v[i].actors; k++) count[m->v[i].actor[k]]++, total++;
    for (uint32_t i = 0; i < m->actors; i++)
        for (int r = 0; r < 4; r++) {
            if (count[i] <= n[r]) continue;
            for (int k = 3; k > r; k--) n[k] = n[k - 1], top[k] = top[k - 1];
            n[r] = count[i], top[r] = i;
            break;
        }
    bool told = m->speaker_why && (ent_str_is(ent_str_of(m->speaker_why), "told") ||
        ent_str_is(ent_str_of(m->speaker_why), "first lines"));
    f->speaker = m->speaker;
    f->chief = m->speaker == UINT32_MAX && total >= 12 && n[0] * 5 >= total && n[0] * 2 >= n[1] * 3 ? top[0] + 1 : 0;
    if (f->chief && !throughout(f->s, f->chief - 1)) f->chief = 0;
    uint32_t one = m->speaker == UINT32_MAX && !f->chief ? one_of_title(f->s) : 0;
    if (one && count[one - 1] * 10 >= total && count[one - 1] > 2) f->chief = one;
    bool many = ent_text_of_dispatches(f->s->text);
    if (many || m->issuers) f->chief = 0;
    if (told || many || m->issuers) return;
    if (three_stand_out(m, n, top, total)) f->many[0].n = 3, memcpy(f->many[0].actor, top, 3 * sizeof *top);
    uint32_t titled[2] = { 0 };
    bool title = of_title(f->s, titled) && count[titled[0] - 1] > 2 && count[titled[1] - 1] > 2;
    if (!title && !two_stand_out(n, total)) return;
    uint32_t two[2] = { title ? titled[0] : top[0] + 1, title ? titled[1] : top[1] + 1 };
    if (!to_the_end(m, two, title ? 8 : 4)) return;
    f->speaker = UINT32_MAX; /* a history of two has no speaker */
    f->two[0] = two[0], f->two[1] = two[1];
}

/* In a text of several releases the speaker is the issuer of the one that the sentence stands in. */
void ent_event__release(ent_event__found *f) {
    const ent_mentions *m = f->s->mentions;
    for (size_t i = 0; i < m->issuers && m->issuer[i].sentence <= f->s->sentence; i++) f->speaker = m->issuer[i].actor;
}
