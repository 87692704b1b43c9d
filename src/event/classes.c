#include "event.h"

/* What a noun group is, by the classes of objects.tsv and by whom it names. */

/* The word that tells the classes of a group: its head; of a sum of money, "million", of 5%, "cent"; of what bears goods (an aid
 * convoy, a relief flight) the goods. */
static ent_word class_word(const ent_event__sent *s, uint32_t i) {
    uint32_t h = s->np[i].head;
    if (ent_event__sum(s, i + 1)) return s->g->w.million;
    if (h + 1 < s->np[i].end && ent_event__punct(s, h + 1) == '%') return s->g->w.cent;
    ent_word own = s->token[h].word, before = h > s->np[i].begin ? s->token[h - 1].word : 0;
    bool bears = before && own && s->g->goods && ent_event__of_class(s->g, own, s->g->bearer);
    return bears && ent_event__of_class(s->g, before, s->g->goods) ? before : own;
}

/* What a person or a ship is is said before the name: Foreign Minister Ikeda is a minister, the vessel Eithne a vessel. From which
 * word on; the head's where it is not so. */
static uint32_t title_from(const ent_event__sent *s, uint32_t i) {
    const ent_event__np *g = &s->np[i];
    uint32_t m = s->tok[g->head].mention, k = g->head;
    if (!m && s->token[k].flags & ENT_TOK_CAP) {
        while (k > g->begin && s->token[k - 1].flags & ENT_TOK_CAP && !s->tok[k - 1].mention) k--;
        return k > g->begin && s->tok[k - 1].pos == ENT_P_NOUN && !s->tok[k - 1].mention ? k - 1 : g->head;
    }
    const ent_mention *x = m ? &s->mentions->v[m - 1] : NULL;
    if (x && x->role == ENT_MENTION_BODY && s->g->chair && x->token >= s->first + g->begin && /* the presidency of the G20 */
        ent_event__of_class(s->g, s->token[x->token - s->first].word, s->g->chair)) return g->begin;
    return x && (x->role == ENT_MENTION_PERSON || x->role == ENT_MENTION_OFFICE) ? g->begin : g->head;
}

static bool head_class(const ent_event__found *f, uint32_t i, uint32_t class) {
    const ent_event__np *g = &f->s->np[i];
    if (class == ENT_EVENT__BODY) {
        for (uint32_t k = g->begin; k < g->end; k++) {
            uint32_t m = f->s->tok[k].mention;
            const ent_mention *x = m ? &f->s->mentions->v[m - 1] : NULL;
            if (x && x->actors && f->s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_IGO) return true;
        }
        return false;
    }
    uint32_t named = f->s->tok[g->head].mention;
    const ent_mention *own = named ? &f->s->mentions->v[named - 1] : NULL;
    bool cap = f->s->token[g->head].flags & ENT_TOK_CAP && !(f->s->tok[g->head].bits & ENT_W_PRON);
    if (class == ENT_EVENT__PLACE) return own ? own->flags & ENT_MENTION_PLACE : cap;
    if (class == ENT_EVENT__PERSON) /* called on him */
        return ent_event__him(f->s, g->head) ||
            (own && own->actors && (own->role == ENT_MENTION_PERSON || own->role == ENT_MENTION_OFFICE));
    if (class == ENT_EVENT__STATE)
        return own && own->actors && own->role != ENT_MENTION_BODY && f->s->mentions->actor[own->actor[0]].kind == ENT_ACTOR_STATE;
    if (class == ENT_EVENT__NAMED || class == ENT_EVENT__FIRM) {
        uint32_t m = f->s->tok[g->head].mention;
        const ent_mention *x = m && f->s->mentions->v[m - 1].actors ? &f->s->mentions->v[m - 1] : NULL;
        return x && (class == ENT_EVENT__NAMED || f->s->mentions->actor[x->actor[0]].kind == ENT_ACTOR_COMPANY);
    }
    for (uint32_t k = title_from(f->s, i); k < g->head; k++)
        if (ent_event__of_class(f->s->g, f->s->token[k].word, class)) return true;
    return ent_event__of_class(f->s->g, class_word(f->s, i), class);
}

