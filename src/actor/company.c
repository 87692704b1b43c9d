#include "actor.h"

/* Companies by their form: a legal suffix or business noun at the end, an apposition, a noun of business before them.
 */

static bool plain_cap(const ent_actor__work *w, uint32_t i) {
    if (i >= w->end) return false;
    const ent_token *t = ent_actor__tok(w, i);
    return (t->kind == ENT_TOK_WORD || t->kind == ENT_TOK_ALNUM) && (t->flags & ENT_TOK_CAP) &&
           !(ent_actor__class(w, i) & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON));
}

uint32_t ent_actor__cap_run(const ent_actor__work *w, uint32_t i) {
    uint32_t end = i;
    while (i < w->end && i - end < 3) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (p && p->form != ENT_FORM_SUFFIX && p->form != ENT_FORM_PART && p->form != ENT_FORM_PERSON) break;
        if (plain_cap(w, i)) {
            end = ++i;
            while (i + 1 < w->end &&
                   (ent_actor__punct(w, i, '-') || ent_actor__punct(w, i, '.') || ent_actor__punct(w, i, '&')) &&
                   plain_cap(w, i + 1) && (ent_actor__punct(w, i, '&') || ent_actor__joined(w, i + 1)))
                end = i += 2;
        } else {
            break;
        }
    }
    return end;
}

static uint32_t suffix_behind(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t soft) {
    for (uint32_t i = begin + 1; i < end; i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (p && p->form == ENT_FORM_SUFFIX && ent_actor__cap(w, i) && p->entry->row == soft) return i;
    }
    return end;
}

static bool acts(const ent_actor__work *w, uint32_t begin, uint32_t end);
static bool apposed(const ent_actor__work *w, uint32_t i);

/* A word of no table, or of companies' names alone. */
static bool own_word(const ent_actor__work *w, uint32_t i) {
    ent_word word = ent_actor__tok(w, i)->word;
    return !word || (word >= w->g->named_from && word < w->g->named_to);
}

/* A noun of business makes a company of a name that no table's words begin: Piedmont Lithium, not Security Systems. */
static bool soft_suffix(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (end < begin + 2 || suffix_behind(w, end - 2, end, 1) != end - 1) return false;
    const ent_actor__piece *p = ent_actor__piece_at(w, begin);
    bool called = p && p->form == ENT_FORM_PERSON && end > begin + 2 && suffix_behind(w, end - 3, end - 1, 1) == end - 2;
    return own_word(w, begin) || called || ent_actor__tok(w, begin)->flags & ENT_TOK_UPPER || apposed(w, end) ||
           acts(w, begin, end); /* called: Taylor Maritime Investments */
}

enum { LONGER_BACK = 3000 };

/* The name in full, told before: a contract with Emergent, of which the text spoke as Emergent BioSolutions. */
static void in_full(const ent_actor__work *w, uint32_t *begin, uint32_t *end) {
    uint32_t hash = ent_actor__tok(w, *begin)->hash, most = *begin > LONGER_BACK ? *begin - LONGER_BACK : 0;
    for (uint32_t i = *begin; i-- > most;) {
        const ent_token *t = ent_actor__tok(w, i), *u = t + 1;
        if (t->hash != hash || !(t->flags & u->flags & ENT_TOK_CAP) || u->kind != ENT_TOK_WORD || u->word) continue;
        if (i && ent_actor__cap(w, i - 1) && t->flags & ENT_TOK_SPACE && ent_actor__tok(w, i - 1)->kind == ENT_TOK_WORD) continue;
        *begin = i, *end = i + 2;
        return;
    }
}

static uint32_t fresh_company(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t short_end) {
    uint32_t from = begin, to = end;
    if (end == begin + 1) in_full(w, &begin, &end);
    if (from != begin) {
        short_end = end;
        ent_actor__learn(w, from, to, ent_actor__fresh(w, ent_actor__make_id(w, begin, end), ent_actor__words(w, begin, end),
                                                       ENT_ACTOR_COMPANY), ENT_FORM_LEARNT);
    }
    bool legal = short_end < end;
    while (legal && short_end > begin + 1 && (ent_actor__class(w, short_end - 1) & ENT_W_SOFT)) short_end--;
    uint32_t n;
    const ent_actor__learnt *l = ent_actor__learnt_at(w, begin, &n);
    if (l && l->form == ENT_FORM_LEARNT && n >= short_end - begin) return l->actor;
    uint32_t actor = ent_actor__fresh(w, ent_actor__make_id(w, begin, short_end), ent_actor__words(w, begin, end),
                                      ENT_ACTOR_COMPANY);
    ent_actor__learn(w, begin, end, actor, ENT_FORM_LEARNT);
    w->firms++, w->firm_in = w->sentence + 1;
    if (short_end < end) ent_actor__learn(w, begin, short_end, actor, ENT_FORM_LEARNT);
    const ent_token *t = ent_actor__tok(w, begin); /* its first word alone, when no other name's */
    if (legal && short_end > begin + 1 && !t->word && t->end - t->begin >= 4)
        ent_actor__learn(w, begin, begin + 1, actor, ENT_FORM_LEARNT);
    return actor;
}

