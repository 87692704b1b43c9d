/* What charts say, in the language asked for: rows of src/render/words. Shared inside the room. */
#ifndef ENT_RENDER_SAY_H
#define ENT_RENDER_SAY_H

#include "entente/render.h"

/* What stands for {name}: a text, or a number (text.p == NULL). {n} decides between singular and plural. */
typedef struct {
    const char *name;
    ent_str text;
    size_t n;
} ent_fill;
static inline ent_fill ent_nr(const char *name, size_t n) { return (ent_fill){ name, { NULL, 0 }, n }; }
static inline ent_fill ent_tx(const char *name, ent_str text) { return (ent_fill){ name, text, 0 }; }

ent_str ent_say_fill(const ent_render_input *in, ent_arena *a, const char *key, const ent_fill *fill, size_t n);
#define ent_say(in, a, key, ...)                                                                                       \
    ent_say_fill(in, a, key, (const ent_fill[]){ __VA_ARGS__ },                                                        \
                 sizeof((const ent_fill[]){ __VA_ARGS__ }) / sizeof(ent_fill))

ent_str ent_say_word(const ent_render_input *in, const char *key);              /* a row as it is; "" = there is none */
ent_str ent_say_row(const ent_render_input *in, const char *group, const char *name); /* the row "group.name" */
ent_str ent_say_part(const ent_render_input *in, const char *key, size_t i);    /* of a list, parted by | */
ent_str ent_say_join(const ent_render_input *in, ent_arena *a, ent_str first, ent_str second); /* sentences; either may be "" */
/* "Not shown: 3 earlier, 2 undated." of the row "left.<key>" and those of the numbers that are not 0; "" = none is left. */
typedef struct {
    const char *row;
    size_t n;
} ent_left;
ent_str ent_say_left(const ent_render_input *in, ent_arena *a, const char *key, const ent_left *left, size_t n);
/* Numbers with the language's signs; thousands are parted from 10,000 on, so that none is taken for a year. */
ent_str ent_say_count(const ent_render_input *in, ent_arena *a, size_t n);
ent_str ent_say_number(const ent_render_input *in, ent_arena *a, const char *format, double v);
bool ent_say_rtl(const ent_render_input *in); /* written from right to left? */

#endif
