/* entente/base.h - memory, strings, growing arrays, maps, errors, notes, the calendar, files.
 *
 * Knows no documents. Ownership: whoever wants a product to live passes the arena it lives in; nothing is freed one by
 * one. Running out of memory ends the process with a message (one place: base/arena.c).
 */
#ifndef ENTENTE_BASE_H
#define ENTENTE_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* ---- arena ---------------------------------------------------------------------------------------------------- */

typedef struct ent_arena ent_arena;

ent_arena *ent_arena_new(void);
void ent_arena_free(ent_arena *a);                 /* NULL is fine */
void ent_arena_clear(ent_arena *a);                /* what it handed out is gone, its memory is used again */
void *ent_arena_alloc(ent_arena *a, size_t size);  /* zeroed, aligned for any type; never NULL */
size_t ent_arena_used(const ent_arena *a);         /* bytes handed out */

#define ENT_NEW(arena, T) ((T *)ent_arena_alloc((arena), sizeof(T)))
#define ENT_NEWN(arena, T, n) ((T *)ent_arena_alloc((arena), sizeof(T) * (size_t)(n)))

void *ent_xmalloc(size_t size);              /* malloc that aborts with a message; free() with free */
void *ent_xrealloc(void *p, size_t size);

/* ---- strings -------------------------------------------------------------------------------------------------- */

/* A slice of bytes, not necessarily NUL-terminated. Those made by ent_str_copy and ent_str_fmt are. */
typedef struct {
    const char *p;
    size_t n;
} ent_str;

#define ENT_S(literal) ((ent_str){ (literal), sizeof(literal) - 1 })
#define ENT_FMT(s) (int)(s).n, (s).p /* printf("%.*s", ENT_FMT(s)) */

