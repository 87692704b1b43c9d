/* render/format: the events as a net of nodes and edges with named attributes, which every format writes its own way. */
#ifndef ENT_RENDER_FORMAT_H
#define ENT_RENDER_FORMAT_H

#include "entente/render.h"

#define FORMAT(name, family, file, write, needs, summary, read_by, cannot, spec)                              \
    ent_status write(const ent_render_input *in, const ent_format_opts *opts, ent_out *out, ent_err *err);
#include "../formats.def"
#undef FORMAT

/* ---- dates.c: dates as exact as they were said ------------------------------------------------------------------ */

/* From the finest to the coarsest. */
typedef enum {
    P_NONE, P_DAY, P_WEEK, P_MONTH, P_QUARTER, P_SEASON, P_HALF, P_YEAR, P_FISCAL_YEAR, P_DECADE, P_CENTURY, P_SPAN, P_OPEN
} ent_render__precision;

ent_render__precision ent_render__precision_of(ent_str date);
const char *ent_render__precision_name(ent_render__precision p); /* "day", "fiscal year"; "" for P_NONE */
enum { ENT_DAY_TEXT = 20, ENT_DATE_WORDS = 160 };
ent_str ent_render__day(char text[ENT_DAY_TEXT], ent_day d);       /* "2020-10-22"; "" for ENT_NO_DAY */
/* "22 October 2020", "October 2020", "fiscal year 2019", "since 2015"; what it cannot put into words it leaves as is. */
ent_str ent_render__date_words(char text[ENT_DATE_WORDS], ent_str date);
/* What a reader of a file without partial dates must be told: "" when the date is an exact day. */
ent_str ent_render__date_caveat(char text[ENT_DATE_WORDS], ent_str date);

/* ---- net.c: nodes and edges of a view ------------------------------------------------------------------------- */

typedef enum { ATTR_TEXT, ATTR_LIST, ATTR_DAY, ATTR_INT, ATTR_REAL } ent_render__kind;

typedef struct {
    ent_str s; /* valid until the next value is asked for */
    int64_t i;
    double d;
} ent_render__value;

typedef struct ent_render__net ent_render__net;
typedef struct ent_render__edge ent_render__edge;

typedef struct ent_render__attr {
    const char *name;
    ent_render__kind kind;
    /* One of the two; false: no value. */
    bool (*node)(ent_render__net *net, const struct ent_render__attr *attr, uint32_t node, ent_render__value *v);
    bool (*edge)(ent_render__net *net, const ent_render__edge *e, ent_render__value *v);
    int column; /* of the centrality table */
} ent_render__attr;

struct ent_render__net {
    const ent_render_input *in;
    const ent_corpus *corpus;
    const ent_graph *graph;
    ent_view view;
    bool directed;
    uint32_t actors, nodes;   /* actors first, then, in the two-mode view, events */
    size_t edges;
    bool dated;               /* some event has a date */
    ent_str *key;             /* by actor */
    ent_days *active;         /* by actor: first and last known day of its events … */
    bool *since_ever, *for_ever; /* … and whether one of them is open on that side */
    double *x, *y, *size;     /* by actor; -500 … 500, 6 … 30 */
    int32_t *community;       /* by actor, from 1; -1 = unknown */
    const ent_table *centrality;
    uint32_t *centrality_row; /* by actor; UINT32_MAX = none */
    ent_render__attr *node_attr;
    const ent_render__attr *edge_attr;
    size_t node_attrs, edge_attrs;
    ent_days *spell;          /* of the last edge asked for */
    size_t spell_cap;
    ent_day day;              /* the last one written as text */
    char day_text[ENT_DAY_TEXT];
    size_t day_text_n;
    char separator;           /* of lists */
    char *scratch;
    size_t scratch_n, scratch_cap;
    ent_arena *arena;
};

/* An edge stands for one event (pair and two-mode views) or for several (weighted, directed). */
struct ent_render__edge {
    size_t number; /* from 1 */
    uint32_t source, target;
    double weight, forth, back;
    const ent_contact *contact; /* the tie's contacts; NULL in the two-mode view */
    uint32_t contacts;
    int only;         /* the direction that counts; ANY_DIRECTION = all contacts */
    uint32_t events;
    const ent_event *record;  /* the event; of several the one that begins first */
    const ent_event *latest;  /* the one that ends last */
    uint32_t entity;  /* two-mode: index in record->entity */
    uint32_t nth;     /* pair: 2 = the second event of its pair and type */
    uint32_t types;   /* bit set of ent_type */
    ent_days days;    /* first and last known day; ENT_NO_DAY = nothing dated */
    double score;     /* mean; NAN = none */
};
enum { ANY_DIRECTION = 2 };

