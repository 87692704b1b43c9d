"""Measures of `analyze` against NetworkX and python-igraph on the same graphs, and against published values."""
import itertools
import json
import math
import os
import random
import subprocess
import sys
from fractions import Fraction

try:
    import networkx as nx
    import igraph
except ImportError as e:
    print("python3-networkx and python3-igraph are wanted:", e)
    sys.exit(77)

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
checks = 0


def run(events, *args):
    path = os.path.join(TMP, "measures.jsonl")
    with open(path, "w") as f:
        for i, e in enumerate(events):
            e = dict(e, id="e%06d" % i, document="d", date=e.get("date", "2020-01-01"))
            f.write(json.dumps(e) + "\n")
    out = subprocess.run([ENTENTE, "analyze", path, "--format", "json", "--keep-duplicates", *args],
                         capture_output=True, text=True)
    assert out.returncode == 0, out.stderr
    return {t["table"]: t for t in json.loads(out.stdout)["tables"]}


def meeting(*who):
    return {"event": "CONSULT", "participants": list(who), "actor": list(who), "recipient": []}


def act(a, b, kind="AID"):
    return {"event": kind, "participants": [a, b], "actor": [a], "recipient": [b]}


def near(got, want, what):
    global checks
    checks += 1
    if got is None or (isinstance(want, float) and math.isnan(want)):
        assert got is None and math.isnan(want), (what, got, want)
    else:
        assert abs(got - want) <= 1e-9 * max(1, abs(want)), (what, got, want)


def graph_of(events, fractional):
    """The graph as the documentation defines it."""
    g = nx.Graph()
    for e in events:
        who = list(dict.fromkeys(e["participants"]))
        g.add_nodes_from(who)
        pairs = [(a, b) for a in e["actor"] for b in e["recipient"]] or list(itertools.combinations(who, 2))
        for a, b in pairs:
            w = Fraction(1, len(who) - 1) if fractional else Fraction(1)
            g.add_edge(a, b, weight=g.edges[a, b]["weight"] + w if g.has_edge(a, b) else w)
    return g


def digraph_of(events):
    d = nx.DiGraph()
    for e in events:
        who = list(dict.fromkeys(e["participants"]))
        d.add_nodes_from(who)
        arcs = [(a, b) for a in e["actor"] for b in e["recipient"]] or list(itertools.permutations(who, 2))
        for a, b in arcs:
            w = 1 / (len(who) - 1)
            d.add_edge(a, b, weight=d.edges[a, b]["weight"] + w if d.has_edge(a, b) else w)
    return d


def floats(g):
    f = nx.Graph()
    f.add_nodes_from(g)
    f.add_weighted_edges_from((a, b, float(w)) for a, b, w in g.edges(data="weight"))
    return f


