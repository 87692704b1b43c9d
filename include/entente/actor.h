/* entente/actor.h - mentions of actors, resolved to ids. */
#ifndef ENTENTE_ACTOR_H
#define ENTENTE_ACTOR_H

#include "entente/timex.h"

typedef enum {
    ENT_ACTOR_STATE,
    ENT_ACTOR_IGO,     /* international governmental organisation, treaty body, grouping of states */
    ENT_ACTOR_NGO,
    ENT_ACTOR_COMPANY,
    ENT_ACTOR_GROUP,   /* armed group, movement, party */
    ENT_ACTOR_PERSON,  /* a person who speaks for nobody known */
    ENT_ACTOR_OTHER,   /* university, court, city, newspaper, … that acts for itself */
    ENT_ACTOR_KINDS
} ent_actor_kind;
const char *ent_actor_kind_name(ent_actor_kind k); /* "state", "igo", "ngo", "company", "group", "person", "other" */

typedef enum {
    ENT_MENTION_NAME,     /* a state's or body's name */
    ENT_MENTION_DEMONYM,  /* French, Filipinos */
    ENT_MENTION_CAPITAL,  /* Tokyo, for the government or as a place: see ENT_MENTION_PLACE */
    ENT_MENTION_BODY,     /* a body that speaks for a state: Ministry of Foreign Affairs, the Royal Thai Navy */
    ENT_MENTION_PERSON,   /* a person, with title or by surname */
    ENT_MENTION_OFFICE,   /* an office without a name: the Foreign Minister */
    ENT_MENTION_ANAPHOR,  /* the two countries, they, its, the company */
    ENT_MENTION_COMPOUND  /* Japan-U.S.-ROK, Sino-Russian: several actors in one name */
} ent_mention_role;
const char *ent_mention_role_name(ent_mention_role r);

enum {
    ENT_MENTION_PLACE = 1,      /* stands as a place (in Tokyo, to Japan), not as one who acts */
    ENT_MENTION_ADJECTIVE = 2,  /* modifies what follows: the French delegation, Japan policy */
    ENT_MENTION_POSSESSIVE = 4, /* Japan's, its */
    ENT_MENTION_PLURAL = 8      /* Filipinos, the Ministers */
};

typedef struct {
    ent_str id;   /* JPN, UN, ISIL, CATL; "JPN/JICA" with --agencies */
    ent_str name; /* to show: "Japan" */
    ent_actor_kind kind;
} ent_actor;

typedef struct {
    uint32_t begin, end;    /* bytes */
    uint32_t token, tokens; /* first, count: the whole noun group that names it, without its article */
    uint32_t sentence;
    const uint32_t *actor;  /* indices into ent_mentions.actor; several for a compound or an anaphor; 0 = unresolved */
    uint32_t actors;
    uint8_t role, flags;
    ent_str sector;         /* PLOVER: GOV MIL EXE LEG JUD OPP REB CVL BUS NGO IGO MED … */
    ent_str agent;          /* the office, person or agency that speaks for it; "" = itself */
    double confidence;      /* 0 to 1 */
    const char *rule;
} ent_mention;

typedef struct {
    uint32_t sentence, actor;
} ent_issuer;

typedef struct {
    const ent_mention *v; /* in text order; not overlapping */
    size_t n;
    const ent_actor *actor; /* the document's actors */
    size_t actors;
    uint32_t speaker;       /* index of the actor that "we" and "the Ministry" are; UINT32_MAX = unknown */
    const char *speaker_why;
    const ent_issuer *issuer; /* of a text of several releases: who speaks from which sentence on */
    size_t issuers;
} ent_mentions;

typedef struct {
    const char *actors_file; /* a user's own rows (TSV), NULL = none */
    bool agencies;           /* keep JPN/JICA apart from JPN */
    bool expand_groups;      /* the Baltic states → EST LVA LTU */
    ent_str speaker;         /* id; "" = guessed from the document */
} ent_actor_opts;

typedef struct ent_actor_tagger ent_actor_tagger;

/* Errors: ENT_ERR_FORMAT with file and line for a user's rows. */
ent_status ent_actor_open(ent_lexicon *lex, const ent_actor_opts *opts, ent_arena *a, ent_actor_tagger **tagger,
                          ent_err *err);
ent_status ent_actor_find(const ent_actor_tagger *tagger, const ent_text *text, const ent_timexes *timexes,
                          ent_arena *a, ent_mentions *out, ent_notes *notes, ent_err *err);

/* The known actors, for `entente list actors` and for naming ids. Sorted by id. */
typedef struct {
    ent_actor actor;
    const ent_str *names; /* every form, the shown one first */
    size_t n_names;
} ent_known_actor;
const ent_known_actor *ent_actor_known(const ent_actor_tagger *tagger, size_t *n);
/* Where a state is: its capital, degrees; false when unknown. */
bool ent_actor_place(const ent_lexicon *lex, ent_str id, ent_str *place, double *latitude, double *longitude);

#endif
