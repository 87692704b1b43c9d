/* Shared within the room. */
#ifndef ENT_EVENT_INNER_H
#define ENT_EVENT_INNER_H

#include "entente/event.h"

enum { ENT_EVENT__NONE = UINT32_MAX };

/* ---- words: what a word may be, by grammar.tsv and the forms of verbs.tsv and nouns.tsv --------------------------- */

enum {
    ENT_W_DET = 1 << 0, ENT_W_OWN = 1 << 1, ENT_W_PRON = 1 << 2, ENT_W_PREP = 1 << 3, ENT_W_TO = 1 << 4,
    ENT_W_SUB = 1 << 5, ENT_W_IF = 1 << 6, ENT_W_REL = 1 << 7, ENT_W_THAT = 1 << 8, ENT_W_BE = 1 << 9,
    ENT_W_HAVE = 1 << 10, ENT_W_DO = 1 << 11, ENT_W_MODAL = 1 << 12, ENT_W_NEG = 1 << 13, ENT_W_CONJ = 1 << 14,
    ENT_W_ADV = 1 << 15, ENT_W_ADJ = 1 << 16, ENT_W_FUTURE = 1 << 17, ENT_W_WOULD = 1 << 18, ENT_W_SHOULD = 1 << 19,
    ENT_W_CAN = 1 << 20,
    /* forms of an open-class verb (or of be, have, do) */
    ENT_W_BASE = 1 << 21, ENT_W_S = 1 << 22, ENT_W_PAST = 1 << 23, ENT_W_PART = 1 << 24, ENT_W_ING = 1 << 25,
    ENT_W_PURE = 1 << 27, /* no noun has this form */
    ENT_W_LAST = 1 << 30, /* what it ends with a preposition is an adverb: at last, in turn */
    ENT_W_PLURAL = 1 << 29, /* of many without an s: people, aircraft */
    ENT_W_NOUN = 1 << 26, /* last word of a noun trigger */
    ENT_W_COUNT = 1 << 28, /* a round of talks, a series of attacks: the noun behind "of" is meant */
    ENT_W_AUX = ENT_W_BE | ENT_W_HAVE | ENT_W_DO | ENT_W_MODAL,
    ENT_W_VERB = ENT_W_BASE | ENT_W_S | ENT_W_PAST | ENT_W_PART | ENT_W_ING
};

/* What a trigger's slots are: who fills the roles of its event. */
typedef enum {
    ENT_SLOT_S, ENT_SLOT_O, ENT_SLOT_WITH, ENT_SLOT_TO, ENT_SLOT_AGAINST, ENT_SLOT_FROM, ENT_SLOT_BY, ENT_SLOT_FOR,
    ENT_SLOT_ON, ENT_SLOT_OVER, ENT_SLOT_OF, ENT_SLOT_IN, ENT_SLOT_AT, ENT_SLOT_BETWEEN, ENT_SLOT_INTO,
    ENT_SLOT_THROUGH, ENT_SLOT_GEN, ENT_SLOT_PRE, ENT_SLOT_AMONG, ENT_SLOT_TOWARD, ENT_SLOT_INCLUDING, ENT_SLOT_AS,
    ENT_SLOTS
} ent_event__slot;

typedef struct {
    bool own; /* given by its row, not the type's default */
    char role[ENT_SLOTS]; /* 'a' actor, 'r' recipient, 'x' participant, 'p' place, '-' nobody */
    uint32_t slots; /* bits of those that somebody is in */
} ent_event__frame;

typedef enum {
    ENT_OP_NONE, ENT_OP_PROMISE, ENT_OP_PLAN, ENT_OP_REFUSE, ENT_OP_THREATEN, ENT_OP_HALT, ENT_OP_RESUME, ENT_OP_DENY,
    ENT_OP_FAIL, ENT_OP_BEGIN, ENT_OP_CONTINUE, ENT_OP_ATTEMPT, ENT_OP_URGE, ENT_OP_SAY, ENT_OP_WANT, ENT_OP_LET,
    ENT_OP_POSTPONE, ENT_OP_CANCEL, ENT_OP_ACCUSE, ENT_OP_SUPPORT, ENT_OP_LIFT, ENT_OP_CARRY, ENT_OP_END, ENT_OP_NOT, ENT_OP_ORDER,
    ENT_OP_OFFER, ENT_OP_UNDERGO,
    ENT_OPS
} ent_event__op;

