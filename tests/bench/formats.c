/* formats [EVENTS [ACTORS [DIR]]]: how fast a million ties become GEXF, GraphML and CSV, and how much memory that takes.
 * Events of four participants each, drawn with a seed, some actors more than others: six contacts an event. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#include "entente.h"

static uint64_t state = 42;

static uint32_t draw(uint32_t n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % n);
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double peak_mb(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)u.ru_maxrss / 1024;
}

static void add_entities(ent_event *e, ent_arena *a, const ent_str *actor, uint32_t actors) {
    e->entity = ENT_NEWN(a, ent_entity, 4);
    while (e->entities < 4) {
        uint32_t k = draw(actors);
        if (draw(4) == 0) k /= 8;
        bool there = false;
        for (uint32_t i = 0; i < e->entities; i++) there |= e->entity[i].id.p == actor[k].p;
        if (there) continue;
        e->entity[e->entities++] = (ent_entity){ .id = actor[k], .name = actor[k], .kind = ENT_ACTOR_STATE, .role = ENT_ROLE_ACTOR };
    }
}

static ent_events make(ent_arena *a, uint32_t events, uint32_t actors) {
    ent_events list = { ENT_NEWN(a, ent_event, events), events };
    ent_str *actor = ENT_NEWN(a, ent_str, actors);
    for (uint32_t i = 0; i < actors; i++) actor[i] = ent_str_fmt(a, "ACTOR%05u", i);
    for (uint32_t i = 0; i < events; i++) {
        ent_event *e = &list.v[i];
        ent_day d = ent_day_of(2010, 1, 1) + (ent_day)draw(3650);
        e->id = ent_str_fmt(a, "document-%u:%u:0", i / 100, i % 100 * 240);
        e->document = ent_str_fmt(a, "document-%u", i / 100);
        e->line = i % 100 + 1;
        e->text = ENT_S("held talks");
        e->sentence = ENT_S("The ministers of the four countries held talks on security & trade in the region.");
        e->days = (ent_days){ d, d };
        e->date = ent_day_iso(a, d);
        e->type = (ent_type)draw(ENT_TYPES);
        e->score = ent_type_score(e->type, ENT_S(""));
        e->confidence = 0.9;
        add_entities(e, a, actor, actors);
    }
    return list;
}

static void measure(const ent_render_input *in, const char *name, ent_view view, const char *view_name, const char *dir, size_t edges) {
    ent_err err = { 0 };
    const ent_format *f = ent_format_find(ent_str_of(name));
    ent_format_opts opts = { .view = view, .gexf_minor = 3 };
    char path[600];
    snprintf(path, sizeof path, "%s/%s", dir, f->file);
    double best = 1e9, cpu = 1e9;
    for (int run = 0; run < 3; run++) {
        double t = now(), c = (double)clock();
        ent_out *o = ent_out_open(path, &err);
        if (!o || f->write(in, &opts, o, &err) || ent_out_close(o, &err)) {
            fprintf(stderr, "%s: %s\n", err.file, err.message);
            exit(1);
        }
        t = now() - t;
        c = ((double)clock() - c) / CLOCKS_PER_SEC;
        if (t < best) best = t;
        if (c < cpu) cpu = c;
    }
    struct stat st;
    stat(path, &st);
    remove(path);
    double mb = (double)st.st_size / 1e6;
    printf("%-10s %-9s %8zu edges %7.1f MB %6.2f s %5.0f MB/s  (cpu %.2f s, %.0f MB/s)  peak %4.0f MB\n", name, view_name, edges, mb, best, mb / best, cpu,
           mb / cpu, peak_mb());
}

int main(int argc, char **argv) {
    uint32_t events = argc > 1 ? (uint32_t)atoi(argv[1]) : 170000, actors = argc > 2 ? (uint32_t)atoi(argv[2]) : 10000;
    const char *dir = argc > 3 ? argv[3] : ".";
    ent_arena *a = ent_arena_new();
    ent_err err = { 0 };
    ent_notes notes = { .arena = a };
    ent_events list = make(a, events, actors);
    ent_corpus_opts copts = { .keep_duplicates = true };
    ent_graph_opts gopts = { .weight = ENT_WEIGHT_EVENTS };
    ent_corpus corpus;
    ent_graph graph;
    ent_tables none = { 0 };
    if (ent_corpus_build(&list, 1, &copts, a, &corpus, &notes, &err) || ent_graph_build(&corpus, &gopts, a, &graph, &err)) return 1;
    ent_render_input in = { .corpus = &corpus, .graph = &graph, .tables = &none, .title = ENT_S("bench") };
    printf("%zu events, %zu actors, %zu ties, %zu contacts; %.0f MB before the first format\n", corpus.events, corpus.actors, graph.ties,
           graph.contacts, peak_mb());
    static const char *const NAMES[] = { "gexf", "graphml", "csv_edges" };
    for (int i = 0; i < 3; i++) measure(&in, NAMES[i], ENT_VIEW_WEIGHTED, "weighted", dir, graph.ties);
    for (int i = 0; i < 3; i++) measure(&in, NAMES[i], ENT_VIEW_PAIR, "pair", dir, graph.contacts);
    ent_arena_free(a);
    return 0;
}
