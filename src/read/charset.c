/* Which character set the bytes are in, and their way to UTF-8. */
#include "read.h"

#include <errno.h>
#include <iconv.h>
#include <strings.h>

static const struct {
    const char *mark;
    size_t n;
    const char *name;
} MARKS[] = { /* the longer ones first */
    { "\xff\xfe\0\0", 4, "UTF-32LE" }, { "\0\0\xfe\xff", 4, "UTF-32BE" }, { "\xef\xbb\xbf", 3, "UTF-8" },
    { "\xff\xfe", 2, "UTF-16LE" },     { "\xfe\xff", 2, "UTF-16BE" },
};

/* UTF-16 without a mark: every other byte of Western text is 0. */
static const char *wide(ent_str s) {
    size_t look = s.n < 512 ? s.n & ~(size_t)1 : 512, zero[2] = { 0 };
    for (size_t i = 0; i < look; i++) zero[i & 1] += !s.p[i];
    if (look < 8) return NULL;
    if (zero[1] * 10 > look * 4 && zero[0] * 20 < look) return "UTF-16LE";
    if (zero[0] * 10 > look * 4 && zero[1] * 20 < look) return "UTF-16BE";
    return NULL;
}

/* The name behind "charset=" (or "encoding=" of an XML declaration) in the first bytes of mark-up. */
static ent_str declared(ent_str s) {
    static const char *const KEYS[] = { "charset=", "encoding=" };
    size_t reach = s.n < 4096 ? s.n : 4096;
    for (size_t k = 0; k < 2; k++) {
        size_t n = strlen(KEYS[k]);
        for (size_t i = 0; i + n < reach; i++) {
            if (strncasecmp(s.p + i, KEYS[k], n) != 0) continue;
            size_t b = i + n;
            while (b < reach && strchr("\"' ", s.p[b])) b++;
            size_t e = b;
            while (e < reach && !strchr("\"'> ;/?", s.p[e])) e++;
            if (e > b && e - b < 40) return ent_str_sub(s, b, e);
        }
    }
    return (ent_str){ "", 0 };
}

static bool same_name(ent_str a, const char *b) { return a.n == strlen(b) && strncasecmp(a.p, b, a.n) == 0; }

/* What browsers take these names for (WHATWG Encoding). */
static ent_str as_browsers(ent_str name) {
    static const char *const LATIN[] = { "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "windows-1252" };
    for (size_t i = 0; i < sizeof LATIN / sizeof *LATIN; i++)
        if (same_name(name, LATIN[i])) return ENT_S("windows-1252");
    return same_name(name, "utf8") || same_name(name, "utf-8") ? ENT_S("UTF-8") : name;
}

typedef struct {
    size_t whole, broken; /* sequences of several bytes; runs of bytes that belong to none */
} tally;

static tally sequences(ent_str s) {
    tally t = { 0, 0 };
    bool run = false;
    for (size_t i = 0; i < s.n;) {
        int32_t r;
        size_t n = ent_utf8_next(s, i, &r);
        t.broken += r < 0 && !run;
        t.whole += r >= 0 && n > 1;
        run = r < 0;
        i += n;
    }
    return t;
}

ent_read__charset ent_read__guess(ent_str s, ent_str told, bool html) {
    size_t bom = 0;
    const char *marked = NULL;
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS && !marked; i++)
        if (s.n >= MARKS[i].n && memcmp(s.p, MARKS[i].mark, MARKS[i].n) == 0) marked = MARKS[i].name, bom = MARKS[i].n;
    if (told.n) return (ent_read__charset){ as_browsers(told), marked && same_name(told, marked) ? bom : 0, false };
    if (marked) return (ent_read__charset){ ent_str_of(marked), bom, false };
    const char *w = wide(s);
    if (w) return (ent_read__charset){ ent_str_of(w), 0, false };
    if (ent_utf8_valid(s, NULL)) return (ent_read__charset){ ENT_S("UTF-8"), 0, true };
    ent_str name = html ? declared(s) : (ent_str){ "", 0 };
    if (name.n && !same_name(as_browsers(name), "UTF-8")) return (ent_read__charset){ as_browsers(name), 0, false };
    tally t = sequences(s); /* broken UTF-8, or another character set */
    return (ent_read__charset){ t.whole * 2 > t.broken ? ENT_S("UTF-8") : ENT_S("windows-1252"), 0, false };
}

