/* Duplicates: the rule stands in corpus.h. */
#include <stdlib.h>

#include "corpus.h"

enum { QUARTER = 92, MOST_CANDIDATES = 64 };

typedef struct {
    const ent_event *e;
    uint64_t key;    /* of type, participants and kind of status: equal for possible duplicates */
    int64_t length;  /* days of the span; INT64_MAX = open or none */
    uint32_t leader; /* index of the record that it is merged into; its own = it leads */
    uint32_t merged; /* records merged into it */
    ent_str last;    /* document of the last of these, or its own */
} candidate;

static uint64_t mix(uint64_t h) {
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdu;
    return h ^ (h >> 29);
}

static uint64_t key_of(const ent_event *e) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < e->entities; i++)
        sum += mix(ent_str_hash(e->entity[i].id) + (e->entity[i].role == ENT_ROLE_RECIPIENT ? 77 : 0));
    uint64_t real = e->status == ENT_ACTUAL || e->status == ENT_PLANNED || e->status == ENT_ONGOING ? 0 : 1 + (uint64_t)e->status;
    return mix(sum + e->type * 131u + real * 65537u);
}

static int64_t length_of(ent_days d) {
    if (d.first == ENT_NO_DAY || d.last == ENT_NO_DAY) return INT64_MAX;
    return (int64_t)d.last - d.first + 1;
}

static int before(const void *p, const void *q) {
    const candidate *a = p, *b = q;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->length != b->length) return a->length < b->length ? -1 : 1;
    if (a->e->days.first != b->e->days.first) return a->e->days.first < b->e->days.first ? -1 : 1;
    if (a->e->status != b->e->status) return a->e->status < b->e->status ? -1 : 1;
    if (a->e->confidence != b->e->confidence) return a->e->confidence > b->e->confidence ? -1 : 1;
    int c = ent_str_cmp(a->e->document, b->e->document);
    return c ? c : ent_str_cmp(a->e->id, b->e->id);
}

static bool modes_agree(const ent_event *a, const ent_event *b) {
    if (!a->modes || !b->modes) return true;
    for (uint32_t i = 0; i < a->modes; i++)
        for (uint32_t k = 0; k < b->modes; k++)
            if (ent_str_eq(a->mode[i], b->mode[k])) return true;
    return false;
}

/* The same people: hashes may lie. */
static bool same_people(const ent_event *a, const ent_event *b) {
    if (a->type != b->type || a->entities != b->entities) return false;
    for (uint32_t i = 0; i < a->entities; i++) {
        bool found = false;
        for (uint32_t k = 0; k < b->entities && !found; k++) found = ent_str_eq(a->entity[i].id, b->entity[k].id);
        if (!found) return false;
    }
    return true;
}

/* Two times of one day are two events. */
static bool times_agree(const ent_event *a, const ent_event *b) {
    return !a->time.n || !b->time.n || ent_str_eq(a->time, b->time);
}

static bool may_join(const candidate *leader, const candidate *c) {
    if (ent_str_eq(leader->e->id, c->e->id) && ent_str_eq(leader->e->document, c->e->document)) return true;
    return !ent_str_eq(leader->e->document, c->e->document) && !ent_str_eq(leader->last, c->e->document) &&
           modes_agree(leader->e, c->e) && times_agree(leader->e, c->e) && same_people(leader->e, c->e);
}

/* Leaders of the same span stand just before it. */
static uint32_t same_span(const candidate *v, uint32_t from, uint32_t i) {
    int looked = 0;
    uint32_t found = UINT32_MAX;
    for (uint32_t k = i; k-- > from && looked++ < MOST_CANDIDATES;) {
        if (v[k].length != v[i].length || v[k].e->days.first != v[i].e->days.first) break;
        if (v[k].leader == k && may_join(&v[k], &v[i])) found = k;
    }
    return found;
}

/* The one leader with an exact day inside the span; none when there are two such days or more. */
static uint32_t inside(const candidate *v, uint32_t from, uint32_t i) {
    uint32_t low = from, high = i, found = UINT32_MAX;
    if (v[i].length > QUARTER || v[i].length == 1) return found;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (v[mid].length == 1 && v[mid].e->days.first < v[i].e->days.first) low = mid + 1;
        else high = mid;
    }
    for (; low < i && v[low].length == 1 && v[low].e->days.first <= v[i].e->days.last; low++) {
        if (v[low].leader != low) continue;
        if (found != UINT32_MAX) return UINT32_MAX;
        found = low;
    }
    return found != UINT32_MAX && may_join(&v[found], &v[i]) ? found : UINT32_MAX;
}

