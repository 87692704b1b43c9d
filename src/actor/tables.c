#include "actor.h"

uint32_t ent_actor__id(const ent_actor_tagger *g, ent_str id) {
    const uint32_t *i = id.n ? ent_map_get(g->by_id, id) : NULL;
    return i ? *i : ENT_ACTOR__NONE;
}

uint32_t ent_actor__add(ent_actor_tagger *g, ent_str id, ent_str name, ent_actor_kind kind) {
    uint32_t fresh = (uint32_t)g->actor.n;
    uint32_t *slot = ent_map_put(g->by_id, id, fresh);
    if (*slot != fresh) return *slot;
    *ent_vec_push(g->arena, &g->actor) = (ent_actor){ id, name, kind };
    ent_actor__more *m = ent_vec_push(g->arena, &g->more);
    m->state = m->home = ENT_ACTOR__NONE;
    return fresh;
}

static bool is_acronym(ent_str s) {
    size_t letters = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= 'A' && s.p[i] <= 'Z')
            letters++;
        else if (s.p[i] != '.' && !(s.p[i] >= '0' && s.p[i] <= '9'))
            return false;
    }
    return letters >= 1 && letters <= 6;
}

/* Nato, Unesco, Ecowas: five letters, or four with vowels between, that are no word. */
static bool spoken(const ent_actor_tagger *g, ent_str s, ent_word w) {
    if (s.n < 4 || (w && w < g->words)) return false;
    size_t run = 0, vowels = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool vowel = strchr("AEIOUY", s.p[i]) != NULL;
        vowels += vowel;
        run = vowel ? 0 : run + 1;
        if (run > 2 || s.p[i] < 'A') return false;
    }
    return vowels >= 2;
}

static bool inner_capital(ent_str s) {
    for (size_t i = 1; i < s.n; i++)
        if (s.p[i] >= 'A' && s.p[i] <= 'Z' && ((s.p[i - 1] >= 'a' && s.p[i - 1] <= 'z') || i + 1 == s.n)) return true;
    return false;
}

/* Which letters must be capital in the text. A company's acronym is no word, its name no common noun. */
static ent_actor__case letters_of(const ent_actor_tagger *g, ent_str phrase, ent_actor__form form, bool company) {
    if (ent_str_has_prefix(phrase, "The ") || ent_str_has_prefix(phrase, "the ")) return ENT_CASE_LAST;
    bool one = !memchr(phrase.p, ' ', phrase.n) && !memchr(phrase.p, '-', phrase.n);
    ent_word w = one ? ent_word_find(g->lex, phrase) : 0;
    if (one && is_acronym(phrase)) {
        return form == ENT_FORM_BODY && !company && spoken(g, phrase, w) ? ENT_CASE_FIRST : ENT_CASE_UPPER;
    }
    if (one && company && phrase.p[0] >= 'a' && phrase.p[0] <= 'z') return ENT_CASE_ANY; /* eBay */
    if (one && phrase.n <= 6 && inner_capital(phrase) && form != ENT_FORM_PERSON) return ENT_CASE_MIXED;
    bool cased = w && w < g->words && (g->word_class[w] & ENT_W_CASED);
    switch (form) {
    case ENT_FORM_NAME:
    case ENT_FORM_ADJ:
    case ENT_FORM_NOUN:
    case ENT_FORM_PLURAL:
    case ENT_FORM_CAPITAL:
    case ENT_FORM_REGION: return one && cased ? ENT_CASE_FIRST : ENT_CASE_ANY;
    case ENT_FORM_BODY:
    case ENT_FORM_SEAT:
    case ENT_FORM_USER:
    case ENT_FORM_PERSON: return one || company ? ENT_CASE_FIRST : ENT_CASE_ANY;
    default: return ENT_CASE_ANY;
    }
}

