#include "refer.h"

/* The Americans invaded B, but their army was beaten: a people that acts in the sentence, or acted in the last one. */
bool ent_actor__people(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    if (o->number || o->kind != ENT_REFER_ANY) return false;
    for (uint32_t back = 0; back < 2 && back <= m->sentence && same_block(w, m->sentence - back, m->sentence); back++) {
        size_t last = back ? sentence_start(w, i, m->sentence) : i;
        const ent_mention *it = NULL;
        for (size_t k = sentence_start(w, i, m->sentence - back); k < last; k++) {
            const ent_mention *c = &w->mention.v[k];
            bool many = c->actors > 1 || (k + 1 < last && joined(w, c, c + 1)) || (k > 0 && joined(w, c - 1, c));
            if (c->role == ENT_MENTION_ANAPHOR || ent_actor__oblique(w, c) || !ent_actor__governs(w, c)) continue;
            if (many || c->actors != 1) return false;
            it = c;
        }
        if (it && !(it->flags & ENT_MENTION_PLURAL && it->role == ENT_MENTION_DEMONYM)) return false;
        if (!it) continue;
        ent_actor__set_actors(w, m, &it->actor[0], 1);
        m->confidence = 0.7, m->rule = "refer-people";
        return true;
    }
    return false;
}

/* An American whom it had jailed: no "it". */
bool ent_actor__a_person(const ent_actor__work *w, const ent_mention *m) {
    if (m->role != ENT_MENTION_DEMONYM || !m->token || m->flags & ENT_MENTION_ADJECTIVE) return false;
    ent_str a = ent_token_str(w->text, ent_actor__tok(w, m->token - 1));
    return ent_str_is(a, "a") || ent_str_is(a, "an");
}