enum { ENT_EVENT__NO_TYPE = ENT_TYPES }; /* a verb that is no event: a mere statement, a light verb */

/* A condition of a row: one of the slots is filled, by a head noun of the class where it names one. */
typedef struct {
    uint32_t slots; /* bits of ent_event__slot */
    uint32_t class; /* number of objects.tsv's class + 1; 0 = any */
} ent_event__term;

enum {
    ENT_EVENT__TERMS = 3,
    ENT_EVENT__CLASSES = 256,
    ENT_EVENT__NAMED = ENT_EVENT__CLASSES + 1, /* class "actor": a group that names an actor */
    ENT_EVENT__BODY,                           /* class "igo": … an international organisation */
    ENT_EVENT__SEVERAL,                        /* class "several": … two or more actors */
    ENT_EVENT__STATE,                          /* class "state": … a state by its own name, its capital, its head */
    ENT_EVENT__PLACE,                          /* class "name": a name with a capital that is no actor, or where something is */
    ENT_EVENT__FIRM,                           /* class "firm": … a company */
    ENT_EVENT__EMPTY,                          /* class "none": there is no such group */
    ENT_EVENT__PERSON,                         /* class "person": … somebody by name or office */
    ENT_EVENT__UNDERGONE,                      /* class "passive": the verb is a passive, whatever the slot */
    ENT_EVENT__CONTENT                         /* class "content": nothing is asked or told: no infinitive, no that, no "for" */
};

typedef struct {
    uint64_t half[ENT_EVENT__CLASSES / 64];
} ent_event__classes;

typedef struct {
    /* what every look at a row reads stands together */
    const ent_word *word; /* of a verb: the words behind its first; of a noun: those before its last */
    uint32_t words;
    uint32_t whens;
    uint8_t type;         /* ent_type or ENT_EVENT__NO_TYPE */
    uint8_t op;           /* on its complement */
    bool light;           /* its object names the event */
    uint8_t effect;       /* … and what becomes of it */
    bool own;             /* has a row of its own, not only as a light verb */
    bool repeats;         /* what the event before was: follow suit, do so */
    ent_event__term when[ENT_EVENT__TERMS];
    ent_str lemma;
    ent_str mode;
    ent_event__frame frame;
} ent_event__trigger;

/* A form of a trigger's head word. */
typedef struct {
    ent_word word;
    uint32_t trigger, bits;
    uint16_t words; /* of the phrase, but for this one */
    uint16_t whens; /* conditions of the row */
    uint64_t need; /* ent_event__word_bit of the phrase's other words: where not all of them are near it does not stand */
    ent_event__term when; /* the first condition: where it does not hold the row itself is not looked at */
} ent_event__entry;

typedef struct {
    ENT_VEC(ent_event__trigger) trigger;
    ENT_VEC(ent_event__entry) entry; /* by word, then longer phrases first */
    uint32_t *at;                    /* by word: its first entry; at[word + 1] its end */
} ent_event__triggers;

typedef struct {
    uint8_t op, inner, type, status; /* ENT_EVENT__ANY, ENT_EVENT__KEEP */
} ent_event__rule;

enum { ENT_EVENT__ANY = 254, ENT_EVENT__KEEP = 253, ENT_EVENT__NOUN_OP = 128 /* an operator that is a noun */ };

