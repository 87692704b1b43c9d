/* Inside the record room: a fast way through plain lines. */
#ifndef ENT_RECORD_PLAIN_H
#define ENT_RECORD_PLAIN_H

#include <cJSON.h>

#include "entente/base.h"

typedef struct ent_record__plain ent_record__plain;
ent_record__plain *ent_record__plain_new(ent_arena *a);
/* The tree that cJSON_ParseWithLength makes of the line; NULL = not plain, ask cJSON.
 * Owns: the tree and its texts live until the next call; it is no tree for cJSON_Delete. */
const cJSON *ent_record__plain_parse(ent_record__plain *p, ent_str line);

#endif
