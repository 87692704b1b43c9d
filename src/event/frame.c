#include "tables.h"

/* Slots, default frames of the types, operators: the small vocabularies of the trigger tables. */

static const struct {
    const char *word;
    ent_event__slot slot;
} SLOT[] = {
    { "with", ENT_SLOT_WITH }, { "to", ENT_SLOT_TO }, { "against", ENT_SLOT_AGAINST }, { "from", ENT_SLOT_FROM },
    { "by", ENT_SLOT_BY }, { "for", ENT_SLOT_FOR }, { "on", ENT_SLOT_ON }, { "over", ENT_SLOT_OVER },
    { "of", ENT_SLOT_OF }, { "in", ENT_SLOT_IN }, { "at", ENT_SLOT_AT }, { "between", ENT_SLOT_BETWEEN },
    { "into", ENT_SLOT_INTO }, { "through", ENT_SLOT_THROUGH }, { "among", ENT_SLOT_AMONG },
    { "toward", ENT_SLOT_TOWARD }, { "towards", ENT_SLOT_TOWARD }, { "upon", ENT_SLOT_ON }, { "onto", ENT_SLOT_ON },
    { "via", ENT_SLOT_THROUGH }, { "alongside", ENT_SLOT_WITH }, { "versus", ENT_SLOT_AGAINST },
    { "inside", ENT_SLOT_IN }, { "within", ENT_SLOT_IN }, { "near", ENT_SLOT_AT }, { "across", ENT_SLOT_IN },
    { "off", ENT_SLOT_AT }, { "around", ENT_SLOT_AT }, { "outside", ENT_SLOT_AT },
    { "about", ENT_SLOT_OVER }, { "concerning", ENT_SLOT_OVER }, { "regarding", ENT_SLOT_OVER }, { "including", ENT_SLOT_INCLUDING },
        { "as", ENT_SLOT_AS },
};
enum { SLOT_WORDS = sizeof SLOT / sizeof *SLOT };

const char *ent_event__slot_word(int i) { return i < SLOT_WORDS ? SLOT[i].word : NULL; }
ent_event__slot ent_event__slot_of(int i) { return SLOT[i].slot; }

static const char *const SLOT_NAME[ENT_SLOTS] = {
    "s", "o", "with", "to", "against", "from", "by", "for", "on", "over", "of", "in", "at", "between", "into",
    "through", "gen", "pre", "among", "toward", "including", "as",
};

/* Default frames: reciprocal types have everyone as actor; AID goes to, for and into; hostile acts go against. */
static const char RECIPROCAL[] = "s=a,o=a,with=a,between=a,among=a,by=a,gen=a,pre=a,through=x,from=-";
static const char DIRECTED[] = "s=a,o=r,by=a,gen=a,pre=a,between=a,among=a,to=r,toward=r,against=r,on=r,for=r,over=r,with=r,through=x";
static const char *const DEFAULT[ENT_TYPES] = {
    [ENT_AGREE] = "s=a,o=a,with=a,between=a,among=a,by=a,gen=a,pre=a,to=r,through=x",
    [ENT_CONSULT] = RECIPROCAL,
    [ENT_COOPERATE] = RECIPROCAL,
    [ENT_SUPPORT] = DIRECTED,
    [ENT_AID] = "s=a,o=r,by=a,gen=a,pre=a,from=a,to=r,for=r,in=r,into=r,toward=r,on=r,through=x,with=x",
    [ENT_ASSAULT] = "s=a,o=r,by=a,gen=a,pre=a,between=a,among=a,against=r,on=r,of=r,in=r,at=r",
    [ENT_MOBILIZE] = "s=a,by=a,gen=a,pre=a,against=r,into=r,toward=r,of=a",
    [ENT_SANCTION] = "s=a,o=r,by=a,gen=a,against=r,on=r,to=r,from=r,with=r,over=r,for=r,pre=r",
    [ENT_COERCE] = "s=a,o=r,by=a,gen=a,of=r,against=r,in=r,from=r",
    [ENT_PROTEST] = "s=a,o=r,by=a,gen=a,pre=a,against=r,on=r,for=-,in=p,at=p",
    [ENT_RETREAT] = "s=a,o=r,by=a,gen=a,from=r,to=r,with=r,between=a,in=r",
};

static bool slot_named(ent_str name, int *slot) {
    for (int i = 0; i < ENT_SLOTS; i++)
        if (ent_str_is(name, SLOT_NAME[i])) return *slot = i, true;
    return false;
}

static bool parse(ent_str text, ent_event__frame *f) {
    ent_str rest = text, part;
    while (ent_str_split(&rest, ',', &part)) {
        part = ent_str_trim(part);
        if (!part.n) continue;
        ent_str name, role = part;
        ent_str_split(&role, '=', &name);
        int slot;
        if (!role.p || role.n != 1 || !strchr("arxp-", role.p[0]) || !slot_named(ent_str_trim(name), &slot)) return false;
        f->role[slot] = role.p[0];
    }
    return true;
}

