#include "refer.h"

/* Which two are meant by "both", "the two governments", "the pair". */

bool ent_actor__wanted(const ent_actor__work *w, uint32_t actor, uint8_t kind) {
    ent_actor_kind k = w->actor.v[actor].kind;
    switch (kind) {
    case ENT_REFER_STATE: return k == ENT_ACTOR_STATE;
    case ENT_REFER_STATES: return k == ENT_ACTOR_STATE || k == ENT_ACTOR_IGO;
    case ENT_REFER_COMPANIES:
    case ENT_REFER_COMPANY: return k == ENT_ACTOR_COMPANY;
    case ENT_REFER_BODY: return k == ENT_ACTOR_IGO;
    case ENT_REFER_GROUP: return k == ENT_ACTOR_GROUP;
    default: return true;
    }
}

/* The two states that the document is about, when no third comes near. */
bool ent_actor__main_pair(const ent_actor__work *w, ent_actor__set *s) {
    uint32_t top[3] = { ENT_ACTOR__NONE, ENT_ACTOR__NONE, ENT_ACTOR__NONE };
    for (uint32_t a = 0; a < w->counted; a++) {
        if (w->actor.v[a].kind != ENT_ACTOR_STATE) continue;
        uint32_t x = a;
        for (int k = 0; k < 3; k++) {
            if (top[k] != ENT_ACTOR__NONE && w->count[top[k]] >= w->count[x]) continue;
            uint32_t t = top[k];
            top[k] = x;
            x = t;
            if (x == ENT_ACTOR__NONE) break;
        }
    }
    if (top[1] == ENT_ACTOR__NONE || w->count[top[1]] < 4) return false;
    if (top[2] != ENT_ACTOR__NONE && w->count[top[2]] * 2 > w->count[top[1]]) return false;
    ent_actor__put(s, top[0]);
    ent_actor__put(s, top[1]);
    return true;
}

/* Presidents A and X, in a document about two: X is of the one that A is not of. */
void ent_actor__fellow(ent_actor__work *w, size_t i, ent_mention *m) {
    ent_actor__set s = { .n = 0 };
    const ent_mention *other = i > 0 && m[-1].sentence == m->sentence && ent_str_is(ent_str_of(m[-1].rule), "office-names") ? m - 1 : m + 1;
    bool there = other > m ? i + 1 < w->mention.n : true;
    if (!there || !ent_str_is(ent_str_of(other->rule), "office-names") || other->sentence != m->sentence) return;
    if (other->actors != 1 || !ent_actor__main_pair(w, &s) || !ent_actor__in(&s, other->actor[0])) return;
    uint32_t actor = s.actor[s.actor[0] == other->actor[0]];
    one(w, m, actor, 0.6, "office-names");
}

static bool candidate(const ent_actor__work *w, const ent_mention *m, uint8_t kind) {
    return m->actors == 1 && !(m->flags & (ENT_MENTION_PLACE | ENT_MENTION_PLURAL | ENT_MENTION_POSSESSIVE)) &&
           ent_actor__wanted(w, m->actor[0], kind) && !ent_actor__oblique(w, m);
}

/* m stands in what is said aside of c: Portugal, its ruler for centuries, has … */
static bool in_aside(const ent_actor__work *w, const ent_mention *c, const ent_mention *m) {
    uint32_t i = c->token + c->tokens;
    if (!ent_actor__punct(w, i, ',')) return false;
    while (++i < m->token)
        if (ent_actor__punct(w, i, ',')) return false;
    return true;
}

/* The nearest subject in this sentence; of a relative clause only where there is no other. */
uint32_t ent_actor__last_subject(const ent_actor__work *w, size_t i, const ent_mention *m, uint8_t kind) {
    uint32_t lesser = ENT_ACTOR__NONE;
    for (size_t k = i; k-- > 0 && w->mention.v[k].sentence == m->sentence;) {
        const ent_mention *c = &w->mention.v[k];
        if (!candidate(w, c, kind) || !ent_actor__governs(w, c) || in_aside(w, c, m)) continue;
        if (kind == ENT_REFER_ONE && ent_actor__a_person(w, c)) continue;
        bool ended = false; /* a comma, a stop between the two */
        for (uint32_t t = c->token; t < m->token && !ended; t++) ended = ent_actor__punct(w, t, ',') || ent_actor__punct(w, t, ';');
        if (!ended || !ent_actor__in_relative(w, c)) return c->actor[0];
        if (lesser == ENT_ACTOR__NONE) lesser = c->actor[0];
    }
    return lesser;
}

