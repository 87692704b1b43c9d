#include "actor.h"

/* Who "we" and "the Ministry" are, when nobody tells: the state whose ministry the first lines name, else the state
 * whose possessive ("Japan's efforts") and subject mentions are most of all. */

enum { HEAD_SENTENCES = 6, LEAST_MENTIONS = 8 };

static bool heads_document(const ent_actor__work *w, const ent_mention *m) {
    return m->sentence < HEAD_SENTENCES && m->role == ENT_MENTION_BODY && m->actors == 1 &&
           w->actor.v[m->actor[0]].kind == ENT_ACTOR_STATE && ent_str_is(m->sector, "GOV") && /* not its refugees */
           w->text->block[w->text->sentence[m->sentence].block].kind == ENT_BLOCK_HEADING;
}

/* A title that begins with a body's name: Mekong River Commission: Sixty Years. */
static bool titles(const ent_actor__work *w, const ent_mention *m) {
    return m->sentence == 0 && m->actors == 1 && m->begin <= w->text->sentence[0].begin + 4 &&
           w->actor.v[m->actor[0]].kind == ENT_ACTOR_IGO &&
           w->text->block[w->text->sentence[0].block].kind == ENT_BLOCK_HEADING;
}

/* Does the document speak in the first person? A ministry's does with its offices (the ministry, the minister), a
 * newspaper's with pronouns alone. */
static uint32_t first_person(const ent_actor__work *w, uint32_t *pronouns) {
    uint32_t n = 0;
    *pronouns = 0;
    for (size_t i = 0; i < w->mention.n; i++) {
        if (w->open.v[i].kind != ENT_REFER_SPEAKER + 1) continue;
        n++;
        *pronouns += w->mention.v[i].end - w->mention.v[i].begin <= 4;
    }
    return n;
}

/* It is named all through the text: in a third of the paragraphs that name a state, in half where nobody says "we". A digest of many
 * has no speaker. */
static bool throughout(const ent_actor__work *w, uint32_t actor, bool we) {
    uint32_t blocks = 0, own = 0, last = UINT32_MAX, last_own = UINT32_MAX;
    for (size_t i = 0; i < w->mention.n; i++) {
        const ent_mention *m = &w->mention.v[i];
        if (m->actors != 1 || w->actor.v[m->actor[0]].kind != ENT_ACTOR_STATE) continue;
        uint32_t b = w->text->sentence[m->sentence].block;
        blocks += b != last, last = b;
        if (m->actor[0] == actor && b != last_own) own++, last_own = b;
    }
    return blocks < 5 || own * (we ? 3 : 2) >= blocks;
}

/* A chronology, where nobody says "we", speaks for nobody. */
static bool chronicle(const ent_actor__work *w) {
    uint32_t entries = 0;
    for (uint32_t b = 0; b < w->text->blocks; b++) entries += w->text->block[b].kind == ENT_BLOCK_ITEM;
    return entries * 3 > w->text->blocks;
}

static void by_count(ent_actor__work *w) {
    uint32_t *count = ENT_NEWN(w->a, uint32_t, w->actor.n + 1);
    uint32_t total = 0, best = 0, others = 0;
    for (size_t i = 0; i < w->mention.n; i++) {
        const ent_mention *m = &w->mention.v[i];
        if (m->actors != 1 || (m->flags & ENT_MENTION_PLACE)) continue;
        others += w->actor.v[m->actor[0]].kind != ENT_ACTOR_STATE;
        if (w->actor.v[m->actor[0]].kind != ENT_ACTOR_STATE) continue;
        count[m->actor[0]]++;
        total++;
    }
    for (uint32_t i = 1; i < w->actor.n; i++)
        if (count[i] > count[best]) best = i;
    uint32_t second = 0;
    for (uint32_t i = 0; i < w->actor.n; i++)
        if (i != best && count[i] > second) second = count[i];
    uint32_t pronouns, first = first_person(w, &pronouns);
    bool official = first >= pronouns + 2, own = count[best] >= 3 && count[best] * 2 >= second * 3;
    bool clear = first >= 2 ? own && (official || count[best] * 6 >= total) : count[best] * 5 >= total * 2;
    if (first < 2 && chronicle(w)) return;
    if (total < LEAST_MENTIONS || !clear || others > total || !throughout(w, best, first > 0)) return;
    w->speaker = best;
    w->speaker_why = "most frequent";
}

/* A yearbook's entry: THAILAND, its foreign relations in 1975. The title begins with the name of a state and names nobody else
 * (not: Relief for Nepal), and the text goes on naming it. */
static uint32_t of_title(const ent_actor__work *w) {
    const ent_mention *m = w->mention.n ? &w->mention.v[0] : NULL;
    if (!m || m->sentence != 0 || m->actors != 1 || (m->role != ENT_MENTION_NAME && m->role != ENT_MENTION_DEMONYM)) return UINT32_MAX;
    if (m->token != w->text->sentence[0].token || (w->mention.n > 1 && m[1].sentence == 0)) return UINT32_MAX;
    uint32_t one = m->actor[0];
    bool heads = w->actor.v[one].kind == ENT_ACTOR_STATE && w->text->block[w->text->sentence[0].block].kind == ENT_BLOCK_HEADING;
    return heads && throughout(w, one, false) ? one : UINT32_MAX;
}

void ent_actor__guess_speaker(ent_actor__work *w) {
    if (w->speaker != UINT32_MAX) return;
    for (size_t i = 0; i < w->mention.n && w->mention.v[i].sentence < HEAD_SENTENCES; i++)
        if (heads_document(w, &w->mention.v[i]) || titles(w, &w->mention.v[i])) {
            w->speaker = w->mention.v[i].actor[0];
            w->speaker_why = "first lines";
            return;
        }
    w->speaker = w->pieces ? UINT32_MAX : of_title(w);
    if (w->speaker != UINT32_MAX) w->speaker_why = "title";
    else if (!w->pieces) by_count(w); /* news speaks for nobody */
}
