#include "say.h"

#include <ctype.h>
#include <stdlib.h>

#include "gnuplot.h"

/* The embedded tables: LANG.tsv and LANG.cldr.tsv of each language. */
extern const struct {
    const char *name, *begin, *end;
} ent_render__words[]; /* ends with name == NULL */

struct ent_words {
    ent_map *row;
    ENT_VEC(ent_str) text;
    bool rtl;
};

/* ---- tables --------------------------------------------------------------------------------------------------- */

static bool is_of(const char *file, ent_str lang) {
    return strncmp(file, lang.p, lang.n) == 0 && file[lang.n] == '.';
}

static ent_str rows_of(size_t file) {
    const char *begin = ent_render__words[file].begin;
    return (ent_str){ begin, (size_t)(ent_render__words[file].end - begin) };
}

ent_str ent_chart_language(size_t i, ent_str *own_name) {
    *own_name = ENT_S("");
    for (size_t k = 0; ent_render__words[k].name; k++) {
        ent_str name = ent_str_of(ent_render__words[k].name), rest = rows_of(k);
        if (ent_str_has_suffix(name, ".cldr.tsv") || i-- > 0) continue;
        for (ent_str line; ent_str_split(&rest, '\n', &line);)
            if (ent_str_has_prefix(line, "language\t")) *own_name = ent_str_sub(line, strlen("language\t"), line.n);
        return ent_str_sub(name, 0, name.n - strlen(".tsv"));
    }
    return *own_name;
}

/* Adds the rows that are not there yet; returns how many were added that every language should have. */
static size_t add(ent_words *w, ent_str lang, ent_arena *a) {
    size_t added = 0;
    for (size_t k = 0; ent_render__words[k].name; k++) {
        if (!is_of(ent_render__words[k].name, lang)) continue;
        ent_str rest = rows_of(k);
        for (ent_str line, key; ent_str_split(&rest, '\n', &line);) {
            if (!line.n || line.p[0] == '#' || !ent_str_split(&line, '\t', &key) || !line.p) continue;
            uint32_t *at = ent_map_put(w->row, key, UINT32_MAX);
            if (*at != UINT32_MAX) continue;
            *at = (uint32_t)w->text.n;
            *ent_vec_push(a, &w->text) = line;
            added += !ent_str_has_prefix(key, "actor.");
        }
    }
    return added;
}

static ent_str row(const ent_words *w, ent_str key) {
    const uint32_t *at = ent_map_get(w->row, key);
    return at ? w->text.v[*at] : (ent_str){ "", 0 };
}

static ent_words *open_words(ent_str lang, ent_arena *a, ent_notes *notes) {
    ent_words *w = ENT_NEW(a, ent_words);
    w->row = ent_map_new(a);
    if (!add(w, lang, a)) return NULL;
    size_t missing = add(w, ENT_S("en"), a);
    if (missing)
        ent_note_add(notes, ENT_S("charts"), 0, 0, lang, "%zu texts are missing in that language and are English", missing);
    w->rtl = ent_str_is(row(w, ENT_S("direction")), "rtl");
    return w;
}

/* "fr", "fr-CA" and "FR_ca.UTF-8" are "fr". */
static ent_str code_of(ent_str lang, ent_arena *a) {
    char code[16];
    size_t n = 0;
    while (n < lang.n && n < sizeof code && isalpha((unsigned char)lang.p[n])) code[n] = (char)tolower((unsigned char)lang.p[n]), n++;
    return ent_str_copy(a, (ent_str){ code, n });
}

static ent_str known(ent_arena *a) {
    ent_str list = ENT_S(""), name;
    for (size_t i = 0; ent_chart_language(i, &name).n; i++)
        list = ent_str_fmt(a, "%.*s%s%.*s", ENT_FMT(list), i ? ", " : "", ENT_FMT(ent_chart_language(i, &name)));
    return list;
}

static const ent_words *words_of(ent_str lang, ent_arena *a, ent_notes *notes) {
    ent_str code = code_of(lang, a);
    if (!lang.n || ent_str_is(code, "en")) return open_words(ENT_S("en"), a, notes);
    ent_words *w = code.n ? open_words(code, a, notes) : NULL;
    if (!w)
        ent_note_add(notes, ENT_S("charts"), 0, 0, ent_str_copy(notes->arena, lang),
                     "no table of words for that language (there are %.*s); the charts are English", ENT_FMT(known(a)));
    else if (ent_render__can_draw(row(w, ENT_S("timeline.title"))))
        return w;
    else
        ent_note_add(notes, ENT_S("charts"), 0, 0, ent_str_copy(notes->arena, lang),
                     "no font here has the letters of that language; the charts are English");
    return open_words(ENT_S("en"), a, notes);
}

/* ---- the input in a language ---------------------------------------------------------------------------------- */

