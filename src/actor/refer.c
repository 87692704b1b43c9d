#include "refer.h"

/* Resolves expressions that refer back, in text order. Left open when two readings are equally good. */

typedef ent_actor__set set;

enum { BACK = 3, FAR_BACK = 30 /* sentences */ };

/* A compound of states that the text names nowhere else does not stand for its parties: a Canadian-American proposal.
 */
static bool passing(const ent_actor__work *w, const ent_mention *c) {
    for (uint32_t k = 0; k < c->actors; k++)
        if (c->actor[k] >= w->counted || w->count[c->actor[k]] > 1) return false;
    return true;
}

/* Actors of mentions first..last-1 that act (places only when `places`). */
static set gather(const ent_actor__work *w, size_t first, size_t last, uint8_t kind, bool places) {
    set s = { .n = 0 };
    for (size_t i = first; i < last; i++) {
        const ent_mention *m = &w->mention.v[i];
        if (m->role == ENT_MENTION_ANAPHOR && kind != ENT_REFER_ANY) continue;
        if ((m->flags & ENT_MENTION_PLACE) && !places) continue;
        if (m->role == ENT_MENTION_COMPOUND && passing(w, m) && w->mention.n > 20) continue;
        if (kind == ENT_REFER_ANY && i + 1 < last && ent_actor__of_firm(w, m)) continue;
        for (uint32_t k = 0; k < m->actors; k++)
            if (ent_actor__wanted(w, m->actor[k], kind)) ent_actor__put(&s, m->actor[k]);
    }
    return s;
}

static void settle(ent_actor__work *w, ent_mention *m, const set *s, double confidence, const char *rule) {
    ent_actor__set_actors(w, m, s->actor, s->n);
    m->confidence = confidence;
    m->rule = rule;
}

/* "the two countries": the last compound of so many, else the nearest stretch that names just so many. */
static bool try_compound(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= 1;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->role != ENT_MENTION_COMPOUND || (o->number && c->actors != o->number) || c->actors < 2) continue;
        if (!same_block(w, c->sentence, m->sentence)) break;
        if (passing(w, c) && c->sentence != m->sentence) continue;
        set s = { .n = 0 };
        for (uint32_t j = 0; j < c->actors; j++) ent_actor__put(&s, c->actor[j]);
        settle(w, m, &s, 0.8, "refer-compound");
        return true;
    }
    return false;
}

static bool fits_number(const set *s, uint8_t number) { return number ? s->n == number : s->n >= 2 && s->n <= 6; }

static bool with_speaker(ent_actor__work *w, set *s, uint8_t number, uint8_t kind) {
    if (w->speaker == UINT32_MAX || !ent_actor__wanted(w, w->speaker, kind) || ent_actor__in(s, w->speaker)) return false;
    if (number ? s->n + 1 != number : s->n != 1) return false;
    ent_actor__put(s, w->speaker);
    return true;
}

/* "the four countries" of a chronology: the last sentence that names just so many. */
static void far_back(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    for (size_t last = i, steps = 0; last > 0 && steps < FAR_BACK; steps++) {
        size_t first = sentence_start(w, last, w->mention.v[last - 1].sentence);
        set s = gather(w, first, last, ENT_REFER_STATE, false);
        if (s.n == o->number) {
            settle(w, m, &s, 0.5, "refer-earlier");
            return;
        }
        last = first;
    }
}

/* A and B … each other: of the two named last before it, A and B if they are joined. */
static bool mutual(ent_actor__work *w, size_t i, ent_mention *m) {
    ent_str first = ent_token_str(w->text, ent_actor__tok(w, m->token));
    if (m->tokens != 2 || (!ent_str_is(first, "each") && !ent_str_is(first, "one"))) return false;
    for (size_t k = i; k-- > 1 && w->mention.v[k - 1].sentence == m->sentence;) {
        const ent_mention *a = &w->mention.v[k - 1], *b = &w->mention.v[k];
        if (!joined(w, a, b) || a->actor[0] == b->actor[0]) continue;
        set s = { .actor = { a->actor[0], b->actor[0] }, .n = 2 };
        if (k > 1 && listed(w, &w->mention.v[k - 2], a)) return false; /* of three */
        settle(w, m, &s, 0.7, "refer-number");
        return true;
    }
    return false;
}

