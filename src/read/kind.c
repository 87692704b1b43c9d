#include "read.h"

#include <strings.h>

static const struct {
    const char *magic;
    size_t n;
    const char *what;
} BINARIES[] = {
    { "%PDF-", 5, "is a PDF document: turn it into text first (pdftotext -layout)" },
    { "PK\3\4", 4, "is a zip archive or an office document: save it as text or HTML first" },
    { "\xd0\xcf\x11\xe0", 4, "is an old office document: save it as text or HTML first" },
    { "{\\rtf", 5, "is an RTF document: save it as text or HTML first" },
    { "\x89PNG", 4, "is a picture, not text" },
    { "\xff\xd8\xff", 3, "is a picture, not text" },
    { "GIF8", 4, "is a picture, not text" },
    { "\x7f" "ELF", 4, "is a program, not text" },
    { "BZh", 3, "is a bzip2 archive: unpack it first" },
    { "\xfd" "7zXZ", 5, "is an xz archive: unpack it first" },
    { "\x28\xb5\x2f\xfd", 4, "is a zstd archive: unpack it first" },
};

const char *ent_read__binary(ent_str s, bool wide) {
    for (size_t i = 0; i < sizeof BINARIES / sizeof *BINARIES; i++)
        if (s.n >= BINARIES[i].n && memcmp(s.p, BINARIES[i].magic, BINARIES[i].n) == 0) return BINARIES[i].what;
    if (wide) return NULL;
    if (s.n && memchr(s.p, 0, s.n)) return "is binary: there are NUL bytes in it";
    size_t look = s.n < 1 << 16 ? s.n : 1 << 16, controls = 0;
    for (size_t i = 0; i < look; i++) {
        unsigned char c = (unsigned char)s.p[i];
        controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b;
    }
    return controls * 20 > look ? "is binary: too many control characters for a text" : NULL;
}

static bool found_early(ent_str s, const char *tag) {
    size_t n = strlen(tag), reach = s.n < 2048 ? s.n : 2048;
    for (size_t i = 0; i + n <= reach; i++)
        if (strncasecmp(s.p + i, tag, n) == 0) return true;
    return false;
}

bool ent_read__is_html(ent_str s, const char *path) {
    ent_str t = ent_str_trim(s);
    if (ent_str_has_prefix(t, "\xef\xbb\xbf")) t = ent_str_trim(ent_str_sub(t, 3, t.n));
    if (!t.n || t.p[0] != '<') return false;
    static const char *const TAGS[] = { "<!doctype html", "<html", "<head", "<body" };
    for (size_t i = 0; i < sizeof TAGS / sizeof *TAGS; i++)
        if (found_early(t, TAGS[i])) return true;
    ent_str p = ent_str_of(path);
    return ent_str_has_suffix(p, ".html") || ent_str_has_suffix(p, ".htm") || ent_str_has_suffix(p, ".xhtml");
}
