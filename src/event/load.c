#include "morph.h"
#include "tables.h"

/* Reads the tables of verbs, nouns, light verbs and grammar words into arrays by word. */

typedef struct {
    ent_word word;
    uint32_t bits;
} marked;

typedef struct {
    ent_lexicon *lex;
    ent_event_tagger *g;
    ent_arena *a;
    ent_err *err;
    ent_map *irregular;      /* lemma → index + 1 into `form` */
    ENT_VEC(ent_str) form;   /* past, participle */
    ent_map *seen;           /* lemma of a verb → 1 + index of its last row */
    ENT_VEC(uint32_t) before; /* by row of a verb: the one before it of its lemma, index + 1 */
    ENT_VEC(marked) marked;
    ent_map *frames;         /* type, kind and text of a frame → index + 1 into `frame` */
    ENT_VEC(ent_event__frame) frame;
    ent_map *classes;        /* of objects.tsv: name → number */
    ENT_VEC(marked) classed; /* bits = number of the class */
} loading;

static void mark(loading *l, ent_str word, uint32_t bits) {
    *ent_vec_push(l->a, &l->marked) = (marked){ ent_word_add(l->lex, word), bits };
}

static const struct {
    const char *name;
    uint32_t bits;
} CLASS[] = {
    { "det", ENT_W_DET }, { "own", ENT_W_OWN }, { "pron", ENT_W_PRON }, { "prep", ENT_W_PREP }, { "to", ENT_W_TO },
    { "sub", ENT_W_SUB }, { "if", ENT_W_IF }, { "rel", ENT_W_REL }, { "that", ENT_W_THAT }, { "be", ENT_W_BE },
    { "have", ENT_W_HAVE }, { "do", ENT_W_DO }, { "modal", ENT_W_MODAL }, { "neg", ENT_W_NEG },
    { "conj", ENT_W_CONJ }, { "adv", ENT_W_ADV }, { "adj", ENT_W_ADJ }, { "future", ENT_W_MODAL | ENT_W_FUTURE },
    { "would", ENT_W_MODAL | ENT_W_WOULD }, { "should", ENT_W_MODAL | ENT_W_SHOULD }, { "can", ENT_W_CAN },
    { "count", ENT_W_COUNT }, { "plural", ENT_W_PLURAL }, { "last", ENT_W_LAST },
    { "base", ENT_W_BASE }, { "s", ENT_W_S }, { "past", ENT_W_PAST }, { "part", ENT_W_PART }, { "ing", ENT_W_ING },
};

static uint32_t class_bits(ent_str name) {
    for (size_t i = 0; i < sizeof CLASS / sizeof *CLASS; i++)
        if (ent_str_is(name, CLASS[i].name)) return CLASS[i].bits;
    return 0;
}

static ent_status load_grammar(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "grammar");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_str rest = r->cell[1], part;
        while (ent_str_split(&rest, ' ', &part)) {
            uint32_t bits = class_bits(part);
            if (!bits && part.n)
                return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "unknown word class \"%.*s\"", ENT_FMT(part));
            mark(l, r->cell[0], bits);
        }
    }
    return ENT_OK;
}

static void irregular(loading *l, ent_str lemma, ent_str past, ent_str part) {
    uint32_t *at = ent_map_put(l->irregular, lemma, 0);
    if (*at) return;
    *at = (uint32_t)l->form.n + 1;
    *ent_vec_push(l->a, &l->form) = past;
    *ent_vec_push(l->a, &l->form) = part.n ? part : past;
}

static ent_str head_of(ent_str lemma) {
    ent_str rest = lemma, head = lemma;
    ent_str_split(&rest, ' ', &head);
    return head;
}

static void load_irregular(loading *l, const char *table, const char *column, bool pair) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, table);
    int forms = ent_lex_column(t, column);
    for (size_t i = 0; i < t->rows; i++) {
        ent_str past = ent_cell(&t->row[i], forms), part = { 0 }, rest = past;
        if (!past.n) continue;
        if (pair) {
            part = t->row[i].cell[2];
        } else {
            ent_str_split(&rest, '/', &past);
            if (rest.p) ent_str_split(&rest, '/', &part);
        }
        irregular(l, head_of(t->row[i].cell[0]), ent_str_trim(past), ent_str_trim(part));
    }
}

