#!/usr/bin/python3
"""fuzz.py ENTENTE ROUNDS [SEED] : texts and event records, torn and shuffled, must never crash or hang the program.

Each round makes a batch of mutants and hands it over in one call; a batch that ends by a signal, a sanitizer's report or a
time-out is cut down to the mutant that did it, which is kept under out/fuzz/."""
import os, random, shutil, subprocess, sys, tempfile

WORDS = ["(", ")", "((((", ")))) ,", "-", "–", "'s", "’", "\"", ".", "...", ";", ":", "and", "between", "with", "in 2020", "31 June",
         "0000", "99999999999", "12/13/14", "U.S.", "Japan-U.S.-ROK-", "the two countries", "they", "who", "that", "not", "will",
         "since", "from", "to", "BC", "FY", "the same month", "\u202e", "\u0000", "\ufeff", "日本", "🙂", "&amp;", "<p>", "</script>",
         "January, February, ", "met", "talks", "(January, February (telephone call))", "a" * 300, "\t", "\n", "\r\n", "\n\n"]


def mutate(r, text):
    for _ in range(r.randint(1, 12)):
        kind = r.randint(0, 6)
        n = max(len(text), 1)
        i, j = sorted((r.randrange(n), r.randrange(n)))
        if kind == 0: text = text[i:] + text[:i]
        elif kind == 1: text = text[:i] + text[j:]
        elif kind == 2: text = text[:i] + text[i:j][:500] * r.randint(1, 4) + text[j:]
        elif kind == 3: text = text[:i] + " " + " ".join(r.choices(WORDS, k=r.randint(1, 30))) + " " + text[i:]
        elif kind == 4:
            lines = text.split("\n")
            r.shuffle(lines)
            text = "\n".join(lines)
        elif kind == 5:
            words = text[i:i + 400].split(" ")
            r.shuffle(words)
            text = text[:i] + " ".join(words) + text[i + 400:]
        else:
            b = bytearray(text.encode("utf-8", "replace"))
            for _ in range(r.randint(1, 40)):
                if b: b[r.randrange(len(b))] = r.randrange(256)
            text = bytes(b).decode("utf-8", "surrogateescape")
    return text[:60000]


def crashed(command):
    try:
        p = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=120)
    except subprocess.TimeoutExpired:
        return "time-out"
    if p.returncode < 0 or p.returncode > 3 or b"Sanitizer" in p.stderr or b"runtime error" in p.stderr:
        return p.stderr.decode("utf-8", "replace")[-1500:] or "signal %d" % -p.returncode
    return None


def main():
    entente, rounds = sys.argv[1], int(sys.argv[2])
    r = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    here = os.path.dirname(os.path.abspath(__file__)) + "/../.."
    texts = [here + "/events/sample-report.txt"] + sorted(here + "/tests/gold/texts/" + f for f in os.listdir(here + "/tests/gold/texts") if f.endswith(".txt"))
    records = sorted(here + "/events/" + f for f in os.listdir(here + "/events") if f.endswith(".jsonl"))
    bad = 0
    with tempfile.TemporaryDirectory() as tmp:
        for n in range(rounds):
            for kind, sources, head in (("txt", texts, ["extract"]), ("jsonl", records, ["analyze", "--format", "csv"])):
                files = []
                for k in range(12 if kind == "txt" else 1):
                    with open(r.choice(sources), encoding="utf-8") as f:
                        text = f.read()
                    files.append("%s/%d-%d.%s" % (tmp, n, k, kind))
                    with open(files[-1], "w", encoding="utf-8", errors="surrogateescape") as f:
                        f.write(mutate(r, text))
                if not crashed([entente, *head, *files]):
                    continue
                for f in files:
                    said = crashed([entente, *head, f])
                    if said:
                        bad += 1
                        os.makedirs("out/fuzz", exist_ok=True)
                        shutil.copy(f, "out/fuzz/")
                        print("out/fuzz/%s: %s\n" % (os.path.basename(f), said))
                for f in files:
                    os.remove(f)
    print("%d rounds, %d mutants crashed" % (rounds, bad))
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
