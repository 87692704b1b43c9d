"""entente chart: nothing in the input becomes a command, pictures appear whole or not at all, scripts run again by themselves,
the same input draws the same bytes, charts suit the data, and wrong names are told."""
import glob, json, os, shutil, stat, subprocess, sys

sys.path.insert(0, "tests/bench")
import chart_events

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
if not shutil.which("gnuplot"):
    print("gnuplot is not installed")
    sys.exit(77)


def chart(path, folder, *options, code=0):
    p = subprocess.run([ENTENTE, "chart", path, "-o", os.path.join(TMP, folder), *options], capture_output=True, text=True)
    assert p.returncode == code, (folder, p.returncode, p.stderr)
    return p.stderr


def files(folder, ending):
    return {os.path.basename(f): open(f, "rb").read() for f in glob.glob(os.path.join(TMP, folder, "*" + ending))}


# ---- injection: all that a script or data file could stumble over, in names, ids, words, documents and the title
EVIL = ["`touch pwned`", 'system("touch pwned")', "'; system('touch pwned'); '", '"; system("touch pwned"); "', "@macro", "$(touch pwned)",
        "line\nsystem(\"touch pwned\")\n", "tab\tin {/:Bold it} a_b^c", "\\\\ \\n \\", "# no comment", "%s %d %n", "!touch pwned", "& < > ~", "no font: \u0378\U000e1b20 \u0e1b\ud55c\ufffe", ""]
evil = os.path.join(TMP, "evil.jsonl")
with open(evil, "w", encoding="utf-8") as f:
    for i, e in enumerate(chart_events.records(160, 14, "2019-01-01", "2020-12-31")):
        new = {k: f"{EVIL[int(k[1:]) % len(EVIL)]}{k}" for k in e["entities"]}
        e.update(text=EVIL[i % len(EVIL)], id=f"{EVIL[i % 6]}:{i}", document=EVIL[1], participants=list(new.values()),
                 actor=[new[k] for k in e["actor"]], recipient=[new[k] for k in e["recipient"]],
                 entities={new[k]: dict(v, name=EVIL[(i + j) % len(EVIL)]) for j, (k, v) in enumerate(e["entities"].items())})
        f.write(json.dumps(e) + "\n")
chart(evil, "evil", "--chart", "all", "--format", "svg", "--title", "".join(EVIL[:6]), "--quiet")
charts = sorted(n[:-3] for n in files("evil", ".gp"))
assert len(charts) >= 13 and sorted(n[:-4] for n in files("evil", ".svg")) == charts, charts
for name, text in [*files("evil", ".svg").items(), *files("evil", ".dat").items(), *files("evil", ".gp").items()]:
    assert "\u0378".encode() not in text, name # a character without font would fill the picture with its box
for name, text in files("evil", ".svg").items():
    subprocess.run([sys.executable, "-c", "import sys,xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read())"], input=text, check=True)
assert not os.path.exists("pwned") and not glob.glob(TMP + "/**/pwned", recursive=True)

# ---- scripts run again by themselves, with plain gnuplot in their folder; same input, same bytes
again = [(c, subprocess.Popen(["gnuplot", c + ".gp"], cwd=os.path.join(TMP, "evil"), stderr=subprocess.PIPE)) for c in charts]
for name, p in again:
    said = p.communicate()[1]
    assert p.returncode == 0 and os.path.getsize(os.path.join(TMP, "evil", name + ".png")) > 3000, (name, said)
assert not glob.glob(TMP + "/**/pwned", recursive=True)
before = {k: files("evil", k) for k in (".gp", ".dat", ".tsv")}
chart(evil, "evil2", "--chart", "all", "--format", "none", "--title", "".join(EVIL[:6]), "--quiet")
for k, v in before.items():
    assert files("evil2", k) == v, k

# ---- a program that is missing or fails: its message, exit 3, script and data left, no picture
small = chart_events.write(os.path.join(TMP, "small.jsonl"), 40, 8, "2019-01-01", "2020-12-31")
said = chart(small, "missing", "--chart", "timeline", "--gnuplot", "no-such-gnuplot", code=3)
assert "no-such-gnuplot" in said and "timeline.gp" in files("missing", ".gp") and files("missing", ".dat"), said
broken = os.path.join(TMP, "broken")
with open(broken, "w") as f:
    f.write("#!/bin/sh\ncat >/dev/null\necho half >part-timeline.png\necho 'line 7: out of ink' >&2\nexit 5\n")
os.chmod(broken, os.stat(broken).st_mode | stat.S_IXUSR)
said = chart(small, "failed", "--chart", "timeline", "--format", "png", "--gnuplot", broken, code=3)
assert "out of ink" in said and "5" in said, said
assert not files("failed", ".png") and files("failed", ".gp"), os.listdir(os.path.join(TMP, "failed"))

# ---- wrong names
for option, value, known in [("--chart", "heatmpa", "partners"), ("--format", "jpeg", "pdf"), ("--theme", "drak", "dark"), ("--lanes", "x", "quad"),
                             ("--ego", "NOBODY", "NOBODY")]:
    said = chart(small, "wrong", option, value, code=2)
    assert value in said and known in said, said

# ---- the default suits the data
three = chart_events.write(os.path.join(TMP, "three.jsonl"), 3, 4, "2019-01-01", "2020-12-31")
chart(three, "three", "--format", "none", "--quiet")
assert set(files("three", ".gp")) <= {"timeline.gp", "network.gp"} and files("three", ".gp"), files("three", ".gp").keys()
chart("events/bluebook-2021-global-security.jsonl", "bluebook", "--format", "none", "--quiet")
drawn = {n[:-3] for n in files("bluebook", ".gp")}
assert {"timeline", "partners", "ranking", "activity", "network"} <= drawn and "calendar" not in drawn, drawn # four events have a day

import json
undated = os.path.join(TMP, "undated.jsonl")
with open(undated, "w", encoding="utf-8") as f:
    f.write(json.dumps({"id": "d:1", "document": "d", "event": "SUPPORT", "date": None, "participants": ["JPN", "FRA"],
                        "actor": ["JPN", "FRA"], "recipient": []}) + "\n")
assert "none suits these records" in chart(undated, "undated", "--format", "none"), "an undated record: no chart, and no word of it"

# ---- a day that is told by the hour: the axis and the periods are of hours
import random
r = random.Random(5)
hours = chart_events.write(os.path.join(TMP, "hours.jsonl"), 60, 8, "2020-05-05", "2020-05-05",
                           time=lambda _: "%02d:%02d" % (r.randint(8, 19), r.randint(0, 59)) if r.random() < 0.8 else None)
chart(hours, "hours", "--chart", "timeline,activity", "--format", "none", "--quiet", "--keep-duplicates")
labels = {n: text.decode() for n, text in files("hours", ".labels.tsv").items()}
assert "5 May, " in labels["timeline.labels.tsv"] and "\t12:00\n" in labels["timeline.labels.tsv"], labels["timeline.labels.tsv"]
assert "events per hour" in labels["timeline.labels.tsv"] and "by hour and type, 5 May 2020" in labels["activity.labels.tsv"]
day = chart_events.write(os.path.join(TMP, "day.jsonl"), 60, 8, "2020-05-05", "2020-05-05")
chart(day, "day", "--chart", "timeline,activity", "--format", "none", "--quiet")
assert "hour" not in "".join(t.decode() for t in files("day", ".labels.tsv").values())