/* Both nations: a body is none, but for the Union. */
static void no_bodies(const ent_actor__work *w, set *s) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        const ent_actor *a = &w->actor.v[s->actor[i]];
        if (a->kind == ENT_ACTOR_STATE || ent_str_is(a->id, "EU")) s->actor[n++] = s->actor[i];
    }
    s->n = n;
}

/* Two companies are no states, whatever the document is about. */
static bool firms(const ent_actor__work *w, const set *s) {
    for (uint32_t k = 0; k < s->n; k++)
        if (w->actor.v[s->actor[k]].kind != ENT_ACTOR_COMPANY) return false;
    return true;
}

/* Both her warps, both the ships: no "both" by itself. */
static bool of_things(const ent_actor__work *w, const ent_mention *m) {
    static const char *const NEXT[] = { "her", "his", "its", "their", "the", "these", "those", "our", "my" };
    uint32_t next = m->token + m->tokens;
    if (m->tokens != 1 || next >= w->text->tokens || !ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token)), "both")) return false;
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, next));
    for (size_t k = 0; k < sizeof NEXT / sizeof *NEXT; k++)
        if (ent_str_is(word, NEXT[k])) return true;
    return false;
}

static void many(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    if (of_things(w, m)) return;
    if (ent_actor__restricted(w, m, o->number) || ent_actor__spelled_out(w, i, o->number)) return;
    if (mutual(w, i, m) || try_compound(w, i, o, m) || ent_actor__people(w, i, o, m)) return;
    bool before = o->number > 1 && ent_actor__undergoes(w, m);
    set told = { .n = 0 };
    if (o->number == 2 && ent_actor__speaks_for_none(w)) ent_actor__told_two(w, i, o, &told);
    if (o->number > 2 && ent_actor__speaks_for_none(w)) ent_actor__told_many(w, i, o, &told);
    size_t last = before ? sentence_start(w, i, m->sentence) : i;
    for (uint32_t back = before; back < BACK && back <= m->sentence; back++) {
        uint32_t from = m->sentence - back;
        if (!same_block(w, from, m->sentence)) break;
        size_t first = sentence_start(w, i, from);
        bool any = !o->number && o->kind == ENT_REFER_ANY; /* leaders of A, meeting in B, tightened their sanctions */
        for (int places = 0; places < 2 - any; places++) {
            set about = { .n = 0 }; /* where only a place makes two of one: whom the text is about */
            if (places && !back && o->number == 2 && o->kind == ENT_REFER_STATES && ent_actor__main_pair(w, &about)) {
                settle(w, m, &about, 0.6, "refer-main-pair");
                return;
            }
            set s = gather(w, first, last, o->kind == ENT_REFER_STATES ? ENT_REFER_STATE : o->kind, places);
            if (o->kind == ENT_REFER_STATES && !fits_number(&s, o->number)) s = gather(w, first, last, o->kind, places), no_bodies(w, &s);
            if (back && o->number == 2 && s.n == 3) ent_actor__two_of_three(w, i, m, first, last, &s);
            bool known = told.n && told.n == o->number;
            if (!fits_number(&s, o->number) && (known || !with_speaker(w, &s, o->number, o->kind))) continue;
            set two = { .n = 0 }; /* a third was told of in between */
            if (back && s.n == 2 && w->speaker == UINT32_MAX && !firms(w, &s) && ent_actor__main_pair(w, &two)) s = two;
            else if (back && known && (places || ent_actor__meddled(w, i, &s, &told))) s = told;
            settle(w, m, &s, (back ? 0.6 : 0.7) - 0.1 * places, "refer-number");
            return;
        }
        set all = gather(w, first, last, o->kind, false);
        if (o->number && all.n > o->number && told.n) break;
        if (!o->number || all.n <= o->number) continue;
        ent_actor__last_row(w, i, o->number, &all);
        if (all.n) settle(w, m, &all, 0.6, "refer-row");
        return; /* too many: open */
    }
    if (o->number > 2 && told.n == o->number) {
        settle(w, m, &told, 0.6, "refer-number");
        return;
    }
    if (o->number > 2 && (o->kind == ENT_REFER_STATES || o->kind == ENT_REFER_ANY)) far_back(w, i, o, m);
    set two = { .n = 0 };
    if (told.n == 2) settle(w, m, &told, 0.6, "refer-number");
    else if (o->number == 2 && o->kind == ENT_REFER_STATES && ent_actor__main_pair(w, &two)) settle(w, m, &two, 0.5, "refer-main-pair");
    if (!m->actors) ent_actor__block_before(w, i, o, &two);
    if (!m->actors && two.n == 2) settle(w, m, &two, 0.5, "refer-paragraph");
}

