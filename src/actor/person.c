#include "actor.h"

/* Liu He, Lee In-young: a function word that a capital or a hyphen makes part of a name. */
static bool name_word(const ent_actor__work *w, uint32_t i) {
    if (i == w->first || !(ent_actor__class(w, i) & ENT_W_NAMEWORD)) return false;
    bool hyphen = i + 1 < w->end && ent_actor__punct(w, i + 1, '-') && ent_actor__joined(w, i + 1);
    return ent_actor__cap(w, i - 1) && (hyphen || i + 1 >= w->end || !ent_actor__cap(w, i + 1));
}

static bool name_token(const ent_actor__work *w, uint32_t i) {
    if (i >= w->end) return false;
    const ent_token *t = ent_actor__tok(w, i);
    return t->kind == ENT_TOK_WORD && (t->flags & ENT_TOK_CAP) &&
           (!(ent_actor__class(w, i) & (ENT_W_STOP | ENT_W_DET)) || name_word(w, i));
}

static bool ends_name(const ent_actor__work *w, uint32_t i) {
    const ent_actor__piece *p = ent_actor__piece_at(w, i);
    if (!p) return false;
    if (ent_actor__heads(p)) return p->tokens > 1 || p->form != ENT_FORM_PART;
    if (p->form == ENT_FORM_LOOK || p->form == ENT_FORM_BODY || p->form == ENT_FORM_SUFFIX) return true;
    return ent_actor__names(p) && !(ent_actor__class(w, i) & (ENT_W_NAMESAKE | ENT_W_CASED));
}

/* General Debate, Major Powers, Prime Minister Dialogue: what happens or is many. Bill Clinton is a name. */
bool ent_actor__affair(const ent_actor__work *w, uint32_t i) {
    if (i >= w->end || !ent_actor__cap(w, i)) return false;
    uint32_t c = ent_actor__class(w, i);
    if (!(c & (ENT_W_THING | ENT_W_STATES | ENT_W_FIRMS)) || (c & ENT_W_GIVEN)) return false;
    return i + 1 >= w->end || !name_token(w, i + 1) || (ent_actor__class(w, i + 1) & (ENT_W_THING | ENT_W_STATES));
}

enum { NAME_WORDS = 6 };

/* Xi Jinping, Mohammed bin Salman, Ahn Jung-geun, John F. Kennedy, Ali al-Sistani. */
uint32_t ent_actor__name_end(const ent_actor__work *w, uint32_t i) {
    uint32_t end = i;
    for (int n = 0; n < NAME_WORDS && i < w->end; n++) {
        if (ends_name(w, i)) break;
        bool particle = ent_actor__class(w, i) & ENT_W_PARTICLE;
        if (particle && i + 1 < w->end && ent_actor__punct(w, i + 1, '-') && name_token(w, i + 2)) {
            i += 2;
        } else if (particle && !ent_actor__cap(w, i) && name_token(w, i + 1) && end > 0 && n > 0) {
            i++;
        }
        if (!name_token(w, i)) break;
        uint32_t bytes = ent_actor__tok(w, i)->end - ent_actor__tok(w, i)->begin;
        end = ++i;
        if (bytes == 1 && i < w->end && ent_actor__punct(w, i, '.')) i++;
        while (i + 1 < w->end && ent_actor__punct(w, i, '-') && ent_actor__joined(w, i) &&
               ent_actor__joined(w, i + 1) && ent_actor__tok(w, i + 1)->kind == ENT_TOK_WORD)
            end = i += 2;
    }
    return end;
}

static int distance(const ent_actor__person *p, int year) {
    if (!year) return 0;
    if (p->from && year < p->from) return p->from - year;
    if (p->to && year > p->to) return year - p->to;
    return 0;
}

static char fold(char c) { return (char)(c >= 'A' && c <= 'Z' ? c | 32 : c); }

/* K. Shanmugam: an initial right before the surname stands for each given name that begins with it. */
bool ent_actor__initialled(const ent_actor__work *w, uint32_t given, const ent_actor__person *p) {
    char first = fold(*ent_token_str(w->text, ent_actor__tok(w, given)).p);
    for (size_t i = 0; i + 3 + p->name.n <= p->names.n; i++) {
        bool begins = i == 0 || p->names.p[i - 1] == '|' || p->names.p[i - 1] == '-';
        if (begins && fold(p->names.p[i]) == first && p->names.p[i + 1] == '.' && p->names.p[i + 2] == ' ' &&
            ent_str_eq((ent_str){ p->names.p + i + 3, p->name.n }, p->name))
            return true;
    }
    return false;
}