/* A noun of business ends at token i: maker, start-up. */
static bool maker(const ent_actor__work *w, uint32_t i) {
    if (ent_actor__class(w, i) & ENT_W_MAKER) return true;
    return i > w->first + 1 && ent_actor__is(w, i, "up") && ent_actor__punct(w, i - 1, '-') && ent_actor__is(w, i - 2, "start");
}

/* ", the battery maker": an article, at most four words, a noun of business. */
static bool apposed(const ent_actor__work *w, uint32_t i) {
    if (i + 2 >= w->end || !ent_actor__punct(w, i, ',') || !(ent_actor__class(w, i + 1) & ENT_W_DET)) return false;
    for (uint32_t k = i + 2; k < w->end && k < i + 8; k++) {
        if (maker(w, k)) return true;
        if (ent_actor__tok(w, k)->kind == ENT_TOK_PUNCT && ent_actor__tok(w, k)->ch != '-') return false;
        if (ent_actor__class(w, k) & (ENT_W_AUX | ENT_W_STOP)) return false;
        if (ent_actor__is(w, k, "former")) return false; /* Conrad Black, a former publisher */
    }
    return false;
}

static bool given(const ent_actor__work *w, uint32_t i) { return ent_actor__class(w, i) & ENT_W_GIVEN; }

/* A noun of business right before the name: the carmaker Tesla. */
static bool introduced(const ent_actor__work *w, uint32_t i) {
    if (i <= w->first || (ent_actor__cap(w, i - 1) && !(ent_actor__tok(w, i - 1)->flags & ENT_TOK_UPPER))) return false;
    return maker(w, i - 1);
}

/* A word that no table has and no given name stands before. */
static bool unheard(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t i = begin; i < end; i++)
        if (ent_actor__class(w, i) & ENT_W_GIVEN) return false;
    return own_word(w, begin) || (end == begin + 1 && ent_actor__tok(w, begin)->flags & ENT_TOK_UPPER);
}

/* Global Crossing, Golden Harvest: common words, but each with its capital, and no other name's. */
static bool several_words(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (end < begin + 2 || begin == w->first) return false;
    for (uint32_t i = begin; i < end; i++) {
        if (ent_actor__class(w, i) & (ENT_W_GIVEN | ENT_W_THING | ENT_W_GEO | ENT_W_FORMER | ENT_W_OFFICIAL)) return false;
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (p && p->form != ENT_FORM_SUFFIX) return false;
    }
    return true;
}

static bool company_piece(const ent_actor__work *w, const ent_actor__piece *p) {
    return p && p->actor != ENT_ACTOR__NONE && w->actor.v[p->actor].kind == ENT_ACTOR_COMPANY;
}

static bool firm_in_sentence(const ent_actor__work *w, uint32_t before) {
    if (w->firm_in == w->sentence + 1) return true;
    for (size_t i = 0; i < w->piece.n && w->piece.v[i].token < before; i++)
        if (company_piece(w, &w->piece.v[i])) return true;
    return false;
}

/* His, her, he, she: the sentence is about a person. */
static bool of_person(const ent_actor__work *w) {
    for (uint32_t i = w->first; i < w->end; i++)
        if (ent_actor__trade(w, i) & ENT_T_PERSON && !ent_actor__cap(w, i)) return true;
    return false;
}

