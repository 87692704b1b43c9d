/* Character sets, broken bytes, what is no text, HTML. */
#include "entente.h"

#include <setjmp.h>
#include <cmocka.h>
#include <zlib.h>

typedef struct {
    ent_arena *a;
    ent_doc doc;
    ent_notes notes;
    ent_err err;
    ent_status status;
} reading;

static reading read_n(const char *bytes, size_t n, const char *path, const char *charset) {
    reading r = { .a = ent_arena_new() };
    r.notes.arena = r.a;
    ent_read_opts o = { .charset = ent_str_of(charset) };
    r.status = ent_read_bytes(ent_str_copy(r.a, (ent_str){ bytes, n }), path, &o, r.a, &r.doc, &r.notes, &r.err);
    return r;
}

static void expect(const char *bytes, size_t n, const char *charset, const char *text, size_t notes) {
    reading r = read_n(bytes, n, "d/a.txt", "");
    assert_int_equal(r.status, ENT_OK);
    assert_string_equal(ent_str_copy(r.a, r.doc.charset).p, charset);
    assert_string_equal(ent_str_copy(r.a, r.doc.text).p, text);
    assert_int_equal(r.notes.list.n, notes);
    ent_arena_free(r.a);
}
#define EXPECT(bytes, ...) expect(bytes, sizeof(bytes) - 1, __VA_ARGS__)

static void charsets(void **state) {
    (void)state;
    EXPECT("caf\xc3\xa9", "UTF-8", "caf\xc3\xa9", 0);
    EXPECT("\xef\xbb\xbfhello", "UTF-8", "hello", 0);
    EXPECT("caf\xe9 \x93so\x94", "windows-1252", "caf\xc3\xa9 \xe2\x80\x9cso\xe2\x80\x9d", 0);
    EXPECT("\xff\xfeh\0i\0", "UTF-16LE", "hi", 0);
    EXPECT("\xfe\xff\0h\0i", "UTF-16BE", "hi", 0);
    EXPECT("h\0e\0l\0l\0o\0!\0", "UTF-16LE", "hello!", 0);
    reading r = read_n("\xc0", 1, "a", "koi8-r");
    assert_string_equal(ent_str_copy(r.a, r.doc.text).p, "\xd1\x8e");
    ent_arena_free(r.a);
    r = read_n("x", 1, "a", "no-such-set");
    assert_int_equal(r.status, ENT_ERR_USAGE);
    ent_arena_free(r.a);
}

/* Each broken byte is one U+FFFD, each run one note with its line and offset. */
static void broken(void **state) {
    (void)state;
    reading r = read_n("\xc3\xa9\n\xff\xfe \xc3\xa9 \xe2\x82 \xc3\xa9", 14, "a", "");
    assert_int_equal(r.status, ENT_OK);
    assert_string_equal(ent_str_copy(r.a, r.doc.text).p,
                        "\xc3\xa9\n\xef\xbf\xbd\xef\xbf\xbd \xc3\xa9 \xef\xbf\xbd\xef\xbf\xbd \xc3\xa9");
    assert_int_equal(r.notes.list.n, 2);
    assert_int_equal(r.notes.list.v[0].line, 2);
    assert_int_equal(r.notes.list.v[0].offset, 3);
    ent_arena_free(r.a);
}

/* Of very many broken places the first are noted and the rest counted. */
static void broken_often(void **state) {
    (void)state;
    enum { PLACES = 5000 };
    ent_arena *a = ent_arena_new();
    char *z = ent_arena_alloc(a, PLACES * 4 + 1);
    for (int i = 0; i < PLACES; i++) memcpy(z + 4 * i, "\xc3\xa9\xff ", 4);
    reading r = read_n(z, PLACES * 4, "a", "");
    assert_int_equal(r.status, ENT_OK);
    assert_int_equal(r.notes.list.n, 101);
    assert_non_null(strstr(ent_str_copy(r.a, r.notes.list.v[100].message).p, "4900 more"));
    assert_int_equal(r.doc.text.n, PLACES * 6);
    ent_arena_free(r.a);
    ent_arena_free(a);
}

static void no_text(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t n;
        ent_status status;
    } CASES[] = { { "abc\0def", 7, ENT_ERR_FORMAT },         { "%PDF-1.7\n...", 12, ENT_ERR_FORMAT },
                  { "\1\2\3\4\5\6\7\1\2\3", 10, ENT_ERR_FORMAT }, { "\x1f\x8b\x08 broken but long enough", 27, ENT_ERR_FORMAT },
                  { "", 0, ENT_OK },                         { " \n\n ", 4, ENT_OK } };
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
        reading r = read_n(CASES[i].bytes, CASES[i].n, "a", "");
        assert_int_equal(r.status, CASES[i].status);
        assert_int_equal(r.notes.list.n, CASES[i].status == ENT_OK); /* an empty document is noted */
        ent_arena_free(r.a);
    }
}

static void ids(void **state) {
    (void)state;
    static const char *const CASES[][2] = { { "x/y/report.v2.txt", "report.v2" }, { "-", "stdin" }, { ".hidden", ".hidden" },
                                            { "plain", "plain" }, { "a.txt.gz", "a" }, { "d.d/noext", "noext" } };
    ent_arena *a = ent_arena_new();
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) assert_string_equal(ent_read_id(a, CASES[i][0]).p, CASES[i][1]);
    ent_arena_free(a);
}

static void packed(void **state) {
    (void)state;
    unsigned char out[200];
    z_stream z = { .next_in = (Bytef *)"Packed text.", .avail_in = 12, .next_out = out, .avail_out = sizeof out };
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    size_t n = z.total_out;
    deflateEnd(&z);
    reading r = read_n((char *)out, n, "a.txt.gz", "");
    assert_int_equal(r.status, ENT_OK);
    assert_string_equal(ent_str_copy(r.a, r.doc.text).p, "Packed text.");
    assert_int_equal(r.doc.size, n);
    ent_arena_free(r.a);
}

