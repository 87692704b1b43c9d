"""Participants of the annotated events are found by `show mentions` (the annotations lie outside the project)."""
import glob
import re
import subprocess
import sys

if not glob.glob("../shared/gold/*.events.jsonl"):
    print("no annotations here")
    sys.exit(77)
out = subprocess.run([sys.executable, "scripts/score_actors.py"], capture_output=True, text=True, check=True).stdout
print(out)
found, right = map(float, re.search(r"^all .*= ([\d.]+) .*= ([\d.]+)$", out, re.M).groups())
sys.exit(not (found >= 0.92 and right >= 0.80))