/* Freedom, Time, Target: a body so called needs a context. */
static bool common_word(const ent_actor_tagger *g, ent_str phrase) {
    ent_word w = memchr(phrase.p, ' ', phrase.n) || is_acronym(phrase) ? 0 : ent_word_find(g->lex, phrase);
    return w && w < g->words && (g->word_class[w] & ENT_W_ALLCAPS);
}

ent_actor__entry *ent_actor__phrase(ent_actor_tagger *g, ent_str phrase, uint32_t actor, ent_actor__form form) {
    char mark = phrase.n ? phrase.p[phrase.n - 1] : 0;
    bool capital = mark == '!'; /* Control Arms is no name in small letters */
    ent_actor__weak weak = mark == '?' ? ENT_WEAK_NAME : ENT_WEAK_NO;
    if (weak || capital) phrase.n--;
    if (!weak && form == ENT_FORM_BODY && common_word(g, phrase)) weak = ENT_WEAK_WORD;
    uint32_t n = (uint32_t)g->entry.n;
    ent_actor__entry *e = ent_vec_push(g->arena, &g->entry);
    *e = (ent_actor__entry){ .actor = actor, .form = (uint8_t)form, .weak = (uint8_t)weak };
    e->first = ent_phrases_add(g->phrases, phrase, n);
    bool company = actor != ENT_ACTOR__NONE && g->actor.v[actor].kind == ENT_ACTOR_COMPANY;
    e->letters = (uint8_t)(capital ? ENT_CASE_LAST : letters_of(g, phrase, form, company));
    if (e->letters == ENT_CASE_ANY && weak) e->letters = ENT_CASE_FIRST;
    if (actor != ENT_ACTOR__NONE) *ent_vec_push(g->arena, &g->more.v[actor].names) = phrase;
    return e;
}

int16_t ent_actor__year(ent_str cell) {
    int y = 0;
    for (size_t i = 0; i < cell.n && i < 4 && cell.p[i] >= '0' && cell.p[i] <= '9'; i++) y = y * 10 + (cell.p[i] - '0');
    return (int16_t)y;
}

static const struct {
    const char *name;
    uint32_t bit;
} CLASSES[] = {
    { "determiner", ENT_W_DET },
    { "stop", ENT_W_STOP },
    { "in", ENT_W_IN },
    { "party", ENT_W_PARTY },
    { "govern", ENT_W_GOVERN },
    { "auxiliary", ENT_W_AUX },
    { "cased", ENT_W_CASED },
    { "given", ENT_W_GIVEN },
    { "namesake", ENT_W_NAMESAKE },
    { "speak", ENT_W_SPEAK },
    { "tongue", ENT_W_TONGUE },
    { "particle", ENT_W_PARTICLE },
    { "led", ENT_W_LED },
    { "countrycue", ENT_W_COUNTRY_CUE },
    { "statecue", ENT_W_STATE_CUE },
    { "thing", ENT_W_THING },
    { "former", ENT_W_FORMER },
    { "bodyverb", ENT_W_BODYVERB },
    { "maker", ENT_W_MAKER },
    { "of", ENT_W_OF },
    { "geo", ENT_W_GEO },
    { "number", ENT_W_NUMBER },
    { "common", ENT_W_COMMON },
    { "states", ENT_W_STATES },
    { "firms", ENT_W_FIRMS },
    { "soft", ENT_W_SOFT },
    { "nameword", ENT_W_NAMEWORD },
    { "first", ENT_W_FIRST },
    { "allcaps", ENT_W_ALLCAPS },
    { "region", ENT_W_REGION },
    { "official", ENT_W_OFFICIAL },
    { "deal", (uint32_t)ENT_W_DEAL },
};

