"""Every format of every hard set is read back by a parser, and says what `analyze` says."""
import csv
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join("tests", "cli"))
import export_sets as sets

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]


def run(*args, code=0):
    p = subprocess.run([ENTENTE, *args], capture_output=True)
    assert p.returncode == code, (args, p.returncode, p.stderr)
    return p.stdout


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as f:
        return f.read().decode("utf-8")


def strict(text):
    def twice(pairs):
        keys = [k for k, _ in pairs]
        assert len(keys) == len(set(keys)), keys
        return dict(pairs)

    def no(x):
        raise AssertionError(x)
    return json.loads(text, object_pairs_hook=twice, parse_constant=no)


def rows(text, sep):
    r = list(csv.reader(io.StringIO(text, newline=""), delimiter=sep, strict=True))
    assert len(set(h.lower() for h in r[0])) == len(r[0])
    assert all(len(x) == len(r[0]) for x in r), text[:300]
    return [dict(zip(r[0], x)) for x in r[1:]]


NS = {"g": "http://gexf.net/1.3", "v": "http://gexf.net/1.3/viz", "m": "http://graphml.graphdrawing.org/xmlns"}


def check_graph(d, nodes, edges, labels):
    """All graph files of a folder have these nodes and edges; `labels`: those to be found as they are."""
    gexf = ET.fromstring(read(d, "graph.gexf"))
    assert len(gexf.findall(".//g:node", NS)) == nodes and len(gexf.findall(".//g:edge", NS)) == edges
    seen = {n.get("label") for n in gexf.findall(".//g:node", NS)}
    assert {sets.clean(x) for x in labels} <= {sets.clean(x) for x in seen}, {sets.clean(x) for x in labels} - seen
    declared = {(a.get("class"), x.get("id")) for a in gexf.findall(".//g:attributes", NS) for x in a}
    for kind in ("node", "edge"):
        for v in gexf.findall(f".//g:{kind}/g:attvalues/g:attvalue", NS):
            assert (kind, v.get("for")) in declared
    kinds = [(frozenset((e.get("source"), e.get("target"))), e.get("kind")) for e in gexf.findall(".//g:edge", NS)]
    assert len(set(kinds)) == len(kinds)  # Gephi merges edges of one pair and kind
    for s in gexf.findall(".//g:spell", NS):
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", s.get(k)) for k in ("start", "end") if s.get(k))
    graphml = ET.fromstring(read(d, "graph.graphml"))
    ids = [n.get("id") for n in graphml.findall(".//m:node", NS)]
    assert len(set(ids)) == nodes and len(graphml.findall(".//m:edge", NS)) == edges
    assert all(re.fullmatch(r"[\w.\-]+", i) for i in ids)
    keys = [k.get("id") for k in graphml.findall("m:key", NS)]
    assert len(set(keys)) == len(keys) and {x.get("key") for x in graphml.iter("{%s}data" % NS["m"])} <= set(keys)
    cyjs = strict(read(d, "graph.cyjs"))["elements"]
    assert len(cyjs["nodes"]) == nodes and len(cyjs["edges"]) == edges
    assert len({x["data"]["id"] for x in cyjs["nodes"] + cyjs["edges"]}) == nodes + edges
    assert set(labels) <= {n["data"]["label"] for n in cyjs["nodes"]}
    cx2 = {k: v for part in strict(read(d, "graph.cx2")) for k, v in part.items()}
    assert len(cx2["nodes"]) == nodes and len(cx2["edges"]) == edges and cx2["status"][0]["success"]
    jgf = strict(read(d, "graph.jgf.json"))["graph"]
    assert len(jgf["nodes"]) == nodes and len(jgf["edges"]) == edges
    for e in jgf["edges"]:
        assert e["source"] in jgf["nodes"] and e["target"] in jgf["nodes"]
    for name, ends in (("nodelink", ("source", "target")), ("visnet", ("from", "to"))):
        g = strict(read(d, f"graph.{name}.json"))
        links = g["links" if name == "nodelink" else "edges"]
        assert len(g["nodes"]) == nodes and len(links) == edges
        assert {e[k] for e in links for k in ends} <= {n["id"] for n in g["nodes"]}
    for name, sep in (("edges.csv", ","), ("edges.tsv", "\t"), ("gephi_edges.csv", ","), ("neo4j_edges.csv", ",")):
        assert len(rows(read(d, name), sep)) == edges, name
    for name, sep in (("nodes.csv", ","), ("nodes.tsv", "\t"), ("gephi_nodes.csv", ","), ("neo4j_nodes.csv", ",")):
        assert len(rows(read(d, name), sep)) == nodes, name
    for e in rows(read(d, "gephi_edges.csv"), ","):
        assert re.fullmatch(r"(<\[[^\]]*\](; \[[^\]]*\])*>)?", e["timeset"]) and e["Type"] in ("Directed", "Undirected")
    assert read(d, "graph.net").startswith("*Vertices %d\n" % nodes)