/* Words that code names. */
#define ENT_EVENT__WORDS(X) \
    X(both) X(all) X(as) X(well) X(of) X(to) X(the) X(by) X(each) X(with) \
    X(than) X(in) X(since) X(times) X(they) X(had) X(when) X(first) X(led) X(unless) X(won) X(don) X(will) X(does) \
    X(left) X(a) X(an) X(whose) X(he) X(she) X(him) X(her) X(his) X(such) X(per) X(cent) X(million) X(until) X(before) X(during) X(from) \
    X(home) X(this) X(these) X(under) X(alongside) X(together) X(along) X(jointly) X(where) X(co) X(online) X(after) \
    X(that) X(those) X(again) X(once) X(then) X(finally) X(so) X(on) X(other) X(one) X(side) X(hand) X(like) X(out) X(there) X(but) \
    X(here) X(over) X(based) X(visiting) X(only)

#define X(w) ENT_EVENT__WORD_##w,
enum { ENT_EVENT__WORD_0, ENT_EVENT__WORDS(X) ENT_EVENT__WORD_END }; /* their numbers; 0 = any other word */
#undef X

typedef struct ent_event__weights ent_event__weights;
struct ent_event_tagger {
    const ent_lexicon *lex;
    ent_arena *arena;
    size_t words;
    uint32_t *cls; /* by word: ENT_W_* */
    uint8_t *slot; /* by word of a preposition: slot + 1 */
    uint8_t *name; /* by word: ENT_EVENT__WORD_… */
    uint8_t *adjective; /* by word: what it does to an infinitive behind it (operators.tsv) */
    uint32_t *classed; /* by word: its row in class, which few have; 0 = it is of no class */
    ent_event__classes *class; /* of objects.tsv */
    ent_event__triggers verb, noun;
    const ent_event__rule *rule;
    size_t rules;
    /* classes + 1: bodies by their seat; money; verbs without a passive; whom a speaker calls the …; let, help; experts;
     * presidency; presence; joined by */
    uint32_t border, text; /* class of a state's border + 1; of a resolution's words */
    uint32_t branch; /* of a part of a company: its Chinese business */
    uint32_t legation, seat, funds, expert, alone, own_people, organ, bare, chair, setting, joining, apart, behest;
    uint32_t staff, pot; /* missions, teams of a body; what money is kept in */
    uint32_t homeland, diplomat, refugee; /* the nation, the government: the speaker's own */
    uint32_t envoy, healer; /* who is sent, who heals */
    uint32_t untrue, truth, undone, nearly; /* said to be false, to be true; instead of, without; nearly, almost */
    uint32_t help, assent, accord, given; /* what somebody may do with another's: support, money; provided, contributed */
    uint32_t measures, shot, tied, laid, held; /* participles that say whose it is: fired from, linked to, blamed on, held in */
    uint32_t three, four, disaster, giving, attending, witness, unaided, bilateral, accords, shared; /* trilateral, quadripartite, … */
    uint32_t goods, bearer; /* what is given; convoys, flights */
    uint32_t anyone; /* who may be dealt with without a name: neighbours, traders */
    uint32_t comprise; /* included */
    uint32_t calm, mediation, embargo, monitor; /* what a third does about a war: foes.c */
    uint32_t sponsoring; /* at the proposal of */
    uint32_t writ; /* a text that does something: a law banning ships */
    uint32_t blueprint; /* strategy, law */
    uint32_t jubilee; /* anniversary */
    uint32_t eve; /* ahead of, prior to */
    uint32_t speech; /* what is delivered at a meeting */
    uint32_t word_of; /* what says something of its author: statement, letter */
    uint32_t deal; /* what two firms agree on */
    uint32_t indict; /* what prosecutors and judges do */
    uint32_t contest; /* what those do who were fined */
    uint32_t superlative; /* the first, the worst since */
    uint32_t outlaw; /* rebels, exiles: nobody's, wherever one meets them */
    const ent_event__weights *weights; /* of a record's confidence */
    ent_phrases *contexts;
    uint64_t *topical; /* bits by word: begins a phrase of contexts.tsv */
    const ent_str *context;
#define X(w) ent_word w;
    struct {
        ENT_EVENT__WORDS(X)
#undef X
        ent_word nt, longer; /* won't; long behind an auxiliary */
    } w;
};

