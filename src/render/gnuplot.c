#include "gnuplot.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Starts `program` in `dir` with its standard input and its two outputs on pipes. Returns the pid, -1 on failure. */
static pid_t start(const char *program, const char *arg, const char *dir, int *to, int *from) {
    int in[2], out[2];
    if (pipe(in) != 0) return -1;
    if (pipe(out) != 0) return close(in[0]), close(in[1]), -1;
    pid_t pid = fork();
    if (pid == 0) {
        dup2(in[0], 0);
        dup2(out[1], 1);
        dup2(out[1], 2);
        close(in[0]), close(in[1]), close(out[0]), close(out[1]);
        if (dir && chdir(dir) != 0) _exit(126);
        setenv("LC_ALL", "C.UTF-8", 1);
        execlp(program, program, arg, (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    *to = in[1];
    *from = out[0];
    if (pid < 0) close(in[1]), close(out[0]);
    return pid;
}

/* Feeds the script while the answer is small (gnuplot says nothing unless something is wrong), then reads the answer.
 */
static int talk(const char *program, const char *arg, const char *dir, ent_str script, char *answer, size_t cap) {
    int to, from, status = -1;
    void (*old)(int) = signal(SIGPIPE, SIG_IGN);
    pid_t pid = start(program, arg, dir, &to, &from);
    answer[0] = 0;
    if (pid > 0) {
        for (size_t at = 0; at < script.n;) {
            ssize_t n = write(to, script.p + at, script.n - at);
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) break;
            at += (size_t)n;
        }
        close(to);
        size_t got = 0;
        char drain[4096];
        for (ssize_t n; (n = read(from, drain, sizeof drain)) > 0 || (n < 0 && errno == EINTR);) {
            size_t take = n > 0 ? (size_t)n : 0;
            if (take > cap - 1 - got) take = cap - 1 - got;
            memcpy(answer + got, drain, take);
            got += take;
        }
        answer[got] = 0;
        close(from);
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    }
    signal(SIGPIPE, old);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

ent_status ent_render__gnuplot(const char *program, const char *dir, ent_str script, const char *picture,
                               ent_err *err) {
    if (!program) program = "gnuplot";
    ent_out *o = ent_out_memory();
    const char *dot = strrchr(picture, '.');
    /* gnuplot's script looks at the ending of `out`, so the temporary name keeps it. */
    ent_out_fmt(o, "out = 'part-%s'\n", picture);
    ent_out_str(o, script);
    ent_out_z(o, "\nunset output\n");
    char answer[2048], part[4096], whole[4096];
    snprintf(part, sizeof part, "%s/part-%s", dir, picture);
    snprintf(whole, sizeof whole, "%s/%s", dir, picture);
    int code = talk(program, "-", dir, ent_out_bytes(o), answer, sizeof answer);
    ent_out_drop(o);
    if (code == 0 && dot && rename(part, whole) == 0) return ENT_OK;
    remove(part);
    if (code == 127)
        return ent_fail(err, ENT_ERR_TOOL, whole, 0,
                        "\"%s\" is not installed or not in PATH; the script and data are left", program);
    ent_str said = ent_str_trim(ent_str_of(answer));
    return ent_fail(err, ENT_ERR_TOOL, whole, 0,
                    "%s failed (exit code %d); the script and data are left. It said: %.*s", program, code,
                    ENT_FMT(said));
}

ent_str ent_render__gnuplot_version(const char *program, ent_arena *a) {
    char answer[256];
    int code = talk(program ? program : "gnuplot", "--version", NULL, (ent_str){ "", 0 }, answer, sizeof answer);
    return code == 0 ? ent_str_copy(a, ent_str_trim(ent_str_of(answer))) : ENT_S("");
}

/* In single quotes gnuplot expands neither macros nor commands; the quote itself and line ends are all that could
 * leave. */
static void quoted(ent_out *o, ent_str s, bool enhanced) {
    int32_t c;
    for (size_t i = 0, n; i < s.n; i += n) {
        n = ent_utf8_next(s, i, &c);
        if (c < 0x20 || c == 0x7f)
            ent_out_char(o, ' ');
        else if (c == '\'')
            ent_out_z(o, "’");
        else if (c == '`')
            ent_out_z(o, "‘");
        else if (enhanced && c == '\\')
            ent_out_z(o, "∖");
        else if (enhanced && c < 0x7f && strchr("{}_^@&~", c))
            ent_out_char(o, '\\'), ent_out_char(o, (char)c);
        else
            ent_render__glyph(o, ent_str_sub(s, i, i + n), c);
    }
}

static bool to_the_left(int32_t c) {
    return (c >= 0x590 && c < 0x900) || (c >= 0xfb1d && c < 0xfe00) || (c >= 0xfe70 && c < 0xff00) ||
           (c >= 0x10800 && c < 0x11000) || (c >= 0x1e800 && c < 0x1f000);
}

bool ent_render__rtl(ent_str s) {
    int32_t c = 0;
    for (size_t i = 0; i < s.n && !ent_rune_is_letter(c);) i += ent_utf8_next(s, i, &c);
    return to_the_left(c);
}

void ent_render__isolate(ent_out *o, ent_str s, bool open) {
    int32_t c;
    for (size_t i = 0; i < s.n;) {
        i += ent_utf8_next(s, i, &c);
        if (!to_the_left(c)) continue;
        ent_out_z(o, open ? "\u2068" : "\u2069"); /* first strong isolate, pop directional isolate */
        return;
    }
}

void ent_render__gnuplot_quote(ent_out *o, ent_str s) {
    ent_out_char(o, '\'');
    ent_render__isolate(o, s, true);
    quoted(o, s, false);
    ent_render__isolate(o, s, false);
    ent_out_char(o, '\'');
}

void ent_render__gnuplot_enhanced(ent_out *o, ent_str s) {
    ent_render__isolate(o, s, true);
    quoted(o, s, true);
    ent_render__isolate(o, s, false);
}

void ent_render__gnuplot_cell(ent_out *o, ent_str s) {
    int32_t c;
    for (size_t i = 0, n; i < s.n; i += n) {
        n = ent_utf8_next(s, i, &c);
        if (c < 0x20 || c == 0x7f)
            ent_out_char(o, ' ');
        else if (c == '"')
            ent_out_z(o, "”");
        else if (c == '\\')
            ent_out_z(o, "∖");
        else
            ent_render__glyph(o, ent_str_sub(s, i, i + n), c);
    }
}
