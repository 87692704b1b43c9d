"""Damaged documents (with a seed) never crash the program, and what comes out is valid: records are JSON with places in the text."""
import json, os, random, subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
rng = random.Random(20)
with open("events/sample-report.txt", "rb") as f:
    text = f.read()
page = (b"<html><head><title>T</title><meta name=date content='3 May 2020'></head><body><h1>Report</h1><table><tr><td>5 May 2020"
        b"</td><td>Japan and France signed a treaty.</td></tr></table><ul><li>Item</li></ul><pre>Plain\n\ntext</pre>") + b"".join(
    b"<p>" + l + b"</p>\n" for l in text.split(b"\n")[:40] if l)
PIECES = [b"<", b">", b"</td>", b"<p", b"<tr><td>", b"<!--", b"\xff", b"\xe2\x80", b"\xf4\x90\x80\x80", b".", b'"', b"'s", b"(", b"\n\n", b"\t",
          b"U.S.", b" 1.", b"- ", b"\xe2\x80\x99", b"&#0;", b"&#xffff;", b"\r", b"12/13/14", b"\xc2\xa0", b" and ", b"5" * 40]


def damaged(b):
    b = bytearray(b)
    start = rng.randint(0, len(b) // 2)
    b = b[start:start + 3000]
    for _ in range(rng.randint(1, 40)):
        at, what = rng.randint(0, len(b)), rng.random()
        if what < 0.4:
            b[at:at] = rng.choice(PIECES) * rng.choice([1, 1, 1, 200])
        elif what < 0.7:
            del b[at:at + rng.randint(1, 60)]
        elif what < 0.85 and at < len(b):
            b[at] = rng.randint(1, 255)
        else:
            other = rng.randint(0, len(b))
            b[at:at] = b[other:other + 200]
    return bytes(b)


paths = []
for i in range(60):
    paths.append(os.path.join(TMP, "fuzz%02d.%s" % (i, "txt" if i % 2 else "html")))
    with open(paths[-1], "wb") as f:
        f.write(damaged(text if i % 2 else page))
p = subprocess.run([ENTENTE, "extract", "--quiet", *paths], capture_output=True, timeout=60)
assert p.returncode in (0, 3), (p.returncode, p.stderr[-2000:])
records = [json.loads(l) for l in p.stdout.decode("utf-8").splitlines()]
assert records
p = subprocess.run([ENTENTE, "show", "doc", "--quiet", *paths], capture_output=True, timeout=60)
assert p.returncode in (0, 3), (p.returncode, p.stderr[-2000:])
texts = {d["id"]: d["text"].encode("utf-8") for d in map(json.loads, p.stdout.decode("utf-8").splitlines())}
for r in records:
    t = texts[r["document"]]
    assert 0 <= r["begin"] < r["end"] <= len(t), r
    assert r["line"] == t[:r["begin"]].count(b"\n") + 1, r
    assert t[r["begin"]:r["end"]].decode("utf-8") == r["text"], r
for stage in ("blocks", "sentences", "tokens", "timexes", "mentions"):
    p = subprocess.run([ENTENTE, "show", stage, "--quiet", *paths[:20]], capture_output=True, timeout=60)
    assert p.returncode in (0, 3), (stage, p.returncode, p.stderr[-2000:])
    for l in p.stdout.decode("utf-8").splitlines():
        d = json.loads(l)
        assert d["begin"] < d["end"], (stage, d)