static const struct {
    const char *name;
    uint32_t bit;
} TRADES[] = {
    { "trade-rival", ENT_T_RIVAL }, { "trade-seat", ENT_T_SEAT },   { "trade-owns", ENT_T_OWNS },
    { "trade-takes", ENT_T_TAKES }, { "trade-bids", ENT_T_BIDS },   { "trade-joins", ENT_T_JOINS },
    { "trade-sells", ENT_T_SELLS }, { "trade-buys", ENT_T_BUYS },   { "trade-taken", ENT_T_TAKEN },
    { "trade-unites", ENT_T_UNITES }, { "trade-rules", ENT_T_RULES },
    { "trade-did", ENT_T_DID },     { "trade-signs", ENT_T_SIGNS },
    { "trade-leave", ENT_T_LEAVE },   { "trade-called", ENT_T_CALLED },
    { "trade-gives", ENT_T_GIVES },
    { "trade-composed", ENT_T_COMPOSED },
    { "trade-pays", ENT_T_PAYS },     { "trade-up", ENT_T_UP },       { "trade-over", ENT_T_OVER },
    { "trade-held", ENT_T_HELD },     { "trade-sold", ENT_T_SOLD },
    { "trade-person", ENT_T_PERSON }, { "trade-money", ENT_T_MONEY },
    { "trade-founded", ENT_T_FOUNDED }, { "trade-portion", ENT_T_PORTION },
};

static uint32_t trade_bit(ent_str name) {
    for (size_t i = 0; i < sizeof TRADES / sizeof *TRADES; i++)
        if (ent_str_is(name, TRADES[i].name)) return TRADES[i].bit;
    return 0;
}

static uint32_t class_bit(ent_str name) {
    for (size_t i = 0; i < sizeof CLASSES / sizeof *CLASSES; i++)
        if (ent_str_is(name, CLASSES[i].name)) return CLASSES[i].bit;
    return 0;
}

/* Rows that are lists and no classes of words; NULL = the row is none. */
static ent_actor__ids *list_of(ent_actor_tagger *g, ent_str name) {
    if (ent_str_is(name, "name-ending")) return &g->ending;
    if (ent_str_is(name, "treasury")) return &g->treasury;
    return ent_str_is(name, "congo") ? &g->congo : NULL;
}

void ent_actor__load_words(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "actorwords");
    int class = ent_lex_column(t, "class"), words = ent_lex_column(t, "words");
    for (size_t i = 0; i < t->rows; i++) { /* first all words, so that the ids are settled; ids of actors are no words */
        ent_actor__ids *list = list_of(g, ent_cell(&t->row[i], class));
        if (list && list != &g->ending) continue;
        for (ent_str rest = ent_cell(&t->row[i], words), word; ent_str_split(&rest, ' ', &word);)
            if (word.n) ent_word_add(g->lex, word);
    }
    g->words = ent_word_count(g->lex);
    g->word_class = ENT_NEWN(g->arena, uint32_t, g->words);
    g->word_trade = ENT_NEWN(g->arena, uint32_t, g->words);
    for (size_t i = 0; i < t->rows; i++) {
        uint32_t bit = class_bit(ent_cell(&t->row[i], class));
        uint32_t trade = trade_bit(ent_cell(&t->row[i], class));
        ent_actor__ids *list = list_of(g, ent_cell(&t->row[i], class));
        bool numeral = ent_str_is(ent_cell(&t->row[i], class), "numeral");
        for (ent_str rest = ent_cell(&t->row[i], words), word; ent_str_split(&rest, ' ', &word);) {
            if (!word.n) continue;
            if (list) {
                *ent_vec_push(g->arena, list) = word;
                continue;
            }
            if (numeral) *ent_vec_push(g->arena, &g->numeral) = ent_word_find(g->lex, word);
            g->word_class[ent_word_find(g->lex, word)] |= bit;
            g->word_trade[ent_word_find(g->lex, word)] |= trade;
        }
    }
}

static uint32_t add_office(ent_actor_tagger *g, ent_str phrase, ent_str sector, ent_str rank) {
    *ent_vec_push(g->arena, &g->office) = (ent_actor__office){ phrase, sector, rank };
    return (uint32_t)g->office.n - 1;
}

/* "UN Secretary-General": the actor's name and the office's, each in its own table, make it up. */
static bool owned_phrase(ent_str phrase) {
    ent_str rest = phrase, first;
    ent_str_split(&rest, ' ', &first);
    return rest.p && is_acronym(first) && first.n > 1 && first.n < phrase.n;
}