double ent_event__confidence(const ent_event_tagger *g, const ent_event *r); /* 0 to 1; confidence.c */
/* What becomes of an event of *type under an operator (compose.tsv); false: the table does not say. */
bool ent_event__compose(const ent_event_tagger *g, uint8_t op, uint8_t *type, uint8_t *status);

/* ---- one sentence: tokens with a part of speech, noun groups, clauses --------------------------------------------- */

typedef enum {
    ENT_P_NOUN, /* nouns, adjectives, numbers, names: what may stand inside a noun group */
    ENT_P_DET, ENT_P_POSS, ENT_P_PREP, ENT_P_TO, ENT_P_VERB, ENT_P_BE, ENT_P_HAVE, ENT_P_DO, ENT_P_MODAL, ENT_P_NEG,
    ENT_P_CONJ, ENT_P_SUB, ENT_P_REL, ENT_P_THAT, ENT_P_ADV, ENT_P_TIME, ENT_P_PUNCT
} ent_event__pos;

typedef struct {
    uint8_t pos;
    char mark;               /* of punctuation: the token's ch */
    uint32_t bits;           /* ENT_W_* of the word; of a verb: the form it stands in */
    uint32_t mention, timex; /* index + 1 in the document */
    uint32_t np, clause;     /* index + 1; index */
} ent_event__tok;

typedef struct {
    uint32_t begin, end, head; /* tokens of the sentence */
    uint32_t prep;             /* token of its preposition, ENT_EVENT__NONE */
    uint8_t slot;              /* of that preposition + 1; 0 = none */
    bool named;                /* a mention is in it */
    bool bears;                /* a group may be attached to it: its number is the up of one, or was */
    uint32_t up;               /* noun group it is attached to by a preposition: index + 1 */
    uint32_t list;             /* first noun group of its coordination */
    uint32_t clause;
} ent_event__np;

typedef enum {
    ENT_CLAUSE_MAIN, ENT_CLAUSE_COORD, ENT_CLAUSE_REL, ENT_CLAUSE_PART, ENT_CLAUSE_INF, ENT_CLAUSE_COMP,
    ENT_CLAUSE_ADV, ENT_CLAUSE_BRACKET
} ent_event__clause_kind;

typedef struct {
    uint32_t begin, end;  /* tokens of the sentence */
    uint32_t parent;      /* ENT_EVENT__NONE for the sentence's own */
    uint32_t intro;       /* token that opens it: which, that, after, and; ENT_EVENT__NONE */
    uint32_t group, verb; /* first token of the verb group, its last verb; ENT_EVENT__NONE = no verb */
    uint32_t group_end;
    uint32_t slots;       /* bits of ent_event__slot that its groups stand in */
    uint8_t kind;
    bool finite, passive, negated, future, would, should, can, perfect, progressive, to_be, conditional;
    uint32_t subject, object; /* noun groups: index + 1; subject 0 = none of its own. A passive's object: was given money */
    uint32_t indirect;        /* gave Haiti money: index + 1 */
    uint32_t shares;          /* clause whose subject it takes; ENT_EVENT__NONE */
    uint32_t antecedent;      /* noun group that a relative or a participle belongs to: index + 1 */
    uint32_t into;            /* clause of the verb that it shares an object with: criticised and sanctioned B; 0 = none */
    bool antecedent_object;   /* … as its object: the pilot whom it shot down; an agreement signed in May */
} ent_event__clause;

/* Tokens of one mention or timex: those that no later one takes. */
typedef struct {
    uint32_t begin, end, of; /* of: index + 1 in the document */
} ent_event__run;

