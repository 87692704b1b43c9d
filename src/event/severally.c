#include "event.h"

/* Bilateral meetings with A, B and C; met separately with A and B; agreements with A and B: one with each. */

static bool says_apart(const ent_event__sent *s, uint32_t from, uint32_t to) {
    for (uint32_t k = from; k < to && k < s->n; k++)
        if (s->token[k].word && ent_event__of_class(s->g, s->token[k].word, s->g->bilateral)) return true;
    return false;
}

/* Agreements, treaties: several. */
static bool several_accords(const ent_event__found *f, const ent_event__cand *c, uint32_t np) {
    if (c->type != ENT_SUPPORT && c->type != ENT_AGREE) return false;
    const ent_event__np *g = &f->s->np[np - 1];
    return f->s->g->accords && ent_event__of_class(f->s->g, f->s->token[g->head].word, f->s->g->accords);
}

/* The list of group np is whom the verb is with: had talks with A, met separately with A and B. */
static bool behind_with(const ent_event__found *f, const ent_event__cand *c, uint32_t np) {
    const ent_event__sent *s = f->s;
    uint32_t first = s->np[np - 1].list, object = c->np ? 0 : s->clause[c->clause].object;
    if (s->np[first].slot == ENT_SLOT_WITH + 1) return true;
    return object == first + 1 && c->trigger->words && c->trigger->word[c->trigger->words - 1] == s->g->w.with;
}

/* Bits of the parties, by their place in c, that stand behind "with" and have met, signed apart from each other; 0 = together. */
uint64_t ent_event__severally(const ent_event__found *f, const ent_event__cand *c) {
    const ent_event__sent *s = f->s;
    if (c->parties < 3 || !ent_event__mutual(c->type) || c->spread || !s->g->bilateral || ent_event__role_count(c, 'r')) return 0;
    uint64_t with = 0;
    uint32_t list = 0, n = 0;
    for (uint32_t i = 0; i < c->parties && i < 64; i++) {
        const ent_event__np *g = c->party[i].np ? &s->np[c->party[i].np - 1] : NULL;
        if (!g || !behind_with(f, c, c->party[i].np) || (n && g->list != list)) continue;
        list = g->list, with |= (uint64_t)1 << i, n++;
    }
    if (n < 2 || n + 1 != c->parties) return 0;
    uint32_t np = c->np ? c->np : ent_event__theme_np(f, c->clause);
    bool apart = np && (says_apart(s, s->np[np - 1].begin, s->np[np - 1].end) || several_accords(f, c, np));
    return apart || (!c->np && says_apart(s, c->token, c->token + 3)) ? with : 0;
}
