"""The seven annotated texts of tests/gold/texts by `entente eval`: no figure below its floor (tests/gold/floors.tsv, set "texts")."""
import json, os, subprocess, sys

entente, tmp = os.environ["ENTENTE"], os.environ["TMP"]
folder = "tests/gold/texts/"
names = sorted(f[:-4] for f in os.listdir(folder) if f.endswith(".txt"))
assert len(names) == 7, names


def told(name):
    with open(folder + name + ".meta.json", encoding="utf-8") as f:
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


pairs, timexes = [], ""
for n in names:
    run("extract", *told(n), folder + n + ".txt", out="%s/%s.jsonl" % (tmp, n))
    timexes += run("show", "timexes", "--by-document", *told(n), folder + n + ".txt")
    pairs += [folder + n + ".events.jsonl", "%s/%s.jsonl" % (tmp, n)]
with open(tmp + "/timexes.jsonl", "w", encoding="utf-8") as f:
    f.write(timexes)
figures = {}
for line in run("eval", *pairs).splitlines():
    word = line.split()
    if len(word) == 7:
        figures[word[0]] = float(word[6])
    elif word[0] == "direction":
        figures["direction"] = float(word[-1])
for line in run("eval", folder + "timex.jsonl", tmp + "/timexes.jsonl").splitlines():
    word = line.split()
    if word and word[0] in ("strict", "relaxed", "value"):
        figures[word[0]] = float(word[1]) / 100
bad, checked = 0, 0
with open("tests/gold/floors.tsv", encoding="utf-8") as f:
    for line in f:
        cell = line.rstrip("\n").split("\t")
        if cell[0] != "texts":
            continue
        checked += 1
        if figures[cell[1]] < float(cell[2]):
            print("%s %.3f is below its floor %s" % (cell[1], figures[cell[1]], cell[2]))
            bad += 1
print(figures)
sys.exit(bad > 0 or checked < 8)
