"""Invented event records for tests and measurements of the charts: chart_events.py EVENTS ACTORS FIRST LAST [SEED]."""
import datetime, json, random, sys

TYPES = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
         "MOBILIZE", "COERCE", "ASSAULT", "OTHER"]
RECIPROCAL = {"AGREE", "CONSULT", "COOPERATE"}
SYLLABLES = ["ka", "lor", "mi", "ven", "tas", "un", "dre", "sol", "bar", "ith", "qua", "ne"]


def name_of(i):
    r = random.Random(i)
    return "".join(r.choice(SYLLABLES) for _ in range(r.randint(2, 4))).capitalize() + (" Council" if i % 7 == 0 else "")


def value_of(r, day):
    """A day, or the month or year that is all the text says."""
    kind = r.random()
    return day.isoformat() if kind < 0.55 else day.isoformat()[:7] if kind < 0.85 else day.isoformat()[:4]


def records(n, actors, first, last, seed=1, names=name_of, words=lambda r: r.choice(["met in the capital", "signed", "talks on trade"]),
            time=lambda r: None):
    r = random.Random(seed)
    first, last = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    for i in range(n):
        kind = r.choice(TYPES)
        who = sorted({min(int(r.expovariate(4 / actors)), actors - 1) for _ in range(2 if r.random() < 0.8 else 4)})
        ids = ["A%03d" % k for k in who]
        split = 0 if kind in RECIPROCAL or len(ids) < 2 else 1
        day = first + datetime.timedelta(days=int((last - first).days * min(1, max(0, r.gauss(0.6, 0.25)))))
        clock = time(r)
        yield dict(**({"time": clock} if clock else {}), id="made:%d:1" % i, document="made", line=i + 1, begin=i * 10, end=i * 10 + 5, text=words(r), event=kind,
                   date=None if r.random() < 0.05 and n > 5 else value_of(r, day) if first != last else day.isoformat(), status="actual",
                   participants=ids, actor=ids[:split] if split else ids, recipient=ids[split:] if split else [], confidence=0.8,
                   entities={k: dict(name=names(w), kind="state", text="", begin=0, end=0) for k, w in zip(ids, who)})


def write(path, *args, **more):
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(x, ensure_ascii=False) + "\n" for x in records(*args, **more))
    return path


if __name__ == "__main__":
    n, actors, first, last = sys.argv[1:5]
    write("/dev/stdout", int(n), int(actors), first, last, *map(int, sys.argv[5:6]))