def check_events(d, events):
    dated = [e for e in events if e["date"]]
    assert len(rows(read(d, "events.csv"), ",")) == len(rows(read(d, "events.tsv"), "\t")) == len(events)
    for row, e in zip(sorted(rows(read(d, "events.csv"), ","), key=lambda r: r["id"]), sorted(events, key=lambda e: e["id"])):
        assert row["date"] == (e["date"] or "") and row["sentence"] == e.get("sentence", "")  # all of it, line breaks too
    plover = [strict(l) for l in read(d, "events.plover.jsonl").splitlines()]
    assert {p["id"]: p["date"] for p in plover} == {e["id"]: e["date"] for e in events}
    geo = strict(read(d, "events.geojson"))["features"]
    assert len(geo) == len(events)
    gdelt = rows(read(d, "events.gdelt.tsv"), "\t")
    assert all(re.fullmatch(r"(\d{8})?", r["SQLDATE"]) for r in gdelt)
    if not dated:
        assert not os.path.exists(os.path.join(d, "events.ics"))
        return
    ics = read(d, "events.ics")
    assert ics.count("BEGIN:VEVENT\r\n") == len(dated) and not re.search(r"(?<!\r)\n", ics)
    assert all(len(l.encode()) <= 75 for l in ics.split("\r\n"))
    tl = {e["unique_id"]: e for e in strict(read(d, "events.timelinejs.json"))["events"]}
    vis = strict(read(d, "events.vistimeline.json"))
    assert len(vis["items"]) == len({i["id"] for i in vis["items"]}) == len(tl) == len(dated)
    assert {i["group"] for i in vis["items"]} <= {g["id"] for g in vis["groups"]}
    ld = strict(read(d, "events.jsonld"))["@graph"]
    assert len(ld) == len(dated) and all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", e["startDate"]) for e in ld)
    for e in dated:
        check_partial(tl[e["id"]], e["date"], ics)


# date → the start_date and end_date of TimelineJS and the words beside them: no day or month that was not given
TIMELINE = {
    "2020-03-05": ({"year": 2020, "month": 3, "day": 5}, None, None),
    "2020-03": ({"year": 2020, "month": 3}, None, "March 2020"),
    "2020": ({"year": 2020}, None, "2020"),
    "2020-Q1": ({"year": 2020, "month": 1}, {"year": 2020, "month": 3}, "first quarter of 2020"),
    "FY2019": ({"year": 2019, "month": 4}, {"year": 2020, "month": 3}, "fiscal year 2019"),
    "202": ({"year": 2020}, {"year": 2029}, "2020s"),
    "2015/..": ({"year": 2015}, None, "since 2015"),
    "../2016-05": ({"year": 2016, "month": 5}, None, "until May 2016"),
    "2019/2020-05": ({"year": 2019, "month": 1}, {"year": 2020, "month": 5}, "2019 to May 2020"),
}


def check_partial(event, date, ics):
    if date == "FY2019" and event["start_date"] != TIMELINE[date][0]:
        return  # whose fiscal year it is decides the months
    if date in TIMELINE:
        start, end, words = TIMELINE[date]
        assert (event["start_date"], event.get("end_date"), event.get("display_date")) == (start, end, words), event
        assert not words or date.startswith("..") or words.split()[-1] in ics.replace("\r\n ", "")


def analysis(events, *options):
    done = json.loads(run("analyze", events, "--pass", "centrality", "--format", "json", *options))["tables"]
    t = next(t for t in done if t["table"] == "centrality")
    names = [c["name"] for c in t["columns"]]
    return [r if isinstance(r, dict) else dict(zip(names, r)) for r in t["rows"]]


