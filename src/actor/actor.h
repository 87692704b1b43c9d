/* Shared within the room. */
#ifndef ENT_ACTOR_INNER_H
#define ENT_ACTOR_INNER_H

#include "entente/actor.h"

#define ENT_ACTOR__NONE UINT32_MAX

/* What a phrase of the tables is. On equal length the first in this order wins. */
typedef enum {
    ENT_FORM_USER,    /* a user's own row */
    ENT_FORM_NAME,    /* short, official, older name of a state */
    ENT_FORM_ABBR,    /* ROK, U.S. */
    ENT_FORM_LOOK,    /* looks like an actor and is none */
    ENT_FORM_BODY,    /* organisation, agency, company, group */
    ENT_FORM_GROUP,   /* the Nordic countries */
    ENT_FORM_ADJ,     /* French */
    ENT_FORM_NOUN,    /* Dane */
    ENT_FORM_PLURAL,  /* Danes */
    ENT_FORM_SEAT,    /* Downing Street */
    ENT_FORM_CAPITAL, /* Tokyo */
    ENT_FORM_REGION,  /* Queensland: a place of its state */
    ENT_FORM_PREFIX,  /* Sino */
    ENT_FORM_PERSON,  /* surname or name of an office-holder */
    ENT_FORM_OFFICE,  /* foreign minister */
    ENT_FORM_PART,    /* Ministry, Navy, Central Bank */
    ENT_FORM_AGENT,   /* government, troops */
    ENT_FORM_TITLE,   /* Mr */
    ENT_FORM_SUFFIX,  /* Ltd, Motors */
    ENT_FORM_REFER,   /* the two countries */
    ENT_FORM_LEARNT,  /* of this document */
    ENT_FORMS
} ent_actor__form;

typedef enum {
    ENT_CASE_ANY,
    ENT_CASE_FIRST,
    ENT_CASE_LAST,
    ENT_CASE_LOWER, /* the last word has no capital: the court, not the Court */
    ENT_CASE_MIXED /* two capitals: LeT */,
    ENT_CASE_UPPER
} ent_actor__case;

/* Does a name want a context? */
typedef enum {
    ENT_WEAK_NO,
    ENT_WEAK_NAME, /* marked with ? in its table: also a person's, a place's: Leonardo, Santander */
    ENT_WEAK_WORD  /* a common word: Apple, Freedom */
} ent_actor__weak;

typedef struct {
    uint32_t actor; /* of the tagger's list; ENT_ACTOR__NONE */
    uint32_t row;   /* of the form's own table (office, part, person, …) */
    ent_word first; /* of its phrase */
    uint8_t form, letters, weak;
    int16_t from, to; /* years; 0 = open */
} ent_actor__entry;

