/* Which characters the fonts of this machine can draw. Without a font Pango draws a box of hexadecimal digits, and
 * within gnuplot's scale that box fills the picture. */
#include "gnuplot.h"

#include <stdlib.h>

enum { RUNES = 0x110000 };

/* What DejaVu Sans has for certain and every chart uses: Latin, punctuation, arrows, the minus. */
static bool common(int32_t r) {
    return (r >= 0x20 && r < 0x250) || (r >= 0x2010 && r <= 0x2027) || (r >= 0x202f && r <= 0x205e) ||
           (r >= 0x2190 && r <= 0x2195) || r == 0x2212 || r == 0x2216 || r == 0x25a1;
}

/* Marks of direction, joiners, variants of glyphs: without a shape of their own. */
static bool shapeless(int32_t r) {
    return (r >= 0x200b && r <= 0x200f) || (r >= 0x202a && r <= 0x202e) || (r >= 0x2060 && r <= 0x206f) ||
           (r >= 0xfe00 && r <= 0xfe0f) || r == 0xfeff || r == 0x61c || (r >= 0xe0000 && r <= 0xe0fff);
}

/* fontconfig's "20-7e a0-17f 192", hexadecimal, a line a font. */
static void read_ranges(FILE *f, uint8_t *bits) {
    char word[32];
    while (fscanf(f, "%31s", word) == 1) {
        char *end;
        long first = strtol(word, &end, 16), last = *end == '-' ? strtol(end + 1, NULL, 16) : first;
        for (long r = first < 0 ? 0 : first; r <= last && r < RUNES; r++) bits[r / 8] |= (uint8_t)(1 << r % 8);
    }
}

bool ent_render__drawable(int32_t r) {
    static uint8_t bits[RUNES / 8];
    static bool asked;
    if (common(r)) return true;
    if (r < 0x20 || r >= RUNES) return false;
    if (!asked) {
        FILE *f = popen("fc-list --format '%{charset}\\n' 2>/dev/null", "r");
        if (f) read_ranges(f, bits), pclose(f);
        asked = true;
    }
    return bits[r / 8] >> r % 8 & 1;
}

void ent_render__glyph(ent_out *o, ent_str glyph, int32_t rune) {
    if (shapeless(rune)) return;
    if (ent_render__drawable(rune))
        ent_out_str(o, glyph);
    else
        ent_out_z(o, "□");
}

bool ent_render__can_draw(ent_str s) {
    int32_t r;
    for (size_t i = 0; i < s.n;) {
        i += ent_utf8_next(s, i, &r);
        if (r >= 0x20 && !shapeless(r) && !ent_render__drawable(r)) return false;
    }
    return true;
}
