#include "stretch.h"
#include "tables.h"

/* Candidates become records. */

/* What a later record asks of the first of its kind. */
typedef struct {
    ent_str id, time;
} first_record;

typedef struct {
    ent_event__found f;
    ent_arena *a;    /* of the records; where each is taken at once, of the sentence's */
    ent_arena *keep; /* of the document's */
    const ent_event_opts *opts;
    ENT_VEC(ent_event) out;
    ent_map *same; /* date, type and participants → index + 1 of their first record */
    ENT_VEC(first_record) first;
    char *key;          /* of the record at work */
    size_t key_room;
    ent_entity unnamed; /* of an event whose parties have no names */
} emitting;

static ent_entity entity(const emitting *e, const ent_event__party *p) {
    const ent_mentions *m = e->f.s->mentions;
    const ent_actor *x = &m->actor[p->actor];
    ent_entity n = { .id = x->id, .name = x->name, .kind = x->kind,
                     .role = p->role == 'a' ? ENT_ROLE_ACTOR : p->role == 'r' ? ENT_ROLE_RECIPIENT : ENT_ROLE_OTHER };
    if (p->mention == ENT_EVENT__NONE) {
        n.sector = ENT_S("GOV"), n.agent = ENT_S(""), n.text = ENT_S("");
        return n;
    }
    const ent_mention *k = &m->v[p->mention];
    n.sector = k->sector, n.agent = k->agent, n.begin = k->begin, n.end = k->end;
    n.text = ent_text_bytes(e->f.s->text, k->begin, k->end);
    return n;
}

static bool mutual(uint8_t type) {
    return type == ENT_COOPERATE || type == ENT_CONSULT || type == ENT_SUPPORT || type == ENT_AGREE || type == ENT_OTHER;
}

static void fill_entities(const emitting *e, const ent_event__cand *c, ent_event *r) {
    if (!c->parties) {
        r->entity = ENT_NEW(e->a, ent_entity);
        r->entity[r->entities++] = e->unnamed;
        return;
    }
    r->entity = ENT_NEWN(e->a, ent_entity, c->parties);
    for (uint32_t i = 0; i < c->parties; i++) r->entity[r->entities++] = entity(e, &c->party[i]);
    uint32_t actors = ent_event__role_count(c, 'a'), recipients = ent_event__role_count(c, 'r');
    bool reciprocal = c->type == ENT_CONSULT && !ent_str_is(c->mode, "visit"); /* a sale has a buyer */
    bool accord = actors > 1 && recipients && ent_event__among_themselves(e->f.s, c);
    for (uint32_t i = 0; i < r->entities; i++) {
        if (reciprocal && r->entity[i].role == ENT_ROLE_RECIPIENT) r->entity[i].role = ENT_ROLE_ACTOR;
        if (c->self && !recipients && actors == 1 && !mutual(c->type)) r->entity[i].self = r->entity[i].role == ENT_ROLE_ACTOR;
        if (accord && r->entity[i].role == ENT_ROLE_RECIPIENT) r->entity[i].role = ENT_ROLE_OTHER;
        bool alone = !actors && recipients && !reciprocal && (c->np || c->passive_alone); /* the pact with A; by whom is not said */
        if (alone && (c->type == ENT_SUPPORT || c->type == ENT_AGREE)) r->entity[i].role = ENT_ROLE_ACTOR;
    }
}

static void fill_mode(const emitting *e, const ent_event__cand *c, ent_event *r) {
    ent_str mode = c->mode;
    if (c->type != c->trigger->type) mode = (ent_str){ "", 0 };
    if (c->type == ENT_CONSULT && !mode.n && c->parties > 2) mode = ENT_S("multilateral");
    r->score = ent_type_score((ent_type)c->type, mode);
    if (!mode.n) return;
    r->mode = ENT_NEW(e->a, ent_str);
    *r->mode = mode;
    r->modes = 1;
}

