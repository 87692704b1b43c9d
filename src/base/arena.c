#define _DEFAULT_SOURCE /* madvise */
#include "entente/base.h"

#include <stdlib.h>
#include <sys/mman.h>

/* Blocks in a list, the newest first. With ENT_SEPARATE_PIECES (the sanitizer build) each piece is its own block, so
 * that reading behind a piece is caught. */
#ifdef ENT_SEPARATE_PIECES
enum { BLOCK_FIRST = 0, BLOCK_MOST = 0 };
#else
enum { BLOCK_FIRST = 1 << 16, BLOCK_MOST = 1 << 24 };
#endif
enum { ALIGN = 16 };

typedef struct block {
    struct block *next;
    size_t used, size, mapped; /* mapped: bytes that have their memory already */
} block;

struct ent_arena {
    block *top;
    size_t next_size, handed;
};

static size_t header(void) { return (sizeof(block) + ALIGN - 1) / ALIGN * ALIGN; }

void *ent_xmalloc(size_t size) {
    void *p = malloc(size ? size : 1);
    if (!p) {
        fprintf(stderr, "entente: out of memory (%zu bytes wanted)\n", size);
        abort();
    }
    return p;
}

static void *xcalloc(size_t size) {
    void *p = calloc(1, size);
    if (!p) {
        fprintf(stderr, "entente: out of memory (%zu bytes wanted)\n", size);
        abort();
    }
    return p;
}

void *ent_xrealloc(void *old, size_t size) {
    void *p = realloc(old, size ? size : 1);
    if (!p) {
        fprintf(stderr, "entente: out of memory (%zu bytes wanted)\n", size);
        abort();
    }
    return p;
}

ent_arena *ent_arena_new(void) {
    ent_arena *a = ent_xmalloc(sizeof *a);
    *a = (ent_arena){ .next_size = BLOCK_FIRST };
    return a;
}

static void free_blocks(block *b) {
    for (block *next; b; b = next) {
        next = b->next;
        free(b);
    }
}

void ent_arena_free(ent_arena *a) {
    if (!a) return;
    free_blocks(a->top);
    free(a);
}

void ent_arena_clear(ent_arena *a) {
    block *kept = BLOCK_FIRST ? a->top : NULL; /* pieces of their own: what is used after this is caught */
    free_blocks(kept ? kept->next : a->top);
    a->top = kept;
    a->handed = 0;
    if (!kept) return;
    kept->next = NULL;
    memset((char *)kept + header(), 0, kept->used);
    kept->used = 0;
}

/* Memory for what is about to be written, many pages in one call: each on its own would cost three times as much. */
static void map_ahead(block *b, size_t want) {
#ifdef MADV_POPULATE_WRITE
    enum { PAGE = 4096, AHEAD = 1 << 19, FROM = 1 << 20 };
    if (b->size < FROM || b->used + want <= b->mapped) return;
    size_t till = b->used + want + AHEAD < b->size ? b->used + want + AHEAD : b->size;
    uintptr_t first = ((uintptr_t)b + header() + b->mapped + PAGE - 1) / PAGE * PAGE, end = ((uintptr_t)b + header() + till) / PAGE * PAGE;
    if (end > first) madvise((void *)first, end - first, MADV_POPULATE_WRITE); /* a kernel that cannot does it later */
    b->mapped = till;
#else
    (void)b, (void)want;
#endif
}

void *ent_arena_alloc(ent_arena *a, size_t size) {
#ifdef ENT_SEPARATE_PIECES
    size_t want = size;
#else
    size_t want = (size + ALIGN - 1) / ALIGN * ALIGN;
#endif
    if (want < size) want = SIZE_MAX - 4096;
    block *b = a->top;
    if (!b || b->size - b->used < want) {
        size_t room = want > a->next_size ? want : a->next_size;
        block *fresh = xcalloc(header() + room); /* large ones are the kernel's zero pages, untouched until used */
        fresh->size = room;
        /* A large piece goes below the top so that the top's rest stays in use. */
        if (b && want > a->next_size / 4 && b->size - b->used > room - want) {
            fresh->next = b->next;
            b->next = fresh;
        } else {
            fresh->next = b;
            a->top = fresh;
        }
        if (a->next_size * 2 <= BLOCK_MOST) a->next_size *= 2;
        b = fresh;
    }
    map_ahead(b, want);
    char *p = (char *)b + header() + b->used;
    b->used += want;
    a->handed += size;
    return p;
}

size_t ent_arena_used(const ent_arena *a) { return a->handed; }

void *ent_vec__grow(ent_arena *a, void *v, size_t n, size_t *cap, size_t size) {
    if (n < *cap) return v;
    *cap = *cap ? *cap * 2 : 8;
    void *fresh = ent_arena_alloc(a, *cap * size);
    if (n) memcpy(fresh, v, n * size);
    return fresh;
}
