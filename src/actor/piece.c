#include "actor.h"

static bool upper(const ent_token *t) {
    return (t->flags & ENT_TOK_UPPER) || (t->flags & ENT_TOK_CAP && t->end - t->begin == 1);
}

static int capitals(const ent_actor__work *w, const ent_token *t) {
    int n = 0;
    for (uint32_t i = t->begin; i < t->end; i++) n += w->text->doc->text.p[i] >= 'A' && w->text->doc->text.p[i] <= 'Z';
    return n;
}

/* G7, P5, 3M; no 3m */
static bool upper_alnum(const ent_actor__work *w, const ent_token *t) {
    if (t->kind != ENT_TOK_ALNUM) return false;
    for (uint32_t i = t->begin; i < t->end; i++)
        if (w->text->doc->text.p[i] >= 'a' && w->text->doc->text.p[i] <= 'z') return t->flags & ENT_TOK_CAP;
    return true;
}

static bool case_fits(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    const ent_token *t = ent_actor__tok(w, i);
    switch (e->letters) {
    case ENT_CASE_FIRST: return t->flags & ENT_TOK_CAP;
    case ENT_CASE_MIXED: return capitals(w, t) + (n > 1 ? capitals(w, &t[n - 1]) : 0) >= 2; /* P&O */
    case ENT_CASE_LAST: return ent_actor__cap(w, i + n - 1);
    case ENT_CASE_LOWER: return !ent_actor__cap(w, i + n - 1);
    case ENT_CASE_UPPER:
        for (uint32_t k = 0; k < n; k++)
            if (t[k].kind != ENT_TOK_PUNCT && !upper(&t[k]) && t[k].kind != ENT_TOK_NUMBER && !upper_alnum(w, &t[k]))
                return false;
        return true;
    default: return true;
    }
}

static uint32_t next_word(const ent_actor__work *w, uint32_t i) { return i < w->end ? i : w->end; }

/* An office, body or agent begins there. */
static bool heads_at(const ent_actor__work *w, uint32_t i) {
    ent_hit hit[8];
    size_t n = ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), w->end - i, hit, 8);
    for (size_t k = 0; k < n; k++) {
        uint8_t form = w->g->entry.v[hit[k].value].form;
        if (form == ENT_FORM_OFFICE || form == ENT_FORM_PART || form == ENT_FORM_AGENT) return true;
    }
    return false;
}

static bool is_or_was(const ent_actor__work *w, uint32_t i) {
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    return ent_str_is(s, "is") || ent_str_is(s, "was");
}

static bool cap_at(const ent_actor__work *w, uint32_t i) {
    return i >= w->first && i < w->end && ent_actor__cap(w, i) && ent_actor__tok(w, i)->kind != ENT_TOK_PUNCT;
}

/* A company of the tables begins there, whatever else its name may be. */
static bool firm_at(const ent_actor__work *w, uint32_t i) {
    ent_hit hit[8];
    size_t n = i < w->end && ent_actor__cap(w, i) ? ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), w->end - i, hit, 8) : 0;
    for (size_t k = 0; k < n; k++) {
        const ent_actor__entry *e = &w->g->entry.v[hit[k].value];
        if (e->form == ENT_FORM_BODY && e->actor != ENT_ACTOR__NONE && w->g->actor.v[e->actor].kind == ENT_ACTOR_COMPANY) return true;
    }
    return false;
}

/* At a sentence's beginning: named before, or in the past of a verb: Shell exited. */
static bool begins_as_company(const ent_actor__work *w, const ent_actor__entry *e, uint32_t after) {
    if (w->of_known[e->actor]) return true;
    if (after + 1 >= w->end || ent_actor__cap(w, after)) return false;
    if (ent_actor__punct(w, after, ',')) return w->g->actor.v[e->actor].kind == ENT_ACTOR_COMPANY; /* Shell, under siege, */
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, after));
    if (ent_str_is(s, "and") && firm_at(w, after + 1)) return w->g->actor.v[e->actor].kind == ENT_ACTOR_COMPANY; /* Apple and Samsung */
    /* was fined */
    if (ent_actor__class(w, after) & ENT_W_AUX && after + 2 < w->end) s = ent_token_str(w->text, ent_actor__tok(w, ++after));
    bool did = ent_str_is(s, "itself") || (s.n > 4 && ent_str_has_suffix(s, "ed")) || ent_actor__trade(w, after) & ENT_T_DID;
    return did && w->g->actor.v[e->actor].kind == ENT_ACTOR_COMPANY;
}