static void join(candidate *v, uint32_t leader, uint32_t i) {
    v[i].leader = leader;
    v[leader].merged++;
    v[leader].last = v[i].e->document;
}

static void link_dates(candidate *v, size_t n) {
    for (uint32_t i = 0, from = 0; i < n; i++) {
        if (v[i].key != v[from].key) from = i;
        if (v[i].length == INT64_MAX && v[i].e->days.first == ENT_NO_DAY && v[i].e->days.last == ENT_NO_DAY) {
            uint32_t twin = i > from && ent_str_eq(v[i - 1].e->id, v[i].e->id) ? v[i - 1].leader : UINT32_MAX;
            if (twin != UINT32_MAX && may_join(&v[twin], &v[i])) join(v, twin, i);
            continue;
        }
        uint32_t leader = same_span(v, from, i);
        if (leader == UINT32_MAX) leader = inside(v, from, i);
        if (leader != UINT32_MAX) join(v, leader, i);
    }
}

static uint32_t root(candidate *v, uint32_t i) {
    while (v[i].leader != i) i = v[i].leader = v[v[i].leader].leader;
    return i;
}

/* `same_as` names an earlier record of the document: the two groups become one, the better-dated leader leads. */
static void link_names(candidate *v, size_t n) {
    ent_arena *scratch = ent_arena_new();
    ent_map *by_id = ent_map_new(scratch);
    bool any = false;
    for (uint32_t i = 0; i < n && !any; i++) any = v[i].e->same_as.n > 0;
    for (uint32_t i = 0; any && i < n; i++) ent_map_put(by_id, v[i].e->id, i);
    for (uint32_t i = 0; any && i < n; i++) {
        uint32_t *other = v[i].e->same_as.n ? ent_map_get(by_id, v[i].e->same_as) : NULL;
        if (!other) continue;
        uint32_t p = root(v, i), q = root(v, *other);
        if (p == q) continue;
        bool p_leads = v[p].length != v[q].length ? v[p].length < v[q].length : p < q;
        uint32_t leader = p_leads ? p : q, follower = p_leads ? q : p;
        v[leader].merged += v[follower].merged + 1;
        v[follower].leader = leader;
    }
    ent_arena_free(scratch);
}

static void add_evidence(ent_event *to, const ent_event *e, ent_arena *a) {
    if (!ent_str_eq(to->id, e->id)) to->evidence[to->evidences++] = e->id;
    if (!to->time.n && e->days.first == to->days.first && e->days.last == to->days.last) to->time = e->time;
    for (uint32_t i = 0; i < e->evidences; i++) to->evidence[to->evidences++] = ent_str_copy(a, e->evidence[i]);
}

/* Copies the leaders that others were merged into and gives them their evidence. */
static void gather(candidate *v, size_t n, ent_arena *a) {
    ent_arena *scratch = ent_arena_new();
    ent_event **copy = ENT_NEWN(scratch, ent_event *, n);
    uint32_t *room = ENT_NEWN(scratch, uint32_t, n);
    for (uint32_t i = 0; i < n; i++) room[root(v, i)] += v[i].e->evidences + 1;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t r = root(v, i);
        if (r == i) continue;
        if (!copy[r]) {
            copy[r] = ENT_NEW(a, ent_event);
            *copy[r] = *v[r].e;
            copy[r]->evidence = ENT_NEWN(a, ent_str, room[r]);
            copy[r]->evidences = 0;
            for (uint32_t k = 0; k < v[r].e->evidences; k++) copy[r]->evidence[copy[r]->evidences++] = v[r].e->evidence[k];
        }
        add_evidence(copy[r], v[i].e, a);
    }
    for (uint32_t i = 0; i < n; i++)
        if (copy[i]) v[i].e = copy[i];
    ent_arena_free(scratch);
}

void ent_corpus__merge(ent_corpus__records *records, ent_arena *a) {
    size_t n = records->n, kept = 0;
    if (!n) return;
    candidate *v = ent_xmalloc(n * sizeof *v);
    for (size_t i = 0; i < n; i++) {
        const ent_event *e = records->v[i];
        v[i] = (candidate){ .e = e, .key = key_of(e), .length = length_of(e->days), .last = e->document };
    }
    qsort(v, n, sizeof *v, before);
    for (uint32_t i = 0; i < n; i++) v[i].leader = i;
    link_dates(v, n);
    link_names(v, n);
    gather(v, n, a);
    for (uint32_t i = 0; i < n; i++)
        if (v[i].leader == i) records->v[kept++] = v[i].e;
    records->n = kept;
    free(v);
}
