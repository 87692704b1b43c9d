#include "kleinberg.h"

#include <math.h>

enum { MOST_STATES = 16 };

typedef struct {
    uint32_t states;
    double rate[MOST_STATES], climb;
} automaton;

static automaton make(const double *at, size_t n, const ent_kleinberg *k) {
    automaton m = { .states = k->levels + 1 < MOST_STATES ? k->levels + 1 : MOST_STATES, .climb = k->gamma * log((double)(n - 1)) };
    double base = (double)(n - 1) / (at[n - 1] - at[0]);
    for (uint32_t j = 0; j < m.states; j++) m.rate[j] = base * pow(k->scaling, j);
    return m;
}

static double gap_cost(const automaton *m, uint32_t j, double gap) { return m->rate[j] * gap - log(m->rate[j]); }

/* Viterbi: the state of each gap. */
static uint8_t *best_states(const automaton *m, const double *at, size_t gaps, ent_arena *a) {
    uint8_t *from = ENT_NEWN(a, uint8_t, gaps * m->states), *state = ENT_NEWN(a, uint8_t, gaps);
    double cost[MOST_STATES], next[MOST_STATES];
    for (uint32_t j = 0; j < m->states; j++) cost[j] = j * m->climb;
    for (size_t g = 0; g < gaps; g++) {
        for (uint32_t j = 0; j < m->states; j++) {
            uint32_t best = 0;
            double least = INFINITY;
            for (uint32_t i = 0; i < m->states; i++) {
                /* Into the first gap the automaton comes from state 0: its climb is in `cost` already. */
                double c = cost[i] + (g && j > i ? (j - i) * m->climb : 0) + (!g && i != j ? INFINITY : 0);
                if (c < least - 1e-12) least = c, best = i;
            }
            next[j] = least + gap_cost(m, j, at[g + 1] - at[g]);
            from[g * m->states + j] = (uint8_t)best;
        }
        memcpy(cost, next, sizeof cost);
    }
    uint8_t last = 0;
    for (uint8_t j = 1; j < m->states; j++)
        if (cost[j] < cost[last] - 1e-12) last = j;
    for (size_t g = gaps; g-- > 0; last = from[g * m->states + last]) state[g] = last;
    return state;
}

static double saved(const automaton *m, const double *at, uint32_t level, size_t first, size_t last) {
    double sum = 0;
    for (size_t g = first; g < last; g++) {
        double gap = at[g + 1] - at[g];
        sum += gap_cost(m, level - 1, gap) - gap_cost(m, level, gap);
    }
    return sum;
}

void ent_kleinberg__find(const double *at, size_t n, const ent_kleinberg *k, ent_arena *a, ent_bursts *out) {
    *out = (ent_bursts){ 0 };
    if (n < 3 || at[n - 1] <= at[0]) return;
    ent_arena *scratch = ent_arena_new();
    automaton m = make(at, n, k);
    uint8_t *state = best_states(&m, at, n - 1, scratch);
    size_t start[MOST_STATES] = { 0 };
    for (size_t g = 0; g < n; g++) {
        uint32_t before = g ? state[g - 1] : 0, now = g < n - 1 ? state[g] : 0;
        for (uint32_t j = before + 1; j <= now; j++) start[j] = g;
        for (uint32_t j = before; j > now; j--)
            *ent_vec_push(a, out) = (ent_burst){ j, start[j], g, saved(&m, at, j, start[j], g) };
    }
    ent_arena_free(scratch);
}
