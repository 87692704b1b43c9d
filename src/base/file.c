#include "entente/base.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { READ_BLOCK = 1 << 16 };

/* The rest of a stream of unknown length, behind the `n` bytes that are read. */
static ent_str read_on(FILE *f, ent_str begun, ent_arena *a) {
    size_t n = begun.n, cap = n * 2 + READ_BLOCK;
    char *p = ent_xmalloc(cap);
    memcpy(p, begun.p, n);
    for (size_t got; (got = fread(p + n, 1, cap - n, f)) > 0;) {
        n += got;
        if (n == cap) p = ent_xrealloc(p, cap *= 2);
    }
    ent_str all = ent_str_copy(a, (ent_str){ p, n });
    free(p);
    return all;
}

/* A plain file's bytes go at once where they stay. */
static ent_status read_stream(FILE *f, const char *path, ent_arena *a, ent_str *bytes, ent_err *err) {
    struct stat st;
    bool plain = fstat(fileno(f), &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0;
    size_t cap = plain ? (size_t)st.st_size + 1 : READ_BLOCK;
    char *p = ent_arena_alloc(a, cap + 1);
    *bytes = (ent_str){ p, fread(p, 1, cap, f) };
    if (bytes->n == cap) *bytes = read_on(f, *bytes, a);
    return ferror(f) ? ent_fail(err, ENT_ERR_IO, path, 0, "cannot be read: %s", strerror(errno)) : ENT_OK;
}

ent_status ent_file_read(const char *path, ent_arena *a, ent_str *bytes, ent_err *err) {
    if (strcmp(path, "-") == 0) return read_stream(stdin, "standard input", a, bytes, err);
    struct stat st;
    if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
        return ent_fail(err, ENT_ERR_IO, path, 0, "is a folder, not a file");
    FILE *f = fopen(path, "rb");
    if (!f) return ent_fail(err, ENT_ERR_IO, path, 0, "cannot be opened: %s", strerror(errno));
    ent_status s = read_stream(f, path, a, bytes, err);
    fclose(f);
    return s;
}

ent_status ent_dir_make(const char *path, ent_err *err) {
    char p[4096];
    size_t n = strlen(path);
    if (n == 0 || n >= sizeof p) return ent_fail(err, ENT_ERR_IO, path, 0, "is no usable folder name");
    memcpy(p, path, n + 1);
    for (size_t i = 1; i <= n; i++) {
        if (p[i] != '/' && p[i] != 0) continue;
        char c = p[i];
        p[i] = 0;
        if (mkdir(p, 0777) != 0 && errno != EEXIST)
            return ent_fail(err, ENT_ERR_IO, path, 0, "the folder cannot be made: %s", strerror(errno));
        p[i] = c;
    }
    struct stat st;
    if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)) return ent_fail(err, ENT_ERR_IO, path, 0, "is not a folder");
    return ENT_OK;
}
