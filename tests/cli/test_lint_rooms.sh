# A planted breach of src/rooms.tsv is caught; the tree as it is passes.
set -u
sh scripts/lint_rooms.sh || exit 1
mkdir -p "$TMP/tree"
cp -r src include "$TMP/tree/"
plant() { # file, line, the words of the complaint
    cp "$TMP/tree/$1" "$TMP/kept"
    printf '%s\n' "$2" >>"$TMP/tree/$1"
    if out=$(sh scripts/lint_rooms.sh "$TMP/tree"); then
        echo "not caught: $2 in $1"
        exit 1
    fi
    case $out in *"$3"*) ;; *) echo "wrong complaint: $out"; exit 1 ;; esac
    cp "$TMP/kept" "$TMP/tree/$1"
}
plant src/read/read.c '#include "entente/event.h"' 'room read may not look into event'
plant src/event/types.c '#include <igraph.h>' 'not a header of the C library'
plant include/entente/timex.h '#include "entente/actor.h"' 'room timex may not look into actor'
plant src/base/str.c '#include "entente.h"' 'only the commands see the whole library'
plant src/text/cut.c '#include "../../src/base/day.c"' 'reaches into another folder'
mkdir "$TMP/tree/src/attic"
echo '#include <stdio.h>' >"$TMP/tree/src/attic/a.c"
sh scripts/lint_rooms.sh "$TMP/tree" >/dev/null && { echo "a room without a row passed"; exit 1; }
exit 0