typedef struct {
    ent_render__net *net;
    size_t at, number;
    uint32_t entity, a, b, seen[ENT_TYPES];
    bool back;
} ent_render__walk;

void ent_render__net_open(const ent_render_input *in, ent_view view, ent_render__net *net);
void ent_render__net_close(ent_render__net *net);
bool ent_render__next(ent_render__walk *w, ent_render__edge *e); /* start with { .net = net } */
static inline bool ent_render__is_event(const ent_render__net *net, uint32_t node) { return node >= net->actors; }
const ent_event *ent_render__event(const ent_render__net *net, uint32_t node);
bool ent_render__single(const ent_render__net *net); /* edges stand for one event each */

/* ---- attrs.c: the attributes, by name --------------------------------------------------------------------------- */

void ent_render__attrs(ent_render__net *net);
/* A key without blanks or punctuation, unique among nodes and edges ("e1", "e2", …): the actor's id where it is such. */
void ent_render__keys(ent_render__net *net); /* makes net->key */
ent_str ent_render__key(ent_render__net *net, uint32_t node, char text[24]);
ent_str ent_render__label(ent_render__net *net, uint32_t node);
/* The same, with the key behind it where another node has that label. `labels`: from ent_render__labels. */
ent_str ent_render__unique_label(ent_render__net *net, uint32_t node, const ent_map *labels);
ent_map *ent_render__labels(ent_render__net *net);
ent_str ent_render__edge_label(ent_render__net *net, const ent_render__edge *e);
ent_str ent_render__title(const ent_render_input *in, ent_arena *a);
/* Text built piece by piece in the net's scratch space. */
void ent_render__put(ent_render__net *net, ent_str s);
ent_str ent_render__list(ent_render__net *net, const ent_str *v, size_t n);
ent_str ent_render__headline(ent_render__net *net, const ent_event *e);

/* ---- looks.c ---------------------------------------------------------------------------------------------------- */

void ent_render__looks(ent_render__net *net);
typedef struct {
    double x, y, size;
    int rgb[3];
} ent_render__look;
ent_render__look ent_render__look_of(const ent_render__net *net, uint32_t node);

/* ---- spells.c: the times of an edge ----------------------------------------------------------------------------- */

/* The stretches in which its events lie, joined where they overlap; in order. In the net's arena-free scratch: valid
 * until the next call. */
const ent_days *ent_render__spells(ent_render__net *net, const ent_render__edge *e, size_t *n);

/* ---- json.c: attributes as members ------------------------------------------------------------------------------ */

void ent_render__json_value(ent_out *o, ent_render__kind kind, const ent_render__value *v);
/* ,"name":value for each attribute that has one. */
void ent_render__json_node(ent_render__net *net, uint32_t node, ent_out *o);
void ent_render__json_edge(ent_render__net *net, const ent_render__edge *e, ent_out *o);
/* All nodes, what stands between, all edges: one a line, with commas. */
void ent_render__json_net(ent_render__net *net, void (*node)(ent_render__net *net, uint32_t i, ent_out *o), const char *between,
                          void (*edge)(ent_render__net *net, const ent_render__edge *e, ent_out *o), ent_out *o);
void ent_render__json_texts(ent_out *o, const ent_str *v, size_t n);
/* Minutes of the day at which the event began and ended, where a clock time is told (not "in the morning"). */
bool ent_render__clock(const ent_event *e, int *from, int *to);
void ent_render__json_day(ent_out *o, ent_day d); /* null for ENT_NO_DAY */

void ent_render__pajek_text(ent_out *o, ent_str s); /* pajek.c */
/* csv.c */
void ent_render__cell(ent_out *o, ent_str s, char sep);
/* With the separator before it. */
void ent_render__cell_value(ent_out *o, const ent_render__attr *a, bool has, const ent_render__value *v, char sep);

/* ---- events.c: what the formats of events share ------------------------------------------------------------------ */

/* A two-mode net, and how often each id stands in the corpus. */
void ent_render__events_open(const ent_render_input *in, ent_render__net *net, ent_map **ids);
/* The event's id, with its number behind it where another has the same. */
ent_str ent_render__event_id(ent_render__net *net, size_t event, const ent_map *ids);
bool ent_render__dated(const ent_event *e);
void ent_render__put_html(ent_render__net *net, ent_str s);
void ent_render__put_source(ent_render__net *net, const ent_event *e);
size_t ent_render__count(const ent_event *e, ent_role role);

#endif
