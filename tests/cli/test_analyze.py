"""`analyze`: every pass's tables against the schema, JSON = CSV, rows traced to their events, text tables, bad usage."""
import csv
import json
import os
import random
import re
import subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
SCHEMA = json.load(open("src/render/schema/table.schema.json"))


def run(*args, code=0, **kw):
    out = subprocess.run([ENTENTE, *args], capture_output=True, text=True, **kw)
    assert out.returncode == code, (args, out.returncode, out.stderr)
    return out


def valid(value, schema):
    """As much of JSON Schema as the schema uses."""
    if "$ref" in schema:
        return valid(value, SCHEMA["definitions"][schema["$ref"].split("/")[-1]])
    if "anyOf" in schema:
        return any(valid(value, s) for s in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    types = {"object": dict, "array": list, "string": str, "number": (int, float), "null": type(None)}
    if not isinstance(value, types[schema["type"]]):
        return False
    if schema["type"] == "string":
        return re.search(schema.get("pattern", ""), value) is not None
    if schema["type"] == "array":
        return all(valid(v, schema["items"]) for v in value)
    if schema["type"] == "object":
        known, rest = schema.get("properties", {}), schema.get("additionalProperties", True)
        return all(k in value for k in schema.get("required", [])) and all(
            valid(v, known[k]) if k in known else valid(v, rest) if isinstance(rest, dict) else rest for k, v in value.items())
    return True


def made(path, n=300):
    """Partial dates, several participants, recipients, contexts, an undated tenth, odd ids."""
    r = random.Random(7)
    ids = ["JPN", "USA", "G7++", "T-CY", "JPN/JICA", "A:B", "Ünïon", "KOR", "FRA", "IND"]
    dates = ["2020-%02d-%02d", "2020-%02d", "2021-%02d-%02d", "2020-Q1", "FY2020", "2020/..", None]
    with open(path, "w") as f:
        for i in range(n):
            who = r.sample(ids, r.choice([1, 2, 2, 2, 3, 5]))
            date = r.choices(dates, [60, 10, 30, 2, 2, 2, 10])[0]
            if date:
                date = date % tuple([r.randint(1, 12), r.randint(1, 28)][: date.count("%")])
            kind = r.choice(["CONSULT", "AID", "ACCUSE", "AGREE", "OTHER"])
            one_sided = kind in ("AID", "ACCUSE")
            f.write(json.dumps({
                "id": "d:%d" % i, "document": "d", "event": kind, "date": date, "participants": who, "confidence": 0.9,
                "actor": who[:1] if one_sided else who, "recipient": who[1:] if one_sided else [],
                "context": r.sample(["military", "economic", "health"], r.randint(0, 2))}) + "\n")


def check_table(t):
    names = [c["name"] for c in t["columns"]]
    kinds = {"integer": int, "real": (int, float, type(None)), "text": str, "actor": str, "list": list, "date": (str, type(None)), "where": (str, type(None))}
    assert len(set(names)) == len(names), t["table"]
    for row in t["rows"]:
        assert list(row) == names, (t["table"], row)
        for c in t["columns"]:
            assert isinstance(row[c["name"]], kinds[c["kind"]]), (t["table"], c, row)
            if c["kind"] == "date" and row[c["name"]]:
                assert re.fullmatch(r"-?\d{4}-\d\d-\d\d", row[c["name"]])


events = os.path.join(TMP, "analyze.jsonl")
made(events)

# -- JSON in a pipe, the schema, and the folder's files, which hold the same
whole = json.loads(run("analyze", events).stdout)
assert valid(whole, SCHEMA) and not valid({"table": 1}, SCHEMA) and not valid({**whole["tables"][0], "more": 1}, SCHEMA)
tables = {t["table"]: t for t in whole["tables"]}
for t in whole["tables"]:
    check_table(t)
passes = [line.split("\t")[0] for line in run("list", "passes").stdout.splitlines()]
assert len(passes) >= 19 and set(passes) <= set(tables) | {"layout"}
folder = os.path.join(TMP, "analysis")
run("analyze", events, "-o", folder)
assert sorted(os.listdir(folder)) == sorted(n + e for n in tables for e in (".json", ".csv"))
for name, t in tables.items():
    assert json.load(open(os.path.join(folder, name + ".json"))) == t
    rows = list(csv.DictReader(open(os.path.join(folder, name + ".csv"), newline="")))
    assert len(rows) == len(t["rows"]), name
    for got, want in zip(rows, t["rows"]):
        for c in t["columns"]:
            v = want[c["name"]]
            text = "" if v is None else " ".join(v) if isinstance(v, list) else got[c["name"]] if isinstance(v, float) else str(v)
            assert got[c["name"]] == text, (name, c, got, want)
            assert not isinstance(v, float) or float(got[c["name"]]) == v

# -- every number that counts events can be traced to them
traced = 0
for name, t in tables.items():
    columns = [c["name"] for c in t["columns"]]
    if "where" not in columns or "events" not in columns and not name.startswith("compare"):
        continue
    some = range(len(t["rows"])) if len(t["rows"]) < 4 else [0, len(t["rows"]) // 2, len(t["rows"]) - 1]
    for i in some:
        row = t["rows"][i]
        if not row["where"]:
            continue
        records = run("analyze", events, "--trace", "%s:%d" % (name, i + 1)).stdout.splitlines()
        want = row["events"] if "events" in row else max(row["before"], row["after"])
        assert len(records) == want, (name, row, len(records))
        traced += 1
assert traced > 25, traced
by_id = run("analyze", events, "--ego", "JPN", "--trace", "partners:USA").stdout.splitlines()
assert by_id and all({"JPN", "USA"} <= set(json.loads(r)["participants"]) for r in by_id)

# -- sums: each dated event is in one period; shares add up
dated = sum(1 for line in open(events) if json.loads(line)["date"])
assert sum(r["events"] for r in tables["timeline"]["rows"]) == dated == sum(r["events"] for r in tables["timeline_types"]["rows"])
assert abs(sum(r["share"] for r in tables["partners"]["rows"]) - 1) < 1e-9
strength = {r["actor"]: r["strength"] for r in tables["centrality"]["rows"]}
meetings = {}
for line in open(events):
    e = json.loads(line)
    if len(e["participants"]) > 1 and not e["recipient"]:
        for p in e["participants"]:
            meetings[p] = meetings.get(p, 0) + 1
only = {r["actor"]: r["strength"] for r in json.loads(run("analyze", events, "--pass", "centrality", "--where", "recipient=null").stdout)["tables"][0]["rows"]}
for p in only:
    assert abs(only[p] - meetings.get(p, 0)) < 1e-9, "fractional weights do not add up to events"

# -- text: aligned, as wide as told, no colour; a pipe of three lines
text = run("analyze", events, "--pass", "partners", "--format", "text", "--top", "3", env={**os.environ, "COLUMNS": "70"}).stdout
lines = text.splitlines()
assert all(len(x) <= 70 for x in lines[1:]) and "\x1b" not in text and "more columns" in text
end = lines[1].index(" events ") + len(" events")
assert all(x[:end].rstrip()[-1].isdigit() and len(x[:end].rstrip()) == end for x in lines[2:5]), lines  # numbers end where their name ends

# -- statuses, windows and the rest of the options reach the rooms
assert len(json.loads(run("analyze", events, "--pass", "timeline", "--window", "quarter").stdout)["tables"][0]["rows"]) == 8
grown = json.loads(run("analyze", events, "--pass", "windows", "--window", "growing", "--step", "quarter").stdout)["tables"][0]["rows"]
assert [r["events"] for r in grown] == sorted(r["events"] for r in grown) and grown[-1]["events"] == dated
half = json.loads(run("analyze", events, "--pass", "compare", "--split", "type=AID").stdout)["tables"][0]
assert "AID" in half["title"]
assert run("analyze", events).stdout == run("analyze", events).stdout

# -- clear refusals
for args, words in ((("--pass", "nonsense"), "timeline"), (("--ego", "ZZZ"), "ZZZ"), (("--window", "7x"), "--window"),
                    (("--where", "typ=AID"), "column 1"), (("--weight", "heavy"), "fractional"), (("--format", "xml"), "csv"),
                    (("--trace", "partners:999"), "rows"), (("--trace", "nowhere:1"), "nowhere"), (("--trace", "layout:1"), "do not stand")):
    err = run("analyze", events, *args, code=2).stderr
    assert words in err, (args, err)
assert "absent.jsonl" in run("analyze", os.path.join(TMP, "absent.jsonl"), code=3).stderr
bad = os.path.join(TMP, "bad.jsonl")
open(bad, "w").write(open(events).readline() + "{broken\n")
assert "bad.jsonl:2" in run("analyze", bad, "--pass", "timeline", "--strict", code=1).stderr
print(traced, "rows traced,", len(tables), "tables checked")

# -- two corpora: the second file against the first; steps of a pair within a day; a step's events
first, second = os.path.join(TMP, "first.jsonl"), os.path.join(TMP, "second.jsonl")
for path, who, n in ((first, "CHN", 30), (second, "IND", 20)):
    with open(path, "w") as f:
        for i in range(n):
            f.write(json.dumps({"event": "CONSULT" if i % 2 else "PROTEST", "date": "2020-05-%02d" % (i // 2 + 1), "time": "%02d:00" % (8 + i % 2),
                                "actor": ["JPN", who]}) + "\n")
compared = json.loads(run("analyze", first, second, "--pass", "compare", "--split", "input=2").stdout)["tables"][0]["rows"]
compared = {r["actor"]: (r["before"], r["after"], r["verdict"]) for r in compared}
assert compared == {"CHN": (30, 0, "fell"), "IND": (0, 20, "rose"), "JPN": (30, 20, "no change beyond chance")}, compared
steps = {(r["first"], r["next"]): r["times"] for r in json.loads(run("analyze", first, "--pass", "sequences").stdout)["tables"][0]["rows"]}
assert steps == {("PROTEST", "CONSULT"): 15, ("CONSULT", "PROTEST"): 14}, steps
ids = [json.loads(l)["event"] for l in run("analyze", first, "--trace", "sequences:1").stdout.splitlines()]
assert ids == ["CONSULT"] * 15, ids
said = run("analyze", first, "--since", "2021", "--until", "2020-06", code=2).stderr
assert "2021" in said and "2020-06" in said, said
assert "partners" in run("analyze", first, "--trace", "partner:1", code=2).stderr

# -- ARPACK gives up on this graph (two equal components): the measures come from power iteration
apart = os.path.join(TMP, "apart.jsonl")
with open(apart, "w") as f:
    for date, kind, actor, recipient in (("2020-04", "AGREE", "AC", ""), ("2020-09-03", "SUPPORT", "CA", ""), ("2020-09-10", "ACCUSE", "B", "D"),
                                         ("2020-09-20", "ACCUSE", "G", "D"), ("2020-09-20", "RETREAT", "D", "A"), ("2020-09", "SUPPORT", "EF", "")):
        f.write(json.dumps({"event": kind, "date": date, "actor": list(actor), "recipient": list(recipient)}) + "\n")
for window in "month", "quarter", "year":
    rows = json.loads(run("analyze", apart, "--pass", "centrality,centrality_windows", "--window", window).stdout)["tables"][-1]["rows"]
    assert len(rows) >= 7 and all(0 <= r[m] <= 1 for r in rows for m in ("hub", "authority", "eigenvector")), rows