static void load_offices(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "offices");
    int phrase = ent_lex_column(t, "phrase"), sector = ent_lex_column(t, "sector"), rank = ent_lex_column(t, "rank");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        if (owned_phrase(ent_cell(r, phrase))) continue;
        uint32_t n = add_office(g, ent_cell(r, phrase), ent_cell(r, sector), ent_cell(r, rank));
        ent_actor__phrase(g, ent_cell(r, phrase), ENT_ACTOR__NONE, ENT_FORM_OFFICE)->row = n;
    }
}

static void load_agents(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "agents");
    int words = ent_lex_column(t, "words"), sector = ent_lex_column(t, "sector");
    for (size_t i = 0; i < t->rows; i++)
        for (ent_str rest = ent_cell(&t->row[i], words), word; ent_str_split(&rest, '|', &word);) {
            if (!word.n) continue;
            uint32_t n = add_office(g, word, ent_cell(&t->row[i], sector), ENT_S(""));
            ent_actor__phrase(g, word, ENT_ACTOR__NONE, ENT_FORM_AGENT)->row = n;
        }
}

/* A summit or a conference is held, it does not act; those that do are listed. */
static bool heads_thing(const ent_actor_tagger *g, ent_str phrase) {
    ent_str word = phrase;
    for (ent_str rest = phrase, part; ent_str_split(&rest, ' ', &part);) word = part;
    ent_word w = ent_word_find(g->lex, word);
    return w && w < g->words && (g->word_class[w] & ENT_W_THING);
}

static void load_bodyparts(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "bodyparts");
    int word = ent_lex_column(t, "word"), class = ent_lex_column(t, "class"), sector = ent_lex_column(t, "sector"),
        kind = ent_lex_column(t, "kind");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        if (heads_thing(g, ent_cell(r, word))) continue;
        ent_actor__part p = { ent_cell(r, word), ent_cell(r, class), ent_cell(r, sector), ENT_ACTOR_OTHER, false, false, false, false };
        p.board = ent_str_is(p.class, "board");
        p.organ = p.board || ent_str_is(p.class, "organ");
        p.abroad = ent_str_is(ent_cell(r, kind), "abroad");
        p.agency = p.abroad || ent_str_is(ent_cell(r, kind), "agency") || ent_str_is(ent_cell(r, kind), "state");
        if (!p.agency) ent_actor_kind_parse(ent_cell(r, kind), &p.kind);
        *ent_vec_push(g->arena, &g->part) = p;
        ent_actor__entry *e = ent_actor__phrase(g, p.word, ENT_ACTOR__NONE, ENT_FORM_PART);
        e->row = (uint32_t)g->part.n - 1;
        if (!p.agency) e->letters = ENT_CASE_FIRST;
    }
}

/* A company's form: `weak` for the nouns, which need more than themselves. */
static void load_companyforms(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "companyforms");
    int word = ent_lex_column(t, "word"), class = ent_lex_column(t, "class");
    for (size_t i = 0; i < t->rows; i++) {
        if (heads_thing(g, ent_cell(&t->row[i], word))) continue;
        ent_actor__entry *e = ent_actor__phrase(g, ent_cell(&t->row[i], word), ENT_ACTOR__NONE, ENT_FORM_SUFFIX);
        ent_word w = ent_word_find(g->lex, ent_cell(&t->row[i], word));
        e->row =
            !ent_str_is(ent_cell(&t->row[i], class), "suffix") || (w < g->words && (g->word_class[w] & ENT_W_SOFT));
        char c = ent_cell(&t->row[i], word).p[0]; /* plc, s.r.o.: as often small */
        e->letters = c >= 'a' && c <= 'z' ? ENT_CASE_ANY : ENT_CASE_FIRST;
    }
}

