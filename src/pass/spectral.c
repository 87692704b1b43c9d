/* What igraph computes with ARPACK, and nets for igraph. */
#include <math.h>
#include <stdlib.h>

#include "net_igraph.h"

static void quiet(const char *reason, const char *file, int line) { (void)reason, (void)file, (void)line; }

void ent_igraph__ready(uint64_t seed) {
    igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_set_warning_handler(quiet);
    igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
}

ent_status ent_igraph__failed(igraph_error_t code, const char *what, ent_err *err) {
    return ent_fail(err, ENT_ERR_LIMIT, "", 0, "%s could not be computed: %s", what, igraph_strerror(code));
}

ent_status ent_net__igraph(const ent_net *net, igraph_t *graph, igraph_vector_t *weight, ent_err *err) {
    igraph_vector_int_t edges;
    igraph_integer_t m = (igraph_integer_t)ent_net__ties(net), k = 0;
    ent_igraph__ready(1);
    igraph_vector_int_init(&edges, 2 * m);
    igraph_vector_init(weight, m);
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            if (net->to[i] < v) continue;
            VECTOR(edges)[2 * k] = v;
            VECTOR(edges)[2 * k + 1] = net->to[i];
            VECTOR(*weight)[k++] = net->weight[i];
        }
    }
    igraph_error_t code = igraph_create(graph, &edges, net->n, IGRAPH_UNDIRECTED);
    igraph_vector_int_destroy(&edges);
    if (!code) return ENT_OK;
    igraph_empty(graph, 0, IGRAPH_UNDIRECTED);
    return ent_igraph__failed(code, "a graph", err);
}

static void copy_out(const igraph_vector_t *v, double *out) {
    for (igraph_integer_t i = 0; i < igraph_vector_size(v); i++) out[i] = VECTOR(*v)[i] > 0 ? VECTOR(*v)[i] : 0;
}

/* ---- where ARPACK gives up: several components of one largest eigenvalue, few vertices ---------------------------------
 * Power iteration from equal shares; where the vector is not unique it is the one that this start leads to. */

enum { STEPS_MOST = 20000 };
#define SETTLED 1e-13

/* to = A from, or the transpose, of weights or of acts. */
static void multiply(const ent_net *net, bool acts, bool transposed, const double *from, double *to) {
    for (uint32_t v = 0; v < net->n; v++) to[v] = 0;
    for (uint32_t v = 0; v < net->n; v++)
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            double w = !acts ? net->weight[i] : net->acts[i] < ENT_NO_ACT * net->weight[i] ? 0 : net->acts[i];
            if (transposed) to[net->to[i]] += w * from[v];
            else to[v] += w * from[net->to[i]];
        }
}

/* Scales the largest to 1 and returns the largest change against `before`. */
static double settle(double *v, const double *before, uint32_t n) {
    double most = 0, change = 0;
    for (uint32_t i = 0; i < n; i++) most = fmax(most, v[i]);
    for (uint32_t i = 0; i < n && most > 0; i++) {
        v[i] /= most;
        change = fmax(change, fabs(v[i] - before[i]));
    }
    return change;
}

/* A shift keeps bipartite graphs from swinging. */
static void power_eigenvector(const ent_net *net, double *out) {
    double *before = ent_xmalloc((net->n + 1) * sizeof *before), shift = 0;
    for (uint32_t v = 0; v < net->n; v++) {
        double strength = 0;
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) strength += net->weight[i];
        out[v] = 1;
        shift = fmax(shift, strength / 2);
    }
    for (int step = 0; step < STEPS_MOST; step++) {
        memcpy(before, out, net->n * sizeof *out);
        multiply(net, false, false, before, out);
        for (uint32_t v = 0; v < net->n; v++) out[v] += shift * before[v];
        if (settle(out, before, net->n) < SETTLED) break;
    }
    free(before);
}

static void power_hits(const ent_net *net, double *hub, double *authority) {
    double *before = ent_xmalloc((net->n + 1) * sizeof *before);
    for (uint32_t v = 0; v < net->n; v++) hub[v] = 1;
    for (int step = 0; step < STEPS_MOST; step++) {
        memcpy(before, hub, net->n * sizeof *hub);
        multiply(net, true, true, before, authority);
        settle(authority, authority, net->n);
        multiply(net, true, false, authority, hub);
        if (settle(hub, before, net->n) < SETTLED) break;
    }
    free(before);
}

ent_status ent_measure__eigenvector(const ent_net *net, double *out, ent_err *err) {
    for (uint32_t v = 0; v < net->n; v++) out[v] = NAN;
    if (!ent_net__ties(net)) return ENT_OK;
    igraph_t graph;
    igraph_vector_t weight, result;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_vector_init(&result, 0);
    ent_status s = ent_net__igraph(net, &graph, &weight, err);
    if (s) goto done;
    igraph_error_t code = igraph_eigenvector_centrality(&graph, &result, NULL, false, true, &weight, &options);
    if (code) power_eigenvector(net, out);
    else copy_out(&result, out);
done:
    igraph_vector_destroy(&result);
    igraph_vector_destroy(&weight);
    igraph_destroy(&graph);
    return s;
}

/* Who acts on whom; what is reciprocal counts both ways. */
static igraph_error_t directed(const ent_net *net, igraph_t *graph, igraph_vector_t *weight) {
    igraph_vector_int_t edges;
    igraph_vector_int_init(&edges, 0);
    igraph_vector_init(weight, 0);
    for (uint32_t v = 0; v < net->n; v++) {
        for (uint32_t i = net->offset[v]; i < net->offset[v + 1]; i++) {
            if (net->acts[i] < ENT_NO_ACT * net->weight[i]) continue;
            igraph_vector_int_push_back(&edges, v);
            igraph_vector_int_push_back(&edges, net->to[i]);
            igraph_vector_push_back(weight, net->acts[i]);
        }
    }
    igraph_error_t code = igraph_create(graph, &edges, net->n, IGRAPH_DIRECTED);
    igraph_vector_int_destroy(&edges);
    if (code) igraph_empty(graph, 0, IGRAPH_DIRECTED);
    return code;
}

ent_status ent_measure__hits(const ent_net *net, double *hub, double *authority, ent_err *err) {
    igraph_t graph;
    igraph_vector_t weight, hubs, authorities;
    igraph_arpack_options_t options;
    ent_igraph__ready(1);
    igraph_arpack_options_init(&options);
    igraph_vector_init(&hubs, 0);
    igraph_vector_init(&authorities, 0);
    for (uint32_t v = 0; v < net->n; v++) hub[v] = authority[v] = NAN;
    igraph_error_t code = directed(net, &graph, &weight);
    if (!code && igraph_ecount(&graph)) {
        code = igraph_hub_and_authority_scores(&graph, &hubs, &authorities, NULL, true, &weight, &options);
        if (!code) copy_out(&hubs, hub), copy_out(&authorities, authority);
        else power_hits(net, hub, authority), code = IGRAPH_SUCCESS;
    }
    igraph_vector_destroy(&authorities);
    igraph_vector_destroy(&hubs);
    igraph_vector_destroy(&weight);
    igraph_destroy(&graph);
    return code ? ent_igraph__failed(code, "hubs and authorities", err) : ENT_OK;
}