/* The United States fined it: whom its own verb is of, which it cannot be; ENT_ACTOR__NONE = none is named. */
static uint32_t own_subject(const ent_actor__work *w, size_t i, const ent_mention *m) {
    enum { VERB = 4 };
    const ent_mention *c = i ? &w->mention.v[i - 1] : NULL;
    if (!c || c->sentence != m->sentence || c->actors != 1 || c->token + c->tokens + VERB < m->token) return ENT_ACTOR__NONE;
    for (uint32_t k = c->token + c->tokens; k < m->token; k++)
        if (ent_actor__tok(w, k)->kind != ENT_TOK_WORD || ent_actor__class(w, k) & (ENT_W_DET | ENT_W_IN | ENT_W_PARTY))
            return ENT_ACTOR__NONE;
    return ent_actor__oblique(w, c) ? ENT_ACTOR__NONE : c->actor[0];
}

/* A charged B, and C fined it: the object of the verb before, else what single() finds; never C. */
static uint32_t as_object(const ent_actor__work *w, size_t i, const ent_mention *m, uint32_t own) {
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= 1 && same_block(w, w->mention.v[k].sentence, m->sentence);) {
        const ent_mention *c = &w->mention.v[k];
        bool fits = c->actors == 1 && c->actor[0] != own && !(c->flags & (ENT_MENTION_PLACE | ENT_MENTION_PLURAL | ENT_MENTION_ADJECTIVE));
        bool body = fits && w->actor.v[c->actor[0]].kind == ENT_ACTOR_COMPANY && !(c->flags & ENT_MENTION_POSSESSIVE);
        if (body && ent_actor__undergoes(w, c)) return c->actor[0];
    }
    return ENT_ACTOR__NONE;
}

/* The first that acts in this sentence before it, else the first of the last sentence. */
static uint32_t single(const ent_actor__work *w, size_t i, const ent_mention *m, uint8_t kind) {
    bool it = kind == ENT_REFER_ONE && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token)), "it"); /* not "its" */
    uint32_t own = it && ent_actor__undergoes(w, m) ? own_subject(w, i, m) : ENT_ACTOR__NONE;
    uint32_t object = own != ENT_ACTOR__NONE ? as_object(w, i, m, own) : ENT_ACTOR__NONE;
    if (object != ENT_ACTOR__NONE) return object;
    const ent_mention *p = i ? &w->mention.v[i - 1] : NULL;
    bool beside = p && p->actors == 1 && p->token + p->tokens == m->token;
    if (beside && ent_str_has_suffix(ent_token_str(w->text, ent_actor__tok(w, m->token)), "self")) return p->actor[0]; /* Kuwait itself */
    bool thanked = p && p->actors == 1 && p->sentence == m->sentence && p->token + p->tokens + 1 == m->token && /* thanked B for its aid */
        kind == ENT_REFER_ONE && p->token > w->text->sentence[p->sentence].token && !ent_actor__oblique(w, p) &&
        ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token - 1)), "for");
    if (thanked) return p->actor[0];
    uint32_t near = ent_actor__last_subject(w, i, m, kind);
    if (near != ENT_ACTOR__NONE) return near;
    uint32_t lead = ent_actor__leads(w, sentence_start(w, i, m->sentence), i);
    for (uint32_t back = 0; back < 2 && back <= m->sentence; back++) {
        uint32_t from = m->sentence - back;
        if (!same_block(w, from, m->sentence)) break;
        size_t first = sentence_start(w, i, from);
        size_t last = back ? sentence_start(w, i, from + 1) : i;
        for (size_t k = first; k < last; k++) {
            const ent_mention *c = &w->mention.v[k];
            bool fits = c->actors == 1 && !(c->flags & (ENT_MENTION_PLACE | ENT_MENTION_PLURAL)) &&
                        ent_actor__wanted(w, c->actor[0], kind);
            if (fits && !ent_actor__oblique(w, c) && !ent_actor__at_home(w, k)) return c->actor[0];
        }
        if (!back && lead != ENT_ACTOR__NONE && ent_actor__wanted(w, lead, kind)) return lead;
    }
    return ENT_ACTOR__NONE;
}

