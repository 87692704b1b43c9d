/* Measures on nets, apart from tables: the passes and the tests share them. */
#ifndef ENT_PASS_MEASURES_H
#define ENT_PASS_MEASURES_H

#include "pass.h"

/* ---- paths (paths.c, share.c) --------------------------------------------------------------------------------- */

typedef struct {
    double *betweenness; /* share of the pairs of others whose shortest paths run through it: 0 to 1 */
    double *error;       /* half width of its 95 % interval where sampled, NAN where exact; with hops only */
    double *closeness;   /* reached/(n-1) divided by the mean distance to those reached (Wasserman, Faust 1994) */
    double *harmonic;    /* mean of 1/distance, 0 for the unreachable (Marchiori, Latora 2000) */
    uint32_t sources;    /* that were used; n = exact */
    double bound;        /* no betweenness is off by more, with 95 % confidence, all at once; 0 = exact */
} ent_paths;

typedef struct {
    bool weighted;    /* a tie is 1/weight long; else every tie is 1 */
    uint32_t sources; /* sampled ones; 0 = all */
    int processes;    /* 0 = as many as there are processors */
    uint64_t seed;
    const ent_pass_input *progress; /* NULL = none */
    const char *what;
} ent_paths_opts;

/* Source: Brandes 2001, with sources sampled as in Brandes, Pich 2007; bound: Hoeffding 1963 over all vertices.
 * Cost: sources × ties (times a logarithm when weighted), shared out over processes; the sums are made in the same
 * order whatever their number. */
void ent_measure__paths(const ent_net *net, const ent_paths_opts *opts, ent_arena *a, ent_paths *out);

/* Work of one source, added to the sums. */
typedef struct {
    double *dependency, *square, *distance, *inverse, *reached;
} ent_paths__sums;
enum { ENT_PATHS_ARRAYS = 5 };

typedef struct ent_walker ent_walker;
ent_walker *ent_walker__new(const ent_net *net, bool weighted, ent_arena *a);
void ent_walker__source(ent_walker *w, uint32_t source, ent_paths__sums *sums);
/* Hops from a source; UINT32_MAX = not reached. Valid until the next call. */
const uint32_t *ent_walker__hops(ent_walker *w, uint32_t source, uint32_t *reached);

/* ---- neighbourhoods (local.c) --------------------------------------------------------------------------------- */

void ent_measure__strength(const ent_net *net, double *out);
void ent_measure__cores(const ent_net *net, uint32_t *out);      /* Batagelj, Zaversnik 2003 */
void ent_measure__triangles(const ent_net *net, uint64_t *out);  /* cost: ties^1.5 */
void ent_measure__constraint(const ent_net *net, double *out);   /* Burt 1992; NAN without ties; cost: sum of degree² */
uint32_t ent_measure__components(const ent_net *net, uint32_t *component, ent_arena *a); /* numbered by first vertex */
/* Ties and vertices whose loss parts a component (Tarjan 1972). bridge: one mark an arc; cut: one a vertex. */
void ent_measure__cuts(const ent_net *net, char *bridge, char *cut, ent_arena *a);
double ent_measure__assortativity(const ent_net *net); /* by degree (Newman 2002); NAN when all are alike */
void ent_measure__pagerank(const ent_net *net, double damping, double *out);
/* A share of a tie's weight below this is rounding, not an act. */
#define ENT_NO_ACT 1e-9
static inline uint32_t ent_net__degree(const ent_net *net, uint32_t v) { return net->offset[v + 1] - net->offset[v]; }
static inline size_t ent_net__ties(const ent_net *net) { return net->n ? net->offset[net->n] / 2 : 0; }

/* ---- igraph (spectral.c, leiden.c) ---------------------------------------------------------------------------- */

/* Largest value 1; NAN everywhere in a net without ties. */
ent_status ent_measure__eigenvector(const ent_net *net, double *out, ent_err *err);
ent_status ent_measure__hits(const ent_net *net, double *hub, double *authority, ent_err *err);
typedef struct {
    uint64_t seed;
    int runs;      /* at most 16 */
    int processes; /* 0 = as many as there are processors */
} ent_leiden_opts;
/* Communities of the best run by modularity, numbered by size; *agreement (NULL = not wanted): mean adjusted Rand index
 * of all pairs of runs. Each run has its own seed: the number of processes does not show. */
ent_status ent_measure__leiden(const ent_net *net, const ent_leiden_opts *opts, uint32_t *member, uint32_t *communities,
                               double *modularity, double *agreement, ent_err *err);
double ent_measure__rand_index(const uint32_t *x, const uint32_t *y, uint32_t n); /* adjusted */

#endif
