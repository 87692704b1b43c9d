#include "entente/base.h"

/* Open addressing, linear probing, at most half full. */
typedef struct {
    uint64_t hash; /* 0 = empty */
    ent_str key;
    uint32_t value;
} slot;

struct ent_map {
    ent_arena *arena;
    slot *slot;
    size_t size, count;
};

ent_map *ent_map_new(ent_arena *a) {
    ent_map *m = ENT_NEW(a, ent_map);
    *m = (ent_map){ .arena = a, .slot = ENT_NEWN(a, slot, 16), .size = 16 };
    return m;
}

static slot *find(slot *s, size_t size, uint64_t h, ent_str key) {
    for (size_t i = h & (size - 1);; i = (i + 1) & (size - 1))
        if (!s[i].hash || (s[i].hash == h && ent_str_eq(s[i].key, key))) return &s[i];
}

static uint64_t hash_of(ent_str key) {
    uint64_t h = ent_str_hash(key);
    return h ? h : 1;
}

uint32_t *ent_map_get(const ent_map *m, ent_str key) {
    slot *s = find(m->slot, m->size, hash_of(key), key);
    return s->hash ? &s->value : NULL;
}

static void grow(ent_map *m) {
    size_t size = m->size * 2;
    slot *fresh = ENT_NEWN(m->arena, slot, size);
    for (size_t i = 0; i < m->size; i++)
        if (m->slot[i].hash) *find(fresh, size, m->slot[i].hash, m->slot[i].key) = m->slot[i];
    m->slot = fresh;
    m->size = size;
}

uint32_t *ent_map_put(ent_map *m, ent_str key, uint32_t fresh) {
    if (m->count * 2 >= m->size) grow(m);
    uint64_t h = hash_of(key);
    slot *s = find(m->slot, m->size, h, key);
    if (!s->hash) {
        *s = (slot){ h, ent_str_copy(m->arena, key), fresh };
        m->count++;
    }
    return &s->value;
}

size_t ent_map_count(const ent_map *m) { return m->count; }
