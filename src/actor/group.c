#include "actor.h"

/* Noun groups: a state or body with the office, ministry, troops … that act for it, and the name of the one in office.
 */

static void take_head(ent_actor__work *w, const ent_actor__piece *h, ent_actor__np *np) {
    const ent_actor_tagger *g = w->g;
    if (np->agent_begin == np->agent_end) np->agent_begin = h->token;
    np->agent_end = np->end = ent_actor__behind(h);
    if (h->form == ENT_FORM_PART) {
        np->part = true;
        np->part_row = h->entry->row;
        np->sector = g->part.v[h->entry->row].sector;
    } else {
        np->sector = g->office.v[h->entry->row].sector;
        np->office = h->form == ENT_FORM_OFFICE;
        np->envoy = ent_str_is(g->office.v[h->entry->row].rank, "envoy");
        np->part = false;
    }
    ent_str last = ent_token_str(w->text, ent_actor__tok(w, np->end - 1));
    np->plural = last.n > 3 && (last.p[last.n - 1] | 32) == 's' && (last.p[last.n - 2] | 32) != 's';
}

/* May the token stand between a state and the head: the Norwegian Refugee Council, Japan's new foreign minister? */
static bool between(const ent_actor__work *w, uint32_t i, bool lower_too) {
    const ent_token *t = ent_actor__tok(w, i);
    if (t->kind == ENT_TOK_PUNCT) return t->ch == '-' && i > w->first && ent_actor__joined(w, i);
    if (t->kind != ENT_TOK_WORD) return false;
    uint32_t c = ent_actor__class(w, i);
    if (c & ENT_W_FORMER) return true;
    if (c & (ENT_W_STOP | ENT_W_DET | ENT_W_AUX)) return false;
    if (t->flags & ENT_TOK_CAP) return true;
    return lower_too && !(c & (ENT_W_GOVERN | ENT_W_BODYVERB));
}

/* American drones killed | nine | people: a past form behind a plural, a number behind other words, begins something else. */
static bool begins_anew(const ent_actor__work *w, uint32_t i) {
    if (ent_actor__class(w, i) & ENT_W_NUMBER) return true;
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i)), before = ent_token_str(w->text, ent_actor__tok(w, i - 1));
    return !ent_actor__cap(w, i - 1) && before.n > 3 && ent_str_has_suffix(before, "s") && ent_str_has_suffix(s, "ed");
}

enum { BETWEEN_MOST = 4 };

/* The head that a state's modifier belongs to. */
static const ent_actor__piece *head_behind(const ent_actor__work *w, uint32_t i, bool lower_too) {
    for (int steps = 0; i < w->end && steps <= BETWEEN_MOST; steps++, i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        if (ent_actor__heads(p)) return p;
        if (p && (ent_actor__names(p) || p->form == ENT_FORM_LOOK || p->form == ENT_FORM_TITLE)) return NULL;
        if (!between(w, i, lower_too) || (steps && !ent_actor__cap(w, i) && begins_anew(w, i))) return NULL;
    }
    return NULL;
}

/* The comma goes on with the list "Food, Agriculture and Fisheries"; "Africa, James Duddridge" is no list. */
static bool lists(const ent_actor__work *w, uint32_t comma) {
    uint32_t i = comma + 2;
    return i < w->end && (ent_actor__is(w, i, "and") || ent_actor__punct(w, i, ',') || ent_actor__punct(w, i, '&'));
}

/* "of Agriculture and Fisheries", "for Foreign Affairs" behind an office or ministry. */
static void take_portfolio(ent_actor__work *w, ent_actor__np *np) {
    uint32_t i = np->end;
    if (np->part && (ent_actor__class(w, i - 1) & ENT_W_OF)) i--; /* Institute for */
    bool on = np->part && !w->g->part.v[np->part_row].agency && (ent_actor__is(w, i, "on") || ent_actor__is(w, i, "against")) &&
              i + 1 < w->end && !(ent_actor__class(w, i + 1) & ENT_W_COMMON);
    if (i + 1 >= w->end || !(on || ent_actor__class(w, i) & ENT_W_OF)) return;
    i++;
    if (ent_actor__is(w, i, "the") && ent_actor__names(ent_actor__piece_at(w, i))) return; /* of the Netherlands */
    if (ent_actor__is(w, i, "the")) i++;
    uint32_t end = np->end;
    for (; i < w->end; i++) {
        const ent_actor__piece *p = ent_actor__piece_at(w, i);
        const ent_token *t = ent_actor__tok(w, i);
        if (p && (ent_actor__names(p) || p->form == ENT_FORM_TITLE)) break;
        bool link = ent_actor__is(w, i, "and") || ent_actor__is(w, i, "of") || ent_actor__is(w, i, "the") ||
                    (t->kind == ENT_TOK_PUNCT && (t->ch == '&' || (t->ch == ',' && lists(w, i))));
        if (link) continue;
        if (t->kind != ENT_TOK_WORD || !(t->flags & ENT_TOK_CAP) || (ent_actor__class(w, i) & ENT_W_STOP)) break;
        if (p && p->form == ENT_FORM_OFFICE) break;
        if (i > end + 3) break;
        end = i + 1;
    }
    np->end = np->agent_end = end;
}

