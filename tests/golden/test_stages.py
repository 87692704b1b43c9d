"""One short text through every stage; what should come out was written down by hand before the program was run."""
import json, os, subprocess, sys

TEXT = """Ministry of Foreign Affairs of Kenya

Annual Report 2019

Relations with Uganda and Rwanda (January–December 2019)

The Foreign Minister of Uganda visited Nairobi on 12 March. Kenya and Rwanda signed a trade agreement in May. In June, Kenya condemned Sudan for the arrest of protesters.

Kenya held Foreign Ministers' Meetings with Ethiopia (February, July) and with Tanzania (April).

The two countries did not meet in August. In October, Egypt refused to attend a meeting with Ethiopia. Japan will provide assistance to Uganda in 2021.

The African Union (AU) sent observers to Malawi on 21 May 2019. The U.N. Security Council adopted a resolution on 30 May.
"""
SENTENCES = 12
TIMEXES = [
    ("January–December 2019", None), ("12 March", "2019-03-12"), ("May", "2019-05"), ("June", "2019-06"), ("February", "2019-02"),
    ("July", "2019-07"), ("April", "2019-04"), ("August", "2019-08"), ("October", "2019-10"), ("2021", "2021"),
    ("21 May 2019", "2019-05-21"), ("30 May", "2019-05-30"),
]
MENTIONS = [
    ("Uganda", {"UGA"}), ("Rwanda", {"RWA"}), ("Kenya", {"KEN"}), ("Sudan", {"SDN"}), ("Ethiopia", {"ETH"}), ("Tanzania", {"TZA"}),
    ("Egypt", {"EGY"}), ("Japan", {"JPN"}), ("African Union", {"AU"}), ("Malawi", {"MWI"}), ("U.N. Security Council", {"UNSC"}),
]
# date, type, status, actors, recipients
EVENTS = [
    ("2019-03-12", "CONSULT", "actual", {"UGA"}, {"KEN"}),
    ("2019-05", "SUPPORT", "actual", {"KEN", "RWA"}, set()),
    ("2019-06", "ACCUSE", "actual", {"KEN"}, {"SDN"}),
    ("2019-02", "CONSULT", "actual", {"KEN", "ETH"}, set()),
    ("2019-07", "CONSULT", "actual", {"KEN", "ETH"}, set()),
    ("2019-04", "CONSULT", "actual", {"KEN", "TZA"}, set()),
    ("2019-10", "REJECT", "actual", {"EGY"}, {"ETH"}),
    ("2021", "AID", "planned", {"JPN"}, {"UGA"}),
    ("2019-05-21", "AID", "actual", {"AU"}, {"MWI"}),
    ("2019-05-30", "SUPPORT", "actual", {"UNSC"}, set()),
]

entente = os.environ["ENTENTE"]
path = os.path.join(os.environ["TMP"], "kenya-2019.txt")
with open(path, "w", encoding="utf-8") as f:
    f.write(TEXT)


def stage(*command):
    p = subprocess.run([entente, *command, path], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in p.stdout.splitlines()]


faults = []
sentences = stage("show", "sentences")
if len(sentences) != SENTENCES:
    faults.append("%d sentences, %d expected" % (len(sentences), SENTENCES))
timexes = stage("show", "timexes")
for text, value in TIMEXES:
    if value and not any(t["text"] == text and t["value"] == value for t in timexes):
        faults.append("no timex %s = %s among %s" % (text, value, [(t["text"], t["value"]) for t in timexes if t["text"] == text]))
mentions = stage("show", "mentions")
for text, ids in MENTIONS:
    if not any(text in m["text"] and ids <= set(m["ids"]) for m in mentions):
        faults.append("no mention %s = %s" % (text, ids))
events = stage("extract")
for date, kind, status, actor, recipient in EVENTS:
    near = [e for e in events if e["date"] == date]
    if not any(e["event"] == kind and status in (None, e["status"]) and set(e["actor"]) == actor and set(e["recipient"]) == recipient for e in near):
        faults.append("no event %s %s %s %s > %s; of that date: %s" % (date, kind, status, sorted(actor), sorted(recipient),
                      [(e["event"], e["status"], e["actor"], e["recipient"], e["text"]) for e in near]))
if any(e["status"] == "actual" and e["date"] == "2019-08" for e in events):
    faults.append("a meeting that did not take place is told as actual")
data = TEXT.encode("utf-8")
for e in events:
    if data[e["begin"]:e["end"]].decode("utf-8") != e["text"]:
        faults.append("%s: bytes %d to %d are not its words" % (e["id"], e["begin"], e["end"]))
    if TEXT.split("\n")[e["line"] - 1].find(e["text"]) < 0:
        faults.append("%s: its words are not on line %d" % (e["id"], e["line"]))
print("\n".join(faults))
sys.exit(bool(faults))
