#include "actor.h"

/* Names that the document itself teaches: kept by the hashes of their words. */

static bool counts(const ent_token *t) {
    return t->kind == ENT_TOK_WORD || t->kind == ENT_TOK_ALNUM || t->kind == ENT_TOK_NUMBER;
}

void ent_actor__learn(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t actor, ent_actor__form form) {
    ent_actor__learnt l = { .actor = actor, .form = (uint8_t)form };
    for (uint32_t i = begin; i < end; i++) {
        if (!counts(ent_actor__tok(w, i))) continue;
        if (l.hashes == 8) return;
        l.hash[l.hashes++] = ent_actor__tok(w, i)->hash;
    }
    if (!l.hashes) return;
    const ent_token *t = ent_actor__tok(w, begin);
    l.upper = l.hashes == 1 && (t->flags & ENT_TOK_UPPER);
    uint32_t *head = &w->chain[l.hash[0] % ENT_ACTOR__CHAINS];
    for (uint32_t k = *head; k; k = w->learnt.v[k - 1].next) {
        ent_actor__learnt *old = &w->learnt.v[k - 1];
        if (old->hashes != l.hashes || memcmp(old->hash, l.hash, l.hashes * sizeof *l.hash) != 0) continue;
        if (old->form != ENT_FORM_PERSON || form == ENT_FORM_PERSON) { /* a later person of that name */
            old->actor = actor;
            old->form = (uint8_t)form;
        }
        return;
    }
    l.next = *head;
    *ent_vec_push(w->a, &w->learnt) = l;
    *head = (uint32_t)w->learnt.n;
}

static uint32_t match(const ent_actor__work *w, const ent_actor__learnt *l, uint32_t i) {
    uint32_t at = i;
    for (uint32_t k = 0; k < l->hashes; k++) {
        while (k && at < w->end && !counts(ent_actor__tok(w, at)) && ent_actor__tok(w, at)->kind == ENT_TOK_PUNCT &&
               strchr("-.,&'", ent_actor__tok(w, at)->ch ? ent_actor__tok(w, at)->ch : '?'))
            at++;
        if (at >= w->end || ent_actor__tok(w, at)->hash != l->hash[k]) return 0;
        at++;
    }
    return at - i;
}

const ent_actor__learnt *ent_actor__learnt_at(const ent_actor__work *w, uint32_t i, uint32_t *tokens) {
    const ent_token *t = ent_actor__tok(w, i);
    const ent_actor__learnt *best = NULL;
    *tokens = 0;
    for (uint32_t k = w->chain[t->hash % ENT_ACTOR__CHAINS]; k; k = w->learnt.v[k - 1].next) {
        const ent_actor__learnt *l = &w->learnt.v[k - 1];
        if (l->hash[0] != t->hash || !(t->flags & ENT_TOK_CAP) || (l->upper && !(t->flags & ENT_TOK_UPPER))) continue;
        if (l->lone && !ent_actor__lone(w, i)) continue;
        uint32_t n = match(w, l, i);
        if (n > *tokens) best = l, *tokens = n;
    }
    return best;
}

ent_str ent_actor__words(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (begin >= end) return ENT_S("");
    return ent_text_bytes(w->text, ent_actor__tok(w, begin)->begin, ent_actor__tok(w, end - 1)->end);
}

ent_str ent_actor__make_id(ent_actor__work *w, uint32_t begin, uint32_t end) {
    ent_str s = ent_str_fold(w->a, ent_actor__words(w, begin, end));
    char *id = ent_arena_alloc(w->a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c >= 'a' && c <= 'z')
            id[n++] = (char)(c - 32);
        else if ((c >= '0' && c <= '9') || c == '+' || c >= 0x80)
            id[n++] = (char)c;
    }
    return (ent_str){ id, n };
}

/* ---- Full Name (ACRONYM) ---- */

static bool acronym(const ent_actor__work *w, uint32_t i) {
    const ent_token *t = ent_actor__tok(w, i);
    ent_str s = ent_token_str(w->text, t);
    if ((t->kind != ENT_TOK_WORD && t->kind != ENT_TOK_ALNUM) || s.n < 2 || s.n > 12 || !(t->flags & ENT_TOK_CAP))
        return false;
    size_t up = 0, low = 0;
    for (size_t k = 0; k < s.n; k++) {
        up += s.p[k] >= 'A' && s.p[k] <= 'Z';
        low += s.p[k] >= 'a' && s.p[k] <= 'z';
    }
    return up >= 2 && low <= up;
}

static char lower(char c) { return (char)(c >= 'A' && c <= 'Z' ? c | 32 : c); }

/* The shortest text before `end` that the acronym abbreviates: its letters, from the last, stand in order in it and the
 * first begins a word (Schwartz and Hearst, 2003). Returns the first token; `end` when there is none. */
