#include "entente/read.h"

ent_str ent_read_id(ent_arena *a, const char *path) {
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    if (strcmp(path, "-") == 0) base = "stdin";
    const char *dot = strrchr(base, '.');
    return ent_str_copy(a, (ent_str){ base, dot && dot != base ? (size_t)(dot - base) : strlen(base) });
}

ent_status ent_read_bytes(ent_str bytes, const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc,
                          ent_notes *notes, ent_err *err) {
    (void)notes, (void)err;
    *doc = (ent_doc){ .id = opts->id.n ? ent_str_copy(a, opts->id) : ent_read_id(a, path), .path = ent_str_copy(a, ent_str_of(path)), .size = bytes.n,
                      .sha256 = ent_sha256_hex(a, bytes), .format = ENT_S("text"), .charset = ENT_S("UTF-8") };
    if (ent_str_has_prefix(bytes, "\xef\xbb\xbf")) bytes = ent_str_sub(bytes, 3, bytes.n);
    doc->text = bytes;
    return ENT_OK;
}

ent_status ent_read_file(const char *path, const ent_read_opts *opts, ent_arena *a, ent_doc *doc, ent_notes *notes,
                         ent_err *err) {
    ent_str bytes;
    ent_status s = ent_file_read(path, a, &bytes, err);
    return s ? s : ent_read_bytes(bytes, path, opts, a, doc, notes, err);
}
