#include "cli.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

static bool wrong(const cli_option *o, const char *v, const char *wanted) {
    fprintf(stderr, "entente: %s wants %s, not \"%s\"\n", o->name, wanted, v);
    return false;
}

static bool whole(const char *v, long long *n) {
    char *end;
    errno = 0;
    *n = strtoll(v, &end, 10);
    return *v && !*end && !errno && ((*v >= '0' && *v <= '9') || *v == '-');
}

static bool set_int(const cli_option *o, const char *v, int *field) {
    long long n;
    char wanted[80];
    snprintf(wanted, sizeof wanted, "a whole number from %.0f to %.0f", o->low, o->high);
    if (!whole(v, &n) || (double)n < o->low || (double)n > o->high) return wrong(o, v, wanted);
    *field = (int)n;
    return true;
}

static bool set_seed(const cli_option *o, const char *v, uint64_t *field) {
    long long n;
    if (!whole(v, &n) || n < 0) return wrong(o, v, "a whole number from 0");
    *field = (uint64_t)n;
    return true;
}

static bool set_real(const cli_option *o, const char *v, double *field) {
    char *end, wanted[80];
    double d = strtod(v, &end);
    snprintf(wanted, sizeof wanted, "a number from %g to %g", o->low, o->high);
    if (!*v || *end || !isfinite(d) || d < o->low || d > o->high) return wrong(o, v, wanted);
    *field = d;
    return true;
}

static bool set_date(const cli_option *o, const char *v, ent_str *field, bool day) {
    ent_days d;
    const char *wanted = day ? "a day such as 2021-04-27" : "a date such as 2020, 2020-10 or 2020-10-22";
    if (!ent_day_span(ent_str_of(v), 1, &d) || (day && d.first != d.last)) return wrong(o, v, wanted);
    *field = ent_str_of(v);
    return true;
}

static bool set_file(const char *v, cli_args *args, void *field) {
    ENT_VEC(const char *) *list = field;
    *ent_vec_push(args->arena, list) = v;
    return true;
}

bool cli_set(const cli_option *o, const char *v, cli_args *args) {
    void *field = (char *)args + o->field;
    switch (o->kind) {
    case V_SWITCH: *(bool *)field = true; return true;
    case V_CONST: *(int *)field = (int)o->low; return true;
    case V_INT: return set_int(o, v, field);
    case V_SEED: return set_seed(o, v, field);
    case V_REAL: return set_real(o, v, field);
    case V_TEXT: *(ent_str *)field = ent_str_of(v); return true;
    case V_PATH: *(const char **)field = v; return true;
    case V_DAY: return set_date(o, v, field, true);
    case V_DATE: return set_date(o, v, field, false);
    case V_FILES: return set_file(v, args, field);
    }
    return false;
}
