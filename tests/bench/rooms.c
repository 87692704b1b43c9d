/* rooms FILE [TIMES] : how long each room takes for one document, in MB/s of its text; the best of TIMES runs (3). */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "entente.h"

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static const struct {
    const char *name;
    ent_stage last;
} STAGE[] = {
    { "read", ENT_STAGE_DOC },     { "text", ENT_STAGE_TEXT },   { "timex", ENT_STAGE_TIMEX },
    { "actor", ENT_STAGE_ACTOR },  { "event", ENT_STAGE_EVENT },
};
enum { STAGES = sizeof STAGE / sizeof *STAGE };

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    int times = argc > 2 ? atoi(argv[2]) : 3;
    ent_arena *a = ent_arena_new();
    ent_pipeline_opts opts = { .timex = { .day_first = -1 }, .read = { .no_sha256 = true } };
    ent_pipeline *p;
    ent_err err = { 0 };
    double start = now();
    if (ent_pipeline_open(&opts, a, &p, &err)) return fprintf(stderr, "%s\n", err.message), 3;
    printf("start-up (tables) %.1f ms\n", (now() - start) * 1e3);
    double best[STAGES], mb = 0, before = 0;
    for (int s = 0; s < STAGES; s++) {
        best[s] = 1e9;
        for (int k = 0; k < times; k++) {
            ent_arena *doc = ent_arena_new();
            ent_notes notes = { .arena = doc };
            ent_reading r;
            start = now();
            if (ent_pipeline_read(p, argv[1], STAGE[s].last, doc, &r, &notes, &err)) return fprintf(stderr, "%s\n", err.message), 3;
            double took = now() - start;
            mb = (double)r.doc.size / 1e6;
            if (took < best[s]) best[s] = took;
            ent_arena_free(doc);
        }
    }
    printf("%-8s %9s %9s %14s\n", "room", "s", "alone", "up to it");
    for (int s = 0; s < STAGES; s++) {
        double alone = best[s] - before;
        printf("%-8s %9.3f %6.1f MB/s %9.1f MB/s\n", STAGE[s].name, alone > 0 ? alone : 0, mb / (alone > 0 ? alone : 1e-9), mb / best[s]);
        before = best[s];
    }
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    printf("%.1f MB of text; %ld MB of memory at the most (one document)\n", mb, u.ru_maxrss / 1024);
    ent_arena_free(a);
    return 0;
}
