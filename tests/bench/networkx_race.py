"""The measures that both have but constraint and effective size, for which NetworkX takes many minutes.

networkx_race.py ENTENTE MAKE_EVENTS DIR : the centrality pass against NetworkX, 1,000 actors and some 10,000 ties, same graph."""
import json
import os
import subprocess
import sys
import time

import networkx as nx

entente, make, folder = sys.argv[1:]
path = os.path.join(folder, "race.jsonl")
with open(path, "wb") as f:
    subprocess.run([make, "1000", "6000", "10", "1"], stdout=f, check=True)


def own():
    before = os.times()
    out = subprocess.run([entente, "analyze", path, "--pass", "centrality", "--format", "json", "--weight", "events", "--processes", "1"],
                         capture_output=True, check=True)
    after = os.times()
    return after.children_user - before.children_user, json.loads(out.stdout)["tables"][0]["rows"]


def theirs():
    g = nx.Graph()
    for line in open(path):
        e = json.loads(line)
        who = e["participants"]
        g.add_nodes_from(who)
        pairs = [(a, b) for a in e["actor"] for b in e["recipient"]] or [(a, b) for i, a in enumerate(who) for b in who[i + 1:]]
        for a, b in pairs:
            g.add_edge(a, b, weight=g.edges[a, b]["weight"] + 1 if g.has_edge(a, b) else 1)
    nx.set_edge_attributes(g, {(a, b): 1 / w for a, b, w in g.edges(data="weight")}, "length")
    start = time.process_time()
    n = len(g)
    values = {
        "betweenness": nx.betweenness_centrality(g), "closeness": nx.closeness_centrality(g),
        "harmonic": {v: h / (n - 1) for v, h in nx.harmonic_centrality(g).items()},
        "betweenness_weighted": nx.betweenness_centrality(g, weight="length"),
        "closeness_weighted": nx.closeness_centrality(g, distance="length"),
        "pagerank": nx.pagerank(g, tol=1e-13, max_iter=1000), "coreness": nx.core_number(g), "clustering": nx.clustering(g),
    }
    return time.process_time() - start, values, g.number_of_edges()


mine = sorted(own()[0] for _ in range(3))[1]
rows = own()[1]
seconds, values, ties = theirs()
# Lengths of 1/weight make equal paths that differ by rounding; NetworkX takes them apart. The tests compare exact fractions.
del values["betweenness_weighted"]
worst = {k: max(abs(r[k] - v[r["actor"]]) for r in rows if r[k] is not None) for k, v in values.items()}
print("centrality, %d actors, %d ties: NetworkX %.1f s, analyze %.2f s with reading and writing (%.0f x); largest differences: %s"
      % (len(rows), ties, seconds, mine, seconds / mine, ", ".join("%s %.0e" % x for x in worst.items())))