/* Its rival Chugai, its Danish competitor Chugai, partner Chugai: in a sentence of companies, or a company's by "its". */
static bool rivals(const ent_actor__work *w, uint32_t i) {
    if (i <= w->first || ent_actor__cap(w, i - 1) || !(ent_actor__trade(w, i - 1) & ENT_T_RIVAL)) return false;
    uint32_t k = i - 1;
    while (k > w->first && i - k < 4 && !(ent_actor__class(w, k - 1) & ENT_W_STOP)) k--; /* its smaller Danish competitor */
    bool its = k > w->first && ent_actor__is(w, k - 1, "its");
    bool whose = k > w->first && ent_actor__class(w, k - 1) & ENT_W_DET && !ent_actor__is(w, k - 1, "the");
    return (its || (!whose && firm_in_sentence(w, w->end))) && !of_person(w);
}

/* Dubai-headquartered Fosroc, the San Francisco based Sufferfest. */
static bool seated(const ent_actor__work *w, uint32_t i) {
    if (i < w->first + 2 || ent_actor__cap(w, i - 1) || !(ent_actor__trade(w, i - 1) & ENT_T_SEAT)) return false;
    return (ent_actor__punct(w, i - 2, '-') || ent_actor__cap(w, i - 2)) && !of_person(w);
}

/* Qintel closed its plant, sold its refinery: what does something with its own works is a company. */
static bool owns(const ent_actor__work *w, uint32_t end) {
    if (end + 3 >= w->end || ent_actor__cap(w, end) || ent_actor__tok(w, end)->kind != ENT_TOK_WORD) return false;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, end));
    bool verb = ent_str_has_suffix(s, "ed") || ent_actor__class(w, end) & (ENT_W_AUX | ENT_W_GOVERN | ENT_W_BODYVERB) ||
                ent_actor__trade(w, end) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS);
    if (!verb) return false;
    for (uint32_t k = end + 1; k < w->end && k < end + 5; k++) {
        if (ent_actor__tok(w, k)->kind != ENT_TOK_WORD) return false;
        for (uint32_t n = k + 1; ent_actor__is(w, k, "its") && n < w->end && n < k + 5; n++)
            if (ent_actor__trade(w, n) & ENT_T_OWNS) return true;
    }
    return false;
}

/* a stake in Elmos, the takeover of Nuvia, the sale of Siltronic */
static bool bought(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (begin < w->first + 2 || ent_actor__cap(w, begin - 2)) return false;
    if (end < w->end && ent_actor__tok(w, end)->kind == ENT_TOK_WORD && !(ent_actor__class(w, end) & ENT_W_STOP))
        return false; /* the sale of Javelin missiles */
    if (ent_actor__is(w, begin - 1, "in")) return ent_actor__trade(w, begin - 2) & ENT_T_HELD;
    bool percent = ent_actor__punct(w, begin - 2, '%') || ent_actor__is(w, begin - 2, "cent");
    bool share = percent && ent_actor__is(w, begin - 1, "of"); /* took 60% of X */
    bool part = ent_actor__trade(w, begin - 2) & ENT_T_PORTION && ent_actor__is(w, begin - 1, "of");
    for (uint32_t k = begin - 2; part && k-- > w->first && begin - k < 6;) /* bought a quarter of X */
        share |= (ent_actor__trade(w, k) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_OVER)) != 0;
    if (share && firm_in_sentence(w, begin)) return true;
    return ent_actor__is(w, begin - 1, "of") &&
           (ent_actor__class(w, begin - 2) & (uint32_t)ENT_W_DEAL || ent_actor__trade(w, begin - 2) & ENT_T_SOLD);
}

/* A company's name stands right before the token, but for an auxiliary and an adverb: Merck has also bought … */
static bool firm_before(const ent_actor__work *w, uint32_t i) {
    for (uint32_t k = i; k > w->first && i - k < 4; k--) {
        for (uint32_t b = k; b-- > w->first && k - b < 4;) {
            const ent_actor__piece *p = ent_actor__piece_at(w, b);
            if (p) return company_piece(w, p) && p->token + p->tokens == k;
        }
        if (ent_actor__tok(w, k - 1)->kind != ENT_TOK_WORD || ent_actor__cap(w, k - 1)) return false;
    }
    return false;
}

/* sold its Alaskan business to Hilcorp; ordered forty aircraft from Bombardier: such a word not far before token i */
static bool traded(const ent_actor__work *w, uint32_t i, uint32_t words) {
    bool found = false;
    for (uint32_t k = i; k-- > w->first && i - k < 12 && !found && (ent_actor__tok(w, k)->kind != ENT_TOK_PUNCT ||
        ent_actor__punct(w, k, '$') || ent_actor__punct(w, k, '-') || ent_actor__punct(w, k, '.'));)
        found = !ent_actor__cap(w, k) && ent_actor__trade(w, k) & words;
    return found && firm_in_sentence(w, w->end);
}