/* Two actors or more in the group, its list and what hangs on it: the ministers of A and B. */
static bool several(const ent_event__found *f, uint32_t np) {
    const ent_event__sent *s = f->s;
    uint32_t n = 0, list = np ? s->np[np - 1].list : 0, last = 0;
    for (uint32_t j = list; np && j < s->nps && j < list + 24; j++) {
        bool of = s->np[j].up == np && s->np[j].slot && s->np[j].slot - 1 == ENT_SLOT_OF;
        if (s->np[j].list != list && !of && !(s->np[j].list > list && s->np[s->np[j].list].up == np)) continue;
        for (uint32_t k = s->np[j].begin; k < s->np[j].end; k++) {
            uint32_t m = s->tok[k].mention;
            if (m && m != last) n += s->mentions->v[m - 1].actors, last = m;
        }
    }
    return n > 1;
}

/* A suspension of aid is no aid: the group is headed by an act of its own. */
static bool acts(const ent_event__found *f, uint32_t i) {
    const ent_event__np *g = &f->s->np[i];
    uint32_t bits = f->s->tok[g->head].bits;
    if (!(bits & ENT_W_NOUN) || bits & ENT_W_COUNT) return false;
    const ent_event__trigger *t = ent_event__noun_at(f, g->head, g->begin);
    return t && t->type != ENT_OTHER && t->type != ENT_EVENT__NO_TYPE;
}

bool ent_event__np_class(const ent_event__found *f, uint32_t np, uint32_t class) {
    const ent_event__sent *s = f->s;
    if (class == ENT_EVENT__SEVERAL) return several(f, np);
    if (class == ENT_EVENT__EMPTY) return !np;
    for (uint32_t j = np ? s->np[np - 1].list : s->nps; j < s->nps && j < np + 8; j++) {
        if (s->np[j].list != s->np[np - 1].list) continue;
        if (!class || head_class(f, j, class)) return true;
        if (acts(f, j)) continue;
        for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++) { /* a total of 500 million dollars; the headquarters for UNIFIL */
            bool of = s->np[k].slot == ENT_SLOT_OF + 1 || (s->np[k].slot == ENT_SLOT_FOR + 1 && class == ENT_EVENT__BODY);
            if (s->np[k].up == j + 1 && of && head_class(f, k, class)) return true;
        }
    }
    return false;
}

static void add_classes(const ent_event__sent *s, uint32_t i, ent_event__classes *all) {
    for (uint32_t n = title_from(s, i); n <= s->np[i].head; n++) {
        ent_word w = n < s->np[i].head ? s->token[n].word : class_word(s, i);
        const ent_event__classes *own = &s->g->class[w < s->g->words ? s->g->classed[w] : 0];
        for (size_t k = 0; k < ENT_EVENT__CLASSES / 64; k++) all->half[k] |= own->half[k];
    }
}

/* All the classes of objects.tsv for which ent_event__np_class holds. */
ent_event__classes ent_event__classes_of(const ent_event__found *f, uint32_t np) {
    const ent_event__sent *s = f->s;
    ent_event__classes all = { { 0 } };
    for (uint32_t j = s->np[np - 1].list; j < s->nps && j < np + 8; j++) {
        if (s->np[j].list != s->np[np - 1].list) continue;
        add_classes(s, j, &all);
        bool of = false;
        for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++)
            of |= s->np[k].up == j + 1 && s->np[k].slot && s->np[k].slot - 1 == ENT_SLOT_OF;
        if (!of || acts(f, j)) continue;
        for (uint32_t k = j + 1; k < s->nps && k < j + 3; k++)
            if (s->np[k].up == j + 1 && s->np[k].slot && s->np[k].slot - 1 == ENT_SLOT_OF) add_classes(s, k, &all);
    }
    return all;
}
