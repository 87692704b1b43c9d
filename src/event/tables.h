/* Reading the tables. */
#ifndef ENT_EVENT_TABLES_H
#define ENT_EVENT_TABLES_H

#include "event.h"

ent_status ent_event__load(ent_lexicon *lex, ent_event_tagger *g, ent_err *err);
bool ent_event__frame_parse(ent_str text, uint8_t type, bool noun, ent_event__frame *f);
bool ent_event__op_parse(ent_str name, uint8_t *op);
bool ent_event__when_parse(ent_str text, const ent_map *classes, ent_event__trigger *t);
const char *ent_event__slot_word(int i); /* prepositions by number; NULL behind the last */
ent_event__slot ent_event__slot_of(int i);
ent_status ent_event__load_weights(const ent_lexicon *lex, ent_event_tagger *g, ent_err *err);
ent_status ent_event__load_rules(const ent_lexicon *lex, ent_event_tagger *g, ent_err *err);
void ent_event__adjective_words(ent_lexicon *lex);
ent_status ent_event__load_adjectives(ent_lexicon *lex, ent_event_tagger *g, ent_err *err);

#endif
