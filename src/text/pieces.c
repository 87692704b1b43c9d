#include "entente/text.h"

#include <string.h>

bool ent_text_short_piece(const ent_text *t, size_t sentence) {
    const ent_block *b = &t->block[t->sentence[sentence].block];
    return b->kind == ENT_BLOCK_PARA && b->sentences <= 2;
}

bool ent_text_in_pieces(const ent_text *t) {
    size_t n = 0;
    for (size_t i = 0; i < t->sentences; i++) n += ent_text_short_piece(t, i);
    return n * 4 > t->sentences * 3;
}

enum { DATELINE_TOKENS = 24, PLACE_LEAST = 3 };

uint32_t ent_text_dateline(const ent_text *t, const ent_block *b) {
    if (!b->sentences) return 0;
    uint32_t i = t->sentence[b->sentence].token, first = i;
    if (!(t->token[i].flags & ENT_TOK_UPPER) || t->token[i].end - t->token[i].begin < PLACE_LEAST) return 0;
    for (; i + 1 < t->tokens && i < first + DATELINE_TOKENS && t->token[i].begin < b->end; i++) {
        const ent_token *k = &t->token[i];
        bool dash = k->kind == ENT_TOK_PUNCT && k->ch == '-';
        bool apart = k->flags & ENT_TOK_SPACE && (t->token[i + 1].flags & ENT_TOK_SPACE || t->token[i + 1].ch == '-');
        if (dash && (apart || k->end - k->begin > 1)) return i - first + 1;
        bool head = k->kind != ENT_TOK_WORD || k->flags & ENT_TOK_CAP;
        if (!head || (k->kind == ENT_TOK_PUNCT && !(k->ch && strchr(",.()-/", k->ch)))) return 0;
    }
    return 0;
}

bool ent_text_of_dispatches(const ent_text *t) {
    const ent_token *place = NULL;
    for (uint32_t i = 0; i < t->blocks; i++) {
        if (!ent_text_dateline(t, &t->block[i])) continue;
        const ent_token *k = &t->token[t->sentence[t->block[i].sentence].token];
        if (place && place->word != k->word) return true;
        place = k;
    }
    return false;
}
