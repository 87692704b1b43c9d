/* entente/graph.h - the event graph: actors as vertices, ties that keep each event's date and type.
 *
 * Weights. A meeting of 20 makes 190 pairs: counted once each, one summit would outweigh a year of bilateral talks.
 * So by default an event of n participants gives each of its pairs 1/(n-1) (ENT_WEIGHT_FRACTIONAL; Source: Newman,
 * Phys. Rev. E 64, 016132, 2001): an actor's weights then add up to the number of events it met others in, and a tie
 * weighs a bilateral event 1, a share in a summit of 20 about 0.05. Counts of events are given beside weights.
 * With ENT_WEIGHT_SCORE a tie's weight is the sum of the scores; ties not above zero are left out of measures that need
 * positive weights.
 */
#ifndef ENTENTE_GRAPH_H
#define ENTENTE_GRAPH_H

#include "entente/corpus.h"

typedef enum { ENT_WEIGHT_FRACTIONAL, ENT_WEIGHT_EVENTS, ENT_WEIGHT_SCORE, ENT_WEIGHTS } ent_weight;
typedef enum { ENT_VIEW_PAIR, ENT_VIEW_WEIGHTED, ENT_VIEW_DIRECTED, ENT_VIEW_TWO_MODE } ent_view;
const char *ent_weight_name(ent_weight w); /* "fractional", "events", "score" */
bool ent_weight_parse(ent_str name, ent_weight *w);

typedef struct {
    ent_weight weight;
    bool no_undated;      /* leave undated events out */
    ent_str window, step; /* see ent_graph_windows; "" = chosen to fit */
} ent_graph_opts;

/* One event seen by one pair: a parallel edge. */
typedef struct {
    uint32_t a, b;    /* actor indices, a < b */
    uint32_t event;   /* index into corpus->event */
    uint32_t tie;     /* index into ent_graph.tie */
    int8_t direction; /* 1: a acts on b, -1: b on a, 0: reciprocal */
    double weight;    /* by ent_graph_opts.weight */
} ent_contact;

/* A pair with all its contacts. */
typedef struct {
    uint32_t a, b;              /* a < b */
    uint32_t contact, contacts; /* first, count in ent_graph.contact: the tie's events in order of time */
    double weight;              /* sum of the contacts' weights */
    double forth, back;         /* part of it from directed contacts a→b, b→a */
    double score;               /* sum of the events' scores */
} ent_tie;

typedef struct {
    const ent_corpus *corpus;
    ent_graph_opts opts;
    const ent_contact *contact;   /* sorted by (a, b, event) */
    size_t contacts;
    const ent_tie *tie;           /* sorted by (a, b) */
    size_t ties;
    uint32_t vertices;            /* = corpus->actors */
    const uint32_t *by_event;     /* contact indices, event by event … */
    const uint32_t *event_offset; /* … those of event i: by_event[event_offset[i] .. event_offset[i + 1]) */
} ent_graph;

ent_status ent_graph_build(const ent_corpus *corpus, const ent_graph_opts *opts, ent_arena *a, ent_graph *out,
                           ent_err *err);

/* ---- time ----------------------------------------------------------------------------------------------------- */

typedef struct {
    ent_str name;        /* "2020-10", "2020-Q4", "2020", "2020-10-01/2020-12-31" */
    ent_days days;       /* inclusive; an event belongs to it by its day (corpus.h) */
    uint32_t event, events; /* first, count in corpus->event */
} ent_window;

typedef struct {
    ent_window *v;
    size_t n, cap;
    const char *unit;    /* "week", "month", "quarter", "year", "decade", "window" */
    ent_days core;       /* the shortest stretch that holds three quarters of the dated events */
} ent_windows;

/* Windows over the corpus' period. `window`: week, month, quarter, year, decade (calendar ones), growing (from the
 * first day to the end of each step), or a length 90d, 2w, 3m, 1y with a `step` of the same form ("" = the window).
 * "" = the shortest calendar unit that cuts the core into at most sixty and that three quarters of the dated events are
 * dated as exactly as. Where there would be more than 150, those without an event
 * outside the core are left out.
 * Errors: ENT_ERR_USAGE for a word that is none of these, ENT_ERR_LIMIT above 200,000 windows. */
ent_status ent_graph_windows(const ent_corpus *c, ent_str window, ent_str step, ent_arena *a, ent_windows *out,
                             ent_err *err);

/* A window that moves on: events that enter are added, events that leave taken off, nothing is counted anew. */
typedef struct {
    const ent_graph *graph;
    uint32_t event, events;  /* first, count in corpus->event */
    uint32_t *contacts;      /* of each tie in the window */
    uint32_t *degree;        /* of each actor: partners in the window */
    double *strength;        /* of each actor */
    double weight;           /* of all ties */
    size_t ties, actors;     /* with a contact in the window */
} ent_slide;

ent_slide *ent_slide_new(const ent_graph *g, ent_arena *a); /* an empty window at the first event */
/* Moves to other events; both ends may move either way. Cost: contacts of the events that enter or leave. */
void ent_slide_to(ent_slide *s, uint32_t event, uint32_t events);

/* ---- nets: what algorithms run on ----------------------------------------------------------------------------- */

/* Compressed rows of an undirected simple graph with positive weights: the neighbours of v are
 * to[offset[v] .. offset[v + 1]), ascending. */
typedef struct {
    uint32_t n;
    uint32_t *offset, *to;
    double *weight;
    double *acts;      /* of the weight, what v does: its acts on to[i] and what is reciprocal; the rest is done to v */
    uint32_t *actor;   /* vertex → actor index; NULL = the same */
} ent_net;

void ent_graph_net(const ent_graph *g, ent_arena *a, ent_net *net);
/* The net of the events [event, event + events) alone; only actors that have a tie there are vertices.
 * Cost: linear in the window's contacts. */
void ent_graph_window_net(const ent_graph *g, const ent_window *w, ent_arena *a, ent_net *net);

const char *ent_graph_library(void); /* "igraph 0.10.4" */

#endif