static void fill_date(const emitting *e, const ent_event__cand *c, uint32_t t, ent_event *r) {
    r->days = (ent_days){ ENT_NO_DAY, ENT_NO_DAY };
    r->date = r->date_text = r->time = ENT_S("");
    if (t == ENT_EVENT__NONE) return;
    const ent_timex *x = &e->f.s->timexes->v[t];
    r->date = x->event_value, r->days = x->event_days;
    if (r->days.first == r->days.last) r->time = x->event_time.n ? x->event_time : ent_event__clock(&e->f, c);
    if (c->since && !memchr(r->date.p, '/', r->date.n)) {
        r->date = ent_str_join(e->a, r->date, ENT_S("/.."), ENT_S(""));
        r->days.last = ENT_NO_DAY;
        r->time = ENT_S("");
    }
    r->date_text = x->event_end > x->event_begin ? ent_text_bytes(e->f.s->text, x->event_begin, x->event_end)
                                                 : ent_text_bytes(e->f.s->text, x->begin, x->end);
}

static bool open_ended(ent_str date) { return ent_str_has_suffix(date, "/.."); }

static void fill_status(const emitting *e, const ent_event__cand *c, ent_event *r) {
    const ent_timexes *times = e->f.s->timexes;
    r->status = (ent_event_status)c->status;
    if (r->status != ENT_ACTUAL) return;
    const ent_event__clause *x = &e->f.s->clause[c->governor != ENT_EVENT__NONE ? c->governor : c->clause];
    bool present = x->verb != ENT_EVENT__NONE && (x->progressive || (x->finite &&
        e->f.s->tok[x->group].bits & (ENT_W_S | ENT_W_BASE) && !x->perfect && !x->passive));
    if (open_ended(r->date) || (!r->date.n && present)) r->status = ENT_ONGOING;
    else if (present && times->published != ENT_NO_DAY && r->date.n && r->days.first > times->published)
        r->status = ENT_PLANNED; /* receives him on Monday */
}

static void fill_place(const emitting *e, const ent_event__cand *c, ent_event *r) {
    r->place = ENT_S("");
    if (!c->place) return;
    const ent_mention *m = &e->f.s->mentions->v[c->place - 1];
    r->place = ent_text_bytes(e->f.s->text, m->begin, m->end);
}

static void fill_contexts(const emitting *e, const ent_event__cand *c, ent_event *r) {
    const ent_event__sent *s = e->f.s;
    uint32_t from = s->clause[c->clause].begin, to = s->clause[c->clause].end;
    uint32_t seen[8], n = 0;
    for (uint32_t i = from; i < to && i < from + 80; i++) {
        if (!ent_event__topical(s->g, s->token[i].word)) continue;
        ent_hit hit[2];
        size_t k = ent_phrases_at(s->g->contexts, &s->token[i], s->n - i, hit, 2);
        for (size_t h = 0; h < k && n < 8; h++) {
            bool known = false;
            for (uint32_t j = 0; j < n; j++) known |= ent_str_eq(s->g->context[seen[j]], s->g->context[hit[h].value]);
            if (!known) seen[n++] = hit[h].value;
        }
    }
    r->context = n ? ENT_NEWN(e->a, ent_str, n) : NULL;
    for (uint32_t j = 0; j < n; j++) r->context[r->contexts++] = s->g->context[seen[j]];
}

/* Date, type and participants in one string, which holds until the next. */
static ent_str key_of(emitting *e, const ent_event *r) {
    ent_str id[ENT_EVENT__PARTIES];
    size_t n = r->date.n + 8;
    for (uint32_t i = 0; i < r->entities; i++) { /* few: put in order one by one */
        uint32_t k = i;
        for (; k && ent_str_cmp(id[k - 1], r->entity[i].id) > 0; k--) id[k] = id[k - 1];
        id[k] = r->entity[i].id;
        n += id[k].n + 1;
    }
    if (n > e->key_room) e->key = ENT_NEWN(e->keep, char, e->key_room = 2 * n);
    char *p = ent_put(e->key, r->date);
    *p++ = '|', *p++ = (char)('A' + r->type), *p++ = '|';
    for (uint32_t i = 0; i < r->entities; i++) {
        p = ent_put(p, id[i]);
        *p++ = ',';
    }
    return (ent_str){ e->key, (size_t)(p - e->key) };
}

