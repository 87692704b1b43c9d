#include "text.h"

void ent_text__lines(ent_text__cutting *c) {
    *ent_vec_push(c->a, &c->line) = 0;
    for (const char *p = c->s.p, *end = p + c->s.n; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        *ent_vec_push(c->a, &c->line) = (uint32_t)(p - c->s.p + 1);
}

uint32_t ent_text__line_of(const uint32_t *line, size_t lines, uint32_t offset) {
    size_t lo = 0, hi = lines;
    while (hi - lo > 1) {
        size_t mid = (lo + hi) / 2;
        if (line[mid] <= offset) lo = mid;
        else hi = mid;
    }
    return (uint32_t)lo + 1;
}

uint32_t ent_text_line(const ent_text *t, uint32_t offset) { return ent_text__line_of(t->line, t->lines, offset); }
