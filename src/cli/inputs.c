#include "cli.h"

#include <stdlib.h>

static int by_id(const void *a, const void *b) {
    const cli_document *x = a, *y = b;
    int d = ent_str_cmp(x->id, y->id);
    return d ? d : strcmp(x->path, y->path);
}

/* Documents of one file name are told apart by a number: a, a-2, a-3 in the order of their paths. */
cli_document *cli_documents(const cli_args *args, size_t first, size_t *n) {
    *n = args->input.n - first;
    cli_document *d = ENT_NEWN(args->arena, cli_document, *n + 1);
    ent_map *taken = ent_map_new(args->arena);
    for (size_t i = 0; i < *n; i++) {
        d[i].path = args->input.v[first + i];
        d[i].id = ent_read_id(args->arena, d[i].path);
        ent_map_put(taken, d[i].id, 0);
    }
    qsort(d, *n, sizeof *d, by_id);
    for (size_t i = 1, same = 1; i < *n; i++) {
        ent_str plain = ent_read_id(args->arena, d[i].path);
        same = ent_str_eq(plain, ent_read_id(args->arena, d[i - 1].path)) ? same + 1 : 1;
        if (same == 1) continue;
        size_t k = same;
        do d[i].id = ent_str_fmt(args->arena, "%.*s-%zu", ENT_FMT(plain), k++);
        while (ent_map_get(taken, d[i].id));
        ent_map_put(taken, d[i].id, 0);
    }
    return d;
}
