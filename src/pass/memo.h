/* Shortest paths cost most: the passes of one run compute them once. */
#ifndef ENT_PASS_MEMO_H
#define ENT_PASS_MEMO_H

#include "measures.h"

/* Windows with more actors than this sample their paths. */
enum { ENT_WINDOW_EXACT = 1000, ENT_WINDOW_SAMPLE = 256 };
/* Weighted paths cost several times as much: sampled from fewer where the whole graph is. */
enum { ENT_WEIGHTED_SAMPLE = 256 };

struct ent_pass_memo *ent_pass_memo__new(ent_arena *a); /* lives in `a`, with all that it remembers */
/* Of the whole graph, by hops. */
const ent_paths *ent_pass_memo__paths(const ent_pass_input *in, const ent_net *net);
ent_paths_opts ent_pass_memo__paths_opts(const ent_pass_input *in, const ent_net *net);
/* Of window i of ent_pass__windows' list, by hops. */
const ent_paths *ent_pass_memo__window_paths(const ent_pass_input *in, const ent_windows *all, size_t i);
uint32_t ent_pass_memo__window_actors(const ent_pass_input *in, const ent_windows *all, size_t i);

/* Windows measured side by side, into memory that the processes share. `measure` fills the window's part: as many values as
 * offset[i + 1] - offset[i]. */
typedef struct {
    const ent_pass_input *in;
    const ent_windows *all;
    size_t *offset; /* of each window's part in `memory` */
    void (*measure)(const ent_pass_input *in, const ent_net *net, double *to, ent_arena *a);
    const char *what; /* for the progress line */
    double *memory;   /* until ent_pass_windows__release */
    void *shared;
} ent_window_work;
void ent_pass_windows__run(ent_window_work *w, ent_arena *a);
void ent_pass_windows__release(ent_window_work *w);

typedef struct {
    uint32_t *member, count;
    double modularity, agreement; /* of the runs */
    int runs;
} ent_communities;
/* Runs cost ties: fewer where these are many. */
enum { ENT_LEIDEN_MANY = 300000, ENT_LEIDEN_RUNS = 10, ENT_LEIDEN_RUNS_MANY = 4 };
/* Of the whole graph. */
ent_status ent_pass_memo__communities(const ent_pass_input *in, const ent_net *net, const ent_communities **out, ent_err *err);

#endif
