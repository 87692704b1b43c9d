/* HTML becomes text and blocks. The text keeps the line ends of the source, so that a line number means the same in both. */
#include "html.h"

#include <libxml/HTMLparser.h>

static const ent_read__element ELEMENTS[] = {
    { "script", ENT_READ__SKIP, 0, 0 },    { "style", ENT_READ__SKIP, 0, 0 },     { "nav", ENT_READ__SKIP, 0, 0 },
    { "noscript", ENT_READ__SKIP, 0, 0 },  { "template", ENT_READ__SKIP, 0, 0 },  { "svg", ENT_READ__SKIP, 0, 0 },
    { "head", ENT_READ__SKIP, 0, 0 },      { "select", ENT_READ__SKIP, 0, 0 },    { "button", ENT_READ__SKIP, 0, 0 },
    { "textarea", ENT_READ__SKIP, 0, 0 },  { "iframe", ENT_READ__SKIP, 0, 0 },    { "object", ENT_READ__SKIP, 0, 0 },
    { "footer", ENT_READ__SKIP, 0, 0 },    { "h1", ENT_READ__STRONG, ENT_BLOCK_HEADING, 1 },
    { "h2", ENT_READ__STRONG, ENT_BLOCK_HEADING, 2 }, { "h3", ENT_READ__STRONG, ENT_BLOCK_HEADING, 3 },
    { "h4", ENT_READ__STRONG, ENT_BLOCK_HEADING, 4 }, { "h5", ENT_READ__STRONG, ENT_BLOCK_HEADING, 5 },
    { "h6", ENT_READ__STRONG, ENT_BLOCK_HEADING, 6 }, { "li", ENT_READ__STRONG, ENT_BLOCK_ITEM, 0 },
    { "dt", ENT_READ__STRONG, ENT_BLOCK_ITEM, 0 },    { "dd", ENT_READ__STRONG, ENT_BLOCK_ITEM, 0 },
    { "caption", ENT_READ__STRONG, ENT_BLOCK_CAPTION, 0 }, { "figcaption", ENT_READ__STRONG, ENT_BLOCK_CAPTION, 0 },
    { "address", ENT_READ__STRONG, ENT_BLOCK_META, 0 }, { "td", ENT_READ__CELL, ENT_BLOCK_TABLE, 0 },
    { "th", ENT_READ__CELL, ENT_BLOCK_TABLE, 0 }, { "p", ENT_READ__WEAK, ENT_BLOCK_PARA, 0 },
    { "div", ENT_READ__WEAK, ENT_BLOCK_PARA, 0 }, { "blockquote", ENT_READ__WEAK, ENT_BLOCK_PARA, 0 },
    { "pre", ENT_READ__WEAK, ENT_BLOCK_PARA, 0 }, { "center", ENT_READ__WEAK, ENT_BLOCK_PARA, 0 },
    { "section", ENT_READ__BREAK, 0, 0 },  { "article", ENT_READ__BREAK, 0, 0 },  { "main", ENT_READ__BREAK, 0, 0 },
    { "header", ENT_READ__BREAK, 0, 0 },   { "aside", ENT_READ__BREAK, 0, 0 },    { "figure", ENT_READ__BREAK, 0, 0 },
    { "ul", ENT_READ__BREAK, 0, 0 },       { "ol", ENT_READ__BREAK, 0, 0 },       { "dl", ENT_READ__BREAK, 0, 0 },
    { "table", ENT_READ__BREAK, 0, 0 },    { "tbody", ENT_READ__BREAK, 0, 0 },    { "thead", ENT_READ__BREAK, 0, 0 },
    { "tr", ENT_READ__BREAK, 0, 0 },       { "form", ENT_READ__BREAK, 0, 0 },     { "fieldset", ENT_READ__BREAK, 0, 0 },
    { "hr", ENT_READ__BREAK, 0, 0 },       { "body", ENT_READ__BREAK, 0, 0 },     { "html", ENT_READ__BREAK, 0, 0 },
    { "details", ENT_READ__BREAK, 0, 0 },  { "summary", ENT_READ__BREAK, 0, 0 },
};