/* ---- forms ---------------------------------------------------------------------------------------------------- */

static void add_entry(loading *l, ent_event__triggers *set, ent_str form, uint32_t trigger, uint32_t bits) {
    ent_word w = ent_word_add(l->lex, form);
    *ent_vec_push(l->a, &set->entry) = (ent_event__entry){ .word = w, .trigger = trigger, .bits = bits };
    *ent_vec_push(l->a, &l->marked) = (marked){ w, bits };
}

static void add_forms(loading *l, const ent_event__forms *f, uint32_t trigger, uint32_t bits) {
    for (int i = 0; i < f->n; i++) add_entry(l, &l->g->verb, ent_str_of(f->z[i]), trigger, bits);
}

/* Forms of be that no rule makes; a row of "been" has those of the past: has been to, was in. */
static void forms_of_be(loading *l, uint32_t trigger, bool past) {
    static const struct {
        const char *form;
        uint32_t bits;
    } FORM[] = { { "was", ENT_W_PAST }, { "were", ENT_W_PAST }, { "been", ENT_W_PART }, { "am", ENT_W_S }, { "is", ENT_W_S },
                 { "are", ENT_W_S }, { "being", ENT_W_ING }, { "be", ENT_W_BASE } };
    for (size_t i = 0; i < (past ? 3 : sizeof FORM / sizeof *FORM); i++)
        add_entry(l, &l->g->verb, ent_str_of(FORM[i].form), trigger, FORM[i].bits);
}

static void verb_forms(loading *l, ent_str head, uint32_t trigger) {
    ent_event__forms f;
    if (ent_str_is(head, "be") || ent_str_is(head, "been")) {
        forms_of_be(l, trigger, ent_str_is(head, "been"));
        return;
    }
    add_entry(l, &l->g->verb, head, trigger, ENT_W_BASE);
    ent_event__form_s(head, &f);
    if (ent_str_is(head, "have")) add_entry(l, &l->g->verb, ENT_S("has"), trigger, ENT_W_S);
    add_forms(l, &f, trigger, ENT_W_S);
    ent_event__form_ing(head, &f);
    add_forms(l, &f, trigger, ENT_W_ING);
    uint32_t *at = ent_map_get(l->irregular, head);
    if (at) {
        add_entry(l, &l->g->verb, l->form.v[*at - 1], trigger, ENT_W_PAST);
        add_entry(l, &l->g->verb, l->form.v[*at], trigger, ENT_W_PART);
    } else {
        ent_event__form_ed(head, &f);
        add_forms(l, &f, trigger, ENT_W_PAST | ENT_W_PART);
    }
}

static void noun_forms(loading *l, ent_str last, ent_str plural, uint32_t trigger) {
    ent_event__forms f = { .n = 0 };
    add_entry(l, &l->g->noun, last, trigger, ENT_W_NOUN);
    if (plural.n) {
        if (!ent_str_is(plural, "-")) add_entry(l, &l->g->noun, plural, trigger, ENT_W_NOUN);
        return;
    }
    ent_event__form_s(last, &f);
    if (f.n) add_entry(l, &l->g->noun, ent_str_of(f.z[0]), trigger, ENT_W_NOUN);
}

static bool next_word(ent_str *rest, bool noun, ent_str *part) {
    size_t n = 0;
    if (!rest->p) return false;
    while (n < rest->n && rest->p[n] != ' ' && !(noun && rest->p[n] == '-')) n++;
    *part = ent_str_sub(*rest, 0, n);
    *rest = n < rest->n ? ent_str_sub(*rest, n + 1, rest->n) : (ent_str){ 0 };
    return true;
}

/* Words of `s` (split at blanks, a noun's at hyphens too), all but the first (a verb) or the last (a noun). */
static void rest_words(loading *l, ent_event__trigger *t, ent_str s, bool noun, ent_str *head) {
    ent_word w[16];
    ent_str rest = s, part;
    uint32_t n = 0;
    *head = s;
    while (n < 16 && next_word(&rest, noun, &part)) {
        if (!part.n) continue;
        if (n == 0 && !noun) *head = part;
        if (noun) *head = part;
        w[n++] = ent_word_add(l->lex, part);
    }
    t->words = n ? n - 1 : 0;
    ent_word *v = ENT_NEWN(l->a, ent_word, t->words + 1);
    memcpy(v, noun ? w : w + 1, t->words * sizeof *v);
    t->word = v;
}