static uint32_t last_of(const ent_actor__work *w, size_t i, const ent_mention *m, uint8_t kind, uint32_t window) {
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= window;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->actors == 1 && ent_actor__wanted(w, c->actor[0], kind)) return c->actor[0];
    }
    return ENT_ACTOR__NONE;
}

/* The country: the last that is no mere place (spent Tuesday in Moscow), else the last. That country is not the one that speaks. */
static uint32_t country(const ent_actor__work *w, size_t i, const ent_mention *m) {
    bool that = ent_actor__state_speaks(w) && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token)), "that");
    uint32_t here = ENT_ACTOR__NONE; /* a place of its own sentence comes before any other sentence's */
    for (size_t k = i; k-- > 0 && m->sentence - w->mention.v[k].sentence <= 1;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->actors != 1 || (that && c->actor[0] == w->speaker) || !ent_actor__wanted(w, c->actor[0], ENT_REFER_STATE)) continue;
        if (c->sentence != m->sentence && here != ENT_ACTOR__NONE) return here;
        if (!(c->flags & ENT_MENTION_PLACE)) return c->actor[0];
        if (c->sentence == m->sentence && here == ENT_ACTOR__NONE) here = c->actor[0];
    }
    if (here != ENT_ACTOR__NONE) return here;
    uint32_t last = last_of(w, i, m, ENT_REFER_STATE, 2);
    return that && last == w->speaker ? ENT_ACTOR__NONE : last;
}

/* The former, the latter: of the last two that are joined, else of the only two of the sentence. */
static void ordered(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m) {
    set here = { .n = 0 }; /* said by A to B during the latter's visit */
    for (size_t k = sentence_start(w, i, m->sentence); k < i; k++)
        if (w->mention.v[k].actors == 1 && w->mention.v[k].role != ENT_MENTION_CAPITAL) ent_actor__put(&here, w->mention.v[k].actor[0]);
    for (size_t k = i; k-- > 1 && m->sentence - w->mention.v[k - 1].sentence <= 1;) {
        const ent_mention *a = &w->mention.v[k - 1], *b = &w->mention.v[k];
        if (here.n > 1 && b->sentence < m->sentence) break;
        if (!joined(w, a, b)) continue;
        one(w, m, (o->kind == ENT_REFER_FORMER ? a : b)->actor[0], 0.7, "refer-ordered");
        return;
    }
    bool person = here.n > 2 && o->kind == ENT_REFER_LATTER && i && m[-1].role == ENT_MENTION_PERSON && m[-1].sentence == m->sentence;
    if (person && m[-1].actors == 1) one(w, m, m[-1].actor[0], 0.6, "refer-ordered");
    for (uint32_t back = 0; back < 2 && back <= m->sentence && !m->actors; back++) {
        set s = !back && here.n == 2 ? here : gather(w, sentence_start(w, i, m->sentence - back), i, o->kind, false);
        if (s.n != 2) continue;
        one(w, m, s.actor[o->kind == ENT_REFER_LATTER], 0.6, "refer-ordered");
        return;
    }
}

/* Named only behind prepositions or as what another noun is of: under German chairmanship, at the talks with Peru. */
static bool all_oblique(const ent_actor__work *w, size_t first, size_t last, uint32_t actor) {
    for (size_t k = first; k < last; k++) {
        const ent_mention *m = &w->mention.v[k];
        if (m->actors && m->actor[0] == actor && !ent_actor__oblique(w, m)) return false;
    }
    return true;
}

