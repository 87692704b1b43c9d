#include "record.h"

ent_record__pool *ent_record__pool_new(ent_arena *a) {
    ent_arena *scratch = ent_arena_new();
    ent_record__pool *p = ENT_NEW(scratch, ent_record__pool);
    p->arena = a;
    p->scratch = scratch;
    p->map = ent_map_new(scratch);
    return p;
}

void ent_record__pool_free(ent_record__pool *p) { ent_arena_free(p->scratch); }

ent_str ent_record__intern(ent_record__pool *p, ent_str s) {
    if (!s.n) return (ent_str){ "", 0 };
    uint32_t *at = ent_map_put(p->map, s, (uint32_t)p->text.n);
    if (*at == p->text.n) *ent_vec_push(p->scratch, &p->text) = ent_str_copy(p->arena, s);
    return p->text.v[*at];
}

ent_actor_kind ent_record__kind(ent_str name) {
    for (int k = 0; k < ENT_ACTOR_KINDS; k++)
        if (ent_str_is(name, ent_actor_kind_name((ent_actor_kind)k))) return (ent_actor_kind)k;
    return ENT_ACTOR_OTHER;
}

/* Three capitals are taken for a state's ISO 3166 code (with an agency behind a slash or not); anything else for OTHER. */
ent_actor_kind ent_record__guess_kind(ent_str id) {
    if (id.n < 3 || (id.n > 3 && id.p[3] != '/')) return ENT_ACTOR_OTHER;
    for (int i = 0; i < 3; i++)
        if (id.p[i] < 'A' || id.p[i] > 'Z') return ENT_ACTOR_OTHER;
    return ENT_ACTOR_STATE;
}

ent_str ent_record__stem(ent_arena *a, const char *path) {
    ent_str s = ent_str_of(path), part, rest = s;
    if (ent_str_is(s, "-")) return ENT_S("stdin");
    while (ent_str_split(&rest, '/', &part)) s = part;
    static const char *const ENDS[] = { ".jsonl", ".json", ".events" };
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
        if (ent_str_has_suffix(s, ENDS[i])) s.n -= strlen(ENDS[i]);
    return ent_str_copy(a, s);
}