static bool repeated(const emitting *e, const ent_event *r, const ent_event *before) {
    return before->line == r->line && before->begin == r->begin && e != NULL;
}

static void link_same(emitting *e, ent_event *r) {
    r->same_as = ENT_S("");
    if (!r->date.n || r->entities < 2) return;
    uint32_t *at = ent_map_put(e->same, key_of(e, r), 0);
    const first_record *before = *at ? &e->first.v[*at - 1] : NULL;
    bool another = before && before->time.n && r->time.n && !ent_str_eq(before->time, r->time);
    if (another) return;
    if (before) {
        r->same_as = before->id;
        return;
    }
    *ent_vec_push(e->keep, &e->first) = (first_record){ r->id, r->time };
    *at = (uint32_t)e->first.n;
}

static char *decimal_before(char *p, uint32_t v) {
    do *--p = (char)('0' + v % 10);
    while (v /= 10);
    return p;
}

/* "document:begin:n" */
static ent_str id_of(const emitting *e, ent_str document, uint32_t begin, uint32_t n) {
    char t[24], *end = t + sizeof t, *p = decimal_before(end, n);
    *--p = ':';
    p = decimal_before(p, begin);
    *--p = ':';
    char *z = ent_arena_alloc(e->keep, document.n + (size_t)(end - p) + 1);
    if (document.n) memcpy(z, document.p, document.n);
    memcpy(z + document.n, p, (size_t)(end - p));
    return (ent_str){ z, document.n + (size_t)(end - p) };
}

static void record(emitting *e, const ent_event__cand *c, uint32_t t) {
    const ent_event__sent *s = e->f.s;
    ent_event r = { .type = (ent_type)c->type, .document = s->text->doc->id };
    r.begin = s->token[c->begin].begin, r.end = s->token[c->end - 1].end;
    r.line = ent_text_line_in(s->text, s->sentence, r.begin);
    r.text = ent_text_bytes(s->text, r.begin, r.end);
    const ent_sentence *x = &s->text->sentence[s->sentence];
    r.sentence = e->opts->no_text ? ENT_S("") : ent_text_bytes(s->text, x->begin, x->end);
    fill_date(e, c, t, &r);
    fill_entities(e, c, &r);
    fill_mode(e, c, &r);
    fill_status(e, c, &r);
    fill_place(e, c, &r);
    fill_contexts(e, c, &r);
    r.rule = ent_str_of(c->rule);
    r.confidence = ent_event__confidence(s->g, &r);
    if (r.confidence < e->opts->min_confidence) return;
    uint32_t n = 0;
    for (size_t k = e->out.n; k-- > 0 && repeated(e, &r, &e->out.v[k]);) n++;
    r.id = id_of(e, r.document, r.begin, n);
    link_same(e, &r);
    for (uint32_t p = 0; p < c->parties; p++)
        if (c->party[p].role == 'a') {
            e->f.last_actor = c->party[p].actor + 1;
            break;
        }
    ent_event__cand_copy(e->f.before, c);
    ent_event__note(&e->f, c);
    ent_event__remember_doers(&e->f, c);
    ent_event__remember_foes(&e->f, c);
    ent_event__remember_deal(&e->f, c);
    e->f.last_timex = t == ENT_EVENT__NONE ? 0 : t + 1;
    if (c->parties == 2) e->f.pair[0] = c->party[0].actor + 1, e->f.pair[1] = c->party[1].actor + 1;
    *ent_vec_push(e->keep, &e->out) = r;
}

/* …, and twice, in February and again in October, with Brazil: of the list, its dates stand before it. */
static bool late_member(const ent_event__sent *s, uint32_t first, uint32_t j) {
    const ent_event__np *g = &s->np[j], *l = &s->np[first];
    bool alike = g->list == j && j > first && g->slot && g->slot == l->slot && g->clause == l->clause;
    return alike && g->prep != ENT_EVENT__NONE && g->prep > 2 &&
           ent_event__punct(s, g->prep - 1) == ',' && s->tok[g->prep - 2].timex && s->tok[g->head].mention;
}

