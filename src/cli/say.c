/* What the commands say to the person in front of the terminal. */
#include "cli.h"

int cli_failed(const ent_err *err) {
    fprintf(stderr, "entente: %s", err->file);
    if (err->line) fprintf(stderr, ":%llu", (unsigned long long)err->line);
    fprintf(stderr, "%s%s\n", err->file[0] ? ": " : "", err->message);
    return err->status == ENT_ERR_USAGE ? EXIT_USAGE : EXIT_FAILED;
}

int cli_missing(const cli_args *args, const char *what) {
    int c = cli_command_find(args->command);
    fprintf(stderr, "entente: %s is missing: entente %s %s\n`entente help %s` says more.\n", what, args->command,
            CLI_COMMANDS[c].arguments, args->command);
    return EXIT_USAGE;
}

enum { NOTES_SHOWN = 20 };

int cli_finish(const cli_args *args, const ent_notes *notes) {
    size_t shown = args->quiet ? 0 : notes->list.n;
    for (size_t i = 0; i < shown && i < NOTES_SHOWN; i++) {
        const ent_note *n = &notes->list.v[i];
        fprintf(stderr, "entente: note: %.*s:", ENT_FMT(n->document));
        if (n->line) fprintf(stderr, "%u:", n->line);
        fprintf(stderr, " %.*s%s%.*s\n", ENT_FMT(n->message), n->words.n ? ": " : "", ENT_FMT(n->words));
    }
    if (shown > NOTES_SHOWN) fprintf(stderr, "entente: and %zu notes more\n", shown - NOTES_SHOWN);
    return args->strict && notes->list.n ? EXIT_NOTES : EXIT_DONE;
}
