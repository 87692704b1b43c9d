#include "actor.h"

static const uint8_t ROLE[ENT_FORMS] = {
    [ENT_FORM_ADJ] = ENT_MENTION_DEMONYM,    [ENT_FORM_NOUN] = ENT_MENTION_DEMONYM,
    [ENT_FORM_PLURAL] = ENT_MENTION_DEMONYM, [ENT_FORM_CAPITAL] = ENT_MENTION_CAPITAL,
    [ENT_FORM_REGION] = ENT_MENTION_CAPITAL, [ENT_FORM_SEAT] = ENT_MENTION_CAPITAL,
};

void ent_actor__set_actors(ent_actor__work *w, ent_mention *m, const uint32_t *actor, uint32_t n) {
    uint32_t *v = ENT_NEWN(w->a, uint32_t, n ? n : 1);
    memcpy(v, actor, n * sizeof *v);
    m->actor = v;
    m->actors = n;
}

/* The word, whatever its capital. */
static bool lower_is(const ent_actor__work *w, uint32_t i, const char *z) {
    return ent_actor__tok(w, i)->word && ent_str_is(ent_word_form(w->g->lex, ent_actor__tok(w, i)->word), z);
}

static bool modifies(const ent_actor__work *w, const ent_actor__piece *p) {
    uint32_t after = p->token + p->tokens;
    if (after >= w->end) return false;
    const ent_token *t = ent_actor__tok(w, after);
    return t->kind == ENT_TOK_WORD && !(ent_actor__class(w, after) & (ENT_W_STOP | ENT_W_GOVERN | ENT_W_AUX)) &&
           p->form != ENT_FORM_PLURAL;
}

/* Brussels that acts is the EU, where the document does not speak of Belgium otherwise. */
static bool stands_for_eu(ent_actor__work *w, const ent_actor__piece *p) {
    if (p->form != ENT_FORM_CAPITAL || !ent_str_is(w->actor.v[p->actor].id, "BEL")) return false;
    if (!w->belgium) {
        w->belgium = 'n';
        for (size_t i = 0; i < w->all.n; i++)
            if (w->all.v[i].actor == p->actor && w->all.v[i].form != ENT_FORM_CAPITAL) w->belgium = 'y';
    }
    return w->belgium == 'n';
}

/* Ghana's Environmental Protection Agency, the Thai Food and Drug Administration: other states have agencies called so. */
static void of_namesake(ent_actor__work *w, ent_mention *m) {
    const ent_mention *owner = w->mention.n > 1 ? m - 1 : NULL;
    if (!owner || m->tokens < 3 || owner->actors != 1 || w->actor.v[owner->actor[0]].kind != ENT_ACTOR_STATE) return;
    uint32_t end = owner->token + owner->tokens + ((owner->flags & ENT_MENTION_POSSESSIVE) != 0);
    if (end != m->token || !(owner->flags & (ENT_MENTION_POSSESSIVE | ENT_MENTION_ADJECTIVE))) return;
    ent_actor__set_actors(w, m, owner->actor, 1);
}

/* The Italian group, its Brazilian rival; the Italians: perhaps a company that was named before. */
static bool called_by_nation(const ent_actor__work *w, const ent_actor__piece *p, const ent_mention *m) {
    uint32_t after = ent_actor__behind(p);
    if (p->token == w->first || after >= w->end) return false;
    bool adjective = p->form == ENT_FORM_ADJ, people = p->form == ENT_FORM_NOUN || p->form == ENT_FORM_PLURAL;
    if (!adjective && !people) return false;
    bool the = lower_is(w, p->token - 1, "the"), noun = adjective && ent_actor__trade(w, after) & ENT_T_CALLED;
    if (noun && (the || lower_is(w, p->token - 1, "its")) && !(after + 1 < w->end && ent_actor__cap(w, after + 1))) return true;
    return the && !(m->flags & ENT_MENTION_ADJECTIVE) && !ent_actor__cap(w, after);
}

