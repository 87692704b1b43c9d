/* entente/graph.h - the event graph: actors as vertices, ties that keep each event's date and type. */
#ifndef ENTENTE_GRAPH_H
#define ENTENTE_GRAPH_H

#include "entente/corpus.h"

typedef enum { ENT_WEIGHT_EVENTS, ENT_WEIGHT_FRACTIONAL, ENT_WEIGHT_SCORE } ent_weight;
typedef enum { ENT_VIEW_PAIR, ENT_VIEW_WEIGHTED, ENT_VIEW_DIRECTED, ENT_VIEW_TWO_MODE } ent_view;

typedef struct {
    ent_weight weight;
    bool no_undated;  /* leave undated events out */
    ent_str window, step; /* "3m", "1m", "quarter", "year", "growing"; "" = chosen to fit */
} ent_graph_opts;

/* One event seen by one pair: a parallel edge. */
typedef struct {
    uint32_t a, b;   /* actor indices, a < b */
    uint32_t event;  /* index into corpus->event */
    int8_t direction; /* 1: a acts on b, -1: b on a, 0: reciprocal */
    double weight;   /* by ent_graph_opts.weight */
} ent_contact;

/* A pair with all its contacts. */
typedef struct {
    uint32_t a, b;            /* a < b */
    uint32_t contact, contacts; /* first, count in ent_graph.contact */
    double weight;            /* sum of the contacts' weights */
    double forth, back;       /* weight of directed contacts a→b, b→a */
} ent_tie;

typedef struct {
    const ent_corpus *corpus;
    ent_graph_opts opts;
    const ent_contact *contact; /* sorted by (a, b, event) */
    size_t contacts;
    const ent_tie *tie;         /* sorted by (a, b) */
    size_t ties;
    uint32_t vertices;          /* = corpus->actors */
} ent_graph;

ent_status ent_graph_build(const ent_corpus *corpus, const ent_graph_opts *opts, ent_arena *a, ent_graph *out,
                           ent_err *err);

#endif
