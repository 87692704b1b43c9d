/* Shared by the files of the corpus room. */
#ifndef ENT_CORPUS_CORPUS_H
#define ENT_CORPUS_CORPUS_H

#include "entente/corpus.h"

typedef ENT_VEC(const ent_event *) ent_corpus__records;

/* Links duplicates: `records` shrinks to the leading ones (copies with `evidence` where something was merged). */
void ent_corpus__merge(ent_corpus__records *records, ent_arena *a);

typedef struct ent_where ent_where; /* a filter, ready */
ent_status ent_where__parse(ent_str text, ent_arena *a, ent_where **out, ent_err *err);
bool ent_where__holds(const ent_where *w, const ent_event *e);

ent_days ent_corpus__period(const ent_corpus *c);

/* First and last day of "2020-06", "" = no bounds. False: no date. */
bool ent_corpus__span(ent_str value, ent_days *span);

#endif
