/* entente/record.h - event records as JSON Lines: the one format in the middle (DESIGN: the event record). */
#ifndef ENTENTE_RECORD_H
#define ENTENTE_RECORD_H

#include "entente/event.h"

void ent_record_write(const ent_event *e, ent_out *out); /* one line */
/* Reads JSON Lines. A broken line becomes a note with its number and words, and the rest is read.
 * Only `event` and one of participants/actor is required of a record; what can be worked out (start, end_date, quad,
 * score, kind of a known id) is filled in. Errors: ENT_ERR_IO. */
ent_status ent_record_read(const char *path, ent_arena *a, ent_events *out, ent_notes *notes, ent_err *err);
ent_status ent_record_parse(ent_str bytes, const char *path, ent_arena *a, ent_events *out, ent_notes *notes,
                            ent_err *err);

#endif