typedef struct {
    const ent_event_tagger *g;
    const ent_text *text;
    const ent_timexes *timexes;
    const ent_mentions *mentions;
    uint32_t sentence, first, n; /* first token of the document, tokens */
    const ent_token *token;      /* of the sentence */
    ent_event__tok *tok;
    ent_event__np *np;
    ent_event__clause *clause;
    ent_event__run *name, *time; /* its mentions and timexes, where tok has them */
    uint32_t names, times;
    uint32_t nps, clauses;
    size_t next_mention, next_timex;
    /* What there is in it at all: a pass over its groups or clauses asks first, and is done where its own is not there. */
    uint64_t says[2]; /* bits of ENT_EVENT__WORD_…; ent_event__says */
    ent_event__classes classes; /* of all its words; ent_event__has_class */
    uint32_t slots;   /* of its groups, as of clauses */
    bool participles, verbless; /* clauses of participles, without a verb */
    bool named, dated; /* has mentions, has timexes */
    bool title;        /* all its words are capitalised */
    bool idle;         /* nothing can have happened in it: not parsed */
    uint32_t lead;     /* timex of the day that it stands under: index + 1 */
    uint32_t person, about, cand, cands; /* ent_event__found's before it; candidates among those of the stretch: first, how many */
} ent_event__sent;

/* The timex has a date that an event can take. */
static inline bool ent_event__dates(const ent_timex *t) { return t->event_value.n && t->type != ENT_TIMEX_SET; }
uint32_t ent_event__skip_adverbs(const ent_event__sent *s, uint32_t i); /* behind the adverbs at token i */
bool ent_event__conj_before(const ent_event__sent *s, uint32_t i);
uint32_t ent_event__np_before(const ent_event__sent *s, uint32_t i); /* the group that ends right before token i */
bool ent_event__object_word(const ent_event_tagger *g, ent_word w);
bool ent_event__together(const ent_event__sent *s, const ent_event__np *g);
uint32_t ent_event__past_bracket(const ent_event__sent *s, uint32_t i); /* behind a bracket that opens at i, else i */

/* ---- candidates: triggers with their parties and dates ------------------------------------------------------------ */

typedef struct {
    uint32_t actor, mention; /* indices into the document's actors and mentions; mention NONE = implied */
    uint32_t np;             /* noun group it was read from: index + 1; 0 = implied */
    char role;               /* 'a' 'r' 'x' */
} ent_event__party;

enum { ENT_EVENT__PARTIES = 48, ENT_EVENT__DATES = 16, ENT_EVENT__DOERS = 4, ENT_EVENT__ENEMIES = 8 };

typedef struct ent_event__cand {
    const ent_event__trigger *trigger;
    uint32_t token;          /* of the trigger's head, in the sentence */
    uint32_t begin, end;     /* its words */
    uint32_t clause;         /* it stands in */
    uint32_t np;             /* of a noun: index + 1; 0 = a verb */
    uint32_t governor;       /* clause whose light verb carries the noun; NONE */
    uint32_t boss;           /* candidate whose operator rules this one: index + 1 */
    uint8_t type, status;
    ent_str mode;
    bool dropped, passive_alone, own_date, remote;
    uint32_t adding;         /* noun group that parties are being read from: index + 1 */
    uint32_t spread;         /* list whose members each have a record of their own: first group + 1 */
    double date_cost;        /* 0 = beside it */
    bool since;              /* … and the event goes on from it */
    bool resumes;            /* tells of the meeting before: on its day */
    bool followed;           /* does what the event before was */
    bool companion;          /* in cooperation with: no event, but who takes part in another */
    bool second;             /* a further verb of the noun: its own clause alone dates it */
    bool interval;           /* two neighbouring days: one event over both */
    bool ahead;              /* ahead of the summit: not on the day that is told
                              * of what is done before it */
    bool guessed;            /* whose it is: nothing further hangs on that */
    bool self;               /* an actor is named among the recipients too */
    uint32_t place;          /* mention + 1 */
    const char *rule;
    uint32_t parties, timexes;
    /* not cleared: the first `parties` and `timexes` hold */
    ent_event__party party[ENT_EVENT__PARTIES];
    uint32_t timex[ENT_EVENT__DATES]; /* indices into the document's; one event for each */
} ent_event__cand;