static void take_heads(ent_actor__work *w, const ent_actor__piece *h, ent_actor__np *np) {
    for (int n = 0; n < 4 && h; n++) {
        take_head(w, h, np);
        take_portfolio(w, np);
        uint32_t i = np->end;
        bool own = h->form == ENT_FORM_PART && !w->g->part.v[h->entry->row].agency; /* the Church's opposition */
        if (!own && ent_actor__possessive(w, i) && ent_actor__heads(ent_actor__piece_at(w, i + 1))) i++;
        h = i < w->end ? ent_actor__piece_at(w, i) : NULL;
        if (!ent_actor__heads(h)) h = NULL;
    }
}

static void take_name(ent_actor__work *w, ent_actor__np *np) {
    uint32_t i = np->end;
    const ent_actor__piece *p = i < w->end ? ent_actor__piece_at(w, i) : NULL;
    if (p && p->form == ENT_FORM_TITLE) i = ent_actor__behind(p);
    uint32_t end = ent_actor__name_end(w, i);
    if (end <= i || ent_actor__affair(w, i)) return;
    np->name_begin = i;
    np->name_end = np->end = end;
}

/* ", Jens Stoltenberg," behind an office. */
static void take_apposed_name(ent_actor__work *w, ent_actor__np *np) {
    uint32_t i = np->end;
    if (np->plural || i + 2 >= w->end || !ent_actor__punct(w, i, ',')) return;
    const ent_actor__piece *p = ent_actor__piece_at(w, i + 1);
    if (p && p->form == ENT_FORM_TITLE) i = ent_actor__behind(p) - 1;
    uint32_t end = ent_actor__name_end(w, i + 1);
    if (end < i + 2 || (end == i + 2 && !p)) return;
    if (end < w->end && !ent_actor__punct(w, end, ',') && !ent_actor__punct(w, end, '.') &&
        !(ent_actor__class(w, end) & (ENT_W_GOVERN | ENT_W_AUX | ENT_W_STOP)))
        return;
    np->name_begin = i + 1;
    np->name_end = np->end = end;
}

/* "of Japan", "for the Russian foreign ministry" behind a head. */
static void take_owner(ent_actor__work *w, ent_actor__np *np) {
    uint32_t i = np->end;
    if (i + 1 >= w->end) return;
    bool in = np->part && ent_actor__is(w, i, "in"); /* the Ministry of Foreign Affairs in Beijing */
    if (!in && !(ent_actor__class(w, i) & ENT_W_OF)) return;
    i++;
    while (i < w->end && (ent_actor__class(w, i) & ENT_W_DET) && !ent_actor__names(ent_actor__piece_at(w, i))) i++;
    const ent_actor__piece *p = i < w->end ? ent_actor__piece_at(w, i) : NULL;
    if (!ent_actor__names(p)) return;
    const ent_actor__part *part_of = &w->g->part.v[np->part_row];
    if (in && (p->form != ENT_FORM_CAPITAL || !part_of->agency || part_of->abroad)) return;
    uint32_t after = ent_actor__behind(p) + ent_actor__possessive(w, ent_actor__behind(p));
    const ent_actor__piece *h = head_behind(w, after, p->form == ENT_FORM_ADJ || after > ent_actor__behind(p));
    if (p->form == ENT_FORM_ADJ && !h) return;
    if (np->envoy && !h && ent_actor__is(w, i - 1, "for")) return; /* the special envoy for Syria is not Syria's */
    np->actor = p->actor;
    np->end = ent_actor__behind(p);
    if (h) {
        ent_str sector = np->sector;
        uint32_t agent_begin = np->agent_begin, agent_end = np->agent_end;
        bool office = np->office, part = np->part;
        uint32_t part_row = np->part_row;
        take_heads(w, h, np);
        np->part = part;
        np->part_row = part_row;
        np->sector = sector;
        np->agent_begin = agent_begin;
        np->agent_end = agent_end;
        np->office = office;
    }
    np->rule = "head-of-state";
}

static bool name_word(const ent_actor__work *w, uint32_t i) {
    return i >= w->at && ent_actor__cap(w, i) && ent_actor__tok(w, i)->kind == ENT_TOK_WORD &&
           !(ent_actor__class(w, i) & (ENT_W_STOP | ENT_W_DET | ENT_W_COMMON));
}

