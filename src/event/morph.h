#ifndef ENT_EVENT_MORPH_H
#define ENT_EVENT_MORPH_H

#include "event.h"

/* Regular English forms; up to two spellings ("traveled", "travelled"). */
enum { ENT_EVENT__FORMS = 2, ENT_EVENT__MOST = 64 };
typedef struct {
    char z[ENT_EVENT__FORMS][ENT_EVENT__MOST];
    int n;
} ent_event__forms;
void ent_event__form_s(ent_str lemma, ent_event__forms *f);
void ent_event__form_ed(ent_str lemma, ent_event__forms *f);
void ent_event__form_ing(ent_str lemma, ent_event__forms *f);

#endif
