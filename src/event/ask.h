/* Short questions about words and sentences; the end of event.h. */
#ifndef ENT_EVENT_ASK_H
#define ENT_EVENT_ASK_H

/* The sentence has one of the words that code names: ent_event__says(s, under). */
#define ent_event__says(s, w) (((s)->says[ENT_EVENT__WORD_##w / 64] & (uint64_t)1 << ENT_EVENT__WORD_##w % 64) != 0)
static inline bool ent_event__has_slot(uint32_t slots, int slot) { return slots >> slot & 1; }

static inline char ent_event__punct(const ent_event__sent *s, uint32_t i) {
    return i < s->n ? s->tok[i].mark : 0;
}

static inline bool ent_event__topical(const ent_event_tagger *g, ent_word w) {
    return w < g->words && g->topical[w / 64] >> w % 64 & 1;
}

static inline uint64_t ent_event__word_bit(ent_word w) { return (uint64_t)1 << (w * 2654435769u >> 26); }

static inline bool ent_event__of_class(const ent_event_tagger *g, ent_word w, uint32_t class) {
    return w < g->words && g->class[g->classed[w]].half[(class - 1) / 64] >> ((class - 1) % 64) & 1;
}

static inline uint32_t ent_event__cls(const ent_event_tagger *g, ent_word w) { return w < g->words ? g->cls[w] : 0; }

static inline bool ent_event__him(const ent_event__sent *s, uint32_t i) {
    ent_word w = s->token[i].word;
    return w && (w == s->g->w.him || w == s->g->w.her);
}

/* The sentence has a word of the class: ent_event__has_class(s, s->g->disaster). */
static inline bool ent_event__has_class(const ent_event__sent *s, uint32_t class) {
    return class && s->classes.half[(class - 1) / 64] >> ((class - 1) % 64) & 1;
}

_Static_assert(ENT_EVENT__WORD_END <= 128, "more words than ent_event__sent.says has bits");

#endif