static void early_dates(const ent_event__sent *s, ent_event__cand *c, uint32_t j) {
    uint32_t last = 0;
    c->timexes = 0;
    for (uint32_t k = s->np[j].prep - 1; k-- > 0 && ent_event__punct(s, k) != ')' && !(s->tok[k].np && s->tok[k].mention);) {
        uint32_t t = s->tok[k].timex;
        if (!t || t == last || c->timexes == ENT_EVENT__DATES) continue;
        last = t;
        if (s->timexes->v[t - 1].event_value.n && s->timexes->v[t - 1].type != ENT_TIMEX_SET) c->timex[c->timexes++] = t - 1;
    }
}

/* In 2009 they met with A (May) and B: the day that the sentence begins with is that of a member without one. */
static uint32_t leading_date(const ent_event__sent *s, const ent_event__cand *c) {
    for (uint32_t k = 0; k < c->token && k < 12; k++) {
        uint32_t t = s->tok[k].clause == c->clause ? s->tok[k].timex : 0;
        if (t && s->timexes->v[t - 1].event_value.n && s->timexes->v[t - 1].type != ENT_TIMEX_SET) return t;
    }
    return 0;
}

/* One record for each member of a list that dates them one by one; members without take the next one's. */
static bool spread(emitting *e, const ent_event__cand *c) {
    const ent_event__sent *s = e->f.s;
    uint32_t first = c->spread - 1, member[40], n = 0, made = 0;
    bool where = c->np && c->type == ENT_CONSULT && s->np[first].slot == ENT_SLOT_IN + 1;
    for (uint32_t j = first; j < s->nps && n < 40 && j < first + 60; j++)
        if (s->np[j].list == first || late_member(s, first, j)) member[n++] = j;
    ent_event__cand *one = ENT_NEWN(e->a, ent_event__cand, n);
    for (uint32_t m = 0; m < n; m++) {
        ent_event__cand_copy(&one[m], c);
        one[m].parties = one[m].timexes = 0;
        for (uint32_t p = 0; p < c->parties; p++) {
            uint32_t np = c->party[p].np;
            bool own = c->party[p].actor == e->f.speaker || c->party[p].actor + 1 == e->f.topic; /* in Rome (May) and Lima (June) */
            bool others = np && !(where && own) && np != member[m] + 1 && (s->np[np - 1].list == first || late_member(s, first, np - 1));
            if (!others) one[m].party[one[m].parties++] = c->party[p];
        }
        ent_event__again_named(s, &one[m], c, member[m] + 1);
        if (late_member(s, first, member[m])) early_dates(s, &one[m], member[m]);
        else ent_event__member_date(&e->f, &one[m], member[m]);
    }
    for (uint32_t m = n; m-- > 0;) {
        if (one[m].timexes || m + 1 >= n || !one[m + 1].timexes) continue;
        uint32_t waiting = 1; /* Mexico and Peru (March and April) */
        bool pair = one[m + 1].timexes == waiting + 1;
        one[m].timexes = pair ? 1 : one[m + 1].timexes;
        memcpy(one[m].timex, one[m + 1].timex, sizeof one[m].timex);
        if (pair) one[m + 1].timex[0] = one[m + 1].timex[1], one[m + 1].timexes = 1;
    }
    uint32_t leads = leading_date(s, c);
    for (uint32_t m = 0; m < n; m++) {
        if (!one[m].timexes && leads) one[m].timex[one[m].timexes++] = leads - 1;
        if (!ent_event__worth(&e->f, &one[m])) continue;
        for (uint32_t k = 0; k < one[m].timexes; k++) record(e, &one[m], one[m].timex[k]), made++;
    }
    return made > 0;
}

