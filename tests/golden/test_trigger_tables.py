#!/usr/bin/python3
"""The tables of triggers are well-formed: known types, modes, slots, roles, operators and classes, no lemma that
contradicts itself, and no fewer words than promised."""
import pathlib
import sys

EN = pathlib.Path(__file__).resolve().parents[2] / "src" / "lexicon" / "en"
TYPES = set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
            "MOBILIZE COERCE ASSAULT OTHER NONE".split())
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel violence territory",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict arrest deport withhold cyber censor curfew misinformation martial-law",
    "ASSAULT": "abduct torture sexual destroy beat crowd-control primitive firearms explosives targeted "
               "suicide-attack aerial drone heavy-weapons unconventional",
}
SLOTS = set("s o with to against from by for on over of in at between into through gen pre among toward including".split())
OPS = set("promise plan refuse threaten halt resume deny fail begin continue attempt urge say want let postpone cancel "
          "accuse support lift carry end order offer undergo".split()) | {""}
CONTEXTS = set("military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
               "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
               "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
               "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
               "illegal_drugs trafficking".split())
WRONG = []


def table(name):
    path, rows = EN / (name + ".tsv"), []
    columns = None
    for n, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [c.strip() for c in line.split("\t")]
        if columns is None:
            columns = cells
            continue
        if len(cells) > len(columns):
            wrong(name, n, "more cells than columns")
        row = dict(zip(columns, cells + [""] * len(columns)))
        row["line"] = n
        rows.append(row)
    return rows


def wrong(name, line, words):
    WRONG.append("%s.tsv:%d: %s" % (name, line, words))


def check_frame(name, r):
    for part in filter(None, r["frame"].split(",")):
        slot, _, role = part.partition("=")
        if slot not in SLOTS or role not in ("a", "r", "x", "p", "-"):
            wrong(name, r["line"], "frame part %r" % part)


def check_trigger(name, r):
    if r["type"] not in TYPES:
        wrong(name, r["line"], "type %r" % r["type"])
    if r["mode"] and r["mode"] not in MODES.get(r["type"], "").split():
        wrong(name, r["line"], "mode %r of %s" % (r["mode"], r["type"]))
    check_frame(name, r)


OWN_CLASSES = {"actor", "igo", "several", "none", "state", "name"}


def check_when(name, r, classes):
    for cond in filter(None, r["when"].split(",")):
        slot, _, cls = cond.partition(":")
        if not (set(slot.split("|")) <= SLOTS | {"as"}) or (cls and cls not in classes | OWN_CLASSES):
            wrong(name, r["line"], "condition %r" % cond)


def unique(name, rows, key, what):
    seen = {}
    for r in rows:
        k = tuple(r[c].lower() for c in key)
        if k in seen and any(seen[k][c] != r[c] for c in what):
            wrong(name, r["line"], "%s contradicts line %d" % (" ".join(k), seen[k]["line"]))
        seen.setdefault(k, r)
    return seen


def at_least(rows, key, floor, what):
    n = len({r[key].lower() for r in rows})
    if n < floor:
        WRONG.append("only %d %s, not %d" % (n, what, floor))


def check_forms(name, r, head):
    for form in filter(None, r["forms"].split("/")):
        if not form.replace('-', '').isalpha() or form[0] != head[0] and head not in ("be", "go", "eat"):
            wrong(name, r["line"], "form %r" % form)


def main():
    verbs, nouns, light, objects = table("verbs"), table("nouns"), table("light"), table("objects")
    classes = {r["class"] for r in objects}
    for r in verbs:
        check_trigger("verbs", r)
        check_when("verbs", r, classes)
        check_forms("verbs", r, r["lemma"].split(" ")[0])
        if r["op"] not in OPS:
            wrong("verbs", r["line"], "operator %r" % r["op"])
    for r in nouns:
        check_trigger("nouns", r)
        check_when("nouns", r, classes)
        if r["type"] == "NONE":
            wrong("nouns", r["line"], "a noun of no type is no trigger")
    for r in light:
        if r["effect"] not in OPS:
            wrong("light", r["line"], "effect %r" % r["effect"])
        check_forms("light", r, r["verb"].split(" ")[0])
    unique("verbs", verbs, ("lemma", "when"), ("type", "mode", "frame", "op"))
    unique("nouns", nouns, ("lemma", "when"), ("type", "mode", "frame"))
    unique("light", light, ("verb",), ("effect",))
    used = {c.partition(":")[2] for r in verbs + nouns for c in r["when"].split(",")} - OWN_CLASSES - {""}
    for cls in sorted(classes - used):
        WRONG.append("objects.tsv: no row of verbs.tsv asks for the class %r" % cls)
    events = [r for r in verbs if r["type"] != "NONE" and " " not in r["lemma"]]
    at_least(events, "lemma", 900, "single verbs of a type")
    at_least(nouns, "lemma", 600, "nouns")
    if (EN / "contexts.tsv").exists():
        contexts = table("contexts")
        for r in contexts:
            if r["context"] not in CONTEXTS:
                wrong("contexts", r["line"], "context %r" % r["context"])
        at_least(contexts, "phrase", 700, "phrases of contexts")
        for c in sorted(CONTEXTS - {r["context"] for r in contexts}):
            WRONG.append("contexts.tsv: no phrase for %s" % c)
    for name, rows in (("verbs", verbs), ("nouns", nouns)):
        seen = set()
        for r in rows:
            key = r["lemma"], r["when"]
            if key in seen:
                WRONG.append("%s: %r when %r has two rows: the second never counts" % (name, *key))
            seen.add(key)
    for w in WRONG[:40]:
        print(w)
    return 1 if WRONG else 0


sys.exit(main())