/* Merck bought Medivation, Sanofi's bid for Medivation, its merger with Chugai, sold to Hilcorp, bought by Hilcorp. */
static bool dealt_with(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (begin < w->first + 2 || ent_actor__cap(w, begin - 1)) return false;
    if (end < w->end && ent_actor__tok(w, end)->kind == ENT_TOK_WORD && !(ent_actor__class(w, end) & ENT_W_STOP)) return false;
    uint32_t before = ent_actor__trade(w, begin - 2);
    if (ent_actor__trade(w, begin - 1) & ENT_T_TAKES) return firm_before(w, begin - 1);
    if (ent_actor__is(w, begin - 1, "over")) return before & ENT_T_OVER && firm_before(w, begin - 2);
    if (ent_actor__is(w, begin - 1, "up") && before & ENT_T_UP) return firm_before(w, begin - 2);
    if (ent_actor__is(w, begin - 1, "for")) return before & ENT_T_BIDS || traded(w, begin - 1, ENT_T_PAYS);
    if (ent_actor__is(w, begin - 1, "to")) return traded(w, begin - 1, ENT_T_SELLS);
    if (ent_actor__is(w, begin - 1, "from")) return traded(w, begin - 1, ENT_T_BUYS);
    if (ent_actor__is(w, begin - 1, "by")) return before & ENT_T_TAKEN && firm_in_sentence(w, w->end);
    if (ent_actor__is(w, begin - 1, "between")) return before & ENT_T_UNITES;
    return ent_actor__is(w, begin - 1, "with") && before & ENT_T_JOINS && (before & ENT_T_SIGNS || firm_in_sentence(w, w->end));
}

/* VLSI won damages from Intel, JBS bought a rival of Tyson: letters that trade where a company is. */
static bool letters(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    const ent_token *t = ent_actor__tok(w, begin);
    if (end != begin + 1 || !(t->flags & ENT_TOK_UPPER) || t->end - t->begin < 3 || end >= w->end) return false;
    bool trades = ent_actor__trade(w, end) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS);
    return trades && !ent_actor__cap(w, end) && firm_in_sentence(w, w->end);
}

/* Money in the sentence: for 650 million dollars, for $5bn. */
static bool money(const ent_actor__work *w) {
    for (uint32_t i = w->first; i < w->end; i++) {
        if (ent_actor__punct(w, i, '$')) return true;
        if (ent_actor__trade(w, i) & ENT_T_MONEY && !ent_actor__cap(w, i)) return true;
    }
    return false;
}

/* Zyntra bought Medivation for 650 million dollars: one name bought by the other, at a price. */
static bool at_a_price(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    bool buys = end + 1 < w->end && ent_actor__trade(w, end) & ENT_T_TAKEN && !ent_actor__cap(w, end) && ent_actor__cap(w, end + 1);
    bool bought = begin > w->first + 1 && ent_actor__trade(w, begin - 1) & ENT_T_TAKEN && ent_actor__cap(w, begin - 2);
    return (buys || bought) && money(w) && !of_person(w);
}

/* Versobank, Surgutneftegaz: an unheard name that ends as companies' do. */
static bool ends_as(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, begin));
    if (end != begin + 1 || s.n < 7 || !own_word(w, begin)) return false;
    for (size_t i = 0; i < w->g->ending.n; i++) {
        ent_str e = w->g->ending.v[i];
        if (s.n > e.n + 2 && memcmp(s.p + s.n - e.n, e.p, e.n) == 0) return true;
    }
    return false;
}

/* Citadele, which Ripplewood bought. */
static bool which_bought(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (begin <= w->first || end >= w->end || ent_actor__cap(w, end)) return false;
    bool which = ent_actor__is(w, begin - 1, "which") || ent_actor__is(w, begin - 1, "that");
    return which && ent_actor__trade(w, end) & (ENT_T_TAKES | ENT_T_SELLS | ENT_T_BUYS) && firm_in_sentence(w, w->end);
}

/* Medivation was bought by Merck. */
static bool taken(const ent_actor__work *w, uint32_t end) {
    if (end + 3 >= w->end || !(ent_actor__class(w, end) & ENT_W_AUX)) return false;
    uint32_t i = end + 1 + ent_actor__is(w, end + 1, "been");
    return i + 1 < w->end && ent_actor__trade(w, i) & ENT_T_TAKEN && ent_actor__is(w, i + 1, "by") && firm_in_sentence(w, w->end);
}

