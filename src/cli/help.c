#include "cli.h"

int cli_usage(FILE *f) {
    fprintf(f, "entente %s: written reports become dated events and a graph of who deals with whom\n\n", ENT_VERSION);
    for (size_t i = 0; i < COMMANDS; i++)
        fprintf(f, "  entente %-8s %-16s %s\n", CLI_COMMANDS[i].name, CLI_COMMANDS[i].arguments, CLI_COMMANDS[i].summary);
    fprintf(f, "\n\"-\" is standard input or output. `entente help COMMAND` lists a command's options.\n"
               "Exit codes: 0 done, 1 done with notes under --strict, 2 wrong usage, 3 failed.\n");
    return f == stderr ? EXIT_USAGE : EXIT_DONE;
}

static const struct {
    int command;
    const char *text;
} EXAMPLES[] = {
    { CMD_run, "entente run report.txt --published 2021-04-27 --speaker JPN -o out/report" },
    { CMD_run, "entente run news/*.html --no-charts --to graphml,ics -o out/news" },
    { CMD_extract, "entente extract report.txt --published 2021-04-27 --speaker JPN > events.jsonl" },
    { CMD_extract, "curl -s https://example.org/news.html | entente extract -" },
    { CMD_extract, "entente extract report.txt | entente analyze - --ego JPN" },
    { CMD_show, "entente show timexes report.txt --reports-on 2020" },
    { CMD_list, "entente list actors viet" },
    { CMD_eval, "entente eval gold.jsonl events.jsonl --errors" },
    { CMD_eval, "entente show timexes --by-document a.txt | entente eval gold.jsonl -" },
};

int cli_help(int command) {
    const cli_command *c = &CLI_COMMANDS[command];
    printf("entente %s %s [OPTIONS]\n%s\n\n", c->name, c->arguments, c->summary);
    cli_options_help(command, stdout);
    bool first = true;
    for (size_t i = 0; i < sizeof EXAMPLES / sizeof *EXAMPLES; i++) {
        if (EXAMPLES[i].command != command) continue;
        printf("%s  %s\n", first ? "\nfor example\n" : "", EXAMPLES[i].text);
        first = false;
    }
    return EXIT_DONE;
}

static const char *command_name(size_t i, const void *data) { return (void)data, CLI_COMMANDS[i].name; }

int cli_command_find(const char *name) {
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(CLI_COMMANDS[i].name, name) == 0) return i;
    const char *near = cli_nearest(name, command_name, COMMANDS, NULL);
    fprintf(stderr, "entente: there is no command \"%s\"", name);
    if (near) fprintf(stderr, "; did you mean \"%s\"?", near);
    fprintf(stderr, "\nThe commands are");
    for (int i = 0; i < COMMANDS; i++) fprintf(stderr, "%s %s", i ? "," : "", CLI_COMMANDS[i].name);
    fprintf(stderr, "; `entente help` says what they do.\n");
    return -1;
}
