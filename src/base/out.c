#define _POSIX_C_SOURCE 200809L
#include "entente/base.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FLUSH_AT = 1 << 18 };

struct ent_out {
    FILE *file; /* NULL: memory */
    char *path, *temporary;
    char *p;
    size_t n, cap;
    int failed; /* errno of the first failure */
};

static ent_out *fresh(void) {
    ent_out *o = ent_xmalloc(sizeof *o);
    *o = (ent_out){ .cap = 4096 };
    o->p = ent_xmalloc(o->cap);
    return o;
}

ent_out *ent_out_memory(void) { return fresh(); }

ent_str ent_out_bytes(ent_out *o) { return (ent_str){ o->p, o->n }; }

ent_out *ent_out_open(const char *path, ent_err *err) {
    ent_out *o = fresh();
    if (strcmp(path, "-") == 0) {
        o->file = stdout;
        return o;
    }
    /* What is there and no plain file (a device, a pipe) is written to as it is, never replaced. */
    struct stat st;
    if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode)) {
        o->file = fopen(path, "wb");
        if (o->file) return o;
        ent_fail(err, ENT_ERR_IO, path, 0, "cannot be written: %s", strerror(errno));
        ent_out_drop(o);
        return NULL;
    }
    size_t n = strlen(path);
    o->path = ent_xmalloc(n + 1);
    memcpy(o->path, path, n + 1);
    o->temporary = ent_xmalloc(n + 32);
    snprintf(o->temporary, n + 32, "%s.part%ld", path, (long)getpid());
    o->file = fopen(o->temporary, "wb");
    if (!o->file) {
        ent_fail(err, ENT_ERR_IO, path, 0, "cannot be written: %s", strerror(errno));
        ent_out_drop(o);
        return NULL;
    }
    return o;
}

static void flush(ent_out *o) {
    if (!o->file || !o->n) return;
    if (!o->failed && fwrite(o->p, 1, o->n, o->file) != o->n) o->failed = errno ? errno : EIO;
    o->n = 0;
}

static char *more_room(ent_out *o, size_t n) {
    if (o->file && o->n + n > FLUSH_AT) flush(o);
    if (o->n + n > o->cap) {
        while (o->n + n > o->cap) o->cap *= 2;
        o->p = ent_xrealloc(o->p, o->cap);
    }
    return o->p + o->n;
}

static inline char *room(ent_out *o, size_t n) {
    return o->n + n > o->cap || o->n + n > FLUSH_AT ? more_room(o, n) : o->p + o->n;
}

char *ent_out_room(ent_out *o, size_t n) { return room(o, n); }
void ent_out_till(ent_out *o, const char *end) { o->n = (size_t)(end - o->p); }

static void release(ent_out *o) {
    free(o->path);
    free(o->temporary);
    free(o->p);
    free(o);
}

void ent_out_drop(ent_out *o) {
    if (!o) return;
    if (o->file && o->file != stdout) fclose(o->file);
    if (o->temporary && o->file) remove(o->temporary);
    release(o);
}

ent_status ent_out_close(ent_out *o, ent_err *err) {
    flush(o);
    ent_status s = ENT_OK;
    const char *name = o->path ? o->path : "standard output";
    if (o->file && fflush(o->file) != 0 && !o->failed) o->failed = errno;
    if (!o->path && o->file && o->file != stdout && fclose(o->file) != 0 && !o->failed) o->failed = errno;
    if (o->path) {
        if (fclose(o->file) != 0 && !o->failed) o->failed = errno;
        if (!o->failed && rename(o->temporary, o->path) != 0) o->failed = errno;
        if (o->failed) remove(o->temporary);
    }
    /* A reader that closed the pipe has seen enough. */
    if (o->failed && !(o->file == stdout && o->failed == EPIPE))
        s = ent_fail(err, ENT_ERR_IO, name, 0, "cannot be written: %s", strerror(o->failed));
    release(o);
    return s;
}

void ent_out_str(ent_out *o, ent_str s) {
    if (!s.n) return;
    memcpy(room(o, s.n), s.p, s.n);
    o->n += s.n;
}

void ent_out_z(ent_out *o, const char *z) { ent_out_str(o, ent_str_of(z)); }

void ent_out_char(ent_out *o, char c) {
    *room(o, 1) = c;
    o->n++;
}

/* Two figures at a time. */
char *ent_put_int(char *to, int64_t v) {
    static const char PAIRS[] = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    char t[20], *end = t + sizeof t, *p = end;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    for (; u >= 100; u /= 100) memcpy(p -= 2, PAIRS + u % 100 * 2, 2);
    if (u >= 10) memcpy(p -= 2, PAIRS + u * 2, 2);
    else *--p = (char)('0' + u);
    if (v < 0) *to++ = '-';
    memcpy(to, p, (size_t)(end - p));
    return to + (end - p);
}

