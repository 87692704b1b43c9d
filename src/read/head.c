/* What a page says of itself: title, date of publication, language. */
#include "html.h"

#include <strings.h>

/* Names of <meta> (name, property or itemprop) in the order in which they are believed. */
static const char *const DATES[] = {
    "article:published_time", "datePublished", "DC.date.issued", "dcterms.issued", "DC.date", "dcterms.date", "DC.date.created",
    "dcterms.created", "citation_publication_date", "citation_date", "publish-date", "publish_date", "publishdate", "pubdate",
    "parsely-pub-date", "sailthru.date", "og:published_time", "og:pubdate", "date", "last-modified",
};
static const char *const TITLES[] = { "og:title", "DC.title", "dcterms.title", "citation_title" };

static ent_str attribute(const xmlNode *n, const char *name) {
    for (const xmlAttr *at = n->properties; at; at = at->next)
        if (strcasecmp((const char *)at->name, name) == 0 && at->children && at->children->content)
            return ent_str_trim(ent_str_of((const char *)at->children->content));
    return (ent_str){ "", 0 };
}

static size_t rank(const xmlNode *n, const char *const *names, size_t count) {
    static const char *const KEYS[] = { "name", "property", "itemprop", "http-equiv" };
    for (size_t k = 0; k < sizeof KEYS / sizeof *KEYS; k++) {
        ent_str v = attribute(n, KEYS[k]);
        for (size_t i = 0; v.n && i < count; i++)
            if (v.n == strlen(names[i]) && strncasecmp(v.p, names[i], v.n) == 0) return i;
    }
    return count;
}

typedef struct {
    ent_arena *a;
    ent_str title, heading, published, language;
    size_t title_rank, date_rank;
    ent_str time; /* of the first <time> */
} findings;

enum { DATE_COUNT = sizeof DATES / sizeof *DATES, TITLE_COUNT = sizeof TITLES / sizeof *TITLES };

static ent_str content(const xmlNode *n, ent_arena *a) {
    xmlChar *z = xmlNodeGetContent(n);
    ent_str s = ent_str_copy(a, ent_str_trim(ent_str_of((const char *)z)));
    xmlFree(z);
    char *p = (char *)(uintptr_t)s.p;
    size_t k = 0;
    for (size_t i = 0; i < s.n; i++) { /* runs of white space become one blank */
        bool space = strchr(" \t\r\n\f", p[i]) != NULL;
        if (!space) p[k++] = p[i];
        else if (k && p[k - 1] != ' ') p[k++] = ' ';
    }
    p[k] = 0;
    return (ent_str){ p, k };
}

static void see_meta(findings *f, const xmlNode *n) {
    ent_str v = attribute(n, "content");
    if (!v.n) return;
    size_t r = rank(n, DATES, DATE_COUNT);
    ent_str day = r < f->date_rank ? ent_read__iso(f->a, v) : (ent_str){ "", 0 };
    if (day.n) f->date_rank = r, f->published = day;
    r = rank(n, TITLES, TITLE_COUNT);
    if (r < f->title_rank) f->title_rank = r, f->title = ent_str_copy(f->a, v);
    static const char *const LANGUAGE[] = { "content-language" };
    if (!f->language.n && rank(n, LANGUAGE, 1) == 0) f->language = ent_str_copy(f->a, v);
}

/* "datePublished": "2021-04-27" of a JSON-LD script. */
static void see_script(findings *f, const xmlNode *n) {
    static const char KEY[] = "\"datePublished\"";
    if (f->date_rank <= 1 || !n->children || !n->children->content) return;
    const char *p = strstr((const char *)n->children->content, KEY);
    if (!p) return;
    p += strlen(KEY);
    p += strspn(p, " \t\r\n:\"");
    ent_str day = ent_read__iso(f->a, (ent_str){ p, strcspn(p, "\"") });
    if (day.n) f->date_rank = 1, f->published = day;
}

static void see(findings *f, const xmlNode *n) {
    const char *name = (const char *)n->name;
    if (strcmp(name, "meta") == 0) see_meta(f, n);
    else if (strcmp(name, "script") == 0) see_script(f, n);
    else if (strcmp(name, "title") == 0 && !f->title.n) f->title = content(n, f->a);
    else if (strcmp(name, "h1") == 0 && !f->heading.n) f->heading = content(n, f->a);
    else if (strcmp(name, "html") == 0) f->language = ent_str_copy(f->a, attribute(n, "lang"));
    else if (strcmp(name, "time") == 0 && !f->time.n) f->time = ent_read__iso(f->a, attribute(n, "datetime"));
}

void ent_read__head(const xmlNode *root, ent_arena *a, ent_doc *doc) {
    findings f = { .a = a, .title_rank = TITLE_COUNT, .date_rank = DATE_COUNT };
    for (const xmlNode *n = root; n;) {
        if (n->type == XML_ELEMENT_NODE) see(&f, n);
        if (n->type == XML_ELEMENT_NODE && n->children) {
            n = n->children;
            continue;
        }
        while (n && !n->next) n = n->parent;
        n = n ? n->next : NULL;
    }
    doc->title = f.title.n ? f.title : f.heading.n ? f.heading : doc->title;
    doc->published = f.published.n ? f.published : f.time.n ? f.time : doc->published;
    if (f.language.n) doc->language = f.language;
}