static inline ent_str ent_str_of(const char *z) { return (ent_str){ z, z ? strlen(z) : 0 }; }
static inline bool ent_str_eq(ent_str a, ent_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
static inline bool ent_str_is(ent_str a, const char *z) { return ent_str_eq(a, ent_str_of(z)); }
static inline ent_str ent_str_sub(ent_str s, size_t begin, size_t end) { return (ent_str){ s.p + begin, end - begin }; }
int ent_str_cmp(ent_str a, ent_str b);              /* byte order; for qsort */
bool ent_str_has_prefix(ent_str s, const char *prefix);
bool ent_str_has_suffix(ent_str s, const char *suffix);
ent_str ent_str_trim(ent_str s);                    /* ASCII white space off both ends */
/* The part of *rest before the next `sep`; *rest moves behind it. False when *rest was exhausted before the call
 * (rest->p == NULL); start with any string, the last part leaves rest->p NULL. */
bool ent_str_split(ent_str *rest, char sep, ent_str *part);
ent_str ent_str_copy(ent_arena *a, ent_str s);      /* NUL-terminated copy */
ent_str ent_str_join(ent_arena *a, ent_str x, ent_str y, ent_str z); /* NUL-terminated */
ent_str ent_str_fmt(ent_arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
uint64_t ent_str_hash(ent_str s);                   /* the same on every machine and run */

/* UTF-8 (the one door to utf8proc). */
size_t ent_utf8_next(ent_str s, size_t at, int32_t *rune); /* bytes read; broken byte: 1 and *rune = -1 */
size_t ent_utf8_put(char out[4], int32_t rune);            /* bytes written */
bool ent_utf8_valid(ent_str s, size_t *bad_offset);
int ent_utf8_width(ent_str s);                             /* columns on a terminal */
size_t ent_utf8_count(ent_str s);                          /* code points */
bool ent_rune_is_letter(int32_t rune);
bool ent_rune_is_upper(int32_t rune);
bool ent_rune_is_space(int32_t rune);
/* Lower case, no diacritics, straight quotes and hyphens, compatibility forms unfolded ("Türkiye" → "turkiye").
 * Writes at most `cap` bytes, returns the length. */
size_t ent_utf8_fold(ent_str s, char *out, size_t cap);
ent_str ent_str_fold(ent_arena *a, ent_str s);

/* ---- growing arrays ------------------------------------------------------------------------------------------- */

#define ENT_VEC(T)  \
    struct {        \
        T *v;       \
        size_t n;   \
        size_t cap; \
    }
/* Pointer to a new zeroed element at the end. The array lives in the arena; growth leaves the old block behind. */
#define ent_vec_push(arena, vec) \
    ((vec)->v = ent_vec__room((arena), (vec)->v, (vec)->n, &(vec)->cap, sizeof *(vec)->v), &(vec)->v[(vec)->n++])
void *ent_vec__grow(ent_arena *a, void *v, size_t n, size_t *cap, size_t size);
static inline void *ent_vec__room(ent_arena *a, void *v, size_t n, size_t *cap, size_t size) {
    return n < *cap ? v : ent_vec__grow(a, v, n, cap, size);
}

/* ---- map from string to number -------------------------------------------------------------------------------- */

typedef struct ent_map ent_map;

ent_map *ent_map_new(ent_arena *a);
uint32_t *ent_map_get(const ent_map *m, ent_str key);                  /* NULL when absent */
/* Value slot of the key, made with `fresh` when absent. The key's bytes are copied. The slot is valid until the next put. */
uint32_t *ent_map_put(ent_map *m, ent_str key, uint32_t fresh);
size_t ent_map_count(const ent_map *m);

/* ---- errors and notes ----------------------------------------------------------------------------------------- */

typedef enum {
    ENT_OK,
    ENT_ERR_USAGE,  /* the caller asked for something that makes no sense: exit code 2 */
    ENT_ERR_IO,     /* a file could not be read or written */
    ENT_ERR_FORMAT, /* a file is not what it should be */
    ENT_ERR_LIMIT,  /* larger than the program can hold */
    ENT_ERR_TOOL    /* an external program failed or is missing */
} ent_status;

typedef struct {
    ent_status status;
    char file[512];
    uint64_t line;   /* 1-based; 0 = none */
    char message[1024];
} ent_err;

/* Fills *err (which may be NULL) and returns `status`. */
ent_status ent_fail(ent_err *err, ent_status status, const char *file, uint64_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Bad input is no error of the program: it becomes a note, counted, shown and kept in the run's manifest. */
typedef struct {
    ent_str document; /* id of the document or path of the file */
    uint32_t line;    /* 1-based; 0 = the whole document */
    uint64_t offset;  /* byte in the document */
    ent_str words;    /* the words concerned, "" = none */
    ent_str message;
} ent_note;

typedef struct {
    ent_arena *arena;
    ENT_VEC(ent_note) list;
} ent_notes;

void ent_note_add(ent_notes *notes, ent_str document, uint32_t line, uint64_t offset, ent_str words,
                  const char *format, ...) __attribute__((format(printf, 6, 7)));

/* ---- calendar ------------------------------------------------------------------------------------------------- */

/* Days since 1970-01-01, proleptic Gregorian (ISO 8601). Year 0 is 1 BC. */
typedef int32_t ent_day;
#define ENT_NO_DAY INT32_MIN

typedef struct {
    int year, month, day; /* month 1-12, day 1-31 */
} ent_civil;

/* First and last day, inclusive. ENT_NO_DAY on one side = open on that side; on both = no date. */
typedef struct {
    ent_day first, last;
} ent_days;

bool ent_leap(int year);
int ent_month_length(int year, int month);
bool ent_civil_valid(ent_civil c);
ent_day ent_day_of(int year, int month, int day); /* month and day may overflow: (2020, 14, 1) is 2021-02-01 */
ent_civil ent_day_civil(ent_day d);
int ent_day_weekday(ent_day d);                    /* 1 = Monday … 7 = Sunday */
void ent_day_iso_week(ent_day d, int *year, int *week);
ent_day ent_iso_week_monday(int year, int week);
ent_day ent_day_add_months(ent_day d, int months); /* the day is clipped to the month's length */
ent_str ent_day_iso(ent_arena *a, ent_day d);      /* "2020-10-22"; year 0 and before "-0043-03-15" */
/* First and last day of a TIMEX3 / ISO 8601 value: 2020-10-22[T…], 2020-10, 2020, 202, 20, 2020-Q1, 2020-H1, 2020-SP,
 * 2020-W11, 2020-W11-WE, BC0241, FY2019, and intervals a/b, a/.., ../b. `fiscal_start`: first month of a fiscal year
 * (FY2019 with 4 = 2019-04-01 … 2020-03-31). Northern seasons (SP from 1 March). False: no calendar span. */
bool ent_day_span(ent_str value, int fiscal_start, ent_days *span);
/* Begin and end of a time of day as parts of the day, 0 to 1: 14, 14:30, 14:30:05 (with or without Z or +09:00: the time is
 * of where it happened), MO MI AF EV NI DT (TIMEX3's parts of the day), and a/b. False: no such time. */
bool ent_time_span(ent_str value, double *from, double *to);

/* ---- files ---------------------------------------------------------------------------------------------------- */

/* Whole file, or standard input for "-". NUL-terminated behind the end. */
ent_status ent_file_read(const char *path, ent_arena *a, ent_str *bytes, ent_err *err);
/* Makes the folder and those above it. */
ent_status ent_dir_make(const char *path, ent_err *err);
ent_str ent_sha256_hex(ent_arena *a, ent_str bytes);

/* A stream to a file that appears whole or not at all: written beside its name, put in place by ent_out_close.
 * Path "-" is standard output. Writers below never fail; the first error is kept and told by ent_out_close. */
typedef struct ent_out ent_out;

ent_out *ent_out_open(const char *path, ent_err *err); /* NULL on error */
ent_out *ent_out_memory(void);                         /* collects bytes: ent_out_bytes */
ent_str ent_out_bytes(ent_out *o);                     /* of ent_out_memory; valid until the next write */
ent_status ent_out_close(ent_out *o, ent_err *err);    /* flushes, renames, frees */
void ent_out_drop(ent_out *o);                         /* gives up: nothing appears; frees */
void ent_out_str(ent_out *o, ent_str s);
void ent_out_z(ent_out *o, const char *z);
void ent_out_char(ent_out *o, char c);
void ent_out_int(ent_out *o, int64_t v);
void ent_out_num(ent_out *o, double v);                /* shortest decimal that reads back the same; not finite: null */
void ent_out_fmt(ent_out *o, const char *format, ...) __attribute__((format(printf, 2, 3)));
void ent_out_json(ent_out *o, ent_str s);              /* quoted and escaped; "</" safe inside HTML */
void ent_out_xml(ent_out *o, ent_str s);               /* escaped for text and attributes; control characters dropped */
void ent_out_csv(ent_out *o, ent_str s, char sep);     /* quoted where needed (RFC 4180) */

/* For writers that make a row by hand: room for `n` bytes at the end, and where they ended. */
char *ent_out_room(ent_out *o, size_t n);
void ent_out_till(ent_out *o, const char *end);
/* … into such room; they return the end. */
static inline char *ent_put(char *p, ent_str s) {
    if (s.n) memcpy(p, s.p, s.n);
    return p + s.n;
}
#define ENT_JSON_ROOM(n) (6 * (n) + 32)    /* bytes that ent_put_json wants for a string of n bytes */
enum { ENT_INT_ROOM = 24 };
char *ent_put_json(char *p, ent_str s);    /* as ent_out_json */
char *ent_put_int(char *p, int64_t v);

#endif
