/* make_events ACTORS EVENTS YEARS SEED : event records as JSON Lines, made up but shaped like real ones.
 * A few actors do most (weights 1/rank^0.8), each deals with its circle nine times out of ten, a fifth of the events have three participants
 * and more, a third have a recipient, dates are days (most) or months, years grow busier. The same seed, the same bytes. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 12 };

static uint64_t state;
static uint64_t next(void) { /* SplitMix64 */
    uint64_t z = (state += 0x9e3779b97f4a7c15u);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}
static double uniform(void) { return (double)(next() >> 11) / 9007199254740992.0; }

static const struct {
    const char *type, *mode, *context;
    double share;
    int directed;
} KIND[] = {
    { "CONSULT", "\"visit\"", "\"diplomatic\"", 0.28, 0 },  { "CONSULT", "\"multilateral\"", "\"economic\"", 0.12, 0 },
    { "AGREE", "", "\"economic\"", 0.08, 0 },               { "SUPPORT", "", "\"diplomatic\"", 0.10, 0 },
    { "COOPERATE", "", "\"military\"", 0.08, 0 },           { "AID", "", "\"health\"", 0.12, 1 },
    { "REQUEST", "\"change\"", "\"human_rights\"", 0.06, 1 }, { "ACCUSE", "\"disapprove\"", "\"military\"", 0.08, 1 },
    { "SANCTION", "", "\"economic\"", 0.04, 1 },            { "MOBILIZE", "\"troops\"", "\"military\"", 0.03, 1 },
    { "OTHER", "", "", 0.01, 0 },
};
enum { KINDS = sizeof KIND / sizeof *KIND };

static double *sum; /* of the weights up to each actor */
static int actors;

static int pick(void) {
    double x = uniform() * sum[actors - 1];
    int low = 0, high = actors - 1;
    while (low < high) {
        int mid = (low + high) / 2;
        if (sum[mid] < x) low = mid + 1;
        else high = mid;
    }
    return low;
}

/* Nine times out of ten somebody of the circle of the first one: 24 actors, the nearest most often. */
static int pick_other(int first) {
    if (uniform() < 0.1) return pick();
    uint64_t k = (uint64_t)(24 * pow(uniform(), 2.5)), keep = state;
    state = (uint64_t)first * 1000003u + k;
    int other = pick();
    state = keep + k + 1;
    return other;
}

static int people(int *who) {
    double x = uniform();
    int want = x < 0.8 ? 2 : x < 0.95 ? 3 + (int)(next() % 3) : 6 + (int)(next() % (MOST - 5)), n = 1;
    who[0] = pick();
    for (int tries = 0; n < want && tries < 60; tries++) {
        int other = pick_other(who[0]), k = 0;
        while (k < n && who[k] != other) k++;
        if (k == n) who[n++] = other;
    }
    return n;
}

static void list(const char *name, const int *who, int n) {
    printf(",\"%s\":[", name);
    for (int i = 0; i < n; i++) printf("%s\"A%05d\"", i ? "," : "", who[i]);
    putchar(']');
}

static void event(long i, int years) {
    int who[MOST], n = people(who), kind = 0;
    double x = uniform();
    while (kind + 1 < KINDS && x > KIND[kind].share) x -= KIND[kind++].share;
    double when = (sqrt(0.2 + uniform()) - sqrt(0.2)) / (sqrt(1.2) - sqrt(0.2)) * years;
    int year = 2010 + (int)(when < years ? when : years - 1), month = 1 + (int)(next() % 12), day = 1 + (int)(next() % 28);
    printf("{\"id\":\"made:%ld:1\",\"document\":\"made-%d\",\"line\":%ld,\"begin\":%ld,\"end\":%ld,\"text\":\"made up\"", i, year, i, i * 100, i * 100 + 7);
    if (uniform() < 0.85) printf(",\"date\":\"%d-%02d-%02d\",\"start\":\"%d-%02d-%02d\",\"end_date\":\"%d-%02d-%02d\"", year, month, day, year, month, day, year, month, day);
    else printf(",\"date\":\"%d-%02d\"", year, month);
    printf(",\"date_text\":\"\",\"event\":\"%s\",\"mode\":[%s],\"context\":[%s],\"status\":\"actual\"", KIND[kind].type, KIND[kind].mode, KIND[kind].context);
    list("participants", who, n);
    int givers = KIND[kind].directed && n > 1 ? 1 : n;
    list("actor", who, givers);
    list("recipient", who + givers, n - givers);
    printf(",\"entities\":{");
    for (int k = 0; k < n; k++) printf("%s\"A%05d\":{\"name\":\"Actor %d\",\"kind\":\"%s\",\"text\":\"\",\"begin\":0,\"end\":0}", k ? "," : "", who[k], who[k], who[k] % 5 ? "state" : "igo");
    printf("},\"confidence\":%.2f,\"rule\":\"made\"}\n", 0.5 + 0.5 * uniform());
}

int main(int argc, char **argv) {
    if (argc != 5) return fprintf(stderr, "make_events ACTORS EVENTS YEARS SEED\n"), 2;
    actors = atoi(argv[1]);
    state = strtoull(argv[4], NULL, 10);
    sum = malloc(sizeof *sum * (size_t)actors);
    for (int i = 0; i < actors; i++) sum[i] = (i ? sum[i - 1] : 0) + pow(i + 1, -0.8);
    for (long i = 0; i < atol(argv[2]); i++) event(i, atoi(argv[3]));
    return 0;
}
