#!/usr/bin/env python3
"""state_names.py STATES.tsv : rows of the table "states" from what Debian's packages know, on standard output.

Names come from iso-codes (ISO 3166-1 name, common and official name; ISO 3166-3 for withdrawn ones), the English
territory names of unicode-cldr-core, and from wordnet-base synonyms of states, adjectives that pertain to them, their
inhabitants and their capitals. What STATES.tsv, written by hand, has already or gives to another state is left out.
"""
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET

ISO = "/usr/share/iso-codes/json/iso_3166-%s.json"
CLDR = "/usr/share/unicode/cldr/common/main/en.xml"
WORDNET = "/usr/share/wordnet/data.%s"
COLUMNS = ("id", "names", "adjective", "noun", "plural", "capital")
# Withdrawn codes whose state lives on under another name (ISO 3166-3 gives the code, not the successor).
RENAMED = {"BUR": "MMR", "BYS": "BLR", "DHY": "BEN", "HVO": "BFA", "NHB": "VUT", "RHO": "ZWE", "TMP": "TLS", "ZAR": "COD",
           "ROM": "ROU", "AFI": "DJI", "GEL": "KIR"}
KEPT = {"ANT", "CSK", "DDR", "SCG", "SKM", "SUN", "YMD", "YUG", "PCZ"}
ALIKE = {"names": 3, "adjective": 3, "noun": 3, "capital": 2}  # letters that a WordNet form shares with one known


def fold(s):
    s = unicodedata.normalize("NFKD", s)
    s = "".join(c for c in s if not unicodedata.combining(c)).lower()
    s = re.sub(r"^the ", "", s)
    return " ".join(re.sub(r"[^a-z0-9]+", " ", s.replace("'", "").replace("’", "")).split())


class Table:
    def __init__(self, path):
        self.owner, self.rows = {}, {}
        column = None
        for line in open(path, encoding="utf-8"):
            if line.startswith("#") or not line.strip():
                continue
            cell = line.rstrip("\n").split("\t")
            if column is None:
                column = cell
                continue
            for name in column[1:8]:
                i = column.index(name)
                for form in cell[i].split("|") if i < len(cell) else ():
                    if form:
                        self.owner.setdefault((name if name == "capital" else "", fold(form)), set()).add(cell[0])
        self.ids = {i for ids in self.owner.values() for i in ids}

    def add(self, column, state, form):
        form = form.replace("|", " ").strip()
        key = ("capital" if column == "capital" else "", fold(form))
        if state not in self.ids or not key[1] or len(form) < 3 or self.owner.get(key):
            return
        if form.islower() or not form[0].isupper():
            return
        self.owner[key] = {state}
        self.rows.setdefault(state, {}).setdefault(column, []).append(form)

    def add_alike(self, column, state, form):
        """Only what begins as a form of the state known already: Esthonia, not the Promised Land."""
        kind, stem = ("capital" if column == "capital" else ""), fold(form)[: ALIKE[column]]
        known = any(state in ids and k[0] == kind and k[1].startswith(stem) for k, ids in self.owner.items())
        if known and not form.endswith(" capital") and ("", fold(form)) not in self.owner:
            self.add(column, state, form)

    def state_of(self, name):
        ids = self.owner.get(("", fold(name)), ())
        return next(iter(ids)) if len(ids) == 1 else None


def turned(t, state, name):
    """Korea, Republic of: Republic of Korea, Korea (Republic of)."""
    m = re.match(r"(.+), (.+ of(?: the)?)$", name)
    if m:
        t.add("names", state, f"{m[2]} {m[1]}")
        t.add("names", state, f"{m[1]} ({m[2]})")


def from_iso(t):
    for e in json.load(open(ISO % "1"))["3166-1"]:
        for key in ("name", "common_name", "official_name"):
            if key in e:
                t.add("names", e["alpha_3"], e[key])
                turned(t, e["alpha_3"], e[key])
    for e in json.load(open(ISO % "3"))["3166-3"]:
        state = RENAMED.get(e["alpha_3"], e["alpha_3"] if e["alpha_3"] in KEPT else None)
        if state:
            t.add("names", state, e["name"])


def from_cldr(t):
    alpha = {e["alpha_2"]: e["alpha_3"] for e in json.load(open(ISO % "1"))["3166-1"]}
    alpha["XK"] = "XKX"
    for e in ET.parse(CLDR).iter("territory"):
        state = alpha.get(e.get("type"))
        if state and e.text and len(e.text) > 3:
            t.add("names", state, e.text)


def synsets(part):
    for line in open(WORDNET % part, encoding="utf-8"):
        if line.startswith("  "):
            continue
        head, _, gloss = line.partition(" | ")
        f = head.split()
        n = int(f[3], 16)
        words = [f[4 + 2 * i].replace("_", " ") for i in range(n)]
        at = 4 + 2 * n
        links = [tuple(f[at + 1 + 4 * i: at + 5 + 4 * i]) for i in range(int(f[at]))]
        yield f[0], f[1], words, links, gloss.strip()


def is_state(gloss):
    return re.search(r"\b(republic|country|monarchy|kingdom|sultanate|emirate|principality|nation|sheikdom|dominion|"
                     r"federation|commonwealth|colony|overseas)\b", gloss) and not re.match(r"a (mid\w+ |\w+ern )?state in", gloss)


def from_wordnet(t):
    state_at, capital = {}, []
    for offset, file, words, _, gloss in synsets("noun"):
        if file == "15":
            ids = {t.state_of(w) for w in words} - {None}
            if len(ids) == 1 and is_state(gloss):
                state_at[offset] = ids.pop()
                for w in words:
                    t.add_alike("names", state_at[offset], w)
            m = re.match(r"(?:[^;(]*?\b)?(?:national )?capital(?: and (?:largest|chief|main)[^;]*?)? (?:city )?of (?:the )?([A-Z][\w' -]+?)(?: (?:and|in|on|located|since)\b|[;,(]|$)", gloss)
            if m and not re.search(r"former|state (of|capital)", gloss):
                capital.append((m.group(1), words))
        elif file == "18":
            m = re.match(r"an? (?:\w+ )?(?:native|inhabitant|native or inhabitant|resident|citizen|member of the people)(?: or \w+)? of (?:the )?([A-Z][\w' -]+)", gloss)
            state = m and t.state_of(m.group(1).strip())
            if state:
                for w in words:
                    t.add_alike("noun", state, w)
    for place, words in capital:
        if t.state_of(place):
            for w in words:
                t.add_alike("capital", t.state_of(place), w)
    for _, _, words, links, _ in synsets("adj"):
        states = {state_at.get(l[1]) for l in links if l[0] == "\\"} - {None}
        if len(states) == 1:
            state = states.pop()
            for w in words:
                t.add_alike("adjective", state, re.sub(r"\(.*\)$", "", w))


def main():
    t = Table(sys.argv[1])
    from_iso(t)
    from_cldr(t)
    from_wordnet(t)
    print("\t".join(COLUMNS))
    for state in sorted(t.rows):
        print("\t".join([state] + ["|".join(t.rows[state].get(c, [])) for c in COLUMNS[1:]]))


main()
