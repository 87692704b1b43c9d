#!/bin/sh
# check.sh BUILD [PATTERN] : runs the unit tests built under BUILD and the scripts in tests/cli and tests/golden.
# A test is a program that exits 0; 77 = skipped. Its output is shown only when it fails.
set -u
build=$1 pattern=${2:-}
ENTENTE=$PWD/$build/entente
TMP=$(mktemp -d)
export ENTENTE TMP
trap 'rm -rf "$TMP"' EXIT
passed=0 failed=0 skipped=0
one() { # name, command…
    name=$1
    shift
    case $name in *"$pattern"*) ;; *) return ;; esac
    "$@" >"$TMP/log" 2>&1
    case $? in
        0) passed=$((passed + 1)); echo "ok      $name" ;;
        77) skipped=$((skipped + 1)); echo "skipped $name: $(tail -n 1 "$TMP/log")" ;;
        *) failed=$((failed + 1)); echo "FAILED  $name"; sed 's/^/    /' "$TMP/log" | tail -n 60 ;;
    esac
}
for t in "$build"/tests/unit/*/*.test; do
    [ -x "$t" ] && one "${t#"$build"/tests/}" "$t"
done
for t in tests/cli/test_*.sh tests/golden/test_*.sh; do
    [ -f "$t" ] && one "$t" sh "$t"
done
for t in tests/cli/test_*.py tests/golden/test_*.py; do
    [ -f "$t" ] && one "$t" /usr/bin/python3 "$t"
done
echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ] && [ $passed -gt 0 ]