static uint32_t expansion(const ent_actor__work *w, ent_str acr, uint32_t end) {
    uint32_t least = end > acr.n * 2 + 5 + w->first ? end - (uint32_t)acr.n * 2 - 5 : w->first;
    size_t k = acr.n;
    while (k > 1 && !(lower(acr.p[k - 1]) >= 'a' && lower(acr.p[k - 1]) <= 'z')) k--;
    if (k > 2 && acr.p[k - 1] == 's') k--;
    for (uint32_t i = end; i-- > least && k > 0;) {
        ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
        if (ent_actor__tok(w, i)->kind == ENT_TOK_PUNCT && (s.p[0] == '(' || s.p[0] == ';')) return end;
        for (size_t c = s.n; c-- > 0 && k > 0;) {
            while (k > 1 && !((lower(acr.p[k - 1]) >= 'a' && lower(acr.p[k - 1]) <= 'z') ||
                              (acr.p[k - 1] >= '0' && acr.p[k - 1] <= '9')))
                k--;
            if (lower(s.p[c]) != lower(acr.p[k - 1])) continue;
            if (k == 1 && c > 0) continue;
            k--;
        }
        if (k == 0) return i;
    }
    return end;
}

static bool any_class(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t class) {
    for (uint32_t i = begin; i < end; i++)
        if (ent_actor__class(w, i) & class) return true;
    return false;
}

/* The word that tells what the name is of: the last before "of", "for", "on" or a free dash, else the last. */
static uint32_t head_token(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t i = begin + 1; i < end; i++) {
        const ent_token *t = ent_actor__tok(w, i);
        bool dash = t->kind == ENT_TOK_PUNCT && t->ch == '-' && !ent_actor__joined(w, i);
        bool stop = t->kind == ENT_TOK_WORD && !ent_actor__cap(w, i) && (ent_actor__class(w, i) & ENT_W_STOP) &&
                    !ent_str_is(ent_token_str(w->text, t), "and");
        if (dash || stop) return i - 1;
    }
    return end - 1;
}

static bool capitalised(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    uint32_t cap = 0, low = 0;
    for (uint32_t i = begin; i < end; i++) {
        if (ent_actor__tok(w, i)->kind != ENT_TOK_WORD || (ent_actor__class(w, i) & ENT_W_STOP)) continue;
        if (ent_actor__cap(w, i))
            cap++;
        else
            low++;
    }
    return cap >= low && cap;
}

static ent_actor_kind kind_of(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t i = begin; i < end; i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (p && p->form == ENT_FORM_SUFFIX) return ENT_ACTOR_COMPANY;
        if (p && p->form == ENT_FORM_PART && !w->g->part.v[p->entry->row].agency)
            return w->g->part.v[p->entry->row].kind;
    }
    return ENT_ACTOR_OTHER;
}

static ent_str acronym_id(ent_actor__work *w, uint32_t begin, uint32_t end) {
    ent_str s = ent_str_copy(w->a, ent_actor__words(w, begin, end));
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'a' && s.p[i] <= 'z') ((char *)s.p)[i] = (char)(s.p[i] - 32);
    return s;
}

/* US International Trade Commission (ITC): the table's name holds more than the letters. */
static const ent_actor__piece *piece_over(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t k = begin; k-- > w->first && begin - k < 8;) {
        const ent_actor__piece *p = ent_actor__piece_at(w, k);
        if (p) return ent_actor__names(p) && p->token + p->tokens == end ? p : NULL;
    }
    return NULL;
}

static bool like(ent_str word, ent_str name) { /* a word of the name begins with the same four letters */
    for (size_t i = 0; i + 4 <= name.n; i++) {
        if (i && name.p[i - 1] != ' ' && name.p[i - 1] != '-') continue;
        size_t k = 0;
        while (k < 4 && lower(name.p[i + k]) == lower(word.p[k])) k++;
        if (k == 4) return true;
    }
    return false;
}

/* World Agriculture Association (WTO): the table's WTO has other words. */
static bool differs(const ent_actor__work *w, const ent_actor__piece *acronym, uint32_t begin, uint32_t end) {
    if (!ent_actor__names(acronym) || !acronym->entry || acronym->entry->actor == ENT_ACTOR__NONE) return false;
    const ent_actor__more *m = &w->g->more.v[acronym->entry->actor];
    uint32_t words = 0, most = 0;
    bool spelt = false;
    for (size_t n = 0; n < m->names.n; n++) {
        uint32_t same = 0;
        spelt = spelt || memchr(m->names.v[n].p, ' ', m->names.v[n].n);
        words = 0;
        for (uint32_t i = begin; i < end; i++) {
            ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
            if (s.n < 4 || !ent_actor__cap(w, i)) continue;
            words++;
            same += like(s, m->names.v[n]);
        }
        if (same > most) most = same;
    }
    return spelt && words > 1 && most * 2 < words;
}

