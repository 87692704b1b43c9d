#include "entente/text.h"

bool ent_text_short_piece(const ent_text *t, size_t sentence) {
    const ent_block *b = &t->block[t->sentence[sentence].block];
    return b->kind == ENT_BLOCK_PARA && b->sentences <= 2;
}

bool ent_text_in_pieces(const ent_text *t) {
    size_t n = 0;
    for (size_t i = 0; i < t->sentences; i++) n += ent_text_short_piece(t, i);
    return n * 4 > t->sentences * 3;
}
