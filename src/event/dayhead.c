/* A block that is a date and nothing else, above others: diaries, chronologies, digests. What stands below it, up to the next
 * heading, is of that day, month or year, unless it says better. */
#include "event.h"

enum { DATELINE_MOST = 4, LONGEST = 60 }; /* blocks from the top; bytes */

/* Behind the date stands nothing, or what a comma or a bracket parts from it: March 3, Paris. */
static bool trailing(ent_str s, bool heading) {
    size_t i = 0;
    while (i < s.n && strchr(" \t.:-", s.p[i])) i++;
    return i == s.n || (heading && i < 2 && strchr(",(", s.p[i]));
}

/* The timex that a block consists of (the first of several: 3 and 15 October), from `at` on, which moves on; UINT32_MAX = it
 * is more than that. */
static uint32_t only_date(const ent_text *text, const ent_timexes *timexes, const ent_block *b, uint32_t *at) {
    while (*at < timexes->n && timexes->v[*at].begin < b->begin) ++*at;
    if (b->end - b->begin > LONGEST || *at >= timexes->n) return UINT32_MAX;
    const ent_timex *t = &timexes->v[*at], *last = t;
    if (t->begin != b->begin || t->type != ENT_TIMEX_DATE || !t->event_value.n) return UINT32_MAX;
    while (t->group && last + 1 < timexes->v + timexes->n && last[1].group == t->group && last[1].end <= b->end) last++;
    bool exact = t->event_days.first != ENT_NO_DAY && t->event_days.last != ENT_NO_DAY && t->event_days.last - t->event_days.first < 366;
    bool whole = last->end <= b->end && trailing(ent_text_bytes(text, last->end, b->end), b->kind == ENT_BLOCK_HEADING);
    return whole && exact ? *at : UINT32_MAX;
}

uint32_t *ent_event__day_heads(const ent_text *text, const ent_timexes *timexes, ent_arena *a) {
    uint32_t *head = ENT_NEWN(a, uint32_t, text->blocks + 1), current = 0, at = 0, heads = 0, first = 0;
    for (uint32_t i = 0; i < text->blocks; i++) {
        const ent_block *b = &text->block[i];
        uint32_t t = only_date(text, timexes, b, &at);
        if (t != UINT32_MAX) {
            current = t + 1;
            if (!heads++) first = i;
        } else if (b->kind == ENT_BLOCK_HEADING) {
            current = 0;
        } else {
            head[i] = current;
        }
    }
    if (heads == 1 && first < DATELINE_MOST) memset(head, 0, text->blocks * sizeof *head); /* the document's own date */
    return head;
}
