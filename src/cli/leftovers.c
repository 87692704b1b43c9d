/* The files of a run's folder: which ones this run wrote, and what an earlier run left there. Only what the earlier manifest
 * lists goes, and only while it is as that run wrote it: a script that somebody changed stays. */
#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"

static const char *const FOLDERS[] = { "", "tables/", "graph/", "charts/" };
enum { FOLDER_COUNT = sizeof FOLDERS / sizeof *FOLDERS, HASHED_MOST = 32 << 20 };

static const char *path_of(const run *r, ent_str name, ent_arena *a) { return ent_str_fmt(a, "%s/%.*s", r->dir, ENT_FMT(name)).p; }

static bool is_file(const char *path, struct stat *st) { return lstat(path, st) == 0 && S_ISREG(st->st_mode); }

static int by_name(const void *a, const void *b) { return ent_str_cmp(((const run_file *)a)->name, ((const run_file *)b)->name); }

run_files run_files_now(const run *r) {
    ent_arena *a = r->args->arena;
    run_files list = { 0 };
    for (size_t k = 0; k < FOLDER_COUNT; k++) {
        DIR *d = opendir(ent_str_fmt(a, "%s/%s", r->dir, FOLDERS[k]).p);
        for (struct dirent *e; d && (e = readdir(d));) {
            struct stat st;
            ent_str name = ent_str_fmt(a, "%s%s", FOLDERS[k], e->d_name);
            if (is_file(path_of(r, name, a), &st) && !ent_str_is(name, "run.json"))
                *ent_vec_push(a, &list) = (run_file){ name, (uint64_t)st.st_ino, (uint64_t)st.st_size };
        }
        if (d) closedir(d);
    }
    if (list.n) qsort(list.v, list.n, sizeof *list.v, by_name);
    return list;
}

static const run_file *find(const run_files *list, ent_str name) {
    run_file key = { .name = name };
    return list->n ? bsearch(&key, list->v, list->n, sizeof *list->v, by_name) : NULL;
}

/* Every file appears by being put in place of its name: one that was written has another inode than before. */
run_files run_files_written(const run *r, const run_files *before) {
    run_files now = run_files_now(r), written = { 0 };
    for (size_t i = 0; i < now.n; i++) {
        const run_file *old = find(before, now.v[i].name);
        if (!old || old->inode != now.v[i].inode) *ent_vec_push(r->args->arena, &written) = now.v[i];
    }
    return written;
}

ent_str run_file_hash(const run *r, const run_file *f) {
    ent_arena *scratch = ent_arena_new();
    ent_err err;
    ent_str bytes = { "", 0 }, hash = { "", 0 };
    if (f->size <= HASHED_MOST && !ent_file_read(path_of(r, f->name, scratch), scratch, &bytes, &err))
        hash = ent_str_copy(r->args->arena, ent_sha256_hex(scratch, bytes));
    ent_arena_free(scratch);
    return hash;
}

/* ---- what the earlier manifest lists ---------------------------------------------------------------------------- */

/* The value behind "name": on a line of the manifest, "" when there is none or it needs more than plain characters. */
static ent_str member(ent_str line, const char *name) {
    char key[32];
    size_t n = (size_t)snprintf(key, sizeof key, "\"%s\": ", name);
    for (size_t i = 0; i + n < line.n; i++) {
        if (memcmp(line.p + i, key, n) != 0) continue;
        bool quoted = line.p[i + n] == '"';
        size_t from = i + n + quoted, to = from;
        while (to < line.n && (quoted ? line.p[to] != '"' : line.p[to] >= '0' && line.p[to] <= '9')) to++;
        ent_str value = ent_str_sub(line, from, to);
        return value.n && memchr(value.p, '\\', value.n) ? (ent_str){ "", 0 } : value;
    }
    return (ent_str){ "", 0 };
}

/* Directly in the folder or in one of its parts, nowhere else. */
static bool inside(ent_str name) {
    const char *slash = name.n ? memchr(name.p, '/', name.n) : NULL;
    ent_str folder = slash ? ent_str_sub(name, 0, (size_t)(slash - name.p) + 1) : (ent_str){ "", 0 };
    ent_str file = ent_str_sub(name, folder.n, name.n);
    bool known = false;
    for (size_t k = 0; k < FOLDER_COUNT; k++) known |= ent_str_is(folder, FOLDERS[k]);
    return known && file.n && !memchr(file.p, '/', file.n) && !ent_str_is(file, "..") && !ent_str_is(file, ".");
}

static bool as_it_was(const run *r, ent_str name, ent_str size, ent_str hash) {
    struct stat st;
    char digits[24];
    if (!is_file(path_of(r, name, r->args->arena), &st)) return false;
    run_file f = { name, 0, (uint64_t)st.st_size };
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)f.size);
    return ent_str_is(size, digits) && (!hash.n || ent_str_eq(hash, run_file_hash(r, &f)));
}

static void leave_or_remove(run *r, ent_str line, const run_files *written) {
    ent_str name = member(line, "file");
    struct stat st;
    if (!name.n || !inside(name) || find(written, name)) return;
    const char *path = path_of(r, name, r->args->arena);
    if (as_it_was(r, name, member(line, "bytes"), member(line, "sha256"))) remove(path);
    else if (is_file(path, &st))
        ent_note_add(&r->notes, ENT_S("run"), 0, 0, ent_str_copy(r->notes.arena, name),
                     "left by an earlier run, but changed since: it stays");
}

void run_remove_leftovers(run *r, const run_files *written) {
    ent_arena *scratch = ent_arena_new();
    ent_err err;
    ent_str bytes, line;
    const char *path = path_of(r, ENT_S("run.json"), scratch), *list;
    struct stat st;
    if (is_file(path, &st) && !ent_file_read(path, scratch, &bytes, &err) && ent_str_has_prefix(bytes, "{\n  \"command\": \"run\"") &&
        (list = strstr(bytes.p, "\n  \"files\": [\n"))) {
        ent_str rest = ent_str_sub(bytes, (size_t)(list - bytes.p) + 1, bytes.n);
        ent_str_split(&rest, '\n', &line);
        while (ent_str_split(&rest, '\n', &line) && ent_str_has_prefix(line, "    {")) leave_or_remove(r, line, written);
        for (size_t k = 1; k < FOLDER_COUNT; k++) rmdir(ent_str_fmt(scratch, "%s/%s", r->dir, FOLDERS[k]).p); /* where empty */
    }
    ent_arena_free(scratch);
}