/* The actor that begin..end names: a piece of just that stretch, a body of a state, else a new one called `id`. */
static uint32_t actor_of(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t acr, uint32_t acr_end) {
    const ent_actor__piece *known = ent_actor__piece_at(w, acr), *first = ent_actor__piece_at(w, begin);
    if (first && ent_actor__names(first) && first->token + first->tokens == end) return first->actor;
    const ent_actor__piece *whole = piece_over(w, begin, end);
    if (whole) return whole->actor;
    bool other = differs(w, known, begin, end);
    if (known && ent_actor__names(known) && known->form != ENT_FORM_LEARNT && !other) return known->actor;
    for (uint32_t i = begin; i < end; i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (!ent_actor__names(p) || w->actor.v[p->actor].kind != ENT_ACTOR_STATE) continue;
        ent_actor__np np;
        if (ent_actor__read_group(w, p, &np) && np.part && np.end >= end && kind_of(w, begin, end) == ENT_ACTOR_OTHER)
            return p->actor;
    }
    ent_str id = end == begin + 1 ? ent_actor__make_id(w, begin, end) : acronym_id(w, acr, acr_end);
    ent_str name = ent_actor__words(w, begin, end);
    uint32_t actor = ent_actor__fresh(w, id, name, kind_of(w, begin, end));
    if (other) w->actor.v[actor].name = name, w->actor.v[actor].kind = kind_of(w, begin, end);
    return actor;
}

static bool is_known(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t acr, uint32_t acr_end) {
    const ent_actor__piece *p = ent_actor__piece_at(w, acr), *q = ent_actor__piece_at(w, begin);
    if (p && ent_actor__names(p) && p->token + p->tokens == acr_end) return !differs(w, p, begin, end);
    return q && ent_actor__names(q) && q->token + q->tokens == end;
}

/* The word that the name is of heads bodies or companies: the Fund, not the Space of an arms race there. */
static bool has_head(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t head) {
    for (uint32_t i = begin; i < end; i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (!p) continue;
        uint32_t last = p->token + p->tokens - 1;
        bool heads = last == head || last + 1 == end || (last == head + 1 && i == head); /* Institute for */
        if (p->form == ENT_FORM_PART && heads && ent_actor__cap(w, i)) return last == head || i == head || i > head + 2;
        if (p->form == ENT_FORM_SUFFIX && heads && ent_actor__cap(w, i)) return true;
        if (p->form == ENT_FORM_AGENT && last + 1 == end && i > begin) return true;
    }
    return false;
}

enum { EVIDENCE_TOKENS = 3000 };

static bool body_verb(const ent_actor__work *w, uint32_t i) {
    if (i >= w->text->tokens) return false;
    uint32_t c = ent_actor__class(w, i);
    bool gives = ent_actor__trade(w, i) & ENT_T_GIVES || ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i)), "itself");
    return (gives || c & (ENT_W_GOVERN | ENT_W_BODYVERB)) && !(c & ENT_W_STOP);
}

/* The acronym stands before a verb of bodies further on. */
static bool acts_later(const ent_actor__work *w, uint32_t acr) {
    uint32_t hash = ent_actor__tok(w, acr)->hash;
    uint32_t last = acr + EVIDENCE_TOKENS < w->text->tokens ? acr + EVIDENCE_TOKENS : w->text->tokens;
    for (uint32_t i = acr + 2; i + 1 < last; i++) {
        if (ent_actor__tok(w, i)->hash != hash) continue;
        if (body_verb(w, i + 1)) return true;
    }
    return false;
}

static bool acts_like_body(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t acr) {
    if (!capitalised(w, begin, end)) return any_class(w, begin, end, ENT_W_MAKER) && ent_actor__cap(w, begin);
    if (acr + 2 < w->end && ent_actor__punct(w, acr + 1, ')') && (ent_actor__class(w, acr + 2) & ENT_W_THING))
        return false; /* the Politico-Military (PM) Dialogue */
    if (has_head(w, begin, end, head_token(w, begin, end))) return true;
    if (end == begin + 1) return true; /* Volkswagen (VW) */
    return (acr + 2 < w->end && body_verb(w, acr + 2)) || acts_later(w, acr); /* the Regional Arms Desk (RAD) met … */
}

/* Space Situational Awareness (SSA): the table's SSA is another, its name has no Awareness. */
static bool other_thing(const ent_actor__work *w, uint32_t begin, uint32_t end, const ent_actor__piece *acronym) {
    if (!(ent_actor__class(w, end - 1) & ENT_W_THING) || !ent_actor__names(acronym)) return false;
    const ent_actor__piece *whole = piece_over(w, end - 1, end), *first = ent_actor__piece_at(w, begin);
    if (whole || (ent_actor__names(first) && (first->actor == acronym->actor || first->token + first->tokens == end)))
        return false;
    ent_str name = w->actor.v[acronym->actor].name, last = ent_token_str(w->text, ent_actor__tok(w, end - 1));
    for (size_t i = 0; i + last.n <= name.n; i++)
        if (memcmp(name.p + i, last.p, last.n) == 0) return false;
    return true;
}

