"""The same input gives the same bytes: twice, with documents in another order, through a pipe, and by run."""
import sys, json, os, pty, subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
TEXTS = {"b.txt": "Japan and France signed a treaty in Tokyo on 3 March 2020. In April 2020 France gave Laos aid of $5 million.\n",
         "a.txt": "The United States criticised China on 5 March 2020. Japan's foreign minister visited India in May 2020.\n",
         "sub/a.txt": "Germany and Poland held talks in Berlin on 7 July 2020.\n"}
os.makedirs(TMP + "/sub", exist_ok=True)
paths = []
for name, text in TEXTS.items():
    paths.append(os.path.join(TMP, name))
    with open(paths[-1], "w") as f:
        f.write(text)


def out(*args, stdin=None):
    p = subprocess.run([ENTENTE, *args], capture_output=True, input=stdin)
    assert p.returncode == 0, (args, p.stderr)
    return p.stdout


def tree(folder):
    files = {}
    for root, _, names in os.walk(folder):
        for n in names:
            with open(os.path.join(root, n), "rb") as f:
                files[os.path.relpath(os.path.join(root, n), folder)] = f.read()
    return files


events = out("extract", *paths)
assert events == out("extract", *paths) == out("extract", *reversed(paths))
documents = {json.loads(l)["document"] for l in events.splitlines()}
assert documents == {"a", "a-2", "b"}, documents  # two files of one name

# stdin and stdout
assert out("extract", "-", stdin=TEXTS["b.txt"].encode()).replace(b'"stdin', b'"b') == out("extract", paths[0])
out("extract", paths[0], "-o", TMP + "/x.jsonl")
with open(TMP + "/x.jsonl", "rb") as f:
    assert f.read() == out("extract", paths[0]) == out("extract", paths[0], "-o", "-")
tables = out("analyze", "-", stdin=events)
assert json.loads(tables)["tables"] and tables == out("analyze", "-", stdin=events)

out("run", *paths, "-o", TMP + "/one", "--no-charts")
out("run", *reversed(paths), "-o", TMP + "/two", "--no-charts")
one, two = tree(TMP + "/one"), tree(TMP + "/two")
assert one.keys() == two.keys() and len(one) > 10
for name in one:
    assert one[name] == two[name], name
assert one["events.jsonl"] == events

# run makes of the records what analyze makes of them
for t in json.loads(tables)["tables"]:
    assert json.loads(one["tables/%s.json" % t["table"]])["rows"] == t["rows"], t["table"]

# in a pipe data only; on a terminal a summary for people
manifest = json.loads(one["run.json"])
assert manifest["counts"]["documents"] == 3 and manifest["counts"]["records"] == len(events.splitlines())
quiet = subprocess.run([ENTENTE, "run", *paths, "-o", TMP + "/three", "--no-charts"], capture_output=True)
assert quiet.stdout == b"" and b"written to" not in quiet.stderr
try:
    main, side = pty.openpty()
except OSError:  # a bare chroot has no terminals
    sys.exit(0)
subprocess.run([ENTENTE, "run", *paths, "-o", TMP + "/three", "--no-charts"], stderr=side, stdout=subprocess.PIPE, check=True)
said = os.read(main, 65536).decode()
assert "3 documents" in said and TMP + "/three" in said and "%d events" % manifest["counts"]["events"] in said, said