static void bare(ent_actor__work *w, const ent_actor__piece *p) {
    ent_mention *m = ent_actor__mention(w, p->token, p->tokens, p->actor);
    m->role = ROLE[p->form];
    m->flags = ent_actor__place_flag(w, p);
    if (!(m->flags & ENT_MENTION_PLACE) && stands_for_eu(w, p)) {
        uint32_t eu = ent_actor__here(w, ent_actor__id(w->g, ENT_S("EU")));
        ent_actor__set_actors(w, m, &eu, 1);
    }
    uint32_t after = p->token + p->tokens;
    if (ent_actor__possessive(w, after))
        m->flags |= ENT_MENTION_POSSESSIVE;
    else if (modifies(w, p))
        m->flags |= ENT_MENTION_ADJECTIVE;
    if (called_by_nation(w, p, m)) ent_actor__want(w, ENT_REFER_NATIONAL, 2, p->actor);
    if (p->form == ENT_FORM_PLURAL) m->flags |= ENT_MENTION_PLURAL;
    if (p->form == ENT_FORM_PLURAL || p->form == ENT_FORM_NOUN) m->sector = ENT_S("CVL");
    if (p->entry && p->entry->actor != ENT_ACTOR__NONE) {
        const ent_actor__more *k = &w->g->more.v[p->entry->actor];
        if (k->sector.n) m->sector = k->sector;
        m->agent = k->agent;
        if (k->agent.n) m->role = ENT_MENTION_BODY, of_namesake(w, m);
    }
    if (p->form == ENT_FORM_SEAT) m->agent = ent_actor__words(w, p->token, after), m->sector = ENT_S("GOV");
}

static ent_mention *group(ent_actor__work *w, const ent_actor__np *np, uint32_t actor) {
    ent_mention *m = ent_actor__mention(w, np->begin, np->end - np->begin, actor);
    m->role = np->role;
    m->flags = np->flags;
    m->sector = np->sector;
    m->agent = ent_actor__words(w, np->agent_begin, np->agent_end);
    m->confidence = np->confidence;
    m->rule = np->rule;
    if (ent_actor__possessive(w, np->end)) m->flags |= ENT_MENTION_POSSESSIVE;
    return m;
}

/* "Salome Zourabichvili, president of Georgia": the name before the comma is learnt and mentioned. */
static void apposed_before(ent_actor__work *w, const ent_actor__np *np, uint32_t at) {
    uint32_t i = np->begin;
    while (i > at && (ent_actor__class(w, i - 1) & (ENT_W_DET | ENT_W_FORMER))) i--;
    if (np->role != ENT_MENTION_OFFICE || (np->flags & ENT_MENTION_PLURAL) || i < at + 3 ||
        !ent_actor__punct(w, i - 1, ','))
        return;
    for (uint32_t from = i - 2; from >= at && from + 6 > i; from--) {
        if (ent_actor__name_end(w, from) != i - 1) {
            if (from + 2 < i) break;
            if (from == 0) break;
            continue;
        }
        if (from > at && ent_actor__name_end(w, from - 1) == i - 1) continue;
        if (i - 1 - from < 2) break;
        ent_mention *m = ent_actor__mention(w, from, i - 1 - from, np->actor);
        m->role = ENT_MENTION_PERSON;
        m->rule = "name-office";
        ent_actor__learn_person(w, from, i - 1, np->actor);
        return;
    }
}