static ent_status parse_type(loading *l, const ent_row *r, ent_str name, uint8_t *type) {
    ent_type t;
    *type = ENT_EVENT__NO_TYPE;
    if (!name.n || ent_str_is(name, "NONE")) return ENT_OK;
    if (!ent_type_parse(name, &t))
        return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "unknown event type \"%.*s\"", ENT_FMT(name));
    *type = (uint8_t)t;
    return ENT_OK;
}

static bool repeats(ent_str lemma) {
    static const char *const LIKE[] = { "follow", "follow suit", "do so", "do the same", "do likewise", "retaliate" };
    for (size_t i = 0; i < sizeof LIKE / sizeof *LIKE; i++)
        if (ent_str_is(lemma, LIKE[i])) return true;
    return false;
}

static ent_event__trigger *new_verb(loading *l, ent_str lemma) {
    ent_event__triggers *set = &l->g->verb;
    ent_event__trigger *t = ent_vec_push(l->a, &set->trigger);
    ent_str head;
    *t = (ent_event__trigger){ .lemma = lemma, .type = ENT_EVENT__NO_TYPE, .repeats = repeats(lemma) };
    rest_words(l, t, lemma, false, &head);
    uint32_t at = (uint32_t)set->trigger.n - 1;
    verb_forms(l, head, at);
    uint32_t *last = ent_map_put(l->seen, lemma, 0);
    *ent_vec_push(l->a, &l->before) = *last;
    *last = at + 1;
    return &set->trigger.v[at];
}

/* There are few frames and many rows. */
static bool frame_of(loading *l, ent_str text, uint8_t type, bool noun, ent_event__frame *f) {
    char key[64] = { (char)('A' + type), noun ? 'n' : 'v' };
    if (text.n + 2 > sizeof key) return ent_event__frame_parse(text, type, noun, f);
    ent_put(key + 2, text);
    uint32_t *at = ent_map_put(l->frames, (ent_str){ key, text.n + 2 }, 0);
    if (!*at) {
        if (!ent_event__frame_parse(text, type, noun, f)) return false;
        *ent_vec_push(l->a, &l->frame) = *f;
        *at = (uint32_t)l->frame.n;
    }
    *f = l->frame.v[*at - 1];
    return true;
}

static ent_status load_triggers(loading *l, const char *name, bool noun) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, name);
    int type = ent_lex_column(t, "type"), mode = ent_lex_column(t, "mode"), frame = ent_lex_column(t, "frame");
    int op = ent_lex_column(t, "op"), plural = ent_lex_column(t, "plural"), when = ent_lex_column(t, "when");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        ent_event__trigger *x, fresh = { .lemma = r->cell[0] };
        if (noun) {
            ent_str last;
            rest_words(l, &fresh, r->cell[0], true, &last);
            x = ent_vec_push(l->a, &l->g->noun.trigger);
            *x = fresh;
            noun_forms(l, last, ent_cell(r, plural), (uint32_t)l->g->noun.trigger.n - 1);
        } else {
            x = new_verb(l, r->cell[0]);
        }
        if (!ent_event__when_parse(ent_cell(r, when), l->classes, x))
            return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "bad condition \"%.*s\"", ENT_FMT(ent_cell(r, when)));
        x->own = true;
        x->mode = ent_cell(r, mode);
        ent_status s = parse_type(l, r, ent_cell(r, type), &x->type);
        if (s) return s;
        if (!frame_of(l, ent_cell(r, frame), x->type, noun, &x->frame))
            return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "bad frame \"%.*s\"", ENT_FMT(ent_cell(r, frame)));
        if (!ent_event__op_parse(ent_cell(r, op), &x->op))
            return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "unknown operator \"%.*s\"", ENT_FMT(ent_cell(r, op)));
    }
    return ENT_OK;
}