/* Norway offered ships, and the President thanked it: a ministry's own President, where no other has been told of. */
static bool own_officer(const ent_actor__work *w, size_t first, size_t i, const ent_mention *m) {
    if (m->tokens > 2 || m->role != ENT_MENTION_OFFICE || !m->token || !ent_actor__cap(w, m->token)) return false;
    if (!ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token - 1)), "the")) return false;
    for (size_t k = first; k < i; k++) {
        uint8_t role = (uint8_t)w->mention.v[k].role;
        if (role == ENT_MENTION_OFFICE || role == ENT_MENTION_PERSON || role == ENT_MENTION_BODY) return false;
    }
    return true;
}

/* The state that the document is about by far, as often as it names it; ENT_ACTOR__NONE = there is none. */
static uint32_t most_told(const ent_actor__work *w) {
    enum { LEAST = 5 };
    uint32_t top = ENT_ACTOR__NONE, most = 0, next = 0;
    for (uint32_t a = 0; a < w->counted; a++) {
        if (w->actor.v[a].kind != ENT_ACTOR_STATE) continue;
        if (w->count[a] > most) next = most, most = w->count[a], top = a;
        else if (w->count[a] > next) next = w->count[a];
    }
    return most >= LEAST && most * 2 >= next * 3 ? top : ENT_ACTOR__NONE;
}

/* An office or a person without a state: the nearest state of the sentence, else the speaker, else the last state. */
static void officer_of(ent_actor__work *w, size_t i, ent_mention *m) {
    if (ent_actor__body_officer(w, i, m)) return;
    size_t first = sentence_start(w, i, m->sentence);
    set s = gather(w, first, i, ENT_REFER_STATE, false);
    if (s.n == 1 && !(ent_actor__state_speaks(w) && (own_officer(w, first, i, m) || all_oblique(w, first, i, s.actor[0])))) {
        one(w, m, s.actor[0], 0.6, "office-nearest");
        return;
    }
    if (ent_actor__state_speaks(w)) {
        one(w, m, w->speaker, s.n ? 0.5 : 0.6, "office-speaker");
        return;
    }
    if (!s.n && !ent_str_is(m->sector, "MIL")) { /* In Minsk, the president */
        s = gather(w, first, i, ENT_REFER_STATE, true);
        if (s.n == 1) one(w, m, s.actor[0], 0.5, "office-place");
        if (s.n == 1) return;
        s.n = 0;
    }
    bool begins = !s.n && (!m->sentence || !same_block(w, m->sentence - 1, m->sentence));
    uint32_t near = begins ? ENT_ACTOR__NONE : s.n ? last_of(w, i, m, ENT_REFER_STATE, 0) : single(w, i, m, ENT_REFER_STATE); /* acted */
    uint32_t about = near == ENT_ACTOR__NONE && m->role != ENT_MENTION_PERSON ? w->main_state : ENT_ACTOR__NONE;
    if (about != ENT_ACTOR__NONE) one(w, m, about, 0.45, "office-main");
    if (about != ENT_ACTOR__NONE || begins) return;
    if (near == ENT_ACTOR__NONE) near = last_of(w, i, m, ENT_REFER_STATE, 1);
    one(w, m, near, 0.4, "office-nearest");
}

static void officer(ent_actor__work *w, size_t i, ent_mention *m) {
    officer_of(w, i, m);
    ent_actor__treasury(w, m);
}

/* "the four member countries": counted, and called members. */
static bool counted_members(const ent_actor__work *w, size_t k) {
    const ent_mention *c = &w->mention.v[k];
    if (c->role != ENT_MENTION_ANAPHOR || c->actors < 3 || w->open.v[k].number != c->actors) return false;
    for (uint32_t t = c->token; t < c->token + c->tokens; t++)
        if (ent_str_has_prefix(ent_token_str(w->text, ent_actor__tok(w, t)), "member")) return true;
    return false;
}

