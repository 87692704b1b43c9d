/* The lines that ent_record_write makes, taken apart without allocations into the tree that cJSON makes of them.
 * Anything unusual (an escape, an exponent, something after the object, deep or long) is left to cJSON. */
#include "plain.h"

#include <string.h>

enum { MOST_BYTES = 1 << 16, MOST_NODES = 1024, MOST_DEPTH = 6, MOST_DIGITS = 15 };

struct ent_record__plain {
    cJSON node[MOST_NODES];
    char text[MOST_BYTES];
    char *at; /* NULL = unusual */
    size_t nodes;
};

ent_record__plain *ent_record__plain_new(ent_arena *a) { return ENT_NEW(a, ent_record__plain); }

static void give_up(ent_record__plain *p) { p->at = NULL; }

static char *blank(char *at) {
    while (*at == ' ') at++;
    return at;
}

static bool take(ent_record__plain *p, char c) {
    if (!p->at) return false;
    p->at = blank(p->at);
    if (*p->at != c) return false;
    p->at++;
    return true;
}

/* Ends in place of its quote. Control characters are cJSON's to judge. */
static char *string(ent_record__plain *p) {
    char *s = p->at, *e = s;
    while (*e != '"' && *e != '\\' && (unsigned char)*e >= ' ') e++;
    if (*e != '"') {
        give_up(p);
        return NULL;
    }
    *e = 0;
    p->at = e + 1;
    return s;
}

/* Both the digits and the power of ten are exact in a double, so that one division rounds as strtod does. */
static void number(ent_record__plain *p, cJSON *x) {
    static const double POWER[MOST_DIGITS + 1] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
    char *at = p->at;
    bool minus = *at == '-';
    int digits = 0, after = 0;
    double v = 0;
    for (at += minus; *at >= '0' && *at <= '9' && digits <= MOST_DIGITS; at++, digits++) v = v * 10 + (*at - '0');
    bool point = digits && *at == '.';
    for (at += point; point && *at >= '0' && *at <= '9' && digits <= MOST_DIGITS; at++, digits++, after++) v = v * 10 + (*at - '0');
    bool ends = *at == ',' || *at == '}' || *at == ']' || *at == ' ';
    if (!digits || digits > MOST_DIGITS || (point && !after) || !ends) {
        give_up(p);
        return;
    }
    x->type = cJSON_Number;
    x->valuedouble = (minus ? -v : v) / POWER[after];
    p->at = at;
}

static void word(ent_record__plain *p, cJSON *x) {
    static const struct {
        const char *name;
        int type;
    } WORDS[] = { { "null", cJSON_NULL }, { "true", cJSON_True }, { "false", cJSON_False } };
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        size_t n = strlen(WORDS[i].name);
        if (strncmp(p->at, WORDS[i].name, n) != 0) continue;
        x->type = WORDS[i].type;
        p->at += n;
        return;
    }
    give_up(p);
}

static cJSON *fresh(ent_record__plain *p) {
    if (p->nodes == MOST_NODES) {
        give_up(p);
        return NULL;
    }
    cJSON *x = &p->node[p->nodes++];
    memset(x, 0, sizeof *x);
    return x;
}

static void value(ent_record__plain *p, cJSON *x, int depth);

static void members(ent_record__plain *p, cJSON *x, bool named, int depth) {
    char end = named ? '}' : ']';
    cJSON *last = NULL;
    if (take(p, end)) return;
    while (p->at) {
        cJSON *y = fresh(p);
        if (!y) return;
        if (last) last->next = y, y->prev = last;
        else x->child = y;
        last = y;
        if (named && (!take(p, '"') || !(y->string = string(p)) || !take(p, ':'))) give_up(p);
        if (p->at) value(p, y, depth + 1);
        if (take(p, end)) return;
        if (!take(p, ',')) give_up(p);
    }
}

static void value(ent_record__plain *p, cJSON *x, int depth) {
    p->at = blank(p->at);
    char c = *p->at;
    if (c == '"') {
        p->at++;
        x->type = cJSON_String;
        x->valuestring = string(p);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        number(p, x);
    } else if ((c == '{' || c == '[') && depth < MOST_DEPTH) {
        p->at++;
        x->type = c == '{' ? cJSON_Object : cJSON_Array;
        members(p, x, c == '{', depth);
    } else {
        word(p, x);
    }
}

const cJSON *ent_record__plain_parse(ent_record__plain *p, ent_str line) {
    if (line.n >= MOST_BYTES || !line.n || line.p[0] != '{') return NULL;
    memcpy(p->text, line.p, line.n);
    p->text[line.n] = 0;
    p->at = p->text;
    p->nodes = 0;
    cJSON *x = fresh(p);
    value(p, x, 0);
    return p->at == p->text + line.n ? x : NULL;
}
