#include "gnuplot.h"

ent_str ent_chart_program(const char *program, ent_arena *a) { return ent_render__gnuplot_version(program, a); }