/* "Mr Okafor, Nigeria's delegate": the one before the comma has his state from it. */
static void titled_before(ent_actor__work *w, const ent_actor__np *np) {
    if (w->mention.n == 0 || (np->flags & ENT_MENTION_PLURAL) || np->name_begin < np->name_end) return;
    uint32_t i = np->begin;
    while (i > w->first && (ent_actor__class(w, i - 1) & (ENT_W_DET | ENT_W_FORMER))) i--;
    ent_mention *m = &w->mention.v[w->mention.n - 1];
    if (i < w->first + 2 || !ent_actor__punct(w, i - 1, ',') || m->token + m->tokens != i - 1 || m->actors ||
        m->role != ENT_MENTION_PERSON)
        return;
    ent_actor__set_actors(w, m, &np->actor, 1);
    w->open.v[w->mention.n - 1].kind = 0;
    uint32_t last = i - 2;
    ent_actor__learn_person(w, last, last + 1, np->actor);
}

/* A person in office whose state is not said: by name, else open until all is read. */
static void unowned(ent_actor__work *w, const ent_actor__np *np) {
    bool named = np->name_begin < np->name_end;
    bool one = named && np->name_end == np->name_begin + 1;
    uint32_t actor = one ? ent_actor__royal(w, np->name_begin - 1, np->name_begin) : ENT_ACTOR__NONE;
    if (named && actor == ENT_ACTOR__NONE) actor = ent_actor__person_of(w, np->name_begin, np->name_end);
    uint32_t told = named && actor == ENT_ACTOR__NONE ? ent_actor__told_whose(w, np->name_end - 1) : ENT_ACTOR__NONE;
    if (named && actor == ENT_ACTOR__NONE && told == ENT_ACTOR__NONE) told = ent_actor__american(w, np->agent_begin, np->agent_end);
    ent_mention *m = group(w, np, told != ENT_ACTOR__NONE ? told : actor);
    if (told != ENT_ACTOR__NONE) {
        m->rule = "name-told", m->confidence = 0.7;
    } else if (actor != ENT_ACTOR__NONE) {
        m->rule = "person-table";
        m->confidence = 0.8;
    } else {
        bool its = w->mention.n > 1 && np->begin > w->first && m[-1].role == ENT_MENTION_ANAPHOR &&
                   m[-1].token + m[-1].tokens == np->begin; /* its president */
        ent_actor__want(w, ENT_REFER_OFFICE, its, 0);
    }
}

static bool any_official(const ent_actor__work *w, uint32_t begin, uint32_t end) {
    for (uint32_t i = begin; i < end; i++)
        if (ent_actor__class(w, i) & ENT_W_OFFICIAL) return true;
    return false;
}

/* African Space Agency, Eastern Caribbean Supreme Court: of no one state. */
static bool regional(const ent_actor__work *w, const ent_actor__np *np) {
    if (ent_str_is(np->sector, "MIL") || ent_str_is(np->sector, "COP")) return false;
    for (uint32_t i = np->begin; i + 1 < np->end && i < np->begin + 2; i++)
        if (ent_actor__class(w, i) & ENT_W_REGION && ent_actor__cap(w, i)) return true;
    return false;
}

/* Does the body act for itself, not for the state in its name: the Norwegian Refugee Council, the University of Tokyo?
 */
static bool own_body(const ent_actor__work *w, const ent_actor__np *np) {
    if (!np->part || np->office) return false;
    if (np->actor == ENT_ACTOR__NONE && regional(w, np)) return true;
    if (w->g->part.v[np->part_row].agency) return false;
    if (np->actor == ENT_ACTOR__NONE) return true;
    if (w->actor.v[np->actor].kind != ENT_ACTOR_STATE) return false;
    ent_actor_kind k = w->g->part.v[np->part_row].kind;
    bool council = k == ENT_ACTOR_IGO || (k == ENT_ACTOR_OTHER && np->possessed) ||
                   (k == ENT_ACTOR_NGO && np->agent_end == np->agent_begin + 1);
    return !(council && (np->possessed || any_official(w, np->begin, np->end)));
}

/* The words of `part` stand in `name` in order: Interim Committee, Interim Mekong Committee. */
static bool shortens(ent_str part, ent_str name) {
    ent_str word, other;
    bool more = ent_str_split(&name, ' ', &other);
    for (ent_str rest = part; ent_str_split(&rest, ' ', &word);) {
        while (more && !ent_str_eq(word, other)) more = ent_str_split(&name, ' ', &other);
        if (!more) return false;
        more = ent_str_split(&name, ' ', &other);
    }
    return true;
}

