/* The options of all commands: a row an option, with the commands that take it. */
#include "cli.h"

#define FOR(command) (1u << CMD_##command)
#define ALL (~0u)
#define READS (FOR(run) | FOR(extract) | FOR(show)) /* commands that read documents */
#define EVENTS (FOR(run) | FOR(analyze) | FOR(chart) | FOR(export)) /* commands that read event records */
#define FIELD(f) offsetof(cli_args, f)

static const cli_option OPTIONS[] = {
    { "--published", "DATE", READS, V_DAY, FIELD(pipeline.timex.published), 0, 0,
      "when the document was published (else guessed)" },
    { "--reports-on", "YEAR", READS, V_INT, FIELD(pipeline.timex.reports_on), 1, 9999,
      "the year that bare months belong to (else guessed)" },
    { "--speaker", "ID", READS, V_TEXT, FIELD(pipeline.actor.speaker), 0, 0,
      "who \"we\" and \"the Ministry\" are, such as JPN (else guessed)" },
    { "--day-first", NULL, READS, V_CONST, FIELD(pipeline.timex.day_first), 1, 0, "12/06/1985 is 12 June" },
    { "--month-first", NULL, READS, V_CONST, FIELD(pipeline.timex.day_first), 0, 0, "12/06/1985 is December 6" },
    { "--fiscal-year-start", "MM", READS, V_INT, FIELD(pipeline.timex.fiscal_start), 1, 12,
      "first month of a fiscal year (else guessed)" },
    { "--charset", "NAME", READS, V_TEXT, FIELD(pipeline.read.charset), 0, 0, "the input's character set (else guessed)" },
    { "--as", "FORMAT", READS, V_TEXT, FIELD(pipeline.read.format), 0, 0, "text or html (else by the first bytes)" },
    { "--lexicon", "FILE", READS | FOR(list), V_FILES, FIELD(lexicon), 0, 0,
      "further words (TSV, named like the table); may be repeated" },
    { "--actors", "FILE", READS | FOR(list), V_PATH, FIELD(pipeline.actor.actors_file), 0, 0, "further actors (TSV)" },
    { "--agencies", NULL, READS, V_SWITCH, FIELD(pipeline.actor.agencies), 0, 0, "keep agencies apart from their state: JPN/JICA" },
    { "--expand-groups", NULL, READS, V_SWITCH, FIELD(pipeline.actor.expand_groups), 0, 0, "the Baltic states are EST, LVA and LTU" },
    { "--no-text", NULL, READS, V_SWITCH, FIELD(pipeline.event.no_text), 0, 0, "leave the sentences out of the records" },
    { "--min-confidence", "C", READS, V_REAL, FIELD(pipeline.event.min_confidence), 0, 1, "leave out events below C" },
    { "--by-document", NULL, FOR(show), V_SWITCH, FIELD(by_document), 0, 0, "show timexes: one object a document" },
    { "--where", "FILTER", EVENTS, V_TEXT, FIELD(corpus.where), 0, 0,
      "only these events: 'actor=JPN & type=CONSULT,AGREE' (`help where`)" },
    { "--since", "DATE", EVENTS, V_DATE, FIELD(corpus.since), 0, 0, "only events from then on" },
    { "--until", "DATE", EVENTS, V_DATE, FIELD(corpus.until), 0, 0, "only events up to then, the whole of it included" },
    { "--all-statuses", NULL, EVENTS, V_SWITCH, FIELD(corpus.all_statuses), 0, 0, "negated, hypothetical and cancelled events too" },
    { "--keep-duplicates", NULL, EVENTS, V_SWITCH, FIELD(corpus.keep_duplicates), 0, 0, "an event told by two documents counts twice" },
    { "--sure", "C", EVENTS, V_REAL, FIELD(corpus.min_confidence), 0, 1, "only events of confidence C or more" },
    { "--ego", "ID", EVENTS, V_TEXT, FIELD(pass.ego), 0, 0, "the actor whose partners are looked at (else the most active)" },
    { "--weight", "HOW", EVENTS, V_TEXT, FIELD(weight), 0, 0, "fractional (default: 1/(n-1) for n participants), events, score" },
    { "--no-undated", NULL, EVENTS, V_SWITCH, FIELD(pass.graph.no_undated), 0, 0, "leave undated events out of the graph" },
    { "--window", "LENGTH", EVENTS, V_TEXT, FIELD(pass.graph.window), 0, 0,
      "week, month, quarter, year, decade, growing, 90d, 3m (else fitted)" },
    { "--step", "LENGTH", EVENTS, V_TEXT, FIELD(pass.graph.step), 0, 0, "how far each window moves on, such as 1m" },
    { "--split", "WHERE", EVENTS, V_TEXT, FIELD(pass.split), 0, 0,
      "where the second compared period begins: a date, or a filter for the second part (input=2: the second file)" },
    { "--seed", "N", EVENTS, V_SEED, FIELD(pass.seed), 0, 0, "of everything random" },
    { "--top", "N", EVENTS, V_INT, FIELD(pass.top), 0, 1e9, "rows of long rankings (0 = all; on a terminal 10)" },
    { "--sources", "N", EVENTS, V_INT, FIELD(pass.sources), 0, 1e9, "of sampled betweenness (else 1,024 above 5,000 actors)" },
    { "--processes", "N", EVENTS, V_INT, FIELD(pass.processes), 0, 64, "that share long computations (else one a processor)" },
    { "--pass", "A,B", FOR(run) | FOR(analyze), V_TEXT, FIELD(passes), 0, 0, "these analyses only (`list passes`)" },
    { "--format", "F", FOR(list) | FOR(analyze) | FOR(chart), V_TEXT, FIELD(format), 0, 0,
      "of tables: json, csv, text; of charts: png,svg,pdf, none (else png,svg)" },
    { "--chart", "A,B", FOR(run) | FOR(chart), V_TEXT, FIELD(charts), 0, 0,
      "these charts (else those that suit the data); all (`list charts`)" },
    { "--theme", "NAME", FOR(run) | FOR(chart), V_TEXT, FIELD(chart.theme), 0, 0, "light, dark, print" },
    { "--lang", "CODE", FOR(run) | FOR(chart), V_TEXT, FIELD(chart.lang), 0, 0, "language of the charts, such as fr (`list languages`)" },
    { "--lanes", "BY", FOR(run) | FOR(chart), V_TEXT, FIELD(chart.lanes), 0, 0, "the timeline's bands: quad (default), type, actor" },
    { "--title", "TEXT", FOR(run) | FOR(chart) | FOR(export), V_TEXT, FIELD(title), 0, 0, "of the charts or the graph" },
    { "--gnuplot", "PROGRAM", FOR(run) | FOR(chart), V_PATH, FIELD(chart.gnuplot), 0, 0, "to draw with (else gnuplot)" },
    { "--trace", "T:ROW", FOR(analyze), V_TEXT, FIELD(trace), 0, 0, "the records behind a row of table T: its number or its actor" },
    { "--no-charts", NULL, FOR(run), V_SWITCH, FIELD(no_charts), 0, 0, "leave the charts out" },
    { "--to", "F,G", FOR(run) | FOR(export), V_TEXT, FIELD(to), 0, 0,
      "the formats, or all (`list formats`; run: else gexf,graphml,dot,csv)" },
    { "--view", "VIEW", FOR(export), V_TEXT, FIELD(view), 0, 0, "edges: pair (an event, default), weighted (a tie), directed, two-mode" },
    { "--gexf-version", "V", FOR(export), V_TEXT, FIELD(gexf_version), 0, 0, "1.3 (default) or 1.2, which NetworkX reads" },
    { "--errors", NULL, FOR(eval), V_SWITCH, FIELD(errors), 0, 0, "each fault, by kind" },
    { "--offsets", "UNIT", FOR(eval), V_TEXT, FIELD(offsets), 0, 0,
      "of SYSTEM's expressions: char, byte or utf16 (else by their texts)" },
    { "-o", "PATH", ALL, V_PATH, FIELD(out), 0, 0, "where to write; - is standard output" },
    { "--strict", NULL, ALL, V_SWITCH, FIELD(strict), 0, 0, "exit code 1 when there are notes" },
    { "--quiet", NULL, ALL, V_SWITCH, FIELD(quiet), 0, 0, "no notes and no summary" },
    { "--help", NULL, ALL, V_SWITCH, FIELD(help), 0, 0, "this list" },
};
enum { OPTION_COUNT = sizeof OPTIONS / sizeof *OPTIONS };

