#!/usr/bin/env python3
"""chart_words.py LANG : what charts take of Unicode's CLDR (Debian's unicode-cldr-core) in a language, as rows of
src/render/words, on standard output: months, weekdays, signs of numbers, and (but for English) the names of states, the
UN and the EU by the ids of the lexicon (ISO 3166-1 alpha-3).
"""
import json
import sys
import xml.etree.ElementTree as ET

ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
CLDR = "/usr/share/unicode/cldr/common/main/%s.xml"
SHORT = {"HK", "MO"}  # their long names say whose region they are
VARIANT = {"PS": "short"}
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def names(calendar, what, width, contexts):
    """The form that stands alone where the language has one of its own."""
    for context in contexts:
        path = f"{what}s/{what}Context[@type='{context}']/{what}Width[@type='{width}']/{what}"
        found = {e.get("type"): e.text for e in calendar.findall(path) if not e.get("alt")}
        if found:
            return found
    raise SystemExit(f"no {width} names of {what}s")


def months(calendar, width, contexts=("stand-alone", "format")):
    found = names(calendar, "month", width, contexts)
    return "|".join(found[str(m)] for m in range(1, 13))


def symbols(root):
    for s in root.iter("symbols"):
        if s.get("numberSystem") == "latn":  # charts write 0 to 9 in every language
            return s.findtext("decimal"), s.findtext("group")
    return ".", ","


def territories(root):
    alpha = {e["alpha_2"]: e["alpha_3"] for e in json.load(open(ISO))["3166-1"]}
    alpha.update(XK="XKX", UN="UN", EU="EU")
    found = {}
    for e in root.iter("territory"):
        code, alt = e.get("type"), e.get("alt")
        wanted = "short" if code in SHORT else VARIANT.get(code)
        if code in alpha and (alt == wanted or (alt is None and alpha[code] not in found)):
            found[alpha[code]] = e.text
    return found


def main(lang):
    root = ET.parse(CLDR % lang).getroot()
    calendar = root.find(".//calendar[@type='gregorian']")
    decimal, group = symbols(root)
    rows = {"months": months(calendar, "wide", ("format",)), "months.short": months(calendar, "abbreviated"),
            "months.letter": months(calendar, "narrow"),
            "days.short": "|".join(names(calendar, "day", "abbreviated", ("stand-alone", "format"))[d] for d in DAYS),
            "decimal": decimal, "group": group}
    if lang != "en":
        rows.update({"actor." + i: name for i, name in sorted(territories(root).items())})
    for key, text in rows.items():
        print(key, text, sep="\t")


main(sys.argv[1])
