"""Trains one half of a pipeline on; fit.py --help.

The halves are syntax (the shared tok2vec with tagger and parser) and names (the entity recognizer with its own
tok2vec): they share nothing, so two cores train both at once.
"""
import argparse
import pathlib
import random
import time

import spacy
from spacy.util import fix_random_seed
from thinc.api import Adam

import augment
import documents
from names import Names

HALVES = {"syntax": ["tok2vec", "tagger", "parser"], "names": ["ner"]}
BATCH = 1000  # words
WARM, LAST = 50, 0.02  # steps to the highest rate, share of it at the end
DROPOUT = 0.05


def options():
    o = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    o.add_argument("half", choices=HALVES)
    o.add_argument("base", help="pipeline to begin with")
    o.add_argument("out", help="folder for the trained pipeline")
    o.add_argument("labels", nargs="+", help="labelled documents")
    o.add_argument("--known", required=True, help="file of the words that keep their norms")
    o.add_argument("--words", type=int, required=True, help="how many are seen, augmented anew each time")
    o.add_argument("--rate", type=float, required=True, help="of learning, at its highest")
    o.add_argument("--augmented", type=float, required=True, help="share of documents")
    o.add_argument("--swapped", type=float, required=True, help="share of the names of most augmented documents")
    o.add_argument("--titles", type=float, default=0.12, help="share of augmented documents in title case")
    o.add_argument("--seed", type=int, default=1)
    return o.parse_args()


def stream(texts, draw, pool, o):
    while True:
        draw.shuffle(texts)
        for d in texts:
            if draw.random() < o.augmented:
                d = augment.augment(d, draw, pool, o.swapped, o.titles)
            yield d


def batches(vocab, known, documents_in_turn):
    batch, size = [], 0
    for d in documents_in_turn:
        batch.append(documents.example(vocab, d, known))
        size += len(d["w"])
        if size >= BATCH:
            yield batch, size
            batch, size = [], 0


def main(o):
    fix_random_seed(o.seed)
    words = pathlib.Path(o.known).read_text(encoding="utf-8").split()
    known, draw, pool = set(words), random.Random(o.seed), Names(words)
    texts = [augment.correct(d, pool) for path in o.labels for d in documents.read(path) if not documents.held_out(d)]
    texts.sort(key=lambda d: (d["group"], d["w"]))
    nlp = spacy.load(o.base, exclude=["senter"])
    with nlp.select_pipes(enable=HALVES[o.half]):
        optimizer = Adam(o.rate, L2=0.0, grad_clip=1.0, use_averages=True)
        nlp.resume_training(sgd=optimizer)
        seen, steps, began, losses = 0, 0, time.process_time(), {}
        for batch, size in batches(nlp.vocab, known, stream(texts, draw, pool, o)):
            optimizer.learn_rate = o.rate * min(1, (steps + 1) / WARM) * (1 - (1 - LAST) * seen / o.words)
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
            seen, steps = seen + size, steps + 1
            if steps % 200 == 0:
                print(o.half, steps, seen, round(time.process_time() - began),
                      {k: round(float(v) / 200, 1) for k, v in losses.items()}, flush=True)
                losses = {}
            if seen >= o.words:
                break
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(o.out)
    print(o.half, "done:", steps, "steps,", seen, "words,", round(time.process_time() - began), "CPU s", flush=True)


if __name__ == "__main__":
    main(options())
