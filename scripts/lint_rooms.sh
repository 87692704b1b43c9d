#!/bin/sh
# lint_rooms.sh [ROOT] : every #include in src/ and include/ is one that src/rooms.tsv allows to that room.
set -eu
cd "${1:-.}"
SYSTEM=" assert.h ctype.h errno.h fcntl.h float.h inttypes.h limits.h locale.h math.h setjmp.h signal.h stdarg.h stdbool.h
 stddef.h stdint.h stdio.h stdlib.h string.h strings.h sys/ioctl.h sys/mman.h sys/resource.h sys/stat.h sys/types.h
 sys/wait.h time.h unistd.h dirent.h "
find src include -name '*.[ch]' | LC_ALL=C sort | while read -r f; do
    case $f in
        src/pipeline.c) room=pipeline ;;
        src/*) room=${f#src/} room=${room%%/*} ;;
        include/entente.h) room=cli ;;
        *) room=$(basename "$f" .h) ;;
    esac
    sed -n 's/^[[:space:]]*#[[:space:]]*include[[:space:]]*\([<"]\)\([^">]*\).*/\1 \2/p' "$f" |
        while read -r how name; do echo "$room $f $how $name"; done
done | awk -v libc="$SYSTEM" '
    BEGIN {
        n = split(libc, s, /[ \n]+/)
        for (i = 1; i <= n; i++) if (s[i] != "") plain[s[i]] = 1
        FS = "\t"
        while ((getline <"src/rooms.tsv") > 0) {
            if ($0 ~ /^#/ || $1 == "room") continue
            rooms[$1] = " " $2 " " $1 " "
            foreign[$1] = " " $3 " "
        }
        FS = " "
    }
    function breach(why) { print $2 ": includes " $4 ": " why; bad = 1 }
    {
        if (!($1 in rooms)) { breach("the room \"" $1 "\" is not in src/rooms.tsv"); next }
        if ($4 == "entente.h") { if ($1 != "cli") breach("only the commands see the whole library"); next }
        if ($4 ~ /^entente\//) {
            other = $4
            sub(/^entente\//, "", other)
            sub(/\.h$/, "", other)
            if (index(rooms[$1], " " other " ") == 0) breach("room " $1 " may not look into " other)
            next
        }
        if ($3 == "<") {
            if ($4 in plain) next
            dir = $4
            sub(/\/.*/, "/", dir)
            if (index(foreign[$1], " " $4 " ") == 0 && index(foreign[$1], " " dir " ") == 0)
                breach("not a header of the C library nor one that src/rooms.tsv opens for " $1)
            next
        }
        if ($4 ~ /^\.\.\/\.\./ || $4 ~ /^src\//) breach("reaches into another folder")
    }
    END { exit bad }'
