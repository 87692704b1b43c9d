#!/usr/bin/python3
"""Sentences of news, each told by itself, and what they tell (told.tsv: sentence, type, actor, recipient): mood and operators
before type, passives, nouns, planned and refused acts, attribution."""
import json
import os
import pathlib
import subprocess
import sys

TABLE = pathlib.Path(__file__).with_name("told.tsv")
MUTUAL = ("CONSULT", "COOPERATE", "SUPPORT", "AGREE")


def same(got, kind, actor, recipient):
    if got[0] != kind:
        return False
    if kind in MUTUAL and not recipient:
        return set(got[1]) | set(got[2]) == set(actor)
    return set(got[1]) == set(actor) and set(got[2]) == set(recipient)


def main():
    program, tmp = os.environ["ENTENTE"], os.environ["TMP"]
    rows = [(l.rstrip("\n").split("\t") + ["", ""])[:4] for l in TABLE.open(encoding="utf-8") if l.strip() and not l.startswith("#")][1:]
    path = os.path.join(tmp, "told.txt")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n\n".join(r[0] for r in rows) + "\n")
    out = subprocess.run([program, "extract", path, "--quiet", "--no-text"], check=True, capture_output=True, text=True).stdout
    events = {}
    for line in out.splitlines():
        r = json.loads(line)
        events.setdefault(r["line"], []).append((r["event"], r["actor"], r["recipient"]))
    wrong = 0
    for i, (sentence, kind, actor, recipient) in enumerate(rows):
        got = events.get(2 * i + 1, [])
        if not got or not same(got[0], kind, actor.split(), recipient.split()):
            print("%s\n  wants %s %s > %s\n  got   %s" % (sentence, kind, actor, recipient, got))
            wrong += 1
    return 1 if wrong else 0


sys.exit(main())