static const cli_option *find(const char *name, size_t n) {
    if (n == 2 && strncmp(name, "-h", 2) == 0) return find("--help", 6);
    for (size_t i = 0; i < OPTION_COUNT; i++)
        if (strlen(OPTIONS[i].name) == n && strncmp(OPTIONS[i].name, name, n) == 0) return &OPTIONS[i];
    return NULL;
}

static const char *option_name(size_t i, const void *command) {
    return OPTIONS[i].commands >> *(const int *)command & 1 ? OPTIONS[i].name : NULL;
}

static bool unknown(const char *name, int command) {
    const char *near = cli_nearest(name, option_name, OPTION_COUNT, &command);
    fprintf(stderr, "entente: %s knows no option \"%s\"", CLI_COMMANDS[command].name, name);
    if (near) fprintf(stderr, "; did you mean %s?", near);
    fprintf(stderr, "\n`entente help %s` lists its options.\n", CLI_COMMANDS[command].name);
    return false;
}

static bool not_taken(const cli_option *o, int command) {
    fprintf(stderr, "entente: %s takes no %s; it is an option of", CLI_COMMANDS[command].name, o->name);
    for (int i = 0, n = 0; i < COMMANDS; i++)
        if (o->commands >> i & 1) fprintf(stderr, "%s %s", n++ ? "," : "", CLI_COMMANDS[i].name);
    fprintf(stderr, "\n");
    return false;
}

