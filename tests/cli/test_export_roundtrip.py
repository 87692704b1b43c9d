"""NetworkX and igraph read our files: degree and strength computed there are those of our own table."""
import json
import os
import subprocess
import sys
import warnings

warnings.filterwarnings("ignore")
sys.path.insert(0, os.path.join("tests", "cli"))
import export_sets as sets

try:
    import igraph
    import networkx
except ImportError:
    print("python3-networkx or python3-igraph is not installed")
    sys.exit(77)

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]


def run(*args):
    return subprocess.run([ENTENTE, *args], capture_output=True, check=True).stdout


def ours(events, *options):
    t = next(t for t in json.loads(run("analyze", events, "--pass", "centrality", "--format", "json", *options))["tables"] if t["table"] == "centrality")
    names = [c["name"] for c in t["columns"]]
    return {r["actor"]: r for r in (r if isinstance(r, dict) else dict(zip(names, r)) for r in t["rows"])}


def same(who, want, got):
    assert set(want) == set(got), (who, set(want) ^ set(got))
    for k in want:
        assert abs(want[k] - got[k]) <= 1e-9 * max(1, abs(want[k])), (who, k, want[k], got[k])


def compare(name, events, *options):
    table = ours(events, *options)
    degree, strength = {a: r["degree"] for a, r in table.items()}, {a: r["strength"] for a, r in table.items()}
    contacts = {a: r["strength"] for a, r in ours(events, "--weight", "events", *options[2:]).items()}
    for view in ("pair", "weighted"):
        run("export", events, "--to", "gexf,graphml,gml,nodelink", "--gexf-version", "1.2", "--view", view, "-o", TMP + "/" + view, *options)
        links = contacts if view == "pair" else degree
        path = TMP + "/" + view + "/graph."
        for form, read in (("gexf", networkx.read_gexf), ("graphml", networkx.read_graphml)):
            g = read(path + form)
            who = {n: d["actor_id"] for n, d in g.nodes(data=True)}
            same((name, view, form, "strength"), strength, {who[n]: s for n, s in g.degree(weight="weight")})
            same((name, view, form, "links"), links, {who[n]: d for n, d in g.degree()})
            same((name, view, form, "degree"), degree, {who[n]: len(set(g[n])) for n in g})
            for n, d in g.nodes(data=True):
                assert abs(d["betweenness"] - table[who[n]]["betweenness"]) < 1e-12 and d["label"] == sets.clean(table[who[n]]["name"])
        g = igraph.Graph.Read_GraphML(path + "graphml")
        same((name, view, "igraph", "strength"), strength, dict(zip(g.vs["actor_id"], g.strength(weights="weight"))))
        same((name, view, "igraph", "links"), links, dict(zip(g.vs["actor_id"], g.degree())))
        same((name, view, "igraph", "degree"), degree, dict(zip(g.vs["actor_id"], g.simplify().degree())))
        g = networkx.read_gml(path + "gml")
        same((name, view, "gml"), strength, {d["actorId"]: s for (n, d), (_, s) in zip(g.nodes(data=True), g.degree(weight="weight"))})


bluebook = "events/bluebook-2021-global-security.jsonl"
compare("bluebook", bluebook)
compare("bluebook by events", bluebook, "--weight", "events")
compare("bluebook, a part", bluebook, "--weight", "fractional", "--where", "actor=JPN & type=CONSULT,AGREE", "--since", "2020")
compare("hostile", sets.write(TMP, "hostile"))
compare("selfties", sets.write(TMP, "selfties"))

# Dates of a spell and of the attributes, in a file whose reader knows times.
g = networkx.read_gexf(TMP + "/pair/graph.gexf")
for _, _, d in g.edges(data=True):
    assert d["spells"] == [(d["first"], d["last"])], d

# 20,000 events: all of them, in each of the formats.
many = sets.write(TMP, "many")
n = sum(1 for _ in open(many, encoding="utf-8"))
run("export", many, "--to", "graphml,gexf,gephi,csv", "-o", TMP + "/many")
g = igraph.Graph.Read_GraphML(TMP + "/many/graph.graphml")
assert g.ecount() == n and abs(sum(g.es["weight"]) - n) < 1e-6
for f in ("edges.csv", "gephi_edges.csv"):
    with open(TMP + "/many/" + f, encoding="utf-8", newline="") as lines:
        assert sum(1 for _ in lines) == n + 1

# The published schemas, where they are.
xsd = "../shared/eval/exports/xsd"
if os.path.exists(xsd) and subprocess.run(["which", "xmllint"], capture_output=True).returncode == 0:
    for events in (bluebook, os.path.join(TMP, "hostile.jsonl")):
        for view in ("pair", "weighted", "directed", "two-mode"):
            for version, schema in (("1.3", "gexf13/gexf.xsd"), ("1.2", "graphml/gexf.xsd")):
                text = run("export", events, "--to", "gexf", "--gexf-version", version, "--view", view)
                with open(TMP + "/x.gexf", "wb") as f:  # the schemas declare viz's elements in the main namespace, against their own primer
                    f.write(text.replace(b"<viz:", b"<"))
                subprocess.run(["xmllint", "--nonet", "--noout", "--schema", xsd + "/" + schema, TMP + "/x.gexf"], check=True, capture_output=True)
            run("export", events, "--to", "graphml", "--view", view, "-o", TMP + "/x.graphml")
            subprocess.run(["xmllint", "--nonet", "--noout", "--schema", xsd + "/graphml/graphml.xsd", TMP + "/x.graphml"], check=True, capture_output=True)
