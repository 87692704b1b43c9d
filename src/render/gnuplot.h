/* The one door to gnuplot: a process fed by a pipe. Shared inside the room. */
#ifndef ENT_RENDER_GNUPLOT_H
#define ENT_RENDER_GNUPLOT_H

#include "entente/render.h"

/* Runs gnuplot in `dir` on `script`, after a line that sets `out` to the picture's name; the picture appears whole or
 * not at all. Errors: ENT_ERR_TOOL with gnuplot's own message (missing, failed). */
ent_status ent_render__gnuplot(const char *program, const char *dir, ent_str script, const char *picture, ent_err *err);
/* "gnuplot 5.4 patchlevel 4", or "" when it is missing. */
ent_str ent_render__gnuplot_version(const char *program, ent_arena *a);

/* Text for a gnuplot string in single quotes; no command, macro or escape gets through. */
void ent_render__gnuplot_quote(ent_out *o, ent_str s);
/* Text of a script written from right to left is put between marks that isolate it and give it its own direction: an
 * svg reader takes every text for one from left to right. Writes the mark before (`open`) or behind, for others nothing. */
void ent_render__isolate(ent_out *o, ent_str s, bool open);
bool ent_render__rtl(ent_str s); /* is its first letter of such a script? */
/* Text inside '{/:Bold …}': what enhanced text gives a meaning to is escaped. */
void ent_render__gnuplot_enhanced(ent_out *o, ent_str s);
/* Text for a cell of a tab-separated data file: no tabs, line ends, double quotes, backslashes or control characters.
 */
void ent_render__gnuplot_cell(ent_out *o, ent_str s);

/* Is there a font for the character? Asks fontconfig (fc-list) once, when a text leaves the Latin script. */
bool ent_render__drawable(int32_t rune);
bool ent_render__can_draw(ent_str s); /* all of it */
/* The character, "□" when there is no font for it, nothing when it has no shape. */
void ent_render__glyph(ent_out *o, ent_str glyph, int32_t rune);

#endif
