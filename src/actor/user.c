#include "actor.h"

/* A user's own actors: TSV, a row an actor: id, name to show, kind, and further names, one a cell. */

static const char COLUMNS[] =
    "wanted: id <tab> name <tab> kind <tab> further names, one a cell "
    "(kind: state, igo, ngo, company, group, person or other; a first line \"id\" is a header; # begins a comment)";

static ent_status row(ent_actor_tagger *g, const char *file, uint64_t line, ent_str rest, ent_err *err) {
    ent_str id, name = { "", 0 }, kind = { "", 0 };
    ent_str_split(&rest, '\t', &id);
    if (rest.p) ent_str_split(&rest, '\t', &name);
    if (rest.p) ent_str_split(&rest, '\t', &kind);
    id = ent_str_trim(id);
    name = ent_str_trim(name);
    kind = ent_str_trim(kind);
    if (!id.n || !name.n)
        return ent_fail(err, ENT_ERR_FORMAT, file, line, "%s is missing; %s", id.n ? "the name" : "the id", COLUMNS);
    if (memchr(id.p, ' ', id.n))
        return ent_fail(err, ENT_ERR_FORMAT, file, line, "the id \"%.*s\" has a blank; %s", ENT_FMT(id), COLUMNS);
    ent_actor_kind k;
    if (!ent_actor_kind_parse(kind, &k))
        return ent_fail(err, ENT_ERR_FORMAT, file, line, "\"%.*s\" is no kind of actor; %s", ENT_FMT(kind), COLUMNS);
    uint32_t actor = ent_actor__add(g, id, name, k);
    ent_actor__phrase(g, name, actor, ENT_FORM_USER);
    for (ent_str cell; rest.p && ent_str_split(&rest, '\t', &cell);)
        for (ent_str form; cell.p && ent_str_split(&cell, '|', &form);)
            if (ent_str_trim(form).n) ent_actor__phrase(g, ent_str_trim(form), actor, ENT_FORM_USER);
    return ENT_OK;
}

ent_status ent_actor__load_user(ent_actor_tagger *g, const char *file, ent_err *err) {
    ent_str bytes;
    ent_status s = ent_file_read(file, g->arena, &bytes, err);
    if (s) return s;
    uint64_t line = 0;
    size_t bad;
    if (!ent_utf8_valid(bytes, &bad)) return ent_fail(err, ENT_ERR_FORMAT, file, 0, "is not UTF-8 (byte %zu)", bad);
    for (ent_str l; ent_str_split(&bytes, '\n', &l);) {
        line++;
        ent_str t = ent_str_trim(l);
        if (!t.n || t.p[0] == '#' || ent_str_has_prefix(t, "id\t")) continue;
        if (l.p[l.n - 1] == '\r') l.n--;
        if ((s = row(g, file, line, l, err)) != ENT_OK) return s;
    }
    return ENT_OK;
}