/* Some actors that are kept in mind. */
typedef struct {
    uint32_t actor[ENT_EVENT__DOERS], n;
} ent_event__few;

typedef struct {
    ent_event__sent *s;
    ent_event__cand *cand;
    uint32_t n, most;
    uint32_t *by_clause; /* candidate of the clause's verb: index + 1 */
    uint32_t *by_np;     /* candidate of the noun group: index + 1 */
    uint32_t lead_timex; /* of the block: a chronology's entry date, a heading's; index + 1 */
    uint32_t last_timex;  /* of the last event before: index + 1 */
    uint32_t carry_timex; /* … where this sentence goes on from it: They also …; 0 = it does not */
    uint32_t said_on;    /* timex that dates the release whose paragraph it is: index + 1; 0 = none */
    uint32_t scene;      /* mention of a place that the sentence begins with (In Algeria, …): index + 1 */
    uint32_t labelled_place; /* mention of the place that labels the entry (Kinshasa: …): index + 1 */
    uint32_t pair[2];    /* the two parties of the last event before, in this paragraph: index + 1 of actors; 0 = none */
    uint32_t speaker;    /* actor that the text speaks for; UINT32_MAX = none */
    bool news;           /* the text is a list of short pieces */
    bool bulletin;       /* … of more than a few */
    uint32_t two[2];     /* the two that most of the document is about: index + 1; 0 = it is not about two */
    ent_event__cand *before; /* the last event that became a record, for "X followed"; its token is ENT_EVENT__NONE when there is none */
    ent_event__few struck, title_struck; /* states that a disaster struck, last in the paragraph; by the title */
    ent_event__few deal; /* firms of the last deal in the paragraph; who acts stands first … */
    uint32_t deal_sides; /* … so many of them */
    uint32_t wrote; /* state where the text was written, by a line at its head: index + 1; 0 = it does not say */
    ent_event__few accused; /* firms that were accused, fined, raided last in the paragraph */
    bool accused_last;      /* … after the last deal */
    ent_event__few many[2]; /* the three, the four states that last did something together */
    uint8_t unsaid;      /* what the sentence may leave out: ent_event__unsaid */
    int tense;           /* of a chronicle's entries so far: above 0 the past, below it the present */
    ent_word theme;      /* head of the noun group that its verb was about */
    uint32_t foes[2];    /* the two who fought each other last: index + 1 of actors; foes.c */
    uint32_t foes_block; /* … in which block */
    uint32_t enemy[ENT_EVENT__ENEMIES][3]; /* those who fought each other: two and the block, the last ones in turn */
    uint32_t enemies;
    ent_event__few did[ENT_TYPES]; /* who did the last of a kind, for "condemned the raid" */
    uint32_t dateline;   /* tokens of the sentence that are the head of a dispatch */
    uint32_t stage;      /* state that a piece of news is of, by its label or its dateline: index + 1; 0 = none is told */
    bool labelled_stage; /* … by a label, for its paragraph alone */
    uint32_t posted;     /* … whose state that is, down to the next one: index + 1; 0 = none */
    uint32_t chief;      /* whom a document without a speaker is about most: index + 1; 0 = nobody stands out */
    ent_event__cand *spare;  /* room for one made of another */
    uint32_t last_actor; /* of the last event before, in this paragraph: index + 1 */
    uint32_t person;     /* whose person was named last in the paragraph: he, she; index + 1 */
    uint32_t about;      /* state named last in the paragraph, not the speaker: index + 1 */
    uint32_t topic;      /* actor that the paragraph is about, in a text that speaks for one: index + 1 */
    bool labelled;       /* … by a label at its head: Nepal: …, Kenya. … */
    bool led;            /* … by this sentence's first words: With China, … */
    const ent_event__trigger *forum; /* a standing forum that is held */
    const ent_event__trigger *echo;    /* as did B */
    const ent_event__trigger *untyped; /* an act that no row knows */
    const ent_event__trigger *gift;  /* a sum of money for somebody */
    const ent_event__trigger *sponsors; /* those at whose proposal something is adopted */
    const ent_event__trigger *pictured; /* who is seen together in a picture */
    const ent_event__trigger *sojourn;  /* who is somewhere abroad, though no verb tells it */
} ent_event__found;

