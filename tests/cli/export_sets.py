"""export_sets.py DIR: event records that are hard to export, one JSON Lines file a set."""
import json
import os
import random
import re
import sys

NAMES = {
    "QUO": 'The "Quoted" Front, \'single\' too',
    "AMP": "Beryl & Sons <Trading> &amp; Co.",
    "SCR": "</script><script>throw Error('out')</script><!-- -->",
    "TAB": "tab\there\tand there",
    "NEW": "first line\nsecond line\r\nthird",
    "RTL": "جامعة الدول العربية",
    "HEB": "משרד החוץ, ירושלים",
    "CJK": "北方联盟 (Northern League)、日本",
    "EMO": "Emoji 🕊️🤝🏽 Pact",
    "LON": "Long " + "name of three hundred letters " * 10,
    "CTL": "con\x01trol\x08 char\x1bs\x7f",
    "BSL": "back\\slash \\N \\n \\",
    "SEM": "semi;colon, comma; %41 'x' $y {z} [w] # ~ *",
    "two words/é": "An id with a blank and a letter",
    "e1": "An id like an edge's key",
    "n2": "An id like a node's key",
    "v1": "An id like an event's key",
    "GEO": "Georgia",
    "USA/GEO": "Georgia",
    "ZWJ": "Zero\u200bwidth\ufeff and \u2028 separators\u2029",
    "=1+1": "=HYPERLINK(\"http://x\")",
    "-": "-",
}
DATES = ["2020-03-05", "2020-03", "2020", "2020-Q1", "2020-H2", "2020-SP", "2020-W11", "FY2019", "202", "20", "2015/..",
         "../2016-05", "2019/2020-05", "2019-11-03/2019-11-04", "1969-07-20", "2020-02-29", None]
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT OTHER".split()


def clean(text):
    """What XML can keep of a text."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "", text)


def record(n, date, ids, kind="CONSULT", actor=None, recipient=(), **more):
    actor = list(ids) if actor is None else list(actor)
    r = {"id": "hostile:%d:0" % n, "document": "doc & <one>, \"quoted\";", "line": n + 1, "begin": n * 10, "end": n * 10 + 4,
         "text": "met; and \"talked\", <b>", "date": date, "event": kind, "mode": ["visit"], "context": ["military", "diplomatic"],
         "status": "actual", "participants": list(ids), "actor": actor, "recipient": list(recipient),
         "entities": {i: {"name": NAMES.get(i, i), "kind": "state" if len(i) == 3 else "company", "sector": "GOV", "agent": "Minister \"X\"",
                          "text": NAMES.get(i, i), "begin": 0, "end": 1} for i in ids},
         "place": "Tokyo, \"the\" & <capital>", "confidence": 0.8, "rule": "test",
         "sentence": "They met;\nand \"talked\", & <b>left</b> </script> in 北京. " + "Blah, " * 60}
    r.update(more)
    return r


def hostile():
    ids = list(NAMES)
    out = []
    for i, a in enumerate(ids):
        b = ids[(i + 1) % len(ids)]
        directed = i % 3 == 0
        out.append(record(i, DATES[i % len(DATES)], [a, b], TYPES[i % len(TYPES)], [a] if directed else None, [b] if directed else ()))
    out.append(record(100, "2020-03-06", ids[:5], "CONSULT"))
    for k in range(4):  # parallel ones, of one type and of several
        out.append(record(110 + k, "2020-04-%02d" % (k + 1), ["QUO", "AMP"], ["CONSULT", "AGREE"][k // 3]))
    return out


def one():
    return [record(0, "2020-03-05", ["JPN", "USA"], entities={"JPN": {"name": "Japan", "kind": "state"}, "USA": {"name": "United States", "kind": "state"}})]


def nodates():
    return [record(i, None, ["JPN", ["USA", "CHN", "KOR"][i % 3]]) for i in range(9)]


def selfties():
    return [record(0, "2020-01", ["JPN"]), record(1, "2020-02-01", ["JPN", "JPN"], actor=["JPN"], recipient=["JPN"]),
            record(2, "2020-02-03", ["JPN", "USA"], actor=["JPN", "USA"], recipient=["JPN"]), record(3, "2020-02-04", ["USA", "CHN"])]


def many(n=20000, actors=300):
    rng = random.Random(7)
    ids = ["A%03d" % i for i in range(actors)]
    for i in range(n):
        k = [ids[min(int(rng.paretovariate(0.8)) - 1, actors - 1)], ids[rng.randrange(actors)]]
        day = "%d-%02d-%02d" % (rng.randint(2000, 2019), rng.randint(1, 12), rng.randint(1, 28))
        if k[0] != k[1]:
            yield {"id": "many:%d:0" % i, "document": "many", "line": i + 1, "text": "met", "date": [day, day[:7], day[:4]][rng.choice([0, 0, 0, 1, 2])],
                   "event": rng.choice(TYPES), "participants": k, "actor": k, "recipient": []}


SETS = {"hostile": hostile, "one": one, "none": lambda: [], "nodates": nodates, "selfties": selfties, "many": many}


def write(directory, name):
    path = os.path.join(directory, name + ".jsonl")
    with open(path, "w", encoding="utf-8") as f:
        for r in SETS[name]():
            f.write(json.dumps(r, ensure_ascii=False) + "\n")
    return path


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    for set_name in SETS:
        print(write(sys.argv[1], set_name))