/* Of three the two that are meant: Chile declared war on both: not Chile; war on A and B. Both …: those joined by "and". */
void ent_actor__two_of_three(const ent_actor__work *w, size_t i, const ent_mention *m, size_t first, size_t last, ent_actor__set *s) {
    uint32_t subject = ent_actor__last_subject(w, i, m, ENT_REFER_STATE), n = 0;
    for (uint32_t k = 0; k < s->n; k++)
        if (s->actor[k] != subject) s->actor[n++] = s->actor[k];
    s->n = n;
    if (n == 2) return;
    ent_actor__set pair = { .n = 0 };
    for (size_t k = first; k + 1 < last; k++) {
        const ent_mention *a = &w->mention.v[k];
        bool three = (k > first && (listed(w, a - 1, a) || joined(w, a - 1, a)));
        if (!joined(w, a, a + 1) || three || !ent_actor__in(s, a->actor[0]) || !ent_actor__in(s, a[1].actor[0])) continue;
        ent_actor__put(&pair, a->actor[0]), ent_actor__put(&pair, a[1].actor[0]);
    }
    *s = pair;
}

/* The document has no speaker, or was only taken to have one by how often it names it, and is about two. */
bool ent_actor__speaks_for_none(const ent_actor__work *w) {
    enum { FEW = 60 }; /* mentions */
    ent_actor__set two = { .n = 0 };
    if (w->speaker == UINT32_MAX) return true;
    if (!ent_str_is(ent_str_of(w->speaker_why), "most frequent")) return false;
    for (size_t i = 0; i < w->mention.n; i++)
        if (w->open.v[i].kind == ENT_REFER_SPEAKER + 1) return false; /* we, our ministry */
    return ent_actor__main_pair(w, &two) || w->mention.n < FEW;
}

/* All whom mentions first..last-1 name of that kind, but for those that only say where. */
static void named(const ent_actor__work *w, size_t first, size_t last, uint8_t kind, ent_actor__set *s) {
    for (size_t k = first; k < last; k++) {
        const ent_mention *m = &w->mention.v[k];
        for (uint32_t a = 0; a < m->actors && !(m->flags & ENT_MENTION_PLACE); a++)
            if (ent_actor__wanted(w, m->actor[a], kind)) ent_actor__put(s, m->actor[a]);
    }
}

/* The last two of whom the paragraph has spoken together, not whoever does something to both: A and B (and no third), or an
 * expression that stood for two; else whom the document is about; else the last two that a sentence named (A attacked B). */
void ent_actor__told_two(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *two) {
    enum { SENTENCES = 8, OF_FIRMS = 2 };
    ent_actor__set weak = { .n = 0 };
    uint8_t kind = o->kind == ENT_REFER_STATES ? ENT_REFER_STATE : o->kind;
    const ent_mention *m = &w->mention.v[i];
    uint32_t doer = ent_actor__last_subject(w, i, m, ENT_REFER_ANY);
    two->n = 0;
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= SENTENCES && two->n != 2;) {
        const ent_mention *b = &w->mention.v[k], *a = k > 0 ? b - 1 : b;
        if (!same_block(w, b->sentence, m->sentence)) break;
        bool pair = b->actors == 2 && b->role == ENT_MENTION_ANAPHOR && w->open.v[k].number == 2;
        bool third = k > 1 && (listed(w, a - 1, a) || joined(w, a - 1, a));
        if (!pair && third && joined(w, a, b) && b->sentence == m->sentence) continue; /* A, B and C brought both together */
        if (!pair && third && joined(w, a, b)) break; /* three are spoken of: which two is open */
        bool both = !pair && a < b && joined(w, a, b) && !third && !((a->flags | b->flags) & ENT_MENTION_PLACE);
        bool first = b->sentence < m->sentence && (!k || a->sentence != b->sentence);
        ent_actor__set s = { .n = 0 };
        if (pair || both) named(w, both ? k - 1 : k, k + 1, kind, &s);
        else if (first && !weak.n) named(w, k, sentence_start(w, i, b->sentence + 1), kind, &s);
        if (s.n != 2 || ent_actor__in(&s, doer)) continue;
        if (w->actor.v[s.actor[0]].kind == ENT_ACTOR_COMPANY && m->sentence - b->sentence > OF_FIRMS) break;
        if (pair || both) *two = s;
        else weak = s;
    }
    if (two->n != 2 && weak.n == 2 && !ent_actor__main_pair(w, two)) *two = weak;
}

