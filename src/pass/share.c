#define _DEFAULT_SOURCE
#include "share.h"

#include <stdlib.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 16 };

void *ent_share__memory(size_t bytes) {
    void *p = mmap(NULL, bytes ? bytes : 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

void ent_share__release(void *memory, size_t bytes) {
    if (memory) munmap(memory, bytes ? bytes : 1);
}

int ent_share__processes(int wanted) {
    long n = wanted > 0 ? wanted : sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MOST ? MOST : (int)n;
}

static void some(const ent_share *s, int first, int step) {
    for (int i = first; i < s->jobs; i += step) s->run(s->data, i);
}

static void again(const ent_share *s, int first, int step) {
    for (int i = first; s->clear && i < s->jobs; i += step) s->clear(s->data, i);
    some(s, first, step);
}

void ent_share__run(const ent_share *s, int processes) {
    int n = processes < s->jobs ? processes : s->jobs;
    pid_t child[MOST] = { 0 };
    if (n > 1) fflush(NULL);
    for (int i = 1; i < n; i++) {
        child[i] = fork();
        if (child[i] != 0) continue;
        some(s, i, n);
        _exit(0);
    }
    some(s, 0, n > 1 ? n : 1);
    for (int i = 1; i < n; i++) {
        int status = 1;
        if (child[i] < 0 || waitpid(child[i], &status, 0) < 0 || status != 0) again(s, i, n);
    }
}
