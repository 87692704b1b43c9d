#!/usr/bin/python3
"""The tables of actors other than states: every row well formed, no name claimed by two bodies, enough of each kind."""
import glob, json, os, re, sys, unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
EN = os.path.join(ROOT, "src", "lexicon", "en")
ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
FORMER = "SUN YUG CSK DDR SCG XKX VDR YMD VNS".split()
KINDS = "igo ngo group company other agency abroad".split()
SECTORS = "IGO NGO GOV MIL LEG JUD SPY COP BUS MED REB OPP CVL EDU".split()
RANKS = "head minister deputy official military legislator judge business envoy spokes".split()
COLUMNS = {
    "bodies": "id kind sector state names", "groups": "id name names members from to", "lookalikes": "phrase why",
    "persons": "surname names office actor from to", "offices": "phrase sector rank", "titles": "word",
    "bodyparts": "word class sector kind", "companyforms": "word class", "compounds": "prefix id",
}
# at least so many rows; for bodies, by kind
LEAST = {"groups": 60, "lookalikes": 500, "persons": 800, "offices": 250, "titles": 60, "bodyparts": 150,
         "companyforms": 150, "compounds": 30}
LEAST_BODIES = {"igo": 500, "group": 120, "ngo": 120, "company": 200, "agency": 200, "other": 60}
wrong = []


def fold(name):
    """As the look-up sees it: no case, marks, dots, apostrophes or hyphens."""
    t = unicodedata.normalize("NFKD", name.replace("’", "'")).lower()
    t = "".join(c for c in t if not unicodedata.combining(c))
    return " ".join(re.sub(r"[-/()+&]", " ", re.sub(r"[.']", "", t).replace(",", " , ")).split()) + ("+" if "+" in t else "")


def read(table):
    rows = []
    for path in sorted(glob.glob(os.path.join(EN, table + ".tsv")) + glob.glob(os.path.join(EN, table + ".*.tsv"))):
        columns = None
        for n, line in enumerate(open(path, encoding="utf-8"), 1):
            line = line.rstrip("\n")
            if not line.strip() or line.startswith("#"):
                continue
            cells = line.split("\t")
            where = f"{os.path.basename(path)}:{n}"
            if columns is None:
                columns = cells
                if " ".join(cells) != COLUMNS[table]:
                    wrong.append(f"{where}: columns {cells}")
                continue
            if len(cells) != len(columns) or any(c != c.strip() for c in cells):
                wrong.append(f"{where}: {len(cells)} cells for {len(columns)} columns, or blanks around one: {line[:80]}")
                continue
            rows.append((where, dict(zip(columns, cells))))
    return rows


def once(rows, column):
    seen = {}
    for where, r in rows:
        if not r[column]:
            wrong.append(f"{where}: no {column}")
        k = fold(r[column])
        if k in seen:
            wrong.append(f"{where}: \"{r[column]}\" stands already in {seen[k]}")
        seen[k] = where


def day(text, end):
    """A number that sorts: year * 12 + month."""
    if not text:
        return 9999 * 12 if end else 0
    m = re.fullmatch(r"(\d{4})(?:-(\d\d))?", text)
    if not m or not 1 <= int(m[2] or 1) <= 12:
        return None
    return int(m[1]) * 12 + int(m[2] or (12 if end else 1))


def dates(where, r):
    a, b = day(r["from"], False), day(r["to"], True)
    if a is None or b is None or a > b:
        wrong.append(f"{where}: dates \"{r['from']}\" to \"{r['to']}\"")


if not os.path.exists(ISO):
    sys.exit(77)
tables = {t: read(t) for t in COLUMNS}
states = {s["alpha_3"] for s in json.load(open(ISO))["3166-1"]} | set(FORMER)
of_state = {}  # what the table of states claims
for path in glob.glob(os.path.join(EN, "states.tsv")):
    lines = [x.rstrip("\n").split("\t") for x in open(path, encoding="utf-8") if x.strip() and x[0] != "#"]
    for r in (dict(zip(lines[0], x)) for x in lines[1:]):
        states.add(r["id"])
        for column in ("names", "abbr", "capital", "seat"):
            of_state.update((fold(n.rstrip("?")), r["id"]) for n in r.get(column, "").split("|") if n.strip("?"))