/* Classes of words, by bit. The table "actorwords" gives them. */
enum {
    ENT_W_DET = 1 << 0,
    ENT_W_STOP = 1 << 1,         /* ends a noun group: prepositions, conjunctions, auxiliaries, pronouns */
    ENT_W_IN = 1 << 2,           /* makes what follows a place */
    ENT_W_PARTY = 1 << 3,        /* makes what follows a party: between, with, by, against */
    ENT_W_GOVERN = 1 << 4,       /* only a government does it: said, denied, signed */
    ENT_W_AUX = 1 << 5,          /* has, will, is */
    ENT_W_CASED = 1 << 6,        /* a name only with its capital: turkey, china */
    ENT_W_GIVEN = 1 << 7,        /* given names */
    ENT_W_NAMESAKE = 1 << 8,     /* states and capitals that persons are called: Jordan, Chad, Paris */
    ENT_W_SPEAK = 1 << 9,        /* speak, spoke, in: a language follows */
    ENT_W_TONGUE = 1 << 10,      /* language, cuisine: what a thing, no state, is */
    ENT_W_PARTICLE = 1 << 11,    /* al, bin, de, van inside names */
    ENT_W_LED = 1 << 12,         /* led, backed, based behind a hyphen */
    ENT_W_COUNTRY_CUE = 1 << 13, /* Georgia the country: Tbilisi, Abkhazia */
    ENT_W_STATE_CUE = 1 << 14,   /* Georgia the US state: Atlanta, governor */
    ENT_W_THING = 1 << 15,       /* heads of names that do not act: Agreement, Convention, Act */
    ENT_W_FORMER = 1 << 16,      /* former, acting, then: before an office */
    ENT_W_BODYVERB = 1 << 17,    /* only bodies do it: announced, acquired, supplied */
    ENT_W_MAKER = 1 << 18,       /* maker, company, firm: nouns of an apposition */
    ENT_W_OF = 1 << 19,          /* of, for: between an office and its body */
    ENT_W_GEO = 1 << 20,         /* sea, gulf, strait, island: heads of geography */
    ENT_W_NUMBER = 1 << 21,      /* two, three, both */
    ENT_W_STATES = 1 << 23,      /* countries, leaders, ministers: behind a number they refer back */
    ENT_W_FIRMS = 1 << 24,       /* companies, carmakers */
    ENT_W_OFFICIAL = 1 << 26,    /* Supreme, National: a council so called is of its state */
    ENT_W_REGION = 1 << 27,      /* African, Nordic, International: an agency so called is of no state */
    ENT_W_FIRST = 1 << 28,       /* ids of states where the family name, or the one that is called, comes first */
    ENT_W_ALLCAPS = 1 << 29,     /* words that are acronyms only in capitals: Pace, Care */
    ENT_W_NAMEWORD = 1 << 30,    /* He, So, An: function words that are also parts of names */
    ENT_W_SOFT = 1 << 25,        /* suffixes that also end other names: Group, Partners */
    ENT_W_DEAL = INT32_MIN,      /* stake, takeover, subsidiary, factory: what companies have or are bought by */
    ENT_W_COMMON = 1 << 22       /* capitalised at a sentence's beginning, no part of names */
};

/* Classes of words that tell of trade: the table's trade-... */
enum {
    ENT_T_RIVAL = 1 << 0, /* its rival, partner X */
    ENT_T_SEAT = 1 << 1,  /* the Dubai-based X */
    ENT_T_OWNS = 1 << 2,  /* X closed its plant */
    ENT_T_TAKES = 1 << 3, /* a company took over X: bought, sued */
    ENT_T_BIDS = 1 << 4,  /* an offer for X */
    ENT_T_JOINS = 1 << 5, /* a deal with X */
    ENT_T_SELLS = 1 << 6, /* sold … to X */
    ENT_T_BUYS = 1 << 7,  /* bought … from X */
    ENT_T_TAKEN = 1 << 8, /* was bought by X */
    ENT_T_UNITES = 1 << 9, /* the merger between X and Y */
    ENT_T_RULES = 1 << 10, /* the Ford administration: no company has one */
    ENT_T_DID = 1 << 11,   /* Shell sold: a company at a sentence's beginning */
    ENT_T_SIGNS = 1 << 12, /* a contract with X, whoever else has it */
    ENT_T_LEAVE = 1 << 13, /* approval from Brussels: who gives it, not where */
    ENT_T_CALLED = 1 << 14, /* the Italian group, its Brazilian rival: a company named before */
    ENT_T_PAYS = 1 << 15,   /* paid two billion for X */
    ENT_T_UP = 1 << 16,     /* snapped up X */
    ENT_T_OVER = 1 << 17,   /* took over X */
    ENT_T_HELD = 1 << 18,   /* a stake in X */
    ENT_T_SOLD = 1 << 19,   /* the sale of X */
    ENT_T_PERSON = 1 << 20, /* his, she: the sentence is about a person */
    ENT_T_MONEY = 1 << 21,  /* million, billion */
    ENT_T_PORTION = 1 << 23, /* bought a quarter of X */
    ENT_T_FOUNDED = 1 << 22, /* its establishment: of the body named last */
    ENT_T_GIVES = 1 << 23,  /* what donors do: disbursed, funded */
    ENT_T_COMPOSED = 1 << 24 /* composed of, comprising */
};

