#include "read.h"

#include <stdlib.h>
#include <zlib.h>

static const size_t MOST = (size_t)2 << 30; /* a small file may swell without end */

static size_t room_for(size_t have) { return have < 1 << 16 ? 1 << 16 : have * 2; }

ent_status ent_read__inflate(ent_str *bytes, const char *path, ent_arena *a, ent_err *err) {
    if (bytes->n < 18 || memcmp(bytes->p, "\x1f\x8b\x08", 3) != 0) return ENT_OK;
    z_stream z = { .next_in = (Bytef *)(uintptr_t)bytes->p, .avail_in = (uInt)bytes->n };
    if (bytes->n > UINT32_MAX || inflateInit2(&z, 15 + 16) != Z_OK)
        return ent_fail(err, ENT_ERR_LIMIT, path, 0, "is too large to be unpacked");
    size_t cap = room_for(bytes->n), n = 0;
    char *p = ent_xmalloc(cap);
    int got = Z_OK;
    while (got == Z_OK && n < MOST) {
        if (n == cap) p = ent_xrealloc(p, cap = room_for(cap));
        z.next_out = (Bytef *)p + n;
        z.avail_out = (uInt)(cap - n < 1 << 30 ? cap - n : 1 << 30);
        size_t want = z.avail_out;
        got = inflate(&z, Z_NO_FLUSH);
        n += want - z.avail_out;
        if (got == Z_STREAM_END && z.avail_in > 18) got = inflateReset(&z); /* several members in a row */
    }
    inflateEnd(&z);
    if (got == Z_STREAM_END) *bytes = ent_str_copy(a, (ent_str){ p, n });
    free(p);
    if (got == Z_STREAM_END) return ENT_OK;
    if (n >= MOST) return ent_fail(err, ENT_ERR_LIMIT, path, 0, "unpacks to more than 2 GB");
    return ent_fail(err, ENT_ERR_FORMAT, path, 0, "is a broken gzip file: unpack it yourself to see what is left");
}
