"""entente eval prints what the scorers in Python print, on gold records that were damaged at random (with a seed)."""
import glob, json, os, random, subprocess, sys

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
GOLD = "../shared/gold"
if not os.path.isdir(GOLD):
    print("no annotation")
    sys.exit(77)
rng = random.Random(7)


def out(*command):
    p = subprocess.run(command, capture_output=True, text=True)
    assert p.returncode == 0, (command, p.stderr)
    return p.stdout


def damaged_event(r, ids):
    r = dict(r)
    what = rng.random()
    if what < 0.15:
        r["date"] = rng.choice([None, "2020", "2020-03", "../2015-12", "2019/2020", "FY2019"])
    elif what < 0.25:
        r["event"] = rng.choice(["AID", "CONSULT", "OTHER"])
    elif what < 0.35:
        r["participants"] = r["participants"] + [rng.choice(ids)]
    elif what < 0.45:
        r["actor"], r["recipient"] = r["recipient"], r["actor"]
    elif what < 0.55:
        r["status"] = rng.choice(["negated", "planned", "hypothetical"])
    elif what < 0.6:
        r["line"] += 1
    return r


pairs = []
for g in sorted(glob.glob(GOLD + "/*.events.jsonl"))[:5]:
    with open(g, encoding="utf-8") as f:
        records = [json.loads(l) for l in f]
    ids = sorted({i for r in records for i in r["participants"]})
    s = os.path.join(TMP, os.path.basename(g))
    with open(s, "w", encoding="utf-8") as f:
        for r in records:
            for _ in range(rng.choice([0, 1, 1, 1, 1, 2])):
                f.write(json.dumps(damaged_event(r, ids), ensure_ascii=False) + "\n")
    assert out(ENTENTE, "eval", g, s) == out(sys.executable, "../shared/eval/score_events.py", g, s), g
    pairs += [g, s]
assert out(ENTENTE, "eval", *pairs) == out(sys.executable, "../shared/eval/score_events.py", "--pairs", *pairs)

VALUES = ["P7D", "P1W", "P12M", "P1Y", "2013-03-22T24:00", "2013-03-23T00", "2020-10-22T16:00:00", "2020-10-22T16:00", "PT24H",
          "P1D", "PT60M", "PT1H", "P1DE", "P10Y", "PXDE", "PXY", "", "PRESENT_REF", "P0M", "PT0H"]
with open(GOLD + "/timex.jsonl", encoding="utf-8") as f:
    documents = [json.loads(l) for l in f]
gold, system = os.path.join(TMP, "g.jsonl"), os.path.join(TMP, "s.jsonl")
with open(gold, "w", encoding="utf-8") as fg, open(system, "w", encoding="utf-8") as fs:
    for d in documents:
        found = []
        for t in d["timexes"]:
            if rng.random() < 0.3:
                t["value"] = rng.choice(VALUES)
            if rng.random() < 0.1:
                t["values"] = [t["value"], rng.choice(VALUES)]
            s = dict(t)
            s.pop("text", None), s.pop("values", None)
            if rng.random() < 0.3:
                s["value"] = rng.choice(VALUES)
            if rng.random() < 0.2:
                s["type"] = rng.choice(["TIME", "SET", "DURATION"])
            if rng.random() < 0.3:
                s["begin"] = max(0, s["begin"] + rng.randint(-6, 3))
                s["end"] += rng.randint(-3, 40)
            if rng.random() < 0.9 and s["end"] > s["begin"]:
                if rng.random() < 0.5:
                    s["text"] = d["text"][s["begin"]:s["end"]]
                byte = dict(s, begin=len(d["text"][:s["begin"]].encode()), end=len(d["text"][:s["end"]].encode()))
                found.append(byte)
        fg.write(json.dumps(d, ensure_ascii=False) + "\n")
        fs.write(json.dumps(dict(id=d["id"], timexes=found), ensure_ascii=False) + "\n")
want = out(sys.executable, "../shared/eval/score_timex.py", gold, system, "--offsets", "byte")
assert out(ENTENTE, "eval", gold, system, "--offsets", "byte") == want
assert out(ENTENTE, "eval", gold, system) == want  # the unit shows in the texts
