#!/usr/bin/python3
"""fit_confidence.py ENTENTE FOLDER… : weights of src/lexicon/en/confidence.tsv, and how well they are calibrated.

Each FOLDER holds annotated texts: NAME.txt, NAME.events.jsonl, NAME.meta.json (as tests/gold/texts). A record is right when the
annotation has one of the same line and type whose participants take in all of the record's, with the same month or none. A ridge
logistic regression on the features of src/event/confidence.c; the calibration table on standard error comes from five-fold
cross-validation by document.
"""
import glob, json, os, subprocess, sys

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


def main(entente, folders):
    rows, marks, documents = [], [], []
    for folder in folders:
        for path in sorted(glob.glob(folder + "/*.meta.json")):
            name = path[: -len(".meta.json")]
            with open(path, encoding="utf-8") as f:
                options = told(json.load(f))
            out = subprocess.run([entente, "extract", *options, name + ".txt"], stdout=subprocess.PIPE, text=True, check=True).stdout
            gold = lines(name + ".events.jsonl")
            for r in map(json.loads, out.splitlines()):
                rows.append(features(r)), marks.append(right(r, gold)), documents.append(os.path.basename(name))
    names = sorted({f for r in rows for f in r}, key=lambda f: (f != ("bias", ""), f))
    at = {f: i for i, f in enumerate(names)}
    x, y = np.zeros((len(rows), len(names))), np.array(marks, float)
    for i, r in enumerate(rows):
        for f in r:
            x[i, at[f]] = 1
    folds = {d: i % 5 for i, d in enumerate(sorted(set(documents)))}
    fold = np.array([folds[d] for d in documents])
    guess = np.zeros(len(rows))
    for k in range(5):
        guess[fold == k] = 1 / (1 + np.exp(-x[fold == k] @ fit(x[fold != k], y[fold != k])))
    print("records %d, right %.2f; confidence, share right (cross-validated):" % (len(rows), y.mean()), file=sys.stderr)
    for lo in np.arange(0, 1, 0.1):
        here = (guess >= lo) & (guess < lo + 0.1)
        if here.any():
            print("  %.1f-%.1f  %4d records  %.2f" % (lo, lo + 0.1, here.sum(), y[here].mean()), file=sys.stderr)
    print("kind\tvalue\tweight\n# Logistic weights of a record's confidence; made by scripts/fit_confidence.py from the texts in tests/gold.")
    for f, w in zip(names, fit(x, y)):
        print("%s\t%s\t%.2f" % (*f, w))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
