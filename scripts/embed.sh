#!/bin/sh
# embed.sh SYMBOL TABLE.tsv … : assembly that holds the files byte for byte and lists them as SYMBOL.
set -eu
symbol=$1
shift
echo '.section .note.GNU-stack,"",%progbits'
echo '.section .rodata'
n=0
for f in "$@"; do
    printf 'b%d: .incbin "%s"\ne%d: .byte 0\nn%d: .asciz "%s"\n' $n "$f" $n $n "$(basename "$f")"
    n=$((n + 1))
done
echo '.section .data.rel.ro,"aw"'
echo '.balign 8'
echo ".global $symbol"
echo "$symbol:"
i=0
while [ $i -lt $n ]; do
    printf '.quad n%d, b%d, e%d\n' $i $i $i
    i=$((i + 1))
done
echo '.quad 0, 0, 0'
