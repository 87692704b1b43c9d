/* Bytes become a document. */
#include "read.h"

ent_str ent_read_id(ent_arena *a, const char *path) {
    const char *slash = strrchr(path, '/');
    ent_str base = ent_str_of(strcmp(path, "-") == 0 ? "stdin" : slash ? slash + 1 : path);
    if (ent_str_has_suffix(base, ".gz") && base.n > 3) base.n -= 3;
    size_t dot = base.n;
    while (dot > 0 && base.p[dot - 1] != '.') dot--;
    return ent_str_copy(a, dot > 1 ? ent_str_sub(base, 0, dot - 1) : base);
}

static ent_status read_text(ent_str bytes, const ent_read_opts *opts, ent_arena *a, ent_doc *doc, ent_notes *notes,
                            ent_err *err) {
    bool html = opts->format.n ? ent_str_is(opts->format, "html") : ent_read__is_html(bytes, doc->path.p);
    ent_read__charset c = ent_read__guess(bytes, opts->charset, html);
    bool wide = ent_str_has_prefix(c.name, "UTF-16") || ent_str_has_prefix(c.name, "UTF-32");
    const char *binary = ent_read__binary(bytes, wide);
    if (binary) return ent_fail(err, ENT_ERR_FORMAT, doc->path.p, 0, "%s", binary);
    doc->charset = ent_str_copy(a, c.name);
    ent_status s = ent_read__decode(ent_str_sub(bytes, c.bom, bytes.n), c, a, doc, &doc->text, notes, err);
    if (s) return s;
    if (wide && !opts->format.n) html = ent_read__is_html(doc->text, doc->path.p);
    if (!html) return ENT_OK;
    doc->format = ENT_S("html");
    return ent_read__html(doc->text, a, doc, notes, err);
}

ent_status ent_read_bytes(ent_str bytes, const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc,
                          ent_notes *notes, ent_err *err) {
    static const ent_read_opts NONE;
    if (!opts) opts = &NONE;
    const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
    *doc = (ent_doc){ .id = opts->id.n ? ent_str_copy(a, opts->id) : ent_read_id(a, path), .size = bytes.n,
                      .path = ent_str_copy(a, ent_str_of(name)), .format = ENT_S("text"), .charset = ENT_S("UTF-8"),
                      .sha256 = opts->no_sha256 ? ENT_S("") : ent_sha256_hex(a, bytes), .text = ENT_S(""),
                      .title = ENT_S(""), .published = ENT_S(""), .language = ENT_S("") };
    if (opts->format.n && !ent_str_is(opts->format, "html") && !ent_str_is(opts->format, "text"))
        return ent_fail(err, ENT_ERR_USAGE, name, 0, "there is no format \"%.*s\": text or html", ENT_FMT(opts->format));
    ent_status s = ent_read__inflate(&bytes, name, a, err);
    if (!s) s = read_text(bytes, opts, a, doc, notes, err);
    if (!s && !ent_str_trim(doc->text).n)
        ent_note_add(notes, doc->id, 0, 0, (ent_str){ "", 0 }, bytes.n ? "there is no text in it" : "the file is empty");
    return s;
}

ent_status ent_read_file(const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc, ent_notes *notes,
                         ent_err *err) {
    ent_str bytes;
    *doc = (ent_doc){ 0 };
    ent_status s = ent_file_read(path, a, &bytes, err);
    return s ? s : ent_read_bytes(bytes, path, opts, a, doc, notes, err);
}