typedef struct {
    ent_str phrase, sector, rank;
} ent_actor__office;

typedef struct {
    ent_str word, class, sector;
    ent_actor_kind kind;
    bool agency; /* speaks for the state that its name tells */
    bool abroad; /* … and stands in another's capital */
    bool organ;  /* Joint Commission, Working Group: of others, no name by itself */
    bool board;  /* Board of Governors: an organ that rules a body */
} ent_actor__part;

typedef struct {
    ent_str name, office, names; /* names: of a surname's row, the whole names */
    uint32_t actor;
    int16_t from, to;
    bool surname; /* the phrase is the surname alone */
} ent_actor__person;

typedef enum {
    ENT_REFER_STATES,
    ENT_REFER_COMPANIES,
    ENT_REFER_ANY,
    ENT_REFER_ONE,
    ENT_REFER_STATE,
    ENT_REFER_FORMER,
    ENT_REFER_LATTER,
    ENT_REFER_COMPANY,
    ENT_REFER_SPEAKER,
    ENT_REFER_MEMBERS,
    ENT_REFER_BODY,     /* the bloc: the organisation named last */
    ENT_REFER_GROUP,    /* the rebels: the armed group named last */
    ENT_REFER_ROLES,    /* the guarantors: those whom a list beside the word named */
    ENT_REFER_AGENCY,   /* the agency: an organisation or a state's own */
    ENT_REFER_CALLED,   /* the court: whose name has the word */
    ENT_REFER_NAMED,    /* the Union, the Bank: the last one whose name has the word */
    ENT_REFER_NATIONAL, /* the Swedish firm: `word` is the state, the mention's own actor if none fits */
    ENT_REFER_OFFICE,   /* an office or person without a state */
    ENT_REFER_FELLOW    /* Presidents A and X: of the other of the two that the document is about */
} ent_actor__refer_kind;

typedef struct {
    ent_str phrase;
    uint8_t kind, number;
} ent_actor__refer;

typedef struct {
    ent_str sector, agent;
    uint32_t state; /* actor that the body speaks for */
    uint32_t home;  /* where a company is at home */
    ENT_VEC(ent_str) names;
    ENT_VEC(uint32_t) member;
    ENT_VEC(int16_t) member_from;
    ENT_VEC(int16_t) member_to;
} ent_actor__more;

typedef ENT_VEC(ent_str) ent_actor__ids;

struct ent_actor_tagger {
    ent_lexicon *lex;
    ent_arena *arena;
    ent_actor_opts opts;
    ent_phrases *phrases;
    ent_map *by_id;
    ENT_VEC(ent_actor) actor;
    ENT_VEC(ent_actor__more) more; /* parallel to actor */
    ENT_VEC(ent_actor__entry) entry;
    ENT_VEC(ent_actor__office) office;
    ENT_VEC(ent_actor__part) part;
    ENT_VEC(ent_actor__person) person;
    ENT_VEC(ent_actor__refer) refer;
    ENT_VEC(uint32_t) organ; /* actors that speak for an organisation: the European Commission */
    uint32_t *word_class; /* by word */
    uint32_t *word_trade; /* … */
    ent_actor__ids ending; /* of companies' names: Versobank, Surgutneftegaz */
    ent_actor__ids treasury; /* ids of the states whose Treasury is spoken of as America's is */
    ent_actor__ids congo;    /* ids of those who are only in the Congo of Kinshasa */
    ENT_VEC(ent_word) numeral; /* two, three, … */
    uint64_t *begins[2];  /* bits by word: a phrase begins with it; 0 = even in small letters */
    size_t begins_n;      /* words of theirs */
    size_t words, named_from, named_to; /* words known; from..to: by companies' names alone */
    const ent_known_actor *known;
    size_t known_n;
};

