/* A stretch of sentences at work. */
#ifndef ENT_EVENT_STRETCH_H
#define ENT_EVENT_STRETCH_H

#include "event.h"

enum { ENT_EVENT__LONGEST = 2000 }; /* tokens of a sentence that are read */
/* Sentences that stand behind each other. They are done stage by stage, so that the processor fetches the code of a stage
 * once for many of them. */
typedef struct {
    ent_event__sent *sent;
    uint32_t n, room; /* sentences; tokens and two more for each that there is room for */
    uint32_t person, about; /* those of ent_event__found behind it */
    ent_event__tok *tok; /* of all of them; so the others */
    ent_event__np *np;
    ent_event__clause *clause;
    ent_event__run *name, *time;
    ent_event__cand *cand;
    uint32_t *by_clause, *by_np; /* as in ent_event__found */
} ent_event__stretch;

void ent_event__stretch_new(ent_event__stretch *st, const ent_event_tagger *g, const ent_text *text, const ent_timexes *timexes,
                            const ent_mentions *mentions, ent_arena *a);
/* The sentences from that one on, the first or the one behind the last stretch. */
void ent_event__stretch_read(ent_event__stretch *st, uint32_t sentence);
void ent_event__stretch_parse(ent_event__stretch *st); /* those that are not idle */

/* Triggers, parties, operators, in stages. All but the last look at nothing but the sentence (and the person that it recalls), so
 * that they are done for all sentences of a stretch before the next; the last follows the text. */
void ent_event__find_triggers(ent_event__found *f); /* the only one that adds candidates */
void ent_event__find_parties(ent_event__found *f);
void ent_event__relate(ent_event__found *f);
void ent_event__find_rest(ent_event__found *f);

/* paragraph.c */
void ent_event__look_over(ent_event__stretch *st, const uint32_t *day_head, bool news, uint32_t last);
void ent_event__recall(ent_event__found *f, ent_event__stretch *st); /* whom each sentence recalls; behind find_triggers */
void ent_event__take_over(ent_event__found *f);

#endif
