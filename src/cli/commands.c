#include "cli.h"

const cli_command CLI_COMMANDS[COMMANDS] = {
#define COMMAND(name, arguments, summary) { #name, arguments, summary, cmd_##name },
#include "commands.def"
#undef COMMAND
};