/* Workers', Women's; not Kolchak's */
static bool plural_possessive(const ent_actor__work *w, uint32_t i) {
    if (!ent_actor__possessive(w, i)) return false;
    bool s = ent_actor__tok(w, i)->end - ent_actor__tok(w, i)->begin > 1;
    return !s || ent_actor__is(w, i - 1, "Women") || ent_actor__is(w, i - 1, "Children") || ent_actor__is(w, i - 1, "People");
}

/* One word of a name further back from token i, over a hyphen, 's, or an "and" between words that name nobody:
 * Fact-Finding Commission, Women's Refugee Commission, Vine and Wine Organisation. i = the name begins there. */
static uint32_t name_goes_back(const ent_actor__work *w, uint32_t i, uint32_t head) {
    if (i <= w->at) return i;
    if (name_word(w, i - 1)) return i - 1;
    if (i == head || i < w->at + 2 || !name_word(w, i - 2)) return i;
    if (ent_actor__punct(w, i - 1, '-') && ent_actor__joined(w, i - 1) && ent_actor__joined(w, i)) return i - 2;
    const ent_actor__piece *p = ent_actor__piece_at(w, i - 2), *q = ent_actor__piece_at(w, i);
    if ((p && p->form != ENT_FORM_AGENT) || ent_actor__names(q)) return i;
    return plural_possessive(w, i - 1) || (!p && ent_actor__is(w, i - 1, "and")) ? i - 2 : i;
}

/* Interim Mekong Committee, Royal Thai Navy: the capitalised words before the head are of the name. */
static void take_name_before(const ent_actor__work *w, const ent_actor__piece *p, ent_actor__np *np) {
    if (p->form != ENT_FORM_PART || !ent_actor__cap(w, p->token)) return;
    uint32_t i = np->begin;
    for (uint32_t from; (from = name_goes_back(w, i, np->begin)) < i;) i = from;
    while (i < np->begin && (ent_actor__class(w, i) & ENT_W_DET)) i++;
    np->begin = np->agent_begin = i;
}

static bool owner_form(const ent_actor__work *w, const ent_actor__piece *p) {
    if (p->form == ENT_FORM_PERSON && p->actor != ENT_ACTOR__NONE) { /* Heath's government, the Lukashenko regime */
        const ent_actor__piece *q = ent_actor__behind(p) < w->end ? ent_actor__piece_at(w, ent_actor__behind(p)) : NULL;
        return ent_actor__possessive(w, ent_actor__behind(p)) || (q && (q->form == ENT_FORM_AGENT || q->form == ENT_FORM_PART));
    }
    return ent_actor__names(p) && p->form != ENT_FORM_PLURAL && p->form != ENT_FORM_NOUN;
}

static void finish_heads(ent_actor__work *w, ent_actor__np *np) {
    if (np->actor == ENT_ACTOR__NONE) take_owner(w, np);
    if (np->office && !np->plural) take_name(w, np);
    if (np->name_begin < np->name_end && np->actor == ENT_ACTOR__NONE) {
        ent_str keep = np->sector;
        take_owner(w, np);
        np->sector = keep;
    }
    if (np->office && np->name_begin == np->name_end) take_apposed_name(w, np);
    np->role = np->name_begin < np->name_end ? ENT_MENTION_PERSON : np->office ? ENT_MENTION_OFFICE : ENT_MENTION_BODY;
    if (np->plural) np->flags |= ENT_MENTION_PLURAL;
}

bool ent_actor__read_group(ent_actor__work *w, const ent_actor__piece *p, ent_actor__np *np) {
    *np = (ent_actor__np){ .begin = p->token,
                           .end = ent_actor__behind(p),
                           .actor = ENT_ACTOR__NONE,
                           .sector = ENT_S(""),
                           .known_agent = ENT_S(""),
                           .confidence = 1,
                           .rule = "group" };
    if (ent_actor__heads(p)) {
        take_heads(w, p, np);
        take_name_before(w, p, np);
        finish_heads(w, np);
        return true;
    }
    if (!owner_form(w, p)) return false;
    uint32_t after = ent_actor__behind(p);
    bool possessive = ent_actor__possessive(w, after);
    const ent_actor__piece *h = head_behind(w, after + possessive, possessive || p->form == ENT_FORM_ADJ);
    if (!h) return false;
    np->actor = p->actor;
    np->possessed = possessive;
    np->rule = possessive ? "possessor-head" : "modifier-head";
    take_heads(w, h, np);
    if (np->part && np->begin > w->at && ent_actor__cap(w, np->begin - 1) &&
        (ent_actor__class(w, np->begin - 1) & ENT_W_OFFICIAL))
        np->begin--; /* Royal Thai Navy */
    finish_heads(w, np);
    return true;
}