static bool alike(ent_actor_kind a, ent_actor_kind b) {
    return a == b || ((a == ENT_ACTOR_IGO || a == ENT_ACTOR_NGO) && (b == ENT_ACTOR_IGO || b == ENT_ACTOR_NGO));
}

/* A body of this document that has the short name's words. */
static uint32_t longer_name(const ent_actor__work *w, ent_str name, ent_actor_kind kind) {
    if (!memchr(name.p, ' ', name.n)) return ENT_ACTOR__NONE;
    for (size_t i = w->actor.n, steps = 0; i-- > 0 && steps < 64; steps++)
        if (alike(w->actor.v[i].kind, kind) && w->actor.v[i].name.n > name.n && shortens(name, w->actor.v[i].name))
            return (uint32_t)i;
    return ENT_ACTOR__NONE;
}

static uint32_t body_actor(ent_actor__work *w, const ent_actor__np *np) {
    ent_str name = ent_actor__words(w, np->begin, np->end);
    ent_actor_kind kind = w->g->part.v[np->part_row].kind;
    uint32_t longer = longer_name(w, name, kind);
    if (longer != ENT_ACTOR__NONE) return longer;
    return ent_actor__fresh(w, ent_actor__make_id(w, np->begin, np->end), name, kind);
}

static uint32_t body(ent_actor__work *w, const ent_actor__np *whole) {
    uint32_t n;
    ent_actor__np own = *whole, *np = &own;
    while (np->possessed && w->g->part.v[np->part_row].kind == ENT_ACTOR_COMPANY && np->begin + 1 < np->end &&
           !ent_actor__possessive(w, np->begin))
        np->begin++; /* Norway's Crayon Group is Crayon Group */
    if (ent_actor__possessive(w, np->begin) && np->begin + 1 < np->end) np->begin++;
    else np->begin = whole->begin;
    const ent_actor__learnt *l = ent_actor__learnt_at(w, np->begin, &n);
    bool same = l && l->form == ENT_FORM_LEARNT && np->begin + n == np->end;
    uint32_t actor = same ? l->actor : body_actor(w, np);
    if (!same) ent_actor__learn(w, np->begin, np->end, actor, ENT_FORM_LEARNT);
    ent_mention *m = group(w, np, actor);
    m->role = ENT_MENTION_NAME;
    m->agent = ENT_S("");
    m->rule = "body-parts";
    m->confidence = 0.8;
    return np->end;
}

/* With --agencies a ministry or a navy is kept apart: KEN/MINISTRYOFFOREIGNAFFAIRS. */
static uint32_t agency(ent_actor__work *w, const ent_actor__np *np) {
    if (!w->g->opts.agencies || !np->part || np->office || np->agent_begin == np->agent_end ||
        !ent_actor__cap(w, np->agent_begin) || w->actor.v[np->actor].kind != ENT_ACTOR_STATE)
        return np->actor;
    ent_str state = w->actor.v[np->actor].id, own = ent_actor__make_id(w, np->agent_begin, np->agent_end);
    return ent_actor__fresh(w, ent_str_fmt(w->a, "%.*s/%.*s", ENT_FMT(state), ENT_FMT(own)),
                            ent_actor__words(w, np->begin, np->end), ENT_ACTOR_STATE);
}