static bool place_at(const ent_actor__work *w, uint32_t i) {
    const ent_actor__piece *p = i < w->end ? ent_actor__piece_at(w, i) : NULL;
    return p && p->actor != ENT_ACTOR__NONE && w->actor.v[p->actor].kind == ENT_ACTOR_STATE && p->form != ENT_FORM_ADJ &&
           p->form != ENT_FORM_PERSON;
}

/* In a sentence of companies: Tower of Israel; Egypt's Vacsera began. */
static bool at_home(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (!firm_in_sentence(w, w->end)) return false;
    if (ent_actor__is(w, end, "of") && place_at(w, end + 1)) return true;
    bool theirs = begin > w->first + 1 && ent_actor__tok(w, begin - 1)->kind == ENT_TOK_CLITIC && place_at(w, begin - 2);
    if (!theirs || end >= w->end || ent_actor__cap(w, end)) return theirs && end >= w->end;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, end));
    return ent_actor__tok(w, end)->kind == ENT_TOK_PUNCT || ent_str_has_suffix(s, "ed") ||
           ent_actor__class(w, end) & (ENT_W_STOP | ENT_W_AUX | ENT_W_GOVERN | ENT_W_BODYVERB);
}

/* what is bought, or what has what companies have: Elmos's factory */
static bool dealt(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (bought(w, begin, end)) return true;
    return ent_actor__possessive(w, end) && end + 1 < w->end && (ent_actor__class(w, end + 1) & (uint32_t)ENT_W_DEAL) &&
           !ent_actor__cap(w, end + 1);
}

/* "Siltronic and GlobalWafers", "Sony, TSMC and JASM": a known company on the other side of "and" or a comma. */
static bool among_companies(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    bool and_before = begin > w->first && ent_actor__is(w, begin - 1, "and");
    bool comma_before = begin > w->first && ent_actor__punct(w, begin - 1, ',');
    for (uint32_t k = begin - 1; (and_before || comma_before) && k-- > w->first && begin - k < 6;)
        if (company_piece(w, ent_actor__piece_at(w, k))) {
            const ent_actor__piece *p = ent_actor__piece_at(w, k);
            return p->token + p->tokens == begin - 1 || (and_before && p->token + p->tokens == begin - 2 &&
                                                         ent_actor__punct(w, begin - 2, ','));
        }
    return end + 1 < w->end && ent_actor__is(w, end, "and") && company_piece(w, ent_actor__piece_at(w, end + 1));
}

/* Verbs that only bodies take, behind it. */
static bool acts(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (end >= w->end || !(ent_actor__class(w, end) & ENT_W_BODYVERB) || ent_actor__cap(w, end)) return false;
    return (begin > w->first || own_word(w, begin)) && (ent_actor__class(w, end) & ENT_W_GOVERN) == 0;
}

/* Nothing but what names of companies end with: Group, Petroleum Corp. */
static bool all_suffixes(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    while (begin < end) {
        const ent_actor__piece *p = ent_actor__piece_at(w, begin);
        bool soft = ent_actor__class(w, begin) & ENT_W_SOFT;
        if (!soft && !(p && p->form == ENT_FORM_SUFFIX)) return false;
        begin += p && p->form == ENT_FORM_SUFFIX ? p->tokens : 1;
    }
    return true;
}

/* Renault SA, Dongfeng Motor Group: what stands behind a company's name is its own. */
static void lengthen(ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t b = begin; b-- > w->first && begin - b < 6;) {
        const ent_actor__piece *p = ent_actor__piece_at(w, b);
        if (!p) continue;
        if (p->token + p->tokens != begin) return;
        bool place = p->form == ENT_FORM_REGION || p->form == ENT_FORM_CAPITAL; /* Oregon Steel */
        if (company_piece(w, p)) ent_actor__learn(w, b, end, p->actor, ENT_FORM_LEARNT);
        else if (place && ent_actor__cap(w, b) && w->text->block[w->text->sentence[w->sentence].block].kind == ENT_BLOCK_PARA &&
                 !(end < w->end && ent_actor__cap(w, end)))
            fresh_company(w, b, end, suffix_behind(w, b, end, 0));
        return;
    }
}

/* Tarrant & Hale. */
static bool ampersand(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    uint32_t k = begin + 1;
    if (k + 2 != end || !ent_actor__punct(w, k, '&') || ent_actor__class(w, begin) & ENT_W_THING) return false;
    return !ent_actor__tok(w, begin)->word || !ent_actor__tok(w, k + 1)->word;
}