/* One option at argv[*i], "--name value" or "--name=value". */
static bool option_at(int command, int argc, char **argv, int *i, cli_args *args) {
    const char *name = argv[*i], *equals = strncmp(name, "--", 2) == 0 ? strchr(name, '=') : NULL;
    const cli_option *o = find(name, equals ? (size_t)(equals - name) : strlen(name));
    if (!o) return unknown(name, command);
    if (!(o->commands >> command & 1)) return not_taken(o, command);
    const char *value = NULL;
    if (!o->value && equals) {
        fprintf(stderr, "entente: %s takes no value\n", o->name);
        return false;
    }
    if (o->value && !equals && *i + 1 >= argc) {
        fprintf(stderr, "entente: %s wants a value: %s %s\n", o->name, o->name, o->value);
        return false;
    }
    if (o->value) value = equals ? equals + 1 : argv[++*i];
    *ent_vec_push(args->arena, &args->told) = (cli_told){ o->name, value };
    return cli_set(o, value, args);
}

bool cli_parse(int command, int argc, char **argv, cli_args *args) {
    args->pipeline.timex.day_first = -1;
    bool options = true;
    for (int i = 0; i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0) {
            options = false;
        } else if (!options || argv[i][0] != '-' || strcmp(argv[i], "-") == 0) {
            *ent_vec_push(args->arena, &args->input) = argv[i];
        } else if (!option_at(command, argc, argv, &i, args)) {
            return false;
        }
    }
    *ent_vec_push(args->arena, &args->lexicon) = NULL;
    args->pipeline.lexicon.files = args->lexicon.v;
    return true;
}

void cli_options_help(int command, FILE *f) {
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        const cli_option *o = &OPTIONS[i];
        if (!(o->commands >> command & 1)) continue;
        char left[64];
        snprintf(left, sizeof left, "%s %s", o->name, o->value ? o->value : "");
        fprintf(f, "  %-26s %s\n", left, o->help);
    }
}