for name in ("hostile", "one", "none", "nodates", "selfties"):
    path = sets.write(TMP, name)
    events = list(sets.SETS[name]())
    for view in ("pair", "weighted", "directed", "two-mode"):
        d = os.path.join(TMP, name + view)
        run("export", path, "--to", "all", "--view", view, "-o", d)
        actors = analysis(path)
        ids = {i for e in events for i in e["participants"]}
        assert len(actors) == len(ids)
        if view == "pair":
            edges = sum(r["strength"] for r in analysis(path, "--weight", "events")) / 2
        elif view == "weighted":
            edges = sum(r["degree"] for r in actors) / 2
        elif view == "two-mode":
            edges = sum(len(set(e["participants"])) for e in events)
        else:
            edges = len(ET.fromstring(read(d, "graph.gexf")).findall(".//g:edge", NS))
            assert name == "selfties" or edges == len({(a, r) for e in events for a in e["actor"] for r in e["recipient"] if a != r})
        nodes = len(ids) + (len(events) if view == "two-mode" else 0)
        labels = {e["entities"][i]["name"] for e in events for i in e["participants"]}
        check_graph(d, nodes, edges, labels)
        if view == "pair":
            check_events(d, events)

# The same bytes again; one format to standard output is the file.
hostile = os.path.join(TMP, "hostile.jsonl")
run("export", hostile, "--to", "all", "-o", TMP + "/again")
for f in os.listdir(TMP + "/again"):
    assert read(TMP + "/again", f) == read(TMP + "/hostilepair", f), f
assert run("export", hostile, "--to", "gexf").decode() == read(TMP + "/again", "graph.gexf")
run("export", hostile, "--to", "gephi", "-o", TMP + "/gephi")
assert sorted(os.listdir(TMP + "/gephi")) == ["gephi_edges.csv", "gephi_nodes.csv"]
run("export", hostile, "--to", "graphml", "-o", TMP + "/x.graphml")
assert read(TMP, "x.graphml") == read(TMP + "/again", "graph.graphml")
run("export", hostile, "--to", "all", code=2)
run("export", hostile, "--to", "gefx", code=2)
run("export", hostile, "--to", "gexf", "--view", "round", code=2)

# ---- a time of day arrives wherever there is room for one; "in the morning" is no clock time
clock = os.path.join(TMP, "clock.jsonl")
with open(clock, "w", encoding="utf-8") as f:
    for i, time in enumerate(["14:30", "09:15/11:00", "MO"]):
        f.write(json.dumps({"id": f"c{i}", "event": "CONSULT", "date": "2020-10-22", "time": time, "actor": ["JPN", "IND"]}) + "\n")
d = os.path.join(TMP, "clock")
run("export", clock, "--to", "all", "-o", d)
ics = read(d, "events.ics")
assert "DTSTART:20201022T143000\r\n" in ics and "DTSTART:20201022T091500\r\nDTEND:20201022T110000\r\n" in ics, ics
assert ics.count("DTSTART;VALUE=DATE:20201022\r\n") == 1
starts = {e["unique_id"]: (e["start_date"], e.get("end_date")) for e in strict(read(d, "events.timelinejs.json"))["events"]}
day = {"year": 2020, "month": 10, "day": 22}
assert starts == {"c0": (dict(day, hour=14, minute=30), None), "c2": (day, None),
                  "c1": (dict(day, hour=9, minute=15), dict(day, hour=11, minute=0))}, starts
assert {i["id"]: i["start"] for i in strict(read(d, "events.vistimeline.json"))["items"]} == {
    "c0": "2020-10-22T14:30:00Z", "c1": "2020-10-22T09:15:00Z", "c2": "2020-10-22T00:00:00Z"}
assert sorted(e["startDate"] for e in strict(read(d, "events.jsonld"))["@graph"]) == ["2020-10-22", "2020-10-22T09:15", "2020-10-22T14:30"]
assert {r["id"]: r["time"] for r in rows(read(d, "events.csv"), ",")} == {"c0": "14:30", "c1": "09:15/11:00", "c2": "MO"}
assert ">14:30<" in read(d, "graph.graphml")