static void company(ent_actor__work *w, uint32_t begin, uint32_t end) {
    if (ent_actor__class(w, begin) & ENT_W_FORMER || ent_actor__is(w, begin, "Operation")) return;
    if (end > begin + 1 && ent_actor__class(w, end - 1) & ENT_W_GEO && apposed(w, end)) return; /* the Niger Delta, the group said */
    if (all_suffixes(w, begin, end)) {
        lengthen(w, begin, end);
        return;
    }
    const ent_actor__piece *legal = end < w->end && !ent_actor__cap(w, end) ? ent_actor__piece_at(w, end) : NULL;
    if (legal && legal->form == ENT_FORM_SUFFIX && !legal->entry->row) { /* Molvane plc */
        fresh_company(w, begin, end + legal->tokens, end);
        return;
    }
    uint32_t suffix = suffix_behind(w, begin, end, 0);
    if (suffix < end || soft_suffix(w, begin, end) || ampersand(w, begin, end)) {
        fresh_company(w, begin, end, suffix);
        return;
    }
    const ent_actor__piece *p = ent_actor__piece_at(w, begin);
    if ((p && p->form != ENT_FORM_SUFFIX) || given(w, begin)) return;
    bool several = end > begin + 1 && ent_actor__is(w, end, "of") && at_home(w, begin, end); /* East Resources of Pennsylvania */
    if (several || apposed(w, end) || introduced(w, begin) || acts(w, begin, end)) {
        fresh_company(w, begin, end, end);
        return;
    }
    if (!unheard(w, begin, end) && !several_words(w, begin, end)) return;
    bool told = rivals(w, begin) || seated(w, begin) || owns(w, end) || taken(w, end) || letters(w, begin, end) ||
                ends_as(w, begin, end) || which_bought(w, begin, end) || at_a_price(w, begin, end) || dealt(w, begin, end) ||
                dealt_with(w, begin, end) || at_home(w, begin, end) || among_companies(w, begin, end);
    if (told) fresh_company(w, begin, end, end);
}

/* Reynolds American Inc, Canadian Solar Inc: other names before a legal form are parts of the company's. */
static void legal_form(ent_actor__work *w, const ent_actor__piece *form) {
    uint32_t k = form->token, begin = k;
    if (form->entry->row || ent_actor__class(w, k) & ENT_W_SOFT || k == w->first || !ent_actor__cap(w, k)) return;
    while (begin > w->first && k - begin < 5 && ent_actor__cap(w, begin - 1) && ent_actor__tok(w, begin - 1)->kind == ENT_TOK_WORD &&
           !(ent_actor__class(w, begin - 1) & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON)))
        begin--;
    const ent_actor__piece *first = ent_actor__piece_at(w, begin), *last = ent_actor__piece_at(w, k - 1);
    bool names = first && begin < k && (first->form == ENT_FORM_PERSON || first->form == ENT_FORM_ADJ || first->form == ENT_FORM_NAME);
    if (!names || k < begin + 2 || company_piece(w, last) || company_piece(w, first)) return;
    for (uint32_t i = begin; i < k; i++)
        if (company_piece(w, ent_actor__piece_at(w, i))) return;
    uint32_t actor = fresh_company(w, begin, k + form->tokens, k);
    if (first->form == ENT_FORM_PERSON && first->tokens == 1) ent_actor__learn(w, begin, begin + 1, actor, ENT_FORM_LEARNT);
}

void ent_actor__companies(ent_actor__work *w) {
    for (size_t k = 0; k < w->piece.n; k++)
        if (w->piece.v[k].form == ENT_FORM_SUFFIX) legal_form(w, &w->piece.v[k]);
    size_t next = 0;
    for (uint32_t i = w->first; i < w->end;) {
        while (next < w->piece.n && w->piece.v[next].token < i) next++;
        uint32_t cap = ent_actor__next_cap(w, i), known = next < w->piece.n ? w->piece.v[next].token : w->end;
        i = cap < known ? cap : known;
        uint32_t end = plain_cap(w, i) ? ent_actor__cap_run(w, i) : i;
        const ent_actor__piece *p = end > i ? NULL : ent_actor__piece_at(w, i);
        if (end > i) company(w, i, end);
        i = end > i ? end : p ? p->token + p->tokens : i + 1;
    }
}
