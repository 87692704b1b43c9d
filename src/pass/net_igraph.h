/* Nets as igraph's graphs. Debian's igraph is not thread-safe and its OpenMP is left alone: one call at a time. */
#ifndef ENT_PASS_NET_IGRAPH_H
#define ENT_PASS_NET_IGRAPH_H

#include <igraph.h>

#include "measures.h"

/* Both are to be destroyed by the caller, in any case. Edges in order of (a, b). */
ent_status ent_net__igraph(const ent_net *net, igraph_t *graph, igraph_vector_t *weight, ent_err *err);
ent_status ent_igraph__failed(igraph_error_t code, const char *what, ent_err *err);
/* Seeds igraph's generator and silences its handlers (an error comes back as a code). */
void ent_igraph__ready(uint64_t seed);

#endif
