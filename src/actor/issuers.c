#include "actor.h"

/* Several releases in one text: each below a line that is its issuer's name alone, and above the text a day. Who "we", "the Ministry"
 * and "the Secretariat" are hangs on where one reads. */

enum { LINE_MOST = 120, THE = 4, HEAD_BLOCKS = 4 };

static bool issues(const ent_actor__work *w, const ent_mention *m) {
    ent_actor_kind kind = w->actor.v[m->actor[0]].kind;
    return kind == ENT_ACTOR_IGO || (kind == ENT_ACTOR_STATE && m->role == ENT_MENTION_BODY && ent_str_is(m->sector, "GOV"));
}

/* The block of mention i is one body's name: ASSOCIATION OF SOUTHEAST ASIAN NATIONS (ASEAN). */
static bool alone(const ent_actor__work *w, size_t i) {
    const ent_mention *m = &w->mention.v[i];
    const ent_block *b = &w->text->block[w->text->sentence[m->sentence].block];
    if (b->sentences != 1 || b->end - b->begin > LINE_MOST || m->begin > b->begin + THE || m->actors != 1 || !issues(w, m)) return false;
    uint32_t end = m->end;
    for (size_t k = i + 1; k < w->mention.n && w->mention.v[k].sentence == m->sentence; k++) {
        if (w->mention.v[k].actors != 1 || w->mention.v[k].actor[0] != m->actor[0]) return false;
        end = w->mention.v[k].end;
    }
    return end + 2 >= b->end && w->text->doc->text.p[b->end - 1] != '.';
}

/* One of the next blocks is or begins with the head of a release: a day within its first words. */
static bool dated(const ent_actor__work *w, const ent_timexes *timexes, uint32_t sentence) {
    uint32_t block = w->text->sentence[sentence].block, last = block + HEAD_BLOCKS;
    size_t low = 0, high = timexes->n; /* the first one behind the sentence */
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (timexes->v[mid].sentence <= sentence) low = mid + 1;
        else high = mid;
    }
    for (size_t i = low; i < timexes->n; i++) {
        const ent_timex *t = &timexes->v[i];
        uint32_t b = w->text->sentence[t->sentence].block;
        if (b <= block || t->event_days.first == ENT_NO_DAY || t->event_days.first != t->event_days.last) continue;
        if (b > last) return false;
        if (t->begin < w->text->block[b].begin + LINE_MOST / 2) return true;
    }
    return false;
}

void ent_actor__find_issuers(ent_actor__work *w, const ent_timexes *timexes) {
    if (ent_str_is(ent_str_of(w->speaker_why), "told") || !timexes) return;
    uint32_t last = ENT_ACTOR__NONE;
    bool several = false;
    for (size_t i = 0; i < w->mention.n; i++) {
        if (i && w->mention.v[i].sentence == w->mention.v[i - 1].sentence) continue;
        if (!alone(w, i) || !dated(w, timexes, w->mention.v[i].sentence)) continue;
        several |= last != ENT_ACTOR__NONE && last != w->mention.v[i].actor[0];
        last = w->mention.v[i].actor[0];
        *ent_vec_push(w->a, &w->issuer) = (ent_issuer){ w->mention.v[i].sentence, last };
    }
    if (!several) w->issuer.n = 0;
    else w->speaker = UINT32_MAX, w->speaker_why = "releases";
}

void ent_actor__enter_release(ent_actor__work *w, uint32_t sentence) {
    for (; w->release < w->issuer.n && w->issuer.v[w->release].sentence <= sentence; w->release++)
        w->speaker = w->issuer.v[w->release].actor;
}
