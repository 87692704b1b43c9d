"""entente eval on cases small enough to be counted by hand."""
import json, os, subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]


def write(name, records):
    path = os.path.join(TMP, name)
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in records)
    return path


def run(*args, code=0):
    p = subprocess.run([ENTENTE, "eval", *args], capture_output=True, text=True)
    assert p.returncode == code, (args, p.returncode, p.stderr)
    return p.stdout if code == 0 else p.stderr


def event(line, date, kind, actor, recipient=(), **more):
    return dict(line=line, date=date, event=kind, participants=sorted({*actor, *recipient}), actor=list(actor),
                recipient=list(recipient), status="actual", text="x", **more)


gold = [event(1, "2020-03-05", "CONSULT", ["JPN", "USA", "KOR"]),       # dyads JPN-USA JPN-KOR KOR-USA in 2020-03
        event(2, "2020-04", "AID", ["JPN"], ["LAO"]),
        event(3, None, "COOPERATE", ["JPN", "FRA"]),                    # undated: a relation, no dyad
        event(4, "2020-05", "SUPPORT", ["JPN", "IND"], sure="low"),     # optional
        event(5, "2020-06", "ACCUSE", ["USA"], ["CHN"]) | {"status": "cancelled"}]
system = [event(1, "2020-03-05", "CONSULT", ["JPN", "USA"]),            # one of three dyads; typed right, event wrong
          event(2, "2020-04", "AID", ["LAO"], ["JPN"]),                 # direction wrong
          event(4, "2020-05", "SUPPORT", ["JPN", "IND"]),               # neither good nor bad
          event(6, "2021", "CONSULT", ["JPN", "DEU"]),                  # invented
          event(7, "2021", "CONSULT", ["JPN", "ITA"]) | {"status": "negated"}]  # does not count
g, s = write("gold.jsonl", gold), write("system.jsonl", system)
rows = {l.split()[0]: l.split()[1:] for l in run(g, s).splitlines()[1:]}
assert rows["dyads"] == ["2", "1", "2", "0.667", "0.500", "0.571"], rows["dyads"]
assert rows["relations"] == ["2", "1", "3", "0.667", "0.400", "0.500"], rows["relations"]
assert rows["events"] == ["1", "2", "2", "0.333", "0.333", "0.333"], rows["events"]
assert rows["typed"] == ["2", "1", "1", "0.667", "0.667", "0.667"], rows["typed"]
assert rows["direction"] == ["0", "of", "1", "=", "0.000"], rows["direction"]

faults = run(g, s, "--errors")
for kind, line in (("participants", 1), ("direction", 2), ("missed", 3), ("invented", 6)):
    assert any(l.split()[:3] == [kind, "line", "%d:" % line] for l in faults.splitlines()), (kind, faults)
assert "line 4:" not in faults and "line 7:" not in faults

# against itself everything is right; twice the same pair does not double a set's share
rows = {l.split()[0]: l.split()[1:] for l in run(g, g, g, g).splitlines()[1:]}
assert rows["typed"][:3] == ["6", "0", "0"] and rows["typed"][5] == "1.000", rows

text = "café: on Friday, then 2013 again"
y = text.index("2013")
gold = [{"id": "a", "text": text, "timexes": [dict(begin=9, end=15, type="DATE", value="2013-03-22"),
                                               dict(begin=y, end=y + 4, type="DATE", value="2013"),
                                               dict(begin=0, end=4, type="DURATION", value="P1W")]}]
off = lambda n: len(text[:n].encode())
system = [{"id": "a", "timexes": [dict(begin=off(8), end=off(15), type="DATE", value="2013-03-22", text=" Friday"),  # space: exact
                                  dict(begin=off(y - 5), end=off(y + 4), type="DATE", value="2014", text="then 2013"),
                                  dict(begin=0, end=off(4), type="DATE", value="P7D", text="café")]}]
out = run(write("gt.jsonl", gold), write("st.jsonl", system))
assert out.splitlines()[0] == "gold 3   system 3   pairs 3"
figures = {l.split()[0]: l.split()[1:] for l in out.splitlines()[2:]}
assert figures["strict"] == ["66.67", "66.67", "66.67"] and figures["relaxed"][0] == "100.00"
assert figures["type"][0] == "66.67" and figures["value"][0] == "33.33" and figures["value~"][0] == "66.67"
assert run(write("gt.jsonl", gold), write("st.jsonl", system), "--offsets", "char") != out

# bad input
assert "SYSTEM" in run(g, code=2)
broken = os.path.join(TMP, "broken.jsonl")
with open(broken, "w") as f:
    f.write('{"event":"AID"}\n{"event":\n')
assert "broken.jsonl:2" in run(g, broken, code=3)
assert "compared" in run(g, write("st.jsonl", system), code=3)
