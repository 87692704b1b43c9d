#include "morph.h"

static bool vowel(char c) { return c && strchr("aeiou", c) != NULL; }

static bool ends(ent_str s, const char *z) { return ent_str_has_suffix(s, z); }

static void put(ent_event__forms *f, ent_str stem, const char *tail) {
    size_t n = strlen(tail);
    if (f->n >= ENT_EVENT__FORMS || stem.n + n >= ENT_EVENT__MOST) return;
    char *z = f->z[f->n++];
    memcpy(z, stem.p, stem.n);
    memcpy(z + stem.n, tail, n + 1);
}

static bool consonant_y(ent_str s) { return s.n > 1 && s.p[s.n - 1] == 'y' && !vowel(s.p[s.n - 2]); }

/* One vowel and one consonant at the end: stop, travel; which of them double is left open (both spellings are made). */
static bool may_double(ent_str s) {
    bool qu = s.n > 3 && s.p[s.n - 3] == 'u' && s.p[s.n - 4] == 'q'; /* acquit, equip */
    return s.n > 2 && !vowel(s.p[s.n - 1]) && !strchr("wxyh", s.p[s.n - 1]) && vowel(s.p[s.n - 2]) && (qu || !vowel(s.p[s.n - 3]));
}

static void doubled(ent_event__forms *f, ent_str s, const char *tail) {
    char z[8] = { s.p[s.n - 1] };
    strcat(z, tail);
    put(f, s, z);
}

void ent_event__form_s(ent_str s, ent_event__forms *f) {
    f->n = 0;
    if (!s.n) return;
    if (consonant_y(s)) put(f, ent_str_sub(s, 0, s.n - 1), "ies");
    else if (ends(s, "s") || ends(s, "x") || ends(s, "z") || ends(s, "ch") || ends(s, "sh") || ends(s, "o")) put(f, s, "es");
    else put(f, s, "s");
}

void ent_event__form_ed(ent_str s, ent_event__forms *f) {
    f->n = 0;
    if (!s.n) return;
    if (ends(s, "e")) put(f, s, "d");
    else if (consonant_y(s)) put(f, ent_str_sub(s, 0, s.n - 1), "ied");
    else put(f, s, "ed");
    if (may_double(s)) doubled(f, s, "ed");
}

void ent_event__form_ing(ent_str s, ent_event__forms *f) {
    f->n = 0;
    if (!s.n) return;
    if (ends(s, "ie")) put(f, ent_str_sub(s, 0, s.n - 2), "ying");
    else if (ends(s, "e") && !ends(s, "ee") && !ends(s, "ye") && !ends(s, "oe")) put(f, ent_str_sub(s, 0, s.n - 1), "ing");
    else put(f, s, "ing");
    if (may_double(s)) doubled(f, s, "ing");
}