/* A company called by a common word: Apple, Shell with their capital inside a sentence, no other capital beside it. */
static bool company_word(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    if (e->weak != ENT_WEAK_WORD || e->actor == ENT_ACTOR__NONE) return false;
    ent_actor_kind k = w->g->actor.v[e->actor].kind;
    if ((k != ENT_ACTOR_COMPANY && k != ENT_ACTOR_NGO) || cap_at(w, i + n)) return false;
    if (i == w->first) return begins_as_company(w, e, i + n);
    if (cap_at(w, i - 1)) return false;
    if (ent_actor__class(w, i - 1) & ENT_W_DET) return false;
    return w->text->block[w->text->sentence[w->sentence].block].kind == ENT_BLOCK_PARA;
}

/* Repsol, Total and BP: in a row behind a company. */
static bool in_row(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    if (e->form != ENT_FORM_BODY || e->actor == ENT_ACTOR__NONE || w->g->actor.v[e->actor].kind != ENT_ACTOR_COMPANY) return false;
    if (!w->all.n || i < w->first + 2 || cap_at(w, i + n)) return false;
    const ent_actor__piece *q = &w->all.v[w->all.n - 1];
    bool beside = q->token >= w->first && q->token + q->tokens == i - 1 &&
                  (ent_actor__punct(w, i - 1, ',') || ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i - 1)), "and"));
    return beside && q->actor != ENT_ACTOR__NONE && w->actor.v[q->actor].kind == ENT_ACTOR_COMPANY;
}

/* Georgetown, Thursday 11 January 2024: a short line of its own that begins with the place. */
static bool heads_line(const ent_actor__work *w, uint32_t i, uint32_t n) {
    enum { LINE = 64 };
    const ent_block *b = &w->text->block[w->text->sentence[w->sentence].block];
    if (i != w->first || b->end - b->begin > LINE || b->sentences > 1) return false;
    if (i + n >= w->end || !ent_actor__punct(w, i + n, ',')) return false;
    for (uint32_t k = i + n; k < w->end; k++)
        if (ent_actor__tok(w, k)->kind == ENT_TOK_NUMBER) return true;
    return false;
}

/* A weak name needs a context: a governing verb behind it, or a preposition of parties before it. */
static bool weak_fits(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    if (!e->weak) return true;
    uint32_t after = next_word(w, i + n);
    bool among_caps = cap_at(w, i + n) || (i > w->first && cap_at(w, i - 1));
    if (e->form == ENT_FORM_CAPITAL && heads_line(w, i, n)) return true;
    if (e->form == ENT_FORM_CAPITAL && w->of_known[e->actor] && !among_caps) return true; /* its state is spoken of */
    if (e->form == ENT_FORM_ADJ || e->form == ENT_FORM_NOUN || e->form == ENT_FORM_PLURAL) {
        return after < w->end && ((ent_actor__class(w, after) & (ENT_W_GOVERN | ENT_W_AUX)) || heads_at(w, after));
    }
    if (after < w->end && (ent_actor__class(w, after) & (ENT_W_GOVERN | ENT_W_AUX)) && !is_or_was(w, after))
        return true;
    bool acts = e->form == ENT_FORM_BODY && after < w->end && (ent_actor__class(w, after) & ENT_W_BODYVERB);
    bool firm = e->form == ENT_FORM_BODY && e->actor != ENT_ACTOR__NONE && w->g->actor.v[e->actor].kind == ENT_ACTOR_COMPANY;
    acts |= firm && after < w->end && !cap_at(w, after) && ent_actor__trade(w, after) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS);
    if (acts || company_word(w, e, i, n) || in_row(w, e, i, n)) return true;
    bool told = firm && i > w->first && !cap_at(w, i - 1) && !cap_at(w, after) &&
        (ent_actor__class(w, i - 1) & ENT_W_GOVERN || ent_actor__trade(w, i - 1) & ENT_T_TAKES);
    if (told) return true; /* accused, sued, told Freeport */
    if (firm && i == w->first && begins_as_company(w, e, after)) return true; /* Iberia widened its network */
    bool visited = i > w->first && ent_str_has_prefix(ent_token_str(w->text, ent_actor__tok(w, i - 1)), "visit");
    if (visited && e->form != ENT_FORM_BODY) return true;
    uint32_t before = e->form == ENT_FORM_BODY ? ENT_W_PARTY : ENT_W_PARTY | ENT_W_IN; /* in Santander: the city */
    return i > w->first && (ent_actor__class(w, i - 1) & before);
}

static int years_off(const ent_actor__entry *e, int year) {
    if (e->from && year < e->from) return e->from - year;
    return e->to && year > e->to ? year - e->to : 0;
}