/* tables.c, states.c, bodies.c, user.c: filling the tagger */
uint32_t ent_actor__add(ent_actor_tagger *g, ent_str id, ent_str name, ent_actor_kind kind);
uint32_t ent_actor__id(const ent_actor_tagger *g, ent_str id); /* ENT_ACTOR__NONE when unknown */
ent_actor__entry *ent_actor__phrase(ent_actor_tagger *g, ent_str phrase, uint32_t actor, ent_actor__form form);
void ent_actor__load_words(ent_actor_tagger *g);
void ent_actor__load_states(ent_actor_tagger *g);
void ent_actor__load_bodies(ent_actor_tagger *g);
void ent_actor__load_companies(ent_actor_tagger *g);
void ent_actor__load_parts(ent_actor_tagger *g);
void ent_actor__load_persons(ent_actor_tagger *g); /* of the bodies and companies loaded before */
ent_status ent_actor__load_user(ent_actor_tagger *g, const char *file, ent_err *err);
bool ent_actor_kind_parse(ent_str name, ent_actor_kind *k);
int16_t ent_actor__year(ent_str cell);

/* A stretch of the sentence that a table or the document's own names know. */
typedef struct {
    uint32_t token, tokens;
    const ent_actor__entry *entry;
    uint32_t actor; /* of the document; ENT_ACTOR__NONE */
    uint8_t form;
} ent_actor__piece;

/* A name that this document taught. */
typedef struct {
    uint32_t hash[8], hashes; /* of its words */
    uint32_t actor, next;     /* next: index + 1 in the chain */
    uint8_t form;             /* LEARNT, PERSON or LOOK */
    bool upper;
    bool lone;                /* a short name: no part of a longer one */
} ent_actor__learnt;

/* What a mention still wants: resolved when all mentions stand. */
typedef struct {
    uint8_t kind, number;
    uint32_t word; /* NAMED: the token whose word the name must have */
} ent_actor__open;

enum { ENT_ACTOR__YEARS_OFF = 20 }; /* from a term of office: longer before and after nobody speaks of its holder by name */
enum { ENT_ACTOR__YEARS_BEFORE_BODY = 3 }; /* who will hold one of a body is his own state's before */
enum { ENT_ACTOR__ORGAN = 3, ENT_ACTOR__BOARD }; /* `number` of a NAMED one that is an organ of the body that speaks; that rules one */

enum { ENT_ACTOR__BOTH = 4 }; /* `number` of a NATIONAL one that is two: both Indian companies */

enum { ENT_ACTOR__CHAINS = 4096 };

/* One document at work. */
typedef struct {
    const ent_actor_tagger *g;
    const ent_text *text;
    ent_arena *a;
    ent_notes *notes;
    int year; /* that the document, or its sentence, is about; 0 = unknown */
    const int16_t *told; /* by sentence: its year, in a document without a date; NULL in others */
    bool pieces; /* it is a list of short ones */
    ENT_VEC(ent_actor) actor;
    uint32_t *of_known; /* by the tagger's index: the document's + 1 */
    ent_map *by_id;
    ENT_VEC(ent_mention) mention;
    ENT_VEC(ent_actor__open) open;   /* parallel to mention; kind + 1, 0 = nothing wanted */
    ENT_VEC(ent_actor__piece) all;   /* of the document, from the tables */
    uint32_t *sentence_piece;        /* by sentence: first of `all`; one more at the end */
    ENT_VEC(ent_actor__piece) piece; /* of the sentence, with what was learnt */
    uint32_t *piece_of;              /* by token of the sentence: the one that begins there, index + 1 */
    uint64_t *caps;                  /* bits of the document's tokens that begin with a capital */
    ENT_VEC(ent_actor__learnt) learnt;
    uint32_t chain[ENT_ACTOR__CHAINS]; /* by hash of the first word: index + 1 */
    uint32_t sentence, first, end;     /* the sentence and its tokens */
    ENT_VEC(uint32_t) shortened;       /* hashes of companies' first words that were looked at */
    uint32_t firms, firm_in;           /* companies that the document taught; the sentence that did last, + 1 */
    uint32_t at;                       /* first token that no mention has taken */
    uint32_t *count, counted;          /* mentions by actor, before what refers back is resolved */
    uint32_t main_state;               /* … the state that has by far the most; ENT_ACTOR__NONE = there is none */
    uint32_t *unlike;                  /* by actor: the last mention whose word its name has not, index + 1 */
    uint32_t speaker;
    const char *speaker_why;
    ENT_VEC(ent_issuer) issuer; /* issuers.c */
    size_t release; /* issuers passed while resolving */
    char belgium; /* is it spoken of but by its capital? y, n, 0 = not looked yet */
} ent_actor__work;

