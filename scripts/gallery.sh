#!/bin/sh
# gallery.sh PROGRAM : the pictures of the README, drawn into out/gallery from the reviewed records. Where ImageMagick is
# there, with 200 colours each: a third of the size.
set -eu
names=timeline,partners,network,ranking,activity,bursts,matrix,ego
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$1" chart events/bluebook-2021-global-security.jsonl --ego JPN --chart "$names" --format png --quiet -o "$scratch"
mkdir -p out/gallery
for picture in "$scratch"/*.png; do
    to=out/gallery/${picture##*/}
    if command -v convert >/dev/null; then convert "$picture" +dither -colors 200 -fuzz 1% -fill white -opaque white -strip "PNG8:$to"; else cp "$picture" "$to"; fi
done