def same_centralities(name, g, rows, spectral):
    n = len(g)
    length = {(a, b): 1 / w for a, b, w in g.edges(data="weight")}
    nx.set_edge_attributes(g, length, "length")
    f = floats(g)
    want = {
        "degree": dict(g.degree()), "strength": dict(f.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(g), "closeness": nx.closeness_centrality(g),
        "harmonic": {v: h / (n - 1) if n > 1 else 0 for v, h in nx.harmonic_centrality(g).items()},
        # Fractions: ties between weighted paths are exact
        "betweenness_weighted": nx.betweenness_centrality(g, weight="length"),
        "closeness_weighted": nx.closeness_centrality(g, distance="length"),
        "harmonic_weighted": {v: h / (n - 1) if n > 1 else 0 for v, h in nx.harmonic_centrality(g, distance="length").items()},
        "pagerank": nx.pagerank(f, tol=1e-15, max_iter=2000) if n else {},
        "coreness": nx.core_number(g), "clustering": nx.clustering(g),
        "effective_size": nx.effective_size(nx.Graph(g.edges())), "constraint": nx.constraint(f, weight="weight"),
    }
    for v in g:
        want["effective_size"].setdefault(v, math.nan)
    if spectral:
        values = igraph.Graph.TupleList(((a, b, float(w)) for a, b, w in g.edges(data="weight")), weights=True)
        vector = values.eigenvector_centrality(weights="weight")
        want["eigenvector"] = {v: 0.0 for v in g} | dict(zip(values.vs["name"], vector))
    assert {r["actor"] for r in rows} == set(g), name
    for r in rows:
        for measure, values in want.items():
            near(r[measure], float(values[r["actor"]]), (name, measure, r["actor"]))


def same_structure(name, g, row):
    n, m = len(g), g.number_of_edges()
    near(row["actors"], n, (name, "actors"))
    near(row["ties"], m, (name, "ties"))
    near(row["density"], nx.density(g) if n > 1 else math.nan, (name, "density"))
    near(row["components"], nx.number_connected_components(g), (name, "components"))
    near(row["bridges"], len(list(nx.bridges(g))), (name, "bridges"))
    near(row["articulation_points"], len(list(nx.articulation_points(g))), (name, "cuts"))
    wedges = sum(d * (d - 1) for _, d in g.degree())
    near(row["transitivity"], nx.transitivity(g) if wedges else math.nan, (name, "transitivity"))
    if m and len({d for v, d in g.degree() if d}) > 1:
        near(row["assortativity"], nx.degree_pearson_correlation_coefficient(g), (name, "assortativity"))
    if n > 2:
        top = max(d for _, d in g.degree())
        near(row["degree_centralization"], sum(top - d for _, d in g.degree()) / ((n - 1) * (n - 2)), (name, "centralization"))


def same(name, events, spectral=True):
    for weight in ("events", "fractional"):
        tables = run(events, "--weight", weight, "--pass", "centrality,structure,communities,backbone")
        g = graph_of(events, weight == "fractional")
        same_centralities((name, weight), g, tables["centrality"]["rows"], spectral)
        same_structure((name, weight), g, tables["structure"]["rows"][0])
        same_communities((name, weight), floats(g), tables)
        same_backbone((name, weight), floats(g), tables["backbone"]["rows"])


def same_communities(name, f, tables):
    groups = {}
    for r in tables["communities"]["rows"]:
        groups.setdefault(r["community"], set()).add(r["actor"])
    if not f.number_of_edges():
        return
    told = float(tables["community_groups"]["title"].split("modularity ")[1].split(",")[0])
    q = nx.community.modularity(f, groups.values(), weight="weight")
    assert abs(told - q) < 1e-4, (name, "modularity", told, q)
    louvain = nx.community.modularity(f, nx.community.louvain_communities(f, weight="weight", seed=1), weight="weight")
    assert q > louvain - 0.02, (name, "Leiden is worse than Louvain", q, louvain)
    for group in groups.values():
        assert nx.is_connected(f.subgraph(group)), (name, "a community in pieces")


def same_backbone(name, f, rows):
    want = {}
    for a, b, w in f.edges(data="weight"):
        alpha = min((1 - w / f.degree(v, weight="weight")) ** (f.degree(v) - 1) if f.degree(v) > 1 else 1 for v in (a, b))
        if alpha < 0.05:
            want[frozenset((a, b))] = alpha
    got = {frozenset((r["a"], r["b"])): r["alpha"] for r in rows}
    assert got.keys() == want.keys(), (name, "backbone")
    for k in want:
        near(got[k], want[k], (name, "alpha"))


def random_meetings(seed, n, m, biggest):
    r = random.Random(seed)
    names = ["A%02d" % i for i in range(n)]
    skew = [1 / (i + 1) for i in range(n)]
    events = []
    for _ in range(m):
        k = r.randint(2, biggest)
        events.append(meeting(*dict.fromkeys(r.choices(names, skew, k=k))))
    return events


def hubs():
    r = random.Random(5)
    names = ["S%02d" % i for i in range(25)]
    events = [act(*r.sample(names, 2)) for _ in range(90)] + [meeting(*r.sample(names, 3)) for _ in range(20)]
    rows = run(events, "--pass", "centrality")["centrality"]["rows"]
    d = digraph_of(events)
    g = igraph.Graph.TupleList(((a, b, w) for a, b, w in d.edges(data="weight")), directed=True, weights=True)
    for measure, values in (("hub", g.hub_score(weights="weight")), ("authority", g.authority_score(weights="weight"))):
        want = dict(zip(g.vs["name"], values))
        for row in rows:
            near(row[measure], want[row["actor"]], (measure, row["actor"]))
    one_sided = {(e["actor"][0], e["recipient"][0]) for e in events if e["recipient"]}
    answered = sum((b, a) in one_sided for a, b in one_sided) / len(one_sided)
    near(run(events, "--pass", "structure")["structure"]["rows"][0]["reciprocity"], answered, "reciprocity")


def published():
    """Values as printed in the literature and in NetworkX's own documentation."""
    kite = nx.krackhardt_kite_graph()
    rows = {r["actor"]: r for r in run([meeting("K%d" % a, "K%d" % b) for a, b in kite.edges()], "--pass", "centrality")["centrality"]["rows"]}
    assert round(rows["K7"]["betweenness"] * 36, 3) == 14 and round(rows["K3"]["betweenness"] * 36, 3) == 3.667
    assert round(rows["K5"]["closeness"], 3) == round(rows["K6"]["closeness"], 3) == 0.643 and rows["K3"]["degree"] == 6
    families = nx.florentine_families_graph()
    rows = {r["actor"]: r for r in run([meeting(a, b) for a, b in families.edges()], "--pass", "centrality")["centrality"]["rows"]}
    assert round(rows["Medici"]["betweenness"], 3) == 0.522 and round(rows["Guadagni"]["betweenness"], 3) == 0.255
    assert round(rows["Medici"]["closeness"], 3) == 0.56
    club = nx.karate_club_graph()
    tables = run([meeting("Z%02d" % a, "Z%02d" % b) for a, b in club.edges()], "--pass", "centrality,communities,structure")
    rows = {r["actor"]: r for r in tables["centrality"]["rows"]}
    assert round(rows["Z00"]["betweenness"], 3) == 0.438 and round(rows["Z33"]["betweenness"], 3) == 0.304
    assert round(rows["Z33"]["eigenvector"], 9) == 1 and max(r["coreness"] for r in rows.values()) == 4
    assert "modularity 0.4198" in tables["community_groups"]["title"]  # the optimum (Brandes et al. 2008)
    assert round(tables["structure"]["rows"][0]["transitivity"], 4) == 0.2557
    assert round(tables["structure"]["rows"][0]["assortativity"], 4) == -0.4756


def relabelled():
    events = random_meetings(3, 30, 80, 4)
    new = {"A%02d" % i: "X%02d" % ((i * 7 + 3) % 30) for i in range(30)}
    moved = [meeting(*(new[p] for p in reversed(e["participants"]))) for e in events]
    random.Random(1).shuffle(moved)
    a = {new[r["actor"]]: r for r in run(events, "--pass", "centrality")["centrality"]["rows"]}
    b = {r["actor"]: r for r in run(moved, "--pass", "centrality")["centrality"]["rows"]}
    for v in a:
        for k in a[v]:
            if isinstance(a[v][k], float) and k != "rank":
                near(b[v][k], a[v][k], ("relabelled", v, k))


def window_of_all():
    events = random_meetings(4, 20, 60, 3)
    for i, e in enumerate(events):
        e["date"] = "2020-%02d-%02d" % (i % 12 + 1, i % 28 + 1)
    tables = run(events, "--pass", "centrality,centrality_windows,structure", "--window", "year")
    whole = {r["actor"]: r for r in tables["centrality"]["rows"]}
    rows = tables["centrality_windows"]["rows"]
    assert len(rows) == len([r for r in whole.values() if r["degree"]])
    for r in rows:
        for k in ("degree", "strength", "pagerank", "eigenvector", "constraint", "coreness", "effective_size", "hub"):
            if len(whole) == len(rows):
                near(r[k], float(whole[r["actor"]][k]), ("window of all", k))
    a, b = tables["structure"]["rows"]
    for k in ("ties", "transitivity", "bridges", "articulation_points", "assortativity"):
        near(b[k], float(a[k]), ("window of all", k))


def processes():
    events = random_meetings(6, 90, 400, 3) * 3
    texts = {json.dumps(run(events, "--pass", "centrality", "--processes", str(n))) for n in (1, 2, 3)}
    assert len(texts) == 1, "the number of processes shows"


same("dense", random_meetings(1, 40, 150, 2))
same("parties", random_meetings(2, 30, 60, 5))
same("apart", random_meetings(8, 60, 30, 3) + [meeting("I%d" % i) for i in range(5)], spectral=False)
same("loops", [meeting("A", "A"), meeting("A", "B"), meeting("B", "B", "C"), meeting("C", "D"), meeting("C", "D")])
same("many equal paths", [meeting(a, b) for a, b in (("A", "B"), ("B", "C"), ("C", "D"), ("D", "A"), ("B", "D"))] * 2
     + [meeting("A", "E"), meeting("E", "C"), meeting("A", "C")], spectral=False)
same("one tie", [meeting("A", "B")], spectral=False)
same("nobody meets", [meeting("A"), meeting("B")], spectral=False)
same("one", [meeting("A")], spectral=False)
assert run([], "--pass", "centrality,structure,communities,layout,backbone")["centrality"]["rows"] == []
hubs()
published()
relabelled()
window_of_all()
processes()
print(checks, "values agree")