/* On 3 and 4 July: one event over both days. */
static void interval(emitting *e, const ent_event__cand *c) {
    record(e, c, c->timex[0]);
    if (!e->out.n) return;
    ent_event *r = &e->out.v[e->out.n - 1];
    const ent_timex *last = &e->f.s->timexes->v[c->timex[c->timexes - 1]];
    r->date = ent_str_join(e->a, r->date, ENT_S("/"), last->event_value);
    r->days.last = last->event_days.last;
    r->time = ENT_S("");
    r->date_text = ent_text_bytes(e->f.s->text, e->f.s->timexes->v[c->timex[0]].begin, last->end);
}
/* Visits to several hosts are one record each, and so are bilateral meetings. */
static bool one_by_one(emitting *e, const ent_event__cand *c) {
    bool visit = ent_str_is(c->mode, "visit") && c->type == ENT_CONSULT && ent_event__role_count(c, 'r') > 1 && c->timexes;
    uint64_t apart = visit ? 0 : ent_event__severally(&e->f, c);
    for (uint32_t h = 0; visit && h < c->parties; h++) apart |= (uint64_t)(c->party[h].role == 'r') << h;
    if (!apart) return false;
    ent_event__cand *one = ENT_NEW(e->a, ent_event__cand);
    for (uint32_t h = 0; h < c->parties; h++) {
        if (!(apart >> h & 1)) continue;
        ent_event__cand_copy(one, c);
        one->parties = 0;
        for (uint32_t p = 0; p < c->parties; p++)
            if (p == h || !(apart >> p & 1)) one->party[one->parties++] = c->party[p];
        if (!c->timexes) record(e, one, ENT_EVENT__NONE);
        if (c->interval) interval(e, one);
        for (uint32_t k = 0; !c->interval && k < c->timexes; k++) record(e, one, c->timex[k]);
    }
    return true;
}

/* With A in April, with B in May. */
static bool on_own_days(emitting *e, const ent_event__cand *c) {
    uint64_t apart = ent_event__dated_apart(&e->f, c);
    for (uint32_t p = 0; apart && p < c->parties; p++) {
        if (!(apart >> p & 1)) continue;
        ent_event__on_own_day(e->f.s, c, apart, p, e->f.spare);
        if (ent_event__worth(&e->f, e->f.spare)) record(e, e->f.spare, e->f.spare->timexes ? e->f.spare->timex[0] : ENT_EVENT__NONE);
    }
    return apart != 0;
}

/* A signed in May, B in June. Where all of c is told apart so (the former in May, the latter in June), c is no record. */
static bool gaps(emitting *e, const ent_event__cand *c) {
    ent_event__cand *one = e->f.spare;
    ent_event__few told = { .n = 0 };
    uint32_t from = 0;
    bool apart = false;
    while (ent_event__next_goal(&e->f, c, one, &from)) record(e, one, one->timex[0]);
    from = 0;
    while (ent_event__gap(&e->f, c, one, &from)) {
        apart |= ent_event__gap_inside(c, one);
        for (uint32_t p = 0; p < one->parties && told.n < ENT_EVENT__DOERS; p++)
            if (one->party[p].role == 'a') told.actor[told.n++] = one->party[p].actor;
        if (ent_event__worth(&e->f, one)) record(e, one, one->timexes ? one->timex[0] : ENT_EVENT__NONE);
    }
    if (apart && c->timexes && ent_event__left_over(&e->f, c, &told, one) && ent_event__worth(&e->f, one)) record(e, one, one->timex[0]);
    return apart;
}

/* Who acts, or whom it is done to, where nobody is named: the teachers, by the head of their noun group. */
static bool stand_in(const emitting *e, const ent_event__cand *c, ent_entity *x) {
    const ent_event__sent *s = e->f.s;
    uint32_t id = c->governor != ENT_EVENT__NONE ? c->governor : c->clause, np = ent_event__subject(&e->f, id);
    if (!np || (!s->clause[id].subject && ent_str_is(ent_token_str(s->text, &s->token[s->np[np - 1].head]), "it")))
        return false; /* it is important to help: nobody does */
    if (e->f.by_np[np - 1] || s->tok[s->np[np - 1].head].timex || s->token[s->np[np - 1].head].kind != ENT_TOK_WORD) return false;
    const ent_event__np *g = &s->np[np - 1];
    ent_str head = ent_token_str(s->text, &s->token[g->head]);
    char *z = ent_arena_alloc(e->a, head.n + 1);
    for (size_t i = 0; i < head.n; i++) z[i] = (char)(head.p[i] >= 'a' && head.p[i] <= 'z' ? head.p[i] - 32 : head.p[i]);
    *x = (ent_entity){ .id = { z, head.n }, .name = head, .sector = ENT_S(""), .agent = ENT_S(""), .kind = ENT_ACTOR_OTHER,
                       .role = s->clause[id].passive && !c->np ? ENT_ROLE_RECIPIENT : ENT_ROLE_ACTOR };
    x->begin = s->token[g->begin].begin, x->end = s->token[g->end - 1].end;
    x->text = ent_text_bytes(s->text, x->begin, x->end);
    return true;
}

