#!/bin/sh
# setup.sh: installs the Debian packages that building, running and testing need; does nothing when all are there.
set -eu
WANTED="gcc libc6-dev make pkg-config libigraph-dev libcjson-dev libxml2-dev libutf8proc-dev zlib1g-dev libcmocka-dev
gnuplot-nox fonts-dejavu-core fonts-droid-fallback python3 iso-codes unicode-cldr-core wordnet-base python3-networkx python3-numpy python3-scipy python3-igraph
libxml2-utils clang-format"
missing=
for p in $WANTED; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || missing="$missing $p"
done
[ -n "$missing" ] || exit 0
echo "entente: installing Debian packages:$missing" >&2
root=
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get update -q >&2
DEBIAN_FRONTEND=noninteractive $root apt-get install -y -q --no-install-recommends $missing >&2
