"""One sentence a document: names that look alike are told apart (actors_hard.tsv)."""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
failed = 0
rows = [l.rstrip("\n").split("\t") for l in open(os.path.join(HERE, "actors_hard.tsv"), encoding="utf-8") if not l.startswith("#")]
for sentence, ids in rows:
    path = os.path.join(os.environ["TMP"], "hard.txt")
    with open(path, "w", encoding="utf-8") as f:
        f.write(sentence + "\n")
    out = subprocess.run([os.environ["ENTENTE"], "show", "mentions", path], capture_output=True, text=True, check=True).stdout
    mentions = [json.loads(l) for l in out.splitlines()]
    got = {i for m in mentions for i in m["ids"]}
    if got != (set() if ids == "-" else set(ids.split())):
        failed += 1
        print(f"{sentence}\n    wanted {ids}, got {[(m['text'], m['ids'], m['rule']) for m in mentions]}")
sys.exit(failed > 0)
