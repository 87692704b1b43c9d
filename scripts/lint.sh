#!/bin/sh
# lint.sh: the rooms' law, headers that compile alone, sizes of files and functions, words that do not belong.
set -u
bad=0
sh scripts/lint_rooms.sh || bad=1
flags=$(pkg-config --cflags igraph libcjson libxml-2.0 libutf8proc)
for h in include/entente.h include/entente/*.h; do
    ${CC:-gcc} -std=c11 -Wall -Wextra -Wpedantic -Werror -D_POSIX_C_SOURCE=200809L -Iinclude $flags -fsyntax-only -x c "$h" || {
        echo "$h: does not compile alone"
        bad=1
    }
done
find src include -name '*.[ch]' | xargs awk '
    FNR > 500 && !long[FILENAME]++ { print FILENAME ": more than 500 lines"; bad = 1 }
    length($0) > 140 { print FILENAME ":" FNR ": longer than 140 columns"; bad = 1 }
    /[ \t]$/ { print FILENAME ":" FNR ": blanks at the end"; bad = 1 }
    /^[A-Za-z_].*\)[ \t]*\{$/ && !/;/ { start = FNR }
    /^}/ { if (start && FNR - start > 60) { print FILENAME ":" start ": a function of " FNR - start " lines (60 at most)"; bad = 1 } start = 0 }
    END { exit bad }' || bad=1
# generated or foreign things are not tracked
if git rev-parse --git-dir >/dev/null 2>&1; then
    tracked=$(git ls-files out | grep -v '^out/gallery/' | head -5)
    [ -z "$tracked" ] || { echo "generated files are tracked: $tracked"; bad=1; }
fi
[ $bad = 0 ] && echo "lint: all well"
exit $bad