/* ---- decoding */

typedef struct {
    ent_arena *a;
    ENT_VEC(char) text;
    const ent_doc *doc;
    ent_notes *notes;
    uint32_t line;
    size_t counted; /* bytes of text whose lines are counted */
    bool broken;    /* within a run */
    size_t runs;
} decoding;

enum { RUNS_NOTED = 100 }; /* of broken bytes; the rest is counted */

static void put(decoding *d, const char *p, size_t n) {
    while (d->text.cap < d->text.n + n) {
        size_t keep = d->text.n;
        d->text.n = d->text.cap;
        ent_vec_push(d->a, &d->text);
        d->text.n = keep;
    }
    if (n) memcpy(d->text.v + d->text.n, p, n);
    d->text.n += n;
}

static void replace(decoding *d, const unsigned char *byte, size_t offset, ent_str charset) {
    if (!d->broken && d->runs++ < RUNS_NOTED) {
        for (; d->counted < d->text.n; d->counted++) d->line += d->text.v[d->counted] == '\n';
        ent_note_add(d->notes, d->doc->id, d->line, offset, (ent_str){ "", 0 }, "byte 0x%02x is no %.*s: read as U+FFFD",
                     *byte, ENT_FMT(charset));
    }
    d->broken = true;
    put(d, "\xef\xbf\xbd", 3);
}

static void mend_utf8(ent_str s, decoding *d) {
    for (size_t i = 0; i < s.n;) {
        size_t from = i, n = 1;
        int32_t r = 0;
        while (i < s.n && (n = ent_utf8_next(s, i, &r), r >= 0)) i += n;
        put(d, s.p + from, i - from);
        if (i > from) d->broken = false;
        if (i < s.n) replace(d, (const unsigned char *)s.p + i, i, ENT_S("UTF-8")), i++;
    }
}

static ent_status convert(ent_str s, ent_str charset, decoding *d, ent_err *err) {
    char name[48];
    snprintf(name, sizeof name, "%.*s", ENT_FMT(charset));
    iconv_t cd = iconv_open("UTF-8", name);
    if (cd == (iconv_t)-1)
        return ent_fail(err, ENT_ERR_USAGE, d->doc->path.p, 0, "\"%s\" is no character set that is known here (see iconv -l)", name);
    char *in = (char *)(uintptr_t)s.p, buffer[1 << 14];
    size_t left = s.n;
    while (left) {
        char *out = buffer;
        size_t room = sizeof buffer;
        size_t got = iconv(cd, &in, &left, &out, &room);
        int why = errno;
        put(d, buffer, (size_t)(out - buffer));
        if (out > buffer) d->broken = false;
        if (got != (size_t)-1 || why == E2BIG) continue;
        replace(d, (unsigned char *)in, (size_t)(in - s.p), charset);
        in++, left--;
    }
    iconv_close(cd);
    return ENT_OK;
}

ent_status ent_read__decode(ent_str s, ent_read__charset guess, ent_arena *a, const ent_doc *doc, ent_str *text, ent_notes *notes,
                            ent_err *err) {
    ent_str charset = guess.name;
    bool utf8 = same_name(charset, "UTF-8");
    *text = s;
    if (utf8 && (guess.sound || ent_utf8_valid(s, NULL))) return ENT_OK;
    decoding d = { .a = a, .doc = doc, .notes = notes, .line = 1 };
    d.text.cap = s.n + s.n / 8 + 64;
    d.text.v = ENT_NEWN(a, char, d.text.cap);
    ent_status status = ENT_OK;
    if (utf8) mend_utf8(s, &d);
    else status = convert(s, charset, &d, err);
    if (d.runs > RUNS_NOTED)
        ent_note_add(notes, doc->id, 0, 0, (ent_str){ "", 0 }, "%zu more places with bytes that are no %.*s", d.runs - RUNS_NOTED,
                     ENT_FMT(charset));
    put(&d, "", 1);
    *text = (ent_str){ d.text.v, d.text.n - 1 };
    return status;
}
