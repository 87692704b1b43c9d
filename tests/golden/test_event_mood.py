#!/usr/bin/python3
"""Mood and operators before type: what is refused, willed, demanded, halted or threatened is another act than the inner one."""
import json
import os
import subprocess
import sys

CASES = [  # sentence, type, actor, recipient
    ("Pakistan has rejected a request from Britain.", "REJECT", ["PAK"], ["GBR"]),
    ("France will not lift the ban on Britain.", "REJECT", ["FRA"], ["GBR"]),
    ("Japan has decided to lift economic sanctions on India.", "RETREAT", ["JPN"], ["IND"]),
    ("Germany said that Russia must withdraw its troops from Ukraine.", "REQUEST", ["DEU"], ["RUS"]),
    ("Honduras is willing to provide help to Nicaragua.", "AGREE", ["HND"], ["NIC"]),
    ("Turkey suspended aid to Armenia.", "SANCTION", ["TUR"], ["ARM"]),
    ("Israel launched air strikes on Syria.", "ASSAULT", ["ISR"], ["SYR"]),
    ("Iran threatened to attack Iraq.", "THREATEN", ["IRN"], ["IRQ"]),
    ("Norway refused to extradite the man to China.", "REJECT", ["NOR"], ["CHN"]),
    ("India expelled three diplomats of Pakistan.", "SANCTION", ["IND"], ["PAK"]),
    ("The United States returned six artifacts to Italy.", "RETREAT", ["USA"], ["ITA"]),
    ("Sweden condemned Hungary for the ban.", "ACCUSE", ["SWE"], ["HUN"]),
    ("Around 40,000 Nigerians have sought refuge in Niger.", "REQUEST", ["NGA"], ["NER"]),
    ("The Indian army said it had launched airstrikes against a camp in Pakistan.", "ASSAULT", ["IND"], ["PAK"]),
    ("Ethiopia said it would allow the World Food Programme to deliver food.", "AGREE", ["ETH"], ["WFP"]),
    ("Authorities in Norway have deported a Russian citizen.", "COERCE", ["NOR"], ["RUS"]),
    ("Jordan and Egypt began a new round of joint exercises.", "COOPERATE", ["JOR", "EGY"], []),
    ("Bolivia declared a state of emergency.", "COERCE", ["BOL"], []),
    ("Poland urged Belarus to release the journalists.", "REQUEST", ["POL"], ["BLR"]),
]


def main():
    program, tmp = os.environ["ENTENTE"], os.environ["TMP"]
    path = os.path.join(tmp, "mood.txt")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n\n".join(c[0] for c in CASES) + "\n")
    out = subprocess.run([program, "extract", path, "--quiet", "--no-text"], check=True, capture_output=True, text=True).stdout
    events = {}
    for line in out.splitlines():
        r = json.loads(line)
        events.setdefault(r["line"], []).append((r["event"], r["actor"], r["recipient"]))
    wrong = 0
    for i, (sentence, kind, actor, recipient) in enumerate(CASES):
        got = events.get(2 * i + 1, [])
        if got[:1] != [(kind, actor, recipient)]:
            print("%s\n  wants %s %s %s\n  got   %s" % (sentence, kind, actor, recipient, got))
            wrong += 1
    return 1 if wrong else 0


sys.exit(main())