static uint32_t owned(ent_actor__work *w, const ent_actor__np *np, uint32_t at) {
    if (own_body(w, np)) return body(w, np);
    apposed_before(w, np, at);
    titled_before(w, np);
    if (np->name_begin < np->name_end) ent_actor__learn_person(w, np->name_begin, np->name_end, np->actor);
    group(w, np, agency(w, np));
    bool the = np->begin > w->first && lower_is(w, np->begin - 1, "the");
    bool both = np->begin > w->first && (lower_is(w, np->begin - 1, "both") || lower_is(w, np->begin - 1, "two"));
    if (both && ent_str_is(np->sector, "BUS") && np->plural) ent_actor__want(w, ENT_REFER_NATIONAL, ENT_ACTOR__BOTH, np->actor);
    if (the && ent_str_is(np->sector, "BUS") && !np->plural && !np->possessed)
        ent_actor__want(w, ENT_REFER_NATIONAL, 1, np->actor);
    return np->end;
}

/* The Labour Party, National Liberation Front: named by what they are alone. */
static bool party_part(const ent_actor__work *w, const ent_actor__piece *p) {
    const ent_actor__part *part = &w->g->part.v[p->entry->row];
    return p->tokens > 1 && part->kind == ENT_ACTOR_GROUP && ent_str_is(part->sector, "OPP");
}

/* The Ministry of Finance, the Navy, the Cabinet: of the state that speaks or stands nearest. */
static bool agency_part(const ent_actor__work *w, const ent_actor__piece *p) {
    bool the = p->token > w->first && lower_is(w, p->token - 1, "the");
    return w->g->part.v[p->entry->row].agency && (the || p->tokens > 1);
}

/* The EU-Ukraine Association Committee, the Indo-Nepal Joint Commission: of the two. */
static bool behind_compound(const ent_actor__work *w, uint32_t token) {
    if (!w->mention.n) return false;
    const ent_mention *m = &w->mention.v[w->mention.n - 1];
    return m->role == ENT_MENTION_COMPOUND && m->token + m->tokens == token;
}

/* Presidents A and B, Messrs A, B and C: each by name, or by "of Russia" behind it. Returns the token behind the last. */
static uint32_t several_named(ent_actor__work *w, uint32_t begin, uint32_t i, ent_str sector) {
    uint32_t at = begin;
    for (int n = 0; n < 8 && i < w->end; n++) {
        uint32_t end = ent_actor__name_end(w, i);
        if (end <= i || ent_actor__affair(w, i)) break;
        uint32_t actor = ent_actor__person_of(w, i, end);
        const ent_actor__piece *of = end + 1 < w->end && ent_actor__class(w, end) & ENT_W_OF ? ent_actor__piece_at(w, end + 1) : NULL;
        if (of && of->form == ENT_FORM_NAME) actor = of->actor;
        ent_mention *m = ent_actor__mention(w, n ? i : begin, end - (n ? i : begin), actor);
        m->role = ENT_MENTION_PERSON, m->rule = "office-names", m->confidence = 0.8, m->sector = sector;
        m->agent = ent_actor__words(w, i, end);
        if (actor == ENT_ACTOR__NONE) ent_actor__want(w, ENT_REFER_FELLOW, 0, 0);
        at = i = end;
        if (i < w->end && ent_actor__punct(w, i, ',')) i++;
        if (i < w->end && lower_is(w, i, "and")) i++;
        if (i == end) break;
    }
    return at;
}

