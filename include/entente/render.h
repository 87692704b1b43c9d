/* entente/render.h - tables, graph and events become files: JSON, graph and timeline formats, charts. */
#ifndef ENTENTE_RENDER_H
#define ENTENTE_RENDER_H

#include "entente/pass.h"

/* What every renderer gets. Passes that a format or chart needs (communities, centrality, timeline) have been run. */
typedef struct {
    const ent_corpus *corpus;
    const ent_graph *graph;
    const ent_tables *tables;
    const ent_lexicon *lex; /* for ent_actor_place; may be NULL */
    ent_str title;          /* of the whole; "" = made from the documents */
    ent_str ego;            /* "" = the most active */
    uint64_t seed;
} ent_render_input;

/* ---- formats -------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_view view;
    int gexf_minor; /* 3 (default) or 2 */
} ent_format_opts;

typedef struct {
    const char *name;      /* "gexf" */
    const char *file;      /* "graph.gexf" */
    const char *summary;   /* one line */
    const char *read_by;   /* programs that read it */
    const char *cannot;    /* what it cannot carry */
    const char *spec;      /* specification and version */
    ent_status (*write)(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err);
} ent_format;

const ent_format *ent_formats(size_t *n);
const ent_format *ent_format_find(ent_str name);

/* Tables as files and on a terminal. */
void ent_render_table_json(const ent_table *t, ent_out *out);
void ent_render_table_csv(const ent_table *t, ent_out *out);
void ent_render_table_text(const ent_table *t, size_t top, int width, ent_out *out);

/* ---- charts --------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_str formats;  /* "png,svg"; "" = png,svg */
    ent_str theme;    /* light, dark, print */
    ent_str lanes;    /* timeline: quad, type, actor; "" = quad */
    ent_str dir;      /* where pictures, scripts and data go */
    const char *gnuplot; /* program; NULL = "gnuplot" */
} ent_chart_opts;

typedef struct {
    const char *name;    /* "timeline" */
    const char *summary;
    bool (*suits)(const ent_render_input *in); /* drawn by default for this data? */
    ent_status (*draw)(const ent_render_input *in, const ent_chart_opts *opts, ent_notes *notes, ent_err *err);
} ent_chart;

const ent_chart *ent_charts(size_t *n);
const ent_chart *ent_chart_find(ent_str name);

#endif
