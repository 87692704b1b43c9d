"""check_clients.py BUILD CHECK_EXPORTS: exports of the Bluebook's events, of the sample report and of the hard sets of
tests/cli/export_sets.py, in each view, read by the clients that CHECK_EXPORTS (check_exports.sh) knows and finds here.
What they must read (nodes, edges, weights, dates) comes from `entente analyze`. Exit 0 all well, 1 not, 77 no clients."""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join("tests", "cli"))
import export_sets  # noqa: E402

BUILD, CHECK = sys.argv[1], sys.argv[2]
ENTENTE = os.path.join(BUILD, "entente")
OUT = os.path.join("out", "clients")
GRAPHS = ["*.gexf", "*.graphml", "*.gml", "*.dot", "*.cyjs", "*.cx2", "graph.jgf.json", "graph.nodelink.json", "graph.visnet.json"]
# The clients that must have run; those of a browser and of node only where these are installed.
BROWSER_ONLY = ["events.timelinejs.json", "events.vistimeline.json", "graph.visnet.json"]
LEFT_OUT = {"many": ["graph.dot"] + BROWSER_ONLY}  # pydot and dot's layout take minutes for 20,000 edges
# The published schema of GEXF 1.2 puts color, size and position into the main namespace, against its own primer.
KNOWN = {"bluebook12": ["gexf.net/1.2draft/viz}size"]}
REQUIRED = ["networkx", "igraph", "graphviz"]


def table(name, events, *options):
    done = subprocess.run([ENTENTE, "analyze", events, "--pass", name, "--format", "json", *options], capture_output=True, check=True)
    for t in json.loads(done.stdout)["tables"]:
        if t["table"] == name:
            return t
    raise SystemExit("no table " + name)


def column(t, name):
    rows = t["rows"]
    if rows and isinstance(rows[0], dict):
        return [r[name] or 0 for r in rows]
    names = [c["name"] for c in t["columns"]]
    return [r[names.index(name)] or 0 for r in rows]


def expect(folder, events, view):
    """EXPECT.tsv of a folder: what the analysis says of the same events."""
    counts, dated, weights = (table("centrality", events, "--weight", "events"), table("centrality", events, "--weight", "events", "--no-undated"),
                              table("centrality", events))
    nodes = len(column(counts, "actor"))
    contacts, ties = round(sum(column(counts, "strength")) / 2), sum(column(counts, "degree")) // 2
    wsum = sum(column(weights, "strength")) / 2
    lines = []
    if view in ("pair", "weighted"):
        edges = contacts if view == "pair" else ties
        dates = round(sum(column(dated, "strength")) / 2) if view == "pair" else sum(column(dated, "degree")) // 2
        for g in GRAPHS + ["graph.net"]:
            lines += [(g, "nodes", "=", nodes), (g, "edges", "=", edges)]
        for g in GRAPHS:
            lines += [(g, "weights", "=", edges), (g, "dates", ">=", dates), (g, "wsum", ">=", wsum - 0.001), (g, "wsum", "<=", wsum + 0.001)]
        lines += [("graph.dl", "nodes", "=", nodes), ("graph.dl", "edges", "=", ties * 2)]
        for t in ("edges.csv", "edges.tsv", "gephi_edges.csv", "neo4j_edges.csv"):
            lines += [(t, "edges", "=", edges), (t, "dates", ">=", dates)]
        for t in ("nodes.csv", "nodes.tsv", "gephi_nodes.csv", "neo4j_nodes.csv"):
            lines.append((t, "nodes", "=", nodes))
    items = sum(column(table("timeline", events), "events"))
    for t in ("events.timelinejs.json", "events.vistimeline.json", "events.ics", "events.jsonld"):
        lines += [(t, "items", "=", items), (t, "dates", "=", items)]
    with open(os.path.join(folder, "EXPECT.tsv"), "w", encoding="utf-8") as f:
        for l in lines:
            f.write("\t".join(map(str, l)) + "\n")


def check(name, events, view, browser, more=()):
    folder = os.path.join(OUT, name + "-" + view)
    subprocess.run(["rm", "-rf", folder], check=True)
    os.makedirs(folder)
    subprocess.run([ENTENTE, "export", events, "--to", "all", "--view", view, "-o", folder, *more], check=True, stderr=subprocess.DEVNULL)
    expect(folder, events, view)
    for f in LEFT_OUT.get(name, []) + ([] if browser else BROWSER_ONLY):
        if os.path.exists(os.path.join(folder, f)):
            os.remove(os.path.join(folder, f))
    required = [c for c in REQUIRED if c != "graphviz" or os.path.exists(os.path.join(folder, "graph.dot"))]
    done = subprocess.run(["sh", CHECK, "--require", ",".join(required), *([] if browser else ["--no-browser"]), folder], capture_output=True, text=True,
                          errors="replace")
    with open(folder + ".txt", "w", encoding="utf-8") as f:
        f.write(done.stdout + done.stderr)
    bad = [re.sub(r"\s{2,}", "  ", l)[:260] for l in done.stdout.splitlines() if re.search(r"  (FAIL|WARN|UNREAD) ", l)]
    last = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else done.stderr.strip()[-200:]
    print(f"{name} {view}: {last}", flush=True)
    for l in bad:
        print("    " + l, flush=True)
    known = [l for l in bad if "  FAIL" in l and any(k in l for k in KNOWN.get(name, []))]
    return done.returncode == 0 or bool(known and len(known) == sum("  FAIL" in l or "  UNREAD" in l for l in bad))


def main():
    if not os.path.exists(CHECK):
        print("no client checks at", CHECK)
        return 77
    os.makedirs(OUT, exist_ok=True)
    good = True
    bluebook = "events/bluebook-2021-global-security.jsonl"
    sample = os.path.join(OUT, "sample.jsonl")
    subprocess.run([ENTENTE, "extract", "events/sample-report.txt", "-o", sample], check=True, stderr=subprocess.DEVNULL)
    for view in ("pair", "weighted", "directed", "two-mode"):
        good &= check("bluebook", bluebook, view, view in ("pair", "two-mode"))
    good &= check("bluebook12", bluebook, "pair", False, ["--gexf-version", "1.2"])
    good &= check("sample", sample, "pair", True)
    for name in ("hostile", "one", "nodates", "selfties", "many"):
        events = export_sets.write(OUT, name)
        good &= check(name, events, "pair", name != "many")
        if name in ("hostile", "selfties"):
            good &= check(name, events, "weighted", False)
            good &= check(name, events, "two-mode", False)
    return 0 if good else 1


sys.exit(main())
