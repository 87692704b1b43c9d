#!/bin/sh
# bench_text.sh MEGABYTES : the project's own texts over and over, for measuring speed.
set -eu
bytes=$(($1 * 1000000))
while :; do
    cat events/sample-report.txt
    for t in tests/gold/texts/*.txt; do echo; cat "$t"; echo; done
done 2>/dev/null | head -c "$bytes"
