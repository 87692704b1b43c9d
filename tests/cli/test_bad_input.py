"""What goes wrong is told with its place, has the right exit code, leaves no half-written file, and the rest is done."""
import json, os, subprocess, sys, time

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
GOOD = "Japan and France signed a treaty in Tokyo on 3 March 2020. The United States criticised China on 5 March 2020.\n"


def path(name, content=None):
    p = os.path.join(TMP, name)
    if content is not None:
        with open(p, "wb") as f:
            f.write(content if isinstance(content, bytes) else content.encode())
    return p


def run(*args, stdin=None, env=None):
    return subprocess.run([ENTENTE, *args], capture_output=True, text=True, input=stdin, env=env)


def told(r, code, *words):
    assert r.returncode == code, (r.args, r.returncode, r.stderr)
    for w in words:
        assert w in r.stderr, (r.args, w, r.stderr)


good = path("good.txt", GOOD)
want = run("extract", good).stdout
assert len(want.splitlines()) >= 2
empty, binary, missing = path("empty.txt", ""), path("binary.bin", b"text\0\1\2more"), path("missing.txt")

told(run("extract", empty), 0, "empty", "the file is empty")
told(run("extract", empty, "--strict"), 1, "the file is empty")
told(run("extract", binary), 3, binary, "binary")
told(run("extract", missing), 3, missing, "cannot be opened")
told(run("extract", TMP), 3, "is a folder")
pdf = path("a.pdf", b"%PDF-1.4\n%\xe2\xe3\n1 0 obj")
told(run("extract", pdf), 3, "PDF", "pdftotext")
told(run("extract", good, "--charset", "nonsense"), 3, "nonsense")

# one input fails, the others are done
r = run("extract", missing, good, binary)
told(r, 3, missing, binary)
assert r.stdout == want

# broken UTF-8: read with a replacement, noted with its line
bad = path("bad.txt", GOOD.encode() + "Čeština a Łódź; ".encode() + b"\xff\xfe broken \xe2\x82 end.\n")
r = run("extract", bad)
told(r, 0, "bad:2:", "U+FFFD")
assert len(r.stdout.splitlines()) == len(want.splitlines())

# a file of one very long line
begun = time.time()
line = path("line.txt", b"word " * 2_000_000)
told(run("extract", line), 0)
assert time.time() - begun < 5

# a folder that cannot be written; an output that cannot be
under_file = good + "/out"
for args in (("run", good, "-o", under_file), ("extract", good, "-o", under_file), ("extract", good, "-o", TMP + "/no/such/dir/x")):
    r = run(*args)
    assert r.returncode == 3 and r.stdout == "" and "/" in r.stderr, (args, r)
assert not [f for f in os.listdir(TMP) if ".part" in f]

# a broken record in the middle: a note with its line, and the rest is read
records = want.splitlines()
mixed = path("mixed.jsonl", records[0] + "\n{\"event\": broken\n" + records[1] + "\n")
r = run("analyze", "--pass", "timeline", "--format", "json", mixed)
told(r, 0, ":2:")
clean = run("analyze", "--pass", "timeline", "--format", "json", path("clean.jsonl", "\n".join(records[:2]) + "\n"))
assert json.loads(r.stdout)["tables"][0]["rows"] == json.loads(clean.stdout)["tables"][0]["rows"]
told(run("analyze", mixed, "--strict"), 1)

# run: gnuplot missing is a note, everything else is there; an unreadable input is in the manifest
out = path("run")
r = run("run", good, missing, "-o", out, "--gnuplot", "/no/such/gnuplot")
told(r, 3, missing)
assert r.stdout == ""
with open(out + "/run.json", encoding="utf-8") as f:
    manifest = json.load(f)
assert manifest["counts"]["documents"] == 1 and manifest["counts"]["failed"] == 1
assert any("cannot be opened" in d.get("failed", "") for d in manifest["inputs"])
assert any("is not drawn" in n["message"] for n in manifest["notes"]), manifest["notes"]
assert os.path.exists(out + "/events.jsonl") and os.listdir(out + "/graph") and os.listdir(out + "/tables")
told(run("run", good, "-o", out, "--gnuplot", "/no/such/gnuplot"), 0)
told(run("run", good, "-o", out, "--gnuplot", "/no/such/gnuplot", "--strict"), 1)
told(run("run", missing, "-o", out), 3)
told(run("run", empty, "-o", path("nothing"), "--no-charts"), 0)
told(run("run", good, "-o", out, "--to", "gexff"), 2, "gexf")
told(run("run", good, "-o", out, "--chart", "nonsense"), 2, "nonsense")

# a closed pipe is no failure
p = subprocess.run("%s list actors | head -1" % ENTENTE, shell=True, capture_output=True, text=True)
assert p.returncode == 0 and p.stderr == "", p
