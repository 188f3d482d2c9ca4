"""Measures weights against those they derive from, both run by newsgraph's own engine.

measure.py ENGINE ORIGINAL OURS TREEBANKS GEO DOCUMENTS

OURS is the zip of export.py, TREEBANKS a folder with pud.conllu.gz and ewt-dev.conllu.gz, GEO a file of articles with
their place names. Prints a table: the original, ours. What stands under "agreement" compares with what the original says
of the clean text, on the documents kept from training; "typed right" is the share of swapped-in names, all of them kept
from training, that are entities of the right kind and extent.
"""
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import zipfile

import augment
import documents
import toponyms
import treebank
from names import Names, as_printed

KINDS = {"places": "GPE", "persons": "PERSON", "acronyms": "ORG", "acronyms that look like words": "ORG"}


class Engine:
    def __init__(self, command, model):
        self.command, self.model = command, model

    def parse(self, docs):
        return self._run(["parse", self.model], ({k: d[k] for k in ("w", "n", "s", "b", "m")} for d in docs))

    def tokens(self, texts):
        return self._run(["tokens"], texts)

    def _run(self, arguments, values):
        with tempfile.TemporaryFile("w+", encoding="utf-8") as f:
            f.writelines(json.dumps(v) + "\n" for v in values)
            f.seek(0)
            done = subprocess.run([self.command, *arguments], stdin=f, capture_output=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]


def agreement(reference, parses):
    """Tags, heads, labelled heads in percent, and F1 of entities."""
    tags = heads = labelled = words = both = ents = 0
    for a, b in zip(reference, parses):
        words += len(a["heads"])
        tags += sum(x == y for x, y in zip(a["tags"], b["tags"]))
        same = [x == y for x, y in zip(a["heads"], b["heads"])]
        heads += sum(same)
        labelled += sum(s and x == y for s, x, y in zip(same, a["deps"], b["deps"]))
        mine, theirs = {tuple(e) for e in a["ents"]}, {tuple(e) for e in b["ents"]}
        both, ents = both + len(mine & theirs), ents + len(mine) + len(theirs)
    return 100 * tags / words, 100 * heads / words, 100 * labelled / words, 200 * both / ents


def kept_name(draw, pool, kind, length):
    """A name of a kind, of as many words as it replaces."""
    if KINDS[kind] == "ORG":
        return (draw.choice(pool.look_alikes if kind.endswith("words") else pool.acronyms),)
    while True:
        name = pool.place(draw, length) if kind == "places" else pool.person(draw, length)
        if len(name) == length:
            return as_printed(draw, name)


def swapped(texts, kind, pool):
    """Documents with one kind of name swapped for names kept from training, and where those stand."""
    draw, label = random.Random(11), KINDS[kind]
    docs, spans = [], []
    for d in texts:
        placed = []
        for start, end, found in reversed(d["e"]):
            if found != label or not augment.is_flat(d, start, end) or end - start > (1 if label == "ORG" else 3):
                continue
            d = augment.swap(d, start, end, list(kept_name(draw, pool, kind, end - start)))
            placed.append([start, end, label])
        if placed:
            docs.append(d)
            spans.append(placed)
    return docs, spans


def typed_right(spans, parses):
    right = sum(s in p["ents"] for placed, p in zip(spans, parses) for s in placed)
    return 100 * right / sum(map(len, spans))


def recognition(engine, geo):
    articles = list(toponyms.texts(geo))
    docs = engine.tokens(text for text, _ in articles)
    parts = collections.defaultdict(lambda: ([], []))
    for d, parse in zip(docs, engine.parse(docs)):
        parts[d["group"]][0].append(d)
        parts[d["group"]][1].append(parse)
    return toponyms.overlap_f1((toponyms.spans(t["text"], *parts[t["group"]]), gold) for t, gold in articles)


def labelled(original, texts):
    """The documents kept from training, with what the original says of them."""
    texts = sorted((d for d in texts if documents.held_out(d)), key=lambda d: (d["group"], d["w"]))
    for d, p in zip(texts, original.parse(texts)):
        d["t"], d["h"], d["d"], d["e"] = p["tags"], p["heads"], p["deps"], p["ents"]
    return texts


def rows(engines, texts, treebanks, geo, known):
    clean = engines[0].parse(texts)
    named = zip(("tags", "heads", "labelled heads", "entities F1"), *(agreement(clean, e.parse(texts)) for e in engines))
    for what, *values in named:
        yield f"clean text, agreement: {what}", values
    for style in (augment.upper, augment.title):
        docs = [style(d) for d in texts]
        both = [agreement(clean, e.parse(docs)) for e in engines]
        for i, what in ((0, "tags"), (2, "labelled heads"), (3, "entities F1")):
            yield f"{style.__name__} case, agreement: {what}", [b[i] for b in both]
    pool = Names(known, measure=True)
    for kind in KINDS:
        docs, spans = swapped(texts, kind, pool)
        yield f"swapped-in {kind}, typed right ({sum(map(len, spans))})", [typed_right(spans, e.parse(docs)) for e in engines]
    for name in ("pud", "ewt-dev"):
        sentences = list(treebank.read(pathlib.Path(treebanks) / f"{name}.conllu.gz"))
        both = [treebank.scores(sentences, e.parse([s.document() for s in sentences])) for e in engines]
        for i, what in enumerate(("verb-argument F1", "PP attachment")):
            yield f"{name}: {what}", [b[i] for b in both]
    yield "place names in news, overlap recognition F1", [recognition(e, geo) for e in engines]


def main(command, original, ours, treebanks, geo, texts):
    engines = [Engine(command, original), Engine(command, ours)]
    texts = labelled(engines[0], documents.read(texts))
    known = zipfile.ZipFile(ours).read("vocab/known.txt").decode().split()
    print("| what | original | ours |\n|---|---|---|")
    for what, values in rows(engines, texts, treebanks, geo, known):
        print(f"| {what} | " + " | ".join(f"{v:.1f}" for v in values) + " |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