/* Offices, parts and agents without an owner. */
static uint32_t headless(ent_actor__work *w, const ent_actor__piece *p, const ent_actor__np *np, uint32_t at) {
    bool the = p->token > w->first && lower_is(w, p->token - 1, "the");
    if (p->form == ENT_FORM_PART && behind_compound(w, np->begin)) return np->end;
    if (np->name_begin < np->name_end) {
        unowned(w, np);
        return np->end;
    }
    if (np->office && np->plural && ent_actor__cap(w, p->token)) {
        uint32_t end = several_named(w, np->begin, np->end, np->sector);
        return end > np->begin ? end : at;
    }
    if (p->form == ENT_FORM_OFFICE && (the || ent_actor__cap(w, p->token)) && !(np->flags & ENT_MENTION_PLURAL)) {
        unowned(w, np);
        return np->end;
    }
    if (p->form == ENT_FORM_PART && np->part && ent_actor__cap(w, p->token) && np->begin == p->token &&
        w->g->part.v[p->entry->row].organ) {
        ent_mention *m = group(w, np, ENT_ACTOR__NONE);
        m->role = ENT_MENTION_ANAPHOR;
        ent_actor__want(w, ENT_REFER_NAMED, w->g->part.v[p->entry->row].board ? ENT_ACTOR__BOARD : ENT_ACTOR__ORGAN, p->token);
        return np->end;
    }
    if (p->form == ENT_FORM_PART && np->part && ent_actor__cap(w, p->token) &&
        (np->begin < p->token || np->end > p->token + p->tokens || agency_part(w, p) || party_part(w, p))) {
        bool joint = ent_actor__is(w, np->begin, "Joint") && np->end > np->begin + 1; /* the Joint Committee: of the two who hold it */
        if (joint) return np->end;
        if (own_body(w, np)) return body(w, np);
        unowned(w, np);
        if (np->end == p->token + 1)
            ent_actor__want(w, ENT_REFER_NAMED, 2, p->token); /* the Court: a named one first */
        return np->end;
    }
    the = the || p->token == w->first; /* "Council meeting at Siem Reap" */
    if (the && p->form == ENT_FORM_PART && ent_actor__cap(w, p->token) && np->end == p->token + 1) {
        ent_mention *m = group(w, np, ENT_ACTOR__NONE);
        m->role = ENT_MENTION_ANAPHOR;
        ent_actor__want(w, ENT_REFER_NAMED, 1, p->token);
        return np->end;
    }
    return at;
}

/* "The two built, parted": a past tense that no noun follows. */
static bool past(const ent_actor__work *w, uint32_t i) {
    ent_str s = ent_token_str(w->text, ent_actor__tok(w, i));
    if (i + 1 >= w->end || ent_actor__cap(w, i)) return false;
    bool verb = ent_str_has_suffix(s, "ed") && s.n > 4;
    return verb && (ent_actor__tok(w, i + 1)->kind == ENT_TOK_PUNCT ||
                    (ent_actor__class(w, i + 1) & (ENT_W_STOP | ENT_W_DET)));
}

/* "the four" wants its noun within three words: riparian states, member countries. Returns the end; 0 = refers to
 * nobody. */
static uint32_t counted(const ent_actor__work *w, const ent_actor__piece *p, uint8_t *kind) {
    uint32_t i = p->token + p->tokens;
    if (!(ent_actor__class(w, i - 1) & ENT_W_NUMBER)) return i;
    for (uint32_t k = i; k < w->end && k < i + 3; k++) {
        uint32_t c = ent_actor__class(w, k);
        if (c & ENT_W_STATES) return *kind = ENT_REFER_STATES, k + 1;
        if (c & ENT_W_FIRMS) return *kind = ENT_REFER_COMPANIES, k + 1;
        if (ent_actor__tok(w, k)->kind != ENT_TOK_WORD || (c & (ENT_W_STOP | ENT_W_AUX | ENT_W_GOVERN)) ||
            ent_actor__cap(w, k))
            break;
    }
    bool alone = i >= w->end || ent_actor__tok(w, i)->kind != ENT_TOK_WORD ||
                 (ent_actor__class(w, i) & (ENT_W_STOP | ENT_W_AUX | ENT_W_GOVERN | ENT_W_BODYVERB)) || past(w, i);
    return alone ? i : 0;
}

/* Inside quotation marks: "we" there is another's. */
static bool quoted(const ent_actor__work *w, uint32_t token) {
    bool open = false;
    for (uint32_t i = w->first; i < token; i++)
        if (ent_actor__punct(w, i, '"')) open = !open;
    if (open) return true;
    for (uint32_t i = token; i < w->end; i++) /* opened in a sentence before */
        if (ent_actor__punct(w, i, '"')) return !(ent_actor__tok(w, i)->flags & ENT_TOK_SPACE);
    return false;
}