bodies, owner, shown = tables["bodies"], {}, {}
for where, r in bodies:
    if not re.fullmatch(r"[A-Z0-9][A-Z0-9/+-]*", r["id"]):
        wrong.append(f"{where}: id {r['id']}")
    if r["id"] in shown or r["id"] in states:
        wrong.append(f"{where}: id {r['id']} is taken")
    shown[r["id"]] = where
    if r["kind"] not in KINDS or r["sector"] not in SECTORS:
        wrong.append(f"{where}: kind {r['kind']} sector {r['sector']}")
    if r["state"] not in states | {"", "EU", "AU", "NATO", "UN"} or (r["kind"] == "agency" and not r["state"]):
        wrong.append(f"{where}: state \"{r['state']}\"")
    for name in r["names"].split("|"):
        k = fold(name)
        if not k or name != name.strip() or name.startswith("the "):
            wrong.append(f"{where}: name \"{name}\"")
        if owner.get(k, r["id"]) != r["id"]:
            wrong.append(f"{where}: \"{name}\" of {r['id']} is a name of {owner[k]}")
        if k in of_state:
            wrong.append(f"{where}: \"{name}\" of {r['id']} is a name of the state {of_state[k]}")
        owner[k] = r["id"]
for kind, least in LEAST_BODIES.items():
    n = sum(r["kind"] == kind for _, r in bodies)
    if n < least:
        wrong.append(f"bodies: {n} of kind {kind}, at least {least} wanted")
for table, least in LEAST.items():
    if len(tables[table]) < least:
        wrong.append(f"{table}: {len(tables[table])} rows, at least {least} wanted")

known = states | set(shown)
for where, r in tables["groups"]:
    members = r["members"].split()
    if not members or len(set(members)) != len(members) or not set(members) <= known:
        wrong.append(f"{where}: members {sorted(set(members) - known) or members}")
    dates(where, r)
spans = {}
for where, r in tables["groups"]:
    spans.setdefault(r["id"], []).append((day(r["from"], False), day(r["to"], True), where))
for rows in spans.values():
    rows.sort()
    for (_, end, _), (begin, _, where) in zip(rows, rows[1:]):
        if begin <= end:
            wrong.append(f"{where}: its time overlaps another row of the same group")
for where, r in tables["persons"]:
    if r["actor"] not in known:
        wrong.append(f"{where}: actor {r['actor']}")
    if not r["names"] or not r["office"]: # no surname: a king, or one whose surname alone is more often another's
        wrong.append(f"{where}: an empty cell")
    if fold(r["surname"]) not in fold(r["names"].replace("|", " ")):
        wrong.append(f"{where}: surname {r['surname']} is in none of the names {r['names']}")
    dates(where, r)
for table, column in (("lookalikes", "phrase"), ("offices", "phrase"), ("titles", "word"), ("bodyparts", "word"),
                      ("companyforms", "word"), ("compounds", "prefix")):
    once(tables[table], column)
for where, r in tables["lookalikes"]:
    k = fold(r["phrase"])
    if k in owner or k in of_state:
        wrong.append(f"{where}: \"{r['phrase']}\" is a name of {owner.get(k) or of_state[k]}")
for where, r in tables["offices"]:
    if r["sector"] not in SECTORS or r["rank"] not in RANKS:
        wrong.append(f"{where}: {r}")
for where, r in tables["bodyparts"]:
    if r["class"] not in ("head", "organ", "board") or r["sector"] not in SECTORS or r["kind"] not in KINDS:
        wrong.append(f"{where}: {r}")
for where, r in tables["companyforms"]:
    if r["class"] not in ("suffix", "noun"):
        wrong.append(f"{where}: class {r['class']}")
for where, r in tables["compounds"]:
    if r["id"] not in known:
        wrong.append(f"{where}: id {r['id']}")

for w in wrong[:200]:
    print(w)
sys.exit(1 if wrong else 0)