static inline const ent_token *ent_actor__tok(const ent_actor__work *w, uint32_t i) { return &w->text->token[i]; }
static inline uint32_t ent_actor__class(const ent_actor__work *w, uint32_t i) {
    ent_word word = w->text->token[i].word;
    return word < w->g->words ? w->g->word_class[word] : 0;
}
static inline uint32_t ent_actor__trade(const ent_actor__work *w, uint32_t i) {
    ent_word word = w->text->token[i].word;
    return word < w->g->words ? w->g->word_trade[word] : 0;
}
static inline bool ent_actor__cap(const ent_actor__work *w, uint32_t i) {
    return w->text->token[i].flags & ENT_TOK_CAP;
}
/* The next token with a capital, from i on; the sentence's end when there is none. */
static inline uint32_t ent_actor__next_cap(const ent_actor__work *w, uint32_t i) {
    uint64_t bits = i < w->end ? w->caps[i / 64] >> i % 64 : 0;
    while (!bits) {
        i = (i / 64 + 1) * 64;
        if (i >= w->end) return w->end;
        bits = w->caps[i / 64];
    }
    i += (uint32_t)__builtin_ctzll(bits);
    return i < w->end ? i : w->end;
}
/* May a name that the document taught begin there? */
static inline bool ent_actor__may_be_learnt(const ent_actor__work *w, uint32_t i) {
    const ent_token *t = &w->text->token[i];
    return (t->flags & ENT_TOK_CAP) && w->chain[t->hash % ENT_ACTOR__CHAINS];
}
static inline bool ent_actor__punct(const ent_actor__work *w, uint32_t i, char ch) {
    const ent_token *t = &w->text->token[i];
    return t->ch == ch && t->kind == ENT_TOK_PUNCT; /* seldom that one, so that it is guessed well */
}
/* The token stands right behind the one before it. */
static inline bool ent_actor__joined(const ent_actor__work *w, uint32_t i) {
    return !(w->text->token[i].flags & ENT_TOK_SPACE);
}
static inline bool ent_actor__possessive(const ent_actor__work *w, uint32_t i) {
    return i < w->end && w->text->token[i].kind == ENT_TOK_CLITIC &&
           (w->text->token[i].end - w->text->token[i].begin <= 1 ||
            (w->text->doc->text.p[w->text->token[i].end - 1] | 32) == 's' ||
            (unsigned char)w->text->doc->text.p[w->text->token[i].end - 1] == 0x99);
}

static inline uint32_t ent_actor__behind(const ent_actor__piece *p) { return p->token + p->tokens; }
/* The word of the sentence at work, letter by letter: its capital counts. */
static inline bool ent_actor__is(const ent_actor__work *w, uint32_t i, const char *z) {
    return i < w->end && ent_str_is(ent_token_str(w->text, &w->text->token[i]), z);
}

/* The document speaks for a state. */
static inline bool ent_actor__state_speaks(const ent_actor__work *w) {
    return w->speaker != UINT32_MAX && w->actor.v[w->speaker].kind == ENT_ACTOR_STATE;
}

/* The document's index of an actor. */
uint32_t ent_actor__here(ent_actor__work *w, uint32_t known);
uint32_t ent_actor__fresh(ent_actor__work *w, ent_str id, ent_str name, ent_actor_kind kind);
ent_mention *ent_actor__mention(ent_actor__work *w, uint32_t token, uint32_t tokens, uint32_t actor);