static uint32_t refer(ent_actor__work *w, const ent_actor__piece *p) {
    const ent_actor__refer *r = &w->g->refer.v[p->entry->row];
    uint8_t kind = r->kind;
    uint32_t end = counted(w, p, &kind);
    if (!end) return p->token;
    ent_str text = ent_token_str(w->text, ent_actor__tok(w, p->token));
    if (p->tokens == 1 && text.n == 2 && text.p[0] == 'U') return end; /* US */
    if (kind == ENT_REFER_SPEAKER && quoted(w, p->token)) return end;
    ent_mention *m = ent_actor__mention(w, p->token, end - p->token, ENT_ACTOR__NONE);
    m->role = ENT_MENTION_ANAPHOR;
    if (r->number != 1 && kind != ENT_REFER_COMPANY) m->flags |= ENT_MENTION_PLURAL;
    if (ent_actor__possessive(w, p->token + p->tokens) || ent_str_is(r->phrase, "its") ||
        ent_str_is(r->phrase, "their") || ent_str_is(r->phrase, "our"))
        m->flags |= ENT_MENTION_POSSESSIVE;
    ent_actor__want(w, (ent_actor__refer_kind)kind, r->number, 0);
    return end;
}

/* A known person's name alone. The surname alone counts when no other given name stands before it. */
static uint32_t person(ent_actor__work *w, const ent_actor__piece *p, uint32_t at) {
    bool surname = p->entry && w->g->person.v[p->entry->row].surname;
    uint32_t after = p->token + p->tokens; /* Ho Chi Minh City, Chiang Rai */
    bool dash = p->token > w->first && ent_actor__tok(w, p->token - 1)->kind == ENT_TOK_PUNCT && ent_actor__joined(w, p->token);
    bool pact = dash && ent_actor__affair(w, after); /* the Molotov–Ribbentrop Pact */
    if (after < w->end && ent_actor__cap(w, after) && ent_actor__tok(w, after)->kind == ENT_TOK_WORD && !pact &&
        !ent_actor__piece_at(w, after) && !(ent_actor__class(w, after) & (ENT_W_STOP | ENT_W_COMMON)))
        return at;
    bool rules = after < w->end && ent_actor__trade(w, after) & ENT_T_RULES; /* the Ford administration */
    if (surname && !rules && ent_actor__tok(w, p->token)->end - ent_actor__tok(w, p->token)->begin < 5) return at;
    if (surname && p->token > w->first && ent_actor__cap(w, p->token - 1) &&
        !(ent_actor__class(w, p->token - 1) & ENT_W_COMMON) &&
        !ent_actor__initialled(w, p->token - 1, &w->g->person.v[p->entry->row]))
        return at;
    bool hyphen = after + 1 < w->end && ent_actor__punct(w, after, '-') && ent_actor__joined(w, after);
    if (hyphen && !ent_actor__cap(w, after + 1)) return at; /* Bishop-designate */
    if (surname && (ent_actor__class(w, p->token) & (ENT_W_GIVEN | ENT_W_NAMESAKE | ENT_W_COMMON))) return at;
    ent_mention *m = ent_actor__mention(w, p->token, p->tokens, p->actor);
    m->role = ENT_MENTION_PERSON;
    m->rule = p->entry ? "person-table" : "person-learnt";
    m->agent = ent_actor__words(w, p->token, p->token + p->tokens);
    if (p->entry && !surname) ent_actor__learn_person(w, p->token, after, p->actor); /* Li Peng; then Li */
    if (p->entry) m->sector = ENT_S("GOV");
    m->confidence = surname ? 0.6 : 0.9;
    if (ent_actor__possessive(w, p->token + p->tokens)) m->flags |= ENT_MENTION_POSSESSIVE;
    return p->token + p->tokens;
}

