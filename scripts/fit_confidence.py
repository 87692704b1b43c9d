#!/usr/bin/python3
"""fit_confidence.py ENTENTE LEVEL FOLDER… : weights of src/lexicon/en/confidence.tsv, and how well they are calibrated.

The weights are fitted to the texts of the FOLDERs; these were looked at while the rules were written, so that their records are
right more often than those of others: the bias is then set so that the mean is right for the texts of LEVEL, which were not. Each
holds annotated texts: NAME.txt, NAME.events.jsonl, NAME.meta.json (as tests/gold/texts). A record is right when the
annotation has one of the same line and type whose participants take in all of the record's, with the same month or none. A ridge
logistic regression on the features of src/event/confidence.c; the calibration table on standard error is of LEVEL.
"""
import glob, json, subprocess, sys

import numpy as np

RIDGE = 2.0


def told(meta):
    o = []
    for key, option in (("published", "--published"), ("reports_on", "--reports-on"), ("speaker", "--speaker")):
        if meta.get(key):
            o += [option, str(meta[key])]
    if meta.get("day_first") is not None:
        o.append("--day-first" if meta["day_first"] else "--month-first")
    return o


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(l) for l in f if l.strip()]


def right(r, gold):
    for g in gold:
        who = set(g["participants"]) | set(g.get("actor", [])) | set(g.get("recipient", []))
        date = not r["date"] or not g["date"] or r["date"][:7] == g["date"][:7]
        if g["line"] == r["line"] and g["event"] == r["event"] and set(r["participants"]) <= who and date:
            return True
    return False


def features(r):
    implied = sum(not e.get("text") for e in r["entities"].values())
    out = [("bias", ""), ("type", r["event"]), ("status", r["status"]), ("rule", r["rule"]),
           ("parties", str(min(3, len(r["entities"])))), ("implied", str(min(2, implied)))]
    return out + [("dated", "")] if r["date"] else out


def fit(x, y):
    w = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], RIDGE)
    penalty[0] = 1e-6
    for _ in range(50):  # Newton
        p = 1 / (1 + np.exp(-x @ w))
        h = x.T @ (x * (p * (1 - p))[:, None]) + np.diag(penalty)
        step = np.linalg.solve(h, x.T @ (y - p) - penalty * w)
        w += step
        if abs(step).max() < 1e-8:
            break
    return w


def records(entente, folder):
    rows, marks = [], []
    for path in sorted(glob.glob(folder + "/*.meta.json")):
        name = path[: -len(".meta.json")]
        with open(path, encoding="utf-8") as f:
            options = told(json.load(f))
        out = subprocess.run([entente, "extract", *options, name + ".txt"], stdout=subprocess.PIPE, text=True, check=True).stdout
        gold = lines(name + ".events.jsonl")
        for r in map(json.loads, out.splitlines()):
            rows.append(features(r)), marks.append(right(r, gold))
    return rows, np.array(marks, float)


def matrix(rows, names):
    at = {f: i for i, f in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, r in enumerate(rows):
        for f in r:
            if f in at:
                x[i, at[f]] = 1
    return x


def main(entente, level, folders):
    rows, y = [], []
    for folder in folders:
        more, marks = records(entente, folder)
        rows += more
        y.append(marks)
    names = sorted({f for r in rows for f in r}, key=lambda f: (f != ("bias", ""), f))
    w = fit(matrix(rows, names), np.concatenate(y))
    unseen, truth = records(entente, level)
    v = matrix(unseen, names) @ w
    shift = 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(v + shift)))
        shift += (truth - p).sum() / (p * (1 - p)).sum()
    w[0] += shift
    p = 1 / (1 + np.exp(-(v + shift)))
    print("%d records fitted, %.2f right; %d of %s, %.2f right; confidence, share right there:" %
          (len(rows), np.concatenate(y).mean(), len(unseen), level, truth.mean()), file=sys.stderr)
    for lo in np.arange(0, 1, 0.1):
        here = (p >= lo) & (p < lo + 0.1)
        if here.any():
            print("  %.1f-%.1f  %4d records  %.2f" % (lo, lo + 0.1, here.sum(), truth[here].mean()), file=sys.stderr)
    print("kind\tvalue\tweight\n# Logistic weights of a record's confidence; made by scripts/fit_confidence.py from the texts in tests/gold.")
    for f, x in zip(names, w):
        print("%s\t%s\t%.2f" % (*f, x))


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
