#!/bin/sh
# embed.sh TABLE.tsv … : assembly that holds the files byte for byte and lists them as ent_lexicon__files.
set -eu
echo '.section .note.GNU-stack,"",%progbits'
echo '.section .rodata'
n=0
for f in "$@"; do
    printf 'b%d: .incbin "%s"\ne%d: .byte 0\nn%d: .asciz "%s"\n' $n "$f" $n $n "$(basename "$f")"
    n=$((n + 1))
done
echo '.section .data.rel.ro,"aw"'
echo '.balign 8'
echo '.global ent_lexicon__files'
echo 'ent_lexicon__files:'
i=0
while [ $i -lt $n ]; do
    printf '.quad n%d, b%d, e%d\n' $i $i $i
    i=$((i + 1))
done
echo '.quad 0, 0, 0'