const ent_read__element *ent_read__element_of(const xmlNode *n) {
    static const ent_read__element INLINE = { "", ENT_READ__INLINE, 0, 0 };
    if (n->type != XML_ELEMENT_NODE) return &INLINE;
    for (size_t i = 0; i < sizeof ELEMENTS / sizeof *ELEMENTS; i++)
        if (strcmp((const char *)n->name, ELEMENTS[i].name) == 0) return &ELEMENTS[i];
    return &INLINE;
}

bool ent_read__attribute_has(const xmlNode *n, const char *name, const char *const *words) {
    for (const xmlAttr *at = n->type == XML_ELEMENT_NODE ? n->properties : NULL; at; at = at->next) {
        if (strcmp((const char *)at->name, name) != 0 || !at->children || !at->children->content) continue;
        for (size_t i = 0; words[i]; i++)
            if (strstr((const char *)at->children->content, words[i])) return true;
    }
    return false;
}

/* ---- the block that a piece of text stands in */

static bool is_note(const xmlNode *n) {
    static const char *const WORDS[] = { "footnote", "endnote", "fn-", "fn:", NULL };
    static const char *const ROLES[] = { "doc-footnote", "doc-endnote", NULL };
    return ent_read__attribute_has(n, "class", WORDS) || ent_read__attribute_has(n, "id", WORDS) ||
           ent_read__attribute_has(n, "role", ROLES);
}

static bool is_meta(const xmlNode *n) {
    static const char *const WORDS[] = { "byline", "dateline", "pubdate", "published", "timestamp", "post-date", "entry-date", NULL };
    return ent_read__attribute_has(n, "class", WORDS);
}

/* A paragraph in a list item is the item; a paragraph in a cell of a layout table is a paragraph. */
static void kind_of(const xmlNode *n, ent_doc_block *b) {
    bool weak = false;
    b->kind = ENT_BLOCK_PARA;
    for (; n; n = n->parent) {
        const ent_read__element *e = ent_read__element_of(n);
        if (e->role == ENT_READ__BREAK && strcmp(e->name, "table") == 0) return;
        if (e->role == ENT_READ__INLINE || e->role == ENT_READ__BREAK) continue;
        bool note = is_note(n) && e->kind != ENT_BLOCK_HEADING;
        if (note || is_meta(n)) {
            b->kind = note ? ENT_BLOCK_FOOTNOTE : ENT_BLOCK_META;
            return;
        }
        if (e->role == ENT_READ__WEAK) weak = true;
        if (e->role == ENT_READ__STRONG || (e->role == ENT_READ__CELL && !weak)) {
            b->kind = e->kind;
            b->level = e->level;
            return;
        }
    }
}

/* ---- text */

typedef struct {
    ent_arena *a;
    ENT_VEC(char) text;
    ENT_VEC(ent_doc_block) block;
    ent_doc_block now; /* begin == end: none is open */
    uint32_t line;     /* of the end of the text */
    bool blank;        /* white space waits for more text */
    uint32_t newlines; /* … with so many line ends */
    bool cell;         /* a tab waits for more text: another cell of the row */
    uint32_t breaks;   /* <br> in a row */
} writing;

static void put(writing *w, char c) {
    *ent_vec_push(w->a, &w->text) = c;
    w->line += c == '\n';
}

static void end_block(writing *w) {
    if (w->now.end > w->now.begin) *ent_vec_push(w->a, &w->block) = w->now;
    w->now.begin = w->now.end = 0;
    w->blank = w->cell = false;
    w->newlines = 0;
    w->breaks = 0;
}