static ent_status load_light(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "light");
    int effect = ent_lex_column(t, "effect");
    for (size_t i = 0; i < t->rows; i++) {
        const ent_row *r = &t->row[i];
        uint32_t *at = ent_map_get(l->seen, r->cell[0]);
        ent_event__trigger *x = at ? &l->g->verb.trigger.v[*at - 1] : new_verb(l, r->cell[0]);
        uint8_t op;
        if (!ent_event__op_parse(ent_cell(r, effect), &op))
            return ent_fail(l->err, ENT_ERR_FORMAT, r->file, r->line, "unknown effect \"%.*s\"", ENT_FMT(ent_cell(r, effect)));
        bool plain = false;
        for (uint32_t k = *ent_map_get(l->seen, x->lemma); k; k = l->before.v[k - 1]) { /* all rows of the lemma */
            ent_event__trigger *y = &l->g->verb.trigger.v[k - 1];
            y->light = true, y->effect = op ? op : ENT_OP_CARRY;
            plain |= !y->whens;
        }
        if (!plain) { /* where none of its conditions holds it is light all the same */
            x = new_verb(l, x->lemma);
            x->light = true, x->effect = op ? op : ENT_OP_CARRY;
        }
        if (!at || !plain) ent_event__frame_parse((ent_str){ "", 0 }, ENT_EVENT__NO_TYPE, false, &x->frame);
    }
    return ENT_OK;
}

static void load_pure(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "pureverbs");
    for (size_t i = 0; i < t->rows; i++) {
        ent_event__forms f;
        ent_event__form_s(t->row[i].cell[0], &f);
        mark(l, t->row[i].cell[0], ENT_W_PURE);
        if (f.n) mark(l, ent_str_of(f.z[0]), ENT_W_PURE);
    }
}

static void load_plain(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "plainverbs");
    for (size_t i = 0; i < t->rows; i++)
        if (!ent_map_get(l->seen, t->row[i].cell[0])) new_verb(l, t->row[i].cell[0]);
}

static void load_classes(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "objects");
    for (size_t i = 0; i < t->rows; i++) {
        uint32_t class = *ent_map_put(l->classes, t->row[i].cell[0], (uint32_t)ent_map_count(l->classes));
        ent_str rest = t->row[i].cell[1], last = rest, part;
        while (ent_str_split(&rest, ' ', &part)) last = part;
        *ent_vec_push(l->a, &l->classed) = (marked){ ent_word_add(l->lex, last), class };
    }
}

/* ---- arrays by word ------------------------------------------------------------------------------------------- */

/* Longer phrases first, else as the rows stand. The entries of a word are few. */
static void sort_entries(ent_event__entry *v, size_t n) {
    for (size_t i = 1; i < n; i++) {
        ent_event__entry x = v[i];
        size_t k = i;
        for (; k > 0 && (v[k - 1].words < x.words || (v[k - 1].words == x.words && v[k - 1].trigger > x.trigger)); k--) v[k] = v[k - 1];
        v[k] = x;
    }
}

/* Counts the entries of each word and puts them side by side. */
static void index_entries(ent_arena *a, ent_event__triggers *set, size_t words) {
    size_t n = set->entry.n;
    ent_event__entry *sorted = ENT_NEWN(a, ent_event__entry, n + 1);
    set->at = ENT_NEWN(a, uint32_t, words + 2);
    for (size_t i = 0; i < n; i++) set->at[set->entry.v[i].word + 1]++;
    for (size_t w = 0; w <= words; w++) set->at[w + 1] += set->at[w];
    for (size_t i = n; i-- > 0;) { /* at[w + 1] comes down to the word's first, which is at[w] in the end */
        ent_event__entry *x = &set->entry.v[i];
        const ent_event__trigger *t = &set->trigger.v[x->trigger];
        x->words = (uint16_t)t->words, x->whens = (uint16_t)t->whens, x->when = t->when[0];
        for (uint32_t k = 0; k < t->words; k++) x->need |= ent_event__word_bit(t->word[k]);
        sorted[--set->at[x->word + 1]] = *x;
    }
    memmove(set->at, set->at + 1, (words + 1) * sizeof *set->at);
    set->at[words + 1] = (uint32_t)n;
    set->entry.v = sorted;
    for (size_t w = 0; w <= words; w++) sort_entries(sorted + set->at[w], set->at[w + 1] - set->at[w]);
}

