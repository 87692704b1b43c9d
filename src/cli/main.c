#include "cli.h"

#include <signal.h>

static int help(int argc, char **argv) {
    if (argc < 3) return cli_usage(stdout);
    if (strcmp(argv[2], "where") == 0) return fputs(ent_corpus_where_help(), stdout), EXIT_DONE;
    int c = cli_command_find(argv[2]);
    return c < 0 ? EXIT_USAGE : cli_help(c);
}

int main(int argc, char **argv) {
    signal(SIGPIPE, SIG_IGN); /* a reader that has seen enough is no failure: ent_out_close */
    if (argc < 2) return cli_usage(stderr);
    const char *name = argv[1];
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) return help(argc, argv);
    if (strcmp(name, "--version") == 0) return printf("entente %s\n", ENT_VERSION), EXIT_DONE;
    int c = cli_command_find(name);
    if (c < 0) return EXIT_USAGE;
    cli_args args = { .arena = ent_arena_new(), .command = name };
    int code = EXIT_USAGE;
    if (cli_parse(c, argc - 2, argv + 2, &args)) code = args.help ? cli_help(c) : CLI_COMMANDS[c].run(&args);
    ent_arena_free(args.arena);
    return code;
}