static void begin_block(writing *w, const xmlNode *n, uint32_t line) {
    if (w->text.n && w->line >= line) put(w, ' ');
    while (w->line < line) put(w, '\n');
    w->now = (ent_doc_block){ .begin = (uint32_t)w->text.n, .line = line };
    kind_of(n->parent, &w->now);
}

/* The line that the text node's first letter stands on. libxml2 tells that of the node's end. */
static uint32_t line_of(const writing *w, const xmlNode *n, const char *letter) {
    long end = xmlGetLineNo(n);
    for (const char *p = letter; *p && end > 1; p++) end -= *p == '\n';
    return end > (long)w->line ? (uint32_t)end : w->line;
}

static bool within(const xmlNode *n, const char *name) {
    for (n = n->parent; n; n = n->parent)
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0) return true;
    return false;
}

static void add_text(writing *w, const xmlNode *n) {
    bool pre = within(n, "pre");
    for (const char *p = (const char *)n->content; p && *p; p++) {
        bool nbsp = p[0] == '\xc2' && p[1] == '\xa0';
        if (nbsp || strchr(" \t\n\r\f\v", *p)) {
            w->blank = true;
            w->newlines += *p == '\n';
            p += nbsp;
            continue;
        }
        if (pre && w->newlines >= 2) end_block(w); /* an empty line between paragraphs of plain text */
        if (w->now.end == w->now.begin) begin_block(w, n, line_of(w, n, p));
        else if (w->cell || w->blank) put(w, w->cell ? '\t' : w->newlines ? '\n' : ' ');
        w->blank = w->cell = false;
        w->newlines = w->breaks = 0;
        put(w, *p);
        w->now.end = (uint32_t)w->text.n;
    }
}

/* ---- rows of tables: a short label and what belongs to it, such as a date and what happened, are one block */

enum { LABEL_MOST = 60, ROW_MOST = 3000 };

static bool is_cell(const xmlNode *n) { return ent_read__element_of(n)->role == ENT_READ__CELL; }

static bool is_labelled_row(const xmlNode *row) {
    static const char *const INNER[] = { "table", "ul", "ol", "h1", "h2", "h3", "h4" };
    if (row->type != XML_ELEMENT_NODE || strcmp((const char *)row->name, "tr") != 0) return false;
    size_t filled = 0, label = 0, length = 0;
    for (const xmlNode *c = row->children; c; c = c->next) {
        if (!is_cell(c)) continue;
        xmlChar *z = xmlNodeGetContent(c);
        size_t n = ent_str_trim(ent_str_of((const char *)z)).n;
        xmlFree(z);
        if (n && !filled) label = n;
        filled += n > 0;
        length += n;
        for (const xmlNode *k = c->children; k; k = k->next)
            for (size_t i = 0; i < sizeof INNER / sizeof *INNER; i++)
                if (k->type == XML_ELEMENT_NODE && strcmp((const char *)k->name, INNER[i]) == 0) return false;
    }
    return filled >= 2 && label <= LABEL_MOST && length <= ROW_MOST;
}

static bool skipped(const xmlNode *n);

/* All text of the row, tabs between its cells. */
static void add_row(writing *w, const xmlNode *row) {
    end_block(w);
    for (const xmlNode *n = row->children; n;) {
        bool skip = skipped(n);
        if (n->type == XML_TEXT_NODE && n->parent != row) add_text(w, n);
        else if (is_cell(n)) w->cell = w->now.end > w->now.begin;
        else if (ent_read__element_of(n)->role != ENT_READ__INLINE || strcmp((const char *)n->name, "br") == 0) w->blank = true;
        if (!skip && n->type == XML_ELEMENT_NODE && n->children) {
            n = n->children;
            continue;
        }
        while (n != row && !n->next) n = n->parent;
        n = n == row ? NULL : n->next;
    }
    if (w->now.end > w->now.begin) w->now.kind = ENT_BLOCK_TABLE;
    end_block(w);
}

