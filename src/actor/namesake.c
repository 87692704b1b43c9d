#include "refer.h"

/* The minister, Mr Dale, …; Mr Dale: of whom the first was found to be, however that was. */
void ent_actor__namesakes(ent_actor__work *w) {
    ent_map *seen = NULL;
    size_t last_open = w->mention.n; /* behind it nobody is sought */
    while (last_open > 0 && (w->mention.v[last_open - 1].actors || w->mention.v[last_open - 1].role != ENT_MENTION_PERSON)) last_open--;
    for (size_t i = 0; i < last_open; i++) {
        ent_mention *m = &w->mention.v[i];
        if (m->role != ENT_MENTION_PERSON || m->tokens < 2 || m->flags & ENT_MENTION_PLURAL) continue;
        if (!seen) seen = ent_map_new(w->a);
        ent_str last = ent_token_str(w->text, ent_actor__tok(w, m->token + m->tokens - 1));
        uint32_t *who = m->actors == 1 ? ent_map_put(seen, last, 0) : NULL;
        const uint32_t *known = m->actors ? NULL : ent_map_get(seen, last);
        if (who) *who = m->actor[0];
        if (known) one(w, m, *known, 0.6, "name before");
    }
}
