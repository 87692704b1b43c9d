#include "actor.h"

/* Names that are written in other letters at home have several spellings here: Aliyev and Aliev, Kocharyan and Kocharian. */

static const struct {
    const char *state; /* NULL: any of those below */
    const char *end, *other;
} ENDING[] = {
    { "ARM", "yan", "ian" }, { "ARM", "ian", "yan" },
    { NULL, "ayev", "aev" }, { NULL, "iyev", "iev" }, { NULL, "eyev", "eev" }, { NULL, "oyev", "oev" }, { NULL, "ayeva", "aeva" },
    { NULL, "iyeva", "ieva" }, { NULL, "uyev", "uev" }, { NULL, "aev", "ayev" }, { NULL, "iev", "iyev" },
    { NULL, "sky", "skii" }, { NULL, "sky", "skiy" }, { NULL, "sky", "skyy" }, { NULL, "skyy", "sky" }, { NULL, "skyy", "skiy" },
};

static bool of_these(ent_str state, const char *one) {
    static const char *const STATE[] = { "ARM", "AZE", "KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS", "SUN", "UKR", "BLR", "GEO", "BGR" };
    if (one) return ent_str_is(state, one);
    for (size_t i = 0; i < sizeof STATE / sizeof *STATE; i++)
        if (ent_str_is(state, STATE[i])) return true;
    return false;
}

ent_str ent_actor__spelled(ent_arena *a, ent_str name, ent_str state, size_t *from) {
    for (; *from < sizeof ENDING / sizeof *ENDING; ++*from) {
        ent_str end = ent_str_of(ENDING[*from].end), other = ent_str_of(ENDING[*from].other);
        if (name.n <= end.n + 1 || !ent_str_has_suffix(name, ENDING[*from].end) || !of_these(state, ENDING[*from].state)) continue;
        ++*from;
        size_t stem = name.n - end.n;
        char *z = ENT_NEWN(a, char, stem + other.n + 1);
        memcpy(z, name.p, stem);
        memcpy(z + stem, other.p, other.n);
        return (ent_str){ z, stem + other.n };
    }
    return (ent_str){ NULL, 0 };
}
