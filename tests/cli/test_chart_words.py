"""The words of charts: every language says what English says, with the same blanks to fill and the forms of number that it
needs; the code asks for no word that there is not and the tables have none that nobody asks for. What a chart in a language
shows; what an unknown one becomes."""
import glob, json, os, re, subprocess, sys

sys.path.insert(0, "tests/bench")
import chart_events

ENTENTE, TMP = os.environ["ENTENTE"], os.environ["TMP"]
FORMS = {"none": 1, "one": 2, "french": 2}
BLUEBOOK = "events/bluebook-2021-global-security.jsonl"


def read(path):
    with open(path, encoding="utf-8") as f:
        rows = [l.rstrip("\n").split("\t") for l in f if l.strip() and not l.startswith("#")]
    assert all(len(r) == 2 and r[1] for r in rows), (path, [r for r in rows if len(r) != 2])
    keys = [r[0] for r in rows]
    assert len(keys) == len(set(keys)), (path, sorted(k for k in keys if keys.count(k) > 1))
    return dict(rows)


blanks = lambda text: sorted(re.findall(r"\{(\w+)\}", text))
own = {os.path.basename(p)[:-4]: read(p) for p in glob.glob("src/render/words/*.tsv")}
made = {os.path.basename(p)[:-9]: read(p) for p in glob.glob(os.path.join(os.path.dirname(ENTENTE), "words", "*.cldr.tsv"))}
assert {"en", "fr", "de", "es", "ja", "ar"} <= own.keys() == made.keys(), (own.keys(), made.keys())
plain = lambda table: {k for k in table if not k.startswith("actor.")}
for lang, table in own.items():
    assert plain(table) == plain(own["en"]), (lang, plain(table) ^ plain(own["en"]))
    assert table["plural"] in FORMS and table["direction"] in ("ltr", "rtl"), lang
    for key in plain(table):
        forms = table[key].split("|")
        assert len(forms) in (1, FORMS[table["plural"]]), (lang, key)
        assert len(forms) == 1 or "n" in blanks(forms[0]), (lang, key)
        for form in forms:
            assert blanks(form) == blanks(own["en"][key].split("|")[0]), (lang, key, form)
            assert form == form.strip() and "{}" not in form, (lang, key, form)
for lang, table in made.items():
    for key, n in (("months", 12), ("months.short", 12), ("months.letter", 12), ("days.short", 7)):
        assert len(set(table[key].split("|"))) == n or key == "months.letter" and len(table[key].split("|")) == n, (lang, key)
    if lang != "en":
        names = {k for k in table if k.startswith("actor.")}
        assert len(names) > 240 and {"actor.JPN", "actor.UN", "actor.PSE", "actor.XKX"} <= names, (lang, len(names))

# ---- the code's words
code = "".join(open(p, encoding="utf-8").read() for p in glob.glob("src/render/**/*.c", recursive=True))
asked = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)*)"', code))
groups = set(re.findall(r'ent_say_row\([^,]+, "(\w+)"', code))
known = plain(own["en"]) | plain(made["en"])
for call in re.findall(r"ent_say(?:_word|_part)?\(([^;]*?);", code):
    for key in re.findall(r'"([a-z]+(?:\.[a-z_]+)+)"', call):
        assert key in known, key
idle = {k for k in known if k not in asked and k.split(".")[0] not in groups and k not in ("language", "plural", "direction")}
assert not idle, idle


# ---- what is drawn
def chart(folder, *options, events=BLUEBOOK):
    folder = os.path.join(TMP, "words", folder)
    p = subprocess.run([ENTENTE, "chart", events, "--chart", "all", "--format", "none", "-o", folder, *options], capture_output=True, text=True)
    assert p.returncode == 0, p.stderr
    texts = {os.path.basename(f).split(".")[0]: [l.rstrip("\n").split("\t")[4] for l in open(f, encoding="utf-8") if l[0] != "#"]
             for f in glob.glob(folder + "/*.labels.tsv")}
    return texts, p.stderr


french, said = chart("fr", "--lang", "fr", "--ego", "JPN")
assert "note" not in said, said
assert "Japon : avec qui, et quand ?" in french["partners"] and "États-Unis" in french["partners"], french["partners"]
assert any(t.startswith("80 événements par mois et partenaire, janvier 2018 – juillet 2021.") for t in french["partners"]), french["partners"]
assert "J" in french["partners"] and "Coopération verbale" in french["timeline"] and "janv. 2020" in french["timeline"], french["timeline"]
assert any("0,0" in t for t in french["ranking"]) and not any(re.match(r"0\.\d", t) for t in french["ranking"]), french["ranking"]
for lang in "de", "es", "ja", "ar":
    texts, said = chart(lang, "--lang", lang)
    if "no font here" in said: # a machine without such a font
        continue
    assert own[lang]["bump.title"] in texts["bump"] and made[lang]["actor.USA"] in texts["ranking"], (lang, texts["ranking"])
english, _ = chart("en")
for given in "fr_CA.UTF-8", "FR":
    assert chart(given, "--lang", given, "--ego", "JPN")[0] == french
texts, said = chart("xx", "--lang", "xx")
assert texts == english and "xx" in said and "fr" in said, said
# thousands are parted, from 10,000 on
big = chart_events.write(os.path.join(TMP, "big.jsonl"), 12345, 20, "2018-03-01", "2021-11-30")
for lang, count in ("en", "12,345 events"), ("de", "12.345 Ereignisse"):
    texts, _ = chart("big", "--lang", lang, "--keep-duplicates", events=big)
    assert any(count in t for t in texts["activity"]), texts["activity"]
# run takes the option as well, and leaves the tables and graph files as they are
for lang in "en", "de":
    p = subprocess.run([ENTENTE, "run", "events/sample-report.txt", "--lang", lang, "--chart", "timeline", "--quiet", "-o", os.path.join(TMP, "run-" + lang)],
                       capture_output=True, text=True)
    assert p.returncode == 0, p.stderr
with open(os.path.join(TMP, "run-de", "charts", "timeline.gp"), encoding="utf-8") as f:
    assert "Ereignisse" in f.read()
for f in "events.jsonl", "tables/partners.csv", "graph/graph.gexf":
    with open(os.path.join(TMP, "run-en", f), "rb") as x, open(os.path.join(TMP, "run-de", f), "rb") as y:
        assert x.read() == y.read(), f
# a machine whose fonts have Latin letters only
bin_ = os.path.join(TMP, "latin")
os.makedirs(bin_)
with open(os.path.join(bin_, "fc-list"), "w") as f:
    f.write("#!/bin/sh\necho 20-7e a0-24f 2010-205e\n")
os.chmod(os.path.join(bin_, "fc-list"), 0o755)
os.environ["PATH"] = bin_ + os.pathsep + os.environ["PATH"]
texts, said = chart("latin", "--lang", "ja")
assert texts["bump"] == english["bump"] and "no font" in said and "ja" in said, said
assert chart("latin-fr", "--lang", "fr", "--ego", "JPN")[0] == french