/* A piece of news tells something, though of nobody with a name: its first event is of whoever its words say. */
static void nameless(emitting *e) {
    ent_event__found *f = &e->f;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (c->dropped || !ent_event__typed(c) || c->type == ENT_OTHER || c->parties || !stand_in(e, c, &e->unnamed)) continue;
        ent_event__when(f, c);
        ent_event__mood(f, c);
        if (!ent_event__news(&e->f, c)) continue;
        record(e, c, c->timexes ? c->timex[0] : ENT_EVENT__NONE);
        return;
    }
}

static void emit(emitting *e) {
    ent_event__found *f = &e->f;
    size_t before = e->out.n;
    bool asked = false;
    for (uint32_t i = 0; i < f->n; i++) {
        ent_event__cand *c = &f->cand[i];
        if (c->dropped || c->type >= ENT_TYPES || !c->parties) continue;
        ent_event__when(f, c);
        uint32_t from = 0;
        if (c->spread && !ent_event__gap(f, c, f->spare, &from) && spread(e, c)) continue;
        ent_event__mood(f, c);
        if (!asked) asked = true, f->unsaid = ent_event__unsaid(f->s);
        ent_event__without_those(f, c);
        if (!ent_event__worth(&e->f, c)) continue;
        for (from = 0; ent_event__next_those(f, c, f->spare, &from);)
            if (ent_event__worth(f, f->spare)) record(e, f->spare, f->spare->timexes ? f->spare->timex[0] : ENT_EVENT__NONE);
        for (from = 0; c->timexes && ent_event__next_ahead(f, c, f->spare, &from);) record(e, f->spare, f->spare->timex[0]);
        if (from) ent_event__before_ahead(f, c);
        if (on_own_days(e, c) || (!c->np && gaps(e, c))) continue;
        if (one_by_one(e, c)) continue;
        if (!c->timexes) record(e, c, ENT_EVENT__NONE);
        if (c->interval) interval(e, c);
        else for (uint32_t k = 0; k < c->timexes; k++) record(e, c, c->timex[k]);
    }
    for (uint32_t i = 0; e->f.news && e->out.n == before && i < f->n; i++) { /* a meeting is no mere setting where nothing else is told */
        const ent_event__cand *c = &f->cand[i];
        bool dated = !c->dropped && c->type == ENT_CONSULT && c->np && c->parties && c->timexes;
        if (dated) record(e, c, c->timex[0]);
    }
    if (e->f.news && e->out.n == before) nameless(e);
}

static void hand_over(emitting *e) {
    if (!e->opts->each) return;
    for (size_t k = 0; k < e->out.n; k++) e->opts->each(e->opts->to, &e->out.v[k]);
    if (e->out.n) ent_arena_clear(e->a);
    e->out.n = 0;
}

/* The sentence becomes the one at work. */
static void enter(ent_event__found *f, const ent_event__stretch *st, ent_event__sent *s) {
    f->s = s, ent_event__release(f), f->lead_timex = s->lead, f->person = s->person, f->about = s->about;
    f->cand = st->cand + s->cand, f->n = s->cands, f->most = st->room - s->cand;
    f->by_clause = st->by_clause + (s->clause - st->clause), f->by_np = st->by_np + (s->np - st->np);
}

static void each(ent_event__found *f, ent_event__stretch *st, void (*stage)(ent_event__found *)) {
    for (uint32_t i = 0, used = 0; i < st->n; used += st->sent[i++].cands) {
        ent_event__sent *s = &st->sent[i];
        s->cand = used;
        if (s->idle) continue;
        enter(f, st, s);
        stage(f);
        s->cands = f->n;
    }
}

