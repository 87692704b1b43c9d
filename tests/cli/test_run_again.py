"""run a second time into one folder: what the first run left and the second does not write is gone; what somebody else put
there, or changed, stays."""
import json, os, shutil, subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
OUT = os.path.join(TMP, "out")
SAMPLE = "events/sample-report.txt"


def run(*options, folder=OUT):
    p = subprocess.run([ENTENTE, "run", SAMPLE, "-o", folder, *options], capture_output=True, text=True)
    assert p.returncode == 0, p.stderr
    with open(os.path.join(folder, "run.json"), encoding="utf-8") as f:
        return json.load(f), p.stderr


def tree(folder=OUT):
    return {os.path.relpath(os.path.join(d, n), folder) for d, _, names in os.walk(folder) for n in names}


def write(name, text):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as f:
        f.write(text)


first, _ = run("--to", "gexf,csv", "--pass", "partners,timeline", "--no-charts")
assert {f["file"] for f in first["files"]} | {"run.json"} == tree()
assert {"events.jsonl", "tables/partners.csv", "tables/timeline.json", "graph/graph.gexf", "graph/edges.csv"} <= tree()
write("notes.txt", "mine")
write("graph/mine.gexf", "mine")
write("graph/edges.csv", "changed by hand")
second, said = run("--to", "graphml", "--pass", "partners", "--no-charts")
fresh, _ = run("--to", "graphml", "--pass", "partners", "--no-charts", folder=os.path.join(TMP, "fresh"))
assert tree() == tree(os.path.join(TMP, "fresh")) | {"notes.txt", "graph/mine.gexf", "graph/edges.csv"}, tree()
assert second["files"] == fresh["files"] and "graph/edges.csv" in said and "changed" in said, said
assert any(n["words"] == "graph/edges.csv" for n in second["notes"])
third, said = run("--to", "graphml", "--pass", "partners", "--no-charts")
assert third == fresh and "edges.csv" not in said  # the same bytes as in a fresh folder; the changed file is nobody's now

# a manifest that is not ours, or lists what it should not, removes nothing
for files in ['{"file": "../out/notes.txt", "bytes": 4}', '{"file": "/etc/hostname", "bytes": 4}', '{"file": "notes.txt", "bytes": 5}',
              '{"file": "graph/../notes.txt", "bytes": 4}']:
    with open(os.path.join(OUT, "run.json"), encoding="utf-8") as f:
        text = f.read()
    write("run.json", text[: text.index('\n  "files": [') + 13] + "\n    " + files + "\n  ]\n}\n")
    run("--to", "graphml", "--pass", "partners", "--no-charts")
    assert "notes.txt" in tree(), files
write("run.json", "{not JSON")
run("--to", "graphml", "--pass", "partners", "--no-charts")
assert "notes.txt" in tree()

# charts that are no longer drawn go with their scripts and data
if shutil.which("gnuplot"):
    run("--to", "graphml", "--pass", "partners", "--chart", "network,timeline")
    assert {"charts/network.gp", "charts/network.png", "charts/timeline.svg"} <= tree()
    run("--to", "graphml", "--pass", "partners", "--chart", "timeline")
    assert not any("network" in n for n in tree()) and "charts/timeline.gp" in tree(), tree()
    run("--to", "graphml", "--pass", "partners", "--no-charts")
    assert not os.path.exists(os.path.join(OUT, "charts"))