void ent_actor__pieces(ent_actor__work *w);                   /* piece.c: the sentence's pieces, appended to `all` */
void ent_actor__enter(ent_actor__work *w, uint32_t sentence); /* piece.c: the sentence becomes the one at work */
/* learn.c */
void ent_actor__learn(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t actor, ent_actor__form form);
const ent_actor__learnt *ent_actor__learnt_at(const ent_actor__work *w, uint32_t i, uint32_t *tokens);
void ent_actor__definitions(ent_actor__work *w); /* Full Name (ACRONYM) in the sentence */
void ent_actor__companies(ent_actor__work *w);   /* company.c */
void ent_actor__short_names(ent_actor__work *w); /* short.c */
void ent_actor__traders(ent_actor__work *w);     /* trader.c: firms by all that the document says of a name */
bool ent_actor__lone(const ent_actor__work *w, uint32_t i);
/* person.c: a name with or without its office. */
bool ent_actor__affair(const ent_actor__work *w, uint32_t i); /* Debate, Powers: a title's word before it is no person's */
uint32_t ent_actor__name_end(const ent_actor__work *w, uint32_t i);
/* The next other spelling of a name of that state; *from counts, from 0; empty = no more. spelling.c */
ent_str ent_actor__spelled(ent_arena *a, ent_str name, ent_str state, size_t *from);
/* teach.c: whose somebody is, told beside his name: of the sentence's mentions from `from` on; of a surname */
void ent_actor__teach(ent_actor__work *w, size_t from);
uint32_t ent_actor__american(ent_actor__work *w, uint32_t begin, uint32_t end);
uint32_t ent_actor__royal(const ent_actor__work *w, uint32_t title, uint32_t name);
uint32_t ent_actor__told_whose(const ent_actor__work *w, uint32_t name);
bool ent_actor__initialled(const ent_actor__work *w, uint32_t given, const ent_actor__person *p);
void ent_actor__namesakes(ent_actor__work *w); /* namesake.c */
int ent_actor__years_off_most(const ent_actor_tagger *g, uint32_t actor, bool before);
uint32_t ent_actor__person_of(ent_actor__work *w, uint32_t begin, uint32_t end); /* table or document; actor or NONE */
void ent_actor__learn_person(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t actor);
/* stands.c: behind a verb as its object, behind a preposition, before a verb, as the subject of a relative clause. */
bool ent_actor__undergoes(const ent_actor__work *w, const ent_mention *m);
bool ent_actor__oblique(const ent_actor__work *w, const ent_mention *m);
bool ent_actor__governs(const ent_actor__work *w, const ent_mention *m);
bool ent_actor__in_relative(const ent_actor__work *w, const ent_mention *m);
/* whose.c: a state named before its company; its takeover, a company's; the company whose the first group is */
bool ent_actor__at_home(const ent_actor__work *w, size_t k);
bool ent_actor__of_firm(const ent_actor__work *w, const ent_mention *m); /* m is not the last */
bool ent_actor__merges(const ent_actor__work *w, const ent_mention *m);
uint32_t ent_actor__leads(const ent_actor__work *w, size_t first, size_t before);
bool ent_actor__empty_it(const ent_actor__work *w, const ent_mention *m); /* it was declared that */
uint32_t ent_actor__founded(const ent_actor__work *w, size_t i); /* its establishment: whose */
bool ent_actor__both_national(ent_actor__work *w, size_t i, ent_mention *m);
void ent_actor__treasury(ent_actor__work *w, ent_mention *m);
void ent_actor__commission(ent_actor__work *w, ent_mention *m);
void ent_actor__league(ent_actor__work *w, ent_mention *m);
void ent_actor__resolve(ent_actor__work *w);                                  /* refer.c: resolves what is open */
void ent_actor__expand(ent_actor__work *w, const ent_timexes *timexes);       /* expand.c */
void ent_actor__composed(ent_actor__work *w); /* composed.c */
void ent_actor__find_issuers(ent_actor__work *w, const ent_timexes *timexes); /* issuers.c */
void ent_actor__enter_release(ent_actor__work *w, uint32_t sentence);
void ent_actor__guess_speaker(ent_actor__work *w);                            /* speaker.c */
ent_str ent_actor__make_id(ent_actor__work *w, uint32_t begin, uint32_t end); /* "LG Chem" → LGCHEM */
ent_str ent_actor__words(const ent_actor__work *w, uint32_t begin, uint32_t end);
/* End of the run of capitalised words at i that no piece of the tables takes; i when there is none. */
uint32_t ent_actor__cap_run(const ent_actor__work *w, uint32_t i);
bool ent_actor__body_officer(ent_actor__work *w, size_t i, ent_mention *m); /* roles.c; false = it is an officer of a state */
bool ent_actor__listed_as(ent_actor__work *w, size_t i, uint8_t number, ent_mention *m); /* roles.c */
bool ent_actor__counted(ent_actor__work *w, size_t i, uint8_t number, ent_mention *m);   /* counted.c */
/* called.c */
void ent_actor__called(ent_actor__work *w, size_t i, const ent_actor__open *o, ent_mention *m);
uint32_t ent_actor__by_word(const ent_actor__work *w, size_t i, const ent_mention *m); /* actor or NONE */
uint32_t ent_actor__agency(const ent_actor__work *w, size_t i, const ent_mention *m);
/* Marks the last mention as wanting an antecedent. */
void ent_actor__want(ent_actor__work *w, ent_actor__refer_kind kind, uint8_t number, uint32_t word);
void ent_actor__compose(ent_actor__work *w); /* compose.c: mentions out of them */