static void stretch(emitting *e, ent_event__stretch *st) {
    ent_event__found *f = &e->f;
    each(f, st, ent_event__find_triggers);
    ent_event__recall(f, st);
    each(f, st, ent_event__find_parties);
    each(f, st, ent_event__relate);
    for (uint32_t i = 0; i < st->n; i++) {
        enter(f, st, &st->sent[i]);
        ent_event__take_over(f);
        if (f->s->idle) continue;
        ent_event__find_rest(f);
        emit(e);
    }
    hand_over(e);
}

void ent_event__extract(const ent_event_tagger *g, const ent_text *text, const ent_timexes *timexes,
                        const ent_mentions *mentions, const ent_event_opts *opts, ent_arena *a, ent_events *out) {
    ent_event__stretch st;
    ent_event__stretch_new(&st, g, text, timexes, mentions, a);
    emitting e = { .f = { .s = st.sent, .news = ent_text_in_pieces(text) }, .opts = opts,
                   .a = opts->each ? ent_arena_new() : a, .keep = a, .same = ent_map_new(a) };
    e.f.bulletin = e.f.news && text->blocks > 4;
    e.out.cap = opts->each ? 64 : text->sentences + 16; /* about what a text has, so that the list seldom moves */
    e.out.v = ENT_NEWN(a, ent_event, e.out.cap);
    ent_event__trigger forum = { .lemma = ENT_S("forum"), .type = ENT_CONSULT, .mode = ENT_S("multilateral") };
    ent_event__frame_parse((ent_str){ "", 0 }, ENT_CONSULT, true, &forum.frame);
    e.f.forum = &forum;
    ent_event__trigger untyped = { .lemma = ENT_S("untyped"), .type = ENT_OTHER };
    ent_event__frame_parse(ENT_S("s=a,o=r,to=r,with=r,against=r,by=a,from=r,for=r,on=r"), ENT_OTHER, false, &untyped.frame);
    e.f.untyped = &untyped;
    ent_event__trigger echo = { .lemma = ENT_S("follow"), .type = ENT_EVENT__NO_TYPE, .repeats = true };
    e.f.echo = &echo;
    ent_event__trigger gift = { .lemma = ENT_S("sum"), .type = ENT_AID };
    ent_event__frame_parse(ENT_S("gen=a,from=a,to=r,for=r,through=x"), ENT_AID, true, &gift.frame);
    e.f.gift = &gift;
    ent_event__trigger sponsors = { .lemma = ENT_S("proposal"), .type = ENT_SUPPORT };
    ent_event__frame_parse(ENT_S("s=-,of=a"), ENT_SUPPORT, true, &sponsors.frame);
    e.f.sponsors = &sponsors;
    ent_event__trigger pictured = { .lemma = ENT_S("picture"), .type = ENT_CONSULT };
    ent_event__frame_parse(ENT_S("with=a"), ENT_CONSULT, true, &pictured.frame);
    e.f.pictured = &pictured;
    ent_event__trigger sojourn = { .lemma = ENT_S("stay"), .type = ENT_CONSULT, .mode = ENT_S("visit"), .frame = { .own = true } };
    e.f.sojourn = &sojourn;
    st.cand = ENT_NEWN(a, ent_event__cand, st.room);
    st.by_clause = ENT_NEWN(a, uint32_t, st.room);
    st.by_np = ENT_NEWN(a, uint32_t, st.room);
    e.f.before = ENT_NEW(a, ent_event__cand);
    e.f.spare = ENT_NEW(a, ent_event__cand);
    e.f.before->token = ENT_EVENT__NONE;
    ent_event__about_two(&e.f, a);
    const uint32_t *day_head = ent_event__day_heads(text, timexes, a);
    for (uint32_t i = 0; i < text->sentences; i += st.n) {
        uint32_t lead = st.n ? st.sent[st.n - 1].lead : 0;
        ent_event__stretch_read(&st, i);
        ent_event__look_over(&st, day_head, e.f.news, lead);
        ent_event__stretch_parse(&st);
        stretch(&e, &st);
    }
    if (opts->each) ent_arena_free(e.a);
    out->v = e.out.v;
    out->n = e.out.n;
}
