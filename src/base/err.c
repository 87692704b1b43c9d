#include "entente/base.h"

ent_status ent_fail(ent_err *err, ent_status status, const char *file, uint64_t line, const char *format, ...) {
    if (!err) return status;
    err->status = status;
    err->line = line;
    snprintf(err->file, sizeof err->file, "%s", file ? file : "");
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    return status;
}

void ent_note_add(ent_notes *notes, ent_str document, uint32_t line, uint64_t offset, ent_str words,
                  const char *format, ...) {
    if (!notes) return;
    char message[512];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    enum { WORDS_MOST = 120 };
    if (words.n > WORDS_MOST) {
        words.n = WORDS_MOST;
        while (words.n && ((unsigned char)words.p[words.n] & 0xc0) == 0x80) words.n--;
    }
    ent_arena *a = notes->arena;
    *ent_vec_push(a, &notes->list) = (ent_note){ .document = ent_str_copy(a, document), .line = line,
                                                 .offset = offset, .words = ent_str_copy(a, words),
                                                 .message = ent_str_copy(a, ent_str_of(message)) };
}