/* Member states: those counted before, else of the body last named, else of the one that speaks. */
static void members(ent_actor__work *w, size_t i, ent_mention *m) {
    const ent_mention *p = i ? m - 1 : m; /* Japan and other member states: some of them, not the body */
    if (m->token && p->sentence == m->sentence && ent_str_is(ent_token_str(w->text, ent_actor__tok(w, m->token - 1)), "other")) return;
    for (size_t k = i; k-- > 0 && i - k < NAMED_BACK;) {
        if (!counted_members(w, k)) continue;
        ent_actor__set_actors(w, m, w->mention.v[k].actor, w->mention.v[k].actors);
        m->rule = "refer-members";
        m->confidence = 0.6;
        return;
    }
    for (size_t k = i; k-- > 0 && i - k < NAMED_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (c->role == ENT_MENTION_ANAPHOR && c->actors > 2 && w->open.v[k].number == c->actors) {
            ent_actor__set_actors(w, m, c->actor, c->actors);
            m->rule = "refer-members";
            m->confidence = 0.5;
            return;
        }
        if (c->actors == 1 && w->actor.v[c->actor[0]].kind == ENT_ACTOR_IGO &&
            same_block(w, c->sentence, m->sentence)) {
            one(w, m, c->actor[0], 0.5, "refer-members");
            return;
        }
    }
    if (w->speaker != UINT32_MAX && w->actor.v[w->speaker].kind == ENT_ACTOR_IGO)
        one(w, m, w->speaker, 0.5, "refer-members");
}

/* The company: the last of this sentence, else what acted in the sentence before, else the last. The start-up: the last
 * named in either sentence. */
static uint32_t company(const ent_actor__work *w, size_t i, const ent_mention *m, bool lesser) {
    uint32_t found = last_of(w, i, m, ENT_REFER_COMPANY, lesser);
    if (found == ENT_ACTOR__NONE) found = single(w, i, m, ENT_REFER_COMPANY);
    return found == ENT_ACTOR__NONE ? last_of(w, i, m, ENT_REFER_COMPANY, 3) : found;
}

/* The Swedish firm: the last company at home there; the Swedish group, its Swedish rival: one named just before. */
static uint32_t national(const ent_actor__work *w, size_t i, uint32_t state, bool near) {
    for (size_t k = i; k-- > 0 && i - k < NAMED_BACK;) {
        const ent_mention *c = &w->mention.v[k];
        if (near && w->mention.v[i].sentence > c->sentence + 1) break;
        const ent_mention *of = k ? c - 1 : c; /* CRH of Ireland: its home */
        bool whose = of->actors == 1 && w->actor.v[of->actor[0]].kind == ENT_ACTOR_COMPANY && of->token + of->tokens + 1 == c->token &&
            ent_actor__class(w, c->token - 1) & ENT_W_OF;
        if (near && whose && c->actors == 1 && c->actor[0] == state) return of->actor[0];
        if (near && c->actors == 1 && c->actor[0] == state && c->role != ENT_MENTION_DEMONYM) break; /* the state is spoken of */
        if (c->actors != 1 || w->actor.v[c->actor[0]].kind != ENT_ACTOR_COMPANY) continue;
        uint32_t known = ent_actor__id(w->g, w->actor.v[c->actor[0]].id);
        uint32_t home = known == ENT_ACTOR__NONE ? ENT_ACTOR__NONE : w->g->more.v[known].home;
        if (home != ENT_ACTOR__NONE && ent_str_eq(w->g->actor.v[home].id, w->actor.v[state].id)) return c->actor[0];
    }
    return ENT_ACTOR__NONE;
}

static void it(ent_actor__work *w, size_t i, ent_mention *m) {
    if (ent_actor__empty_it(w, m)) return;
    uint32_t who = ent_actor__merges(w, m) ? single(w, i, m, ENT_REFER_COMPANY) : ent_actor__founded(w, i);
    one(w, m, who != ENT_ACTOR__NONE ? who : single(w, i, m, ENT_REFER_ONE), 0.5, "refer-subject");
}