static void define(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t acr, uint32_t acr_end) {
    uint32_t head = head_token(w, begin, end);
    const ent_actor__piece *p = ent_actor__piece_at(w, acr), *q = ent_actor__piece_at(w, begin);
    if (ent_actor__names(p) && ent_actor__names(q) && q->token + q->tokens == end && p->actor != q->actor)
        return; /* UNITED NATIONS (AP): a date line */
    bool thing = (ent_actor__class(w, head) | ent_actor__class(w, end - 1)) & ENT_W_THING;
    bool body = capitalised(w, begin, end) && has_head(w, begin, end, head) && acts_like_body(w, begin, end, acr);
    if (body || (is_known(w, begin, end, acr, acr_end) && !other_thing(w, begin, end, p)))
        thing = false;
    else if (!thing)
        thing = !acts_like_body(w, begin, end, acr);
    if (thing) {
        ent_actor__learn(w, acr, acr_end, ENT_ACTOR__NONE, ENT_FORM_LOOK);
        ent_actor__learn(w, begin, end, ENT_ACTOR__NONE, ENT_FORM_LOOK);
        return;
    }
    uint32_t actor = actor_of(w, begin, end, acr, acr_end);
    ent_actor__learn(w, acr, acr_end, actor, ENT_FORM_LEARNT);
    ent_actor__learn(w, begin, end, actor, ENT_FORM_LEARNT);
}

/* "Hong Kong (SAR)" is one name. */
static bool inside_piece(const ent_actor__work *w, uint32_t i) {
    for (uint32_t k = i; k-- > w->first && i - k < 12;) {
        const ent_actor__piece *p = ent_actor__piece_at(w, k);
        if (p) return p->token + p->tokens > i;
    }
    return false;
}

/* Brazilian Agricultural Research Corporation (Embrapa): a body's name in full before the one that the tables know. */
static void in_full(ent_actor__work *w, uint32_t i) {
    enum { WORDS_MOST = 8 };
    const ent_actor__piece *p = ent_actor__piece_at(w, i + 1);
    if (!p || p->form != ENT_FORM_BODY || p->actor == ENT_ACTOR__NONE || !ent_actor__punct(w, p->token + p->tokens, ')')) return;
    uint32_t begin = i;
    while (begin > w->first && i - begin < WORDS_MOST && (ent_actor__cap(w, begin - 1) || (begin < i && ent_actor__is(w, begin - 1, "of"))))
        begin--;
    while (begin < i && !(ent_actor__cap(w, begin) && !(ent_actor__class(w, begin) & ENT_W_DET))) begin++;
    if (begin + 1 < i && has_head(w, begin, i, head_token(w, begin, i))) ent_actor__learn(w, begin, i, p->actor, ENT_FORM_LEARNT);
}

void ent_actor__definitions(ent_actor__work *w) {
    for (uint32_t i = w->first + 1; i + 2 < w->end; i++) {
        if (!ent_actor__punct(w, i, '(')) continue;
        if (!acronym(w, i + 1)) {
            in_full(w, i);
            continue;
        }
        uint32_t acr_end = i + 2; /* ADMM-Plus */
        while (acr_end + 2 < w->end && (ent_actor__punct(w, acr_end, '-') || ent_actor__punct(w, acr_end, '/')) &&
               ent_actor__joined(w, acr_end + 1))
            acr_end += 2;
        if (!ent_actor__punct(w, acr_end, ')') && !ent_actor__punct(w, acr_end, ',') &&
            !ent_actor__punct(w, acr_end, ';'))
            continue;
        uint32_t begin = expansion(w, ent_actor__words(w, i + 1, acr_end), i);
        if (begin == i) { /* no such letters: the capitalised words before it */
            if (ent_actor__names(ent_actor__piece_at(w, i + 1))) continue; /* NEW YORK (AP) */
            while (begin > w->first && ent_actor__cap(w, begin - 1) && i - begin < 8) begin--;
            if (i - begin < 2) continue;
        }
        while (begin < i && (ent_actor__class(w, begin) & ENT_W_DET)) begin++;
        const ent_actor__piece *known = ent_actor__piece_at(w, i + 1);
        if (inside_piece(w, i)) continue;
        bool state = known && (known->form == ENT_FORM_NAME || known->form == ENT_FORM_ABBR);
        if (begin < i && !state) define(w, begin, i, i + 1, acr_end);
    }
}
