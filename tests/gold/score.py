#!/usr/bin/python3
"""score.py ENTENTE FOLDER OUT [events|timex|coded …] : prints how well the program finds what an annotation says.

FOLDER holds corpus/*.txt, gold/ and eval/ (the scorers). The system's output stays in OUT for a closer look:
OUT/NAME.jsonl event records, OUT/timex-SET.jsonl, OUT/timex-SET.errors.jsonl, OUT/coded.jsonl.
"""
import json, os, subprocess, sys, tempfile

PYTHON = sys.executable
FIGURES = {}  # (set, measure) → value; floors.tsv says what it may not fall below


def run(command, out=None):
    p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if p.returncode not in (0, 1):
        print("%s: exit %d: %s" % (" ".join(command[:4]), p.returncode, p.stderr.strip()[-400:]))
    if out:
        with open(out, "w", encoding="utf-8") as f:
            f.write(p.stdout)
    return p.stdout


def told(meta):
    """What the program is told of a document, as options."""
    o = []
    published = meta.get("published") or meta.get("dct")
    if published:
        o += ["--published", published]
    if meta.get("reports_on"):
        o += ["--reports-on", str(meta["reports_on"])]
    if meta.get("speaker"):
        o += ["--speaker", meta["speaker"]]
    if meta.get("day_first") is not None:
        o += ["--day-first" if meta["day_first"] else "--month-first"]
    return o


def score_events(entente, folder, out):
    gold, scorer = folder + "/gold/", folder + "/eval/score_events.py"
    names = sorted(f[: -len(".events.jsonl")] for f in os.listdir(gold) if f.endswith(".events.jsonl"))
    pairs = {}
    print("%-32s %28s %28s" % ("events: F1 (P R)", "dyads", "typed"))
    for n in names:
        with open(gold + n + ".meta.json", encoding="utf-8") as f:
            meta = json.load(f)
        run([entente, "extract", *told(meta), folder + "/corpus/" + n + ".txt"], out + "/" + n + ".jsonl")
        pairs[n] = [gold + n + ".events.jsonl", out + "/" + n + ".jsonl"]
    real = [n for n in names if n.startswith("bluebook")]
    written = [n for n in names if n not in real]
    rows = [(n, [n]) for n in real + written] + [("the %d written texts, pooled" % len(written), written)]
    for label, group in rows:
        text = run([PYTHON, scorer, "--pairs", *[p for n in group for p in pairs[n]]])
        figures = {l.split()[0]: l.split()[4:] for l in text.splitlines()[1:5] if len(l.split()) == 7}
        direction = text.splitlines()[-1] if text else ""
        name = label if len(group) == 1 else "written"
        for k, v in figures.items():
            FIGURES[name, k] = float(v[2])
        if "=" in direction:
            FIGURES[name, "direction"] = float(direction.split("=")[1])
        cell = lambda k: "%s %s (%s %s)" % (k, *[figures[k][i] for i in (2, 0, 1)]) if k in figures else "?"
        print("%-32s %s  %s  %s  %s  %s" % (label, cell("dyads"), cell("relations"), cell("events"), cell("typed"), direction))


def timexes_of(entente, docs, out):
    """Documents that are told the same go through the program together."""
    groups = {}
    for i, d in enumerate(docs):
        groups.setdefault(tuple(told(d)), []).append(i)
    with tempfile.TemporaryDirectory() as tmp, open(out, "w", encoding="utf-8") as f:
        for options, members in groups.items():
            paths = []
            for i in members:
                paths.append("%s/%d.txt" % (tmp, i))
                with open(paths[-1], "wb") as t:
                    t.write(docs[i]["text"].encode())
            for line in run([entente, "show", "timexes", "--by-document", *options, *paths]).splitlines():
                r = json.loads(line)
                r["id"] = docs[int(r["id"])]["id"]
                f.write(json.dumps(r, ensure_ascii=False) + "\n")


def score_timex(entente, folder, out):
    gold = folder + "/gold/"
    sets = [("own", gold + "timex.jsonl")]
    external = gold + "external/"
    if os.path.isdir(external):
        sets += [(f[:-6], external + f) for f in sorted(os.listdir(external)) if f.endswith(".jsonl") and not f.startswith("plv")]
    print("\n%-18s %6s %6s %6s | %7s %7s %7s %7s %7s %7s" %
          ("timex: F1", "gold", "system", "pairs", "strict", "relaxed", "type", "value", "value~", "both"))
    for name, path in sets:
        with open(path, encoding="utf-8") as f:
            docs = [json.loads(l) for l in f if l.strip()]
        found = "%s/timex-%s.jsonl" % (out, name)
        timexes_of(entente, docs, found)
        text = run([PYTHON, folder + "/eval/score_timex.py", path, found, "--offsets", "byte", "--json",
                    "--errors", found[:-6] + ".errors.jsonl"])
        r = json.loads(text) if text else {}
        f1 = ["%7.2f" % (100 * r.get(k + "_f1", 0)) for k in ("strict", "relaxed", "type", "value", "value_loose", "strict_value")]
        for k in ("strict", "relaxed", "value"):
            FIGURES["timex-" + name, k] = r.get(k + "_f1", 0)
        print("%-18s %6d %6d %6d | %s" % (name, r.get("gold", 0), r.get("system", 0), r.get("pairs", 0), " ".join(f1)))


def score_coded(entente, folder, out):
    gold = folder + "/gold/external/plv-train"
    if not os.path.exists(gold + ".jsonl"):
        return
    run([entente, "extract", gold + ".txt"], out + "/coded.jsonl")
    print("\ncoded sentences")
    text = run([PYTHON, folder + "/eval/score_coded.py", gold + ".jsonl", out + "/coded.jsonl"])
    print(text.rstrip())
    for line in text.splitlines():
        word = line.split()
        if word[:2] == ["type", "accuracy"]:
            FIGURES["coded", "type"] = float(word[2])
        if word[:1] in (["full"], ["dyad"]):
            FIGURES["coded", word[0]] = float(word[6])


def below_floors():
    bad = 0
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "floors.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or not line.strip():
                continue
            name, measure, floor = line.rstrip("\n").split("\t")
            if (name, measure) in FIGURES and FIGURES[name, measure] < float(floor):
                print("below the floor: %s %s %.4f < %s" % (name, measure, FIGURES[name, measure], floor))
                bad += 1
    return bad


PARTS = {"events": score_events, "timex": score_timex, "coded": score_coded}

if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    entente, folder, out = sys.argv[1:4]
    if not os.path.isdir(folder + "/gold"):
        sys.exit("score.py: no annotation in " + folder)
    os.makedirs(out, exist_ok=True)
    for part in sys.argv[4:] or PARTS:
        PARTS[part](entente, folder, out)
    sys.exit(below_floors() > 0)