static void known_words(loading *l) {
    ent_event_tagger *g = l->g;
#define X(z) g->w.z = ent_word_add(l->lex, ENT_S(#z));
    ENT_EVENT__WORDS(X)
#undef X
    g->w.nt = ent_word_add(l->lex, ENT_S("'t")), g->w.longer = ent_word_add(l->lex, ENT_S("long"));
}

static uint32_t class_of(const loading *l, ent_str name) {
    uint32_t *at = ent_map_get(l->classes, name);
    return at ? *at + 1 : 0;
}

/* Classes of objects.tsv that code asks for. */
static void known_classes(loading *l) {
    ent_event_tagger *g = l->g;
    g->superlative = class_of(l, ENT_S("superlative")), g->outlaw = class_of(l, ENT_S("outlaw"));
    g->comprise = class_of(l, ENT_S("comprise")), g->sponsoring = class_of(l, ENT_S("sponsoring"));
    g->calm = class_of(l, ENT_S("calm")), g->mediation = class_of(l, ENT_S("mediation"));
    g->embargo = class_of(l, ENT_S("embargo")), g->monitor = class_of(l, ENT_S("monitor"));
    g->deal = class_of(l, ENT_S("deal")), g->indict = class_of(l, ENT_S("indict"));
    g->contest = class_of(l, ENT_S("contest"));
    g->border = class_of(l, ENT_S("border")), g->joining = class_of(l, ENT_S("joining"));
    g->funds = class_of(l, ENT_S("funds")), g->envoy = class_of(l, ENT_S("envoy"));
    g->healer = class_of(l, ENT_S("healer")), g->help = class_of(l, ENT_S("help"));
    g->assent = class_of(l, ENT_S("assent")), g->accord = class_of(l, ENT_S("accord")),
    g->given = class_of(l, ENT_S("given")), g->expert = class_of(l, ENT_S("expert"));
    g->alone = class_of(l, ENT_S("alone")), g->own_people = class_of(l, ENT_S("own")), g->organ = class_of(l, ENT_S("organ"));
    g->bare = class_of(l, ENT_S("bare")), g->seat = class_of(l, ENT_S("seat")), g->legation = class_of(l, ENT_S("legation"));
    g->three = class_of(l, ENT_S("trilateral")), g->four = class_of(l, ENT_S("quadrilateral"));
    g->bilateral = class_of(l, ENT_S("bilateral")), g->accords = class_of(l, ENT_S("accords"));
    g->shared = class_of(l, ENT_S("shared")), g->goods = class_of(l, ENT_S("goods")), g->bearer = class_of(l, ENT_S("bearer"));
    g->chair = class_of(l, ENT_S("chair")), g->setting = class_of(l, ENT_S("setting"));
    g->branch = class_of(l, ENT_S("branch")), g->apart = class_of(l, ENT_S("apart")), g->behest = class_of(l, ENT_S("behest"));
    g->witness = class_of(l, ENT_S("witness"));
    g->homeland = class_of(l, ENT_S("homeland")), g->diplomat = class_of(l, ENT_S("diplomat"));
    g->staff = class_of(l, ENT_S("staff")), g->pot = class_of(l, ENT_S("pot"));
    g->refugee = class_of(l, ENT_S("refugee"));
    g->untrue = class_of(l, ENT_S("untrue")), g->truth = class_of(l, ENT_S("truth"));
    g->undone = class_of(l, ENT_S("undone")), g->nearly = class_of(l, ENT_S("nearly"));
    g->shot = class_of(l, ENT_S("shot")), g->tied = class_of(l, ENT_S("tied")), g->laid = class_of(l, ENT_S("laid"));
    g->text = class_of(l, ENT_S("draft"));
    g->held = class_of(l, ENT_S("held")), g->measures = class_of(l, ENT_S("measures"));
    g->disaster = class_of(l, ENT_S("disaster")), g->giving = class_of(l, ENT_S("giving"));
    g->attending = class_of(l, ENT_S("attending"));
    g->anyone = class_of(l, ENT_S("anyone"));
    g->writ = class_of(l, ENT_S("wording"));
    g->blueprint = class_of(l, ENT_S("blueprint"));
    g->jubilee = class_of(l, ENT_S("jubilee"));
    g->eve = class_of(l, ENT_S("eve"));
    g->speech = class_of(l, ENT_S("oration"));
    g->word_of = class_of(l, ENT_S("utterance"));
    g->unaided = class_of(l, ENT_S("unaided"));
}