static const char PAGE[] =
    "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title> The\n talks </title>\n"
    "<meta name=\"date\" content=\"27 April 2021\"><meta property=\"article:published_time\" content=\"2021-04-26T09:00Z\">\n"
    "<script>document.write('<p>no</p>')</script><style>p{}</style></head>\n"
    "<body><nav><p>Menu</p></nav><h2>Talks &amp; more</h2>\n"
    "<p>First <b>para</b>graph\nof text.<sup>3</sup></p><ul><li><p>An item</p></li></ul>\n"
    "<table><tr><td>5 May</td><td><p>They <i>met</i>.</p></td></tr>"
    "<tr><td>A cell with more words in it than a label of a row would ever have had</td><td><p>Layout</p></td></tr></table>\n"
    "<figcaption>Below</figcaption><p class=\"footnote\">A note</p>Loose<br><br>text<p>Open <i>end";

static void html(void **state) {
    (void)state;
    static const struct {
        const char *text;
        uint32_t line;
        int kind;
    } WANT[] = { { "Talks & more", 6, ENT_BLOCK_HEADING }, { "First paragraph\nof text.", 7, ENT_BLOCK_PARA },
                 { "An item", 8, ENT_BLOCK_ITEM },         { "5 May\tThey met.", 9, ENT_BLOCK_TABLE },
                 { "A cell with more words in it than a label of a row would ever have had", 9, ENT_BLOCK_TABLE },
                 { "Layout", 9, ENT_BLOCK_PARA },
                 { "Below", 10, ENT_BLOCK_CAPTION },       { "A note", 10, ENT_BLOCK_FOOTNOTE }, { "Loose", 10, ENT_BLOCK_PARA },
                 { "text", 10, ENT_BLOCK_PARA },           { "Open end", 10, ENT_BLOCK_PARA } };
    reading r = read_n(PAGE, sizeof PAGE - 1, "a.html", "");
    assert_int_equal(r.status, ENT_OK);
    assert_string_equal(r.doc.title.p, "The talks");
    assert_string_equal(r.doc.published.p, "2021-04-26");
    assert_string_equal(r.doc.language.p, "en-GB");
    assert_int_equal(r.doc.blocks, sizeof WANT / sizeof *WANT);
    for (size_t i = 0; i < r.doc.blocks; i++) {
        const ent_doc_block *b = &r.doc.block[i];
        assert_string_equal(ent_str_copy(r.a, ent_str_sub(r.doc.text, b->begin, b->end)).p, WANT[i].text);
        assert_int_equal(b->line, WANT[i].line);
        assert_int_equal(b->kind, WANT[i].kind);
        uint32_t line = 1; /* the text's own line numbers are the source's */
        for (uint32_t k = 0; k < b->begin; k++) line += r.doc.text.p[k] == '\n';
        assert_int_equal(line, WANT[i].line);
    }
    assert_int_equal(r.doc.block[0].level, 2);
    ent_arena_free(r.a);
}

/* Text as it stands: an empty line parts paragraphs; a bar for cookies is no text of the page. */
static void html_pre(void **state) {
    (void)state;
    static const char Z[] = "<html><body><div class=\"cookie-bar\">Accept</div><pre>One\nline.\n\nTwo.</pre></body></html>";
    reading r = read_n(Z, sizeof Z - 1, "a.html", "");
    assert_int_equal(r.doc.blocks, 2);
    assert_string_equal(ent_str_copy(r.a, ent_str_sub(r.doc.text, r.doc.block[0].begin, r.doc.block[0].end)).p, "One\nline.");
    assert_int_equal(r.doc.block[1].line, 4);
    ent_arena_free(r.a);
}

static void html_charset(void **state) {
    (void)state;
    static const char Z[] = "<html><head><meta charset=iso-8859-2></head><body><p>\xb3\xf3\x64\xbc</p></body></html>";
    reading r = read_n(Z, sizeof Z - 1, "a.html", "");
    assert_int_equal(r.status, ENT_OK);
    assert_int_equal(r.doc.blocks, 1);
    assert_string_equal(ent_str_copy(r.a, ent_str_sub(r.doc.text, r.doc.block[0].begin, r.doc.block[0].end)).p,
                        "\xc5\x82\xc3\xb3" "d\xc5\xba");
    ent_arena_free(r.a);
}

/* Nesting without end neither crashes nor loses what came before it. */
static void html_deep(void **state) {
    (void)state;
    enum { DEEP = 20000 };
    ent_arena *a = ent_arena_new();
    char *z = ent_arena_alloc(a, DEEP * 5 + 100);
    strcpy(z, "<html><body><p>Before.</p>");
    for (int i = 0; i < DEEP; i++) strcpy(z + 26 + 5 * i, "<div>");
    strcpy(z + 26 + 5 * DEEP, "within");
    reading r = read_n(z, strlen(z), "a.html", "");
    assert_int_equal(r.status, ENT_OK);
    assert_true(r.doc.blocks >= 1);
    assert_memory_equal(r.doc.text.p + r.doc.block[0].begin, "Before.", 7);
    ent_arena_free(r.a);
    ent_arena_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = { cmocka_unit_test(charsets), cmocka_unit_test(broken),       cmocka_unit_test(no_text),
                                        cmocka_unit_test(ids),      cmocka_unit_test(packed),       cmocka_unit_test(html),
                                        cmocka_unit_test(html_charset), cmocka_unit_test(html_deep),   cmocka_unit_test(html_pre),
                                        cmocka_unit_test(broken_often) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
