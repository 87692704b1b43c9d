#include "corpus.h"

enum { FISCAL_START = 4 };

ent_day ent_corpus_day(ent_days s) {
    if (s.first == ENT_NO_DAY || s.last == ENT_NO_DAY) return s.first == ENT_NO_DAY ? s.last : s.first;
    return (ent_day)(s.first + ((int64_t)s.last - s.first) / 2);
}

bool ent_corpus__span(ent_str value, ent_days *span) {
    *span = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    return value.n == 0 || ent_day_span(value, FISCAL_START, span);
}

bool ent_corpus_contact(const ent_event *e, uint32_t i, uint32_t j, int *direction) {
    ent_role a = e->entity[i].role, b = e->entity[j].role;
    *direction = 0;
    bool directed = false;
    for (uint32_t k = 0; k < e->entities && !directed; k++) directed = e->entity[k].role == ENT_ROLE_RECIPIENT;
    if (i == j) return false;
    if (!directed || a == ENT_ROLE_OTHER || b == ENT_ROLE_OTHER) return true;
    *direction = a == ENT_ROLE_ACTOR ? 1 : -1;
    return a != b;
}
