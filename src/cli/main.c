#include "cli.h"

static const struct {
    const char *name, *arguments, *summary;
    int (*run)(cli_args *args);
} COMMANDS[] = {
#define COMMAND(name, arguments, summary) { #name, arguments, summary, cmd_##name },
#include "commands.def"
#undef COMMAND
};

static int usage(FILE *f) {
    fprintf(f, "entente %s: written reports become dated events and a graph of who deals with whom\n\n", ENT_VERSION);
    for (size_t i = 0; i < sizeof COMMANDS / sizeof *COMMANDS; i++)
        fprintf(f, "  entente %-8s %-16s %s\n", COMMANDS[i].name, COMMANDS[i].arguments, COMMANDS[i].summary);
    return f == stderr ? EXIT_USAGE : EXIT_DONE;
}

int main(int argc, char **argv) {
    if (argc < 2) return usage(stderr);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) return usage(stdout);
    if (strcmp(argv[1], "--version") == 0) return printf("entente %s\n", ENT_VERSION), EXIT_DONE;
    for (size_t i = 0; i < sizeof COMMANDS / sizeof *COMMANDS; i++) {
        if (strcmp(COMMANDS[i].name, argv[1]) != 0) continue;
        cli_args args = { .arena = ent_arena_new() };
        int code = cli_parse(argc - 2, argv + 2, &args) ? COMMANDS[i].run(&args) : EXIT_USAGE;
        ent_arena_free(args.arena);
        return code;
    }
    fprintf(stderr, "entente: unknown command \"%s\"\n", argv[1]);
    return usage(stderr);
}
