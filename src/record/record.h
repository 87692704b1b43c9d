/* Shared by the files of the record room. */
#ifndef ENT_RECORD_RECORD_H
#define ENT_RECORD_RECORD_H

#include "entente/record.h"

/* One copy of each text that comes again and again: ids, names, types of context. */
typedef struct {
    ent_arena *arena, *scratch;
    ent_map *map;
    ENT_VEC(ent_str) text;
} ent_record__pool;

ent_record__pool *ent_record__pool_new(ent_arena *a);
void ent_record__pool_free(ent_record__pool *p);
ent_str ent_record__intern(ent_record__pool *p, ent_str s);

ent_actor_kind ent_record__kind(ent_str name);
ent_actor_kind ent_record__guess_kind(ent_str id); /* of an id that no entity describes */
ent_str ent_record__stem(ent_arena *a, const char *path); /* "a/b.events.jsonl" → "b" */

#endif
