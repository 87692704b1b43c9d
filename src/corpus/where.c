/* The filter language: a recursive reader (brackets at most 64 deep), a tree of lists, and its help. */
#include "where.h"

#include <stdlib.h>

enum { DEEPEST = 64, SHOWN = 72 };

typedef enum { NODE_ANY, NODE_ALL, NODE_NOT, NODE_TERM } node_kind;

struct ent_where {
    node_kind kind;
    ent_where *child, *next;
    const where_field *field;
    where_op op;
    ENT_VEC(where_value) value;
};

typedef struct {
    ent_str text;
    size_t at;
    int depth;
    ent_arena *a;
    ent_err *err;
} reader;

/* The message names the column and shows the filter with a caret below it. */
static ent_where *fail(reader *r, size_t at, const char *what, ent_str words) {
    size_t from = at > SHOWN / 2 ? at - SHOWN / 2 : 0;
    while (from && ((unsigned char)r->text.p[from] & 0xc0) == 0x80) from--;
    ent_str shown = ent_str_sub(r->text, from, r->text.n - from > SHOWN ? from + SHOWN : r->text.n);
    int column = (int)ent_utf8_count(ent_str_sub(r->text, 0, at)) + 1;
    int indent = ent_utf8_width(ent_str_sub(r->text, from, at));
    if (words.n > 40) words.n = 40;
    if (r->err && r->err->status == ENT_OK)
        ent_fail(r->err, ENT_ERR_USAGE, "", 0, "--where, column %d: %s%s%.*s%s\n  %.*s\n  %*s^", column, what,
                 words.n ? " \"" : "", ENT_FMT(words), words.n ? "\"" : "", ENT_FMT(shown), indent, "");
    return NULL;
}

static void blanks(reader *r) {
    while (r->at < r->text.n && strchr(" \t\r\n", r->text.p[r->at])) r->at++;
}
static char peek(reader *r) {
    blanks(r);
    return r->at < r->text.n ? r->text.p[r->at] : 0;
}
static bool take(reader *r, char c) {
    if (peek(r) != c) return false;
    r->at++;
    return true;
}

static ent_str bare(reader *r) {
    size_t from = r->at;
    while (r->at < r->text.n && !strchr(" \t\r\n&|()!<>=~,\"", r->text.p[r->at])) r->at++;
    return ent_str_sub(r->text, from, r->at);
}

static bool operator_of(reader *r, where_op *op) {
    static const struct {
        const char *sign;
        where_op op;
    } OPS[] = { { "!=", WHERE_NE }, { ">=", WHERE_GE }, { "<=", WHERE_LE }, { "!~", WHERE_HAS_NOT },
                { "==", WHERE_EQ }, { "=", WHERE_EQ },  { ">", WHERE_GT },  { "<", WHERE_LT }, { "~", WHERE_HAS } };
    blanks(r);
    ent_str rest = ent_str_sub(r->text, r->at, r->text.n);
    for (size_t i = 0; i < sizeof OPS / sizeof *OPS; i++)
        if (ent_str_has_prefix(rest, OPS[i].sign)) return r->at += strlen(OPS[i].sign), *op = OPS[i].op, true;
    return false;
}

static bool read_word(reader *r, ent_str *word) {
    if (peek(r) != '"') {
        *word = bare(r);
        return word->n > 0 || (fail(r, r->at, "a value is missing", (ent_str){ "", 0 }), false);
    }
    size_t from = ++r->at;
    while (r->at < r->text.n && r->text.p[r->at] != '"') r->at++;
    if (r->at == r->text.n) return fail(r, from - 1, "a quote that is never closed", (ent_str){ "", 0 }), false;
    *word = ent_str_sub(r->text, from, r->at++);
    return true;
}

static bool known_value(const where_field *f, ent_str word) {
    ent_type type;
    ent_event_status status;
    bool empty = word.n == 0 || ent_str_is(word, "null");
    if (strcmp(f->name, "type") == 0) return ent_type_parse(word, &type);
    if (strcmp(f->name, "status") == 0) return ent_status_parse(word, &status);
    if (strcmp(f->name, "pair") == 0) return word.n && memchr(word.p, ':', word.n);
    if (strcmp(f->name, "quad") == 0) return empty || (word.n == 2 && strchr("VM", word.p[0]) && strchr("CX", word.p[1]));
    return true;
}

static bool read_value(reader *r, ent_where *t) {
    peek(r);
    size_t at = r->at;
    where_value v = { 0 };
    if (!read_word(r, &v.text)) return false;
    bool has = t->op == WHERE_HAS || t->op == WHERE_HAS_NOT;
    v.text = ent_str_copy(r->a, v.text);
    if (has) v.folded = ent_str_fold(r->a, v.text);
    else if (!known_value(t->field, v.text)) {
        bool pair = strcmp(t->field->name, "pair") == 0;
        return fail(r, at, pair ? "a pair is written A:B, not" : ent_str_fmt(r->a, "no %s:", t->field->name).p, v.text), false;
    }
    if (t->field->kind == 'n') {
        char *end;
        v.number = strtod(v.text.p, &end);
        if (*end || !v.text.n) return fail(r, at, "no number:", v.text), false;
    }
    if (t->field->kind == 'd' && !ent_str_is(v.text, "null") && (!v.text.n || !ent_corpus__span(v.text, &v.days)))
        return fail(r, at, "no date (2020, 2020-06, 2020-06-15, 2020-Q2, null):", v.text), false;
    *ent_vec_push(r->a, &t->value) = v;
    return true;
}

