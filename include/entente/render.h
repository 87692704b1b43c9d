/* entente/render.h - tables, graph and events become files: JSON, graph and timeline formats, charts. */
#ifndef ENTENTE_RENDER_H
#define ENTENTE_RENDER_H

#include "entente/pass.h"

/* The words of charts in a language (src/render/words). */
typedef struct ent_words ent_words;

/* What every renderer gets. Passes that a format or chart needs (communities, centrality, timeline) have been run. */
typedef struct {
    const ent_corpus *corpus;
    const ent_graph *graph;
    const ent_tables *tables;
    const ent_lexicon *lex; /* for ent_actor_place; may be NULL */
    ent_str title;          /* of the whole; "" = made from the documents */
    ent_str ego;            /* "" = the most active */
    uint64_t seed;
    const ent_words *words; /* of charts: ent_chart_speak */
} ent_render_input;

/* ---- formats -------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_view view;  /* pair: an edge an event; weighted: an edge a tie; directed: arcs of directed events; two-mode */
    int gexf_minor; /* 3 (default) or 2 */
} ent_format_opts;

enum {
    ENT_FORMAT_DATED = 1,  /* shows nothing when no event has a date */
    ENT_FORMAT_GRAPH = 2,  /* shows what the passes centrality, communities and layout say of its nodes */
    ENT_FORMAT_PLACES = 4  /* looks up where states are: wants ent_render_input.lex */
};

/* One row of src/render/formats.def, one file. Formats of a family belong together: the nodes and edges of one import.
 * Each writer streams: its memory grows with the actors and the largest tie, not with the file. Partial dates: text
 * attributes keep the date as it was said; where a format knows days only, first and last day stand for it and a text
 * beside them says so.
 * Cost: linear in what is written. */
typedef struct {
    const char *name;      /* "gexf", "gephi_nodes" */
    const char *file;      /* "graph.gexf" */
    const char *summary;   /* one line */
    const char *read_by;   /* programs that read it */
    const char *cannot;    /* what it cannot carry; "" = nothing that the events have */
    const char *spec;      /* specification and version */
    ent_status (*write)(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err);
    const char *family;    /* "gephi" */
    unsigned needs;        /* ENT_FORMAT_… */
} ent_format;

const ent_format *ent_formats(size_t *n);
const ent_format *ent_format_find(ent_str name); /* by name, not by family; NULL when unknown */
/* Would the file hold anything of these events? */
bool ent_format_suits(const ent_format *f, const ent_render_input *in);

/* Tables as files and on a terminal. */
void ent_render_table_json(const ent_table *t, ent_out *out);
void ent_render_table_csv(const ent_table *t, ent_out *out);
void ent_render_table_text(const ent_table *t, size_t top, int width, ent_out *out);

/* ---- charts --------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_str formats;  /* png, svg, pdf, none (script and data only); "" = png,svg */
    ent_str theme;    /* light, dark, print */
    ent_str lang;     /* see ent_chart_speak */
    ent_str lanes;    /* timeline: quad, type, actor; "" = quad */
    ent_str dir;      /* where pictures, scripts and data go */
    const char *gnuplot; /* program; NULL = "gnuplot" */
} ent_chart_opts;

typedef struct {
    const char *name;    /* "timeline" */
    const char *passes;  /* comma list of those whose tables it draws; "" = none */
    const char *summary;
    bool (*suits)(const ent_render_input *in); /* drawn by default for this data? `in`: of ent_chart_speak */
    ent_status (*draw)(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes, ent_err *err);
} ent_chart;

/* The same input in a language ("fr", "fr_CA.UTF-8"; "" = English): words, forms of numbers and dates, names of states and
 * bodies; words from the documents stay as they are. A language without a table or a font becomes English, with a note.
 * Owns: *out lives in the arena and points into *in. */
void ent_chart_speak(const ent_render_input *in, ent_str lang, ent_arena *a, ent_notes *notes, ent_render_input *out);
/* "ar", "de", … and what it calls itself; "" = there are no more. */
ent_str ent_chart_language(size_t i, ent_str *own_name);

/* "gnuplot 5.4 patchlevel 4", or "" when the program is missing. NULL = "gnuplot". */
ent_str ent_chart_program(const char *program, ent_arena *a);
const ent_chart *ent_charts(size_t *n);
const ent_chart *ent_chart_find(ent_str name);
/* Errors: ENT_ERR_USAGE for a format, theme or lane that there is not. */
ent_status ent_chart_check(const ent_chart_opts *opts, ent_err *err);

#endif