static void load_simple(ent_actor_tagger *g, const char *table, const char *column, ent_actor__form form) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, table);
    int c = ent_lex_column(t, column), id = ent_lex_column(t, "id");
    for (size_t i = 0; i < t->rows; i++)
        ent_actor__phrase(g, ent_cell(&t->row[i], c), ENT_ACTOR__NONE, form)->actor =
            ent_actor__id(g, ent_cell(&t->row[i], id));
}

static const char *const REFER_KINDS[] = { "states", "companies", "any",     "one",     "state",
                                           "former", "latter",    "company", "speaker", "members", "body", "group",
                                           "roles", "agency", "called" };

static void load_refers(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "refers");
    int phrase = ent_lex_column(t, "phrase"), kind = ent_lex_column(t, "kind"), number = ent_lex_column(t, "number");
    for (size_t i = 0; i < t->rows; i++) {
        ent_actor__refer r = { ent_cell(&t->row[i], phrase), 0,
                               (uint8_t)ent_actor__year(ent_cell(&t->row[i], number)) };
        for (size_t k = 0; k < sizeof REFER_KINDS / sizeof *REFER_KINDS; k++)
            if (ent_str_is(ent_cell(&t->row[i], kind), REFER_KINDS[k])) r.kind = (uint8_t)k;
        *ent_vec_push(g->arena, &g->refer) = r;
        ent_actor__entry *e = ent_actor__phrase(g, r.phrase, ENT_ACTOR__NONE, ENT_FORM_REFER);
        e->row = (uint32_t)g->refer.n - 1;
        e->letters = r.kind == ENT_REFER_AGENCY || r.kind == ENT_REFER_CALLED ? ENT_CASE_LOWER : ENT_CASE_ANY;
    }
}

static void add_person(ent_actor_tagger *g, ent_actor__person p, bool surname) {
    p.surname = surname;
    ent_actor__entry *e = ent_actor__phrase(g, p.name, ENT_ACTOR__NONE, ENT_FORM_PERSON);
    *ent_vec_push(g->arena, &g->person) = p;
    e->row = (uint32_t)g->person.n - 1;
    e->actor = p.actor;
    e->from = p.from;
    e->to = p.to;
    e->letters = ENT_CASE_FIRST;
}

static void add_spellings(ent_actor_tagger *g, ent_actor__person p, ent_str state, bool surname) {
    add_person(g, p, surname);
    ent_str own = p.name;
    for (size_t k = 0; (p.name = ent_actor__spelled(g->arena, own, state, &k)).n;) add_person(g, p, surname);
}

void ent_actor__load_persons(ent_actor_tagger *g) {
    const ent_lex_table *t = ent_lexicon_table(g->lex, "persons");
    int surname = ent_lex_column(t, "surname"), names = ent_lex_column(t, "names"),
        office = ent_lex_column(t, "office"), actor = ent_lex_column(t, "actor"), from = ent_lex_column(t, "from"),
        to = ent_lex_column(t, "to");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_actor__person p = { ent_cell(r, surname),
                                ent_cell(r, office),
                                ent_cell(r, names),
                                ent_actor__id(g, ent_cell(r, actor)),
                                ent_actor__year(ent_cell(r, from)),
                                ent_actor__year(ent_cell(r, to)),
                                true };
        if (p.actor == ENT_ACTOR__NONE) continue;
        if (p.name.n) add_spellings(g, p, ent_cell(r, actor), true);
        for (ent_str rest = ent_cell(r, names), name; rest.n && ent_str_split(&rest, '|', &name);) {
            p.name = ent_str_trim(name);
            if (p.name.n) add_spellings(g, p, ent_cell(r, actor), false);
        }
    }
}

void ent_actor__load_parts(ent_actor_tagger *g) {
    load_offices(g);
    load_agents(g);
    load_bodyparts(g);
    load_refers(g);
    load_simple(g, "lookalikes", "phrase", ENT_FORM_LOOK);
    load_simple(g, "titles", "word", ENT_FORM_TITLE);
    load_simple(g, "compounds", "prefix", ENT_FORM_PREFIX);
    load_companyforms(g);
}