void ent_chart_speak(const ent_render_input *in, ent_str lang, ent_arena *a, ent_notes *notes, ent_render_input *out) {
    *out = *in;
    out->words = words_of(lang, a, notes);
    ent_corpus *c = ENT_NEW(a, ent_corpus);
    ent_corpus_actor *actor = ENT_NEWN(a, ent_corpus_actor, in->corpus->actors + 1);
    *c = *in->corpus;
    for (size_t i = 0; i < c->actors; i++) {
        actor[i] = c->actor[i];
        ent_str name = row(out->words, ent_str_fmt(a, "actor.%.*s", ENT_FMT(actor[i].id)));
        if (name.n) actor[i].name = name;
    }
    c->actor = actor;
    out->corpus = c;
}

/* ---- words and numbers ---------------------------------------------------------------------------------------- */

ent_str ent_say_word(const ent_render_input *in, const char *key) { return row(in->words, ent_str_of(key)); }

ent_str ent_say_row(const ent_render_input *in, const char *group, const char *name) {
    char key[64];
    snprintf(key, sizeof key, "%s.%s", group, name);
    return ent_say_word(in, key);
}

static ent_str part_of(ent_str list, size_t i) {
    ent_str part = { "", 0 };
    for (size_t k = 0; k <= i && ent_str_split(&list, '|', &part); k++) continue;
    return part;
}

ent_str ent_say_part(const ent_render_input *in, const char *key, size_t i) { return part_of(ent_say_word(in, key), i); }

bool ent_say_rtl(const ent_render_input *in) { return in->words->rtl; }

enum { GROUPED_FROM = 10000 };

static ent_str grouped(ent_arena *a, ent_str sign, size_t n) {
    if (n < 1000) return ent_str_fmt(a, "%zu", n);
    return ent_str_fmt(a, "%.*s%.*s%03zu", ENT_FMT(grouped(a, sign, n / 1000)), ENT_FMT(sign), n % 1000);
}

ent_str ent_say_count(const ent_render_input *in, ent_arena *a, size_t n) {
    return n < GROUPED_FROM ? ent_str_fmt(a, "%zu", n) : grouped(a, ent_say_word(in, "group"), n);
}

ent_str ent_say_number(const ent_render_input *in, ent_arena *a, const char *format, double v) {
    char digits[64];
    snprintf(digits, sizeof digits, format, v);
    char *point = strchr(digits, '.');
    if (!point) return ent_str_copy(a, ent_str_of(digits));
    return ent_str_fmt(a, "%.*s%.*s%s", (int)(point - digits), digits, ENT_FMT(ent_say_word(in, "decimal")), point + 1);
}

/* ---- sentences ------------------------------------------------------------------------------------------------ */

/* Which form of a text goes with a number, by the rule that the language names. */
static size_t form_of(const ent_words *w, size_t n) {
    ent_str rule = row(w, ENT_S("plural"));
    return ent_str_is(rule, "one") ? n != 1 : ent_str_is(rule, "french") ? n > 1 : 0;
}

static ent_str form(const ent_render_input *in, const char *key, const ent_fill *fill, size_t n) {
    ent_str text = ent_say_word(in, key);
    if (!memchr(text.p, '|', text.n)) return text;
    for (size_t i = 0; i < n; i++)
        if (strcmp(fill[i].name, "n") == 0) return part_of(text, form_of(in->words, fill[i].n));
    return part_of(text, 0);
}

static void put(ent_out *o, const ent_render_input *in, ent_arena *a, ent_str name, const ent_fill *fill, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (ent_str_is(name, fill[i].name)) ent_out_str(o, fill[i].text.p ? fill[i].text : ent_say_count(in, a, fill[i].n));
}

ent_str ent_say_fill(const ent_render_input *in, ent_arena *a, const char *key, const ent_fill *fill, size_t n) {
    ent_str text = form(in, key, fill, n);
    ent_out *o = ent_out_memory();
    for (size_t i = 0; i < text.n;) {
        const char *end = text.p[i] == '{' ? memchr(text.p + i, '}', text.n - i) : NULL;
        if (end) {
            put(o, in, a, ent_str_sub(text, i + 1, (size_t)(end - text.p)), fill, n);
            i = (size_t)(end - text.p) + 1;
        } else {
            ent_out_char(o, text.p[i++]);
        }
    }
    ent_str said = ent_str_copy(a, ent_out_bytes(o));
    ent_out_drop(o);
    return said;
}

ent_str ent_say_join(const ent_render_input *in, ent_arena *a, ent_str first, ent_str second) {
    if (!first.n || !second.n) return first.n ? first : second;
    return ent_say(in, a, "join.sentences", ent_tx("a", first), ent_tx("b", second));
}

ent_str ent_say_left(const ent_render_input *in, ent_arena *a, const char *key, const ent_left *left, size_t n) {
    ent_str list = { "", 0 };
    for (size_t i = 0; i < n; i++) {
        if (!left[i].n) continue;
        ent_str one = ent_say(in, a, left[i].row, ent_nr("n", left[i].n));
        list = list.n ? ent_say(in, a, "left.list", ent_tx("a", list), ent_tx("b", one)) : one;
    }
    return list.n ? ent_say(in, a, key, ent_tx("list", list)) : list;
}