static bool parse_frame(ent_str text, uint8_t type, bool noun, ent_event__frame *f) {
    *f = (ent_event__frame){ .own = text.n > 0 };
    if (!text.n) {
        const char *d = type < ENT_TYPES && DEFAULT[type] ? DEFAULT[type] : DIRECTED;
        parse(ent_str_of(d), f);
        if (noun && !f->role[ENT_SLOT_OF]) f->role[ENT_SLOT_OF] = d == RECIPROCAL || type == ENT_AGREE ? 'a' : 0;
        return true;
    }
    if ((type == ENT_CONSULT || type == ENT_COOPERATE) && !f->role[ENT_SLOT_WITH]) f->role[ENT_SLOT_WITH] = 'a';
    return parse(text, f);
}

bool ent_event__frame_parse(ent_str text, uint8_t type, bool noun, ent_event__frame *f) {
    bool ok = parse_frame(text, type, noun, f);
    for (int i = 0; i < ENT_SLOTS; i++) f->slots |= (uint32_t)(f->role[i] && f->role[i] != '-') << i;
    return ok;
}

static bool class_parse(ent_str name, const ent_map *classes, uint32_t *class) {
    static const struct {
        const char *name;
        uint32_t class;
    } OWN[] = { { "actor", ENT_EVENT__NAMED }, { "igo", ENT_EVENT__BODY }, { "several", ENT_EVENT__SEVERAL },
                { "none", ENT_EVENT__EMPTY }, { "state", ENT_EVENT__STATE }, { "name", ENT_EVENT__PLACE },
                { "firm", ENT_EVENT__FIRM }, { "passive", ENT_EVENT__UNDERGONE }, { "content", ENT_EVENT__CONTENT },
                { "person", ENT_EVENT__PERSON } };
    for (size_t i = 0; i < sizeof OWN / sizeof *OWN; i++)
        if (ent_str_is(name, OWN[i].name)) return *class = OWN[i].class, true;
    uint32_t *at = ent_map_get(classes, name);
    if (!at || *at >= ENT_EVENT__CLASSES) return false;
    *class = *at + 1;
    return true;
}

/* "o:goods,to|for": every term holds; a term is slots joined by | and perhaps a class behind a colon. */
bool ent_event__when_parse(ent_str text, const ent_map *classes, ent_event__trigger *t) {
    ent_str rest = text, part;
    while (text.n && ent_str_split(&rest, ',', &part)) {
        if (t->whens == ENT_EVENT__TERMS) return false;
        ent_event__term *x = &t->when[t->whens++];
        ent_str class = part, slots, one;
        ent_str_split(&class, ':', &slots);
        while (ent_str_split(&slots, '|', &one)) {
            int slot;
            if (!slot_named(ent_str_trim(one), &slot)) return false;
            x->slots |= 1u << slot;
        }
        if (!class.p) continue;
        if (!class_parse(ent_str_trim(class), classes, &x->class)) return false;
    }
    return true;
}

static const char *const OP[ENT_OPS] = {
    "", "promise", "plan", "refuse", "threaten", "halt", "resume", "deny", "fail", "begin", "continue", "attempt",
    "urge", "say", "want", "let", "postpone", "cancel", "accuse", "support", "lift", "carry", "end", "not", "order", "offer", "undergo",
};

bool ent_event__op_parse(ent_str name, uint8_t *op) {
    for (int i = 0; i < ENT_OPS; i++)
        if (ent_str_is(name, OP[i])) return *op = (uint8_t)i, true;
    return false;
}

/* ---- composition: operator and inner event → type and status (compose.tsv) -------------------------------------- */

static bool parse_inner(ent_str s, uint8_t *v) {
    ent_type t;
    if (ent_str_is(s, "*")) return *v = ENT_EVENT__ANY, true;
    if (ent_str_is(s, "=")) return *v = ENT_EVENT__KEEP, true;
    if (ent_str_is(s, "NONE")) return *v = ENT_EVENT__NO_TYPE, true;
    if (!ent_type_parse(s, &t)) return false;
    return *v = (uint8_t)t, true;
}

ent_status ent_event__load_rules(const ent_lexicon *lex, ent_event_tagger *g, ent_err *err) {
    const ent_lex_table *t = ent_lexicon_table(lex, "compose");
    ENT_VEC(ent_event__rule) rule = { 0 };
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_str rest = r->cell[1], part;
        ent_event__rule x = { 0 };
        ent_event_status status = ENT_ACTUAL;
        bool ok = ent_event__op_parse(r->cell[0], &x.op) && parse_inner(r->cell[2], &x.type);
        x.status = ent_str_is(r->cell[3], "=") ? ENT_EVENT__KEEP : (ok = ok && ent_status_parse(r->cell[3], &status), (uint8_t)status);
        while (ok && ent_str_split(&rest, ' ', &part)) {
            ok = parse_inner(part, &x.inner);
            *ent_vec_push(g->arena, &rule) = x;
        }
        if (!ok) return ent_fail(err, ENT_ERR_FORMAT, r->file, r->line,
                                "a composition names an operator, inner types, a type and a status");
    }
    g->rule = rule.v;
    g->rules = rule.n;
    return ENT_OK;
}

bool ent_event__compose(const ent_event_tagger *g, uint8_t op, uint8_t *type, uint8_t *status) {
    for (size_t i = 0; i < g->rules; i++) {
        const ent_event__rule *r = &g->rule[i];
        if (r->op != op || (r->inner != ENT_EVENT__ANY && r->inner != *type)) continue;
        if (r->type != ENT_EVENT__KEEP) *type = r->type;
        if (r->status != ENT_EVENT__KEEP) *status = r->status;
        return true;
    }
    return false;
}
