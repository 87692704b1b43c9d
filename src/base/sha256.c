#include "entente/base.h"

/* Source: NIST FIPS 180-4. */
static const uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rot(uint32_t x, int n) { return x >> n | x << (32 - n); }

static inline void round_at(uint32_t v[8], int k, uint32_t kw) {
#define V(i) v[((i) - k) & 7]
    uint32_t s1 = rot(V(4), 6) ^ rot(V(4), 11) ^ rot(V(4), 25);
    uint32_t t1 = V(7) + s1 + ((V(4) & V(5)) ^ (~V(4) & V(6))) + kw;
    uint32_t s0 = rot(V(0), 2) ^ rot(V(0), 13) ^ rot(V(0), 22);
    V(3) += t1;
    V(7) = t1 + s0 + ((V(0) & V(1)) ^ (V(0) & V(2)) ^ (V(1) & V(2)));
#undef V
}

static void block(uint32_t h[8], const unsigned char *p) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = rot(w[i - 15], 7) ^ rot(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t b = rot(w[i - 2], 17) ^ rot(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + a + w[i - 7] + b;
    }
    memcpy(v, h, sizeof v);
    for (int i = 0; i < 64; i += 8) { /* eight rounds: the variables turn by their places and nothing moves */
        round_at(v, 0, K[i] + w[i]);
        round_at(v, 1, K[i + 1] + w[i + 1]);
        round_at(v, 2, K[i + 2] + w[i + 2]);
        round_at(v, 3, K[i + 3] + w[i + 3]);
        round_at(v, 4, K[i + 4] + w[i + 4]);
        round_at(v, 5, K[i + 5] + w[i + 5]);
        round_at(v, 6, K[i + 6] + w[i + 6]);
        round_at(v, 7, K[i + 7] + w[i + 7]);
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
}

ent_str ent_sha256_hex(ent_arena *a, ent_str s) {
    uint32_t h[8] = { 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19 };
    const unsigned char *p = (const unsigned char *)s.p;
    size_t whole = s.n / 64 * 64;
    for (size_t i = 0; i < whole; i += 64) block(h, p + i);
    unsigned char tail[128] = { 0 };
    size_t rest = s.n - whole, n = rest < 56 ? 64 : 128;
    if (rest) memcpy(tail, p + whole, rest);
    tail[rest] = 0x80;
    for (int i = 0; i < 8; i++) tail[n - 1 - i] = (unsigned char)((uint64_t)s.n * 8 >> (8 * i));
    for (size_t i = 0; i < n; i += 64) block(h, tail + i);
    char hex[65];
    for (int i = 0; i < 8; i++) snprintf(hex + 8 * i, 9, "%08x", h[i]);
    return ent_str_copy(a, (ent_str){ hex, 64 });
}
