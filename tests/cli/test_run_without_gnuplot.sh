# Without gnuplot `run` notes it, leaves script and data, and does the rest; `chart` fails with its message.
set -u
mkdir -p "$TMP/empty"
PATH="$TMP/empty" "$ENTENTE" run events/sample-report.txt -o "$TMP/ng" 2>"$TMP/said" || { cat "$TMP/said"; exit 1; }
grep -q 'note: .*gnuplot.*not installed' "$TMP/said" || { echo "no note: $(cat "$TMP/said")"; exit 1; }
grep -q 'gnuplot' "$TMP/ng/run.json" || { echo "the manifest does not keep the note"; exit 1; }
[ -s "$TMP/ng/events.jsonl" ] && [ -s "$TMP/ng/graph/graph.gexf" ] && [ -s "$TMP/ng/charts/timeline.gp" ] || exit 1
ls "$TMP/ng/charts" | grep -E 'png|svg|part' && exit 1
PATH="$TMP/empty" "$ENTENTE" chart "$TMP/ng/events.jsonl" --chart timeline -o "$TMP/c" 2>"$TMP/said"
[ $? = 3 ] && grep -q 'not installed' "$TMP/said"
