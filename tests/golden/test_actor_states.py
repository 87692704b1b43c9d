"""Every name, demonym, capital and abbreviation of the states' tables in carrier sentences: 99 % give the state's id."""
import json
import os
import subprocess
import sys

CARRIERS = {
    "names": ["The talks with {} ended on Monday.", "{} signed the treaty last week."],
    "abbr": ["The talks with the {} ended on Monday."],
    "adjective": ["The {} government issued a note."],
    "noun": ["The mediator, a {}, spoke first."],
    "plural": ["Many {} voted in the referendum."],
    "capital": ["{} said on Monday that it would not attend."],
    "seat": ["{} said on Monday that it would not attend."],
}
build = os.path.dirname(os.environ["ENTENTE"])
cases = []
for table in ("src/lexicon/en/states.tsv", os.path.join(build, "lexicon/states.debian.tsv")):
    columns = None
    for line in open(table, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.rstrip("\n").split("\t")
        if columns is None:
            columns = cells
            continue
        for column, cell in zip(columns, cells):
            for name in cell.split("|") if column in CARRIERS else ():
                if name and not name.endswith("?"):
                    cases += [(cells[0], name, c.format(name)) for c in CARRIERS[column]]
                    if " " in name and "," not in name:
                        cases.append((cells[0], name, CARRIERS[column][0].format(name.upper())))
path = os.path.join(os.environ["TMP"], "states.txt")
with open(path, "w", encoding="utf-8") as f:
    f.write("\n\n".join(c[2] for c in cases) + "\n")
out = subprocess.run([os.environ["ENTENTE"], "show", "mentions", path], capture_output=True, text=True, check=True).stdout
found = {}
for m in map(json.loads, out.splitlines()):
    found.setdefault(m["line"], set()).update(m["ids"])
missed = [(c, found.get(2 * i + 1, set())) for i, c in enumerate(cases) if c[0] not in found.get(2 * i + 1, set())]
for (state, name, sentence), got in missed[:40]:
    print(f"{state} {name}: {sentence} → {sorted(got)}")
print(f"{len(cases) - len(missed)} of {len(cases)}")
assert len(cases) > 4000
sys.exit(len(missed) > len(cases) // 100)