void ent_out_int(ent_out *o, int64_t v) { ent_out_till(o, ent_put_int(room(o, ENT_INT_ROOM), v)); }

/* v / 10^decimals */
static void out_decimal(ent_out *o, int64_t v, int decimals) {
    char t[32], *p = t + sizeof t;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    for (int i = 0; i < decimals; i++, u /= 10) *--p = (char)('0' + u % 10);
    *--p = '.';
    do *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (v < 0) *--p = '-';
    ent_out_str(o, (ent_str){ p, (size_t)(t + sizeof t - p) });
}

void ent_out_num(ent_out *o, double v) {
    if (!isfinite(v)) {
        ent_out_z(o, "null");
        return;
    }
    if (v == floor(v) && fabs(v) < 1e15) {
        ent_out_int(o, (int64_t)v);
        return;
    }
    /* Few decimals, the common case: v is a whole number over a power of ten when the division gives it back. */
    static const double POWER[] = { 10, 100, 1e3, 1e4 };
    for (int k = 0; k < 4 && fabs(v) < 1e9 && fabs(v) >= 1e-4; k++) {
        double whole = nearbyint(v * POWER[k]);
        if (whole / POWER[k] != v) continue;
        out_decimal(o, (int64_t)whole, k + 1);
        return;
    }
    char t[40];
    for (int digits = 6; digits <= 17; digits += digits < 15 ? 9 : 1) {
        snprintf(t, sizeof t, "%.*g", digits, v);
        if (strtod(t, NULL) == v) break;
    }
    ent_out_z(o, t);
}

void ent_out_fmt(ent_out *o, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    enum { GUESS = 256 };
    int n = vsnprintf(room(o, GUESS), GUESS, format, args);
    va_end(args);
    if (n >= GUESS) vsnprintf(room(o, (size_t)n + 1), (size_t)n + 1, format, again);
    va_end(again);
    o->n += (size_t)n;
}

/* Bytes that may need more than copying. */
enum { IN_JSON = 1, IN_XML = 2, IN_CSV = 4 };
#define CONTROL (IN_JSON | IN_XML)
static const unsigned char SPECIAL[256] = {
    CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL | IN_CSV, CONTROL, CONTROL,
    CONTROL | IN_CSV, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
    CONTROL, CONTROL, CONTROL, CONTROL, CONTROL, CONTROL,
    ['"'] = IN_JSON | IN_XML | IN_CSV, ['\\'] = IN_JSON, ['<'] = IN_JSON | IN_XML, ['>'] = IN_XML, ['&'] = IN_XML,
    [0x7f] = CONTROL, [0xe2] = IN_JSON, [0xef] = IN_XML,
};

enum { WIDE = 16 };
typedef uint8_t wide __attribute__((vector_size(WIDE))); /* where the processor has no such thing the compiler takes it apart */

/* No byte of it needs more than copying. */
static inline bool plain(wide x) {
    wide found = (wide)((x < 0x20) | (x == '"') | (x == '\\') | (x == '<') | (x == 0x7f) | (x == 0xe2));
    uint64_t half[2];
    memcpy(half, &found, sizeof half);
    return !(half[0] | half[1]);
}

/* Copies WIDE bytes; false: one of them may need more than copying. */
static inline bool copy_plain(char *to, const char *from) {
    wide x;
    memcpy(&x, from, WIDE);
    memcpy(to, &x, WIDE);
    return plain(x);
}

/* … fewer than WIDE, in two pieces that may overlap. */
static inline bool copy_short(char *to, const char *from, size_t n) {
    uint64_t half[2];
    if (n >= 8) {
        memcpy(half, from, 8), memcpy(half + 1, from + n - 8, 8);
        memcpy(to, half, 8), memcpy(to + n - 8, half + 1, 8);
    } else if (n >= 4) {
        uint32_t quarter[2];
        memcpy(quarter, from, 4), memcpy(quarter + 1, from + n - 4, 4);
        memcpy(to, quarter, 4), memcpy(to + n - 4, quarter + 1, 4);
        memcpy(half, quarter, 8), half[1] = half[0];
    } else {
        if (!n) return true;
        char a = from[0], b = from[n / 2], c = from[n - 1];
        to[0] = a, to[n / 2] = b, to[n - 1] = c;
        return !((SPECIAL[(unsigned char)a] | SPECIAL[(unsigned char)b] | SPECIAL[(unsigned char)c]) & IN_JSON);
    }
    wide x;
    memcpy(&x, half, WIDE);
    return plain(x);
}

