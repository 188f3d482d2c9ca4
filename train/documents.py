"""Documents between the steps of the recipe: JSON lines as the engine's tokenizer writes them, with labels added.

w words, n norms, s whether a space follows, b where sentences begin, m where they may, t tags, h heads, d labels of
the arcs, e entities as [start, end, label]. Heads and ends count words; norms are empty where the model has its own.
"""
import gzip
import json
import zlib

from spacy.tokens import Doc
from spacy.training import Example

UNKNOWN = "unk"  # norm of a word with a capital that the weights have not learned; see vocabulary.py


def read(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def held_out(document):
    """Whether a document belongs to the twentieth of the texts that is measured and never trained on."""
    return zlib.crc32(document["group"].encode()) % 20 == 7


def plain(vocab, d, known=None):
    """The document as a pipeline gets it: words, norms, nothing else. Known are the words that keep their norms."""
    doc = Doc(vocab, words=d["w"], spaces=d["s"])
    for token, norm in zip(doc, d["n"]):
        if norm:
            token.norm_ = norm
        elif known and token.text != token.lower_ and token.norm_ not in known:
            token.norm_ = UNKNOWN
    return doc


def bounded(vocab, d):
    """A plain document in which the parser may begin sentences only where the tokenizer lets it."""
    doc = plain(vocab, d)
    begins, may = set(d["b"]), set(d["m"] or ())
    for i, token in enumerate(doc):
        if i not in may:
            token.is_sent_start = i in begins
    return doc


def example(vocab, d, known):
    """A labelled document as spaCy trains on it."""
    tags = ["O"] * len(d["w"])
    for start, end, label in d["e"]:
        for i in range(start, end):
            tags[i] = ("B-" if i == start else "I-") + label
    gold = Doc(vocab, words=d["w"], spaces=d["s"], tags=d["t"], heads=d["h"], deps=d["d"], ents=tags)
    return Example(plain(vocab, d, known), gold)
