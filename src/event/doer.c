#include "event.h"

/* Condemned the raid on A by B, welcomed the recognition of A by B: what is said of an act is said to whoever did it, not to whom
 * it was done. */

/* Acts that somebody blames or praises; what is only said, asked or wished is none. */
static bool deed(const ent_event__cand *n, bool blamed) {
    switch (n->trigger->type) {
    case ENT_RETREAT: case ENT_CONCEDE: return true;
    case ENT_SUPPORT: return ent_event__role_count(n, 'r') > 0; /* the recognition of A, not a treaty */
    case ENT_ASSAULT: case ENT_COERCE: return blamed;
    case ENT_SANCTION: case ENT_MOBILIZE: return blamed && ent_event__role_count(n, 'a'); /* called for sanctions on A */
    default: return false;
    }
}

/* The group that names the party. */
static uint32_t group_of(const ent_event__sent *s, const ent_event__party *p) {
    if (p->mention == ENT_EVENT__NONE) return 0;
    uint32_t k = s->mentions->v[p->mention].token - s->first;
    return k < s->n ? s->tok[k].np : 0;
}

/* The act on which the group hangs; NULL = none. */
static const ent_event__cand *act_of(const ent_event__found *f, uint32_t np) {
    const ent_event__sent *s = f->s;
    for (int step = 0; np && step < 4; step++) {
        np = s->np[np - 1].up ? s->np[np - 1].up : s->np[s->np[np - 1].list].up;
        for (uint32_t i = 0; np && i < f->n; i++) /* by_np forgets what a verb took over */
            if (f->cand[i].np == np) return &f->cand[i];
    }
    return NULL;
}

/* Behind such a preposition stands whom an act is on; what is done in A may be A's doing. */
static bool patient(const ent_event__sent *s, uint32_t np) {
    uint8_t slot = s->np[np - 1].slot;
    return slot == ENT_SLOT_OF + 1 || slot == ENT_SLOT_ON + 1 || slot == ENT_SLOT_AGAINST + 1 || slot == ENT_SLOT_TO + 1;
}

void ent_event__doer(ent_event__found *f) {
    if (f->n < 2) return; /* what is said and what was done */
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (c->dropped || c->np || (c->type != ENT_ACCUSE && c->type != ENT_SUPPORT)) continue;
        bool says = c->type == ENT_ACCUSE || c->trigger->frame.role[ENT_SLOT_O] == 'r';
        uint8_t op = c->trigger->op;
        bool plain = c->trigger->type == c->type && (op == ENT_OP_NONE || op == ENT_OP_ACCUSE || op == ENT_OP_SUPPORT);
        if (!says || !plain) continue;
        for (uint32_t p = c->parties; p-- > 0;) {
            uint32_t np = c->party[p].role == 'r' ? group_of(f->s, &c->party[p]) : 0;
            const ent_event__cand *n = np && patient(f->s, np) ? act_of(f, np) : NULL;
            uint8_t slot = np ? f->s->np[np - 1].slot : 0; /* a raid on A: by none of A's, whether or not its row says so */
            bool on = n && (slot == ENT_SLOT_ON + 1 || slot == ENT_SLOT_AGAINST + 1) && !ent_event__has_role(n, c->party[p].actor, 'a');
            if (!n || n == c || !deed(n, c->type == ENT_ACCUSE) || !(on || ent_event__has_role(n, c->party[p].actor, 'r'))) continue;
            memmove(&c->party[p], &c->party[p + 1], (--c->parties - p) * sizeof *c->party);
            c->guessed |= !ent_event__role_count(c, 'r'); /* nobody who is named nearby is meant for that */
        }
    }
}