static ent_where *unknown_field(reader *r, size_t at, ent_str name) {
    size_t n;
    const where_field *f = where__fields(&n);
    char list[512];
    size_t used = (size_t)snprintf(list, sizeof list, "a field is wanted here (");
    for (size_t i = 0; i < n; i++) used += (size_t)snprintf(list + used, sizeof list - used, "%s%s", i ? ", " : "", f[i].name);
    snprintf(list + used, sizeof list - used, ")%s", name.n ? ", not" : "");
    return fail(r, at, list, name);
}

static ent_where *term(reader *r) {
    peek(r);
    size_t at = r->at;
    ent_str name = bare(r);
    ent_where *t = ENT_NEW(r->a, ent_where);
    t->kind = NODE_TERM;
    t->field = where__field(name);
    if (!t->field) return unknown_field(r, at, name);
    blanks(r);
    at = r->at;
    if (!operator_of(r, &t->op)) return fail(r, at, "one of = != > >= < <= ~ is wanted here", (ent_str){ "", 0 });
    bool has = t->op == WHERE_HAS || t->op == WHERE_HAS_NOT, plain = t->op == WHERE_EQ || t->op == WHERE_NE;
    if (t->field->kind == 't' ? !has && !plain : has)
        return fail(r, at, t->field->kind == 't' ? "words have no order: = != or ~ is wanted here" : "~ is for words", (ent_str){ "", 0 });
    do
        if (!read_value(r, t)) return NULL;
    while (take(r, ','));
    return t;
}

static ent_where *any(reader *r);

static ent_where *factor(reader *r) {
    size_t at = (peek(r), r->at);
    if (r->depth >= DEEPEST) return fail(r, at, "brackets too deep", (ent_str){ "", 0 });
    bool deny = take(r, '!');
    if (!deny && !take(r, '(')) return term(r);
    r->depth++;
    ent_where *inner = deny ? factor(r) : any(r);
    r->depth--;
    if (!inner) return NULL;
    if (!deny) return take(r, ')') ? inner : fail(r, r->at, "\")\" is missing", (ent_str){ "", 0 });
    ent_where *n = ENT_NEW(r->a, ent_where);
    n->kind = NODE_NOT;
    n->child = inner;
    return n;
}

static ent_where *series(reader *r, char sign, node_kind kind, ent_where *(*part)(reader *r)) {
    ent_where *list = ENT_NEW(r->a, ent_where), **tail = &list->child;
    list->kind = kind;
    do {
        /* A factor may be a list itself: it gets a node of its own, so that lists do not run into each other. */
        ent_where *inner = part(r), *wrap = ENT_NEW(r->a, ent_where);
        if (!inner) return NULL;
        wrap->kind = NODE_ANY;
        wrap->child = inner;
        *tail = wrap;
        tail = &wrap->next;
    } while (take(r, sign) && (take(r, sign), true));
    return list;
}

static ent_where *all(reader *r) { return series(r, '&', NODE_ALL, factor); }
static ent_where *any(reader *r) { return series(r, '|', NODE_ANY, all); }

ent_status ent_where__parse(ent_str text, ent_arena *a, ent_where **out, ent_err *err) {
    ent_err own = { 0 };
    reader r = { .text = text, .a = a, .err = err ? err : &own };
    r.err->status = ENT_OK;
    *out = any(&r);
    if (*out && peek(&r)) *out = fail(&r, r.at, "& or | is wanted here", (ent_str){ "", 0 });
    return *out ? ENT_OK : ENT_ERR_USAGE;
}

bool ent_where__holds(const ent_where *w, const ent_event *e) {
    if (w->kind == NODE_TERM) return where__holds(w->field, w->op, w->value.v, w->value.n, e);
    if (w->kind == NODE_NOT) return !ent_where__holds(w->child, e);
    for (const ent_where *c = w->child; c; c = c->next)
        if (ent_where__holds(c, e) != (w->kind == NODE_ALL)) return w->kind == NODE_ANY;
    return w->kind == NODE_ALL;
}

ent_status ent_corpus_select(const ent_corpus *c, ent_str where, ent_arena *a, uint32_t **event, size_t *n, ent_err *err) {
    ent_where *w = NULL;
    if (where.n && ent_where__parse(where, a, &w, err)) return ENT_ERR_USAGE;
    ENT_VEC(uint32_t) list = { 0 };
    for (size_t i = 0; i < c->events; i++)
        if (!w || ent_where__holds(w, c->event[i].record)) *ent_vec_push(a, &list) = (uint32_t)i;
    *event = list.v;
    *n = list.n;
    return ENT_OK;
}

const char *ent_corpus_where_help(void) {
    static char help[4096];
    size_t n, used = 0;
    const where_field *f = where__fields(&n);
    used += (size_t)snprintf(help + used, sizeof help - used,
                             "A filter: FIELD=VALUE[,VALUE...] joined by & (and) | (or) ! (not) and brackets.\n"
                             "Operators: = != ~ (contains, any case or accent) !~ and, for dates and numbers, < <= > >=.\n"
                             "Dates may be partial: date=2020-06 is inside June; date>=2020-06 is from June on (an event\n"
                             "known by month or year counts at the middle of it). Values with blanks or signs: \"...\".\n"
                             "  actor=JPN & type=CONSULT,AGREE & date>=2020-06 & status!=planned\n\n");
    for (size_t i = 0; i < n; i++)
        used += (size_t)snprintf(help + used, sizeof help - used, "  %-12s %s\n", f[i].name, f[i].help);
    return help;
}
