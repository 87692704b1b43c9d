#include "actor.h"

/* states: one row a state, its names in columns by form, separated by |. */

typedef struct {
    ent_actor_tagger *g;
    const ent_row *row;
    uint32_t actor;
    int16_t from, to;
} state_row;

static void add(state_row *s, ent_str name, ent_actor__form form) {
    name = ent_str_trim(name);
    if (!name.n) return;
    ent_actor__entry *e = ent_actor__phrase(s->g, name, s->actor, form);
    e->from = s->from;
    e->to = s->to;
}

/* A name as it is, and without what writers leave out or change. */
static void add_variants(state_row *s, ent_str name, ent_actor__form form) {
    ent_arena *a = s->g->arena;
    add(s, name, form);
    static const struct {
        const char *from, *to;
    } SWAP[] = {
        { "Saint ", "St. " }, { "St. ", "Saint " }, { "People's", "Peoples" }, { "Co-operative", "Cooperative" }
    };
    for (size_t i = 0; i < sizeof SWAP / sizeof *SWAP; i++) {
        size_t n = strlen(SWAP[i].from);
        for (size_t at = 0; at + n <= name.n; at++) {
            if (memcmp(name.p + at, SWAP[i].from, n) != 0) continue;
            add(s, ent_str_fmt(a, "%.*s%s%.*s", (int)at, name.p, SWAP[i].to, (int)(name.n - at - n), name.p + at + n),
                form);
            break;
        }
    }
}

static void add_all(state_row *s, const char *column, const ent_lex_table *t, ent_actor__form form) {
    ent_str cell = ent_cell(s->row, ent_lex_column(t, column));
    if (!cell.n) return;
    for (ent_str name; ent_str_split(&cell, '|', &name);) add_variants(s, name, form);
}

static bool same_in_plural(ent_str s) {
    return ent_str_has_suffix(s, "ese") || ent_str_has_suffix(s, "sh") || ent_str_has_suffix(s, "ch") ||
           ent_str_has_suffix(s, "ss") || ent_str_has_suffix(s, "ois") || ent_str_has_suffix(s, "ais");
}

static ent_str plural_of(ent_arena *a, ent_str noun) {
    bool weak = noun.n && noun.p[noun.n - 1] == '?';
    ent_str stem = { noun.p, noun.n - weak };
    if (same_in_plural(stem)) return ent_str_fmt(a, "%.*s%s", ENT_FMT(stem), weak ? "?" : "");
    bool man = ent_str_has_suffix(stem, "man") && !ent_str_has_suffix(stem, "rman") && stem.n > 8;
    return ent_str_fmt(a, "%.*s%s%s", ENT_FMT(stem), man ? "" : "s", weak ? "?" : "");
}

/* Frenchman is in the table with its plural; other nouns are the adjective, their plurals regular. */
static void add_people(state_row *s, const ent_lex_table *t) {
    ent_str adjective = ent_cell(s->row, ent_lex_column(t, "adjective"));
    ent_str noun = ent_cell(s->row, ent_lex_column(t, "noun"));
    ent_str plural = ent_cell(s->row, ent_lex_column(t, "plural"));
    add_all(s, "adjective", t, ENT_FORM_ADJ);
    add_all(s, "noun", t, ENT_FORM_NOUN);
    add_all(s, "plural", t, ENT_FORM_PLURAL);
    if (plural.n) return;
    ent_str nouns = noun.n ? noun : adjective;
    if (!nouns.n) return;
    for (ent_str n; ent_str_split(&nouns, '|', &n);)
        if (n.n) add_variants(s, plural_of(s->g->arena, n), ENT_FORM_PLURAL);
}

static ent_str first_of(ent_str cell) {
    ent_str part = { "", 0 };
    if (cell.n) ent_str_split(&cell, '|', &part);
    if (part.n && part.p[part.n - 1] == '?') part.n--;
    return part;
}

/* Provinces and the like: a place of their state, and their governments act for it. */
static void load_regions(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "regions");
    int id = ent_lex_column(t, "id");
    for (size_t i = 0; i < t->rows; i++) {
        state_row s = { g, &t->row[i], ent_actor__id(g, ent_cell(&t->row[i], id)), 0, 0 };
        if (s.actor != ENT_ACTOR__NONE) add_all(&s, "names", t, ENT_FORM_REGION);
    }
}

void ent_actor__load_states(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "states");
    int id = ent_lex_column(t, "id"), names = ent_lex_column(t, "names"), from = ent_lex_column(t, "from"),
        to = ent_lex_column(t, "to");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        state_row s = { g, r, ent_actor__add(g, ent_cell(r, id), first_of(ent_cell(r, names)), ENT_ACTOR_STATE),
                        ent_actor__year(ent_cell(r, from)), ent_actor__year(ent_cell(r, to)) };
        add_all(&s, "names", t, ENT_FORM_NAME);
        add_all(&s, "abbr", t, ENT_FORM_ABBR);
        add_people(&s, t);
        add_all(&s, "capital", t, ENT_FORM_CAPITAL);
        add_all(&s, "seat", t, ENT_FORM_SEAT);
    }
    load_regions(g);
}
