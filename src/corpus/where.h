/* The filter language, in two files: where.c reads a filter, where_fields.c knows the fields. */
#ifndef ENT_CORPUS_WHERE_H
#define ENT_CORPUS_WHERE_H

#include "corpus.h"

typedef enum { WHERE_EQ, WHERE_NE, WHERE_GE, WHERE_LE, WHERE_GT, WHERE_LT, WHERE_HAS, WHERE_HAS_NOT } where_op;

typedef struct {
    ent_str text;   /* as written */
    ent_str folded; /* for ~ */
    ent_days days;  /* of a date field */
    double number;  /* of a number field */
} where_value;

typedef struct where_field {
    const char *name;
    char kind; /* 't' text, 'n' number, 'd' date */
    const char *help;
    /* text: does any of the event's values equal (or, with has, contain) v? */
    bool (*text)(const ent_event *e, const where_value *v, bool has);
    double (*number)(const ent_event *e);
} where_field;

const where_field *where__fields(size_t *n);
const where_field *where__field(ent_str name);
bool where__holds(const where_field *f, where_op op, const where_value *v, size_t n, const ent_event *e);

#endif