/* The piece that begins at a token; NULL when none does. */
static inline const ent_actor__piece *ent_actor__piece_at(const ent_actor__work *w, uint32_t token) {
    uint32_t k = token >= w->first && token < w->end ? w->piece_of[token - w->first] : 0;
    return k ? &w->piece.v[k - 1] : NULL;
}

/* A noun group being read. */
typedef struct {
    uint32_t begin, end;             /* tokens */
    uint32_t actor;                  /* of the document; ENT_ACTOR__NONE */
    uint32_t agent_begin, agent_end; /* tokens of the office or body that speaks for it; equal = none */
    uint32_t name_begin, name_end;   /* tokens of a person's name; equal = none */
    ent_str sector, known_agent;
    uint8_t role, flags;
    double confidence;
    const char *rule;
    bool office, envoy, part, plural, possessed;
    uint32_t part_row;
} ent_actor__np;

/* group.c: reads the group that begins with piece `p`; false when the piece alone is the mention. */
bool ent_actor__read_group(ent_actor__work *w, const ent_actor__piece *p, ent_actor__np *np);
/* compound.c: Japan-U.S.-ROK, Sino-Russian, US-led; the token behind it, 0 = none. */
uint32_t ent_actor__compound(ent_actor__work *w, const ent_actor__piece *p);
bool ent_actor__excluded(const ent_actor__work *w, const ent_actor__piece *p);      /* exclude.c */
uint8_t ent_actor__place_flag(const ent_actor__work *w, const ent_actor__piece *p); /* place.c */
/* Several actors for one mention. */
void ent_actor__set_actors(ent_actor__work *w, ent_mention *m, const uint32_t *actor, uint32_t n);

static inline bool ent_actor__names(const ent_actor__piece *p) { /* names an actor by itself */
    return p && p->actor != ENT_ACTOR__NONE && p->form != ENT_FORM_PREFIX && p->form != ENT_FORM_PERSON;
}
static inline bool ent_actor__heads(const ent_actor__piece *p) {
    return p && (p->form == ENT_FORM_OFFICE || p->form == ENT_FORM_PART || p->form == ENT_FORM_AGENT);
}

#endif