static void fill_arrays(loading *l) {
    ent_event_tagger *g = l->g;
    known_words(l);
    size_t slots = 0;
    for (int s = 0; ent_event__slot_word(s); s++) slots++;
    ent_word *slot = ENT_NEWN(l->a, ent_word, slots + 1);
    for (size_t s = 0; s < slots; s++) slot[s] = ent_word_add(l->lex, ent_str_of(ent_event__slot_word((int)s)));
    g->words = ent_word_count(l->lex) + 1;
    g->cls = ENT_NEWN(l->a, uint32_t, g->words);
    g->slot = ENT_NEWN(l->a, uint8_t, g->words);
    g->name = ENT_NEWN(l->a, uint8_t, g->words);
#define X(z) g->name[g->w.z] = ENT_EVENT__WORD_##z;
    ENT_EVENT__WORDS(X)
#undef X
    for (size_t s = 0; s < slots; s++) g->slot[slot[s]] = (uint8_t)(ent_event__slot_of((int)s) + 1);
    known_classes(l);
    g->classed = ENT_NEWN(l->a, uint32_t, g->words);
    g->class = ENT_NEWN(l->a, ent_event__classes, l->classed.n + 1);
    uint32_t rows = 0;
    for (size_t i = 0; i < l->classed.n; i++) {
        uint32_t k = l->classed.v[i].bits;
        uint32_t *row = &g->classed[l->classed.v[i].word];
        if (k >= ENT_EVENT__CLASSES) continue;
        if (!*row) *row = ++rows;
        g->class[*row].half[k / 64] |= (uint64_t)1 << k % 64;
    }
    for (size_t i = 0; i < l->marked.n; i++) g->cls[l->marked.v[i].word] |= l->marked.v[i].bits;
    g->topical = ENT_NEWN(l->a, uint64_t, g->words / 64 + 1);
    for (ent_word w = 0; w < g->words; w++) g->topical[w / 64] |= (uint64_t)ent_phrases_begins(g->contexts, w) << w % 64;
    index_entries(l->a, &g->verb, g->words - 1);
    index_entries(l->a, &g->noun, g->words - 1);
}

static void load_contexts(loading *l) {
    const ent_lex_table *t = ent_lexicon_table(l->lex, "contexts");
    l->g->contexts = ent_phrases_new(l->lex, l->a);
    ent_str *name = ENT_NEWN(l->a, ent_str, t->rows + 1);
    for (size_t i = 0; i < t->rows; i++) {
        name[i] = t->row[i].cell[1];
        ent_phrases_add(l->g->contexts, t->row[i].cell[0], (uint32_t)i);
    }
    l->g->context = name;
}

ent_status ent_event__load(ent_lexicon *lex, ent_event_tagger *g, ent_err *err) {
    loading l = { .lex = lex, .g = g, .a = g->arena, .err = err, .irregular = ent_map_new(g->arena),
                  .seen = ent_map_new(g->arena), .classes = ent_map_new(g->arena),
                  .frames = ent_map_new(g->arena) };
    load_classes(&l);
    load_irregular(&l, "verbs", "forms", false);
    load_irregular(&l, "light", "forms", false);
    load_irregular(&l, "irregular", "past", true);
    ent_status s = load_grammar(&l);
    if (!s) s = load_triggers(&l, "verbs", false);
    if (!s) s = load_light(&l);
    if (!s) s = load_triggers(&l, "nouns", true);
    if (s) return s;
    load_plain(&l);
    load_pure(&l);
    load_contexts(&l);
    ent_event__adjective_words(lex);
    fill_arrays(&l);
    s = ent_event__load_adjectives(lex, g, err);
    if (!s) s = ent_event__load_weights(lex, g, err);
    return s ? s : ent_event__load_rules(lex, g, err);
}