/* The three, the four: the last sentence of the paragraph that named just so many, not whoever does something to all of them. */
void ent_actor__told_many(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *told) {
    enum { SENTENCES = 8 };
    uint8_t kind = o->kind == ENT_REFER_STATES ? ENT_REFER_STATE : o->kind;
    const ent_mention *m = &w->mention.v[i];
    uint32_t doer = ent_actor__last_subject(w, i, m, ENT_REFER_ANY);
    size_t last = sentence_start(w, i, m->sentence);
    while (last > 0 && same_block(w, w->mention.v[last - 1].sentence, m->sentence) &&
           m->sentence - w->mention.v[last - 1].sentence <= SENTENCES) {
        size_t first = sentence_start(w, last, w->mention.v[last - 1].sentence);
        told->n = 0;
        named(w, first, last, kind, told);
        if (told->n == o->number && !ent_actor__in(told, doer)) return;
        last = first;
    }
    told->n = 0;
}

/* The two nearest are one of those two and a third that came in between, or whoever does something to both: A and B fought;
 * C told both sides. */
bool ent_actor__meddled(const ent_actor__work *w, size_t i, const ent_actor__set *s, const ent_actor__set *two) {
    const ent_mention *m = &w->mention.v[i];
    bool here = false;
    if (two->n != s->n) return false;
    uint32_t doer = ent_actor__last_subject(w, i, m, ENT_REFER_ANY), common = 0;
    if (ent_actor__in(two, doer)) return false;
    for (size_t k = sentence_start(w, i, m->sentence); k < i; k++) /* one named here would have the other named here as well */
        if (w->mention.v[k].actors == 1 && ent_actor__in(s, w->mention.v[k].actor[0])) here = true;
    for (uint32_t k = 0; k < s->n; k++) {
        common += ent_actor__in(two, s->actor[k]);
        if (s->actor[k] == doer) return true;
    }
    return (common && common < s->n) || here;
}

/* The Ministers signed, urged the two parties, as a paragraph begins: the two that the paragraph before spoke of so, else the last two
 * that it named, if there is no third. */
void ent_actor__block_before(const ent_actor__work *w, size_t i, const ent_actor__open *o, ent_actor__set *two) {
    const ent_mention *m = &w->mention.v[i];
    uint32_t block = w->text->sentence[m->sentence].block;
    bool asks = o->number == 2 || (!o->number && o->kind == ENT_REFER_STATES);
    two->n = 0;
    if (!asks || !block || w->pieces || m->sentence > w->text->block[block].sentence + 1) return;
    if (w->text->block[block - 1].kind != ENT_BLOCK_PARA || w->text->block[block].kind != ENT_BLOCK_PARA) return;
    uint8_t kind = o->kind == ENT_REFER_STATES ? ENT_REFER_STATE : o->kind;
    uint32_t doer = ent_actor__last_subject(w, i, m, ENT_REFER_ANY), from = w->text->block[block - 1].sentence;
    size_t last = sentence_start(w, i, w->text->block[block].sentence);
    for (size_t k = last; k-- > 0 && w->mention.v[k].sentence >= from && two->n != 2;) {
        const ent_mention *c = &w->mention.v[k];
        bool pair = c->actors == 2 && c->role == ENT_MENTION_ANAPHOR && w->open.v[k].number == 2;
        two->n = 0;
        for (uint32_t a = 0; pair && a < 2; a++)
            if (c->actor[a] != doer) ent_actor__put(two, c->actor[a]);
    }
    for (int places = 0; places < 2 && two->n < 2 && o->kind == ENT_REFER_STATES; places++) {
        for (size_t k = last; k-- > 0 && w->mention.v[k].sentence >= from;) {
            const ent_mention *c = &w->mention.v[k];
            for (uint32_t a = 0; a < c->actors && (places || !(c->flags & ENT_MENTION_PLACE)); a++)
                if (c->actor[a] != doer && ent_actor__wanted(w, c->actor[a], kind)) ent_actor__put(two, c->actor[a]);
            if (two->n >= 2 && k > 0 && w->mention.v[k - 1].sentence < c->sentence) break;
        }
    }
}
