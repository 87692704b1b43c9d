"""The annotated texts of tests/gold by `entente eval`, set by set: no figure below its floor (tests/gold/floors.tsv)."""
import json, os, subprocess, sys

entente, tmp = os.environ["ENTENTE"], os.environ["TMP"]
# set: the least number of texts it holds
SETS = {"texts": 7, "more": 68, "aside": 9}
TIMED = ("texts", "more")  # temporal expressions are annotated, too


def told(path):
    with open(path + ".meta.json", encoding="utf-8") as f:
        m = json.load(f)
    o = ["--published", m["published"]] if m.get("published") else []
    o += ["--reports-on", str(m["reports_on"])] if m.get("reports_on") else []
    o += ["--speaker", m["speaker"]] if m.get("speaker") else []
    return o + ["--day-first" if m.get("day_first") else "--month-first"]


def run(*command, out=None):
    text = subprocess.run([entente, *command], capture_output=True, text=True, check=True).stdout
    if out:
        with open(out, "w", encoding="utf-8") as f:
            f.write(text)
    return text


def figures_of(name):
    folder = "tests/gold/%s/" % name
    names = sorted(f[:-4] for f in os.listdir(folder) if f.endswith(".txt"))
    assert len(names) >= SETS[name], names
    timed = set()
    if name in TIMED:
        with open(folder + "timex.jsonl", encoding="utf-8") as f:
            timed = {json.loads(l)["id"] for l in f}
    pairs, timexes = [], ""
    for n in names:
        found = "%s/%s.jsonl" % (tmp, n)
        run("extract", *told(folder + n), folder + n + ".txt", out=found)
        if n in timed:
            timexes += run("show", "timexes", "--by-document", *told(folder + n), folder + n + ".txt")
        pairs += [folder + n + ".events.jsonl", found]
    with open("%s/%s.timexes.jsonl" % (tmp, name), "w", encoding="utf-8") as f:
        f.write(timexes)
    figures = {}
    for line in run("eval", *pairs).splitlines():
        word = line.split()
        if len(word) == 7:
            figures[word[0]] = float(word[6])
        elif word[0] == "direction":
            figures["direction"] = float(word[-1])
    if name not in TIMED:
        return figures
    for line in run("eval", folder + "timex.jsonl", "%s/%s.timexes.jsonl" % (tmp, name)).splitlines():
        word = line.split()
        if word and word[0] in ("strict", "relaxed", "value"):
            figures[word[0]] = float(word[1]) / 100
    return figures


figures = {name: figures_of(name) for name in SETS}
bad, checked = 0, 0
with open("tests/gold/floors.tsv", encoding="utf-8") as f:
    for line in f:
        cell = line.rstrip("\n").split("\t")
        if cell[0] not in SETS:
            continue
        checked += 1
        if figures[cell[0]][cell[1]] < float(cell[2]):
            print("%s %s %.3f is below its floor %s" % (cell[0], cell[1], figures[cell[0]][cell[1]], cell[2]))
            bad += 1
for name, f in figures.items():
    print(name, f)
sys.exit(bad > 0 or checked < 5 * len(SETS) + 3 * len(TIMED))
