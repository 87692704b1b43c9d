/* Shared by the files of the graph room. */
#ifndef ENT_GRAPH_GRAPH_H
#define ENT_GRAPH_GRAPH_H

#include "entente/graph.h"

#endif