/* Gjorge Ivanov is not Igor Ivanov: one of the whole names has a word that begins like the given one. */
static bool other_given(const ent_actor__work *w, uint32_t given, const ent_actor__person *p) {
    ent_str word = ent_token_str(w->text, ent_actor__tok(w, given));
    if (!p->surname || word.n < 3 || ent_actor__initialled(w, given, p)) return false;
    for (size_t i = 0; i + 2 < p->names.n; i++) {
        bool begins = i == 0 || p->names.p[i - 1] == ' ' || p->names.p[i - 1] == '|' || p->names.p[i - 1] == '-';
        if (begins && fold(p->names.p[i]) == fold(word.p[0]) && fold(p->names.p[i + 1]) == fold(word.p[1])) return false;
    }
    return true;
}

int ent_actor__years_off_most(const ent_actor_tagger *g, uint32_t actor, bool before) {
    bool body = actor != ENT_ACTOR__NONE && g->actor.v[actor].kind == ENT_ACTOR_IGO;
    return body && before ? ENT_ACTOR__YEARS_BEFORE_BODY : ENT_ACTOR__YEARS_OFF;
}

/* Of the persons of that name, the one in office at the time, else the nearest. */
uint32_t ent_actor__person_of(ent_actor__work *w, uint32_t begin, uint32_t end) {
    uint32_t best = ENT_ACTOR__NONE;
    int least = INT32_MAX;
    for (uint32_t i = begin; i < end; i++) {
        uint32_t n;
        const ent_actor__learnt *l = ent_actor__learnt_at(w, i, &n);
        if (l && l->form == ENT_FORM_PERSON && i + n >= end && l->actor != ENT_ACTOR__NONE) return l->actor;
    }
    ent_hit hit[16];
    for (uint32_t i = begin; i < end && best == ENT_ACTOR__NONE; i++) {
        size_t n = ent_phrases_at(w->g->phrases, ent_actor__tok(w, i), end - i, hit, 16);
        for (size_t k = 0; k < n; k++) {
            const ent_actor__entry *e = &w->g->entry.v[hit[k].value];
            if (e->form != ENT_FORM_PERSON || (i + hit[k].tokens < end && w->g->person.v[e->row].surname)) continue;
            uint32_t given = begin;
            while (given < i && other_given(w, given, &w->g->person.v[e->row])) given++;
            if (i > begin && given == i) continue;
            int d = distance(&w->g->person.v[e->row], w->year);
            bool before = w->year && w->year < w->g->person.v[e->row].from;
            if (d <= ent_actor__years_off_most(w->g, e->actor, before) && d < least) least = d, best = e->actor;
        }
    }
    return best == ENT_ACTOR__NONE ? best : ent_actor__here(w, best);
}

/* Persons are called by their last name, in some states by the first of the two. */
static uint32_t first_kept(const ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t actor) {
    ent_word id = actor == ENT_ACTOR__NONE ? 0 : ent_word_find(w->g->lex, w->actor.v[actor].id);
    if (id && id < w->g->words && (w->g->word_class[id] & ENT_W_FIRST)) return begin;
    uint32_t i = end;
    while (i > begin + 1 && (ent_actor__punct(w, i - 1, '-') || ent_actor__punct(w, i - 2, '-') || i == end)) i--;
    return i;
}

void ent_actor__learn_person(ent_actor__work *w, uint32_t begin, uint32_t end, uint32_t actor) {
    if (end == begin + 1 && ent_actor__class(w, begin) & ENT_W_COMMON) return; /* said Monday */
    ent_actor__learn(w, begin, end, actor, ENT_FORM_PERSON);
    for (uint32_t i = first_kept(w, begin, end, actor); i < end; i++) {
        const ent_token *t = ent_actor__tok(w, i);
        bool brief = t->end - t->begin < 3 && (i > begin || t->end - t->begin < 2); /* Li Zhaoxing: Li */
        if (!name_token(w, i) || brief || (ent_actor__class(w, i) & (ENT_W_PARTICLE | ENT_W_COMMON)))
            continue; /* Mrs May is no month */
        if (end - begin > 1 && (ent_actor__class(w, i) & ENT_W_GIVEN)) continue;
        uint32_t to = i + 1; /* Byung-se is one name */
        while (to + 1 < end && ent_actor__punct(w, to, '-')) to += 2;
        if (to == i + 1) ent_actor__learn(w, i, to, actor, ENT_FORM_PERSON);
        i = to - 1;
    }
}
