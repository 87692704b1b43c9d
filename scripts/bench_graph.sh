#!/bin/sh
# bench_graph.sh BUILD DIR : the graph's figures. LARGE=1 also analyses 1,000,000 events of 10,000 actors.
set -eu
build=$1 dir=$2
mkdir -p "$dir"
events() { # NAME ACTORS EVENTS
    [ -f "$dir/$1.jsonl" ] || { "$build/make_events" "$2" "$3" 10 1 >"$dir/$1.part" && mv "$dir/$1.part" "$dir/$1.jsonl"; }
}
analyze() { # NAME
    /usr/bin/python3 - "$build/entente" "$dir/$1.jsonl" "$dir/$1" <<'P'
import os, resource, subprocess, sys, time
t = time.time()
subprocess.run([sys.argv[1], "analyze", sys.argv[2], "--window", "month", "-o", sys.argv[3], "--quiet"], check=True)
u = resource.getrusage(resource.RUSAGE_CHILDREN)
print("analyze %s: %.1f s (%.1f s of CPU), %.0f MB at most, load %.1f" % (sys.argv[2], time.time() - t, u.ru_utime + u.ru_stime, u.ru_maxrss / 1024, os.getloadavg()[0]))
P
}
events 100k 1000 100000
analyze 100k
/usr/bin/python3 tests/bench/networkx_race.py "$build/entente" "$build/make_events" "$dir"
events paths 10000 50000
"$build/graph_bench" "$dir/paths.jsonl" paths layout
events slide 10000 50000
"$build/graph_bench" "$dir/slide.jsonl" slide
if [ "${LARGE:-}" ]; then
    events 1m 10000 1000000
    analyze 1m
fi