static inline void ent_event__cand_copy(ent_event__cand *to, const ent_event__cand *c) {
    memcpy(to, c, offsetof(ent_event__cand, party));
    memcpy(to->party, c->party, c->parties * sizeof *c->party);
    memcpy(to->timex, c->timex, c->timexes * sizeof *c->timex);
}

/* The actor takes part in c. */
static inline bool ent_event__has(const ent_event__cand *c, uint32_t actor) {
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].actor == actor) return true;
    return false;
}

static inline bool ent_event__has_role(const ent_event__cand *c, uint32_t actor, char role) {
    for (uint32_t i = 0; i < c->parties; i++)
        if (c->party[i].actor == actor) return c->party[i].role == role;
    return false;
}

bool ent_event__party_add(ent_event__cand *c, uint32_t actor, uint32_t mention, char role);
/* Adds whoever a noun group names: itself and its list, or those that hang on it. Returns how many. */
uint32_t ent_event__party_np(const ent_event__sent *s, ent_event__cand *c, uint32_t np, char role, bool place);
uint32_t ent_event__subject(const ent_event__found *f, uint32_t clause); /* noun group index + 1, 0 = none */
bool ent_event__meeting_word(const ent_event_tagger *g, ent_word w); /* meeting, summit, conference: names a CONSULT event alone */
bool ent_event__in_phrase(const ent_event__found *f, uint32_t clause, uint32_t np);
bool ent_event__subject_party(const ent_event__found *f, const ent_event__cand *c); /* its clause's subject is one of its parties */
bool ent_event__one_sided(const ent_event__found *f, const ent_event__cand *c); /* a promise of one, not of several to each other */
bool ent_event__explained(const ent_event__sent *s, uint32_t np); /* the three majors, A, B and C: index of the first */
bool ent_event__undergoes(const ent_event__found *f, const ent_event__cand *c); /* came under attack from A; undergo.c */
void ent_event__undergone(const ent_event__found *f, ent_event__cand *c);
void ent_event__only_patient(const ent_event__found *f, ent_event__cand *c);
void ent_event__from_where(const ent_event__found *f, ent_event__cand *c);
void ent_event__fill(ent_event__found *f, ent_event__cand *c);          /* parties by the frame */
void ent_event__when(ent_event__found *f, ent_event__cand *c);          /* dates */
uint32_t *ent_event__day_heads(const ent_text *text, const ent_timexes *timexes, ent_arena *a); /* by block: timex + 1; 0 = none */
ent_str ent_event__clock(const ent_event__found *f, const ent_event__cand *c); /* a time of day told without its day; "" = none */
const ent_event__cand *ent_event__verb_of(const ent_event__found *f, uint32_t clause); /* NULL = no trigger */
/* A date of a list's member of its own: Norway (May), with Viet Nam in December. Timexes into c; false = none. */
bool ent_event__member_date(ent_event__found *f, ent_event__cand *c, uint32_t np);
bool ent_event__dated_bracket(const ent_event__sent *s, uint32_t i);
bool ent_event__near_date(const ent_event__sent *s, uint32_t i); /* a date begins at token i, or behind a preposition there */
/* The next of "A signed in May and B in June", behind token *from (which moves on): c with B for A. false = no more. */
bool ent_event__gap(const ent_event__found *f, const ent_event__cand *c, ent_event__cand *one, uint32_t *from);
void ent_event__shares_out(const ent_event__found *f, ent_event__cand *c); /* A gave 3 million, B 2 million */
void ent_event__cut_remnants(ent_event__sent *s);
bool ent_event__remnant(const ent_event__sent *s, uint32_t i); /* B a frigate: group i and the next */
bool ent_event__in_turn(const ent_event__sent *s, uint32_t object, uint32_t np);
bool ent_event__gap_inside(const ent_event__cand *c, const ent_event__cand *one); /* nobody in it who is not in c */
/* Asked of candidates all the time: of the first few parties without a branch that could be guessed wrongly. */
static inline uint32_t ent_event__role_count(const ent_event__cand *c, char role) {
    enum { FEW = 4 };
    uint32_t n = 0;
    for (uint32_t i = 0; i < FEW; i++) n += (uint32_t)((i < c->parties) & (c->party[i].role == role));
    for (uint32_t i = FEW; i < c->parties; i++) n += c->party[i].role == role;
    return n;
}
size_t ent_event__mentions_from(const ent_mentions *m, uint32_t token); /* the first at or behind the document's token; two.c */
bool ent_event__of_others(const ent_event__found *f, const ent_event__cand *c); /* two.c */
void ent_event__release(ent_event__found *f); /* two.c */
void ent_event__about_two(ent_event__found *f, ent_arena *a); /* speaker and two, from the document's mentions */
void ent_event__dealings(ent_event__found *f); /* ventures of firms, acts on a merger */
void ent_event__violence(ent_event__found *f);                                                  /* an attack killed … */
/* Chronologies; telegram.c. */
bool ent_event__bare_past(ent_event__found *f, uint32_t clause); /* Recognised the same day. */
bool ent_event__wants_object(const ent_event__trigger *t);
bool ent_event__names_object(const ent_event__trigger *t);
void ent_event__label_place(ent_event__found *f);
void ent_event__at_label(ent_event__found *f, ent_event__cand *c);
void ent_event__listed(ent_event__found *f, ent_event__cand *c);
void ent_event__goals(ent_event__found *f, ent_event__cand *c);
void ent_event__headed(ent_event__found *f, ent_event__cand *c);
bool ent_event__adjective(const ent_event__found *f, ent_event__cand *inner);                   /* is willing to … */
bool ent_event__demand(ent_event__found *f, ent_event__cand *outer, uint32_t clause);    /* said that … must … */
bool ent_event__obliged(const ent_event__sent *s, const ent_event__clause *x); /* must, has to */
void ent_event__refused(const ent_event__found *f, ent_event__cand *c);                         /* whom the subject refuses it */
void ent_event__mood(const ent_event__found *f, ent_event__cand *c);                            /* will not …, will … */

