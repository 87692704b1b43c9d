"""No two labels of a chart overlap and none is cut by the picture's edge, whatever the data. NAME.labels.tsv lists every
label's box in pixels, NAME.gp the picture's size."""
import glob, os, re, subprocess, sys

sys.path.insert(0, "tests/bench")
import chart_events

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
BLUEBOOK = "events/bluebook-2021-global-security.jsonl"
made = lambda name, *a, **k: chart_events.write(os.path.join(TMP, name), *a, **k)
faults, charts = [], set()


def boxes(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            if not line.startswith("# "):
                x0, y0, x1, y1, text = line.rstrip("\n").split("\t")
                yield float(x0), float(y0), float(x1), float(y1), text


def check(what, folder):
    for path in sorted(glob.glob(folder + "/*.labels.tsv")):
        chart = os.path.basename(path).split(".")[0]
        charts.add(chart)
        with open(os.path.join(folder, chart + ".gp"), encoding="utf-8") as f:
            w, h = map(int, re.search(r"^W = (\d+); H = (\d+)", f.read(), re.M).groups())
        open_boxes = []  # sweep over x
        for b in sorted(boxes(path)):
            x0, y0, x1, y1, text = b
            if x0 < -0.5 or y0 < -0.5 or x1 > w + 0.5 or y1 > h + 0.5:
                faults.append(f"{what}: {chart}: cut by the edge of {w} x {h}: {b}")
            open_boxes = [o for o in open_boxes if o[2] > x0 + 0.5]
            faults.extend(f"{what}: {chart}: {b} lies on {o}" for o in open_boxes if y0 + 0.5 < o[3] and o[1] + 0.5 < y1)
            open_boxes.append(b)


def draw(what, path, *options):
    folder = os.path.join(TMP, "charts", what)
    p = subprocess.run([ENTENTE, "chart", path, "--chart", "all", "--format", "none", "--quiet", "-o", folder, *options],
                       capture_output=True, text=True)
    assert p.returncode == 0, (what, p.returncode, p.stderr)
    assert any(True for f in glob.glob(folder + "/*.labels.tsv") for _ in boxes(f)), what
    check(what, folder)


long = lambda i: f"Interministerial Commission No. {i} for the Coordination of Extraordinarily Long Names in Charts, Graphs and Tables"
draw("bluebook", BLUEBOOK, "--ego", "JPN")
draw("bluebook by actor", BLUEBOOK, "--lanes", "actor", "--ego", "USA")
draw("bluebook by type", BLUEBOOK, "--lanes", "type")
for n in 1, 5, 50, 500, 5000:
    draw(f"{n} events", made(f"n{n}.jsonl", n, 30, "2018-03-01", "2021-11-30"))
draw("one actor", made("one.jsonl", 20, 1, "2018-03-01", "2021-11-30"))
draw("400 actors", made("many.jsonl", 1500, 400, "2018-03-01", "2021-11-30"))
draw("long labels", made("long.jsonl", 120, 40, "2018-03-01", "2021-11-30", names=long, words=lambda r: long(r.randint(1, 9))))
draw("wide labels", made("wide.jsonl", 120, 40, "2018-03-01", "2021-11-30", names=lambda i: "日本国外務省総合外交政策局" + chr(0x4E00 + i)))
draw("many scripts", made("scripts.jsonl", 120, 40, "2018-03-01", "2021-11-30", words=lambda r: "ประเทศไทย 한국 اجتماع \u0378",
                           names=lambda i: ["وزارة الخارجية", "ประเทศไทย", "대한민국 외교부", "Việt Nam"][i % 4] + str(i)))
draw("one day", made("day.jsonl", 30, 8, "2020-05-05", "2020-05-05"))
clock = lambda r: r.choice([None, "%02d:%02d" % (r.randint(6, 21), r.randint(0, 59)), "%02d:30/23:15" % r.randint(6, 21), "MO", "EV"])
for days in 1, 2, 3:
    draw(f"{days} days of hours", made(f"hours{days}.jsonl", 40 * days, 8, "2020-05-05", f"2020-05-0{4 + days}", time=clock))
draw("many in a day", made("full.jsonl", 900, 12, "2020-05-05", "2020-05-05", time=clock), "--lang", "fr")
draw("300 years", made("ages.jsonl", 300, 30, "1720-01-01", "2020-12-31"))
for lang in "de", "es", "fr", "ja", "ar":
    draw(f"bluebook in {lang}", BLUEBOOK, "--lang", lang, "--ego", "JPN")
    draw(f"500 events in {lang}", os.path.join(TMP, "n500.jsonl"), "--lang", lang)
    draw(f"300 years in {lang}", os.path.join(TMP, "ages.jsonl"), "--lang", lang)
draw("undated in German", BLUEBOOK, "--where", "date=null", "--lang", "de")
draw("undated", BLUEBOOK, "--where", "date=null")
assert not faults, "\n".join([f"{len(faults)} faults"] + faults[:30])
with open("src/render/charts.def", encoding="utf-8") as f:
    assert charts == set(re.findall(r"^CHART\((\w+)", f.read(), re.M)), charts