static void resolve(ent_actor__work *w, size_t i) {
    const ent_actor__open o = { (uint8_t)(w->open.v[i].kind - 1), w->open.v[i].number, w->open.v[i].word };
    ent_mention *m = &w->mention.v[i];
    if (o.kind == ENT_REFER_ANY && ent_actor__counted(w, i, o.number, m)) return;
    switch (o.kind) {
    case ENT_REFER_STATES:
    case ENT_REFER_COMPANIES:
    case ENT_REFER_ANY: many(w, i, &o, m); break;
    case ENT_REFER_ONE: it(w, i, m); break;
    case ENT_REFER_STATE: {
        /* a ministry's own Sultanate, Kingdom, Confederation */
        bool own = ent_actor__state_speaks(w) && ent_actor__cap(w, m->token + m->tokens - 1);
        one(w, m, own ? w->speaker : country(w, i, m), 0.6, own ? "speaker" : "refer-last");
        break;
    }
    case ENT_REFER_BODY: one(w, m, last_of(w, i, m, o.kind, 2), 0.6, "refer-last"); break;
    case ENT_REFER_AGENCY: one(w, m, ent_actor__agency(w, i, m), 0.6, "refer-last"); break;
    case ENT_REFER_CALLED:
        one(w, m, ent_actor__by_word(w, i, m), 0.6, "refer-name");
        if (!m->actors) ent_actor__league(w, m);
        break;
    case ENT_REFER_COMPANY: {
        uint32_t called = ent_actor__movement(w, i, m);
        if (called == ENT_ACTOR__NONE) called = ent_actor__by_word(w, i, m); /* the bank: what the name of is a Bank, though no company */
        one(w, m, called != ENT_ACTOR__NONE ? called : company(w, i, m, o.number == 0), 0.6, "refer-company");
        break;
    }
    case ENT_REFER_GROUP: one(w, m, last_of(w, i, m, o.kind, FAR_BACK), 0.6, "refer-group"); break;
    case ENT_REFER_FORMER:
    case ENT_REFER_LATTER: ordered(w, i, &o, m); break;
    case ENT_REFER_SPEAKER:
        if (w->speaker != UINT32_MAX) one(w, m, w->speaker, 0.7, "speaker");
        break;
    case ENT_REFER_NAMED:
        ent_actor__called(w, i, &o, m);
        if (!m->actors) ent_actor__commission(w, m), ent_actor__league(w, m);
        if (!m->actors && o.number == 2) officer(w, i, m);
        break;
    case ENT_REFER_NATIONAL:
        if (o.number == ENT_ACTOR__BOTH) {
            ent_actor__both_national(w, i, m);
            break;
        }
        one(w, m, national(w, i, o.word, o.number == 2), 0.6, "refer-national");
        break;
    case ENT_REFER_MEMBERS: members(w, i, m); break;
    case ENT_REFER_ROLES: ent_actor__listed_as(w, i, 0, m); break;
    case ENT_REFER_FELLOW: ent_actor__fellow(w, i, m); break;
    case ENT_REFER_OFFICE:
        if (o.number && i > 0) { /* its president */
            if (w->mention.v[i - 1].actors == 1) one(w, m, w->mention.v[i - 1].actor[0], 0.5, "office-its");
            break;
        }
        officer(w, i, m);
        break;
    default: break;
    }
}

void ent_actor__want(ent_actor__work *w, ent_actor__refer_kind kind, uint8_t number, uint32_t word) {
    w->open.v[w->mention.n - 1] = (ent_actor__open){ (uint8_t)(kind + 1), number, word };
}

static void count_actors(ent_actor__work *w) {
    w->counted = (uint32_t)w->actor.n;
    w->count = ENT_NEWN(w->a, uint32_t, w->actor.n + 1);
    w->unlike = ENT_NEWN(w->a, uint32_t, w->actor.n + 1);
    for (size_t i = 0; i < w->mention.n; i++)
        for (uint32_t k = 0; k < w->mention.v[i].actors; k++) w->count[w->mention.v[i].actor[k]]++;
    w->main_state = most_told(w);
}

/* What stayed open is left out, save persons and offices: they are somebody, if nobody known. */
void ent_actor__resolve(ent_actor__work *w) {
    count_actors(w);
    for (size_t i = 0; i < w->mention.n; i++) {
        if (!w->open.v[i].kind) continue;
        ent_actor__enter_release(w, w->mention.v[i].sentence);
        resolve(w, i);
    }
    ent_actor__namesakes(w);
    ent_actor__composed(w);
    size_t n = 0;
    for (size_t i = 0; i < w->mention.n; i++)
        if (w->mention.v[i].actors || w->mention.v[i].role == ENT_MENTION_PERSON) w->mention.v[n++] = w->mention.v[i];
    w->mention.n = n;
}
