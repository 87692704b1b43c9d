/* Long work shared out over forked processes (Debian's igraph is not thread-safe, and forking needs no locks). */
#ifndef ENT_PASS_SHARE_H
#define ENT_PASS_SHARE_H

#include "pass.h"

/* Zeroed memory that forked processes share; NULL = not to be had. */
void *ent_share__memory(size_t bytes);
void ent_share__release(void *memory, size_t bytes);

typedef struct {
    void (*run)(void *data, int job);   /* writes to shared memory only */
    void (*clear)(void *data, int job); /* before a job is run again because a process died; NULL = not needed */
    void *data;
    int jobs;
} ent_share;

int ent_share__processes(int wanted); /* 0 = as many as there are processors; at most 16 */
/* Job i is run by process i mod `processes`; all are done on return. */
void ent_share__run(const ent_share *s, int processes);

#endif
