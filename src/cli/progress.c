/* One line on a terminal while work is long, erased at the end. */
#include <time.h>
#include <unistd.h>

#include "cli.h"

static const double FIRST_AFTER = 0.4, EVERY = 0.1; /* seconds */
static double begun, last;
static bool shown;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void cli_progress(const cli_args *args, const char *format, ...) {
    if (args->quiet || !isatty(STDERR_FILENO)) return;
    double t = now();
    if (begun == 0) begun = t;
    if (t - begun < FIRST_AFTER || t - last < EVERY) return;
    last = t;
    shown = true;
    va_list values;
    va_start(values, format);
    fputs("\r", stderr);
    vfprintf(stderr, format, values);
    fputs("\033[K", stderr);
    va_end(values);
}

void cli_progress_end(void) {
    if (shown) fputs("\r\033[K", stderr);
    shown = false;
}