/* Acts that all who take part do to each other. */
static inline bool ent_event__mutual(uint8_t type) {
    return type == ENT_CONSULT || type == ENT_COOPERATE || type == ENT_SUPPORT || type == ENT_AGREE;
}

static inline bool ent_event__typed(const ent_event__cand *c) { return c->type < ENT_TYPES; }

/* naming.c */
bool ent_event__meeting_name(const ent_event__sent *s, const ent_mention *m);
bool ent_event__own_day(const ent_event__found *f, const ent_event__cand *v, const ent_event__cand *n);
bool ent_event__ends_phrase(const ent_event__sent *s, uint32_t i); /* nouns.c */
bool ent_event__setting(const ent_event__sent *s, const ent_event__np *g);
bool ent_event__home_of(const ent_event__sent *s, uint32_t token); /* Germany's Linde */
bool ent_event__apart(const ent_event__sent *s, const ent_event__np *g);
bool ent_event__placed(const ent_event__sent *s, const ent_mention *m);
bool ent_event__named_by_of(const ent_event__sent *s, const ent_event__np *g, uint32_t head);
bool ent_event__backer(const ent_event__sent *s, const ent_event__np *g, uint32_t m);

bool ent_event__worth(const ent_event__found *f, const ent_event__cand *c); /* a record */
bool ent_event__news(const ent_event__found *f, const ent_event__cand *c);  /* what a short piece tells */

void ent_event__extract(const ent_event_tagger *g, const ent_text *text, const ent_timexes *timexes,
                        const ent_mentions *mentions, const ent_event_opts *opts, ent_arena *a, ent_events *out);

#include "ask.h"

#include "steps.h"

#endif