/* Mrs May, Dr Chad: the name behind a title is a person's. Returns the token behind it. */
static uint32_t titled(ent_actor__work *w, const ent_actor__piece *p, uint32_t at) {
    uint32_t i = p->token + p->tokens;
    if (i < w->end && ent_actor__punct(w, i, '.')) i++;
    uint32_t end = ent_actor__name_end(w, i);
    if (end <= i) return at;
    uint32_t actor = end == i + 1 ? ent_actor__royal(w, i - 1, i) : ENT_ACTOR__NONE;
    if (actor == ENT_ACTOR__NONE) actor = ent_actor__person_of(w, i, end);
    if (actor == ENT_ACTOR__NONE) actor = ent_actor__told_whose(w, end - 1);
    const ent_actor__piece *of = end + 1 < w->end && ent_actor__class(w, end) & ENT_W_OF ? ent_actor__piece_at(w, end + 1) : NULL;
    if (of && of->form == ENT_FORM_NAME && end == i + 1) actor = of->actor; /* Prince Hassan of Jordan */
    ent_mention *m = ent_actor__mention(w, p->token, end - p->token, actor);
    m->role = ENT_MENTION_PERSON;
    m->rule = "title-name";
    m->agent = ent_actor__words(w, p->token, end);
    m->confidence = 0.7;
    bool many = lower_is(w, p->token, "messrs") || lower_is(w, p->token, "mmes");
    if (many && end + 1 < w->end && (lower_is(w, end, "and") || ent_actor__punct(w, end, ','))) {
        uint32_t last = several_named(w, end + 1, end + 1, ENT_S("")); /* Messrs A and B */
        if (last > end + 1) return last;
    }
    return end;
}

/* A full name, or one that the document has given before. */
static bool sure_person(const ent_actor__work *w, const ent_actor__piece *p) {
    if (p->actor == ENT_ACTOR__NONE) return false;
    const ent_actor__piece *q = p->token + p->tokens < w->end ? ent_actor__piece_at(w, p->token + p->tokens) : NULL;
    if (q && q->form == ENT_FORM_AGENT) return true; /* the Lukashenko regime */
    return !p->entry || !w->g->person.v[p->entry->row].surname;
}

/* The Duke of Wellington, Catherine the Great: a name that no row of capitals tells. */
static bool styled(const ent_actor__work *w, const ent_actor__piece *p) {
    return p->form == ENT_FORM_PERSON && p->entry && !w->g->person.v[p->entry->row].surname &&
           ent_actor__name_end(w, p->token) < p->token + p->tokens;
}

static void compose_one(ent_actor__work *w, const ent_actor__piece *p) {
    ent_actor__np np;
    uint32_t end;
    if (p->form == ENT_FORM_TITLE)
        w->at = titled(w, p, w->at);
    else if (p->form == ENT_FORM_REFER)
        w->at = refer(w, p);
    else if (styled(w, p) || (p->form == ENT_FORM_PERSON && !(sure_person(w, p) && ent_actor__read_group(w, p, &np))))
        w->at = person(w, p, w->at);
    else if (p->actor != ENT_ACTOR__NONE && (end = ent_actor__compound(w, p)) > 0)
        w->at = end;
    else if (ent_actor__read_group(w, p, &np))
        w->at = np.actor != ENT_ACTOR__NONE ? owned(w, &np, w->at) : headless(w, p, &np, w->at);
    else if (ent_actor__names(p))
        bare(w, p), w->at = p->token + p->tokens;
}

void ent_actor__compose(ent_actor__work *w) {
    w->at = w->first;
    for (size_t k = 0; k < w->piece.n; k++) {
        const ent_actor__piece *p = &w->piece.v[k];
        if (p->token < w->at || p->form == ENT_FORM_LOOK || p->form == ENT_FORM_SUFFIX || ent_actor__excluded(w, p))
            continue;
        compose_one(w, p);
    }
}
