"""Confidence means something on texts that no rule was written from: what is said to be likely is right more often."""
import os, sys

sys.path.insert(0, "scripts")
import fit_confidence as fc
import glob, json, subprocess

entente = os.environ["ENTENTE"]
high, low, everything = [], [], 0
for path in sorted(glob.glob("tests/gold/aside/*.meta.json")):
    name = path[: -len(".meta.json")]
    with open(path, encoding="utf-8") as f:
        options = fc.told(json.load(f))
    gold = fc.lines(name + ".events.jsonl")

    def run(*more):
        out = subprocess.run([entente, "extract", *options, *more, name + ".txt"], capture_output=True, text=True, check=True).stdout
        return [json.loads(l) for l in out.splitlines()]

    records = run()
    everything += len(records)
    for r in records:
        assert 0 < r["confidence"] < 1, r
        (high if r["confidence"] >= 0.5 else low).append(fc.right(r, gold))
    kept = run("--min-confidence", "0.5")
    assert all(r["confidence"] >= 0.5 - 0.005 for r in kept)
    assert len(kept) <= len(records)
print("of %d records: %d at 0.5 and more, %.2f right; %d below, %.2f right" %
      (everything, len(high), sum(high) / len(high), len(low), sum(low) / len(low)))
assert len(high) > 50 and len(low) > 50
assert sum(high) / len(high) > sum(low) / len(low) + 0.1
