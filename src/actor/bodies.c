#include "actor.h"

bool ent_actor_kind_parse(ent_str name, ent_actor_kind *k) {
    for (int i = 0; i < ENT_ACTOR_KINDS; i++)
        if (ent_str_is(name, ent_actor_kind_name((ent_actor_kind)i))) {
            *k = (ent_actor_kind)i;
            return true;
        }
    return false;
}

static void add_names(ent_actor_tagger *g, ent_str cell, uint32_t actor, ent_actor__form form) {
    if (!cell.n) return;
    for (ent_str name; ent_str_split(&cell, '|', &name);)
        if (ent_str_trim(name).n) ent_actor__phrase(g, ent_str_trim(name), actor, form);
}

static ent_str first_of(ent_str cell) {
    ent_str part = { "", 0 };
    if (cell.n) ent_str_split(&cell, '|', &part);
    if (part.n && (part.p[part.n - 1] == '?' || part.p[part.n - 1] == '!')) part.n--;
    return part;
}

/* Agencies speak for their state; --agencies keeps them apart under STATE/AGENCY. */
static void add_body(ent_actor_tagger *g, ent_str id, ent_str kind, ent_str sector, uint32_t state, ent_str names) {
    ent_actor_kind k = ENT_ACTOR_OTHER;
    bool agency = ent_str_is(kind, "agency");
    if (!agency) ent_actor_kind_parse(kind, &k);
    ent_str whole = id;
    if (agency && state != ENT_ACTOR__NONE)
        whole = ent_str_fmt(g->arena, "%.*s/%.*s", ENT_FMT(g->actor.v[state].id), ENT_FMT(id));
    uint32_t n =
        ent_actor__add(g, whole, first_of(names), agency && state != ENT_ACTOR__NONE ? g->actor.v[state].kind : k);
    ent_actor__more *m = &g->more.v[n];
    m->sector = sector;
    m->agent = agency ? first_of(names) : ENT_S("");
    m->state = agency ? state : ENT_ACTOR__NONE;
    m->home = state;
    add_names(g, names, n, ENT_FORM_BODY);
}

typedef enum { BODIES, AGENCIES, COMPANIES } pass;

static pass pass_of(ent_str kind) {
    return ent_str_is(kind, "agency") ? AGENCIES : ent_str_is(kind, "company") ? COMPANIES : BODIES;
}

/* Owners first: the AU before its Commission. */
static void load_bodies(ent_actor_tagger *g, pass which) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "bodies");
    int id = ent_lex_column(t, "id"), kind = ent_lex_column(t, "kind"), sector = ent_lex_column(t, "sector"),
        state = ent_lex_column(t, "state"), names = ent_lex_column(t, "names");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        if (pass_of(ent_cell(r, kind)) != which) continue;
        add_body(g, ent_cell(r, id), ent_cell(r, kind), ent_cell(r, sector), ent_actor__id(g, ent_cell(r, state)),
                 ent_cell(r, names));
    }
}

static void load_groups(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "groups");
    int id = ent_lex_column(t, "id"), name = ent_lex_column(t, "name"), names = ent_lex_column(t, "names"),
        members = ent_lex_column(t, "members"), from = ent_lex_column(t, "from"), to = ent_lex_column(t, "to");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_str shown = ent_cell(r, name);
        uint32_t n = ent_actor__add(g, ent_cell(r, id), shown.n ? shown : first_of(ent_cell(r, names)), ENT_ACTOR_IGO);
        bool again = g->more.v[n].member.n > 0;
        if (!again && !ent_str_has_prefix(shown, "the ")) add_names(g, shown, n, ENT_FORM_GROUP);
        if (!again) add_names(g, ent_cell(r, names), n, ENT_FORM_GROUP);
        for (ent_str rest = ent_cell(r, members), m; rest.n && ent_str_split(&rest, ' ', &m);) {
            uint32_t k = ent_actor__id(g, m);
            if (k == ENT_ACTOR__NONE) continue;
            *ent_vec_push(g->arena, &g->more.v[n].member) = k;
            *ent_vec_push(g->arena, &g->more.v[n].member_from) = ent_actor__year(ent_cell(r, from));
            *ent_vec_push(g->arena, &g->more.v[n].member_to) = ent_actor__year(ent_cell(r, to));
        }
    }
}

/* The letters stand in order at the beginnings of the name's words, the first at its first: WMO, IDB. */
static bool abbreviates(ent_str id, ent_str name) {
    size_t k = 0;
    for (size_t i = 0; i < name.n && k < id.n; i++) {
        bool begins = i == 0 || name.p[i - 1] == ' ' || name.p[i - 1] == '-';
        if (begins && (name.p[i] & ~32) == id.p[k])
            k++;
        else if (i == 0)
            return false;
    }
    return k == id.n;
}

static bool letters_only(ent_str id) {
    for (size_t i = 0; i < id.n; i++)
        if (id.p[i] < 'A' || id.p[i] > 'Z') return false;
    return id.n >= 3 && id.n <= 6;
}

/* Ids that are their name's acronym are names too, when no other body has them. */
static void load_acronyms(ent_actor_tagger *g) {
    ent_map *taken = ent_map_new(g->arena);
    for (size_t i = 0; i < g->more.n; i++)
        for (size_t k = 0; k < g->more.v[i].names.n; k++) ent_map_put(taken, g->more.v[i].names.v[k], 0);
    for (size_t i = 0; i < g->actor.n; i++) {
        ent_str id = g->actor.v[i].id, name = g->actor.v[i].name;
        const char *slash = memchr(id.p, '/', id.n);
        if (slash) id = ent_str_sub(id, (size_t)(slash - id.p) + 1, id.n);
        if (letters_only(id) && abbreviates(id, name) && !ent_map_get(taken, id))
            ent_actor__phrase(g, id, (uint32_t)i, ENT_FORM_BODY);
    }
}

void ent_actor__load_bodies(ent_actor_tagger *g) {
    load_bodies(g, BODIES);
    load_bodies(g, AGENCIES);
    load_groups(g);
}

/* Last, so that a word which only companies are called by is known as such. */
void ent_actor__load_companies(ent_actor_tagger *g) {
    g->named_from = ent_word_count(g->lex);
    load_bodies(g, COMPANIES);
    g->named_to = ent_word_count(g->lex);
    load_acronyms(g);
    for (size_t i = 0; i < g->actor.n; i++) {
        uint32_t owner = g->more.v[i].state;
        if (owner != ENT_ACTOR__NONE && g->actor.v[owner].kind == ENT_ACTOR_IGO) *ent_vec_push(g->arena, &g->organ) = (uint32_t)i;
    }
}
