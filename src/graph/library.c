#include <igraph.h>

#include "graph.h"

const char *ent_graph_library(void) {
    static char name[40];
    const char *version;
    igraph_version(&version, NULL, NULL, NULL);
    snprintf(name, sizeof name, "igraph %.30s", version);
    return name;
}
