#include "lexicon.h"

#include "tables.h"

static ent_str table_name(const char *path) {
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    const char *dot = strchr(base, '.');
    return (ent_str){ base, dot ? (size_t)(dot - base) : strlen(base) };
}

typedef struct {
    ent_lexicon *lex;
    const char *file;
    uint32_t line;
    ent_lex_table *table;
    size_t *map; /* the file's columns to the table's */
    size_t columns, cap;
} loading;

static size_t cells_of(ent_str line, ent_str *cell, size_t cap) {
    size_t n = 0;
    for (ent_str part; n < cap && ent_str_split(&line, '\t', &part);) cell[n++] = ent_str_trim(part);
    return n;
}

enum { COLUMNS_MOST = 32 };

/* The first file of a table names its columns; a later one may name fewer or in another order, but no others. */
static ent_status header(loading *l, ent_str line, ent_err *err) {
    ent_arena *a = l->lex->arena;
    ent_str cell[COLUMNS_MOST];
    size_t n = cells_of(line, cell, COLUMNS_MOST);
    ent_str name = table_name(l->file);
    uint32_t *known = ent_map_get(l->lex->by_name, name);
    if (!known) {
        l->table = ENT_NEW(a, ent_lex_table);
        *l->table = (ent_lex_table){ .name = ent_str_copy(a, name), .columns = n };
        ent_str *c = ENT_NEWN(a, ent_str, n);
        for (size_t i = 0; i < n; i++) c[i] = ent_str_copy(a, cell[i]);
        l->table->column = c;
        *ent_map_put(l->lex->by_name, name, 0) = (uint32_t)l->lex->tables.n;
        *ent_vec_push(a, &l->lex->tables) = l->table;
    } else {
        l->table = l->lex->tables.v[*known];
    }
    l->map = ENT_NEWN(a, size_t, n);
    l->columns = n;
    for (size_t i = 0; i < n; i++) {
        size_t j = 0;
        while (j < l->table->columns && !ent_str_eq(l->table->column[j], cell[i])) j++;
        if (j == l->table->columns)
            return ent_fail(err, ENT_ERR_FORMAT, l->file, l->line, "column \"%.*s\" is not one of the table \"%.*s\"",
                            ENT_FMT(cell[i]), ENT_FMT(name));
        l->map[i] = j;
    }
    l->cap = l->table->rows;
    return ENT_OK;
}

static ent_status row(loading *l, ent_str line, ent_err *err) {
    ent_arena *a = l->lex->arena;
    ent_str cell[COLUMNS_MOST];
    size_t n = cells_of(line, cell, COLUMNS_MOST);
    if (n > l->columns)
        return ent_fail(err, ENT_ERR_FORMAT, l->file, l->line, "%zu cells, but the header names %zu columns", n, l->columns);
    ent_str *c = ENT_NEWN(a, ent_str, l->table->columns);
    for (size_t i = 0; i < l->table->columns; i++) c[i] = ENT_S("");
    for (size_t i = 0; i < n; i++) c[l->map[i]] = cell[i];
    ent_row *v = ent_vec__grow(a, (void *)l->table->row, l->table->rows, &l->cap, sizeof *v);
    v[l->table->rows++] = (ent_row){ c, l->file, l->line };
    l->table->row = v;
    return ENT_OK;
}

static ent_status load(ent_lexicon *lex, const char *file, ent_str bytes, ent_err *err) {
    loading l = { .lex = lex, .file = file };
    for (ent_str line; ent_str_split(&bytes, '\n', &line);) {
        l.line++;
        ent_str t = ent_str_trim(line);
        if (!t.n || t.p[0] == '#') continue;
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        ent_status s = l.table ? row(&l, line, err) : header(&l, line, err);
        if (s) return s;
    }
    return ENT_OK;
}

ent_status ent_lexicon_open(const ent_lexicon_opts *opts, ent_arena *a, ent_lexicon **out, ent_err *err) {
    ent_lexicon *lex = ENT_NEW(a, ent_lexicon);
    *lex = (ent_lexicon){ .arena = a, .by_name = ent_map_new(a) };
    for (const ent_lexicon__file *f = ent_lexicon__files; f->name; f++) {
        ent_status s = load(lex, f->name, (ent_str){ f->begin, (size_t)(f->end - f->begin) }, err);
        if (s) return s;
    }
    for (const char *const *f = opts ? opts->files : NULL; f && *f; f++) {
        ent_str bytes;
        ent_status s = ent_file_read(*f, a, &bytes, err);
        if (!s) s = load(lex, *f, bytes, err);
        if (s) return s;
    }
    *out = lex;
    return ENT_OK;
}

const ent_lex_table *ent_lexicon_table(const ent_lexicon *lex, const char *name) {
    static const ent_lex_table EMPTY = { 0 };
    const uint32_t *i = ent_map_get(lex->by_name, ent_str_of(name));
    return i ? lex->tables.v[*i] : &EMPTY;
}

int ent_lex_column(const ent_lex_table *t, const char *name) {
    for (size_t i = 0; i < t->columns; i++)
        if (ent_str_is(t->column[i], name)) return (int)i;
    return -1;
}
