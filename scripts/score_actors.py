#!/usr/bin/env python3
"""score_actors.py [--misses N] [--coded GOLD.jsonl]: mentions against the participants of annotated events.

Without --coded: for each ../shared/gold/NAME.events.jsonl the text ../shared/corpus/NAME.txt is read by
`$ENTENTE show mentions` (out/build/entente by default), with what NAME.meta.json tells. A (line, id) of a participant is
found when a mention of that id stands on the line. Precision counts the ids found on lines that have events.
With --coded: one sentence a line (GOLD.txt beside it), its source and target ids (A|B = either).
"""
import argparse
import glob
import json
import os
import subprocess
import tempfile

ENTENTE = os.environ.get("ENTENTE", "out/build/entente")


def mentions(path, options=()):
    out = subprocess.run([ENTENTE, "show", "mentions", *options, path], capture_output=True, text=True)
    if out.returncode not in (0, 1):
        raise SystemExit(out.stderr)
    return [json.loads(l) for l in out.stdout.splitlines()]


def told(meta):
    m = json.load(open(meta)) if os.path.exists(meta) else {}
    options = []
    for key, option in (("published", "--published"), ("reports_on", "--reports-on"), ("speaker", "--speaker")):
        if m.get(key):
            options += [option, str(m[key])]
    return options


def by_line(found):
    lines = {}
    for m in found:
        lines.setdefault(m["line"], set()).update(m["ids"])
    return lines


def gold_documents(misses):
    total = [0, 0, 0, 0]
    for path in sorted(glob.glob("../shared/gold/*.events.jsonl")):
        name = os.path.basename(path)[: -len(".events.jsonl")]
        gold = {}
        for line in open(path):
            e = json.loads(line)
            if e.get("sure") == "high":
                gold.setdefault(e["line"], set()).update(e["participants"])
        any_line = {json.loads(l)["line"] for l in open(path)}
        low = {}
        for line in open(path):
            e = json.loads(line)
            low.setdefault(e["line"], set()).update(e["participants"])
        ms = mentions(f"../shared/corpus/{name}.txt", told(f"../shared/gold/{name}.meta.json"))
        sys_ = by_line(ms)
        want = {(l, i) for l, ids in gold.items() for i in ids}
        got = {(l, i) for l, ids in sys_.items() for i in ids}
        acting = by_line([m for m in ms if not m["place"]])
        on = {(l, i) for l, ids in acting.items() for i in ids if l in any_line}
        right = {(l, i) for l, i in on if i in low.get(l, ())}
        hit = want & got
        total = [a + b for a, b in zip(total, (len(hit), len(want), len(right), len(on)))]
        print(f"{name:34} found {len(hit):4}/{len(want):4} = {len(hit)/max(1,len(want)):.3f}   "
              f"precision {len(right):4}/{len(on):4} = {len(right)/max(1,len(on)):.3f}")
        if misses:
            for l, i in sorted(want - got)[:misses]:
                print(f"   missed {l}: {i}")
            for l, i in sorted(on - right)[:misses]:
                print(f"   extra  {l}: {i}  {[m['text'] for m in ms if m['line'] == l and i in m['ids']][:3]}")
    print(f"{'all':34} found {total[0]:4}/{total[1]:4} = {total[0]/total[1]:.3f}   "
          f"precision {total[2]:4}/{total[3]:4} = {total[2]/total[3]:.3f}")


def coded(path, misses):
    rows = [json.loads(l) for l in open(path)]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f:
        # one document a sentence would be slow to start; an empty line and a neutral one keep them apart
        f.write("\n".join(" ".join(r["text"].split()) for r in rows) + "\n")
    found = mentions(f.name)
    os.unlink(f.name)
    sys_ = by_line(found)
    n = hit = extra = seen = 0
    for k, r in enumerate(rows, 1):
        want = [set(x.split("|")) for x in r["source"] + r["target"]]
        got = sys_.get(k, set())
        ok = [w for w in want if w & got]
        n += len(want)
        hit += len(ok)
        union = set().union(*want) if want else set()
        wrong = {g for g in got if g not in union}
        if r["source_known"] and r["target_known"]:
            seen += len(got)
            extra += len(wrong)
        if misses and len(ok) < len(want):
            print("missed", [sorted(w) for w in want if not w & got], "got", sorted(got), "|", r["text"][:200])
            misses -= 1
    print(f"coded: found {hit}/{n} = {hit/n:.3f}; of {seen} ids in sentences with both sides known {extra} are others "
          f"(precision {1 - extra/max(1, seen):.3f})")


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--misses", type=int, default=0)
    a.add_argument("--coded")
    o = a.parse_args()
    if o.coded:
        coded(o.coded, o.misses)
    else:
        gold_documents(o.misses)


main()