/* Grey of 1914 is not the Grey of a text about 2014; nor was Constantinople then a seat of government. */
static bool of_the_time(const ent_actor__work *w, const ent_actor__entry *e) {
    enum { NEW_STATES = 1915 };
    bool passes = e->form == ENT_FORM_PERSON || e->form == ENT_FORM_CAPITAL || e->form == ENT_FORM_SEAT;
    passes |= e->to && e->to < NEW_STATES && e->form != ENT_FORM_LOOK; /* Saxony, Venice: long since places of another */
    int most = e->form == ENT_FORM_PERSON ? ent_actor__years_off_most(w->g, e->actor, w->year < e->from) : 0;
    return !passes || !w->year || years_off(e, w->year) <= most;
}

/* Henry Ford, President Ford, Mr. Ford, the Ford administration: the person a company is called after, or another. */
static bool somebody(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i) {
    if (e->form != ENT_FORM_BODY || e->actor == ENT_ACTOR__NONE || ent_actor__tok(w, i)->flags & ENT_TOK_UPPER) return false;
    if (w->g->actor.v[e->actor].kind != ENT_ACTOR_COMPANY) return false;
    if (i + 1 < w->end && ent_actor__trade(w, i + 1) & ENT_T_RULES) return true;
    if (!cap_at(w, i - 1) && !(i > w->first + 1 && ent_actor__punct(w, i - 1, '.'))) return false;
    const ent_actor__piece *q = w->all.n ? &w->all.v[w->all.n - 1] : NULL;
    uint32_t behind = q ? q->token + q->tokens : 0;
    if (q && q->token >= w->first && (behind == i || (behind == i - 1 && ent_actor__punct(w, i - 1, '.')))) {
        bool rules = q->form == ENT_FORM_OFFICE && ent_str_is(w->g->office.v[q->entry->row].sector, "GOV");
        if (rules || q->form == ENT_FORM_TITLE) return true;
    }
    return ent_actor__class(w, i - 1) & ENT_W_GIVEN;
}

/* Serbia and Montenegro in 1878: two states, before and after they were one. */
static bool still_two(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    if (e->form != ENT_FORM_NAME || n < 3 || !e->from || !e->to || !w->year || !years_off(e, w->year)) return false;
    return ent_str_is(ent_token_str(w->text, ent_actor__tok(w, i + 1)), "and");
}

/* President Danilo Türk, Michael Jordan: a surname that a state is called by, too. */
static bool surname(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i) {
    bool state = e->actor != ENT_ACTOR__NONE && w->g->actor.v[e->actor].kind == ENT_ACTOR_STATE;
    if (!state || e->form == ENT_FORM_BODY || i < w->first + 2 || !cap_at(w, i - 1) || ent_actor__piece_at(w, i - 1)) return false;
    if (ent_actor__class(w, i - 1) & ENT_W_GIVEN) return true;
    if (ent_actor__tok(w, i - 1)->kind != ENT_TOK_WORD) return false;
    const ent_actor__piece *q = w->all.n ? &w->all.v[w->all.n - 1] : NULL;
    return q && q->token >= w->first && q->token + q->tokens == i - 1 && q->form == ENT_FORM_OFFICE;
}

static bool fits(const ent_actor__work *w, const ent_actor__entry *e, uint32_t i, uint32_t n) {
    if (still_two(w, e, i, n)) return false;
    if (e->form == ENT_FORM_OFFICE && n == 1 && ent_actor__affair(w, i + 1)) return false;
    if (e->form == ENT_FORM_PREFIX && !(i + n < w->end && ent_actor__punct(w, i + n, '-'))) return false;
    return of_the_time(w, e) && case_fits(w, e, i, n) && weak_fits(w, e, i, n) &&
           !(n == 1 && (somebody(w, e, i) || surname(w, e, i)));
}

/* Of two persons of one name, or two states, the one of the document's time, else the one that it has named before. */
static bool nearer(const ent_actor__work *w, const ent_actor__entry *e, const ent_actor__entry *than) {
    if (w->year && years_off(e, w->year) != years_off(than, w->year))
        return years_off(e, w->year) < years_off(than, w->year);
    bool seats = e->form == than->form && (e->form == ENT_FORM_CAPITAL || e->form == ENT_FORM_SEAT);
    if (seats && !e->to != !than->to) return w->year ? e->to : than->to; /* Moscow in 1979 */
    if (e->actor == ENT_ACTOR__NONE || than->actor == ENT_ACTOR__NONE) return false;
    return w->of_known[e->actor] && !w->of_known[than->actor];
}

enum { HITS_MOST = 24 };