/* Byte i of s, which SPECIAL names; returns how many bytes were read. */
static size_t escape(char **to, ent_str s, size_t i) {
    char *p = *to;
    unsigned char c = (unsigned char)s.p[i], next = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0;
    size_t read = 1;
    if (c == 0xe2) {
        bool line_sep = i + 2 < s.n && next == 0x80 && ((unsigned char)s.p[i + 2] & 0xfe) == 0xa8;
        if (line_sep) p = ent_put(p, (unsigned char)s.p[i + 2] == 0xa8 ? ENT_S("\\u2028") : ENT_S("\\u2029")), read = 3;
        else *p++ = (char)c;
    } else if (c == '"' || c == '\\') {
        *p++ = '\\', *p++ = (char)c;
    } else if (c == '<' && next != '/' && next != '!' && (next | 32) != 's') {
        *p++ = '<';
    } else if (c == '\n') {
        *p++ = '\\', *p++ = 'n';
    } else if (c == '\t') {
        *p++ = '\\', *p++ = 't';
    } else {
        static const char HEX[] = "0123456789abcdef";
        p = ent_put(p, ENT_S("\\u00"));
        *p++ = HEX[c >> 4], *p++ = HEX[c & 15];
    }
    *to = p;
    return read;
}

/* s[i, end), what stands behind it in view; returns where it stopped: behind a separator of three bytes that began before end. */
static size_t put_span(char **to, ent_str s, size_t i, size_t end) {
    char *p = *to;
    while (i < end) {
        while (i + WIDE <= end && copy_plain(p, s.p + i)) i += WIDE, p += WIDE;
        size_t rest = end - i;
        if (rest < WIDE && copy_short(p, s.p + i, rest)) {
            i += rest, p += rest;
            break;
        }
        for (size_t stop = rest < WIDE ? end : i + WIDE; i < stop;) {
            if (SPECIAL[(unsigned char)s.p[i]] & IN_JSON) i += escape(&p, s, i);
            else *p++ = s.p[i++];
        }
    }
    *to = p;
    return i;
}

char *ent_put_json(char *p, ent_str s) {
    *p++ = '"';
    put_span(&p, s, 0, s.n);
    *p++ = '"';
    return p;
}

void ent_out_json(ent_out *o, ent_str s) {
    enum { PART = 1 << 12 };
    if (s.n <= PART) {
        ent_out_till(o, ent_put_json(room(o, ENT_JSON_ROOM(s.n)), s));
        return;
    }
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n;) {
        char *p = room(o, ENT_JSON_ROOM(PART));
        i = put_span(&p, s, i, s.n - i < PART ? s.n : i + PART);
        ent_out_till(o, p);
    }
    ent_out_char(o, '"');
}

static const char *xml_entity(unsigned char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\n': return "&#10;";
    case '\t': return "&#9;";
    default: return "";
    }
}

void ent_out_xml(ent_out *o, ent_str s) {
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (!(SPECIAL[c] & IN_XML)) continue;
        /* U+FFFE and U+FFFF are no XML characters either. */
        bool non = c == 0xef && i + 2 < s.n && (unsigned char)s.p[i + 1] == 0xbf && (unsigned char)s.p[i + 2] >= 0xbe;
        if (c >= 0x20 && c != 0x7f && c != '&' && c != '<' && c != '>' && c != '"' && !non) continue;
        ent_out_str(o, ent_str_sub(s, from, i));
        if (non) i += 2;
        else ent_out_z(o, xml_entity(c));
        from = i + 1;
    }
    ent_out_str(o, ent_str_sub(s, from, s.n));
}

/* Eight bytes at once: is one of them c? (Source: Mycroft 1987.) */
static uint64_t any_byte(uint64_t eight, unsigned char c) {
    const uint64_t ones = ~(uint64_t)0 / 255;
    uint64_t x = eight ^ ones * c;
    return (x - ones) & ~x & ones << 7;
}

static bool needs_quotes(ent_str s, char sep) {
    if (s.n && (s.p[0] == ' ' || s.p[s.n - 1] == ' ')) return true;
    uint64_t found = 0, eight;
    size_t i = 0;
    for (; i + 8 <= s.n && !found; i += 8) {
        memcpy(&eight, s.p + i, 8);
        found = any_byte(eight, (unsigned char)sep) | any_byte(eight, '"') | any_byte(eight, '\n') | any_byte(eight, '\r');
    }
    bool quote = found != 0;
    for (; i < s.n; i++) quote |= s.p[i] == sep || SPECIAL[(unsigned char)s.p[i]] & IN_CSV;
    return quote;
}

void ent_out_csv(ent_out *o, ent_str s, char sep) {
    if (!needs_quotes(s, sep)) {
        ent_out_str(o, s);
        return;
    }
    ent_out_char(o, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') ent_out_char(o, '"');
        ent_out_char(o, s.p[i]);
    }
    ent_out_char(o, '"');
}
