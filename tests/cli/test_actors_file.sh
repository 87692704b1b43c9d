#!/bin/sh
# --actors: a user's own rows; a broken one is told with file, line and what is wanted. --agencies, --expand-groups.
set -eu
printf 'Acme sold rockets to the Baltic states in 2020. JICA paid.\n' >"$TMP/a.txt"
printf 'id\tname\tkind\nACME\tAcme Corporation\tcompany\tAcme\n' >"$TMP/actors.tsv"
ids() { "$ENTENTE" show mentions "$@" "$TMP/a.txt" | sed 's/.*"ids":\[\([^]]*\)\].*/\1/' | tr '\n' ' '; }
[ "$(ids --actors "$TMP/actors.tsv")" = '"ACME" "BALTICS" "JPN" ' ] || { ids --actors "$TMP/actors.tsv"; exit 1; }
[ "$(ids --actors "$TMP/actors.tsv" --agencies --expand-groups)" = '"ACME" "EST","LTU","LVA" "JPN/JICA" ' ] || { ids --agencies --expand-groups; exit 1; }
printf '# mine\nACME\tAcme\tfirm\n' >"$TMP/bad.tsv"
code=0
"$ENTENTE" show mentions --actors "$TMP/bad.tsv" "$TMP/a.txt" >/dev/null 2>"$TMP/err" || code=$?
[ $code = 3 ] || { echo "exit code $code"; exit 1; }
grep -q 'bad.tsv:2: "firm" is no kind of actor; wanted: id' "$TMP/err" || { cat "$TMP/err"; exit 1; }
printf 'ACME\n' >"$TMP/bad.tsv"
! "$ENTENTE" show mentions --actors "$TMP/bad.tsv" "$TMP/a.txt" >/dev/null 2>"$TMP/err"
grep -q 'bad.tsv:1: the name is missing' "$TMP/err" || { cat "$TMP/err"; exit 1; }