/* The longest phrase at token i whose conditions hold; among equals the earlier form. */
static const ent_actor__entry *best_at(const ent_actor__work *w, uint32_t i, uint32_t *tokens) {
    ent_hit hit[HITS_MOST];
    size_t n = ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), w->end - i, hit, HITS_MOST);
    const ent_actor__entry *best = NULL;
    for (size_t k = 0; k < n; k++) {
        if (best && hit[k].tokens < *tokens) break;
        const ent_actor__entry *e = &w->g->entry.v[hit[k].value];
        if (best && (e->form > best->form || (e->form == best->form && !nearer(w, e, best)))) continue;
        if (!fits(w, e, i, hit[k].tokens)) continue;
        best = e;
        *tokens = hit[k].tokens;
    }
    return best;
}

/* "the Republic of Korea", "the government of Japan" name; "the republic", "the government" refer. */
static bool names_more(const ent_actor__work *w, uint32_t i, uint32_t n) {
    uint32_t m = 0;
    const ent_actor__entry *e = best_at(w, i + 1, &m);
    if (e && m + 1 > n) return true;
    return e && i + n < w->end && (ent_actor__class(w, i + n) & ENT_W_OF);
}

static void push(ent_actor__work *w, uint32_t i, uint32_t n, const ent_actor__entry *e) {
    ent_actor__piece p = { .token = i, .tokens = n, .entry = e, .actor = ENT_ACTOR__NONE, .form = e->form };
    if (e->actor != ENT_ACTOR__NONE && e->form != ENT_FORM_LOOK) p.actor = ent_actor__here(w, e->actor);
    *ent_vec_push(w->a, &w->all) = p;
}

static bool begins_phrase(const ent_actor_tagger *g, const ent_token *t) {
    bool capital = (t->flags & ENT_TOK_CAP) != 0 || t->kind != ENT_TOK_WORD; /* 3M: figures have none */
    return t->word < g->begins_n && g->begins[capital][t->word / 64] >> t->word % 64 & 1;
}

void ent_actor__pieces(ent_actor__work *w) {
    for (uint32_t i = w->first; i < w->end;) {
        uint32_t n = 0;
        const ent_actor__entry *e = begins_phrase(w->g, ent_actor__tok(w, i)) ? best_at(w, i, &n) : NULL;
        if (!e || (e->form == ENT_FORM_REFER && n > 1 && names_more(w, i, n))) {
            i++;
            continue;
        }
        push(w, i, n, e);
        i += n;
    }
}

static void keep(ent_actor__work *w, const ent_actor__piece *p) {
    *ent_vec_push(w->a, &w->piece) = *p;
    w->piece_of[p->token - w->first] = (uint32_t)w->piece.n;
}

static bool learnt_wins(const ent_actor__learnt *l, uint32_t n, const ent_actor__piece *p) {
    if (!p || n > p->tokens) return true;
    if (n < p->tokens) return false;
    if (l->form == ENT_FORM_PERSON && (ent_actor__names(p) || ent_actor__heads(p))) return false;
    return p->form != ENT_FORM_LOOK;
}

/* The tables' pieces of the sentence with the document's own names among them: the longer wins, on a tie the document.
 */
static void merge(ent_actor__work *w, size_t from, size_t to) {
    for (uint32_t i = w->first; i < w->end;) {
        while (from < to && w->all.v[from].token < i) from++;
        uint32_t cap = ent_actor__next_cap(w, i), known = from < to ? w->all.v[from].token : w->end;
        i = cap < known ? cap : known;
        if (i >= w->end) break;
        const ent_actor__piece *p = from < to && w->all.v[from].token == i ? &w->all.v[from] : NULL;
        uint32_t n = 0;
        const ent_actor__learnt *l = ent_actor__may_be_learnt(w, i) ? ent_actor__learnt_at(w, i, &n) : NULL;
        if (l && learnt_wins(l, n, p)) {
            keep(w, &(ent_actor__piece){ .token = i, .tokens = n, .actor = l->actor, .form = l->form });
            i += n;
        } else if (p) {
            keep(w, p);
            i += p->tokens;
        } else {
            i++;
        }
    }
}

void ent_actor__enter(ent_actor__work *w, uint32_t sentence) {
    const ent_sentence *s = &w->text->sentence[sentence];
    w->sentence = sentence;
    w->first = s->token;
    w->end = s->token + s->tokens;
    if (w->told) w->year = w->told[sentence];
    w->piece.n = 0;
    memset(w->piece_of, 0, s->tokens * sizeof *w->piece_of);
    size_t from = w->sentence_piece[sentence], to = w->sentence_piece[sentence + 1];
    if (w->learnt.n)
        merge(w, from, to);
    else
        for (size_t i = from; i < to; i++) keep(w, &w->all.v[i]);
}