/* The number of a footnote beside the word that it belongs to. */
static bool note_mark(const xmlNode *n) {
    if (n->type != XML_ELEMENT_NODE || strcmp((const char *)n->name, "sup") != 0) return false;
    xmlChar *z = xmlNodeGetContent(n);
    size_t i = strspn((const char *)z, "0123456789[]()*,† ");
    bool mark = z && i == strlen((const char *)z);
    xmlFree(z);
    return mark;
}

static bool skipped(const xmlNode *n) {
    static const char *const TRUE_WORDS[] = { "true", NULL }, *const MENUS[] = { "navigation", "search", "banner", NULL };
    static const char *const BARS[] = { "breadcrumb", "navbar", "cookie", NULL };
    if (n->type == XML_COMMENT_NODE || n->type == XML_PI_NODE || n->type == XML_DTD_NODE) return true;
    if (n->type != XML_ELEMENT_NODE) return false;
    const ent_read__element *e = ent_read__element_of(n);
    return e->role == ENT_READ__SKIP || note_mark(n) || xmlHasProp(n, (const xmlChar *)"hidden") ||
           ent_read__attribute_has(n, "aria-hidden", TRUE_WORDS) || ent_read__attribute_has(n, "role", MENUS) ||
           ent_read__attribute_has(n, "class", BARS) || ent_read__attribute_has(n, "id", BARS);
}

static void enter(writing *w, const xmlNode *n) {
    if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) add_text(w, n);
    else if (ent_read__element_of(n)->role != ENT_READ__INLINE) end_block(w);
    else if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, "br") == 0) {
        w->blank = true;
        if (++w->breaks >= 2) end_block(w);
    }
}

static void walk(writing *w, const xmlNode *root) {
    for (const xmlNode *n = root; n;) {
        bool skip = skipped(n);
        if (!skip && is_labelled_row(n)) {
            add_row(w, n);
            skip = true;
        }
        if (!skip) enter(w, n);
        if (!skip && n->type == XML_ELEMENT_NODE && n->children) {
            n = n->children;
            continue;
        }
        while (n && !n->next) {
            n = n->parent;
            if (n && ent_read__element_of(n)->role != ENT_READ__INLINE) end_block(w);
        }
        if (n && ent_read__element_of(n)->role != ENT_READ__INLINE) end_block(w);
        n = n ? n->next : NULL;
    }
    end_block(w);
}

/* Silent, forgiving, and without a look at the network. Lines above 65535 are counted too. */
static htmlDocPtr parse(ent_str markup) {
    htmlParserCtxtPtr c = markup.n ? htmlNewParserCtxt() : NULL;
    if (!c) return NULL;
    c->options |= XML_PARSE_BIG_LINES;
    htmlDocPtr d = htmlCtxtReadMemory(c, markup.p, (int)markup.n, "document", "UTF-8",
                                      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                          XML_PARSE_HUGE);
    htmlFreeParserCtxt(c);
    return d;
}

ent_status ent_read__html(ent_str markup, ent_arena *a, ent_doc *doc, ent_notes *notes, ent_err *err) {
    if (markup.n > INT32_MAX) return ent_fail(err, ENT_ERR_LIMIT, doc->path.p, 0, "is larger than 2 GB");
    htmlDocPtr html = parse(markup);
    writing w = { .a = a, .line = 1 };
    const xmlNode *root = html ? xmlDocGetRootElement(html) : NULL;
    if (root) {
        ent_read__head(root, a, doc);
        walk(&w, root);
    } else if (ent_str_trim(markup).n) {
        ent_note_add(notes, doc->id, 0, 0, (ent_str){ "", 0 }, "the HTML has no element");
    }
    size_t n = w.text.n;
    put(&w, 0);
    doc->text = (ent_str){ w.text.v, n };
    doc->block = w.block.v;
    doc->blocks = w.block.n;
    if (html) xmlFreeDoc(html);
    return ENT_OK;
}
