"""Help, usage errors and exit codes: for every command and option there is, so that a new one is tested too."""
import os, re, subprocess

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]


def run(*args, stdin=None):
    return subprocess.run([ENTENTE, *args], capture_output=True, text=True, input=stdin)


usage = run()
assert usage.returncode == 2 and usage.stdout == "" and "entente" in usage.stderr
assert run("--help").returncode == 0 and run("help").stdout == run("--help").stdout != ""
assert re.fullmatch(r"entente \d+\.\d+\.\d+\n", run("--version").stdout)

names = [l.split("\t")[0] for l in run("list", "commands").stdout.splitlines()]
assert {"run", "extract", "show", "eval", "list"} <= set(names)
options = {}
for n in names:
    h = run("help", n)
    assert h.returncode == 0 and h.stdout.startswith("entente %s " % n), n
    assert run(n, "--help").stdout == h.stdout and run(n, "-h").stdout == h.stdout
    options[n] = dict(re.findall(r"^  (-\S+) (\S*)", h.stdout, re.M))
    missing = run(n)
    assert missing.returncode == 2 and "help %s" % n in missing.stderr and missing.stdout == "", n
    wrong = run(n, "--no-such-thing")
    assert wrong.returncode == 2 and "help %s" % n in wrong.stderr

# an option is taken by the commands whose help lists it, and by no other
for o in sorted({o for n in names for o in options[n]} - {"--help"}):
    for n in names:
        if o not in options[n]:
            r = run(n, o)
            assert r.returncode == 2 and "takes no %s" % o in r.stderr, (n, o, r.stderr)
    takers = [n for n in names if o in options[n]]
    if options[takers[0]][o]:
        r = run(takers[0], o)
        assert r.returncode == 2 and "wants a value" in r.stderr, (o, r.stderr)

for args, words in [
    (("extarct", "x"), "extract"), (("show", "token", "x"), "tokens"), (("extract", "--publish", "2020", "x"), "--published"),
    (("list", "pases"), "passes"), (("help", "shwo"), "show"),
    (("extract", "--reports-on", "abc", "x"), "whole number"), (("extract", "--reports-on", "20x", "x"), "whole number"),
    (("extract", "--reports-on", "0", "x"), "whole number"), (("extract", "--published", "2021-02-30", "x"), "day"),
    (("extract", "--fiscal-year-start", "13", "x"), "from 1 to 12"), (("extract", "--min-confidence", "2", "x"), "from 0 to 1"),
    (("extract", "--min-confidence", "nan", "x"), "from 0 to 1"), (("extract", "--no-text=1", "x"), "no value"),
]:
    r = run(*args)
    assert r.returncode == 2 and words in r.stderr and r.stdout == "", (args, r.returncode, r.stderr)

# "--name=value" is "--name value"; behind "--" everything is a file
text = os.path.join(TMP, "-odd.txt")
with open(text, "w") as f:
    f.write("Japan and France signed a treaty in Tokyo in March.\n")
a = subprocess.run([ENTENTE, "extract", "--reports-on=2020", "--", "-odd.txt"], capture_output=True, text=True, cwd=TMP)
b = run("extract", "--reports-on", "2020", text)
assert a.returncode == b.returncode == 0 and a.stdout == b.stdout and '"2020-03"' in a.stdout, (a, b)

assert "actor=" in run("help", "where").stdout

# lists: each list there is prints something, in each format
for what in ("types", "modes", "statuses", "actors", "passes", "formats", "charts", "stages", "commands"):
    plain = run("list", what)
    assert plain.returncode == 0 and plain.stdout, what
    assert len(run("list", what, "--format", "csv").stdout.splitlines()) >= 2
cote = run("list", "actors", "COTE").stdout
assert "CIV\tCôte d'Ivoire\tstate" in cote, cote
assert "\nRUS\t" not in "\n" + run("list", "actors", "viet").stdout  # Soviet is no Viet
